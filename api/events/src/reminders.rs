//! Reminders 提醒 of sessions: one for each order of tickets and step, as for bookings. What is due
//! follows from the tickets as they are; a session that is moved is reminded of anew.

use crate::{notices, tickets};
use citong_identity::notifications::Recipient;
use citong_kernel::{ApiResult, Tx};
use citong_places::reminders::{Step, remind};

/// Orders dealt with in one transaction at most.
const CHUNK: i64 = 100;
/// How far ahead the job looks: the furthest that anything is reminded of, minutes.
const FURTHEST: i64 = 31 * 1440;

/// Writes the reminders that are due. Answers how many steps were dealt with.
pub fn remind_due(tx: &mut Tx<'_>) -> ApiResult<usize> {
    // The later step first: when both are due, the earlier one has nothing to add.
    Ok(remind_step(tx, Step::Second)? + remind_step(tx, Step::First)?)
}

fn remind_step(tx: &mut Tx<'_>, step: Step) -> ApiResult<usize> {
    let until = tx.now.plus_minutes(step.minutes(tx, "")?.min(FURTHEST));
    let mut done = 0;
    for found in tickets::unreminded(tx, step, until, CHUNK)? {
        let (ticket, around) = (&found.ticket, &found.around);
        let minutes = step.minutes(tx, &around.region_path)?;
        let second = Step::Second.minutes(tx, &around.region_path)?;
        let told = step.due(tx.now, around.starts_at, ticket.created_at, minutes, second).unwrap_or(false);
        let recipient = match (ticket.user_id, &ticket.guest_phone) {
            (Some(user), _) => Recipient::User(user),
            (None, Some(phone)) => Recipient::Phone(phone),
            (None, None) => continue,
        };
        let notice = notices::reminder(&found);
        done += usize::from(remind(tx, recipient, ticket.order_id, around.starts_at, step, told, &notice)?);
    }
    Ok(done)
}
