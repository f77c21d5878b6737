//! A group registers, and the unit decides.

use super::registration_store::{self as store, FoundRegistration, Registration};
use super::registration_views::{GroupMember, People, RegisterForOpenDay, VisitorDocument};
use super::state::registration::Event;
use super::state::{OpenDayRegistrationStatus, OpenDayStatus};
use super::store::{self as days, Found, OpenDay};
use citong_identity::ids;
use citong_identity::notifications::{Notice, Recipient, notify};
use citong_kernel::check::Check;
use citong_kernel::db::dialect::{self, Lockable};
use citong_kernel::lifecycle::{advance, next};
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Tx, audit, of};
use std::collections::BTreeSet;

/// Members of a group beside its leader, at most.
const MOST_MEMBERS: usize = 100;

/// Whether groups can register now.
pub fn is_open(tx: &Tx<'_>, day: &Found) -> bool {
    day.row.status == OpenDayStatus::Public && tx.now < day.row.registration_closes_at
}

/// Registers a group. Its places are taken at once; the unit decides whether it may come.
pub fn register(
    tx: &mut Tx<'_>,
    id: Id<of::OpenDay>,
    new: &RegisterForOpenDay,
) -> ApiResult<FoundRegistration> {
    let user = tx.caller().user().ok_or_else(Problem::forbidden)?;
    let people = check(new)?;
    days::find_visible(tx, id)?;
    dialect::lock_rows(tx.conn, Lockable::OpenDays, &[id])?;
    // What is read now holds until the end of the transaction.
    let day = days::find_visible(tx, id)?;
    if !is_open(tx, &day) {
        return Err(Problem::new(ProblemType::InvalidTransition)
            .detail("当前不接受登记", "Groups cannot register now")
            .with("current_status", day.row.status));
    }
    if store::has_group(tx, id, user)? {
        return Err(Problem::new(ProblemType::Duplicate)
            .detail("您已为该开放日登记过一个团体", "You have registered a group for this day already"));
    }
    let headcount = i32::try_from(people.members.len() + 1).unwrap_or(i32::MAX);
    let taken = days::taken(tx, &[id])?.first().map_or(0, |one| one.1);
    let remaining = (i64::from(day.row.capacity) - taken).max(0);
    if remaining < headcount.into() {
        return Err(Problem::new(ProblemType::OpenDayFull)
            .detail(format!("剩余 {remaining} 个名额"), format!("{remaining} places are left"))
            .with("remaining", remaining));
    }
    let registration = Id::new(tx.now);
    let row = Registration {
        id: registration,
        event_id: id,
        user_id: Some(user),
        group_name: new.group_name.trim().to_owned(),
        headcount,
        people: Some(store::seal(tx, registration, &people)?),
        erased_at: None,
        status: OpenDayRegistrationStatus::Pending,
        status_reason: None,
        version: 1,
        created_at: tx.now,
        updated_at: tx.now,
    };
    let found = FoundRegistration { row, day };
    store::insert(tx, &found)?;
    Ok(found)
}

/// Everybody by real name, each once, and no cameras.
fn check(new: &RegisterForOpenDay) -> ApiResult<People> {
    let mut check = Check::new();
    check.name("/group_name", &new.group_name, 1..=100);
    if !new.no_photo_accepted {
        let (zh, en) = ("须承诺不拍照、不录像", "It must be accepted that nobody takes pictures");
        check.fault("/no_photo_accepted", "required", zh, en);
    }
    check.range("/members", new.members.len(), 0..=MOST_MEMBERS);
    check.name("/leader/name", &new.leader.name, 1..=50);
    if !ids::is_public_phone(new.leader.phone.trim()) {
        check.fault("/leader/phone", "invalid_phone", "不是有效的电话号码", "It is not a phone number");
    }
    let mut seen = BTreeSet::new();
    let mut leader = new.leader.clone();
    let (kind, number) = (leader.document_type, &leader.document_number);
    leader.document_number = document(kind, number, "/leader/document_number", &mut seen, &mut check);
    let mut members = Vec::with_capacity(new.members.len().min(MOST_MEMBERS));
    for (index, member) in new.members.iter().take(MOST_MEMBERS).enumerate() {
        check.name(&format!("/members/{index}/name"), &member.name, 1..=50);
        let kind = member.document_type.unwrap_or(VisitorDocument::ResidentId);
        let pointer = format!("/members/{index}/document_number");
        let document_number = document(kind, &member.document_number, &pointer, &mut seen, &mut check);
        members.push(GroupMember { document_number, ..member.clone() });
    }
    check.done()?;
    Ok(People { leader, members })
}

