//! The audit trail, for auditors and administrators.

mod http;
mod store;
mod views;

pub use views::{AuditEventPage, AuditEventView};

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operation.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config.service(http::list_audit_events);
}
