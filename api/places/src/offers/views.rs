//! What clients send and see of offers.

use super::state::{Event, OfferStatus};
use super::store::Found;
use crate::commitments::{AffectedBooking, weekly_of};
use crate::opening_hours::WeeklyRowBody;
use citong_kernel::date::LocalDate;
use citong_kernel::money::Fen;
use citong_kernel::query::AnyOf;
use citong_kernel::{Action, Id, Patch, Timestamp, Tx, of, page_schema, policy, text_enum};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

text_enum! {
    /// For how much.
    pub enum OfferMode {
        /// 免费.
        Free = "free",
        /// 优惠.
        Discount = "discount",
        /// 群众付费.
        PaidByPublic = "paid_by_public",
    }
}

/// An offer to apply for.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"facility_id": "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f11",
    "space_ids": ["0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f12"], "mode": "discount", "list_price_fen": 6000,
    "offer_price_fen": 2000, "weekly": [{"day": "tue", "opens_at_local": "14:00", "closes_at_local": "17:00"}],
    "valid_from": "2027-01-01", "valid_to": "2027-12-31"}))]
pub struct CreateOpeningOffer {
    /// A privately owned facility: CV, or of an enterprise, a private non-enterprise unit or a collective.
    pub facility_id: Id<of::Facility>,
    /// 1–100 of its spaces.
    pub space_ids: Vec<Id<of::Space>>,
    /// For how much.
    pub mode: OfferMode,
    /// What it costs otherwise, fen for one person and visit.
    #[schema(value_type = i64)]
    pub list_price_fen: Fen,
    /// What it costs the public: 0 for `free`, below the list price for `discount`, at most it for
    /// `paid_by_public`.
    #[schema(value_type = i64)]
    pub offer_price_fen: Fen,
    /// 1–50 rows of weekly hours.
    pub weekly: Vec<WeeklyRowBody>,
    /// The first date.
    pub valid_from: LocalDate,
    /// The last date, included; at most three years later.
    pub valid_to: LocalDate,
    /// Dates on which it does not hold, at most 366.
    #[serde(default)]
    pub dates_excluded: Vec<LocalDate>,
}

/// Changes to an offer whose place was not checked yet.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"offer_price_fen": 1500}))]
pub struct UpdateOpeningOffer {
    /// All its spaces.
    #[serde(default)]
    #[schema(value_type = Option<Vec<Id<of::Space>>>)]
    pub space_ids: Patch<Vec<Id<of::Space>>>,
    /// For how much.
    #[serde(default)]
    #[schema(value_type = Option<OfferMode>)]
    pub mode: Patch<OfferMode>,
    /// What it costs otherwise.
    #[serde(default)]
    #[schema(value_type = Option<i64>)]
    pub list_price_fen: Patch<Fen>,
    /// What it costs the public.
    #[serde(default)]
    #[schema(value_type = Option<i64>)]
    pub offer_price_fen: Patch<Fen>,
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
}

/// What an officer found on the spot.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"checked_on": "2026-11-20", "inspector": "王科长", "passed": true,
    "note": "消防通道畅通，座位与申请一致"}))]
pub struct RecordSiteCheck {
    /// When; not in the future.
    pub checked_on: LocalDate,
    /// Who, 1–50 characters.
    #[schema(max_length = 50)]
    pub inspector: String,
    /// Whether the place is sound; else the offer stays applied for.
    pub passed: bool,
    /// What was found, at most 1,000 characters; needed where it is not sound.
    #[schema(max_length = 1000)]
    pub note: Option<String>,
}

/// Why it is over, and what becomes of the bookings that are no longer in open time.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"reason": "场所停业", "cancel_bookings": true}))]
pub struct DelistOpeningOffer {
    /// 1–200 characters; each person whose booking ends reads it.
    #[schema(max_length = 200)]
    pub reason: String,
    /// Whether these bookings end, and each person is told; else they are only listed.
    #[serde(default)]
    pub cancel_bookings: bool,
}

/// Which offers.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct OfferQuery {
    /// Only of this facility.
    pub facility_id: Option<Id<of::Facility>>,
    /// Only with this mode.
    #[param(inline)]
    pub mode: Option<OfferMode>,
    /// Any of these states, separated by commas; the public sees listed ones.
    #[param(value_type = Option<String>, example = "listed")]
    pub status: Option<AnyOf<OfferStatus>>,
    /// Only in this region's subtree.
    pub region: Option<String>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// What an officer found on the spot.
