//! What clients send about third-party evaluations.

use super::band::EvaluationBand;
use super::state::ThirdPartyEvaluationStatus;
use citong_kernel::points::{GivenPoints, Points};
use citong_kernel::query::AnyOf;
use citong_kernel::{Id, LocalDate, Timestamp, of, text_enum};
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};

/// A programme of a region and the body that is responsible for it.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct EvaluationProgramme {
    /// 项目名称, 1–100 characters, the same over the years.
    #[schema(max_length = 100)]
    pub name: String,
    /// The code of its region.
    pub region: String,
    /// Who is responsible for it.
    pub organization_id: Id<of::Organization>,
}

/// What is evaluated: exactly one of these.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct EvaluationSubject {
    /// A facility; its body is the provider.
    pub facility_id: Option<Id<of::Facility>>,
    /// A body.
    pub organization_id: Option<Id<of::Organization>>,
    /// A supplier.
    pub supplier_id: Option<Id<of::Supplier>>,
    /// What was delivered under a contract.
    pub contract_id: Option<Id<of::Contract>>,
    /// A region's programme.
    pub programme: Option<EvaluationProgramme>,
}

/// An evaluation to open, with the evaluator that was chosen.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"standard_id": "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1e01", "year": 2026,
    "subject": {"facility_id": "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10"},
    "evaluator_id": "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1e02",
    "appointment_reason": "年度评估项目金额低于采购限额标准，经比选指定"}))]
pub struct CreateThirdPartyEvaluation {
    /// The published version of a standard that it is evaluated by.
    pub standard_id: Id<of::EvaluationStandard>,
    /// What is evaluated.
    pub subject: EvaluationSubject,
    /// 评估年度; this year without it.
    pub year: Option<i32>,
    /// 名称; made from subject and year without it.
    #[schema(max_length = 200)]
    pub title: Option<String>,
    /// 评估机构; may be left out where a contract says it.
    pub evaluator_id: Option<Id<of::Organization>>,
    /// The contract by which it was chosen; its supplier is the evaluator. Or:
    pub contract_id: Option<Id<of::Contract>>,
    /// Why it was appointed, 1–1,000 characters.
    #[schema(max_length = 1000)]
    pub appointment_reason: Option<String>,
    /// For which body a purchaser orders it; may be left out by who acts for one only.
    pub commissioner_id: Option<Id<of::Organization>>,
    /// 主管部门 of the evaluated, to be told the result beside the offices of its region.
    pub authority_id: Option<Id<of::Organization>>,
}

/// A plan to hand in.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"population": 68000, "sample_size": 420, "methods": ["问卷调查", "实地暗访", "台账核查"],
    "starts_on": "2026-12-07", "ends_on": "2026-12-18", "schedule": "第一周问卷，第二周实地核查"}))]
pub struct SubmitEvaluationPlan {
    /// How many people use what is evaluated.
    pub population: i64,
    /// How many valid samples are planned; what the rule asks for without it.
    pub sample_size: Option<i64>,
    /// 评估方法, 1–20.
    pub methods: Vec<String>,
    /// The first day of the fieldwork.
    pub starts_on: LocalDate,
    /// The last day.
    pub ends_on: LocalDate,
    /// 进度安排.
    #[schema(max_length = 2000)]
    pub schedule: Option<String>,
}

/// A file of raw data. The file itself stays with the evaluator.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"name": "问卷-第一批.csv", "bytes": 183245, "samples": 210, "valid_samples": 203,
    "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "method": "问卷调查"}))]
pub struct RecordEvaluationData {
    /// The file's name, one line.
    #[schema(max_length = 200)]
    pub name: String,
    /// SHA-256 of the file, 64 lower-case hexadecimal digits.
    #[schema(max_length = 64, min_length = 64)]
    pub sha256: String,
    /// The file's length.
    pub bytes: i64,
    /// Samples in it.
    pub samples: i64,
    /// Valid ones of them.
    pub valid_samples: i64,
    /// How they were collected.
    #[schema(max_length = 100)]
    pub method: Option<String>,
}

/// Points of one leaf.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewEvaluationScore {
    /// A leaf of the standard.
    pub indicator_code: String,
    /// From 0 to its weight.
    #[schema(value_type = GivenPoints)]
    pub points: Points,
    /// 评分依据, 1–2,000 characters.
    #[schema(max_length = 2000)]
    pub evidence: String,
    /// The record of raw data that shows it.
    pub record_position: Option<i32>,
    /// Where in it.
    #[schema(max_length = 200)]
    pub data_reference: Option<String>,
}

/// Points of leaves; those that are not named stay.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"scores": [{"indicator_code": "A1", "points": "33.50", "evidence": "抽查四周，均达到公示时长",
    "record_position": 1, "data_reference": "第 3 表"}]}))]
