//! Allocation rounds 场地季度统筹: a season's weekly times are given out among groups.
//!
//! A round opens for applications, closes, is allocated by a deterministic allocator ([`allocator`], pure), looked over and
//! decided by officers, and published: then each weekly time becomes a series of bookings, and the dates that could not be
//! had are listed. Time opens and closes applications; rules compare with the clock, the job only tidies the status up.

pub mod allocator;
mod applications;
mod person;
mod proposals;
mod rounds;

pub use person::{export, on_fact};
pub use rounds::tend;

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    rounds::mount(config);
    applications::mount(config);
    proposals::mount(config);
}
