//! Places: facilities, spaces, when they are open, and who uses them when.

pub mod timetable;

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds every operation of this crate below `/api/v1`.
pub fn mount(_config: &mut ServiceConfig<'_>) {}
