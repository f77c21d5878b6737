//! Handlers of budgets.

use super::money_views::{
    AppropriateBudget, AppropriationPage, AppropriationQuery, AppropriationView, BudgetDisbursementList,
    BudgetDisbursementView, BudgetReturnView, BudgetSpendList, BudgetSpendView, RecordBudgetSpend,
    RejectBudgetDisbursement, RequestBudgetDisbursement, ReturnAppropriation,
};
use super::report_views::{
    BudgetMisusePage, BudgetMisuseQuery, BudgetMisuseStatistics, BudgetMisuseView, BudgetProgress,
    BudgetReportQuery, FreeOpeningSettlement, FreeOpeningSubsidies, GrassrootsShare, SettleFreeOpening,
};
use super::state::disbursement::Event;
use super::state::{BudgetLineStatus, LineEvent};
use super::store::{self, Disbursement, Line};
use super::tables::table;
use super::views::{
    AdjustBudget, BodyAccountsView, BudgetPage, BudgetQuery, BudgetView, CreateBudget, PutBodyAccounts,
    UpdateBudget,
};
use super::{books, free_opening, lines, money, reports, spends};
use actix_web::{get, patch, post, put};
use citong_kernel::{Action, Answer, ApiResult, Body, Call, Id, PathId, ProblemType, Query, Tx, of, page};
use std::sync::Arc;

/// List budget lines. Drafts only for those who read the books.
#[utoipa::path(tag = "budgets", params(BudgetQuery), responses((status = 200, body = BudgetPage)))]
#[get("/budgets")]
pub async fn list_budgets(call: Call, query: Query<BudgetQuery>) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| {
        let page = store::list(tx, &query, limit)?;
        let page = page.try_map(|row| {
            let actions = actions(tx, &row)?;
            ApiResult::Ok(BudgetView::of(row, Vec::new(), actions))
        })?;
        Answer::page(&page)
    })
    .await
}

/// Draft a budget line. What it is for never changes.
#[utoipa::path(tag = "budgets", request_body = CreateBudget, responses((status = 201, body = BudgetView)))]
#[post("/budgets")]
pub async fn create_budget(call: Call, body: Body<CreateBudget>) -> ApiResult<Answer> {
    call.write(move |tx| {
        let row = lines::create(tx, &body)?;
        let (path, actions) = (format!("/budgets/{}", row.id), actions(tx, &row)?);
        Ok(Answer::created(path, &BudgetView::of(row, Vec::new(), actions))?.version(1))
    })
    .await
}

/// One budget line with its adjustments.
#[utoipa::path(tag = "budgets", params(("id" = Id<of::BudgetLine>, Path)), responses((status = 200, body = BudgetView)))]
#[get("/budgets/{id}")]
pub async fn get_budget(call: Call, id: PathId<of::BudgetLine>) -> ApiResult<Answer> {
    call.read(move |tx| {
        let row = store::find_for(tx, Action::GetBudget, *id)?;
        answer(tx, row)
    })
    .await
}

/// Change a draft.
#[utoipa::path(tag = "budgets", params(("id" = Id<of::BudgetLine>, Path)), request_body = UpdateBudget,
    responses((status = 200, body = BudgetView)))]
#[patch("/budgets/{id}")]
pub async fn update_budget(
    call: Call,
    id: PathId<of::BudgetLine>,
    body: Body<UpdateBudget>,
) -> ApiResult<Answer> {
    let seen = call.if_match()?;
    call.write(move |tx| {
        let row = lines::update(tx, *id, &body, &seen)?;
        answer(tx, row)
    })
    .await
}

/// Approve a draft; not by who drafted it.
#[utoipa::path(tag = "budgets", params(("id" = Id<of::BudgetLine>, Path)), responses((status = 200, body = BudgetView)))]
#[post("/budgets/{id}/approve")]
pub async fn approve_budget(call: Call, id: PathId<of::BudgetLine>) -> ApiResult<Answer> {
    call.write(move |tx| {
        let row = lines::approve(tx, *id)?;
        answer(tx, row)
    })
    .await
}

