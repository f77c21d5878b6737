//! What clients send and see of raising plans.

use super::raising::{FoundPlan, Platform};
use super::raising_duties::{Deadline, Disclosure, FundDutyStatus};
use super::state::{RaisingDisclosureKind, RaisingPlanEvent, RaisingPlanStatus};
use citong_kernel::lifecycle::Status as _;
use citong_kernel::{Action, Id, LocalDate, Timestamp, Tx, of, page_schema};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// A platform that civil affairs designated.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"code": "example-platform", "name": "某互联网募捐信息平台", "hosts": ["gongyi.example.cn"]}))]
pub struct DesignateRaisingPlatform {
    /// Names it, 1–40 characters.
    #[schema(max_length = 40)]
    pub code: String,
    /// 名称, 1–100 characters.
    #[schema(max_length = 100)]
    pub name: String,
    /// Hosts that its pages stand on.
    #[schema(min_items = 1, max_items = 20)]
    pub hosts: Vec<String>,
    /// Since when; today without it.
    #[schema(value_type = Option<String>, format = Date)]
    pub designated_on: Option<LocalDate>,
}

/// A plan to file.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"title": "百村戏台修缮募捐", "purpose": "为一百个村修缮戏台", "begins_on": "2027-01-10",
    "ends_on": "2027-12-31", "vote_id": "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10", "platform_code": "tencent",
    "platform_url": "https://gongyi.qq.com/succor/example"}))]
pub struct FileRaisingPlan {
    /// 名称, 1–200 characters.
    #[schema(max_length = 200)]
    pub title: String,
    /// 募捐目的, 1–2,000 characters.
    #[schema(max_length = 2000)]
    pub purpose: String,
    /// 募捐目标 in fen.
    #[schema(minimum = 1)]
    pub target_fen: Option<i64>,
    /// Its first day: ten days from now at the earliest.
    #[schema(value_type = String, format = Date)]
    pub begins_on: LocalDate,
    /// Its last day.
    #[schema(value_type = String, format = Date)]
    pub ends_on: LocalDate,
    /// The passed vote on `major_raising`. Required.
    pub vote_id: Option<Id<of::FundVote>>,
    /// The designated platform.
    #[schema(max_length = 40)]
    pub platform_code: Option<String>,
    /// The plan's page there, https.
    #[schema(max_length = 500)]
    pub platform_url: Option<String>,
}

/// Civil affairs' number.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"filing_number": "53350500MJB0000001A27001"}))]
pub struct AcceptRaisingPlan {
    /// 备案编号, 1–40 characters.
    #[schema(max_length = 40)]
    pub filing_number: String,
}

/// What the public was told.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"kind": "interim", "url": "https://example.org/disclosure/1", "summary": "第一季度募捐情况"}))]
pub struct DiscloseRaising {
    /// Which.
    pub kind: RaisingDisclosureKind,
    /// Where, https.
    #[schema(max_length = 500)]
    pub url: String,
    /// In short, 1–2,000 characters.
    #[schema(max_length = 2000)]
    pub summary: String,
    /// When; today without it.
    #[schema(value_type = Option<String>, format = Date)]
    pub disclosed_on: Option<LocalDate>,
}

/// Filters of the list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct RaisingPlanQuery {
    /// Only of this fund.
    pub fund_id: Option<Id<of::Fund>>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// A designated platform.
#[derive(Debug, Serialize, ToSchema)]
pub struct RaisingPlatformView {
    /// Names it.
    pub code: String,
    /// 名称.
    pub name: String,
    /// Hosts that its pages stand on.
    pub hosts: Vec<String>,
    /// Since when.
    #[schema(value_type = String, format = Date)]
    pub designated_on: LocalDate,
    /// Until when.
    #[schema(value_type = Option<String>, format = Date)]
    pub ended_on: Option<LocalDate>,
}

/// Every designated platform.
#[derive(Debug, Serialize, ToSchema)]
pub struct RaisingPlatformList {
    /// In the order of their codes.
    pub items: Vec<RaisingPlatformView>,
}

/// A disclosure that is due or done.
#[derive(Debug, Serialize, ToSchema)]
pub struct RaisingDeadlineView {
    /// Which.
    pub kind: RaisingDisclosureKind,
    /// Until the end of this day.
    #[schema(value_type = String, format = Date)]
    pub due_on: LocalDate,
    /// When it was done.
    #[schema(value_type = Option<String>, format = Date)]
    pub done_on: Option<LocalDate>,
    /// Derived from both.
    pub status: FundDutyStatus,
}

