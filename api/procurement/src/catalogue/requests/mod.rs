//! Requests to change the catalogue 目录调整申请: anybody asks, the officers of the region decide with a
//! reason that everybody can read.

mod http;
mod rules;
mod state;
mod store;
mod views;

pub use store::{forget, of_person};

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config
        .service(http::list_adjustment_requests)
        .service(http::create_adjustment_request)
        .service(http::get_adjustment_request)
        .service(http::decide_adjustment_request);
}
