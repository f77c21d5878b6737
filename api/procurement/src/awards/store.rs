//! Every query of awards.

use super::state::AwardStatus;
use super::views::{AwardQuery, CancellationGrounds};
use crate::bids::{Bid, BidStatus};
use crate::projects::{self, Lot, Project};
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::lifecycle::Stateful;
use citong_kernel::query::AnyOf;
use citong_kernel::schema::{
    award_cancellations, award_publications, awards, bid_results, bids, organizations, procurement_projects,
    region_closure, suppliers,
};
use citong_kernel::{Action, ApiResult, Id, Page, Problem, Timestamp, Tx, audit, of, page, policy};
use diesel::dsl::exists;
use diesel::prelude::*;

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = awards)]
pub struct Award {
    /// Its id.
    pub id: Id<of::Award>,
    /// Of which project.
    pub project_id: Id<of::ProcurementProject>,
    /// Of which lot.
    pub lot_id: Id<of::Lot>,
    /// The bid that won.
    pub bid_id: Id<of::Bid>,
    /// Whose it is.
    pub supplier_id: Id<of::Supplier>,
    /// 中标（成交）金额, in fen: what was bid, not what was scored.
    pub price_fen: i64,
    /// Its state.
    pub status: AwardStatus,
    /// What the purchaser said about it.
    pub reason: Option<String>,
    /// Who decided.
    pub decided_by: String,
    /// When.
    pub decided_at: Timestamp,
    /// Grows with every change.
    pub version: i64,
    /// When it last changed.
    pub updated_at: Timestamp,
}

/// Why an award was cancelled.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = award_cancellations)]
pub struct Cancellation {
    /// Which award.
    pub award_id: Id<of::Award>,
    /// The legal ground.
    pub grounds: CancellationGrounds,
    /// In words.
    pub reason: String,
    /// Who cancelled it.
    pub cancelled_by: String,
    /// When.
    pub cancelled_at: Timestamp,
}

/// An award with what stands around it.
#[derive(Debug, Clone)]
pub struct Found {
    /// The row.
    pub row: Award,
    /// Its project.
    pub project: Project,
    /// The project's region path.
    pub path: String,
    /// Its lot.
    pub lot: Lot,
    /// The supplier's name.
    pub supplier_name: String,
    /// Whether the result was announced.
    pub published: bool,
    /// Why it was cancelled.
    pub cancellation: Option<Cancellation>,
}

impl Stateful for Found {
    type Marker = of::Award;
    type Status = AwardStatus;
    const TABLE: &'static str = "awards";
    const KIND: Kind = Kind::Award;
    fn id(&self) -> Id<of::Award> {
        self.row.id
    }
    fn status(&self) -> AwardStatus {
        self.row.status
    }
    fn version(&self) -> i64 {
        self.row.version
    }
    fn region(&self) -> Option<&str> {
        Some(&self.project.region)
    }
}

/// One award, for rules of the house.
pub fn fetch(tx: &mut Tx<'_>, id: Id<of::Award>) -> ApiResult<Found> {
    let row: Option<Award> = awards::table.find(id).select(Award::as_select()).first(tx.conn).optional()?;
    let row = row.ok_or_else(Problem::not_found)?;
    let project = projects::find(tx, row.project_id)?;
    surround(tx, row, project)
}

/// One that the caller may do `action` to: 404 when they may not see it, 403 when only that. The public
/// sees an award from the announcement of the result on.
pub fn find_for(tx: &mut Tx<'_>, action: Action, id: Id<of::Award>) -> ApiResult<Found> {
    let found = fetch(tx, id)?;
    let scope = projects::scope(&found.project, &found.path);
    if !found.published && !policy::sees_procurement(tx.caller(), &scope) {
        return Err(Problem::not_found());
    }
    tx.require(action, &scope)?;
    Ok(found)
}

