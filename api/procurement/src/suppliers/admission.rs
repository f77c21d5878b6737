//! Admitting a supplier to the registry 入库, and leaving it.

use super::eligibility;
use super::state::SupplierEvent as Event;
use super::store::{self, Found, SupplierKind};
use crate::law::Article;
use citong_identity::grants::{self, Holder};
use citong_kernel::check::Check;
use citong_kernel::lifecycle::{advance, next};
use citong_kernel::policy::{Grant, Role};
use citong_kernel::{Action, ApiResult, Id, ProblemType, Tx, of};

/// Admits one (102号§6, §8). Who registered it acts for it from now on; never by who registered it.
pub fn admit(tx: &mut Tx<'_>, id: Id<of::Supplier>) -> ApiResult<Found> {
    let found = store::find_for(tx, Action::AdmitSupplier, id)?;
    next(&found, Event::Admit)?;
    if found.row.registered_by.is_some() && found.row.registered_by == tx.caller().user() {
        let (zh, en) = ("登记人不得办理入库", "Who registered it does not admit it");
        return Err(Article::Service6.refuses(ProblemType::FourEyes, zh, en));
    }
    eligibility::require_fit(tx, &found, tx.now.local_date())?;
    if found.organization.uscc.is_none() && found.row.kind != SupplierKind::Individual {
        let (zh, en) = ("未登记统一社会信用代码", "It has no unified social credit code");
        return Err(Article::Service6
            .refuses(ProblemType::SupplierNotEligible, zh, en)
            .with("reason", "uscc_missing"));
    }
    let organization = Some(found.row.organization_id);
    let registered_by = found.row.registered_by;
    store::note_reason(tx, &found.row, None)?;
    let found = moved(tx, found, Event::Admit, None)?;
    if let Some(user) = registered_by {
        let grant = Grant { role: Role::Supplier, region: None, organization };
        grants::give_by_rule(tx, Holder::User(user), &grant)?;
    }
    Ok(found)
}

/// Does not admit one, and says why.
pub fn reject(tx: &mut Tx<'_>, id: Id<of::Supplier>, reason: &str) -> ApiResult<Found> {
    left(tx, Action::RejectSupplier, id, Event::Reject, reason)
}

/// Takes one out of the registry, at its own wish or by the officials.
pub fn withdraw(tx: &mut Tx<'_>, id: Id<of::Supplier>, reason: &str) -> ApiResult<Found> {
    left(tx, Action::WithdrawSupplier, id, Event::Withdraw, reason)
}

fn left(
    tx: &mut Tx<'_>,
    action: Action,
    id: Id<of::Supplier>,
    event: Event,
    reason: &str,
) -> ApiResult<Found> {
    let mut check = Check::new();
    check.text("/reason", reason, 1..=1000);
    check.done()?;
    let mut found = store::find_for(tx, action, id)?;
    next(&found, event)?;
    found.row.status_reason = Some(reason.to_owned());
    store::note_reason(tx, &found.row, Some(reason))?;
    moved(tx, found, event, Some(reason))
}

/// Asks again to be admitted.
pub fn reapply(tx: &mut Tx<'_>, id: Id<of::Supplier>) -> ApiResult<Found> {
    let mut found = store::find_for(tx, Action::ReapplySupplier, id)?;
    next(&found, Event::Reapply)?;
    found.row.status_reason = None;
    store::note_reason(tx, &found.row, None)?;
    moved(tx, found, Event::Reapply, None)
}

fn moved(tx: &mut Tx<'_>, mut found: Found, event: Event, reason: Option<&str>) -> ApiResult<Found> {
    found.row.status = advance(tx, &found, event, reason)?;
    found.row.version += 1;
    found.row.updated_at = tx.now;
    Ok(found)
}
