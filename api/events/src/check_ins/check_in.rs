//! A scan at the door.
//!
//! Every scan that concerns a ticket of this session is kept, also one that lets nobody through: a
//! scanner without a network uploads later, and then a scan that was refused may turn out to be the
//! right one. So the rule answers a refusal, instead of failing with it, where it has written.

use super::fold::{Presence, Scan, ScanOutcome, fold};
use super::store::{self, ScanRow};
use super::views::{CheckInPass, CheckInTicket};
use crate::sessions::SessionStatus;
use crate::tickets::{self, Event, TicketStatus};
use citong_identity::passes::{Admits, Pass};
use citong_kernel::check::Check;
use citong_kernel::db::dialect::{self, Lockable};
use citong_kernel::facts::{Fact, TicketEvent};
use citong_kernel::lifecycle::advance;
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Timestamp, Tx, of, rule_params};
use citong_places::bookings::Direction;
use citong_places::facilities;

/// Minutes before the beginning from which visitors are let in, where
/// `session.admission_opens_minutes` does not say otherwise; as long after the end they may leave.
const ADMISSION_OPENS_MINUTES: i64 = 120;
/// How far a scanner's clock may be ahead of ours.
const CLOCK_TOLERANCE_SECONDS: i64 = 120;
/// How long after a scan it is taken.
const LATEST_UPLOAD_DAYS: i64 = 7;
/// Most scans of one ticket.
const MOST_SCANS: usize = 500;

/// The ticket after the scan, or why its visitor is not let through; what was written stays either way.
pub type Answered = Result<tickets::Found, Problem>;

/// A scan that has been checked.
struct Checked {
    nonce: String,
    /// The clock at the door; none for a scan of this moment.
    at: Option<Timestamp>,
    direction: Direction,
}

/// When a scan was. One of this moment comes after all that are known, although its transaction may
/// have begun before theirs: of two scanners that ask at once one lets in.
fn time_of(scan: &Checked, known: &[ScanRow], now: Timestamp) -> Timestamp {
    let after = |row: &ScanRow| Timestamp::new(row.scanned_at.utc() + chrono::Duration::microseconds(1));
    scan.at.unwrap_or_else(|| known.iter().map(after).max().map_or(now, |latest| latest.max(now)))
}

/// Scans a ticket that is known by its id.
pub fn by_ticket(tx: &mut Tx<'_>, id: Id<of::Ticket>, new: &CheckInTicket) -> ApiResult<Answered> {
    let scan = checked(tx, &new.nonce, new.scanned_at, new.direction)?;
    let found = tickets::find_for(tx, Action::CheckInTicket, id)?;
    if let Some(text) = &new.pass {
        let pass = Pass::verify(tx, "/pass", text)?;
        if pass.admits != Admits::Ticket(id) || pass.facility != found.around.facility_id {
            return Err(Problem::invalid(
                "/pass",
                "other_ticket",
                "不是这张票的入场码",
                "It is the code of another ticket",
            ));
        }
    }
    record(tx, id, &scan)
}

/// Scans a QR code.
pub fn by_pass(tx: &mut Tx<'_>, new: &CheckInPass) -> ApiResult<Answered> {
    let scan = checked(tx, &new.nonce, new.scanned_at, new.direction)?;
    let ticket = ticket_of(tx, new)?;
    record(tx, ticket, &scan)
}

/// The ticket that a code of this venue admits.
pub fn ticket_of(tx: &mut Tx<'_>, new: &CheckInPass) -> ApiResult<Id<of::Ticket>> {
    let pass = Pass::verify(tx, "/pass", &new.pass)?;
    let venue = facilities::scope_by_id(tx, pass.facility)?;
    let here = venue.is_some_and(|venue| tx.may(Action::CheckInPass, &venue.scope()));
    if !here || pass.facility != new.facility_id {
        return Err(Problem::new(ProblemType::WrongVenue));
    }
    match pass.admits {
        Admits::Ticket(id) => Ok(id),
        Admits::Booking(id) => Err(Problem::new(ProblemType::Conflict)
            .detail(
                format!("这是空间预约的入场码，请使用 /bookings/{id}/check-in"),
                format!("It admits to a booking: use /bookings/{id}/check-in"),
            )
            .with("booking_id", id)),
    }
}

fn checked(
    tx: &Tx<'_>,
    nonce: &str,
    scanned_at: Option<Timestamp>,
    direction: Option<Direction>,
) -> ApiResult<Checked> {
    let mut check = Check::new();
    check.name("/nonce", nonce, 1..=100);
    if scanned_at.is_some_and(|at| at > tx.now.plus_seconds(CLOCK_TOLERANCE_SECONDS)) {
        check.fault("/scanned_at", "in_future", "扫码时间在未来", "It is in the future");
    }
    check.done()?;
    Ok(Checked { nonce: nonce.to_owned(), at: scanned_at, direction: direction.unwrap_or(Direction::Entry) })
}

