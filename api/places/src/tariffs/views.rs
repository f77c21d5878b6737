//! What clients send and see of tariffs.

use super::price::{ConcessionTerm, Terms, Unit};
use super::rules::Quote;
use super::store::Tariff;
use crate::facilities::Concession;
use citong_kernel::money::Fen;
use citong_kernel::{Id, LocalDate, Timestamp, of};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// What a space is to cost.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"unit": "hour", "price_fen": 8000, "free_minutes": 0, "valid_from": "2027-01-01",
    "concessions": [{"group": "student", "percent_off": 50}, {"group": "senior", "percent_off": 50},
        {"group": "disabled", "percent_off": 100}], "note": "含灯光"}))]
pub struct PutTariff {
    /// What the price is for.
    pub unit: Unit,
    /// The price of one unit in fen, up to 10,000,000.
    #[schema(minimum = 0, maximum = 10_000_000)]
    pub price_fen: Fen,
    /// Minutes that cost nothing, up to 1440.
    #[serde(default)]
    #[schema(minimum = 0, maximum = 1440)]
    pub free_minutes: i32,
    /// Who pays less; students, seniors and disabled people must, in museums also teachers and soldiers.
    pub concessions: Vec<ConcessionTerm>,
    /// The first local date of bookings that it prices; before it the terms of today hold.
    pub valid_from: LocalDate,
    /// Words for the public.
    #[schema(max_length = 500)]
    pub note: Option<String>,
}

/// What a space costs.
#[derive(Debug, Serialize, ToSchema)]
pub struct TariffView {
    /// Its id.
    pub id: Id<of::Tariff>,
    /// What it prices.
    pub space_id: Id<of::Space>,
    /// What the price is for.
    pub unit: Unit,
    /// The price of one unit in fen.
    pub price_fen: Fen,
    /// Minutes that cost nothing.
    pub free_minutes: i32,
    /// Who pays less.
    pub concessions: Vec<ConcessionTerm>,
    /// The first local date of bookings that it prices.
    pub valid_from: LocalDate,
    /// What holds for bookings before that date; null is free.
    pub previous: Option<Terms>,
    /// Words for the public.
    pub note: Option<String>,
    /// When it last changed.
    pub updated_at: Timestamp,
}

impl From<Tariff> for TariffView {
    fn from(tariff: Tariff) -> Self {
        Self {
            id: tariff.id,
            space_id: tariff.space_id,
            unit: tariff.unit,
            price_fen: tariff.price_fen,
            free_minutes: tariff.free_minutes,
            concessions: tariff.concessions.0,
            valid_from: tariff.valid_from.into(),
            previous: tariff.previous.map(|previous| previous.0),
            note: tariff.note,
            updated_at: tariff.updated_at,
        }
    }
}

/// The visit to price.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct PriceQuery {
    /// The beginning.
    #[param(example = "2026-12-05T09:00:00+08:00")]
    pub starts_at: Timestamp,
    /// The end, excluded; at most 31 days later.
    #[param(example = "2026-12-05T11:00:00+08:00")]
    pub ends_at: Timestamp,
    /// How many people come; 1 without it.
    pub headcount: Option<i32>,
    /// The group that the person belongs to.
    pub concession: Option<Concession>,
}

/// What a visit costs.
#[derive(Debug, Serialize, ToSchema)]
pub struct PriceView {
    /// The space.
    pub space_id: Id<of::Space>,
    /// What the price is for; null is free.
    pub unit: Option<Unit>,
    /// How long the visit is.
    pub minutes: i64,
    /// What it costs without a concession, in fen.
    pub list_price_fen: Fen,
    /// What it costs, in fen.
    pub price_fen: Fen,
    /// The group that was taken into account.
    pub concession: Option<Concession>,
}

impl PriceView {
    /// The quote of a space for this group.
    pub fn of(space_id: Id<of::Space>, quote: Quote, concession: Option<Concession>) -> Self {
        Self {
            space_id,
            unit: quote.terms.map(|terms| terms.unit),
            minutes: quote.minutes,
            list_price_fen: quote.list,
            price_fen: quote.price,
            concession,
        }
    }
}
