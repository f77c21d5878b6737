//! Entering an agreement.

use super::store::{self, Agreement, FoundAgreement};
use super::views::CreateSubsidyAgreement;
use crate::offers::{self, OfferStatus};
use citong_kernel::check::Check;
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Tx};

/// The longest validity, days.
const LONGEST_DAYS: i64 = 3 * 366;

/// Enters an agreement about a listed offer.
pub fn create(tx: &mut Tx<'_>, new: &CreateSubsidyAgreement) -> ApiResult<FoundAgreement> {
    let mut check = Check::new();
    check.range("/rate_fen", new.rate_fen.0, 1..=100_000_000);
    check.range("/cap_fen", new.cap_fen.0, 1..=100_000_000_000);
    if new.valid_to < new.valid_from {
        check.fault("/valid_to", "end_before_start", "结束日期早于开始日期", "It is before `valid_from`");
    } else if (new.valid_to.0 - new.valid_from.0).num_days() >= LONGEST_DAYS {
        check.fault("/valid_to", "too_long", "最长三年", "Three years at most");
    }
    check.done()?;
    let absent = || Problem::invalid("/offer_id", "not_found", "没有这个开放要约", "There is no such offer");
    let offer = offers::fetch(tx, new.offer_id).map_err(|problem| match problem.kind() {
        ProblemType::NotFound => absent(),
        _ => problem,
    })?;
    if offer.row.status != OfferStatus::Listed
        && !tx.may(Action::CreateSubsidyAgreement, &offer.facility.scope())
    {
        return Err(absent());
    }
    tx.require(Action::CreateSubsidyAgreement, &offer.facility.scope())?;
    if offer.row.status != OfferStatus::Listed {
        let (zh, en) = ("只能为已上架的开放要约签订补贴协议", "Only a listed offer is subsidized");
        return Err(Problem::invalid("/offer_id", "not_listed", zh, en));
    }
    let row = Agreement {
        id: Id::new(tx.now),
        offer_id: new.offer_id,
        basis: new.basis,
        rate_fen: new.rate_fen,
        cap_fen: new.cap_fen,
        valid_from: new.valid_from.0,
        valid_to: new.valid_to.0,
        created_by: tx.caller().label(),
        version: 1,
        created_at: tx.now,
        updated_at: tx.now,
    };
    let found = FoundAgreement { row, offer };
    store::insert_agreement(tx, &found)?;
    Ok(found)
}
