//! Giving back and moving one, this and the following, or all of a series.

use super::{starts, weekly};
use crate::fixtures::{booking, venue};
use citong_tests::{App, Client, Reply, on_both_engines};
use serde_json::{Value, json};

/// Four Tuesdays from 8 December, 10:00–12:00.
fn four(app: &App, space: &str) -> (Client, Reply) {
    let _ = app;
    let resident = app.resident();
    let made =
        resident.post("/booking-series").json(&weekly(space, "FREQ=WEEKLY;COUNT=4")).send().expect(201);
    (resident, made)
}

fn nth(made: &Reply, n: usize) -> Value {
    made["bookings"][n]["id"].clone()
}

fn ahead(caller: &Client, series: &str) -> Vec<String> {
    let shown = caller.get(&format!("/booking-series/{series}")).send().expect(200);
    let open = shown["bookings"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|one| one["status"] == "confirmed" || one["status"] == "pending");
    starts(&open.cloned().collect())
}

on_both_engines!(giving_back_one_some_or_all, |app| {
    let space = venue(app).space(&json!({}));
    let (resident, made) = four(app, &space);
    let path = format!("/booking-series/{}/cancel", made.id());
    app.resident().post(&path).json(&json!({"scope": "all"})).send().expect(404);
    app.login_as("auditor").post(&path).json(&json!({"scope": "all"})).send().expect(403);
    resident.post(&path).json(&json!({"scope": "this"})).send().expect(422).names("/booking_id");
    let stranger =
        app.resident().post("/bookings").json(&booking(&space, 10, "10:00", "11:00")).send().expect(201);
    resident
        .post(&path)
        .json(&json!({"scope": "this", "booking_id": stranger.id()}))
        .send()
        .expect(422)
        .names("/booking_id");
    assert_eq!(ahead(&resident, &made.id()).len(), 4);
    let one =
        resident.post(&path).json(&json!({"scope": "this", "booking_id": nth(&made, 1)})).send().expect(200);
    assert_eq!(one["cancelled"], json!([nth(&made, 1)]));
    assert_eq!(one["series"]["version"], 2);
    assert_eq!(ahead(&resident, &made.id()), ["12-08T10:00", "12-22T10:00", "12-29T10:00"]);
    resident
        .post(&path)
        .json(&json!({"scope": "this", "booking_id": nth(&made, 1)}))
        .send()
        .expect(409)
        .problem("invalid-transition");
    let rest = resident
        .post(&path)
        .json(&json!({"scope": "this_and_following", "booking_id": nth(&made, 3)}))
        .send()
        .expect(200);
    assert_eq!(rest["cancelled"].as_array().unwrap().len(), 1);
    let all = resident.post(&path).json(&json!({"scope": "all", "reason": "停止活动"})).send().expect(200);
    assert_eq!(all["cancelled"].as_array().unwrap().len(), 2);
    assert_eq!(all["series"]["available_actions"], json!([]));
    resident.post(&path).json(&json!({"scope": "all"})).send().expect(409).problem("invalid-transition");
    assert_eq!(app.count("occupancies"), 1);
    assert_eq!(app.count("changes WHERE kind = 'booking_series'"), 4);
});

on_both_engines!(what_it_is_too_late_for_stays_and_what_has_begun_never_changes, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({}));
    let (resident, made) = four(app, &space);
    let path = format!("/booking-series/{}/cancel", made.id());
    app.set_clock("2026-12-15T08:30:00+08:00"); // the first is over, the second too near
    resident
        .post(&path)
        .json(&json!({"scope": "this", "booking_id": nth(&made, 0)}))
        .send()
        .expect(409)
        .problem("invalid-transition");
    resident
        .post(&path)
        .json(&json!({"scope": "this", "booking_id": nth(&made, 1)}))
        .send()
        .expect(409)
        .problem("cancellation-too-late");
    let done = resident.post(&path).json(&json!({"scope": "all"})).send().expect(200);
    assert_eq!(done["cancelled"], json!([nth(&made, 2), nth(&made, 3)]));
    assert_eq!(done["kept"][0]["booking_id"], nth(&made, 1));
    assert_eq!(done["kept"][0]["reason"], "cancellation_too_late");
    assert_eq!(app.count("bookings WHERE status = 'confirmed'"), 2);
    // The desk may, until it begins.
    venue.office.post(&path).json(&json!({"scope": "all"})).send().expect(200);
    assert_eq!(app.count("bookings WHERE status = 'confirmed'"), 1);
});

