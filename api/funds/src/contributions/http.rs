//! Handlers of contributions.

use super::state::Event;
use super::store::{self, Contribution};
use super::use_views::{
    ContributionReceiptView, ContributionUseList, ContributionUseView, RecordContributionUse,
    ReportContribution,
};
use super::views::{
    AgreeContribution, ChangeContributionPurpose, ContributionPage, ContributionQuery,
    ContributionStatistics, ContributionStatisticsQuery, ContributionView, CreateContribution,
    EndContribution, ExamineContribution, ReceiveContribution,
};
use super::{offering, receipts, receiving, statistics, steps, using};
use crate::budgets::table;
use actix_web::{get, post};
use citong_kernel::{Action, Answer, ApiResult, Body, Call, Id, MaybeBody, PathId, Query, Tx, of, page};

/// List contributions from the agreement on, one's own, and all of the bodies whose books the caller reads.
#[utoipa::path(tag = "contributions", params(ContributionQuery), responses((status = 200, body = ContributionPage)))]
#[get("/contributions")]
pub async fn list_contributions(call: Call, query: Query<ContributionQuery>) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| {
        let page = store::list(tx, &query, limit)?.try_map(|row| brief(tx, row))?;
        if query.format.is_some() {
            return Ok(table(query.format, &page, &page.items)?.next(page.next_cursor.clone()));
        }
        Answer::page(&page)
    })
    .await
}

/// Offer a contribution: one's own, or recorded by the body's staff.
#[utoipa::path(tag = "contributions", request_body = CreateContribution,
    responses((status = 201, body = ContributionView)))]
#[post("/contributions")]
pub async fn create_contribution(call: Call, body: Body<CreateContribution>) -> ApiResult<Answer> {
    call.write(move |tx| {
        let row = offering::create(tx, &body)?;
        let path = format!("/contributions/{}", row.id);
        Ok(Answer::created(path, &view(tx, row)?)?.version(1))
    })
    .await
}

/// One contribution.
#[utoipa::path(tag = "contributions", params(("id" = Id<of::Contribution>, Path)),
    responses((status = 200, body = ContributionView)))]
#[get("/contributions/{id}")]
pub async fn get_contribution(call: Call, id: PathId<of::Contribution>) -> ApiResult<Answer> {
    call.read(move |tx| {
        let row = store::find_for(tx, Action::GetContribution, *id)?;
        answer(tx, row)
    })
    .await
}

/// Look at the donor before anything is agreed.
#[utoipa::path(tag = "contributions", params(("id" = Id<of::Contribution>, Path)), request_body = ExamineContribution,
    responses((status = 200, body = ContributionView)))]
#[post("/contributions/{id}/examine")]
pub async fn examine_contribution(
    call: Call,
    id: PathId<of::Contribution>,
    body: MaybeBody<ExamineContribution>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let row = steps::examine(tx, *id, &body)?;
        answer(tx, row)
    })
    .await
}

/// Agree on it.
#[utoipa::path(tag = "contributions", params(("id" = Id<of::Contribution>, Path)), request_body = AgreeContribution,
    responses((status = 200, body = ContributionView)))]
#[post("/contributions/{id}/agree")]
pub async fn agree_contribution(
    call: Call,
    id: PathId<of::Contribution>,
    body: MaybeBody<AgreeContribution>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let row = steps::agree(tx, *id, &body)?;
        answer(tx, row)
    })
    .await
}

/// Record that it has come; a donation gets its receipt.
#[utoipa::path(tag = "contributions", params(("id" = Id<of::Contribution>, Path)), request_body = ReceiveContribution,
    responses((status = 200, body = ContributionView)))]
#[post("/contributions/{id}/receive")]
pub async fn receive_contribution(
    call: Call,
    id: PathId<of::Contribution>,
    body: MaybeBody<ReceiveContribution>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let row = receiving::receive(tx, *id, &body)?;
        answer(tx, row)
    })
    .await
}

/// Record what a part was used for.
#[utoipa::path(tag = "contributions", params(("id" = Id<of::Contribution>, Path)), request_body = RecordContributionUse,
    responses((status = 201, body = ContributionUseView)))]
#[post("/contributions/{id}/uses")]
pub async fn record_contribution_use(
    call: Call,
    id: PathId<of::Contribution>,
    body: Body<RecordContributionUse>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let (used, _) = using::record(tx, *id, &body)?;
        Answer::created(format!("/contributions/{}/uses", *id), &ContributionUseView::from(used))
    })
    .await
}

/// List what it was used for.
#[utoipa::path(tag = "contributions", params(("id" = Id<of::Contribution>, Path)),
    responses((status = 200, body = ContributionUseList)))]
#[get("/contributions/{id}/uses")]
pub async fn list_contribution_uses(call: Call, id: PathId<of::Contribution>) -> ApiResult<Answer> {
    call.read(move |tx| {
        store::find_for(tx, Action::ListContributionUses, *id)?;
        let items = store::uses(tx, *id)?.into_iter().map(ContributionUseView::from).collect();
        Answer::ok(&ContributionUseList { items })
    })
    .await
}

