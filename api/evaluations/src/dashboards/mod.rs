//! Public dashboards 公开看板: one operation for each chart, with the rows behind each number.

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub const fn mount(_config: &mut ServiceConfig<'_>) {}
