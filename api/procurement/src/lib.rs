//! Procurement 政府采购: from the catalogue through project, sealed bids, evaluation, award and contract to
//! acceptance and payment, with open data at every step (rulebook, tasks 9 and 10).
//!
//! One project passes through one table of states ([`projects::Status`]); its lots share the clock and are
//! awarded one by one. Figures come from the rule parameters, articles from [`law`].

pub mod awards;
pub mod bids;
pub mod catalogue;
pub mod contracts;
pub mod evaluation;
pub mod law;
pub mod notices;
pub mod open_data;
pub mod projects;
pub mod remedies;
pub mod starting_data;
pub mod suppliers;

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds every operation of this crate below `/api/v1`.
pub fn mount(config: &mut ServiceConfig<'_>) {
    catalogue::mount(config);
    suppliers::mount(config);
    projects::mount(config);
    bids::mount(config);
    evaluation::mount(config);
    awards::mount(config);
    contracts::mount(config);
    remedies::mount(config);
    open_data::mount(config);
}
