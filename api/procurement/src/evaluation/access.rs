//! In what part somebody looks at a project's bids: for the purchaser, on the panel, as a bidder, from above.

use super::panels;
use crate::bids::{self, Bid};
use crate::projects::{self, Project};
use crate::suppliers;
use citong_kernel::policy::Role;
use citong_kernel::{ApiResult, Id, Problem, Tx, of};

/// In what part somebody looks at a bid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// 采购人.
    Purchaser,
    /// 财政部门 or the auditor: reads.
    Overseer,
    /// A confirmed member of the panel.
    Member,
    /// Whoever handed the bid in.
    Bidder,
    /// Anybody else.
    Stranger,
}

/// Whether the caller has this role for the project.
pub fn has_role(tx: &mut Tx<'_>, role: Role, project: &Project) -> ApiResult<bool> {
    let path = projects::region_path(tx, project)?;
    let scope = projects::scope(project, &path);
    Ok(tx.caller().grants.iter().any(|grant| grant.role == role && grant.covers(&scope)))
}

/// In what part the caller looks at a project.
pub fn part_in(tx: &mut Tx<'_>, project: &Project) -> ApiResult<Part> {
    if has_role(tx, Role::Purchaser, project)? {
        return Ok(Part::Purchaser);
    }
    if has_role(tx, Role::FinanceSupervisor, project)? || has_role(tx, Role::Auditor, project)? {
        return Ok(Part::Overseer);
    }
    let member = panels::is_confirmed_member(tx, project.id)?;
    Ok(if member { Part::Member } else { Part::Stranger })
}

/// In what part the caller looks at a bid.
pub fn part_of(tx: &mut Tx<'_>, project: &Project, bid: &Bid) -> ApiResult<Part> {
    let part = part_in(tx, project)?;
    if part == Part::Stranger && owns(tx, bid)? {
        return Ok(Part::Bidder);
    }
    Ok(part)
}

/// Whether the caller acts for the supplier whose bid it is.
pub fn owns(tx: &mut Tx<'_>, bid: &Bid) -> ApiResult<bool> {
    Ok(suppliers::acted_for(tx)?.iter().any(|supplier| supplier.id == bid.supplier_id))
}

/// A bid to decide on, with its project, whose row is locked; 404 for other suppliers and purchasers.
pub fn lock_bid(tx: &mut Tx<'_>, id: Id<of::Bid>) -> ApiResult<(Project, Bid)> {
    let project = bids::find(tx, id)?.project_id;
    let project = projects::lock(tx, project)?;
    let bid = bids::find(tx, id)?;
    let reviews = has_role(tx, Role::Reviewer, &project)?;
    if part_of(tx, &project, &bid)? == Part::Stranger && !reviews {
        return Err(Problem::not_found());
    }
    Ok((project, bid))
}

/// The purchaser, or a confirmed member of the panel: 403 for anybody else.
pub fn require_purchaser_or_member(tx: &mut Tx<'_>, project: &Project) -> ApiResult<()> {
    if !has_role(tx, Role::Purchaser, project)? {
        panels::require_member(tx, project.id)?;
    }
    Ok(())
}

/// A bid to read of; 404 for strangers.
pub fn read_bid(tx: &mut Tx<'_>, id: Id<of::Bid>) -> ApiResult<(Project, Bid, Part)> {
    let bid = bids::find(tx, id)?;
    let project = projects::find(tx, bid.project_id)?;
    let part = part_of(tx, &project, &bid)?;
    if part == Part::Stranger { Err(Problem::not_found()) } else { Ok((project, bid, part)) }
}
