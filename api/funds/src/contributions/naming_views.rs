//! What clients send and see of names.

use super::state::naming::NamingStatus;
use super::store::Naming;
use chrono::NaiveDate;
use citong_kernel::{Id, LocalDate, Timestamp, of, page_schema};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// A name to propose.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"object_name": "多功能厅", "name": "某某鞋业多功能厅（示例）", "from_on": "2026-12-01",
    "until_on": "2028-11-30", "consent_reference": "晋江市文化馆同意函（示例）"}))]
pub struct GrantNamingRight {
    /// The venue that bears it, or whose part bears it.
    pub facility_id: Option<Id<of::Facility>>,
    /// What bears it: a part of the venue, or a thing of the body; the venue itself without.
    #[schema(max_length = 100)]
    pub object_name: Option<String>,
    /// The name, 1–100 characters.
    #[schema(max_length = 100)]
    pub name: String,
    /// From this day.
    pub from_on: LocalDate,
    /// Until this day, included.
    pub until_on: LocalDate,
    /// 受益人同意: nothing is named without (慈善法§99).
    #[schema(max_length = 200)]
    pub consent_reference: Option<String>,
}

/// 批准冠名.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"approval_reference": "晋政文〔2026〕88号"}))]
pub struct ApproveNamingRight {
    /// 批准文号.
    #[schema(max_length = 200)]
    pub approval_reference: String,
}

/// 不批准.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"reason": "与设施性质不符"}))]
pub struct RejectNamingRight {
    /// Why, 1–500 characters.
    #[schema(max_length = 500)]
    pub reason: String,
}

/// Filters of the list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct NamingQuery {
    /// Only of this venue and its parts.
    pub facility_id: Option<Id<of::Facility>>,
    /// Only in return for this contribution.
    pub contribution_id: Option<Id<of::Contribution>>,
    /// Only those borne on this day.
    #[param(value_type = Option<String>, example = "2026-12-01")]
    pub on: Option<LocalDate>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// 冠名权.
#[derive(Debug, Serialize, ToSchema)]
pub struct NamingRightView {
    /// Its id.
    pub id: Id<of::NamingRight>,
    /// In return for what.
    pub contribution_id: Id<of::Contribution>,
    /// Whose it is.
    pub organization_id: Id<of::Organization>,
    /// The venue.
    pub facility_id: Option<Id<of::Facility>>,
    /// What bears it.
    pub object_name: String,
    /// The name.
    pub name: String,
    /// From this day.
    pub from_on: LocalDate,
    /// Until this day, included.
    pub until_on: LocalDate,
    /// 受益人同意.
    pub consent_reference: String,
    /// 批准文号.
    pub approval_reference: Option<String>,
    /// Its state.
    pub status: NamingStatus,
    /// Whether it is borne today.
    pub in_force: bool,
    /// Grows with every change.
    pub version: i64,
    /// When it was proposed.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

impl NamingRightView {
    /// As of a day.
    pub fn of(row: Naming, today: NaiveDate) -> Self {
        Self {
            in_force: row.status == NamingStatus::Approved && (row.from_on..=row.until_on).contains(&today),
            id: row.id,
            contribution_id: row.contribution_id,
            organization_id: row.organization_id,
            facility_id: row.facility_id,
            object_name: row.object_name,
            name: row.name,
            from_on: row.from_on.into(),
            until_on: row.until_on.into(),
            consent_reference: row.consent_reference,
            approval_reference: row.approval_reference,
            status: row.status,
            version: row.version,
            created_at: row.created_at,
            updated_at: row.updated_at,
        }
    }
}

page_schema!(NamingRightPage, NamingRightView);
