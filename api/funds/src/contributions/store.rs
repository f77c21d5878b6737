//! Every query of contributions and names.

use super::state::naming::NamingStatus;
use super::state::{ContributionForm, ContributionKind, ContributionStatus, DonorKind};
use super::use_views::ReportedSpend;
use super::views::ContributionQuery;
use chrono::NaiveDate;
use citong_identity::regions;
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::db::Json;
use citong_kernel::db::dialect::{self, Lockable};
use citong_kernel::lifecycle::Stateful;
use citong_kernel::policy::Scope;
use citong_kernel::query::AnyOf;
use citong_kernel::schema::{
    contribution_purposes, contribution_receipts, contribution_reports, contribution_uses, contributions,
    naming_rights, region_closure,
};
use citong_kernel::{Action, ApiResult, Id, Page, Problem, ProblemType, Timestamp, Tx, audit, of, page};
use diesel::prelude::*;

/// 多元投入.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = contributions, treat_none_as_null = true)]
pub struct Contribution {
    pub id: Id<of::Contribution>,
    pub organization_id: Id<of::Organization>,
    pub region: String,
    pub kind: ContributionKind,
    pub form: ContributionForm,
    pub value_fen: i64,
    pub valuation_basis: Option<String>,
    pub donor_kind: DonorKind,
    pub donor_name: String,
    pub donor_user_id: Option<Id<of::User>>,
    pub business_scope: Option<String>,
    pub hide_name: bool,
    pub hide_amount: bool,
    pub purpose: Option<String>,
    pub rights_granted: Option<String>,
    pub share_hundredths: Option<i32>,
    pub agreement_reference: Option<String>,
    pub project_name: Option<String>,
    pub project_total_fen: Option<i64>,
    pub approval_reference: Option<String>,
    pub tobacco_cleared_reason: Option<String>,
    pub status: ContributionStatus,
    pub status_reason: Option<String>,
    pub used_fen: i64,
    pub ledger_entry_id: Option<Id<of::LedgerEntry>>,
    pub received_on: Option<NaiveDate>,
    pub recorded_by: String,
    pub version: i64,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
}

impl Stateful for Contribution {
    type Marker = of::Contribution;
    type Status = ContributionStatus;
    const TABLE: &'static str = "contributions";
    const KIND: Kind = Kind::Contribution;
    fn id(&self) -> Id<of::Contribution> {
        self.id
    }
    fn status(&self) -> ContributionStatus {
        self.status
    }
    fn version(&self) -> i64 {
        self.version
    }
    fn region(&self) -> Option<&str> {
        Some(&self.region)
    }
}

/// What became of a part.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = contribution_uses)]
pub struct Use {
    pub id: Id<of::ContributionUse>,
    pub contribution_id: Id<of::Contribution>,
    pub amount_fen: i64,
    pub purpose: Option<String>,
    pub description: String,
    pub payee: String,
    pub spent_on: NaiveDate,
    pub voucher_sha256: String,
    pub ledger_entry_id: Option<Id<of::LedgerEntry>>,
    pub recorded_by: String,
    pub created_at: Timestamp,
}

/// 使用情况反馈.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = contribution_reports)]
pub struct Report {
    pub contribution_id: Id<of::Contribution>,
    pub summary: String,
    pub spends: Json<Vec<ReportedSpend>>,
    pub total_fen: i64,
    pub reported_by: String,
    pub created_at: Timestamp,
}

/// 捐赠票据.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = contribution_receipts)]
pub struct Receipt {
    pub contribution_id: Id<of::Contribution>,
    pub organization_id: Id<of::Organization>,
    pub year: i32,
    pub number: i64,
    pub donor_name: String,
    pub amount_fen: i64,
    pub sha256: String,
    pub issued_by: String,
    pub issued_at: Timestamp,
}

