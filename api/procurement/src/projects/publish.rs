//! Publishing a project 发布采购公告: from then on its terms are frozen; and the timer that lets bids in.

use super::drafts;
use super::figures::{Law, documents_available, documents_to_deadline, notice_period};
use super::requests::PublishProcurementProject;
use super::state::{Event, Status};
use super::store::{self, Clocks, Project};
use super::terms::{ProcurementMethod, Terms};
use super::timeline::earliest_deadline;
use super::{announcement, draft_checks, drafting, files, split};
use crate::law::Article;
use crate::notices::{self, NoticeKind};
use crate::{catalogue, evaluation};
use citong_kernel::check::Check;
use citong_kernel::facts::PurchaseEvent;
use citong_kernel::lifecycle::{advance, next};
use citong_kernel::schema::procurement_projects as projects;
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Timestamp, Tx, of};
use diesel::prelude::*;

/// A project whose keys are not in custody yet is looked at again after this many seconds.
const AGAIN_SECONDS: i64 = 60;
/// How many projects one run of the timer looks at.
const CHUNK: i64 = 50;
/// The furthest deadline, in days.
const FURTHEST_DAYS: i64 = 366;

/// Publishes a project and freezes its terms.
pub fn publish(
    tx: &mut Tx<'_>,
    id: Id<of::ProcurementProject>,
    new: &PublishProcurementProject,
) -> ApiResult<Project> {
    let project = store::lock_for(tx, Action::PublishProcurementProject, id)?;
    next(&project, Event::Publish)?;
    let law = Law::load(tx, &project.region, tx.now.local_date())?;
    require_budget(&project)?;
    require_consultation(&law, &project)?;
    require_catalogue(tx, &project)?;
    require_method(tx, &law, &project)?;
    let draft = drafts::load(tx, project)?;
    draft_checks::check_draft(tx, &law, &draft, Check::new())?;
    let clocks = timed(tx, &law, &draft.project, new)?;
    split::require_whole(tx, &law, &draft.project)?;
    let (project, mut terms) = (draft.project, draft.terms);
    terms.frozen_at = Some(tx.now);
    drafting::save_terms(tx, &terms)?;
    store::save_clocks(tx, &clocks)?;
    advance(tx, &project, Event::Publish, None)?;
    store::touch(tx, id, None, clocks.bids_from)?;
    store::tell_budget(tx, id, PurchaseEvent::Published)?;
    let project = open_when_due(tx, id)?;
    // The hash of the draw's seed stands before the first bid comes in.
    evaluation::prepare_panel(tx, &project)?;
    announce(tx, &project, &terms, &clocks)?;
    Ok(project)
}

/// 先有预算，后采购: purchases follow an approved budget (采购法§6; 102号 for services).
fn require_budget(project: &Project) -> ApiResult<()> {
    if project.budget_source.is_some() && project.budget_reference.is_some() {
        return Ok(());
    }
    Err(Article::Gpl6.refuses(
        ProblemType::BudgetMissing,
        "采购须有批准的预算：请填写资金来源和预算文号",
        "A purchase follows an approved budget: name its source and its reference",
    ))
}

/// Public services: the public is consulted on the requirements (实施条例§15).
fn require_consultation(law: &Law, project: &Project) -> ApiResult<()> {
    let required = law.flag("procurement.service.requirement_consultation_required", true);
    if !required || !project.public_service || project.status == Status::NeedConsulted {
        return Ok(());
    }
    Err(Article::Reg15.refuses(
        ProblemType::ConsultationRequired,
        "公共服务项目确定采购需求前应当征求社会公众意见",
        "The public is consulted before the requirements of a public service are settled",
    ))
}

fn require_catalogue(tx: &mut Tx<'_>, project: &Project) -> ApiResult<()> {
    let today = tx.now.local_date();
    if catalogue::effective(tx, &project.region, &project.catalogue_code, today)?.is_some() {
        return Ok(());
    }
    Err(Article::Service11.refuses(
        ProblemType::Conflict,
        "该品目不在现行购买目录中",
        "The item is not in the catalogue in force",
    ))
}

