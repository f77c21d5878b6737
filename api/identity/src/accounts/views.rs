//! What people send and see of their accounts.

use super::registration::NewUser;
use super::state::UserStatus;
use super::store::Account;
use crate::grants::{GrantRow, GrantView};
use crate::ids;
use citong_kernel::check::Check;
use citong_kernel::{Id, Timestamp, of};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A registration.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"login": "chen.xiaoman", "password": "correct-horse-9", "display_name": "陈小满",
    "phone": "13800138000"}))]
pub struct RegisterResident {
    /// The name to log in with: 3–64 letters, digits and `._-@+`, in any case, or a mobile number.
    pub login: String,
    /// 8–128 characters.
    pub password: String,
    /// 显示名, at most 50 characters.
    pub display_name: String,
    /// A mobile number. It counts once it is confirmed.
    pub phone: Option<String>,
}

impl From<RegisterResident> for NewUser {
    fn from(body: RegisterResident) -> Self {
        let RegisterResident { login, password, display_name, phone } = body;
        Self { login, password, display_name, phone }
    }
}

/// A login.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"login": "chen.xiaoman", "password": "correct-horse-9"}))]
pub struct Login {
    /// The login name or a confirmed phone number.
    pub login: String,
    /// The password.
    pub password: String,
}

/// A refresh token to spend.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"refresh_token": "2vX4m1c0b7dQm9S8l1a6Wc3T5yUoRkZbN0pXhGvE4fA"}))]
pub struct RefreshToken {
    /// The last refresh token of the session. It is good for one use.
    pub refresh_token: String,
}

/// A new password.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"current_password": "correct-horse-9", "new_password": "battery-staple-7"}))]
pub struct ChangePassword {
    /// The password until now.
    pub current_password: String,
    /// 8–128 characters.
    pub new_password: String,
}

/// A code that confirms a phone.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"code": "042917"}))]
pub struct ConfirmPhone {
    /// The six digits of the message.
    pub code: String,
}

/// Whose password is forgotten.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"login": "13800138000"}))]
pub struct RequestPasswordReset {
    /// The login name or the confirmed phone number.
    pub login: String,
}

/// A new password in place of a forgotten one.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"login": "13800138000", "code": "042917", "new_password": "battery-staple-7"}))]
pub struct ResetPassword {
    /// The same as in the request for the code.
    pub login: String,
    /// The six digits of the message.
    pub code: String,
    /// 8–128 characters.
    pub new_password: String,
}

/// What a person calls with.
#[derive(Serialize, ToSchema)]
#[schema(example = json!({"access_token": "eyJhbGciOiJFZERTQSJ9.e30.c2ln", "token_type": "Bearer",
    "expires_in": 900, "refresh_token": "2vX4m1c0b7dQm9S8l1a6Wc3T5yUoRkZbN0pXhGvE4fA",
    "session_id": "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10"}))]
pub struct TokensView {
    /// For the `Authorization` header.
    pub access_token: String,
    /// `Bearer`.
    pub token_type: &'static str,
    /// Until the access token expires, seconds.
    pub expires_in: i64,
    /// For the next access token; good for one use.
    pub refresh_token: String,
    /// The session.
    pub session_id: Id<of::Session>,
}

/// An account as its owner sees it.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({"id": "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10", "login": "chen.xiaoman",
    "display_name": "陈小满", "phone": "13800138000", "phone_confirmed": false, "status": "active",
    "grants": [], "created_at": "2026-12-01T09:00:00+08:00", "updated_at": "2026-12-01T09:00:00+08:00"}))]
pub struct AccountView {
    /// Its id.
    pub id: Id<of::User>,
    /// The name to log in with.
    pub login: Option<String>,
    /// 显示名.
    pub display_name: String,
    /// The mobile number.
    pub phone: Option<String>,
    /// Whether it is confirmed: then it can be used to log in, and no other account has it.
    pub phone_confirmed: bool,
    /// Whether the account may be used.
    pub status: UserStatus,
    /// What the person may do beyond what every resident may.
    pub grants: Vec<GrantView>,
    /// When it was registered.
    pub created_at: Timestamp,
    /// When it was changed last.
    pub updated_at: Timestamp,
}

impl AccountView {
    /// The account with its grants.
    pub fn new(account: Account, grants: Vec<GrantRow>) -> Self {
        Self {
            id: account.id,
            login: account.login,
            display_name: account.display_name,
            phone_confirmed: account.confirmed_phone.is_some(),
            phone: account.phone,
            status: account.status,
            grants: grants.into_iter().map(GrantView::from).collect(),
            created_at: account.created_at,
            updated_at: account.updated_at,
        }
    }
}

/// Checks a 显示名: one field, at most 50 characters (rulebook E).
pub fn check_display_name(check: &mut Check, name: &str) {
    check.name("/display_name", name, 1..=50);
}

/// The mobile number in its plain form, or a fault.
pub fn checked_phone(check: &mut Check, phone: &str) -> Option<String> {
    let plain = ids::mobile(phone);
    if plain.is_none() {
        check.fault("/phone", "invalid_phone", "不是有效的手机号", "It is not a mobile number");
    }
    plain
}
