//! Bids 投标（响应）文件: sealed by the bidder until two roles open them together.

mod state;
mod store;
mod verdict;

pub use state::{BidEvent, BidStatus};
pub use store::{Bid, find, standing};
pub use verdict::{content, decide, set_final_price};
