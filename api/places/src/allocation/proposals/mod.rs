//! Proposals 统筹方案: the weekly times that a round gives to groups.

mod http;
mod publish;
mod rules;
mod state;
mod store;
mod views;

pub use publish::{clashes_with_other_rounds, of_other_rounds, results, set_outcome};
pub use store::{
    Proposal, any_left, count_by_application, delete_unlocked, drop_open_of, first, insert_all, locked,
    slots, to_publish,
};
pub use views::ProposalView;

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config
        .service(http::list_allocation_proposals)
        .service(http::update_allocation_proposal)
        .service(http::lock_allocation_proposal)
        .service(http::unlock_allocation_proposal)
        .service(http::drop_allocation_proposal);
}
