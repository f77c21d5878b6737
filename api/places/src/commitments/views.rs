//! What clients send and see of opening commitments.

use super::hours::weekly_of;
use super::state::{CommitmentStatus, Event};
use super::store::Found;
use crate::opening_hours::WeeklyRowBody;
use citong_kernel::date::LocalDate;
use citong_kernel::query::AnyOf;
use citong_kernel::{Action, Id, Patch, Timestamp, Tx, of, page_schema, policy, text_enum};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

text_enum! {
    /// Who commits.
    pub enum CommitmentKind {
        /// 机关企事业单位.
        Agency = "agency",
        /// 学校.
        School = "school",
    }
}

/// A commitment to declare.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"facility_id": "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10", "kind": "agency",
    "space_ids": ["0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10"],
    "weekly": [{"day": "sat", "opens_at_local": "09:00", "closes_at_local": "17:00"}],
    "valid_from": "2027-01-01", "valid_to": "2027-12-31", "dates_excluded": ["2027-02-06"],
    "statement": "周末开放礼堂，不影响机关正常办公"}))]
pub struct CreateOpeningCommitment {
    /// Whose spaces: of an agency (AF, or run by an agency or public institution) or a school (SL, or run by one).
    pub facility_id: Id<of::Facility>,
    /// Who commits.
    pub kind: CommitmentKind,
    /// 1–100 of the facility's spaces.
    pub space_ids: Vec<Id<of::Space>>,
    /// 1–50 rows of weekly hours; for a school outside of its lessons.
    pub weekly: Vec<WeeklyRowBody>,
    /// The first date.
    pub valid_from: LocalDate,
    /// The last date, included; at most three years later.
    pub valid_to: LocalDate,
    /// Dates on which it does not hold, at most 366.
    #[serde(default)]
    pub dates_excluded: Vec<LocalDate>,
    /// That work or teaching is not affected, 1–1,000 characters.
    #[schema(max_length = 1000)]
    pub statement: String,
}

/// Changes to a commitment that is not approved yet.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"statement": "周末开放礼堂和球场，不影响机关正常办公"}))]
pub struct UpdateOpeningCommitment {
    /// All its spaces.
    #[serde(default)]
    #[schema(value_type = Option<Vec<Id<of::Space>>>)]
    pub space_ids: Patch<Vec<Id<of::Space>>>,
    /// All its weekly hours.
    #[serde(default)]
    #[schema(value_type = Option<Vec<WeeklyRowBody>>)]
    pub weekly: Patch<Vec<WeeklyRowBody>>,
    /// The first date.
    #[serde(default)]
    #[schema(value_type = Option<LocalDate>)]
    pub valid_from: Patch<LocalDate>,
    /// The last date.
    #[serde(default)]
    #[schema(value_type = Option<LocalDate>)]
    pub valid_to: Patch<LocalDate>,
    /// All excluded dates.
    #[serde(default)]
    #[schema(value_type = Option<Vec<LocalDate>>)]
    pub dates_excluded: Patch<Vec<LocalDate>>,
    /// The statement.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 1000)]
    pub statement: Patch<String>,
}

/// Why it goes out of force, and what becomes of the bookings that are no longer in open time.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"reason": "临时公务占用", "cancel_bookings": true}))]
pub struct SuspendOpeningCommitment {
    /// 1–200 characters; each person whose booking ends reads it.
    #[schema(max_length = 200)]
    pub reason: String,
    /// Whether these bookings end, and each person is told; else they are only listed.
    #[serde(default)]
    pub cancel_bookings: bool,
}