pub struct ScoreThirdPartyEvaluation {
    /// 1–200.
    pub scores: Vec<NewEvaluationScore>,
}

/// The draft to show the evaluated.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"summary": "开放时长达标，社会教育活动丰富，群众满意度高；建议增加夜间开放。"}))]
pub struct PublishEvaluationDraft {
    /// 评估结论, 1–5,000 characters; public once the result is final.
    #[schema(max_length = 5000)]
    pub summary: String,
}

/// An objection.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"indicator_code": "A1", "grounds": "11月闭馆整修已公告，不应计入开放时长",
    "evidence": "闭馆公告〔2026〕3号"}))]
pub struct ObjectToThirdPartyEvaluation {
    /// Against the points of this leaf; without it against the whole.
    pub indicator_code: Option<String>,
    /// 异议理由, 1–2,000 characters.
    #[schema(max_length = 2000)]
    pub grounds: String,
    /// What shows it.
    #[schema(max_length = 2000)]
    pub evidence: Option<String>,
}

text_enum! {
    /// What comes of an objection.
    pub enum ObjectionOutcome {
        /// 采纳并调整.
        Adjusted = "adjusted",
        /// 维持.
        Kept = "kept",
    }
}

/// The evaluator's answer to one objection.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"outcome": "adjusted", "points": "34.50", "reason": "经核实闭馆公告属实，剔除该月"}))]
pub struct AnswerEvaluationObjection {
    /// Adjusted or kept.
    pub outcome: ObjectionOutcome,
    /// 答复理由, 1–2,000 characters.
    #[schema(max_length = 2000)]
    pub reason: String,
    /// The adjusted points; only with `adjusted`.
    #[schema(value_type = Option<GivenPoints>)]
    pub points: Option<Points>,
    /// Which leaf is adjusted, where the objection is against the whole.
    pub indicator_code: Option<String>,
}

/// A target for a following year.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewEvaluationTarget {
    /// An indicator of the standard.
    pub indicator_code: String,
    /// 目标值, 1–200 characters.
    #[schema(max_length = 200)]
    pub target: String,
    /// The year; that after the evaluation's without it, five later at most.
    pub year: Option<i32>,
    /// More about it.
    #[schema(max_length = 500)]
    pub note: Option<String>,
}

/// What follows from a result.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"targets": [{"indicator_code": "A1", "target": "每周不少于 60 小时", "year": 2027},
    {"indicator_code": "B", "target": "满意度不低于 90%"}], "budget_consequence": "列入下一年度免费开放奖励名单"}))]
pub struct ApplyThirdPartyEvaluation {
    /// 下一年度目标, at least one.
    #[serde(default, deserialize_with = "crate::absent::or_default")]
    #[schema(value_type = Option<Vec<NewEvaluationTarget>>)]
    pub targets: Vec<NewEvaluationTarget>,
    /// 预算结果应用, 1–1,000 characters.
    #[schema(max_length = 1000)]
    pub budget_consequence: Option<String>,
}

/// Why an evaluation is called off.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"reason": "评估对象闭馆改造，本年度不再评估"}))]
pub struct CancelThirdPartyEvaluation {
    /// 1–500 characters.
    #[schema(max_length = 500)]
    pub reason: String,
}

/// Which evaluations.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct EvaluationQuery {
    /// Any of these states, separated by commas.
    #[param(value_type = Option<String>, example = "objection,applied")]
    pub status: Option<AnyOf<ThirdPartyEvaluationStatus>>,
    /// 评估年度.
    pub year: Option<i32>,
    /// 等次.
    #[param(inline)]
    pub band: Option<EvaluationBand>,
    /// In this region and below.
    pub region: Option<String>,
    /// Of this provider.
    pub provider_id: Option<Id<of::Organization>>,
    /// By this evaluator.
    pub evaluator_id: Option<Id<of::Organization>>,
    /// By this version of a standard.
    pub standard_id: Option<Id<of::EvaluationStandard>>,
    /// Of this facility.
    pub facility_id: Option<Id<of::Facility>>,
    /// Only what changed then or later.
    pub updated_since: Option<Timestamp>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// Which records.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct EvaluationRecordQuery {
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// Which targets.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct EvaluationTargetQuery {
    /// For this year.
    pub year: Option<i32>,
    /// Of this body.
    pub organization_id: Option<Id<of::Organization>>,
    /// From this evaluation.
    pub evaluation_id: Option<Id<of::ThirdPartyEvaluation>>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// How many people.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct SampleSizeQuery {
    /// How many people use what is evaluated.
    pub population: i64,
}

/// Of which year.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct EvaluationTableQuery {
    /// 评估年度; all without it.
    pub year: Option<i32>,
}
