//! What clients send and see of ratings.

use super::offers::Offers;
use super::state::{AppealGround, AppealStatus, RatingChannel, RatingStatus, UseKind};
use super::store::{Appealed, Found, Reply, sees_more};
use citong_identity::ids::mask_name;
use citong_kernel::query::AnyOf;
use citong_kernel::{Action, Id, LocalDate, Timestamp, Tx, of, page_schema};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::{IntoParams, ToSchema};

/// Of whom a rating is entered.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RatingOnBehalfOf {
    /// The name, 1–50 characters: the call-back asks for this person.
    #[schema(max_length = 50)]
    pub name: String,
    /// A mobile phone.
    pub phone: Option<String>,
}

/// A rating of exactly one use.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"booking_id": "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10", "score": 5,
    "dimensions": {"environment": 5, "staff": 4}, "text": "排练厅很好，工作人员热情", "photos": [], "channel": "app"}))]
pub struct CreateRating {
    /// A booking whose visitors were checked in.
    pub booking_id: Option<Id<of::Booking>>,
    /// A ticket whose visitor came.
    pub ticket_id: Option<Id<of::Ticket>>,
    /// A contract under which a delivery was accepted.
    pub contract_id: Option<Id<of::Contract>>,
    /// With `contract_id`: the place, from 1, of the service user's opinion that was heard at the acceptance;
    /// the purchaser's own rating without it.
    pub acceptance_opinion: Option<i32>,
    /// 1 非常不满意 to 5 非常满意.
    #[schema(minimum = 1, maximum = 5)]
    pub score: i32,
    /// Scores 1–5 of single sides, by the codes of `GET /rating-dimensions`.
    #[serde(default, deserialize_with = "crate::absent::or_default")]
    #[schema(value_type = Option<BTreeMap<String, i32>>)]
    pub dimensions: BTreeMap<String, i32>,
    /// In words, 1–2,000 characters.
    #[schema(max_length = 2000)]
    pub text: Option<String>,
    /// Addresses of at most 9 photos, https.
    #[serde(default, deserialize_with = "crate::absent::or_default")]
    #[schema(value_type = Option<Vec<String>>)]
    pub photos: Vec<String>,
    /// How it came in; `web` without it. What is said by phone, to staff or on paper is entered for somebody.
    pub channel: Option<RatingChannel>,
    /// Of whom it is entered: with the channels `phone`, `staff` and `paper` only, and needed there.
    pub on_behalf_of: Option<RatingOnBehalfOf>,
    /// When the paper form was filled in: with the channel `paper` only, and needed there.
    #[schema(value_type = Option<String>, format = Date)]
    pub filled_in_on: Option<LocalDate>,
    /// Names the device, 1–200 characters; only a keyed digest is kept. The header `X-Device-Id` says the same.
    #[schema(max_length = 200)]
    pub device_id: Option<String>,
}

/// A rating after a fix.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"score": 4, "text": "空调已修好，比上次满意"}))]
pub struct RerateRating {
    /// 1 非常不满意 to 5 非常满意.
    #[schema(minimum = 1, maximum = 5)]
    pub score: i32,
    /// Scores 1–5 of single sides.
    #[serde(default, deserialize_with = "crate::absent::or_default")]
    #[schema(value_type = Option<BTreeMap<String, i32>>)]
    pub dimensions: BTreeMap<String, i32>,
    /// In words, 1–2,000 characters.
    #[schema(max_length = 2000)]
    pub text: Option<String>,
    /// Addresses of at most 9 photos, https.
    #[serde(default, deserialize_with = "crate::absent::or_default")]
    #[schema(value_type = Option<Vec<String>>)]
    pub photos: Vec<String>,
    /// How it came in; `web` without it.
    pub channel: Option<RatingChannel>,
    /// Of whom it is entered.
    pub on_behalf_of: Option<RatingOnBehalfOf>,
    /// When the paper form was filled in.
    #[schema(value_type = Option<String>, format = Date)]
    pub filled_in_on: Option<LocalDate>,
    /// Names the device.
    #[schema(max_length = 200)]
    pub device_id: Option<String>,
}

