//! What clients send and see of versions.

use super::state::{CatalogueEvent as Event, CatalogueStatus};
use super::store::Found;
use chrono::Months;
use citong_kernel::date::LocalDate;
use citong_kernel::query::AnyOf;
use citong_kernel::rule_params::Figures;
use citong_kernel::{Action, Id, Patch, Timestamp, Tx, of, page_schema};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// Months after which a version is reviewed, where `catalogue.review_interval_months` does not say.
const REVIEW_MONTHS: i64 = 12;

/// A version to begin.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"region": "350500", "title": "泉州市公共文化服务政府购买指导性目录（2027年版）",
    "effective_from": "2027-01-01", "basis": "国办发〔2015〕37号", "notes": "在2026年版基础上调整"}))]
pub struct CreateCatalogueVersion {
    /// Whose catalogue.
    pub region: String,
    /// 名称, 1–100 characters.
    #[schema(max_length = 100)]
    pub title: String,
    /// The first day on which it is to be in force.
    pub effective_from: LocalDate,
    /// 编制依据, at most 1,000 characters.
    #[schema(max_length = 1000)]
    pub basis: Option<String>,
    /// 说明, at most 5,000 characters.
    #[schema(max_length = 5000)]
    pub notes: Option<String>,
}

/// Changes to a version that nobody was asked about yet.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"effective_from": "2027-02-01"}))]
pub struct UpdateCatalogueVersion {
    /// 名称.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 100)]
    pub title: Patch<String>,
    /// The first day.
    #[serde(default)]
    #[schema(value_type = Option<LocalDate>)]
    pub effective_from: Patch<LocalDate>,
    /// 编制依据.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 1000)]
    pub basis: Patch<String>,
    /// 说明.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 5000)]
    pub notes: Patch<String>,
}

/// A department that is asked, with its opinion where it is there already.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ConsultedDepartment {
    /// 部门, 1–100 characters.
    #[schema(max_length = 100)]
    pub department: String,
    /// 意见, at most 2,000 characters.
    #[schema(max_length = 2000)]
    pub opinion: Option<String>,
}

/// Who is asked.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"departments": [{"department": "泉州市教育局", "opinion": "无意见"}, {"department": "泉州市体育局"}]}))]
pub struct ConsultCatalogueVersion {
    /// 1–50 departments.
    pub departments: Vec<ConsultedDepartment>,
}

/// What a department answered.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"department": "泉州市体育局", "opinion": "建议保留体育健身活动"}))]
pub struct RecordDepartmentOpinion {
    /// One that was asked.
    #[schema(max_length = 100)]
    pub department: String,
    /// 意见, 1–2,000 characters.
    #[schema(max_length = 2000)]
    pub opinion: String,
}

/// What experts said, or why none were needed: one of the two.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"opinion": "经论证，目录结构合理，同意报批"}))]
pub struct ReviewCatalogueVersion {
    /// 专家意见, at most 5,000 characters.
    #[schema(max_length = 5000)]
    pub opinion: Option<String>,
    /// 无需论证的理由, at most 1,000 characters.
    #[schema(max_length = 1000)]
    pub not_needed_reason: Option<String>,
}

/// The finance department's consent.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"document_number": "泉财文〔2026〕120号"}))]
pub struct ConsentToCatalogueVersion {
    /// 文号, 1–100 characters.
    #[schema(max_length = 100)]
    pub document_number: String,
}

/// Why it goes back.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"reason": "补充体育类品目"}))]
pub struct ReturnCatalogueVersion {
    /// 1–1,000 characters.
    #[schema(max_length = 1000)]
    pub reason: String,
}

/// Which versions.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct VersionQuery {
    /// Only of this region's subtree.
    pub region: Option<String>,
    /// Any of these states, separated by commas.
    #[param(value_type = Option<String>, example = "published")]
    pub status: Option<AnyOf<CatalogueStatus>>,
    /// Only those in force on this day.
    pub on: Option<LocalDate>,
    /// Changed at or after this.
    pub updated_since: Option<Timestamp>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// A department that was asked.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct DepartmentOpinion {
    /// 部门.
    pub department: String,
    /// 意见; null until it has answered.
    pub opinion: Option<String>,
    /// When it was recorded.
    pub recorded_on: Option<LocalDate>,
}

