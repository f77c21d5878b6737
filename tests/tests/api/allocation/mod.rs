//! Allocation rounds, over HTTP.

mod applications;
mod proposals;
mod rounds;

use crate::fixtures::{Venue, venue};
use citong_tests::{App, Client, Reply};
use serde_json::{Value, json};

/// A round of two rooms for four weeks from Monday, 4 January 2027. Applications are open from 2 to 10 December.
pub struct Stage {
    pub venue: Venue,
    pub rooms: [String; 2],
    pub round: String,
}

pub fn stage(app: &App) -> Stage {
    let venue = venue(app);
    let rooms =
        [venue.space(&json!({"name": "一号厅"})), venue.space(&json!({"name": "二号厅", "capacity": 10}))];
    let round = venue.office.post("/allocation-rounds").json(&round(&rooms)).send().expect(201).id();
    app.set_clock("2026-12-02T09:00:00+08:00");
    Stage { venue, rooms, round }
}

pub fn round(rooms: &[String]) -> Value {
    json!({
        "name": "一月排练统筹", "space_ids": rooms, "season_starts_on": "2027-01-04", "season_ends_on": "2027-01-31",
        "applications_open_at": "2026-12-02T08:00:00+08:00", "applications_close_at": "2026-12-10T18:00:00+08:00",
    })
}

/// Two hours on Tuesday evening between six and nine, in these spaces.
pub fn application(group: &str, spaces: &[&String]) -> Value {
    json!({
        "group_name": group, "headcount": 8, "times_per_week": 1, "duration_minutes": 120, "space_ids": spaces,
        "windows": [{"weekday": "tue", "from_local": "18:00", "until_local": "20:00"}],
    })
}

impl Stage {
    pub fn path(&self, verb: &str) -> String {
        format!("/allocation-rounds/{}/{verb}", self.round)
    }
    pub fn apply(&self, caller: &Client, body: &Value) -> Reply {
        caller.post(&self.path("applications")).json(body).send()
    }
    /// Applications are over, and the times are given out.
    pub fn allocate(&self, app: &App) -> Reply {
        app.set_clock("2026-12-11T09:00:00+08:00");
        self.venue.office.post(&self.path("allocate")).json(&json!({"seed": 7})).send().expect(200)
    }
    pub fn publish(&self) -> Reply {
        self.venue.office.post(&self.path("decide")).send().expect(200);
        self.venue.office.post(&self.path("publish")).send().expect(200)
    }
}
