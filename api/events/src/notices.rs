//! What people are told about sessions, tickets and waiting.

use crate::sessions;
use crate::tickets;
use crate::waiting_list;
use citong_identity::notifications::{Notice, Recipient, notify_at};
use citong_kernel::{ApiResult, Id, Timestamp, Tx, of};

/// Somebody: an account, or a phone.
type Person<'a> = (Option<Id<of::User>>, Option<&'a str>);

/// The venue called a session off.
pub fn session_cancelled(tx: &mut Tx<'_>, found: &tickets::Found, reason: Option<&str>) -> ApiResult<()> {
    let (what, title) = (of_ticket(found), ("活动已取消", "The session is called off"));
    tell(tx, person_of(found), found.around.starts_at, "session_cancelled", title, &what, &why(reason))
}

/// What a reminder of a session says.
pub fn reminder(found: &tickets::Found) -> Notice {
    let (zh, en) = of_ticket(found);
    let title = ("活动提醒", "A reminder of your session");
    Notice { kind: "session_reminder", title, body: (format!("{zh}。"), format!("{en}.")), booking: None }
}

/// The venue cancelled one ticket.
pub fn ticket_cancelled(tx: &mut Tx<'_>, found: &tickets::Found, reason: Option<&str>) -> ApiResult<()> {
    let (what, title) = (of_ticket(found), ("票已被场馆取消", "The venue cancelled your ticket"));
    tell(tx, person_of(found), found.around.starts_at, "ticket_cancelled", title, &what, &why(reason))
}

/// The session has another time: everybody with a ticket is told once.
pub fn session_moved(tx: &mut Tx<'_>, found: &sessions::Found) -> ApiResult<()> {
    let title = ("活动时间已变更", "The session has another time");
    let what = of_session(found);
    for (user, phone) in tickets::holders(tx, found.session.id)? {
        tell(
            tx,
            (user, phone.as_deref()),
            found.session.starts_at,
            "session_moved",
            title,
            &what,
            &Default::default(),
        )?;
    }
    Ok(())
}

/// Places are held for a party that waits.
pub fn offered(
    tx: &mut Tx<'_>,
    found: &sessions::Found,
    entry: &waiting_list::Entry,
    until: Timestamp,
) -> ApiResult<()> {
    let title = ("候补成功，请尽快确认", "There are places for you: accept them in time");
    let (zh, en) = until.in_words();
    let more = (format!("请在 {zh} 前确认"), format!("Accept before {en}"));
    tell(tx, person_of_entry(entry), until, "waiting_list_offered", title, &of_session(found), &more)
}

/// A party did not accept in time.
pub fn lapsed(tx: &mut Tx<'_>, found: &sessions::Found, entry: &waiting_list::Entry) -> ApiResult<()> {
    let title = ("候补名额已过期", "The places held for you have lapsed");
    tell(
        tx,
        person_of_entry(entry),
        found.session.starts_at,
        "waiting_list_lapsed",
        title,
        &of_session(found),
        &Default::default(),
    )
}

/// The waiting list has ended.
pub fn queue_ended(tx: &mut Tx<'_>, found: &sessions::Found, entry: &waiting_list::Entry) -> ApiResult<()> {
    let title = ("候补已结束", "The waiting list has ended");
    tell(
        tx,
        person_of_entry(entry),
        found.session.starts_at,
        "waiting_list_ended",
        title,
        &of_session(found),
        &Default::default(),
    )
}

/// What the draw gave a party.
pub fn drawn(tx: &mut Tx<'_>, found: &sessions::Found, person: Person<'_>, won: bool) -> ApiResult<()> {
    let (kind, title) = match won {
        true => ("draw_won", ("抽签中签", "You were drawn")),
        false => ("draw_lost", ("抽签未中，已转候补", "You were not drawn and wait for a place")),
    };
    tell(tx, person, found.session.starts_at, kind, title, &of_session(found), &Default::default())
}

type Words = (String, String);

fn person_of(found: &tickets::Found) -> Person<'_> {
    (found.ticket.user_id, found.ticket.guest_phone.as_deref())
}

fn person_of_entry(entry: &waiting_list::Entry) -> Person<'_> {
    (entry.user_id, entry.guest_phone.as_deref())
}

fn of_ticket(found: &tickets::Found) -> Words {
    let around = &found.around;
    words(&around.title, &around.facility_name, around.starts_at)
}

fn of_session(found: &sessions::Found) -> Words {
    words(&found.session.title, &found.around.facility_name, found.session.starts_at)
}

fn words(title: &str, facility: &str, at: Timestamp) -> Words {
    let (zh, en) = at.in_words();
    (format!("《{title}》，{facility}，{zh}"), format!("{title}, {facility}, {en}"))
}

fn why(reason: Option<&str>) -> Words {
    (format!("原因：{}", reason.unwrap_or("未说明")), format!("Reason: {}", reason.unwrap_or("not given")))
}

/// Tells somebody; what concerns the next hours (`at`) does not wait for the morning.
fn tell(
    tx: &mut Tx<'_>,
    (user, phone): Person<'_>,
    at: Timestamp,
    kind: &'static str,
    title: (&'static str, &'static str),
    what: &Words,
    more: &Words,
) -> ApiResult<()> {
    let body = (format!("{}。{}", what.0, more.0), format!("{}. {}", what.1, more.1));
    let notice = Notice { kind, title, body, booking: None };
    match (user, phone) {
        (Some(user), _) => notify_at(tx, Recipient::User(user), &notice, at),
        (None, Some(phone)) => notify_at(tx, Recipient::Phone(phone), &notice, at),
        (None, None) => Ok(()),
    }
}
