//! What administrators send and see of accounts.

use crate::accounts::{Account, NewUser, UserStatus};
use crate::grants::{GrantRow, GrantView, NewGrant};
use crate::ids;
use citong_kernel::policy::Role;
use citong_kernel::{Id, Patch, Timestamp, of, page_schema, text_enum};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// Filters of the list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct UserQuery {
    /// Only logins that contain this.
    pub q: Option<String>,
    /// Only accounts in this state.
    pub status: Option<UserStatus>,
    /// Only people with this role.
    pub role: Option<Role>,
    /// Only people with a role in this region or below.
    #[param(example = "350582")]
    pub region: Option<String>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
    /// Whether to count all matches.
    #[serde(default)]
    pub with_total: bool,
}

/// An account to create.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"login": "huang.xiuying", "password": "correct-horse-9", "display_name": "黄秀英",
    "grants": [{"role": "township_officer", "region": "350582"}]}))]
pub struct CreateUser {
    /// The name to log in with: 3–64 letters, digits and `._-@+`, in any case, or a mobile number.
    pub login: String,
    /// 8–128 characters.
    pub password: String,
    /// 显示名, at most 50 characters.
    pub display_name: String,
    /// A mobile number.
    pub phone: Option<String>,
    /// What the person may do.
    #[serde(default)]
    pub grants: Vec<NewGrant>,
}

impl CreateUser {
    /// The account and its grants.
    pub fn parts(self) -> (NewUser, Vec<NewGrant>) {
        let Self { login, password, display_name, phone, grants } = self;
        (NewUser { login, password, display_name, phone }, grants)
    }
}

text_enum! {
    /// Whether an account may be used; only its owner can erase it.
    pub enum UserActivity {
        Active = "active",
        Disabled = "disabled",
    }
}

/// Changes of an account.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"status": "disabled"}))]
pub struct UpdateUser {
    /// Whether it may be used. Its sessions end when it may not; failed logins are forgotten when
    /// it may again.
    #[serde(default)]
    #[schema(value_type = Option<UserActivity>)]
    pub status: Patch<UserActivity>,
    /// 显示名.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    pub display_name: Patch<String>,
}

/// Why personal data are needed.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"reason": "居民来电，需核对预约人手机号"}))]
pub struct RevealUser {
    /// At most 500 characters; it is kept in the audit trail.
    pub reason: String,
}

/// An account, masked.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({"id": "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10", "login": "huang.xiuying",
    "display_name": "黄**", "phone": "138****8000", "phone_confirmed": true, "status": "active", "grants": [],
    "created_at": "2026-12-01T09:00:00+08:00", "updated_at": "2026-12-01T09:00:00+08:00"}))]
pub struct UserView {
    /// Its id.
    pub id: Id<of::User>,
    /// The name to log in with, masked where it is a phone number, a resident id or an e-mail
    /// address.
    pub login: Option<String>,
    /// 显示名, masked.
    pub display_name: String,
    /// The mobile number, masked.
    pub phone: Option<String>,
    /// Whether the phone is confirmed.
    pub phone_confirmed: bool,
    /// Whether the account may be used.
    pub status: UserStatus,
    /// What the person may do.
    pub grants: Vec<GrantView>,
    /// When it was registered.
    pub created_at: Timestamp,
    /// When it was changed last.
    pub updated_at: Timestamp,
}

impl UserView {
    /// The account with its grants.
    pub fn new(account: &Account, grants: Vec<GrantRow>) -> Self {
        // The name of an erased account names nobody.
        let erased = account.status == UserStatus::Erased;
        Self {
            id: account.id,
            login: account.login.as_deref().map(ids::mask_login),
            display_name: if erased {
                account.display_name.clone()
            } else {
                ids::mask_name(&account.display_name)
            },
            phone: account.phone.as_deref().map(ids::mask_phone),
            phone_confirmed: account.confirmed_phone.is_some(),
            status: account.status,
            grants: grants.into_iter().map(GrantView::from).collect(),
            created_at: account.created_at,
            updated_at: account.updated_at,
        }
    }
}

page_schema!(UserPage, UserView);

/// The personal data of an account.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({"id": "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10", "login": "huang.xiuying",
    "display_name": "黄秀英", "phone": "13800138000", "phone_confirmed": true}))]
pub struct RevealedUserView {
    /// Its id.
    pub id: Id<of::User>,
    /// The name to log in with.
    pub login: Option<String>,
    /// 显示名.
    pub display_name: String,
    /// The mobile number.
    pub phone: Option<String>,
    /// Whether the phone is confirmed.
    pub phone_confirmed: bool,
}

impl From<Account> for RevealedUserView {
    fn from(account: Account) -> Self {
        Self {
            id: account.id,
            login: account.login,
            display_name: account.display_name,
            phone: account.phone,
            phone_confirmed: account.confirmed_phone.is_some(),
        }
    }
}
