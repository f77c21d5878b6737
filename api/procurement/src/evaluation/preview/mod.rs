//! What scores and ranks would come of prices and technical scores. Pure: nothing is stored, nobody signs in.

mod http;
mod rules;
mod views;

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operation.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config.service(http::preview_scores);
}
