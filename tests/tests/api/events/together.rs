//! Sessions together with strikes, reminders and calendars.

use super::{ids, session, stage};
use citong_tests::{App, Client, on_both_engines};
use serde_json::{Value, json};

fn strikes(person: &Client) -> Value {
    person.get("/me/strikes").send().expect(200)["items"].clone()
}

/// Ends a session of this day of December.
fn end(app: &App, day: u32) {
    app.set_clock(&format!("2026-12-{day:02}T12:00:00+08:00"));
    app.run_jobs();
}

on_both_engines!(a_party_that_misses_a_session_is_one_strike, |app| {
    let stage = stage(app, &json!({}));
    let (alone, partly, absent) = (app.resident(), app.resident(), app.resident());
    stage.take(&alone, 1).expect(201);
    let came = ids(&stage.take(&partly, 2).expect(201));
    let missed = ids(&stage.take(&absent, 3).expect(201));
    app.set_clock("2026-12-05T10:05:00+08:00");
    let scan = json!({"nonce": "1"});
    stage.venue.office.post(&format!("/tickets/{}/check-in", came[0])).json(&scan).send().expect(200);
    end(app, 5);
    assert_eq!(strikes(&alone).as_array().unwrap().len(), 1);
    assert_eq!(strikes(&partly), json!([]), "somebody of the party came");
    let strike = strikes(&absent);
    assert_eq!(strike.as_array().unwrap().len(), 1, "not one for each ticket");
    assert!(missed.iter().any(|id| strike[0]["ticket_id"] == json!(id)));
    // A scan that comes in late shows that they were there.
    let late = json!({"nonce": "2", "scanned_at": "2026-12-05T10:10:00+08:00"});
    stage.venue.office.post(&format!("/tickets/{}/check-in", missed[1])).json(&late).send().expect(200);
    assert_eq!(strikes(&absent)[0]["status"], "revoked");
    assert_eq!(app.count("strikes WHERE status = 'active'"), 1);
});

on_both_engines!(three_missed_sessions_suspend_from_tickets_lists_and_draws, |app| {
    let stage = stage(app, &json!({}));
    let office = &stage.venue.office;
    let make = |day, members: Value| {
        office.post("/sessions").json(&session(&stage.space, day, &members)).send().expect(201).id()
    };
    let person = app.resident();
    let party = super::party(1);
    // Before the person is suspended: waits for a place.
    let wanted = make(13, json!({"capacity": 1}));
    let holder = app.resident();
    let taken = ids(&holder.post(&format!("/sessions/{wanted}/tickets")).json(&party).send().expect(201));
    let waiting = person.post(&format!("/sessions/{wanted}/waiting-list")).send().expect(201).id();
    for day in [6, 7, 8] {
        let id = make(day, json!({}));
        person.post(&format!("/sessions/{id}/tickets")).json(&party).send().expect(201);
        end(app, day);
    }
    assert_eq!(strikes(&person).as_array().unwrap().len(), 3);
    let draw = json!({"draw": {"entries_close_at": "2026-12-11T10:00:00+08:00"}});
    let (plain, drawn) = (make(10, json!({"capacity": 1})), make(12, draw));
    let refused = person.post(&format!("/sessions/{plain}/tickets")).json(&party).send();
    refused.expect(409).problem("suspended");
    person
        .post(&format!("/sessions/{drawn}/draw-entries"))
        .json(&party)
        .send()
        .expect(409)
        .problem("suspended");
    app.resident().post(&format!("/sessions/{plain}/tickets")).json(&party).send().expect(201);
    person.post(&format!("/sessions/{plain}/waiting-list")).send().expect(409).problem("suspended");
    // What was offered to the person meanwhile cannot be accepted either.
    super::give_back(&holder, &taken[0]).expect(200);
    assert_eq!(super::entry(&person, &waiting)["status"], "offered");
    let accept = format!("/waiting-list-entries/{waiting}/accept");
    person.post(&accept).send().expect(409).problem("suspended");
    assert_eq!(super::entry(&person, &waiting)["status"], "offered");
    assert_eq!(app.count("tickets WHERE status = 'valid'"), 1);
});

on_both_engines!(an_order_is_reminded_of_once_and_again_when_its_session_moves, |app| {
    let stage = stage(app, &json!({}));
    let person = app.resident();
    stage.take(&person, 3).expect(201);
    let reminders = || {
        let notices = person.get("/me/notices").send().expect(200);
        notices.items().iter().filter(|notice| notice["kind"] == "session_reminder").count()
    };
    let look = |at: &str| {
        app.set_clock(at);
        app.run_jobs();
        app.run_jobs();
        reminders()
    };
    assert_eq!(look("2026-12-04T09:59:59+08:00"), 0);
    assert_eq!(look("2026-12-04T10:00:00+08:00"), 1, "for the three tickets together");
    assert_eq!(look("2026-12-05T08:00:00+08:00"), 2);
    let moved = json!({"starts_at": "2026-12-08T10:00:00+08:00", "ends_at": "2026-12-08T12:00:00+08:00"});
    stage.venue.office.patch(&stage.path("")).if_match("*").json(&moved).send().expect(200);
    assert_eq!(look("2026-12-07T10:00:00+08:00"), 3);
    stage.venue.office.post(&stage.path("/cancel")).send().expect(200);
    assert_eq!(look("2026-12-08T08:00:00+08:00"), 3);
});

on_both_engines!(a_session_stands_in_the_calendar_of_who_has_tickets, |app| {
    let stage = stage(app, &json!({"title": "提线木偶"}));
    let person = app.resident();
    let tickets = ids(&stage.take(&person, 2).expect(201));
    let url = person.post("/me/calendar-feed").send().expect(201).text("url").to_owned();
    let feed = || String::from_utf8(app.client().get(&url).send().expect(200).bytes).expect("text");
    assert_eq!(feed().matches("提线木偶").count(), 1, "one entry for the party");
    super::give_back(&person, &tickets[0]).expect(200);
    assert!(!feed().contains("STATUS:CANCELLED"));
    super::give_back(&person, &tickets[1]).expect(200);
    assert!(feed().contains("STATUS:CANCELLED"));
});
