//! Scoring alone, and who sees what of it.

use super::store::{self, Item, Sheet};
use super::views::{BidScoresView, ScoreItem, ScoreSheetView, SubmitBidScores};
use crate::bids::{self, Bid, BidStatus};
use crate::evaluation::access::{Part, lock_bid, part_of};
use crate::evaluation::arithmetic::mean;
use crate::evaluation::panels::{self, PanelMember};
use crate::evaluation::results;
use crate::law::Article;
use crate::projects::{self, AwardMethod, Criterion, LotStatus, Project, Status};
use citong_kernel::check::Check;
use citong_kernel::points::Points;
use citong_kernel::{ApiResult, FieldError, Id, Problem, ProblemType, Tx, of};
use serde::Serialize;
use std::collections::{BTreeMap, HashSet};

/// A sheet that is not in.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Missing {
    /// Of which bid.
    pub bid_id: Id<of::Bid>,
    /// Whose.
    pub member_id: Id<of::PanelMember>,
}

/// A member hands in a sheet. Until all are in, another corrects it; both are kept.
pub fn submit(tx: &mut Tx<'_>, id: Id<of::Bid>, new: &SubmitBidScores) -> ApiResult<ScoreSheetView> {
    let (project, bid) = lock_bid(tx, id)?;
    let member = panels::require_member(tx, project.id)?;
    if projects::terms(tx, project.id)?.award_method != AwardMethod::ComprehensiveScore {
        return Err(Problem::new(ProblemType::Conflict)
            .detail("该评审方法不打分", "Nothing is scored under this method"));
    }
    if project.status != Status::Qualified || bid.status != BidStatus::Qualified {
        return Err(Problem::new(ProblemType::InvalidTransition)
            .detail(
                "仅在评审期间对合格投标打分",
                "Only qualified bids are scored, until the evaluation is closed",
            )
            .with("current_status", project.status));
    }
    let criteria = projects::criteria(tx, project.id)?;
    let before = store::sheets(tx, &[id])?.into_iter().rfind(|sheet| sheet.member_id == member.id);
    refuse_correction_at_end(tx, &project, before.is_some())?;
    let sheet_id = Id::new(tx.now);
    let items = checked(new, &criteria, sheet_id)?;
    let sheet = Sheet {
        id: sheet_id,
        bid_id: id,
        member_id: member.id,
        revision: before.map_or(1, |sheet| sheet.revision + 1),
        total: Points(items.iter().map(|item| item.points.0).sum()),
        submitted_at: tx.now,
    };
    store::insert(tx, &sheet, &items)?;
    Ok(ScoreSheetView::of(sheet, &items, &criteria, None))
}

/// Once all sheets are in, nobody corrects theirs.
fn refuse_correction_at_end(tx: &mut Tx<'_>, project: &Project, corrects: bool) -> ApiResult<()> {
    if !corrects || !is_complete(tx, project)? {
        return Ok(());
    }
    let (zh, en) = ("评分已全部提交，不得修改", "All sheets are in: none is corrected any more");
    Err(Article::Tender66.refuses(ProblemType::Conflict, zh, en))
}

fn is_complete(tx: &mut Tx<'_>, project: &Project) -> ApiResult<bool> {
    let members = match panels::require_complete(tx, project) {
        Err(problem) if problem.kind() == ProblemType::PanelIncomplete => return Ok(false),
        members => members?,
    };
    let mut qualified = Vec::new();
    for lot in projects::lots(tx, project.id)?.iter().filter(|lot| lot.status == LotStatus::Active) {
        qualified.extend(bids::standing(tx, lot.id)?);
    }
    qualified.retain(|bid| bid.status == BidStatus::Qualified);
    Ok(missing(tx, &members, &qualified)?.is_empty())
}

/// The sheets that count: the last of each member of each bid.
pub fn latest_sheets(tx: &mut Tx<'_>, bids: &[Id<of::Bid>]) -> ApiResult<Vec<Sheet>> {
    let mut latest = BTreeMap::new();
    for sheet in store::sheets(tx, bids)? {
        latest.insert((sheet.bid_id, sheet.member_id), sheet);
    }
    Ok(latest.into_values().collect())
}

/// What these members have not handed in yet of these bids.
pub fn missing(tx: &mut Tx<'_>, members: &[PanelMember], bids: &[Bid]) -> ApiResult<Vec<Missing>> {
    let ids: Vec<_> = bids.iter().map(|bid| bid.id).collect();
    let sheets = store::sheets(tx, &ids)?;
    let handed_in: HashSet<_> = sheets.iter().map(|sheet| (sheet.bid_id, sheet.member_id)).collect();
    let all = ids.iter().flat_map(|bid| members.iter().map(move |member| (*bid, member.id)));
    let missing = all.filter(|pair| !handed_in.contains(pair));
    Ok(missing.map(|(bid_id, member_id)| Missing { bid_id, member_id }).collect())
}

