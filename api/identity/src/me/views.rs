//! What people send and see of their own data.

use super::store::{EventRow, NoticeRow};
use crate::accounts::AccountView;
use crate::sessions::SessionRow;
use citong_kernel::problem::Language;
use citong_kernel::{Id, Patch, Timestamp, of, page_schema};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::{IntoParams, ToSchema};

/// Changes of one's own account.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"display_name": "陈小满", "phone": "13800138000"}))]
pub struct UpdateMe {
    /// 显示名.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    pub display_name: Patch<String>,
    /// A mobile number; another one must be confirmed again. Null removes it.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    pub phone: Patch<String>,
}

/// Proof that it is the owner who erases the account.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"password": "correct-horse-9"}))]
pub struct DeleteMe {
    /// The password.
    pub password: String,
}

/// Filters of the list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct NoticeQuery {
    /// Only those that were not read yet, or only those that were.
    pub read: Option<bool>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
    /// Whether to count all matches.
    #[serde(default)]
    pub with_total: bool,
}

/// A message about something that happened to one's records.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({"id": "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10", "kind": "booking_closed_by_venue",
    "title": "场馆临时关闭，预约已取消", "body": "晋江市文化馆 舞蹈教室。原因：消防检查",
    "booking_id": "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f11", "created_at": "2026-12-01T09:00:00+08:00",
    "read_at": null}))]
pub struct NoticeView {
    /// Its id.
    pub id: Id<of::Notice>,
    /// What happened, for machines.
    pub kind: String,
    /// The same in words.
    pub title: String,
    /// The details.
    pub body: String,
    /// The booking that it is about.
    pub booking_id: Option<Id<of::Booking>>,
    /// When it was written.
    pub created_at: Timestamp,
    /// When it was read.
    pub read_at: Option<Timestamp>,
}

impl NoticeView {
    /// The notice in this language; one from before there were two stays Chinese.
    pub fn of(row: NoticeRow, language: Language) -> Self {
        let (title, body) = match (language, row.title_en, row.body_en) {
            (Language::English, Some(title), Some(body)) => (title, body),
            _ => (row.title, row.body),
        };
        Self {
            id: row.id,
            kind: row.kind,
            title,
            body,
            booking_id: row.booking_id,
            created_at: row.created_at,
            read_at: row.read_at,
        }
    }
}

page_schema!(NoticePage, NoticeView);

/// One login of a person.
#[derive(Debug, Serialize, ToSchema)]
pub struct LoginView {
    /// Its id.
    pub id: Id<of::Session>,
    /// When the person logged in.
    pub created_at: Timestamp,
    /// When it ended.
    pub revoked_at: Option<Timestamp>,
}

impl From<SessionRow> for LoginView {
    fn from(row: SessionRow) -> Self {
        Self { id: row.id, created_at: row.created_at, revoked_at: row.revoked_at }
    }
}

/// A line of the audit trail that the person wrote, or that is about the account.
#[derive(Debug, Serialize, ToSchema)]
pub struct MyEventView {
    /// When.
    pub at: Timestamp,
    /// What was done.
    pub action: String,
    /// To what kind of record.
    pub kind: String,
    /// Which one.
    pub object_id: String,
}

impl From<EventRow> for MyEventView {
    fn from(row: EventRow) -> Self {
        Self { at: row.at, action: row.action, kind: row.kind, object_id: row.object_id }
    }
}

/// Everything that is kept about a person (个人信息保护法 §45).
#[derive(Debug, Serialize, ToSchema)]
pub struct MyDataView {
    /// When this was put together.
    pub exported_at: Timestamp,
    /// The account with its grants.
    pub account: AccountView,
    /// Logins.
    pub sessions: Vec<LoginView>,
    /// Notices.
    pub notices: Vec<NoticeView>,
    /// What the person did, and what was done to the account.
    pub events: Vec<MyEventView>,
    /// What every other part of the system keeps, under its name, such as `bookings`.
    #[schema(value_type = Object)]
    pub records: BTreeMap<&'static str, serde_json::Value>,
}
