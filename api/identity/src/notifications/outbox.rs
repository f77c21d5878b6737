//! The outbox: writing, claiming, noting the outcome, forgetting.

use super::adapters::{Delivery, DeliveryError};
use super::state::{DeliveryChannel, DeliveryStatus, Event};
use crate::ids;
use citong_kernel::problem::Language;
use citong_kernel::schema::{deliveries, delivery_attempts};
use citong_kernel::{ApiResult, Id, Problem, Timestamp, Tx, of};
use diesel::prelude::*;

/// Deliveries claimed at a time: few enough that all of them are begun at once.
pub const CHUNK: i64 = 8;
/// Minutes until the next attempt, after the first, the second …; the last attempt has none.
const BACK_OFF: [i64; 5] = [1, 5, 30, 120, 720];
/// Attempts in all.
const MOST_ATTEMPTS: i32 = 6;
/// How long the text and the recipient of a message stay, days.
const TEXT_DAYS: i64 = 7;
/// How long its trace stays, days.
const TRACE_DAYS: i64 = 90;
/// Rows pruned in one transaction.
const PRUNED: i64 = 500;
/// Characters kept of an error.
const LONGEST_ERROR: usize = 300;

/// A row to write.
pub struct Outgoing {
    /// The notice that it carries.
    pub notice: Option<Id<of::Notice>>,
    /// Whose it is.
    pub user: Option<Id<of::User>>,
    /// Which way.
    pub channel: DeliveryChannel,
    /// Where to.
    pub recipient: String,
    /// The kind of notice.
    pub kind: &'static str,
    /// In which language.
    pub language: Language,
    /// The title.
    pub subject: String,
    /// The text.
    pub body: String,
    /// Whether it holds a one-time code.
    pub secret: bool,
    /// Queued, or decided already.
    pub status: DeliveryStatus,
    /// Not before this.
    pub not_before: Option<Timestamp>,
}

/// Puts a row into the outbox, in the causing transaction.
pub fn write(tx: &mut Tx<'_>, outgoing: &Outgoing) -> ApiResult<()> {
    let queued = outgoing.status == DeliveryStatus::Queued;
    let next = outgoing.not_before.unwrap_or(tx.now);
    diesel::insert_into(deliveries::table)
        .values((
            deliveries::id.eq(Id::<of::Delivery>::new(tx.now)),
            deliveries::notice_id.eq(outgoing.notice),
            deliveries::user_id.eq(outgoing.user),
            deliveries::channel.eq(outgoing.channel),
            deliveries::recipient.eq(&outgoing.recipient),
            deliveries::kind.eq(outgoing.kind),
            deliveries::language.eq(outgoing.language.tag()),
            deliveries::subject.eq(&outgoing.subject),
            deliveries::body.eq(&outgoing.body),
            deliveries::secret.eq(outgoing.secret),
            deliveries::status.eq(outgoing.status),
            deliveries::attempts.eq(0),
            deliveries::not_before.eq(outgoing.not_before),
            deliveries::next_attempt_at.eq(queued.then_some(next)),
            deliveries::sent_at.eq((outgoing.status == DeliveryStatus::Sent).then_some(tx.now)),
            deliveries::created_at.eq(tx.now),
        ))
        .execute(tx.conn)?;
    Ok(())
}

/// A delivery that this process may send now, once.
#[derive(Debug, Clone)]
pub struct Claim {
    /// What to send.
    pub delivery: Delivery,
    /// Which attempt it is since it was queued, from 1.
    pub attempt: i32,
    /// The attempt's record.
    pub record: Id<of::DeliveryAttempt>,
    /// Whether its text is gone from the database.
    pub secret: bool,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = deliveries)]
struct Row {
    id: Id<of::Delivery>,
    channel: DeliveryChannel,
    recipient: String,
    kind: String,
    language: String,
    subject: String,
    body: String,
    secret: bool,
    attempts: i32,
}

/// Whether anything is due.
pub fn is_waiting(tx: &mut Tx<'_>) -> ApiResult<bool> {
    let due = deliveries::table
        .filter(deliveries::status.eq(DeliveryStatus::Queued))
        .filter(deliveries::next_attempt_at.le(tx.now));
    Ok(diesel::select(diesel::dsl::exists(due)).get_result(tx.conn)?)
}

