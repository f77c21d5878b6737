//! What happens to applications when their person leaves, and what of them the person can take along.

use super::{applications, proposals};
use citong_kernel::facts::Fact;
use citong_kernel::{ApiResult, Id, Tx, of};
use serde_json::{Value, json};

/// Handles the facts that concern allocation: the times of who leaves are free again where they are not bookings yet.
pub fn on_fact(tx: &mut Tx<'_>, fact: &Fact) -> ApiResult<()> {
    let Fact::AccountErased { user } = fact else { return Ok(()) };
    for found in applications::of_person(tx, *user)? {
        let (id, region) = (found.application.id, found.region().to_owned());
        proposals::drop_open_of(tx, id, &region, "账号已注销")?;
        applications::withdraw_erased(tx, &found)?;
        applications::anonymize(tx, id)?;
    }
    Ok(())
}

/// The person's applications for the export of their data.
pub fn export(tx: &mut Tx<'_>, user: Id<of::User>) -> ApiResult<(&'static str, Value)> {
    let rows = applications::of_person(tx, user)?.into_iter().map(|found| {
        let one = found.application;
        json!({
            "id": one.id, "round_id": one.round_id, "group_name": one.group_name, "contact": one.contact,
            "headcount": one.headcount, "times_per_week": one.times_per_week,
            "duration_minutes": one.duration_minutes, "note": one.note, "status": one.status,
            "created_at": one.created_at,
        })
    });
    Ok(("allocation_applications", rows.collect()))
}
