//! Funds: the one double-entry ledger that budgets, contributions and funds are kept in (rulebook, tasks 15–17).

pub mod ledger;

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds every operation of this crate below `/api/v1`.
pub fn mount(config: &mut ServiceConfig<'_>) {
    ledger::mount(config);
}
