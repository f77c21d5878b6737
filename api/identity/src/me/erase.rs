//! Erasing one's account (个人信息保护法 §47): what identifies the person goes, the rest stays
//! without a name.

use super::store;
use crate::accounts::{self, Account};
use crate::grants::{self, Holder};
use crate::throttles::{Counter, Limit};
use crate::{notifications, sessions};
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::facts::Fact;
use citong_kernel::{ApiResult, Tx, audit, idempotency};

/// What an erased account is called.
const NOBODY: &str = "已注销用户";

/// Erases the caller's account: 409 for the last system administrator.
pub fn erase(tx: &mut Tx<'_>, account: &Account, limit: Limit) -> ApiResult<()> {
    grants::keep_a_sysadmin(tx, account.id)?;
    // First the other domains, which may still want to write a notice or know the phone.
    tx.emit(Fact::AccountErased { user: account.id })?;
    grants::revoke_all(tx, Holder::User(account.id))?;
    sessions::forget(tx, account.id)?;
    accounts::forget_codes(tx, account.id)?;
    store::forget_notices(tx, account.id)?;
    let phones = account.phone.iter().chain(&account.confirmed_phone).chain(&account.login);
    let phones: Vec<&str> = phones.map(String::as_str).collect();
    notifications::forget(tx, account.id, &phones)?;
    Counter::of_account(account.id, limit).clear(tx)?;
    idempotency::forget(tx, tx.caller())?;
    store::forget_registration(tx, account.id)?;
    accounts::erase(tx, account, NOBODY)?;
    audit::Event::new("erase", "user", account.id).transition(account.status.as_str(), "erased").write(tx)?;
    changes::record(tx, Kind::User, account.id, Op::Deleted, account.version + 1, None)
}
