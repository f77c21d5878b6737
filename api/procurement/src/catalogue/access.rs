//! Whose catalogue it is: a region's. A purchaser keeps that of the region where it sits.

use citong_identity::{organizations, regions};
use citong_kernel::policy::{self, Scope};
use citong_kernel::schema::region_closure;
use citong_kernel::{Action, ApiResult, Id, Problem, Tx, of};
use diesel::prelude::*;

/// A region as the policy asks for it.
#[derive(Debug, Clone)]
pub struct Place {
    /// The codes from the city down to it.
    pub path: String,
    /// Nobody's, and the caller's organizations that sit in it.
    organizations: Vec<Option<Id<of::Organization>>>,
}

impl Place {
    fn any(&self, test: impl Fn(&Scope<'_>) -> bool) -> bool {
        let scope = |organization| Scope { region_path: Some(&self.path), organization, owner: None };
        self.organizations.iter().any(|organization| test(&scope(*organization)))
    }
    /// Whether the caller may do `action` to this region's catalogue.
    pub fn may(&self, tx: &Tx<'_>, action: Action) -> bool {
        self.any(|scope| tx.may(action, scope))
    }
    /// 403 unless the caller may.
    pub fn require(&self, tx: &Tx<'_>, action: Action) -> ApiResult<()> {
        if self.may(tx, action) { Ok(()) } else { Err(Problem::forbidden()) }
    }
    /// Whether the caller sees what is prepared there.
    pub fn is_seen(&self, tx: &Tx<'_>) -> bool {
        self.any(|scope| policy::sees_procurement(tx.caller(), scope))
    }
}

/// A region, with the caller's organizations that sit in it; 404 where there is no such region.
pub fn place(tx: &mut Tx<'_>, region: &str) -> ApiResult<Place> {
    let path = regions::path_of(tx, region)?;
    let mut organizations = vec![None];
    for id in tx.caller().grants.iter().filter_map(|grant| grant.organization) {
        if organizations::region_of(tx, id)?.as_deref() == Some(region) {
            organizations.push(Some(id));
        }
    }
    Ok(Place { path, organizations })
}

/// The regions whose unpublished catalogues a list may show; `None` is all.
pub fn seen_regions(tx: &mut Tx<'_>) -> ApiResult<Option<Vec<String>>> {
    if tx.caller().principal == citong_kernel::policy::Principal::System {
        return Ok(None);
    }
    let mut seen = Vec::new();
    for grant in policy::procurement_grants(tx.caller()) {
        match (&grant.region, grant.organization) {
            (None, None) => return Ok(None),
            (Some(region), None) => {
                let below = region_closure::table.filter(region_closure::ancestor.eq(region));
                seen.extend(below.select(region_closure::descendant).load::<String>(tx.conn)?);
            }
            (_, Some(organization)) => {
                let Some(region) = organizations::region_of(tx, organization)? else { continue };
                let path = regions::path_of(tx, &region)?;
                let scope = Scope { region_path: Some(&path), organization: Some(organization), owner: None };
                if grant.covers(&scope) {
                    seen.push(region);
                }
            }
        }
    }
    Ok(Some(seen))
}
