//! Sessions, tickets, waiting lists, draws and check-in over HTTP.

mod check_in;
mod draws;
mod large;
mod people;
mod races;
mod sessions;
mod tickets;
mod together;
mod waiting_list;

use crate::fixtures::{Venue, venue};
use citong_tests::{App, Client, Reply};
use serde_json::{Value, json};

/// An open session on 5 December, 10–12, with these members beside a title and a capacity of 10.
pub struct Stage {
    /// The venue.
    pub venue: Venue,
    /// Its room.
    pub space: String,
    /// The session's id.
    pub session: String,
}

/// The body of a session on a day of December 2026, 10–12.
pub fn session(space: &str, day: u32, members: &Value) -> Value {
    let mut body = json!({
        "space_id": space, "title": "梨园戏折子戏", "capacity": 10, "reserve_percent": 0,
        "starts_at": format!("2026-12-{day:02}T10:00:00+08:00"), "ends_at": format!("2026-12-{day:02}T12:00:00+08:00"),
    });
    for (name, value) in members.as_object().expect("an object") {
        body[name] = value.clone();
    }
    body
}

/// A session with these members.
pub fn stage(app: &App, members: &Value) -> Stage {
    let venue = venue(app);
    let space = venue.space(&json!({"capacity": 500}));
    let made = venue.office.post("/sessions").json(&session(&space, 5, members)).send().expect(201);
    Stage { session: made.id(), venue, space }
}

/// A party of so many.
pub fn party(size: usize) -> Value {
    let one = |n: usize| json!({"name": format!("访客{n}")});
    json!({"party": (0..size).map(one).collect::<Vec<_>>()})
}

impl Stage {
    /// A path below the session.
    pub fn path(&self, rest: &str) -> String {
        format!("/sessions/{}{rest}", self.session)
    }
    /// Takes tickets for so many.
    pub fn take(&self, caller: &Client, size: usize) -> Reply {
        caller.post(&self.path("/tickets")).json(&party(size)).send()
    }
    /// Waits alone.
    pub fn join(&self, caller: &Client) -> Reply {
        caller.post(&self.path("/waiting-list")).send()
    }
    /// Waits with so many.
    pub fn join_with(&self, caller: &Client, size: usize) -> Reply {
        caller.post(&self.path("/waiting-list")).json(&party(size)).send()
    }
    /// The session as somebody sees it.
    pub fn seen_by(&self, caller: &Client) -> Reply {
        caller.get(&self.path("")).send().expect(200)
    }
}

/// The ids of tickets in an answer.
pub fn ids(reply: &Reply) -> Vec<String> {
    reply["tickets"]
        .as_array()
        .expect("tickets")
        .iter()
        .map(|t| t["id"].as_str().unwrap().to_owned())
        .collect()
}

/// Gives a ticket back.
pub fn give_back(caller: &Client, ticket: &str) -> Reply {
    caller.post(&format!("/tickets/{ticket}/cancel")).send()
}

/// An entry of a waiting list as its owner sees it.
pub fn entry(caller: &Client, id: &str) -> Reply {
    caller.get(&format!("/waiting-list-entries/{id}")).send().expect(200)
}
