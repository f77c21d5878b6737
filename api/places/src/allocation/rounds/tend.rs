//! What time does to rounds. Rules compare with the clock themselves; the job makes the status say so, and finishes what a
//! publication has begun.

use super::publish;
use super::state::{Event, RoundStatus};
use super::store::{self, Round};
use citong_kernel::db::dialect::{self, Lockable};
use citong_kernel::lifecycle::advance;
use citong_kernel::{ApiResult, Tx};

/// Rounds looked at in one transaction at most.
const ROUNDS: i64 = 10;
/// Weekly times that become bookings in one transaction at most.
const PROPOSALS: i64 = 5;

/// Brings the status of a round, whose row is held, up to the clock.
pub fn catch_up(tx: &mut Tx<'_>, mut round: Round) -> ApiResult<Round> {
    while round.status != round.status_at(tx.now) {
        let event = match round.status {
            RoundStatus::Upcoming => Event::Open,
            _ => Event::EndApplications,
        };
        advance(tx, &round, event, None)?;
        round = store::find_visible(tx, round.id)?;
    }
    Ok(round)
}

/// Opens and ends applications that are due, and books what a publication has left over. Answers how much it did.
pub fn tend(tx: &mut Tx<'_>) -> ApiResult<usize> {
    let due = store::due(tx, ROUNDS)?;
    let mut done = 0;
    for round in due {
        dialect::lock_rows(tx.conn, Lockable::AllocationRounds, &[round.id])?;
        let round = store::find_visible(tx, round.id)?;
        if round.status == RoundStatus::Published {
            // Series are long: one round's few at a time.
            return Ok(done + publish::generate_some(tx, &round, PROPOSALS)?);
        }
        catch_up(tx, round)?;
        done += 1;
    }
    Ok(done)
}
