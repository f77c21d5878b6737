//! Every query of budget lines, appropriations, disbursements, spends and returns.

use super::money_views::AppropriationQuery;
use super::state::disbursement::BudgetDisbursementStatus;
use super::state::{BudgetCategory, BudgetLevel, BudgetLineStatus, BudgetMisuseKind, BudgetReturnKind};
use super::views::BudgetQuery;
use chrono::NaiveDate;
use citong_identity::{organizations, regions};
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::db::dialect::{self, Lockable};
use citong_kernel::lifecycle::Stateful;
use citong_kernel::policy::Scope;
use citong_kernel::query::AnyOf;
use citong_kernel::schema::{
    audit_events, budget_adjustments, budget_appropriations, budget_disbursements, budget_lines,
    budget_misuses, budget_returns, budget_spends, region_closure,
};
use citong_kernel::{Action, ApiResult, Id, Page, Problem, ProblemType, Timestamp, Tx, audit, of, page};
use diesel::prelude::*;

/// 预算项目.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = budget_lines, treat_none_as_null = true)]
pub struct Line {
    pub id: Id<of::BudgetLine>,
    pub organization_id: Id<of::Organization>,
    pub region: String,
    pub fiscal_year: i32,
    pub level: BudgetLevel,
    pub purpose: String,
    pub category: BudgetCategory,
    pub function_code: String,
    pub catalogue_code: Option<String>,
    pub source: String,
    pub reference: Option<String>,
    pub amount_fen: i64,
    pub appropriated_fen: i64,
    pub reserved_fen: i64,
    pub spent_uncontracted_fen: i64,
    pub status: BudgetLineStatus,
    pub drafted_by: String,
    pub approved_by: Option<String>,
    pub approved_at: Option<Timestamp>,
    pub version: i64,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
}

impl Line {
    /// What may still be appropriated.
    pub const fn unappropriated(&self) -> i64 {
        self.amount_fen - self.appropriated_fen
    }
    /// What no purchase holds and nothing else has taken.
    pub const fn free(&self) -> i64 {
        self.amount_fen - self.reserved_fen - self.spent_uncontracted_fen
    }
}

impl Stateful for Line {
    type Marker = of::BudgetLine;
    type Status = BudgetLineStatus;
    const TABLE: &'static str = "budget_lines";
    const KIND: Kind = Kind::BudgetLine;
    fn id(&self) -> Id<of::BudgetLine> {
        self.id
    }
    fn status(&self) -> BudgetLineStatus {
        self.status
    }
    fn version(&self) -> i64 {
        self.version
    }
    fn region(&self) -> Option<&str> {
        Some(&self.region)
    }
}

/// 下达.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = budget_appropriations)]
pub struct Appropriation {
    pub id: Id<of::Appropriation>,
    pub budget_line_id: Id<of::BudgetLine>,
    pub organization_id: Id<of::Organization>,
    pub region: String,
    pub level: BudgetLevel,
    pub amount_fen: i64,
    pub withdrawn_fen: i64,
    pub disbursed_fen: i64,
    pub spent_fen: i64,
    pub paper_no: String,
    pub note: Option<String>,
    pub in_books: bool,
    pub appropriated_by: String,
    pub version: i64,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
}

impl Appropriation {
    /// What stands of it.
    pub const fn net(&self) -> i64 {
        self.amount_fen - self.withdrawn_fen
    }
}

/// 拨付.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = budget_disbursements)]
pub struct Disbursement {
    pub id: Id<of::BudgetDisbursement>,
    pub appropriation_id: Id<of::Appropriation>,
    pub amount_fen: i64,
    pub status: BudgetDisbursementStatus,
    pub note: Option<String>,
    pub requested_by: String,
    pub decided_by: Option<String>,
    pub decided_at: Option<Timestamp>,
    pub ledger_entry_id: Option<Id<of::LedgerEntry>>,
    pub version: i64,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
}

impl Stateful for Disbursement {
    type Marker = of::BudgetDisbursement;
    type Status = BudgetDisbursementStatus;
    const TABLE: &'static str = "budget_disbursements";
    const KIND: Kind = Kind::BudgetDisbursement;
    fn id(&self) -> Id<of::BudgetDisbursement> {
        self.id
    }
    fn status(&self) -> BudgetDisbursementStatus {
        self.status
    }
    fn version(&self) -> i64 {
        self.version
    }
    fn region(&self) -> Option<&str> {
        None
    }
}

