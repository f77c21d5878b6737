//! A person, or the desk for somebody, asks for a booking.

use super::book::{Holder, Plan, Terms, book};
use super::state::BookingStatus;
use super::store::{self, Found};
use super::target::Target;
use super::views::{Channel, CreateBooking, OnBehalfOf};
use super::{age_groups, hold, identities};
use crate::charges;
use crate::tariffs;
use citong_kernel::check::Check;
use citong_kernel::{Action, ApiResult, Problem, Tx};

/// Books a space for the caller, or, by staff, for somebody without an account. The booking is
/// `confirmed`, or `pending` where the space needs approval and nobody of the desk books. What is
/// held for them already becomes the booking.
pub fn create(tx: &mut Tx<'_>, new: &CreateBooking) -> ApiResult<Found> {
    check_input(new)?;
    let target = Target::find_for_visitors(tx, new.space_id)?;
    let by_desk = tx.may(Action::CreateBooking, &target.scope(None));
    let identity = identities::check(tx, &target, new)?;
    if new.concession.is_some() {
        // A group that the tariff does not know is refused before anything is written.
        let window = (new.starts_at, new.ends_at);
        tariffs::quote(tx, new.space_id, window, new.headcount, new.concession)?;
    }
    let pending = target.space.details.approval_required && !by_desk;
    let held = match new.hold_id {
        Some(id) => Some(hold::claimed(tx, id, new, by_desk)?),
        None => None,
    };
    let found = match held {
        Some(held) => hold::turn_into_booking(tx, &target, &held, new.purpose.trim(), pending)?,
        None => {
            let holder = holder_of(tx, new.on_behalf_of.as_ref(), by_desk)?;
            match hold::own_for(tx, &holder, new)? {
                Some(held) => hold::turn_into_booking(tx, &target, &held, new.purpose.trim(), pending)?,
                None => book(tx, &target, &plan_of(new, holder, pending, by_desk))?,
            }
        }
    };
    if let Some(group) = new.concession {
        charges::claim_concession(tx, found.booking.id, group)?;
    }
    age_groups::note(tx, found.booking.id, identity.as_ref(), new.concession)?;
    if let Some(identity) = identity {
        identities::keep(tx, &found, &identity)?;
    }
    store::fetch(tx, found.booking.id)
}

/// Whose a new booking is: the caller's, or a guest's for whom staff book; 403 otherwise.
pub fn holder_of(tx: &Tx<'_>, guest: Option<&OnBehalfOf>, by_desk: bool) -> ApiResult<Holder> {
    match guest {
        Some(guest) if by_desk => Ok(Holder::Guest {
            name: guest.name.trim().to_owned(),
            phone: guest.phone.trim().to_owned(),
            channel: guest.channel,
        }),
        None => Ok(Holder::Person(tx.caller().user().ok_or_else(Problem::forbidden)?)),
        Some(_) => Err(Problem::forbidden()),
    }
}

fn plan_of(new: &CreateBooking, holder: Holder, pending: bool, by_desk: bool) -> Plan {
    Plan {
        starts_at: new.starts_at,
        ends_at: new.ends_at,
        headcount: new.headcount,
        purpose: new.purpose.trim().to_owned(),
        holder,
        status: if pending { BookingStatus::Pending } else { BookingStatus::Confirmed },
        terms: if by_desk { Terms::Desk } else { Terms::Person },
    }
}

fn check_input(new: &CreateBooking) -> ApiResult<()> {
    let mut check = Check::new();
    check.range("/headcount", new.headcount, 1..=100_000);
    check.text("/purpose", &new.purpose, 1..=500);
    check_guest(&mut check, new.on_behalf_of.as_ref());
    check.done()
}

/// Whether staff name somebody whom they can book for.
pub fn check_guest(check: &mut Check, guest: Option<&OnBehalfOf>) {
    if let Some(OnBehalfOf { name, phone, channel }) = guest {
        check.name("/on_behalf_of/name", name, 1..=50);
        if !citong_identity::ids::is_public_phone(phone.trim()) {
            check.fault(
                "/on_behalf_of/phone",
                "invalid_phone",
                "不是有效的电话号码",
                "It is not a phone number",
            );
        }
        if matches!(channel, Channel::Online | Channel::Machine) {
            check.fault(
                "/on_behalf_of/channel",
                "unknown_value",
                "代预约渠道须为 counter、phone 或 village",
                "It must be counter, phone or village",
            );
        }
    }
}