/// At the threshold only open tender, unless another method is approved (采购法§27); and enough suppliers
/// are asked where the method asks them.
fn require_method(tx: &mut Tx<'_>, law: &Law, project: &Project) -> ApiResult<()> {
    let at_threshold = project.budget_fen >= law.open_tender_threshold();
    let excused = project.method_reason.is_some() && project.method_approval.is_some();
    if at_threshold && project.method != ProcurementMethod::OpenTender && !excused {
        let refusal = Article::Gpl27.refuses(
            ProblemType::ApprovalRequired,
            "达到公开招标数额标准的，采用其他方式须说明理由并经批准",
            "At the threshold of open tender another method needs a reason and an approval",
        );
        return Err(refusal.with("threshold_fen", law.open_tender_threshold()));
    }
    if project.method == ProcurementMethod::SingleSource && at_threshold {
        require_publicity(tx, project)?;
    }
    let (least, most, article) = match project.method {
        ProcurementMethod::OpenTender => return Ok(()),
        ProcurementMethod::InvitedTender => {
            (law.figure("procurement.invited_tender.minimum_drawn_suppliers", 3), 100, Article::Gpl34)
        }
        ProcurementMethod::Negotiation => {
            (law.figure("procurement.negotiation.minimum_suppliers", 3), 100, Article::Gpl38)
        }
        ProcurementMethod::Quotation => {
            (law.figure("procurement.quotation.minimum_suppliers", 3), 100, Article::Gpl40)
        }
        ProcurementMethod::Consultation => {
            (law.figure("procurement.consultation.minimum_suppliers", 3), 100, Article::Consultation10)
        }
        ProcurementMethod::SingleSource => (1, 1, Article::Gpl39),
    };
    let asked = i64::try_from(files::invited(tx, project.id)?.len()).unwrap_or(i64::MAX);
    let open_to_all = project.method == ProcurementMethod::Consultation && asked == 0;
    if open_to_all || (least..=most).contains(&asked) {
        return Ok(());
    }
    let (zh, en) = if most == 1 {
        ("单一来源采购只向一家供应商采购".to_owned(), "A single source is one supplier".to_owned())
    } else {
        (format!("应当邀请至少 {least} 家供应商"), format!("At least {least} suppliers must be asked"))
    };
    let refusal = article.refuses(ProblemType::TooFewBidders, &zh, &en);
    Err(refusal.with("invited", asked).with("required", least))
}

/// 单一来源公示 of five working days at least, and over (实施条例§38).
fn require_publicity(tx: &mut Tx<'_>, project: &Project) -> ApiResult<()> {
    let until = files::file(tx, project.id)?.publicity_until;
    if until.is_some_and(|until| until <= tx.now) {
        return Ok(());
    }
    let refusal = Article::Reg38.refuses(
        ProblemType::PublicityRequired,
        "达到公开招标数额标准的单一来源采购，须先公示并届满",
        "A single source at the threshold is publicized first, for the whole time",
    );
    Err(refusal.with("publicity_until", until))
}

/// The clock of the publication: nothing shorter than the law says.
fn timed(
    tx: &mut Tx<'_>,
    law: &Law,
    project: &Project,
    new: &PublishProcurementProject,
) -> ApiResult<Clocks> {
    let (now, today, method) = (tx.now, tx.now.local_date(), project.method);
    let mut check = Check::new();
    let earliest = earliest_deadline(law, method, now);
    let too_early = new.bids_due_at < earliest;
    if too_early {
        let (at, en) = earliest.in_words();
        let (zh, en) = (format!("截止时间最早为 {at}"), format!("The deadline is {en} at the earliest"));
        let article = documents_to_deadline(law, method).map_or(Article::Gpl39, |term| term.article);
        check.push(article.fault("/bids_due_at", "too_early", &zh, &en));
    } else if new.bids_due_at <= now || new.bids_due_at > now.plus_days(FURTHEST_DAYS) {
        check.fault("/bids_due_at", "out_of_range", "须在一年之内", "It lies within a year");
    }
    let bids_from = new.bids_from.unwrap_or(now).max(now);
    if bids_from >= new.bids_due_at && !too_early {
        check.fault("/bids_from", "too_late", "须早于截止时间", "It is before the deadline");
    }
    let mut until = |pointer: &str, asked: Option<Timestamp>, term| {
        let Some(term) = term else { return asked };
        let least = law.end(term, today);
        if asked.is_some_and(|asked| asked < least) {
            let (at, en) = least.in_words();
            let (zh, en) = (format!("不得早于 {at}"), format!("It is {en} at the earliest"));
            check.push(term.article.fault(pointer, "too_early", &zh, &en));
        }
        Some(asked.unwrap_or(least))
    };
    let notice_until = until("/notice_until", new.notice_until, notice_period(law, method));
    let documents_until = until("/documents_until", new.documents_until, documents_available(law, method));
    check.done().map_err(|problem| if too_early { problem.with("earliest", earliest) } else { problem })?;
    Ok(Clocks {
        published_at: Some(now),
        notice_until,
        documents_until,
        bids_from: Some(bids_from),
        bids_due_at: Some(new.bids_due_at),
        ..store::clocks(tx, project.id)?
    })
}

