//! A finished evaluation for the starting data, played through the same rules as everybody's: in the autumn of 2025,
//! by an evaluator and people that are invented.

use super::{conclude, fieldwork, objections, plans, scoring, select};
use crate::standards;
use citong_kernel::policy::Caller;
use citong_kernel::problem::Language;
use citong_kernel::{Action, ApiResult, Context, Id, Problem, Timestamp, Tx, of};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// Who plays: accounts that exist, with the grants that their parts need.
pub struct Cast {
    /// 市创建办.
    pub office: Caller,
    /// Of the evaluator's people.
    pub evaluator: Caller,
    /// The manager of what is evaluated.
    pub manager: Caller,
    /// 评估机构.
    pub evaluator_id: Id<of::Organization>,
    /// What is evaluated.
    pub facility_id: Id<of::Facility>,
}

/// Drafts a standard and puts it into force, by the server itself.
pub fn publish_standard(tx: &mut Tx<'_>, standard: Value) -> ApiResult<Id<of::EvaluationStandard>> {
    let (system, at) = (Caller::system(), "2025-09-01T09:00:00+08:00");
    let id = act(tx, &system, at, Action::CreateEvaluationStandard, |tx| {
        standards::rules::create(tx, &body(standard)?)
    })?;
    let id = id.row.id;
    act(tx, &system, at, Action::PublishEvaluationStandard, |tx| standards::rules::publish(tx, id, None))?;
    Ok(id)
}

/// From the appointment to the targets of 2026, with one objection that was adjusted.
pub fn play(
    tx: &mut Tx<'_>,
    cast: &Cast,
    standard: Id<of::EvaluationStandard>,
    scores: &[(&str, &str, &str)],
) -> ApiResult<()> {
    let chosen = json!({"standard_id": standard, "subject": {"facility_id": cast.facility_id}, "year": 2025,
        "evaluator_id": cast.evaluator_id, "appointment_reason": "项目金额低于采购限额标准，经比选指定（示例）"});
    let id = act(tx, &cast.office, "2025-10-13T09:00:00+08:00", Action::CreateThirdPartyEvaluation, |tx| {
        select::create(tx, &body(chosen)?)
    })?;
    let id = id.row.id;
    collect(tx, cast, id)?;
    let given: Vec<Value> = scores
        .iter()
        .map(|(code, points, evidence)| json!({"indicator_code": code, "points": points, "evidence": evidence}))
        .collect();
    act(tx, &cast.evaluator, "2025-11-05T15:00:00+08:00", Action::ScoreThirdPartyEvaluation, |tx| {
        scoring::score(tx, id, &body(json!({"scores": given}))?)
    })?;
    let draft = json!({"summary": "开放时长达标，阅读推广活动丰富，读者满意度较高；流动服务覆盖面有待扩大，夜间开放可再延长。（示例）"});
    act(tx, &cast.evaluator, "2025-11-10T10:00:00+08:00", Action::PublishEvaluationDraft, |tx| {
        scoring::publish_draft(tx, id, &body(draft)?)
    })?;
    settle(tx, cast, id)
}

