//! Awards 中标、成交: the purchaser decides by the ranking of the report, publishes the result, and cancels an
//! award that fell through. One award stands for a lot at most.

mod audience;
mod clock;
mod http;
pub(crate) mod publish;
pub(crate) mod rules;
mod state;
mod store;
pub(crate) mod views;

pub use audience::{tell_purchaser, tell_supervisors, tell_supplier};
pub use clock::LegalClock;
pub use state::AwardStatus;
pub use store::{Award, active_of_lot, active_of_project, of_project, project_of, supplier_name};
pub use views::{StatedReason, yuan};

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config
        .service(http::award_project)
        .service(http::publish_result)
        .service(http::list_awards)
        .service(http::get_award)
        .service(http::cancel_award);
}
