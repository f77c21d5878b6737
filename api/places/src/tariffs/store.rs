//! Every query of tariffs.

use super::price::{ConcessionTerm, Terms, Unit};
use crate::facilities::{Facility, FacilityKind, OpeningType};
use chrono::NaiveDate;
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::db::Json;
use citong_kernel::money::Fen;
use citong_kernel::schema::{facilities, spaces, tariffs};
use citong_kernel::{ApiResult, Id, Problem, ProblemType, Timestamp, Tx, of};
use diesel::prelude::*;

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = tariffs, treat_none_as_null = true)]
pub struct Tariff {
    /// Its id.
    pub id: Id<of::Tariff>,
    /// What it prices.
    pub space_id: Id<of::Space>,
    /// What the price is for.
    pub unit: Unit,
    /// The price of one unit.
    pub price_fen: Fen,
    /// Minutes that cost nothing.
    pub free_minutes: i32,
    /// Who pays less.
    pub concessions: Json<Vec<ConcessionTerm>>,
    /// The first local date of bookings that it prices.
    pub valid_from: NaiveDate,
    /// What holds before.
    pub previous: Option<Json<Terms>>,
    /// Words for the public.
    pub note: Option<String>,
    /// Grows with every change.
    pub version: i64,
    /// When it was entered.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

impl Tariff {
    /// The terms from `valid_from` on.
    pub fn terms(&self) -> Terms {
        Terms {
            unit: self.unit,
            price_fen: self.price_fen,
            free_minutes: self.free_minutes,
            concessions: self.concessions.0.clone(),
        }
    }
    /// The terms for bookings that begin on a local date.
    pub fn on(&self, date: NaiveDate) -> Option<Terms> {
        if date >= self.valid_from { Some(self.terms()) } else { self.previous.clone().map(|p| p.0) }
    }
}

/// The tariff of a space.
pub fn of_space(tx: &mut Tx<'_>, space: Id<of::Space>) -> ApiResult<Option<Tariff>> {
    let row = tariffs::table.filter(tariffs::space_id.eq(space)).select(Tariff::as_select());
    Ok(row.first(tx.conn).optional()?)
}

/// What decides whether a space may cost anything.
pub fn opening_of(tx: &mut Tx<'_>, space: Id<of::Space>) -> ApiResult<(OpeningType, FacilityKind)> {
    let row = spaces::table.inner_join(facilities::table).filter(spaces::id.eq(space));
    Ok(row.select((facilities::opening_type, facilities::kind)).first(tx.conn)?)
}

/// The facility of a space.
pub fn facility_of(tx: &mut Tx<'_>, space: Id<of::Space>) -> ApiResult<Facility> {
    let row = spaces::table.inner_join(facilities::table).filter(spaces::id.eq(space));
    Ok(row.select(Facility::as_select()).first(tx.conn)?)
}

/// Inserts a tariff, or writes it over the one whose version was read; with its change.
pub fn save(tx: &mut Tx<'_>, tariff: &Tariff, region: &str) -> ApiResult<()> {
    let new = tariff.version == 1;
    let written = if new {
        diesel::insert_into(tariffs::table).values(tariff).execute(tx.conn)?
    } else {
        let row =
            tariffs::table.filter(tariffs::id.eq(tariff.id).and(tariffs::version.eq(tariff.version - 1)));
        diesel::update(row).set(tariff).execute(tx.conn)?
    };
    if written != 1 {
        return Err(Problem::new(ProblemType::PreconditionFailed));
    }
    let op = if new { Op::Created } else { Op::Updated };
    changes::record(tx, Kind::Tariff, tariff.id, op, tariff.version, Some(region))
}

/// Deletes a tariff, guarded by its version.
pub fn delete(tx: &mut Tx<'_>, tariff: &Tariff, region: &str) -> ApiResult<()> {
    let row = tariffs::table.filter(tariffs::id.eq(tariff.id).and(tariffs::version.eq(tariff.version)));
    if diesel::delete(row).execute(tx.conn)? != 1 {
        return Err(Problem::new(ProblemType::PreconditionFailed));
    }
    changes::record(tx, Kind::Tariff, tariff.id, Op::Deleted, tariff.version + 1, Some(region))
}
