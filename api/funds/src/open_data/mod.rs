//! Open data of funds: grants as a 360Giving package.

mod giving;
mod http;
mod views;

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config.service(http::get_three_sixty_giving);
}
