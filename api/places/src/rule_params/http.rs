//! Handlers of rule parameters.

use super::store;
use super::views::{PutRuleParam, RuleParamPage, RuleParamQuery, RuleParamView};
use actix_web::{get, put};
use citong_kernel::{Answer, ApiResult, Body, Call, Query, page};

/// List the figures that rules use, with their legal basis.
#[utoipa::path(tag = "rule-params", params(RuleParamQuery), responses((status = 200, body = RuleParamPage)))]
#[get("/rule-params")]
pub async fn list_rule_params(call: Call, query: Query<RuleParamQuery>) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    let page = call.read(move |tx| store::list(tx, &query, limit)).await?;
    Answer::page(&page.map(RuleParamView::from))
}

/// Set a figure from a day on; for the city office. Changing a row that exists needs its ETag.
#[utoipa::path(tag = "rule-params", request_body = PutRuleParam,
    responses((status = 200, body = RuleParamView), (status = 201, body = RuleParamView)))]
#[put("/rule-params")]
pub async fn put_rule_param(call: Call, body: Body<PutRuleParam>) -> ApiResult<Answer> {
    body.check()?;
    let seen = call.maybe_if_match();
    call.write(move |tx| {
        let (row, is_new) = store::put(tx, &body, seen.as_ref())?;
        let version = row.version;
        let status = if is_new { 201 } else { 200 };
        Ok(Answer::with_status(status, &RuleParamView::from(row))?.version(version))
    })
    .await
}
