//! What clients send and see of opinions.

use super::store::{About, Opinion, OpinionOutcome};
use citong_kernel::{Id, Timestamp, of, page_schema};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// Until when the public is asked.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"until": "2027-02-01T18:00:00+08:00"}))]
pub struct ConsultRequirement {
    /// The end, excluded; in the future, within a year.
    pub until: Timestamp,
}

/// An opinion to give.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"text": "希望增加高甲戏场次，并照顾偏远村"}))]
pub struct SubmitOpinion {
    /// 1–2,000 characters.
    #[schema(max_length = 2000)]
    pub text: String,
}

/// What becomes of one opinion.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"opinion_id": "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10", "adopted": true, "reason": "已写入采购需求"}))]
pub struct OpinionAnswer {
    /// Which.
    pub opinion_id: Id<of::RequirementOpinion>,
    /// Whether it is adopted.
    pub adopted: bool,
    /// Why, 1–1,000 characters.
    #[schema(max_length = 1000)]
    pub reason: String,
}

/// What came of the consultation: every opinion is answered.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"summary": "共收到意见0条，采购需求不变", "opinions": []}))]
pub struct CloseConsultation {
    /// 1–5,000 characters; published.
    #[schema(max_length = 5000)]
    pub summary: String,
    /// One for each opinion on the requirements.
    #[serde(default)]
    pub opinions: Vec<OpinionAnswer>,
}

/// Why one source only.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"reason": "该剧目由唯一持有版权的院团演出", "until": "2027-02-01T18:00:00+08:00"}))]
pub struct PublicizeSingleSource {
    /// 1–5,000 characters; published.
    #[schema(max_length = 5000)]
    pub reason: String,
    /// 公示期限届满; the lawful minimum by default.
    pub until: Option<Timestamp>,
}

/// Which page.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct OpinionQuery {
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// An opinion. Who gave it is not shown.
#[derive(Debug, Serialize, ToSchema)]
pub struct OpinionView {
    /// Its id.
    pub id: Id<of::RequirementOpinion>,
    /// On which project.
    pub project_id: Id<of::ProcurementProject>,
    /// What it is about.
    pub about: About,
    /// What it says.
    pub text: String,
    /// What became of it.
    pub outcome: OpinionOutcome,
    /// Why.
    pub answer: Option<String>,
    /// When it was answered.
    pub answered_at: Option<Timestamp>,
    /// When it was given.
    pub created_at: Timestamp,
}

impl From<Opinion> for OpinionView {
    fn from(row: Opinion) -> Self {
        Self {
            id: row.id,
            project_id: row.project_id,
            about: row.about,
            text: row.text,
            outcome: row.outcome,
            answer: row.answer,
            answered_at: row.answered_at,
            created_at: row.created_at,
        }
    }
}

page_schema!(OpinionPage, OpinionView);
