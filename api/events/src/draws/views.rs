//! What clients send and see of draws.

use super::order::ALGORITHM;
use super::state::{DrawStatus, Event};
use super::store::{Entry, Found};
use crate::party::Visitor;
use crate::sessions;
use citong_identity::ids::mask_name;
use citong_kernel::drawing::{digest_of, hex, unhex};
use citong_kernel::{Action, Id, Page, Timestamp, Tx, of};
use citong_places::bookings::OnBehalfOf;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// Who wants to come.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"party": [{"name": "陈小满"}, {"name": "陈阿嬷", "concession": "senior"}]}))]
pub struct EnterDraw {
    /// Everybody who would come: drawn together or not at all.
    #[schema(min_items = 1, max_items = 500)]
    pub party: Vec<Visitor>,
    /// For whom, when staff act for somebody without an account.
    pub on_behalf_of: Option<OnBehalfOf>,
}

/// Which part of the drawn order.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct DrawQuery {
    /// 1–1000 entries, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// An entry of a draw.
#[derive(Debug, Serialize, ToSchema)]
pub struct DrawEntryView {
    /// Its id: what is drawn.
    pub id: Id<of::DrawEntry>,
    /// For what.
    pub session_id: Id<of::EventSession>,
    /// The state.
    pub status: DrawStatus,
    /// Its place in the drawn order, from 1.
    pub place: Option<i32>,
    /// How many people it is.
    pub party_size: i32,
    /// Who comes; masked for others.
    pub party: Vec<Visitor>,
    /// What this caller can do now.
    pub available_actions: Vec<&'static str>,
    /// Grows with every change.
    pub version: i64,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was changed last.
    pub updated_at: Timestamp,
}

impl DrawEntryView {
    /// The entry as this caller may see it.
    pub fn of(tx: &Tx<'_>, found: Found) -> Self {
        let withdraws = found.entry.status.on(Event::Withdraw).is_some()
            && tx.may(Action::WithdrawDrawEntry, &found.scope());
        let entry = found.entry;
        let owns = entry.user_id.is_some() && entry.user_id == tx.caller().user();
        let shown = |one: Visitor| {
            if owns { one } else { Visitor { name: mask_name(&one.name), ..one } }
        };
        Self {
            id: entry.id,
            session_id: entry.session_id,
            status: entry.status,
            place: entry.place,
            party_size: entry.party_size,
            party: entry.party.0.into_iter().map(shown).collect(),
            available_actions: if withdraws { vec!["withdraw"] } else { Vec::new() },
            version: entry.version,
            created_at: entry.created_at,
            updated_at: entry.updated_at,
        }
    }
}

/// An entry as it was drawn; nothing about people.
#[derive(Debug, Serialize, ToSchema)]
pub struct DrawnEntry {
    /// Its id.
    pub id: Id<of::DrawEntry>,
    /// How many people it is.
    pub party_size: i32,
    /// Its place in the order, from 1.
    pub place: Option<i32>,
    /// SHA-256 of the seed and the id, in hexadecimal: what the order is by.
    pub digest: Option<String>,
    /// `won` or `lost`.
    pub result: DrawStatus,
}

/// A draw, with all that anybody needs to do it again.
#[derive(Debug, Serialize, ToSchema)]
pub struct DrawView {
    /// Of which session.
    pub session_id: Id<of::EventSession>,
    /// How the order comes about.
    pub algorithm: &'static str,
    /// SHA-256 of the seed: it stands before anybody enters.
    pub seed_hash: Option<String>,
    /// The seed; null before the draw.
    pub seed: Option<String>,
    /// Until when people enter.
    pub entries_close_at: Option<Timestamp>,
    /// When it was drawn.
    pub drawn_at: Option<Timestamp>,
    /// For how many places.
    pub places: Option<i32>,
    /// The entries in the drawn order; none before the draw.
    pub entries: Vec<DrawnEntry>,
    /// Continues after the last entry; null at the end.
    pub next_cursor: Option<String>,
}

impl DrawView {
    /// What is published of a draw.
    pub fn of(session: &sessions::Session, page: Page<Entry>) -> Self {
        // Sealed until the draw.
        let seed = session.drawn_at.and(session.draw_seed.clone());
        let bytes = seed.as_deref().and_then(unhex);
        let next_cursor = page.next_cursor;
        let shown = |entry: Entry| DrawnEntry {
            id: entry.id,
            party_size: entry.party_size,
            place: entry.place,
            digest: bytes.as_ref().map(|seed| hex(&digest_of(seed, entry.id.uuid()))),
            result: entry.status,
        };
        Self {
            session_id: session.id,
            algorithm: ALGORITHM,
            seed_hash: session.draw_seed_hash.clone(),
            entries_close_at: session.draw_closes_at,
            drawn_at: session.drawn_at,
            places: session.draw_places,
            entries: page.items.into_iter().map(shown).collect(),
            seed,
            next_cursor,
        }
    }
}
