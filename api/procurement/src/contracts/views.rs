//! What clients send and see of contracts.

use super::acceptance::{self, Acceptance, Opinion};
use super::deadlines::{self, DeadlineView};
use super::requests::{DepositForm, GivenBy, OpinionChannel};
use super::state::{ContractEvent, ContractStatus};
use super::store::{self, Found, Milestone, Payment, Supplement};
use crate::awards::LegalClock;
use crate::projects;
use citong_kernel::date::LocalDate;
use citong_kernel::{Action, ApiResult, Id, Timestamp, Tx, of, page_schema};
use serde::Serialize;
use utoipa::ToSchema;

/// A part of a contract.
#[derive(Debug, Serialize, ToSchema)]
pub struct MilestoneView {
    /// Its id.
    pub id: Id<of::Milestone>,
    /// What is delivered.
    pub title: String,
    /// Until when.
    pub due_on: LocalDate,
    /// What may be paid for it, in fen.
    pub amount_fen: Option<i64>,
    /// When it was completed.
    pub completed_at: Option<Timestamp>,
}

/// A supplement.
#[derive(Debug, Serialize, ToSchema)]
pub struct SupplementView {
    /// Its id.
    pub id: Id<of::ContractSupplement>,
    /// Of which contract.
    pub contract_id: Id<of::Contract>,
    /// How much more, in fen.
    pub amount_fen: i64,
    /// What for.
    pub reason: String,
    /// When it was agreed.
    pub created_at: Timestamp,
}

/// An opinion.
#[derive(Debug, Serialize, ToSchema)]
pub struct AcceptanceOpinionView {
    /// How it was given.
    pub channel: OpinionChannel,
    /// By whom.
    pub by: GivenBy,
    /// 1–5.
    pub rating: i32,
    /// In words; not for the public.
    pub text: Option<String>,
}

/// An acceptance.
#[derive(Debug, Serialize, ToSchema)]
pub struct AcceptanceView {
    /// Its id.
    pub id: Id<of::Acceptance>,
    /// Whether it passed.
    pub passed: bool,
    /// 验收意见.
    pub summary: String,
    /// On which day.
    pub accepted_on: LocalDate,
    /// 整改期限.
    pub rectify_by: Option<LocalDate>,
    /// What was said.
    pub opinions: Vec<AcceptanceOpinionView>,
    /// When it was recorded.
    pub created_at: Timestamp,
}

/// A payment.
#[derive(Debug, Serialize, ToSchema)]
pub struct ContractPaymentView {
    /// Its id.
    pub id: Id<of::ContractPayment>,
    /// Under which contract.
    pub contract_id: Id<of::Contract>,
    /// How much, in fen.
    pub amount_fen: i64,
    /// On which day.
    pub paid_on: LocalDate,
    /// 支付凭证号.
    pub reference: String,
    /// Who recorded it.
    pub recorded_by: String,
    /// When.
    pub created_at: Timestamp,
}

page_schema!(ContractPaymentPage, ContractPaymentView);

