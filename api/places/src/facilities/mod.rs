//! Facilities 公共文化设施: the venues of the city, with their kind, level, grade, owner and how they
//! open. A facility is entered as a draft, opens once it has a safety plan and an accessibility plan
//! (保障法 §17, §22), and can be suspended. The public sees open ones; who works on them sees all.

mod http;
mod kinds;
mod rules;
mod search;
mod state;
mod store;
mod sync;
mod views;
mod visible;

pub use kinds::{
    AccessibilityFeature, Concession, FacilityKind, FacilityLevel, Grade, LocationAccuracy, OpeningType,
    Ownership,
};
pub use rules::{holds_contact, needed_concessions};
pub use state::FacilityStatus;
pub use store::{
    Facility, FacilityDetails, FacilityScope, NewFacility, Pricing, find_for, find_visible, insert,
    scope_by_id,
};
pub use views::{CreateFacility, FacilityPage, FacilityView};
pub use visible::{commitments_visible_to, offers_visible_to, open_days_visible_to, spaces_visible_to};

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config
        .service(http::list_facilities)
        .service(http::create_facility)
        .service(http::get_facility)
        .service(http::update_facility)
        .service(http::open_facility)
        .service(http::suspend_facility)
        .service(sync::sync_facilities)
        .service(sync::sync_facility);
}
