//! What can still be done about a rating, where terms and what came later decide.

use super::appeals;
use super::create::{has_interest, is_officer_for};
use super::rectify;
use super::state::{RatingStatus, RectificationStatus, UseKind};
use super::store::{self, Found};
use citong_kernel::{Action, ApiResult, Tx};

/// What this caller can still do.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Offers {
    /// Take it back.
    pub withdraw: bool,
    /// Rate again after the fix.
    pub rerate: bool,
    /// Appeal against it.
    pub appeal: bool,
}

/// The same conditions as those of the steps themselves, so that nothing is offered that is refused then.
pub fn of(tx: &mut Tx<'_>, found: &Found) -> ApiResult<Offers> {
    let own = store::is_own(tx, found);
    let rerates = may_rerate(tx, found, own);
    let appeals = found.appeal.is_none() && tx.may(Action::AppealRating, &found.scope());
    if found.row.status != RatingStatus::Published || !(own || rerates || appeals) {
        return Ok(Offers::default());
    }
    let last = !store::was_rerated(tx, found.row.id)?;
    let until = if appeals {
        Some(appeals::until(tx, found.row.created_at.local_date(), &found.path)?)
    } else {
        None
    };
    Ok(Offers {
        withdraw: own && last,
        rerate: rerates && last && awaits_rerating(tx, found)?,
        appeal: until.is_some_and(|until| tx.now < until),
    })
}

/// Whether it would be the caller's to rate again: the author's, or an officer's for somebody else.
fn may_rerate(tx: &Tx<'_>, found: &Found, own: bool) -> bool {
    let scope = found.scope();
    let purchasers = found.row.use_kind == UseKind::Delivery && found.row.use_seat == 0;
    !purchasers && !has_interest(tx, &scope) && (own || is_officer_for(tx, &scope))
}

fn awaits_rerating(tx: &mut Tx<'_>, found: &Found) -> ApiResult<bool> {
    let rectification = rectify::of_rating(tx, found.row.id)?;
    Ok(rectification.is_some_and(|one| {
        one.row.status == RectificationStatus::Fixed
            && one.row.rerate_until.is_some_and(|until| tx.now < until)
    }))
}
