//! What clients send and see of waiting lists.

use super::state::{EntryStatus, Event};
use super::store::{self, Found};
use crate::party::Visitor;
use citong_identity::ids::mask_name;
use citong_kernel::query::AnyOf;
use citong_kernel::{Action, ApiResult, Id, Timestamp, Tx, of, page_schema, text_enum};
use citong_places::bookings::OnBehalfOf;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

text_enum! {
    /// Who goes before the others 优先人群; checked at the door.
    pub enum PriorityGroup {
        None = "none",
        Senior = "senior",
        Disabled = "disabled",
        /// Only the desk can say so.
        Military = "military",
    }
}

/// Who waits.
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"party": [{"name": "陈小满"}], "priority_group": "none"}))]
pub struct JoinWaitingList {
    /// Everybody who would come; without it the caller alone, under the name of the account.
    #[schema(min_items = 1, max_items = 500)]
    pub party: Option<Vec<Visitor>>,
    /// `senior` and `disabled` may be claimed by anybody, `military` is for the desk to say.
    pub priority_group: Option<PriorityGroup>,
    /// For whom, when staff act for somebody without an account.
    pub on_behalf_of: Option<OnBehalfOf>,
}

/// Filters of the list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct WaitingListQuery {
    /// Any of these states, separated by commas.
    #[param(value_type = Option<String>, example = "waiting,offered")]
    pub status: Option<AnyOf<EntryStatus>>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// A party that waits.
#[derive(Debug, Serialize, ToSchema)]
pub struct WaitingListEntryView {
    /// Its id.
    pub id: Id<of::WaitingListEntry>,
    /// For what.
    pub session_id: Id<of::EventSession>,
    /// The state.
    pub status: EntryStatus,
    /// Its place among those who wait, from 1; null once it does not wait any more.
    pub position: Option<i64>,
    /// How many people it is.
    pub party_size: i32,
    /// Who comes; masked for others.
    pub party: Vec<Visitor>,
    /// Whether it goes before the others.
    pub priority_group: PriorityGroup,
    /// Until when places are held; null unless they are.
    pub offer_expires_at: Option<Timestamp>,
    /// What this caller can do now.
    pub available_actions: Vec<&'static str>,
    /// Grows with every change.
    pub version: i64,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was changed last.
    pub updated_at: Timestamp,
}

page_schema!(WaitingListPage, WaitingListEntryView);

impl WaitingListEntryView {
    /// The entry as this caller may see it, now.
    pub fn of(tx: &mut Tx<'_>, found: Found) -> ApiResult<Self> {
        let status = found.entry.status_at(tx.now);
        let waits = status == EntryStatus::Waiting;
        let position = if waits { Some(store::ahead(tx, &found.entry)? + 1) } else { None };
        let available_actions = available_actions(tx, &found, status);
        let entry = found.entry;
        let owns = entry.user_id.is_some() && entry.user_id == tx.caller().user();
        let shown = |one: Visitor| {
            if owns { one } else { Visitor { name: mask_name(&one.name), ..one } }
        };
        Ok(Self {
            id: entry.id,
            session_id: entry.session_id,
            status,
            position,
            party_size: entry.party_size,
            party: entry.party.0.into_iter().map(shown).collect(),
            priority_group: entry.priority_group,
            offer_expires_at: entry.offer_expires_at.filter(|_| status == EntryStatus::Offered),
            available_actions,
            version: entry.version,
            created_at: entry.created_at,
            updated_at: entry.updated_at,
        })
    }
}

fn available_actions(tx: &Tx<'_>, found: &Found, status: EntryStatus) -> Vec<&'static str> {
    let scope = found.scope();
    let offered = [
        ("accept", Action::AcceptOffer, Event::Accept),
        ("decline", Action::DeclineOffer, Event::Decline),
        ("leave", Action::LeaveWaitingList, Event::Leave),
    ];
    offered
        .into_iter()
        .filter(|(_, action, event)| status.on(*event).is_some() && tx.may(*action, &scope))
        .map(|(name, _, _)| name)
        .collect()
}
