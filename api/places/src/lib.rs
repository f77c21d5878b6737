//! Places: facilities, spaces, when they are open, and who uses them when.

pub mod approvals;
pub mod availability;
pub mod bookings;
pub mod calendar;
pub mod charges;
pub mod closures;
pub mod commitments;
pub mod compliance;
pub mod crowd_permits;
pub mod facilities;
pub mod holds;
pub mod offers;
pub mod open_days;
pub mod opening_hours;
pub mod quotas;
pub mod reminders;
pub mod rule_params;
pub mod spaces;
pub mod statistics;
pub mod strikes;
pub mod subsidies;
pub mod tariffs;
pub mod timetable;
// series, allocation rounds, calendars
pub mod allocation;
pub mod calendars;
pub mod recurrence;
pub mod series;

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds every operation of this crate below `/api/v1`.
pub fn mount(config: &mut ServiceConfig<'_>) {
    facilities::mount(config);
    spaces::mount(config);
    opening_hours::mount(config);
    closures::mount(config);
    calendar::mount(config);
    rule_params::mount(config);
    availability::mount(config);
    // Before `bookings/{id}`, which would take its name for an id.
    approvals::mount(config);
    bookings::mount(config);
    holds::mount(config);
    quotas::mount(config);
    strikes::mount(config);
    // series, allocation rounds, calendars
    series::mount(config);
    tariffs::mount(config);
    charges::mount(config);
    allocation::mount(config);
    calendars::mount(config);
    // Opening.
    commitments::mount(config);
    open_days::mount(config);
    offers::mount(config);
    subsidies::mount(config);
    crowd_permits::mount(config);
    statistics::mount(config);
    compliance::mount(config);
}
