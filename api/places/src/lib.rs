// LEAD NOTE 13:36: opening_hours, calendar, closures, rule_params are being written by the lead on main; do NOT write them.
// You: facilities, spaces (next, urgently: commit as soon as it compiles), then sync. Remove this note when merging.
//! Places: facilities, spaces, when they are open, and who uses them when.

pub mod facilities;
pub mod timetable;

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds every operation of this crate below `/api/v1`.
pub fn mount(config: &mut ServiceConfig<'_>) {
    facilities::mount(config);
}
