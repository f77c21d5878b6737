//! Agencies, schools, barracks and private venues open their doors; what the figures say about it.

mod barracks;
mod commitments;
mod compliance;
mod crowds;
mod offers;
mod open_days;
mod statistics;
mod subsidies;

use crate::fixtures::{MORNING, Venue, every_day};
use citong_tests::{App, Client};
use serde_json::{Value, json};

/// Where these venues stand: 青阳街道 of 晋江.
pub const TOWNSHIP: &str = "350582001";

/// A new open facility of a kind, run by an organization of a kind, open from nine to nine, with the
/// clock at [`MORNING`].
pub fn place(app: &App, kind: &str, organization_kind: &str) -> Venue {
    app.set_clock(MORNING);
    let office = app.login_as("city_office");
    let organization = json!({"name": "测试单位", "kind": organization_kind, "region": TOWNSHIP});
    let organization = office.post("/organizations").json(&organization).send().expect(201).id();
    let facility = json!({
        "name": "测试场所", "kind": kind, "region": TOWNSHIP, "organization_id": organization,
        "level": "township", "opening_type": "free", "address": "青阳街道秘密路八号", "phone": "0595-85551234",
        "location": {"lat": 24.78123, "lng": 118.55678, "accuracy": "exact"},
    });
    let id = office.post("/facilities").json(&facility).send().expect(201).id();
    let plans = json!({"safety_plan": "应急预案", "accessibility_plan": "无障碍方案"});
    office.post(&format!("/facilities/{id}/open")).json(&plans).send().expect(200);
    let hours = json!({"periods": [{"starts_on": "2026-01-01", "ends_on": null, "weekly": every_day("09:00", "21:00")}],
        "exceptions": []});
    office.put(&format!("/facilities/{id}/opening-hours")).json(&hours).send().succeed();
    Venue { office, id, organization }
}

/// A new manager of exactly this venue's organization.
pub fn manager(app: &App, venue: &Venue) -> Client {
    app.another_user("venue_manager", None, Some(&venue.organization))
}

/// An offer of a private venue on Saturdays from two to six, checked and listed.
pub fn listed_offer(app: &App, venue: &Venue, space: &str) -> String {
    let applicant = manager(app, venue);
    let offer = json!({"facility_id": venue.id, "space_ids": [space], "mode": "discount",
        "list_price_fen": 6000, "offer_price_fen": 2000, "weekly": [row("sat", "14:00", "18:00")],
        "valid_from": "2026-12-01", "valid_to": "2027-12-31"});
    let id = applicant.post("/opening-offers").json(&offer).send().expect(201).id();
    let check = json!({"checked_on": "2026-12-01", "inspector": "王科长", "passed": true});
    venue.office.post(&format!("/opening-offers/{id}/record-site-check")).json(&check).send().expect(200);
    venue.office.post(&format!("/opening-offers/{id}/list")).send().expect(200);
    id
}

/// A row of weekly hours.
pub fn row(day: &str, opens: &str, closes: &str) -> Value {
    json!({"day": day, "opens_at_local": opens, "closes_at_local": closes})
}

/// The local hours at which a space is open on a day of December 2026.
pub fn open_on(app: &App, space: &str, day: u32) -> Vec<String> {
    let path = format!("/spaces/{space}/availability?from=2026-12-{day:02}&to=2026-12-{day:02}");
    let reply = app.client().get(&path).send().expect(200);
    let hour = |at: &Value| at.as_str().expect("an instant")[11..16].to_owned();
    let open = reply["days"][0]["open"].as_array().expect("periods");
    open.iter().map(|one| format!("{}-{}", hour(&one["starts_at"]), hour(&one["ends_at"]))).collect()
}
