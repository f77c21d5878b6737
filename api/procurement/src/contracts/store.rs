//! Every query of contracts, their milestones and supplements.

use super::requests::{ContractQuery, DepositForm};
use super::state::ContractStatus;
use crate::awards;
use crate::projects::{self, Project};
use crate::suppliers;
use chrono::NaiveDate;
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::db::dialect::{self, Lockable};
use citong_kernel::lifecycle::Stateful;
use citong_kernel::query::AnyOf;
use citong_kernel::schema::{
    contract_clauses, contract_milestones, contract_payments, contract_supplements, contracts,
    procurement_projects, region_closure,
};
use citong_kernel::{
    Action, ApiResult, Id, Page, Problem, ProblemType, Timestamp, Tx, audit, of, page, policy,
};
use diesel::prelude::*;

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = contracts, treat_none_as_null = true)]
pub struct Contract {
    /// Its id.
    pub id: Id<of::Contract>,
    /// Of which project.
    pub project_id: Id<of::ProcurementProject>,
    /// Of which lot.
    pub lot_id: Id<of::Lot>,
    /// The award that it follows.
    pub award_id: Id<of::Award>,
    /// Who delivers.
    pub supplier_id: Id<of::Supplier>,
    /// 合同编号.
    pub number: String,
    /// 合同名称.
    pub title: String,
    /// 合同金额, in fen: the price of the award.
    pub amount_fen: i64,
    /// The sum of the supplements, in fen.
    pub supplements_fen: i64,
    /// The sum of the payments, in fen.
    pub paid_fen: i64,
    /// 履约保证金, in fen.
    pub performance_deposit_fen: i64,
    /// From which day.
    pub starts_on: NaiveDate,
    /// Until which day, included.
    pub ends_on: NaiveDate,
    /// Its state.
    pub status: ContractStatus,
    /// Why it was terminated, or what is to be rectified.
    pub status_reason: Option<String>,
    /// Who signed it here.
    pub signed_by: String,
    /// When.
    pub signed_at: Timestamp,
    /// 合同公告.
    pub published_at: Option<Timestamp>,
    /// 合同备案.
    pub filed_at: Option<Timestamp>,
    /// Grows with every change.
    pub version: i64,
    /// When it was signed.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

impl Contract {
    /// What is paid in all, in fen.
    pub const fn total_fen(&self) -> i64 {
        self.amount_fen + self.supplements_fen
    }
}

/// What was agreed beside amount and dates.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = contract_clauses)]
pub struct Clauses {
    /// Of which contract.
    pub contract_id: Id<of::Contract>,
    /// 履约保证金的形式.
    pub deposit_form: Option<DepositForm>,
    /// Why it was signed after the thirty days.
    pub late_reason: Option<String>,
}

/// A part with a date of its own.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = contract_milestones, treat_none_as_null = true)]
pub struct Milestone {
    /// Its id.
    pub id: Id<of::Milestone>,
    /// Of which contract.
    pub contract_id: Id<of::Contract>,
    /// Its place, from 1.
    pub position: i32,
    /// What is delivered.
    pub title: String,
    /// Until which day.
    pub due_on: NaiveDate,
    /// What may be paid for it, in fen.
    pub amount_fen: Option<i64>,
    /// When it was completed.
    pub completed_at: Option<Timestamp>,
    /// Who says so.
    pub completed_by: Option<String>,
    /// Grows with every change.
    pub version: i64,
    /// When it last changed.
    pub updated_at: Timestamp,
}

/// 补充合同.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = contract_supplements)]
pub struct Supplement {
    /// Its id.
    pub id: Id<of::ContractSupplement>,
    /// Of which contract.
    pub contract_id: Id<of::Contract>,
    /// How much more, in fen.
    pub amount_fen: i64,
    /// What for.
    pub reason: String,
    /// Who agreed to it here.
    pub agreed_by: String,
    /// When.
    pub created_at: Timestamp,
}

/// A contract with its project.
#[derive(Debug, Clone)]
pub struct Found {
    /// The row.
    pub row: Contract,
    /// Its project.
    pub project: Project,
    /// The project's region path.
    pub path: String,
}

impl Stateful for Found {
    type Marker = of::Contract;
    type Status = ContractStatus;
    const TABLE: &'static str = "contracts";
    const KIND: Kind = Kind::Contract;
    fn id(&self) -> Id<of::Contract> {
        self.row.id
    }
    fn status(&self) -> ContractStatus {
        self.row.status
    }
    fn version(&self) -> i64 {
        self.row.version
    }
    fn region(&self) -> Option<&str> {
        Some(&self.project.region)
    }
}

/// One contract, for rules of the house.
pub fn fetch(tx: &mut Tx<'_>, id: Id<of::Contract>) -> ApiResult<Found> {
    let row: Option<(Contract, Project)> = contracts::table
        .inner_join(procurement_projects::table)
        .filter(contracts::id.eq(id))
        .select((Contract::as_select(), Project::as_select()))
        .first(tx.conn)
        .optional()?;
    let (row, project) = row.ok_or_else(Problem::not_found)?;
    let path = projects::region_path(tx, &project)?;
    Ok(Found { row, project, path })
}

/// Whether the caller sees what the public does not: who buys, supervises or reads all, and the supplier.
pub fn sees_all(tx: &mut Tx<'_>, found: &Found) -> ApiResult<bool> {
    if policy::sees_procurement(tx.caller(), &projects::scope(&found.project, &found.path)) {
        return Ok(true);
    }
    Ok(suppliers::acted_for(tx)?.iter().any(|supplier| supplier.id == found.row.supplier_id))
}

/// One that the caller may do `action` to: 404 when they may not see it, 403 when only that. The public sees
/// published contracts.
pub fn find_for(tx: &mut Tx<'_>, action: Action, id: Id<of::Contract>) -> ApiResult<Found> {
    let found = fetch(tx, id)?;
    if found.row.published_at.is_none() && !sees_all(tx, &found)? {
        return Err(Problem::not_found());
    }
    tx.require(action, &projects::scope(&found.project, &found.path))?;
    Ok(found)
}

/// The same with the project and the contract locked, in this order, and read again.
pub fn lock_for(tx: &mut Tx<'_>, action: Action, id: Id<of::Contract>) -> ApiResult<Found> {
    let seen = find_for(tx, action, id)?;
    projects::lock(tx, seen.project.id)?;
    dialect::lock_rows(tx.conn, Lockable::Contracts, &[id])?;
    fetch(tx, id)
}

/// A page in the order in which they were signed; the public sees published ones.
pub fn list(tx: &mut Tx<'_>, query: &ContractQuery, limit: i64) -> ApiResult<Page<Found>> {
    let mut rows = contracts::table.inner_join(procurement_projects::table).into_boxed();
    let reach = tx.caller().reach(Action::ListContractPayments);
    if !reach.everywhere {
        let own: Vec<_> = suppliers::acted_for(tx)?.into_iter().map(|supplier| supplier.id).collect();
        let subtree = region_closure::table
            .filter(region_closure::ancestor.eq_any(reach.regions))
            .select(region_closure::descendant);
        rows = rows.filter(
            contracts::published_at
                .is_not_null()
                .or(contracts::supplier_id.eq_any(own))
                .or(procurement_projects::region.eq_any(subtree))
                .or(procurement_projects::purchaser_id.eq_any(reach.organizations)),
        );
    }
    if let Some(project) = query.project_id {
        rows = rows.filter(contracts::project_id.eq(project));
    }
    if let Some(supplier) = query.supplier_id {
        rows = rows.filter(contracts::supplier_id.eq(supplier));
    }
    if let Some(AnyOf(states)) = &query.status {
        rows = rows.filter(contracts::status.eq_any(states));
    }
    if let Some(since) = query.updated_since {
        rows = rows.filter(contracts::updated_at.ge(since));
    }
    if let Some(after) = page::decode::<Id<of::Contract>>("contracts", query.cursor.as_deref())? {
        rows = rows.filter(contracts::id.gt(after));
    }
    let items: Vec<(Contract, Project)> = rows
        .order(contracts::id.asc())
        .limit(limit + 1)
        .select((Contract::as_select(), Project::as_select()))
        .load(tx.conn)?;
    let page = Page::cut("contracts", items, limit, |(row, _)| row.id);
    let mut page = page.try_map(|(row, project)| {
        let path = projects::region_path(tx, &project)?;
        Ok(Found { row, project, path })
    })?;
    let mut visible = Vec::new();
    for found in page.items {
        if found.row.published_at.is_some() || sees_all(tx, &found)? {
            visible.push(found);
        }
    }
    page.items = visible;
    Ok(page)
}

/// The contracts of a project, in the order of signing.
pub fn of_project(tx: &mut Tx<'_>, project: Id<of::ProcurementProject>) -> ApiResult<Vec<Contract>> {
    let rows = contracts::table.filter(contracts::project_id.eq(project)).order(contracts::id.asc());
    Ok(rows.select(Contract::as_select()).load(tx.conn)?)
}

/// Whether a number is taken.
pub fn is_taken(tx: &mut Tx<'_>, number: &str) -> ApiResult<bool> {
    Ok(contracts::table.filter(contracts::number.eq(number)).count().get_result::<i64>(tx.conn)? > 0)
}

/// Inserts a contract with its clauses and milestones, with its audit row and its change.
pub fn insert(tx: &mut Tx<'_>, found: &Found, clauses: &Clauses, milestones: &[Milestone]) -> ApiResult<()> {
    let row = &found.row;
    diesel::insert_into(contracts::table).values(row).execute(tx.conn)?;
    diesel::insert_into(contract_clauses::table).values(clauses).execute(tx.conn)?;
    for milestone in milestones {
        diesel::insert_into(contract_milestones::table).values(milestone).execute(tx.conn)?;
        let (id, region) = (milestone.id, Some(found.project.region.as_str()));
        changes::record(tx, Kind::Milestone, id, Op::Created, 1, region)?;
    }
    audit::Event::new("sign", Kind::Contract.as_str(), row.id)
        .transition("", row.status.as_str())
        .reason(clauses.late_reason.as_deref())
        .details(serde_json::json!({ "award_id": row.award_id, "amount_fen": row.amount_fen }))
        .write(tx)?;
    changes::record(tx, Kind::Contract, row.id, Op::Created, 1, Some(&found.project.region))
}

/// Writes what a rule changed, guarded by the version, with the audit row and the change. Answers the
/// contract as it is now.
pub fn update(tx: &mut Tx<'_>, mut found: Found, action: &str, reason: Option<&str>) -> ApiResult<Found> {
    let row = &mut found.row;
    let guarded = contracts::table.find(row.id).filter(contracts::version.eq(row.version));
    row.version += 1;
    row.updated_at = tx.now;
    if diesel::update(guarded).set(&*row).execute(tx.conn)? != 1 {
        return Err(Problem::new(ProblemType::PreconditionFailed));
    }
    audit::Event::new(action, Kind::Contract.as_str(), row.id)
        .reason(reason)
        .details(serde_json::json!({ "supplements_fen": row.supplements_fen, "paid_fen": row.paid_fen }))
        .write(tx)?;
    let (id, version) = (row.id, row.version);
    changes::record(tx, Kind::Contract, id, Op::Updated, version, Some(&found.project.region))?;
    fetch(tx, id)
}

/// What was agreed beside amount and dates; nothing where the contract came from elsewhere.
pub fn clauses(tx: &mut Tx<'_>, id: Id<of::Contract>) -> ApiResult<Option<Clauses>> {
    Ok(contract_clauses::table.find(id).select(Clauses::as_select()).first(tx.conn).optional()?)
}

/// The milestones of a contract, in their order.
pub fn milestones(tx: &mut Tx<'_>, id: Id<of::Contract>) -> ApiResult<Vec<Milestone>> {
    let rows = contract_milestones::table.filter(contract_milestones::contract_id.eq(id));
    Ok(rows.order(contract_milestones::position.asc()).select(Milestone::as_select()).load(tx.conn)?)
}

/// One milestone; 404 where there is none.
pub fn milestone(tx: &mut Tx<'_>, id: Id<of::Milestone>) -> ApiResult<Milestone> {
    let row = contract_milestones::table.find(id).select(Milestone::as_select()).first(tx.conn).optional()?;
    row.ok_or_else(Problem::not_found)
}

/// Writes a milestone, guarded by its version, with its audit row and its change.
pub fn save_milestone(tx: &mut Tx<'_>, region: &str, row: &mut Milestone) -> ApiResult<()> {
    let guarded =
        contract_milestones::table.find(row.id).filter(contract_milestones::version.eq(row.version));
    row.version += 1;
    row.updated_at = tx.now;
    if diesel::update(guarded).set(&*row).execute(tx.conn)? != 1 {
        return Err(Problem::new(ProblemType::PreconditionFailed));
    }
    audit::Event::new("complete", Kind::Milestone.as_str(), row.id).write(tx)?;
    changes::record(tx, Kind::Milestone, row.id, Op::Updated, row.version, Some(region))
}

/// The supplements of a contract, in their order.
pub fn supplements(tx: &mut Tx<'_>, id: Id<of::Contract>) -> ApiResult<Vec<Supplement>> {
    let rows = contract_supplements::table.filter(contract_supplements::contract_id.eq(id));
    Ok(rows.order(contract_supplements::id.asc()).select(Supplement::as_select()).load(tx.conn)?)
}

/// Inserts a supplement with its change; the contract's row is written beside it.
pub fn insert_supplement(tx: &mut Tx<'_>, region: &str, row: &Supplement) -> ApiResult<()> {
    diesel::insert_into(contract_supplements::table).values(row).execute(tx.conn)?;
    changes::record(tx, Kind::ContractSupplement, row.id, Op::Created, 1, Some(region))
}

/// Money paid under a contract.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = contract_payments)]
pub struct Payment {
    /// Its id.
    pub id: Id<of::ContractPayment>,
    /// Under which contract.
    pub contract_id: Id<of::Contract>,
    /// How much, in fen.
    pub amount_fen: i64,
    /// On which day.
    pub paid_on: NaiveDate,
    /// 支付凭证号.
    pub reference: String,
    /// Who recorded it.
    pub recorded_by: String,
    /// When.
    pub created_at: Timestamp,
}

/// The payments under a contract, in their order.
pub fn payments(tx: &mut Tx<'_>, id: Id<of::Contract>) -> ApiResult<Vec<Payment>> {
    let rows = contract_payments::table.filter(contract_payments::contract_id.eq(id));
    Ok(rows.order(contract_payments::id.asc()).select(Payment::as_select()).load(tx.conn)?)
}

/// A page of them.
pub fn payments_page(
    tx: &mut Tx<'_>,
    id: Id<of::Contract>,
    cursor: Option<&str>,
    limit: i64,
) -> ApiResult<Page<Payment>> {
    let mut rows = contract_payments::table.filter(contract_payments::contract_id.eq(id)).into_boxed();
    if let Some(after) = page::decode::<Id<of::ContractPayment>>("contract_payments", cursor)? {
        rows = rows.filter(contract_payments::id.gt(after));
    }
    let items = rows
        .order(contract_payments::id.asc())
        .limit(limit + 1)
        .select(Payment::as_select())
        .load(tx.conn)?;
    Ok(Page::cut("contract_payments", items, limit, |row: &Payment| row.id))
}

/// Inserts a payment with its change; the contract's row is written beside it.
pub fn insert_payment(tx: &mut Tx<'_>, region: &str, row: &Payment) -> ApiResult<()> {
    diesel::insert_into(contract_payments::table).values(row).execute(tx.conn)?;
    changes::record(tx, Kind::ContractPayment, row.id, Op::Created, 1, Some(region))
}

/// The supplier's name.
pub fn supplier_name(tx: &mut Tx<'_>, found: &Found) -> ApiResult<String> {
    awards::supplier_name(tx, found.row.supplier_id)
}