on_both_engines!(one_moves_alone_and_keeps_its_place, |app| {
    let space = venue(app).space(&json!({}));
    let (resident, made) = four(app, &space);
    let path = format!("/booking-series/{}/reschedule", made.id());
    let body = json!({"scope": "this", "booking_id": nth(&made, 1), "starts_at": "2026-12-16T15:00:00+08:00",
        "ends_at": "2026-12-16T16:00:00+08:00", "purpose": "汇报演出"});
    app.resident().post(&path).json(&body).send().expect(404);
    let moved = resident.post(&path).json(&body).send().expect(200);
    assert_eq!(moved["series"]["id"], made["id"]);
    assert_eq!(moved["series"]["exceptions"], json!([nth(&made, 1)]));
    assert_eq!(moved["moved"][0]["occurrence_at"], "2026-12-15T10:00:00+08:00");
    assert_eq!(moved["moved"][0]["purpose"], "汇报演出");
    // All others move; the one that was moved alone stays.
    let all = json!({"scope": "all", "booking_id": nth(&made, 0), "starts_at": "2026-12-08T11:00:00+08:00", "ends_at": "2026-12-08T13:00:00+08:00"});
    let moved = resident.post(&path).json(&all).send().expect(200);
    assert_eq!(starts(&moved["moved"]), ["12-08T11:00", "12-22T11:00", "12-29T11:00"]);
    assert_eq!(moved["kept"][0]["reason"], "moved_alone");
    assert_eq!(moved["series"]["id"], made["id"]);
    assert_eq!(moved["series"]["starts_at"], "2026-12-08T11:00:00+08:00");
    assert_eq!(moved["series"]["rrule"], "FREQ=WEEKLY;COUNT=4");
    resident
        .post(&path)
        .json(&json!({"scope": "all", "booking_id": nth(&made, 1), "starts_at": "2026-12-08T11:00:00+08:00",
        "ends_at": "2026-12-08T13:00:00+08:00"}))
        .send()
        .expect(422)
        .names("/booking_id");
    assert_eq!(app.count("occupancies"), 4);
});

on_both_engines!(this_and_the_following_become_a_series_of_their_own, |app| {
    let space = venue(app).space(&json!({}));
    let resident = app.resident();
    let made = resident
        .post("/booking-series")
        .json(&weekly(&space, "FREQ=WEEKLY;BYDAY=TU,TH;COUNT=6"))
        .send()
        .expect(201);
    let path = format!("/booking-series/{}/reschedule", made.id());
    // A day later and half an hour longer: Wednesdays and Fridays.
    let body = json!({"scope": "this_and_following", "booking_id": nth(&made, 2), "headcount": 9,
        "starts_at": "2026-12-16T10:00:00+08:00", "ends_at": "2026-12-16T13:00:00+08:00"});
    let moved = resident.post(&path).json(&body).send().expect(200);
    assert_ne!(moved["series"]["id"], made["id"]);
    assert_eq!(moved["series"]["split_from"], made["id"]);
    assert_eq!(moved["series"]["rrule"], "FREQ=WEEKLY;BYDAY=WE,FR;WKST=TU;COUNT=4");
    let expected = ["12-16T10:00", "12-18T10:00", "12-23T10:00", "12-25T10:00"];
    assert_eq!(starts(&moved["moved"]), expected);
    assert_eq!(starts(&moved["series"]["bookings"]), expected);
    assert!(
        moved["moved"]
            .as_array()
            .unwrap()
            .iter()
            .all(|one| one["headcount"] == 9 && one["occurrence_at"] == one["starts_at"])
    );
    let old = resident.get(&format!("/booking-series/{}", made.id())).send().expect(200);
    assert_eq!(old["rrule"], "FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20261214");
    assert_eq!(starts(&old["bookings"]), ["12-08T10:00", "12-10T10:00"]);
    assert_eq!(app.count("bookings"), 6);
    assert_eq!(app.count("occupancies"), 6);
});

