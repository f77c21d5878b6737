//! What clients send and see of final offers.

use super::store::{Offer, Round};
use citong_kernel::{Id, Timestamp, of, page_schema, text_enum};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A round to open.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"closes_at": "2026-12-18T17:00:00+08:00"}))]
pub struct OpenOfferRound {
    /// Until when offers come in, excluded: at most 30 days ahead.
    pub closes_at: Timestamp,
}

/// A last price.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"price_fen": 88000000}))]
pub struct SubmitFinalOffer {
    /// In fen; at most the lot's ceiling.
    #[schema(minimum = 1)]
    pub price_fen: i64,
}

text_enum! {
    /// Where a round stands.
    pub enum OfferRoundStatus {
        /// Offers come in.
        Open = "open",
        /// It is over; the offers are opened next.
        Closed = "closed",
        /// The offers are open.
        Settled = "settled",
    }
}

/// A final offer, as far as the caller may see it.
#[derive(Debug, Serialize, ToSchema)]
pub struct FinalOfferView {
    /// For which bid.
    pub bid_id: Id<of::Bid>,
    /// In which round.
    pub round_id: Id<of::Anything>,
    /// In fen; null until the round is settled, but in the answer to who handed it in.
    pub price_fen: Option<i64>,
    /// When it was handed in.
    pub submitted_at: Timestamp,
}

impl From<Offer> for FinalOfferView {
    fn from(row: Offer) -> Self {
        Self {
            bid_id: row.bid_id,
            round_id: row.round_id,
            price_fen: row.price_fen,
            submitted_at: row.submitted_at,
        }
    }
}

/// A round of final offers.
#[derive(Debug, Serialize, ToSchema)]
pub struct OfferRoundView {
    /// Its id.
    pub id: Id<of::Anything>,
    /// Of which project.
    pub project_id: Id<of::ProcurementProject>,
    /// From 1.
    pub number: i32,
    /// Where it stands.
    pub status: OfferRoundStatus,
    /// When it was opened.
    pub opened_at: Timestamp,
    /// Until when offers come in, excluded.
    pub closes_at: Timestamp,
    /// When the offers were opened.
    pub settled_at: Option<Timestamp>,
    /// The offers: a bidder's own always, everybody's to the others once it is settled.
    pub offers: Vec<FinalOfferView>,
}

page_schema!(OfferRoundPage, OfferRoundView);

impl OfferRoundView {
    /// A round with the offers that the caller may see.
    pub fn of(now: Timestamp, round: Round, offers: Vec<Offer>) -> Self {
        let status = match round.settled_at {
            Some(_) => OfferRoundStatus::Settled,
            None if round.closes_at <= now => OfferRoundStatus::Closed,
            None => OfferRoundStatus::Open,
        };
        Self {
            id: round.id,
            project_id: round.project_id,
            number: round.number,
            status,
            opened_at: round.opened_at,
            closes_at: round.closes_at,
            settled_at: round.settled_at,
            offers: offers.into_iter().map(FinalOfferView::from).collect(),
        }
    }
}