/// Why, in words.
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"reason": "评错了场馆"}))]
pub struct RatingReason {
    /// 1–1,000 characters.
    #[schema(max_length = 1000)]
    pub reason: Option<String>,
}

/// Why somebody must know who the author is.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"reason": "差评回访"}))]
pub struct RevealRatingAuthor {
    /// 1–200 characters; it is logged.
    #[schema(max_length = 200)]
    pub reason: String,
}

/// Who said it.
#[derive(Debug, Serialize, ToSchema)]
pub struct RevealedRatingAuthor {
    /// The name.
    pub name: Option<String>,
    /// The phone.
    pub phone: Option<String>,
}

/// What the rated one answers.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"text": "感谢反馈，空调已报修，本周内恢复。"}))]
pub struct ReplyToRating {
    /// 1–2,000 characters.
    #[schema(max_length = 2000)]
    pub text: String,
}

/// Which ratings.
#[derive(Debug, Clone, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct RatingQuery {
    /// Only of this venue.
    pub facility_id: Option<Id<of::Facility>>,
    /// Only of this supplier.
    pub supplier_id: Option<Id<of::Supplier>>,
    /// Only in this region's subtree.
    #[param(example = "350582")]
    pub region: Option<String>,
    /// Any of these kinds of facilities or codes of the catalogue, separated by commas.
    #[param(value_type = Option<String>, example = "PL,MU")]
    pub kind: Option<AnyOf<String>>,
    /// Any of these scores, separated by commas.
    #[param(value_type = Option<String>, example = "1,2")]
    pub score: Option<AnyOf<i32>>,
    /// Any of these states, separated by commas.
    #[param(value_type = Option<String>, example = "published")]
    pub status: Option<AnyOf<RatingStatus>>,
    /// Only one's own.
    #[serde(default)]
    pub mine: bool,
    /// Only from this local day on.
    #[param(value_type = Option<String>, format = Date)]
    pub from: Option<LocalDate>,
    /// Only before this local day.
    #[param(value_type = Option<String>, format = Date)]
    pub before: Option<LocalDate>,
    /// Only what changed then or later.
    pub updated_since: Option<Timestamp>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// A wording of a reply.
#[derive(Debug, Serialize, ToSchema)]
pub struct RatingReplyView {
    /// 1 for the first wording.
    pub revision: i32,
    /// The words.
    pub text: String,
    /// When.
    pub created_at: Timestamp,
}

/// What the public learns of an appeal.
#[derive(Debug, Serialize, ToSchema)]
pub struct RatingAppealOutcome {
    /// On what ground.
    pub ground: AppealGround,
    /// Its state.
    pub status: AppealStatus,
    /// The decision.
    pub decision: Option<String>,
    /// When it was decided.
    pub decided_at: Option<Timestamp>,
}

impl From<Appealed> for RatingAppealOutcome {
    fn from(appeal: Appealed) -> Self {
        Self {
            ground: appeal.ground,
            status: appeal.status,
            decision: appeal.decision,
            decided_at: appeal.decided_at,
        }
    }
}

