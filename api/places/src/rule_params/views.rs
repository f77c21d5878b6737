//! What clients send and see of rule parameters.

use super::store::RuleParam;
use citong_kernel::check::Check;
use citong_kernel::date::LocalDate;
use citong_kernel::{ApiResult, Id, Timestamp, of, page_schema, text_enum};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::{IntoParams, ToSchema};

/// The largest figure: money is fen, so this is ten billion yuan.
const LARGEST: f64 = 1e12;

text_enum! {
    /// How sure we are of a figure.
    pub enum Confidence {
        /// Checked against the article's text.
        Checked = "checked",
        High = "high",
        Medium = "medium",
        Low = "low",
        /// No law names it: the policy's own choice.
        PolicyChoice = "policy_choice",
    }
}

/// A figure to set, from a day on.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"code": "booking.cancel_before_minutes", "value": 180, "unit": "minute",
    "legal_basis": "本平台规则", "confidence": "policy_choice", "effective_from": "2027-03-01"}))]
pub struct PutRuleParam {
    /// Words joined by `.` and `_`, such as `booking.cancel_before_minutes`.
    #[schema(max_length = 100)]
    pub code: String,
    /// The region whose subtree it holds for; the whole city without it.
    pub region: Option<String>,
    /// The figure: a number, a text, or an object.
    #[schema(value_type = Value)]
    pub value: Value,
    /// What it counts.
    #[schema(max_length = 50)]
    pub unit: Option<String>,
    /// 法律依据: law and article, or the policy that chose it.
    #[schema(max_length = 500)]
    pub legal_basis: String,
    /// How sure we are of it; `policy_choice` without it.
    pub confidence: Option<Confidence>,
    /// The first day.
    pub effective_from: LocalDate,
    /// The last day, included; open-ended without it.
    pub effective_to: Option<LocalDate>,
    /// More.
    #[schema(max_length = 1000)]
    pub note: Option<String>,
}

impl PutRuleParam {
    /// 422 naming what breaks a rule.
    pub fn check(&self) -> ApiResult<()> {
        let mut check = Check::new();
        let shaped = self.code.len() <= 100
            && self
                .code
                .split('.')
                .all(|word| !word.is_empty() && word.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_'));
        if !shaped {
            check.fault(
                "/code",
                "invalid_code",
                "须由字母、数字、_ 和 . 组成",
                "It takes letters, digits, _ and .",
            );
        }
        if self.value.is_null() {
            check.fault("/value", "required", "必填", "It is required");
        } else if self.value.to_string().len() > 4000 {
            check.fault("/value", "too_long", "过长", "It is too long");
        }
        if let Some(number) = self.value.as_f64() {
            check.range("/value", number, 0.0..=LARGEST);
        }
        check.text("/legal_basis", &self.legal_basis, 1..=500);
        check.optional_text("/unit", self.unit.as_deref(), 1..=50);
        check.optional_text("/note", self.note.as_deref(), 0..=1000);
        if self.effective_to.is_some_and(|to| to < self.effective_from) {
            check.fault("/effective_to", "end_before_start", "早于生效日期", "It is before `effective_from`");
        }
        check.done()
    }
}

/// Which figures.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct RuleParamQuery {
    /// Only this code.
    pub code: Option<String>,
    /// Only codes that begin so.
    #[param(example = "booking.")]
    pub prefix: Option<String>,
    /// Only figures set for this region.
    pub region: Option<String>,
    /// Only figures in force on this day.
    pub on: Option<LocalDate>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// A figure.
#[derive(Debug, Serialize, ToSchema)]
pub struct RuleParamView {
    /// Its id.
    pub id: Id<of::RuleParam>,
    /// Its code.
    pub code: String,
    /// The region whose subtree it holds for; null for the whole city.
    pub region: Option<String>,
    /// The figure.
    #[schema(value_type = Value)]
    pub value: Value,
    /// What it counts.
    pub unit: Option<String>,
    /// 法律依据.
    pub legal_basis: String,
    /// How sure we are of it.
    pub confidence: Confidence,
    /// The first day.
    pub effective_from: LocalDate,
    /// The last day, included.
    pub effective_to: Option<LocalDate>,
    /// More.
    pub note: Option<String>,
    /// What `If-Match` takes to change this row.
    pub etag: String,
    /// When it last changed.
    pub updated_at: Timestamp,
}

page_schema!(RuleParamPage, RuleParamView);

impl From<RuleParam> for RuleParamView {
    fn from(row: RuleParam) -> Self {
        Self {
            id: row.id,
            code: row.code,
            region: Some(row.region).filter(|region| !region.is_empty()),
            value: serde_json::from_str(&row.value).unwrap_or(Value::String(row.value)),
            unit: row.unit,
            legal_basis: row.legal_basis,
            confidence: row.confidence,
            effective_from: row.effective_from.into(),
            effective_to: row.effective_to.map(Into::into),
            note: row.note,
            etag: format!("\"{}\"", row.version),
            updated_at: row.updated_at,
        }
    }
}