/// 变更捐赠用途.
#[derive(Debug, Clone, Insertable)]
#[diesel(table_name = contribution_purposes)]
pub struct PurposeChange {
    pub id: Id<of::ContributionPurpose>,
    pub contribution_id: Id<of::Contribution>,
    pub before_purpose: Option<String>,
    pub after_purpose: String,
    pub consent_reference: String,
    pub changed_by: String,
    pub created_at: Timestamp,
}

/// 冠名权.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = naming_rights)]
pub struct Naming {
    pub id: Id<of::NamingRight>,
    pub contribution_id: Id<of::Contribution>,
    pub organization_id: Id<of::Organization>,
    pub region: String,
    pub facility_id: Option<Id<of::Facility>>,
    pub object_key: String,
    pub object_name: String,
    pub name: String,
    pub from_on: NaiveDate,
    pub until_on: NaiveDate,
    pub consent_reference: String,
    pub status: NamingStatus,
    pub recorded_by: String,
    pub approved_by: Option<String>,
    pub approval_reference: Option<String>,
    pub version: i64,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
}

impl Stateful for Naming {
    type Marker = of::NamingRight;
    type Status = NamingStatus;
    const TABLE: &'static str = "naming_rights";
    const KIND: Kind = Kind::NamingRight;
    fn id(&self) -> Id<of::NamingRight> {
        self.id
    }
    fn status(&self) -> NamingStatus {
        self.status
    }
    fn version(&self) -> i64 {
        self.version
    }
    fn region(&self) -> Option<&str> {
        Some(&self.region)
    }
}

/// Whether the caller may do this with a body's contributions in a region, or with this donor's.
pub fn may(
    tx: &mut Tx<'_>,
    action: Action,
    (region, body): (&str, Id<of::Organization>),
    owner: Option<Id<of::User>>,
) -> ApiResult<bool> {
    let path = regions::path_of(tx, region)?;
    Ok(tx.may(action, &Scope { region_path: Some(&path), organization: Some(body), owner }))
}

/// Whether the caller sees all of it: the donor, and who reads the books of the body.
pub fn sees(tx: &mut Tx<'_>, row: &Contribution) -> ApiResult<bool> {
    may(tx, Action::ListContributionUses, (&row.region, row.organization_id), row.donor_user_id)
}

/// One contribution.
pub fn find(tx: &mut Tx<'_>, id: Id<of::Contribution>) -> ApiResult<Contribution> {
    let row = contributions::table.find(id).select(Contribution::as_select()).first(tx.conn).optional()?;
    row.ok_or_else(Problem::not_found)
}

/// One that the caller may do this with. What is not agreed yet, or came to nothing, is not public.
pub fn find_for(tx: &mut Tx<'_>, action: Action, id: Id<of::Contribution>) -> ApiResult<Contribution> {
    let row = find(tx, id)?;
    if !is_public(row.status) && !sees(tx, &row)? {
        return Err(Problem::not_found());
    }
    if may(tx, action, (&row.region, row.organization_id), row.donor_user_id)? {
        return Ok(row);
    }
    Err(Problem::forbidden())
}

/// The same, held until the end of the transaction.
pub fn lock_for(tx: &mut Tx<'_>, action: Action, id: Id<of::Contribution>) -> ApiResult<Contribution> {
    dialect::lock_rows(tx.conn, Lockable::Contributions, &[id])?;
    find_for(tx, action, id)
}

/// From the agreement on.
pub const fn is_public(status: ContributionStatus) -> bool {
    use ContributionStatus::{Agreed, Received, Reported, Used};
    matches!(status, Agreed | Received | Used | Reported)
}

/// The states that the public sees.
pub const PUBLIC: &[ContributionStatus] = &[
    ContributionStatus::Agreed,
    ContributionStatus::Received,
    ContributionStatus::Used,
    ContributionStatus::Reported,
];

/// Inserts one.
pub fn insert(tx: &mut Tx<'_>, row: &Contribution) -> ApiResult<()> {
    diesel::insert_into(contributions::table).values(row).execute(tx.conn)?;
    audit::Event::new("create", Kind::Contribution.as_str(), row.id).write(tx)?;
    changes::record(tx, Kind::Contribution, row.id, Op::Created, 1, Some(&row.region))
}

