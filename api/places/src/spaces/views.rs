//! What clients send and see of spaces.

use super::store::{Sharing, Space, SpaceDetails};
use crate::facilities::FacilityScope;
use citong_kernel::check::Check;
use citong_kernel::db::Json;
use citong_kernel::policy::{self, Caller};
use citong_kernel::{Action, Id, Patch, Timestamp, of, page_schema};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A space to enter. Absent rules take their defaults.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"facility_id": "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10", "name": "多功能厅",
    "capacity": 80, "min_duration_minutes": 60, "max_duration_minutes": 240, "buffer_after_minutes": 15,
    "equipment": ["投影屏", "音响"]}))]
pub struct CreateSpace {
    /// Whose it is.
    pub facility_id: Id<of::Facility>,
    /// The space that it is a part of, of the same facility; a tree has at most 6 levels.
    pub parent_id: Option<Id<of::Space>>,
    /// 名称, 1–100 characters.
    pub name: String,
    /// 简介, at most 4,000 characters.
    pub description: Option<String>,
    /// People that it holds, 1–100,000.
    pub capacity: i32,
    /// `exclusive` by default: one booking at a time. `shared`: bookings share the capacity.
    pub sharing: Option<Sharing>,
    /// Step of the grid of starts, 1–1440, 30 by default. The grid begins at each opening.
    pub start_interval_minutes: Option<i32>,
    /// Shortest booking; no limit by default.
    pub min_duration_minutes: Option<i32>,
    /// Longest booking; no limit by default, and never more than 31 days.
    pub max_duration_minutes: Option<i32>,
    /// Time kept clear before a booking, 0 by default.
    pub buffer_before_minutes: Option<i32>,
    /// Time kept clear after a booking, 0 by default.
    pub buffer_after_minutes: Option<i32>,
    /// How long before its start a booking must be made, 0 by default.
    pub advance_min_minutes: Option<i32>,
    /// How many dates ahead a booking may start, 0–1096, 365 by default; 0 is today only.
    pub advance_max_days: Option<i32>,
    /// How long before its start a booking may be cancelled; by default the rule parameter
    /// `booking.cancel_before_minutes`.
    pub cancel_before_minutes: Option<i32>,
    /// Whether the venue decides on each booking; `false` by default.
    pub approval_required: Option<bool>,
    /// Bookings that one person may have here at a time; no limit by default.
    pub max_active_bookings_per_person: Option<i32>,
    /// 无障碍可达; `true` by default.
    pub accessible: Option<bool>,
    /// 设备, at most 50.
    pub equipment: Option<Vec<String>>,
    /// Whether it can be booked at all; `true` by default.
    pub bookable: Option<bool>,
    /// 实名: whether whoever books must show a document; `false` by default. Only where the law or
    /// safety asks for it (个人信息保护法 §6).
    pub real_name_required: Option<bool>,
    /// Minutes after its beginning, 1–1440, at which a booking that nobody has come to is released to
    /// others; never by default.
    pub auto_release_minutes: Option<i32>,
}

impl CreateSpace {
    /// The row's details.
    pub fn details(&self) -> SpaceDetails {
        SpaceDetails {
            name: self.name.trim().to_owned(),
            description: self.description.clone(),
            capacity: self.capacity,
            sharing: self.sharing.unwrap_or(Sharing::Exclusive),
            start_interval_minutes: self.start_interval_minutes.unwrap_or(30),
            min_duration_minutes: self.min_duration_minutes,
            max_duration_minutes: self.max_duration_minutes,
            buffer_before_minutes: self.buffer_before_minutes.unwrap_or(0),
            buffer_after_minutes: self.buffer_after_minutes.unwrap_or(0),
            advance_min_minutes: self.advance_min_minutes.unwrap_or(0),
            advance_max_days: self.advance_max_days.unwrap_or(365),
            cancel_before_minutes: self.cancel_before_minutes,
            approval_required: self.approval_required.unwrap_or(false),
            max_active_bookings_per_person: self.max_active_bookings_per_person,
            accessible: self.accessible.unwrap_or(true),
            equipment: Json(self.equipment.clone().unwrap_or_default()),
            bookable: self.bookable.unwrap_or(true),
            real_name_required: self.real_name_required.unwrap_or(false),
            auto_release_minutes: self.auto_release_minutes,
        }
    }
}

