//! Score sheets 评分表: each member of the panel scores each bid by every criterion, alone. Nobody sees what
//! others gave until the evaluation is closed; nothing is dropped.

mod http;
pub(crate) mod rules;
mod store;
pub(crate) mod views;

pub use rules::{latest_sheets, missing};
pub use store::Sheet;

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config.service(http::get_bid_scores).service(http::submit_bid_scores);
}
