//! Entering and changing an organization.

use super::store::{self, NewOrganization, Organization};
use super::views::{CreateOrganization, UpdateOrganization};
use crate::{ids, regions};
use citong_kernel::call::IfMatch;
use citong_kernel::check::Check;
use citong_kernel::policy::Scope;
use citong_kernel::{Action, ApiResult, FieldError, Id, Problem, ProblemType, Tx, of};

/// Enters an organization in a region that the caller's grants cover.
pub fn create(tx: &mut Tx<'_>, new: &CreateOrganization) -> ApiResult<Organization> {
    let uscc = check(tx, &new.name, &new.region, new.uscc.as_deref(), None)?;
    require(tx, Action::CreateOrganization, &new.region)?;
    let new = NewOrganization { name: new.name.clone(), kind: new.kind, region: new.region.clone(), uscc };
    store::insert(tx, &new)
}

/// Changes an organization; moving it needs a grant that covers both regions.
pub fn update(
    tx: &mut Tx<'_>,
    id: Id<of::Organization>,
    patch: &UpdateOrganization,
    seen: &IfMatch,
) -> ApiResult<Organization> {
    let mut row = store::find(tx, id)?;
    require(tx, Action::UpdateOrganization, &row.region)?;
    seen.check(row.version)?;
    let mut errors = Check::new();
    let patch = patch.clone();
    patch.name.apply(&mut row.name, "/name", errors.errors());
    patch.kind.apply(&mut row.kind, "/kind", errors.errors());
    patch.region.apply(&mut row.region, "/region", errors.errors());
    patch.uscc.apply_optional(&mut row.uscc);
    errors.done()?;
    row.uscc = check(tx, &row.name, &row.region, row.uscc.as_deref(), Some(id))?;
    row.name = row.name.trim().to_owned();
    require(tx, Action::UpdateOrganization, &row.region)?;
    store::update(tx, row)
}

/// Answers the code in its stored form.
fn check(
    tx: &mut Tx<'_>,
    name: &str,
    region: &str,
    uscc: Option<&str>,
    except: Option<Id<of::Organization>>,
) -> ApiResult<Option<String>> {
    let mut check = Check::new();
    check.name("/name", name, 1..=100);
    if region.contains('\0') || regions::path_of(tx, region).is_err() {
        check.fault("/region", "not_found", "没有这个地区", "There is no such region");
    }
    let stored = uscc.and_then(ids::uscc);
    if uscc.is_some() && stored.is_none() {
        check.fault(
            "/uscc",
            "invalid_uscc",
            "不是有效的统一社会信用代码（GB 32100）",
            "It is not a unified social credit code (GB 32100)",
        );
    }
    check.done()?;
    if let Some(uscc) = &stored
        && store::is_taken(tx, uscc, except)?
    {
        return Err(Problem::new(ProblemType::Duplicate).field(FieldError::new(
            "/uscc",
            "duplicate",
            "该统一社会信用代码已登记",
            "An organization with this code is entered already",
        )));
    }
    Ok(stored)
}

fn require(tx: &mut Tx<'_>, action: Action, region: &str) -> ApiResult<()> {
    let path = regions::path_of(tx, region)?;
    tx.require(action, &Scope { region_path: Some(&path), ..Scope::default() })
}
