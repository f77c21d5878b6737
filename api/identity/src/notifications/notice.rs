//! Telling somebody: the notice, and a row of the outbox for each channel.

use super::outbox::{self, Outgoing};
use super::preferences::{self, Reach};
use super::quiet;
use super::state::{DeliveryChannel, DeliveryStatus};
use citong_kernel::schema::notices;
use citong_kernel::{ApiResult, Id, Timestamp, Tx, of};
use diesel::prelude::*;

/// What concerns a visit that begins within so many hours does not wait for the morning.
const URGENT_HOURS: i64 = 12;

/// To whom.
#[derive(Debug, Clone, Copy)]
pub enum Recipient<'a> {
    /// An account.
    User(Id<of::User>),
    /// The phone of somebody without an account.
    Phone(&'a str),
}

/// What somebody is told.
#[derive(Debug, Clone)]
pub struct Notice {
    /// Stable name of what happened, such as `booking_confirmed`.
    pub kind: &'static str,
    /// The title (zh, en).
    pub title: (&'static str, &'static str),
    /// The text (zh, en).
    pub body: (String, String),
    /// The booking that it is about.
    pub booking: Option<Id<of::Booking>>,
}

/// Tells somebody, in the transaction that causes it: nothing is told of what did not commit.
pub fn notify(tx: &mut Tx<'_>, recipient: Recipient<'_>, notice: &Notice) -> ApiResult<()> {
    tell(tx, recipient, notice, None)
}

/// The same about a visit that begins then: what is near does not wait for the end of quiet hours.
pub fn notify_at(
    tx: &mut Tx<'_>,
    recipient: Recipient<'_>,
    notice: &Notice,
    visit: Timestamp,
) -> ApiResult<()> {
    tell(tx, recipient, notice, Some(visit))
}

fn tell(
    tx: &mut Tx<'_>,
    recipient: Recipient<'_>,
    notice: &Notice,
    visit: Option<Timestamp>,
) -> ApiResult<()> {
    let urgent = visit.is_some_and(|visit| visit <= tx.now.plus_minutes(URGENT_HOURS * 60));
    match recipient {
        Recipient::User(user) => tell_user(tx, user, notice, urgent),
        Recipient::Phone(phone) => {
            let reach = Reach::of_phone(tx, phone)?;
            send(tx, &reach, None, notice, urgent)
        }
    }
}

fn tell_user(tx: &mut Tx<'_>, user: Id<of::User>, notice: &Notice, urgent: bool) -> ApiResult<()> {
    let id = Id::<of::Notice>::new(tx.now);
    diesel::insert_into(notices::table)
        .values((
            notices::id.eq(id),
            notices::user_id.eq(user),
            notices::kind.eq(notice.kind),
            notices::title.eq(notice.title.0),
            notices::body.eq(&notice.body.0),
            notices::title_en.eq(notice.title.1),
            notices::body_en.eq(&notice.body.1),
            notices::booking_id.eq(notice.booking),
            notices::created_at.eq(tx.now),
        ))
        .execute(tx.conn)?;
    let reach = preferences::reach(tx, user)?;
    send(tx, &reach, Some((user, id)), notice, urgent)
}

/// Writes the outbox: what is read here counts as sent, what the person does not want as suppressed.
fn send(
    tx: &mut Tx<'_>,
    reach: &Reach,
    of: Option<(Id<of::User>, Id<of::Notice>)>,
    notice: &Notice,
    urgent: bool,
) -> ApiResult<()> {
    let (title, body) = (
        reach.language.pick(notice.title.0, notice.title.1),
        reach.language.pick(&notice.body.0, &notice.body.1),
    );
    let (user, notice_id) = of.unzip();
    let silent_until = if urgent { None } else { quiet::ends(tx.now, reach.quiet.0, reach.quiet.1) };
    let outgoing = |channel, recipient: &str, text: &str, status| Outgoing {
        notice: notice_id,
        user,
        channel,
        recipient: recipient.to_owned(),
        kind: notice.kind,
        language: reach.language,
        subject: title.to_owned(),
        body: text.to_owned(),
        secret: false,
        status,
        not_before: silent_until.filter(|_| status == DeliveryStatus::Queued),
    };
    if notice_id.is_some() {
        // Its text is the notice itself.
        let mut here = outgoing(DeliveryChannel::InApp, "", "", DeliveryStatus::Sent);
        here.subject.clear();
        outbox::write(tx, &here)?;
    }
    for (channel, address, wanted) in &reach.addresses {
        let status = if *wanted { DeliveryStatus::Queued } else { DeliveryStatus::Suppressed };
        let text = match channel {
            DeliveryChannel::Sms => {
                reach.language.pick("【刺桐】{title}：{body}", "[Citong] {title}: {body}")
            }
            _ => "{body}",
        };
        let text = text.replacen("{title}", title, 1).replacen("{body}", body, 1);
        outbox::write(tx, &outgoing(*channel, address, if *wanted { &text } else { "" }, status))?;
    }
    Ok(())
}
