//! Opening offers of private venues 社会场所开放 (rulebook, task 8): what they offer the public, when and
//! for how much. An officer who did not apply looks at the place first. A listed offer's hours are the
//! hours of its spaces, as for an opening commitment.

mod http;
mod rules;
mod state;
mod store;
mod views;

pub use state::OfferStatus;
pub use store::{Found, Offer, fetch};

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config
        .service(http::list_opening_offers)
        .service(http::create_opening_offer)
        .service(http::get_opening_offer)
        .service(http::update_opening_offer)
        .service(http::record_site_check)
        .service(http::enlist_opening_offer)
        .service(http::delist_opening_offer);
}
