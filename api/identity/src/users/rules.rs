//! Administration of accounts.

use super::views::{RevealUser, UpdateUser, UserActivity, UserView};
use crate::accounts::{self, Account, Event, NewAccount, UserStatus};
use crate::grants::{self, Holder};
use crate::sessions;
use crate::throttles::{Counter, Limit};
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::check::Check;
use citong_kernel::policy::Grant;
use citong_kernel::{Action, ApiResult, Id, Patch, Tx, audit, lifecycle, of};

/// The account, masked, with its version.
pub fn view(tx: &mut Tx<'_>, account: &Account) -> ApiResult<(i64, UserView)> {
    let grants = grants::of_holder(tx, Holder::User(account.id))?;
    Ok((account.version, UserView::new(account, grants)))
}

/// Creates an account with its grants.
pub fn create(tx: &mut Tx<'_>, new: &NewAccount, roles: &[Grant]) -> ApiResult<Account> {
    let account = accounts::create(tx, new, "create")?;
    grants::give_all(tx, Action::CreateGrant, Holder::User(account.id), roles)?;
    Ok(account)
}

/// Applies a patch: 409 for an erased account and for disabling the last system administrator.
pub fn update(tx: &mut Tx<'_>, id: Id<of::User>, patch: &UpdateUser, limit: Limit) -> ApiResult<Account> {
    let mut account = accounts::find(tx, id)?;
    account.require_not_erased()?;
    let mut check = Check::new();
    let mut name = account.display_name.clone();
    let mut activity = match account.status {
        UserStatus::Active => UserActivity::Active,
        UserStatus::Disabled | UserStatus::Erased => UserActivity::Disabled,
    };
    patch.display_name.clone().apply(&mut name, "/display_name", check.errors());
    patch.status.clone().apply(&mut activity, "/status", check.errors());
    accounts::check_display_name(&mut check, &name);
    check.done()?;
    if name.trim() != account.display_name {
        accounts::set_display_name(tx, &account, name.trim())?;
        audit::Event::new("update", "user", id).write(tx)?;
        changes::record(tx, Kind::User, id, Op::Updated, account.version + 1, None)?;
        account = accounts::find(tx, id)?;
    }
    set_activity(tx, &account, activity)?;
    if patch.status == Patch::Value(UserActivity::Active) {
        Counter::of_account(id, limit).clear(tx)?;
    }
    accounts::find(tx, id)
}

fn set_activity(tx: &mut Tx<'_>, account: &Account, activity: UserActivity) -> ApiResult<()> {
    match (account.status, activity) {
        (UserStatus::Active, UserActivity::Disabled) => {
            grants::keep_a_sysadmin(tx, account.id)?;
            lifecycle::advance(tx, account, Event::Disable, None)?;
            sessions::revoke_all(tx, account.id, None)
        }
        (UserStatus::Disabled, UserActivity::Active) => {
            lifecycle::advance(tx, account, Event::Enable, None).map(|_| ())
        }
        _ => Ok(()),
    }
}

/// The personal data of an account, for a reason that is kept.
pub fn reveal(tx: &mut Tx<'_>, id: Id<of::User>, body: &RevealUser) -> ApiResult<Account> {
    let mut check = Check::new();
    check.text("/reason", &body.reason, 2..=500);
    check.done()?;
    let account = accounts::find(tx, id)?;
    audit::Event::new("reveal", "user", id).reason(Some(body.reason.trim())).write(tx)?;
    Ok(account)
}
