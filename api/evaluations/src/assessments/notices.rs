//! Who is told about an evaluation: the evaluated and its authority.

use super::store::Evaluation;
use citong_identity::notifications::{Recipient, from_template, notify};
use citong_kernel::policy::Role;
use citong_kernel::schema::grants;
use citong_kernel::{ApiResult, Id, Tx, of};
use diesel::prelude::*;
use std::collections::BTreeSet;

/// The people of a body.
fn people_of(tx: &mut Tx<'_>, body: Id<of::Organization>) -> ApiResult<BTreeSet<Id<of::User>>> {
    let rows = grants::table.filter(grants::organization_id.eq(body));
    let users: Vec<Option<Id<of::User>>> = rows.select(grants::user_id).load(tx.conn)?;
    Ok(users.into_iter().flatten().collect())
}

/// The people of the evaluated.
pub fn provider_people(tx: &mut Tx<'_>, row: &Evaluation) -> ApiResult<BTreeSet<Id<of::User>>> {
    people_of(tx, row.provider_id)
}

/// The people of the evaluator.
pub fn evaluator_people(tx: &mut Tx<'_>, row: &Evaluation) -> ApiResult<BTreeSet<Id<of::User>>> {
    people_of(tx, row.evaluator_id)
}

/// The people of its authority: of the body that was named, and of the offices in whose region it lies.
pub fn authority_people(tx: &mut Tx<'_>, row: &Evaluation, path: &str) -> ApiResult<BTreeSet<Id<of::User>>> {
    let regions: Vec<&str> = path.split('/').collect();
    let rows = grants::table
        .filter(grants::role.eq_any([Role::CityOffice, Role::CountyAgency]))
        .filter(grants::region.is_null().or(grants::region.eq_any(regions)));
    let users: Vec<Option<Id<of::User>>> = rows.select(grants::user_id).load(tx.conn)?;
    let mut people: BTreeSet<_> = users.into_iter().flatten().collect();
    if let Some(authority) = row.authority_id {
        people.extend(people_of(tx, authority)?);
    }
    Ok(people)
}

/// Puts a notice into each inbox.
pub fn tell(
    tx: &mut Tx<'_>,
    people: &BTreeSet<Id<of::User>>,
    row: &Evaluation,
    (zh, en): (&str, &str),
) -> ApiResult<()> {
    let values = [("evaluation", row.title.as_str(), row.title.as_str()), ("event", zh, en)];
    let notice = from_template("third_party_evaluation", &values, None)?;
    people.iter().try_for_each(|user| notify(tx, Recipient::User(*user), &notice))
}
