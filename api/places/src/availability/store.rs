//! What decides about a space in a window: its hours, the calendar, closures and bookings.

use crate::bookings;
use crate::calendar;
use crate::closures;
use crate::opening_hours;
use crate::spaces::{self, Space};
use crate::timetable::{
    Calendar, Conditions, Interval, Occupied, OpeningHours, Resolver, Schedule, SpaceRules, local_date,
};
use chrono::Duration;
use citong_kernel::{ApiResult, Id, Timestamp, Tx, of};
use std::sync::Arc;

/// Everything around one space in a window.
pub struct Around {
    resolver: Arc<Resolver>,
    calendar: Arc<Calendar>,
    closures: Vec<Interval>,
    occupied: Vec<Occupied>,
    rules: SpaceRules,
}

impl Around {
    /// Reads it.
    pub fn load(tx: &mut Tx<'_>, space: &Space, window: &Interval) -> ApiResult<Self> {
        Ok(Self {
            resolver: Arc::new(opening_hours::resolver_of(tx, space)?),
            calendar: Arc::new(calendar_of(tx, window)?),
            closures: closures::meeting(tx, space.id, window.starts_at.into(), window.ends_at.into())?,
            occupied: bookings::of_space(tx, space.id, window, None)?,
            rules: space.rules(),
        })
    }
    /// Reads it for many spaces, in their order, with a handful of queries for all of them.
    pub fn load_each(tx: &mut Tx<'_>, spaces: &[&Space], window: &Interval) -> ApiResult<Vec<Self>> {
        let ids: Vec<Id<of::Space>> = spaces.iter().map(|space| space.id).collect();
        let leaves = spaces::leaves_of_each(tx, &ids)?;
        let resolvers = opening_hours::resolvers_of(tx, spaces)?;
        let never = Arc::new(Resolver::new(&OpeningHours::default()));
        let calendar = Arc::new(calendar_of(tx, window)?);
        let (from, until) = (window.starts_at.into(), window.ends_at.into());
        let mut closures = closures::meeting_leaves(tx, &leaves, from, until)?;
        let mut occupied = bookings::of_leaves(tx, &leaves, window)?;
        let around = |space: &&Space| Self {
            resolver: Arc::clone(resolvers.get(&space.id).unwrap_or(&never)),
            calendar: Arc::clone(&calendar),
            closures: closures.remove(&space.id).unwrap_or_default(),
            occupied: occupied.remove(&space.id).unwrap_or_default(),
            rules: space.rules(),
        };
        Ok(spaces.iter().map(around).collect())
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

fn calendar_of(tx: &mut Tx<'_>, window: &Interval) -> ApiResult<Calendar> {
    let (from, to) = (local_date(window.starts_at), local_date(window.ends_at));
    calendar::load(tx, from - Duration::days(2), to + Duration::days(2))
}
