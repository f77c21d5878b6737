//! What clients send and see of tickets.

use super::state::{Event, TicketStatus};
use super::store::Found;
use crate::party::Visitor;
use citong_identity::ids::mask_name;
use citong_identity::passes::{Admits, Pass};
use citong_kernel::policy::Scope;
use citong_kernel::query::AnyOf;
use citong_kernel::{Action, ApiResult, Id, Timestamp, Tx, of, page_schema};
use citong_places::bookings::{Channel, OnBehalfOf};
use citong_places::facilities::Concession;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// Who comes.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"party": [{"name": "陈小满"}, {"name": "陈阿嬷", "concession": "senior"}]}))]
pub struct CreateTickets {
    /// Everybody who comes, the booker included: one ticket each.
    #[schema(min_items = 1, max_items = 500)]
    pub party: Vec<Visitor>,
    /// For whom, when staff act for somebody without an account.
    pub on_behalf_of: Option<OnBehalfOf>,
}

/// Filters of the list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct TicketQuery {
    /// Only one's own, also for staff.
    #[serde(default)]
    pub mine: bool,
    /// Only of this session.
    pub session_id: Option<Id<of::EventSession>>,
    /// Any of these states, separated by commas.
    #[param(value_type = Option<String>, example = "valid,redeemed")]
    pub status: Option<AnyOf<TicketStatus>>,
    /// Changed at or after this.
    pub updated_since: Option<Timestamp>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// A ticket.
#[derive(Debug, Serialize, ToSchema)]
pub struct TicketView {
    /// Its id.
    pub id: Id<of::Ticket>,
    /// To what.
    pub session_id: Id<of::EventSession>,
    /// The session's title.
    pub session_title: String,
    /// Where it is.
    pub facility_id: Id<of::Facility>,
    /// Its name.
    pub facility_name: String,
    /// The beginning.
    pub starts_at: Timestamp,
    /// The end, excluded.
    pub ends_at: Timestamp,
    /// What was taken together has the same.
    pub order_id: Id<of::TicketOrder>,
    /// The visitor; masked for others than whoever took it.
    pub name: String,
    /// 优待人群, to be shown at the door.
    pub concession: Option<Concession>,
    /// The state.
    pub status: TicketStatus,
    /// Why it was cancelled.
    pub status_reason: Option<String>,
    /// The text of the QR code; only to whoever took it, and to the desk that took it for them.
    pub pass: Option<String>,
    /// The numbered seat; null where people sit where they like.
    pub seat: Option<String>,
    /// How they asked.
    pub channel: Channel,
    /// When the visitor entered first.
    pub redeemed_at: Option<Timestamp>,
    /// Whether the visitor is inside now.
    pub inside: bool,
    /// What this caller can do now.
    pub available_actions: Vec<&'static str>,
    /// Grows with every change.
    pub version: i64,
    /// When it was given out.
    pub created_at: Timestamp,
    /// When it was changed last.
    pub updated_at: Timestamp,
}

page_schema!(TicketPage, TicketView);

/// Tickets that were taken together.
#[derive(Debug, Serialize, ToSchema)]
pub struct TicketsView {
    /// One for each person, in the order of the party.
    pub tickets: Vec<TicketView>,
}

impl TicketView {
    /// The ticket as this caller may see it, now.
    pub fn of(tx: &Tx<'_>, found: Found) -> ApiResult<Self> {
        let owns = found.ticket.user_id.is_some() && found.ticket.user_id == tx.caller().user();
        let by_desk = found.ticket.user_id.is_none()
            && tx.may(Action::CreateTickets, &Scope { owner: None, ..found.scope() });
        let pass = if owns || by_desk { Some(pass_of(&found).sign(tx)?) } else { None };
        let available_actions = available_actions(tx, &found);
        let status = found.shown_status();
        let Found { ticket, around } = found;
        Ok(Self {
            id: ticket.id,
            session_id: ticket.session_id,
            session_title: around.title,
            facility_id: around.facility_id,
            facility_name: around.facility_name,
            starts_at: around.starts_at,
            ends_at: around.ends_at,
            order_id: ticket.order_id,
            name: if owns { ticket.name } else { mask_name(&ticket.name) },
            concession: ticket.concession,
            status,
            status_reason: ticket.status_reason,
            pass,
            seat: None,
            channel: ticket.channel,
            redeemed_at: ticket.redeemed_at,
            inside: ticket.inside,
            available_actions,
            version: ticket.version,
            created_at: ticket.created_at,
            updated_at: ticket.updated_at,
        })
    }
}

fn pass_of(found: &Found) -> Pass {
    Pass {
        admits: Admits::Ticket(found.ticket.id),
        facility: found.around.facility_id,
        good_until: found.around.ends_at,
    }
}

fn available_actions(tx: &Tx<'_>, found: &Found) -> Vec<&'static str> {
    let scope = found.scope();
    let by_desk = tx.may(Action::CancelTicket, &Scope { owner: None, ..scope });
    let until = if by_desk { found.around.ends_at } else { found.around.starts_at };
    let status = found.shown_status();
    let cancels = status.on(Event::Cancel).is_some() && tx.now < until;
    let scans = status != TicketStatus::Cancelled;
    let offered = [("cancel", Action::CancelTicket, cancels), ("check-in", Action::CheckInTicket, scans)];
    offered.into_iter().filter(|(_, action, now)| *now && tx.may(*action, &scope)).map(|o| o.0).collect()
}
