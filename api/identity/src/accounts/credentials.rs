//! Comparing passwords, and counting what fails.

use super::store::{self, Account};
use crate::settings::{Identity, Settings};
use crate::throttles::{Counter, Limit};
use citong_kernel::{ApiResult, Call, Id, Problem, Tx, of};

/// One try to prove who one is.
#[derive(Debug, Clone)]
pub struct Attempt {
    account: Option<Counter>,
    address: Option<Counter>,
}

impl Attempt {
    /// From this address; the secret of a machine cannot be guessed, so that nothing else counts.
    pub fn of_address(call: &Call, settings: &Settings) -> Self {
        let address =
            settings.address_throttle.then(|| Counter::of_address(&call.address(), settings.address));
        Self { account: None, address }
    }
    /// The same with this login, which may not exist.
    #[must_use]
    pub fn with_login(self, login: &str, account: Option<Id<of::User>>, limit: Limit) -> Self {
        let counter = account.map_or_else(
            || Counter::of_unknown_login(login, limit),
            |account| Counter::of_account(account, limit),
        );
        Self { account: Some(counter), ..self }
    }
    /// 429 after too many failures.
    pub fn check(&self, tx: &mut Tx<'_>) -> ApiResult<()> {
        self.account.iter().chain(&self.address).try_for_each(|counter| counter.check(tx))
    }
    /// Counts a failure; must be committed.
    pub fn failed(&self, tx: &mut Tx<'_>) -> ApiResult<()> {
        self.account.iter().chain(&self.address).try_for_each(|counter| counter.count(tx))
    }
    /// Forgets the failures of the account; those of the address stay.
    pub fn succeeded(&self, tx: &mut Tx<'_>) -> ApiResult<()> {
        self.account.iter().try_for_each(|counter| counter.clear(tx))
    }
}

/// The account of a folded login, if there is one, and the attempt on it: 429 after too many.
pub async fn attempt_on(
    call: &Call,
    settings: &Settings,
    login: &str,
) -> ApiResult<(Option<Account>, Attempt)> {
    let (login, limit) = (login.to_owned(), settings.account);
    let attempt = Attempt::of_address(call, settings);
    let look = move |tx: &mut Tx<'_>| {
        let account = store::find_by_login(tx, &login)?;
        let attempt = attempt.with_login(&login, account.as_ref().map(|a| a.id), limit);
        attempt.check(tx)?;
        Ok((account, attempt))
    };
    crate::read_current(call, look).await
}

/// The caller's account, after the caller has proved to know its password: 422 at `pointer` when
/// it is wrong, 429 after too many wrong ones.
pub async fn verify_own_password(
    call: &Call,
    identity: &Identity,
    password: &str,
    pointer: &'static str,
) -> ApiResult<Account> {
    let user = call.caller().user().ok_or_else(Problem::forbidden)?;
    let settings = &identity.settings;
    let attempt = Attempt::of_address(call, settings).with_login("", Some(user), settings.account);
    let checked = attempt.clone();
    let look = move |tx: &mut Tx<'_>| {
        checked.check(tx)?;
        store::find(tx, user)
    };
    let account = crate::read_current(call, look).await?;
    if identity.passwords.verify(password, account.password_hash.as_deref()).await? {
        call.write_unstored(move |tx| attempt.succeeded(tx)).await?;
        return Ok(account);
    }
    call.write_unstored(move |tx| attempt.failed(tx)).await?;
    Err(Problem::invalid(pointer, "wrong_password", "密码不正确", "The password is wrong"))
}
