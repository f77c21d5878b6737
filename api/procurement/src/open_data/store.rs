//! Every query of releases and of what they are made from.

use super::views::{RecordQuery, ReleaseQuery};
use crate::bids::BidStatus;
use crate::notices::Notice;
use crate::projects::Terms;
use chrono::NaiveDate;
use citong_kernel::db::Json;
use citong_kernel::schema::{
    awards, bids, contract_payments, contracts, ocds_released_payments, ocds_releases, organizations,
    procurement_notices, procurement_projects, procurement_terms, region_closure, regions, suppliers,
};
use citong_kernel::{ApiResult, Id, Page, Problem, Timestamp, Tx, of, page};
use diesel::dsl::{exists, not};
use diesel::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// A release, as it is kept.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = ocds_releases)]
pub struct Release {
    /// Its id.
    pub id: Id<of::Release>,
    /// Of which project.
    pub project_id: Id<of::ProcurementProject>,
    /// Which announcement it belongs to.
    pub notice_id: Option<Id<of::ProcurementNotice>>,
    /// The process.
    pub ocid: String,
    /// What it tells.
    pub tags: Json<Vec<String>>,
    /// The release.
    pub body: String,
    /// When it was made.
    pub released_at: Timestamp,
}

/// An organization, as far as it is public.
#[derive(Debug, Clone, Queryable)]
pub struct Body {
    /// Its id.
    pub id: Id<of::Organization>,
    /// 名称.
    pub name: String,
    /// 统一社会信用代码.
    pub uscc: Option<String>,
    /// The name of its region.
    pub region: String,
}

/// A bid, as far as open data tell it.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = bids)]
pub struct BidRow {
    pub id: Id<of::Bid>,
    pub lot_id: Id<of::Lot>,
    pub supplier_id: Id<of::Supplier>,
    pub status: BidStatus,
    pub submitted_at: Timestamp,
    pub price_fen: Option<i64>,
    pub opened_at: Option<Timestamp>,
}

/// An award, as far as open data tell it.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = awards)]
pub struct AwardRow {
    pub id: Id<of::Award>,
    pub lot_id: Id<of::Lot>,
    pub bid_id: Id<of::Bid>,
    pub supplier_id: Id<of::Supplier>,
    pub price_fen: i64,
    pub status: String,
    pub decided_at: Timestamp,
}

/// A contract, as far as open data tell it.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = contracts)]
pub struct ContractRow {
    pub id: Id<of::Contract>,
    pub lot_id: Id<of::Lot>,
    pub award_id: Id<of::Award>,
    pub supplier_id: Id<of::Supplier>,
    pub number: String,
    pub title: String,
    pub amount_fen: i64,
    pub supplements_fen: i64,
    pub starts_on: NaiveDate,
    pub ends_on: NaiveDate,
    pub status: String,
    pub signed_at: Timestamp,
    pub published_at: Option<Timestamp>,
}

/// A payment, as far as open data tell it.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = contract_payments)]
pub struct PaymentRow {
    pub id: Id<of::ContractPayment>,
    pub contract_id: Id<of::Contract>,
    pub amount_fen: i64,
    pub paid_on: NaiveDate,
}

type ProjectId = Id<of::ProcurementProject>;

/// Keeps a release.
pub fn insert(tx: &mut Tx<'_>, release: &Release, payments: &[Id<of::ContractPayment>]) -> ApiResult<()> {
    diesel::insert_into(ocds_releases::table).values(release).execute(tx.conn)?;
    let known = ocds_released_payments::table
        .filter(ocds_released_payments::payment_id.eq_any(payments))
        .select(ocds_released_payments::payment_id)
        .load::<Id<of::ContractPayment>>(tx.conn)?;
    for payment in payments.iter().filter(|payment| !known.contains(payment)) {
        let row = (
            ocds_released_payments::payment_id.eq(payment),
            ocds_released_payments::release_id.eq(release.id),
        );
        diesel::insert_into(ocds_released_payments::table).values(row).execute(tx.conn)?;
    }
    Ok(())
}

/// A project's releases, the oldest first.
pub fn releases_of(tx: &mut Tx<'_>, project: ProjectId) -> ApiResult<Vec<Release>> {
    let rows = ocds_releases::table.filter(ocds_releases::project_id.eq(project));
    let ordered = rows.order((ocds_releases::released_at.asc(), ocds_releases::id.asc()));
    Ok(ordered.select(Release::as_select()).load(tx.conn)?)
}