/// Claims what is due: counts the attempt and sets the time of the next one before anything is sent.
pub fn claim(tx: &mut Tx<'_>) -> ApiResult<Vec<Claim>> {
    let due: Vec<Row> = deliveries::table
        .filter(deliveries::status.eq(DeliveryStatus::Queued))
        .filter(deliveries::next_attempt_at.le(tx.now))
        .order((deliveries::next_attempt_at.asc(), deliveries::id.asc()))
        .limit(CHUNK)
        .select(Row::as_select())
        .load(tx.conn)?;
    let mut claims = Vec::with_capacity(due.len());
    for row in due {
        let most = if row.secret { 1 } else { MOST_ATTEMPTS };
        if row.attempts >= most {
            give_up(tx, row.id, row.attempts, "no outcome of the last attempt is known")?;
        } else if let Some(claim) = claim_one(tx, row)? {
            claims.push(claim);
        }
    }
    Ok(claims)
}

fn claim_one(tx: &mut Tx<'_>, row: Row) -> ApiResult<Option<Claim>> {
    // On PostgreSQL a second server that read the same row waits here, and then finds it counted.
    let mine = deliveries::table
        .filter(deliveries::id.eq(row.id).and(deliveries::attempts.eq(row.attempts)))
        .filter(deliveries::status.eq(DeliveryStatus::Queued));
    let attempt = row.attempts + 1;
    let kept = if row.secret { "" } else { row.body.as_str() };
    let claimed = diesel::update(mine)
        .set((
            deliveries::attempts.eq(attempt),
            deliveries::next_attempt_at.eq(tx.now.plus_minutes(back_off(attempt))),
            deliveries::body.eq(kept),
        ))
        .execute(tx.conn)?;
    if claimed != 1 {
        return Ok(None);
    }
    let number: Option<i32> = delivery_attempts::table
        .filter(delivery_attempts::delivery_id.eq(row.id))
        .select(diesel::dsl::max(delivery_attempts::number))
        .first(tx.conn)?;
    let record = Id::new(tx.now);
    diesel::insert_into(delivery_attempts::table)
        .values((
            delivery_attempts::id.eq(record),
            delivery_attempts::delivery_id.eq(row.id),
            delivery_attempts::number.eq(number.unwrap_or(0) + 1),
            delivery_attempts::started_at.eq(tx.now),
        ))
        .execute(tx.conn)?;
    let Row { id, channel, recipient, kind, language, subject, body, secret, .. } = row;
    let delivery = Delivery { id, channel, recipient, kind, language, subject, body };
    Ok(Some(Claim { delivery, attempt, record, secret }))
}

fn back_off(attempt: i32) -> i64 {
    let after = usize::try_from(attempt).unwrap_or(1).max(1) - 1;
    BACK_OFF[after.min(BACK_OFF.len() - 1)]
}

/// Notes what became of an attempt.
pub fn note(tx: &mut Tx<'_>, claim: &Claim, outcome: &Result<(), DeliveryError>) -> ApiResult<()> {
    let id = claim.delivery.id;
    let (word, error) = match outcome {
        Ok(()) => ("sent", None),
        Err(error) => (
            if error.permanent { "refused" } else { "failed" },
            Some(safe(&error.reason, &claim.delivery.recipient)),
        ),
    };
    diesel::update(delivery_attempts::table.find(claim.record))
        .set((
            delivery_attempts::finished_at.eq(tx.now),
            delivery_attempts::outcome.eq(word),
            delivery_attempts::error.eq(&error),
        ))
        .execute(tx.conn)?;
    let last = claim.secret || claim.attempt >= MOST_ATTEMPTS;
    match (outcome, error) {
        (Ok(()), _) => {
            diesel::update(claimed(id, claim.attempt))
                .set((
                    deliveries::status.eq(after(DeliveryStatus::Queued, Event::Accept)?),
                    deliveries::sent_at.eq(tx.now),
                    deliveries::next_attempt_at.eq(None::<Timestamp>),
                    deliveries::last_error.eq(None::<String>),
                ))
                .execute(tx.conn)?;
            Ok(())
        }
        (Err(refusal), Some(error)) if refusal.permanent || last => give_up(tx, id, claim.attempt, &error),
        (_, error) => {
            diesel::update(claimed(id, claim.attempt))
                .set((
                    deliveries::next_attempt_at.eq(tx.now.plus_minutes(back_off(claim.attempt))),
                    deliveries::last_error.eq(error),
                ))
                .execute(tx.conn)?;
            Ok(())
        }
    }
}

