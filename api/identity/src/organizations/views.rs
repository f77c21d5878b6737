//! What clients send and see of organizations.

use super::store::Organization;
use citong_kernel::query::AnyOf;
use citong_kernel::{Id, Patch, Timestamp, of, page_schema, text_enum};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

text_enum! {
    /// 机构类别.
    pub enum OrganizationKind {
        /// 机关.
        GovernmentAgency = "government_agency",
        /// 事业单位.
        PublicInstitution = "public_institution",
        /// 社会组织.
        SocialOrganization = "social_organization",
        /// 企业.
        Enterprise = "enterprise",
        /// 学校.
        School = "school",
        /// 部队.
        MilitaryUnit = "military_unit",
        /// 村（居）民委员会.
        VillageCommittee = "village_committee",
        /// 其他.
        Other = "other",
    }
}

/// A new organization.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"name": "泉州市刺桐南音社", "kind": "social_organization", "region": "350502",
    "uscc": "53350000MJ0T9Q8K05"}))]
pub struct CreateOrganization {
    /// 名称, 1–100 characters.
    #[schema(max_length = 100)]
    pub name: String,
    /// What it is.
    pub kind: OrganizationKind,
    /// The region where it sits.
    pub region: String,
    /// Its unified social credit code, 18 characters.
    pub uscc: Option<String>,
}

/// Changes to an organization.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"name": "泉州市刺桐南音社（新址）"}))]
pub struct UpdateOrganization {
    /// 名称.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 100)]
    pub name: Patch<String>,
    /// What it is.
    #[serde(default)]
    #[schema(value_type = Option<OrganizationKind>)]
    pub kind: Patch<OrganizationKind>,
    /// The region where it sits.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    pub region: Patch<String>,
    /// Its unified social credit code.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    pub uscc: Patch<String>,
}

/// Filters of the list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct OrganizationQuery {
    /// Only this region's subtree.
    pub region: Option<String>,
    /// Any of these kinds, separated by commas.
    #[param(value_type = Option<String>, example = "public_institution,school")]
    pub kind: Option<AnyOf<OrganizationKind>>,
    /// Only names that contain this.
    pub q: Option<String>,
    /// Only this unified social credit code.
    pub uscc: Option<String>,
    /// Changed at or after this.
    pub updated_since: Option<Timestamp>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
    /// Whether to count all matches.
    #[serde(default)]
    pub with_total: bool,
}

/// An organization.
#[derive(Debug, Serialize, ToSchema)]
pub struct OrganizationView {
    /// Its id.
    pub id: Id<of::Organization>,
    /// 名称.
    pub name: String,
    /// What it is.
    pub kind: OrganizationKind,
    /// The region where it sits.
    pub region: String,
    /// Its unified social credit code.
    pub uscc: Option<String>,
    /// When it was entered.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

impl From<Organization> for OrganizationView {
    fn from(row: Organization) -> Self {
        Self {
            id: row.id,
            name: row.name,
            kind: row.kind,
            region: row.region,
            uscc: row.uscc,
            created_at: row.created_at,
            updated_at: row.updated_at,
        }
    }
}

page_schema!(OrganizationPage, OrganizationView);
