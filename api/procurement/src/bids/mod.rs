//! Bids 投标（响应）文件: sealed by the bidder until two roles open them together (decision 0009,
//! `docs/procurement/sealed-bids.md`).
//!
//! Three custodians of three roles register a public key each. A bidder seals an envelope to them; the server
//! keeps it under a second lock and cannot read it. After the deadline two custodians release their private
//! keys, and with the second one the server opens all bids in one transaction.

mod articles;
pub(crate) mod custodians;
mod envelopes;
mod http;
pub(crate) mod opening;
mod reading;
mod signals;
mod state;
mod store;
pub(crate) mod submission;
mod verdict;
pub(crate) mod views;

pub use custodians::custody_complete;
pub use opening::{return_unopened, return_unopened_of_lot};
pub use reading::may_read_content;
pub use state::{BidEvent, BidStatus};
pub use store::{Bid, content, find, standing};
pub use verdict::{decide, set_final_price};

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config
        .service(http::list_custodians)
        .service(http::register_custodian)
        .service(http::list_own_bids)
        .service(http::list_bids)
        .service(http::create_bid)
        .service(http::get_bid_receipt_key)
        .service(http::get_bid)
        .service(http::withdraw_bid)
        .service(http::replace_bid)
        .service(http::open_bids)
        .service(http::list_collusion_signals);
}