on_both_engines!(a_whole_series_moves_into_time_that_it_leaves, |app| {
    let space = venue(app).space(&json!({}));
    let (resident, made) = four(app, &space);
    let path = format!("/booking-series/{}/reschedule", made.id());
    for (week, expected) in [
        ("2026-12-15", ["12-15", "12-22", "12-29", "01-05"]),
        ("2026-12-08", ["12-08", "12-15", "12-22", "12-29"]),
    ] {
        let body = json!({"scope": "all", "booking_id": nth(&made, 0), "starts_at": format!("{week}T10:00:00+08:00"),
            "ends_at": format!("{week}T12:00:00+08:00")});
        let moved = resident.post(&path).json(&body).send().expect(200);
        assert_eq!(starts(&moved["moved"]), expected.map(|date| format!("{date}T10:00")));
    }
    assert_eq!(app.count("occupancies"), 4);
});

on_both_engines!(a_clash_moves_nothing_unless_the_rest_is_wanted, |app| {
    let space = venue(app).space(&json!({}));
    let (resident, made) = four(app, &space);
    app.resident().post("/bookings").json(&booking(&space, 22, "14:00", "15:00")).send().expect(201);
    let path = format!("/booking-series/{}/reschedule", made.id());
    let mut body = json!({"scope": "all", "starts_at": "2026-12-08T14:00:00+08:00", "ends_at": "2026-12-08T16:00:00+08:00"});
    let refused = resident.post(&path).json(&body).send().expect(409).problem("booking-conflict");
    assert_eq!(starts(&refused["conflicts"]), ["12-22T14:00"]);
    assert_eq!(ahead(&resident, &made.id()), ["12-08T10:00", "12-15T10:00", "12-22T10:00", "12-29T10:00"]);
    assert_eq!(app.count("bookings WHERE version > 1"), 0);
    body["on_conflict"] = "skip".into();
    let moved = resident.post(&path).json(&body).send().expect(200);
    assert_eq!(starts(&moved["moved"]), ["12-08T14:00", "12-15T14:00", "12-29T14:00"]);
    assert_eq!(starts(&moved["kept"]), ["12-22T10:00"]);
    assert_eq!(moved["kept"][0]["reason"], "booking_conflict");
    // Wrong for every date: the request itself is refused.
    body["headcount"] = 31.into();
    resident.post(&path).json(&body).send().expect(422).names("/headcount");
    body["headcount"] = 5.into();
    body["ends_at"] = body["starts_at"].clone();
    resident.post(&path).json(&body).send().expect(422).names("/ends_at");
});

on_both_engines!(a_person_moves_only_what_it_is_not_too_late_for, |app| {
    let space = venue(app).space(&json!({}));
    let (resident, made) = four(app, &space);
    app.set_clock("2026-12-15T08:30:00+08:00");
    let path = format!("/booking-series/{}/reschedule", made.id());
    let body = json!({"scope": "all", "starts_at": "2026-12-15T14:00:00+08:00", "ends_at": "2026-12-15T16:00:00+08:00"});
    let moved = resident.post(&path).json(&body).send().expect(200);
    assert_eq!(starts(&moved["moved"]), ["12-22T14:00", "12-29T14:00"]);
    assert_eq!(moved["kept"][0]["reason"], "cancellation_too_late");
    assert_eq!(
        starts(&moved["series"]["bookings"]),
        ["12-08T10:00", "12-15T10:00", "12-22T14:00", "12-29T14:00"]
    );
    assert_eq!(moved["series"]["rrule"], "FREQ=WEEKLY;COUNT=2");
});
