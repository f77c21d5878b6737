//! What clients send and see of subsidies.

use super::state::{Event, SubsidyClaimStatus};
use super::store::{Agreement, Claim, FoundAgreement, FoundClaim};
use citong_kernel::date::LocalDate;
use citong_kernel::money::Fen;
use citong_kernel::query::AnyOf;
use citong_kernel::{Action, Id, Timestamp, Tx, of, page_schema, text_enum};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

text_enum! {
    /// What is paid for.
    pub enum Basis {
        /// Each person who was checked in.
        PerPerson = "per_person",
        /// Each hour of a room in which somebody was checked in, to the minute.
        PerHour = "per_hour",
    }
}

/// An agreement to enter.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"offer_id": "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f14", "basis": "per_person",
    "rate_fen": 500, "cap_fen": 2000000, "valid_from": "2027-01-01", "valid_to": "2027-12-31"}))]
pub struct CreateSubsidyAgreement {
    /// A listed offer.
    pub offer_id: Id<of::OpeningOffer>,
    /// What is paid for.
    pub basis: Basis,
    /// Fen for a person or an hour, 1–100,000,000.
    #[schema(value_type = i64)]
    pub rate_fen: Fen,
    /// Fen in all, 1–100,000,000,000.
    #[schema(value_type = i64)]
    pub cap_fen: Fen,
    /// The first date.
    pub valid_from: LocalDate,
    /// The last date, included; at most three years later.
    pub valid_to: LocalDate,
}

/// Which agreements.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct AgreementQuery {
    /// Only of this offer.
    pub offer_id: Option<Id<of::OpeningOffer>>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// An agreement.
#[derive(Debug, Serialize, ToSchema)]
pub struct SubsidyAgreementView {
    /// Its id.
    pub id: Id<of::SubsidyAgreement>,
    /// For which offer.
    pub offer_id: Id<of::OpeningOffer>,
    /// Whose.
    pub facility_id: Id<of::Facility>,
    /// What is paid for.
    pub basis: Basis,
    /// Fen for a person or an hour.
    #[schema(value_type = i64)]
    pub rate_fen: Fen,
    /// Fen in all.
    #[schema(value_type = i64)]
    pub cap_fen: Fen,
    /// Fen claimed and not refused.
    #[schema(value_type = i64)]
    pub claimed_fen: Fen,
    /// From which date.
    pub valid_from: LocalDate,
    /// Until which date, included.
    pub valid_to: LocalDate,
    /// Grows with every change.
    pub version: i64,
    /// When it was entered.
    pub created_at: Timestamp,
}

page_schema!(SubsidyAgreementPage, SubsidyAgreementView);

impl From<(FoundAgreement, Fen)> for SubsidyAgreementView {
    fn from((found, claimed_fen): (FoundAgreement, Fen)) -> Self {
        let Agreement { id, offer_id, basis, rate_fen, cap_fen, valid_from, valid_to, .. } = found.row;
        Self {
            id,
            offer_id,
            facility_id: found.offer.row.facility_id,
            basis,
            rate_fen,
            cap_fen,
            claimed_fen,
            valid_from: valid_from.into(),
            valid_to: valid_to.into(),
            version: found.row.version,
            created_at: found.row.created_at,
        }
    }
}

/// A claim to compute.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"period_from": "2026-10-01", "period_to": "2026-10-31"}))]
pub struct CreateSubsidyClaim {
    /// The first date of the visits, by their beginning.
    pub period_from: LocalDate,
    /// The last date, included; before today, and at most 366 days later.
    pub period_to: LocalDate,
}

/// Which claims.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct ClaimQuery {
    /// Any of these states, separated by commas.
    #[param(value_type = Option<String>, example = "submitted")]
    pub status: Option<AnyOf<SubsidyClaimStatus>>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// What a visit adds to a claim; nothing about who came.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct ClaimEvidence {
    /// Which booking.
    pub booking_id: Id<of::Booking>,
    /// How many people.
    pub headcount: i32,
    /// Minutes that nobody else has claimed of its rooms.
    pub minutes: i64,
}

/// A claim.
#[derive(Debug, Serialize, ToSchema)]
pub struct SubsidyClaimView {
    /// Its id.
    pub id: Id<of::SubsidyClaim>,
    /// Under which agreement.
    pub agreement_id: Id<of::SubsidyAgreement>,
    /// The first date.
    pub period_from: LocalDate,
    /// The last date, included.
    pub period_to: LocalDate,
    /// People in all.
    pub people: i64,
    /// Minutes in all.
    pub minutes: i64,
    /// What it comes to, fen.
    #[schema(value_type = i64)]
    pub computed_fen: Fen,
    /// What is claimed: the same, or what was left of the cap.
    #[schema(value_type = i64)]
    pub amount_fen: Fen,
    /// Its state.
    pub status: SubsidyClaimStatus,
    /// Why it was decided so.
    pub status_reason: Option<String>,
    /// Who claimed.
    pub claimed_by: String,
    /// Who decided.
    pub decided_by: Option<String>,
    /// The visits that it is computed from; empty once it is rejected, and not in lists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Vec<ClaimEvidence>>,
    /// What this caller can do now.
    pub available_actions: Vec<&'static str>,
    /// Grows with every change.
    pub version: i64,
    /// When it was computed.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

page_schema!(SubsidyClaimPage, SubsidyClaimView);

impl SubsidyClaimView {
    /// As this caller may see it.
    pub fn of(tx: &Tx<'_>, found: FoundClaim, evidence: Option<Vec<ClaimEvidence>>) -> Self {
        let available_actions = available_actions(tx, &found);
        let row: Claim = found.row;
        Self {
            id: row.id,
            agreement_id: row.agreement_id,
            period_from: row.period_from.into(),
            period_to: row.period_to.into(),
            people: row.people,
            minutes: row.minutes,
            computed_fen: row.computed_fen,
            amount_fen: row.amount_fen,
            status: row.status,
            status_reason: row.status_reason,
            claimed_by: row.claimed_by,
            decided_by: row.decided_by,
            evidence,
            available_actions,
            version: row.version,
            created_at: row.created_at,
            updated_at: row.updated_at,
        }
    }
}

fn available_actions(tx: &Tx<'_>, found: &FoundClaim) -> Vec<&'static str> {
    let offered: [(&'static str, Action, Event); 3] = [
        ("submit", Action::SubmitSubsidyClaim, Event::Submit),
        ("approve", Action::ApproveSubsidyClaim, Event::Approve),
        ("reject", Action::RejectSubsidyClaim, Event::Reject),
    ];
    let mine = tx.caller().label() == found.row.claimed_by;
    let scope = found.agreement.offer.facility.scope();
    offered
        .into_iter()
        .filter(|(name, action, event)| {
            found.row.status.on(*event).is_some() && tx.may(*action, &scope) && (*name == "submit" || !mine)
        })
        .map(|(name, _, _)| name)
        .collect()
}