/// What the public was told.
#[derive(Debug, Serialize, ToSchema)]
pub struct RaisingDisclosureView {
    /// Its id.
    pub id: Id<of::RaisingDisclosure>,
    /// Of which plan.
    pub plan_id: Id<of::RaisingPlan>,
    /// Which.
    pub kind: RaisingDisclosureKind,
    /// When.
    #[schema(value_type = String, format = Date)]
    pub disclosed_on: LocalDate,
    /// Where.
    pub url: String,
    /// In short.
    pub summary: String,
}

/// A raising plan. To give, follow `platform_url`: the platform here takes no donations.
#[derive(Debug, Serialize, ToSchema)]
pub struct RaisingPlanView {
    /// Its id.
    pub id: Id<of::RaisingPlan>,
    /// Of which fund.
    pub fund_id: Id<of::Fund>,
    /// 名称.
    pub title: String,
    /// 募捐目的.
    pub purpose: String,
    /// 募捐目标 in fen.
    pub target_fen: Option<i64>,
    /// Its first day.
    #[schema(value_type = String, format = Date)]
    pub begins_on: LocalDate,
    /// Its last day.
    #[schema(value_type = String, format = Date)]
    pub ends_on: LocalDate,
    /// When it was filed.
    #[schema(value_type = String, format = Date)]
    pub filed_on: LocalDate,
    /// 备案编号.
    pub filing_number: Option<String>,
    /// The vote on it.
    pub vote_id: Id<of::FundVote>,
    /// The designated platform.
    pub platform_code: Option<String>,
    /// The plan's page there.
    pub platform_url: Option<String>,
    /// Its state.
    pub status: RaisingPlanStatus,
    /// The disclosures that it owes.
    pub deadlines: Vec<RaisingDeadlineView>,
    /// What the public was told.
    pub disclosures: Vec<RaisingDisclosureView>,
    /// What the caller may do now.
    pub available_actions: Vec<String>,
    /// When it was entered.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

page_schema!(RaisingPlanPage, RaisingPlanView);

impl RaisingPlanView {
    /// With what it owes and what was told.
    pub fn of(tx: &Tx<'_>, found: FoundPlan, due: Vec<Deadline>, told: Vec<Disclosure>) -> Self {
        let scope = found.fund.scope();
        let events = RaisingPlanEvent::ALL.iter().filter(|event| {
            let action = match event {
                RaisingPlanEvent::Accept => Action::AcceptRaisingPlan,
                RaisingPlanEvent::Cancel => Action::CancelRaisingPlan,
            };
            found.row.status.on(**event).is_some() && tx.may(action, &scope)
        });
        let available_actions =
            events.map(|event| RaisingPlanStatus::event_name(*event).to_owned()).collect();
        let row = found.row;
        Self {
            id: row.id,
            fund_id: row.fund_id,
            title: row.title,
            purpose: row.purpose,
            target_fen: row.target_fen,
            begins_on: row.begins_on.into(),
            ends_on: row.ends_on.into(),
            filed_on: row.filed_on.into(),
            filing_number: row.filing_number,
            vote_id: row.vote_id,
            platform_code: row.platform_code,
            platform_url: row.platform_url,
            status: row.status,
            deadlines: due.into_iter().map(RaisingDeadlineView::from).collect(),
            disclosures: told.into_iter().map(RaisingDisclosureView::from).collect(),
            available_actions,
            created_at: row.created_at,
            updated_at: row.updated_at,
        }
    }
}

impl From<Platform> for RaisingPlatformView {
    fn from(row: Platform) -> Self {
        Self {
            code: row.code,
            name: row.name,
            hosts: row.hosts.0,
            designated_on: row.designated_on.into(),
            ended_on: row.ended_on.map(LocalDate),
        }
    }
}

impl From<Deadline> for RaisingDeadlineView {
    fn from(one: Deadline) -> Self {
        Self {
            kind: one.kind,
            due_on: one.due_on.into(),
            done_on: one.done_on.map(LocalDate),
            status: one.status,
        }
    }
}

impl From<Disclosure> for RaisingDisclosureView {
    fn from(row: Disclosure) -> Self {
        Self {
            id: row.id,
            plan_id: row.plan_id,
            kind: row.kind,
            disclosed_on: row.disclosed_on.into(),
            url: row.url,
            summary: row.summary,
        }
    }
}
