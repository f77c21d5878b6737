//! What is recorded, who is suspended, what is decided.

use super::state::Event;
use super::store::{self, Cause, Found, Strike};
use super::suspension::{Counted, suspended_until};
use super::views::{DecideStrike, ExcuseStrike, StrikeView};
use crate::bookings::{self, BookingKind};
use crate::facilities;
use citong_identity::notifications::{Notice, Recipient, notify};
use citong_kernel::call::IfMatch;
use citong_kernel::check::Check;
use citong_kernel::facts::{BookingEvent, Fact};
use citong_kernel::lifecycle::{self, advance};
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Timestamp, Tx, audit, of, rule_params};
use serde_json::Value;

/// The figures of the rule, for the whole city.
pub struct Figures {
    /// Strikes that suspend; 0 is never.
    pub limit: i64,
    /// Days that one counts.
    pub window_days: i64,
    /// Days of a suspension.
    pub suspension_days: i64,
    /// Strikes from which on one is warned; 0 is never.
    pub warning: i64,
}

impl Figures {
    /// Those in force today.
    pub fn load(tx: &mut Tx<'_>) -> ApiResult<Self> {
        let mut figure = |name: &str, default: i64| {
            let (code, today) = (format!("booking.no_show.{name}"), tx.now.local_date());
            rule_params::integer(tx, &code, "", today, default)
        };
        Ok(Self {
            limit: figure("strikes", 3)?,
            window_days: figure("window_days", 90)?,
            suspension_days: figure("suspension_days", 30)?,
            warning: figure("warning_strikes", 0)?,
        })
    }

    /// Until when these strikes suspend.
    pub fn suspended_until(&self, counted: &[Counted], now: Timestamp) -> Option<Timestamp> {
        let limit = usize::try_from(self.limit).unwrap_or(usize::MAX);
        suspended_until(counted, limit, self.suspension_days, now)
    }
}

/// Records what bookings say: a missed one is a strike, and one that turns out to have been used is
/// none. Forgets the strikes of an account that is erased.
pub fn on_fact(tx: &mut Tx<'_>, fact: &Fact) -> ApiResult<()> {
    match fact {
        Fact::Booking { booking, event: BookingEvent::Missed } => {
            let booking = bookings::fetch(tx, *booking)?.booking;
            match booking.user_id {
                Some(user) if booking.kind == BookingKind::Visit => {
                    let at = bookings::missed_at(&booking).min(tx.now);
                    record_at(tx, user, booking.facility_id, Cause::Booking(booking.id), at)
                }
                _ => Ok(()),
            }
        }
        Fact::Booking { booking, event: BookingEvent::CheckedIn } => lift(tx, Cause::Booking(*booking)),
        Fact::AccountErased { user } => store::forget(tx, *user),
        Fact::Booking { .. } | Fact::Ticket { .. } | Fact::Delivery { .. } | Fact::Purchase { .. } => Ok(()),
    }
}

/// Records that a person missed something of a facility just now, and tells them.
pub fn record(
    tx: &mut Tx<'_>,
    user: Id<of::User>,
    facility: Id<of::Facility>,
    cause: Cause,
) -> ApiResult<()> {
    record_at(tx, user, facility, cause, tx.now)
}

fn record_at(
    tx: &mut Tx<'_>,
    user: Id<of::User>,
    facility: Id<of::Facility>,
    cause: Cause,
    occurred_at: Timestamp,
) -> ApiResult<()> {
    if store::of_cause(tx, cause)?.is_some() {
        return Ok(());
    }
    let figures = Figures::load(tx)?;
    let facility = facilities::scope_by_id(tx, facility)?.ok_or_else(Problem::not_found)?;
    let (booking_id, ticket_id) = match cause {
        Cause::Booking(id) => (Some(id), None),
        Cause::Ticket(id) => (None, Some(id)),
    };
    let strike = Strike {
        id: Id::new(tx.now),
        user_id: user,
        booking_id,
        ticket_id,
        facility_id: facility.id,
        status: super::state::StrikeStatus::Active,
        occurred_at,
        expires_at: occurred_at.plus_days(figures.window_days),
        appeal: None,
        appealed_at: None,
        reason_code: None,
        decision: None,
        decided_at: None,
        version: 1,
        created_at: tx.now,
        updated_at: tx.now,
    };
    store::insert(tx, &strike, &facility.region)?;
    audit::Event::new("create", "strike", strike.id).transition("", strike.status.as_str()).write(tx)?;
    tell_recorded(tx, &strike, &facility.name, &figures)
}

