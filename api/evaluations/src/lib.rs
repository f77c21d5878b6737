//! Evaluations: what people and third parties think of a service, and what follows from it for next year's targets
//! (rulebook, tasks 13 and 14).

mod absent;
pub mod assessments;
pub mod dashboards;
pub mod ratings;
mod sql;
pub mod standards;

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds every operation of this crate below `/api/v1`.
pub fn mount(config: &mut ServiceConfig<'_>) {
    ratings::mount(config);
    standards::mount(config);
    assessments::mount(config);
    dashboards::mount(config);
}