fn surround(tx: &mut Tx<'_>, row: Award, project: Project) -> ApiResult<Found> {
    let published = is_published(tx, row.id)?;
    let cancellation = award_cancellations::table
        .find(row.id)
        .select(Cancellation::as_select())
        .first(tx.conn)
        .optional()?;
    Ok(Found {
        path: projects::region_path(tx, &project)?,
        lot: projects::lot(tx, row.lot_id)?,
        supplier_name: supplier_name(tx, row.supplier_id)?,
        published,
        cancellation,
        row,
        project,
    })
}

fn is_published(tx: &mut Tx<'_>, award: Id<of::Award>) -> ApiResult<bool> {
    Ok(award_publications::table.find(award).count().get_result::<i64>(tx.conn)? > 0)
}

/// A supplier's name: that of its organization.
pub fn supplier_name(tx: &mut Tx<'_>, id: Id<of::Supplier>) -> ApiResult<String> {
    let named = suppliers::table.inner_join(organizations::table).filter(suppliers::id.eq(id));
    Ok(named.select(organizations::name).first(tx.conn)?)
}

/// A page in the order in which they were decided; the public sees what was announced.
pub fn list(tx: &mut Tx<'_>, query: &AwardQuery, limit: i64) -> ApiResult<Page<Found>> {
    let mut rows = awards::table.inner_join(procurement_projects::table).into_boxed();
    let announced = exists(award_publications::table.filter(award_publications::award_id.eq(awards::id)));
    let reach = tx.caller().reach(Action::GetProjectDeadlines);
    if !reach.everywhere {
        let subtree = region_closure::table
            .filter(region_closure::ancestor.eq_any(reach.regions))
            .select(region_closure::descendant);
        rows = rows.filter(
            announced
                .or(procurement_projects::region.eq_any(subtree))
                .or(procurement_projects::purchaser_id.eq_any(reach.organizations)),
        );
    }
    if let Some(project) = query.project_id {
        rows = rows.filter(awards::project_id.eq(project));
    }
    if let Some(supplier) = query.supplier_id {
        rows = rows.filter(awards::supplier_id.eq(supplier));
    }
    if let Some(AnyOf(states)) = &query.status {
        rows = rows.filter(awards::status.eq_any(states));
    }
    if let Some(since) = query.updated_since {
        rows = rows.filter(awards::updated_at.ge(since));
    }
    if let Some(after) = page::decode::<Id<of::Award>>("awards", query.cursor.as_deref())? {
        rows = rows.filter(awards::id.gt(after));
    }
    let items: Vec<(Award, Project)> = rows
        .order(awards::id.asc())
        .limit(limit + 1)
        .select((Award::as_select(), Project::as_select()))
        .load(tx.conn)?;
    let page = Page::cut("awards", items, limit, |(row, _)| row.id);
    let mut page = page.try_map(|(row, project)| surround(tx, row, project))?;
    let caller = tx.caller();
    page.items.retain(|found| {
        found.published || policy::sees_procurement(caller, &projects::scope(&found.project, &found.path))
    });
    Ok(page)
}

/// The awards of a project that stand, by lot.
pub fn active_of_project(tx: &mut Tx<'_>, project: Id<of::ProcurementProject>) -> ApiResult<Vec<Award>> {
    let rows = awards::table.filter(awards::project_id.eq(project));
    let standing = rows.filter(awards::status.eq(AwardStatus::Active)).order(awards::id.asc());
    Ok(standing.select(Award::as_select()).load(tx.conn)?)
}

/// The award of a lot that stands.
pub fn active_of_lot(tx: &mut Tx<'_>, lot: Id<of::Lot>) -> ApiResult<Option<Award>> {
    let rows = awards::table.filter(awards::lot_id.eq(lot)).filter(awards::status.eq(AwardStatus::Active));
    Ok(rows.select(Award::as_select()).first(tx.conn).optional()?)
}

