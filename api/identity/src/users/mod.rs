//! Accounts as administrators see them: masked (rulebook B). A reveal needs a reason and is logged.

mod http;
mod rules;
mod store;
mod views;

pub use views::{RevealedUserView, UserPage, UserView};

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config
        .service(http::list_users)
        .service(http::create_user)
        .service(http::get_user)
        .service(http::update_user)
        .service(http::reveal_user);
}
