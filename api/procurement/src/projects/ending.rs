//! Ends before the contract: 废标 of a project or a lot, and 终止.

use super::drafting;
use super::files;
use super::requests::{FailProcurementProject, FailureGrounds, TerminateProcurementProject};
use super::state::{Event, LotStatus, Status};
use super::store::{self, Lot, Project};
use crate::bids;
use crate::law::Article;
use crate::notices::{self, NoticeKind};
use citong_kernel::check::Check;
use citong_kernel::facts::PurchaseEvent;
use citong_kernel::lifecycle::{advance, next};
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Tx, of};

const fn grounds_name(grounds: FailureGrounds) -> &'static str {
    match grounds {
        FailureGrounds::TooFewBidders => "投标（响应）供应商不足法定家数",
        FailureGrounds::TooFewQualified => "资格审查合格的供应商不足法定家数",
        FailureGrounds::TooFewSubstantive => "对采购文件作实质响应的供应商不足法定家数",
        FailureGrounds::IllegalActs => "出现影响采购公正的违法、违规行为",
        FailureGrounds::OverBudget => "报价均超过采购预算，采购人不能支付",
        FailureGrounds::ChangeOfCircumstances => "因重大变故，采购任务取消",
    }
}

/// What the law lets the purchaser do after a failure, with its article (采购法§37).
pub const fn what_follows(grounds: FailureGrounds) -> Option<(&'static str, &'static str, Article)> {
    match grounds {
        FailureGrounds::ChangeOfCircumstances => None,
        FailureGrounds::TooFewBidders
        | FailureGrounds::TooFewQualified
        | FailureGrounds::TooFewSubstantive
        | FailureGrounds::IllegalActs
        | FailureGrounds::OverBudget => Some((
            "应当重新组织采购；需要采取其他方式采购的，应当在采购活动开始前获得批准",
            "It is tendered again; another method needs an approval before it begins",
            Article::Gpl37,
        )),
    }
}

/// 废标 on the grounds of the law (采购法§36): one lot, or all that is left. When no lot is left the project
/// has failed. Bids that were not opened stay unread for ever.
pub fn fail(
    tx: &mut Tx<'_>,
    id: Id<of::ProcurementProject>,
    new: &FailProcurementProject,
) -> ApiResult<Project> {
    let mut check = Check::new();
    check.text("/reason", &new.reason, 1..=1000);
    check.done()?;
    let mut project = store::lock_for(tx, Action::FailProcurementProject, id)?;
    next(&project, Event::Fail)?;
    let mut lots = store::lots(tx, id)?;
    let reason = new.reason.trim();
    let failing: Vec<&mut Lot> = match new.lot_id {
        Some(lot) => vec![standing_lot(&mut lots, lot)?],
        None => lots.iter_mut().filter(|lot| lot.status != LotStatus::Failed).collect(),
    };
    for lot in failing {
        lot.status = LotStatus::Failed;
        lot.failure_reason = Some(reason.to_owned());
        store::save_lot(tx, &project, lot)?;
    }
    let mut file = files::file(tx, id)?;
    file.failure_grounds = Some(new.grounds);
    files::save_file(tx, &file)?;
    let whole = lots.iter().all(|lot| lot.status == LotStatus::Failed);
    if whole {
        project = end(tx, &project, Event::Fail, reason)?;
    } else {
        if let Some(lot) = new.lot_id {
            bids::return_unopened_of_lot(tx, lot)?;
        }
        drafting::note(tx, &mut project, "fail_lot", Some(reason))?;
    }
    let lot = new.lot_id.filter(|_| !whole);
    let title = format!("{}废标公告（{}）", project.title, project.code);
    let grounds = grounds_name(new.grounds);
    let body = format!("废标情形：{grounds}（{}）\n废标理由：{reason}", Article::Gpl36.zh());
    notices::publish(tx, &project, lot, NoticeKind::Failure, &title, &body)?;
    Ok(project)
}

fn standing_lot(lots: &mut [Lot], id: Id<of::Lot>) -> ApiResult<&mut Lot> {
    let lot = lots.iter_mut().find(|lot| lot.id == id);
    let lot = lot.ok_or_else(|| {
        Problem::invalid("/lot_id", "unknown", "该项目没有这个采购包", "The project has no such lot")
    })?;
    if lot.status != LotStatus::Active {
        let (zh, en) = ("该采购包已不在进行中", "The lot is not in the running any more");
        return Err(Problem::new(ProblemType::InvalidTransition)
            .detail(zh, en)
            .with("current_status", lot.status));
    }
    Ok(lot)
}

fn end(tx: &mut Tx<'_>, project: &Project, event: Event, reason: &str) -> ApiResult<Project> {
    bids::return_unopened(tx, project.id)?;
    let mut clocks = store::clocks(tx, project.id)?;
    clocks.ended_at = Some(tx.now);
    store::save_clocks(tx, &clocks)?;
    advance(tx, project, event, Some(reason))?;
    store::touch(tx, project.id, Some(reason), None)?;
    store::tell_budget(tx, project.id, PurchaseEvent::Changed)?;
    store::find(tx, project.id)
}

/// Ends a project before its opening 终止采购活动. One that nobody has seen ends without an announcement.
pub fn terminate(
    tx: &mut Tx<'_>,
    id: Id<of::ProcurementProject>,
    new: &TerminateProcurementProject,
) -> ApiResult<Project> {
    let mut check = Check::new();
    check.text("/reason", &new.reason, 1..=1000);
    check.done()?;
    let project = store::lock_for(tx, Action::TerminateProcurementProject, id)?;
    next(&project, Event::Terminate)?;
    let early = matches!(
        project.status,
        Status::Plan | Status::NeedConsulted | Status::Notice | Status::OpenForBids | Status::Suspended
    );
    if !early || store::clocks(tx, id)?.opened_at.is_some() {
        let (zh, en) =
            ("开启之后不能终止，只能依法废标", "After the opening it can only fail as the law says");
        let refusal = Article::Gpl36.refuses(ProblemType::InvalidTransition, zh, en);
        return Err(refusal.with("current_status", project.status));
    }
    let announced = store::is_announced(tx, id)?;
    let reason = new.reason.trim();
    let project = end(tx, &project, Event::Terminate, reason)?;
    if announced {
        let title = format!("{}终止公告（{}）", project.title, project.code);
        notices::publish(
            tx,
            &project,
            None,
            NoticeKind::Termination,
            &title,
            &format!("终止原因：{reason}"),
        )?;
    }
    Ok(project)
}
