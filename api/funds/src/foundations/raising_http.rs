//! Handlers of raising plans.

use super::raising::{self, FoundPlan};
use super::raising_duties;
use super::raising_views::{
    AcceptRaisingPlan, DesignateRaisingPlatform, DiscloseRaising, FileRaisingPlan, RaisingDisclosureView,
    RaisingPlanPage, RaisingPlanQuery, RaisingPlanView, RaisingPlatformList, RaisingPlatformView,
};
use super::views::FundReason;
use actix_web::{get, post};
use citong_kernel::{Action, Answer, ApiResult, Body, Call, Id, MaybeBody, PathId, Query, Tx, of, page};

fn view(tx: &mut Tx<'_>, found: FoundPlan) -> ApiResult<RaisingPlanView> {
    let (due, told) = (raising_duties::calendar(tx, &found)?, raising_duties::disclosures(tx, found.row.id)?);
    Ok(RaisingPlanView::of(tx, found, due, told))
}

fn answer(tx: &mut Tx<'_>, found: FoundPlan) -> ApiResult<Answer> {
    let version = found.row.version;
    Ok(Answer::ok(&view(tx, found)?)?.version(version))
}

/// List the designated platforms for raising money on the internet.
#[utoipa::path(tag = "funds", responses((status = 200, body = RaisingPlatformList)))]
#[get("/raising-platforms")]
pub async fn list_raising_platforms(call: Call) -> ApiResult<Answer> {
    call.read(move |tx| {
        let items = raising::platforms(tx)?.into_iter().map(RaisingPlatformView::from).collect();
        Answer::ok(&RaisingPlatformList { items })
    })
    .await
}

/// Enter a platform that was designated.
#[utoipa::path(tag = "funds", request_body = DesignateRaisingPlatform,
    responses((status = 201, body = RaisingPlatformView)))]
#[post("/raising-platforms")]
pub async fn designate_raising_platform(
    call: Call,
    body: Body<DesignateRaisingPlatform>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let row = raising::designate(tx, &body)?;
        Answer::created("/raising-platforms", &RaisingPlatformView::from(row))
    })
    .await
}

/// List raising plans with the disclosures that they owe.
#[utoipa::path(tag = "funds", params(RaisingPlanQuery), responses((status = 200, body = RaisingPlanPage)))]
#[get("/raising-plans")]
pub async fn list_raising_plans(call: Call, query: Query<RaisingPlanQuery>) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| {
        let page = raising::list(tx, &query, limit)?;
        Answer::page(&page.try_map(|found| view(tx, found))?)
    })
    .await
}

/// File a raising plan with civil affairs, ten days before it begins at the latest.
#[utoipa::path(tag = "funds", params(("id" = Id<of::Fund>, Path)), request_body = FileRaisingPlan,
    responses((status = 201, body = RaisingPlanView)))]
#[post("/funds/{id}/raising-plans")]
pub async fn file_raising_plan(
    call: Call,
    id: PathId<of::Fund>,
    body: Body<FileRaisingPlan>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = raising::file(tx, *id, &body)?;
        let path = format!("/raising-plans/{}", found.row.id);
        Ok(Answer::created(path, &view(tx, found)?)?.version(1))
    })
    .await
}

/// One raising plan.
#[utoipa::path(tag = "funds", params(("id" = Id<of::RaisingPlan>, Path)),
    responses((status = 200, body = RaisingPlanView)))]
#[get("/raising-plans/{id}")]
pub async fn get_raising_plan(call: Call, id: PathId<of::RaisingPlan>) -> ApiResult<Answer> {
    call.read(move |tx| {
        let found = raising::find_for(tx, Action::GetRaisingPlan, *id)?;
        answer(tx, found)
    })
    .await
}

/// Accept a filed plan and give it its number.
#[utoipa::path(tag = "funds", params(("id" = Id<of::RaisingPlan>, Path)), request_body = AcceptRaisingPlan,
    responses((status = 200, body = RaisingPlanView)))]
#[post("/raising-plans/{id}/accept")]
pub async fn accept_raising_plan(
    call: Call,
    id: PathId<of::RaisingPlan>,
    body: Body<AcceptRaisingPlan>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = raising::accept(tx, *id, &body)?;
        answer(tx, found)
    })
    .await
}

/// Take a filed plan back, with the reason.
#[utoipa::path(tag = "funds", params(("id" = Id<of::RaisingPlan>, Path)), request_body = FundReason,
    responses((status = 200, body = RaisingPlanView)))]
#[post("/raising-plans/{id}/cancel")]
pub async fn cancel_raising_plan(
    call: Call,
    id: PathId<of::RaisingPlan>,
    body: MaybeBody<FundReason>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = raising::cancel(tx, *id, &body)?;
        answer(tx, found)
    })
    .await
}

/// Record what the public was told of a plan.
#[utoipa::path(tag = "funds", params(("id" = Id<of::RaisingPlan>, Path)), request_body = DiscloseRaising,
    responses((status = 201, body = RaisingDisclosureView)))]
#[post("/raising-plans/{id}/disclosures")]
pub async fn disclose_raising(
    call: Call,
    id: PathId<of::RaisingPlan>,
    body: Body<DiscloseRaising>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let row = raising_duties::disclose(tx, *id, &body)?;
        Answer::created(format!("/raising-plans/{}", row.plan_id), &RaisingDisclosureView::from(row))
    })
    .await
}
