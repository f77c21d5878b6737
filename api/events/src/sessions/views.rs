//! What clients send and see of sessions.

use super::places::PlacesView;
use super::state::{Event, SessionStatus};
use super::store::Found;
use citong_kernel::query::AnyOf;
use citong_kernel::{Action, ApiResult, Id, LocalDate, Patch, Timestamp, Tx, of, page_schema, text_enum};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

text_enum! {
    /// 许可机关 of public security.
    pub enum PermitAuthority {
        County = "county",
        City = "city",
    }
}

/// Places are drawn by lot instead of first come, first served.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewDraw {
    /// Until when people enter; not after tickets stop being given out.
    pub entries_close_at: Timestamp,
    /// Most people of one entry; as many as one may take tickets without it.
    #[schema(minimum = 1, maximum = 500)]
    pub seats_per_entry: Option<i32>,
}

/// A new session.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"space_id": "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10", "title": "梨园戏《陈三五娘》折子戏",
    "starts_at": "2026-12-19T15:00:00+08:00", "ends_at": "2026-12-19T17:00:00+08:00", "capacity": 60,
    "reserve_percent": 20, "max_party": 5}))]
pub struct CreateSession {
    /// Where: it takes this space for its time.
    pub space_id: Id<of::Space>,
    /// 名称, 1–200 characters.
    #[schema(max_length = 200)]
    pub title: String,
    /// 简介.
    #[schema(max_length = 5000)]
    pub description: Option<String>,
    /// The beginning.
    pub starts_at: Timestamp,
    /// The end, excluded.
    pub ends_at: Timestamp,
    /// How many people there may be; at most as many as the space takes.
    #[schema(minimum = 1, maximum = 100_000)]
    pub capacity: i32,
    /// Percent of the places kept for walk-ins and the elderly until the day; without it the rule
    /// parameter `booking.walk_in_reserve_percent`.
    #[schema(minimum = 0, maximum = 100)]
    pub reserve_percent: Option<i32>,
    /// Most tickets that one person can have; 10 without it.
    #[schema(minimum = 1, maximum = 500)]
    pub max_party: Option<i32>,
    /// Until when tickets are given out; until the beginning without it.
    pub sales_close_at: Option<Timestamp>,
    /// Draws lots instead of first come, first served.
    pub draw: Option<NewDraw>,
}

/// What to change about a session.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"title": "梨园戏《陈三五娘》折子戏（加座）", "capacity": 80}))]
pub struct UpdateSession {
    /// 名称.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 200)]
    pub title: Patch<String>,
    /// 简介.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 5000)]
    pub description: Patch<String>,
    /// The beginning; people with tickets are told.
    #[serde(default)]
    #[schema(value_type = Option<Timestamp>)]
    pub starts_at: Patch<Timestamp>,
    /// The end, excluded.
    #[serde(default)]
    #[schema(value_type = Option<Timestamp>)]
    pub ends_at: Patch<Timestamp>,
    /// Until when tickets are given out; moves with the beginning otherwise.
    #[serde(default)]
    #[schema(value_type = Option<Timestamp>)]
    pub sales_close_at: Patch<Timestamp>,
    /// Not below what is taken and offered.
    #[serde(default)]
    #[schema(value_type = Option<i32>, minimum = 1, maximum = 100_000)]
    pub capacity: Patch<i32>,
    /// Percent of the places kept off the internet until the day.
    #[serde(default)]
    #[schema(value_type = Option<i32>, minimum = 0, maximum = 100)]
    pub reserve_percent: Patch<i32>,
    /// Most tickets that one person can have.
    #[serde(default)]
    #[schema(value_type = Option<i32>, minimum = 1, maximum = 500)]
    pub max_party: Patch<i32>,
}

/// 公安机关安全许可 of a large event (国务院令第505号).
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"number": "泉公许〔2026〕118号", "authority": "county", "granted_on": "2026-11-20"}))]
pub struct RecordPermit {
    /// 许可文号, 1–100 characters.
    #[schema(max_length = 100)]
    pub number: String,
    /// Who granted it; from 5,000 people on the city's.
    pub authority: PermitAuthority,
    /// When; not in the future.
    pub granted_on: LocalDate,
}

/// Filters of the list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct SessionQuery {
    /// Only this facility.
    pub facility_id: Option<Id<of::Facility>>,
    /// Only this space.
    pub space_id: Option<Id<of::Space>>,
    /// Only facilities in this region's subtree.
    #[param(example = "350582")]
    pub region: Option<String>,
    /// Any of these states, separated by commas.
    #[param(value_type = Option<String>, example = "open")]
    pub status: Option<AnyOf<SessionStatus>>,
    /// Beginning at or after this.
    pub starts_at_from: Option<Timestamp>,
    /// Beginning before this.
    pub starts_at_before: Option<Timestamp>,
    /// Words in the title or the description; all of them must occur.
    #[param(example = "梨园戏")]
    pub q: Option<String>,
    /// Only open ones with places that are neither taken nor held.
    #[serde(default)]
    pub with_places: bool,
    /// Changed at or after this.
    pub updated_since: Option<Timestamp>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// A permit as it was recorded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct PermitView {
    /// 许可文号.
    pub number: String,
    /// Who granted it.
    pub authority: PermitAuthority,
    /// When.
    pub granted_on: LocalDate,
}