/// Close a line at the end of its year.
#[utoipa::path(tag = "budgets", params(("id" = Id<of::BudgetLine>, Path)), responses((status = 200, body = BudgetView)))]
#[post("/budgets/{id}/close")]
pub async fn close_budget(call: Call, id: PathId<of::BudgetLine>) -> ApiResult<Answer> {
    call.write(move |tx| {
        let row = lines::close(tx, *id)?;
        answer(tx, row)
    })
    .await
}

/// Adjust the amount of an approved line; never below what is appropriated or committed.
#[utoipa::path(tag = "budgets", params(("id" = Id<of::BudgetLine>, Path)), request_body = AdjustBudget,
    responses((status = 201, body = BudgetView)))]
#[post("/budgets/{id}/adjustments")]
pub async fn adjust_budget(
    call: Call,
    id: PathId<of::BudgetLine>,
    body: Body<AdjustBudget>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let row = lines::adjust(tx, *id, &body)?;
        let view = view(tx, row)?;
        Ok(Answer::created(format!("/budgets/{}", *id), &view)?.version(view.version))
    })
    .await
}

/// List what was appropriated from a line.
#[utoipa::path(tag = "budgets", params(("id" = Id<of::BudgetLine>, Path), AppropriationQuery),
    responses((status = 200, body = AppropriationPage)))]
#[get("/budgets/{id}/appropriations")]
pub async fn list_appropriations(
    call: Call,
    id: PathId<of::BudgetLine>,
    query: Query<AppropriationQuery>,
) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| {
        store::find_for(tx, Action::ListAppropriations, *id)?;
        let page = store::appropriations(tx, *id, &query, limit)?;
        Answer::page(&page.map(AppropriationView::from))
    })
    .await
}

/// Appropriate a part of a line to a body that may use it.
#[utoipa::path(tag = "budgets", params(("id" = Id<of::BudgetLine>, Path)), request_body = AppropriateBudget,
    responses((status = 201, body = AppropriationView)))]
#[post("/budgets/{id}/appropriations")]
pub async fn appropriate_budget(
    call: Call,
    id: PathId<of::BudgetLine>,
    body: Body<AppropriateBudget>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let row = money::appropriate(tx, *id, &body)?;
        let path = format!("/appropriations/{}", row.id);
        Ok(Answer::created(path, &AppropriationView::from(row))?.version(1))
    })
    .await
}

/// One appropriation.
#[utoipa::path(tag = "budgets", params(("id" = Id<of::Appropriation>, Path)),
    responses((status = 200, body = AppropriationView)))]
#[get("/appropriations/{id}")]
pub async fn get_appropriation(call: Call, id: PathId<of::Appropriation>) -> ApiResult<Answer> {
    call.read(move |tx| {
        let (row, _) = store::appropriation(tx, *id)?;
        let version = row.version;
        Ok(Answer::ok(&AppropriationView::from(row))?.version(version))
    })
    .await
}

/// Give back what is not used: of the money, or of the appropriation.
#[utoipa::path(tag = "budgets", params(("id" = Id<of::Appropriation>, Path)), request_body = ReturnAppropriation,
    responses((status = 201, body = BudgetReturnView)))]
#[post("/appropriations/{id}/returns")]
pub async fn return_appropriation(
    call: Call,
    id: PathId<of::Appropriation>,
    body: Body<ReturnAppropriation>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let (row, appropriation) = money::give_back(tx, *id, &body)?;
        Answer::created(format!("/appropriations/{}", *id), &BudgetReturnView::of(row, appropriation))
    })
    .await
}

/// List the disbursements of an appropriation.
#[utoipa::path(tag = "budgets", params(("id" = Id<of::Appropriation>, Path)),
    responses((status = 200, body = BudgetDisbursementList)))]
