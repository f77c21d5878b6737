//! Checking bids, and closing the checks.

use super::store::{self, BidCheck};
use super::views::{CheckKind, RecordBidCheck};
use crate::bids::{self, Bid, BidEvent, BidStatus};
use crate::evaluation::access::{has_role, lock_bid, require_purchaser_or_member};
use crate::evaluation::minimums::{Minimum, Step};
use crate::evaluation::{explanations, panels};
use crate::law::Article;
use crate::projects::{self, Event, Lot, LotStatus, ProcurementMethod, Project, Status};
use citong_kernel::check::Check;
use citong_kernel::lifecycle::{advance, next};
use citong_kernel::policy::Role;
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Tx, of};
use serde_json::json;

/// Notes what was found of a bid; until the checks are closed the last finding of a kind counts.
pub fn record(tx: &mut Tx<'_>, id: Id<of::Bid>, new: &RecordBidCheck) -> ApiResult<BidCheck> {
    let mut check = Check::new();
    check.optional_text("/reason", new.reason.as_deref(), 1..=500);
    if !new.passed && new.reason.is_none() {
        check.fault("/reason", "required", "未通过须说明原因", "Say why it did not pass");
    }
    check.done()?;
    let (project, bid) = lock_bid(tx, id)?;
    require_checker(tx, &project, new.kind)?;
    if project.status != Status::Opened || bid.status != BidStatus::Opened {
        return Err(Problem::new(ProblemType::InvalidTransition)
            .detail(
                "仅可审查已开启、尚未完成审查的投标",
                "Only opened bids are checked, until the checks are closed",
            )
            .with("current_status", bid.status));
    }
    let row = BidCheck {
        id: Id::new(tx.now),
        bid_id: id,
        kind: new.kind,
        passed: new.passed,
        reason: new.reason.as_deref().map(|reason| reason.trim().to_owned()),
        checked_by: tx.caller().label(),
        checked_at: tx.now,
    };
    store::insert(tx, &row)?;
    Ok(row)
}

/// 资格审查 is the purchaser's in tenders (87号第四十四条) and the panel's too in other methods, 符合性审查 the
/// panel's; a single-source purchase has no panel.
fn require_checker(tx: &mut Tx<'_>, project: &Project, kind: CheckKind) -> ApiResult<()> {
    let tender = matches!(project.method, ProcurementMethod::OpenTender | ProcurementMethod::InvitedTender);
    if project.method == ProcurementMethod::SingleSource || (tender && kind == CheckKind::Qualification) {
        if has_role(tx, Role::Purchaser, project)? {
            return Ok(());
        }
        let (zh, en) = ("资格审查由采购人或者采购代理机构进行", "The purchaser checks who qualifies");
        return Err(Article::Tender44.refuses(ProblemType::Forbidden, zh, en));
    }
    if kind == CheckKind::Qualification {
        return require_purchaser_or_member(tx, project);
    }
    panels::require_member(tx, project.id).map(|_| ())
}

/// Closes the checks: bids pass or are out, and a lot of a tender with fewer than three left goes no further
/// (87号第四十四条).
pub fn close(tx: &mut Tx<'_>, id: Id<of::ProcurementProject>) -> ApiResult<Project> {
    let project = projects::lock_for(tx, Action::QualifyProject, id)?;
    next(&project, Event::Qualify)?;
    let path = projects::region_path(tx, &project)?;
    let minimum = Minimum::of(tx, &project, &path, Step::Qualification)?;
    let lots = projects::lots(tx, id)?;
    let active: Vec<&Lot> = lots.iter().filter(|lot| lot.status == LotStatus::Active).collect();
    let mut findings = Vec::new();
    for lot in &active {
        let opened = bids::standing(tx, lot.id)?.into_iter().filter(|bid| bid.status == BidStatus::Opened);
        for bid in opened.collect::<Vec<_>>() {
            let finding = finding(&store::list(tx, bid.id)?, project.method);
            findings.push((bid, finding));
        }
    }
    require_checked(&findings)?;
    for lot in &active {
        let passed = findings.iter().filter(|(bid, found)| bid.lot_id == lot.id && *found == Finding::Passed);
        minimum.require(lot, passed.count())?;
    }
    for (bid, found) in &findings {
        match found {
            Finding::Failed(reason) => bids::decide(tx, bid, BidEvent::Disqualify, Some(reason))?,
            Finding::Passed | Finding::Missing(_) => bids::decide(tx, bid, BidEvent::Qualify, None)?,
        }
    }
    if !project.method.has_final_offers() {
        explanations::flag(tx, &project, &path)?;
    }
    advance(tx, &project, Event::Qualify, None)?;
    let mut clocks = projects::clocks(tx, id)?;
    clocks.qualified_at = Some(tx.now);
    projects::save_clocks(tx, &clocks)?;
    projects::find(tx, id)
}

/// What the checks of a bid come to.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Finding {
    Passed,
    Failed(String),
    Missing(CheckKind),
}

/// The last check of each kind; a bid that does not qualify is not looked at further.
fn finding(checks: &[BidCheck], method: ProcurementMethod) -> Finding {
    let needed: &[CheckKind] =
        if method == ProcurementMethod::SingleSource { &[CheckKind::Qualification] } else { CheckKind::ALL };
    for kind in needed {
        match checks.iter().rev().find(|check| check.kind == *kind) {
            None => return Finding::Missing(*kind),
            Some(check) if !check.passed => {
                return Finding::Failed(check.reason.clone().unwrap_or_default());
            }
            Some(_) => {}
        }
    }
    Finding::Passed
}

fn require_checked(findings: &[(Bid, Finding)]) -> ApiResult<()> {
    let missing = findings.iter().filter_map(|(bid, found)| match found {
        Finding::Missing(kind) => Some(json!({"bid_id": bid.id, "kind": kind})),
        Finding::Passed | Finding::Failed(_) => None,
    });
    let missing: Vec<_> = missing.collect();
    if missing.is_empty() {
        return Ok(());
    }
    let (zh, en) = ("尚有投标未完成资格审查或者符合性审查", "Some bids were not checked yet");
    Err(Article::Tender44.refuses(ProblemType::ChecksMissing, zh, en).with("missing", missing))
}

#[cfg(test)]
mod tests {
    use super::*;
    use citong_kernel::Timestamp;

    fn check(kind: CheckKind, passed: bool) -> BidCheck {
        let now = Timestamp::parse("2026-12-01T00:00:00+08:00").unwrap();
        let reason = (!passed).then(|| "不符合".to_owned());
        BidCheck {
            id: Id::new(now),
            bid_id: Id::new(now),
            kind,
            passed,
            reason,
            checked_by: String::new(),
            checked_at: now,
        }
    }

    #[test]
    fn the_last_check_of_each_kind_counts() {
        use CheckKind::{Compliance, Qualification};
        let of = |checks: &[BidCheck]| finding(checks, ProcurementMethod::OpenTender);
        assert_eq!(of(&[]), Finding::Missing(Qualification));
        assert_eq!(of(&[check(Qualification, true)]), Finding::Missing(Compliance));
        assert_eq!(of(&[check(Qualification, false)]), Finding::Failed("不符合".into()));
        let corrected = [check(Qualification, false), check(Qualification, true), check(Compliance, true)];
        assert_eq!(of(&corrected), Finding::Passed);
        assert_eq!(finding(&[check(Qualification, true)], ProcurementMethod::SingleSource), Finding::Passed);
    }
}
