//! What clients send and see of explanations.

use super::store::Explanation;
use citong_kernel::{Id, Timestamp, of, page_schema, text_enum};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

text_enum! {
    /// What the panel decided of an explanation.
    pub enum ExplanationDecision {
        /// The price is reasonable.
        Accepted = "accepted",
        /// It is not: the bid is invalid.
        Rejected = "rejected",
    }
}

/// The bidder's words.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"explanation": "自有舞台车与演员，无需外租，成本明细见附表"}))]
pub struct AnswerBidExplanation {
    /// 1–5,000 characters.
    #[schema(min_length = 1, max_length = 5000)]
    pub explanation: String,
}

/// What the panel decides.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"decision": "accepted", "reason": "成本构成合理"}))]
pub struct DecideBidExplanation {
    /// Whether the price is reasonable.
    pub decision: ExplanationDecision,
    /// 1–500 characters. The bidder reads it.
    #[schema(min_length = 1, max_length = 500)]
    pub reason: String,
}

/// An explanation that was asked for.
#[derive(Debug, Serialize, ToSchema)]
pub struct BidExplanationView {
    /// Its id.
    pub id: Id<of::Anything>,
    /// Of which bid.
    pub bid_id: Id<of::Bid>,
    /// Why it was asked for.
    pub reason: String,
    /// When.
    pub requested_at: Timestamp,
    /// Until when the bidder answers, excluded.
    pub due_at: Timestamp,
    /// The bidder's words.
    pub explanation: Option<String>,
    /// When they came.
    pub answered_at: Option<Timestamp>,
    /// What the panel decided.
    pub decision: Option<ExplanationDecision>,
    /// Why.
    pub decision_reason: Option<String>,
    /// When.
    pub decided_at: Option<Timestamp>,
}

page_schema!(BidExplanationPage, BidExplanationView);

/// Without who asked and decided: who is on the panel is secret.
impl From<Explanation> for BidExplanationView {
    fn from(row: Explanation) -> Self {
        Self {
            id: row.id,
            bid_id: row.bid_id,
            reason: row.reason,
            requested_at: row.requested_at,
            due_at: row.due_at,
            explanation: row.explanation,
            answered_at: row.answered_at,
            decision: row.decision,
            decision_reason: row.decision_reason,
            decided_at: row.decided_at,
        }
    }
}
