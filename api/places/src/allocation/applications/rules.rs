//! Applying, changing one's mind, taking it back: only while groups can apply.

use super::state::{ApplicationStatus, Event};
use super::store::{self, Application, Found, MOST_OF_A_ROUND};
use super::views::{CreateApplication, UpdateApplication, WindowView};
use crate::allocation::rounds::{self, Round};
use crate::spaces::Space;
use citong_kernel::call::IfMatch;
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::check::Check;
use citong_kernel::db::Json;
use citong_kernel::db::dialect::{self, Lockable};
use citong_kernel::lifecycle::advance;
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Tx, audit, of};
use std::collections::BTreeSet;

/// Applications of one person in one round at most.
const MOST_OF_A_PERSON: i64 = 10;

/// A person applies for their group.
pub fn create(tx: &mut Tx<'_>, round: Id<of::AllocationRound>, new: &CreateApplication) -> ApiResult<Found> {
    let round = rounds::find_visible(tx, round)?;
    let user = tx.caller().user().ok_or_else(Problem::forbidden)?;
    let application = Application {
        id: Id::new(tx.now),
        round_id: round.id,
        user_id: Some(user),
        group_name: new.group_name.trim().to_owned(),
        organization_id: new.organization_id,
        contact: new.contact.as_ref().map(|contact| contact.trim().to_owned()),
        headcount: new.headcount,
        times_per_week: new.times_per_week,
        duration_minutes: new.duration_minutes,
        space_ids: Json(new.space_ids.clone()),
        windows: Json(new.windows.clone()),
        note: new.note.clone(),
        priority_class: new.priority_class,
        status: ApplicationStatus::Submitted,
        version: 1,
        created_at: tx.now,
        updated_at: tx.now,
    };
    check(tx, &application)?;
    must_be_open(tx, &round)?;
    // One person's applications are counted one after the other.
    dialect::lock_rows(tx.conn, Lockable::Users, &[user])?;
    let (all, own, same) = store::counts(tx, round.id, user, &application.group_name)?;
    if same {
        return Err(Problem::new(ProblemType::Duplicate).detail(
            "该团体已提交申请，请修改原申请",
            "This group has applied already: change that application",
        ));
    }
    if own >= MOST_OF_A_PERSON || all >= MOST_OF_A_ROUND {
        return Err(Problem::new(ProblemType::Conflict)
            .detail("申请数量已达上限", "There are as many applications as there may be"));
    }
    store::insert(tx, &application)?;
    let id = application.id;
    audit::Event::new("create", "allocation_application", id).transition("", "submitted").write(tx)?;
    changes::record(tx, Kind::AllocationApplication, id, Op::Created, 1, Some(&round.region))?;
    store::find_for(tx, Action::GetAllocationApplication, id)
}

/// Changes an application.
pub fn update(
    tx: &mut Tx<'_>,
    id: Id<of::AllocationApplication>,
    patch: UpdateApplication,
    seen: &IfMatch,
) -> ApiResult<Found> {
    let mut found = store::find_for(tx, Action::UpdateAllocationApplication, id)?;
    seen.check(found.application.version)?;
    still_counts(&found)?;
    let round = rounds::find_visible(tx, found.application.round_id)?;
    must_be_open(tx, &round)?;
    let after = &mut found.application;
    let mut faults = Check::new();
    patch.group_name.apply(&mut after.group_name, "/group_name", faults.errors());
    patch.contact.apply_optional(&mut after.contact);
    patch.headcount.apply(&mut after.headcount, "/headcount", faults.errors());
    patch.times_per_week.apply(&mut after.times_per_week, "/times_per_week", faults.errors());
    patch.duration_minutes.apply(&mut after.duration_minutes, "/duration_minutes", faults.errors());
    patch.space_ids.apply(&mut after.space_ids.0, "/space_ids", faults.errors());
    patch.windows.apply(&mut after.windows.0, "/windows", faults.errors());
    patch.note.apply_optional(&mut after.note);
    patch.priority_class.apply(&mut after.priority_class, "/priority_class", faults.errors());
    faults.done()?;
    check(tx, &found.application)?;
    store::update(tx, &found)?;
    audit::Event::new("update", "allocation_application", id).write(tx)?;
    store::find_for(tx, Action::GetAllocationApplication, id)
}

