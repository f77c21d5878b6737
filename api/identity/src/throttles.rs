//! Failed attempts, counted in the database so that all servers share the count.

use citong_kernel::db::sql_types;
use citong_kernel::schema::throttles;
use citong_kernel::{ApiResult, Id, Problem, ProblemType, Timestamp, Tx, of, secret};
use diesel::prelude::*;
use diesel::sql_types::{Integer, Text};

/// So many attempts within so many seconds; then nothing more for as long.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limit {
    /// How many.
    pub attempts: i32,
    /// The window and the lock, seconds.
    pub seconds: i64,
}

/// What one attempt is counted under.
#[derive(Debug, Clone)]
pub struct Counter {
    key: String,
    limit: Limit,
}

impl Counter {
    /// Failed logins to this account.
    pub fn of_account(account: Id<of::User>, limit: Limit) -> Self {
        Self { key: format!("account:{account}"), limit }
    }
    /// Failed logins to an account that does not exist, which look the same from outside.
    pub fn of_unknown_login(login: &str, limit: Limit) -> Self {
        Self { key: format!("login:{}", secret::digest(&[login.as_bytes()])), limit }
    }
    /// Failed logins from this address.
    pub fn of_address(address: &str, limit: Limit) -> Self {
        Self { key: format!("address:{address}"), limit }
    }
    /// Codes asked for by this login or account.
    pub fn of_codes(who: &str, limit: Limit) -> Self {
        Self { key: format!("codes:{}", secret::digest(&[who.as_bytes()])), limit }
    }

    /// 429 with the time to wait, when there were too many.
    pub fn check(&self, tx: &mut Tx<'_>) -> ApiResult<()> {
        let row: Option<(i32, Timestamp)> = throttles::table
            .find(&self.key)
            .select((throttles::attempts, throttles::window_ends))
            .first(tx.conn)
            .optional()?;
        match row {
            Some((attempts, ends)) if attempts >= self.limit.attempts && tx.now < ends => {
                let wait = ends.seconds() - tx.now.seconds();
                Err(Problem::new(ProblemType::TooManyAttempts).retry_after(wait))
            }
            _ => Ok(()),
        }
    }

    /// Counts one. The one that reaches the limit begins the lock.
    pub fn count(&self, tx: &mut Tx<'_>) -> ApiResult<()> {
        diesel::sql_query(
            "INSERT INTO throttles (key, attempts, window_ends) VALUES ($1, 1, $2) \
             ON CONFLICT (key) DO UPDATE SET \
             attempts = CASE WHEN throttles.window_ends <= $3 THEN 1 ELSE throttles.attempts + 1 END, \
             window_ends = CASE WHEN throttles.window_ends <= $3 OR throttles.attempts + 1 = $4 \
                THEN $2 ELSE throttles.window_ends END",
        )
        .bind::<Text, _>(&self.key)
        .bind::<sql_types::Instant, _>(tx.now.plus_seconds(self.limit.seconds))
        .bind::<sql_types::Instant, _>(tx.now)
        .bind::<Integer, _>(self.limit.attempts)
        .execute(tx.conn)?;
        Ok(())
    }

    /// Forgets the count.
    pub fn clear(&self, tx: &mut Tx<'_>) -> ApiResult<()> {
        diesel::delete(throttles::table.find(&self.key)).execute(tx.conn)?;
        Ok(())
    }
}

/// Forgets counts whose window is over. Answers how many.
pub fn prune(tx: &mut Tx<'_>) -> ApiResult<usize> {
    Ok(diesel::delete(throttles::table.filter(throttles::window_ends.le(tx.now))).execute(tx.conn)?)
}
