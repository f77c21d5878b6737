//! Third-party evaluations 第三方评估: from the choice of the evaluator to the targets of the next year (rulebook, task 14).

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub const fn mount(_config: &mut ServiceConfig<'_>) {}
