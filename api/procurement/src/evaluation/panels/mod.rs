//! Panels 评审委员会、谈判小组、磋商小组、询价小组: an odd number of people, two thirds of them experts who are
//! drawn at random with a seed whose hash stands before anybody is drawn. Their names are secret until the
//! result is published.

pub(crate) mod draw;
mod http;
pub(crate) mod members;
mod membership;
mod order;
mod plan;
mod state;
pub(crate) mod store;
pub(crate) mod views;

pub use draw::prepare;
pub use membership::{
    expert_names, is_confirmed_member, of_caller, require_complete, require_member, visible_panel,
};
pub use order::tie_seed_of;
pub use store::{PanelMember, find, seed_of};

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config
        .service(http::draw_panel)
        .service(http::get_panel)
        .service(http::list_panel_members)
        .service(http::confirm_panel_member)
        .service(http::decline_panel_member)
        .service(http::recuse_panel_member);
}