/// What to change about a space: absent leaves, `null` clears (RFC 7396). Bookings made before stand.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"capacity": 60, "max_duration_minutes": null}))]
pub struct UpdateSpace {
    /// The space that it is a part of; `null` makes it a space of its own. Only while neither it nor
    /// its parts nor the spaces above it, before and after, have active bookings.
    #[serde(default)]
    #[schema(value_type = Option<Id<of::Space>>)]
    pub parent_id: Patch<Id<of::Space>>,
    /// 名称.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    pub name: Patch<String>,
    /// 简介.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    pub description: Patch<String>,
    /// People that it holds.
    #[serde(default)]
    #[schema(value_type = Option<i32>)]
    pub capacity: Patch<i32>,
    /// Who may use it at the same time.
    #[serde(default)]
    #[schema(value_type = Option<Sharing>)]
    pub sharing: Patch<Sharing>,
    /// Step of the grid of starts.
    #[serde(default)]
    #[schema(value_type = Option<i32>)]
    pub start_interval_minutes: Patch<i32>,
    /// Shortest booking.
    #[serde(default)]
    #[schema(value_type = Option<i32>)]
    pub min_duration_minutes: Patch<i32>,
    /// Longest booking.
    #[serde(default)]
    #[schema(value_type = Option<i32>)]
    pub max_duration_minutes: Patch<i32>,
    /// Time kept clear before a booking.
    #[serde(default)]
    #[schema(value_type = Option<i32>)]
    pub buffer_before_minutes: Patch<i32>,
    /// Time kept clear after a booking.
    #[serde(default)]
    #[schema(value_type = Option<i32>)]
    pub buffer_after_minutes: Patch<i32>,
    /// How long before its start a booking must be made.
    #[serde(default)]
    #[schema(value_type = Option<i32>)]
    pub advance_min_minutes: Patch<i32>,
    /// How many dates ahead a booking may start.
    #[serde(default)]
    #[schema(value_type = Option<i32>)]
    pub advance_max_days: Patch<i32>,
    /// How long before its start a booking may be cancelled.
    #[serde(default)]
    #[schema(value_type = Option<i32>)]
    pub cancel_before_minutes: Patch<i32>,
    /// Whether the venue decides on each booking.
    #[serde(default)]
    #[schema(value_type = Option<bool>)]
    pub approval_required: Patch<bool>,
    /// Bookings that one person may have here at a time.
    #[serde(default)]
    #[schema(value_type = Option<i32>)]
    pub max_active_bookings_per_person: Patch<i32>,
    /// 无障碍可达.
    #[serde(default)]
    #[schema(value_type = Option<bool>)]
    pub accessible: Patch<bool>,
    /// All of 设备.
    #[serde(default)]
    #[schema(value_type = Option<Vec<String>>)]
    pub equipment: Patch<Vec<String>>,
    /// Whether it can be booked at all.
    #[serde(default)]
    #[schema(value_type = Option<bool>)]
    pub bookable: Patch<bool>,
    /// 实名: whether whoever books must show a document.
    #[serde(default)]
    #[schema(value_type = Option<bool>)]
    pub real_name_required: Patch<bool>,
    /// Minutes after its beginning at which a booking that nobody has come to is released.
    #[serde(default)]
    #[schema(value_type = Option<i32>)]
    pub auto_release_minutes: Patch<i32>,
}

impl UpdateSpace {
    /// Applies the patch, but for the place in the tree.
    pub fn apply(self, details: &mut SpaceDetails, check: &mut Check) {
        let errors = check.errors();
        self.name.apply(&mut details.name, "/name", errors);
        self.description.apply_optional(&mut details.description);
        self.capacity.apply(&mut details.capacity, "/capacity", errors);
        self.sharing.apply(&mut details.sharing, "/sharing", errors);
        let interval = &mut details.start_interval_minutes;
        self.start_interval_minutes.apply(interval, "/start_interval_minutes", errors);
        self.min_duration_minutes.apply_optional(&mut details.min_duration_minutes);
        self.max_duration_minutes.apply_optional(&mut details.max_duration_minutes);
        let (before, after) = (&mut details.buffer_before_minutes, &mut details.buffer_after_minutes);
        self.buffer_before_minutes.apply(before, "/buffer_before_minutes", errors);
        self.buffer_after_minutes.apply(after, "/buffer_after_minutes", errors);
        let (least, most) = (&mut details.advance_min_minutes, &mut details.advance_max_days);
        self.advance_min_minutes.apply(least, "/advance_min_minutes", errors);
        self.advance_max_days.apply(most, "/advance_max_days", errors);
        self.cancel_before_minutes.apply_optional(&mut details.cancel_before_minutes);
        self.approval_required.apply(&mut details.approval_required, "/approval_required", errors);
        let limit = &mut details.max_active_bookings_per_person;
        self.max_active_bookings_per_person.apply_optional(limit);
        self.accessible.apply(&mut details.accessible, "/accessible", errors);
        match self.equipment {
            Patch::Absent => {}
            Patch::Null => details.equipment.0.clear(),
            Patch::Value(equipment) => details.equipment.0 = equipment,
        }
        self.bookable.apply(&mut details.bookable, "/bookable", errors);
        self.real_name_required.apply(&mut details.real_name_required, "/real_name_required", errors);
        self.auto_release_minutes.apply_optional(&mut details.auto_release_minutes);
        details.name = details.name.trim().to_owned();
    }
}