/// 支出.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = budget_spends)]
pub struct Spend {
    pub id: Id<of::BudgetSpend>,
    pub appropriation_id: Id<of::Appropriation>,
    pub amount_fen: i64,
    pub purpose: String,
    pub category: BudgetCategory,
    pub payee: String,
    pub spent_on: NaiveDate,
    pub voucher_sha256: String,
    pub description: Option<String>,
    pub contract_id: Option<Id<of::Contract>>,
    pub ledger_entry_id: Option<Id<of::LedgerEntry>>,
    pub recorded_by: String,
    pub created_at: Timestamp,
}

/// 收回.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = budget_returns)]
pub struct Returned {
    pub id: Id<of::BudgetReturn>,
    pub appropriation_id: Id<of::Appropriation>,
    pub kind: BudgetReturnKind,
    pub amount_fen: i64,
    pub reason: String,
    pub paper_no: String,
    pub ledger_entry_id: Option<Id<of::LedgerEntry>>,
    pub returned_by: String,
    pub created_at: Timestamp,
}

/// 预算调整.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = budget_adjustments)]
pub struct Adjustment {
    pub id: Id<of::BudgetAdjustment>,
    pub budget_line_id: Id<of::BudgetLine>,
    pub before_fen: i64,
    pub after_fen: i64,
    pub reason: String,
    pub paper_no: String,
    pub adjusted_by: String,
    pub created_at: Timestamp,
}

/// An attempt at misuse.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = budget_misuses)]
pub struct Misuse {
    pub id: Id<of::BudgetMisuse>,
    pub appropriation_id: Id<of::Appropriation>,
    pub budget_line_id: Id<of::BudgetLine>,
    pub organization_id: Id<of::Organization>,
    pub region: String,
    pub fiscal_year: i32,
    pub kind: BudgetMisuseKind,
    pub purpose: String,
    pub tried_purpose: String,
    pub tried_category: BudgetCategory,
    pub payee: String,
    pub amount_fen: i64,
    pub attempted_by: String,
    pub created_at: Timestamp,
}

/// Whether the caller may do this with what a body has in a region.
pub fn may(tx: &mut Tx<'_>, action: Action, region: &str, body: Id<of::Organization>) -> ApiResult<bool> {
    let path = regions::path_of(tx, region)?;
    let scope = Scope { region_path: Some(&path), organization: Some(body), owner: None };
    Ok(tx.may(action, &scope))
}

/// 403 where they may not.
pub fn require(tx: &mut Tx<'_>, action: Action, region: &str, body: Id<of::Organization>) -> ApiResult<()> {
    if may(tx, action, region, body)? { Ok(()) } else { Err(Problem::forbidden()) }
}

/// Where a body sits; a fault at this pointer where there is none.
pub fn seat_of(tx: &mut Tx<'_>, body: Id<of::Organization>, pointer: &'static str) -> ApiResult<String> {
    organizations::region_of(tx, body)?.ok_or_else(|| {
        Problem::invalid(pointer, "not_found", "没有这个机构", "There is no such organization")
    })
}

/// One line that the caller may do this with. Drafts are for those who read the books; the rest is public
/// (预算法§14).
pub fn find_for(tx: &mut Tx<'_>, action: Action, id: Id<of::BudgetLine>) -> ApiResult<Line> {
    let line = line(tx, id)?;
    let draft = line.status == BudgetLineStatus::Draft;
    if draft && !may(tx, Action::ListBudgetSpends, &line.region, line.organization_id)? {
        return Err(Problem::not_found());
    }
    require(tx, action, &line.region, line.organization_id)?;
    Ok(line)
}

/// The same, held until the end of the transaction and read again.
pub fn lock_for(tx: &mut Tx<'_>, action: Action, id: Id<of::BudgetLine>) -> ApiResult<Line> {
    dialect::lock_rows(tx.conn, Lockable::BudgetLines, &[id])?;
    find_for(tx, action, id)
}

/// One line.
pub fn line(tx: &mut Tx<'_>, id: Id<of::BudgetLine>) -> ApiResult<Line> {
    let row = budget_lines::table.find(id).select(Line::as_select()).first(tx.conn).optional()?;
    row.ok_or_else(Problem::not_found)
}