/// Every criterion exactly once, within its points (87号第五十五条: by the documents and nothing else).
fn checked(new: &SubmitBidScores, criteria: &[Criterion], sheet: Id<of::ScoreSheet>) -> ApiResult<Vec<Item>> {
    let (mut check, mut items) = (Check::new(), Vec::new());
    let mut seen = HashSet::new();
    for (i, item) in new.items.iter().enumerate() {
        let at = format!("/items/{i}");
        check.optional_text(&format!("{at}/comment"), item.comment.as_deref(), 1..=1000);
        let found = criterion_of(item, criteria, &at).and_then(|criterion| {
            if !seen.insert(criterion.id) {
                let (zh, en) = ("评审因素重复", "The criterion occurs twice");
                return Err(Article::Tender55.fault(&at, "duplicate", zh, en));
            }
            Ok((criterion, points_of(item, criterion, &at)?))
        });
        match found {
            Ok((criterion, points)) => items.push(Item {
                sheet_id: sheet,
                criterion_id: criterion.id,
                points,
                comment: item.comment.clone(),
            }),
            Err(fault) => check.push(fault),
        }
    }
    let absent: Vec<_> = criteria.iter().filter(|c| !seen.contains(&c.id)).map(|c| c.code.as_str()).collect();
    if !absent.is_empty() {
        let absent = absent.join(", ");
        let (zh, en) = (format!("缺少评审因素：{absent}"), format!("Criteria are missing: {absent}"));
        check.push(Article::Tender55.fault("/items", "incomplete", &zh, &en));
    }
    let sum: i32 = items.iter().map(|item| item.points.0).sum();
    if new.total.as_ref().is_some_and(|total| total.parse() != Ok(Points(sum))) {
        let sum = Points(sum);
        check.fault("/total", "wrong_sum", format!("各项合计为 {sum}"), format!("The items sum up to {sum}"));
    }
    check.done()?;
    Ok(items)
}

fn criterion_of<'a>(
    item: &ScoreItem,
    criteria: &'a [Criterion],
    at: &str,
) -> Result<&'a Criterion, FieldError> {
    let (at, found) = match (&item.criterion_id, &item.criterion_code) {
        (Some(id), None) => (format!("{at}/criterion_id"), criteria.iter().find(|c| c.id == *id)),
        (None, Some(code)) => (format!("{at}/criterion_code"), criteria.iter().find(|c| c.code == *code)),
        (Some(_), Some(_)) | (None, None) => {
            let (zh, en) = ("须且仅须给出 criterion_id 或 criterion_code", "Name it by id or by code");
            return Err(FieldError::new(at, "ambiguous", zh, en));
        }
    };
    let (zh, en) = ("采购文件中没有这一评审因素", "The documents have no such criterion");
    found.ok_or_else(|| Article::Reg34.fault(&at, "unknown_criterion", zh, en))
}

fn points_of(item: &ScoreItem, criterion: &Criterion, at: &str) -> Result<Points, FieldError> {
    let at = format!("{at}/points");
    let most = criterion.max_points;
    match item.points.parse::<Points>() {
        Ok(points) if points <= most => Ok(points),
        Ok(_) => {
            let (zh, en) = (format!("须在 0–{most} 之间"), format!("It must be between 0 and {most}"));
            Err(Article::Tender55.fault(&at, "out_of_range", &zh, &en))
        }
        Err(_) => {
            let (zh, en) = ("须为至多两位小数的十进制数", "It must be a decimal with at most two decimals");
            Err(FieldError::new(at, "invalid_value", zh, en))
        }
    }
}

/// Until the evaluation is closed a member sees their own sheet, and nobody else anything; then the purchaser,
/// the panel and who oversees see all.
pub fn read(tx: &mut Tx<'_>, id: Id<of::Bid>) -> ApiResult<BidScoresView> {
    let bid = bids::find(tx, id)?;
    let project = projects::find(tx, bid.project_id)?;
    let part = part_of(tx, &project, &bid)?;
    let closed = results::is_closed(tx, project.id)?;
    let own = if part == Part::Member { panels::of_caller(tx, project.id)? } else { None };
    if !closed && own.is_none() {
        let (zh, en) = ("评审结束前评分不公开", "Scores are sealed until the evaluation is closed");
        return Err(Article::Tender66.refuses(ProblemType::ScoresSealed, zh, en));
    }
    if matches!(part, Part::Bidder | Part::Stranger) {
        return Err(
            Problem::forbidden().detail("评审结果见评审结果页面", "What came of it is in the evaluation")
        );
    }
    let mut sheets = latest_sheets(tx, &[id])?;
    let all: Vec<Points> = sheets.iter().map(|sheet| sheet.total).collect();
    let technical_score = if closed { mean(&all) } else { None };
    sheets.retain(|sheet| closed || own.as_ref().is_some_and(|own| own.id == sheet.member_id));
    let ids: Vec<_> = sheets.iter().map(|sheet| sheet.id).collect();
    let (items, criteria) = (store::items(tx, &ids)?, projects::criteria(tx, project.id)?);
    let view = |sheet| ScoreSheetView::of(sheet, &items, &criteria, technical_score);
    Ok(BidScoresView { bid_id: id, closed, technical_score, sheets: sheets.into_iter().map(view).collect() })
}
