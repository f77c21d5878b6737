//! What clients send and see of machine clients.

use super::store::ClientRow;
use crate::grants::{GrantRow, GrantView, NewGrant};
use citong_kernel::{Id, Patch, Timestamp, of, page_schema};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// Filters of the list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct ClientQuery {
    /// Only those that may call, or only those that may not.
    pub active: Option<bool>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
    /// Whether to count all matches.
    #[serde(default)]
    pub with_total: bool,
}

/// A machine client to create.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"name": "晋江市数据平台", "grants": [{"role": "county_agency", "region": "350582"}]}))]
pub struct CreateClient {
    /// What it is, at most 100 characters.
    pub name: String,
    /// What it may do.
    #[serde(default)]
    pub grants: Vec<NewGrant>,
}

/// Changes of a machine client.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"active": false}))]
pub struct UpdateClient {
    /// What it is.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    pub name: Patch<String>,
    /// Whether it may call; its tokens count no longer as soon as it may not.
    #[serde(default)]
    #[schema(value_type = Option<bool>)]
    pub active: Patch<bool>,
}

/// A machine client.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({"id": "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10", "client_id": "client-9Xk2mQv7TzB1cD4e",
    "name": "晋江市数据平台", "active": true, "grants": [], "created_at": "2026-12-01T09:00:00+08:00",
    "updated_at": "2026-12-01T09:00:00+08:00"}))]
pub struct ClientView {
    /// Its id.
    pub id: Id<of::Client>,
    /// What it calls itself at the token endpoint.
    pub client_id: String,
    /// What it is.
    pub name: String,
    /// Whether it may call.
    pub active: bool,
    /// What it may do.
    pub grants: Vec<GrantView>,
    /// Its secret: only in the answer that made it, and not when that answer is replayed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<String>,
    /// When it was created.
    pub created_at: Timestamp,
    /// When it was changed last.
    pub updated_at: Timestamp,
}

impl ClientView {
    /// The client with its grants, without its secret.
    pub fn new(row: ClientRow, grants: Vec<GrantRow>) -> Self {
        Self {
            id: row.id,
            client_id: row.client_id,
            name: row.name,
            active: row.active,
            grants: grants.into_iter().map(GrantView::from).collect(),
            client_secret: None,
            created_at: row.created_at,
            updated_at: row.updated_at,
        }
    }
}

page_schema!(ClientPage, ClientView);

/// A request for a token (RFC 6749 §4.4). The client names itself here or with HTTP Basic.
#[derive(Deserialize, ToSchema)]
#[schema(example = json!({"grant_type": "client_credentials", "client_id": "client-9Xk2mQv7TzB1cD4e",
    "client_secret": "2vX4m1c0b7dQm9S8l1a6Wc3T5yUoRkZbN0pXhGvE4fA"}))]
pub struct IssueToken {
    /// `client_credentials`.
    pub grant_type: Option<String>,
    /// Which client.
    pub client_id: Option<String>,
    /// Its secret.
    pub client_secret: Option<String>,
}

/// An access token for a machine (RFC 6749 §5.1).
#[derive(Serialize, ToSchema)]
#[schema(example = json!({"access_token": "eyJhbGciOiJFZERTQSJ9.e30.c2ln", "token_type": "Bearer",
    "expires_in": 900, "scope": "county_agency"}))]
pub struct MachineTokenView {
    /// For the `Authorization` header.
    pub access_token: String,
    /// `Bearer`.
    pub token_type: &'static str,
    /// Until it expires, seconds.
    pub expires_in: i64,
    /// The roles of the client, separated by spaces.
    pub scope: String,
}
