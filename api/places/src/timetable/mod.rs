//! When a space is open, and when it can be booked.
//!
//! Everything here is pure: the clock, the opening hours, the calendar of legal holidays, the closures and the
//! bookings are passed in, and nothing is read or written. Two rules hold throughout:
//!
//! - An interval is half-open, `[starts_at, ends_at)`: back-to-back bookings do not conflict.
//! - Local time is the time of Shanghai, +08:00 without daylight saving. An opening belongs to the local date on
//!   which it starts, also when it runs past midnight; an exception on the next date does not cut it.
//!
//! The way from a definition to an answer: [`OpeningHours`] (checked by [`OpeningHours::check`]) → [`Resolver`],
//! built once per definition → [`Schedule`], the resolver read against a [`Calendar`] → [`day_availability`],
//! [`check_window`], [`next_free`], [`alternatives`], [`has_free_window`].

mod availability;
mod check;
mod hours;
mod intervals;
mod local_time;
mod occupancy;
mod resolve;
mod search;
mod window;

pub use availability::{DayAvailability, day_availability, free_set};
pub use check::{Fault, MAX_EXCEPTIONS, MAX_PERIODS, MAX_REASON_CHARS, MAX_ROWS, OLDEST_YEAR, YOUNGEST_YEAR};
pub use hours::{DayKind, Exception, HourRow, OpeningHours, Period, WeeklyRow};
pub use intervals::{Interval, IntervalSet};
pub use local_time::{LocalTime, LocalTimeError, SHANGHAI, local_date, local_midnight};
pub use occupancy::{Conditions, HARD_MAX_MINUTES, Occupied, Sharing, SpaceRules};
pub use resolve::{Calendar, ResolvedDay, Resolver, Schedule, Source, SpecialDay, Teaching, resolve};
pub use search::{ALTERNATIVES_WITHIN_DAYS, MAX_SEARCH_DAYS, alternatives, has_free_window, next_free};
pub use window::{
    Refusal, check_capacity, check_hours, check_occupancy, check_terms, check_window, is_on_grid,
};

#[cfg(test)]
mod tests;
