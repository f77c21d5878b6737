//! Reading and changing one's own account.

use super::views::UpdateMe;
use crate::accounts::{self, Account, AccountView};
use crate::grants::{self, Holder};
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::check::Check;
use citong_kernel::{ApiResult, Call, Id, Patch, Problem, Tx, audit, of};

/// Who calls; 403 for a machine.
pub fn caller(call: &Call) -> ApiResult<Id<of::User>> {
    call.caller().user().ok_or_else(Problem::forbidden)
}

/// The account as its owner sees it, with its version.
pub fn view(tx: &mut Tx<'_>, user: Id<of::User>) -> ApiResult<(i64, AccountView)> {
    let account = accounts::find(tx, user)?;
    let grants = grants::of_holder(tx, Holder::User(user))?;
    Ok((account.version, AccountView::new(account, grants)))
}

/// Applies a patch.
pub fn update(tx: &mut Tx<'_>, account: &Account, patch: &UpdateMe) -> ApiResult<()> {
    let mut check = Check::new();
    let mut name = account.display_name.clone();
    patch.display_name.clone().apply(&mut name, "/display_name", check.errors());
    accounts::check_display_name(&mut check, &name);
    let phone = match &patch.phone {
        Patch::Absent => account.phone.clone(),
        Patch::Null => None,
        Patch::Value(phone) => accounts::checked_phone(&mut check, phone),
    };
    check.done()?;
    accounts::set_profile(tx, account, name.trim(), phone.as_deref())?;
    audit::Event::new("update", "user", account.id).write(tx)?;
    changes::record(tx, Kind::User, account.id, Op::Updated, account.version + 1, None)
}
