//! Places: facilities, spaces, when they are open, and who uses them when.

pub mod availability;
pub mod bookings;
pub mod calendar;
pub mod closures;
pub mod commitments;
pub mod compliance;
pub mod crowd_permits;
pub mod facilities;
pub mod offers;
pub mod open_days;
pub mod opening_hours;
pub mod rule_params;
pub mod spaces;
pub mod statistics;
pub mod subsidies;
pub mod timetable;

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
    bookings::mount(config);
    // Opening.
    commitments::mount(config);
    open_days::mount(config);
    offers::mount(config);
    subsidies::mount(config);
    crowd_permits::mount(config);
    statistics::mount(config);
    compliance::mount(config);
}