/// One release; 404 where there is none.
pub fn find(tx: &mut Tx<'_>, id: Id<of::Release>) -> ApiResult<Release> {
    let row = ocds_releases::table.find(id).select(Release::as_select()).first(tx.conn).optional()?;
    row.ok_or_else(Problem::not_found)
}

/// A page of releases, the oldest first.
pub fn list(tx: &mut Tx<'_>, query: &ReleaseQuery, limit: i64) -> ApiResult<Page<Release>> {
    let mut rows = ocds_releases::table.into_boxed();
    if let Some(project) = query.project_id {
        rows = rows.filter(ocds_releases::project_id.eq(project));
    }
    if let Some(ocid) = &query.ocid {
        let project = super::project_of(ocid).unwrap_or(Id::from_uuid(uuid::Uuid::nil()));
        rows = rows.filter(ocds_releases::project_id.eq(project));
    }
    if let Some(since) = query.since {
        rows = rows.filter(ocds_releases::released_at.ge(since));
    }
    let after = page::decode::<(Timestamp, Id<of::Release>)>("ocds_releases", query.cursor.as_deref())?;
    if let Some((at, id)) = after {
        let same = ocds_releases::released_at.eq(at).and(ocds_releases::id.gt(id));
        rows = rows.filter(ocds_releases::released_at.gt(at).or(same));
    }
    let items = rows
        .order((ocds_releases::released_at.asc(), ocds_releases::id.asc()))
        .limit(limit + 1)
        .select(Release::as_select())
        .load(tx.conn)?;
    Ok(Page::cut("ocds_releases", items, limit, |release| (release.released_at, release.id)))
}

/// A page of projects that have a release, in the order in which they were entered.
pub fn recorded(tx: &mut Tx<'_>, query: &RecordQuery, limit: i64) -> ApiResult<Page<ProjectId>> {
    let released = ocds_releases::table.filter(ocds_releases::project_id.eq(procurement_projects::id));
    let mut rows = procurement_projects::table.filter(exists(released)).into_boxed();
    if let Some(region) = &query.region {
        let subtree = region_closure::table
            .filter(region_closure::ancestor.eq(region))
            .select(region_closure::descendant);
        rows = rows.filter(procurement_projects::region.eq_any(subtree));
    }
    if let Some(year) = query.fiscal_year {
        rows = rows.filter(procurement_projects::fiscal_year.eq(year));
    }
    if let Some(methods) = &query.method {
        rows = rows.filter(procurement_projects::method.eq_any(&methods.0));
    }
    if let Some(after) = page::decode::<ProjectId>("ocds_records", query.cursor.as_deref())? {
        rows = rows.filter(procurement_projects::id.gt(after));
    }
    let items = rows
        .order(procurement_projects::id.asc())
        .limit(limit + 1)
        .select(procurement_projects::id)
        .load(tx.conn)?;
    Ok(Page::cut("ocds_records", items, limit, |id| *id))
}

/// Announcements of a project, the oldest first.
pub fn notices_of(tx: &mut Tx<'_>, project: ProjectId) -> ApiResult<Vec<Notice>> {
    let rows = procurement_notices::table.filter(procurement_notices::project_id.eq(project));
    let ordered = rows.order((procurement_notices::published_at.asc(), procurement_notices::id.asc()));
    Ok(ordered.select(Notice::as_select()).load(tx.conn)?)
}

/// Announcements since a time that have no release, the oldest first.
pub fn unreleased(tx: &mut Tx<'_>, since: Timestamp, most: i64) -> ApiResult<Vec<Notice>> {
    let released =
        ocds_releases::table.filter(ocds_releases::notice_id.eq(procurement_notices::id.nullable()));
    let rows = procurement_notices::table
        .filter(procurement_notices::published_at.ge(since))
        .filter(not(exists(released)));
    let ordered = rows.order((procurement_notices::published_at.asc(), procurement_notices::id.asc()));
    Ok(ordered.limit(most).select(Notice::as_select()).load(tx.conn)?)
}