/// Tell the donor what it was used for, to the last fen.
#[utoipa::path(tag = "contributions", params(("id" = Id<of::Contribution>, Path)), request_body = ReportContribution,
    responses((status = 200, body = ContributionView)))]
#[post("/contributions/{id}/report")]
pub async fn report_contribution(
    call: Call,
    id: PathId<of::Contribution>,
    body: Body<ReportContribution>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let row = using::report(tx, *id, &body)?;
        answer(tx, row)
    })
    .await
}

/// Do not take it.
#[utoipa::path(tag = "contributions", params(("id" = Id<of::Contribution>, Path)), request_body = EndContribution,
    responses((status = 200, body = ContributionView)))]
#[post("/contributions/{id}/decline")]
pub async fn decline_contribution(
    call: Call,
    id: PathId<of::Contribution>,
    body: Body<EndContribution>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let row = steps::decline(tx, *id, &body.reason)?;
        answer(tx, row)
    })
    .await
}

/// Take an offer back before it has come.
#[utoipa::path(tag = "contributions", params(("id" = Id<of::Contribution>, Path)), request_body = EndContribution,
    responses((status = 200, body = ContributionView)))]
#[post("/contributions/{id}/withdraw")]
pub async fn withdraw_contribution(
    call: Call,
    id: PathId<of::Contribution>,
    body: Body<EndContribution>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let row = steps::withdraw(tx, *id, &body.reason)?;
        answer(tx, row)
    })
    .await
}

/// Change what it is for, with the donor's consent.
#[utoipa::path(tag = "contributions", params(("id" = Id<of::Contribution>, Path)),
    request_body = ChangeContributionPurpose, responses((status = 200, body = ContributionView)))]
#[post("/contributions/{id}/purpose")]
pub async fn change_contribution_purpose(
    call: Call,
    id: PathId<of::Contribution>,
    body: Body<ChangeContributionPurpose>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let row = steps::change_purpose(tx, *id, &body)?;
        answer(tx, row)
    })
    .await
}

/// The receipt of a donation, with the donor's real name.
#[utoipa::path(tag = "contributions", params(("id" = Id<of::Contribution>, Path)),
    responses((status = 200, body = ContributionReceiptView)))]
#[get("/contributions/{id}/receipt")]
pub async fn get_contribution_receipt(call: Call, id: PathId<of::Contribution>) -> ApiResult<Answer> {
    call.read(move |tx| Answer::ok(&ContributionReceiptView::from(receipts::find_for(tx, *id)?))).await
}

/// What has come, by kind. As JSON or CSV.
#[utoipa::path(tag = "contributions", params(ContributionStatisticsQuery),
    responses((status = 200, body = ContributionStatistics)))]
#[get("/contributions/statistics")]
pub async fn get_contribution_statistics(
    call: Call,
    query: Query<ContributionStatisticsQuery>,
) -> ApiResult<Answer> {
    call.read(move |tx| {
        let view = statistics::by_kind(tx, &query)?;
        table(query.format, &view, &view.rows)
    })
    .await
}

fn answer(tx: &mut Tx<'_>, row: Contribution) -> ApiResult<Answer> {
    let view = view(tx, row)?;
    Ok(Answer::ok(&view)?.version(view.version))
}

fn view(tx: &mut Tx<'_>, row: Contribution) -> ApiResult<ContributionView> {
    let report = store::report(tx, row.id)?;
    let (all, actions) = (store::sees(tx, &row)?, actions(tx, &row)?);
    Ok(ContributionView::of(row, all, report, actions))
}

fn brief(tx: &mut Tx<'_>, row: Contribution) -> ApiResult<ContributionView> {
    let (all, actions) = (store::sees(tx, &row)?, actions(tx, &row)?);
    Ok(ContributionView::of(row, all, None, actions))
}

/// What this caller can do now, by its state and the table of rights.
fn actions(tx: &mut Tx<'_>, row: &Contribution) -> ApiResult<Vec<&'static str>> {
    let mut actions = Vec::new();
    for (name, action, event) in [
        ("examine", Action::ExamineContribution, Event::Examine),
        ("agree", Action::AgreeContribution, Event::Agree),
        ("receive", Action::ReceiveContribution, Event::Receive),
        ("record_use", Action::RecordContributionUse, Event::Use),
        ("report", Action::ReportContribution, Event::Report),
        ("decline", Action::DeclineContribution, Event::Decline),
        ("withdraw", Action::WithdrawContribution, Event::Withdraw),
    ] {
        let owner = row.donor_user_id;
        if row.status.on(event).is_some()
            && store::may(tx, action, (&row.region, row.organization_id), owner)?
        {
            actions.push(name);
        }
    }
    Ok(actions)
}
