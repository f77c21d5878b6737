//! Making a booking.

use super::refusals::refused;
use super::state::BookingStatus;
use super::store::{self, Booking, Found};
use super::views::{BookingKind, Channel, CreateBooking, OnBehalfOf};
use super::{age_groups, hold, identities, occupancy};
use crate::calendar;
use crate::charges;
use crate::closures;
use crate::commitments;
use crate::crowd_permits;
use crate::opening_hours;
use crate::spaces::{self, Space};
use crate::tariffs;
use crate::timetable::{self, Conditions, Interval, Schedule, SpaceRules};
use crate::{quotas, strikes};
use citong_kernel::check::Check;
use citong_kernel::db::dialect::{self, Lockable};
use citong_kernel::facts::{BookingEvent, Fact};
use citong_kernel::policy::Scope;
use citong_kernel::{
    Action, ApiResult, Id, Problem, ProblemType, Timestamp, Tx, audit, changes, of, rule_params,
};
use serde_json::json;

/// Books a space for the caller, or, by staff, for somebody without an account. The booking is
/// `confirmed`, or `pending` where the space needs approval and nobody of the desk books. What is
/// held for them already becomes the booking.
pub fn create(tx: &mut Tx<'_>, new: &CreateBooking) -> ApiResult<Found> {
    check_input(new)?;
    let target = Target::find(tx, new.space_id)?;
    let by_desk = tx.may(Action::CreateBooking, &target.scope(None));
    let identity = identities::check(tx, &target, new)?;
    if new.concession.is_some() {
        // A group that the tariff does not know is refused before anything is written.
        let window = (new.starts_at, new.ends_at);
        tariffs::quote(tx, new.space_id, window, new.headcount, new.concession)?;
    }
    let pending = target.space.details.approval_required && !by_desk;
    let held = match new.hold_id {
        Some(id) => Some(hold::claimed(tx, id, new, by_desk)?),
        None => None,
    };
    let found = match held {
        Some(held) => hold::turn_into_booking(tx, &target, &held, new.purpose.trim(), pending)?,
        None => {
            let holder = holder_of(tx, new.on_behalf_of.as_ref(), by_desk)?;
            match hold::own_for(tx, &holder, new)? {
                Some(held) => hold::turn_into_booking(tx, &target, &held, new.purpose.trim(), pending)?,
                None => book(tx, &target, &plan_of(new, holder, pending, by_desk))?,
            }
        }
    };
    if let Some(group) = new.concession {
        charges::claim_concession(tx, found.booking.id, group)?;
    }
    age_groups::note(tx, found.booking.id, identity.as_ref(), new.concession)?;
    if let Some(identity) = identity {
        identities::keep(tx, &found, &identity)?;
    }
    store::fetch(tx, found.booking.id)
}

/// Whose a new booking is: the caller's, or a guest's for whom staff book; 403 otherwise.
pub fn holder_of(tx: &Tx<'_>, guest: Option<&OnBehalfOf>, by_desk: bool) -> ApiResult<Holder> {
    match guest {
        Some(guest) if by_desk => Ok(Holder::Guest {
            name: guest.name.trim().to_owned(),
            phone: guest.phone.trim().to_owned(),
            channel: guest.channel,
        }),
        None => Ok(Holder::Person(tx.caller().user().ok_or_else(Problem::forbidden)?)),
        Some(_) => Err(Problem::forbidden()),
    }
}

fn plan_of(new: &CreateBooking, holder: Holder, pending: bool, by_desk: bool) -> Plan {
    Plan {
        starts_at: new.starts_at,
        ends_at: new.ends_at,
        headcount: new.headcount,
        purpose: new.purpose.trim().to_owned(),
        holder,
        status: if pending { BookingStatus::Pending } else { BookingStatus::Confirmed },
        terms: if by_desk { Terms::Desk } else { Terms::Person },
    }
}

/// What is wanted of a space, whoever wants it: a person, the desk, a series, a session.
#[derive(Debug, Clone)]
pub struct Plan {
    /// The beginning.
    pub starts_at: Timestamp,
    /// The end, excluded.
    pub ends_at: Timestamp,
    /// How many people come.
    pub headcount: i32,
    /// What for.
    pub purpose: String,
    /// Whose it is.
    pub holder: Holder,
    /// The first state: held, pending or confirmed.
    pub status: BookingStatus,
    /// Which of the space's rules hold.
    pub terms: Terms,
}

