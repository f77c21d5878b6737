//! What clients send and see of the preview.

use citong_kernel::points::Points;
use citong_kernel::text_enum;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

text_enum! {
    /// Methods that a preview reckons with.
    pub enum PreviewMethod {
        /// 综合评分法.
        ComprehensiveScore = "comprehensive_score",
        /// 最低评标价法.
        LowestEvaluatedPrice = "lowest_evaluated_price",
    }
}

/// Prices and technical scores to reckon with.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"method": "comprehensive_score", "price_weight": 20, "bids": [
    {"id": "A", "price_fen": 1000000, "technical_score": "49.50"},
    {"id": "B", "price_fen": 1100000, "technical_score": "61.00", "small_micro_deduction_percent": 10}]}))]
pub struct PreviewScores {
    /// How the winner is found.
    pub method: PreviewMethod,
    /// Percent of the total that the price makes, 0–100; 0 where it is not scored. Needed for
    /// `comprehensive_score`, not looked at otherwise.
    #[schema(minimum = 0, maximum = 100)]
    pub price_weight: Option<i64>,
    /// 1–200 bids.
    #[schema(min_items = 1, max_items = 200)]
    pub bids: Vec<PreviewBid>,
}

/// One bid to reckon with.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PreviewBid {
    /// Names it in the answer: 1–100 characters, once in a request.
    #[schema(min_length = 1, max_length = 100)]
    pub id: String,
    /// The price offered, 1–10,000,000,000,000 fen.
    #[schema(minimum = 1, maximum = 10_000_000_000_000_i64)]
    pub price_fen: i64,
    /// Everything but the price, such as `"49.50"`: from 0 to what the price leaves of 100. Needed for
    /// `comprehensive_score`, not looked at otherwise.
    #[schema(max_length = 7, pattern = r"^\d{1,4}(\.\d{1,2})?$")]
    pub technical_score: Option<String>,
    /// 小微企业价格扣除: 0, 4–6 (consortium or subcontract) or 10–20 percent.
    #[schema(minimum = 0, maximum = 20)]
    pub small_micro_deduction_percent: Option<i64>,
}

/// What would come of it.
#[derive(Debug, Serialize, ToSchema)]
pub struct ScorePreview {
    /// In the order of the request.
    pub results: Vec<PreviewResult>,
}

/// What would come of one bid.
#[derive(Debug, Serialize, ToSchema)]
pub struct PreviewResult {
    /// Which.
    pub id: String,
    /// 价格分; null where the price is not scored.
    pub price_score: Option<Points>,
    /// Price score and technical score; null where nothing is scored.
    pub total: Option<Points>,
    /// From 1; equal bids share one.
    pub rank: i32,
    /// 评审价格, rounded to fen; for `lowest_evaluated_price`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evaluated_price_fen: Option<i64>,
}