#[get("/appropriations/{id}/disbursements")]
pub async fn list_budget_disbursements(call: Call, id: PathId<of::Appropriation>) -> ApiResult<Answer> {
    call.read(move |tx| {
        let (of, _) = store::appropriation(tx, *id)?;
        store::require(tx, Action::ListBudgetDisbursements, &of.region, of.organization_id)?;
        let rows = store::disbursements(tx, *id)?;
        let items = rows.into_iter().map(|row| disbursement_view(tx, row)).collect::<ApiResult<_>>()?;
        Answer::ok(&BudgetDisbursementList { items })
    })
    .await
}

/// Request money of an appropriation; somebody else lets it go.
#[utoipa::path(tag = "budgets", params(("id" = Id<of::Appropriation>, Path)), request_body = RequestBudgetDisbursement,
    responses((status = 201, body = BudgetDisbursementView)))]
#[post("/appropriations/{id}/disbursements")]
pub async fn request_budget_disbursement(
    call: Call,
    id: PathId<of::Appropriation>,
    body: Body<RequestBudgetDisbursement>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let row = money::request(tx, *id, &body)?;
        let path = format!("/budget-disbursements/{}", row.id);
        Ok(Answer::created(path, &disbursement_view(tx, row)?)?.version(1))
    })
    .await
}

/// One disbursement.
#[utoipa::path(tag = "budgets", params(("id" = Id<of::BudgetDisbursement>, Path)),
    responses((status = 200, body = BudgetDisbursementView)))]
#[get("/budget-disbursements/{id}")]
pub async fn get_budget_disbursement(call: Call, id: PathId<of::BudgetDisbursement>) -> ApiResult<Answer> {
    call.read(move |tx| {
        let row = store::disbursement(tx, *id)?;
        let (of, _) = store::appropriation(tx, row.appropriation_id)?;
        store::require(tx, Action::GetBudgetDisbursement, &of.region, of.organization_id)?;
        disbursement(tx, row)
    })
    .await
}

/// Let the money go; not by who requested it.
#[utoipa::path(tag = "budgets", params(("id" = Id<of::BudgetDisbursement>, Path)),
    responses((status = 200, body = BudgetDisbursementView)))]
#[post("/budget-disbursements/{id}/approve")]
pub async fn approve_budget_disbursement(
    call: Call,
    id: PathId<of::BudgetDisbursement>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let row = money::approve(tx, *id)?;
        disbursement(tx, row)
    })
    .await
}

/// Send a request back; not by who requested it.
#[utoipa::path(tag = "budgets", params(("id" = Id<of::BudgetDisbursement>, Path)), request_body = RejectBudgetDisbursement,
    responses((status = 200, body = BudgetDisbursementView)))]
#[post("/budget-disbursements/{id}/reject")]
pub async fn reject_budget_disbursement(
    call: Call,
    id: PathId<of::BudgetDisbursement>,
    body: Body<RejectBudgetDisbursement>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let row = money::reject(tx, *id, &body.reason)?;
        disbursement(tx, row)
    })
    .await
}

/// List the spends of an appropriation.
#[utoipa::path(tag = "budgets", params(("id" = Id<of::Appropriation>, Path)),
    responses((status = 200, body = BudgetSpendList)))]
#[get("/appropriations/{id}/spends")]
pub async fn list_budget_spends(call: Call, id: PathId<of::Appropriation>) -> ApiResult<Answer> {
    call.read(move |tx| {
        let (of, _) = store::appropriation(tx, *id)?;
        store::require(tx, Action::ListBudgetSpends, &of.region, of.organization_id)?;
        let items = store::spends(tx, *id)?.into_iter().map(BudgetSpendView::from).collect();
        Answer::ok(&BudgetSpendList { items })
    })
    .await
}

/// Record what was spent, for what the line is for. Anything else is refused, and the attempt stays on record.
#[utoipa::path(tag = "budgets", params(("id" = Id<of::Appropriation>, Path)), request_body = RecordBudgetSpend,
    responses((status = 201, body = BudgetSpendView)))]
