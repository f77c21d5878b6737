//! What decides about a space in a window: its hours, the calendar, closures and bookings.

use crate::bookings;
use crate::calendar;
use crate::closures;
use crate::opening_hours;
use crate::spaces::{self, Space};
use crate::timetable::{
    Calendar, Conditions, Interval, Occupied, Resolver, Schedule, SpaceRules, local_date,
};
use chrono::Duration;
use citong_kernel::{ApiResult, Timestamp, Tx};

/// Everything around one space in a window.
pub struct Around {
    resolver: Resolver,
    calendar: Calendar,
    closures: Vec<Interval>,
    occupied: Vec<Occupied>,
    rules: SpaceRules,
}

impl Around {
    /// Reads it.
    pub fn load(tx: &mut Tx<'_>, space: &Space, window: &Interval) -> ApiResult<Self> {
        let (from, to) = (local_date(window.starts_at), local_date(window.ends_at));
        let leaves = spaces::leaves_of(tx, space.id)?;
        Ok(Self {
            resolver: opening_hours::resolver_of(tx, space)?,
            calendar: calendar::load(tx, from - Duration::days(2), to + Duration::days(2))?,
            closures: closures::meeting(tx, space.id, window.starts_at.into(), window.ends_at.into())?,
            occupied: bookings::of_space(tx, space.id, &leaves, window, None)?,
            rules: space.rules(),
        })
    }
    /// When it is open.
    pub fn schedule(&self) -> Schedule<'_> {
        Schedule { resolver: &self.resolver, calendar: &self.calendar }
    }
    /// What is in the way.
    pub fn conditions(&self, now: Timestamp, headcount: u32) -> Conditions<'_> {
        Conditions {
            closures: &self.closures,
            occupied: &self.occupied,
            rules: &self.rules,
            now: now.utc(),
            headcount,
        }
    }
}