/// Takes the strike for something back, if there is one: it was no miss.
pub fn lift(tx: &mut Tx<'_>, cause: Cause) -> ApiResult<()> {
    let Some(found) = store::of_cause(tx, cause)? else { return Ok(()) };
    if found.strike.status.on(Event::Revoke).is_none() {
        return Ok(());
    }
    let reason = "补传的签到记录表明已到场";
    advance(tx, &found, Event::Revoke, Some(reason))?;
    store::set_decision(tx, found.strike.id, None, reason)?;
    tell_decided(tx, &found, ("strike_lifted", ("爽约记录已撤销", "A missed visit counts no more")), reason)
}

/// 409 `suspended` while a person may not book.
pub fn refuse_suspended(tx: &mut Tx<'_>, user: Id<of::User>) -> ApiResult<()> {
    let counted = store::counted(tx, user)?;
    if counted.is_empty() {
        return Ok(());
    }
    let Some(until) = Figures::load(tx)?.suspended_until(&counted, tx.now) else { return Ok(()) };
    Err(Problem::new(ProblemType::Suspended)
        .detail(
            format!("因多次爽约，{} 前不能预约；可以申诉", until.in_words().0),
            format!("After missed visits no bookings until {}; you can appeal", until.in_words().1),
        )
        .with("suspended_until", until))
}

/// The person appeals: once, before it expires. It does not count until the appeal is decided.
pub fn appeal(tx: &mut Tx<'_>, id: Id<of::Strike>, words: &str, seen: Option<&IfMatch>) -> ApiResult<Found> {
    check_words(words)?;
    let found = store::find_for(tx, Action::AppealStrike, id)?;
    check_seen(&found, seen)?;
    lifecycle::next(&found, Event::Appeal)?;
    if found.strike.expires_at <= tx.now {
        return Err(Problem::new(ProblemType::InvalidTransition)
            .detail("该记录已失效，无须申诉", "It has expired and counts no more")
            .with("current_status", found.strike.status));
    }
    // The person's words stay with the strike, which goes with the account; the trail does not.
    advance(tx, &found, Event::Appeal, None)?;
    store::set_appeal(tx, id, words.trim())?;
    store::fetch(tx, id)
}

/// The desk excuses it.
pub fn excuse(
    tx: &mut Tx<'_>,
    id: Id<of::Strike>,
    body: &ExcuseStrike,
    seen: Option<&IfMatch>,
) -> ApiResult<Found> {
    let lifted = ("strike_excused", ("爽约记录已免除", "A missed visit is excused"));
    let how = Decision { action: Action::ExcuseStrike, event: Event::Excuse, told: lifted };
    decide(tx, id, how, Some(body.reason_code), &body.reason, seen)
}

/// The appeal is refused: it counts again.
pub fn uphold(
    tx: &mut Tx<'_>,
    id: Id<of::Strike>,
    body: &DecideStrike,
    seen: Option<&IfMatch>,
) -> ApiResult<Found> {
    let told = ("strike_upheld", ("申诉未通过", "Your appeal was refused"));
    let how = Decision { action: Action::UpholdStrike, event: Event::Uphold, told };
    decide(tx, id, how, None, &body.reason, seen)
}

/// It is taken back.
pub fn revoke(
    tx: &mut Tx<'_>,
    id: Id<of::Strike>,
    body: &DecideStrike,
    seen: Option<&IfMatch>,
) -> ApiResult<Found> {
    let told = ("strike_lifted", ("爽约记录已撤销", "A missed visit counts no more"));
    let how = Decision { action: Action::RevokeStrike, event: Event::Revoke, told };
    decide(tx, id, how, None, &body.reason, seen)
}