#[post("/appropriations/{id}/spends")]
pub async fn record_budget_spend(
    call: Call,
    id: PathId<of::Appropriation>,
    body: Body<RecordBudgetSpend>,
) -> ApiResult<Answer> {
    let tried = Arc::new(body);
    let body = Arc::clone(&tried);
    let appropriation = *id;
    let recorded = call
        .write(move |tx| {
            let (row, _) = spends::record(tx, appropriation, &body)?;
            let path = format!("/appropriations/{appropriation}/spends");
            Answer::created(path, &BudgetSpendView::from(row))
        })
        .await;
    // The refusal undid its transaction: the trace is a transaction of its own.
    if recorded.as_ref().is_err_and(|problem| problem.kind() == ProblemType::BudgetMisuse) {
        call.write_unstored(move |tx| spends::note_misuse(tx, appropriation, &tried)).await?;
    }
    recorded
}

/// Which accounts a body's movements are posted to.
#[utoipa::path(tag = "budgets", params(("id" = Id<of::Organization>, Path)),
    responses((status = 200, body = BodyAccountsView)))]
#[get("/organizations/{id}/body-accounts")]
pub async fn get_body_accounts(call: Call, id: PathId<of::Organization>) -> ApiResult<Answer> {
    call.read(move |tx| {
        let row = books::find_for(tx, Action::GetBodyAccounts, *id)?;
        let version = row.version;
        Ok(Answer::ok(&BodyAccountsView::from(row))?.version(version))
    })
    .await
}

/// Say which accounts a body's movements are posted to.
#[utoipa::path(tag = "budgets", params(("id" = Id<of::Organization>, Path)), request_body = PutBodyAccounts,
    responses((status = 200, body = BodyAccountsView)))]
#[put("/organizations/{id}/body-accounts")]
pub async fn put_body_accounts(
    call: Call,
    id: PathId<of::Organization>,
    body: Body<PutBodyAccounts>,
) -> ApiResult<Answer> {
    let seen = call.maybe_if_match();
    call.write(move |tx| {
        let row = books::put(tx, *id, &body, seen.as_ref())?;
        let version = row.version;
        Ok(Answer::ok(&BodyAccountsView::from(row))?.version(version))
    })
    .await
}

/// List refused attempts at misuse, newest first.
#[utoipa::path(tag = "budgets", params(BudgetMisuseQuery), responses((status = 200, body = BudgetMisusePage)))]
#[get("/budgets/misuses")]
pub async fn list_budget_misuses(call: Call, query: Query<BudgetMisuseQuery>) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| Answer::page(&reports::misuses(tx, &query, limit)?.map(BudgetMisuseView::from))).await
}

/// How many attempts at misuse were refused in a year. As JSON or CSV.
#[utoipa::path(tag = "budgets", params(BudgetReportQuery), responses((status = 200, body = BudgetMisuseStatistics)))]
#[get("/budgets/misuse-statistics")]
pub async fn get_budget_misuse_statistics(call: Call, query: Query<BudgetReportQuery>) -> ApiResult<Answer> {
    call.read(move |tx| {
        let view = reports::misuse_statistics(tx, &query)?;
        table(query.format, &view, &view.by_kind)
    })
    .await
}

/// How much of a year's money reached townships and villages, against the target. As JSON or CSV.
#[utoipa::path(tag = "budgets", params(BudgetReportQuery), responses((status = 200, body = GrassrootsShare)))]
#[get("/budgets/grassroots-share")]
pub async fn get_grassroots_share(call: Call, query: Query<BudgetReportQuery>) -> ApiResult<Answer> {
    call.read(move |tx| {
        let view = reports::grassroots(tx, &query)?;
        table(query.format, &view, &view.rows)
    })
    .await
}

/// How far each line's spending has come, against what the month lets expect. As JSON or CSV.
#[utoipa::path(tag = "budgets", params(BudgetReportQuery), responses((status = 200, body = BudgetProgress)))]
#[get("/budgets/progress")]
pub async fn get_budget_progress(call: Call, query: Query<BudgetReportQuery>) -> ApiResult<Answer> {
    call.read(move |tx| {
        let view = reports::progress(tx, &query)?;
        table(query.format, &view, &view.rows)
    })
    .await
}

