//! New accounts.

use super::state::UserStatus;
use super::store::{self, Account};
use super::views::{check_display_name, checked_phone};
use crate::grants::{self, Holder};
use crate::settings::Identity;
use crate::{ids, passwords};
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::check::Check;
use citong_kernel::policy::Grant;
use citong_kernel::{Action, ApiResult, Id, Tx, audit, of};

/// An account to create, checked, its password hashed.
#[derive(Clone)]
pub struct NewAccount {
    /// The name to log in with, folded.
    pub login: String,
    /// The argon2id hash.
    pub password_hash: String,
    /// 显示名.
    pub display_name: String,
    /// The mobile number, in its plain form.
    pub phone: Option<String>,
}

/// An account to create, as somebody typed it.
#[derive(Clone)]
pub struct NewUser {
    /// The name to log in with.
    pub login: String,
    /// The password.
    pub password: String,
    /// 显示名.
    pub display_name: String,
    /// The mobile number.
    pub phone: Option<String>,
}

/// Checks everything but whether the login is taken. Answers the login and the phone in the form in
/// which they are stored.
pub fn check_new(check: &mut Check, new: &NewUser) -> (String, Option<String>) {
    let login = ids::fold_login(&new.login);
    if !ids::is_login(&login) {
        check.fault(
            "/login",
            "invalid_login",
            "账号名须为 3–64 个字母、数字或 ._-@+，以字母或数字开头",
            "A login has 3 to 64 letters, digits and ._-@+ and begins with a letter or digit",
        );
    }
    passwords::check_new(check, "/password", &new.password, &login);
    check_display_name(check, &new.display_name);
    let phone = new.phone.as_deref().and_then(|phone| checked_phone(check, phone));
    (login, phone)
}

/// Checks an account to create and hashes its password: 422 with every fault.
pub async fn prepare(identity: &Identity, new: NewUser) -> ApiResult<NewAccount> {
    let mut check = Check::new();
    let (login, phone) = check_new(&mut check, &new);
    check.done()?;
    let password_hash = identity.passwords.hash(&new.password).await?;
    Ok(NewAccount { login, password_hash, display_name: new.display_name, phone })
}

/// Creates an account: 409 when the login is taken.
pub fn create(tx: &mut Tx<'_>, new: &NewAccount, how: &str) -> ApiResult<Account> {
    let account = Account {
        id: Id::new(tx.now),
        login: Some(new.login.clone()),
        password_hash: Some(new.password_hash.clone()),
        display_name: new.display_name.trim().to_owned(),
        phone: new.phone.clone(),
        confirmed_phone: None,
        status: UserStatus::Active,
        version: 1,
        created_at: tx.now,
        updated_at: tx.now,
    };
    store::insert(tx, &account)?;
    audit::Event::new(how, "user", account.id).write(tx)?;
    changes::record(tx, Kind::User, account.id, Op::Created, account.version, None)?;
    Ok(account)
}

/// Creates an account with its grants on this thread, as the command line and the demo do; hashes
/// the password here. The command line may give any role without what usually limits it.
pub fn create_user_here(tx: &mut Tx<'_>, new: &NewUser, roles: &[Grant]) -> ApiResult<Id<of::User>> {
    let mut check = Check::new();
    let (login, phone) = check_new(&mut check, new);
    check.done()?;
    let new = NewAccount {
        login,
        password_hash: passwords::hash_here(&new.password)?,
        display_name: new.display_name.clone(),
        phone,
    };
    let account = create(tx, &new, "create")?;
    grants::give_all(tx, Action::CreateGrant, Holder::User(account.id), roles)?;
    Ok(account.id)
}

/// Gives the account of this login the password, unless it has it already; `false` when there is no
/// such account. For the demo, whose passwords everybody knows; works on this thread.
pub fn ensure_password(tx: &mut Tx<'_>, login: &str, password: &str) -> ApiResult<bool> {
    let Some(account) = store::find_by_login(tx, login)? else { return Ok(false) };
    let known = account.password_hash.as_deref().is_some_and(|hash| passwords::verify_here(password, hash));
    if !known {
        super::sign_in::set_password(tx, &account, &passwords::hash_here(password)?, None, "demo_password")?;
    }
    Ok(true)
}
