//! Final offers 最后报价 of negotiations, consultations and single-source purchases: a round in which every
//! qualified bidder names a last price, sealed until the round is over. Who names none is out.

mod http;
pub(crate) mod rules;
mod store;
pub(crate) mod views;

pub use rules::{require_settled, settle_due, settle_due_of};

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config.service(http::list_offer_rounds).service(http::open_offer_round).service(http::submit_final_offer);
}
