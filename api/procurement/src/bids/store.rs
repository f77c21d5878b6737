//! Every query of bids.

use super::envelopes::Verdict;
use super::state::BidStatus;
use super::views::{BidQuery, OwnBidQuery};
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::db::Json;
use citong_kernel::lifecycle::Stateful;
use citong_kernel::query::AnyOf;
use citong_kernel::schema::{bid_contents, bids, organizations, suppliers};
use citong_kernel::{ApiResult, Id, Page, Problem, Timestamp, Tx, audit, of, page};
use diesel::prelude::*;
use serde_json::{Value, json};

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = bids)]
pub struct Bid {
    /// Its id.
    pub id: Id<of::Bid>,
    /// For which project.
    pub project_id: Id<of::ProcurementProject>,
    /// For which lot.
    pub lot_id: Id<of::Lot>,
    /// Whose.
    pub supplier_id: Id<of::Supplier>,
    /// Its state.
    pub status: BidStatus,
    /// Why it is invalid or disqualified.
    pub status_reason: Option<String>,
    /// What the bidder encrypted, under a second lock of the server's.
    pub envelope_sealed: Option<String>,
    /// SHA-256 of what the bidder sent, in hex.
    pub envelope_sha256: String,
    /// Its length.
    pub envelope_bytes: i32,
    /// The server's signature over what it received and when.
    pub receipt: String,
    /// Who handed it in.
    pub submitted_by: Id<of::User>,
    /// When.
    pub submitted_at: Timestamp,
    /// When it was withdrawn or replaced.
    pub ended_at: Option<Timestamp>,
    /// 投标报价, in fen, from the opening on.
    pub price_fen: Option<i64>,
    /// 最后报价, in fen.
    pub final_price_fen: Option<i64>,
    /// When it was opened.
    pub opened_at: Option<Timestamp>,
    /// Grows with every change.
    pub version: i64,
    /// When it was handed in.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

/// The change feed must not tell who bids before the opening: it names no region, so that no county's
/// machine sees it.
impl Stateful for Bid {
    type Marker = of::Bid;
    type Status = BidStatus;
    const TABLE: &'static str = "bids";
    const KIND: Kind = Kind::Bid;
    fn id(&self) -> Id<of::Bid> {
        self.id
    }
    fn status(&self) -> BidStatus {
        self.status
    }
    fn version(&self) -> i64 {
        self.version
    }
    fn region(&self) -> Option<&str> {
        None
    }
}

/// One bid, for rules of the house.
pub fn find(tx: &mut Tx<'_>, id: Id<of::Bid>) -> ApiResult<Bid> {
    let row = bids::table.find(id).select(Bid::as_select()).first(tx.conn).optional()?;
    row.ok_or_else(Problem::not_found)
}

/// The bids for a lot that were neither withdrawn nor replaced, in the order in which they came in.
pub fn standing(tx: &mut Tx<'_>, lot: Id<of::Lot>) -> ApiResult<Vec<Bid>> {
    let gone = [BidStatus::Withdrawn, BidStatus::Replaced];
    let rows = bids::table.filter(bids::lot_id.eq(lot)).filter(bids::status.ne_all(gone));
    Ok(rows.order(bids::id.asc()).select(Bid::as_select()).load(tx.conn)?)
}

/// Inserts one, with its audit row and its change.
pub fn insert(tx: &mut Tx<'_>, bid: &Bid) -> ApiResult<()> {
    diesel::insert_into(bids::table).values(bid).execute(tx.conn)?;
    audit::Event::new("create", Kind::Bid.as_str(), bid.id)
        .details(json!({"lot_id": bid.lot_id, "envelope_sha256": bid.envelope_sha256}))
        .write(tx)?;
    changes::record(tx, Kind::Bid, bid.id, Op::Created, 1, None)
}

/// Whether a bid was ever received for a project, also one that was withdrawn.
pub fn any_received(tx: &mut Tx<'_>, project: Id<of::ProcurementProject>) -> ApiResult<bool> {
    let rows = bids::table.filter(bids::project_id.eq(project));
    Ok(diesel::select(diesel::dsl::exists(rows)).get_result(tx.conn)?)
}

/// Erases what a bidder handed in, for good; its digest and the receipt stay.
pub fn erase(tx: &mut Tx<'_>, bid: &Bid, reason: Option<&str>) -> ApiResult<()> {
    diesel::update(bids::table.find(bid.id))
        .set((
            bids::envelope_sealed.eq(None::<String>),
            bids::ended_at.eq(tx.now),
            bids::status_reason.eq(reason),
        ))
        .execute(tx.conn)?;
    Ok(())
}

/// Writes what was in a bid, after its step to opened or invalid.
pub fn save_opened(tx: &mut Tx<'_>, bid: &Bid, verdict: &Verdict) -> ApiResult<()> {
    diesel::update(bids::table.find(bid.id))
        .set((
            bids::opened_at.eq(tx.now),
            bids::price_fen.eq(verdict.content.as_ref().map(|content| content.price_fen)),
            bids::status_reason.eq(&verdict.fault),
        ))
        .execute(tx.conn)?;
    let Some(content) = &verdict.content else { return Ok(()) };
    let content = serde_json::to_value(content).map_err(Problem::internal)?;
    diesel::insert_into(bid_contents::table)
        .values((
            bid_contents::bid_id.eq(bid.id),
            bid_contents::content.eq(Json(content)),
            bid_contents::opened_at.eq(tx.now),
        ))
        .execute(tx.conn)?;
    Ok(())
}

/// What was in a bid; `None` before the opening, and where it could not be read.
pub fn content(tx: &mut Tx<'_>, id: Id<of::Bid>) -> ApiResult<Option<Value>> {
    let found = bid_contents::table.find(id).select(bid_contents::content);
    Ok(found.first::<Json<Value>>(tx.conn).optional()?.map(|content| content.0))
}

/// The bids of a project whose content is open, with it, in the order in which they came in.
pub fn opened_contents(tx: &mut Tx<'_>, project: Id<of::ProcurementProject>) -> ApiResult<Vec<(Bid, Value)>> {
    let rows: Vec<(Bid, Json<Value>)> = bids::table
        .inner_join(bid_contents::table.on(bid_contents::bid_id.eq(bids::id)))
        .filter(bids::project_id.eq(project))
        .order(bids::id.asc())
        .select((Bid::as_select(), bid_contents::content))
        .load(tx.conn)?;
    Ok(rows.into_iter().map(|(bid, content)| (bid, content.0)).collect())
}

/// The bids of a project that are still sealed.
pub fn sealed(tx: &mut Tx<'_>, project: Id<of::ProcurementProject>) -> ApiResult<Vec<Bid>> {
    let rows = bids::table.filter(bids::project_id.eq(project)).filter(bids::envelope_sealed.is_not_null());
    let unopened = rows.filter(bids::status.eq(BidStatus::Submitted));
    Ok(unopened.order(bids::id.asc()).select(Bid::as_select()).load(tx.conn)?)
}

/// The name of a supplier's organization.
pub fn supplier_name(tx: &mut Tx<'_>, supplier: Id<of::Supplier>) -> ApiResult<String> {
    let named = suppliers::table.inner_join(organizations::table).filter(suppliers::id.eq(supplier));
    Ok(named.select(organizations::name).first(tx.conn)?)
}

/// Which bids of a project: those of these suppliers, or those that were opened.
#[derive(Debug, Clone)]
pub enum Shown {
    /// One's own, whatever their state.
    OfSuppliers(Vec<Id<of::Supplier>>),
    /// 开标记录, and one's own.
    Record(Vec<Id<of::Supplier>>),
}

/// A page of bids in the order in which they came in.
pub fn list(
    tx: &mut Tx<'_>,
    project: Id<of::ProcurementProject>,
    shown: &Shown,
    query: &BidQuery,
    limit: i64,
) -> ApiResult<Page<Bid>> {
    let mut rows = bids::table.filter(bids::project_id.eq(project)).into_boxed();
    rows = match shown {
        Shown::OfSuppliers(own) => rows.filter(bids::supplier_id.eq_any(own)),
        Shown::Record(own) => rows.filter(bids::opened_at.is_not_null().or(bids::supplier_id.eq_any(own))),
    };
    if let Some(lot) = query.lot_id {
        rows = rows.filter(bids::lot_id.eq(lot));
    }
    if let Some(after) = page::decode::<Id<of::Bid>>("bids", query.cursor.as_deref())? {
        rows = rows.filter(bids::id.gt(after));
    }
    let items = rows.order(bids::id.asc()).limit(limit + 1).select(Bid::as_select()).load(tx.conn)?;
    Ok(Page::cut("bids", items, limit, |bid| bid.id))
}

/// A page of the bids of these suppliers, the newest first.
pub fn list_of(
    tx: &mut Tx<'_>,
    own: &[Id<of::Supplier>],
    query: &OwnBidQuery,
    limit: i64,
) -> ApiResult<Page<Bid>> {
    let mut rows = bids::table.filter(bids::supplier_id.eq_any(own)).into_boxed();
    if let Some(project) = query.project_id {
        rows = rows.filter(bids::project_id.eq(project));
    }
    if let Some(AnyOf(states)) = &query.status {
        rows = rows.filter(bids::status.eq_any(states));
    }
    if let Some(since) = query.updated_since {
        rows = rows.filter(bids::updated_at.ge(since));
    }
    if let Some(before) = page::decode::<Id<of::Bid>>("own_bids", query.cursor.as_deref())? {
        rows = rows.filter(bids::id.lt(before));
    }
    let items = rows.order(bids::id.desc()).limit(limit + 1).select(Bid::as_select()).load(tx.conn)?;
    Ok(Page::cut("own_bids", items, limit, |bid| bid.id))
}
