//! Opening commitments 开放承诺 (rulebook, task 7): an agency or a school declares which of its spaces
//! are open to the public and when, and that its work or its teaching is not affected. Its own unit
//! approves it (four eyes), then it is published: from then on its hours are the hours of these spaces,
//! instead of any timetable. Schools keep one calendar of lessons, which take from every opening.

mod hours;
mod http;
mod rules;
mod state;
mod store;
mod teaching;
mod views;
mod withdrawal;

pub use hours::{check_spaces, hours_of, weekly_of};
pub use rules::{facility_for, of_the_unit};
pub use state::CommitmentStatus;
pub use teaching::{lesson_in_the_way, refuse_lessons};
pub use views::AffectedBooking;
pub use withdrawal::withdrawing;

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config
        .service(http::list_opening_commitments)
        .service(http::create_opening_commitment)
        .service(http::get_opening_commitment)
        .service(http::update_opening_commitment)
        .service(http::approve_opening_commitment)
        .service(http::publish_opening_commitment)
        .service(http::suspend_opening_commitment)
        .service(http::resume_opening_commitment)
        .service(http::end_opening_commitment)
        .service(teaching::get_teaching_calendar)
        .service(teaching::put_teaching_calendar);
}
