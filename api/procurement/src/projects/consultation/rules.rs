//! Asking the public, hearing it, and answering it.

use super::store::{self, About, Opinion, OpinionOutcome};
use super::views::{CloseConsultation, ConsultRequirement, PublicizeSingleSource};
use crate::law::Article;
use crate::notices::{self, NoticeKind};
use crate::projects::announcement::{at, yuan};
use crate::projects::figures::{Law, publicity};
use crate::projects::state::{Event, Status};
use crate::projects::store::{self as projects, Project};
use crate::projects::terms::ProcurementMethod;
use crate::projects::{drafting, files};
use citong_kernel::check::Check;
use citong_kernel::lifecycle::{advance, next};
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Timestamp, Tx, of};

/// Opinions of one person on one project at most.
const MOST_OF_A_PERSON: i64 = 20;
/// The longest time that the public is asked, in days.
const LONGEST_DAYS: i64 = 366;

/// Opens a consultation on the requirements 征求社会公众意见 (实施条例§15); again to prolong it.
pub fn consult(
    tx: &mut Tx<'_>,
    id: Id<of::ProcurementProject>,
    new: &ConsultRequirement,
) -> ApiResult<Project> {
    let mut project = projects::lock_for(tx, Action::ConsultRequirement, id)?;
    next(&project, Event::ConsultNeed)?;
    let mut clocks = projects::clocks(tx, id)?;
    let mut check = Check::new();
    if new.until <= tx.now || new.until > tx.now.plus_days(LONGEST_DAYS) {
        check.fault("/until", "out_of_range", "须在今后一年之内", "It lies within the coming year");
    } else if clocks.consultation_until.is_some_and(|until| new.until < until) {
        check.fault("/until", "too_early", "征求意见期限不得缩短", "A consultation is not made shorter");
    }
    check.done()?;
    clocks.consultation_from = clocks.consultation_from.or(Some(tx.now));
    clocks.consultation_until = Some(new.until);
    projects::save_clocks(tx, &clocks)?;
    drafting::note(tx, &mut project, "consult", None)?;
    let terms = projects::terms(tx, id)?;
    let title = format!("{}采购需求征求意见公告（{}）", project.title, project.code);
    let body = format!(
        "采购需求：{}\n预算金额：{}\n征求意见截止：{}\n法律依据：{}",
        terms.requirement,
        yuan(project.budget_fen),
        at(Some(new.until)),
        Article::Reg15.zh()
    );
    notices::publish(tx, &project, None, NoticeKind::Consultation, &title, &body)?;
    Ok(project)
}

/// Somebody who is signed in says what they think of what is to be bought, while the public is asked.
pub fn submit(tx: &mut Tx<'_>, id: Id<of::ProcurementProject>, text: &str) -> ApiResult<Opinion> {
    let mut check = Check::new();
    check.text("/text", text, 1..=2000);
    check.done()?;
    projects::find_for(tx, Action::GetProcurementProject, id)?;
    let author_id = tx.caller().user().ok_or_else(Problem::forbidden)?;
    let project = projects::lock(tx, id)?;
    let about = open_for(tx, &project)?;
    if store::count_of(tx, id, author_id)? >= MOST_OF_A_PERSON {
        let (zh, en) = ("每人最多提出 20 条意见", "20 opinions per person at most");
        return Err(Problem::new(ProblemType::Conflict).detail(zh, en));
    }
    let opinion = Opinion {
        id: Id::new(tx.now),
        project_id: id,
        about,
        author_id,
        text: text.trim().to_owned(),
        outcome: OpinionOutcome::Open,
        answer: None,
        answered_by: None,
        answered_at: None,
        version: 1,
        created_at: tx.now,
    };
    store::insert(tx, &opinion, &project.region)?;
    Ok(opinion)
}

/// What the public is asked about now; 409 where it is not.
fn open_for(tx: &mut Tx<'_>, project: &Project) -> ApiResult<About> {
    let (clocks, file) = (projects::clocks(tx, project.id)?, files::file(tx, project.id)?);
    let planned = matches!(project.status, Status::Plan | Status::NeedConsulted);
    let running = |until: Option<Timestamp>| planned && until.is_some_and(|until| tx.now < until);
    if project.status == Status::Plan && running(clocks.consultation_until) {
        return Ok(About::Requirement);
    }
    if running(file.publicity_until) {
        return Ok(About::SingleSource);
    }
    let (zh, en) = ("不在征求意见期限内", "The public is not asked now");
    Err(Article::Reg15
        .refuses(ProblemType::DeadlinePassed, zh, en)
        .with("consultation_until", clocks.consultation_until)
        .with("publicity_until", file.publicity_until))
}

