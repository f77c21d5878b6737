//! What clients ask and see of statistics.

use super::grants::About;
use super::report::Format;
use citong_kernel::csv::{Cell, CsvRow};
use citong_kernel::date::LocalDate;
use citong_kernel::{Id, of, text_enum};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

text_enum! {
    /// By what use is grouped.
    pub enum UseGroup {
        Space = "space",
        /// The local hour in which the booking or session begins, 0–23.
        Hour = "hour",
        /// The local weekday on which it begins, 1 is Monday.
        Weekday = "weekday",
        /// `under_14`, `14_17`, `18_34`, `35_59` or `60_plus`, of whoever booked by resident id or claimed to
        /// be senior; `unknown` of all others, for nobody is asked.
        AgeGroup = "age_group",
        /// The region of the facility.
        Region = "region",
        Facility = "facility",
    }
}

text_enum! {
    /// By what occupancy is grouped.
    pub enum OccupancyGroup {
        Space = "space",
        Day = "day",
        Month = "month",
    }
}

/// Use of which venues, when, by what.
#[derive(Debug, Clone, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct UseQuery {
    /// By what it is grouped.
    #[param(inline)]
    pub group_by: UseGroup,
    /// The first day of the bookings' beginnings, local.
    #[param(example = "2026-11-01")]
    pub from: LocalDate,
    /// The last day, included; at most 366 days.
    #[param(example = "2026-11-30")]
    pub to: LocalDate,
    /// Only this facility.
    pub facility_id: Option<Id<of::Facility>>,
    /// Only this region's subtree.
    pub region: Option<String>,
    /// `json` or `csv`; by the header `Accept` without it.
    #[param(inline)]
    pub format: Option<Format>,
}

/// Occupancy of which spaces, when, by what.
#[derive(Debug, Clone, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct OccupancyQuery {
    /// By what it is grouped; by space without it.
    #[param(inline)]
    pub group_by: Option<OccupancyGroup>,
    /// The first day, local.
    #[param(example = "2026-11-01")]
    pub from: LocalDate,
    /// The last day, included; at most 366 days.
    #[param(example = "2026-11-30")]
    pub to: LocalDate,
    /// Only this facility.
    pub facility_id: Option<Id<of::Facility>>,
    /// Only this region's subtree.
    pub region: Option<String>,
    /// `json` or `csv`; by the header `Accept` without it.
    #[param(inline)]
    pub format: Option<Format>,
}

/// Outcomes or fairness, of which venues, when.
#[derive(Debug, Clone, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct PeriodQuery {
    /// The first day of the bookings' beginnings, local.
    #[param(example = "2026-11-01")]
    pub from: LocalDate,
    /// The last day, included; at most 366 days.
    #[param(example = "2026-11-30")]
    pub to: LocalDate,
    /// Only this facility.
    pub facility_id: Option<Id<of::Facility>>,
    /// Only this region's subtree.
    pub region: Option<String>,
    /// `json` or `csv`; by the header `Accept` without it.
    #[param(inline)]
    pub format: Option<Format>,
}

macro_rules! about {
    ($($query:ty),*) => {$(
        impl From<&$query> for About {
            fn from(query: &$query) -> Self {
                let region = query.region.clone();
                Self { from: query.from, to: query.to, facility_id: query.facility_id, region }
            }
        }
    )*};
}
about!(UseQuery, OccupancyQuery, PeriodQuery);

/// Use of one group: bookings, and tickets of sessions, that stood; not what was given back or refused.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct UseRow {
    /// The space's, facility's or region's id, the hour, the weekday, the age group, or `unknown`.
    pub key: String,
    /// Its name, where it has one.
    pub name: Option<String>,
    /// Bookings of spaces, without the venue's own for its sessions; null where it is suppressed.
    pub bookings: Option<i64>,
    /// Tickets of sessions; null where it is suppressed.
    pub tickets: Option<i64>,
    /// People: as many as the bookings say, and one for each ticket; null where it is suppressed.
    pub people: Option<i64>,
    /// Minutes of the bookings; how long sessions take their rooms is part of occupancy. Null where it is
    /// suppressed.
    pub minutes: Option<i64>,
    /// Of these bookings, those where somebody was checked in; null where it is suppressed.
    pub attended: Option<i64>,
    /// Of these tickets, those that were redeemed; null where it is suppressed.
    pub visits: Option<i64>,
    /// Whether there were fewer than five people.
    pub suppressed: bool,
}

/// Use of venues.
#[derive(Debug, Serialize, ToSchema)]
pub struct UseStatistics {
    /// By what it is grouped.
    pub group_by: UseGroup,
    /// The first day.
    pub from: LocalDate,
    /// The last day, included.
    pub to: LocalDate,
    /// One for each group.
    pub rows: Vec<UseRow>,
}

impl CsvRow for UseRow {
    const HEADER: &'static [&'static str] =
        &["key", "name", "bookings", "tickets", "people", "minutes", "attended", "visits", "suppressed"];
    fn cells(&self) -> Vec<Cell> {
        vec![
            Cell::Text(self.key.clone()),
            self.name.clone().map_or(Cell::Empty, Cell::Text),
            Cell::figure(self.bookings),
            Cell::figure(self.tickets),
            Cell::figure(self.people),
            Cell::figure(self.minutes),
            Cell::figure(self.attended),
            Cell::figure(self.visits),
            Cell::figure(Some(self.suppressed)),
        ]
    }
}

/// Occupancy of a space, or of all spaces on a day or in a month.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct OccupancyRow {
    /// The space's id, the day `YYYY-MM-DD` or the month `YYYY-MM`.
    pub key: String,
    /// The space's name.
    pub name: Option<String>,
    /// Minutes in which it was open: opening hours less closures.
    pub open_minutes: i64,
    /// Of these, minutes in which it was booked, by itself or by what it shares rooms with.
    pub booked_minutes: i64,
    /// The second as a share of the first; null where it was never open.
    pub occupancy: Option<f64>,
}

