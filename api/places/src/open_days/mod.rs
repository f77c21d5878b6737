//! Open days of barracks 军营开放日 (rulebook, task 7): groups come by real name and without cameras. The
//! unit itself approves a day before anybody hears of it, and may cancel it without a reason. Nothing
//! here says where exactly the unit is or how to reach it. What identifies the visitors is encrypted,
//! shown masked, and deleted thirty days after the event.

mod erase;
mod http;
mod registration_http;
mod registration_store;
mod registration_views;
mod registrations;
mod rules;
mod state;
mod store;
mod views;

pub use erase::{export, on_fact, tidy};
pub use state::{OpenDayRegistrationStatus, OpenDayStatus};

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config
        .service(http::list_open_days)
        .service(http::create_open_day)
        .service(http::get_open_day)
        .service(http::update_open_day)
        .service(http::approve_open_day)
        .service(http::publish_open_day)
        .service(http::close_open_day_registration)
        .service(http::hold_open_day)
        .service(http::cancel_open_day)
        .service(registration_http::register_for_open_day)
        .service(registration_http::list_open_day_registrations)
        .service(registration_http::get_open_day_registration)
        .service(registration_http::approve_open_day_registration)
        .service(registration_http::reject_open_day_registration)
        .service(registration_http::cancel_open_day_registration)
        .service(registration_http::reveal_open_day_registration);
}
