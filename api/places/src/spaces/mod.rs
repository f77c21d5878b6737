//! Spaces 可预约空间: the rooms, halls, courts and areas of a facility, as trees. Who books a hall
//! takes its parts, too, and the other way round; siblings are free of each other. What a booking
//! takes are the leaves below its space: `leaves.rs` keeps that table right.

mod http;
mod leaves;
mod rules;
mod search;
mod store;
mod tree;
mod views;

pub use leaves::{leaves_of, leaves_of_each, lock_leaves, lock_leaves_of};
pub use rules::insert;
pub use store::{
    NewSpace, Sharing, Space, SpaceDetails, ancestors_of, by_ids, find_for, find_visible, of_facilities,
};
pub use views::{CreateSpace, SpacePage, SpaceView};

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config
        .service(http::list_spaces)
        .service(http::create_space)
        .service(http::get_space)
        .service(http::update_space);
}
