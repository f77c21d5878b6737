//! The legal clocks after an evaluation: until when something is to be done, and whether it was.

use super::store::{self, Contract};
use crate::awards::LegalClock;
use crate::law::Article;
use crate::projects::{self, Project};
use crate::remedies;
use citong_kernel::working_days::end_of;
use citong_kernel::{ApiResult, Timestamp, Tx};
use serde::Serialize;
use utoipa::ToSchema;

/// A legal term.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct DeadlineView {
    /// What is to be done: `decide_award`, `publish_result`, `sign_contract`, `publish_contract`,
    /// `file_contract`, `answer_challenge`, `decide_complaint` or `keep_archive`.
    pub code: &'static str,
    /// The contract, challenge or complaint that it is about; else it is the project.
    pub subject_id: Option<String>,
    /// The end of the term, excluded.
    pub due_at: Timestamp,
    /// When it was done.
    pub done_at: Option<Timestamp>,
    /// Whether it was done late, or is late now.
    pub overdue: bool,
    /// The article, in Chinese.
    pub article: &'static str,
    /// The rule parameter that the term comes from.
    pub rule_param: &'static str,
}

/// What the law asks for: the article and the parameter of a term.
type Basis = (&'static str, Article, &'static str);

const DECIDE: Basis = ("decide_award", Article::Reg43, "procurement.clock.purchaser_decides_working_days");
const ANNOUNCE: Basis = ("publish_result", Article::Reg43, "procurement.clock.result_notice_working_days");
const SIGN: Basis = ("sign_contract", Article::Gpl46, "procurement.clock.contract_sign_days");
const PUBLISH: Basis =
    ("publish_contract", Article::Reg50, "procurement.clock.contract_publish_working_days");
const FILE: Basis = ("file_contract", Article::Gpl47, "procurement.clock.contract_file_working_days");
const ANSWER: Basis =
    ("answer_challenge", Article::Gpl53, "procurement.remedy.challenge_answer_working_days");
const JUDGE: Basis =
    ("decide_complaint", Article::Gpl56, "procurement.remedy.complaint_decision_working_days");
const KEEP: Basis = ("keep_archive", Article::Gpl42, "procurement.clock.archive_minimum_years");

fn deadline(
    tx: &Tx<'_>,
    (code, article, rule_param): Basis,
    subject_id: Option<String>,
    due_at: Timestamp,
    done_at: Option<Timestamp>,
) -> DeadlineView {
    let overdue = done_at.unwrap_or(tx.now) >= due_at;
    DeadlineView { code, subject_id, due_at, done_at, overdue, article: article.zh(), rule_param }
}

/// The clocks of a project that have begun.
pub fn deadlines_of(tx: &mut Tx<'_>, project: &Project) -> ApiResult<Vec<DeadlineView>> {
    let (path, clocks) = (projects::region_path(tx, project)?, projects::clocks(tx, project.id)?);
    let begun = clocks.evaluated_at.or(clocks.awarded_at).unwrap_or(tx.now).local_date();
    let legal = LegalClock::load(tx, &path, begun)?;
    let mut all = Vec::new();
    if let Some(from) = clocks.evaluated_at {
        let due = legal.working_days(from.local_date(), DECIDE.2, 5);
        all.push(deadline(tx, DECIDE, None, due, clocks.awarded_at));
    }
    if let Some(from) = clocks.awarded_at {
        let due = legal.working_days(from.local_date(), ANNOUNCE.2, 2);
        all.push(deadline(tx, ANNOUNCE, None, due, clocks.result_published_at));
    }
    if let Some(due) = clocks.sign_until {
        all.push(deadline(tx, SIGN, None, due, clocks.contracted_at));
    }
    for row in store::of_project(tx, project.id)? {
        all.extend(of_contract(tx, &legal, &row));
    }
    for term in remedies::terms_of(tx, project.id)? {
        let basis = if term.complaint { JUDGE } else { ANSWER };
        all.push(deadline(tx, basis, Some(term.id), term.due_at, term.done_at));
    }
    if let Some(until) = clocks.archive_until {
        let mut kept = deadline(tx, KEEP, None, end_of(until), None);
        kept.overdue = false;
        all.push(kept);
    }
    Ok(all)
}

/// 公告 and 备案 of one contract.
pub fn of_contract(tx: &Tx<'_>, legal: &LegalClock, row: &Contract) -> [DeadlineView; 2] {
    let (signed, id) = (row.signed_at.local_date(), Some(row.id.to_string()));
    let (publish, file) = (legal.working_days(signed, PUBLISH.2, 2), legal.working_days(signed, FILE.2, 7));
    [deadline(tx, PUBLISH, id.clone(), publish, row.published_at), deadline(tx, FILE, id, file, row.filed_at)]
}