/// What is decided, and how the person is told: a notice's kind and title.
struct Decision {
    action: Action,
    event: Event,
    told: (&'static str, (&'static str, &'static str)),
}

fn decide(
    tx: &mut Tx<'_>,
    id: Id<of::Strike>,
    how: Decision,
    code: Option<super::views::ExcuseReason>,
    words: &str,
    seen: Option<&IfMatch>,
) -> ApiResult<Found> {
    check_words(words)?;
    let found = store::find_for(tx, how.action, id)?;
    check_seen(&found, seen)?;
    if Some(found.strike.user_id) == tx.caller().user() {
        return Err(Problem::forbidden()
            .detail("不能处理本人的爽约记录", "Nobody decides about a strike of their own"));
    }
    advance(tx, &found, how.event, Some(words.trim()))?;
    store::set_decision(tx, id, code, words.trim())?;
    tell_decided(tx, &found, how.told, words.trim())?;
    store::fetch(tx, id)
}

fn check_words(words: &str) -> ApiResult<()> {
    let mut check = Check::new();
    check.text("/reason", words, 1..=1000);
    check.done()
}

fn check_seen(found: &Found, seen: Option<&IfMatch>) -> ApiResult<()> {
    seen.map_or(Ok(()), |seen| seen.check(found.strike.version))
}

fn tell_recorded(tx: &mut Tx<'_>, strike: &Strike, facility: &str, figures: &Figures) -> ApiResult<()> {
    let counted = store::counted(tx, strike.user_id)?;
    let active = counted.iter().filter(|strike| strike.expires_at > tx.now).count();
    let (limit, at) = (figures.limit, strike.occurred_at);
    let mut zh = format!("{facility}，{at}，预约后未到场。有效爽约记录 {active} 次");
    let mut en = format!("{facility}, {at}: booked and not used. {active} missed visits count");
    let (kind, title) = match figures.suspended_until(&counted, tx.now) {
        Some(until) => {
            zh.push_str(&format!("，{until} 前暂停预约。可以申诉。"));
            en.push_str(&format!("; no bookings until {until}. You can appeal."));
            ("booking_suspended", ("已暂停预约", "Booking is suspended"))
        }
        None => {
            if limit > 0 {
                zh.push_str(&format!("，满 {limit} 次将暂停预约。可以申诉。"));
                en.push_str(&format!("; {limit} suspend booking. You can appeal."));
            }
            let warned =
                figures.warning > 0 && i64::try_from(active).is_ok_and(|active| active >= figures.warning);
            if warned {
                ("strike_warning", ("爽约提醒", "Warning after missed visits"))
            } else {
                ("strike_recorded", ("已记录一次爽约", "A missed visit was recorded"))
            }
        }
    };
    let notice = Notice { kind, title, body: (zh, en), booking: strike.booking_id };
    notify(tx, Recipient::User(strike.user_id), &notice)
}

fn tell_decided(
    tx: &mut Tx<'_>,
    found: &Found,
    (kind, title): (&'static str, (&'static str, &'static str)),
    reason: &str,
) -> ApiResult<()> {
    let (facility, at) = (&found.around.facility_name, found.strike.occurred_at);
    let body = (format!("{facility}，{at}。说明：{reason}"), format!("{facility}, {at}. Reason: {reason}"));
    let notice = Notice { kind, title, body, booking: found.strike.booking_id };
    notify(tx, Recipient::User(found.strike.user_id), &notice)
}

/// The person's strikes for the export of their data.
pub fn export(tx: &mut Tx<'_>, user: Id<of::User>) -> ApiResult<(&'static str, Value)> {
    let found = store::of_person(tx, user)?;
    let rows = found.into_iter().map(|found| serde_json::to_value(StrikeView::of(tx, found)));
    Ok(("strikes", rows.collect::<Result<_, _>>().map_err(Problem::internal)?))
}
