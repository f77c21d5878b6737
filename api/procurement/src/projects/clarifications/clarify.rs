//! Clarifying published documents (采购法实施条例§31).

use super::store::{self, Clarification};
use super::views::{ClarifiedTerms, ClarifyProcurementProject};
use crate::law::Article;
use crate::notices::{self, NoticeKind};
use crate::projects::announcement::at;
use crate::projects::drafting;
use crate::projects::figures::{Law, clarification_before_deadline};
use crate::projects::publish::require_receiving;
use crate::projects::store::{self as projects, Project};
use crate::projects::timeline::deadline_after_clarification;
use citong_kernel::check::Check;
use citong_kernel::db::Json;
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Timestamp, Tx, of};

/// Says something about the documents to all. Where it may affect the bids and too little time is left,
/// the deadline moves to the lawful minimum, or to the later one that is given.
pub fn clarify(
    tx: &mut Tx<'_>,
    id: Id<of::ProcurementProject>,
    new: &ClarifyProcurementProject,
) -> ApiResult<Project> {
    let mut project = projects::lock_for(tx, Action::ClarifyProcurementProject, id)?;
    let mut clocks = projects::clocks(tx, id)?;
    let due = require_receiving(tx, &project, &clocks)?;
    refuse_other_weights(tx, &project, new.changes.as_ref())?;
    check(tx, new, due)?;
    let law = Law::load(tx, &project.region, tx.now.local_date())?;
    let material = new.changes.is_some() || new.material.unwrap_or(true);
    let least = deadline_after_clarification(&law, project.method, tx.now, due);
    let needed = if material { least } else { due };
    let due_after = new.bids_due_at.unwrap_or(needed).max(needed);
    let row = Clarification {
        id: Id::new(tx.now),
        project_id: id,
        number: store::next_number(tx, id)?,
        text: new.text.trim().to_owned(),
        changes: changes_of(new)?,
        material,
        due_before: due,
        due_after,
        published_by: tx.caller().label(),
        published_at: tx.now,
    };
    store::append(tx, &row, &project.region)?;
    clocks.bids_due_at = Some(due_after);
    projects::save_clocks(tx, &clocks)?;
    drafting::note(tx, &mut project, "clarify", None)?;
    announce(tx, &law, &project, &row)?;
    Ok(project)
}

fn changes_of(new: &ClarifyProcurementProject) -> ApiResult<Option<Json<serde_json::Value>>> {
    let value = new.changes.as_ref().map(serde_json::to_value).transpose().map_err(Problem::internal)?;
    Ok(value.map(Json))
}

/// 评审因素、分值、权重 stay as they were published: what was not disclosed may not be used (实施条例§34).
fn refuse_other_weights(
    tx: &mut Tx<'_>,
    project: &Project,
    changes: Option<&ClarifiedTerms>,
) -> ApiResult<()> {
    let Some(changes) = changes else { return Ok(()) };
    let (terms, published) = (projects::terms(tx, project.id)?, projects::criteria(tx, project.id)?);
    let same_weight = changes.price_weight.is_none_or(|weight| weight == terms.price_weight);
    let same_points = changes.criteria.iter().all(|one| {
        let standing = published.iter().find(|criterion| criterion.code == one.code);
        standing.is_some_and(|criterion| one.max_points.is_none_or(|points| points == criterion.max_points))
    });
    if same_weight && same_points {
        return Ok(());
    }
    Err(Article::Reg34.refuses(
        ProblemType::TermsFrozen,
        "采购文件中没有规定的评审标准不得作为评审依据，公告后不得变更评审因素、分值和权重",
        "Criteria that were not disclosed may not be used: points and weights stay as published",
    ))
}

fn check(tx: &Tx<'_>, new: &ClarifyProcurementProject, due: Timestamp) -> ApiResult<()> {
    let mut check = Check::new();
    check.text("/text", &new.text, 1..=10_000);
    if let Some(changes) = &new.changes {
        check.optional_text("/changes/requirement", changes.requirement.as_deref(), 1..=20_000);
        for (place, one) in changes.criteria.iter().enumerate() {
            let pointer = format!("/changes/criteria/{place}/description");
            check.optional_text(&pointer, one.description.as_deref(), 1..=2000);
        }
    }
    match new.bids_due_at {
        Some(later) if later < due => {
            let (zh, en) = ("提交截止时间只能顺延", "The deadline only moves later");
            check.push(Article::Reg31.fault("/bids_due_at", "too_early", zh, en));
        }
        Some(later) if later > tx.now.plus_days(366) => {
            check.fault("/bids_due_at", "out_of_range", "须在一年之内", "It lies within a year");
        }
        _ => {}
    }
    check.done()
}

fn announce(tx: &mut Tx<'_>, law: &Law, project: &Project, row: &Clarification) -> ApiResult<()> {
    let title = format!("{}更正公告第{}号（{}）", project.title, row.number, project.code);
    let mut body = format!("澄清（修改）内容：{}", row.text);
    if let Some(requirement) = row.changes.as_ref().and_then(|changes| changes.0["requirement"].as_str()) {
        body.push_str(&format!("\n采购需求改为：{requirement}"));
    }
    if row.due_after > row.due_before {
        let article =
            clarification_before_deadline(law, project.method).map_or(Article::Reg31, |term| term.article);
        let (from, to) = (at(Some(row.due_before)), at(Some(row.due_after)));
        body.push_str(&format!("\n提交截止时间由 {from} 顺延至 {to}（{}）", article.zh()));
    }
    notices::publish(tx, project, None, NoticeKind::Clarification, &title, &body)?;
    Ok(())
}
