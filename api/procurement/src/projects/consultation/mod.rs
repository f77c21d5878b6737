//! Opinions 意见 of the public: on what is to be bought (实施条例§15), and on buying it from one source only
//! (实施条例§38).

mod http;
pub(crate) mod rules;
mod store;
pub(crate) mod views;

pub use http::{
    close_consultation, consult_requirement, list_opinions, publicize_single_source, submit_opinion,
};
pub use store::{About, unanswered};
