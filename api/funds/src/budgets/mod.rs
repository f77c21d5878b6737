//! Public budgets 财政预算: lines, appropriations, disbursements and spends, and the share of the grassroots (rulebook, task 15).

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub const fn mount(_config: &mut ServiceConfig<'_>) {}
