//! Handlers of funds, their councils and their meetings.

use super::registration;
use super::state::FundAccountRole;
use super::store::{self, Found};
use super::views::{
    CreateFund, FundAccountView, FundPage, FundQuery, FundReason, FundView, PutFundCouncil, QualifyFund,
    RegisterFund, UpdateFund,
};
use super::vote_views::{FundMeetingPage, FundMeetingQuery, FundMeetingView, RecordFundMeeting};
use super::votes::{self, Meeting};
use crate::ledger::Account;
use actix_web::{get, patch, post, put};
use citong_kernel::{Action, Answer, ApiResult, Body, Call, Id, MaybeBody, PathId, Query, Tx, of, page};

fn view(tx: &mut Tx<'_>, found: Found) -> ApiResult<FundView> {
    let members = store::members(tx, found.row.id)?;
    let accounts = match tx.may(Action::ListLedgerAccounts, &found.scope()) {
        true => store::accounts_with_ledger(tx, found.row.id)?,
        false => Vec::new(),
    };
    let with = |(role, purpose, account): (FundAccountRole, Option<Id<of::FundPurpose>>, Account)| {
        FundAccountView::of(role, purpose, account)
    };
    Ok(FundView::of(tx, found, members, accounts.into_iter().map(with).collect()))
}

fn answer(tx: &mut Tx<'_>, found: Found) -> ApiResult<Answer> {
    let view = view(tx, found)?;
    Ok(Answer::ok(&view)?.version(view.version))
}

/// List funds, in the order in which they were entered.
#[utoipa::path(tag = "funds", params(FundQuery), responses((status = 200, body = FundPage)))]
#[get("/funds")]
pub async fn list_funds(call: Call, query: Query<FundQuery>) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| Answer::page(&store::list(tx, &query, limit)?.try_map(|found| view(tx, found))?))
        .await
}

/// Enter a fund as a draft: civil affairs register it.
#[utoipa::path(tag = "funds", request_body = CreateFund, responses((status = 201, body = FundView)))]
#[post("/funds")]
pub async fn create_fund(call: Call, body: Body<CreateFund>) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = registration::create(tx, &body)?;
        let path = format!("/funds/{}", found.row.id);
        Ok(Answer::created(path, &view(tx, found)?)?.version(1))
    })
    .await
}

/// One fund with its council and, for those who may read the books, its accounts.
#[utoipa::path(tag = "funds", params(("id" = Id<of::Fund>, Path)), responses((status = 200, body = FundView)))]
#[get("/funds/{id}")]
pub async fn get_fund(call: Call, id: PathId<of::Fund>) -> ApiResult<Answer> {
    call.read(move |tx| {
        let found = store::find_for(tx, Action::GetFund, *id)?;
        answer(tx, found)
    })
    .await
}

/// Change a draft.
#[utoipa::path(tag = "funds", params(("id" = Id<of::Fund>, Path)), request_body = UpdateFund,
    responses((status = 200, body = FundView)))]
#[patch("/funds/{id}")]
pub async fn update_fund(call: Call, id: PathId<of::Fund>, body: Body<UpdateFund>) -> ApiResult<Answer> {
    let seen = call.if_match()?;
    call.write(move |tx| {
        let found = registration::update(tx, *id, &body, &seen)?;
        answer(tx, found)
    })
    .await
}

/// Put others in the place of council and supervisors; of a registered fund by a passed vote.
#[utoipa::path(tag = "funds", params(("id" = Id<of::Fund>, Path)), request_body = PutFundCouncil,
    responses((status = 200, body = FundView)))]
#[put("/funds/{id}/council")]
pub async fn put_fund_council(
    call: Call,
    id: PathId<of::Fund>,
    body: Body<PutFundCouncil>,
) -> ApiResult<Answer> {
    let seen = call.if_match()?;
    call.write(move |tx| {
        let found = registration::put_council(tx, *id, &body, &seen)?;
        answer(tx, found)
    })
    .await
}

/// Register a fund: its accounts are opened, its original fund is entered.
#[utoipa::path(tag = "funds", params(("id" = Id<of::Fund>, Path)), request_body = RegisterFund,
    responses((status = 200, body = FundView)))]
#[post("/funds/{id}/register")]
pub async fn register_fund(
    call: Call,
    id: PathId<of::Fund>,
    body: MaybeBody<RegisterFund>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = registration::register(tx, *id, &body)?;
        answer(tx, found)
    })
    .await
}

