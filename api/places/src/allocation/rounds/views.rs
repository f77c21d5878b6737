//! What clients send and see of rounds.

use super::state::{Event, RoundStatus};
use super::store::Round;
use crate::allocation::allocator::Fairness;
use crate::allocation::proposals::ProposalView;
use citong_kernel::query::AnyOf;
use citong_kernel::{Action, Id, LocalDate, Patch, Timestamp, Tx, of, page_schema};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// A round to announce.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"name": "2027年春季排练场地统筹", "facility_id": "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10",
    "season_starts_on": "2027-03-01", "season_ends_on": "2027-06-30",
    "applications_open_at": "2027-01-10T09:00:00+08:00", "applications_close_at": "2027-01-31T18:00:00+08:00",
    "max_times_per_week": 3}))]
pub struct CreateRound {
    /// 名称, 1–100 characters.
    #[schema(max_length = 100)]
    pub name: String,
    /// All bookable spaces of a facility; or name them.
    pub facility_id: Option<Id<of::Facility>>,
    /// These spaces, at most 200; they may be of several facilities.
    #[schema(max_items = 200)]
    pub space_ids: Option<Vec<Id<of::Space>>>,
    /// The first day of the season.
    pub season_starts_on: LocalDate,
    /// The last day of the season; at most 366 days.
    pub season_ends_on: LocalDate,
    /// When groups can apply.
    pub applications_open_at: Timestamp,
    /// Until when, excluded.
    pub applications_close_at: Timestamp,
    /// Times a week that one applicant may get.
    pub max_times_per_week: Option<i32>,
    /// Minutes a week that one applicant may get.
    pub max_minutes_per_week: Option<i32>,
}

/// Changes of a round that groups cannot apply to yet.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"applications_close_at": "2027-02-05T18:00:00+08:00"}))]
pub struct UpdateRound {
    /// 名称.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    pub name: Patch<String>,
    /// The first day of the season.
    #[serde(default)]
    #[schema(value_type = Option<LocalDate>)]
    pub season_starts_on: Patch<LocalDate>,
    /// The last day of the season.
    #[serde(default)]
    #[schema(value_type = Option<LocalDate>)]
    pub season_ends_on: Patch<LocalDate>,
    /// When groups can apply.
    #[serde(default)]
    #[schema(value_type = Option<Timestamp>)]
    pub applications_open_at: Patch<Timestamp>,
    /// Until when, excluded.
    #[serde(default)]
    #[schema(value_type = Option<Timestamp>)]
    pub applications_close_at: Patch<Timestamp>,
    /// Times a week that one applicant may get.
    #[serde(default)]
    #[schema(value_type = Option<i32>)]
    pub max_times_per_week: Patch<i32>,
    /// Minutes a week that one applicant may get.
    #[serde(default)]
    #[schema(value_type = Option<i32>)]
    pub max_minutes_per_week: Patch<i32>,
}

/// How to give out the times.
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"seed": 20270201}))]
pub struct AllocateRequest {
    /// Breaks ties; the same seed gives the same times. As before without it, 0 at first.
    pub seed: Option<i64>,
}

/// Why a step is taken.
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"reason": "经联席会议审议"}))]
pub struct RoundReason {
    /// Words for the audit trail.
    #[schema(max_length = 500)]
    pub reason: Option<String>,
}

/// Filters of the list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct RoundQuery {
    /// Any of these states, separated by commas.
    #[param(value_type = Option<String>, example = "open,published")]
    pub status: Option<AnyOf<RoundStatus>>,
    /// Only this facility's.
    pub facility_id: Option<Id<of::Facility>>,
    /// Only in this region's subtree.
    pub region: Option<String>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// A round.
