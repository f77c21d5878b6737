//! What happens to ratings when their author leaves, and what of them a person can take along.

use super::store;
use citong_kernel::facts::Fact;
use citong_kernel::{ApiResult, Id, Tx, of};
use serde_json::{Value, json};

/// Handles the facts that concern ratings: an erased account leaves what it said, without its name, phone and
/// device (个人信息保护法 §47).
pub fn on_fact(tx: &mut Tx<'_>, fact: &Fact) -> ApiResult<()> {
    match fact {
        Fact::AccountErased { user } => {
            store::of_person(tx, *user)?.iter().try_for_each(|row| store::forget_author(tx, row, *user))
        }
        Fact::Booking { .. } | Fact::Ticket { .. } | Fact::Delivery { .. } | Fact::Purchase { .. } => Ok(()),
    }
}

/// The person's ratings for the export of their data.
pub fn export(tx: &mut Tx<'_>, user: Id<of::User>) -> ApiResult<(&'static str, Value)> {
    let rows = store::of_person(tx, user)?.into_iter().map(|row| {
        json!({
            "id": row.id, "use_kind": row.use_kind, "use_id": row.use_id, "facility_id": row.facility_id,
            "supplier_id": row.supplier_id, "score": row.score, "dimensions": row.dimensions.0,
            "text": row.text, "photos": row.photos.0, "channel": row.channel, "name": row.author_name,
            "phone": row.author_phone, "filled_in_on": row.filled_in_on.map(|day| day.to_string()),
            "status": row.status, "created_at": row.created_at,
        })
    });
    Ok(("ratings", rows.collect()))
}
