//! The handler of the preview.

use super::rules;
use super::views::{PreviewScores, ScorePreview};
use actix_web::post;
use citong_kernel::{Answer, ApiResult, Body, Call};

/// What scores and ranks would come of these prices. Stores nothing.
#[utoipa::path(tag = "evaluation", request_body = PreviewScores,
    responses((status = 200, body = ScorePreview)))]
#[post("/procurement/score-preview")]
pub async fn preview_scores(call: Call, body: Body<PreviewScores>) -> ApiResult<Answer> {
    call.read(move |tx| Answer::ok(&rules::preview(tx, &body)?)).await
}
