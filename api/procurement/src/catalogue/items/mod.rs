//! Items of a version 目录品目: classes of two digits, items of four, and below them the counties' own.

mod http;
mod rules;
mod store;
mod views;

pub use rules::{create, require_parents_in_force};
pub use store::{Item, all, count, find_by_code};
pub use views::{CatalogueItemView, CreateCatalogueItem};

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config
        .service(http::list_catalogue_items)
        .service(http::create_catalogue_item)
        .service(http::check_catalogue_item)
        .service(http::get_catalogue_item)
        .service(http::update_catalogue_item)
        .service(http::delete_catalogue_item);
}