#[derive(Debug, Serialize, ToSchema)]
pub struct RoundView {
    /// Its id.
    pub id: Id<of::AllocationRound>,
    /// 名称.
    pub name: String,
    /// The smallest region that holds all its spaces.
    pub region: String,
    /// Who runs all its spaces, if it is one body.
    pub organization_id: Option<Id<of::Organization>>,
    /// The facility whose spaces are given out, if it is one.
    pub facility_id: Option<Id<of::Facility>>,
    /// The spaces; not in lists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub space_ids: Option<Vec<Id<of::Space>>>,
    /// The first day of the season.
    pub season_starts_on: LocalDate,
    /// The last day of the season.
    pub season_ends_on: LocalDate,
    /// When groups can apply.
    pub applications_open_at: Timestamp,
    /// Until when, excluded.
    pub applications_close_at: Timestamp,
    /// Times a week that one applicant may get.
    pub max_times_per_week: Option<i32>,
    /// Minutes a week that one applicant may get.
    pub max_minutes_per_week: Option<i32>,
    /// What ties are broken with.
    pub seed: i64,
    /// How fair the present times are; null before the first allocation.
    pub fairness: Option<Fairness>,
    /// The state, by the clock.
    pub status: RoundStatus,
    /// What this caller can do now.
    pub available_actions: Vec<&'static str>,
    /// Grows with every change.
    pub version: i64,
    /// When it was announced.
    pub created_at: Timestamp,
    /// When it was changed last.
    pub updated_at: Timestamp,
}

page_schema!(RoundPage, RoundView);

/// A round with the times that it proposes.
#[derive(Debug, Serialize, ToSchema)]
pub struct AllocatedRound {
    /// The round.
    pub round: RoundView,
    /// The first thousand of its times.
    pub proposals: Vec<ProposalView>,
}

/// What became of a published round.
#[derive(Debug, Serialize, ToSchema)]
pub struct RoundResults {
    /// Which round.
    pub round_id: Id<of::AllocationRound>,
    /// The state, by the clock.
    pub status: RoundStatus,
    /// How fair it is.
    pub fairness: Option<Fairness>,
    /// Weekly times that this caller may see.
    pub proposals: i64,
    /// Of these, how many are still to become bookings.
    pub remaining: i64,
    /// Bookings that were made.
    pub bookings: i64,
    /// Dates that could not be booked.
    pub unbooked: i64,
    /// A page of the times, each with the dates that could not be booked, and why.
    pub items: Vec<ProposalView>,
    /// Continues after the last item; null at the end.
    pub next_cursor: Option<String>,
}

/// Which page of the results.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct ResultsQuery {
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

impl RoundView {
    /// The round as this caller may see it, now.
    pub fn of(tx: &Tx<'_>, round: Round) -> Self {
        let status = round.status_at(tx.now);
        let available_actions = available_actions(tx, &round, status);
        Self {
            id: round.id,
            name: round.name,
            region: round.region,
            organization_id: round.organization_id,
            facility_id: round.facility_id,
            space_ids: None,
            season_starts_on: round.season_starts_on.into(),
            season_ends_on: round.season_ends_on.into(),
            applications_open_at: round.applications_open_at,
            applications_close_at: round.applications_close_at,
            max_times_per_week: round.max_times_per_week,
            max_minutes_per_week: round.max_minutes_per_week,
            seed: round.seed,
            fairness: round.fairness.map(|fairness| fairness.0),
            status,
            available_actions,
            version: round.version,
            created_at: round.created_at,
            updated_at: round.updated_at,
        }
    }
}

fn available_actions(tx: &Tx<'_>, round: &Round, status: RoundStatus) -> Vec<&'static str> {
    let apply = status == RoundStatus::Open && tx.caller().user().is_some();
    let allocate = matches!(status, RoundStatus::Allocating | RoundStatus::Decided);
    let decide = status.on(Event::Decide).is_some() && round.fairness.is_some();
    let scope = round.scope();
    let offered = [
        ("update", status == RoundStatus::Upcoming && tx.may(Action::UpdateAllocationRound, &scope)),
        ("apply", apply),
        ("allocate", allocate && tx.may(Action::AllocateRound, &scope)),
        ("decide", decide && tx.may(Action::DecideRound, &scope)),
        ("publish", status.on(Event::Publish).is_some() && tx.may(Action::PublishRound, &scope)),
        ("close", status.on(Event::Close).is_some() && tx.may(Action::CloseRound, &scope)),
    ];
    offered.into_iter().filter(|(_, possible)| *possible).map(|(name, _)| name).collect()
}

impl RoundReason {
    /// 422 where the words are too long.
    pub fn check(&self) -> citong_kernel::ApiResult<()> {
        let mut check = citong_kernel::check::Check::new();
        check.optional_text("/reason", self.reason.as_deref(), 0..=500);
        check.done()
    }
}
