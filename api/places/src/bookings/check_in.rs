//! Letting people in and out: by hand, or by the scan of a pass, at once or uploaded later. What
//! counts is when somebody stood at the door.

use super::decide::{a_visit, again, step, tell};
use super::state::{BookingStatus, Event};
use super::store::{self, Booking, Found};
use super::views::{CheckInBooking, Direction};
use super::{occupancy, scans};
use citong_identity::passes::{Admits, Pass};
use citong_kernel::call::IfMatch;
use citong_kernel::check::Check;
use citong_kernel::db::dialect::{self, Lockable};
use citong_kernel::facts::BookingEvent;
use citong_kernel::lifecycle;
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Timestamp, Tx, of};

/// How far the clock of a scanner may be ahead, seconds. A scan older than that is one that was made
/// without a network and is uploaded now.
const SKEW_SECONDS: i64 = 120;
/// How late a scan may reach us, days.
const LATEST_UPLOAD_DAYS: i64 = 7;

/// When somebody stood at the door.
#[derive(Clone, Copy)]
struct Arrival {
    at: Timestamp,
    /// Whether it reaches us only now.
    late: bool,
}

/// Lets the visitors of a booking in, or out. The same nonce again changes nothing.
pub fn check_in(
    tx: &mut Tx<'_>,
    id: Id<of::Booking>,
    scan: &CheckInBooking,
    seen: Option<&IfMatch>,
) -> ApiResult<Found> {
    let arrival = check_scan(tx, scan)?;
    let found = store::find_for(tx, Action::CheckInBooking, id)?;
    a_visit(&found)?;
    if let Some(text) = &scan.pass {
        check_pass(tx, text, &found.booking)?;
    }
    // Two scans of one pass are decided one after the other.
    dialect::lock_rows(tx.conn, Lockable::Bookings, &[id])?;
    let found = store::fetch(tx, id)?;
    if let Some(nonce) = &scan.nonce
        && scans::is_known(tx, id, nonce)?
    {
        return Ok(found);
    }
    if let Some(seen) = seen {
        seen.check(found.booking.version)?;
    }
    let direction = scan.direction.unwrap_or(Direction::Entry);
    match direction {
        Direction::Entry => enter(tx, &found, arrival, scan.reason.as_deref())?,
        Direction::Exit => leave(tx, &found, arrival, scan.reason.as_deref())?,
    }
    scans::record(tx, id, scan.nonce.as_deref(), direction, arrival.at)?;
    again(tx, id)
}

fn check_scan(tx: &Tx<'_>, scan: &CheckInBooking) -> ApiResult<Arrival> {
    let mut check = Check::new();
    check.optional_text("/reason", scan.reason.as_deref(), 0..=500);
    if let Some(nonce) = &scan.nonce {
        check.name("/nonce", nonce, 1..=100);
    }
    check.optional_text("/pass", scan.pass.as_deref(), 1..=300);
    let at = scan.scanned_at.unwrap_or(tx.now);
    if at > tx.now.plus_seconds(SKEW_SECONDS) {
        check.fault("/scanned_at", "in_future", "扫码时间在将来", "It is in the future");
    } else if at < tx.now.plus_days(-LATEST_UPLOAD_DAYS) {
        let zh = format!("扫码记录须在 {LATEST_UPLOAD_DAYS} 日内上传");
        let en = format!("A scan is uploaded within {LATEST_UPLOAD_DAYS} days");
        check.fault("/scanned_at", "too_old", zh, en);
    }
    check.done()?;
    Ok(Arrival { at: at.min(tx.now), late: at < tx.now.plus_seconds(-SKEW_SECONDS) })
}

fn check_pass(tx: &Tx<'_>, text: &str, booking: &Booking) -> ApiResult<()> {
    let pass = Pass::verify(tx, "/pass", text)?;
    if pass.admits == Admits::Booking(booking.id) && pass.facility == booking.facility_id {
        return Ok(());
    }
    Err(Problem::new(ProblemType::WrongVenue)
        .detail("入场码属于另一个场馆或预约", "The code is for another venue or booking"))
}

