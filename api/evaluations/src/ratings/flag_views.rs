//! What clients send and see of flags.

use super::create::has_interest;
use super::flags::Flagged;
use super::state::{FlagKind, FlagOutcome, FlagStatus};
use citong_kernel::query::AnyOf;
use citong_kernel::{Action, Id, Timestamp, Tx, of, page_schema};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// A decision about a flag.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"outcome": "dismissed", "decision": "团体参观后集中评价，属正常情况"}))]
pub struct DecideRatingFlag {
    /// What came of it.
    pub outcome: FlagOutcome,
    /// Why, 1–2,000 characters; it is public with every rating that is set aside.
    #[schema(max_length = 2000)]
    pub decision: String,
    /// With `confirmed`: which of the ratings are set aside; all of them without it.
    pub rating_ids: Option<Vec<Id<of::Rating>>>,
}

/// Which flags.
#[derive(Debug, Clone, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct FlagQuery {
    /// Only of this venue.
    pub facility_id: Option<Id<of::Facility>>,
    /// Any of these kinds, separated by commas.
    #[param(value_type = Option<String>, example = "linked_device")]
    pub kind: Option<AnyOf<FlagKind>>,
    /// Any of these states, separated by commas.
    #[param(value_type = Option<String>, example = "open")]
    pub status: Option<AnyOf<FlagStatus>>,
    /// Only what changed then or later.
    pub updated_since: Option<Timestamp>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// A sign of stuffing. Its ratings count while it is open.
#[derive(Debug, Serialize, ToSchema)]
pub struct RatingFlagView {
    /// Its id.
    pub id: Id<of::RatingFlag>,
    /// What was noticed.
    pub kind: FlagKind,
    /// Who was rated.
    pub organization_id: Id<of::Organization>,
    /// Which venue.
    pub facility_id: Option<Id<of::Facility>>,
    /// Which supplier.
    pub supplier_id: Option<Id<of::Supplier>>,
    /// Where.
    pub region: String,
    /// Which ratings.
    pub rating_ids: Vec<Id<of::Rating>>,
    /// Its state.
    pub status: FlagStatus,
    /// The decision, in words.
    pub decision: Option<String>,
    /// When it was decided.
    pub decided_at: Option<Timestamp>,
    /// What this caller can do now.
    pub available_actions: Vec<&'static str>,
    /// Grows with every change.
    pub version: i64,
    /// When it was noticed.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

page_schema!(RatingFlagPage, RatingFlagView);

impl RatingFlagView {
    /// As this caller may see it.
    pub fn of(tx: &Tx<'_>, found: Flagged) -> Self {
        let scope = found.scope();
        let decides = found.row.status == FlagStatus::Open
            && tx.may(Action::DecideRatingFlag, &scope)
            && !has_interest(tx, &scope)
            && !found.concerns(tx);
        let row = found.row;
        Self {
            id: row.id,
            kind: row.kind,
            organization_id: row.organization_id,
            facility_id: row.facility_id,
            supplier_id: row.supplier_id,
            region: row.region,
            rating_ids: found.ratings,
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
