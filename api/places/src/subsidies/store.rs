//! Every query of subsidies.

use super::compute::{Computed, Visit};
use super::state::SubsidyClaimStatus;
use super::views::{AgreementQuery, Basis, ClaimEvidence, ClaimQuery};
use crate::facilities::FacilityScope;
use crate::offers::{self, Offer};
use crate::spaces;
use crate::timetable::Interval;
use chrono::NaiveDate;
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::lifecycle::Stateful;
use citong_kernel::money::Fen;
use citong_kernel::query::AnyOf;
use citong_kernel::schema::{
    bookings, facilities, opening_offers, space_leaves, subsidy_agreements as agreements,
    subsidy_claim_bookings as claimed_bookings, subsidy_claim_hours as claimed_hours,
    subsidy_claims as claims,
};
use citong_kernel::{Action, ApiResult, Id, Page, Problem, Timestamp, Tx, audit, of, page};
use diesel::prelude::*;

/// Visits of one claim at most.
pub const MOST_VISITS: usize = 5_000;

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = agreements)]
pub struct Agreement {
    /// Its id.
    pub id: Id<of::SubsidyAgreement>,
    /// For which offer.
    pub offer_id: Id<of::OpeningOffer>,
    /// What is paid for.
    pub basis: Basis,
    /// Fen for a person or an hour.
    pub rate_fen: Fen,
    /// Fen in all.
    pub cap_fen: Fen,
    /// From which date.
    pub valid_from: NaiveDate,
    /// Until which date, included.
    pub valid_to: NaiveDate,
    /// Who entered it.
    pub created_by: String,
    /// Grows with every change.
    pub version: i64,
    /// When it was entered.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = claims)]
pub struct Claim {
    /// Its id.
    pub id: Id<of::SubsidyClaim>,
    /// Under which agreement.
    pub agreement_id: Id<of::SubsidyAgreement>,
    /// The first date.
    pub period_from: NaiveDate,
    /// The last date, included.
    pub period_to: NaiveDate,
    /// People in all.
    pub people: i64,
    /// Minutes in all.
    pub minutes: i64,
    /// What it comes to.
    pub computed_fen: Fen,
    /// What is claimed.
    pub amount_fen: Fen,
    /// Its state.
    pub status: SubsidyClaimStatus,
    /// Why it was decided so.
    pub status_reason: Option<String>,
    /// Who claimed.
    pub claimed_by: String,
    /// Who decided.
    pub decided_by: Option<String>,
    /// Grows with every change.
    pub version: i64,
    /// When it was computed.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

/// An agreement with its offer.
#[derive(Debug, Clone)]
pub struct FoundAgreement {
    /// The row.
    pub row: Agreement,
    /// The offer and where it stands.
    pub offer: offers::Found,
}

/// A claim with its agreement.
#[derive(Debug, Clone)]
pub struct FoundClaim {
    /// The row.
    pub row: Claim,
    /// The agreement.
    pub agreement: FoundAgreement,
}

impl Stateful for FoundClaim {
    type Marker = of::SubsidyClaim;
    type Status = SubsidyClaimStatus;
    const TABLE: &'static str = "subsidy_claims";
    const KIND: Kind = Kind::SubsidyClaim;
    fn id(&self) -> Id<of::SubsidyClaim> {
        self.row.id
    }
    fn status(&self) -> SubsidyClaimStatus {
        self.row.status
    }
    fn version(&self) -> i64 {
        self.row.version
    }
    fn region(&self) -> Option<&str> {
        Some(&self.agreement.offer.facility.region)
    }
}

/// One agreement to do `action` to: 404 when the caller may not see it, 403 when only that.
pub fn agreement_for(
    tx: &mut Tx<'_>,
    action: Action,
    id: Id<of::SubsidyAgreement>,
) -> ApiResult<FoundAgreement> {
    let row: Option<Agreement> =
        agreements::table.find(id).select(Agreement::as_select()).first(tx.conn).optional()?;
    let row = row.ok_or_else(Problem::not_found)?;
    let offer = offers::fetch(tx, row.offer_id)?;
    if !tx.may(Action::GetSubsidyAgreement, &offer.facility.scope()) {
        return Err(Problem::not_found());
    }
    tx.require(action, &offer.facility.scope())?;
    Ok(FoundAgreement { row, offer })
}

/// One claim, likewise.
pub fn claim_for(tx: &mut Tx<'_>, action: Action, id: Id<of::SubsidyClaim>) -> ApiResult<FoundClaim> {
    let row: Option<Claim> = claims::table.find(id).select(Claim::as_select()).first(tx.conn).optional()?;
    let row = row.ok_or_else(Problem::not_found)?;
    let agreement = agreement_for(tx, Action::GetSubsidyAgreement, row.agreement_id)?;
    tx.require(action, &agreement.offer.facility.scope())?;
    Ok(FoundClaim { row, agreement })
}

/// A page of the agreements that the caller may see. It may be short: what a grant does not cover is
/// left out row by row.
pub fn list_agreements(
    tx: &mut Tx<'_>,
    query: &AgreementQuery,
    limit: i64,
) -> ApiResult<Page<FoundAgreement>> {
    let mut rows =
        agreements::table.inner_join(opening_offers::table.inner_join(facilities::table)).into_boxed();
    if let Some(offer) = query.offer_id {
        rows = rows.filter(agreements::offer_id.eq(offer));
    }
    let list = "subsidy_agreements";
    if let Some(after) = page::decode::<Id<of::SubsidyAgreement>>(list, query.cursor.as_deref())? {
        rows = rows.filter(agreements::id.gt(after));
    }
    let items: Vec<(Agreement, Offer, FacilityScope)> = rows
        .order(agreements::id.asc())
        .limit(limit + 1)
        .select((Agreement::as_select(), Offer::as_select(), FacilityScope::as_select()))
        .load(tx.conn)?;
    let mut page = Page::cut(list, items, limit, |(row, _, _)| row.id)
        .map(|(row, offer, facility)| FoundAgreement { row, offer: offers::Found { row: offer, facility } });
    page.items.retain(|found| tx.may(Action::ListSubsidyAgreements, &found.offer.facility.scope()));
    Ok(page)
}

/// A page of the claims under an agreement.
pub fn list_claims(
    tx: &mut Tx<'_>,
    agreement: &FoundAgreement,
    query: &ClaimQuery,
    limit: i64,
) -> ApiResult<Page<FoundClaim>> {
    let mut rows = claims::table.filter(claims::agreement_id.eq(agreement.row.id)).into_boxed();
    if let Some(AnyOf(states)) = &query.status {
        rows = rows.filter(claims::status.eq_any(states));
    }
    let list = "subsidy_claims";
    if let Some(after) = page::decode::<Id<of::SubsidyClaim>>(list, query.cursor.as_deref())? {
        rows = rows.filter(claims::id.gt(after));
    }
    let rows = rows.order(claims::id.asc()).limit(limit + 1).select(Claim::as_select());
    let page = Page::cut(list, rows.load(tx.conn)?, limit, |row: &Claim| row.id);
    Ok(page.map(|row| FoundClaim { row, agreement: agreement.clone() }))
}

/// What is claimed under an agreement and not refused.
pub fn claimed_of(tx: &mut Tx<'_>, agreement: Id<of::SubsidyAgreement>) -> ApiResult<Fen> {
    let amounts: Vec<i64> = claims::table
        .filter(claims::agreement_id.eq(agreement))
        .filter(claims::status.ne(SubsidyClaimStatus::Rejected))
        .select(claims::amount_fen)
        .load(tx.conn)?;
    Ok(Fen(amounts.iter().sum()))
}

/// Inserts an agreement, with its audit row and its change.
pub fn insert_agreement(tx: &mut Tx<'_>, found: &FoundAgreement) -> ApiResult<()> {
    diesel::insert_into(agreements::table).values(&found.row).execute(tx.conn)?;
    audit::Event::new("create", Kind::SubsidyAgreement.as_str(), found.row.id).write(tx)?;
    let region = Some(found.offer.facility.region.as_str());
    changes::record(tx, Kind::SubsidyAgreement, found.row.id, Op::Created, 1, region)
}

/// Inserts a claim with the bookings and hours that it takes, with its audit row and its change.
pub fn insert_claim(tx: &mut Tx<'_>, found: &FoundClaim, computed: &Computed) -> ApiResult<()> {
    let id = found.row.id;
    diesel::insert_into(claims::table).values(&found.row).execute(tx.conn)?;
    for row in &computed.evidence {
        diesel::insert_into(claimed_bookings::table)
            .values((
                claimed_bookings::booking_id.eq(row.booking),
                claimed_bookings::claim_id.eq(id),
                claimed_bookings::headcount.eq(row.headcount),
                claimed_bookings::minutes.eq(row.minutes),
            ))
            .execute(tx.conn)?;
    }
    for (leaf, hours) in &computed.hours {
        diesel::insert_into(claimed_hours::table)
            .values((
                claimed_hours::leaf_id.eq(leaf),
                claimed_hours::starts_at.eq(Timestamp::new(hours.starts_at)),
                claimed_hours::ends_at.eq(Timestamp::new(hours.ends_at)),
                claimed_hours::claim_id.eq(id),
            ))
            .execute(tx.conn)?;
    }
    audit::Event::new("create", Kind::SubsidyClaim.as_str(), id)
        .details(serde_json::json!({ "amount_fen": found.row.amount_fen, "visits": computed.evidence.len() }))
        .write(tx)?;
    let region = Some(found.agreement.offer.facility.region.as_str());
    changes::record(tx, Kind::SubsidyClaim, id, Op::Created, 1, region)
}

/// Gives the bookings and hours of a claim back.
pub fn release(tx: &mut Tx<'_>, id: Id<of::SubsidyClaim>) -> ApiResult<()> {
    diesel::delete(claimed_bookings::table.filter(claimed_bookings::claim_id.eq(id))).execute(tx.conn)?;
    diesel::delete(claimed_hours::table.filter(claimed_hours::claim_id.eq(id))).execute(tx.conn)?;
    Ok(())
}

/// Notes who decided and why, before the transition counts the version.
pub fn note(tx: &mut Tx<'_>, row: &Claim) -> ApiResult<()> {
    diesel::update(claims::table.find(row.id).filter(claims::version.eq(row.version)))
        .set((claims::decided_by.eq(&row.decided_by), claims::status_reason.eq(&row.status_reason)))
        .execute(tx.conn)?;
    Ok(())
}

/// The visits that a claim is computed from, by booking.
pub fn evidence_of(tx: &mut Tx<'_>, id: Id<of::SubsidyClaim>) -> ApiResult<Vec<ClaimEvidence>> {
    let rows: Vec<(Id<of::Booking>, i32, i64)> = claimed_bookings::table
        .filter(claimed_bookings::claim_id.eq(id))
        .order(claimed_bookings::booking_id.asc())
        .select((claimed_bookings::booking_id, claimed_bookings::headcount, claimed_bookings::minutes))
        .load(tx.conn)?;
    let row = |(booking_id, headcount, minutes)| ClaimEvidence { booking_id, headcount, minutes };
    Ok(rows.into_iter().map(row).collect())
}

/// A booking, its space, its people, its beginning and its end.
type VisitRow = (Id<of::Booking>, Id<of::Space>, i32, Timestamp, Timestamp);

/// Visits that were checked in, of spaces that lie wholly on these leaves, that began between two
/// instants, are over and are in no claim. By beginning; at most one more than a claim may have.
pub fn verified_visits(
    tx: &mut Tx<'_>,
    leaves: &[Id<of::Space>],
    (from, until): (Timestamp, Timestamp),
) -> ApiResult<Vec<Visit>> {
    let over: Vec<Id<of::Space>> = space_leaves::table
        .filter(space_leaves::leaf_id.eq_any(leaves))
        .select(space_leaves::space_id)
        .distinct()
        .load(tx.conn)?;
    let mut of_space = spaces::leaves_of_each(tx, &over)?;
    of_space.retain(|_, theirs| theirs.iter().all(|leaf| leaves.contains(leaf)));
    let theirs: Vec<Id<of::Space>> = of_space.keys().copied().collect();
    let claimed = claimed_bookings::table.select(claimed_bookings::booking_id);
    let rows: Vec<VisitRow> = bookings::table
        .filter(bookings::space_id.eq_any(theirs))
        .filter(bookings::kind.eq("visit"))
        .filter(bookings::status.eq_any(["checked_in", "completed"]))
        .filter(bookings::starts_at.ge(from).and(bookings::starts_at.lt(until)))
        .filter(bookings::ends_at.le(tx.now))
        .filter(bookings::id.ne_all(claimed))
        .order((bookings::starts_at.asc(), bookings::id.asc()))
        .limit(i64::try_from(MOST_VISITS + 1).unwrap_or(i64::MAX))
        .select((
            bookings::id,
            bookings::space_id,
            bookings::headcount,
            bookings::starts_at,
            bookings::ends_at,
        ))
        .load(tx.conn)?;
    let visit = |(booking, space, headcount, starts_at, ends_at): VisitRow| Visit {
        booking,
        headcount,
        window: Interval::new(starts_at.utc(), ends_at.utc()),
        leaves: of_space.get(&space).cloned().unwrap_or_default(),
    };
    Ok(rows.into_iter().map(visit).collect())
}

/// The hours of these leaves that are claimed already and meet a window.
pub fn claimed_hours_of(
    tx: &mut Tx<'_>,
    leaves: &[Id<of::Space>],
    window: &Interval,
) -> ApiResult<Vec<(Id<of::Space>, Interval)>> {
    let rows: Vec<(Id<of::Space>, Timestamp, Timestamp)> = claimed_hours::table
        .filter(claimed_hours::leaf_id.eq_any(leaves))
        .filter(claimed_hours::starts_at.lt(Timestamp::new(window.ends_at)))
        .filter(claimed_hours::ends_at.gt(Timestamp::new(window.starts_at)))
        .select((claimed_hours::leaf_id, claimed_hours::starts_at, claimed_hours::ends_at))
        .load(tx.conn)?;
    Ok(rows.into_iter().map(|(leaf, from, until)| (leaf, Interval::new(from.utc(), until.utc()))).collect())
}
