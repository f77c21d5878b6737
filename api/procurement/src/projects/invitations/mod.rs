//! Invitations 邀请: those of an invited tender are drawn by lot (采购法§34) from a seed whose hash stands
//! before the draw; those of other methods are named by the purchaser.

mod draw;
mod http;
mod store;
mod views;

pub use draw::{draw, may_bid};
pub use http::{draw_invitations, list_invitations};
pub use store::{commit_seed, find as draw_of, forget_seed, is_drawn};
