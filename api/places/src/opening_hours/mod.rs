//! Opening hours 开放时间: the timetable of a facility or of one of its spaces. A space without its
//! own inherits the next one above it in the tree, at last its facility's.

mod http;
mod published;
mod store;
mod views;

pub use published::{PublishedBy, publish, set_active, teaching_of, teaching_of_each, withdraw};
pub use store::{
    put_facility, put_space, resolver_of, resolver_of_facility, resolvers_of, resolvers_of_facilities,
};
pub use views::WeeklyRowBody;

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
