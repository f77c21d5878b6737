//! Closing an evaluation.

use super::ranking::{Rules, rank};
use super::store::{self, BidResult, Report, Tie};
use super::views::{EvaluationView, Progress};
use crate::bids::{self, Bid, BidStatus};
use crate::evaluation::access::{Part, part_in, require_purchaser_or_member};
use crate::evaluation::minimums::{Minimum, Step};
use crate::evaluation::panels::{self, PanelMember};
use crate::evaluation::{explanations, offers, scores};
use crate::law::Article;
use crate::projects::{self, AwardMethod, Event, Lot, LotStatus, Project, Terms};
use citong_kernel::db::Json;
use citong_kernel::drawing::hex;
use citong_kernel::lifecycle::{advance, next};
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Tx, of};

/// Whether the evaluation of a project is closed.
pub fn is_closed(tx: &mut Tx<'_>, project: Id<of::ProcurementProject>) -> ApiResult<bool> {
    Ok(store::report(tx, project)?.is_some())
}

/// Closes an evaluation: scores, ranks and candidates of every lot, once and for all.
pub fn evaluate(tx: &mut Tx<'_>, id: Id<of::ProcurementProject>) -> ApiResult<Project> {
    let project = projects::lock_for(tx, Action::EvaluateProject, id)?;
    require_purchaser_or_member(tx, &project)?;
    next(&project, Event::Evaluate)?;
    offers::settle_due_of(tx, &project)?;
    let terms = projects::terms(tx, id)?;
    let members = panels::require_complete(tx, &project)?;
    offers::require_settled(tx, &project)?;
    require_explained(tx, &project)?;
    let lots = qualified_lots(tx, &project)?;
    require_enough(tx, &project, &lots)?;
    if scored_by_members(tx, &terms)? {
        require_scored(tx, &members, &lots)?;
    }
    let panel = panels::prepare(tx, &project)?;
    let tie_seed = panels::tie_seed_of(&panels::seed_of(tx, &panel)?);
    let rules = Rules { project: &project, terms: &terms, tie_seed: &tie_seed };
    let (mut results, mut ties) = (Vec::new(), Vec::new());
    for (lot, qualified) in &lots {
        let (ranked, drawn) = rank(tx, &rules, lot, qualified)?;
        results.extend(ranked);
        ties.extend(drawn);
    }
    close(tx, &project, &results, (ties, &tie_seed))?;
    projects::find(tx, id)
}

fn close(
    tx: &mut Tx<'_>,
    project: &Project,
    results: &[BidResult],
    (ties, tie_seed): (Vec<Tie>, &[u8]),
) -> ApiResult<()> {
    let report = Report {
        project_id: project.id,
        closed_by: tx.caller().label(),
        closed_at: tx.now,
        tie_seed: (!ties.is_empty()).then(|| hex(tie_seed)),
        ties: Json(ties),
    };
    store::insert(tx, &report, results)?;
    advance(tx, project, Event::Evaluate, None)?;
    let mut clocks = projects::clocks(tx, project.id)?;
    clocks.evaluated_at = Some(tx.now);
    projects::save_clocks(tx, &clocks)
}

/// The lots that are still in the running, with their qualified bids.
fn qualified_lots(tx: &mut Tx<'_>, project: &Project) -> ApiResult<Vec<(Lot, Vec<Bid>)>> {
    let mut all = Vec::new();
    for lot in projects::lots(tx, project.id)? {
        if lot.status == LotStatus::Active {
            let mut qualified = bids::standing(tx, lot.id)?;
            qualified.retain(|bid| bid.status == BidStatus::Qualified);
            all.push((lot, qualified));
        }
    }
    Ok(all)
}

fn require_enough(tx: &mut Tx<'_>, project: &Project, lots: &[(Lot, Vec<Bid>)]) -> ApiResult<()> {
    let path = projects::region_path(tx, project)?;
    let minimum = Minimum::of(tx, project, &path, Step::Evaluation)?;
    if lots.is_empty() {
        return Err(Problem::new(ProblemType::TooFewBidders).detail("没有可评审的采购包", "No lot is left"));
    }
    lots.iter().try_for_each(|(lot, qualified)| minimum.require(lot, qualified.len()))
}

/// A price that was asked about waits for the panel's decision (87号第六十条).
fn require_explained(tx: &mut Tx<'_>, project: &Project) -> ApiResult<()> {
    let open = explanations::open_in(tx, project.id)?;
    if open.is_empty() {
        return Ok(());
    }
    let (zh, en) =
        ("报价明显偏低的投标尚未说明或者尚未认定", "A low price is not explained or not decided yet");
    Err(Article::Tender60.refuses(ProblemType::ExplanationOpen, zh, en).with("bids", open))
}

/// Whether members score under these terms: where the price makes all, there is nothing to score.
fn scored_by_members(tx: &mut Tx<'_>, terms: &Terms) -> ApiResult<bool> {
    let scored = terms.award_method == AwardMethod::ComprehensiveScore;
    Ok(scored && !projects::criteria(tx, terms.project_id)?.is_empty())
}

fn require_scored(tx: &mut Tx<'_>, members: &[PanelMember], lots: &[(Lot, Vec<Bid>)]) -> ApiResult<()> {
    let bids: Vec<Bid> = lots.iter().flat_map(|(_, bids)| bids.iter().cloned()).collect();
    let missing = scores::missing(tx, members, &bids)?;
    if missing.is_empty() {
        return Ok(());
    }
    let (zh, en) = ("评审委员会成员评分尚未全部提交", "Some members have not scored all bids yet");
    Err(Article::Tender55.refuses(ProblemType::ScoresMissing, zh, en).with("missing", missing))
}

/// The evaluation as the caller may see it: from the publication of the result on everybody, before that those
/// inside, and before it is closed those inside only how far it is (87号第六十六条).
pub fn read(tx: &mut Tx<'_>, id: Id<of::ProcurementProject>) -> ApiResult<(Project, EvaluationView)> {
    let project = projects::find_for(tx, Action::GetEvaluation, id)?;
    let published = projects::clocks(tx, id)?.result_published_at.is_some();
    if !published && part_in(tx, &project)? == Part::Stranger {
        let (zh, en) = ("评审情况在结果公告前保密", "The evaluation is sealed until its result is published");
        return Err(Article::Tender66.refuses(ProblemType::ScoresSealed, zh, en));
    }
    let view = view_of(tx, &project)?;
    Ok((project, view))
}

/// The evaluation for somebody who may see it.
pub fn view_of(tx: &mut Tx<'_>, project: &Project) -> ApiResult<EvaluationView> {
    let progress = if is_closed(tx, project.id)? { None } else { Some(progress(tx, project)?) };
    EvaluationView::of(tx, project, progress)
}

fn progress(tx: &mut Tx<'_>, project: &Project) -> ApiResult<Progress> {
    let panel = panels::find(tx, project.id)?;
    let seats = panel.map_or(0, |panel| usize::try_from(panel.size).unwrap_or(0));
    let lots = qualified_lots(tx, project)?;
    let ids: Vec<_> = lots.iter().flat_map(|(_, bids)| bids.iter().map(|bid| bid.id)).collect();
    let terms = projects::terms(tx, project.id)?;
    let scored = scored_by_members(tx, &terms)?;
    Ok(Progress {
        qualified_bids: ids.len(),
        sheets_expected: if scored { ids.len() * seats } else { 0 },
        sheets_in: scores::latest_sheets(tx, &ids)?.len(),
    })
}
