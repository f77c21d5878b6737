//! What clients send and see of proposals.

use super::state::ProposalStatus;
use super::store::Found;
use crate::allocation::applications::Weekday;
use crate::series::OccurrenceRefused;
use crate::timetable::LocalTime;
use citong_kernel::{Id, Timestamp, of, page_schema};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// Another place or time for a group.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"weekday": "wed", "from_local": "19:00", "until_local": "21:00"}))]
pub struct UpdateProposal {
    /// Another space of the round.
    pub space_id: Option<Id<of::Space>>,
    /// Another day.
    pub weekday: Option<Weekday>,
    /// Another beginning, `HH:MM`.
    #[schema(value_type = Option<String>)]
    pub from_local: Option<LocalTime>,
    /// Another end, `HH:MM`.
    #[schema(value_type = Option<String>)]
    pub until_local: Option<LocalTime>,
}

/// Why a step is taken.
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"reason": "与学校课程冲突"}))]
pub struct ProposalReason {
    /// Words for the audit trail.
    #[schema(max_length = 500)]
    pub reason: Option<String>,
}

/// Filters of the list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct ProposalQuery {
    /// Only this application's.
    pub application_id: Option<Id<of::AllocationApplication>>,
    /// Only this space.
    pub space_id: Option<Id<of::Space>>,
    /// Only in this state.
    pub status: Option<ProposalStatus>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// A weekly time of a group.
#[derive(Debug, Serialize, ToSchema)]
pub struct ProposalView {
    /// Its id.
    pub id: Id<of::AllocationProposal>,
    /// Which round.
    pub round_id: Id<of::AllocationRound>,
    /// Whose.
    pub application_id: Id<of::AllocationApplication>,
    /// The group.
    pub group_name: String,
    /// Where.
    pub space_id: Id<of::Space>,
    /// Its name.
    pub space_name: String,
    /// On which day.
    pub weekday: Weekday,
    /// From when on, `HH:MM`.
    #[schema(value_type = String)]
    pub from_local: LocalTime,
    /// Until when, `HH:MM`.
    #[schema(value_type = String)]
    pub until_local: LocalTime,
    /// The rank that the group gave the space; 1 is the best, null where officers chose another.
    pub rank: Option<usize>,
    /// Whether it stays when times are given out again.
    pub locked: bool,
    /// The state.
    pub status: ProposalStatus,
    /// The bookings, once published.
    pub series_id: Option<Id<of::BookingSeries>>,
    /// How many there are.
    pub booked: i32,
    /// Dates of the season that could not be booked, and why.
    pub unbooked: Vec<OccurrenceRefused>,
    /// Grows with every change.
    pub version: i64,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was changed last.
    pub updated_at: Timestamp,
}

page_schema!(ProposalPage, ProposalView);

impl From<Found> for ProposalView {
    fn from(found: Found) -> Self {
        let Found { proposal, around } = found;
        let time = |minute: i32| {
            u16::try_from(minute).ok().and_then(LocalTime::from_minutes).unwrap_or(LocalTime::END_OF_DAY)
        };
        let rank = around.wishes.0.iter().position(|space| *space == proposal.space_id);
        Self {
            id: proposal.id,
            round_id: proposal.round_id,
            application_id: proposal.application_id,
            group_name: around.group_name,
            space_id: proposal.space_id,
            space_name: around.space_name,
            weekday: Weekday::of_index(proposal.day()),
            from_local: time(proposal.from_minute),
            until_local: time(proposal.until_minute),
            rank: rank.map(|rank| rank + 1),
            locked: proposal.locked,
            status: proposal.status,
            series_id: proposal.series_id,
            booked: proposal.booked,
            unbooked: proposal.unbooked.0,
            version: proposal.version,
            created_at: proposal.created_at,
            updated_at: proposal.updated_at,
        }
    }
}
