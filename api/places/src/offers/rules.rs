//! Applying for, checking, listing and delisting an offer.

use super::state::{Event, OfferStatus};
use super::store::{self, Found, Offer};
use super::views::{CreateOpeningOffer, OfferMode, RecordSiteCheck, UpdateOpeningOffer};
use crate::commitments::{
    AffectedBooking, check_spaces, facility_for, hours_of, refuse_lessons, weekly_of, withdrawing,
};
use crate::facilities::{self, Facility, FacilityKind, Ownership};
use crate::opening_hours::{self, PublishedBy};
use citong_kernel::call::IfMatch;
use citong_kernel::check::Check;
use citong_kernel::db::Json;
use citong_kernel::lifecycle::{advance, next};
use citong_kernel::{Action, ApiResult, Id, Problem, Tx, of};

/// The highest price, fen.
const HIGHEST_FEN: i64 = 1_000_000_000;

/// Applies for an offer.
pub fn create(tx: &mut Tx<'_>, new: &CreateOpeningOffer) -> ApiResult<Found> {
    let facility = facility_for(tx, Action::CreateOpeningOffer, new.facility_id)?;
    let mut check = Check::new();
    if !is_private(&facility) {
        let (zh, en) = ("该设施不属于社会自有资源", "The facility is not privately owned");
        check.fault("/facility_id", "not_private", zh, en);
    }
    let row = Offer {
        id: Id::new(tx.now),
        facility_id: new.facility_id,
        space_ids: Json(new.space_ids.clone()),
        mode: new.mode,
        list_price_fen: new.list_price_fen,
        offer_price_fen: new.offer_price_fen,
        hours: Json(hours_of(&new.weekly, (new.valid_from, new.valid_to), &new.dates_excluded, &mut check)),
        valid_from: new.valid_from.0,
        valid_to: new.valid_to.0,
        status: OfferStatus::Applied,
        status_reason: None,
        applied_by: tx.caller().label(),
        site_checked_by: None,
        site_checked_on: None,
        site_inspector: None,
        site_passed: None,
        site_note: None,
        version: 1,
        created_at: tx.now,
        updated_at: tx.now,
    };
    check_row(tx, &row, check)?;
    let scope = facilities::scope_by_id(tx, new.facility_id)?.ok_or_else(Problem::not_found)?;
    let found = Found { row, facility: scope };
    store::insert(tx, &found)?;
    Ok(found)
}

fn is_private(facility: &Facility) -> bool {
    let owners = [Ownership::Enterprise, Ownership::PrivateNonEnterprise, Ownership::Collective];
    facility.details.kind == FacilityKind::CommercialVenue
        || facility.details.ownership.is_some_and(|owner| owners.contains(&owner))
}

fn check_row(tx: &mut Tx<'_>, row: &Offer, mut check: Check) -> ApiResult<()> {
    check.range("/list_price_fen", row.list_price_fen.0, 0..=HIGHEST_FEN);
    let (list, offer) = (row.list_price_fen.0, row.offer_price_fen.0);
    let fault = match row.mode {
        OfferMode::Free if offer != 0 => {
            Some(("not_free", "免费开放的价格须为 0", "A free offer costs nothing"))
        }
        OfferMode::Discount if !(0 < offer && offer < list) => Some((
            "not_a_discount",
            "优惠价须大于 0 且低于市场标价",
            "A discount is above nothing and below the listed price",
        )),
        OfferMode::PaidByPublic if !(0 < offer && offer <= list) => Some((
            "out_of_range",
            "价格须大于 0 且不高于市场标价",
            "It is above nothing and at most the listed price",
        )),
        _ => None,
    };
    if let Some((code, zh, en)) = fault {
        check.fault("/offer_price_fen", code, zh, en);
    }
    if row.valid_to < tx.now.local_date() {
        check.fault("/valid_to", "in_past", "有效期已过", "It is in the past");
    }
    check_spaces(tx, row.facility_id, &row.space_ids.0, &mut check)?;
    check.done()?;
    let mut check = Check::new();
    refuse_lessons(tx, row.facility_id, &row.hours.0, &mut check)?;
    check.done()
}

