//! What clients send and see of checks.

use super::store::BidCheck;
use citong_kernel::{Id, Timestamp, of, page_schema, text_enum};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

text_enum! {
    /// What is checked of a bid.
    pub enum CheckKind {
        /// 资格审查, by the purchaser.
        Qualification = "qualification",
        /// 符合性审查, by the panel.
        Compliance = "compliance",
    }
}

/// What was found of a bid.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"kind": "qualification", "passed": false, "reason": "营业执照已过有效期"}))]
pub struct RecordBidCheck {
    /// What was checked.
    pub kind: CheckKind,
    /// Whether it is as it must be.
    pub passed: bool,
    /// 1–500 characters; needed where it is not. The bidder reads it.
    #[schema(max_length = 500)]
    pub reason: Option<String>,
}

/// What was found of a bid. The last of a kind counts.
#[derive(Debug, Serialize, ToSchema)]
pub struct BidCheckView {
    /// Its id.
    pub id: Id<of::Anything>,
    /// Of which bid.
    pub bid_id: Id<of::Bid>,
    /// What was checked.
    pub kind: CheckKind,
    /// Whether it is as it must be.
    pub passed: bool,
    /// Why not.
    pub reason: Option<String>,
    /// When.
    pub checked_at: Timestamp,
}

page_schema!(BidCheckPage, BidCheckView);

/// Without who looked: who is on the panel is secret.
impl From<BidCheck> for BidCheckView {
    fn from(row: BidCheck) -> Self {
        Self {
            id: row.id,
            bid_id: row.bid_id,
            kind: row.kind,
            passed: row.passed,
            reason: row.reason,
            checked_at: row.checked_at,
        }
    }
}
