//! Bids 投标（响应）文件: sealed by the bidder until two roles open them together.

mod state;
mod store;
mod verdict;

pub use state::{BidEvent, BidStatus};
pub use store::{Bid, custody_complete, find, return_unopened, return_unopened_of_lot, standing};
pub use verdict::{content, decide, set_final_price};
