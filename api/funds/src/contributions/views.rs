//! What clients send and see of contributions.

use super::state::{ContributionForm, ContributionKind, ContributionStatus, DonorKind};
use super::store::{Contribution, Report};
use super::use_views::ContributionReportView;
use crate::budgets::TableFormat;
use citong_kernel::csv::{Cell, CsvRow};
use citong_kernel::query::AnyOf;
use citong_kernel::{Id, LocalDate, Timestamp, of, page_schema};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// An offer.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"organization_id": "01937b5e-0000-7000-8000-000000000001", "kind": "donation",
    "form": "cash", "value_fen": 10_000_000, "donor_kind": "person", "donor_name": "陈小满",
    "purpose": "村（社区）书屋购书", "hide_amount": true}))]
pub struct CreateContribution {
    /// To whom.
    pub organization_id: Id<of::Organization>,
    /// 投入方式.
    pub kind: ContributionKind,
    /// 现金或者实物, `cash` by default.
    #[serde(default = "cash")]
    pub form: ContributionForm,
    /// How much it is worth, fen.
    pub value_fen: i64,
    /// 估值依据, for what is given in kind.
    #[schema(max_length = 500)]
    pub valuation_basis: Option<String>,
    /// Who gives, `person` by default.
    #[serde(default = "person")]
    pub donor_kind: DonorKind,
    /// 真实姓名或者名称, 1–100 characters; on the receipt, and public unless `hide_name`.
    #[schema(max_length = 100)]
    pub donor_name: String,
    /// 经营范围 of an organization.
    #[schema(max_length = 2000)]
    pub business_scope: Option<String>,
    /// Whether the donor makes or sells tobacco: refused.
    #[serde(default)]
    pub tobacco_related: bool,
    /// For staff: why words that sound of tobacco deceive.
    #[schema(max_length = 500)]
    pub tobacco_cleared_reason: Option<String>,
    /// The donor does not want the name published.
    #[serde(default)]
    pub hide_name: bool,
    /// The donor does not want the amount published.
    #[serde(default)]
    pub hide_amount: bool,
    /// 约定用途; free without.
    #[schema(max_length = 200)]
    pub purpose: Option<String>,
    /// What the donor gets in return; nothing for a donation.
    #[schema(max_length = 1000)]
    pub rights_granted: Option<String>,
    /// 所占份额 of an investment, in hundredths of a percent.
    pub share_hundredths: Option<i32>,
    /// 协议编号.
    #[schema(max_length = 200)]
    pub agreement_reference: Option<String>,
    /// The project that it pays for.
    #[schema(max_length = 200)]
    pub project_name: Option<String>,
    /// What that project costs in all, fen.
    pub project_total_fen: Option<i64>,
    /// 县级以上人民政府批准文号.
    #[schema(max_length = 200)]
    pub approval_reference: Option<String>,
}

const fn cash() -> ContributionForm {
    ContributionForm::Cash
}

const fn person() -> DonorKind {
    DonorKind::Person
}

/// 尽职调查.
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
#[schema(example = json!({"findings": "信用中国无失信记录"}))]
pub struct ExamineContribution {
    /// What was found, at most 2,000 characters.
    #[schema(max_length = 2000)]
    pub findings: Option<String>,
}

/// 签约.
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
#[schema(example = json!({"agreement_reference": "捐赠协议2026-07（示例）"}))]
pub struct AgreeContribution {
    /// 协议编号; an investment needs one.
    #[schema(max_length = 200)]
    pub agreement_reference: Option<String>,
    /// 所占份额 of an investment, in hundredths of a percent.
    pub share_hundredths: Option<i32>,
    /// 县级以上人民政府批准文号, where donors mainly pay for a project.
    #[schema(max_length = 200)]
    pub approval_reference: Option<String>,
}

/// 到位.
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
#[schema(example = json!({}))]
pub struct ReceiveContribution {
    /// When; today by default.
    pub received_on: Option<LocalDate>,
}

/// Why it came to nothing.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"reason": "用途与章程不符"}))]
pub struct EndContribution {
    /// Why, 1–500 characters.
    #[schema(max_length = 500)]
    pub reason: String,
}

/// 变更用途.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"purpose": "书屋书架", "donor_consents": true, "consent_reference": "捐赠人同意函（示例）"}))]
pub struct ChangeContributionPurpose {
    /// What it is for from now on.
    #[schema(max_length = 200)]
    pub purpose: String,
    /// Whether the donor consents; nothing changes without (慈善法§56).
    #[serde(default)]
    pub donor_consents: bool,
    /// Where the consent stands.
    #[schema(max_length = 200)]
    pub consent_reference: Option<String>,
}

/// Filters of the list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct ContributionQuery {
    /// Only to this body.
    pub organization_id: Option<Id<of::Organization>>,
    /// Only in this region's subtree.
    #[param(example = "350582")]
    pub region: Option<String>,
    /// Any of these kinds, separated by commas.
    #[param(value_type = Option<String>, example = "donation")]
    pub kind: Option<AnyOf<ContributionKind>>,
    /// Any of these states, separated by commas.
    #[param(value_type = Option<String>, example = "received,used")]
    pub status: Option<AnyOf<ContributionStatus>>,
    /// Only what changed at or after this instant.
    pub updated_since: Option<Timestamp>,
    /// `json` or `csv`: the page as a table.
    #[param(inline)]
    pub format: Option<TableFormat>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// What the statistics are about.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct ContributionStatisticsQuery {
    /// Only what came in this year.
    #[param(example = 2026)]
    pub year: Option<i32>,
    /// Only in this region's subtree.
    #[param(example = "350582")]
    pub region: Option<String>,
    /// `json` or `csv`.
    #[param(inline)]
    pub format: Option<TableFormat>,
}