/// Occupancy of spaces.
#[derive(Debug, Serialize, ToSchema)]
pub struct OccupancyStatistics {
    /// By what it is grouped.
    pub group_by: OccupancyGroup,
    /// The first day.
    pub from: LocalDate,
    /// The last day, included.
    pub to: LocalDate,
    /// One for each group.
    pub rows: Vec<OccupancyRow>,
}

impl CsvRow for OccupancyRow {
    const HEADER: &'static [&'static str] = &["key", "name", "open_minutes", "booked_minutes", "occupancy"];
    fn cells(&self) -> Vec<Cell> {
        vec![
            Cell::Text(self.key.clone()),
            self.name.clone().map_or(Cell::Empty, Cell::Text),
            Cell::figure(Some(self.open_minutes)),
            Cell::figure(Some(self.booked_minutes)),
            Cell::figure(self.occupancy),
        ]
    }
}

/// What became of the bookings of a facility, and of the tickets of its sessions.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct OutcomeRow {
    /// Which.
    pub facility_id: Id<of::Facility>,
    /// Its name.
    pub name: String,
    /// Bookings in all.
    pub bookings: i64,
    /// Of the bookings: used.
    pub attended: i64,
    /// Nobody came.
    pub no_shows: i64,
    /// Refused, or not decided in time.
    pub rejected: i64,
    /// Given back.
    pub cancelled: i64,
    /// Ended by the venue.
    pub closed: i64,
    /// No-shows among the bookings that could be used.
    pub no_show_rate: Option<f64>,
    /// Refused among all bookings.
    pub rejection_rate: Option<f64>,
    /// Given back among all bookings.
    pub cancellation_rate: Option<f64>,
    /// Tickets in all.
    pub tickets: i64,
    /// Of the tickets: redeemed.
    pub visits: i64,
    /// The session ended and nobody came.
    pub ticket_no_shows: i64,
    /// Given back.
    pub tickets_cancelled: i64,
    /// Cancelled, and the session was called off.
    pub tickets_closed: i64,
    /// No-shows among the tickets that could be used.
    pub ticket_no_show_rate: Option<f64>,
    /// Given back among all tickets.
    pub ticket_cancellation_rate: Option<f64>,
}

/// What became of bookings.
#[derive(Debug, Serialize, ToSchema)]
pub struct OutcomeStatistics {
    /// The first day.
    pub from: LocalDate,
    /// The last day, included.
    pub to: LocalDate,
    /// One for each facility that had any.
    pub rows: Vec<OutcomeRow>,
}

impl CsvRow for OutcomeRow {
    const HEADER: &'static [&'static str] = &[
        "facility_id",
        "name",
        "bookings",
        "attended",
        "no_shows",
        "rejected",
        "cancelled",
        "closed",
        "no_show_rate",
        "rejection_rate",
        "cancellation_rate",
        "tickets",
        "visits",
        "ticket_no_shows",
        "tickets_cancelled",
        "tickets_closed",
        "ticket_no_show_rate",
        "ticket_cancellation_rate",
    ];
    fn cells(&self) -> Vec<Cell> {
        let counts =
            [self.bookings, self.attended, self.no_shows, self.rejected, self.cancelled, self.closed];
        let rates = [self.no_show_rate, self.rejection_rate, self.cancellation_rate];
        let mut cells = vec![Cell::Text(self.facility_id.to_string()), Cell::Text(self.name.clone())];
        cells.extend(counts.map(|count| Cell::figure(Some(count))));
        cells.extend(rates.map(Cell::figure));
        let tickets =
            [self.tickets, self.visits, self.ticket_no_shows, self.tickets_cancelled, self.tickets_closed];
        cells.extend(tickets.map(|count| Cell::figure(Some(count))));
        cells.extend([self.ticket_no_show_rate, self.ticket_cancellation_rate].map(Cell::figure));
        cells
    }
}

/// How evenly the time of bookings and sessions is shared among those who have them.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct FairnessStatistics {
    /// The first day.
    pub from: LocalDate,
    /// The last day, included.
    pub to: LocalDate,
    /// How many different people booked or took tickets: accounts, and phones of those without one; null
    /// where it is suppressed.
    pub people: Option<i64>,
    /// Their bookings; null where it is suppressed.
    pub bookings: Option<i64>,
    /// Their tickets; null where it is suppressed.
    pub tickets: Option<i64>,
    /// Minutes of the bookings, and of the sessions: each once for whoever has tickets of it. Null where it
    /// is suppressed.
    pub minutes: Option<i64>,
    /// The share of the tenth of the people (rounded up) who booked the longest; null where it is suppressed.
    pub top_tenth_share: Option<f64>,
    /// Gini coefficient of the minutes: 0 where all have the same, near 1 where one has all; null where it
    /// is suppressed.
    pub gini: Option<f64>,
    /// Whether there were fewer than five people.
    pub suppressed: bool,
}

impl CsvRow for FairnessStatistics {
    const HEADER: &'static [&'static str] =
        &["from", "to", "people", "bookings", "tickets", "minutes", "top_tenth_share", "gini", "suppressed"];
    fn cells(&self) -> Vec<Cell> {
        vec![
            Cell::Text(self.from.to_string()),
            Cell::Text(self.to.to_string()),
            Cell::figure(self.people),
            Cell::figure(self.bookings),
            Cell::figure(self.tickets),
            Cell::figure(self.minutes),
            Cell::figure(self.top_tenth_share),
            Cell::figure(self.gini),
            Cell::figure(Some(self.suppressed)),
        ]
    }
}