/// The plan, the raw data and their seal.
fn collect(tx: &mut Tx<'_>, cast: &Cast, id: Id<of::ThirdPartyEvaluation>) -> ApiResult<()> {
    let plan = json!({"population": 120_000, "sample_size": 400, "methods": ["问卷调查", "实地暗访", "台账核查"],
        "starts_on": "2025-10-20", "ends_on": "2025-10-31", "schedule": "第一周问卷，第二周实地核查"});
    act(tx, &cast.evaluator, "2025-10-15T10:00:00+08:00", Action::SubmitEvaluationPlan, |tx| {
        plans::submit(tx, id, &body(plan)?)
    })?;
    act(tx, &cast.office, "2025-10-16T10:00:00+08:00", Action::ApproveEvaluationPlan, |tx| {
        plans::approve(tx, id, None)
    })?;
    act(tx, &cast.evaluator, "2025-10-20T08:30:00+08:00", Action::StartEvaluationFieldwork, |tx| {
        plans::start(tx, id, None)
    })?;
    let files = [
        ("2025-10-24T17:00:00+08:00", "问卷-第一批（示例）.csv", 'a', 210, 204),
        ("2025-10-31T17:00:00+08:00", "问卷-第二批（示例）.csv", 'b', 215, 209),
    ];
    for (at, name, digit, samples, valid) in files {
        let file = json!({"name": name, "sha256": digit.to_string().repeat(64), "bytes": samples * 870,
            "samples": samples, "valid_samples": valid, "method": "问卷调查"});
        act(tx, &cast.evaluator, at, Action::RecordEvaluationData, |tx| {
            fieldwork::record(tx, id, &body(file)?)
        })?;
    }
    act(tx, &cast.evaluator, "2025-11-03T09:00:00+08:00", Action::SealEvaluationData, |tx| {
        fieldwork::seal(tx, id, None)
    })
    .map(drop)
}

/// An objection, its answer, the result and what follows from it.
fn settle(tx: &mut Tx<'_>, cast: &Cast, id: Id<of::ThirdPartyEvaluation>) -> ApiResult<()> {
    let grounds = json!({"indicator_code": "B4", "grounds": "两个新设流动服务点未计入（示例）"});
    act(tx, &cast.manager, "2025-11-12T10:00:00+08:00", Action::ObjectToThirdPartyEvaluation, |tx| {
        objections::object(tx, id, &body(grounds)?)
    })?;
    for objection in objections::of(tx, id)? {
        let answer =
            json!({"outcome": "adjusted", "points": "6.50", "reason": "经核实两个服务点已开放，予以计入"});
        act(tx, &cast.evaluator, "2025-11-13T10:00:00+08:00", Action::AnswerEvaluationObjection, |tx| {
            objections::answer(tx, objection.id, &body(answer)?)
        })?;
    }
    act(tx, &cast.office, "2025-11-18T09:00:00+08:00", Action::FinalizeThirdPartyEvaluation, |tx| {
        conclude::finalize(tx, id, None)
    })?;
    let follows = json!({"targets": [
            {"indicator_code": "A1", "target": "每周开放不少于 63 小时", "note": "周末夜间延长"},
            {"indicator_code": "B4", "target": "流动服务点不少于 12 个"},
            {"indicator_code": "C1", "target": "满意度不低于 92%"}],
        "budget_consequence": "作为 2026 年度免费开放补助分配的依据（示例）"});
    act(tx, &cast.office, "2025-11-25T09:00:00+08:00", Action::ApplyThirdPartyEvaluation, |tx| {
        conclude::apply(tx, id, &body(follows)?)
    })
    .map(drop)
}

/// What a client would have sent.
fn body<T: DeserializeOwned>(value: Value) -> ApiResult<T> {
    serde_json::from_value(value.clone()).map_err(|error| Problem::internal(format!("{error}: {value}")))
}

/// One step of one person, at its time.
fn act<T>(
    tx: &mut Tx<'_>,
    who: &Caller,
    at: &str,
    action: Action,
    work: impl FnOnce(&mut Tx<'_>) -> ApiResult<T>,
) -> ApiResult<T> {
    let context = Context {
        kernel: tx.cx.kernel.clone(),
        caller: who.clone(),
        action,
        request_id: "starting-data".into(),
        language: Language::Chinese,
    };
    let now = Timestamp::parse(at).map_err(Problem::internal)?;
    let refused = |problem: Problem| {
        let why = problem.body(Language::English, "starting-data");
        Problem::internal(format!("the starting data were refused at {}: {why}", action.name()))
    };
    let mut step = Tx::new(tx.conn, &context);
    step.now = now;
    work(&mut step).map_err(refused)
}