/// Whose a booking is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Holder {
    /// An account's.
    Person(Id<of::User>),
    /// Somebody's without an account.
    Guest {
        /// 姓名.
        name: String,
        /// Their phone.
        phone: String,
        /// How they asked.
        channel: Channel,
    },
    /// The venue's own: what it puts on itself.
    Venue,
}

/// Which of the space's rules hold for a booking. Opening hours, closures, capacity and what is
/// booked already hold for everybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Terms {
    /// All of them.
    Person,
    /// All but the notice.
    Desk,
    /// None of notice, horizon, grid, durations and the limit per person.
    Venue,
}

impl Terms {
    /// The space's rules as they hold under these terms.
    pub fn of(self, rules: &SpaceRules) -> SpaceRules {
        let mut rules = rules.clone();
        if self != Self::Person {
            rules.advance_min_minutes = 0;
        }
        if self == Self::Venue {
            rules.start_interval_minutes = 1;
            rules.min_duration_minutes = None;
            rules.max_duration_minutes = None;
            rules.advance_max_days = LONGEST_HORIZON_DAYS;
        }
        rules
    }
}

/// The most days ahead that a space may be booked.
const LONGEST_HORIZON_DAYS: u32 = 1096;

/// Makes a booking as planned: checks it, takes the time, writes the audit row and the change, and
/// tells the other domains.
pub fn book(tx: &mut Tx<'_>, target: &Target, plan: &Plan) -> ApiResult<Found> {
    book_in_series(tx, target, plan, None)
}

/// The same, as one of a series.
pub fn book_in_series(
    tx: &mut Tx<'_>,
    target: &Target,
    plan: &Plan,
    series: Option<Id<of::BookingSeries>>,
) -> ApiResult<Found> {
    if let Holder::Person(user) = plan.holder {
        strikes::refuse_suspended(tx, user)?;
    }
    let details = &target.space.details;
    let held = plan.status == BookingStatus::Held;
    let held_until = if held { Some(hold::until(tx, &target.region_path)?) } else { None };
    let (user_id, guest) = match &plan.holder {
        Holder::Person(user) => (Some(*user), None),
        Holder::Guest { name, phone, channel } => (None, Some((name.clone(), phone.clone(), *channel))),
        Holder::Venue => (None, None),
    };
    let booking = Booking {
        id: Id::new(tx.now),
        space_id: target.space.id,
        facility_id: target.space.facility_id,
        kind: if plan.holder == Holder::Venue { BookingKind::Session } else { BookingKind::Visit },
        user_id,
        created_by: tx.caller().label(),
        channel: guest.as_ref().map_or(Channel::Online, |guest| guest.2),
        guest_name: guest.as_ref().map(|guest| guest.0.clone()),
        guest_phone: guest.map(|guest| guest.1),
        starts_at: plan.starts_at,
        ends_at: plan.ends_at,
        buffer_before_minutes: details.buffer_before_minutes,
        buffer_after_minutes: details.buffer_after_minutes,
        headcount: plan.headcount,
        purpose: plan.purpose.clone(),
        status: plan.status,
        status_reason: None,
        version: 1,
        created_at: tx.now,
        updated_at: tx.now,
        held_until,
        release_at: target.release_at(plan),
        series_id: series,
        occurrence_at: series.map(|_| plan.starts_at),
    };
    let booking = crowd_permits::awaiting(tx, booking, &target.region_path)?;
    let leaves = target.admit(tx, &booking, plan.terms)?;
    store::insert(tx, &booking)?;
    target.take(tx, &booking, &leaves)?;
    audit::Event::new(if held { "hold" } else { "create" }, "booking", booking.id)
        .transition("", booking.status.as_str())
        .details(json!({ "space_id": booking.space_id, "channel": booking.channel }))
        .write(tx)?;
    changes::record(tx, changes::Kind::Booking, booking.id, changes::Op::Created, 1, Some(&target.region))?;
    if !held {
        tx.emit(Fact::Booking { booking: booking.id, event: BookingEvent::Made })?;
    }
    store::fetch(tx, booking.id)
}

fn check_input(new: &CreateBooking) -> ApiResult<()> {
    let mut check = Check::new();
    check.range("/headcount", new.headcount, 1..=100_000);
    check.text("/purpose", &new.purpose, 1..=500);
    check_guest(&mut check, new.on_behalf_of.as_ref());
    check.done()
}