/// Takes an application back. Afterwards officers drop its times, or the group gives its bookings back.
pub fn withdraw(
    tx: &mut Tx<'_>,
    id: Id<of::AllocationApplication>,
    reason: Option<&str>,
) -> ApiResult<Found> {
    let mut faults = Check::new();
    faults.optional_text("/reason", reason, 0..=500);
    faults.done()?;
    let found = store::find_for(tx, Action::WithdrawAllocationApplication, id)?;
    still_counts(&found)?;
    let round = rounds::find_visible(tx, found.application.round_id)?;
    must_be_open(tx, &round)?;
    advance(tx, &found, Event::Withdraw, reason)?;
    store::find_for(tx, Action::GetAllocationApplication, id)
}

fn still_counts(found: &Found) -> ApiResult<()> {
    citong_kernel::lifecycle::next(found, Event::Withdraw).map(drop)
}

fn must_be_open(tx: &Tx<'_>, round: &Round) -> ApiResult<()> {
    if round.status_at(tx.now) == rounds::RoundStatus::Open {
        return Ok(());
    }
    Err(Problem::new(ProblemType::ApplicationsNotOpen)
        .with("applications_open_at", round.applications_open_at)
        .with("applications_close_at", round.applications_close_at))
}

fn check(tx: &mut Tx<'_>, application: &Application) -> ApiResult<()> {
    let mut check = Check::new();
    check.name("/group_name", &application.group_name, 1..=100);
    check.optional_text("/contact", application.contact.as_deref(), 1..=100);
    check.optional_text("/note", application.note.as_deref(), 0..=500);
    check.range("/headcount", application.headcount, 1..=100_000);
    check.range("/times_per_week", application.times_per_week, 1..=7);
    check.range("/duration_minutes", application.duration_minutes, 15..=1440);
    check_windows(&mut check, application);
    let spaces = rounds::spaces_of(tx, application.round_id)?;
    check_spaces(&mut check, application, &spaces);
    if let Some(id) = application.organization_id
        && !store::is_organization(tx, id)?
    {
        check.fault("/organization_id", "not_found", "没有这个机构", "There is no such organization");
    }
    check.done()
}

fn check_windows(check: &mut Check, application: &Application) {
    let windows: &[WindowView] = &application.windows.0;
    if !(1..=21).contains(&windows.len()) {
        check.fault("/windows", "out_of_range", "须有 1–21 个时段", "It must have 1 to 21 windows");
        return;
    }
    for (index, window) in windows.iter().enumerate() {
        let long = i32::from(window.until_local.minutes()) - i32::from(window.from_local.minutes());
        if long < application.duration_minutes {
            let (zh, en) = ("时段比每次时长还短", "The window is shorter than one time");
            check.fault(format!("/windows/{index}/until_local"), "too_short", zh, en);
        }
    }
    let days: BTreeSet<_> = windows.iter().map(|window| window.weekday).collect();
    if usize::try_from(application.times_per_week).is_ok_and(|times| times > days.len()) {
        let (zh, en) =
            ("每天最多一次，可选的日子不够", "There is at most one time a day, and too few days are named");
        check.fault("/times_per_week", "too_few_weekdays", zh, en);
    }
}

fn check_spaces(check: &mut Check, application: &Application, spaces: &[Space]) {
    let ids = &application.space_ids.0;
    if !(1..=20).contains(&ids.len()) {
        check.fault("/space_ids", "out_of_range", "须有 1–20 个空间", "It must name 1 to 20 spaces");
        return;
    }
    for (index, id) in ids.iter().enumerate() {
        let pointer = format!("/space_ids/{index}");
        match spaces.iter().find(|space| space.id == *id) {
            None => check.fault(pointer, "not_in_round", "不在本轮范围内", "It is not a space of this round"),
            Some(_) if ids[..index].contains(id) => {
                check.fault(pointer, "duplicate", "重复", "It is named twice");
            }
            Some(space) if space.details.capacity < application.headcount => {
                check.fault(pointer, "over_capacity", "容纳不下", "It does not hold so many people");
            }
            Some(_) => {}
        }
    }
}

/// Whoever leaves applies for nothing any more.
pub fn withdraw_erased(tx: &mut Tx<'_>, found: &Found) -> ApiResult<()> {
    if found.application.status.on(Event::Withdraw).is_some() {
        advance(tx, found, Event::Withdraw, Some("账号已注销"))?;
    }
    Ok(())
}
