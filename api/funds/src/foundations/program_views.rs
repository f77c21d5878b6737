//! What clients send and see of purposes, projects and related parties.

use super::programs::{Project, Purpose, RelatedParty};
use citong_kernel::{Id, LocalDate, Timestamp, of, page_schema};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// A purpose to open.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"name": "村戏台修缮", "donor_name": "泉州某企业", "donor_anonymous": true}))]
pub struct CreateFundPurpose {
    /// What the money is for, 1–60 characters.
    #[schema(max_length = 60)]
    pub name: String,
    /// Whether it is government money 财政资金: never invested (保障法§55).
    #[serde(default)]
    pub government: bool,
    /// Who gave it, 1–100 characters.
    #[schema(max_length = 100)]
    pub donor_name: Option<String>,
    /// Whether the donor refused publication (慈善法§82).
    #[serde(default)]
    pub donor_anonymous: bool,
}

/// Another purpose for the same money.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"name": "村戏台与书屋修缮", "donor_consent": "2026年11月20日捐赠人书面同意书",
    "vote_id": "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10"}))]
pub struct ChangeFundPurpose {
    /// What the money is for now, 1–60 characters.
    #[schema(max_length = 60)]
    pub name: String,
    /// The donor's consent: which paper, of when; 1–500 characters. Required (慈善法§56).
    #[schema(max_length = 500)]
    pub donor_consent: Option<String>,
    /// The passed vote on `purpose_change`. Required.
    pub vote_id: Option<Id<of::FundVote>>,
}

/// A project to enter.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"title": "百村戏台", "description": "为一百个村修缮戏台", "budget_fen": 100_000_000,
    "starts_on": "2026-12-01", "ends_on": "2027-11-30"}))]
pub struct CreateFundProject {
    /// 名称, 1–200 characters.
    #[schema(max_length = 200)]
    pub title: String,
    /// What is done, 1–2,000 characters; the title without it.
    #[schema(max_length = 2000)]
    pub description: Option<String>,
    /// The restricted purpose that it serves.
    pub purpose_id: Option<Id<of::FundPurpose>>,
    /// 预算 in fen.
    #[schema(minimum = 1)]
    pub budget_fen: Option<i64>,
    /// Its first day; today without it.
    #[schema(value_type = Option<String>, format = Date)]
    pub starts_on: Option<LocalDate>,
    /// Its last day.
    #[schema(value_type = Option<String>, format = Date)]
    pub ends_on: Option<LocalDate>,
}

/// Somebody who may not benefit.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"name": "晋江某文化传媒有限公司", "relation": "理事控股企业"}))]
pub struct CreateFundRelatedParty {
    /// Name, 1–100 characters.
    #[schema(max_length = 100)]
    pub name: String,
    /// 统一社会信用代码.
    #[schema(max_length = 18)]
    pub uscc: Option<String>,
    /// How they are related, 1–200 characters.
    #[schema(max_length = 200)]
    pub relation: String,
}

/// Pages of these lists.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct FundProgramQuery {
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// A purpose, for those who may read the books.
#[derive(Debug, Serialize, ToSchema)]
pub struct FundPurposeView {
    /// Its id.
    pub id: Id<of::FundPurpose>,
    /// Of which fund.
    pub fund_id: Id<of::Fund>,
    /// What the money is for.
    pub name: String,
    /// 财政资金.
    pub government: bool,
    /// Who gave it; null where the donor refused publication.
    pub donor_name: Option<String>,
    /// Whether the donor refused publication.
    pub donor_anonymous: bool,
    /// What the donor consented to last.
    pub donor_consent: Option<String>,
    /// When the purpose was changed last.
    #[schema(value_type = Option<String>, format = Date)]
    pub changed_on: Option<LocalDate>,
    /// When it was opened.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

/// A project.
#[derive(Debug, Serialize, ToSchema)]
pub struct FundProjectView {
    /// Its id.
    pub id: Id<of::FundProject>,
    /// Of which fund.
    pub fund_id: Id<of::Fund>,
    /// 名称.
    pub title: String,
    /// What is done.
    pub description: String,
    /// The restricted purpose that it serves.
    pub purpose_id: Option<Id<of::FundPurpose>>,
    /// 预算.
    pub budget_fen: Option<i64>,
    /// Its first day.
    #[schema(value_type = String, format = Date)]
    pub starts_on: LocalDate,
    /// Its last day.
    #[schema(value_type = Option<String>, format = Date)]
    pub ends_on: Option<LocalDate>,
    /// When it was entered.
    pub created_at: Timestamp,
}

/// Somebody who may not benefit.
#[derive(Debug, Serialize, ToSchema)]
pub struct FundRelatedPartyView {
    /// Its id.
    pub id: Id<of::FundRelatedParty>,
    /// To which fund.
    pub fund_id: Id<of::Fund>,
    /// Name.
    pub name: String,
    /// 统一社会信用代码.
    pub uscc: Option<String>,
    /// How they are related.
    pub relation: String,
    /// When it was entered.
    pub created_at: Timestamp,
}

page_schema!(FundPurposePage, FundPurposeView);
page_schema!(FundProjectPage, FundProjectView);
page_schema!(FundRelatedPartyPage, FundRelatedPartyView);

impl From<Purpose> for FundPurposeView {
    fn from(row: Purpose) -> Self {
        Self {
            id: row.id,
            fund_id: row.fund_id,
            name: row.name,
            government: row.government,
            donor_name: row.donor_name.filter(|_| !row.donor_anonymous),
            donor_anonymous: row.donor_anonymous,
            donor_consent: row.donor_consent,
            changed_on: row.changed_on.map(LocalDate),
            created_at: row.created_at,
            updated_at: row.updated_at,
        }
    }
}

impl From<Project> for FundProjectView {
    fn from(row: Project) -> Self {
        Self {
            id: row.id,
            fund_id: row.fund_id,
            title: row.title,
            description: row.description,
            purpose_id: row.purpose_id,
            budget_fen: row.budget_fen,
            starts_on: row.starts_on.into(),
            ends_on: row.ends_on.map(LocalDate),
            created_at: row.created_at,
        }
    }
}

impl From<RelatedParty> for FundRelatedPartyView {
    fn from(row: RelatedParty) -> Self {
        Self {
            id: row.id,
            fund_id: row.fund_id,
            name: row.name,
            uscc: row.uscc,
            relation: row.relation,
            created_at: row.created_at,
        }
    }
}