/// Whether staff name somebody whom they can book for.
pub fn check_guest(check: &mut Check, guest: Option<&OnBehalfOf>) {
    if let Some(OnBehalfOf { name, phone, channel }) = guest {
        check.name("/on_behalf_of/name", name, 1..=50);
        if !citong_identity::ids::is_public_phone(phone.trim()) {
            check.fault(
                "/on_behalf_of/phone",
                "invalid_phone",
                "不是有效的电话号码",
                "It is not a phone number",
            );
        }
        if matches!(channel, Channel::Online | Channel::Machine) {
            check.fault(
                "/on_behalf_of/channel",
                "unknown_value",
                "代预约渠道须为 counter、phone 或 village",
                "It must be counter, phone or village",
            );
        }
    }
}

/// The space that is booked, with what decides about it.
pub struct Target {
    /// The space.
    pub space: Space,
    /// Its rules.
    pub rules: SpaceRules,
    /// The facility's region.
    pub region: String,
    /// The regions above it, joined by `/`.
    pub region_path: String,
    /// Who runs the facility.
    pub organization: Id<of::Organization>,
}

impl Target {
    /// A bookable space of an open facility; 422 on `/space_id` otherwise.
    pub fn find(tx: &mut Tx<'_>, id: Id<of::Space>) -> ApiResult<Self> {
        let found = spaces::find_visible(tx, id).map_err(|problem| match problem.kind() {
            ProblemType::NotFound => {
                Problem::invalid("/space_id", "not_found", "没有这个空间", "There is no such space")
            }
            _ => problem,
        })?;
        let (space, facility) = found;
        if !space.details.bookable || !facility.is_open() {
            return Err(Problem::invalid(
                "/space_id",
                "not_bookable",
                "该空间目前不接受预约",
                "The space does not take bookings now",
            ));
        }
        Ok(Self {
            rules: space.rules(),
            space,
            region: facility.region,
            region_path: facility.region_path,
            organization: facility.organization_id,
        })
    }

