//! Organizations 机构: the bodies that run facilities, and later supply, evaluate or give. A public
//! directory; the unified social credit code 统一社会信用代码 is checked to both of its digits.

mod http;
mod rules;
mod store;
mod views;

pub use store::{NewOrganization, Organization, find, insert, region_of};
pub use views::{OrganizationKind, OrganizationPage, OrganizationView};

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config
        .service(http::list_organizations)
        .service(http::create_organization)
        .service(http::get_organization)
        .service(http::update_organization);
}
