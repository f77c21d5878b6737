//! Strikes 爽约记录: visits that were booked and missed. Three that count within 90 days suspend a person
//! from booking for 30 days (rulebook, task 6). Whether somebody is suspended is derived from the
//! strikes at each booking and stored nowhere: a strike that is excused or revoked lifts it at once.
//! While an appeal is open its strike does not count.

mod http;
mod rules;
mod state;
mod store;
mod suspension;
mod views;

pub use rules::{export, lift, on_fact, record, refuse_suspended};
pub use state::StrikeStatus;
pub use store::{Cause, has_one_of};

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config
        .service(http::get_my_strikes)
        .service(http::list_strikes)
        .service(http::appeal_strike)
        .service(http::excuse_strike)
        .service(http::uphold_strike)
        .service(http::revoke_strike);
}
