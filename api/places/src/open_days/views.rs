//! What clients send and see of open days.

use super::state::{Event, OpenDayStatus};
use super::store::Found;
use citong_kernel::query::AnyOf;
use citong_kernel::{Action, Id, Patch, Timestamp, Tx, of, page_schema, policy};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// An open day to plan.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"facility_id": "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f13", "title": "军营开放日",
    "description": "参观荣誉室和内务展示", "starts_at": "2027-03-06T09:00:00+08:00",
    "ends_at": "2027-03-06T11:30:00+08:00", "registration_closes_at": "2027-03-01T18:00:00+08:00",
    "capacity": 120}))]
pub struct CreateOpenDay {
    /// Barracks (MB).
    pub facility_id: Id<of::Facility>,
    /// A space of the facility that it takes once it is announced.
    pub space_id: Option<Id<of::Space>>,
    /// 1–100 characters, without contacts.
    #[schema(max_length = 100)]
    pub title: String,
    /// 1–2,000 characters, without contacts.
    #[schema(max_length = 2000)]
    pub description: Option<String>,
    /// The beginning.
    pub starts_at: Timestamp,
    /// The end, excluded; at most 24 hours later.
    pub ends_at: Timestamp,
    /// Until when groups register; until the beginning without it.
    pub registration_closes_at: Option<Timestamp>,
    /// How many people may come.
    #[schema(minimum = 1, maximum = 100_000)]
    pub capacity: i32,
}

/// Changes to a planned open day.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"capacity": 150}))]
pub struct UpdateOpenDay {
    /// The title.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 100)]
    pub title: Patch<String>,
    /// The description.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 2000)]
    pub description: Patch<String>,
    /// The beginning.
    #[serde(default)]
    #[schema(value_type = Option<Timestamp>)]
    pub starts_at: Patch<Timestamp>,
    /// The end, excluded.
    #[serde(default)]
    #[schema(value_type = Option<Timestamp>)]
    pub ends_at: Patch<Timestamp>,
    /// Until when groups register.
    #[serde(default)]
    #[schema(value_type = Option<Timestamp>)]
    pub registration_closes_at: Patch<Timestamp>,
    /// How many people may come.
    #[serde(default)]
    #[schema(value_type = Option<i32>)]
    pub capacity: Patch<i32>,
}

/// Which open days.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct OpenDayQuery {
    /// Only of these barracks.
    pub facility_id: Option<Id<of::Facility>>,
    /// Any of these states, separated by commas; the public sees announced ones.
    #[param(value_type = Option<String>, example = "public")]
    pub status: Option<AnyOf<OpenDayStatus>>,
    /// Only in this region's subtree.
    pub region: Option<String>,
    /// Beginning at or after this.
    pub starts_at_from: Option<Timestamp>,
    /// Beginning before this.
    pub starts_at_before: Option<Timestamp>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// An open day. It says nothing about where exactly the unit is.
#[derive(Debug, Serialize, ToSchema)]
pub struct OpenDayView {
    /// Its id.
    pub id: Id<of::OpenDay>,
    /// Whose barracks.
    pub facility_id: Id<of::Facility>,
    /// The facility's name.
    pub facility_name: String,
    /// The facility's region.
    pub region: String,
    /// The space that it takes; for who works there.
    pub space_id: Option<Id<of::Space>>,
    /// What holds that space; for who works there.
    pub booking_id: Option<Id<of::Booking>>,
    /// What it is called.
    pub title: String,
    /// What there is to see.
    pub description: Option<String>,
    /// The beginning.
    pub starts_at: Timestamp,
    /// The end, excluded.
    pub ends_at: Timestamp,
    /// Until when groups register.
    pub registration_closes_at: Timestamp,
    /// How many people may come.
    pub capacity: i32,
    /// How many places are left.
    pub remaining: i64,
    /// Its state.
    pub status: OpenDayStatus,
    /// Why it was cancelled, if the unit says so; for who works there.
    pub status_reason: Option<String>,
    /// Who planned it; for who works there.
    pub planned_by: Option<String>,
    /// Who approved it; for who works there.
    pub approved_by: Option<String>,
    /// What this caller can do now.
    pub available_actions: Vec<&'static str>,
    /// Grows with every change.
    pub version: i64,
    /// When it was planned.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

page_schema!(OpenDayPage, OpenDayView);

impl OpenDayView {
    /// As this caller may see it, with so many places taken.
    pub fn of(tx: &Tx<'_>, found: Found, taken: i64) -> Self {
        let backstage = policy::sees_backstage(tx.caller(), &found.facility.scope());
        let available_actions = available_actions(tx, &found);
        let Found { row, facility } = found;
        Self {
            id: row.id,
            facility_id: row.facility_id,
            facility_name: facility.name,
            region: facility.region,
            space_id: row.space_id.filter(|_| backstage),
            booking_id: row.booking_id.filter(|_| backstage),
            title: row.title,
            description: row.description,
            starts_at: row.starts_at,
            ends_at: row.ends_at,
            registration_closes_at: row.registration_closes_at,
            capacity: row.capacity,
            remaining: (i64::from(row.capacity) - taken).max(0),
            status: row.status,
            status_reason: row.status_reason.filter(|_| backstage),
            planned_by: Some(row.planned_by).filter(|_| backstage),
            approved_by: row.approved_by.filter(|_| backstage),
            available_actions,
            version: row.version,
            created_at: row.created_at,
            updated_at: row.updated_at,
        }
    }
}

fn available_actions(tx: &Tx<'_>, found: &Found) -> Vec<&'static str> {
    let offered: [(&'static str, Action, Event); 6] = [
        ("update", Action::UpdateOpenDay, Event::ApproveUnit),
        ("approve-unit", Action::ApproveOpenDay, Event::ApproveUnit),
        ("publish", Action::PublishOpenDay, Event::Publish),
        ("close-registration", Action::CloseOpenDayRegistration, Event::CloseRegistration),
        ("hold", Action::HoldOpenDay, Event::Hold),
        ("cancel", Action::CancelOpenDay, Event::Cancel),
    ];
    let may_approve = super::rules::may_approve(tx, found);
    let mut actions: Vec<&'static str> = offered
        .into_iter()
        .filter(|(name, action, event)| {
            found.row.status.on(*event).is_some()
                && tx.may(*action, &found.facility.scope())
                && (*name != "approve-unit" || may_approve)
        })
        .map(|(name, _, _)| name)
        .collect();
    if tx.caller().user().is_some() && super::registrations::is_open(tx, found) {
        actions.push("register");
    }
    actions
}
