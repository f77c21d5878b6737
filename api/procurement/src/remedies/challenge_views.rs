//! What clients send and see of challenges.

use super::state::{ChallengeEvent, ChallengeStatus, Matter, RemedyOutcome};
use super::store::{Claim, Found};
use crate::projects;
use citong_kernel::query::AnyOf;
use citong_kernel::{Action, Id, Timestamp, Tx, of, page_schema};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// One of the things that are challenged.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewClaim {
    /// Names it, 1–40 characters; its place from 1 without it.
    #[schema(max_length = 40)]
    pub code: Option<String>,
    /// What is claimed, 1–2,000 characters.
    #[schema(max_length = 2000)]
    pub text: String,
}

const fn yes() -> bool {
    true
}

/// A challenge to raise: everything about one matter at once.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"project_id": "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10", "matter": "result",
    "grounds": "《政府采购法》第五十二条", "facts": "中标供应商业绩证明材料与公示不符",
    "claims": [{"code": "1", "text": "中标供应商不满足业绩要求"}]}))]
pub struct CreateChallenge {
    /// Which project.
    pub project_id: Id<of::ProcurementProject>,
    /// Only this lot.
    pub lot_id: Option<Id<of::Lot>>,
    /// For which supplier; may be left out by who acts for one only.
    pub supplier_id: Option<Id<of::Supplier>>,
    /// What is challenged.
    pub matter: Matter,
    /// 法律依据, 1–2,000 characters.
    #[schema(max_length = 2000)]
    pub grounds: String,
    /// 事实依据, 1–10,000 characters.
    #[schema(max_length = 10000)]
    pub facts: String,
    /// 1–50 claims.
    pub claims: Vec<NewClaim>,
    /// Whether the result could change; then nothing is signed while it is open.
    #[serde(default = "yes")]
    pub affects_result: bool,
}

/// The purchaser's answer.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"outcome": "dismissed", "text": "经核查，成交供应商业绩证明材料真实有效"}))]
pub struct AnswerChallenge {
    /// What came of it.
    pub outcome: RemedyOutcome,
    /// 1–5,000 characters.
    #[schema(max_length = 5000)]
    pub text: String,
}

/// Which challenges.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct ChallengeQuery {
    /// Only of this project.
    pub project_id: Option<Id<of::ProcurementProject>>,
    /// Only about this.
    #[param(inline)]
    pub matter: Option<Matter>,
    /// Any of these states, separated by commas.
    #[param(value_type = Option<String>, example = "received,accepted")]
    pub status: Option<AnyOf<ChallengeStatus>>,
    /// Only what changed then or later.
    pub updated_since: Option<Timestamp>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// A challenge, for whoever raised it and who answers, supervises or audits.
#[derive(Debug, Serialize, ToSchema)]
pub struct ChallengeView {
    /// Its id.
    pub id: Id<of::Challenge>,
    /// Of which project.
    pub project_id: Id<of::ProcurementProject>,
    /// Of one lot only.
    pub lot_id: Option<Id<of::Lot>>,
    /// Who challenges.
    pub supplier_id: Id<of::Supplier>,
    /// What.
    pub matter: Matter,
    /// 法律依据.
    pub grounds: String,
    /// 事实依据.
    pub facts: String,
    /// 质疑事项.
    pub claims: Vec<Claim>,
    /// Whether the result could change.
    pub affects_result: bool,
    /// Its state.
    pub status: ChallengeStatus,
    /// Why it was rejected or withdrawn.
    pub status_reason: Option<String>,
    /// When it was handed in.
    pub submitted_at: Timestamp,
    /// The end of the term to answer, excluded.
    pub answer_due_at: Timestamp,
    /// Whether it was answered late, or is late now.
    pub overdue: bool,
    /// What came of it.
    pub outcome: Option<RemedyOutcome>,
    /// The purchaser's answer.
    pub answer: Option<String>,
    /// When it was answered or rejected.
    pub answered_at: Option<Timestamp>,
    /// What this caller can do now.
    pub available_actions: Vec<&'static str>,
    /// Grows with every change.
    pub version: i64,
    /// When it was handed in.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

page_schema!(ChallengePage, ChallengeView);

impl ChallengeView {
    /// As this caller may see it.
    pub fn of(tx: &Tx<'_>, found: Found) -> Self {
        let available_actions = available_actions(tx, &found);
        let row = found.row;
        let ended = row.answered_at.or_else(|| (!row.status.is_open()).then_some(row.updated_at));
        Self {
            id: row.id,
            project_id: row.project_id,
            lot_id: row.lot_id,
            supplier_id: row.supplier_id,
            matter: row.matter,
            grounds: row.grounds,
            facts: row.facts,
            claims: row.claims.0,
            affects_result: row.affects_result,
            status: row.status,
            status_reason: row.status_reason,
            submitted_at: row.submitted_at,
            answer_due_at: row.answer_due_at,
            overdue: ended.unwrap_or(tx.now) >= row.answer_due_at,
            outcome: row.outcome,
            answer: row.answer,
            answered_at: row.answered_at,
            available_actions,
            version: row.version,
            created_at: row.created_at,
            updated_at: row.updated_at,
        }
    }
}

fn available_actions(tx: &Tx<'_>, found: &Found) -> Vec<&'static str> {
    let scope = projects::scope(&found.project, &found.path);
    let offered = [
        ("accept", tx.may(Action::AcceptChallenge, &scope), ChallengeEvent::Accept),
        ("reject", tx.may(Action::RejectChallenge, &scope), ChallengeEvent::Reject),
        ("answer", tx.may(Action::AnswerChallenge, &scope), ChallengeEvent::Answer),
        ("withdraw", found.own, ChallengeEvent::Withdraw),
    ];
    let open = offered.into_iter().filter(|(_, may, event)| *may && found.row.status.on(*event).is_some());
    open.map(|(name, ..)| name).collect()
}
