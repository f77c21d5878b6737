//! Computing, submitting and deciding a claim.

use super::compute::{self, Computed};
use super::state::{Event, SubsidyClaimStatus};
use super::store::{self, Claim, FoundAgreement, FoundClaim, MOST_VISITS};
use super::views::CreateSubsidyClaim;
use crate::spaces;
use crate::timetable::Interval;
use chrono::Duration;
use citong_kernel::check::Check;
use citong_kernel::db::dialect::{self, Lockable};
use citong_kernel::lifecycle::{advance, next};
use citong_kernel::money::Fen;
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Timestamp, Tx, of};

/// The longest period, days.
const LONGEST_DAYS: i64 = 366;

/// Computes a claim from the visits that were checked in, and takes their bookings and hours.
pub fn create(
    tx: &mut Tx<'_>,
    id: Id<of::SubsidyAgreement>,
    new: &CreateSubsidyClaim,
) -> ApiResult<FoundClaim> {
    let agreement = store::agreement_for(tx, Action::CreateSubsidyClaim, id)?;
    check_period(tx, &agreement, new)?;
    dialect::lock_rows(tx.conn, Lockable::SubsidyAgreements, &[id])?;
    // Agreements about the same rooms wait for each other here.
    let leaves = spaces::lock_leaves_of(tx, &agreement.offer.row.space_ids.0)?;
    let until = Timestamp::start_of(new.period_to.0 + Duration::days(1));
    let visits = store::verified_visits(tx, &leaves, (Timestamp::start_of(new.period_from.0), until))?;
    if visits.len() > MOST_VISITS {
        let zh = format!("一次最多申领 {MOST_VISITS} 次到访，请缩短期间");
        let en = format!("At most {MOST_VISITS} visits in one claim: take a shorter period");
        return Err(Problem::invalid("/period_to", "too_many", zh, en));
    }
    if visits.is_empty() {
        let (zh, en) = ("该期间没有可申领的已核验到访", "There is no verified visit to claim in this period");
        return Err(Problem::invalid("/period_from", "nothing_to_claim", zh, en));
    }
    let claimed = match (visits.first(), visits.iter().map(|visit| visit.window.ends_at).max()) {
        (Some(first), Some(end)) => {
            store::claimed_hours_of(tx, &leaves, &Interval::new(first.window.starts_at, end))?
        }
        _ => Vec::new(),
    };
    let computed = compute::compute(&visits, &claimed);
    let found = claim_of(tx, agreement, new, &computed)?;
    store::insert_claim(tx, &found, &computed)?;
    Ok(found)
}

fn check_period(tx: &Tx<'_>, agreement: &FoundAgreement, new: &CreateSubsidyClaim) -> ApiResult<()> {
    let mut check = Check::new();
    let (from, to) = (new.period_from.0, new.period_to.0);
    if to < from {
        check.fault("/period_to", "end_before_start", "结束日期早于开始日期", "It is before `period_from`");
    } else if (to - from).num_days() >= LONGEST_DAYS {
        check.fault("/period_to", "too_long", "最多 366 天", "At most 366 days");
    }
    if to >= tx.now.local_date() {
        check.fault("/period_to", "not_over", "期间尚未结束", "The period is not over yet");
    }
    let (first, last) = (agreement.row.valid_from, agreement.row.valid_to);
    for (pointer, date) in [("/period_from", from), ("/period_to", to)] {
        if date < first || date > last {
            let zh = format!("不在协议有效期 {first} 至 {last} 内");
            let en = format!("The agreement is valid from {first} to {last}");
            check.fault(pointer, "outside_agreement", zh, en);
        }
    }
    check.done()
}

fn claim_of(
    tx: &mut Tx<'_>,
    agreement: FoundAgreement,
    new: &CreateSubsidyClaim,
    computed: &Computed,
) -> ApiResult<FoundClaim> {
    let terms = &agreement.row;
    let computed_fen = compute::amount(terms.basis, terms.rate_fen, computed).ok_or_else(|| {
        Problem::invalid("/period_to", "too_long", "金额过大", "It comes to too much money")
    })?;
    let left = terms.cap_fen.0 - store::claimed_of(tx, terms.id)?.0;
    if left <= 0 {
        return Err(Problem::new(ProblemType::Conflict)
            .detail("协议补贴额度已用完", "Nothing is left of the agreement's cap")
            .with("cap_fen", terms.cap_fen));
    }
    let row = Claim {
        id: Id::new(tx.now),
        agreement_id: terms.id,
        period_from: new.period_from.0,
        period_to: new.period_to.0,
        people: computed.people,
        minutes: computed.minutes,
        computed_fen,
        amount_fen: Fen(computed_fen.0.min(left)),
        status: SubsidyClaimStatus::Draft,
        status_reason: None,
        claimed_by: tx.caller().label(),
        decided_by: None,
        version: 1,
        created_at: tx.now,
        updated_at: tx.now,
    };
    Ok(FoundClaim { row, agreement })
}

/// The venue asks for the decision.
pub fn submit(tx: &mut Tx<'_>, id: Id<of::SubsidyClaim>, _: Option<&str>) -> ApiResult<FoundClaim> {
    let found = store::claim_for(tx, Action::SubmitSubsidyClaim, id)?;
    moved(tx, found, Event::Submit, None)
}

/// It is to be paid; never by who claimed.
pub fn approve(tx: &mut Tx<'_>, id: Id<of::SubsidyClaim>, reason: Option<&str>) -> ApiResult<FoundClaim> {
    let found = store::claim_for(tx, Action::ApproveSubsidyClaim, id)?;
    decide(tx, found, Event::Approve, reason)
}

/// It is refused, with a reason; its bookings and hours can be claimed again.
pub fn reject(tx: &mut Tx<'_>, id: Id<of::SubsidyClaim>, reason: Option<&str>) -> ApiResult<FoundClaim> {
    let mut check = Check::new();
    check.text("/reason", reason.unwrap_or_default(), 1..=500);
    check.done()?;
    let found = store::claim_for(tx, Action::RejectSubsidyClaim, id)?;
    let found = decide(tx, found, Event::Reject, reason)?;
    store::release(tx, id)?;
    Ok(found)
}

fn decide(
    tx: &mut Tx<'_>,
    mut found: FoundClaim,
    event: Event,
    reason: Option<&str>,
) -> ApiResult<FoundClaim> {
    let mut check = Check::new();
    check.optional_text("/reason", reason, 0..=500);
    check.done()?;
    next(&found, event)?;
    if tx.caller().label() == found.row.claimed_by {
        return Err(Problem::forbidden().detail("申领人不得审批自己的申领", "Who claimed does not decide"));
    }
    found.row.decided_by = Some(tx.caller().label());
    found.row.status_reason = reason.map(str::to_owned);
    store::note(tx, &found.row)?;
    moved(tx, found, event, reason)
}

fn moved(
    tx: &mut Tx<'_>,
    mut found: FoundClaim,
    event: Event,
    reason: Option<&str>,
) -> ApiResult<FoundClaim> {
    found.row.status = advance(tx, &found, event, reason)?;
    found.row.version += 1;
    found.row.updated_at = tx.now;
    Ok(found)
}
