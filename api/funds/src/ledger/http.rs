//! Handlers of the ledger.

use super::views::{
    AccountQuery, BalanceQuery, CloseLedgerPeriod, ClosingQuery, CreateLedgerAccount, CreateLedgerEntry,
    EntryQuery, LedgerAccountPage, LedgerAccountView, LedgerBalanceView, LedgerClosingPage,
    LedgerClosingView, LedgerEntryPage, LedgerEntryView, ReverseLedgerEntry, TrialBalanceQuery,
    TrialBalanceView, UpdateLedgerAccount,
};
use super::{accounts, balances, closings, entries};
use actix_web::{get, patch, post};
use citong_kernel::check::Check;
use citong_kernel::{
    Action, Answer, ApiResult, Body, Call, Id, LocalDate, MaybeBody, PathId, Query, Tx, of, page,
};

/// List accounts of the books that the caller may read.
#[utoipa::path(tag = "ledger", params(AccountQuery), responses((status = 200, body = LedgerAccountPage)))]
#[get("/ledger/accounts")]
pub async fn list_ledger_accounts(call: Call, query: Query<AccountQuery>) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| Answer::page(&accounts::list(tx, &query, limit)?.map(LedgerAccountView::from))).await
}

/// Open an account in the books of a body.
#[utoipa::path(tag = "ledger", request_body = CreateLedgerAccount,
    responses((status = 201, body = LedgerAccountView)))]
#[post("/ledger/accounts")]
pub async fn create_ledger_account(call: Call, body: Body<CreateLedgerAccount>) -> ApiResult<Answer> {
    call.write(move |tx| {
        let row = accounts::create(tx, &body)?;
        let path = format!("/ledger/accounts/{}", row.id);
        Ok(Answer::created(path, &LedgerAccountView::from(row))?.version(1))
    })
    .await
}

/// One account.
#[utoipa::path(tag = "ledger", params(("id" = Id<of::LedgerAccount>, Path)),
    responses((status = 200, body = LedgerAccountView)))]
#[get("/ledger/accounts/{id}")]
pub async fn get_ledger_account(call: Call, id: PathId<of::LedgerAccount>) -> ApiResult<Answer> {
    call.read(move |tx| {
        let row = accounts::find_for(tx, Action::GetLedgerAccount, *id)?;
        account(row)
    })
    .await
}

/// Change what an account is called and for.
#[utoipa::path(tag = "ledger", params(("id" = Id<of::LedgerAccount>, Path)), request_body = UpdateLedgerAccount,
    responses((status = 200, body = LedgerAccountView)))]
#[patch("/ledger/accounts/{id}")]
pub async fn update_ledger_account(
    call: Call,
    id: PathId<of::LedgerAccount>,
    body: Body<UpdateLedgerAccount>,
) -> ApiResult<Answer> {
    let seen = call.if_match()?;
    call.write(move |tx| account(accounts::update(tx, *id, &body, &seen)?)).await
}

/// What an account holds at the end of a day, or with all postings.
#[utoipa::path(tag = "ledger", params(("id" = Id<of::LedgerAccount>, Path), BalanceQuery),
    responses((status = 200, body = LedgerBalanceView)))]
#[get("/ledger/accounts/{id}/balance")]
pub async fn get_ledger_account_balance(
    call: Call,
    id: PathId<of::LedgerAccount>,
    query: Query<BalanceQuery>,
) -> ApiResult<Answer> {
    call.read(move |tx| {
        accounts::find_for(tx, Action::GetLedgerAccountBalance, *id)?;
        let balance_fen = balances::of_account(tx, *id, query.at.map(|at| at.0))?;
        Answer::ok(&LedgerBalanceView { account_id: *id, at: query.at, balance_fen })
    })
    .await
}

/// The trial balance at the end of a day, or with all postings: every account, and the sum of all.
#[utoipa::path(tag = "ledger", params(TrialBalanceQuery), responses((status = 200, body = TrialBalanceView)))]
#[get("/ledger/trial-balance")]
pub async fn get_trial_balance(call: Call, query: Query<TrialBalanceQuery>) -> ApiResult<Answer> {
    call.read(move |tx| Answer::ok(&balances::trial(tx, query.organization_id, query.at.map(|at| at.0))?))
        .await
}

