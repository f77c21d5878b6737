//! Money: the one double-entry ledger, and the budgets, contributions and funds that are kept in it (rulebook, tasks
//! 15–17).

pub mod budgets;
pub mod contributions;
pub mod disbursements;
pub mod foundations;
pub mod ledger;
pub mod open_data;

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds every operation of this crate below `/api/v1`.
pub fn mount(config: &mut ServiceConfig<'_>) {
    ledger::mount(config);
    budgets::mount(config);
    contributions::mount(config);
    foundations::mount(config);
    disbursements::mount(config);
    open_data::mount(config);
}
