//! What clients send and see of appeals.

use super::appeals::Appealed;
use super::create::has_interest;
use super::state::{AppealGround, AppealOutcome, AppealStatus};
use citong_kernel::query::AnyOf;
use citong_kernel::{Action, Id, Timestamp, Tx, of, page_schema};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// An appeal against a rating.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"ground": "mistaken", "reason": "评价内容针对另一家场馆", "evidence": []}))]
pub struct AppealRating {
    /// On what ground.
    pub ground: AppealGround,
    /// Why, 1–2,000 characters.
    #[schema(max_length = 2000)]
    pub reason: String,
    /// Addresses of at most 9 photos or documents, https.
    #[serde(default, deserialize_with = "crate::absent::or_default")]
    #[schema(value_type = Option<Vec<String>>)]
    pub evidence: Vec<String>,
}

/// A decision of an appeal.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"outcome": "upheld", "decision": "经核实，评价人描述的是另一场馆"}))]
pub struct DecideRatingAppeal {
    /// What came of it.
    pub outcome: AppealOutcome,
    /// Why, 1–2,000 characters; it is public with the rating where the appeal is upheld.
    #[schema(max_length = 2000)]
    pub decision: String,
}

/// Which appeals.
#[derive(Debug, Clone, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct AppealQuery {
    /// Only against this rating.
    pub rating_id: Option<Id<of::Rating>>,
    /// Any of these states, separated by commas.
    #[param(value_type = Option<String>, example = "filed")]
    pub status: Option<AnyOf<AppealStatus>>,
    /// Only what changed then or later.
    pub updated_since: Option<Timestamp>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// An appeal.
#[derive(Debug, Serialize, ToSchema)]
pub struct RatingAppealView {
    /// Its id.
    pub id: Id<of::RatingAppeal>,
    /// Against which rating.
    pub rating_id: Id<of::Rating>,
    /// Who was rated.
    pub organization_id: Id<of::Organization>,
    /// Where.
    pub region: String,
    /// On what ground.
    pub ground: AppealGround,
    /// Why, in words.
    pub reason: String,
    /// Addresses of what shows it.
    pub evidence: Vec<String>,
    /// Its state.
    pub status: AppealStatus,
    /// The decision, in words.
    pub decision: Option<String>,
    /// When it was decided.
    pub decided_at: Option<Timestamp>,
    /// What this caller can do now.
    pub available_actions: Vec<&'static str>,
    /// Grows with every change.
    pub version: i64,
    /// When it was filed.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

page_schema!(RatingAppealPage, RatingAppealView);

impl RatingAppealView {
    /// As this caller may see it.
    pub fn of(tx: &Tx<'_>, found: Appealed) -> Self {
        let scope = found.scope();
        let decides = found.row.status == AppealStatus::Filed
            && tx.may(Action::DecideRatingAppeal, &scope)
            && !has_interest(tx, &scope)
            && !found.concerns(tx);
        let row = found.row;
        Self {
            id: row.id,
            rating_id: row.rating_id,
            organization_id: row.organization_id,
            region: row.region,
            ground: row.ground,
            reason: row.reason,
            evidence: row.evidence.0,
            status: row.status,
            decision: row.decision,
            decided_at: row.decided_at,
            available_actions: if decides { vec!["decide"] } else { Vec::new() },
            version: row.version,
            created_at: row.created_at,
            updated_at: row.updated_at,
        }
    }
}
