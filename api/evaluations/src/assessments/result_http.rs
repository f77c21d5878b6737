//! Handlers of what comes of an evaluation: scores, objections, the result and what follows from it.

use super::http::answer;
use super::report;
use super::requests::{
    AnswerEvaluationObjection, ApplyThirdPartyEvaluation, EvaluationTableQuery, EvaluationTargetQuery,
    ObjectToThirdPartyEvaluation, PublishEvaluationDraft, ScoreThirdPartyEvaluation,
};
use super::views::{
    EvaluationComparisonView, EvaluationObjectionView, EvaluationTargetPage, EvaluationTargetView,
    ThirdPartyEvaluationView,
};
use super::{compare, conclude, objections, scoring, targets};
use actix_web::{get, post};
use citong_kernel::{Answer, ApiResult, Body, Call, Id, MaybeBody, PathId, Query, StepReason, csv, of, page};

/// Score leaves of the standard; again until the draft is published.
#[utoipa::path(tag = "third-party-evaluations", params(("id" = Id<of::ThirdPartyEvaluation>, Path)), request_body = ScoreThirdPartyEvaluation,
    responses((status = 200, body = ThirdPartyEvaluationView)))]
#[post("/evaluations/{id}/scores")]
pub async fn score_third_party_evaluation(
    call: Call,
    id: PathId<of::ThirdPartyEvaluation>,
    body: Body<ScoreThirdPartyEvaluation>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = scoring::score(tx, *id, &body)?;
        answer(tx, found)
    })
    .await
}

/// Show the evaluated the draft; it has five working days to object.
#[utoipa::path(tag = "third-party-evaluations", params(("id" = Id<of::ThirdPartyEvaluation>, Path)), request_body = PublishEvaluationDraft,
    responses((status = 200, body = ThirdPartyEvaluationView)))]
#[post("/evaluations/{id}/publish-draft")]
pub async fn publish_evaluation_draft(
    call: Call,
    id: PathId<of::ThirdPartyEvaluation>,
    body: Body<PublishEvaluationDraft>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = scoring::publish_draft(tx, *id, &body)?;
        answer(tx, found)
    })
    .await
}

/// Object to a draft, within five working days.
#[utoipa::path(tag = "third-party-evaluations", params(("id" = Id<of::ThirdPartyEvaluation>, Path)), request_body = ObjectToThirdPartyEvaluation,
    responses((status = 200, body = ThirdPartyEvaluationView)))]
#[post("/evaluations/{id}/object")]
pub async fn object_to_third_party_evaluation(
    call: Call,
    id: PathId<of::ThirdPartyEvaluation>,
    body: Body<ObjectToThirdPartyEvaluation>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = objections::object(tx, *id, &body)?;
        answer(tx, found)
    })
    .await
}

/// Answer an objection: the points are adjusted or kept, with the reason.
#[utoipa::path(tag = "third-party-evaluations", params(("id" = Id<of::EvaluationObjection>, Path)),
    request_body = AnswerEvaluationObjection, responses((status = 200, body = EvaluationObjectionView)))]
#[post("/evaluation-objections/{id}/answer")]
pub async fn answer_evaluation_objection(
    call: Call,
    id: PathId<of::EvaluationObjection>,
    body: Body<AnswerEvaluationObjection>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let row = objections::answer(tx, *id, &body)?;
        let version = row.version;
        Ok(Answer::ok(&EvaluationObjectionView::from(row))?.version(version))
    })
    .await
}

/// Make the result final once the term for objections is over; the evaluated and its authority are told at once.
#[utoipa::path(tag = "third-party-evaluations", params(("id" = Id<of::ThirdPartyEvaluation>, Path)), request_body = StepReason,
    responses((status = 200, body = ThirdPartyEvaluationView)))]
#[post("/evaluations/{id}/finalize")]
pub async fn finalize_third_party_evaluation(
    call: Call,
    id: PathId<of::ThirdPartyEvaluation>,
    why: MaybeBody<StepReason>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = conclude::finalize(tx, *id, why.checked()?)?;
        answer(tx, found)
    })
    .await
}

/// Apply the result: name targets of a following year, and what follows for the budget. This closes the evaluation.
#[utoipa::path(tag = "third-party-evaluations", params(("id" = Id<of::ThirdPartyEvaluation>, Path)), request_body = ApplyThirdPartyEvaluation,
    responses((status = 200, body = ThirdPartyEvaluationView)))]
#[post("/evaluations/{id}/apply")]
pub async fn apply_third_party_evaluation(
    call: Call,
    id: PathId<of::ThirdPartyEvaluation>,
    body: Body<ApplyThirdPartyEvaluation>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = conclude::apply(tx, *id, &body)?;
        answer(tx, found)
    })
    .await
}

/// The result beside those of other years, and of peers.
#[utoipa::path(tag = "third-party-evaluations", params(("id" = Id<of::ThirdPartyEvaluation>, Path)),
    responses((status = 200, body = EvaluationComparisonView)))]
#[get("/evaluations/{id}/comparison")]
pub async fn get_third_party_evaluation_comparison(
    call: Call,
    id: PathId<of::ThirdPartyEvaluation>,
) -> ApiResult<Answer> {
    call.read(move |tx| Answer::ok(&compare::compare(tx, *id)?)).await
}

/// List targets that follow from results.
#[utoipa::path(tag = "third-party-evaluations", params(EvaluationTargetQuery),
    responses((status = 200, body = EvaluationTargetPage)))]
#[get("/evaluation-targets")]
pub async fn list_evaluation_targets(call: Call, query: Query<EvaluationTargetQuery>) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| Answer::page(&targets::list(tx, &query, limit)?.map(EvaluationTargetView::from)))
        .await
}

/// Final results as CSV, the newest 5,000 first.
#[utoipa::path(tag = "third-party-evaluations", params(EvaluationTableQuery),
    responses((status = 200, body = String, content_type = "text/csv")))]
#[get("/open-data/evaluations.csv")]
pub async fn download_third_party_evaluations(
    call: Call,
    query: Query<EvaluationTableQuery>,
) -> ApiResult<Answer> {
    let text = call.read(move |tx| Ok(csv::csv(&report::lines(tx, query.year)?))).await?;
    Ok(Answer::text("text/csv; charset=utf-8", text))
}
