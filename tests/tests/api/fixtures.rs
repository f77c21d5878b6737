//! Venues for tests: an open facility and spaces with the rules that a test needs.

use citong_tests::App;
use citong_tests::Client;
use serde_json::{Value, json};

/// The morning on which most tests happen: a Tuesday that is no holiday.
pub const MORNING: &str = "2026-12-01T08:00:00+08:00";

/// A facility in Jinjiang's 青阳街道, open from nine to nine every day.
pub struct Venue {
    /// The city office, which may do everything here.
    pub office: Client,
    /// The facility's id.
    pub id: String,
    /// The organization that runs it.
    pub organization: String,
}

/// A new open facility in a region, with the clock at [`MORNING`].
pub fn venue_in(app: &App, region: &str) -> Venue {
    app.set_clock(MORNING);
    let office = app.login_as("city_office");
    let organization = json!({"name": "测试文化馆", "kind": "public_institution", "region": region});
    let organization = office.post("/organizations").json(&organization).send().expect(201).id();
    let facility = json!({
        "name": "测试文化馆", "kind": "CC", "region": region, "organization_id": organization,
        "level": "county", "opening_type": "free",
        "location": {"lat": 24.787, "lng": 118.557, "accuracy": "approximate"},
    });
    let id = office.post("/facilities").json(&facility).send().expect(201).id();
    let plans = json!({"safety_plan": "应急预案", "accessibility_plan": "无障碍方案"});
    office.post(&format!("/facilities/{id}/open")).json(&plans).send().expect(200);
    let hours = json!({"periods": [{"starts_on": "2026-01-01", "ends_on": null, "weekly": every_day("09:00", "21:00")}],
        "exceptions": []});
    office.put(&format!("/facilities/{id}/opening-hours")).json(&hours).send().succeed();
    Venue { office, id, organization }
}

/// A new open facility in 晋江.
pub fn venue(app: &App) -> Venue {
    venue_in(app, "350582")
}

/// A row of opening hours for each weekday.
pub fn every_day(opens: &str, closes: &str) -> Value {
    let row = |day: &str| json!({"day": day, "opens_at_local": opens, "closes_at_local": closes});
    ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map(row).into_iter().collect()
}

impl Venue {
    /// A space with these rules beside a name, a capacity of 30 and an hourly grid.
    pub fn space(&self, rules: &Value) -> String {
        let mut body =
            json!({"facility_id": self.id, "name": "多功能厅", "capacity": 30, "start_interval_minutes": 60});
        for (name, value) in rules.as_object().expect("an object of rules") {
            body[name] = value.clone();
        }
        self.office.post("/spaces").json(&body).send().expect(201).id()
    }
}

/// A booking of `space` on a day of December 2026 between two local hours.
pub fn booking(space: &str, day: u32, from: &str, until: &str) -> Value {
    json!({
        "space_id": space, "headcount": 5, "purpose": "南音排练",
        "starts_at": format!("2026-12-{day:02}T{from}:00+08:00"),
        "ends_at": format!("2026-12-{day:02}T{until}:00+08:00"),
    })
}

/// A resident id with the right check digit for a day of birth.
pub fn id_born(day: &str) -> String {
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    let digits = format!("350502{day}001");
    let sum: u32 = digits.chars().zip(weights).map(|(c, w)| c.to_digit(10).expect("a digit") * w).sum();
    format!("{digits}{}", ["1", "0", "X", "9", "8", "7", "6", "5", "4", "3", "2"][sum as usize % 11])
}
