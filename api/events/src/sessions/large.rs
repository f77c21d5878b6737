//! Large events 大型群众性活动: from 1,000 expected people on they need a permit of public security, to
//! be applied for 20 days before; from 5,000 on the city's (国务院令第505号).

use super::state::Event;
use super::store::{self, Found, Session};
use super::views::{PermitAuthority, PermitView, RecordPermit};
use citong_kernel::check::Check;
use citong_kernel::db::{Json, dialect};
use citong_kernel::lifecycle::{self, advance};
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Timestamp, Tx, audit, of, rule_params};
use serde_json::json;

const THRESHOLD: i64 = 1_000;
const CITY_THRESHOLD: i64 = 5_000;
const APPLY_BEFORE_DAYS: i64 = 20;

fn figure(tx: &mut Tx<'_>, code: &str, region_path: &str, default: i64) -> ApiResult<i64> {
    let today = tx.now.local_date();
    rule_params::integer(tx, code, region_path, today, default)
}

/// Whether this many people need a permit.
pub fn is_large(tx: &mut Tx<'_>, region_path: &str, people: i32) -> ApiResult<bool> {
    Ok(i64::from(people) >= figure(tx, "crowd.permit_threshold_persons", region_path, THRESHOLD)?)
}

/// 422 where there is no time left to apply for a permit.
pub fn require_lead(tx: &mut Tx<'_>, region_path: &str, starts_at: Timestamp) -> ApiResult<()> {
    let days = figure(tx, "crowd.permit_apply_before_days", region_path, APPLY_BEFORE_DAYS)?;
    if (starts_at.local_date() - tx.now.local_date()).num_days() >= days {
        return Ok(());
    }
    Err(Problem::invalid(
        "/starts_at",
        "permit_too_late",
        format!("大型群众性活动须提前 {days} 日申请安全许可"),
        format!("A large event must apply for its permit {days} days before"),
    ))
}

/// 422 at `pointer` where the permit of this authority does not cover so many people.
pub fn require_authority(
    tx: &mut Tx<'_>,
    region_path: &str,
    people: i32,
    authority: PermitAuthority,
    pointer: &str,
) -> ApiResult<()> {
    let threshold = figure(tx, "crowd.city_permit_threshold_persons", region_path, CITY_THRESHOLD)?;
    if authority == PermitAuthority::City || i64::from(people) < threshold {
        return Ok(());
    }
    Err(Problem::invalid(
        pointer,
        "city_permit_required",
        format!("预计 {threshold} 人以上须由市级公安机关许可"),
        format!("From {threshold} people on the city's authority decides"),
    ))
}

/// 422 where a session with a permit would move: a permit is for a time (国务院令第505号 第十六条), also if
/// fewer people come, who may be more again later.
pub fn require_same_time(before: &Session, after: &Session) -> ApiResult<()> {
    let pointer = match (after.starts_at == before.starts_at, after.ends_at == before.ends_at) {
        (true, true) => return Ok(()),
        (true, false) => "/ends_at",
        (false, _) => "/starts_at",
    };
    if before.permit.is_none() {
        return Ok(());
    }
    Err(Problem::invalid(
        pointer,
        "permit_is_for_its_time",
        "安全许可只对许可的时间有效，请取消后另建场次",
        "Its permit is for its time: call it off and make another session",
    ))
}

/// Records the permit; the session is open from then on.
pub fn record(tx: &mut Tx<'_>, id: Id<of::EventSession>, new: &RecordPermit) -> ApiResult<Found> {
    let mut check = Check::new();
    check.name("/number", &new.number, 1..=100);
    if new.granted_on.0 > tx.now.local_date() {
        check.fault("/granted_on", "in_future", "日期在未来", "It is in the future");
    }
    check.done()?;
    store::find_for(tx, Action::RecordSessionPermit, id)?;
    dialect::lock_rows(tx.conn, dialect::Lockable::EventSessions, &[id])?;
    let found = store::fetch(tx, id)?;
    lifecycle::next(&found, Event::Permit)?;
    if found.session.starts_at <= tx.now {
        return Err(Problem::new(ProblemType::InvalidTransition)
            .detail("场次已开始，不能补录许可", "It has begun: its permit comes too late")
            .with("current_status", found.session.status));
    }
    let (path, people) = (found.around.region_path.clone(), found.session.capacity);
    require_authority(tx, &path, people, new.authority, "/authority")?;
    let permit = PermitView {
        number: new.number.trim().to_owned(),
        authority: new.authority,
        granted_on: new.granted_on,
    };
    audit::Event::new("record-permit", "session", id)
        .details(json!({ "number": permit.number, "authority": permit.authority }))
        .write(tx)?;
    let mut after = found.session.clone();
    after.permit = Some(Json(permit));
    store::update(tx, &found, &after)?;
    let found = store::fetch(tx, id)?;
    advance(tx, &found, Event::Permit, None)?;
    store::fetch(tx, id)
}