/// Inserts a line.
pub fn insert_line(tx: &mut Tx<'_>, line: &Line) -> ApiResult<()> {
    diesel::insert_into(budget_lines::table).values(line).execute(tx.conn)?;
    audit::Event::new("create", Kind::BudgetLine.as_str(), line.id).write(tx)?;
    changes::record(tx, Kind::BudgetLine, line.id, Op::Created, 1, Some(&line.region))
}

/// Writes a changed line, guarded by its version.
pub fn update_line(tx: &mut Tx<'_>, line: &mut Line, what: &str, reason: Option<&str>) -> ApiResult<()> {
    let guarded = budget_lines::table.find(line.id).filter(budget_lines::version.eq(line.version));
    line.version += 1;
    line.updated_at = tx.now;
    if diesel::update(guarded).set(&*line).execute(tx.conn)? != 1 {
        return Err(Problem::new(ProblemType::PreconditionFailed));
    }
    audit::Event::new(what, Kind::BudgetLine.as_str(), line.id).reason(reason).write(tx)?;
    changes::record(tx, Kind::BudgetLine, line.id, Op::Updated, line.version, Some(&line.region))
}

/// The adjustments of a line, in their order.
pub fn adjustments(tx: &mut Tx<'_>, id: Id<of::BudgetLine>) -> ApiResult<Vec<Adjustment>> {
    let rows = budget_adjustments::table.filter(budget_adjustments::budget_line_id.eq(id));
    Ok(rows.order(budget_adjustments::id.asc()).select(Adjustment::as_select()).load(tx.conn)?)
}

/// A page of lines, newest year's drafts only for those who may see them.
pub fn list(tx: &mut Tx<'_>, query: &BudgetQuery, limit: i64) -> ApiResult<Page<Line>> {
    let drafting: Vec<(Id<of::Organization>, String)> = budget_lines::table
        .filter(budget_lines::status.eq(BudgetLineStatus::Draft))
        .select((budget_lines::organization_id, budget_lines::region))
        .distinct()
        .load(tx.conn)?;
    let mut readable = Vec::new();
    for (body, region) in drafting {
        if may(tx, Action::ListBudgetSpends, &region, body)? {
            readable.push(body);
        }
    }
    let mut rows = budget_lines::table
        .filter(
            budget_lines::status
                .ne(BudgetLineStatus::Draft)
                .or(budget_lines::organization_id.eq_any(readable)),
        )
        .into_boxed();
    if let Some(year) = query.fiscal_year {
        rows = rows.filter(budget_lines::fiscal_year.eq(year));
    }
    if let Some(body) = query.organization_id {
        rows = rows.filter(budget_lines::organization_id.eq(body));
    }
    if let Some(AnyOf(levels)) = &query.level {
        rows = rows.filter(budget_lines::level.eq_any(levels));
    }
    if let Some(AnyOf(statuses)) = &query.status {
        rows = rows.filter(budget_lines::status.eq_any(statuses));
    }
    if let Some(region) = &query.region {
        let subtree = region_closure::table
            .filter(region_closure::ancestor.eq(region))
            .select(region_closure::descendant);
        rows = rows.filter(budget_lines::region.eq_any(subtree));
    }
    if let Some(since) = query.updated_since {
        rows = rows.filter(budget_lines::updated_at.ge(since));
    }
    if let Some(after) = page::decode::<Id<of::BudgetLine>>("budgets", query.cursor.as_deref())? {
        rows = rows.filter(budget_lines::id.gt(after));
    }
    let items =
        rows.order(budget_lines::id.asc()).limit(limit + 1).select(Line::as_select()).load(tx.conn)?;
    Ok(Page::cut("budgets", items, limit, |row| row.id))
}

/// One appropriation with its line.
pub fn appropriation(tx: &mut Tx<'_>, id: Id<of::Appropriation>) -> ApiResult<(Appropriation, Line)> {
    let row = budget_appropriations::table
        .inner_join(budget_lines::table.on(budget_lines::id.eq(budget_appropriations::budget_line_id)))
        .filter(budget_appropriations::id.eq(id))
        .select((Appropriation::as_select(), Line::as_select()))
        .first(tx.conn)
        .optional()?;
    row.ok_or_else(Problem::not_found)
}

