//! Evaluation standards 评估标准: versioned trees of indicators whose weights sum to exactly 100 (rulebook, task 14).
//! What is published never changes; a new version says what differs.

mod http;
mod kinds;
pub mod rules;
mod state;
pub mod store;
pub mod tree;
pub mod views;

pub use state::EvaluationStandardStatus;

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config
        .service(http::list_evaluation_standards)
        .service(http::create_evaluation_standard)
        .service(http::get_evaluation_standard)
        .service(http::update_evaluation_standard)
        .service(http::publish_evaluation_standard)
        .service(http::get_evaluation_standard_diff);
}
