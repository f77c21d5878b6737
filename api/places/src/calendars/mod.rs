//! Calendars 日历订阅: what calendar programs read, as iCalendar (RFC 5545).
//!
//! A space's calendar is public and says only when it is taken. A booking's is for whoever may see it. A person's own
//! stands under a secret address, which they may renew or withdraw; what domains put into it comes from the calendar
//! sources that the server registers ([`citong_kernel::facts::Facts`]).

mod feed;
mod http;
mod ical;
mod space;
mod store;
mod views;

pub use feed::{bookings_of, on_fact};

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config
        .service(http::get_space_calendar)
        .service(http::get_booking_calendar)
        .service(http::create_calendar_feed)
        .service(http::delete_calendar_feed)
        .service(http::get_calendar_feed);
}
