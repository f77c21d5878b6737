//! Bans 禁止参加政府采购活动 (采购法§77): from a day to a day, for a reason that everybody can read. A ban can
//! be lifted; its term never changes.

mod http;
mod rules;
mod store;
mod views;

pub use store::{Ban, in_force};

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config
        .service(http::list_supplier_bans)
        .service(http::create_supplier_ban)
        .service(http::get_supplier_ban)
        .service(http::lift_supplier_ban);
}
