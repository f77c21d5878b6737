//! Who may be given what.

use super::store::{self, GrantRow, Holder};
use super::views::NewGrant;
use crate::regions;
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::check::Check;
use citong_kernel::policy::{Action, Grant, Role, Scope};
use citong_kernel::schema::organizations;
use citong_kernel::{ApiResult, Id, Problem, ProblemType, Tx, audit, of};
use diesel::prelude::*;
use serde_json::json;

/// Adds a fault where a role lacks what limits it: officers and county machines a region, the
/// people of a venue their organization.
pub fn check_requirements(check: &mut Check, pointer: &str, new: &Grant) {
    let needs_region = matches!(new.role, Role::TownshipOfficer | Role::VillageOfficer | Role::CountyAgency);
    if needs_region && new.region.is_none() {
        check.fault(
            format!("{pointer}/region"),
            "required",
            "该角色必须限定区域",
            "This role needs a region",
        );
    }
    let needs_organization = matches!(new.role, Role::VenueStaff | Role::VenueManager);
    if needs_organization && new.organization.is_none() {
        check.fault(
            format!("{pointer}/organization_id"),
            "required",
            "该角色必须限定机构",
            "This role needs an organization",
        );
    }
}

/// Checks several roles at `/grants`.
pub fn checked_all(check: &mut Check, new: Vec<NewGrant>) -> Vec<Grant> {
    let grants: Vec<Grant> = new.into_iter().map(Grant::from).collect();
    for (i, grant) in grants.iter().enumerate() {
        check_requirements(check, &format!("/grants/{i}"), grant);
    }
    grants
}

/// 403 unless the caller may give or revoke this grant. A grant without a region counts as one of
/// the whole city.
pub fn require_may_give(tx: &mut Tx<'_>, action: Action, new: &Grant) -> ApiResult<()> {
    let path = match &new.region {
        Some(region) => Some(regions::path_of(tx, region)?),
        None => regions::root(tx)?,
    };
    tx.require(action, &Scope { region_path: path.as_deref(), organization: new.organization, owner: None })
}

/// Gives a role: 422 for a region or organization that does not exist, 403 where the caller may not
/// give it, 409 when the holder has it already. `pointer` is where the grant stands in the body.
pub fn give(
    tx: &mut Tx<'_>,
    action: Action,
    holder: Holder,
    new: &Grant,
    pointer: &str,
) -> ApiResult<GrantRow> {
    check_exists(tx, new, pointer)?;
    require_may_give(tx, action, new)?;
    if has(tx, holder, new)? {
        return Err(
            Problem::new(ProblemType::Duplicate).detail("已有相同的授权", "The same grant exists already")
        );
    }
    hand_over(tx, holder, new)
}

/// Gives what a rule of another domain entitles somebody to, such as an admitted supplier's account;
/// that domain has checked who decides. Does nothing when they have it.
pub fn give_by_rule(tx: &mut Tx<'_>, holder: Holder, new: &Grant) -> ApiResult<()> {
    if !has(tx, holder, new)? {
        hand_over(tx, holder, new)?;
    }
    Ok(())
}

fn has(tx: &mut Tx<'_>, holder: Holder, new: &Grant) -> ApiResult<bool> {
    let same = |row: &GrantRow| {
        row.role == new.role && row.region == new.region && row.organization_id == new.organization
    };
    Ok(store::of_holder(tx, holder)?.iter().any(same))
}

fn hand_over(tx: &mut Tx<'_>, holder: Holder, new: &Grant) -> ApiResult<GrantRow> {
    let row = store::insert(tx, holder, new)?;
    audit::Event::new("give", "grant", row.id).details(details(&row, holder)).write(tx)?;
    changes::record(tx, Kind::Grant, row.id, Op::Created, 1, row.region.as_deref())?;
    Ok(row)
}

/// Gives several roles at `/grants`.
pub fn give_all(tx: &mut Tx<'_>, action: Action, holder: Holder, new: &[Grant]) -> ApiResult<Vec<GrantRow>> {
    let give = |(i, new): (usize, &Grant)| give(tx, action, holder, new, &format!("/grants/{i}"));
    new.iter().enumerate().map(give).collect()
}

