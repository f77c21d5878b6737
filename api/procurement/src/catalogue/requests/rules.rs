//! Asking for a change, and deciding on it.

use super::state::{AdjustmentEvent as Event, AdjustmentStatus};
use super::store::{self, Request};
use super::views::{AdjustmentDecision, AdjustmentKind, CreateAdjustmentRequest, DecideAdjustmentRequest};
use crate::catalogue::access::{self, Place};
use crate::catalogue::versions;
use citong_identity::regions;
use citong_kernel::check::Check;
use citong_kernel::db::dialect::{self, Lockable};
use citong_kernel::lifecycle::{advance, next};
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Tx, of, rule_params};

/// Open requests of one person at most, where `catalogue.open_requests_per_person` does not say.
const MOST_OPEN: i64 = 20;

/// Asks for a change of a region's catalogue.
pub fn create(tx: &mut Tx<'_>, new: &CreateAdjustmentRequest) -> ApiResult<(Request, Place)> {
    let user = tx.caller().user().ok_or_else(Problem::forbidden)?;
    let mut check = Check::new();
    if new.region.contains('\0') || !regions::exists(tx, &new.region)? {
        check.fault("/region", "not_found", "没有这个地区", "There is no such region");
    }
    check_texts(new, &mut check);
    check.done()?;
    let place = access::place(tx, &new.region)?;
    dialect::lock_rows(tx.conn, Lockable::Users, &[user])?;
    let today = tx.now.local_date();
    let most = rule_params::integer(tx, "catalogue.open_requests_per_person", &place.path, today, MOST_OPEN)?;
    if store::count_open(tx, user)? >= most {
        let (zh, en) = ("您待处理的目录调整申请过多", "You have too many open requests");
        return Err(Problem::new(ProblemType::Conflict).detail(zh, en).with("limit", most));
    }
    let row = Request {
        id: Id::new(tx.now),
        region: new.region.clone(),
        kind: new.kind,
        code: new.code.clone(),
        name: new.name.clone(),
        description: new.description.clone(),
        reason: new.reason.clone(),
        status: AdjustmentStatus::Open,
        asked_by: Some(user),
        decision_reason: None,
        decided_by: None,
        decided_at: None,
        version_id: None,
        version: 1,
        created_at: tx.now,
        updated_at: tx.now,
    };
    store::insert(tx, &row)?;
    Ok((row, place))
}

fn check_texts(new: &CreateAdjustmentRequest, check: &mut Check) {
    check.text("/reason", &new.reason, 1..=2000);
    check.optional_text("/description", new.description.as_deref(), 1..=2000);
    match &new.name {
        Some(name) => check.name("/name", name, 1..=100),
        None if new.kind != AdjustmentKind::Remove => {
            check.fault("/name", "required", "须填写品目名称", "Name the item");
        }
        None => {}
    }
    match &new.code {
        Some(code) if !(2..=12).contains(&code.len()) || !code.bytes().all(|b| b.is_ascii_digit()) => {
            check.fault("/code", "invalid_code", "编码为 2–12 位数字", "A code has 2 to 12 digits");
        }
        None if new.kind != AdjustmentKind::Add => {
            check.fault("/code", "required", "须填写品目编码", "Say which item");
        }
        _ => {}
    }
}

/// Decides on a request, with a reason that everybody can read; never one's own.
pub fn decide(
    tx: &mut Tx<'_>,
    id: Id<of::AdjustmentRequest>,
    body: &DecideAdjustmentRequest,
) -> ApiResult<(Request, Place)> {
    let (mut row, place) = store::find_for(tx, Action::DecideAdjustmentRequest, id)?;
    let event = match body.decision {
        AdjustmentDecision::Adopted => Event::Adopt,
        AdjustmentDecision::Rejected => Event::Reject,
    };
    next(&row, event)?;
    if store::is_mine(tx, &row) {
        let (zh, en) = ("申请人不得处理自己的申请", "Nobody decides on their own request");
        return Err(Problem::new(ProblemType::FourEyes).detail(zh, en));
    }
    let mut check = Check::new();
    check.text("/reason", &body.reason, 1..=2000);
    check_version(tx, &row, body, &mut check)?;
    check.done()?;
    row.decision_reason = Some(body.reason.clone());
    row.decided_by = Some(tx.caller().label());
    row.decided_at = Some(tx.now);
    row.version_id = body.version_id;
    store::note(tx, &row)?;
    row.status = advance(tx, &row, event, Some(&body.reason))?;
    row.version += 1;
    row.updated_at = tx.now;
    Ok((row, place))
}

/// What is adopted names a version of the region that can still change.
fn check_version(
    tx: &mut Tx<'_>,
    row: &Request,
    body: &DecideAdjustmentRequest,
    check: &mut Check,
) -> ApiResult<()> {
    let adopted = body.decision == AdjustmentDecision::Adopted;
    let Some(id) = body.version_id else {
        if adopted {
            let (zh, en) = ("采纳须注明纳入的目录版本", "Say into which version it is taken");
            check.fault("/version_id", "required", zh, en);
        }
        return Ok(());
    };
    if !adopted {
        check.fault("/version_id", "not_adopted", "未采纳的不填版本", "Only what is adopted has a version");
        return Ok(());
    }
    let version = match versions::fetch(tx, id) {
        Err(problem) if problem.kind() == ProblemType::NotFound => None,
        found => Some(found?.row),
    };
    let fits = version.is_some_and(|version| version.region == row.region && version.status.is_open());
    if !fits {
        let (zh, en) =
            ("须为本地区尚在编制的目录版本", "It is a version of the region that is being drafted");
        check.fault("/version_id", "not_open", zh, en);
    }
    Ok(())
}