/// The draw of a session.
#[derive(Debug, Serialize, ToSchema)]
pub struct SessionDraw {
    /// Until when people enter.
    pub entries_close_at: Timestamp,
    /// Most people of one entry.
    pub seats_per_entry: i32,
    /// SHA-256 of the seed, in hexadecimal: it stands before anybody enters.
    pub seed_hash: String,
    /// When it was drawn.
    pub drawn_at: Option<Timestamp>,
}

/// A session.
#[derive(Debug, Serialize, ToSchema)]
pub struct SessionView {
    /// Its id.
    pub id: Id<of::EventSession>,
    /// Where.
    pub space_id: Id<of::Space>,
    /// The space's name.
    pub space_name: String,
    /// The space's facility.
    pub facility_id: Id<of::Facility>,
    /// Its name.
    pub facility_name: String,
    /// Its region.
    pub region: String,
    /// The booking that holds the room.
    pub booking_id: Id<of::Booking>,
    /// 名称.
    pub title: String,
    /// 简介.
    pub description: Option<String>,
    /// The beginning.
    pub starts_at: Timestamp,
    /// The end, excluded.
    pub ends_at: Timestamp,
    /// Until when tickets are given out.
    pub sales_close_at: Timestamp,
    /// Whether tickets are given out now, as long as there are places.
    pub sales_open: bool,
    /// How many people there may be.
    pub capacity: i32,
    /// Percent of the places kept off the internet until the day.
    pub reserve_percent: i32,
    /// Most tickets that one person can have.
    pub max_party: i32,
    /// The state.
    pub status: SessionStatus,
    /// Why it was called off.
    pub status_reason: Option<String>,
    /// How many places there are and are left.
    pub places: PlacesView,
    /// How places are drawn; null is first come, first served.
    pub draw: Option<SessionDraw>,
    /// The permit of a large event.
    pub permit: Option<PermitView>,
    /// What this caller can do now.
    pub available_actions: Vec<&'static str>,
    /// Grows with every change of what is said about it.
    pub version: i64,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was changed last.
    pub updated_at: Timestamp,
}

page_schema!(SessionPage, SessionView);

impl SessionView {
    /// The session as this caller may see it, now.
    pub fn of(tx: &mut Tx<'_>, found: Found) -> ApiResult<Self> {
        let places = found.places(tx)?.into();
        let available_actions = available_actions(tx, &found);
        let Found { session, around } = found;
        let draw = session.draw_closes_at.zip(session.draw_seed_hash.clone());
        Ok(Self {
            id: session.id,
            space_id: session.space_id,
            space_name: around.space_name,
            facility_id: session.facility_id,
            facility_name: around.facility_name,
            region: around.region,
            booking_id: session.booking_id,
            sales_open: session.sells_at(tx.now),
            draw: draw.map(|(entries_close_at, seed_hash)| SessionDraw {
                entries_close_at,
                seats_per_entry: session.draw_seats.unwrap_or(session.max_party),
                seed_hash,
                drawn_at: session.drawn_at,
            }),
            title: session.title,
            description: session.description,
            starts_at: session.starts_at,
            ends_at: session.ends_at,
            sales_close_at: session.sales_close_at,
            capacity: session.capacity,
            reserve_percent: session.reserve_percent,
            max_party: session.max_party,
            status: session.status,
            status_reason: session.status_reason,
            places,
            permit: session.permit.map(|permit| permit.0),
            available_actions,
            version: session.version,
            created_at: session.created_at,
            updated_at: session.updated_at,
        })
    }
}

fn available_actions(tx: &Tx<'_>, found: &Found) -> Vec<&'static str> {
    let session = &found.session;
    let (scope, person) = (found.scope(None), found.scope(tx.caller().user()));
    let goes_on = session.status.on(Event::Cancel).is_some();
    let permit = session.status.on(Event::Permit).is_some();
    let enters = session.awaits_draw() && session.draw_closes_at.is_some_and(|at| tx.now < at);
    let draws = session.awaits_draw() && !enters && session.status == SessionStatus::Open;
    let sells = session.sells_at(tx.now);
    let offered = [
        ("update", Action::UpdateSession, &scope, goes_on && tx.now < session.starts_at),
        ("cancel", Action::CancelSession, &scope, goes_on && tx.now < session.ends_at),
        ("permit", Action::RecordSessionPermit, &scope, permit),
        ("draw", Action::RunSessionDraw, &scope, draws),
        ("tickets", Action::CreateTickets, &person, sells),
        ("waiting-list", Action::JoinWaitingList, &person, sells),
        ("draw-entries", Action::EnterDraw, &person, enters && session.status == SessionStatus::Open),
    ];
    offered.iter().filter(|(_, action, scope, now)| *now && tx.may(*action, scope)).map(|o| o.0).collect()
}
