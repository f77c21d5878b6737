//! Evaluation 评审: experts, panels drawn from them, checks of bids, final offers, blind score sheets, and
//! what came of them (rulebook, task 10; 财政部令第87号, 第74号, 财库〔2014〕214号).

mod access;
pub mod arithmetic;
pub(crate) mod experts;
mod explanations;
mod minimums;
pub(crate) mod offers;
pub(crate) mod panels;
mod preview;
pub(crate) mod qualification;
mod reasons;
pub(crate) mod results;
pub(crate) mod scores;

pub use panels::{expert_names, is_confirmed_member as is_panel_member, prepare as prepare_panel};

use citong_kernel::{ApiResult, Tx};
use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    preview::mount(config);
    experts::mount(config);
    panels::mount(config);
    qualification::mount(config);
    explanations::mount(config);
    offers::mount(config);
    scores::mount(config);
    results::mount(config);
}

/// Opens the final offers of rounds that are over; answers how many projects.
pub fn check_due(tx: &mut Tx<'_>) -> ApiResult<usize> {
    offers::settle_due(tx)
}
