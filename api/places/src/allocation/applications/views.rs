//! What clients send and see of applications.

use super::state::ApplicationStatus;
use super::store::Found;
use crate::timetable::LocalTime;
use citong_identity::ids::{mask_name, mask_phone};
use citong_kernel::{Action, Id, Patch, Timestamp, Tx, of, page_schema, text_enum};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

text_enum! {
    /// A day of the week.
    pub enum Weekday {
        Mon = "mon",
        Tue = "tue",
        Wed = "wed",
        Thu = "thu",
        Fri = "fri",
        Sat = "sat",
        Sun = "sun",
    }
}

impl Weekday {
    /// 0 is Monday.
    pub fn index(self) -> u8 {
        u8::try_from(Self::ALL.iter().position(|day| *day == self).unwrap_or(0)).unwrap_or(0)
    }
    /// The day with this index; Monday for any other.
    pub fn of_index(index: u8) -> Self {
        Self::ALL.get(usize::from(index)).copied().unwrap_or(Self::Mon)
    }
}

text_enum! {
    /// Whom a group is for. Each turn begins with those who come first here; the venue checks what a group says.
    pub enum PriorityClass {
        /// 公益活动.
        PublicBenefit = "public_benefit",
        /// 老年人.
        Seniors = "seniors",
        /// 未成年人.
        Youth = "youth",
        /// Everybody else.
        General = "general",
    }
}

/// When a group could come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct WindowView {
    /// On which day.
    pub weekday: Weekday,
    /// From when on, `HH:MM`.
    #[schema(value_type = String, example = "18:00")]
    pub from_local: LocalTime,
    /// Until when, `HH:MM`, at most `24:00`.
    #[schema(value_type = String, example = "21:00")]
    pub until_local: LocalTime,
}

fn general() -> PriorityClass {
    PriorityClass::General
}

/// What a group asks for.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"group_name": "晋江南音社", "headcount": 18, "times_per_week": 2, "duration_minutes": 120,
    "space_ids": ["0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10"],
    "windows": [{"weekday": "tue", "from_local": "18:00", "until_local": "21:00"},
                {"weekday": "thu", "from_local": "18:00", "until_local": "21:00"}], "priority_class": "general"}))]
pub struct CreateApplication {
    /// The group, 1–100 characters.
    #[schema(max_length = 100)]
    pub group_name: String,
    /// The organization that the group belongs to.
    pub organization_id: Option<Id<of::Organization>>,
    /// A name or phone to ask; masked to staff.
    #[schema(max_length = 100)]
    pub contact: Option<String>,
    /// How many people come.
    #[schema(minimum = 1, maximum = 100_000)]
    pub headcount: i32,
    /// 1–7; at most one time a day.
    #[schema(minimum = 1, maximum = 7)]
    pub times_per_week: i32,
    /// 15–1440 minutes each time.
    #[schema(minimum = 15, maximum = 1440)]
    pub duration_minutes: i32,
    /// Spaces of the round, best first, at most 20.
    #[schema(max_items = 20)]
    pub space_ids: Vec<Id<of::Space>>,
    /// When the group could come, best first, at most 21.
    #[schema(max_items = 21)]
    pub windows: Vec<WindowView>,
    /// Anything else.
    #[schema(max_length = 500)]
    pub note: Option<String>,
    /// Whom the group is for.
    #[serde(default = "general")]
    pub priority_class: PriorityClass,
}

/// Changes of an application while groups can apply.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"headcount": 24}))]
pub struct UpdateApplication {
    /// The group.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    pub group_name: Patch<String>,
    /// A name or phone to ask.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    pub contact: Patch<String>,
    /// How many people come.
    #[serde(default)]
    #[schema(value_type = Option<i32>)]
    pub headcount: Patch<i32>,
    /// 1–7.
    #[serde(default)]
    #[schema(value_type = Option<i32>)]
    pub times_per_week: Patch<i32>,
    /// 15–1440 minutes each time.
    #[serde(default)]
    #[schema(value_type = Option<i32>)]
    pub duration_minutes: Patch<i32>,
    /// Spaces of the round, best first.
    #[serde(default)]
    #[schema(value_type = Option<Vec<String>>)]
    pub space_ids: Patch<Vec<Id<of::Space>>>,
    /// When the group could come.
    #[serde(default)]
    #[schema(value_type = Option<Vec<WindowView>>)]
    pub windows: Patch<Vec<WindowView>>,
    /// Anything else.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    pub note: Patch<String>,
    /// Whom the group is for.
    #[serde(default)]
    #[schema(value_type = Option<PriorityClass>)]
    pub priority_class: Patch<PriorityClass>,
}

/// Why a group takes its application back.
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"reason": "已有固定场地"}))]
pub struct WithdrawApplication {
    /// Words for the audit trail.
    #[schema(max_length = 500)]
    pub reason: Option<String>,
}

/// Filters of the list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct ApplicationQuery {
    /// Only in this state.
    pub status: Option<ApplicationStatus>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// An application.
#[derive(Debug, Serialize, ToSchema)]
pub struct ApplicationView {
    /// Its id.
    pub id: Id<of::AllocationApplication>,
    /// Which round.
    pub round_id: Id<of::AllocationRound>,
    /// The group.
    pub group_name: String,
    /// The organization that the group belongs to.
    pub organization_id: Option<Id<of::Organization>>,
    /// A name or phone to ask; masked for others.
    pub contact: Option<String>,
    /// How many people come.
    pub headcount: i32,
    /// Times a week.
    pub times_per_week: i32,
    /// Minutes each time.
    pub duration_minutes: i32,
    /// Spaces, best first.
    pub space_ids: Vec<Id<of::Space>>,
    /// When the group could come, best first.
    pub windows: Vec<WindowView>,
    /// Anything else.
    pub note: Option<String>,
    /// Whom the group is for.
    pub priority_class: PriorityClass,
    /// The state.
    pub status: ApplicationStatus,
    /// What this caller can do now.
    pub available_actions: Vec<&'static str>,
    /// Grows with every change.
    pub version: i64,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was changed last.
    pub updated_at: Timestamp,
}

page_schema!(ApplicationPage, ApplicationView);

impl ApplicationView {
    /// The application as this caller may see it, now.
    pub fn of(tx: &Tx<'_>, found: Found) -> Self {
        let scope = found.scope();
        let changeable = found.is_open_at(tx.now) && found.application.status == ApplicationStatus::Submitted;
        let offered = [
            ("update", Action::UpdateAllocationApplication),
            ("withdraw", Action::WithdrawAllocationApplication),
        ];
        let possible = offered.iter().filter(|(_, action)| changeable && tx.may(*action, &scope));
        let available_actions = possible.map(|(name, _)| *name).collect();
        let own = scope.owner.is_some() && scope.owner == tx.caller().user();
        let application = found.application;
        Self {
            id: application.id,
            round_id: application.round_id,
            group_name: application.group_name,
            organization_id: application.organization_id,
            contact: application.contact.map(|contact| if own { contact } else { masked(&contact) }),
            headcount: application.headcount,
            times_per_week: application.times_per_week,
            duration_minutes: application.duration_minutes,
            space_ids: application.space_ids.0,
            windows: application.windows.0,
            note: application.note,
            priority_class: application.priority_class,
            status: application.status,
            available_actions,
            version: application.version,
            created_at: application.created_at,
            updated_at: application.updated_at,
        }
    }
}

fn masked(contact: &str) -> String {
    if contact.chars().any(|letter| letter.is_ascii_digit()) {
        mask_phone(contact)
    } else {
        mask_name(contact)
    }
}
