//! Temporary closures 临时关闭: they subtract from open time, end the bookings that they meet and tell
//! each person. A closure of a space closes everything below it, and what stands above it is not
//! whole while a part is closed. Announced at least seven days before (公共文化体育设施条例 §18); an
//! emergency says why.

mod http;
mod rules;
mod store;
mod views;

pub use store::{meeting, meeting_leaves};

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config
        .service(http::list_closures)
        .service(http::create_closure)
        .service(http::get_closure)
        .service(http::delete_closure);
}