/// The number in its standard form.
fn document(
    kind: VisitorDocument,
    number: &str,
    pointer: &str,
    seen: &mut BTreeSet<String>,
    check: &mut Check,
) -> String {
    let standard = if kind == VisitorDocument::ResidentId {
        ids::resident_id(number)
    } else {
        let plain = number.trim().to_ascii_uppercase();
        let sound = (5..=20).contains(&plain.len()) && plain.bytes().all(|b| b.is_ascii_alphanumeric());
        sound.then_some(plain)
    };
    match standard {
        None => {
            check.fault(
                pointer,
                "invalid_document",
                "证件号码不正确",
                "It is not the number of such a document",
            );
        }
        Some(number) if !seen.insert(number.clone()) => {
            check.fault(pointer, "duplicate", "证件号码重复", "The document occurs twice");
        }
        Some(number) => return number,
    }
    String::new()
}

/// The unit lets the group come.
pub fn approve(tx: &mut Tx<'_>, id: Id<of::OpenDayRegistration>) -> ApiResult<FoundRegistration> {
    decide(tx, Action::ApproveOpenDayRegistration, id, Event::Approve, None)
}

/// The unit does not let the group come; its places are free again.
pub fn reject(
    tx: &mut Tx<'_>,
    id: Id<of::OpenDayRegistration>,
    reason: Option<&str>,
) -> ApiResult<FoundRegistration> {
    decide(tx, Action::RejectOpenDayRegistration, id, Event::Reject, reason)
}

/// The group gives its places back.
pub fn cancel(
    tx: &mut Tx<'_>,
    id: Id<of::OpenDayRegistration>,
    reason: Option<&str>,
) -> ApiResult<FoundRegistration> {
    decide(tx, Action::CancelOpenDayRegistration, id, Event::Cancel, reason)
}

fn decide(
    tx: &mut Tx<'_>,
    action: Action,
    id: Id<of::OpenDayRegistration>,
    event: Event,
    reason: Option<&str>,
) -> ApiResult<FoundRegistration> {
    let mut check = Check::new();
    check.optional_text("/reason", reason, 0..=500);
    check.done()?;
    let mut found = store::find_for(tx, action, id)?;
    next(&found, event)?;
    if found.is_over(tx) {
        return Err(Problem::new(ProblemType::InvalidTransition)
            .detail("该开放日已结束或取消", "The open day is over or cancelled")
            .with("current_status", found.row.status));
    }
    found.row.status = advance(tx, &found, event, reason)?;
    found.row.version += 1;
    found.row.updated_at = tx.now;
    if reason.is_some() {
        store::set_reason(tx, id, reason)?;
        found.row.status_reason = reason.map(str::to_owned);
    }
    if event != Event::Cancel {
        tell_decided(tx, &found, event)?;
    }
    Ok(found)
}

fn tell_decided(tx: &mut Tx<'_>, found: &FoundRegistration, event: Event) -> ApiResult<()> {
    let Some(user) = found.row.user_id else { return Ok(()) };
    let (kind, title) = if event == Event::Approve {
        ("open_day_approved", ("开放日登记已通过", "Your group may come"))
    } else {
        ("open_day_rejected", ("开放日登记未通过", "Your group may not come"))
    };
    let day = &found.day.row;
    let body = (format!("{}，{}。", day.title, day.starts_at), format!("{}, {}.", day.title, day.starts_at));
    notify(tx, Recipient::User(user), &Notice { kind, title, body, booking: None })
}

/// Tells somebody that a day does not take place; no reason is given.
pub fn tell_cancelled(tx: &mut Tx<'_>, user: Id<of::User>, day: &OpenDay) -> ApiResult<()> {
    let title = ("军营开放日已取消", "The open day is cancelled");
    let body = (format!("{}，{}。", day.title, day.starts_at), format!("{}, {}.", day.title, day.starts_at));
    notify(tx, Recipient::User(user), &Notice { kind: "open_day_cancelled", title, body, booking: None })
}

/// Everybody in full, for a reason that is kept in the audit trail.
pub fn reveal(tx: &mut Tx<'_>, id: Id<of::OpenDayRegistration>, reason: &str) -> ApiResult<People> {
    let mut check = Check::new();
    check.text("/reason", reason, 1..=500);
    check.done()?;
    let found = store::find_for(tx, Action::RevealOpenDayRegistration, id)?;
    let people = store::open(tx, &found)?.ok_or_else(Problem::not_found)?;
    audit::Event::new("reveal", "open_day_registration", id).reason(Some(reason)).write(tx)?;
    Ok(people)
}
