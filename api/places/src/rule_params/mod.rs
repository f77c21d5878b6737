//! Rule parameters: figures that law or policy may change, each with its legal basis, how sure we
//! are of it, and from when it holds. Rules read them through the kernel; here they are shown to
//! everybody and changed by the city office.

mod http;
mod store;
mod views;

pub use store::insert;
pub use views::{Confidence, PutRuleParam};

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config.service(http::list_rule_params).service(http::put_rule_param);
}