fn details(row: &GrantRow, holder: Holder) -> serde_json::Value {
    json!({"holder": holder.label(), "role": row.role, "region": row.region,
        "organization_id": row.organization_id})
}

fn check_exists(tx: &mut Tx<'_>, new: &Grant, pointer: &str) -> ApiResult<()> {
    let mut check = Check::new();
    if let Some(region) = &new.region
        && !regions::exists(tx, region)?
    {
        check.fault(format!("{pointer}/region"), "unknown_region", "没有这个区域", "There is no such region");
    }
    if let Some(id) = new.organization {
        let found =
            organizations::table.find(id).select(organizations::id).first::<Id<of::Organization>>(tx.conn);
        if found.optional()?.is_none() {
            check.fault(
                format!("{pointer}/organization_id"),
                "unknown_organization",
                "没有这个机构",
                "There is no such organization",
            );
        }
    }
    check.done()
}

/// Takes a grant back: 404 where the caller may not, 409 for the last administrator's.
pub fn revoke(tx: &mut Tx<'_>, id: Id<of::Grant>) -> ApiResult<()> {
    let row = store::find(tx, id)?;
    let as_given = Grant { role: row.role, region: row.region.clone(), organization: row.organization_id };
    require_may_give(tx, Action::RevokeGrant, &as_given).map_err(|_| Problem::not_found())?;
    if row.role == Role::Sysadmin && row.user_id.is_some() {
        let left = store::lock_sysadmins(tx)?.iter().any(|(grant, _)| *grant != id);
        require_left(left)?;
    }
    remove(tx, &row)
}

fn remove(tx: &mut Tx<'_>, row: &GrantRow) -> ApiResult<()> {
    store::delete(tx, row.id)?;
    let holder = match (row.user_id, row.client_id) {
        (Some(user), _) => Holder::User(user),
        (None, Some(client)) => Holder::Client(client),
        (None, None) => return Err(Problem::internal("a grant of nobody")),
    };
    audit::Event::new("revoke", "grant", row.id).details(details(row, holder)).write(tx)?;
    changes::record(tx, Kind::Grant, row.id, Op::Deleted, 2, row.region.as_deref())
}

/// Takes everything back from somebody who goes.
pub fn revoke_all(tx: &mut Tx<'_>, holder: Holder) -> ApiResult<()> {
    store::of_holder(tx, holder)?.iter().try_for_each(|row| remove(tx, row))
}

/// 409 when no active administrator would be left without this person.
pub fn keep_a_sysadmin(tx: &mut Tx<'_>, leaving: Id<of::User>) -> ApiResult<()> {
    let sysadmins = store::lock_sysadmins(tx)?;
    let leaves = sysadmins.iter().any(|(_, user)| *user == leaving);
    require_left(!leaves || sysadmins.iter().any(|(_, user)| *user != leaving))
}

fn require_left(left: bool) -> ApiResult<()> {
    if left {
        return Ok(());
    }
    Err(Problem::new(ProblemType::Conflict)
        .detail("系统至少要保留一名系统管理员", "At least one system administrator must remain"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(role: Role, region: Option<&str>, organization: bool) -> bool {
        let mut check = Check::new();
        let organization = organization.then(|| Id::from_uuid(uuid::Uuid::nil()));
        let new = Grant { role, region: region.map(str::to_owned), organization };
        check_requirements(&mut check, "", &new);
        check.done().is_err()
    }

    #[test]
    fn a_role_needs_what_limits_it() {
        assert!(faults(Role::TownshipOfficer, None, true));
        assert!(faults(Role::CountyAgency, None, false));
        assert!(!faults(Role::CountyAgency, Some("350582"), false));
        assert!(faults(Role::VenueManager, Some("350582"), false));
        assert!(!faults(Role::VenueStaff, None, true));
        assert!(!faults(Role::Auditor, None, false));
    }
}