/// The row while this attempt is its last one: nobody else may have gone on with it.
#[diesel::dsl::auto_type(no_type_alias)]
fn claimed(id: Id<of::Delivery>, attempt: i32) -> _ {
    deliveries::table.filter(deliveries::id.eq(id).and(deliveries::attempts.eq(attempt)))
}

fn give_up(tx: &mut Tx<'_>, id: Id<of::Delivery>, attempt: i32, error: &str) -> ApiResult<()> {
    diesel::update(claimed(id, attempt))
        .set((
            deliveries::status.eq(after(DeliveryStatus::Queued, Event::GiveUp)?),
            deliveries::next_attempt_at.eq(None::<Timestamp>),
            deliveries::last_error.eq(error),
        ))
        .execute(tx.conn)?;
    Ok(())
}

fn after(status: DeliveryStatus, event: Event) -> ApiResult<DeliveryStatus> {
    status.on(event).ok_or_else(|| Problem::internal("no such transition of a delivery"))
}

/// An error without the recipient, cut: servers like to repeat the address.
fn safe(reason: &str, recipient: &str) -> String {
    let masked = reason.replace(recipient, &mask(recipient));
    masked.chars().map(|c| if c.is_control() { ' ' } else { c }).take(LONGEST_ERROR).collect()
}

/// A phone number, address or open id for people who need not know it.
pub fn mask(recipient: &str) -> String {
    if recipient.contains('@') { ids::mask_login(recipient) } else { ids::mask_phone(recipient) }
}

/// Deletes the settings of a person whose account is erased, and what was sent to them, by account
/// and by address.
pub fn forget(tx: &mut Tx<'_>, user: Id<of::User>, phones: &[&str]) -> ApiResult<()> {
    let others = super::store::forget(tx, user)?;
    let addresses: Vec<&str> = phones.iter().copied().chain(others.iter().map(String::as_str)).collect();
    let theirs = deliveries::table
        .filter(deliveries::user_id.eq(user).or(deliveries::recipient.eq_any(&addresses)))
        .select(deliveries::id);
    let theirs: Vec<Id<of::Delivery>> = theirs.load(tx.conn)?;
    delete(tx, &theirs)?;
    Ok(())
}

fn delete(tx: &mut Tx<'_>, these: &[Id<of::Delivery>]) -> ApiResult<usize> {
    diesel::delete(delivery_attempts::table.filter(delivery_attempts::delivery_id.eq_any(these)))
        .execute(tx.conn)?;
    Ok(diesel::delete(deliveries::table.filter(deliveries::id.eq_any(these))).execute(tx.conn)?)
}

/// Erases texts and recipients of what was decided a week ago, and deletes traces after three
/// months. Answers how many rows.
pub fn prune(tx: &mut Tx<'_>) -> ApiResult<usize> {
    let old: Vec<Id<of::Delivery>> = deliveries::table
        .filter(deliveries::created_at.le(tx.now.plus_days(-TRACE_DAYS)))
        .limit(PRUNED)
        .select(deliveries::id)
        .load(tx.conn)?;
    let deleted = delete(tx, &old)?;
    let texts: Vec<Id<of::Delivery>> = deliveries::table
        .filter(deliveries::created_at.le(tx.now.plus_days(-TEXT_DAYS)))
        .filter(deliveries::status.ne(DeliveryStatus::Queued).and(deliveries::recipient.ne("")))
        .limit(PRUNED)
        .select(deliveries::id)
        .load(tx.conn)?;
    let erased = diesel::update(deliveries::table.filter(deliveries::id.eq_any(&texts)))
        .set((deliveries::recipient.eq(""), deliveries::subject.eq(""), deliveries::body.eq("")))
        .execute(tx.conn)?;
    Ok(deleted + erased)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_attempt_but_the_last_has_its_back_off() {
        assert_eq!(usize::try_from(MOST_ATTEMPTS).unwrap(), BACK_OFF.len() + 1);
        assert_eq!([1, 2, 3, 4, 5, 6].map(back_off), [1, 5, 30, 120, 720, 720]);
    }

    #[test]
    fn an_error_does_not_tell_the_recipient() {
        let error = safe("550 <lisi@example.com> unknown\r\nsorry", "lisi@example.com");
        assert_eq!(error, "550 <l***@example.com> unknown  sorry");
        assert_eq!(safe("13800138000: no", "13800138000"), "138****8000: no");
        assert_eq!(safe(&"x".repeat(1000), "y").len(), LONGEST_ERROR);
    }
}
