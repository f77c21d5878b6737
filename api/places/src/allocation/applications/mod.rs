//! Applications 场地申请: what groups ask of a round.

mod http;
mod rules;
mod state;
mod store;
mod views;

pub use rules::withdraw_erased;
pub use store::{Application, anonymize, fetch, of_person, submitted, to_allocate};
pub use views::Weekday;

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config
        .service(http::list_allocation_applications)
        .service(http::create_allocation_application)
        .service(http::get_allocation_application)
        .service(http::update_allocation_application)
        .service(http::withdraw_allocation_application);
}
