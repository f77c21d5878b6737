//! Looking at a series before it is made, and making it.

use super::judge::{self, Cause};
use super::occurrences::Wanted;
use super::store::{self, Found, Series};
use super::views::{CreateSeries, OccurrenceRefused, OccurrenceView, OnConflict, PreviewSeries};
use crate::bookings::{self, BookingStatus, Channel, Holder, Plan, Target, Terms};
use crate::recurrence::MAX_OCCURRENCES;
use crate::timetable::Interval;
use citong_identity::ids;
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::check::Check;
use citong_kernel::db::Json;
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Timestamp, Tx, audit, of};
use serde_json::json;

/// Bookings that a person's series has at most; the desk's has [`MAX_OCCURRENCES`].
const MOST_OF_A_PERSON: usize = 500;

/// What a series would be; writes nothing.
pub fn preview(tx: &mut Tx<'_>, asked: &PreviewSeries) -> ApiResult<Vec<OccurrenceView>> {
    let mut check = Check::new();
    check.range("/headcount", asked.headcount.unwrap_or(1), 1..=100_000);
    check.done()?;
    let target = Target::find_for_groups(tx, asked.space_id)?;
    let terms = terms_of(tx, &target);
    let wanted = super::occurrences::wanted(
        (asked.starts_at, asked.ends_at),
        &asked.rrule,
        &asked.exdates,
        most_of(terms),
    )?;
    let room = match (terms, tx.caller().user()) {
        (Terms::Person, Some(user)) => store::room_left(tx, &target.space, Some(user), None)?,
        _ => None,
    };
    let headcount = asked.headcount.unwrap_or(1);
    let causes = judge::examine(tx, &target, terms, &wanted.windows, headcount, room)?;
    Ok(wanted.windows.iter().zip(causes).map(|(window, cause)| OccurrenceView::of(window, cause)).collect())
}

/// Makes a series: all of it, or, with `on_conflict: skip`, what can be had of it. 409 with every date that cannot be
/// had, and nothing written, otherwise.
pub fn create(tx: &mut Tx<'_>, new: &CreateSeries) -> ApiResult<Found> {
    check_input(new)?;
    let target = Target::find_for_groups(tx, new.space_id)?;
    let terms = terms_of(tx, &target);
    let holder = match &new.on_behalf_of {
        Some(guest) if terms == Terms::Desk => Holder::Guest {
            name: guest.name.trim().to_owned(),
            phone: guest.phone.trim().to_owned(),
            channel: guest.channel,
        },
        None => Holder::Person(tx.caller().user().ok_or_else(Problem::forbidden)?),
        Some(_) => return Err(Problem::forbidden()),
    };
    let wanted = new.wanted(most_of(terms))?;
    let pending = target.space.details.approval_required && terms == Terms::Person;
    let plan = Plan {
        starts_at: new.starts_at,
        ends_at: new.ends_at,
        headcount: new.headcount,
        purpose: new.purpose.trim().to_owned(),
        holder,
        status: if pending { BookingStatus::Pending } else { BookingStatus::Confirmed },
        terms,
    };
    generate(tx, &target, &plan, &wanted, &new.exdates, new.on_conflict)
}

fn terms_of(tx: &Tx<'_>, target: &Target) -> Terms {
    let by_desk = tx.may(Action::CreateBookingSeries, &target.scope(None));
    if by_desk { Terms::Desk } else { Terms::Person }
}

fn most_of(terms: Terms) -> usize {
    if terms == Terms::Person { MOST_OF_A_PERSON } else { MAX_OCCURRENCES }
}

fn check_input(new: &CreateSeries) -> ApiResult<()> {
    let mut check = Check::new();
    check.range("/headcount", new.headcount, 1..=100_000);
    check.text("/purpose", &new.purpose, 1..=500);
    if let Some(guest) = &new.on_behalf_of {
        check.name("/on_behalf_of/name", &guest.name, 1..=50);
        if !ids::is_public_phone(guest.phone.trim()) {
            let (zh, en) = ("不是有效的电话号码", "It is not a phone number");
            check.fault("/on_behalf_of/phone", "invalid_phone", zh, en);
        }
        if matches!(guest.channel, Channel::Online | Channel::Machine) {
            let zh = "代预约渠道须为 counter、phone 或 village";
            check.fault("/on_behalf_of/channel", "unknown_value", zh, "It must be counter, phone or village");
        }
    }
    check.done()
}

/// Books every window of a plan as one series, or all that can be had of it. `plan` says what each booking is; its times
/// are the first one's. 409 with the dates that cannot be had.
pub fn generate(
    tx: &mut Tx<'_>,
    target: &Target,
    plan: &Plan,
    wanted: &Wanted,
    exdates: &[String],
    on_conflict: OnConflict,
) -> ApiResult<Found> {
    let whole = on_conflict == OnConflict::Refuse;
    let done = attempt(tx, target, plan, wanted, exdates, whole)?;
    match done.series {
        Some(id) if !whole || done.refused.is_empty() => store::fetch(tx, id),
        _ => Err(conflict(&done.refused)),
    }
}

