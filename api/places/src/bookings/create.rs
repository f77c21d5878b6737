//! Making a booking.

use super::occupancy;
use super::state::BookingStatus;
use super::store::{self, Booking, Found};
use super::views::{BookingKind, Channel, CreateBooking, OnBehalfOf};
use crate::calendar;
use crate::closures;
use crate::commitments;
use crate::crowd_permits;
use crate::opening_hours;
use crate::spaces::{self, Space};
use crate::timetable::{self, Conditions, Interval, Refusal, Schedule, SpaceRules};
use citong_kernel::check::Check;
use citong_kernel::db::dialect::{self, Lockable};
use citong_kernel::facts::{BookingEvent, Fact};
use citong_kernel::policy::Scope;
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Timestamp, Tx, audit, changes, of};
use serde_json::json;

/// Books a space for the caller, or, by staff, for somebody without an account. The booking is
/// `confirmed`, or `pending` where the space needs approval and nobody of the desk books.
pub fn create(tx: &mut Tx<'_>, new: &CreateBooking) -> ApiResult<Found> {
    check_input(new)?;
    let target = Target::find(tx, new.space_id)?;
    let by_desk = tx.may(Action::CreateBooking, &target.scope(None));
    let holder = match &new.on_behalf_of {
        Some(guest) if by_desk => Holder::Guest {
            name: guest.name.trim().to_owned(),
            phone: guest.phone.trim().to_owned(),
            channel: guest.channel,
        },
        None => Holder::Person(tx.caller().user().ok_or_else(Problem::forbidden)?),
        Some(_) => return Err(Problem::forbidden()),
    };
    let pending = target.space.details.approval_required && !by_desk;
    let plan = Plan {
        starts_at: new.starts_at,
        ends_at: new.ends_at,
        headcount: new.headcount,
        purpose: new.purpose.trim().to_owned(),
        holder,
        status: if pending { BookingStatus::Pending } else { BookingStatus::Confirmed },
        terms: if by_desk { Terms::Desk } else { Terms::Person },
    };
    book(tx, &target, &plan)
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
    /// None of notice, horizon, grid and durations.
    Venue,
}

impl Terms {
    fn of(self, rules: &SpaceRules) -> SpaceRules {
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
    let details = &target.space.details;
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
    };
    let booking = crowd_permits::awaiting(tx, booking, &target.region_path)?;
    let leaves = target.admit(tx, &booking, plan.terms)?;
    store::insert(tx, &booking)?;
    target.take(tx, &booking, &leaves)?;
    audit::Event::new("create", "booking", booking.id)
        .transition("", booking.status.as_str())
        .details(json!({ "space_id": booking.space_id, "channel": booking.channel }))
        .write(tx)?;
    changes::record(tx, changes::Kind::Booking, booking.id, changes::Op::Created, 1, Some(&target.region))?;
    tx.emit(Fact::Booking { booking: booking.id, event: BookingEvent::Made })?;
    store::fetch(tx, booking.id)
}

fn check_input(new: &CreateBooking) -> ApiResult<()> {
    let mut check = Check::new();
    check.range("/headcount", new.headcount, 1..=100_000);
    check.text("/purpose", &new.purpose, 1..=500);
    if let Some(OnBehalfOf { name, phone, channel }) = &new.on_behalf_of {
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
    check.done()
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

        if let Some(user) = booking.user_id {
            dialect::lock_rows(tx.conn, Lockable::Users, &[user])?;
        }
        let leaves = spaces::lock_leaves(tx, self.space.id)?;
        self.check_limit(tx, booking)?;
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
        if store::count_active(tx, booking)? < i64::from(most) {
            return Ok(());
        }
        Err(Problem::new(ProblemType::BookingLimit)
            .detail(
                format!("该空间每人最多同时持有 {most} 个预约"),
                format!("One person can have at most {most} active bookings of this space"),
            )
            .with("limit", most))
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

/// A refusal of the timetable as a problem: 409 where other bookings are in the way, else 422 that
/// names the field.
pub fn refused(refusal: Refusal) -> Problem {
    let field =
        |pointer: &str, code: &'static str, zh: String, en: String| Problem::invalid(pointer, code, zh, en);
    match refusal {
        Refusal::EndBeforeStart => field(
            "/ends_at",
            "end_before_start",
            "结束时间早于开始时间".into(),
            "It ends before it starts".into(),
        ),
        Refusal::ZeroLength => field("/ends_at", "zero_length", "时长为零".into(), "It has no length".into()),
        Refusal::InPast => field("/starts_at", "in_past", "开始时间已过".into(), "It is in the past".into()),
        Refusal::TooSoon { earliest } => {
            let earliest = Timestamp::new(earliest);
            field(
                "/starts_at",
                "too_soon",
                format!("最早可预约 {earliest} 开始"),
                format!("The earliest start is {earliest}"),
            )
        }
        Refusal::TooFarAhead { latest_date } => field(
            "/starts_at",
            "too_far_ahead",
            format!("最远可预约到 {latest_date}"),
            format!("The last bookable day is {latest_date}"),
        ),
        Refusal::TooShort { min_minutes } => field(
            "/ends_at",
            "too_short",
            format!("至少 {min_minutes} 分钟"),
            format!("At least {min_minutes} minutes"),
        ),
        Refusal::TooLong { max_minutes } => field(
            "/ends_at",
            "too_long",
            format!("最多 {max_minutes} 分钟"),
            format!("At most {max_minutes} minutes"),
        ),
        Refusal::OutsideHours => field(
            "/starts_at",
            "outside_hours",
            "不在开放时间内".into(),
            "It is outside the opening hours".into(),
        ),
        Refusal::Closed => {
            field("/starts_at", "closed", "该时段临时关闭".into(), "The space is closed then".into())
        }
        Refusal::OffGrid => {
            field("/starts_at", "off_grid", "不是可选的开始时刻".into(), "It is not on the start grid".into())
        }
        Refusal::OverCapacity { capacity } => field(
            "/headcount",
            "over_capacity",
            format!("该空间最多容纳 {capacity} 人"),
            format!("The space takes at most {capacity} people"),
        ),
        Refusal::Conflict { conflicts } => Problem::new(ProblemType::BookingConflict)
            .detail("该时段已被预约", "The time is taken")
            .with("conflicts", conflicts.iter().map(window_json).collect::<Vec<_>>()),
        Refusal::Full { remaining } => Problem::new(ProblemType::BookingConflict)
            .detail(format!("剩余 {remaining} 个名额"), format!("{remaining} places are left"))
            .with("conflicts", Vec::<serde_json::Value>::new())
            .with("remaining", remaining),
    }
}

/// An interval in JSON.
pub fn window_json(window: &Interval) -> serde_json::Value {
    json!({ "starts_at": Timestamp::new(window.starts_at), "ends_at": Timestamp::new(window.ends_at) })
}