/// 多元投入.
#[derive(Debug, Serialize, ToSchema)]
pub struct ContributionView {
    /// Its id.
    pub id: Id<of::Contribution>,
    /// To whom.
    pub organization_id: Id<of::Organization>,
    /// Where.
    pub region: String,
    /// 投入方式.
    pub kind: ContributionKind,
    /// 现金或者实物.
    pub form: ContributionForm,
    /// How much it is worth, fen; null where the donor keeps it from the public.
    pub value_fen: Option<i64>,
    /// 估值依据; for who may see all.
    pub valuation_basis: Option<String>,
    /// Who gives.
    pub donor_kind: DonorKind,
    /// The donor's name; null where the donor keeps it from the public.
    pub donor_name: Option<String>,
    /// Whether the name is kept from the public.
    pub hide_name: bool,
    /// Whether the amount is kept from the public.
    pub hide_amount: bool,
    /// 约定用途.
    pub purpose: Option<String>,
    /// What the donor gets in return.
    pub rights_granted: Option<String>,
    /// 所占份额, in hundredths of a percent; null where the amount is kept from the public.
    pub share_hundredths: Option<i32>,
    /// 协议编号; for who may see all.
    pub agreement_reference: Option<String>,
    /// The project that it pays for.
    pub project_name: Option<String>,
    /// 批准文号.
    pub approval_reference: Option<String>,
    /// Its state.
    pub status: ContributionStatus,
    /// Why it came to nothing; for who may see all.
    pub status_reason: Option<String>,
    /// What was used of it, fen; null where the amount is kept from the public.
    pub used_fen: Option<i64>,
    /// When it came.
    pub received_on: Option<LocalDate>,
    /// Its entry in the ledger; for who may see all.
    pub ledger_entry_id: Option<Id<of::LedgerEntry>>,
    /// What the donor was told; for who may see all.
    pub report: Option<ContributionReportView>,
    /// What this caller can do now.
    pub available_actions: Vec<&'static str>,
    /// Grows with every change.
    pub version: i64,
    /// When it was offered.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

impl ContributionView {
    /// The same record for who may see `all` of it, or for the public.
    pub fn of(row: Contribution, all: bool, report: Option<Report>, actions: Vec<&'static str>) -> Self {
        let amount = |fen: i64| (all || !row.hide_amount).then_some(fen);
        Self {
            value_fen: amount(row.value_fen),
            used_fen: amount(row.used_fen),
            share_hundredths: row.share_hundredths.filter(|_| all || !row.hide_amount),
            donor_name: (all || !row.hide_name).then_some(row.donor_name),
            valuation_basis: row.valuation_basis.filter(|_| all),
            agreement_reference: row.agreement_reference.filter(|_| all),
            status_reason: row.status_reason.filter(|_| all),
            ledger_entry_id: row.ledger_entry_id.filter(|_| all),
            report: report.filter(|_| all).map(ContributionReportView::from),
            id: row.id,
            organization_id: row.organization_id,
            region: row.region,
            kind: row.kind,
            form: row.form,
            donor_kind: row.donor_kind,
            hide_name: row.hide_name,
            hide_amount: row.hide_amount,
            purpose: row.purpose,
            rights_granted: row.rights_granted,
            project_name: row.project_name,
            approval_reference: row.approval_reference,
            status: row.status,
            received_on: row.received_on.map(LocalDate::from),
            available_actions: actions,
            version: row.version,
            created_at: row.created_at,
            updated_at: row.updated_at,
        }
    }
}

impl CsvRow for ContributionView {
    const HEADER: &'static [&'static str] = &[
        "id",
        "organization_id",
        "region",
        "kind",
        "form",
        "donor_name",
        "value_fen",
        "used_fen",
        "purpose",
        "status",
        "received_on",
    ];
    fn cells(&self) -> Vec<Cell> {
        let text = |text: &Option<String>| text.clone().map_or(Cell::Empty, Cell::Text);
        vec![
            Cell::Text(self.id.to_string()),
            Cell::Text(self.organization_id.to_string()),
            Cell::Text(self.region.clone()),
            Cell::Text(self.kind.to_string()),
            Cell::Text(self.form.to_string()),
            text(&self.donor_name),
            Cell::figure(self.value_fen),
            Cell::figure(self.used_fen),
            text(&self.purpose),
            Cell::Text(self.status.to_string()),
            Cell::figure(self.received_on),
        ]
    }
}

/// What has come.
#[derive(Debug, Serialize, ToSchema)]
pub struct ContributionStatistics {
    /// In which year; null is ever.
    pub year: Option<i32>,
    /// How many.
    pub count: usize,
    /// What they are worth, without those whose amount is kept from the public, fen.
    pub value_fen: i64,
    /// By kind.
    pub rows: Vec<ContributionStatisticsRow>,
}

/// What has come of one kind.
#[derive(Debug, Serialize, ToSchema)]
pub struct ContributionStatisticsRow {
    /// 投入方式.
    pub kind: ContributionKind,
    /// How many.
    pub count: usize,
    /// Of these, those whose amount is kept from the public: they are in no sum.
    pub hidden: usize,
    /// What the others are worth, fen.
    pub value_fen: i64,
    /// What was used of them, fen.
    pub used_fen: i64,
}

impl CsvRow for ContributionStatisticsRow {
    const HEADER: &'static [&'static str] = &["kind", "count", "hidden", "value_fen", "used_fen"];
    fn cells(&self) -> Vec<Cell> {
        vec![
            Cell::Text(self.kind.to_string()),
            Cell::figure(Some(self.count)),
            Cell::figure(Some(self.hidden)),
            Cell::figure(Some(self.value_fen)),
            Cell::figure(Some(self.used_fen)),
        ]
    }
}

page_schema!(ContributionPage, ContributionView);