fn record(tx: &mut Tx<'_>, id: Id<of::Ticket>, scan: &Checked) -> ApiResult<Answered> {
    dialect::lock_rows(tx.conn, Lockable::Tickets, &[id])?;
    let found = tickets::find_for(tx, Action::CheckInTicket, id)?;
    let known = store::of_ticket(tx, id)?;
    if let Some(same) = known.iter().find(|row| row.nonce == scan.nonce) {
        if same.direction != scan.direction {
            return Ok(Err(used_nonce(same)));
        }
        return Ok(answered(found, same.direction, same.outcome));
    }
    let at = time_of(scan, &known, tx.now);
    require_open(tx, &found, scan.direction, at)?;
    if known.len() >= MOST_SCANS {
        return Err(Problem::new(ProblemType::Conflict)
            .detail("这张票的扫码次数过多", "This ticket was scanned too often"));
    }
    let row = ScanRow {
        id: Id::new(tx.now),
        ticket_id: id,
        session_id: found.ticket.session_id,
        nonce: scan.nonce.clone(),
        direction: scan.direction,
        scanned_at: at,
        received_at: tx.now,
        scanned_by: tx.caller().label(),
        outcome: ScanOutcome::Accepted,
    };
    let presence = fold(known.iter().chain([&row]).map(scan_of).collect());
    let outcome_of = |nonce: &str| {
        presence
            .outcomes
            .iter()
            .find(|(known, _)| known == nonce)
            .map_or(row.outcome, |(_, outcome)| *outcome)
    };
    let outcome = outcome_of(&row.nonce);
    store::insert(tx, &ScanRow { outcome, ..row.clone() })?;
    for other in &known {
        let now = outcome_of(&other.nonce);
        if now != other.outcome {
            store::set_outcome(tx, other.id, now)?;
        }
    }
    apply(tx, &found, &presence)?;
    Ok(answered(tickets::fetch(tx, id)?, scan.direction, outcome))
}

/// The scanner's name for one scan was given to another. It stops no other scan of a batch: nothing was
/// written, so it is answered.
fn used_nonce(same: &ScanRow) -> Problem {
    let (nonce, direction) = (&same.nonce, same.direction);
    Problem::new(ProblemType::Duplicate)
        .detail(
            format!("nonce「{nonce}」已用于这张票的另一次扫码（{direction}）"),
            format!("The nonce “{nonce}” is that of another scan of this ticket ({direction})"),
        )
        .with("nonce", nonce)
        .with("direction", direction)
}

fn scan_of(row: &ScanRow) -> Scan {
    Scan { at: row.scanned_at, nonce: row.nonce.clone(), direction: row.direction }
}

/// Writes what the log says to the ticket.
fn apply(tx: &mut Tx<'_>, found: &tickets::Found, presence: &Presence) -> ApiResult<()> {
    let ticket = &found.ticket;
    let first = presence.redeemed_at.is_some() && ticket.status != TicketStatus::Redeemed;
    if first {
        advance(tx, found, Event::Redeem, None)?;
    }
    if (ticket.redeemed_at, ticket.inside) != (presence.redeemed_at, presence.inside) {
        tickets::set_presence(tx, ticket.id, presence.redeemed_at, presence.inside)?;
    }
    if first {
        tx.emit(Fact::Ticket { ticket: ticket.id, event: TicketEvent::CheckedIn })?;
    }
    Ok(())
}

fn answered(found: tickets::Found, direction: Direction, outcome: ScanOutcome) -> Answered {
    let redeemed_at = found.ticket.redeemed_at;
    match outcome {
        ScanOutcome::Accepted => Ok(found),
        ScanOutcome::Duplicate => Err(Problem::new(ProblemType::AlreadyRedeemed)
            .detail(
                redeemed_at.map_or_else(|| "票已使用".to_owned(), |at| format!("已于 {at} 入场")),
                redeemed_at
                    .map_or_else(|| "It was used".to_owned(), |at| format!("Its visitor entered at {at}")),
            )
            .with("redeemed_at", redeemed_at)
            .with("direction", direction)),
        ScanOutcome::NotInside => Err(Problem::new(ProblemType::NotInside).with("direction", direction)),
    }
}

fn require_open(
    tx: &mut Tx<'_>,
    found: &tickets::Found,
    direction: Direction,
    at: Timestamp,
) -> ApiResult<()> {
    let around = &found.around;
    if around.session_status == SessionStatus::Cancelled {
        return Err(Problem::new(ProblemType::SessionCancelled));
    }
    if found.ticket.status == TicketStatus::Cancelled {
        return Err(Problem::new(ProblemType::TicketCancelled));
    }
    let (code, path) = ("session.admission_opens_minutes", around.region_path.as_str());
    let minutes =
        rule_params::integer(tx, code, path, tx.now.local_date(), ADMISSION_OPENS_MINUTES)?.min(525_600);
    let opens = around.starts_at.plus_minutes(-minutes);
    let closes = match direction {
        Direction::Entry => around.ends_at,
        Direction::Exit => around.ends_at.plus_minutes(minutes),
    };
    let in_time = opens <= at && at < closes && tx.now <= at.plus_days(LATEST_UPLOAD_DAYS);
    if in_time {
        return Ok(());
    }
    Err(Problem::new(ProblemType::CheckInNotOpen)
        .detail(
            format!("检票时间为 {opens} 至 {closes}，扫码记录须在 {LATEST_UPLOAD_DAYS} 日内上传"),
            format!("Visitors are let through from {opens} to {closes}; scans are taken for {LATEST_UPLOAD_DAYS} days"),
        )
        .with("opens_at", opens)
        .with("closes_at", closes))
}
