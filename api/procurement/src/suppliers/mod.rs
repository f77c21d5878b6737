//! Suppliers 承接主体 (rulebook, task 10): who may deliver what is bought, who controls them, who is banned,
//! and what is known of how they kept their word.

mod admission;
mod bans;
mod controllers;
mod credit;
mod eligibility;
mod http;
mod person;
mod register;
mod state;
mod store;
mod support;
mod views;

pub use admission::admit;
pub use eligibility::require_eligible;
pub use person::{export, on_fact};
pub use register::register;
pub use state::SupplierStatus;
pub use store::{SmeSize, Supplier, SupplierKind, acted_for, find, find_by_organization, same_controller};
pub use views::CreateSupplier;

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config
        .service(http::list_suppliers)
        .service(http::create_supplier)
        .service(http::get_supplier)
        .service(http::update_supplier)
        .service(http::admit_supplier)
        .service(http::reject_supplier)
        .service(http::withdraw_supplier)
        .service(http::reapply_supplier);
    bans::mount(config);
    credit::mount(config);
    support::mount(config);
}
