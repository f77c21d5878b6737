//! Remedies 质疑、投诉: a supplier challenges what the purchaser did, the purchaser answers; a supplier that is not
//! satisfied complains to the finance department, which decides and may suspend the purchase meanwhile
//! (采购法§52–57, 实施条例§53–55).

mod challenge_views;
mod challenges;
mod complaint_http;
mod complaint_store;
mod complaint_views;
mod complaints;
mod found;
mod gate;
mod http;
mod state;
mod store;
mod suspension;
mod timers;

pub use gate::{OpenRemedy, Term, brings_down, open_against, refuse_while_open, terms_of};
pub use state::{ChallengeStatus, ComplaintStatus};
pub use timers::check_due;

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config
        .service(http::list_challenges)
        .service(http::create_challenge)
        .service(http::get_challenge)
        .service(http::accept_challenge)
        .service(http::reject_challenge)
        .service(http::answer_challenge)
        .service(http::withdraw_challenge)
        .service(complaint_http::list_complaints)
        .service(complaint_http::create_complaint)
        .service(complaint_http::get_complaint)
        .service(complaint_http::accept_complaint)
        .service(complaint_http::reject_complaint)
        .service(complaint_http::decide_complaint)
        .service(complaint_http::withdraw_complaint)
        .service(complaint_http::suspend_procurement)
        .service(complaint_http::resume_procurement);
}
