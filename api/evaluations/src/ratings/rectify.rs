//! Rectification 差评整改: a bad rating opens one by itself; the venue calls its author, mends what was wrong and
//! shows it; the author may rate again.

use super::answer;
use super::figures::{RatingFigures, term, working_term};
use super::law::Basis;
use super::rectification_store::{self as store, CallBack, Rectification, Rectified};
use super::rectification_views::{RecordCallBack, RecordFix};
use super::said::check_url;
use super::state::{RatingStatus, RectificationEvent, RectificationStatus};
use super::store::{Rating, fetch as rating};
use super::tell;
use citong_kernel::check::Check;
use citong_kernel::db::{Json, dialect};
use citong_kernel::lifecycle::{advance, next};
use citong_kernel::working_days::{WorkingDays, end_of};
use citong_kernel::{Action, ApiResult, Id, ProblemType, Timestamp, Tx, of};

pub use store::of_rating;

/// How many the job looks at in one run.
const CHUNK: i64 = 50;

/// A bad rating opens it, whether or not anybody looks.
pub fn open(tx: &mut Tx<'_>, rating: &Rating, figures: &RatingFigures) -> ApiResult<()> {
    let call_back_due_at = working_term(tx, figures.call_back_days())?;
    let row = Rectification {
        id: Id::new(tx.now),
        rating_id: rating.id,
        organization_id: rating.organization_id,
        region: rating.region.clone(),
        status: RectificationStatus::Open,
        call_back_due_at,
        fix_due_at: working_term(tx, figures.fix_days())?,
        called_back_at: None,
        fixed_at: None,
        fix_summary: None,
        fix_evidence: Json(Vec::new()),
        fixed_by: None,
        rerate_until: None,
        closed_at: None,
        closed_by_rating_id: None,
        call_back_overdue_at: None,
        fix_overdue_at: None,
        next_check_at: Some(call_back_due_at),
        version: 1,
        created_at: tx.now,
        updated_at: tx.now,
    };
    store::insert(tx, &row)?;
    let title = ("收到差评，请按期回访并整改", "A bad rating came in: call back and mend it in time");
    tell_rated(tx, &row, "rating_bad", title)
}

fn tell_rated(
    tx: &mut Tx<'_>,
    row: &Rectification,
    kind: &'static str,
    title: (&'static str, &'static str),
) -> ApiResult<()> {
    let name = rating(tx, row.rating_id)?.rated_name;
    tell::rated(tx, row.organization_id, kind, title, &name)
}

fn locked(tx: &mut Tx<'_>, action: Action, id: Id<of::RatingRectification>) -> ApiResult<Rectified> {
    let seen = store::find_for(tx, action, id)?;
    dialect::lock_name(tx.conn, &format!("ratings:{}", seen.row.organization_id))?;
    store::fetch(tx, id)
}

/// A call to the author, by a person with a name. One that reached nobody is recorded, too, and changes nothing.
pub fn call_back(
    tx: &mut Tx<'_>,
    id: Id<of::RatingRectification>,
    body: &RecordCallBack,
) -> ApiResult<Rectified> {
    let mut check = Check::new();
    check.name("/caller_name", &body.caller_name, 1..=50);
    check.text("/note", &body.note, 1..=1000);
    let mut found = locked(tx, Action::RecordRatingCallBack, id)?;
    let called_at = body.called_at.unwrap_or(tx.now);
    let until = recorded_until(tx, called_at)?;
    if called_at > tx.now || called_at < found.row.created_at {
        let (zh, en) = ("须在评价之后、现在之前", "After the rating and not in the future");
        check.fault("/called_at", "out_of_range", zh, en);
    } else if tx.now >= until {
        let zh = "回访须在次一工作日前录入，不得补记更早的回访";
        let en = "A call is recorded by the end of the next working day; earlier ones are not dated back";
        check.push(Basis::Platform.fault("/called_at", "too_old", zh, en));
    }
    check.done()?;
    next(&found, RectificationEvent::CallBack)?;
    let call = CallBack {
        id: Id::new(tx.now),
        rectification_id: id,
        reached: body.reached,
        caller_name: body.caller_name.trim().to_owned(),
        note: body.note.trim().to_owned(),
        recorded_by: tx.caller().label(),
        called_at,
        created_at: tx.now,
    };
    store::insert_call(tx, &call)?;
    if body.reached {
        found.row.called_back_at = Some(called_at);
        found.row.next_check_at = Some(found.row.fix_due_at);
        store::note(tx, &found.row)?;
        advance(tx, &found, RectificationEvent::CallBack, None)?;
    } else {
        store::update(tx, &found.row, "call-back-missed")?;
    }
    store::fetch(tx, id)
}

/// Until when a call is recorded: the end of the working day after it. Whether it came in time is judged by
/// when it was, so it is not to be told of weeks later.
fn recorded_until(tx: &mut Tx<'_>, called_at: Timestamp) -> ApiResult<Timestamp> {
    let day = called_at.local_date();
    Ok(end_of(WorkingDays::load(tx, day)?.after_working_days(day, 1)))
}

