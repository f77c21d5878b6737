//! Every query of bids.

use super::state::BidStatus;
use citong_kernel::changes::Kind;
use citong_kernel::lifecycle::Stateful;
use citong_kernel::schema::{bid_custodians, bids};
use citong_kernel::{ApiResult, Id, Problem, Timestamp, Tx, of};
use diesel::prelude::*;

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

/// Whether the keys of a project's bids are in the hands of two roles at least, so that nobody can open
/// them alone.
pub fn custody_complete(tx: &mut Tx<'_>, project: Id<of::ProcurementProject>) -> ApiResult<bool> {
    let roles: i64 = bid_custodians::table
        .filter(bid_custodians::project_id.eq(project))
        .select(diesel::dsl::count(bid_custodians::role).aggregate_distinct())
        .first(tx.conn)?;
    Ok(roles >= 2)
}

/// Erases the envelopes of bids that were never opened, so that they stay unread. The rows stay as they are.
pub fn return_unopened(tx: &mut Tx<'_>, project: Id<of::ProcurementProject>) -> ApiResult<()> {
    let sealed = bids::table.filter(bids::project_id.eq(project)).filter(bids::opened_at.is_null());
    diesel::update(sealed).set(bids::envelope_sealed.eq(None::<String>)).execute(tx.conn)?;
    Ok(())
}

/// The same for one lot.
pub fn return_unopened_of_lot(tx: &mut Tx<'_>, lot: Id<of::Lot>) -> ApiResult<()> {
    let sealed = bids::table.filter(bids::lot_id.eq(lot)).filter(bids::opened_at.is_null());
    diesel::update(sealed).set(bids::envelope_sealed.eq(None::<String>)).execute(tx.conn)?;
    Ok(())
}
