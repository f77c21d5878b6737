//! An evaluation as a caller may see it.

use super::state::ThirdPartyEvaluationEvent as Event;
use super::store::Found;
use super::views::{
    EvaluationNotificationView, EvaluationObjectionView, EvaluationPlanView, EvaluationScoreView,
    EvaluationSealView, EvaluationTargetView, ThirdPartyEvaluationView,
};
use super::{conclude, fieldwork, objections, plans, scoring, targets};
use citong_kernel::{Action, ApiResult, Tx};

/// In a list: without its parts.
pub fn brief(tx: &Tx<'_>, found: Found) -> ThirdPartyEvaluationView {
    let available_actions = available_actions(tx, &found);
    let inside = found.parties.any();
    let shown = found.parties.evaluator || found.row.status.shows_scores();
    let row = found.row;
    ThirdPartyEvaluationView {
        id: row.id,
        standard_id: row.standard_id,
        title: row.title,
        year: row.year,
        region: row.region,
        subject_kind: row.subject_kind,
        subject_id: row.subject_id,
        subject_name: row.subject_name,
        provider_id: row.provider_id,
        authority_id: row.authority_id,
        commissioner_id: row.commissioner_id,
        evaluator_id: row.evaluator_id,
        selection: row.selection,
        contract_id: row.contract_id,
        appointment_reason: row.appointment_reason.filter(|_| inside),
        status: row.status,
        objection_until: row.objection_until,
        total_points: row.total_points,
        band: row.band,
        summary: row.summary.filter(|_| shown),
        final_at: row.final_at,
        notified_at: row.notified_at,
        applied_at: row.applied_at,
        budget_consequence: row.budget_consequence,
        plan: None,
        seal: None,
        scores: None,
        objections: None,
        notifications: None,
        targets: None,
        available_actions,
        version: row.version,
        created_at: row.created_at,
        updated_at: row.updated_at,
    }
}

/// One, with the parts that the caller may see.
pub fn full(tx: &mut Tx<'_>, found: Found) -> ApiResult<ThirdPartyEvaluationView> {
    let (id, inside) = (found.row.id, found.parties.any());
    let scored = found.parties.evaluator || inside && found.row.status.shows_scores();
    let mut view = brief(tx, found);
    view.seal = fieldwork::seal_of(tx, id)?.map(EvaluationSealView::from);
    view.targets = Some(targets::of(tx, id)?.into_iter().map(EvaluationTargetView::from).collect());
    if inside {
        view.plan = plans::find(tx, id)?.map(EvaluationPlanView::from);
        view.objections =
            Some(objections::of(tx, id)?.into_iter().map(EvaluationObjectionView::from).collect());
        view.notifications =
            Some(conclude::told(tx, id)?.into_iter().map(EvaluationNotificationView::from).collect());
    }
    if scored {
        view.scores = Some(scoring::of(tx, id)?.into_iter().map(EvaluationScoreView::from).collect());
    }
    Ok(view)
}

fn available_actions(tx: &Tx<'_>, found: &Found) -> Vec<&'static str> {
    let offered = [
        ("submit_plan", Action::SubmitEvaluationPlan, Event::ApprovePlan),
        ("approve_plan", Action::ApproveEvaluationPlan, Event::ApprovePlan),
        ("start_fieldwork", Action::StartEvaluationFieldwork, Event::StartFieldwork),
        ("record", Action::RecordEvaluationData, Event::Seal),
        ("seal", Action::SealEvaluationData, Event::Seal),
        ("score", Action::ScoreThirdPartyEvaluation, Event::PublishDraft),
        ("publish_draft", Action::PublishEvaluationDraft, Event::PublishDraft),
        ("object", Action::ObjectToThirdPartyEvaluation, Event::Finalize),
        ("answer_objection", Action::AnswerEvaluationObjection, Event::Finalize),
        ("finalize", Action::FinalizeThirdPartyEvaluation, Event::Finalize),
        ("apply", Action::ApplyThirdPartyEvaluation, Event::Apply),
        ("cancel", Action::CancelThirdPartyEvaluation, Event::Cancel),
    ];
    let in_time = |action| {
        action != Action::ObjectToThirdPartyEvaluation
            || found.row.objection_until.is_some_and(|until| tx.now < until)
    };
    let open = offered.into_iter().filter(|(_, action, event)| {
        found.row.status.on(*event).is_some() && found.parties.require(*action).is_ok() && in_time(*action)
    });
    open.map(|(name, ..)| name).collect()
}
