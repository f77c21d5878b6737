//! Third-party evaluations: independent evaluators, sealed raw data, objections, and targets that follow.

mod course;
mod independence;
mod refusals;
mod stage;
mod standards;

pub use stage::{body, publish, standard};
