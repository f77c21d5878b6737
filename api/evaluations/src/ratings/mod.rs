//! Ratings 群众评价: who used a service says how it was; the venue answers and mends, and never edits (rulebook, task 13).

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub const fn mount(_config: &mut ServiceConfig<'_>) {}
