//! Sessions: one login of a person, with the family of its refresh tokens.
//!
//! A refresh token is good for one use. One that is used twice was stolen, from its owner or by
//! its owner: the whole session ends.

mod store;

pub use store::{Rotation, SessionRow, forget, of_user, open, prune, revoke, revoke_all, rotate};