/// The bids for a lot that were ranked and whose award was not cancelled, with their ranks, best first.
pub fn candidates(tx: &mut Tx<'_>, lot: Id<of::Lot>) -> ApiResult<Vec<(Bid, i32)>> {
    let cancelled = awards::table
        .filter(awards::lot_id.eq(lot).and(awards::status.eq(AwardStatus::Cancelled)))
        .select(awards::bid_id);
    let out = [BidStatus::Withdrawn, BidStatus::Replaced, BidStatus::Invalid, BidStatus::Disqualified];
    Ok(bid_results::table
        .inner_join(bids::table)
        .filter(bid_results::lot_id.eq(lot))
        .filter(bids::status.ne_all(out))
        .filter(bids::id.ne_all(cancelled))
        .order((bid_results::rank.asc(), bids::id.asc()))
        .select((Bid::as_select(), bid_results::rank))
        .load(tx.conn)?)
}

/// The suppliers that bid for a project, without those that withdrew.
pub fn bidders(tx: &mut Tx<'_>, project: Id<of::ProcurementProject>) -> ApiResult<Vec<Id<of::Supplier>>> {
    let gone = [BidStatus::Withdrawn, BidStatus::Replaced];
    let rows = bids::table.filter(bids::project_id.eq(project)).filter(bids::status.ne_all(gone));
    Ok(rows.select(bids::supplier_id).distinct().order(bids::supplier_id.asc()).load(tx.conn)?)
}

/// Inserts one, with its audit row and its change.
pub fn insert(tx: &mut Tx<'_>, project: &Project, award: &Award) -> ApiResult<()> {
    diesel::insert_into(awards::table).values(award).execute(tx.conn)?;
    audit::Event::new("create", Kind::Award.as_str(), award.id)
        .transition("", award.status.as_str())
        .reason(award.reason.as_deref())
        .details(serde_json::json!({ "lot_id": award.lot_id, "bid_id": award.bid_id, "price_fen": award.price_fen }))
        .write(tx)?;
    changes::record(tx, Kind::Award, award.id, Op::Created, 1, Some(&project.region))
}

/// Notes which notice announced an award; the first one counts.
pub fn note_publication(
    tx: &mut Tx<'_>,
    award: Id<of::Award>,
    notice: Id<of::ProcurementNotice>,
) -> ApiResult<()> {
    if is_published(tx, award)? {
        return Ok(());
    }
    diesel::insert_into(award_publications::table)
        .values((award_publications::award_id.eq(award), award_publications::notice_id.eq(notice)))
        .execute(tx.conn)?;
    Ok(())
}

/// Notes why an award was cancelled.
pub fn note_cancellation(tx: &mut Tx<'_>, row: &Cancellation) -> ApiResult<()> {
    diesel::insert_into(award_cancellations::table).values(row).execute(tx.conn)?;
    Ok(())
}

/// Every award of a project, and whether it was announced, in the order of decision.
pub fn of_project(tx: &mut Tx<'_>, project: Id<of::ProcurementProject>) -> ApiResult<Vec<(Award, bool)>> {
    let rows = awards::table.filter(awards::project_id.eq(project)).order(awards::id.asc());
    let rows: Vec<Award> = rows.select(Award::as_select()).load(tx.conn)?;
    let ids: Vec<Id<of::Award>> = rows.iter().map(|row| row.id).collect();
    let announced: Vec<Id<of::Award>> = award_publications::table
        .filter(award_publications::award_id.eq_any(ids))
        .select(award_publications::award_id)
        .load(tx.conn)?;
    Ok(rows
        .into_iter()
        .map(|row| (announced.contains(&row.id), row))
        .map(|(known, row)| (row, known))
        .collect())
}

/// The project of an award.
pub fn project_of(tx: &mut Tx<'_>, award: Id<of::Award>) -> ApiResult<Id<of::ProcurementProject>> {
    Ok(awards::table.find(award).select(awards::project_id).first(tx.conn)?)
}
