//! What clients send and see of score sheets.

use super::store::{Item, Sheet};
use crate::projects::Criterion;
use citong_kernel::points::Points;
use citong_kernel::{Id, Timestamp, of};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A score sheet.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"items": [{"criterion_code": "plan", "points": "45.50", "comment": "方案完整"},
    {"criterion_code": "team", "points": "27"}], "total": "72.50"}))]
pub struct SubmitBidScores {
    /// Every criterion, once.
    #[schema(max_items = 200)]
    pub items: Vec<ScoreItem>,
    /// The sum, where the member wants it checked.
    #[schema(max_length = 7, pattern = r"^\d{1,4}(\.\d{1,2})?$")]
    pub total: Option<String>,
}

/// What is given for one criterion, which is named by its id or by its code.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ScoreItem {
    /// Its id.
    pub criterion_id: Option<Id<of::Criterion>>,
    /// Its code.
    pub criterion_code: Option<String>,
    /// Points with at most two decimals, at most the criterion's.
    #[schema(max_length = 7, pattern = r"^\d{1,4}(\.\d{1,2})?$")]
    pub points: String,
    /// At most 1,000 characters.
    #[schema(max_length = 1000)]
    pub comment: Option<String>,
}

/// What was given for one criterion.
#[derive(Debug, Serialize, ToSchema)]
pub struct ScoreItemView {
    /// Its id.
    pub criterion_id: Id<of::Criterion>,
    /// Its code.
    pub criterion_code: String,
    /// How many points.
    pub points: Points,
    /// Why.
    pub comment: Option<String>,
}

/// A score sheet as it counts.
#[derive(Debug, Serialize, ToSchema)]
pub struct ScoreSheetView {
    /// Its id.
    pub id: Id<of::ScoreSheet>,
    /// Of which bid.
    pub bid_id: Id<of::Bid>,
    /// Whose.
    pub member_id: Id<of::PanelMember>,
    /// From 1; a correction is the next.
    pub revision: i32,
    /// The sum.
    pub total: Points,
    /// How far it is from the mean of all; null until the evaluation is closed.
    #[schema(value_type = Option<String>)]
    pub deviation: Option<Points>,
    /// When it was handed in.
    pub submitted_at: Timestamp,
    /// Every criterion, in the order of the documents.
    pub items: Vec<ScoreItemView>,
}

impl ScoreSheetView {
    /// A sheet with its items.
    pub fn of(sheet: Sheet, items: &[Item], criteria: &[Criterion], mean: Option<Points>) -> Self {
        let given = criteria.iter().filter_map(|criterion| {
            let item = items.iter().find(|i| i.sheet_id == sheet.id && i.criterion_id == criterion.id)?;
            Some(ScoreItemView {
                criterion_id: criterion.id,
                criterion_code: criterion.code.clone(),
                points: item.points,
                comment: item.comment.clone(),
            })
        });
        Self {
            items: given.collect(),
            id: sheet.id,
            bid_id: sheet.bid_id,
            member_id: sheet.member_id,
            revision: sheet.revision,
            total: sheet.total,
            deviation: mean.map(|mean| Points(sheet.total.0 - mean.0)),
            submitted_at: sheet.submitted_at,
        }
    }
}

/// The sheets of a bid that the caller may see.
#[derive(Debug, Serialize, ToSchema)]
pub struct BidScoresView {
    /// Of which bid.
    pub bid_id: Id<of::Bid>,
    /// Whether the evaluation is closed; until then a member sees their own sheet only.
    pub closed: bool,
    /// The mean of all sheets; null until the evaluation is closed.
    pub technical_score: Option<Points>,
    /// The sheets.
    pub sheets: Vec<ScoreSheetView>,
}
