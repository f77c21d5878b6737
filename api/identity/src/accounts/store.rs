//! Every query of accounts.

use super::state::{Event, UserStatus};
use citong_kernel::changes::Kind;
use citong_kernel::lifecycle::{self, Stateful};
use citong_kernel::schema::users;
use citong_kernel::{ApiResult, FieldError, Id, Problem, ProblemType, Timestamp, Tx, of};
use diesel::prelude::*;
use diesel::result::{DatabaseErrorKind, Error};

/// A row. It has no `Debug`: nothing here belongs in a log.
#[derive(Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = users)]
pub struct Account {
    /// Its id.
    pub id: Id<of::User>,
    /// The name to log in with, folded; none once it is erased.
    pub login: Option<String>,
    /// The argon2id hash.
    pub password_hash: Option<String>,
    /// 显示名.
    pub display_name: String,
    /// The mobile number given.
    pub phone: Option<String>,
    /// The same once it is confirmed.
    pub confirmed_phone: Option<String>,
    /// Whether it may be used.
    pub status: UserStatus,
    /// Counts the changes.
    pub version: i64,
    /// When it was registered.
    pub created_at: Timestamp,
    /// When it was changed last.
    pub updated_at: Timestamp,
}

impl Account {
    /// 409 for an erased account.
    pub fn require_not_erased(&self) -> ApiResult<()> {
        if self.status != UserStatus::Erased {
            return Ok(());
        }
        Err(Problem::new(ProblemType::Conflict).detail("账号已注销", "The account is erased"))
    }
}

impl Stateful for Account {
    type Marker = of::User;
    type Status = UserStatus;
    const TABLE: &'static str = "users";
    const KIND: Kind = Kind::User;
    fn id(&self) -> Id<of::User> {
        self.id
    }
    fn status(&self) -> UserStatus {
        self.status
    }
    fn version(&self) -> i64 {
        self.version
    }
    fn region(&self) -> Option<&str> {
        None
    }
}

/// One account; 404 where there is none.
pub fn find(tx: &mut Tx<'_>, id: Id<of::User>) -> ApiResult<Account> {
    let row = users::table.find(id).select(Account::as_select()).first(tx.conn).optional()?;
    row.ok_or_else(Problem::not_found)
}

/// The account of a folded login. Whoever confirmed a phone number goes before somebody who merely
/// chose it as a login.
pub fn find_by_login(tx: &mut Tx<'_>, login: &str) -> ApiResult<Option<Account>> {
    let by_phone = users::table.filter(users::confirmed_phone.eq(login)).select(Account::as_select());
    if let Some(account) = by_phone.first(tx.conn).optional()? {
        return Ok(Some(account));
    }
    let by_login = users::table.filter(users::login.eq(login)).select(Account::as_select());
    Ok(by_login.first(tx.conn).optional()?)
}

/// Inserts an account; 409 naming the field when the login is taken.
pub fn insert(tx: &mut Tx<'_>, account: &Account) -> ApiResult<()> {
    let inserted = diesel::insert_into(users::table).values(account).execute(tx.conn);
    inserted.map_err(|e| taken(e, "/login", "该账号名已被使用", "The login is taken"))?;
    Ok(())
}

/// A broken unique key as a 409 that names the field.
fn taken(error: Error, pointer: &str, zh: &'static str, en: &'static str) -> Problem {
    match error {
        Error::DatabaseError(DatabaseErrorKind::UniqueViolation, _) => {
            Problem::new(ProblemType::Duplicate).field(FieldError::new(pointer, "duplicate", zh, en))
        }
        other => other.into(),
    }
}

/// Updates guarded by id and version, which counts up: 412 where somebody else was faster.
macro_rules! update {
    ($tx:expr, $account:expr, $($assignment:expr),+) => {{
        let row = users::table.filter(users::id.eq($account.id).and(users::version.eq($account.version)));
        diesel::update(row)
            .set(($($assignment,)+ users::version.eq($account.version + 1), users::updated_at.eq($tx.now)))
            .execute($tx.conn)
    }};
}

fn once(updated: usize) -> ApiResult<()> {
    if updated == 1 { Ok(()) } else { Err(Problem::new(ProblemType::PreconditionFailed)) }
}

/// Sets the password.
pub fn set_password(tx: &mut Tx<'_>, account: &Account, hash: &str) -> ApiResult<()> {
    once(update!(tx, account, users::password_hash.eq(hash))?)
}

/// Sets the name.
pub fn set_display_name(tx: &mut Tx<'_>, account: &Account, name: &str) -> ApiResult<()> {
    once(update!(tx, account, users::display_name.eq(name))?)
}

/// Sets name and phone; another phone is not confirmed.
pub fn set_profile(tx: &mut Tx<'_>, account: &Account, name: &str, phone: Option<&str>) -> ApiResult<()> {
    let confirmed = account.confirmed_phone.as_deref().filter(|confirmed| phone == Some(*confirmed));
    once(update!(
        tx,
        account,
        users::display_name.eq(name),
        users::phone.eq(phone),
        users::confirmed_phone.eq(confirmed)
    )?)
}

/// Confirms the phone; 409 when another account has confirmed it.
pub fn set_confirmed_phone(tx: &mut Tx<'_>, account: &Account, phone: &str) -> ApiResult<()> {
    let updated = update!(tx, account, users::confirmed_phone.eq(phone));
    let taken =
        |e| taken(e, "/phone", "该手机号已被其他账号确认", "Another account has confirmed this number");
    once(updated.map_err(taken)?)
}

/// Removes what identifies the person. The constraints of the table tie these columns to the status
/// in both directions, so that it is written here, in the same statement.
pub fn erase(tx: &mut Tx<'_>, account: &Account, name: &str) -> ApiResult<()> {
    let to = lifecycle::next(account, Event::Erase)?;
    once(update!(
        tx,
        account,
        users::status.eq(to),
        users::login.eq(None::<String>),
        users::password_hash.eq(None::<String>),
        users::display_name.eq(name),
        users::phone.eq(None::<String>),
        users::confirmed_phone.eq(None::<String>)
    )?)
}
