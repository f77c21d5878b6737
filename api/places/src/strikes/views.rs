//! What clients send and see of strikes.

use super::state::{Event, StrikeStatus};
use super::store::Found;
use citong_identity::ids::mask_name;
use citong_kernel::query::AnyOf;
use citong_kernel::{Action, Id, Timestamp, Tx, of, page_schema, text_enum};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

text_enum! {
    /// Why a missed visit is excused.
    pub enum ExcuseReason {
        /// 生病.
        Illness = "illness",
        /// 突发情况.
        Emergency = "emergency",
        /// 恶劣天气.
        Weather = "weather",
        /// 场馆原因.
        VenueFault = "venue_fault",
        /// 其他.
        Other = "other",
    }
}

/// An appeal 申诉.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"reason": "当天因高铁晚点未能到场，附有延误证明"}))]
pub struct AppealStrike {
    /// Why it should not count, 1–1,000 characters.
    #[schema(max_length = 1000)]
    pub reason: String,
}

/// Why a missed visit is excused.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"reason_code": "weather", "reason": "台风红色预警期间"}))]
pub struct ExcuseStrike {
    /// The kind of reason.
    pub reason_code: ExcuseReason,
    /// In words, which the person reads, 1–1,000 characters.
    #[schema(max_length = 1000)]
    pub reason: String,
}

/// A decision about a strike.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"reason": "经核对监控，当天已到场"}))]
pub struct DecideStrike {
    /// Why, which the person reads, 1–1,000 characters.
    #[schema(max_length = 1000)]
    pub reason: String,
}

/// Which strikes.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct StrikeQuery {
    /// Any of these states, separated by commas.
    #[param(value_type = Option<String>, example = "appealed")]
    pub status: Option<AnyOf<StrikeStatus>>,
    /// Only this facility.
    pub facility_id: Option<Id<of::Facility>>,
    /// Only facilities in this region's subtree.
    pub region: Option<String>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// What a person says against a strike.
#[derive(Debug, Serialize, ToSchema)]
pub struct AppealView {
    /// In their words.
    pub reason: String,
    /// When.
    pub appealed_at: Option<Timestamp>,
}

/// What was decided about a strike.
#[derive(Debug, Serialize, ToSchema)]
pub struct StrikeDecisionView {
    /// The kind of reason, where it was excused.
    pub reason_code: Option<ExcuseReason>,
    /// In words.
    pub reason: String,
    /// When.
    pub decided_at: Option<Timestamp>,
}

/// A missed visit.
#[derive(Debug, Serialize, ToSchema)]
pub struct StrikeView {
    /// Its id.
    pub id: Id<of::Strike>,
    /// The booking that was missed.
    pub booking_id: Option<Id<of::Booking>>,
    /// The ticket that was missed.
    pub ticket_id: Option<Id<of::Ticket>>,
    /// Where.
    pub facility_id: Id<of::Facility>,
    /// Its name.
    pub facility_name: String,
    /// Whose it is, masked; null for oneself.
    pub person: Option<String>,
    /// The state; while it is `appealed` it does not count.
    pub status: StrikeStatus,
    /// When the visit was missed.
    pub occurred_at: Timestamp,
    /// When it stops counting.
    pub expires_at: Timestamp,
    /// What the person says against it.
    pub appeal: Option<AppealView>,
    /// What was decided.
    pub decision: Option<StrikeDecisionView>,
    /// What this caller can do now: `appeal`, `excuse`, `uphold`, `revoke`.
    pub available_actions: Vec<&'static str>,
    /// Grows with every change.
    pub version: i64,
}

page_schema!(StrikePage, StrikeView);

/// One's own missed visits, and what follows from them.
#[derive(Debug, Serialize, ToSchema)]
pub struct MyStrikesView {
    /// The newest 200, newest first.
    pub items: Vec<StrikeView>,
    /// How many count now.
    pub active_count: usize,
    /// So many suspend from booking; 0 is never.
    pub limit: i64,
    /// Until when one may not book; null where one may.
    pub suspended_until: Option<Timestamp>,
}

impl StrikeView {
    /// The strike as this caller sees it.
    pub fn of(tx: &Tx<'_>, found: Found) -> Self {
        let available_actions = available_actions(tx, &found);
        let Found { strike, around } = found;
        let own = Some(strike.user_id) == tx.caller().user();
        let appealed_at = strike.appealed_at;
        let (reason_code, decided_at) = (strike.reason_code, strike.decided_at);
        Self {
            id: strike.id,
            booking_id: strike.booking_id,
            ticket_id: strike.ticket_id,
            facility_id: strike.facility_id,
            facility_name: around.facility_name,
            person: if own { None } else { Some(mask_name(&around.user_name)) },
            status: strike.status,
            occurred_at: strike.occurred_at,
            expires_at: strike.expires_at,
            appeal: strike.appeal.map(|reason| AppealView { reason, appealed_at }),
            decision: strike.decision.map(|reason| StrikeDecisionView { reason_code, reason, decided_at }),
            available_actions,
            version: strike.version,
        }
    }
}

fn available_actions(tx: &Tx<'_>, found: &Found) -> Vec<&'static str> {
    let own = Some(found.strike.user_id) == tx.caller().user();
    let expired = found.strike.expires_at <= tx.now;
    let offered: [(&'static str, Action, Event); 4] = [
        ("appeal", Action::AppealStrike, Event::Appeal),
        ("excuse", Action::ExcuseStrike, Event::Excuse),
        ("uphold", Action::UpholdStrike, Event::Uphold),
        ("revoke", Action::RevokeStrike, Event::Revoke),
    ];
    let can = |action: Action, event: Event| {
        // One appeals for oneself and decides for others.
        let sides = if event == Event::Appeal { own && !expired } else { !own };
        sides && found.strike.status.on(event).is_some() && tx.may(action, &found.scope())
    };
    offered.into_iter().filter(|(_, action, event)| can(*action, *event)).map(|(name, _, _)| name).collect()
}
