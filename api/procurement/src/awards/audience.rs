//! Who is told what happened to a purchase: a supplier's people, the purchaser's, who supervises.

use crate::projects::Project;
use crate::suppliers;
use citong_identity::notifications::{Recipient, from_template, notify};
use citong_kernel::policy::Role;
use citong_kernel::schema::grants;
use citong_kernel::{ApiResult, Id, Tx, of};
use diesel::prelude::*;
use std::collections::BTreeSet;

/// The people who have a role for an organization.
fn people_of(
    tx: &mut Tx<'_>,
    role: Role,
    organization: Id<of::Organization>,
) -> ApiResult<Vec<Id<of::User>>> {
    let rows = grants::table.filter(grants::role.eq(role)).filter(grants::organization_id.eq(organization));
    let users: Vec<Option<Id<of::User>>> = rows.select(grants::user_id).load(tx.conn)?;
    Ok(users.into_iter().flatten().collect::<BTreeSet<_>>().into_iter().collect())
}

/// The people who supervise purchases in a region: those of its finance departments.
pub fn supervisors(tx: &mut Tx<'_>, region_path: &str) -> ApiResult<Vec<Id<of::User>>> {
    let regions: Vec<&str> = region_path.split('/').collect();
    let rows = grants::table
        .filter(grants::role.eq(Role::FinanceSupervisor))
        .filter(grants::region.is_null().or(grants::region.eq_any(regions)));
    let users: Vec<Option<Id<of::User>>> = rows.select(grants::user_id).load(tx.conn)?;
    Ok(users.into_iter().flatten().collect::<BTreeSet<_>>().into_iter().collect())
}

/// Tells people something about a purchase: a kind of notice with one value beside the project's title.
pub fn tell(
    tx: &mut Tx<'_>,
    people: &[Id<of::User>],
    project: &Project,
    kind: &str,
    value: (&str, &str, &str),
) -> ApiResult<()> {
    let notice = from_template(kind, &[("project", &project.title, &project.title), value], None)?;
    people.iter().try_for_each(|user| notify(tx, Recipient::User(*user), &notice))
}

/// Tells a supplier's people about a challenge or complaint.
pub fn tell_supplier(
    tx: &mut Tx<'_>,
    project: &Project,
    supplier: Id<of::Supplier>,
    event: (&str, &str),
) -> ApiResult<()> {
    remedy(tx, project, event, |tx| supplier_people(tx, supplier))
}

/// Tells the purchaser's people about one.
pub fn tell_purchaser(tx: &mut Tx<'_>, project: &Project, event: (&str, &str)) -> ApiResult<()> {
    remedy(tx, project, event, |tx| people_of(tx, Role::Purchaser, project.purchaser_id))
}

/// Tells who supervises the purchase about one.
pub fn tell_supervisors(
    tx: &mut Tx<'_>,
    project: &Project,
    path: &str,
    event: (&str, &str),
) -> ApiResult<()> {
    remedy(tx, project, event, |tx| supervisors(tx, path))
}

/// The people who act for a supplier.
pub fn supplier_people(tx: &mut Tx<'_>, supplier: Id<of::Supplier>) -> ApiResult<Vec<Id<of::User>>> {
    let organization = suppliers::find(tx, supplier)?.organization_id;
    people_of(tx, Role::Supplier, organization)
}

fn remedy(
    tx: &mut Tx<'_>,
    project: &Project,
    (zh, en): (&str, &str),
    people: impl FnOnce(&mut Tx<'_>) -> ApiResult<Vec<Id<of::User>>>,
) -> ApiResult<()> {
    let people = people(tx)?;
    tell(tx, &people, project, "procurement_remedy", ("event", zh, en))
}