/// List entries of the books that the caller may read, in the order in which they were recorded.
#[utoipa::path(tag = "ledger", params(EntryQuery), responses((status = 200, body = LedgerEntryPage)))]
#[get("/ledger/entries")]
pub async fn list_ledger_entries(call: Call, query: Query<EntryQuery>) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| {
        let page = entries::list(tx, &query, limit)?;
        let ids: Vec<_> = page.items.iter().map(|entry| entry.id).collect();
        let (postings, reversals) = (entries::of_entries(tx, &ids)?, entries::reversals_of(tx, &ids)?);
        Answer::page(&page.map(|entry| {
            let own = postings.iter().filter(|posting| posting.entry_id == entry.id).cloned().collect();
            let by = reversals.get(&entry.id).copied();
            LedgerEntryView::of(entry, own, by)
        }))
    })
    .await
}

/// Record what has happened: postings that sum to exactly zero.
#[utoipa::path(tag = "ledger", request_body = CreateLedgerEntry,
    responses((status = 201, body = LedgerEntryView)))]
#[post("/ledger/entries")]
pub async fn create_ledger_entry(call: Call, body: Body<CreateLedgerEntry>) -> ApiResult<Answer> {
    call.write(move |tx| {
        let new = body.entry();
        entries::check(tx, &new)?;
        let entry = entries::post(tx, &new, Action::CreateLedgerEntry)?;
        Answer::created(format!("/ledger/entries/{}", entry.id), &view(tx, entry)?)
    })
    .await
}

/// One entry with its postings.
#[utoipa::path(tag = "ledger", params(("id" = Id<of::LedgerEntry>, Path)),
    responses((status = 200, body = LedgerEntryView)))]
#[get("/ledger/entries/{id}")]
pub async fn get_ledger_entry(call: Call, id: PathId<of::LedgerEntry>) -> ApiResult<Answer> {
    call.read(move |tx| {
        let entry = entries::find_for(tx, Action::GetLedgerEntry, *id)?;
        Answer::ok(&view(tx, entry)?)
    })
    .await
}

/// Take an entry back by a new entry that mirrors it. The old one stays.
#[utoipa::path(tag = "ledger", params(("id" = Id<of::LedgerEntry>, Path)), request_body = ReverseLedgerEntry,
    responses((status = 201, body = LedgerEntryView)))]
#[post("/ledger/entries/{id}/reverse")]
pub async fn reverse_ledger_entry(
    call: Call,
    id: PathId<of::LedgerEntry>,
    body: MaybeBody<ReverseLedgerEntry>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let mut check = Check::new();
        check.optional_text("/reason", body.reason.as_deref(), 1..=100);
        check.done()?;
        let on = body.occurred_on.map(|LocalDate(date)| date);
        let entry = entries::reverse(tx, *id, on, body.reason.as_deref())?;
        Answer::created(format!("/ledger/entries/{}", entry.id), &view(tx, entry)?)
    })
    .await
}

/// List closed periods.
#[utoipa::path(tag = "ledger", params(ClosingQuery), responses((status = 200, body = LedgerClosingPage)))]
#[get("/ledger/closings")]
pub async fn list_ledger_closings(call: Call, query: Query<ClosingQuery>) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| Answer::page(&closings::list(tx, &query, limit)?.map(LedgerClosingView::from))).await
}

/// Close the books of a body until a day; nothing is posted on or before it any more.
#[utoipa::path(tag = "ledger", request_body = CloseLedgerPeriod,
    responses((status = 201, body = LedgerClosingView)))]
#[post("/ledger/closings")]
pub async fn close_ledger_period(call: Call, body: Body<CloseLedgerPeriod>) -> ApiResult<Answer> {
    call.write(move |tx| {
        let closing = closings::close(tx, &body)?;
        let path = format!("/ledger/closings?organization_id={}", closing.organization_id);
        Answer::created(path, &LedgerClosingView::from(closing))
    })
    .await
}

fn account(row: accounts::Account) -> ApiResult<Answer> {
    let version = row.version;
    Ok(Answer::ok(&LedgerAccountView::from(row))?.version(version))
}

fn view(tx: &mut Tx<'_>, entry: entries::Entry) -> ApiResult<LedgerEntryView> {
    let (postings, reversed_by) = (entries::of_entry(tx, entry.id)?, entries::reversed_by(tx, entry.id)?);
    Ok(LedgerEntryView::of(entry, postings, reversed_by))
}
