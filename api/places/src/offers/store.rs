//! Every query of offers.

use super::state::OfferStatus;
use super::views::{OfferMode, OfferQuery};
use crate::facilities::{FacilityScope, offers_visible_to};
use crate::timetable::OpeningHours;
use chrono::NaiveDate;
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::db::Json;
use citong_kernel::lifecycle::Stateful;
use citong_kernel::money::Fen;
use citong_kernel::query::AnyOf;
use citong_kernel::schema::{facilities, opening_offers as table, region_closure};
use citong_kernel::{
    Action, ApiResult, Id, Page, Problem, ProblemType, Timestamp, Tx, audit, of, page, policy,
};
use diesel::prelude::*;

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = table, treat_none_as_null = true)]
pub struct Offer {
    /// Its id.
    pub id: Id<of::OpeningOffer>,
    /// Whose spaces.
    pub facility_id: Id<of::Facility>,
    /// Which spaces.
    pub space_ids: Json<Vec<Id<of::Space>>>,
    /// For how much.
    pub mode: OfferMode,
    /// What it costs otherwise, for one person and visit.
    pub list_price_fen: Fen,
    /// What it costs the public.
    pub offer_price_fen: Fen,
    /// When.
    pub hours: Json<OpeningHours>,
    /// From which date.
    pub valid_from: NaiveDate,
    /// Until which date, included.
    pub valid_to: NaiveDate,
    /// Its state.
    pub status: OfferStatus,
    /// Why it was delisted.
    pub status_reason: Option<String>,
    /// Who applied.
    pub applied_by: String,
    /// Who recorded the site check.
    pub site_checked_by: Option<String>,
    /// When the place was looked at.
    pub site_checked_on: Option<NaiveDate>,
    /// Who looked at it.
    pub site_inspector: Option<String>,
    /// Whether it was found sound.
    pub site_passed: Option<bool>,
    /// What was found.
    pub site_note: Option<String>,
    /// Grows with every change.
    pub version: i64,
    /// When it was applied for.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

/// An offer with its facility.
#[derive(Debug, Clone)]
pub struct Found {
    /// The row.
    pub row: Offer,
    /// Where it stands.
    pub facility: FacilityScope,
}

impl Stateful for Found {
    type Marker = of::OpeningOffer;
    type Status = OfferStatus;
    const TABLE: &'static str = "opening_offers";
    const KIND: Kind = Kind::OpeningOffer;
    fn id(&self) -> Id<of::OpeningOffer> {
        self.row.id
    }
    fn status(&self) -> OfferStatus {
        self.row.status
    }
    fn version(&self) -> i64 {
        self.row.version
    }
    fn region(&self) -> Option<&str> {
        Some(&self.facility.region)
    }
}

/// One that the caller may do `action` to: 404 when they may not see it, 403 when only that.
pub fn find_for(tx: &mut Tx<'_>, action: Action, id: Id<of::OpeningOffer>) -> ApiResult<Found> {
    let found = fetch(tx, id)?;
    let public = found.row.status == OfferStatus::Listed && found.facility.is_open();
    if !public && !policy::sees_backstage(tx.caller(), &found.facility.scope()) {
        return Err(Problem::not_found());
    }
    tx.require(action, &found.facility.scope())?;
    Ok(found)
}

/// One, for rules that look themselves whether the caller may; 404 where it is absent.
pub fn fetch(tx: &mut Tx<'_>, id: Id<of::OpeningOffer>) -> ApiResult<Found> {
    let row: Option<(Offer, FacilityScope)> = table::table
        .inner_join(facilities::table)
        .filter(table::id.eq(id))
        .select((Offer::as_select(), FacilityScope::as_select()))
        .first(tx.conn)
        .optional()?;
    let (row, facility) = row.ok_or_else(Problem::not_found)?;
    Ok(Found { row, facility })
}

/// A page in the order of application.
pub fn list(tx: &mut Tx<'_>, query: &OfferQuery, limit: i64) -> ApiResult<Page<Found>> {
    let mut rows = table::table.inner_join(facilities::table).into_boxed();
    if let Some(visible) = offers_visible_to(tx.caller()) {
        rows = rows.filter(visible);
    }
    if let Some(facility) = query.facility_id {
        rows = rows.filter(table::facility_id.eq(facility));
    }
    if let Some(mode) = query.mode {
        rows = rows.filter(table::mode.eq(mode));
    }
    if let Some(AnyOf(states)) = &query.status {
        rows = rows.filter(table::status.eq_any(states));
    }
    if let Some(region) = &query.region {
        let subtree = region_closure::table
            .filter(region_closure::ancestor.eq(region))
            .select(region_closure::descendant);
        rows = rows.filter(facilities::region.eq_any(subtree));
    }
    if let Some(after) = page::decode::<Id<of::OpeningOffer>>("opening_offers", query.cursor.as_deref())? {
        rows = rows.filter(table::id.gt(after));
    }
    let items: Vec<(Offer, FacilityScope)> = rows
        .order(table::id.asc())
        .limit(limit + 1)
        .select((Offer::as_select(), FacilityScope::as_select()))
        .load(tx.conn)?;
    let page = Page::cut("opening_offers", items, limit, |(row, _)| row.id);
    Ok(page.map(|(row, facility)| Found { row, facility }))
}

/// Inserts one, with its audit row and its change.
pub fn insert(tx: &mut Tx<'_>, found: &Found) -> ApiResult<()> {
    diesel::insert_into(table::table).values(&found.row).execute(tx.conn)?;
    audit::Event::new("create", Kind::OpeningOffer.as_str(), found.row.id).write(tx)?;
    let region = Some(found.facility.region.as_str());
    changes::record(tx, Kind::OpeningOffer, found.row.id, Op::Created, 1, region)
}

/// Writes what a patch changed, guarded by the version, with its audit row and its change.
pub fn update(tx: &mut Tx<'_>, found: &mut Found) -> ApiResult<()> {
    let guarded = table::table.find(found.row.id).filter(table::version.eq(found.row.version));
    found.row.version += 1;
    found.row.updated_at = tx.now;
    if diesel::update(guarded).set(&found.row).execute(tx.conn)? != 1 {
        return Err(Problem::new(ProblemType::PreconditionFailed));
    }
    audit::Event::new("update", Kind::OpeningOffer.as_str(), found.row.id).write(tx)?;
    let (version, region) = (found.row.version, Some(found.facility.region.as_str()));
    changes::record(tx, Kind::OpeningOffer, found.row.id, Op::Updated, version, region)
}

/// Notes the site check, before its transition counts the version.
pub fn note_site_check(tx: &mut Tx<'_>, row: &Offer) -> ApiResult<()> {
    diesel::update(table::table.find(row.id).filter(table::version.eq(row.version)))
        .set((
            table::site_checked_by.eq(&row.site_checked_by),
            table::site_checked_on.eq(row.site_checked_on),
            table::site_inspector.eq(&row.site_inspector),
            table::site_passed.eq(row.site_passed),
            table::site_note.eq(&row.site_note),
        ))
        .execute(tx.conn)?;
    Ok(())
}

/// Notes why it was delisted, before the transition counts the version.
pub fn set_reason(tx: &mut Tx<'_>, row: &Offer, reason: &str) -> ApiResult<()> {
    diesel::update(table::table.find(row.id).filter(table::version.eq(row.version)))
        .set(table::status_reason.eq(reason))
        .execute(tx.conn)?;
    Ok(())
}
