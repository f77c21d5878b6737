//! Declaring, approving, publishing, suspending and ending a commitment.

use super::hours::{check_spaces, hours_of, weekly_of};
use super::state::{CommitmentStatus, Event};
use super::store::{self, Commitment, Found};
use super::teaching::refuse_lessons;
use super::views::{AffectedBooking, CommitmentKind, CreateOpeningCommitment, UpdateOpeningCommitment};
use super::withdrawal::withdrawing;
use crate::facilities::{self, Facility, FacilityKind};
use crate::opening_hours::{self, PublishedBy};
use citong_kernel::call::IfMatch;
use citong_kernel::check::Check;
use citong_kernel::db::Json;
use citong_kernel::lifecycle::{advance, next};
use citong_kernel::policy::Role;
use citong_kernel::schema::organizations;
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Tx, of};
use diesel::prelude::*;

/// Declares a commitment.
pub fn create(tx: &mut Tx<'_>, new: &CreateOpeningCommitment) -> ApiResult<Found> {
    let facility = facility_for(tx, Action::CreateOpeningCommitment, new.facility_id)?;
    let mut check = Check::new();
    check_kind(tx, new.kind, &facility, &mut check)?;
    let row = Commitment {
        id: Id::new(tx.now),
        facility_id: new.facility_id,
        kind: new.kind,
        space_ids: Json(new.space_ids.clone()),
        hours: Json(hours_of(&new.weekly, (new.valid_from, new.valid_to), &new.dates_excluded, &mut check)),
        valid_from: new.valid_from.0,
        valid_to: new.valid_to.0,
        statement: new.statement.trim().to_owned(),
        status: CommitmentStatus::Declared,
        status_reason: None,
        declared_by: tx.caller().label(),
        approved_by: None,
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

/// A facility named in a body that the caller may do `action` to; 422 where there is none.
pub fn facility_for(tx: &mut Tx<'_>, action: Action, id: Id<of::Facility>) -> ApiResult<Facility> {
    facilities::find_for(tx, action, id).map_err(|problem| match problem.kind() {
        ProblemType::NotFound => {
            Problem::invalid("/facility_id", "not_found", "没有这个设施", "There is no such facility")
        }
        _ => problem,
    })
}

/// Agencies and schools commit for what is theirs.
fn check_kind(
    tx: &mut Tx<'_>,
    kind: CommitmentKind,
    facility: &Facility,
    check: &mut Check,
) -> ApiResult<()> {
    let owner: String = organizations::table
        .find(facility.details.organization_id)
        .select(organizations::kind)
        .first(tx.conn)?;
    let fits = match kind {
        CommitmentKind::School => {
            facility.details.kind == FacilityKind::SchoolLibrary || owner.as_str() == "school"
        }
        CommitmentKind::Agency => {
            facility.details.kind == FacilityKind::AgencyFacility
                || matches!(owner.as_str(), "government_agency" | "public_institution")
        }
    };
    if !fits {
        let (zh, en) = ("该设施不属于这类单位", "The facility does not belong to such a unit");
        check.fault("/kind", "wrong_kind", zh, en);
    }
    Ok(())
}

fn check_row(tx: &mut Tx<'_>, row: &Commitment, mut check: Check) -> ApiResult<()> {
    check.text("/statement", &row.statement, 1..=1000);
    if row.valid_to < tx.now.local_date() {
        check.fault("/valid_to", "in_past", "有效期已过", "It is in the past");
    }
    check_spaces(tx, row.facility_id, &row.space_ids.0, &mut check)?;
    // Only what is sound is compared with the lessons.
    check.done()?;
    let mut check = Check::new();
    refuse_lessons(tx, row.facility_id, &row.hours.0, &mut check)?;
    check.done()
}

/// Changes a commitment that is not approved yet.
pub fn update(
    tx: &mut Tx<'_>,
    id: Id<of::OpeningCommitment>,
    patch: &UpdateOpeningCommitment,
    seen: &IfMatch,
) -> ApiResult<Found> {
    let mut found = store::find_for(tx, Action::UpdateOpeningCommitment, id)?;
    seen.check(found.row.version)?;
    next(&found, Event::Approve)?;
    let (mut weekly, mut excluded) = weekly_of(&found.row.hours.0);
    let (mut from, mut to) = (found.row.valid_from.into(), found.row.valid_to.into());
    let (patch, row, mut check) = (patch.clone(), &mut found.row, Check::new());
    let errors = check.errors();
    patch.space_ids.apply(&mut row.space_ids.0, "/space_ids", errors);
    patch.weekly.apply(&mut weekly, "/weekly", errors);
    patch.valid_from.apply(&mut from, "/valid_from", errors);
    patch.valid_to.apply(&mut to, "/valid_to", errors);
    patch.dates_excluded.apply(&mut excluded, "/dates_excluded", errors);
    patch.statement.apply(&mut row.statement, "/statement", errors);
    row.hours = Json(hours_of(&weekly, (from, to), &excluded, &mut check));
    (row.valid_from, row.valid_to) = (from.0, to.0);
    row.statement = row.statement.trim().to_owned();
    check_row(tx, &found.row, check)?;
    store::update(tx, &mut found)?;
    Ok(found)
}

/// Whether the caller decides for the unit itself: a manager of that organization, and not who declared
/// it. A grant for all organizations is not enough.
pub fn may_approve(tx: &Tx<'_>, found: &Found) -> bool {
    of_the_unit(tx, &found.facility) && tx.caller().label() != found.row.declared_by
}

/// Whether the caller manages exactly the organization that runs the facility.
pub fn of_the_unit(tx: &Tx<'_>, facility: &facilities::FacilityScope) -> bool {
    tx.caller().grants.iter().any(|grant| {
        grant.role == Role::VenueManager
            && grant.organization == Some(facility.organization_id)
            && grant.covers(&facility.scope())
    })
}

/// Its own unit agrees (本单位审批): four eyes.
pub fn approve(tx: &mut Tx<'_>, id: Id<of::OpeningCommitment>) -> ApiResult<Found> {
    let mut found = store::find_for(tx, Action::ApproveOpeningCommitment, id)?;
    next(&found, Event::Approve)?;
    if !may_approve(tx, &found) {
        return Err(Problem::forbidden().detail(
            "须由本单位的管理人员审批，且不得为申报人本人",
            "A manager of the unit itself approves, and not who declared it",
        ));
    }
    still_outside_lessons(tx, &found)?;
    found.row.approved_by = Some(tx.caller().label());
    store::note(tx, &found.row)?;
    moved(tx, found, Event::Approve, None)
}

/// It comes into force: its hours are now the hours of its spaces.
pub fn publish(tx: &mut Tx<'_>, id: Id<of::OpeningCommitment>) -> ApiResult<Found> {
    let found = store::find_for(tx, Action::PublishOpeningCommitment, id)?;
    next(&found, Event::Publish)?;
    still_outside_lessons(tx, &found)?;
    let source = (PublishedBy::Commitment, found.row.id.cast());
    opening_hours::publish(tx, source, &found.row.space_ids.0, &found.row.hours.0)?;
    moved(tx, found, Event::Publish, None)
}

/// It goes out of force for the time being; answers the bookings that are no longer in open time.
pub fn suspend(
    tx: &mut Tx<'_>,
    id: Id<of::OpeningCommitment>,
    reason: &str,
    cancel_bookings: bool,
) -> ApiResult<(Found, Vec<AffectedBooking>)> {
    let found = store::find_for(tx, Action::SuspendOpeningCommitment, id)?;
    out_of_force(tx, found, Event::Suspend, reason, cancel_bookings)
}

/// It comes into force again.
pub fn resume(tx: &mut Tx<'_>, id: Id<of::OpeningCommitment>) -> ApiResult<Found> {
    let found = store::find_for(tx, Action::ResumeOpeningCommitment, id)?;
    next(&found, Event::Resume)?;
    still_outside_lessons(tx, &found)?;
    opening_hours::set_active(tx, id.cast(), true)?;
    moved(tx, found, Event::Resume, None)
}

/// It is over; timetables hold again.
pub fn end(
    tx: &mut Tx<'_>,
    id: Id<of::OpeningCommitment>,
    reason: &str,
    cancel_bookings: bool,
) -> ApiResult<(Found, Vec<AffectedBooking>)> {
    let found = store::find_for(tx, Action::EndOpeningCommitment, id)?;
    out_of_force(tx, found, Event::End, reason, cancel_bookings)
}

fn out_of_force(
    tx: &mut Tx<'_>,
    mut found: Found,
    event: Event,
    reason: &str,
    cancel_bookings: bool,
) -> ApiResult<(Found, Vec<AffectedBooking>)> {
    let mut check = Check::new();
    check.text("/reason", reason, 1..=200);
    check.done()?;
    next(&found, event)?;
    let (id, spaces) = (found.row.id.cast(), found.row.space_ids.0.clone());
    let affected = withdrawing(tx, &spaces, cancel_bookings.then_some(reason), |tx| {
        if event == Event::End {
            opening_hours::withdraw(tx, id)
        } else {
            opening_hours::set_active(tx, id, false)
        }
    })?;
    found.row.status_reason = Some(reason.trim().to_owned());
    store::note(tx, &found.row)?;
    Ok((moved(tx, found, event, Some(reason))?, affected))
}

/// The calendar of lessons may have changed since it was declared.
fn still_outside_lessons(tx: &mut Tx<'_>, found: &Found) -> ApiResult<()> {
    let mut check = Check::new();
    refuse_lessons(tx, found.row.facility_id, &found.row.hours.0, &mut check)?;
    check.done()
}

fn moved(tx: &mut Tx<'_>, mut found: Found, event: Event, reason: Option<&str>) -> ApiResult<Found> {
    found.row.status = advance(tx, &found, event, reason)?;
    found.row.version += 1;
    found.row.updated_at = tx.now;
    Ok(found)
}
