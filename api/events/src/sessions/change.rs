//! Changing a session that has not begun.

use super::create::check_close;
use super::large;
use super::settle::settle;
use super::state::{Event, SessionStatus};
use super::store::{self, Found, Session};
use super::views::UpdateSession;
use crate::{notices, waiting_list};
use citong_kernel::call::IfMatch;
use citong_kernel::check::Check;
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Timestamp, Tx, audit, lifecycle, of};
use citong_places::bookings::{self, RescheduleBooking};
use citong_places::spaces;
use serde_json::json;

/// Changes what is said about a session. Another time or capacity moves the booking of its room;
/// people with tickets are told of another time; more places go to those who wait.
pub fn update(
    tx: &mut Tx<'_>,
    id: Id<of::EventSession>,
    patch: &UpdateSession,
    seen: &IfMatch,
) -> ApiResult<Found> {
    let before = store::find_for(tx, Action::UpdateSession, id)?;
    // The leaves before the session, as a closure takes them.
    spaces::lock_leaves(tx, before.session.space_id)?;
    let before = settle(tx, id)?;
    seen.check(before.session.version)?;
    lifecycle::next(&before, Event::Cancel)?;
    if before.session.starts_at <= tx.now {
        return Err(Problem::new(ProblemType::InvalidTransition)
            .detail("场次已开始，不能修改", "It has begun and cannot be changed")
            .with("current_status", before.session.status));
    }
    let after = patched(&before, patch)?;
    permit_covers(tx, &before, &after)?;
    store::update(tx, &before, &after)?;
    audit::Event::new("update", "session", id)
        .details(json!({ "starts_at": after.starts_at, "ends_at": after.ends_at,
            "capacity": after.capacity, "reserve_percent": after.reserve_percent }))
        .write(tx)?;
    let moved = (after.starts_at, after.ends_at) != (before.session.starts_at, before.session.ends_at);
    if moved || after.capacity != before.session.capacity {
        let wanted = RescheduleBooking {
            starts_at: after.starts_at,
            ends_at: after.ends_at,
            headcount: Some(after.capacity),
            reason: None,
        };
        let room = bookings::fetch(tx, after.booking_id)?;
        bookings::move_to(tx, room, &wanted)
            .map_err(|problem| problem.repointed("/headcount", "/capacity"))?;
    }
    if after.sales_close_at < before.session.sales_close_at {
        let found = store::fetch(tx, id)?;
        waiting_list::cut_offers(tx, &found)?;
    }
    if moved {
        let found = store::fetch(tx, id)?;
        notices::session_moved(tx, &found)?;
    }
    waiting_list::promote(tx, id)?;
    store::fetch(tx, id)
}

fn patched(before: &Found, patch: &UpdateSession) -> ApiResult<Session> {
    let (mut check, session) = (Check::new(), &before.session);
    let mut after = session.clone();
    let patch = patch.clone();
    patch.title.apply(&mut after.title, "/title", check.errors());
    patch.description.apply_optional(&mut after.description);
    patch.starts_at.apply(&mut after.starts_at, "/starts_at", check.errors());
    patch.ends_at.apply(&mut after.ends_at, "/ends_at", check.errors());
    after.sales_close_at = moved_close(session, after.starts_at);
    patch.sales_close_at.apply(&mut after.sales_close_at, "/sales_close_at", check.errors());
    patch.capacity.apply(&mut after.capacity, "/capacity", check.errors());
    patch.reserve_percent.apply(&mut after.reserve_percent, "/reserve_percent", check.errors());
    patch.max_party.apply(&mut after.max_party, "/max_party", check.errors());
    after.title = after.title.trim().to_owned();
    check.name("/title", &after.title, 1..=200);
    check.optional_text("/description", after.description.as_deref(), 0..=5_000);
    check.range("/capacity", after.capacity, 1..=100_000);
    check.range("/reserve_percent", after.reserve_percent, 0..=100);
    check.range("/max_party", after.max_party, 1..=500);
    check_close(&mut check, after.sales_close_at, after.starts_at);
    if after.ends_at <= after.starts_at {
        check.fault(
            "/ends_at",
            "end_before_start",
            "结束时间不晚于开始时间",
            "It does not end after it starts",
        );
    }
    if session.draw_closes_at.is_some_and(|closes| closes >= after.sales_close_at) {
        let (zh, en) = ("须晚于抽签登记截止时间", "It must be after the entries of the draw close");
        check.fault("/sales_close_at", "before_draw", zh, en);
    }
    let taken = session.sold + session.offered;
    if after.capacity < taken {
        check.fault(
            "/capacity",
            "below_sold",
            format!("已发出或保留 {taken} 个名额"),
            format!("{taken} places are taken or offered"),
        );
    }
    check.done()?;
    Ok(after)
}

/// Tickets stop being given out as long before the beginning as before.
pub fn moved_close(session: &Session, starts_at: Timestamp) -> Timestamp {
    if starts_at == session.starts_at {
        return session.sales_close_at;
    }
    let before = session.starts_at.seconds() - session.sales_close_at.seconds();
    starts_at.plus_seconds(-before)
}

/// More people may need a permit, or that of another authority; another day may leave no time for it.
fn permit_covers(tx: &mut Tx<'_>, before: &Found, after: &Session) -> ApiResult<()> {
    large::require_same_time(&before.session, after)?;
    let path = before.around.region_path.as_str();
    if !large::is_large(tx, path, after.capacity)? {
        return Ok(());
    }
    match &after.permit {
        Some(permit) => large::require_authority(tx, path, after.capacity, permit.0.authority, "/capacity"),
        None if before.session.status == SessionStatus::AwaitingPermit => {
            large::require_lead(tx, path, after.starts_at)
        }
        None => Err(Problem::invalid(
            "/capacity",
            "permit_required",
            "大型群众性活动须先取得安全许可，请另建场次",
            "So many people need a permit first: make another session",
        )),
    }
}
