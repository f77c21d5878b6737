//! What clients see of third-party evaluations.

use super::band::EvaluationBand;
use super::conclude::Told;
use super::fieldwork::{Record, Seal};
use super::objections::Objection;
use super::plans::Plan;
use super::scoring::Score;
use super::state::{
    EvaluationObjectionStatus, EvaluatorSelection, NotifiedParty, SubjectKind, ThirdPartyEvaluationStatus,
};
use super::targets::Target;
use citong_kernel::points::Points;
use citong_kernel::{Id, LocalDate, Timestamp, of, page_schema};
use serde::Serialize;
use utoipa::ToSchema;

/// How many valid samples a population needs, and what that follows from.
#[derive(Debug, Serialize, ToSchema)]
pub struct EvaluationSampleSizeView {
    /// How many people.
    pub population: i64,
    /// What the formula with the finite-population correction gives.
    pub formula: i64,
    /// What a plan needs: at least the minimum, unless the population is smaller.
    pub required: i64,
    /// The least for a population that is not smaller.
    pub minimum: i64,
    /// z of the confidence level in hundredths.
    pub z_hundredths: i64,
    /// The margin of error in percent.
    pub margin_percent: i64,
}

/// A plan.
#[derive(Debug, Serialize, ToSchema)]
pub struct EvaluationPlanView {
    /// How many people use what is evaluated.
    pub population: i64,
    /// How many valid samples the rule asks for.
    pub sample_required: i64,
    /// How many are planned.
    pub sample_size: i64,
    /// 评估方法.
    pub methods: Vec<String>,
    /// The first day of the fieldwork.
    pub starts_on: LocalDate,
    /// The last day.
    pub ends_on: LocalDate,
    /// 进度安排.
    pub schedule: Option<String>,
    /// When it was handed in.
    pub submitted_at: Timestamp,
    /// When it was approved.
    pub approved_at: Option<Timestamp>,
}

impl From<Plan> for EvaluationPlanView {
    fn from(plan: Plan) -> Self {
        Self {
            population: plan.population,
            sample_required: plan.sample_required,
            sample_size: plan.sample_size,
            methods: plan.methods.0,
            starts_on: LocalDate(plan.starts_on),
            ends_on: LocalDate(plan.ends_on),
            schedule: plan.schedule,
            submitted_at: plan.submitted_at,
            approved_at: plan.approved_at,
        }
    }
}

/// A record of raw data. `hash` is the SHA-256 of these, joined by line feeds: `previous_hash`, `position`,
/// `sha256`, `bytes`, `samples`, `valid_samples`, `name`.
#[derive(Debug, Serialize, ToSchema)]
pub struct EvaluationRecordView {
    /// Its id.
    pub id: Id<of::EvaluationRecord>,
    /// Of which evaluation.
    pub evaluation_id: Id<of::ThirdPartyEvaluation>,
    /// Counts from 1.
    pub position: i32,
    /// The file's name.
    pub name: String,
    /// SHA-256 of the file.
    pub sha256: String,
    /// The file's length.
    pub bytes: i64,
    /// Samples in it.
    pub samples: i64,
    /// Valid ones of them.
    pub valid_samples: i64,
    /// How they were collected.
    pub method: Option<String>,
    /// The digest of the record before; 64 zeros for the first.
    pub previous_hash: String,
    /// The digest of this one.
    pub hash: String,
    /// When it was recorded.
    pub created_at: Timestamp,
}

page_schema!(EvaluationRecordPage, EvaluationRecordView);

impl From<Record> for EvaluationRecordView {
    fn from(row: Record) -> Self {
        Self {
            id: row.id,
            evaluation_id: row.evaluation_id,
            position: row.position,
            name: row.name,
            sha256: row.sha256,
            bytes: row.bytes,
            samples: row.samples,
            valid_samples: row.valid_samples,
            method: row.method,
            previous_hash: row.previous_hash,
            hash: row.hash,
            created_at: row.created_at,
        }
    }
}

/// The seal over all records. `root_hash` is the SHA-256 of these, joined by line feeds: the evaluation's id,
/// `records`, `samples`, `valid_samples`, the last record's `hash`.
#[derive(Debug, Serialize, ToSchema)]
pub struct EvaluationSealView {
    /// The digest over everything.
    pub root_hash: String,
    /// How many records.
    pub records: i32,
    /// How many samples.
    pub samples: i64,
    /// How many valid ones.
    pub valid_samples: i64,
    /// When they were sealed.
    pub sealed_at: Timestamp,
}

