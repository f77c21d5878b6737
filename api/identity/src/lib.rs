//! Who is there: regions, organizations, accounts, sessions, grants, machine clients.

pub mod ids;
pub mod passwords;
pub mod regions;
pub mod tokens;

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds every operation of this crate below `/api/v1`.
pub fn mount(config: &mut ServiceConfig<'_>) {
    regions::mount(config);
}
