//! `Idempotency-Key`: the same request twice gives the same answer and one effect.
//!
//! The stored answer commits in the transaction of the effect. Refusals are stored too, except
//! those that may pass (401, 409, 412, 428, 429, 5xx).

use crate::answer::Answer;
use crate::body::Fingerprint;
use crate::call::{Context, Tx};
use crate::db::dialect;
use crate::policy::{Caller, Principal};
use crate::problem::{ApiResult, Problem, ProblemType};
use crate::schema::idempotency_keys;
use crate::secret;
use crate::time::Timestamp;
use actix_web::{HttpMessage, HttpRequest};
use diesel::prelude::*;
use std::sync::Arc;

/// How long an answer is kept: 24 hours.
pub(crate) const KEPT_SECONDS: i64 = 86_400;
/// How often a commit with an unknown outcome is looked up by running it again with its key.
const DOUBT_ATTEMPTS: usize = 5;

/// A key, whose it is, and what it was used for.
#[derive(Debug, Clone)]
pub(crate) struct Key {
    scope: String,
    key: String,
    fingerprint: String,
}

impl Key {
    /// The key that the request carries, if any.
    pub(crate) fn of(request: &HttpRequest, caller: &Caller) -> ApiResult<Option<Self>> {
        let Some(value) = request.headers().get("idempotency-key") else { return Ok(None) };
        let key = value.to_str().ok().filter(|k| !k.is_empty() && k.len() <= 255).ok_or_else(|| {
            Problem::new(ProblemType::MalformedRequest).detail(
                "Idempotency-Key 须为 1–255 个可见字符",
                "Idempotency-Key takes 1–255 visible characters",
            )
        })?;
        let extensions = request.extensions();
        let body = extensions.get::<Fingerprint>().map_or("", |f| f.0.as_str());
        let path = request.uri().path_and_query().map_or("", |p| p.as_str());
        let fingerprint =
            secret::digest(&[request.method().as_str().as_bytes(), path.as_bytes(), body.as_bytes()]);
        // Strangers share no key: an anonymous caller's scope is what it asks for.
        let scope = match caller.principal {
            Principal::Anonymous => format!("anonymous:{fingerprint}"),
            _ => caller.label(),
        };
        Ok(Some(Self { scope, key: key.to_owned(), fingerprint }))
    }
}

#[derive(Queryable, Insertable)]
#[diesel(table_name = idempotency_keys)]
struct Stored {
    scope: String,
    key: String,
    fingerprint: String,
    status: i32,
    location: Option<String>,
    etag: Option<String>,
    body: String,
    created_at: Timestamp,
}

/// Runs `work` once for this key.
pub(crate) async fn write<F>(context: &Arc<Context>, key: Key, work: F) -> ApiResult<Answer>
where
    F: Fn(&mut Tx<'_>) -> ApiResult<Answer> + Send + 'static,
{
    let work = Arc::new(std::sync::Mutex::new(work));
    let mut doubts = 0;
    let result = loop {
        let (cx, key, work) = (Arc::clone(context), key.clone(), Arc::clone(&work));
        let attempt = context.kernel.db.write(move |conn| {
            let work = work.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
            once(&mut Tx::new(conn, &cx), &key, &*work)
        });
        match attempt.await {
            // The key is unique in the table: running again finds out whether it was committed.
            Err(problem) if problem.kind() == ProblemType::OutcomeUnknown && doubts < DOUBT_ATTEMPTS => {
                doubts += 1
            }
            decided => break decided,
        }
    };
    if let Err(problem) = &result
        && is_lasting(problem)
    {
        remember_refusal(context, key, problem).await?;
    }
    result
}

fn once(tx: &mut Tx<'_>, key: &Key, work: &dyn Fn(&mut Tx<'_>) -> ApiResult<Answer>) -> ApiResult<Answer> {
    dialect::claim_idempotency_key(tx.conn, &key.scope, &key.key)?;
    if let Some(answer) = recall(tx, key)? {
        return Ok(answer);
    }
    let answer = work(tx)?;
    store(tx, key, answer.status, &answer.body, answer.location.clone(), answer.etag.clone())?;
    Ok(answer)
}

/// The stored answer: 422 when the key was used for another request.
fn recall(tx: &mut Tx<'_>, key: &Key) -> ApiResult<Option<Answer>> {
    let row = idempotency_keys::table.find((&key.scope, &key.key));
    let Some(stored) = row.first::<Stored>(tx.conn).optional()? else { return Ok(None) };
    if stored.created_at.plus_seconds(KEPT_SECONDS) <= tx.now {
        diesel::delete(row).execute(tx.conn)?;
        return Ok(None);
    }
    if stored.fingerprint != key.fingerprint {
        return Err(Problem::new(ProblemType::IdempotencyMismatch));
    }
    let mut answer = Answer::raw(u16::try_from(stored.status).unwrap_or(200), stored.body.into_bytes());
    answer.location = stored.location;
    answer.etag = stored.etag;
    answer.replayed = true;
    Ok(Some(answer))
}

fn store(
    tx: &mut Tx<'_>,
    key: &Key,
    status: u16,
    body: &[u8],
    location: Option<String>,
    etag: Option<String>,
) -> ApiResult<()> {
    let row = Stored {
        scope: key.scope.clone(),
        key: key.key.clone(),
        fingerprint: key.fingerprint.clone(),
        status: status.into(),
        location,
        etag,
        body: String::from_utf8_lossy(body).into_owned(),
        created_at: tx.now,
    };
    diesel::insert_into(idempotency_keys::table).values(&row).execute(tx.conn)?;
    Ok(())
}

/// Whether the same request would be refused again.
fn is_lasting(problem: &Problem) -> bool {
    let status = problem.kind().status();
    (400..500).contains(&status)
        && !matches!(status, 401 | 409 | 412 | 428 | 429)
        && problem.kind() != ProblemType::IdempotencyMismatch
}

async fn remember_refusal(context: &Arc<Context>, key: Key, problem: &Problem) -> ApiResult<()> {
    let status = problem.kind().status();
    let body = problem.body(context.language, &context.request_id).to_string().into_bytes();
    let cx = Arc::clone(context);
    context
        .kernel
        .db
        .write(move |conn| {
            let tx = &mut Tx::new(conn, &cx);
            if recall(tx, &key)?.is_none() {
                store(tx, &key, status, &body, None, None)?;
            }
            Ok(())
        })
        .await
}

/// Forgets the answers that are older than a day. Answers how many.
pub fn prune(tx: &mut Tx<'_>) -> ApiResult<usize> {
    let oldest = tx.now.plus_seconds(-KEPT_SECONDS);
    Ok(diesel::delete(idempotency_keys::table.filter(idempotency_keys::created_at.le(oldest)))
        .execute(tx.conn)?)
}

/// Forgets the answers given to this caller, which may hold personal data.
pub fn forget(tx: &mut Tx<'_>, caller: &Caller) -> ApiResult<()> {
    diesel::delete(idempotency_keys::table.filter(idempotency_keys::scope.eq(caller.label())))
        .execute(tx.conn)?;
    Ok(())
}
