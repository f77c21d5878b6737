//! Abnormally low prices 报价明显偏低 (87号第六十条): the bidder explains in writing, the panel decides. The rule
//! parameter `procurement.price.abnormally_low_percent` asks by itself; the purchaser and the panel may too.

mod http;
mod rules;
mod store;
mod views;

pub use rules::flag;
pub use store::open_in;

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config
        .service(http::list_bid_explanations)
        .service(http::request_bid_explanation)
        .service(http::answer_bid_explanation)
        .service(http::decide_bid_explanation);
}
