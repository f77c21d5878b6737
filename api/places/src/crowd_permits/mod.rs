//! Large events 大型群众性活动 (国务院令505号): where a thousand people or more are expected, the public
//! security must have permitted it. Such a booking stays `pending` until its permit is recorded.

mod http;
mod rules;
mod store;
mod views;

pub use rules::{Requirement, after_moving, awaiting, require_for, requirement};
pub use views::Authority;

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config.service(http::record_crowd_permit).service(http::get_crowd_permit);
}
