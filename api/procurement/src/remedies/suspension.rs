//! Suspending a purchase while a complaint is looked into (采购法§57): thirty days at most; what was pending is
//! pending later by as long as it stood still.

use super::complaint_store::{self as store, Found, Suspension};
use super::complaint_views::SuspendProcurement;
use crate::awards::{LegalClock, StatedReason, tell_purchaser};
use crate::law::Article;
use crate::notices::{self, NoticeKind};
use crate::projects::{self, Clocks, Event, Project, Status};
use chrono::Days;
use citong_kernel::check::Check;
use citong_kernel::lifecycle::{advance, next};
use citong_kernel::working_days::end_of;
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Timestamp, Tx, audit, of};

const SECONDS_OF_A_DAY: i64 = 86_400;

/// Suspends the purchase that a complaint is about; all suspensions for one complaint make thirty days at most.
pub fn suspend(tx: &mut Tx<'_>, id: Id<of::Complaint>, body: &SuspendProcurement) -> ApiResult<Found> {
    let found = store::lock_for(tx, Action::SuspendProcurement, id)?;
    if !found.row.status.is_open() {
        return Err(Problem::new(ProblemType::InvalidTransition)
            .detail("投诉已办结", "The complaint is over")
            .with("current_status", found.row.status));
    }
    next(&found.project, Event::Suspend)?;
    let days = days_of(tx, &found, body)?;
    let project = &found.project;
    let today = tx.now.local_date();
    let last = u64::try_from(days).ok().and_then(|days| today.checked_add_days(Days::new(days)));
    let reason = body.reason.trim();
    let row = Suspension {
        id: Id::new(tx.now),
        project_id: project.id,
        complaint_id: id,
        former_status: project.status,
        former_next_check_at: project.next_check_at,
        reason: reason.to_owned(),
        suspended_by: tx.caller().label(),
        suspended_at: tx.now,
        ends_at: end_of(last.ok_or_else(|| Problem::internal("a suspension ends after the calendar"))?),
        resumed_at: None,
        resumed_by: None,
    };
    store::insert_suspension(tx, &row)?;
    advance(tx, project, Event::Suspend, Some(reason))?;
    projects::touch(tx, project.id, Some(reason), None)?;
    let project = projects::find(tx, project.id)?;
    let until = row.ends_at.in_words().0;
    let body = format!("项目编号：{}\n暂停原因：{reason}\n暂停期限至：{until}", project.code);
    let title = format!("{}暂停公告", project.title);
    notices::publish(tx, &project, None, NoticeKind::Suspension, &title, &body)?;
    tell_purchaser(tx, &project, ("采购活动已暂停。", "the purchase was suspended."))?;
    store::fetch(tx, id)
}

/// What was asked for, or all that is left of the thirty days.
fn days_of(tx: &mut Tx<'_>, found: &Found, body: &SuspendProcurement) -> ApiResult<i64> {
    let legal = LegalClock::load(tx, &found.path, tx.now.local_date())?;
    let most = legal.figure("procurement.remedy.suspension_maximum_days", 30);
    let before = store::suspensions(tx, found.row.id)?;
    let spent: i64 =
        before.iter().map(|row| days_between(row.suspended_at, row.resumed_at.unwrap_or(tx.now))).sum();
    let left = most - spent;
    let mut check = Check::new();
    check.text("/reason", &body.reason, 1..=500);
    if left < 1 || body.days.is_some_and(|days| !(1..=left).contains(&days)) {
        let zh = format!("暂停采购活动的时间合计不得超过 {most} 日");
        let en = format!("A purchase is suspended for {most} days at most");
        check.push(Article::Gpl57.fault("/days", "too_long", &zh, &en));
    }
    check.done()?;
    Ok(body.days.unwrap_or(left))
}

/// Days that have begun between two instants.
fn days_between(from: Timestamp, to: Timestamp) -> i64 {
    let seconds = (to.seconds() - from.seconds()).max(0);
    (seconds + SECONDS_OF_A_DAY - 1) / SECONDS_OF_A_DAY
}

/// The finance department lets the purchase go on.
pub fn resume(tx: &mut Tx<'_>, id: Id<of::Complaint>, body: &StatedReason) -> ApiResult<Found> {
    let reason = body.optional()?;
    let found = store::lock_for(tx, Action::ResumeProcurement, id)?;
    let running = store::running(tx, found.project.id)?.filter(|row| row.complaint_id == id);
    let Some(running) = running else {
        return Err(Problem::new(ProblemType::InvalidTransition)
            .detail("采购活动未因该投诉暂停", "The purchase is not suspended for this complaint")
            .with("current_status", found.project.status));
    };
    go_on(tx, &running, reason.as_deref())?;
    store::fetch(tx, id)
}