impl From<Seal> for EvaluationSealView {
    fn from(seal: Seal) -> Self {
        Self {
            root_hash: seal.root_hash,
            records: seal.records,
            samples: seal.samples,
            valid_samples: seal.valid_samples,
            sealed_at: seal.sealed_at,
        }
    }
}

/// Points of one leaf.
#[derive(Debug, Serialize, ToSchema)]
pub struct EvaluationScoreView {
    /// Which leaf.
    pub indicator_code: String,
    /// 得分.
    pub points: Points,
    /// Before an objection adjusted them.
    pub draft_points: Points,
    /// 评分依据.
    pub evidence: String,
    /// The record of raw data that shows it.
    pub record_position: Option<i32>,
    /// Where in it.
    pub data_reference: Option<String>,
}

impl From<Score> for EvaluationScoreView {
    fn from(score: Score) -> Self {
        Self {
            indicator_code: score.indicator_code,
            points: score.points,
            draft_points: score.draft_points,
            evidence: score.evidence,
            record_position: score.record_position,
            data_reference: score.data_reference,
        }
    }
}

/// An objection with its answer.
#[derive(Debug, Serialize, ToSchema)]
pub struct EvaluationObjectionView {
    /// Its id.
    pub id: Id<of::EvaluationObjection>,
    /// Against which evaluation.
    pub evaluation_id: Id<of::ThirdPartyEvaluation>,
    /// Against the points of this leaf.
    pub indicator_code: Option<String>,
    /// 异议理由.
    pub grounds: String,
    /// What shows it.
    pub evidence: Option<String>,
    /// Its state.
    pub status: EvaluationObjectionStatus,
    /// When it was raised.
    pub raised_at: Timestamp,
    /// 答复.
    pub answer: Option<String>,
    /// The points that were adjusted.
    pub points_before: Option<Points>,
    /// What they became.
    pub points_after: Option<Points>,
    /// When it was answered.
    pub answered_at: Option<Timestamp>,
}

impl From<Objection> for EvaluationObjectionView {
    fn from(row: Objection) -> Self {
        Self {
            id: row.id,
            evaluation_id: row.evaluation_id,
            indicator_code: row.indicator_code,
            grounds: row.grounds,
            evidence: row.evidence,
            status: row.status,
            raised_at: row.raised_at,
            answer: row.answer,
            points_before: row.points_before,
            points_after: row.points_after,
            answered_at: row.answered_at,
        }
    }
}

/// Who was told the result.
#[derive(Debug, Serialize, ToSchema)]
pub struct EvaluationNotificationView {
    /// The evaluated or its authority.
    pub recipient: NotifiedParty,
    /// Which body, where one was named.
    pub organization_id: Option<Id<of::Organization>>,
    /// How many people have it in their inbox.
    pub people: i32,
    /// When.
    pub sent_at: Timestamp,
}

impl From<Told> for EvaluationNotificationView {
    fn from(told: Told) -> Self {
        Self {
            recipient: told.recipient,
            organization_id: told.organization_id,
            people: told.people,
            sent_at: told.sent_at,
        }
    }
}

/// A target for a year.
#[derive(Debug, Serialize, ToSchema)]
pub struct EvaluationTargetView {
    /// Its id.
    pub id: Id<of::EvaluationTarget>,
    /// From which evaluation.
    pub evaluation_id: Id<of::ThirdPartyEvaluation>,
    /// Whose target.
    pub organization_id: Id<of::Organization>,
    /// For which year.
    pub year: i32,
    /// An indicator of the evaluation's standard.
    pub indicator_code: String,
    /// 目标值.
    pub target: String,
    /// More about it.
    pub note: Option<String>,
    /// When it was set.
    pub created_at: Timestamp,
}

page_schema!(EvaluationTargetPage, EvaluationTargetView);

impl From<Target> for EvaluationTargetView {
    fn from(row: Target) -> Self {
        Self {
            id: row.id,
            evaluation_id: row.evaluation_id,
            organization_id: row.organization_id,
            year: row.year,
            indicator_code: row.indicator_code,
            target: row.target,
            note: row.note,
            created_at: row.created_at,
        }
    }
}

