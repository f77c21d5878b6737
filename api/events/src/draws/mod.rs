//! Draws 抽签: places of a session drawn by lot instead of first come, first served. The hash of the
//! seed is published with the session, the seed with the draw; anybody can compute the order again.

mod enter;
mod http;
mod order;
mod run;
mod state;
mod store;
mod views;

pub use run::{draw_due, new_seed};
pub use state::{DrawStatus, Event};
pub use store::{anonymize, of_person};

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config
        .service(http::get_session_draw)
        .service(http::run_session_draw)
        .service(http::enter_draw)
        .service(http::get_draw_entry)
        .service(http::withdraw_draw_entry);
}