/// The same when the complaint is over.
pub fn resume_for(tx: &mut Tx<'_>, complaint: Id<of::Complaint>) -> ApiResult<()> {
    let running = store::suspensions(tx, complaint)?.into_iter().find(|row| row.resumed_at.is_none());
    running.map_or(Ok(()), |running| go_on(tx, &running, Some("投诉已办结")))
}

/// The same when the time is over. The caller has locked the project; whoever comes second finds nothing.
pub fn resume_when_over(tx: &mut Tx<'_>, project: Id<of::ProcurementProject>) -> ApiResult<()> {
    let over = store::running(tx, project)?.filter(|row| row.ends_at <= tx.now);
    over.map_or(Ok(()), |running| go_on(tx, &running, Some("暂停期限届满")))
}

/// The event that leads from the suspension to a state.
const fn back_to(former: Status) -> Option<Event> {
    Some(match former {
        Status::Notice => Event::ResumeNotice,
        Status::OpenForBids => Event::ResumeOpenForBids,
        Status::Opened => Event::ResumeOpened,
        Status::Qualified => Event::ResumeQualified,
        Status::Evaluated => Event::ResumeEvaluated,
        Status::Awarded => Event::ResumeAwarded,
        Status::ResultPublished => Event::ResumeResultPublished,
        Status::Plan
        | Status::NeedConsulted
        | Status::Contracted
        | Status::Accepted
        | Status::Paid
        | Status::Failed
        | Status::Terminated
        | Status::Suspended => return None,
    })
}

fn go_on(tx: &mut Tx<'_>, running: &Suspension, reason: Option<&str>) -> ApiResult<()> {
    store::end_suspension(tx, running.id)?;
    let project = projects::find(tx, running.project_id)?;
    // It failed or was terminated meanwhile: nothing goes on.
    if project.status != Status::Suspended {
        return Ok(());
    }
    let event = back_to(running.former_status)
        .ok_or_else(|| Problem::internal("a suspended project has no way back"))?;
    let path = projects::region_path(tx, &project)?;
    let legal = LegalClock::load(tx, &path, running.suspended_at.local_date())?;
    let days = days_between(running.suspended_at, tx.now.min(running.ends_at));
    let mut clocks = projects::clocks(tx, project.id)?;
    delay(&mut clocks, &legal, running.suspended_at, days);
    projects::save_clocks(tx, &clocks)?;
    advance(tx, &project, event, reason)?;
    let check = running.former_next_check_at.map(|at| legal.moved(at, days));
    projects::touch(tx, project.id, None, check)?;
    audit::Event::new("shift_terms", "procurement_project", project.id)
        .reason(reason)
        .details(serde_json::json!({ "days": days }))
        .write(tx)?;
    announce(tx, running.project_id)
}

/// Moves every term that had not ended when the purchase was suspended.
fn delay(clocks: &mut Clocks, legal: &LegalClock, suspended_at: Timestamp, days: i64) {
    let terms = [
        &mut clocks.consultation_until,
        &mut clocks.notice_until,
        &mut clocks.documents_until,
        &mut clocks.bids_from,
        &mut clocks.bids_due_at,
        &mut clocks.result_until,
        &mut clocks.challenge_until,
        &mut clocks.sign_until,
    ];
    for term in terms.into_iter().flatten().filter(|term| **term > suspended_at) {
        *term = legal.moved(*term, days);
    }
}

fn announce(tx: &mut Tx<'_>, id: Id<of::ProcurementProject>) -> ApiResult<()> {
    let project: Project = projects::find(tx, id)?;
    let (title, body) =
        (format!("{}恢复公告", project.title), format!("项目编号：{}\n采购活动恢复。", project.code));
    notices::publish(tx, &project, None, NoticeKind::Resumption, &title, &body)?;
    tell_purchaser(tx, &project, ("采购活动已恢复。", "the purchase goes on."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_that_can_be_suspended_has_a_way_back_to_itself() {
        for status in Status::ALL {
            let suspendable = status.on(Event::Suspend).is_some();
            let back = back_to(*status).and_then(|event| Status::Suspended.on(event));
            assert_eq!(back, suspendable.then_some(*status), "{status}");
        }
    }

    #[test]
    fn a_day_that_has_begun_counts() {
        let from = Timestamp::parse("2026-12-01T08:00:00+08:00").unwrap();
        for (seconds, days) in [(-5, 0), (0, 0), (1, 1), (86_400, 1), (86_401, 2), (30 * 86_400, 30)] {
            assert_eq!(days_between(from, from.plus_seconds(seconds)), days, "{seconds}");
        }
    }
}
