//! Weekly minimum opening 每周最低开放时间 (rulebook C): for each open facility of a kind that must be open
//! for so many hours or on so many days, whether its timetable, less what is closed, keeps it in a week.
//! Everybody may ask: timetables and the rule are public.

mod http;
mod measure;
mod views;
mod weeks;

pub use weeks::weeks_of;

pub use measure::kept_in;

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operation.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config.service(http::get_opening_compliance);
}
