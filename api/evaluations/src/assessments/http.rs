//! Handlers of third-party evaluations: from the choice of the evaluator to the sealed data.

use super::fieldwork;
use super::requests::{
    CancelThirdPartyEvaluation, CreateThirdPartyEvaluation, EvaluationQuery, EvaluationRecordQuery,
    RecordEvaluationData, SampleSizeQuery, SubmitEvaluationPlan,
};
use super::sample::{MOST_PEOPLE, SampleRule};
use super::store::{self, Found};
use super::views::{
    EvaluationRecordPage, EvaluationRecordView, EvaluationSampleSizeView, ThirdPartyEvaluationPage,
    ThirdPartyEvaluationView,
};
use super::{details, plans, select};
use actix_web::{get, post};
use citong_kernel::check::Check;
use citong_kernel::{
    Action, Answer, ApiResult, Body, Call, Id, MaybeBody, PathId, Query, StepReason, Tx, of, page,
};

/// An evaluation with its parts.
pub fn answer(tx: &mut Tx<'_>, found: Found) -> ApiResult<Answer> {
    let version = found.row.version;
    Answer::ok(&details::full(tx, found)?).map(|answer| answer.version(version))
}

/// List evaluations: public results, and those that the caller has a part in.
#[utoipa::path(tag = "third-party-evaluations", params(EvaluationQuery),
    responses((status = 200, body = ThirdPartyEvaluationPage)))]
#[get("/evaluations")]
pub async fn list_third_party_evaluations(call: Call, query: Query<EvaluationQuery>) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| {
        let page = store::list(tx, &query, limit)?;
        Answer::page(&page.map(|found| details::brief(tx, found)))
    })
    .await
}

/// Open an evaluation with an independent evaluator, chosen by a contract or appointed.
#[utoipa::path(tag = "third-party-evaluations", request_body = CreateThirdPartyEvaluation,
    responses((status = 201, body = ThirdPartyEvaluationView)))]
#[post("/evaluations")]
pub async fn create_third_party_evaluation(
    call: Call,
    body: Body<CreateThirdPartyEvaluation>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = select::create(tx, &body)?;
        let path = format!("/evaluations/{}", found.row.id);
        let view = details::full(tx, found)?;
        Ok(Answer::created(path, &view)?.version(view.version))
    })
    .await
}

/// One evaluation.
#[utoipa::path(tag = "third-party-evaluations", params(("id" = Id<of::ThirdPartyEvaluation>, Path)),
    responses((status = 200, body = ThirdPartyEvaluationView)))]
#[get("/evaluations/{id}")]
pub async fn get_third_party_evaluation(
    call: Call,
    id: PathId<of::ThirdPartyEvaluation>,
) -> ApiResult<Answer> {
    call.read(move |tx| {
        let found = store::find_for(tx, Action::GetThirdPartyEvaluation, *id)?;
        answer(tx, found)
    })
    .await
}

/// How many valid samples a population needs.
#[utoipa::path(tag = "third-party-evaluations", params(SampleSizeQuery),
    responses((status = 200, body = EvaluationSampleSizeView)))]
#[get("/evaluation-sample-size")]
pub async fn get_evaluation_sample_size(call: Call, query: Query<SampleSizeQuery>) -> ApiResult<Answer> {
    let mut check = Check::new();
    check.range("/population", query.population, 1..=MOST_PEOPLE);
    check.done()?;
    call.read_fast(move |tx| {
        let rule = SampleRule::load(tx, "")?;
        Answer::ok(&EvaluationSampleSizeView {
            population: query.population,
            formula: rule.formula(query.population),
            required: rule.required(query.population),
            minimum: rule.minimum,
            z_hundredths: rule.z_hundredths,
            margin_percent: rule.margin_percent,
        })
    })
    .await
}

/// Hand in a plan; again until it is approved.
#[utoipa::path(tag = "third-party-evaluations", params(("id" = Id<of::ThirdPartyEvaluation>, Path)), request_body = SubmitEvaluationPlan,
    responses((status = 200, body = ThirdPartyEvaluationView)))]
