//! Opening hours 开放时间: the timetable of a facility or of one of its spaces. A space without its
//! own inherits the next one above it in the tree, at last its facility's.

mod http;
mod store;
mod views;

pub use store::{put_facility, put_space, resolver_of, resolvers_of};

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config
        .service(http::get_facility_opening_hours)
        .service(http::put_facility_opening_hours)
        .service(http::get_space_opening_hours)
        .service(http::put_space_opening_hours)
        .service(http::delete_space_opening_hours);
}
