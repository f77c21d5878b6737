//! Login, refresh and new passwords.

use super::credentials::{Attempt, attempt_on, verify_own_password};
use super::state::UserStatus;
use super::store::{self, Account};
use super::views::{ChangePassword, Login, TokensView};
use crate::grants::{self, Holder};
use crate::sessions::{self, Rotation};
use crate::settings::Identity;
use crate::{ids, passwords, tokens};
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::check::Check;
use citong_kernel::policy::{Grant, Principal};
use citong_kernel::{ApiResult, Call, Id, Problem, ProblemType, Tx, audit, of};

/// A session that has just been opened or continued.
pub struct Opened {
    user: Id<of::User>,
    session: Id<of::Session>,
    refresh_token: String,
    grants: Vec<Grant>,
}

/// The tokens of a session.
pub async fn tokens_of(call: &Call, identity: &Identity, opened: Opened) -> ApiResult<TokensView> {
    let principal = Principal::User { id: opened.user, session: opened.session };
    let now = call.kernel().clock.now();
    Ok(TokensView {
        access_token: identity.access_token(principal, &opened.grants, now).await?,
        token_type: "Bearer",
        expires_in: identity.tokens.seconds(),
        refresh_token: opened.refresh_token,
        session_id: opened.session,
    })
}

/// Opens a session for whoever knows the password. It takes the same time whether or not there is
/// such an account.
pub async fn login(call: &Call, identity: &Identity, body: &Login) -> ApiResult<Opened> {
    let login = ids::fold_login(&body.login);
    let (found, attempt) = attempt_on(call, &identity.settings, &login).await?;
    let hash = found.as_ref().and_then(|account| account.password_hash.as_deref());
    let right = identity.passwords.verify(&body.password, hash).await?;
    let account = found.filter(|_| right);
    let days = identity.settings.refresh_days;
    let opened = call.write_unstored(move |tx| match &account {
        Some(account) => open(tx, account, &attempt, days),
        None => attempt.failed(tx).map(|()| None),
    });
    opened.await?.ok_or_else(|| Problem::new(ProblemType::InvalidCredentials))
}

/// `None` where the account has changed since its password was compared.
fn open(tx: &mut Tx<'_>, seen: &Account, attempt: &Attempt, days: i64) -> ApiResult<Option<Opened>> {
    // Again: tries that ran beside this one may have locked the account meanwhile.
    attempt.check(tx)?;
    let account = store::find(tx, seen.id)?;
    if account.password_hash != seen.password_hash {
        return Ok(None);
    }
    if account.status != UserStatus::Active {
        return Err(Problem::new(ProblemType::InvalidCredentials)
            .detail("账号已停用，请联系管理员", "The account is disabled; ask an administrator"));
    }
    attempt.succeeded(tx)?;
    let (session, refresh_token) = sessions::open(tx, account.id, days)?;
    audit::Event::new("login", "user", account.id).write(tx)?;
    Ok(Some(Opened { user: account.id, session, refresh_token, grants: grants_of(tx, account.id)? }))
}

fn grants_of(tx: &mut Tx<'_>, user: Id<of::User>) -> ApiResult<Vec<Grant>> {
    Ok(grants::policy_of(&grants::of_holder(tx, Holder::User(user))?))
}

/// Continues a session: 401 for a refresh token that is not its last one.
pub async fn refresh(call: &Call, identity: &Identity, token: &str) -> ApiResult<Opened> {
    let (token, days) = (token.to_owned(), identity.settings.refresh_days);
    let rotated = call.write_unstored(move |tx| {
        let Rotation::Next { user, session, token } = sessions::rotate(tx, &token, days)? else {
            return Ok(None);
        };
        if store::find(tx, user)?.status != UserStatus::Active {
            return Ok(None);
        }
        Ok(Some(Opened { user, session, refresh_token: token, grants: grants_of(tx, user)? }))
    });
    rotated.await?.ok_or_else(|| tokens::invalid("the refresh token is not the last of an open session"))
}

/// Sets another password and ends every other session.
pub async fn change_password(call: &Call, identity: &Identity, body: &ChangePassword) -> ApiResult<()> {
    let seen = verify_own_password(call, identity, &body.current_password, "/current_password").await?;
    let mut check = Check::new();
    let login = seen.login.as_deref().unwrap_or("");
    passwords::check_new(&mut check, "/new_password", &body.new_password, login);
    check.done()?;
    let hash = identity.passwords.hash(&body.new_password).await?;
    let session = match call.caller().principal {
        Principal::User { session, .. } => Some(session),
        _ => None,
    };
    call.write_unstored(move |tx| set_password(tx, &seen, &hash, session, "change_password")).await
}

/// Sets a password: 412 when the account has changed meanwhile. Ends the sessions but `except`.
pub fn set_password(
    tx: &mut Tx<'_>,
    account: &Account,
    hash: &str,
    except: Option<Id<of::Session>>,
    how: &str,
) -> ApiResult<()> {
    store::set_password(tx, account, hash)?;
    sessions::revoke_all(tx, account.id, except)?;
    audit::Event::new(how, "user", account.id).write(tx)?;
    changes::record(tx, Kind::User, account.id, Op::Updated, account.version + 1, None)
}
