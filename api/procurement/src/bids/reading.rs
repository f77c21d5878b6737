//! Who sees what of a bid, before and after the opening.

use super::state::{BidEvent, BidStatus};
use super::store::{self, Bid, Shown};
use super::submission;
use super::views::{BidQuery, BidView, OwnBidQuery};
use crate::evaluation;
use crate::projects::{self, Clocks, Project, Status};
use crate::suppliers;
use citong_kernel::policy::Role;
use citong_kernel::{Action, ApiResult, Id, Page, Problem, ProblemType, Tx, of};
use serde_json::Value;

/// How much of a bid somebody sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sight {
    /// One's own: receipt, state, content once it is open.
    Own,
    /// All that is open: purchaser, finance supervisor, auditor, panel.
    Content,
    /// 开标记录: who bid, and for how much.
    Record,
}

/// Before the opening nobody but the bidder hears more of a bid than that it is sealed.
pub fn sealed_to_others(bid: &Bid) -> Problem {
    if bid.opened_at.is_some() {
        return Problem::forbidden();
    }
    let (zh, en) = ("投标文件在开标前任何人不得查看", "Nobody sees a bid before it is opened");
    Problem::new(ProblemType::BidSealed).detail(zh, en)
}

/// One bid as the caller may see it. 404 where there is none, 403 `bid-sealed` to others before the opening.
pub fn one(tx: &mut Tx<'_>, id: Id<of::Bid>) -> ApiResult<BidView> {
    let bid = store::find(tx, id)?;
    let own = suppliers::acted_for(tx)?.iter().any(|supplier| supplier.id == bid.supplier_id);
    // A bid that was never opened (withdrawn, replaced, returned) stays its bidder's for ever.
    if !own && bid.opened_at.is_none() {
        return Err(sealed_to_others(&bid));
    }
    let project = projects::find(tx, bid.project_id)?;
    let sight = sight(tx, &project, own)?;
    let content = if sight == Sight::Record { None } else { store::content(tx, id)? };
    view(tx, &project, bid, sight, content)
}

/// 开标记录 from the opening on; before it a bidder's own bids, and 403 `bid-sealed` for all others: even how many
/// there are would help those who collude.
pub fn list(
    tx: &mut Tx<'_>,
    id: Id<of::ProcurementProject>,
    query: &BidQuery,
    limit: i64,
) -> ApiResult<Page<BidView>> {
    let project = projects::find_for(tx, Action::ListBids, id)?;
    let own: Vec<Id<of::Supplier>> = suppliers::acted_for(tx)?.iter().map(|supplier| supplier.id).collect();
    let opened = projects::clocks(tx, id)?.opened_at.is_some();
    if !opened && own.is_empty() {
        let (zh, en) = ("开标前不公开投标情况", "Nothing is told of bids before the opening");
        return Err(Problem::new(ProblemType::BidSealed).detail(zh, en));
    }
    let shown = if opened { Shown::Record(own.clone()) } else { Shown::OfSuppliers(own.clone()) };
    let page = store::list(tx, id, &shown, query, limit)?;
    let reads = may_read_content(tx, &project)?;
    page.try_map(|bid| {
        let others = if reads { Sight::Content } else { Sight::Record };
        let sight = if own.contains(&bid.supplier_id) { Sight::Own } else { others };
        view(tx, &project, bid, sight, None)
    })
}

/// One's own bids in every project.
pub fn list_own(tx: &mut Tx<'_>, query: &OwnBidQuery, limit: i64) -> ApiResult<Page<BidView>> {
    let own: Vec<Id<of::Supplier>> = suppliers::acted_for(tx)?.iter().map(|supplier| supplier.id).collect();
    store::list_of(tx, &own, query, limit)?.try_map(|bid| own_view(tx, bid))
}

fn sight(tx: &mut Tx<'_>, project: &Project, own: bool) -> ApiResult<Sight> {
    if own {
        return Ok(Sight::Own);
    }
    Ok(if may_read_content(tx, project)? { Sight::Content } else { Sight::Record })
}

/// Whether the caller reads what was in the opened bids of a project: its purchaser, who supervises it, the
/// auditor, and the drawn panel. The city office does not (rulebook B).
pub fn may_read_content(tx: &mut Tx<'_>, project: &Project) -> ApiResult<bool> {
    const READERS: [Role; 3] = [Role::Purchaser, Role::FinanceSupervisor, Role::Auditor];
    let path = projects::region_path(tx, project)?;
    let scope = projects::scope(project, &path);
    let mut grants = tx.caller().grants.iter().filter(|grant| READERS.contains(&grant.role));
    Ok(grants.any(|grant| grant.covers(&scope)) || evaluation::is_panel_member(tx, project.id)?)
}

/// What evaluation has made of a bid is secret until the result; the record says what the opening said.
fn public_status(bid: &Bid, clocks: &Clocks) -> BidStatus {
    let at_opening = bid.opened_at == Some(bid.updated_at);
    match bid.status {
        status if clocks.result_published_at.is_some() || at_opening => status,
        BidStatus::Qualified | BidStatus::Disqualified | BidStatus::Invalid => BidStatus::Opened,
        status => status,
    }
}

fn view(
    tx: &mut Tx<'_>,
    project: &Project,
    bid: Bid,
    sight: Sight,
    content: Option<Value>,
) -> ApiResult<BidView> {
    let clocks = projects::clocks(tx, project.id)?;
    let status = if sight == Sight::Record { public_status(&bid, &clocks) } else { bid.status };
    let told = sight != Sight::Record || status == bid.status;
    let open = project.status == Status::OpenForBids && clocks.bids_due_at.is_some_and(|due| tx.now < due);
    let can = |event| sight == Sight::Own && open && bid.status.on(event).is_some();
    let offered = [("withdraw", BidEvent::Withdraw), ("replace", BidEvent::Replace)];
    Ok(BidView {
        id: bid.id,
        project_id: bid.project_id,
        lot_id: bid.lot_id,
        supplier_id: bid.supplier_id,
        supplier_name: store::supplier_name(tx, bid.supplier_id)?,
        status,
        status_reason: bid.status_reason.clone().filter(|_| told),
        receipt: if sight == Sight::Own { Some(submission::receipt(&bid)?) } else { None },
        envelope_sha256: bid.envelope_sha256.clone(),
        submitted_at: bid.submitted_at,
        ended_at: bid.ended_at,
        opened_at: bid.opened_at,
        price_fen: bid.price_fen,
        final_price_fen: bid
            .final_price_fen
            .filter(|_| sight != Sight::Record || clocks.result_published_at.is_some()),
        content,
        available_actions: offered
            .into_iter()
            .filter(|(_, event)| can(*event))
            .map(|(name, _)| name)
            .collect(),
        version: bid.version,
    })
}

/// A bid that its own bidder has just changed.
pub fn own_view(tx: &mut Tx<'_>, bid: Bid) -> ApiResult<BidView> {
    let project = projects::find(tx, bid.project_id)?;
    view(tx, &project, bid, Sight::Own, None)
}
