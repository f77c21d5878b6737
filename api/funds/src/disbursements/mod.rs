//! Disbursements 资金拨付: the only way money leaves a fund, under four eyes (rulebook, task 17).

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub const fn mount(_config: &mut ServiceConfig<'_>) {}
