//! Contributions 多元投入: investment, equity, joint venture, donation and naming sponsorship (rulebook, task 16).

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub const fn mount(_config: &mut ServiceConfig<'_>) {}
