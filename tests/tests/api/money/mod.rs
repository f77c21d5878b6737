//! Tariffs, charges, payments and refunds.

mod bookings;
mod cashier;
mod tariffs;

use crate::fixtures::{Venue, booking, venue};
use citong_tests::{App, Client, Reply};
use serde_json::{Value, json};

/// A venue that may take money.
pub fn discount_venue(app: &App) -> Venue {
    let venue = venue(app);
    charge_for_opening(&venue);
    venue
}

/// Lets a free venue take money.
pub fn charge_for_opening(venue: &Venue) {
    let path = format!("/facilities/{}", venue.id);
    let seen = venue.office.get(&path).send().expect(200).etag();
    venue.office.patch(&path).if_match(&seen).json(&json!({"opening_type": "discount"})).send().expect(200);
}

/// 80 yuan an hour; half for students, nothing for disabled people.
pub fn tariff() -> Value {
    json!({"unit": "hour", "price_fen": 8000, "valid_from": "2026-12-01", "concessions": [
        {"group": "student", "percent_off": 50}, {"group": "senior", "percent_off": 50},
        {"group": "disabled", "percent_off": 100}]})
}

/// A space that costs this.
pub fn priced_space(venue: &Venue, rules: &Value, tariff: &Value) -> String {
    let space = venue.space(rules);
    venue.office.put(&format!("/spaces/{space}/tariff")).json(tariff).send().expect(201);
    space
}

/// A booking of two hours on a day.
pub fn book(client: &Client, space: &str, day: u32) -> Reply {
    client.post("/bookings").json(&booking(space, day, "10:00", "12:00")).send().expect(201)
}

/// The id of a booking's charge.
pub fn charge_of(made: &Reply) -> String {
    made["charge"]["id"].as_str().expect("a charge").to_owned()
}

/// Pays a charge in cash.
pub fn pay(staff: &Client, charge: &str, amount: i64) -> Reply {
    let body = json!({"method": "cash", "amount_fen": amount});
    staff.post(&format!("/charges/{charge}/payments")).json(&body).send()
}

/// A charge as its owner or the desk sees it.
pub fn see(client: &Client, charge: &str) -> Reply {
    client.get(&format!("/charges/{charge}")).send().expect(200)
}
