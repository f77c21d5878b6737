//! Timelines for who plans: of a project, or of nothing yet.

use super::figures::Law;
use super::files;
use super::requests::TimelinePreview;
use super::store;
use super::timeline::Plan;
use super::timeline_views::TimelineView;
use citong_identity::regions;
use citong_kernel::check::Check;
use citong_kernel::{Action, ApiResult, Id, LocalDate, Problem, Timestamp, Tx, of};

/// The timeline of a project, reckoned from its publication or from a day on which it may be published.
pub fn timeline_of(
    tx: &mut Tx<'_>,
    id: Id<of::ProcurementProject>,
    publish_on: Option<LocalDate>,
) -> ApiResult<TimelineView> {
    let project = store::find_for(tx, Action::GetProjectTimeline, id)?;
    let (clocks, file, terms) = (store::clocks(tx, id)?, files::file(tx, id)?, store::terms(tx, id)?);
    let planned = publish_on.map_or(tx.now, |day| Timestamp::start_of(day.0));
    let publish_at = clocks.published_at.unwrap_or(planned);
    let law = Law::load(tx, &project.region, publish_at.local_date())?;
    let plan = Plan {
        method: project.method,
        publish_at,
        bids_due_at: clocks.bids_due_at,
        clocks: Some(&clocks),
        publicity_from: file.publicity_from,
    };
    Ok(TimelineView::of(&law, &plan, project.budget_fen, terms.complex, tx.cx.language))
}

/// The timeline of a plan that nobody has entered.
pub fn preview(tx: &mut Tx<'_>, asked: &TimelinePreview) -> ApiResult<TimelineView> {
    let root = regions::root(tx)?.unwrap_or_default();
    let region = asked.region.clone().unwrap_or(root);
    let mut check = Check::new();
    if !regions::exists(tx, &region)? {
        check.fault("/region", "unknown", "没有这个区域", "There is no such region");
    }
    let around = super::limits::Around {
        method: asked.method,
        subject: asked.subject,
        budget_fen: asked.budget_fen.unwrap_or(0),
        points: Vec::new(),
        sme_exemption_reason: None,
    };
    super::limits::check_subject(&around, &mut check);
    let publish_at = asked.publish_at.unwrap_or(tx.now);
    if asked.bids_due_at.is_some_and(|due| due < publish_at || due > publish_at.plus_days(366)) {
        check.fault(
            "/bids_due_at",
            "out_of_range",
            "须在公告之后一年之内",
            "It lies within a year of the publication",
        );
    }
    check.done()?;
    if region.is_empty() {
        return Err(Problem::not_found());
    }
    let law = Law::load(tx, &region, publish_at.local_date())?;
    let plan = Plan {
        method: asked.method,
        publish_at,
        bids_due_at: asked.bids_due_at,
        clocks: None,
        publicity_from: None,
    };
    Ok(TimelineView::of(&law, &plan, around.budget_fen, asked.complex, tx.cx.language))
}