/// What venues have earned by being open free of charge, with the weeks behind it. As JSON or CSV.
#[utoipa::path(tag = "budgets", params(BudgetReportQuery), responses((status = 200, body = FreeOpeningSubsidies)))]
#[get("/subsidies/free-opening")]
pub async fn get_free_opening_subsidies(call: Call, query: Query<BudgetReportQuery>) -> ApiResult<Answer> {
    call.read(move |tx| {
        let items = free_opening::of_year(tx, query.year, query.region.as_deref())?;
        let earned_fen = items.iter().map(|row| row.earned_fen).sum();
        let settled_fen = items.iter().map(|row| row.settled_fen).sum();
        let view = FreeOpeningSubsidies { year: query.year, earned_fen, settled_fen, items };
        table(query.format, &view, &view.items)
    })
    .await
}

/// Appropriate to each venue what it has earned and did not get yet. Run again, it makes up the difference.
#[utoipa::path(tag = "budgets", request_body = SettleFreeOpening,
    responses((status = 200, body = FreeOpeningSettlement)))]
#[post("/subsidies/free-opening/settle")]
pub async fn settle_free_opening_subsidies(call: Call, body: Body<SettleFreeOpening>) -> ApiResult<Answer> {
    call.write(move |tx| {
        let items = free_opening::settle(tx, &body)?;
        let amount_fen = items.iter().map(|row| row.amount_fen).sum();
        Answer::ok(&FreeOpeningSettlement { year: body.year, amount_fen, items })
    })
    .await
}

fn answer(tx: &mut Tx<'_>, row: Line) -> ApiResult<Answer> {
    let view = view(tx, row)?;
    Ok(Answer::ok(&view)?.version(view.version))
}

fn view(tx: &mut Tx<'_>, row: Line) -> ApiResult<BudgetView> {
    let (adjustments, actions) = (store::adjustments(tx, row.id)?, actions(tx, &row)?);
    Ok(BudgetView::of(row, adjustments, actions))
}

/// What this caller can do with a line now, by its state and the table of rights.
fn actions(tx: &mut Tx<'_>, row: &Line) -> ApiResult<Vec<&'static str>> {
    let approved = row.status == BudgetLineStatus::Approved;
    let draft = row.status.on(LineEvent::Approve).is_some();
    let own = row.drafted_by == tx.caller().label();
    let possible = [
        ("update", Action::UpdateBudget, draft),
        ("approve", Action::ApproveBudget, draft && !own),
        ("adjust", Action::AdjustBudget, approved),
        ("appropriate", Action::AppropriateBudget, approved),
        ("close", Action::CloseBudget, row.status.on(LineEvent::Close).is_some()),
    ];
    let mut actions = Vec::new();
    for (name, action, now) in possible {
        if now && store::may(tx, action, &row.region, row.organization_id)? {
            actions.push(name);
        }
    }
    Ok(actions)
}

fn disbursement(tx: &mut Tx<'_>, row: Disbursement) -> ApiResult<Answer> {
    let view = disbursement_view(tx, row)?;
    Ok(Answer::ok(&view)?.version(view.version))
}

fn disbursement_view(tx: &mut Tx<'_>, row: Disbursement) -> ApiResult<BudgetDisbursementView> {
    let (of, _) = store::appropriation(tx, row.appropriation_id)?;
    let other = row.requested_by != tx.caller().label();
    let mut actions = Vec::new();
    for (name, action, event) in [
        ("approve", Action::ApproveBudgetDisbursement, Event::Approve),
        ("reject", Action::RejectBudgetDisbursement, Event::Reject),
    ] {
        let now = other && row.status.on(event).is_some();
        if now && store::may(tx, action, &of.region, of.organization_id)? {
            actions.push(name);
        }
    }
    Ok(BudgetDisbursementView::of(row, actions))
}
