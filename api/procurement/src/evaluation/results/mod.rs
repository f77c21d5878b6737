//! Results 评审结果: closing an evaluation, its scores and ranks, and who sees them when.

mod http;
mod ranking;
pub(crate) mod rules;
mod store;
mod views;

pub use rules::{is_closed, view_of};
pub use views::EvaluationView;

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config.service(http::evaluate_project).service(http::get_evaluation);
}