/// A space, with the rules of booking it.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct SpaceView {
    /// Its id.
    pub id: Id<of::Space>,
    /// Whose it is.
    pub facility_id: Id<of::Facility>,
    /// 设施名称.
    pub facility_name: String,
    /// The code of the facility's region.
    pub region: String,
    /// The space that it is a part of.
    pub parent_id: Option<Id<of::Space>>,
    /// Whether it has parts: a booking of it takes them all.
    pub has_children: bool,
    /// 名称.
    pub name: String,
    /// 简介.
    pub description: Option<String>,
    /// People that it holds.
    pub capacity: i32,
    /// Who may use it at the same time.
    pub sharing: Sharing,
    /// Step of the grid of starts, from each opening on.
    pub start_interval_minutes: i32,
    /// Shortest booking; null is no limit.
    pub min_duration_minutes: Option<i32>,
    /// Longest booking; null is no limit of the space.
    pub max_duration_minutes: Option<i32>,
    /// Time kept clear before a booking.
    pub buffer_before_minutes: i32,
    /// Time kept clear after a booking.
    pub buffer_after_minutes: i32,
    /// How long before its start a booking must be made.
    pub advance_min_minutes: i32,
    /// How many dates ahead a booking may start.
    pub advance_max_days: i32,
    /// How long before its start a booking may be cancelled; null is the rule parameter
    /// `booking.cancel_before_minutes`.
    pub cancel_before_minutes: Option<i32>,
    /// Whether the venue decides on each booking.
    pub approval_required: bool,
    /// Bookings that one person may have here at a time; null is no limit.
    pub max_active_bookings_per_person: Option<i32>,
    /// 无障碍可达.
    pub accessible: bool,
    /// 设备.
    pub equipment: Vec<String>,
    /// Whether it can be booked at all; it can be booked while its facility is open.
    pub bookable: bool,
    /// 实名: whether whoever books must show a document.
    pub real_name_required: bool,
    /// Minutes after its beginning at which a booking that nobody has come to is released; null is
    /// never.
    pub auto_release_minutes: Option<i32>,
    /// When it was entered.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
    /// What this caller can do with it now: `book`, `update`, `close`.
    pub available_actions: Vec<&'static str>,
}

impl SpaceView {
    /// The space as this caller sees it.
    pub fn of(caller: &Caller, space: Space, facility: FacilityScope, has_children: bool) -> Self {
        let available_actions = available_actions(caller, &space, &facility);
        let details = space.details;
        Self {
            id: space.id,
            facility_id: facility.id,
            facility_name: facility.name,
            region: facility.region,
            parent_id: space.parent_id,
            has_children,
            name: details.name,
            description: details.description,
            capacity: details.capacity,
            sharing: details.sharing,
            start_interval_minutes: details.start_interval_minutes,
            min_duration_minutes: details.min_duration_minutes,
            max_duration_minutes: details.max_duration_minutes,
            buffer_before_minutes: details.buffer_before_minutes,
            buffer_after_minutes: details.buffer_after_minutes,
            advance_min_minutes: details.advance_min_minutes,
            advance_max_days: details.advance_max_days,
            cancel_before_minutes: details.cancel_before_minutes,
            approval_required: details.approval_required,
            max_active_bookings_per_person: details.max_active_bookings_per_person,
            accessible: details.accessible,
            equipment: details.equipment.0,
            bookable: details.bookable,
            real_name_required: details.real_name_required,
            auto_release_minutes: details.auto_release_minutes,
            created_at: space.created_at,
            updated_at: space.updated_at,
            available_actions,
        }
    }
}

fn available_actions(caller: &Caller, space: &Space, facility: &FacilityScope) -> Vec<&'static str> {
    let may = |action| policy::permits(caller, action, &facility.scope());
    let can_book =
        space.details.bookable && facility.is_open() && policy::gate(caller, Action::CreateBooking).is_ok();
    [("book", can_book), ("update", may(Action::UpdateSpace)), ("close", may(Action::CreateClosure))]
        .into_iter()
        .filter_map(|(name, can)| can.then_some(name))
        .collect()
}

page_schema!(SpacePage, SpaceView);
