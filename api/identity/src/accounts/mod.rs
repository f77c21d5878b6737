//! Accounts of people: registration, login, refresh, logout, passwords and confirmed phones.
//!
//! A person logs in with a login name or a confirmed phone number. Whatever fails is counted, and
//! commits together with the count even though the answer is a refusal; none of these operations
//! but registration stores its answer under an idempotency key, because the answers hold secrets.

mod codes;
mod credentials;
mod http;
mod phone;
mod registration;
mod reset;
mod sign_in;
mod state;
mod store;
mod views;

pub use codes::{EmailCodes, forget as forget_codes, prune as prune_codes};
pub use credentials::{Attempt, verify_own_password};
pub use phone::wrong_code;
pub use registration::{NewAccount, NewUser, check_new, create, create_user_here, ensure_password, prepare};
pub use state::{Event, UserStatus};
pub use store::{Account, erase, find, set_display_name, set_profile};
pub use views::{AccountView, check_display_name, checked_phone};

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config
        .service(http::register_resident)
        .service(http::login)
        .service(http::refresh_token)
        .service(http::logout)
        .service(http::change_password)
        .service(http::request_phone_confirmation)
        .service(http::confirm_phone)
        .service(http::request_password_reset)
        .service(http::reset_password);
}

/// Where a code for a forgotten password may go: the confirmed phone, or the login when that is a
/// mobile number. A phone that was only typed may be a stranger's.
fn confirmed_destination(account: &Account) -> Option<String> {
    account.confirmed_phone.clone().or_else(|| account.login.as_deref().and_then(crate::ids::mobile))
}
