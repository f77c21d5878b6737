//! What clients send and see of disbursements.

use super::state::{DisbursementCategory, DisbursementEvent, DisbursementStatus, RecipientKind};
use super::store::Found;
use crate::ledger::Attachment;
use citong_identity::ids;
use citong_kernel::lifecycle::Status as _;
use citong_kernel::policy::Role;
use citong_kernel::query::AnyOf;
use citong_kernel::{Action, Id, LocalDate, Timestamp, Tx, of, page_schema};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// Who receives the money.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DisbursementRecipient {
    /// `organization` without it.
    pub kind: Option<RecipientKind>,
    /// Name, 1–100 characters.
    #[schema(max_length = 100)]
    pub name: String,
    /// 统一社会信用代码 of an organization.
    #[schema(max_length = 18)]
    pub uscc: Option<String>,
}

/// Money to spend.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"amount_fen": 500_000, "purpose": "资助崇武镇大岞村戏台修缮", "category": "grant",
    "recipient": {"kind": "organization", "name": "惠安县崇武镇大岞村民委员会"}}))]
pub struct RequestDisbursement {
    /// How much, in fen.
    #[schema(minimum = 1)]
    pub amount_fen: i64,
    /// 用途, 1–500 characters.
    #[schema(max_length = 500)]
    pub purpose: String,
    /// Who receives it; a grant has one.
    pub recipient: Option<DisbursementRecipient>,
    /// What it is spent on; `grant` with a recipient, `program` without one.
    pub category: Option<DisbursementCategory>,
    /// For which project.
    pub project_id: Option<Id<of::FundProject>>,
    /// From the money of this purpose: only for a project that serves it.
    pub purpose_id: Option<Id<of::FundPurpose>>,
    /// The passed vote on `major_investment`; an investment needs one (条例§21).
    pub vote_id: Option<Id<of::FundVote>>,
    /// 附件.
    #[serde(default)]
    #[schema(max_items = 50)]
    pub attachments: Vec<Attachment>,
}

/// When it was paid.
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"paid_on": "2026-12-01"}))]
pub struct PayDisbursement {
    /// 付款日期; today without it, never later.
    #[schema(value_type = Option<String>, format = Date)]
    pub paid_on: Option<LocalDate>,
}

/// What became of it 核销.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"summary": "戏台修缮完工，票据齐全"}))]
pub struct AccountDisbursement {
    /// 1–2,000 characters.
    #[schema(max_length = 2000)]
    pub summary: String,
}

/// Why; or nothing.
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"reason": "材料核对无误"}))]
pub struct DisbursementReason {
    /// 1–500 characters; required to reject or to cancel.
    #[schema(max_length = 500)]
    pub reason: Option<String>,
}

/// Filters of the list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct DisbursementQuery {
    /// Any of these states, separated by commas.
    #[param(value_type = Option<String>, example = "approved,paid")]
    pub status: Option<AnyOf<DisbursementStatus>>,
    /// Any of these categories, separated by commas.
    #[param(value_type = Option<String>, example = "grant")]
    pub category: Option<AnyOf<DisbursementCategory>>,
    /// Only of this project.
    pub project_id: Option<Id<of::FundProject>>,
    /// Only what changed then or later.
    pub updated_since: Option<Timestamp>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// A disbursement.
#[derive(Debug, Serialize, ToSchema)]
pub struct DisbursementView {
    /// Its id.
    pub id: Id<of::FundDisbursement>,
    /// Of which fund.
    pub fund_id: Id<of::Fund>,
    /// For which project.
    pub project_id: Option<Id<of::FundProject>>,
    /// From the money of which purpose; from unrestricted money without one.
    pub purpose_id: Option<Id<of::FundPurpose>>,
    /// What it is spent on.
    pub category: DisbursementCategory,
    /// How much.
    pub amount_fen: i64,
    /// 用途.
    pub purpose: String,
    /// Who receives it; a person's name is masked but for the fund's own people.
    pub recipient: Option<DisbursementRecipient>,
    /// The vote that allowed it.
    pub vote_id: Option<Id<of::FundVote>>,
    /// Its state.
    pub status: DisbursementStatus,
    /// Why it was rejected or cancelled.
    pub status_reason: Option<String>,
    /// Who requested it.
    pub requested_by: Id<of::User>,
    /// Who reviewed it.
    pub reviewed_by: Option<Id<of::User>>,
    /// When.
    pub reviewed_at: Option<Timestamp>,
    /// Who approved it.
    pub approved_by: Option<Id<of::User>>,
    /// When.
    pub approved_at: Option<Timestamp>,
    /// Who paid it.
    pub paid_by: Option<Id<of::User>>,
    /// When.
    #[schema(value_type = Option<String>, format = Date)]
    pub paid_on: Option<LocalDate>,
    /// The entry of the ledger.
    pub entry_id: Option<Id<of::LedgerEntry>>,
    /// Whether that entry was reversed: the money came back.
    pub entry_reversed: bool,
    /// What became of it.
    pub summary: Option<String>,
    /// 附件.
    pub attachments: Vec<Attachment>,
    /// What the caller may do now.
    pub available_actions: Vec<String>,
    /// When it was requested.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

page_schema!(DisbursementPage, DisbursementView);

/// The action behind an event.
pub const fn action(event: DisbursementEvent) -> Action {
    match event {
        DisbursementEvent::Review => Action::ReviewDisbursement,
        DisbursementEvent::Approve => Action::ApproveDisbursement,
        DisbursementEvent::Pay => Action::PayDisbursement,
        DisbursementEvent::Account => Action::AccountDisbursement,
        DisbursementEvent::Reject => Action::RejectDisbursement,
        DisbursementEvent::Cancel => Action::CancelDisbursement,
    }
}

impl DisbursementView {
    /// As the caller may see it.
    pub fn of(tx: &Tx<'_>, found: Found) -> Self {
        let scope = found.fund.scope();
        let who = tx.caller().user();
        let events = DisbursementEvent::ALL.iter().filter(|event| {
            let barred = who.is_none_or(|who| found.hands().bars(**event, who));
            !barred && found.row.status.on(**event).is_some() && tx.may(action(**event), &scope)
        });
        let available_actions =
            events.map(|event| DisbursementStatus::event_name(*event).to_owned()).collect();
        let own = [Role::FundManager, Role::FundApprover];
        let knows = tx.caller().grants.iter().any(|one| own.contains(&one.role) && one.covers(&scope));
        let row = found.row;
        let kind = row.recipient_kind;
        let recipient = row.recipient_name.map(|name| DisbursementRecipient {
            kind,
            name: if kind == Some(RecipientKind::Person) && !knows { ids::mask_name(&name) } else { name },
            uscc: row.recipient_uscc,
        });
        Self {
            id: row.id,
            fund_id: row.fund_id,
            project_id: row.project_id,
            purpose_id: row.purpose_id,
            category: row.category,
            amount_fen: row.amount_fen,
            purpose: row.purpose,
            recipient,
            vote_id: row.vote_id,
            status: row.status,
            status_reason: row.status_reason,
            requested_by: row.requested_by,
            reviewed_by: row.reviewed_by,
            reviewed_at: row.reviewed_at,
            approved_by: row.approved_by,
            approved_at: row.approved_at,
            paid_by: row.paid_by,
            paid_on: row.paid_on.map(LocalDate),
            entry_id: row.entry_id,
            entry_reversed: found.reversed,
            summary: row.summary,
            attachments: row.attachments.0,
            available_actions,
            created_at: row.created_at,
            updated_at: row.updated_at,
        }
    }
}
