//! What challenges and complaints have in common: a supplier raised them about a project, in confidence.

use crate::projects::{self, Project};
use crate::suppliers;
use citong_kernel::changes::Kind;
use citong_kernel::lifecycle::{Stateful, Status};
use citong_kernel::policy::Role;
use citong_kernel::{Action, ApiResult, Id, Page, Problem, Tx, of};

/// A row of either.
pub trait Remedy {
    /// Marker of its id.
    type Marker: 'static;
    /// Its states.
    type Status: Status;
    /// Its table.
    const TABLE: &'static str;
    /// Its kind in the change feed.
    const KIND: Kind;
    /// The operation that shows one.
    const READ: Action;
    /// The operation that only whoever raised it may do.
    const WITHDRAW: Action;
    /// Its id.
    fn id(&self) -> Id<Self::Marker>;
    /// Its state.
    fn status(&self) -> Self::Status;
    /// Its version.
    fn version(&self) -> i64;
    /// Who raised it.
    fn supplier(&self) -> Id<of::Supplier>;
}

/// A remedy with its project.
#[derive(Debug, Clone)]
pub struct Found<R> {
    /// The row.
    pub row: R,
    /// Its project.
    pub project: Project,
    /// The project's region path.
    pub path: String,
    /// Whether the caller acts for whoever raised it.
    pub own: bool,
}

/// What is raised in confidence: the change feed names no region, so that no county's machine sees it.
impl<R: Remedy> Stateful for Found<R> {
    type Marker = R::Marker;
    type Status = R::Status;
    const TABLE: &'static str = R::TABLE;
    const KIND: Kind = R::KIND;
    fn id(&self) -> Id<R::Marker> {
        self.row.id()
    }
    fn status(&self) -> R::Status {
        self.row.status()
    }
    fn version(&self) -> i64 {
        self.row.version()
    }
    fn region(&self) -> Option<&str> {
        None
    }
}

/// Who sees remedies of a project beside whoever raised them.
const OFFICIALS: &[Role] = &[Role::Purchaser, Role::FinanceSupervisor, Role::Auditor];

/// Whether the caller acts for a supplier.
pub fn acts_for(tx: &mut Tx<'_>, supplier: Id<of::Supplier>) -> ApiResult<bool> {
    Ok(suppliers::acted_for(tx)?.iter().any(|own| own.id == supplier))
}

impl<R: Remedy> Found<R> {
    /// The row with what surrounds it.
    pub fn of(tx: &mut Tx<'_>, row: R, project: Project) -> ApiResult<Self> {
        let path = projects::region_path(tx, &project)?;
        let own = acts_for(tx, row.supplier())?;
        Ok(Self { row, project, path, own })
    }

    /// Whether the caller raised it, answers for, supervises or audits the project.
    pub fn is_visible(&self, tx: &Tx<'_>) -> bool {
        let scope = projects::scope(&self.project, &self.path);
        let official = |role| OFFICIALS.contains(&role);
        self.own || tx.caller().grants.iter().any(|grant| official(grant.role) && grant.covers(&scope))
    }

    /// Itself where the caller may do `action` to it: 404 when they may not see it, 403 when only that.
    pub fn permitting(self, tx: &Tx<'_>, action: Action) -> ApiResult<Self> {
        if !self.is_visible(tx) {
            return Err(Problem::not_found());
        }
        if action == R::WITHDRAW && !self.own {
            return Err(Problem::forbidden());
        }
        if action != R::READ && action != R::WITHDRAW {
            tx.require(action, &projects::scope(&self.project, &self.path))?;
        }
        Ok(self)
    }
}

/// A page with what surrounds each row, without those that the caller may not see.
pub fn visible<R: Remedy>(tx: &mut Tx<'_>, page: Page<(R, Project)>) -> ApiResult<Page<Found<R>>> {
    let mut page = page.try_map(|(row, project)| Found::of(tx, row, project))?;
    page.items.retain(|found| found.is_visible(tx));
    Ok(page)
}