/// Changes an offer whose place was not checked yet.
pub fn update(
    tx: &mut Tx<'_>,
    id: Id<of::OpeningOffer>,
    patch: &UpdateOpeningOffer,
    seen: &IfMatch,
) -> ApiResult<Found> {
    let mut found = store::find_for(tx, Action::UpdateOpeningOffer, id)?;
    seen.check(found.row.version)?;
    next(&found, Event::PassSiteCheck)?;
    let (mut weekly, mut excluded) = weekly_of(&found.row.hours.0);
    let (mut from, mut to) = (found.row.valid_from.into(), found.row.valid_to.into());
    let (patch, row, mut check) = (patch.clone(), &mut found.row, Check::new());
    let errors = check.errors();
    patch.space_ids.apply(&mut row.space_ids.0, "/space_ids", errors);
    patch.mode.apply(&mut row.mode, "/mode", errors);
    patch.list_price_fen.apply(&mut row.list_price_fen, "/list_price_fen", errors);
    patch.offer_price_fen.apply(&mut row.offer_price_fen, "/offer_price_fen", errors);
    patch.weekly.apply(&mut weekly, "/weekly", errors);
    patch.valid_from.apply(&mut from, "/valid_from", errors);
    patch.valid_to.apply(&mut to, "/valid_to", errors);
    patch.dates_excluded.apply(&mut excluded, "/dates_excluded", errors);
    row.hours = Json(hours_of(&weekly, (from, to), &excluded, &mut check));
    (row.valid_from, row.valid_to) = (from.0, to.0);
    check_row(tx, &found.row, check)?;
    store::update(tx, &mut found)?;
    Ok(found)
}

/// Notes what an officer found on the spot 实地核查. What is not sound stays applied for.
pub fn record_site_check(
    tx: &mut Tx<'_>,
    id: Id<of::OpeningOffer>,
    new: &RecordSiteCheck,
) -> ApiResult<Found> {
    let mut check = Check::new();
    check.name("/inspector", &new.inspector, 1..=50);
    check.optional_text("/note", new.note.as_deref(), 1..=1000);
    if new.checked_on.0 > tx.now.local_date() {
        check.fault("/checked_on", "in_future", "日期在今天之后", "It is in the future");
    }
    if !new.passed && new.note.is_none() {
        check.fault("/note", "required", "未通过须说明情况", "Say what is not sound");
    }
    check.done()?;
    let mut found = store::find_for(tx, Action::RecordSiteCheck, id)?;
    next(&found, Event::PassSiteCheck)?;
    not_the_applicant(tx, &found)?;
    found.row.site_checked_by = Some(tx.caller().label());
    found.row.site_checked_on = Some(new.checked_on.0);
    found.row.site_inspector = Some(new.inspector.trim().to_owned());
    found.row.site_passed = Some(new.passed);
    found.row.site_note.clone_from(&new.note);
    if !new.passed {
        store::update(tx, &mut found)?;
        return Ok(found);
    }
    store::note_site_check(tx, &found.row)?;
    moved(tx, found, Event::PassSiteCheck, None)
}

fn not_the_applicant(tx: &Tx<'_>, found: &Found) -> ApiResult<()> {
    if tx.caller().label() != found.row.applied_by {
        return Ok(());
    }
    Err(Problem::forbidden()
        .detail("申请人不得核查或上架自己的申请", "Who applied neither checks nor lists it"))
}

/// It comes into force: its hours are now the hours of its spaces.
pub fn enlist(tx: &mut Tx<'_>, id: Id<of::OpeningOffer>) -> ApiResult<Found> {
    let found = store::find_for(tx, Action::EnlistOpeningOffer, id)?;
    next(&found, Event::List)?;
    not_the_applicant(tx, &found)?;
    let source = (PublishedBy::Offer, found.row.id.cast());
    opening_hours::publish(tx, source, &found.row.space_ids.0, &found.row.hours.0)?;
    moved(tx, found, Event::List, None)
}

/// It is over; timetables hold again. Answers the bookings that are no longer in open time.
pub fn delist(
    tx: &mut Tx<'_>,
    id: Id<of::OpeningOffer>,
    reason: &str,
    cancel_bookings: bool,
) -> ApiResult<(Found, Vec<AffectedBooking>)> {
    let mut check = Check::new();
    check.text("/reason", reason, 1..=200);
    check.done()?;
    let mut found = store::find_for(tx, Action::DelistOpeningOffer, id)?;
    next(&found, Event::Delist)?;
    let spaces = found.row.space_ids.0.clone();
    let affected = withdrawing(tx, &spaces, cancel_bookings.then_some(reason), |tx| {
        opening_hours::withdraw(tx, id.cast())
    })?;
    store::set_reason(tx, &found.row, reason.trim())?;
    found.row.status_reason = Some(reason.trim().to_owned());
    Ok((moved(tx, found, Event::Delist, Some(reason))?, affected))
}

fn moved(tx: &mut Tx<'_>, mut found: Found, event: Event, reason: Option<&str>) -> ApiResult<Found> {
    found.row.status = advance(tx, &found, event, reason)?;
    found.row.version += 1;
    found.row.updated_at = tx.now;
    Ok(found)
}
