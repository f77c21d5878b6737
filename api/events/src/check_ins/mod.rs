//! Check-in 检票: scans at the door. What a ticket is, used or not, inside or not, is a fold over its
//! scans in the order of the clock at the door (`fold.rs`).

mod batch;
mod check_in;
mod fold;
mod http;
mod store;
mod views;

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config
        .service(http::check_in_ticket)
        .service(http::check_in_passes)
        .service(http::check_in_pass)
        .service(http::list_session_scans)
        .service(http::get_session_attendance);
}