#[post("/evaluations/{id}/plan")]
pub async fn submit_evaluation_plan(
    call: Call,
    id: PathId<of::ThirdPartyEvaluation>,
    body: Body<SubmitEvaluationPlan>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = plans::submit(tx, *id, &body)?;
        answer(tx, found)
    })
    .await
}

/// Approve the plan: whoever ordered the evaluation, never the evaluator.
#[utoipa::path(tag = "third-party-evaluations", params(("id" = Id<of::ThirdPartyEvaluation>, Path)), request_body = StepReason,
    responses((status = 200, body = ThirdPartyEvaluationView)))]
#[post("/evaluations/{id}/approve-plan")]
pub async fn approve_evaluation_plan(
    call: Call,
    id: PathId<of::ThirdPartyEvaluation>,
    why: MaybeBody<StepReason>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = plans::approve(tx, *id, why.checked()?)?;
        answer(tx, found)
    })
    .await
}

/// Begin to collect data.
#[utoipa::path(tag = "third-party-evaluations", params(("id" = Id<of::ThirdPartyEvaluation>, Path)), request_body = StepReason,
    responses((status = 200, body = ThirdPartyEvaluationView)))]
#[post("/evaluations/{id}/start-fieldwork")]
pub async fn start_evaluation_fieldwork(
    call: Call,
    id: PathId<of::ThirdPartyEvaluation>,
    why: MaybeBody<StepReason>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = plans::start(tx, *id, why.checked()?)?;
        answer(tx, found)
    })
    .await
}

/// List the records of raw data in their order; with them and the seal anybody can compute the chain again.
#[utoipa::path(tag = "third-party-evaluations",
    params(("id" = Id<of::ThirdPartyEvaluation>, Path), EvaluationRecordQuery),
    responses((status = 200, body = EvaluationRecordPage)))]
#[get("/evaluations/{id}/records")]
pub async fn list_evaluation_records(
    call: Call,
    id: PathId<of::ThirdPartyEvaluation>,
    query: Query<EvaluationRecordQuery>,
) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| {
        let page = fieldwork::list(tx, *id, &query, limit)?;
        Answer::page(&page.map(EvaluationRecordView::from))
    })
    .await
}

/// Record a file of raw data by its digest, behind those before.
#[utoipa::path(tag = "third-party-evaluations", params(("id" = Id<of::ThirdPartyEvaluation>, Path)),
    request_body = RecordEvaluationData, responses((status = 201, body = EvaluationRecordView)))]
#[post("/evaluations/{id}/records")]
pub async fn record_evaluation_data(
    call: Call,
    id: PathId<of::ThirdPartyEvaluation>,
    body: Body<RecordEvaluationData>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let row = fieldwork::record(tx, *id, &body)?;
        let path = format!("/evaluations/{}/records", row.evaluation_id);
        Answer::created(path, &EvaluationRecordView::from(row))
    })
    .await
}

/// Seal the raw data: nothing is added or changed from now on, scoring begins.
#[utoipa::path(tag = "third-party-evaluations", params(("id" = Id<of::ThirdPartyEvaluation>, Path)), request_body = StepReason,
    responses((status = 200, body = ThirdPartyEvaluationView)))]
#[post("/evaluations/{id}/seal")]
pub async fn seal_evaluation_data(
    call: Call,
    id: PathId<of::ThirdPartyEvaluation>,
    why: MaybeBody<StepReason>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = fieldwork::seal(tx, *id, why.checked()?)?;
        answer(tx, found)
    })
    .await
}

/// Call an evaluation off before its result is final, with the reason.
#[utoipa::path(tag = "third-party-evaluations", params(("id" = Id<of::ThirdPartyEvaluation>, Path)), request_body = CancelThirdPartyEvaluation,
    responses((status = 200, body = ThirdPartyEvaluationView)))]
#[post("/evaluations/{id}/cancel")]
pub async fn cancel_third_party_evaluation(
    call: Call,
    id: PathId<of::ThirdPartyEvaluation>,
    body: Body<CancelThirdPartyEvaluation>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = plans::cancel(tx, *id, &body.reason)?;
        answer(tx, found)
    })
    .await
}