    /// What grants are compared with.
    pub fn scope(&self, owner: Option<Id<of::User>>) -> Scope<'_> {
        Scope { region_path: Some(&self.region_path), organization: Some(self.organization), owner }
    }

    /// Whether the booking may be made: terms and hours first, then, holding the leaves, the limit
    /// per person, closures and what occupies the space. Answers the
    /// leaves, which stay locked until the end of the transaction.
    pub fn admit(&self, tx: &mut Tx<'_>, booking: &Booking, terms: Terms) -> ApiResult<Vec<Id<of::Space>>> {
        let rules = terms.of(&self.rules);
        let headcount = u32::try_from(booking.headcount).unwrap_or(u32::MAX);
        let window = window_of(booking);
        timetable::check_terms(&rules, tx.now.utc(), &window).map_err(refused)?;
        timetable::check_capacity(&rules, headcount).map_err(refused)?;
        let resolver = opening_hours::resolver_of(tx, &self.space)?;
        let calendar = calendar_around(tx, &window)?;
        let schedule = Schedule { resolver: &resolver, calendar: &calendar };
        if let Err(refusal) = timetable::check_hours(schedule, &[], &rules, &window) {
            let lesson = commitments::lesson_in_the_way(tx, self.space.facility_id, &window, &calendar)?;
            return Err(lesson.unwrap_or_else(|| refused(refusal)));
        }

        lock_person(tx, booking.user_id, booking.guest_phone.as_deref())?;
        let leaves = spaces::lock_leaves(tx, self.space.id)?;
        occupancy::drop_expired(tx, &leaves)?;
        if terms != Terms::Venue {
            self.check_limit(tx, booking)?;
            self.check_limit_everywhere(tx, booking)?;
            quotas::check(tx, &self.region_path, self.organization, booking)?;
        }
        // What was published may have been suspended before the leaves were ours.
        let resolver =
            if resolver.can_be_withdrawn() { opening_hours::resolver_of(tx, &self.space)? } else { resolver };
        let schedule = Schedule { resolver: &resolver, calendar: &calendar };
        let closures = closures::meeting(tx, self.space.id, booking.starts_at, booking.ends_at)?;
        timetable::check_hours(schedule, &closures, &rules, &window).map_err(refused)?;
        let occupied = occupancy::of_space(tx, self.space.id, &window, Some(booking.id))?;
        timetable::check_occupancy(&occupied, &rules, &window, headcount).map_err(refused)?;
        Ok(leaves)
    }

    /// Takes the leaves for the booking.
    pub fn take(&self, tx: &mut Tx<'_>, booking: &Booking, leaves: &[Id<of::Space>]) -> ApiResult<()> {
        occupancy::take(tx, booking, leaves, self.rules.sharing, self.space.details.capacity)
    }

    fn check_limit(&self, tx: &mut Tx<'_>, booking: &Booking) -> ApiResult<()> {
        let Some(most) = self.space.details.max_active_bookings_per_person else { return Ok(()) };
        if store::count_active(tx, booking, false)? < i64::from(most) {
            return Ok(());
        }
        Err(Problem::new(ProblemType::BookingLimit)
            .detail(
                format!("该空间每人最多同时持有 {most} 个预约"),
                format!("One person can have at most {most} active bookings of this space"),
            )
            .with("limit", most))
    }

    /// The city may limit what one person has in all venues together; 0 is no limit.
    fn check_limit_everywhere(&self, tx: &mut Tx<'_>, booking: &Booking) -> ApiResult<()> {
        if booking.kind == BookingKind::Session {
            return Ok(());
        }
        let (code, today) = ("booking.max_active_per_person", tx.now.local_date());
        let most = rule_params::integer(tx, code, &self.region_path, today, 0)?;
        if most == 0 || store::count_active(tx, booking, true)? < most {
            return Ok(());
        }
        Err(Problem::new(ProblemType::BookingLimit)
            .detail(
                format!("每人在全市最多同时持有 {most} 个预约"),
                format!("One person can have at most {most} active bookings in the city"),
            )
            .with("limit", most))
    }

    /// When a booking is released if nobody comes; never what the venue puts on, and never after its
    /// end.
    pub fn release_at(&self, plan: &Plan) -> Option<Timestamp> {
        self.release_after(plan.starts_at, plan.ends_at).filter(|_| plan.holder != Holder::Venue)
    }

    /// The same for a visit between two instants.
    pub fn release_after(&self, starts_at: Timestamp, ends_at: Timestamp) -> Option<Timestamp> {
        let minutes = self.space.details.auto_release_minutes?;
        Some(starts_at.plus_minutes(minutes.into())).filter(|at| *at < ends_at)
    }

    /// Up to three free windows of the same length near a wanted one.
    pub fn alternatives(
        &self,
        tx: &mut Tx<'_>,
        wanted: &Interval,
        headcount: u32,
    ) -> ApiResult<Vec<Interval>> {
        let days = timetable::ALTERNATIVES_WITHIN_DAYS;
        let reach = chrono::Duration::days(days + 1) + wanted.length();
        let around = Interval::new(wanted.starts_at - reach, wanted.ends_at + reach);
        let resolver = opening_hours::resolver_of(tx, &self.space)?;
        let calendar = calendar_around(tx, &around)?;
        let (from, until) = (around.starts_at.into(), around.ends_at.into());
        let closures = closures::meeting(tx, self.space.id, from, until)?;
        let occupied = occupancy::of_space(tx, self.space.id, &around, None)?;
        let conditions = Conditions {
            closures: &closures,
            occupied: &occupied,
            rules: &self.rules,
            now: tx.now.utc(),
            headcount,
        };
        let schedule = Schedule { resolver: &resolver, calendar: &calendar };
        Ok(timetable::alternatives(schedule, &conditions, wanted, 3))
    }
}

/// Holds the person for whom somebody books until the end of the transaction: limits are counted
/// meanwhile. Somebody without an account is known by their phone.
pub fn lock_person(tx: &mut Tx<'_>, user: Option<Id<of::User>>, phone: Option<&str>) -> ApiResult<()> {
    match (user, phone) {
        (Some(user), _) => dialect::lock_rows(tx.conn, Lockable::Users, &[user]),
        (None, Some(phone)) => dialect::lock_name(tx.conn, &format!("guest:{phone}")),
        (None, None) => Ok(()),
    }
}

/// The legal holidays around a window, with a day on each side for openings over midnight.
pub fn calendar_around(tx: &mut Tx<'_>, window: &Interval) -> ApiResult<timetable::Calendar> {
    let from = timetable::local_date(window.starts_at) - chrono::Duration::days(2);
    let to = timetable::local_date(window.ends_at) + chrono::Duration::days(2);
    calendar::load(tx, from, to)
}

/// The time that a booking takes, without buffers.
pub fn window_of(booking: &Booking) -> Interval {
    Interval { starts_at: booking.starts_at.utc(), ends_at: booking.ends_at.utc() }
}
