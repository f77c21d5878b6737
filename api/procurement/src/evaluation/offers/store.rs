//! Every query of rounds and final offers.

use citong_kernel::schema::{bids, final_offers, offer_rounds, procurement_projects};
use citong_kernel::{ApiResult, Id, Timestamp, Tx, audit, of};
use diesel::prelude::*;

/// What offers are sealed for.
const PURPOSE: &str = "final_offer";

/// A round.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = offer_rounds)]
pub struct Round {
    /// Its id.
    pub id: Id<of::Anything>,
    /// Of which project.
    pub project_id: Id<of::ProcurementProject>,
    /// From 1.
    pub number: i32,
    /// Who opened it.
    pub opened_by: String,
    /// When.
    pub opened_at: Timestamp,
    /// Until when offers come in, excluded.
    pub closes_at: Timestamp,
    /// When the offers were opened.
    pub settled_at: Option<Timestamp>,
}

/// An offer.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = final_offers)]
pub struct Offer {
    /// Its id.
    pub id: Id<of::Anything>,
    /// In which round.
    pub round_id: Id<of::Anything>,
    /// For which bid.
    pub bid_id: Id<of::Bid>,
    /// The price, encrypted.
    pub price_sealed: String,
    /// The price in fen, once the round is settled.
    pub price_fen: Option<i64>,
    /// Who handed it in.
    pub submitted_by: Id<of::User>,
    /// When.
    pub submitted_at: Timestamp,
    /// Grows with every replacement.
    pub version: i64,
}

/// The rounds of a project, first to last.
pub fn rounds(tx: &mut Tx<'_>, project: Id<of::ProcurementProject>) -> ApiResult<Vec<Round>> {
    let rows = offer_rounds::table.filter(offer_rounds::project_id.eq(project));
    Ok(rows.order(offer_rounds::number.asc()).select(Round::as_select()).load(tx.conn)?)
}

/// The projects with a round that is over and not settled, while they are evaluated.
pub fn due(tx: &mut Tx<'_>, most: i64) -> ApiResult<Vec<Id<of::ProcurementProject>>> {
    let rows = offer_rounds::table
        .inner_join(procurement_projects::table)
        .filter(offer_rounds::settled_at.is_null().and(offer_rounds::closes_at.le(tx.now)))
        .filter(procurement_projects::status.eq("qualified"));
    let ordered = rows.order((offer_rounds::closes_at.asc(), offer_rounds::id.asc())).limit(most);
    Ok(ordered.select(offer_rounds::project_id).load(tx.conn)?)
}

/// Inserts a round, with its audit row.
pub fn insert_round(tx: &mut Tx<'_>, round: &Round) -> ApiResult<()> {
    diesel::insert_into(offer_rounds::table).values(round).execute(tx.conn)?;
    audit::Event::new("open_offers", "procurement_project", round.project_id).write(tx)
}

/// Notes that the offers of a round are open, with its audit row.
pub fn set_settled(tx: &mut Tx<'_>, round: &Round) -> ApiResult<()> {
    diesel::update(offer_rounds::table.find(round.id).filter(offer_rounds::settled_at.is_null()))
        .set(offer_rounds::settled_at.eq(tx.now))
        .execute(tx.conn)?;
    audit::Event::new("settle_offers", "procurement_project", round.project_id).write(tx)
}

/// The offers of a round, by bid.
pub fn offers(tx: &mut Tx<'_>, round: Id<of::Anything>) -> ApiResult<Vec<Offer>> {
    let rows = final_offers::table.filter(final_offers::round_id.eq(round));
    Ok(rows.order(final_offers::bid_id.asc()).select(Offer::as_select()).load(tx.conn)?)
}

/// The bids of suppliers in a project.
pub fn bids_of(
    tx: &mut Tx<'_>,
    project: Id<of::ProcurementProject>,
    suppliers: &[Id<of::Supplier>],
) -> ApiResult<Vec<Id<of::Bid>>> {
    let rows = bids::table.filter(bids::project_id.eq(project).and(bids::supplier_id.eq_any(suppliers)));
    Ok(rows.select(bids::id).load(tx.conn)?)
}

/// Puts an offer in place of the one before, with its audit row, which does not tell the price.
pub fn put(
    tx: &mut Tx<'_>,
    round: &Round,
    bid: Id<of::Bid>,
    by: Id<of::User>,
    price_fen: i64,
) -> ApiResult<Offer> {
    let sealed = tx.vault().seal(PURPOSE, &bid.to_string(), &price_fen.to_string())?;
    let before = offers(tx, round.id)?.into_iter().find(|offer| offer.bid_id == bid);
    let offer = Offer {
        id: before.as_ref().map_or_else(|| Id::new(tx.now), |offer| offer.id),
        round_id: round.id,
        bid_id: bid,
        price_sealed: sealed,
        price_fen: None,
        submitted_by: by,
        submitted_at: tx.now,
        version: before.as_ref().map_or(1, |offer| offer.version + 1),
    };
    if before.is_some() {
        diesel::update(final_offers::table.find(offer.id))
            .set((
                final_offers::price_sealed.eq(&offer.price_sealed),
                final_offers::submitted_by.eq(by),
                final_offers::submitted_at.eq(tx.now),
                final_offers::version.eq(offer.version),
            ))
            .execute(tx.conn)?;
    } else {
        diesel::insert_into(final_offers::table).values(&offer).execute(tx.conn)?;
    }
    audit::Event::new("offer", "bid", bid).write(tx)?;
    Ok(offer)
}

/// Opens an offer: its price in fen.
pub fn open(tx: &mut Tx<'_>, offer: &Offer) -> ApiResult<i64> {
    let text = tx.vault().open(PURPOSE, &offer.bid_id.to_string(), &offer.price_sealed)?;
    let price: i64 = text.parse().map_err(citong_kernel::Problem::internal)?;
    diesel::update(final_offers::table.find(offer.id))
        .set(final_offers::price_fen.eq(price))
        .execute(tx.conn)?;
    Ok(price)
}