/// What was mended, with what shows it. Only after the author was called.
pub fn fix(tx: &mut Tx<'_>, id: Id<of::RatingRectification>, body: &RecordFix) -> ApiResult<Rectified> {
    let mut check = Check::new();
    check.text("/summary", &body.summary, 1..=2000);
    if !(1..=9).contains(&body.evidence.len()) {
        check.fault("/evidence", "out_of_range", "须有 1–9 项佐证材料", "From 1 to 9 pieces of evidence");
    }
    for (place, url) in body.evidence.iter().enumerate() {
        check_url(&mut check, &format!("/evidence/{place}"), url);
    }
    check.done()?;
    let mut found = locked(tx, Action::RecordRatingFix, id)?;
    if found.row.status == RectificationStatus::Open {
        let (zh, en) = ("须先完成实名回访", "The author is called back first");
        let refusal = Basis::Ratings51.refuses(ProblemType::InvalidTransition, zh, en);
        return Err(refusal.with("current_status", found.row.status));
    }
    next(&found, RectificationEvent::Fix)?;
    let figures = RatingFigures::load(tx, &found.path)?;
    let until = term(tx, tx.now.local_date(), figures.rerate_days())?;
    found.row.fix_summary = Some(body.summary.trim().to_owned());
    found.row.fix_evidence = Json(body.evidence.clone());
    found.row.fixed_by = Some(tx.caller().label());
    found.row.fixed_at = Some(tx.now);
    found.row.rerate_until = Some(until);
    found.row.next_check_at = Some(until);
    store::note(tx, &found.row)?;
    advance(tx, &found, RectificationEvent::Fix, None)?;
    let about = rating(tx, found.row.rating_id)?;
    if let Some(user) = about.row.user_id {
        let title = ("您反映的问题已整改，可以再次评价", "What you told of was mended; you can rate again");
        tell::person(tx, user, "rating_fixed", title, &about.rated_name)?;
    }
    store::fetch(tx, id)
}

/// It ends: its author rated again, or the term for that is over.
pub fn close(tx: &mut Tx<'_>, mut found: Rectified, by: Option<Id<of::Rating>>) -> ApiResult<()> {
    found.row.closed_at = Some(tx.now);
    found.row.closed_by_rating_id = by;
    found.row.next_check_at = None;
    store::note(tx, &found.row)?;
    advance(tx, &found, RectificationEvent::Close, None)?;
    Ok(())
}

/// The rating was set aside: nothing is to be mended any more.
pub fn cancel(tx: &mut Tx<'_>, rating: Id<of::Rating>, reason: &str) -> ApiResult<()> {
    let Some(mut found) = store::of_rating(tx, rating)? else { return Ok(()) };
    if found.row.status.on(RectificationEvent::Cancel).is_none() {
        return Ok(());
    }
    found.row.next_check_at = None;
    store::note(tx, &found.row)?;
    advance(tx, &found, RectificationEvent::Cancel, Some(reason))?;
    Ok(())
}

/// Does what time brings; answers how much.
pub fn check_due(tx: &mut Tx<'_>) -> ApiResult<usize> {
    let due = store::due(tx, CHUNK)?;
    for id in &due {
        let seen = store::fetch(tx, *id)?;
        dialect::lock_name(tx.conn, &format!("ratings:{}", seen.row.organization_id))?;
        let found = store::fetch(tx, *id)?;
        if found.row.next_check_at.is_some_and(|at| at <= tx.now) {
            settle(tx, found)?;
        }
    }
    Ok(due.len())
}

fn settle(tx: &mut Tx<'_>, mut found: Rectified) -> ApiResult<()> {
    let (now, row) = (tx.now, &mut found.row);
    let late = |due: Timestamp, noticed: Option<Timestamp>| due <= now && noticed.is_none();
    match row.status {
        RectificationStatus::Open if late(row.call_back_due_at, row.call_back_overdue_at) => {
            row.call_back_overdue_at = Some(now);
            row.next_check_at = Some(row.fix_due_at).filter(|_| row.fix_overdue_at.is_none());
            store::update(tx, &found.row, "call-back-overdue")?;
            let title = ("差评回访已逾期", "A call-back is overdue");
            tell_rated(tx, &found.row, "rating_call_back_overdue", title)
        }
        RectificationStatus::Open | RectificationStatus::CalledBack
            if late(row.fix_due_at, row.fix_overdue_at) =>
        {
            row.fix_overdue_at = Some(now);
            row.next_check_at = None;
            store::update(tx, &found.row, "fix-overdue")?;
            tell_rated(tx, &found.row, "rating_fix_overdue", ("差评整改已逾期", "A rectification is overdue"))
        }
        RectificationStatus::Fixed => close(tx, found, None),
        _ => {
            row.next_check_at = None;
            store::note(tx, &found.row)
        }
    }
}

/// Sets a rating aside and ends what it had opened; also where its author took it back in the meantime, as a
/// withdrawal alone ends nothing.
pub fn set_aside(tx: &mut Tx<'_>, id: Id<of::Rating>, decision: &str) -> ApiResult<()> {
    let found = rating(tx, id)?;
    if found.row.status == RatingStatus::Published {
        answer::set_aside(tx, &found, decision)?;
    }
    cancel(tx, id, decision)
}
