//! What happens to bookings when their person leaves, and what of them the person can take along.

use super::age_groups;
use super::identities;
use super::occupancy;
use super::state::{BookingStatus, Event};
use super::store;
use citong_kernel::facts::{BookingEvent, Fact};
use citong_kernel::lifecycle::advance;
use citong_kernel::{ApiResult, Id, Tx, of};
use serde_json::{Value, json};

/// Handles the facts that concern bookings.
pub fn on_fact(tx: &mut Tx<'_>, fact: &Fact) -> ApiResult<()> {
    match fact {
        Fact::AccountErased { user } => erase(tx, *user),
        Fact::Booking { .. } | Fact::Ticket { .. } | Fact::Delivery { .. } | Fact::Purchase { .. } => Ok(()),
    }
}

/// Gives back what has not begun, and removes the person from all their bookings (个人信息保护法 §47).
fn erase(tx: &mut Tx<'_>, user: Id<of::User>) -> ApiResult<()> {
    for found in store::of_person(tx, user)? {
        let open = found.booking.status.on(Event::Cancel).is_some();
        if open && found.booking.starts_at > tx.now {
            let reason = "账号已注销";
            advance(tx, &found, Event::Cancel, Some(reason))?;
            store::set_reason(tx, found.booking.id, Some(reason))?;
            occupancy::free(tx, found.booking.id)?;
            if found.booking.status == BookingStatus::Held {
                continue;
            }
            tx.emit(Fact::Booking { booking: found.booking.id, event: BookingEvent::Cancelled })?;
        }
    }
    identities::erase(tx, user)?;
    store::anonymize(tx, user)
}

/// The person's bookings for the export of their data.
pub fn export(tx: &mut Tx<'_>, user: Id<of::User>) -> ApiResult<(&'static str, Value)> {
    let ages = age_groups::of_person(tx, user)?;
    let rows = store::of_person(tx, user)?;
    let rows = rows.into_iter().map(|found| {
        let (booking, around) = (found.booking, found.around);
        json!({
            "id": booking.id, "facility": around.facility_name, "space": around.space_name,
            "starts_at": booking.starts_at, "ends_at": booking.ends_at, "headcount": booking.headcount,
            "age_group": ages.get(&booking.id),
            "identity": around.identity.map(identities::IdentityView::from),
            "purpose": booking.purpose, "status": booking.status, "created_at": booking.created_at,
        })
    });
    Ok(("bookings", rows.collect()))
}
