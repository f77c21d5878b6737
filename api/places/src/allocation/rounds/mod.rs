//! Rounds: which spaces, which season, when groups apply; allocating, deciding, publishing.

mod allocate;
mod create;
mod http;
mod publish;
mod season;
mod state;
mod store;
mod tend;
mod views;

pub use allocate::fairness;
pub use season::weekly_of;
pub use state::RoundStatus;
pub use store::{Round, find_visible, lock_for, spaces_of, touch};
pub use tend::tend;
pub use views::RoundResults;

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config
        .service(http::list_allocation_rounds)
        .service(http::create_allocation_round)
        .service(http::get_allocation_round)
        .service(http::update_allocation_round)
        .service(http::allocate_round)
        .service(http::decide_round)
        .service(http::publish_round)
        .service(http::close_round)
        .service(http::get_allocation_results);
}