/// Closes the consultation once its time is over: every opinion has an answer with a reason.
pub fn close(tx: &mut Tx<'_>, id: Id<of::ProcurementProject>, new: &CloseConsultation) -> ApiResult<Project> {
    let project = projects::lock_for(tx, Action::CloseConsultation, id)?;
    next(&project, Event::ConsultNeed)?;
    let until = projects::clocks(tx, id)?.consultation_until;
    if until.is_none_or(|until| tx.now < until) {
        let (zh, en) = ("征求意见期限尚未届满", "The consultation is not over");
        let refusal = Article::Reg15.refuses(ProblemType::NotDueYet, zh, en);
        return Err(refusal.with("consultation_until", until));
    }
    let open = store::unanswered(tx, id, About::Requirement)?;
    check_answers(new, &open)?;
    for opinion in &open {
        let Some(answer) = new.opinions.iter().find(|answer| answer.opinion_id == opinion.id) else {
            continue;
        };
        let outcome = if answer.adopted { OpinionOutcome::Adopted } else { OpinionOutcome::NotAdopted };
        store::answer(tx, opinion, outcome, answer.reason.trim(), &project.region)?;
    }
    let mut file = files::file(tx, id)?;
    file.consultation_summary = Some(new.summary.trim().to_owned());
    files::save_file(tx, &file)?;
    advance(tx, &project, Event::ConsultNeed, None)?;
    let project = projects::find(tx, id)?;
    let adopted = new.opinions.iter().filter(|answer| answer.adopted).count();
    let title = format!("{}采购需求意见采纳情况公告（{}）", project.title, project.code);
    let body = format!("收到意见 {} 条，采纳 {adopted} 条。\n{}", open.len(), new.summary.trim());
    notices::publish(tx, &project, None, NoticeKind::ConsultationResult, &title, &body)?;
    Ok(project)
}

fn check_answers(new: &CloseConsultation, open: &[Opinion]) -> ApiResult<()> {
    let mut check = Check::new();
    check.text("/summary", &new.summary, 1..=5000);
    for (place, answer) in new.opinions.iter().enumerate() {
        check.text(&format!("/opinions/{place}/reason"), &answer.reason, 1..=1000);
        let earlier = new.opinions.iter().take(place).any(|other| other.opinion_id == answer.opinion_id);
        if earlier || open.iter().all(|opinion| opinion.id != answer.opinion_id) {
            let (zh, en) =
                ("不是本项目待答复的意见，或重复", "It is no open opinion on this project, or repeats");
            check.fault(format!("/opinions/{place}/opinion_id"), "unknown", zh, en);
        }
    }
    let missing = open
        .iter()
        .filter(|opinion| new.opinions.iter().all(|answer| answer.opinion_id != opinion.id))
        .count();
    if missing > 0 {
        let (zh, en) = (format!("尚有 {missing} 条意见未答复"), format!("{missing} opinions have no answer"));
        check.push(Article::Reg15.fault("/opinions", "unanswered", &zh, &en));
    }
    check.done()
}

/// 单一来源公示: who shall deliver, and why nobody else can; objections are opinions (实施条例§38).
pub fn publicize(
    tx: &mut Tx<'_>,
    id: Id<of::ProcurementProject>,
    new: &PublicizeSingleSource,
) -> ApiResult<Project> {
    let mut project = projects::lock_for(tx, Action::PublicizeSingleSource, id)?;
    next(&project, Event::Publish)?;
    let mut file = files::file(tx, id)?;
    if project.method != ProcurementMethod::SingleSource || file.publicity_from.is_some() {
        let (zh, en) = ("只有单一来源项目公示一次", "A single source is publicized, once");
        return Err(Article::Reg38.refuses(ProblemType::Conflict, zh, en));
    }
    let law = Law::load(tx, &project.region, tx.now.local_date())?;
    let earliest = law.end(publicity(&law), tx.now.local_date());
    let until = new.until.unwrap_or(earliest);
    let mut check = Check::new();
    check.text("/reason", &new.reason, 1..=5000);
    if until < earliest {
        let (zh, en) = ("公示不得少于五个工作日", "It is publicized for five working days at least");
        check.push(Article::Reg38.fault("/until", "too_early", zh, en));
    } else if until > tx.now.plus_days(LONGEST_DAYS) {
        check.fault("/until", "out_of_range", "须在一年之内", "It lies within a year");
    }
    check.done()?;
    (file.publicity_from, file.publicity_until) = (Some(tx.now), Some(until));
    files::save_file(tx, &file)?;
    drafting::note(tx, &mut project, "publicize", None)?;
    let title = format!("{}单一来源采购公示（{}）", project.title, project.code);
    let body = format!(
        "理由：{}\n预算金额：{}\n公示期限至：{}",
        new.reason.trim(),
        yuan(project.budget_fen),
        at(Some(until))
    );
    notices::publish(tx, &project, None, NoticeKind::SingleSource, &title, &body)?;
    Ok(project)
}
