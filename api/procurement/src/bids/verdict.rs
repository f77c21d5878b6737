//! What the evaluation decides of an opened bid.

use super::state::BidEvent;
use super::store::Bid;
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::lifecycle::{advance, next};
use citong_kernel::schema::bids;
use citong_kernel::{ApiResult, Tx};
use diesel::prelude::*;

impl Bid {
    /// The price that counts: the final offer where there is one, else what the envelope said.
    pub fn offered_fen(&self) -> Option<i64> {
        self.final_price_fen.or(self.price_fen)
    }
}

/// Moves a bid, with the reason that its bidder is told. The caller holds the project's row.
pub fn decide(tx: &mut Tx<'_>, bid: &Bid, event: BidEvent, reason: Option<&str>) -> ApiResult<()> {
    next(bid, event)?;
    diesel::update(bids::table.find(bid.id).filter(bids::version.eq(bid.version)))
        .set(bids::status_reason.eq(reason))
        .execute(tx.conn)?;
    advance(tx, bid, event, reason)?;
    Ok(())
}

/// 最后报价, in fen. The caller holds the project's row.
pub fn set_final_price(tx: &mut Tx<'_>, bid: &Bid, price_fen: i64) -> ApiResult<()> {
    diesel::update(bids::table.find(bid.id).filter(bids::version.eq(bid.version)))
        .set((
            bids::final_price_fen.eq(price_fen),
            bids::version.eq(bid.version + 1),
            bids::updated_at.eq(tx.now),
        ))
        .execute(tx.conn)?;
    changes::record(tx, Kind::Bid, bid.id, Op::Updated, bid.version + 1, None)
}
