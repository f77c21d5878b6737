//! Places: facilities, spaces, when they are open, and who uses them when.

pub mod facilities;
pub mod spaces;
pub mod timetable;

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds every operation of this crate below `/api/v1`.
pub fn mount(config: &mut ServiceConfig<'_>) {
    facilities::mount(config);
    spaces::mount(config);
}