/// A version of a region's catalogue.
#[derive(Debug, Serialize, ToSchema)]
pub struct CatalogueVersionView {
    /// Its id.
    pub id: Id<of::CatalogueVersion>,
    /// Whose catalogue.
    pub region: String,
    /// 名称.
    pub title: String,
    /// The first day on which it is, or is to be, in force.
    pub effective_from: LocalDate,
    /// The last day, included; null while nothing follows it.
    pub effective_to: Option<LocalDate>,
    /// 编制依据.
    pub basis: Option<String>,
    /// 说明.
    pub notes: Option<String>,
    /// Its state.
    pub status: CatalogueStatus,
    /// Why it went back; for those who prepare it.
    pub status_reason: Option<String>,
    /// Whether it is in force today. A superseded version is until its last day.
    pub in_force: bool,
    /// When it is to be reviewed.
    pub review_due_on: LocalDate,
    /// 征求部门意见.
    pub consulted: Vec<DepartmentOpinion>,
    /// 专家意见.
    pub expert_opinion: Option<String>,
    /// Why no experts were asked.
    pub expert_not_needed_reason: Option<String>,
    /// 财政部门同意文号.
    pub consent_document_number: Option<String>,
    /// The version that it follows.
    pub supersedes_id: Option<Id<of::CatalogueVersion>>,
    /// When it was published.
    pub published_at: Option<Timestamp>,
    /// What this caller can do now.
    pub available_actions: Vec<&'static str>,
    /// Grows with every change.
    pub version: i64,
    /// When it was begun.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

page_schema!(CatalogueVersionPage, CatalogueVersionView);

impl CatalogueVersionView {
    /// As this caller may see it, with the figures `catalogue.*` of today.
    pub fn of(tx: &Tx<'_>, figures: &Figures, found: Found) -> Self {
        let available_actions = available_actions(tx, &found);
        let backstage = found.place.is_seen(tx);
        let months =
            figures.integer("catalogue.review_interval_months", &found.place.path).unwrap_or(REVIEW_MONTHS);
        let row = found.row;
        let months = Months::new(u32::try_from(months.min(1200)).unwrap_or_default());
        let review_due_on = row.effective_from.checked_add_months(months).unwrap_or(row.effective_from);
        let in_force = row.holds_on(tx.now.local_date());
        Self {
            id: row.id,
            region: row.region,
            title: row.title,
            effective_from: row.effective_from.into(),
            effective_to: row.effective_to.map(Into::into),
            basis: row.basis,
            notes: row.notes,
            status: row.status,
            status_reason: row.status_reason.filter(|_| backstage),
            in_force,
            review_due_on: review_due_on.into(),
            consulted: row.consulted.0,
            expert_opinion: row.expert_opinion,
            expert_not_needed_reason: row.expert_not_needed_reason,
            consent_document_number: row.consent_number,
            supersedes_id: row.supersedes_id,
            published_at: row.published_at,
            available_actions,
            version: row.version,
            created_at: row.created_at,
            updated_at: row.updated_at,
        }
    }
}

fn available_actions(tx: &Tx<'_>, found: &Found) -> Vec<&'static str> {
    let offered: [(&'static str, Action, Event); 7] = [
        ("draft", Action::DraftCatalogueVersion, Event::Draft),
        ("consult", Action::ConsultCatalogueVersion, Event::Consult),
        ("record-opinion", Action::RecordDepartmentOpinion, Event::Review),
        ("expert-review", Action::ReviewCatalogueVersion, Event::Review),
        ("finance-consent", Action::ConsentToCatalogueVersion, Event::Consent),
        ("publish", Action::PublishCatalogueVersion, Event::Publish),
        ("return", Action::ReturnCatalogueVersion, Event::Return),
    ];
    let may = |action| found.place.may(tx, action);
    let update = found.row.status.is_open() && may(Action::UpdateCatalogueVersion);
    let possible = offered
        .into_iter()
        .filter(|(_, action, event)| found.row.status.on(*event).is_some() && may(*action))
        .map(|(name, _, _)| name);
    update.then_some("update").into_iter().chain(possible).collect()
}
