//! Experts 评审专家: people who may be drawn to evaluate, what they know, and what ties them to organizations.
//! Their names are never public; those of a panel are told with its result.

mod affiliations;
mod http;
pub(crate) mod rules;
mod state;
mod store;
pub(crate) mod views;

pub use affiliations::{Parties, ties_of};
pub use rules::make_reviewer;
pub use state::ExpertStatus;
pub use store::{Expert, eligible_in, find_by_user, names};

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config
        .service(http::list_experts)
        .service(http::create_expert)
        .service(http::get_expert)
        .service(http::update_expert)
        .service(http::suspend_expert)
        .service(http::reinstate_expert)
        .service(http::list_expert_affiliations)
        .service(http::create_expert_affiliation);
}
