//! Open data of grants: 360Giving.

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub const fn mount(_config: &mut ServiceConfig<'_>) {}
