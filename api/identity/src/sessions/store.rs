//! Every query of sessions and refresh tokens.

use citong_kernel::schema::{refresh_tokens, sessions};
use citong_kernel::{ApiResult, Id, Timestamp, Tx, audit, of, secret};
use diesel::prelude::*;

/// A session as its owner sees it.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = sessions)]
pub struct SessionRow {
    /// Its id.
    pub id: Id<of::Session>,
    /// When the person logged in.
    pub created_at: Timestamp,
    /// When it ended.
    pub revoked_at: Option<Timestamp>,
}

#[derive(Insertable)]
#[diesel(table_name = refresh_tokens)]
struct NewToken {
    id: Id<of::RefreshToken>,
    session_id: Id<of::Session>,
    token_hash: String,
    expires_at: Timestamp,
}

fn digest(token: &str) -> String {
    secret::digest(&[b"refresh", token.as_bytes()])
}

/// Opens a session. Answers it and its first refresh token.
pub fn open(tx: &mut Tx<'_>, user: Id<of::User>, days: i64) -> ApiResult<(Id<of::Session>, String)> {
    let session = Id::new(tx.now);
    diesel::insert_into(sessions::table)
        .values((sessions::id.eq(session), sessions::user_id.eq(user), sessions::created_at.eq(tx.now)))
        .execute(tx.conn)?;
    Ok((session, insert_token(tx, session, days)?))
}

fn insert_token(tx: &mut Tx<'_>, session: Id<of::Session>, days: i64) -> ApiResult<String> {
    let token = secret::token();
    let row = NewToken {
        id: Id::new(tx.now),
        session_id: session,
        token_hash: digest(&token),
        expires_at: tx.now.plus_days(days),
    };
    diesel::insert_into(refresh_tokens::table).values(&row).execute(tx.conn)?;
    Ok(token)
}

/// What became of a refresh token.
#[derive(Debug)]
pub enum Rotation {
    /// The next one of the same session.
    Next {
        /// Whose.
        user: Id<of::User>,
        /// The session.
        session: Id<of::Session>,
        /// The new token.
        token: String,
    },
    /// It is unknown, has expired, or its session has ended; or it was spent, and its session has
    /// ended just now, which must be committed.
    Refused,
}

/// Spends a refresh token for the next one.
pub fn rotate(tx: &mut Tx<'_>, token: &str, days: i64) -> ApiResult<Rotation> {
    type Found = (Id<of::RefreshToken>, Timestamp, Id<of::Session>, Id<of::User>, Option<Timestamp>);
    let found: Option<Found> = refresh_tokens::table
        .inner_join(sessions::table)
        .filter(refresh_tokens::token_hash.eq(digest(token)))
        .select((
            refresh_tokens::id,
            refresh_tokens::expires_at,
            sessions::id,
            sessions::user_id,
            sessions::revoked_at,
        ))
        .first(tx.conn)
        .optional()?;
    let Some((id, expires_at, session, user, revoked_at)) = found else { return Ok(Rotation::Refused) };
    if revoked_at.is_some() {
        return Ok(Rotation::Refused);
    }
    let unspent =
        refresh_tokens::table.filter(refresh_tokens::id.eq(id).and(refresh_tokens::spent_at.is_null()));
    let spent = diesel::update(unspent).set(refresh_tokens::spent_at.eq(tx.now)).execute(tx.conn)?;
    if spent != 1 {
        revoke(tx, session)?;
        audit::Event::new("refresh_token_reused", "user", user).write(tx)?;
        return Ok(Rotation::Refused);
    }
    if expires_at <= tx.now {
        return Ok(Rotation::Refused);
    }
    let token = insert_token(tx, session, days)?;
    Ok(Rotation::Next { user, session, token })
}

/// Ends a session.
pub fn revoke(tx: &mut Tx<'_>, session: Id<of::Session>) -> ApiResult<()> {
    let open = sessions::table.filter(sessions::id.eq(session).and(sessions::revoked_at.is_null()));
    diesel::update(open).set(sessions::revoked_at.eq(tx.now)).execute(tx.conn)?;
    Ok(())
}

/// Ends every session of a user, but not `except`.
pub fn revoke_all(tx: &mut Tx<'_>, user: Id<of::User>, except: Option<Id<of::Session>>) -> ApiResult<()> {
    let mut open = diesel::update(sessions::table)
        .filter(sessions::user_id.eq(user).and(sessions::revoked_at.is_null()))
        .set(sessions::revoked_at.eq(tx.now))
        .into_boxed();
    if let Some(except) = except {
        open = open.filter(sessions::id.ne(except));
    }
    open.execute(tx.conn)?;
    Ok(())
}

/// The sessions of a user, newest first.
pub fn of_user(tx: &mut Tx<'_>, user: Id<of::User>) -> ApiResult<Vec<SessionRow>> {
    Ok(sessions::table
        .filter(sessions::user_id.eq(user))
        .order(sessions::id.desc())
        .select(SessionRow::as_select())
        .load(tx.conn)?)
}

/// Deletes the sessions of a user: the account is erased.
pub fn forget(tx: &mut Tx<'_>, user: Id<of::User>) -> ApiResult<()> {
    let theirs = sessions::table.filter(sessions::user_id.eq(user)).select(sessions::id);
    diesel::delete(refresh_tokens::table.filter(refresh_tokens::session_id.eq_any(theirs)))
        .execute(tx.conn)?;
    diesel::delete(sessions::table.filter(sessions::user_id.eq(user))).execute(tx.conn)?;
    Ok(())
}

/// Rows that one run deletes at most.
const CHUNK: i64 = 1000;

/// Deletes refresh tokens that have expired, and sessions that have none left. Answers how many.
pub fn prune(tx: &mut Tx<'_>) -> ApiResult<usize> {
    let expired: Vec<(Id<of::RefreshToken>, Id<of::Session>)> = refresh_tokens::table
        .filter(refresh_tokens::expires_at.le(tx.now))
        .order(refresh_tokens::expires_at.asc())
        .limit(CHUNK)
        .select((refresh_tokens::id, refresh_tokens::session_id))
        .load(tx.conn)?;
    for (id, _) in &expired {
        diesel::delete(refresh_tokens::table.find(id)).execute(tx.conn)?;
    }
    for (_, session) in &expired {
        let tokens = refresh_tokens::table.filter(refresh_tokens::session_id.eq(session));
        let left: bool = diesel::select(diesel::dsl::exists(tokens)).get_result(tx.conn)?;
        if !left {
            diesel::delete(sessions::table.find(session)).execute(tx.conn)?;
        }
    }
    Ok(expired.len())
}