#[derive(Debug, Serialize, ToSchema)]
pub struct SiteCheckView {
    /// When.
    pub checked_on: LocalDate,
    /// Who looked at it; for who works there.
    pub inspector: Option<String>,
    /// Whether the place was sound.
    pub passed: bool,
    /// What was found; for who works there.
    pub note: Option<String>,
}

/// An offer.
#[derive(Debug, Serialize, ToSchema)]
pub struct OpeningOfferView {
    /// Its id.
    pub id: Id<of::OpeningOffer>,
    /// Whose spaces.
    pub facility_id: Id<of::Facility>,
    /// The facility's name.
    pub facility_name: String,
    /// The facility's region.
    pub region: String,
    /// Which spaces.
    pub space_ids: Vec<Id<of::Space>>,
    /// For how much.
    pub mode: OfferMode,
    /// What it costs otherwise, fen.
    #[schema(value_type = i64)]
    pub list_price_fen: Fen,
    /// What it costs the public, fen.
    #[schema(value_type = i64)]
    pub offer_price_fen: Fen,
    /// When.
    pub weekly: Vec<WeeklyRowBody>,
    /// From which date.
    pub valid_from: LocalDate,
    /// Until which date, included.
    pub valid_to: LocalDate,
    /// Dates on which it does not hold.
    pub dates_excluded: Vec<LocalDate>,
    /// The last site check.
    pub site_check: Option<SiteCheckView>,
    /// Its state.
    pub status: OfferStatus,
    /// Why it was delisted; for who works there.
    pub status_reason: Option<String>,
    /// Who applied; for who works there.
    pub applied_by: Option<String>,
    /// Bookings that are no longer in open time; only in the answer that delists it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub affected_bookings: Option<Vec<AffectedBooking>>,
    /// What this caller can do now.
    pub available_actions: Vec<&'static str>,
    /// Grows with every change.
    pub version: i64,
    /// When it was applied for.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

page_schema!(OpeningOfferPage, OpeningOfferView);

impl OpeningOfferView {
    /// As this caller may see it.
    pub fn of(tx: &Tx<'_>, found: Found) -> Self {
        let backstage = policy::sees_backstage(tx.caller(), &found.facility.scope());
        let available_actions = available_actions(tx, &found);
        let Found { row, facility } = found;
        let (weekly, dates_excluded) = weekly_of(&row.hours.0);
        let site_check = row.site_checked_on.zip(row.site_passed).map(|(checked_on, passed)| SiteCheckView {
            checked_on: checked_on.into(),
            inspector: row.site_inspector.filter(|_| backstage),
            passed,
            note: row.site_note.filter(|_| backstage),
        });
        Self {
            id: row.id,
            facility_id: row.facility_id,
            facility_name: facility.name,
            region: facility.region,
            space_ids: row.space_ids.0,
            mode: row.mode,
            list_price_fen: row.list_price_fen,
            offer_price_fen: row.offer_price_fen,
            weekly,
            valid_from: row.valid_from.into(),
            valid_to: row.valid_to.into(),
            dates_excluded,
            site_check,
            status: row.status,
            status_reason: row.status_reason.filter(|_| backstage),
            applied_by: Some(row.applied_by).filter(|_| backstage),
            affected_bookings: None,
            available_actions,
            version: row.version,
            created_at: row.created_at,
            updated_at: row.updated_at,
        }
    }
}

fn available_actions(tx: &Tx<'_>, found: &Found) -> Vec<&'static str> {
    let offered: [(&'static str, Action, Event); 4] = [
        ("update", Action::UpdateOpeningOffer, Event::PassSiteCheck),
        ("record-site-check", Action::RecordSiteCheck, Event::PassSiteCheck),
        ("list", Action::EnlistOpeningOffer, Event::List),
        ("delist", Action::DelistOpeningOffer, Event::Delist),
    ];
    let mine = tx.caller().label() == found.row.applied_by;
    offered
        .into_iter()
        .filter(|(name, action, event)| {
            found.row.status.on(*event).is_some()
                && tx.may(*action, &found.facility.scope())
                && !(mine && matches!(*name, "record-site-check" | "list"))
        })
        .map(|(name, _, _)| name)
        .collect()
}
