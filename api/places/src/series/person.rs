//! What happens to series when their person leaves, and what of them the person can take along.

use super::store;
use citong_kernel::facts::Fact;
use citong_kernel::{ApiResult, Id, Tx, of};
use serde_json::{Value, json};

/// Handles the facts that concern series. The bookings themselves are given back by their own handler.
pub fn on_fact(tx: &mut Tx<'_>, fact: &Fact) -> ApiResult<()> {
    match fact {
        Fact::AccountErased { user } => store::anonymize(tx, *user),
        _ => Ok(()),
    }
}

/// The person's series for the export of their data.
pub fn export(tx: &mut Tx<'_>, user: Id<of::User>) -> ApiResult<(&'static str, Value)> {
    let rows = store::of_person(tx, user)?.into_iter().map(|found| {
        let (series, around) = (found.series, found.around);
        json!({
            "id": series.id, "facility": around.facility_name, "space": around.space_name,
            "starts_at": series.starts_at, "ends_at": series.ends_at, "rrule": series.rrule,
            "headcount": series.headcount, "purpose": series.purpose, "created_at": series.created_at,
        })
    });
    Ok(("booking_series", rows.collect()))
}