/// What came of a series.
#[derive(Debug)]
pub struct Attempt {
    /// The series; none where nothing was booked.
    pub series: Option<Id<of::BookingSeries>>,
    /// How many bookings it has.
    pub booked: usize,
    /// The dates that could not be had.
    pub refused: Vec<OccurrenceRefused>,
}

/// Books what can be had of a plan; with `whole` stops before the first write where that is not all of it.
pub fn attempt(
    tx: &mut Tx<'_>,
    target: &Target,
    plan: &Plan,
    wanted: &Wanted,
    exdates: &[String],
    whole: bool,
) -> ApiResult<Attempt> {
    let room = match (&plan.holder, plan.terms) {
        (_, Terms::Venue) | (Holder::Venue, _) => None,
        (Holder::Person(user), _) => store::room_left(tx, &target.space, Some(*user), None)?,
        (Holder::Guest { phone, .. }, _) => store::room_left(tx, &target.space, None, Some(phone))?,
    };
    // What is hopeless is refused before anything is locked or written.
    let causes = judge::examine(tx, target, plan.terms, &wanted.windows, plan.headcount, room)?;
    let (mut refused, mut free) = (Vec::new(), Vec::new());
    for (window, cause) in wanted.windows.iter().zip(causes) {
        match cause {
            Some(cause) => refused.push(OccurrenceRefused::of(window, cause)),
            None => free.push(*window),
        }
    }
    if free.is_empty() || (whole && !refused.is_empty()) {
        return Ok(Attempt { series: None, booked: 0, refused });
    }
    let mut series = row(tx, target, plan, wanted, exdates);
    store::insert(tx, &series)?;
    let mut booked = 0;
    for window in free {
        let one = Plan { starts_at: window.starts_at.into(), ends_at: window.ends_at.into(), ..plan.clone() };
        match bookings::book_in_series(tx, target, &one, Some(series.id)) {
            Ok(_) => booked += 1,
            // Somebody was faster, or a rule that only a single booking knows refuses it.
            Err(problem) if is_refusal(&problem) => {
                refused.push(OccurrenceRefused::of(&window, Cause::of(&problem, tx.cx.language)));
            }
            Err(problem) => return Err(problem),
        }
    }
    refused.sort_by_key(|one| one.starts_at);
    if booked == 0 {
        store::delete_empty(tx, series.id)?;
        return Ok(Attempt { series: None, booked, refused });
    }
    series.skipped = Json(refused.clone());
    store::set_skipped(tx, &series)?;
    audit::Event::new("create", "booking_series", series.id)
        .details(json!({ "space_id": series.space_id, "bookings": booked, "skipped": refused.len() }))
        .write(tx)?;
    changes::record(tx, Kind::BookingSeries, series.id, Op::Created, 1, Some(&target.region))?;
    Ok(Attempt { series: Some(series.id), booked, refused })
}

fn row(tx: &Tx<'_>, target: &Target, plan: &Plan, wanted: &Wanted, exdates: &[String]) -> Series {
    let (user_id, guest_name, guest_phone) = match &plan.holder {
        Holder::Person(user) => (Some(*user), None, None),
        Holder::Guest { name, phone, .. } => (None, Some(name.clone()), Some(phone.clone())),
        Holder::Venue => (None, None, None),
    };
    Series {
        id: Id::<of::BookingSeries>::new(tx.now),
        space_id: target.space.id,
        facility_id: target.space.facility_id,
        user_id,
        guest_name,
        guest_phone,
        created_by: tx.caller().label(),
        starts_at: plan.starts_at,
        ends_at: plan.ends_at,
        rrule: Some(wanted.rule.to_string()),
        exdates: Json(exdates.to_vec()),
        skipped: Json(Vec::new()),
        headcount: plan.headcount,
        purpose: plan.purpose.clone(),
        split_from: None,
        version: 1,
        created_at: tx.now,
        updated_at: tx.now,
    }
}

/// Whether this is a refusal of one date, which another date need not meet.
pub fn is_refusal(problem: &Problem) -> bool {
    let status = problem.kind().status();
    // A guard of the database leaves PostgreSQL's transaction unusable: that is no refusal to go on from.
    status == 409 && problem.kind() != ProblemType::Conflict
        || status == 422 && !judge::is_input(problem) && problem.kind() == ProblemType::InvalidInput
}

/// 409 with every date that cannot be had.
pub fn conflict(refused: &[OccurrenceRefused]) -> Problem {
    let count = refused.len();
    Problem::new(ProblemType::BookingConflict)
        .detail(format!("{count} 个日期无法预约"), format!("{count} of the dates cannot be booked"))
        .with("conflicts", refused)
}

impl OccurrenceRefused {
    /// A window with what is in its way.
    pub fn of(window: &Interval, cause: Cause) -> Self {
        Self {
            starts_at: Timestamp::new(window.starts_at),
            ends_at: Timestamp::new(window.ends_at),
            reason: cause.reason,
            detail: Some(cause.detail),
        }
    }
}
