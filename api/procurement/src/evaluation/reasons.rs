//! Why something was decided, in words that are kept.

use citong_kernel::ApiResult;
use citong_kernel::check::Check;
use serde::Deserialize;
use utoipa::ToSchema;

/// Why.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"reason": "外出学习，无法参加"}))]
pub struct EvaluationReason {
    /// 1–500 characters.
    #[schema(min_length = 1, max_length = 500)]
    pub reason: String,
}

/// A reason of 1–500 characters, trimmed; 422 otherwise.
pub fn checked_reason(reason: &str) -> ApiResult<&str> {
    let mut check = Check::new();
    check.text("/reason", reason, 1..=500);
    check.done()?;
    Ok(reason.trim())
}
