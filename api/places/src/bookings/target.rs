//! What decides whether a space can be had: its rules, its hours, what is there already.

use super::book::{Holder, Plan, Terms};
use super::occupancy;
use super::refusals::refused;
use super::store::{self, Booking};
use super::views::BookingKind;
use crate::calendar;
use crate::closures;
use crate::commitments;
use crate::opening_hours;
use crate::quotas;
use crate::spaces::{self, Space};
use crate::timetable::{self, Conditions, Interval, Schedule, SpaceRules};
use citong_kernel::db::dialect::{self, Lockable};
use citong_kernel::policy::Scope;
use citong_kernel::{ApiResult, Id, Problem, ProblemType, Timestamp, Tx, of, rule_params};

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
    /// 军营: received only on open days.
    barracks: bool,
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
            barracks: facility.kind.is_hidden(),
        })
    }

    /// A space of [`Target::find`] that people may book: barracks receive groups on open days only
    /// (rulebook, task 7).
    pub fn find_for_visitors(tx: &mut Tx<'_>, id: Id<of::Space>) -> ApiResult<Self> {
        let target = Self::find(tx, id)?;
        if target.barracks {
            let (zh, en) = ("军营场地仅在开放日接待团体", "Barracks receive groups on open days only");
            return Err(Problem::invalid("/space_id", "not_bookable", zh, en));
        }
        Ok(target)
    }

    /// The same for what names no person: 422 where the space asks for real names.
    pub fn find_for_groups(tx: &mut Tx<'_>, id: Id<of::Space>) -> ApiResult<Self> {
        let target = Self::find_for_visitors(tx, id)?;
        if target.space.details.real_name_required {
            let zh = "该空间须实名，请逐次预约";
            let en = "The space asks for real names: book each date by itself";
            return Err(Problem::invalid("/space_id", "real_name_required", zh, en));
        }
        Ok(target)
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
