//! What clients send and see of grants.

use super::store::GrantRow;
use citong_kernel::policy::{Grant, Role};
use citong_kernel::{Id, Timestamp, of, page_schema};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A role to give.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"role": "township_officer", "region": "350582"}))]
pub struct NewGrant {
    /// What it allows.
    pub role: Role,
    /// The region whose subtree it covers; everywhere without it. Required for officers of a
    /// township or village and for machines of a county.
    pub region: Option<String>,
    /// The organization that it is limited to. Required for the people of a venue.
    pub organization_id: Option<Id<of::Organization>>,
}

impl From<NewGrant> for Grant {
    fn from(new: NewGrant) -> Self {
        Self { role: new.role, region: new.region, organization: new.organization_id }
    }
}

/// A role that somebody has.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(example = json!({"id": "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10", "role": "township_officer",
    "region": "350582", "organization_id": null, "created_at": "2026-12-01T09:00:00+08:00"}))]
pub struct GrantView {
    /// Its id.
    pub id: Id<of::Grant>,
    /// What it allows.
    pub role: Role,
    /// The region whose subtree it covers; null is everywhere.
    pub region: Option<String>,
    /// The organization that it is limited to; null is any.
    pub organization_id: Option<Id<of::Organization>>,
    /// When it was given.
    pub created_at: Timestamp,
}

impl From<GrantRow> for GrantView {
    fn from(row: GrantRow) -> Self {
        Self {
            id: row.id,
            role: row.role,
            region: row.region,
            organization_id: row.organization_id,
            created_at: row.created_at,
        }
    }
}

page_schema!(GrantPage, GrantView);