/// A rating: to the public without the author; more to the author, to who was rated and to officers.
#[derive(Debug, Serialize, ToSchema)]
pub struct RatingView {
    /// Its id.
    pub id: Id<of::Rating>,
    /// Which kind of use was rated.
    pub use_kind: UseKind,
    /// Which use; not for the public.
    pub use_id: Option<Id<of::Anything>>,
    /// The rating that this one follows after a fix.
    pub rerates_id: Option<Id<of::Rating>>,
    /// The rating that follows this one and counts instead.
    pub rerated_by_id: Option<Id<of::Rating>>,
    /// Which venue.
    pub facility_id: Option<Id<of::Facility>>,
    /// Which supplier.
    pub supplier_id: Option<Id<of::Supplier>>,
    /// The venue's name, or the supplier's.
    pub rated_name: String,
    /// Where.
    pub region: String,
    /// The facility's kind, or the code of the purchase catalogue.
    pub kind: String,
    /// 1–5; null of one that was withdrawn.
    pub score: Option<i32>,
    /// Scores of single sides.
    pub dimensions: BTreeMap<String, i32>,
    /// In words.
    pub text: Option<String>,
    /// Addresses of photos.
    pub photos: Vec<String>,
    /// How it came in.
    pub channel: RatingChannel,
    /// The author's name, masked; null of an erased account.
    pub author: Option<String>,
    /// Who entered it; not for the public.
    pub entered_by: Option<String>,
    /// When a paper form was filled in.
    #[schema(value_type = Option<String>, format = Date)]
    pub filled_in_on: Option<LocalDate>,
    /// Its state.
    pub status: RatingStatus,
    /// Why it was set aside: the decision.
    pub status_reason: Option<String>,
    /// Whether it counts in figures.
    pub counts: bool,
    /// Every wording of the reply, the first one first.
    pub replies: Vec<RatingReplyView>,
    /// The appeal against it with its decision, which stays visible.
    pub appeal: Option<RatingAppealOutcome>,
    /// What this caller can do now.
    pub available_actions: Vec<&'static str>,
    /// Grows with every change.
    pub version: i64,
    /// When it was entered.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

page_schema!(RatingPage, RatingView);

impl RatingView {
    /// As this caller may see it.
    pub fn of(tx: &Tx<'_>, found: Found, replies: Vec<Reply>, offers: Offers) -> Self {
        let more = sees_more(tx, &found);
        let actions = available_actions(tx, &found, &replies, offers);
        let (counts, rerated_by_id) = (found.counts(), found.rerated_by);
        let row = found.row;
        // What an author took back is not spread any further.
        let spoken = more || row.status != RatingStatus::Withdrawn;
        let body = row.use_kind == UseKind::Delivery && row.use_seat == 0;
        let author = found.author_name.map(|name| if body { name } else { mask_name(&name) });
        let reply = |reply: Reply| RatingReplyView {
            revision: reply.revision,
            text: reply.text,
            created_at: reply.created_at,
        };
        Self {
            id: row.id,
            use_kind: row.use_kind,
            use_id: more.then_some(row.use_id),
            rerates_id: row.rerates_id,
            rerated_by_id,
            facility_id: row.facility_id,
            supplier_id: row.supplier_id,
            rated_name: found.rated_name,
            region: row.region,
            kind: row.service_kind,
            score: spoken.then_some(row.score),
            dimensions: if spoken { row.dimensions.0 } else { BTreeMap::new() },
            text: row.text.filter(|_| spoken),
            photos: if spoken { row.photos.0 } else { Vec::new() },
            channel: row.channel,
            author,
            entered_by: more.then_some(row.entered_by),
            filled_in_on: row.filled_in_on.map(Into::into),
            status: row.status,
            status_reason: row.status_reason,
            counts,
            replies: replies.into_iter().map(reply).collect(),
            appeal: found.appeal.map(Into::into),
            available_actions: actions,
            version: row.version,
            created_at: row.created_at,
            updated_at: row.updated_at,
        }
    }
}

fn available_actions(tx: &Tx<'_>, found: &Found, replies: &[Reply], offers: Offers) -> Vec<&'static str> {
    let scope = found.scope();
    let offered = [
        ("withdraw", offers.withdraw),
        ("re_rate", offers.rerate),
        ("reply", replies.is_empty() && tx.may(Action::ReplyToRating, &scope)),
        ("amend_reply", !replies.is_empty() && tx.may(Action::AmendRatingReply, &scope)),
        ("appeal", offers.appeal),
        ("reveal", tx.may(Action::RevealRatingAuthor, &scope)),
    ];
    offered.into_iter().filter(|(_, may)| *may).map(|(name, _)| name).collect()
}
