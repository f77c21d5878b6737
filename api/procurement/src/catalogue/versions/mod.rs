//! Versions of a region's catalogue 目录版本: collected, drafted, consulted on, reviewed, consented to by the
//! finance department, published, superseded (102号§11, 公共文化服务保障法§41).

mod http;
mod rules;
mod state;
mod store;
mod views;

pub use rules::{consent, consult, create, draft, publish, require_open, review};
pub use state::CatalogueStatus;
pub use store::{Found, Version, fetch, find_for, in_force, nearest_in_force, open_to_all};
pub use views::{
    ConsentToCatalogueVersion, ConsultCatalogueVersion, ConsultedDepartment, CreateCatalogueVersion,
    ReviewCatalogueVersion,
};

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config
        .service(http::list_catalogue_versions)
        .service(http::create_catalogue_version)
        .service(http::get_catalogue_version)
        .service(http::update_catalogue_version)
        .service(http::draft_catalogue_version)
        .service(http::consult_catalogue_version)
        .service(http::record_department_opinion)
        .service(http::review_catalogue_version)
        .service(http::consent_to_catalogue_version)
        .service(http::publish_catalogue_version)
        .service(http::return_catalogue_version);
}
