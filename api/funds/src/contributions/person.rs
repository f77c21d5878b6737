//! What contributions know of people.

use super::state::Event;
use super::store::{self, Contribution};
use citong_kernel::facts::Fact;
use citong_kernel::lifecycle::advance;
use citong_kernel::schema::contributions;
use citong_kernel::{ApiResult, Id, Tx, of};
use diesel::prelude::*;
use serde_json::{Value, json};

/// Forgets a donor who deleted their account: offers that have not come are withdrawn, the rest stays without a name.
/// Receipts keep the name, as the accounting law demands.
pub fn on_fact(tx: &mut Tx<'_>, fact: &Fact) -> ApiResult<()> {
    let Fact::AccountErased { user } = fact else { return Ok(()) };
    for mut row in of_person(tx, *user)? {
        row.donor_user_id = None;
        row.donor_name = "（已注销）".into();
        row.hide_name = true;
        row.business_scope = None;
        store::update(tx, &mut row, "erase", None)?;
        if row.status.on(Event::Withdraw).is_some() {
            advance(tx, &row, Event::Withdraw, Some("账号已注销"))?;
        }
    }
    Ok(())
}

fn of_person(tx: &mut Tx<'_>, user: Id<of::User>) -> ApiResult<Vec<Contribution>> {
    let rows = contributions::table.filter(contributions::donor_user_id.eq(user));
    Ok(rows.order(contributions::id.asc()).select(Contribution::as_select()).load(tx.conn)?)
}

/// What the person gave, for the export of their data.
pub fn export(tx: &mut Tx<'_>, user: Id<of::User>) -> ApiResult<(&'static str, Value)> {
    let rows = of_person(tx, user)?.into_iter().map(|row| {
        json!({"id": row.id, "kind": row.kind, "form": row.form, "value_fen": row.value_fen,
            "donor_name": row.donor_name, "purpose": row.purpose, "status": row.status,
            "created_at": row.created_at})
    });
    Ok(("contributions", rows.collect()))
}
