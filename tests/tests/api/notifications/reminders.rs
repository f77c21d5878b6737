//! A day and two hours before.

use super::{give_phone, prefer};
use crate::fixtures::{booking, venue};
use citong_tests::{App, Client, on_both_engines};
use serde_json::json;

fn reminders(client: &Client) -> usize {
    let list = client.get("/me/notices?limit=100").send().expect(200);
    list.items().iter().filter(|notice| notice["kind"] == "booking_reminder").count()
}

fn at(app: &App, time: &str) {
    app.set_clock(&format!("2026-12-{time}:00+08:00"));
    app.run_jobs();
    app.run_jobs();
}

on_both_engines!(a_booking_is_reminded_of_a_day_and_two_hours_before, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({}));
    let (resident, other) = (app.resident(), app.resident());
    let made = resident.post("/bookings").json(&booking(&space, 5, "14:00", "16:00")).send().expect(201);
    let cancelled = other.post("/bookings").json(&booking(&space, 5, "10:00", "12:00")).send().expect(201);
    other.post(&format!("/bookings/{}/cancel", cancelled.id())).send().expect(200);
    at(app, "04T13:59");
    assert_eq!(reminders(&resident), 0);
    at(app, "04T14:00");
    assert_eq!(reminders(&resident), 1);
    let notices = resident.get("/me/notices").send().expect(200);
    assert_eq!(notices.items()[0]["booking_id"], made.id());
    app.restart();
    at(app, "05T11:59");
    assert_eq!(reminders(&resident), 1, "a restart repeats none");
    at(app, "05T12:00");
    assert_eq!(reminders(&resident), 2);
    at(app, "05T13:59");
    assert_eq!((reminders(&resident), reminders(&other)), (2, 0));
    assert_eq!(app.count("reminders"), 2);
});

on_both_engines!(a_booking_that_is_moved_is_reminded_of_anew, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({}));
    let resident = app.resident();
    let made = resident.post("/bookings").json(&booking(&space, 5, "14:00", "16:00")).send().expect(201);
    at(app, "04T14:00");
    assert_eq!(reminders(&resident), 1);
    let moved = json!({"starts_at": "2026-12-08T14:00:00+08:00", "ends_at": "2026-12-08T16:00:00+08:00"});
    resident.post(&format!("/bookings/{}/reschedule", made.id())).json(&moved).send().expect(200);
    at(app, "05T13:00");
    assert_eq!(reminders(&resident), 1);
    at(app, "07T14:00");
    assert_eq!(reminders(&resident), 2);
});

on_both_engines!(whoever_has_just_booked_needs_no_reminder, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({}));
    let resident = app.resident();
    // Three hours before: the day's reminder is passed over, the second comes.
    resident.post("/bookings").json(&booking(&space, 1, "11:00", "12:00")).send().expect(201);
    at(app, "01T08:00");
    assert_eq!(reminders(&resident), 0);
    at(app, "01T09:00");
    assert_eq!(reminders(&resident), 1);
    // A server that was away for long says it once.
    resident.post("/bookings").json(&booking(&space, 20, "11:00", "12:00")).send().expect(201);
    at(app, "20T10:00");
    assert_eq!(reminders(&resident), 2);
    // Who wants none gets none.
    resident.post("/bookings").json(&booking(&space, 25, "11:00", "12:00")).send().expect(201);
    prefer(&resident, &json!({"reminders": false})).expect(200);
    at(app, "25T10:00");
    assert_eq!(reminders(&resident), 2);
});

on_both_engines!(guests_are_reminded_by_phone_and_figures_can_be_changed, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({}));
    let mut guest = booking(&space, 5, "14:00", "16:00");
    guest["on_behalf_of"] = json!({"name": "林阿姨", "phone": "13900139000", "channel": "counter"});
    venue.office.post("/bookings").json(&guest).send().expect(201);
    let resident = app.resident();
    give_phone(app, &resident, "13800138001");
    resident.post("/bookings").json(&booking(&space, 5, "10:00", "12:00")).send().expect(201);
    for (code, value) in [("reminder.first_minutes", 60), ("reminder.second_minutes", 0)] {
        let figure = json!({"code": code, "value": value, "legal_basis": "本平台规则", "effective_from": "2026-11-01"});
        venue.office.put("/rule-params").json(&figure).send().expect(201);
    }
    at(app, "05T08:59");
    assert_eq!(app.count("reminders"), 0);
    at(app, "05T09:00");
    assert_eq!(reminders(&resident), 1);
    at(app, "05T13:00");
    assert_eq!(app.count("deliveries WHERE kind = 'booking_reminder' AND recipient = '13900139000'"), 1);
    assert_eq!(app.count("reminders WHERE step = 'second'"), 0);
});
