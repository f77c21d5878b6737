//! Machine clients: programs of counties and partners that call with OAuth 2.0 client credentials.

mod http;
mod rules;
mod store;
mod token;
mod views;

pub use rules::create_client_here;
pub use store::{ClientRow, find};
pub use views::{ClientPage, ClientView};

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config
        .service(http::list_clients)
        .service(http::create_client)
        .service(http::get_client)
        .service(http::update_client)
        .service(http::delete_client)
        .service(http::rotate_client_secret)
        .service(token::issue_token);
}
