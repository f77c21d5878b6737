//! One-time codes: six digits, ten minutes, five tries, one use; a newer one replaces an older.

use citong_kernel::schema::one_time_codes;
use citong_kernel::{ApiResult, Id, Timestamp, Tx, of, secret};
use diesel::prelude::*;

citong_kernel::text_enum! {
    /// What a code is for.
    pub enum Purpose {
        ConfirmPhone = "confirm_phone",
        ResetPassword = "reset_password",
        ConfirmEmail = "confirm_email",
    }
}

/// How long a code can be used, minutes.
pub const MINUTES: i64 = 10;
/// How often a code may be tried.
const TRIES: i32 = 5;

#[derive(Insertable)]
#[diesel(table_name = one_time_codes)]
struct NewCode<'a> {
    id: Id<of::OneTimeCode>,
    user_id: Id<of::User>,
    purpose: Purpose,
    address: &'a str,
    code_hash: String,
    attempts: i32,
    expires_at: Timestamp,
    created_at: Timestamp,
}

fn digest(id: Id<of::OneTimeCode>, code: &str) -> String {
    secret::digest(&[id.uuid().as_bytes(), code.as_bytes()])
}

/// A new code for this phone or e-mail address; those before it can no longer be used.
pub fn issue(tx: &mut Tx<'_>, user: Id<of::User>, purpose: Purpose, address: &str) -> ApiResult<String> {
    let before = one_time_codes::table
        .filter(one_time_codes::user_id.eq(user).and(one_time_codes::purpose.eq(purpose)));
    diesel::delete(before).execute(tx.conn)?;
    let (id, code) = (Id::new(tx.now), secret::six_digits());
    let row = NewCode {
        id,
        user_id: user,
        purpose,
        address,
        code_hash: digest(id, &code),
        attempts: 0,
        expires_at: tx.now.plus_minutes(MINUTES),
        created_at: tx.now,
    };
    diesel::insert_into(one_time_codes::table).values(&row).execute(tx.conn)?;
    Ok(code)
}

/// The address that the code was sent to, if it is right; it is used up then. A wrong try counts and
/// must be committed.
pub fn redeem(
    tx: &mut Tx<'_>,
    user: Id<of::User>,
    purpose: Purpose,
    code: &str,
) -> ApiResult<Option<String>> {
    let row: Option<(Id<of::OneTimeCode>, String, String)> = one_time_codes::table
        .filter(one_time_codes::user_id.eq(user).and(one_time_codes::purpose.eq(purpose)))
        .filter(one_time_codes::used_at.is_null().and(one_time_codes::expires_at.gt(tx.now)))
        .order(one_time_codes::id.desc())
        .select((one_time_codes::id, one_time_codes::code_hash, one_time_codes::address))
        .first(tx.conn)
        .optional()?;
    let Some((id, hash, address)) = row else { return Ok(None) };
    // First the count, which on PostgreSQL holds the row, then the comparison: tries that run side
    // by side are counted one after the other.
    let open = one_time_codes::table
        .find(id)
        .filter(one_time_codes::attempts.lt(TRIES).and(one_time_codes::used_at.is_null()));
    let counted = diesel::update(open)
        .set(one_time_codes::attempts.eq(one_time_codes::attempts + 1))
        .execute(tx.conn)?;
    if counted != 1 || digest(id, code) != hash {
        return Ok(None);
    }
    diesel::update(one_time_codes::table.find(id))
        .set(one_time_codes::used_at.eq(tx.now))
        .execute(tx.conn)?;
    Ok(Some(address))
}

/// Codes that confirm an e-mail address.
pub struct EmailCodes;

impl EmailCodes {
    /// How long one can be used, minutes.
    pub const MINUTES: i64 = MINUTES;
    /// A new code for this address.
    pub fn issue(tx: &mut Tx<'_>, user: Id<of::User>, email: &str) -> ApiResult<String> {
        issue(tx, user, Purpose::ConfirmEmail, email)
    }
    /// The address that the code was sent to, if it is right.
    pub fn redeem(tx: &mut Tx<'_>, user: Id<of::User>, code: &str) -> ApiResult<Option<String>> {
        redeem(tx, user, Purpose::ConfirmEmail, code)
    }
}

/// Deletes the codes of a user: the account is erased.
pub fn forget(tx: &mut Tx<'_>, user: Id<of::User>) -> ApiResult<()> {
    diesel::delete(one_time_codes::table.filter(one_time_codes::user_id.eq(user))).execute(tx.conn)?;
    Ok(())
}

/// Deletes codes that have expired. Answers how many.
pub fn prune(tx: &mut Tx<'_>) -> ApiResult<usize> {
    Ok(diesel::delete(one_time_codes::table.filter(one_time_codes::expires_at.le(tx.now)))
        .execute(tx.conn)?)
}