/// A contract.
#[derive(Debug, Serialize, ToSchema)]
pub struct ContractView {
    /// Its id.
    pub id: Id<of::Contract>,
    /// Of which project.
    pub project_id: Id<of::ProcurementProject>,
    /// Of which lot.
    pub lot_id: Id<of::Lot>,
    /// The award that it follows.
    pub award_id: Id<of::Award>,
    /// Who delivers.
    pub supplier_id: Id<of::Supplier>,
    /// Its name.
    pub supplier_name: String,
    /// 合同编号.
    pub number: String,
    /// 合同名称.
    pub title: String,
    /// 合同金额, in fen.
    pub amount_fen: i64,
    /// The sum of the supplements, in fen.
    pub supplements_fen: i64,
    /// The sum of the payments, in fen.
    pub paid_fen: i64,
    /// 履约保证金, in fen.
    pub performance_deposit_fen: i64,
    /// Its form.
    pub deposit_form: Option<DepositForm>,
    /// The first day.
    pub starts_on: LocalDate,
    /// The last day, included.
    pub ends_on: LocalDate,
    /// Its state.
    pub status: ContractStatus,
    /// Why it was terminated, or what is to be rectified.
    pub status_reason: Option<String>,
    /// When it was signed.
    pub signed_at: Timestamp,
    /// Why it was signed after the thirty days.
    pub late_reason: Option<String>,
    /// When it was published.
    pub published_at: Option<Timestamp>,
    /// When it was filed.
    pub filed_at: Option<Timestamp>,
    /// Its parts.
    pub milestones: Vec<MilestoneView>,
    /// Its supplements.
    pub supplements: Vec<SupplementView>,
    /// Its acceptances; the last one counts.
    pub acceptances: Vec<AcceptanceView>,
    /// Until when it is to be published and filed.
    pub deadlines: Vec<DeadlineView>,
    /// `deposit_above_terms`: the deposit is higher than the documents said; `signed_late`.
    pub warnings: Vec<&'static str>,
    /// What this caller can do now.
    pub available_actions: Vec<&'static str>,
    /// Grows with every change.
    pub version: i64,
    /// When it was signed.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

page_schema!(ContractPage, ContractView);

impl From<Milestone> for MilestoneView {
    fn from(row: Milestone) -> Self {
        let (due_on, amount_fen) = (row.due_on.into(), row.amount_fen);
        Self { id: row.id, title: row.title, due_on, amount_fen, completed_at: row.completed_at }
    }
}

impl From<Supplement> for SupplementView {
    fn from(row: Supplement) -> Self {
        let (id, contract_id, created_at) = (row.id, row.contract_id, row.created_at);
        Self { id, contract_id, amount_fen: row.amount_fen, reason: row.reason, created_at }
    }
}

impl From<Payment> for ContractPaymentView {
    fn from(row: Payment) -> Self {
        Self {
            id: row.id,
            contract_id: row.contract_id,
            amount_fen: row.amount_fen,
            paid_on: row.paid_on.into(),
            reference: row.reference,
            recorded_by: row.recorded_by,
            created_at: row.created_at,
        }
    }
}

impl AcceptanceView {
    /// With the words of single persons only for those who take part.
    fn of((row, opinions): (Acceptance, Vec<Opinion>), with_words: bool) -> Self {
        let view = |opinion: Opinion| AcceptanceOpinionView {
            channel: opinion.channel,
            by: opinion.given_by,
            rating: opinion.rating,
            text: opinion.text.filter(|_| with_words),
        };
        Self {
            id: row.id,
            passed: row.passed,
            summary: row.summary,
            accepted_on: row.accepted_on.into(),
            rectify_by: row.rectify_by.map(Into::into),
            opinions: opinions.into_iter().map(view).collect(),
            created_at: row.created_at,
        }
    }
}

impl ContractView {
    /// As this caller may see it.
    pub fn of(tx: &mut Tx<'_>, found: Found) -> ApiResult<Self> {
        let all = store::sees_all(tx, &found)?;
        let legal = LegalClock::load(tx, &found.path, found.row.signed_at.local_date())?;
        let clauses = store::clauses(tx, found.row.id)?;
        let deposit_form = clauses.as_ref().and_then(|clauses| clauses.deposit_form);
        let late_reason = clauses.and_then(|clauses| clauses.late_reason);
        let warnings = warnings(tx, &found, late_reason.is_some())?;
        let acceptances = acceptance::of_contract(tx, found.row.id)?;
        let supplier_name = store::supplier_name(tx, &found)?;
        let milestones = store::milestones(tx, found.row.id)?;
        let supplements = store::supplements(tx, found.row.id)?;
        let available_actions = available_actions(tx, &found);
        let deadlines = deadlines::of_contract(tx, &legal, &found.row).to_vec();
        let row = found.row;
        Ok(Self {
            id: row.id,
            project_id: row.project_id,
            lot_id: row.lot_id,
            award_id: row.award_id,
            supplier_id: row.supplier_id,
            supplier_name,
            number: row.number,
            title: row.title,
            amount_fen: row.amount_fen,
            supplements_fen: row.supplements_fen,
            paid_fen: row.paid_fen,
            performance_deposit_fen: row.performance_deposit_fen,
            deposit_form,
            starts_on: row.starts_on.into(),
            ends_on: row.ends_on.into(),
            status: row.status,
            status_reason: row.status_reason,
            signed_at: row.signed_at,
            late_reason,
            published_at: row.published_at,
            filed_at: row.filed_at,
            milestones: milestones.into_iter().map(Into::into).collect(),
            supplements: supplements.into_iter().map(Into::into).collect(),
            acceptances: acceptances.into_iter().map(|one| AcceptanceView::of(one, all)).collect(),
            deadlines,
            warnings,
            available_actions,
            version: row.version,
            created_at: row.created_at,
            updated_at: row.updated_at,
        })
    }
}

fn warnings(tx: &mut Tx<'_>, found: &Found, late: bool) -> ApiResult<Vec<&'static str>> {
    let terms = projects::terms(tx, found.project.id)?;
    let (deposit, amount) = (found.row.performance_deposit_fen, found.row.amount_fen);
    let announced = i128::from(amount) * i128::from(terms.performance_deposit_percent);
    let mut warnings = Vec::new();
    if i128::from(deposit) * 100 > announced {
        warnings.push("deposit_above_terms");
    }
    if late {
        warnings.push("signed_late");
    }
    Ok(warnings)
}

fn available_actions(tx: &Tx<'_>, found: &Found) -> Vec<&'static str> {
    let row = &found.row;
    let running = row.status.on(ContractEvent::Accept).is_some();
    let others = row.signed_by != tx.caller().label();
    let offered = [
        ("publish", Action::PublishContract, row.published_at.is_none()),
        ("file", Action::FileContract, row.filed_at.is_none()),
        ("supplement", Action::SupplementContract, running),
        ("complete_milestone", Action::CompleteMilestone, running),
        ("record_acceptance", Action::RecordAcceptance, running),
        ("record_payment", Action::RecordContractPayment, others && row.paid_fen < row.total_fen()),
        ("terminate", Action::TerminateContract, row.status.on(ContractEvent::Terminate).is_some()),
    ];
    let scope = projects::scope(&found.project, &found.path);
    let open = offered.into_iter().filter(|(_, action, open)| *open && tx.may(*action, &scope));
    open.map(|(name, ..)| name).collect()
}
