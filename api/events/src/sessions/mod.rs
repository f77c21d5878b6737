//! Sessions 场次: what a venue puts on at a time, with a number of places: a performance, a class, an
//! hour of an exhibition. A session holds its room by a booking of its own. Some of its places are
//! kept off the internet until the day; a large event waits for its permit.

mod change;
mod create;
mod end;
mod http;
mod large;
mod places;
mod settle;
mod state;
mod store;
mod views;

pub use end::{end_due, lost_its_room};
pub use places::Places;
pub use settle::{require_sales, settle};
pub use state::{Event, SessionStatus};
pub use store::{
    Found, Session, fetch, find_for, find_visible, next_place, of_booking, set_drawn, to_draw,
    with_ended_queue, with_queue_and_places,
};
pub use views::SessionView;

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config
        .service(http::list_sessions)
        .service(http::create_session)
        .service(http::get_session)
        .service(http::update_session)
        .service(http::cancel_session)
        .service(http::record_session_permit);
}