/// Writes a changed one, guarded by its version.
pub fn update(tx: &mut Tx<'_>, row: &mut Contribution, what: &str, reason: Option<&str>) -> ApiResult<()> {
    let guarded = contributions::table.find(row.id).filter(contributions::version.eq(row.version));
    row.version += 1;
    row.updated_at = tx.now;
    if diesel::update(guarded).set(&*row).execute(tx.conn)? != 1 {
        return Err(Problem::new(ProblemType::PreconditionFailed));
    }
    audit::Event::new(what, Kind::Contribution.as_str(), row.id).reason(reason).write(tx)?;
    changes::record(tx, Kind::Contribution, row.id, Op::Updated, row.version, Some(&row.region))
}

/// A page: what is public, one's own, and all of the bodies whose books the caller reads.
pub fn list(tx: &mut Tx<'_>, query: &ContributionQuery, limit: i64) -> ApiResult<Page<Contribution>> {
    let hidden: Vec<(Id<of::Organization>, String)> = contributions::table
        .filter(contributions::status.ne_all(PUBLIC))
        .select((contributions::organization_id, contributions::region))
        .distinct()
        .load(tx.conn)?;
    let mut readable = Vec::new();
    for (body, region) in hidden {
        if may(tx, Action::ListContributionUses, (&region, body), None)? {
            readable.push(body);
        }
    }
    let visible = contributions::status
        .eq_any(PUBLIC)
        .or(contributions::organization_id.eq_any(readable))
        .or(contributions::donor_user_id.eq(tx.caller().user()));
    let mut rows = contributions::table.filter(visible).into_boxed();
    if let Some(body) = query.organization_id {
        rows = rows.filter(contributions::organization_id.eq(body));
    }
    if let Some(AnyOf(kinds)) = &query.kind {
        rows = rows.filter(contributions::kind.eq_any(kinds));
    }
    if let Some(AnyOf(statuses)) = &query.status {
        rows = rows.filter(contributions::status.eq_any(statuses));
    }
    if let Some(region) = &query.region {
        let subtree = region_closure::table
            .filter(region_closure::ancestor.eq(region))
            .select(region_closure::descendant);
        rows = rows.filter(contributions::region.eq_any(subtree));
    }
    if let Some(since) = query.updated_since {
        rows = rows.filter(contributions::updated_at.ge(since));
    }
    if let Some(after) = page::decode::<Id<of::Contribution>>("contributions", query.cursor.as_deref())? {
        rows = rows.filter(contributions::id.gt(after));
    }
    let items = rows
        .order(contributions::id.asc())
        .limit(limit + 1)
        .select(Contribution::as_select())
        .load(tx.conn)?;
    Ok(Page::cut("contributions", items, limit, |row| row.id))
}

/// The uses of one, in their order.
pub fn uses(tx: &mut Tx<'_>, id: Id<of::Contribution>) -> ApiResult<Vec<Use>> {
    let rows = contribution_uses::table.filter(contribution_uses::contribution_id.eq(id));
    Ok(rows.order(contribution_uses::id.asc()).select(Use::as_select()).load(tx.conn)?)
}

/// What the donor was told.
pub fn report(tx: &mut Tx<'_>, id: Id<of::Contribution>) -> ApiResult<Option<Report>> {
    Ok(contribution_reports::table.find(id).select(Report::as_select()).first(tx.conn).optional()?)
}

/// The receipt of a donation.
pub fn receipt(tx: &mut Tx<'_>, id: Id<of::Contribution>) -> ApiResult<Option<Receipt>> {
    Ok(contribution_receipts::table.find(id).select(Receipt::as_select()).first(tx.conn).optional()?)
}

/// One name.
pub fn naming(tx: &mut Tx<'_>, id: Id<of::NamingRight>) -> ApiResult<Naming> {
    let row = naming_rights::table.find(id).select(Naming::as_select()).first(tx.conn).optional()?;
    row.ok_or_else(Problem::not_found)
}
