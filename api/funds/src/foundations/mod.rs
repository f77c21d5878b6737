//! Funds 基金: their kinds, councils, votes, raising plans and disclosure (rulebook, task 17).

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub const fn mount(_config: &mut ServiceConfig<'_>) {}