/// Grant the qualification to raise money in public, a year after the registration at the earliest.
#[utoipa::path(tag = "funds", params(("id" = Id<of::Fund>, Path)), request_body = QualifyFund,
    responses((status = 200, body = FundView)))]
#[post("/funds/{id}/qualify")]
pub async fn qualify_fund(
    call: Call,
    id: PathId<of::Fund>,
    body: MaybeBody<QualifyFund>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = registration::qualify(tx, *id, &body)?;
        answer(tx, found)
    })
    .await
}

type Step = fn(&mut Tx<'_>, Id<of::Fund>, &FundReason) -> ApiResult<Found>;

async fn step(
    call: Call,
    id: PathId<of::Fund>,
    body: MaybeBody<FundReason>,
    rule: Step,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = rule(tx, *id, &body)?;
        answer(tx, found)
    })
    .await
}

/// Refuse to register a fund, with the reason.
#[utoipa::path(tag = "funds", params(("id" = Id<of::Fund>, Path)), request_body = FundReason,
    responses((status = 200, body = FundView)))]
#[post("/funds/{id}/reject")]
pub async fn reject_fund(call: Call, id: PathId<of::Fund>, body: MaybeBody<FundReason>) -> ApiResult<Answer> {
    step(call, id, body, registration::reject).await
}

/// Begin to liquidate a fund, with the reason.
#[utoipa::path(tag = "funds", params(("id" = Id<of::Fund>, Path)), request_body = FundReason,
    responses((status = 200, body = FundView)))]
#[post("/funds/{id}/liquidate")]
pub async fn liquidate_fund(
    call: Call,
    id: PathId<of::Fund>,
    body: MaybeBody<FundReason>,
) -> ApiResult<Answer> {
    step(call, id, body, registration::liquidate).await
}

/// End a liquidated fund that holds no money any more, with the reason.
#[utoipa::path(tag = "funds", params(("id" = Id<of::Fund>, Path)), request_body = FundReason,
    responses((status = 200, body = FundView)))]
#[post("/funds/{id}/deregister")]
pub async fn deregister_fund(
    call: Call,
    id: PathId<of::Fund>,
    body: MaybeBody<FundReason>,
) -> ApiResult<Answer> {
    step(call, id, body, registration::deregister).await
}

fn meeting(tx: &mut Tx<'_>, row: Meeting) -> ApiResult<FundMeetingView> {
    let votes = votes::of_meeting(tx, row.id)?;
    Ok(FundMeetingView::of(row, votes))
}

/// List the meetings of a fund's council with their votes.
#[utoipa::path(tag = "funds", params(("id" = Id<of::Fund>, Path), FundMeetingQuery),
    responses((status = 200, body = FundMeetingPage)))]
#[get("/funds/{id}/meetings")]
pub async fn list_fund_meetings(
    call: Call,
    id: PathId<of::Fund>,
    query: Query<FundMeetingQuery>,
) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| {
        let page = votes::list(tx, *id, &query, limit)?;
        Answer::page(&page.try_map(|row| meeting(tx, row))?)
    })
    .await
}

/// Record a meeting that was held, with its votes: outcomes are computed from the ballots.
#[utoipa::path(tag = "funds", params(("id" = Id<of::Fund>, Path)), request_body = RecordFundMeeting,
    responses((status = 201, body = FundMeetingView)))]
#[post("/funds/{id}/meetings")]
pub async fn record_fund_meeting(
    call: Call,
    id: PathId<of::Fund>,
    body: Body<RecordFundMeeting>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let row = votes::record(tx, *id, &body)?;
        let path = format!("/fund-meetings/{}", row.id);
        Answer::created(path, &meeting(tx, row)?)
    })
    .await
}

/// One meeting with its votes.
#[utoipa::path(tag = "funds", params(("id" = Id<of::FundMeeting>, Path)),
    responses((status = 200, body = FundMeetingView)))]
#[get("/fund-meetings/{id}")]
pub async fn get_fund_meeting(call: Call, id: PathId<of::FundMeeting>) -> ApiResult<Answer> {
    call.read(move |tx| {
        let row = votes::find_for(tx, *id)?;
        Answer::ok(&meeting(tx, row)?)
    })
    .await
}
