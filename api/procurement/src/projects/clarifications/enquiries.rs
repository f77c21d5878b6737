//! Enquiries 询问 (采购法§51): a supplier asks, the purchaser answers to all.

use super::store::{self, Enquiry};
use super::views::{AskEnquiry, ClarificationQuery};
use crate::law::Article;
use crate::notices::{self, NoticeKind};
use crate::projects::publish::require_receiving;
use crate::projects::store as projects;
use crate::suppliers;
use citong_kernel::check::Check;
use citong_kernel::policy::sees_procurement;
use citong_kernel::{Action, ApiResult, Id, Page, Problem, ProblemType, Tx, of};

/// Open enquiries of one supplier about one project at most.
const MOST_OPEN: i64 = 20;

/// A supplier asks about published documents, before the deadline.
pub fn ask(tx: &mut Tx<'_>, id: Id<of::ProcurementProject>, new: &AskEnquiry) -> ApiResult<Enquiry> {
    let mut check = Check::new();
    check.text("/question", &new.question, 1..=2000);
    check.done()?;
    projects::find_for(tx, Action::GetProcurementProject, id)?;
    let project = projects::lock(tx, id)?;
    let clocks = projects::clocks(tx, id)?;
    require_receiving(tx, &project, &clocks)?;
    let supplier = asking(tx, new.supplier_id)?;
    let asked_by = tx.caller().user().ok_or_else(Problem::forbidden)?;
    if store::count_open(tx, id, supplier)? >= MOST_OPEN {
        let (zh, en) = ("待答复的询问过多", "Too many enquiries wait for an answer");
        return Err(Problem::new(ProblemType::Conflict).detail(zh, en));
    }
    let row = Enquiry {
        id: Id::new(tx.now),
        project_id: id,
        asked_by,
        supplier_id: supplier,
        question: new.question.trim().to_owned(),
        answer: None,
        answered_by: None,
        answered_at: None,
        version: 1,
        created_at: tx.now,
    };
    store::insert_enquiry(tx, &row)?;
    Ok(row)
}

fn asking(tx: &mut Tx<'_>, wanted: Option<Id<of::Supplier>>) -> ApiResult<Id<of::Supplier>> {
    let own = suppliers::acted_for(tx)?;
    let one = match wanted {
        Some(id) => own.iter().find(|supplier| supplier.id == id),
        None => own.first().filter(|_| own.len() == 1),
    };
    let (zh, en) = ("须指明本人代表的供应商", "Name a supplier that you act for");
    one.map(|supplier| supplier.id).ok_or_else(|| Problem::invalid("/supplier_id", "not_yours", zh, en))
}

/// Answers an enquiry, to all.
pub fn answer(tx: &mut Tx<'_>, id: Id<of::Enquiry>, answer: &str) -> ApiResult<Enquiry> {
    let mut check = Check::new();
    check.text("/answer", answer, 1..=5000);
    check.done()?;
    let project = store::find_enquiry(tx, id)?.project_id;
    let project = projects::lock_for(tx, Action::AnswerEnquiry, project)?;
    let mut row = store::find_enquiry(tx, id)?;
    if row.answered_at.is_some() {
        let (zh, en) = ("该询问已答复", "It is answered already");
        return Err(Article::Gpl51.refuses(ProblemType::InvalidTransition, zh, en));
    }
    store::answer_enquiry(tx, &mut row, answer.trim(), &project.region)?;
    let title = format!("{}询问答复（{}）", project.title, project.code);
    let body = format!("问：{}\n答：{}", row.question, answer.trim());
    notices::publish(tx, &project, None, NoticeKind::Answer, &title, &body)?;
    Ok(row)
}

/// What this caller may see: the purchaser's side all, a supplier its own, everybody what is answered.
pub fn list(
    tx: &mut Tx<'_>,
    id: Id<of::ProcurementProject>,
    query: &ClarificationQuery,
    limit: i64,
) -> ApiResult<Page<Enquiry>> {
    let project = projects::find_for(tx, Action::ListEnquiries, id)?;
    let path = projects::region_path(tx, &project)?;
    let all = sees_procurement(tx.caller(), &projects::scope(&project, &path));
    let own: Vec<_> = suppliers::acted_for(tx)?.into_iter().map(|supplier| supplier.id).collect();
    let only = if all { None } else { Some(own.as_slice()) };
    store::list_enquiries(tx, id, only, query.cursor.as_deref(), limit)
}
