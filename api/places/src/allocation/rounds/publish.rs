//! From proposals to series of bookings.

use super::state::Event;
use super::store::{self, Round};
use crate::allocation::allocator;
use crate::allocation::proposals::{self, Proposal};
use crate::allocation::{applications, applications::Application};
use crate::bookings::{BookingStatus, Holder, Plan, Target, Terms};
use crate::recurrence::{End, Pattern, Rule};
use crate::series::{self, OccurrenceRefused, Wanted};
use crate::timetable::{Interval, local_midnight};
use chrono::{Duration, Weekday};
use citong_identity::notifications::{Notice, Recipient, notify};
use citong_kernel::lifecycle::{self, advance};
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Timestamp, Tx, audit, of};
use serde_json::json;

/// Times that become bookings in the request that publishes; the job does the rest.
const AT_ONCE: i64 = 12;

/// Publishes a decided round: every weekly time becomes a series over the season, without the dates that cannot be had.
pub fn publish(tx: &mut Tx<'_>, id: Id<of::AllocationRound>, reason: Option<&str>) -> ApiResult<Round> {
    let round = store::lock_for(tx, Action::PublishRound, id)?;
    lifecycle::next(&round, Event::Publish)?;
    let clashes = proposals::clashes_with_other_rounds(tx, &round)?;
    if !clashes.is_empty() {
        return Err(Problem::new(ProblemType::Conflict)
            .detail(
                "与其他轮次的时段冲突，请重新统筹",
                "Another round has given out some of these times; allocate again",
            )
            .with("conflicts", clashes));
    }
    advance(tx, &round, Event::Publish, reason)?;
    tell_applicants(tx, &round)?;
    let round = store::find_visible(tx, id)?;
    generate_some(tx, &round, AT_ONCE)?;
    Ok(round)
}

/// Makes series of some proposals of a published round. Answers how many it looked at.
pub fn generate_some(tx: &mut Tx<'_>, round: &Round, most: i64) -> ApiResult<usize> {
    let open = proposals::to_publish(tx, round.id, most)?;
    for proposal in &open {
        generate(tx, round, proposal)?;
    }
    Ok(open.len())
}

fn generate(tx: &mut Tx<'_>, round: &Round, proposal: &Proposal) -> ApiResult<()> {
    let application = applications::fetch(tx, proposal.application_id)?;
    let windows = windows(round, proposal);
    let outcome = match (application.user_id, Target::find_for_groups(tx, proposal.space_id)) {
        (Some(user), Ok(target)) => book(tx, round, &application, user, &target, windows)?,
        (_, Err(problem)) if problem.kind() != ProblemType::InvalidInput => return Err(problem),
        (user, _) => {
            // The group's account is gone, or the space takes no bookings any more: every date says so.
            let reason = if user.is_none() { "applicant_left" } else { "not_bookable" };
            let refused = windows.iter().map(|window| OccurrenceRefused {
                starts_at: Timestamp::new(window.starts_at),
                ends_at: Timestamp::new(window.ends_at),
                reason: reason.to_owned(),
                detail: None,
            });
            series::Attempt { series: None, booked: 0, refused: refused.collect() }
        }
    };
    proposals::set_outcome(tx, proposal, &outcome, &round.region)
}

fn book(
    tx: &mut Tx<'_>,
    round: &Round,
    application: &Application,
    user: Id<of::User>,
    target: &Target,
    windows: Vec<Interval>,
) -> ApiResult<series::Attempt> {
    let Some(first) = windows.first().copied() else {
        return Ok(series::Attempt { series: None, booked: 0, refused: Vec::new() });
    };
    let plan = Plan {
        starts_at: first.starts_at.into(),
        ends_at: first.ends_at.into(),
        headcount: application.headcount,
        purpose: format!("{}（{}）", application.group_name, round.name),
        holder: Holder::Person(user),
        status: BookingStatus::Confirmed,
        terms: Terms::Venue,
    };
    let rule = Rule {
        pattern: Pattern::Weekly(Vec::new()),
        interval: 1,
        end: End::On(round.season_ends_on),
        week_start: Weekday::Mon,
    };
    series::attempt(tx, target, &plan, &Wanted { rule, windows }, &[], false)
}

/// The weekly time on every date of the season.
fn windows(round: &Round, proposal: &Proposal) -> Vec<Interval> {
    let dates = allocator::dates_of(proposal.day(), round.season_starts_on, round.season_ends_on);
    dates
        .map(|date| {
            let at = |minute: i32| local_midnight(date) + Duration::minutes(minute.into());
            Interval::new(at(proposal.from_minute), at(proposal.until_minute))
        })
        .collect()
}

fn tell_applicants(tx: &mut Tx<'_>, round: &Round) -> ApiResult<()> {
    let applications = applications::submitted(tx, round.id)?;
    let counts = proposals::count_by_application(tx, round.id)?;
    for application in applications {
        let Some(user) = application.user_id else { continue };
        let times = counts.get(&application.id).copied().unwrap_or(0);
        let (group, name) = (&application.group_name, &round.name);
        let notice = Notice {
            kind: "allocation_published",
            title: ("场地统筹结果已公布", "The season's times are published"),
            body: (
                format!("{name}：{group} 每周获得 {times} 次。"),
                format!("{name}: {group} has {times} times a week."),
            ),
            booking: None,
        };
        notify(tx, Recipient::User(user), &notice)?;
    }
    audit::Event::new("notify", "allocation_round", round.id)
        .details(json!({ "applications": counts.len() }))
        .write(tx)
}