/// Projects with payments since a time, under contracts that were announced, that are in no release.
pub fn with_unreleased_payments(tx: &mut Tx<'_>, since: Timestamp, most: i64) -> ApiResult<Vec<ProjectId>> {
    let released =
        ocds_released_payments::table.filter(ocds_released_payments::payment_id.eq(contract_payments::id));
    let rows = contract_payments::table
        .inner_join(contracts::table.on(contracts::id.eq(contract_payments::contract_id)))
        .filter(contract_payments::created_at.ge(since))
        .filter(contracts::published_at.is_not_null())
        .filter(not(exists(released)));
    let found: Vec<ProjectId> = rows.select(contracts::project_id).distinct().limit(most).load(tx.conn)?;
    Ok(found)
}

/// 采购文件; none before they are written.
pub fn terms(tx: &mut Tx<'_>, project: ProjectId) -> ApiResult<Option<Terms>> {
    Ok(procurement_terms::table.find(project).select(Terms::as_select()).first(tx.conn).optional()?)
}

/// All bids for a project.
pub fn bids(tx: &mut Tx<'_>, project: ProjectId) -> ApiResult<Vec<BidRow>> {
    let rows = bids::table.filter(bids::project_id.eq(project)).order(bids::id.asc());
    Ok(rows.select(BidRow::as_select()).load(tx.conn)?)
}

/// All awards of a project.
pub fn awards(tx: &mut Tx<'_>, project: ProjectId) -> ApiResult<Vec<AwardRow>> {
    let rows = awards::table.filter(awards::project_id.eq(project)).order(awards::id.asc());
    Ok(rows.select(AwardRow::as_select()).load(tx.conn)?)
}

/// All contracts of a project.
pub fn contracts(tx: &mut Tx<'_>, project: ProjectId) -> ApiResult<Vec<ContractRow>> {
    let rows = contracts::table.filter(contracts::project_id.eq(project)).order(contracts::id.asc());
    Ok(rows.select(ContractRow::as_select()).load(tx.conn)?)
}

/// All payments under a project's contracts.
pub fn payments(tx: &mut Tx<'_>, project: ProjectId) -> ApiResult<Vec<PaymentRow>> {
    let of_project = contracts::table.filter(contracts::project_id.eq(project)).select(contracts::id);
    let rows = contract_payments::table.filter(contract_payments::contract_id.eq_any(of_project));
    Ok(rows.order(contract_payments::id.asc()).select(PaymentRow::as_select()).load(tx.conn)?)
}

/// Which body each of these suppliers is.
pub fn organizations_of(
    tx: &mut Tx<'_>,
    ids: &BTreeSet<Id<of::Supplier>>,
) -> ApiResult<BTreeMap<Id<of::Supplier>, Id<of::Organization>>> {
    let rows = suppliers::table.filter(suppliers::id.eq_any(ids));
    let found: Vec<_> = rows.select((suppliers::id, suppliers::organization_id)).load(tx.conn)?;
    Ok(found.into_iter().collect())
}

/// These bodies, with the names of their regions.
pub fn bodies(
    tx: &mut Tx<'_>,
    ids: &BTreeSet<Id<of::Organization>>,
) -> ApiResult<BTreeMap<Id<of::Organization>, Body>> {
    let rows = organizations::table
        .inner_join(regions::table.on(regions::code.eq(organizations::region)))
        .filter(organizations::id.eq_any(ids));
    let columns = (organizations::id, organizations::name, organizations::uscc, regions::name);
    let found: Vec<Body> = rows.select(columns).load(tx.conn)?;
    Ok(found.into_iter().map(|body| (body.id, body)).collect())
}

/// Whether an announcement has its release.
pub fn is_released(tx: &mut Tx<'_>, notice: Id<of::ProcurementNotice>) -> ApiResult<bool> {
    let rows = ocds_releases::table.filter(ocds_releases::notice_id.eq(notice));
    Ok(diesel::select(exists(rows)).get_result(tx.conn)?)
}

/// The releases of these projects, in the projects' order, each project's oldest first.
pub fn releases_of_all(tx: &mut Tx<'_>, projects: &[ProjectId]) -> ApiResult<Vec<Release>> {
    let rows = ocds_releases::table.filter(ocds_releases::project_id.eq_any(projects));
    let order = (ocds_releases::project_id.asc(), ocds_releases::released_at.asc(), ocds_releases::id.asc());
    Ok(rows.order(order).select(Release::as_select()).load(tx.conn)?)
}
