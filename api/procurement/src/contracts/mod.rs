//! Contracts 政府采购合同: signed at the price of the award, published, filed, performed by milestones, accepted
//! with the opinion of those who use the service, paid, archived.

pub(crate) mod acceptance;
pub(crate) mod archive;
pub(crate) mod archive_views;
mod deadlines;
mod http;
pub(crate) mod payments;
pub(crate) mod performance;
mod project_http;
pub(crate) mod requests;
mod settle;
pub(crate) mod sign;
mod state;
mod store;
mod uses;
mod views;

pub use deadlines::{DeadlineView, deadlines_of};
pub use state::ContractStatus;
pub use store::{Contract, of_project};
pub use uses::verified_use;

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config
        .service(project_http::sign_contract)
        .service(project_http::get_project_deadlines)
        .service(project_http::archive_project)
        .service(project_http::get_project_archive)
        .service(http::list_contracts)
        .service(http::get_contract)
        .service(http::publish_contract)
        .service(http::file_contract)
        .service(http::supplement_contract)
        .service(http::complete_milestone)
        .service(http::record_acceptance)
        .service(http::terminate_contract)
        .service(http::list_contract_payments)
        .service(http::record_contract_payment);
}