fn enter(tx: &mut Tx<'_>, found: &Found, arrival: Arrival, reason: Option<&str>) -> ApiResult<()> {
    let (id, booking) = (found.booking.id, &found.booking);
    match booking.status {
        BookingStatus::CheckedIn | BookingStatus::Completed => {
            let redeemed_at = scans::first(tx, id, None)?.unwrap_or(booking.updated_at);
            // This one stood at the door before the one that we know of.
            if arrival.late && arrival.at < redeemed_at {
                return open_at(booking, arrival.at);
            }
            Err(already_redeemed(redeemed_at))
        }
        BookingStatus::NoShow if arrival.late && arrival.at < missed_at(booking) => {
            correct(tx, found, arrival, reason)
        }
        _ => {
            lifecycle::next(found, Event::CheckIn)?;
            open_at(booking, arrival.at)?;
            step(tx, found, Event::CheckIn, reason)?;
            tell(tx, id, BookingEvent::CheckedIn)
        }
    }
}

fn leave(tx: &mut Tx<'_>, found: &Found, arrival: Arrival, reason: Option<&str>) -> ApiResult<()> {
    let (id, booking) = (found.booking.id, &found.booking);
    match booking.status {
        // Its end was noted by hand or by time before the scan reached us.
        BookingStatus::Completed => match scans::first(tx, id, Some(Direction::Exit))? {
            Some(at) => Err(already_redeemed(at)),
            None => Ok(()),
        },
        // Who leaves has been there: the entry was not scanned, or is uploaded after the exit.
        BookingStatus::Confirmed if arrival.late => {
            open_at(booking, arrival.at)?;
            step(tx, found, Event::CheckIn, reason)?;
            tell(tx, id, BookingEvent::CheckedIn)?;
            complete(tx, id, reason)
        }
        BookingStatus::NoShow if arrival.late && arrival.at < missed_at(booking) => {
            correct(tx, found, arrival, reason)
        }
        _ => {
            lifecycle::next(found, Event::Complete)?;
            complete(tx, id, reason)
        }
    }
}

/// They had come before they were missed: the booking is one that was used, and the strike for it
/// goes. Its time may be somebody else's by now, so it is over.
fn correct(tx: &mut Tx<'_>, found: &Found, arrival: Arrival, reason: Option<&str>) -> ApiResult<()> {
    open_at(&found.booking, arrival.at)?;
    step(tx, found, Event::Correct, reason)?;
    tell(tx, found.booking.id, BookingEvent::CheckedIn)?;
    complete(tx, found.booking.id, reason)
}

fn complete(tx: &mut Tx<'_>, id: Id<of::Booking>, reason: Option<&str>) -> ApiResult<()> {
    let found = store::fetch(tx, id)?;
    step(tx, &found, Event::Complete, reason)?;
    occupancy::free(tx, id)?;
    tell(tx, id, BookingEvent::Completed)
}

/// On the local day of the booking, until its end.
fn open_at(booking: &Booking, at: Timestamp) -> ApiResult<()> {
    if at.local_date() >= booking.starts_at.local_date() && at < booking.ends_at {
        return Ok(());
    }
    Err(Problem::new(ProblemType::CheckInNotOpen)
        .detail("只能在预约当天、结束之前签到", "Check-in is open on the day of the booking until its end"))
}

/// From when on nobody was expected any more.
pub fn missed_at(booking: &Booking) -> Timestamp {
    booking.release_at.unwrap_or(booking.ends_at)
}

fn already_redeemed(at: Timestamp) -> Problem {
    Problem::new(ProblemType::AlreadyRedeemed)
        .detail(format!("已于 {at} 使用"), format!("It was used at {at}"))
        .with("redeemed_at", at)
}