/// Which commitments.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct CommitmentQuery {
    /// Only of this facility.
    pub facility_id: Option<Id<of::Facility>>,
    /// Only of agencies or only of schools.
    #[param(inline)]
    pub kind: Option<CommitmentKind>,
    /// Any of these states, separated by commas; the public sees published ones.
    #[param(value_type = Option<String>, example = "published")]
    pub status: Option<AnyOf<CommitmentStatus>>,
    /// Only in this region's subtree.
    pub region: Option<String>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// A booking that is no longer in open time.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct AffectedBooking {
    /// Which.
    pub booking_id: Id<of::Booking>,
    /// What it is of.
    pub space_id: Id<of::Space>,
    /// Its beginning.
    pub starts_at: Timestamp,
    /// Its end, excluded.
    pub ends_at: Timestamp,
    /// Whether it was ended, and the person told.
    pub closed: bool,
}

/// A commitment.
#[derive(Debug, Serialize, ToSchema)]
pub struct OpeningCommitmentView {
    /// Its id.
    pub id: Id<of::OpeningCommitment>,
    /// Whose spaces.
    pub facility_id: Id<of::Facility>,
    /// The facility's name.
    pub facility_name: String,
    /// The facility's region.
    pub region: String,
    /// Who commits.
    pub kind: CommitmentKind,
    /// Which spaces.
    pub space_ids: Vec<Id<of::Space>>,
    /// When.
    pub weekly: Vec<WeeklyRowBody>,
    /// From which date.
    pub valid_from: LocalDate,
    /// Until which date, included.
    pub valid_to: LocalDate,
    /// Dates on which it does not hold.
    pub dates_excluded: Vec<LocalDate>,
    /// That work or teaching is not affected.
    pub statement: String,
    /// Its state.
    pub status: CommitmentStatus,
    /// Why it was suspended or ended; for who works there.
    pub status_reason: Option<String>,
    /// Who declared it; for who works there.
    pub declared_by: Option<String>,
    /// Who approved it; for who works there.
    pub approved_by: Option<String>,
    /// Bookings that are no longer in open time; only in the answer that suspends or ends it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub affected_bookings: Option<Vec<AffectedBooking>>,
    /// What this caller can do now.
    pub available_actions: Vec<&'static str>,
    /// Grows with every change.
    pub version: i64,
    /// When it was declared.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

page_schema!(OpeningCommitmentPage, OpeningCommitmentView);

impl OpeningCommitmentView {
    /// As this caller may see it.
    pub fn of(tx: &Tx<'_>, found: Found) -> Self {
        let backstage = policy::sees_backstage(tx.caller(), &found.facility.scope());
        let available_actions = available_actions(tx, &found);
        let Found { row, facility } = found;
        let (weekly, dates_excluded) = weekly_of(&row.hours.0);
        Self {
            id: row.id,
            facility_id: row.facility_id,
            facility_name: facility.name,
            region: facility.region,
            kind: row.kind,
            space_ids: row.space_ids.0,
            weekly,
            valid_from: row.valid_from.into(),
            valid_to: row.valid_to.into(),
            dates_excluded,
            statement: row.statement,
            status: row.status,
            status_reason: row.status_reason.filter(|_| backstage),
            declared_by: Some(row.declared_by).filter(|_| backstage),
            approved_by: row.approved_by.filter(|_| backstage),
            affected_bookings: None,
            available_actions,
            version: row.version,
            created_at: row.created_at,
            updated_at: row.updated_at,
        }
    }
}

fn available_actions(tx: &Tx<'_>, found: &Found) -> Vec<&'static str> {
    let offered: [(&'static str, Action, Event); 6] = [
        ("update", Action::UpdateOpeningCommitment, Event::Approve),
        ("approve", Action::ApproveOpeningCommitment, Event::Approve),
        ("publish", Action::PublishOpeningCommitment, Event::Publish),
        ("suspend", Action::SuspendOpeningCommitment, Event::Suspend),
        ("resume", Action::ResumeOpeningCommitment, Event::Resume),
        ("end", Action::EndOpeningCommitment, Event::End),
    ];
    let may_approve = super::rules::may_approve(tx, found);
    offered
        .into_iter()
        .filter(|(name, action, event)| {
            found.row.status.on(*event).is_some()
                && tx.may(*action, &found.facility.scope())
                && (*name != "approve" || may_approve)
        })
        .map(|(name, _, _)| name)
        .collect()
}
