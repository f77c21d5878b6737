//! Reminders 提醒: a day and two hours before a confirmed booking begins (rule parameters
//! `reminder.first_minutes` and `reminder.second_minutes`, 0 is none).
//!
//! What is due follows from the bookings as they are, so that a restart loses none. The key (subject,
//! beginning, step) is used once: a booking that is moved has another beginning and is reminded of
//! anew, one that is cancelled is not found any more. Who made, moved or got the booking confirmed
//! after a step's time is not reminded by that step: they have just dealt with it.

mod store;

pub use store::Step;

use crate::bookings;
use citong_identity::notifications::{self, Notice, Recipient, notify_at};
use citong_kernel::{ApiResult, Id, Timestamp, Tx, of, rule_params};
use std::collections::BTreeMap;
use store::Candidate;

/// Reminders written in one transaction at most.
const CHUNK: usize = 100;
/// Pages of bookings looked at for them, where regions have other figures than the city.
const MOST_PAGES: usize = 50;
/// The furthest ahead that anything is reminded of, minutes.
const FURTHEST: i64 = 31 * 1440;

impl Step {
    /// The rule parameter, and the figure where there is none.
    const fn parameter(self) -> (&'static str, i64) {
        match self {
            Self::First => ("reminder.first_minutes", 1440),
            Self::Second => ("reminder.second_minutes", 120),
        }
    }

    /// Minutes before the beginning at a place, today; 0 is none.
    pub fn minutes(self, tx: &mut Tx<'_>, region_path: &str) -> ApiResult<i64> {
        let (code, default) = self.parameter();
        Ok(rule_params::integer(tx, code, region_path, tx.now.local_date(), default)?.min(FURTHEST))
    }

    /// Whether the step's time has come, and then whether something is said: nothing where the next
    /// step is due as well, nor to who changed the record after that time.
    pub fn due(
        self,
        now: Timestamp,
        starts_at: Timestamp,
        changed_at: Timestamp,
        minutes: i64,
        second: i64,
    ) -> Option<bool> {
        let before = |minutes: i64| starts_at.plus_minutes(minutes.saturating_neg());
        if minutes == 0 || before(minutes) > now {
            return None;
        }
        let superseded = self == Self::First && second > 0 && before(second) <= now;
        Some(!superseded && changed_at <= before(minutes))
    }
}

/// Reminds somebody of a record that begins, once per record, beginning and step. Answers whether
/// this was the first time. `told` is false where the step is passed over: nothing is said, and
/// nothing will be.
pub fn remind<T: 'static>(
    tx: &mut Tx<'_>,
    recipient: Recipient<'_>,
    subject: Id<T>,
    starts_at: Timestamp,
    step: Step,
    told: bool,
    notice: &Notice,
) -> ApiResult<bool> {
    let wanted = match recipient {
        Recipient::User(user) => notifications::wants_reminders(tx, user)?,
        Recipient::Phone(_) => true,
    };
    let told = told && wanted;
    if !store::note(tx, subject.cast(), starts_at, step, told)? {
        return Ok(false);
    }
    if told {
        notify_at(tx, recipient, notice, starts_at)?;
    }
    Ok(true)
}

/// Writes the reminders that are due. Answers how many steps were dealt with.
pub fn remind_due(tx: &mut Tx<'_>) -> ApiResult<usize> {
    // The later step first: when both are due, the earlier one has nothing to add.
    Ok(remind_step(tx, Step::Second)? + remind_step(tx, Step::First)?)
}

fn remind_step(tx: &mut Tx<'_>, step: Step) -> ApiResult<usize> {
    let (code, default) = step.parameter();
    let furthest = store::largest(tx, code)?.unwrap_or(default).max(default).min(FURTHEST);
    let until = tx.now.plus_minutes(furthest);
    let mut figures: BTreeMap<String, (i64, i64)> = BTreeMap::new();
    let (mut done, mut after) = (0, None);
    for _ in 0..MOST_PAGES {
        let page = store::candidates(tx, step, until, after, CHUNK)?;
        for candidate in &page {
            let path = &candidate.region_path;
            let (minutes, second) = match figures.get(path) {
                Some(known) => *known,
                None => {
                    let known = (step.minutes(tx, path)?, Step::Second.minutes(tx, path)?);
                    figures.insert(path.clone(), known);
                    known
                }
            };
            done += usize::from(remind_one(tx, step, candidate, minutes, second)?);
        }
        after = page.last().map(|last| (last.starts_at, last.id));
        if page.len() < CHUNK || done >= CHUNK {
            break;
        }
    }
    Ok(done)
}

fn remind_one(
    tx: &mut Tx<'_>,
    step: Step,
    candidate: &Candidate,
    minutes: i64,
    second: i64,
) -> ApiResult<bool> {
    let Some(told) = step.due(tx.now, candidate.starts_at, candidate.updated_at, minutes, second) else {
        return Ok(false);
    };
    let found = bookings::fetch(tx, candidate.id)?;
    let Some(recipient) = bookings::recipient(&found) else {
        return store::note(tx, candidate.id.cast::<of::Anything>(), candidate.starts_at, step, false);
    };
    remind(tx, recipient, candidate.id, candidate.starts_at, step, told, &bookings::reminder(&found)?)
}