/// One that the caller may do this with, with its line: both held until the end of the transaction.
pub fn lock_appropriation(
    tx: &mut Tx<'_>,
    action: Action,
    id: Id<of::Appropriation>,
) -> ApiResult<(Appropriation, Line)> {
    let (_, line) = appropriation(tx, id)?;
    dialect::lock_rows(tx.conn, Lockable::BudgetLines, &[line.id])?;
    let (row, line) = appropriation(tx, id)?;
    require(tx, action, &row.region, row.organization_id)?;
    Ok((row, line))
}

/// Notes in the feed that money of an appropriation moved; the sums are the database's.
pub fn touch_appropriation(tx: &mut Tx<'_>, row: &Appropriation, what: &str) -> ApiResult<Appropriation> {
    let guarded =
        budget_appropriations::table.find(row.id).filter(budget_appropriations::version.eq(row.version));
    let changed = diesel::update(guarded)
        .set((
            budget_appropriations::version.eq(row.version + 1),
            budget_appropriations::updated_at.eq(tx.now),
        ))
        .execute(tx.conn)?;
    if changed != 1 {
        return Err(Problem::new(ProblemType::PreconditionFailed));
    }
    audit::Event::new(what, Kind::Appropriation.as_str(), row.id).write(tx)?;
    changes::record(tx, Kind::Appropriation, row.id, Op::Updated, row.version + 1, Some(&row.region))?;
    Ok(appropriation(tx, row.id)?.0)
}

/// A page of the appropriations of a line.
pub fn appropriations(
    tx: &mut Tx<'_>,
    line: Id<of::BudgetLine>,
    query: &AppropriationQuery,
    limit: i64,
) -> ApiResult<Page<Appropriation>> {
    let mut rows =
        budget_appropriations::table.filter(budget_appropriations::budget_line_id.eq(line)).into_boxed();
    if let Some(after) = page::decode::<Id<of::Appropriation>>("appropriations", query.cursor.as_deref())? {
        rows = rows.filter(budget_appropriations::id.gt(after));
    }
    let items = rows
        .order(budget_appropriations::id.asc())
        .limit(limit + 1)
        .select(Appropriation::as_select())
        .load(tx.conn)?;
    Ok(Page::cut("appropriations", items, limit, |row| row.id))
}

/// One disbursement.
pub fn disbursement(tx: &mut Tx<'_>, id: Id<of::BudgetDisbursement>) -> ApiResult<Disbursement> {
    let row =
        budget_disbursements::table.find(id).select(Disbursement::as_select()).first(tx.conn).optional()?;
    row.ok_or_else(Problem::not_found)
}

/// The disbursements of an appropriation, in their order.
pub fn disbursements(tx: &mut Tx<'_>, id: Id<of::Appropriation>) -> ApiResult<Vec<Disbursement>> {
    let rows = budget_disbursements::table.filter(budget_disbursements::appropriation_id.eq(id));
    Ok(rows.order(budget_disbursements::id.asc()).select(Disbursement::as_select()).load(tx.conn)?)
}

/// Whether somebody has changed a line while it was a draft.
pub fn has_changed(tx: &mut Tx<'_>, line: Id<of::BudgetLine>, who: &str) -> ApiResult<bool> {
    let changes = audit_events::table
        .filter(audit_events::kind.eq(Kind::BudgetLine.as_str()))
        .filter(audit_events::object_id.eq(line.to_string()))
        .filter(audit_events::action.eq("update"))
        .filter(audit_events::actor.eq(who));
    Ok(changes.count().get_result::<i64>(tx.conn)? > 0)
}

/// Whether somebody still has to decide on money of a line.
pub fn has_open_requests(tx: &mut Tx<'_>, line: Id<of::BudgetLine>) -> ApiResult<bool> {
    let of_line = budget_appropriations::table
        .filter(budget_appropriations::budget_line_id.eq(line))
        .select(budget_appropriations::id);
    let open = budget_disbursements::table
        .filter(budget_disbursements::appropriation_id.eq_any(of_line))
        .filter(budget_disbursements::status.eq(BudgetDisbursementStatus::Requested));
    Ok(open.count().get_result::<i64>(tx.conn)? > 0)
}

/// The spends of an appropriation, in their order.
pub fn spends(tx: &mut Tx<'_>, id: Id<of::Appropriation>) -> ApiResult<Vec<Spend>> {
    let rows = budget_spends::table.filter(budget_spends::appropriation_id.eq(id));
    Ok(rows.order(budget_spends::id.asc()).select(Spend::as_select()).load(tx.conn)?)
}
