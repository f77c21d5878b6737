//! A new password in place of a forgotten one.

use super::codes::{self, Purpose};
use super::credentials::attempt_on;
use super::phone::wrong_code;
use super::state::UserStatus;
use super::store::{self, Account};
use super::views::ResetPassword;
use super::{confirmed_destination, sign_in};
use crate::settings::Identity;
use crate::throttles::{Counter, Limit};
use crate::{ids, notifications, passwords};
use citong_kernel::check::Check;
use citong_kernel::{ApiResult, Call, Tx, audit};

/// Sends a code to the account's confirmed phone, if there is such an account. What the caller sees
/// is the same in any case, and about as long takes it.
pub fn send_code(tx: &mut Tx<'_>, login: &str, limit: Limit) -> ApiResult<()> {
    let counter = Counter::of_codes(login, limit);
    let too_many = counter.check(tx).is_err();
    counter.count(tx)?;
    let account = store::find_by_login(tx, login)?.filter(|a| a.status == UserStatus::Active);
    let Some(account) = account.filter(|_| !too_many) else { return Ok(()) };
    let Some(phone) = confirmed_destination(&account) else { return Ok(()) };
    let code = codes::issue(tx, account.id, Purpose::ResetPassword, &phone)?;
    notifications::send_code_by_sms(tx, account.id, &phone, &code, codes::MINUTES)?;
    audit::Event::new("request_password_reset", "user", account.id).write(tx)
}

/// Sets the password of whoever knows the code, and ends every session: 422 for a wrong code, 429
/// after too many of them.
pub async fn reset(call: &Call, identity: &Identity, body: &ResetPassword) -> ApiResult<()> {
    let login = ids::fold_login(&body.login);
    let mut check = Check::new();
    passwords::check_new(&mut check, "/new_password", &body.new_password, &login);
    check.done()?;
    let (account, attempt) = attempt_on(call, &identity.settings, &login).await?;
    // Hashed before it is known whether the code is right, so that the time says nothing either.
    let hash = identity.passwords.hash(&body.new_password).await?;
    let code = body.code.clone();
    let done = call.write_unstored(move |tx| {
        attempt.check(tx)?;
        let done = match &account {
            Some(account) => redeem(tx, account, &code, &hash)?,
            None => false,
        };
        if done {
            attempt.succeeded(tx)?
        } else {
            attempt.failed(tx)?
        }
        Ok(done)
    });
    if done.await? { Ok(()) } else { Err(wrong_code()) }
}

fn redeem(tx: &mut Tx<'_>, seen: &Account, code: &str, hash: &str) -> ApiResult<bool> {
    let account = store::find(tx, seen.id)?;
    if account.status != UserStatus::Active {
        return Ok(false);
    }
    let phone = codes::redeem(tx, account.id, Purpose::ResetPassword, code)?;
    if phone.is_none() || phone != confirmed_destination(&account) {
        return Ok(false);
    }
    sign_in::set_password(tx, &account, hash, None, "reset_password")?;
    Ok(true)
}
