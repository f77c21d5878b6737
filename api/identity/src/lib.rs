//! Who is there: regions, organizations, accounts, sessions, grants, machine clients.

mod access;
pub mod accounts;
pub mod audit_events;
pub mod clients;
pub mod grants;
pub mod ids;
pub mod me;
pub mod notifications;
pub mod organizations;
pub mod passes;
pub mod passwords;
pub mod regions;
pub mod sessions;
mod settings;
pub mod throttles;
pub mod tokens;
pub mod users;
mod well_known;

pub use accounts::{NewUser, create_user_here};
pub use clients::create_client_here;
pub use grants::NewGrant;
pub use settings::{Identity, Settings};
pub use tokens::rotate_keys;
pub use well_known::mount_well_known;

use citong_kernel::{ApiResult, Call, Tx};
use std::sync::Arc;
use utoipa_actix_web::service_config::ServiceConfig;

/// Adds every operation of this crate below `/api/v1`.
pub fn mount(config: &mut ServiceConfig<'_>) {
    regions::mount(config);
    organizations::mount(config);
    accounts::mount(config);
    me::mount(config);
    users::mount(config);
    grants::mount(config);
    clients::mount(config);
    audit_events::mount(config);
    notifications::mount(config);
}

/// Deletes what has expired: refresh tokens, codes, counts of failures, traces of messages. Answers
/// how many rows.
pub fn prune(tx: &mut Tx<'_>) -> ApiResult<usize> {
    Ok(sessions::prune(tx)? + accounts::prune_codes(tx)? + throttles::prune(tx)? + notifications::prune(tx)?)
}

/// Reads what must not be stale: what a password or a version is compared with.
pub(crate) async fn read_current<T, F>(call: &Call, work: F) -> ApiResult<T>
where
    T: Send + 'static,
    F: FnOnce(&mut Tx<'_>) -> ApiResult<T> + Send + 'static,
{
    let context = Arc::clone(call.context());
    call.kernel().db.read_current(move |conn| work(&mut Tx::new(conn, &context))).await
}