fn announce(tx: &mut Tx<'_>, project: &Project, terms: &Terms, clocks: &Clocks) -> ApiResult<()> {
    let criteria = store::criteria(tx, project.id)?;
    let lots = store::lots(tx, project.id)?;
    let title = format!("{}采购公告（{}）", project.title, project.code);
    let body = announcement::text(project, terms, &criteria, &lots, clocks);
    notices::publish(tx, project, None, NoticeKind::Procurement, &title, &body)?;
    Ok(())
}

/// Lets bids in where it is time and the keys are in custody; otherwise says when to look again. Call it
/// when custody becomes complete: the caller need not have locked the project.
pub fn open_when_due(tx: &mut Tx<'_>, id: Id<of::ProcurementProject>) -> ApiResult<Project> {
    let project = store::lock(tx, id)?;
    if project.status != Status::Notice {
        return Ok(project);
    }
    let clocks = store::clocks(tx, id)?;
    let (from, due) = (clocks.bids_from.unwrap_or(tx.now), clocks.bids_due_at.unwrap_or(tx.now));
    let next_check_at = if tx.now >= due {
        None // nobody can bid any more: the purchaser ends it
    } else if tx.now < from {
        Some(from)
    } else if crate::bids::custody_complete(tx, id)? {
        advance(tx, &project, Event::OpenForBids, None)?;
        None
    } else {
        Some(tx.now.plus_seconds(AGAIN_SECONDS))
    };
    store::touch(tx, id, project.status_reason.as_deref(), next_check_at)?;
    store::find(tx, id)
}

/// Lets bids in where it is time, for a chunk of projects; answers how many it let bids into.
pub fn check_due(tx: &mut Tx<'_>) -> ApiResult<usize> {
    let due: Vec<Id<of::ProcurementProject>> = projects::table
        .filter(projects::status.eq(Status::Notice))
        .filter(projects::next_check_at.le(tx.now))
        .order(projects::next_check_at.asc())
        .limit(CHUNK)
        .select(projects::id)
        .load(tx.conn)?;
    let full = i64::try_from(due.len()).unwrap_or(0) == CHUNK;
    let mut opened = 0;
    for id in due {
        if open_when_due(tx, id)?.status == Status::OpenForBids {
            opened += 1;
        }
    }
    // A full chunk that opened nothing has moved on: there may be more behind it.
    Ok(if full { opened.max(1) } else { opened })
}

/// What a caller who publishes too late or too early is told of the state.
pub fn require_receiving(tx: &Tx<'_>, project: &Project, clocks: &Clocks) -> ApiResult<Timestamp> {
    let running = matches!(project.status, Status::Notice | Status::OpenForBids);
    match clocks.bids_due_at {
        Some(due) if running && tx.now < due => Ok(due),
        due => Err(Problem::new(ProblemType::BidsClosed)
            .detail(
                format!("只在公告发布后、提交截止前办理（{}）", Article::Reg31.zh()),
                format!("Only between publication and deadline ({})", Article::Reg31.en()),
            )
            .with("current_status", project.status)
            .with("bids_due_at", due)),
    }
}
