//! Handlers of results.

use super::rules;
use super::views::EvaluationView;
use actix_web::{get, post};
use citong_kernel::{Answer, ApiResult, Call, Id, PathId, of};

/// Close the evaluation: scores, ranks and candidates of every lot.
#[utoipa::path(tag = "evaluation", params(("id" = Id<of::ProcurementProject>, Path)),
    responses((status = 200, body = EvaluationView)))]
#[post("/procurement-projects/{id}/evaluate")]
pub async fn evaluate_project(call: Call, id: PathId<of::ProcurementProject>) -> ApiResult<Answer> {
    call.write(move |tx| {
        let project = rules::evaluate(tx, *id)?;
        Answer::ok(&rules::view_of(tx, &project)?)
    })
    .await
}

/// What the evaluation came to; sealed until the result is published, but for those inside.
#[utoipa::path(tag = "evaluation", params(("id" = Id<of::ProcurementProject>, Path)),
    responses((status = 200, body = EvaluationView)))]
#[get("/procurement-projects/{id}/evaluation")]
pub async fn get_evaluation(call: Call, id: PathId<of::ProcurementProject>) -> ApiResult<Answer> {
    call.read(move |tx| {
        let (project, view) = rules::read(tx, *id)?;
        Ok(Answer::ok(&view)?.version(project.version))
    })
    .await
}
