//! 资格审查 by the purchaser (87号第四十四条) and 符合性审查 by the panel: what was found of each bid, and the
//! step that closes both.

mod http;
pub(crate) mod rules;
mod store;
pub(crate) mod views;

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config.service(http::list_bid_checks).service(http::record_bid_check).service(http::qualify_project);
}
