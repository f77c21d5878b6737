//! What clients send and see of clarifications and enquiries.

use super::store::{Clarification, Enquiry};
use citong_kernel::points::Points;
use citong_kernel::{Id, Timestamp, of, page_schema};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// What a clarification says of one criterion. Points stay as they were published.
#[derive(Debug, Clone, Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"code": "plan", "description": "方案须含雨天预案"}))]
pub struct ClarifiedCriterion {
    /// A published criterion.
    #[schema(max_length = 40)]
    pub code: String,
    /// 评分标准, in other words.
    #[schema(max_length = 2000)]
    pub description: Option<String>,
    /// 分值: only what was published.
    pub max_points: Option<Points>,
}

/// What changes of the documents.
#[derive(Debug, Clone, Default, Deserialize, Serialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"requirement": "每个行政村每年送戏不少于三场"}))]
pub struct ClarifiedTerms {
    /// 采购需求 as it is from now on, 1–20,000 characters.
    #[schema(max_length = 20000)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requirement: Option<String>,
    /// What is said of criteria.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub criteria: Vec<ClarifiedCriterion>,
    /// 价格分权重: only what was published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price_weight: Option<i32>,
}

/// A clarification 澄清或者修改 that says the same to all.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"text": "演出时长由60分钟调整为90分钟", "material": true,
    "changes": {"requirement": "每场演出不少于90分钟"}}))]
pub struct ClarifyProcurementProject {
    /// 1–10,000 characters; published.
    #[schema(max_length = 10000)]
    pub text: String,
    /// 可能影响投标文件编制: moves a deadline that is too near. True by default, and whenever something changes.
    pub material: Option<bool>,
    /// What changes.
    pub changes: Option<ClarifiedTerms>,
    /// A later deadline; the lawful minimum where it must move and none is given.
    pub bids_due_at: Option<Timestamp>,
}

/// A question to the purchaser.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"question": "演出场地由谁提供？"}))]
pub struct AskEnquiry {
    /// 1–2,000 characters; published with its answer, without the asker.
    #[schema(max_length = 2000)]
    pub question: String,
    /// For which of the caller's suppliers; the only one by default.
    pub supplier_id: Option<Id<of::Supplier>>,
}

/// The purchaser's answer.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"answer": "由各行政村提供"}))]
pub struct AnswerEnquiry {
    /// 1–5,000 characters; published.
    #[schema(max_length = 5000)]
    pub answer: String,
}

/// Which page.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct ClarificationQuery {
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// A clarification as it was published.
#[derive(Debug, Serialize, ToSchema)]
pub struct ClarificationView {
    /// Its id.
    pub id: Id<of::Clarification>,
    /// Of which project.
    pub project_id: Id<of::ProcurementProject>,
    /// From 1.
    pub number: i32,
    /// What it says.
    pub text: String,
    /// What changes.
    #[schema(value_type = Option<ClarifiedTerms>)]
    pub changes: Option<serde_json::Value>,
    /// Whether it may affect the bids.
    pub material: bool,
    /// The deadline before it.
    pub due_before: Timestamp,
    /// The deadline from then on.
    pub due_after: Timestamp,
    /// When it was published.
    pub published_at: Timestamp,
}

impl From<Clarification> for ClarificationView {
    fn from(row: Clarification) -> Self {
        Self {
            id: row.id,
            project_id: row.project_id,
            number: row.number,
            text: row.text,
            changes: row.changes.map(|changes| changes.0),
            material: row.material,
            due_before: row.due_before,
            due_after: row.due_after,
            published_at: row.published_at,
        }
    }
}

/// A question and its answer. Who asked is not shown to anybody.
#[derive(Debug, Serialize, ToSchema)]
pub struct EnquiryView {
    /// Its id.
    pub id: Id<of::Enquiry>,
    /// About which project.
    pub project_id: Id<of::ProcurementProject>,
    /// What was asked.
    pub question: String,
    /// What was answered.
    pub answer: Option<String>,
    /// When it was answered.
    pub answered_at: Option<Timestamp>,
    /// When it was asked.
    pub created_at: Timestamp,
}

impl From<Enquiry> for EnquiryView {
    fn from(row: Enquiry) -> Self {
        Self {
            id: row.id,
            project_id: row.project_id,
            question: row.question,
            answer: row.answer,
            answered_at: row.answered_at,
            created_at: row.created_at,
        }
    }
}

page_schema!(ClarificationPage, ClarificationView);
page_schema!(EnquiryPage, EnquiryView);
