//! What clients send and see of complaints.

use super::complaint_store::{self, Found, Suspension};
use super::state::{ComplaintEvent, ComplaintStatus, RemedyOrder, RemedyOutcome};
use crate::projects::{self, Event, Status};
use citong_kernel::query::AnyOf;
use citong_kernel::{Action, ApiResult, Id, Timestamp, Tx, of, page_schema};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// A complaint to raise, after a challenge.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"challenge_id": "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10", "matters": ["1"],
    "facts": "对质疑答复不满意：业绩证明材料仍未核实"}))]
pub struct CreateComplaint {
    /// The challenge that went before.
    pub challenge_id: Id<of::Challenge>,
    /// Codes of its claims: never more than was challenged.
    pub matters: Vec<String>,
    /// 事实依据, 1–10,000 characters.
    #[schema(max_length = 10000)]
    pub facts: String,
}

const fn nothing() -> RemedyOrder {
    RemedyOrder::None
}

/// The finance department's decision.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"outcome": "upheld", "text": "投诉事项成立，成交结果无效", "order": "cancel_award"}))]
pub struct DecideComplaint {
    /// What came of it.
    pub outcome: RemedyOutcome,
    /// 1–5,000 characters; published.
    #[schema(max_length = 5000)]
    pub text: String,
    /// What is ordered; nothing where it is dismissed.
    #[serde(default = "nothing")]
    pub order: RemedyOrder,
}

/// How long the purchase stands still.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"reason": "投诉事项可能影响成交结果", "days": 20}))]
pub struct SuspendProcurement {
    /// 1–500 characters; published.
    #[schema(max_length = 500)]
    pub reason: String,
    /// How many days, today not counted; all that the law allows without it.
    pub days: Option<i64>,
}

/// Which complaints.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct ComplaintQuery {
    /// Only about this project.
    pub project_id: Option<Id<of::ProcurementProject>>,
    /// Only after this challenge.
    pub challenge_id: Option<Id<of::Challenge>>,
    /// Any of these states, separated by commas.
    #[param(value_type = Option<String>, example = "received,accepted")]
    pub status: Option<AnyOf<ComplaintStatus>>,
    /// Only what changed then or later.
    pub updated_since: Option<Timestamp>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// A time in which the purchase stands still.
#[derive(Debug, Serialize, ToSchema)]
pub struct SuspensionView {
    /// Its id.
    pub id: Id<of::Suspension>,
    /// Where the project stood.
    pub former_status: Status,
    /// Why.
    pub reason: String,
    /// From when.
    pub suspended_at: Timestamp,
    /// Until when at most.
    pub ends_at: Timestamp,
    /// When it went on.
    pub resumed_at: Option<Timestamp>,
}

/// A complaint, for whoever raised it and the purchaser, who decides and who audits.
#[derive(Debug, Serialize, ToSchema)]
pub struct ComplaintView {
    /// Its id.
    pub id: Id<of::Complaint>,
    /// The challenge that went before.
    pub challenge_id: Id<of::Challenge>,
    /// Of which project.
    pub project_id: Id<of::ProcurementProject>,
    /// Of one lot only.
    pub lot_id: Option<Id<of::Lot>>,
    /// Who complains.
    pub supplier_id: Id<of::Supplier>,
    /// Codes of claims of the challenge.
    pub matters: Vec<String>,
    /// 事实依据.
    pub facts: String,
    /// Whether the result could change.
    pub affects_result: bool,
    /// Its state.
    pub status: ComplaintStatus,
    /// Why it was rejected or withdrawn.
    pub status_reason: Option<String>,
    /// When it was handed in.
    pub submitted_at: Timestamp,
    /// The end of the term to decide, excluded.
    pub decision_due_at: Timestamp,
    /// Whether it was decided late, or is late now.
    pub overdue: bool,
    /// What came of it.
    pub outcome: Option<RemedyOutcome>,
    /// 投诉处理决定.
    pub decision: Option<String>,
    /// What is ordered.
    pub order: Option<RemedyOrder>,
    /// When it was decided.
    pub decided_at: Option<Timestamp>,
    /// When the purchase stood still for it.
    pub suspensions: Vec<SuspensionView>,
    /// What this caller can do now.
    pub available_actions: Vec<&'static str>,
    /// Grows with every change.
    pub version: i64,
    /// When it was handed in.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

page_schema!(ComplaintPage, ComplaintView);

impl From<Suspension> for SuspensionView {
    fn from(row: Suspension) -> Self {
        Self {
            id: row.id,
            former_status: row.former_status,
            reason: row.reason,
            suspended_at: row.suspended_at,
            ends_at: row.ends_at,
            resumed_at: row.resumed_at,
        }
    }
}

impl ComplaintView {
    /// As this caller may see it.
    pub fn of(tx: &mut Tx<'_>, found: Found) -> ApiResult<Self> {
        let suspensions = complaint_store::suspensions(tx, found.row.id)?;
        let running = suspensions.iter().any(|row| row.resumed_at.is_none());
        let available_actions = available_actions(tx, &found, running);
        let row = found.row;
        let ended = row.decided_at.or_else(|| (!row.status.is_open()).then_some(row.updated_at));
        Ok(Self {
            id: row.id,
            challenge_id: row.challenge_id,
            project_id: row.project_id,
            lot_id: row.lot_id,
            supplier_id: row.supplier_id,
            matters: row.matters.0,
            facts: row.facts,
            affects_result: row.affects_result,
            status: row.status,
            status_reason: row.status_reason,
            submitted_at: row.submitted_at,
            decision_due_at: row.decision_due_at,
            overdue: ended.unwrap_or(tx.now) >= row.decision_due_at,
            outcome: row.outcome,
            decision: row.decision,
            order: row.remedy_order,
            decided_at: row.decided_at,
            suspensions: suspensions.into_iter().map(Into::into).collect(),
            available_actions,
            version: row.version,
            created_at: row.created_at,
            updated_at: row.updated_at,
        })
    }
}

fn available_actions(tx: &Tx<'_>, found: &Found, running: bool) -> Vec<&'static str> {
    let scope = projects::scope(&found.project, &found.path);
    let on = |event| found.row.status.on(event).is_some();
    let may = |action| tx.may(action, &scope);
    let suspendable = found.row.status.is_open() && found.project.status.on(Event::Suspend).is_some();
    let offered = [
        ("accept", may(Action::AcceptComplaint) && on(ComplaintEvent::Accept)),
        ("reject", may(Action::RejectComplaint) && on(ComplaintEvent::Reject)),
        ("decide", may(Action::DecideComplaint) && on(ComplaintEvent::Decide)),
        ("withdraw", found.own && on(ComplaintEvent::Withdraw)),
        ("suspend", may(Action::SuspendProcurement) && suspendable),
        ("resume", may(Action::ResumeProcurement) && running),
    ];
    offered.into_iter().filter(|(_, open)| *open).map(|(name, _)| name).collect()
}
