//! What the catalogue knows of people: what they asked for.

use super::requests;
use citong_kernel::facts::Fact;
use citong_kernel::{ApiResult, Id, Tx, of};
use serde_json::{Value, json};

/// Handles the facts that concern requests: nobody knows any more who asked.
pub fn on_fact(tx: &mut Tx<'_>, fact: &Fact) -> ApiResult<()> {
    let Fact::AccountErased { user } = fact else { return Ok(()) };
    for row in requests::of_person(tx, *user)? {
        requests::forget(tx, &row)?;
    }
    Ok(())
}

/// The person's requests for the export of their data.
pub fn export(tx: &mut Tx<'_>, user: Id<of::User>) -> ApiResult<(&'static str, Value)> {
    let rows = requests::of_person(tx, user)?;
    let exported = rows.into_iter().map(|row| {
        json!({"id": row.id, "region": row.region, "kind": row.kind, "code": row.code, "name": row.name,
            "description": row.description, "reason": row.reason, "status": row.status,
            "decision_reason": row.decision_reason, "created_at": row.created_at})
    });
    Ok(("adjustment_requests", exported.collect()))
}
