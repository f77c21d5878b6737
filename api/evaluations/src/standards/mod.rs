//! Evaluation standards 评估标准: versioned trees of indicators whose weights sum to exactly 100 (rulebook, task 14).

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub const fn mount(_config: &mut ServiceConfig<'_>) {}
