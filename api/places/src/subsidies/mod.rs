//! Subsidies of private venues 补贴 (rulebook, task 8): an agreement says what a listed offer is paid for
//! each person or hour, up to a cap. A claim is computed from verified check-ins and nothing else. A
//! booking is claimed once, and so is an hour of a room, whatever the agreement; rejecting a claim gives
//! its bookings and hours back. Paying is a later domain.

mod agreements;
mod claims;
mod compute;
mod http;
mod state;
mod store;
mod views;

pub use state::SubsidyClaimStatus;

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config
        .service(http::list_subsidy_agreements)
        .service(http::create_subsidy_agreement)
        .service(http::get_subsidy_agreement)
        .service(http::list_subsidy_claims)
        .service(http::create_subsidy_claim)
        .service(http::get_subsidy_claim)
        .service(http::submit_subsidy_claim)
        .service(http::approve_subsidy_claim)
        .service(http::reject_subsidy_claim);
}
