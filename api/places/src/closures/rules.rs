//! Announcing and taking back a closure.

use super::store::{self, Closure};
use super::views::CreateClosure;
use crate::{bookings, spaces};
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::check::Check;
use citong_kernel::{Action, ApiResult, Id, Tx, audit, of, rule_params};
use serde_json::json;

/// Days before its beginning that a closure is announced, where `closure.notice_days` does not say
/// otherwise (公共文化体育设施条例 §18).
const NOTICE_DAYS: i64 = 7;
/// The longest closure.
const LONGEST_DAYS: i64 = 3 * 366;

/// Announces a closure and ends the bookings that it meets. Answers it with how many there were.
pub fn create(tx: &mut Tx<'_>, space: Id<of::Space>, new: &CreateClosure) -> ApiResult<(Closure, i64)> {
    let (_, facility) = spaces::find_for(tx, Action::CreateClosure, space)?;
    check(tx, new, &facility.region_path)?;
    let leaves = spaces::lock_leaves(tx, space)?;
    let closure = Closure {
        id: Id::new(tx.now),
        space_id: space,
        starts_at: new.starts_at,
        ends_at: new.ends_at,
        reason: new.reason.trim().to_owned(),
        emergency: new.emergency,
        version: 1,
        created_at: tx.now,
        updated_at: tx.now,
    };
    store::insert(tx, &closure)?;
    let cancelled = bookings::close_overlapping(tx, &leaves, new.starts_at, new.ends_at, &closure.reason)?;
    audit::Event::new("create", "closure", closure.id)
        .reason(Some(&closure.reason))
        .details(
            json!({ "space_id": space, "emergency": closure.emergency, "cancelled_bookings": cancelled }),
        )
        .write(tx)?;
    changes::record(tx, Kind::Closure, closure.id, Op::Created, 1, Some(&facility.region))?;
    Ok((closure, cancelled))
}

fn check(tx: &mut Tx<'_>, new: &CreateClosure, region_path: &str) -> ApiResult<()> {
    let mut check = Check::new();
    check.text("/reason", &new.reason, 1..=200);
    if new.ends_at <= new.starts_at {
        check.fault(
            "/ends_at",
            "end_before_start",
            "结束时间不晚于开始时间",
            "It does not end after it starts",
        );
    } else if new.ends_at > new.starts_at.plus_days(LONGEST_DAYS) {
        check.fault("/ends_at", "too_long", "最长三年", "Three years at most");
    } else if new.ends_at <= tx.now {
        check.fault("/ends_at", "in_past", "结束时间已过", "It is in the past");
    } else if !new.emergency {
        let today = tx.now.local_date();
        let days = rule_params::integer(tx, "closure.notice_days", region_path, today, NOTICE_DAYS)?;
        if (new.starts_at.local_date() - today).num_days() < days {
            check.fault(
                "/starts_at",
                "too_soon",
                format!("临时关闭须提前 {days} 日公告（公共文化体育设施条例第十八条）；紧急情况请注明"),
                format!("A closure is announced {days} days before (Regulations on Public Cultural and Sports Facilities, art. 18), except in an emergency"),
            );
        }
    }
    check.done()
}

/// Takes a closure back; bookings that it ended stay ended.
pub fn delete(tx: &mut Tx<'_>, id: Id<of::Closure>, seen: &citong_kernel::call::IfMatch) -> ApiResult<()> {
    let closure = store::find(tx, id)?;
    let (_, facility) = spaces::find_for(tx, Action::DeleteClosure, closure.space_id)?;
    seen.check(closure.version)?;
    store::delete(tx, &closure)?;
    audit::Event::new("delete", "closure", id).write(tx)?;
    changes::record(tx, Kind::Closure, id, Op::Deleted, closure.version + 1, Some(&facility.region))
}
