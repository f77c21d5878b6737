//! Grants: one role given to a user or a machine client, within a region's subtree and an
//! organization (rulebook B). A grant never changes: it is given and revoked.

mod http;
mod rules;
mod store;
mod views;

pub use rules::{checked_all, give_all, give_by_rule, keep_a_sysadmin, revoke_all};
pub use store::{GrantRow, Holder, of_holder, policy_of};
pub use views::{GrantPage, GrantView, NewGrant};

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config
        .service(http::list_grants)
        .service(http::create_grant)
        .service(http::create_client_grant)
        .service(http::revoke_grant);
}
