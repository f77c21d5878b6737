//! What clients send and see of experts.

use super::state::{Event, ExpertStatus};
use super::store::{Affiliation, AffiliationKind, Expert};
use citong_kernel::date::LocalDate;
use citong_kernel::{Action, Id, Patch, Timestamp, Tx, of, page_schema};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// An expert to enter.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"user_id": "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10", "name": "林教授", "region": "350500",
    "domains": ["02", "0301"], "title": "研究馆员"}))]
pub struct CreateExpert {
    /// The account; it becomes a reviewer in the region.
    pub user_id: Id<of::User>,
    /// 姓名, 1–50 characters.
    #[schema(min_length = 1, max_length = 50)]
    pub name: String,
    /// For whose purchases: those of this region's subtree.
    pub region: String,
    /// 1–50 codes or classes of the purchase catalogue.
    #[schema(min_items = 1, max_items = 50)]
    pub domains: Vec<String>,
    /// 工作单位.
    pub employer_id: Option<Id<of::Organization>>,
    /// 职称.
    #[schema(max_length = 50)]
    pub title: Option<String>,
}

/// Changes to an expert.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"domains": ["01", "02"]}))]
pub struct UpdateExpert {
    /// 姓名.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    pub name: Patch<String>,
    /// For whose purchases.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    pub region: Patch<String>,
    /// All domains.
    #[serde(default)]
    #[schema(value_type = Option<Vec<String>>)]
    pub domains: Patch<Vec<String>>,
    /// 工作单位.
    #[serde(default)]
    #[schema(value_type = Option<Id<of::Organization>>)]
    pub employer_id: Patch<Id<of::Organization>>,
    /// 职称.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    pub title: Patch<String>,
}

/// What ties an expert to an organization.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"kind": "employment", "organization_id": "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10",
    "from_on": "2019-03-01", "until_on": "2025-06-30"}))]
pub struct CreateExpertAffiliation {
    /// 利害关系.
    pub kind: AffiliationKind,
    /// To which organization.
    pub organization_id: Id<of::Organization>,
    /// From when.
    pub from_on: LocalDate,
    /// Until when, included; absent while it lasts.
    pub until_on: Option<LocalDate>,
}

/// Which experts.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct ExpertQuery {
    /// Only of this region's subtree.
    pub region: Option<String>,
    /// Only in this state.
    #[param(inline)]
    pub status: Option<ExpertStatus>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// An expert.
#[derive(Debug, Serialize, ToSchema)]
pub struct ExpertView {
    /// Its id.
    pub id: Id<of::Expert>,
    /// The account.
    pub user_id: Id<of::User>,
    /// 姓名.
    pub name: String,
    /// For whose purchases.
    pub region: String,
    /// Codes or classes of the catalogue.
    pub domains: Vec<String>,
    /// 工作单位.
    pub employer_id: Option<Id<of::Organization>>,
    /// 职称.
    pub title: Option<String>,
    /// Its state.
    pub status: ExpertStatus,
    /// Why suspended.
    pub status_reason: Option<String>,
    /// What this caller can do now.
    pub available_actions: Vec<&'static str>,
    /// Grows with every change.
    pub version: i64,
    /// When entered.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

page_schema!(ExpertPage, ExpertView);

impl ExpertView {
    /// As this caller may see it.
    pub fn of(tx: &Tx<'_>, expert: Expert) -> Self {
        // Whoever sees it covers its region; what is left to ask is the role.
        let may = |action| tx.caller().grants_for(action).next().is_some();
        let offered = [
            ("update", Action::UpdateExpert, true),
            ("suspend", Action::SuspendExpert, expert.status.on(Event::Suspend).is_some()),
            ("reinstate", Action::ReinstateExpert, expert.status.on(Event::Reinstate).is_some()),
        ];
        let available_actions = offered
            .into_iter()
            .filter(|(_, action, now)| *now && may(*action))
            .map(|(name, ..)| name)
            .collect();
        Self {
            id: expert.id,
            user_id: expert.user_id,
            name: expert.name,
            region: expert.region,
            domains: expert.domains.0,
            employer_id: expert.employer_id,
            title: expert.title,
            status: expert.status,
            status_reason: expert.status_reason,
            available_actions,
            version: expert.version,
            created_at: expert.created_at,
            updated_at: expert.updated_at,
        }
    }
}

/// What ties an expert to an organization.
#[derive(Debug, Serialize, ToSchema)]
pub struct ExpertAffiliationView {
    /// Its id.
    pub id: Id<of::Anything>,
    /// Whose.
    pub expert_id: Id<of::Expert>,
    /// 利害关系.
    pub kind: AffiliationKind,
    /// To which organization.
    pub organization_id: Id<of::Organization>,
    /// From when.
    pub from_on: LocalDate,
    /// Until when, included.
    pub until_on: Option<LocalDate>,
    /// When entered.
    pub created_at: Timestamp,
}

page_schema!(ExpertAffiliationPage, ExpertAffiliationView);

impl From<Affiliation> for ExpertAffiliationView {
    fn from(row: Affiliation) -> Self {
        Self {
            id: row.id,
            expert_id: row.expert_id,
            kind: row.kind,
            organization_id: row.organization_id,
            from_on: row.from_on.into(),
            until_on: row.until_on.map(LocalDate::from),
            created_at: row.created_at,
        }
    }
}