/// A third-party evaluation. Before the result is final only its parties see it; then anybody sees the result,
/// the seal and the targets, and only the parties plan, scores, objections and who was told. In a list all
/// of these parts are null.
#[derive(Debug, Serialize, ToSchema)]
pub struct ThirdPartyEvaluationView {
    /// Its id.
    pub id: Id<of::ThirdPartyEvaluation>,
    /// By which version of which standard.
    pub standard_id: Id<of::EvaluationStandard>,
    /// 名称.
    pub title: String,
    /// 评估年度.
    pub year: i32,
    /// The subject's region.
    pub region: String,
    /// What is evaluated.
    pub subject_kind: SubjectKind,
    /// Which one; null for a programme.
    pub subject_id: Option<Id<of::Anything>>,
    /// Its name at the time.
    pub subject_name: String,
    /// 被评估单位.
    pub provider_id: Id<of::Organization>,
    /// Its authority, where one was named.
    pub authority_id: Option<Id<of::Organization>>,
    /// Who ordered it; null: the city office.
    pub commissioner_id: Option<Id<of::Organization>>,
    /// 评估机构.
    pub evaluator_id: Id<of::Organization>,
    /// How it was chosen.
    pub selection: EvaluatorSelection,
    /// By which contract.
    pub contract_id: Option<Id<of::Contract>>,
    /// Why it was appointed.
    pub appointment_reason: Option<String>,
    /// Its state.
    pub status: ThirdPartyEvaluationStatus,
    /// The end of the term for objections, excluded.
    pub objection_until: Option<Timestamp>,
    /// 总分; null before the result is final.
    pub total_points: Option<Points>,
    /// 等次; null before the result is final.
    pub band: Option<EvaluationBand>,
    /// 评估结论.
    pub summary: Option<String>,
    /// When the result became final.
    pub final_at: Option<Timestamp>,
    /// When the evaluated and its authority were told.
    pub notified_at: Option<Timestamp>,
    /// When the result was applied.
    pub applied_at: Option<Timestamp>,
    /// What follows for the budget.
    pub budget_consequence: Option<String>,
    /// The plan, for the parties.
    pub plan: Option<EvaluationPlanView>,
    /// The seal over the raw data.
    pub seal: Option<EvaluationSealView>,
    /// Points of the leaves, for the parties; for others than the evaluator once the draft is published.
    pub scores: Option<Vec<EvaluationScoreView>>,
    /// Objections, for the parties.
    pub objections: Option<Vec<EvaluationObjectionView>>,
    /// Who was told the result, for the parties.
    pub notifications: Option<Vec<EvaluationNotificationView>>,
    /// What follows for the next years.
    pub targets: Option<Vec<EvaluationTargetView>>,
    /// What this caller can do now.
    pub available_actions: Vec<&'static str>,
    /// Grows with every change.
    pub version: i64,
    /// When it was opened.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

page_schema!(ThirdPartyEvaluationPage, ThirdPartyEvaluationView);

/// The result of one year.
#[derive(Debug, Serialize, ToSchema)]
pub struct EvaluationYearView {
    /// Which evaluation.
    pub evaluation_id: Id<of::ThirdPartyEvaluation>,
    /// 评估年度.
    pub year: i32,
    /// By which version of the standard; totals of different versions compare with care.
    pub standard_version: i32,
    /// 总分.
    pub total_points: Points,
    /// 等次.
    pub band: EvaluationBand,
    /// Against the result before; null for the first.
    pub change: Option<Points>,
}

/// Results of peers: the same kind, year and version of the standard, without the subject itself.
#[derive(Debug, Serialize, ToSchema)]
pub struct PeersView {
    /// Whether there are too few to be shown.
    pub suppressed: bool,
    /// How many it takes.
    pub minimum: i64,
    /// How many peers.
    pub count: Option<usize>,
    /// Their mean, rounded half up.
    pub mean_points: Option<Points>,
    /// The lowest total.
    pub lowest_points: Option<Points>,
    /// The highest total.
    pub highest_points: Option<Points>,
    /// The place of the subject among them, from 1.
    pub rank: Option<usize>,
}

/// A result beside others.
#[derive(Debug, Serialize, ToSchema)]
pub struct EvaluationComparisonView {
    /// Which evaluation.
    pub evaluation_id: Id<of::ThirdPartyEvaluation>,
    /// By which standard.
    pub standard_code: String,
    /// Final results of the subject, in the order of years.
    pub years: Vec<EvaluationYearView>,
    /// Final results of peers in this year.
    pub peers: PeersView,
}
