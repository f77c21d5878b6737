//! The life of a booking.

use crate::fixtures::{booking, venue};
use citong_tests::on_both_engines;
use serde_json::json;

on_both_engines!(an_officer_confirms_or_rejects, |app| {
    let space = venue(app).space(&json!({"approval_required": true}));
    let resident = app.resident();
    let officer = app.user("township_officer", Some("350582"), None);
    let first = resident.post("/bookings").json(&booking(&space, 5, "10:00", "11:00")).send().expect(201);
    assert_eq!(first["status"], "pending");
    assert_eq!(first["available_actions"], json!(["cancel", "reschedule"]));
    let path = format!("/bookings/{}", first.id());
    // Pending takes the time; the person cannot decide for themselves.
    app.resident().post("/bookings").json(&booking(&space, 5, "10:00", "11:00")).send().expect(409);
    resident.post(&format!("{path}/confirm")).send().expect(403);
    let confirmed = officer.post(&format!("{path}/confirm")).send().expect(200);
    assert_eq!(confirmed["status"], "confirmed");
    officer.post(&format!("{path}/confirm")).send().expect(409).problem("invalid-transition");
    let second = resident.post("/bookings").json(&booking(&space, 5, "12:00", "13:00")).send().expect(201);
    let reason = json!({"reason": "当天有演出"});
    let rejected =
        officer.post(&format!("/bookings/{}/reject", second.id())).json(&reason).send().expect(200);
    assert_eq!(rejected["status"], "rejected");
    assert_eq!(rejected["status_reason"], "当天有演出");
    // The time is free again, and the person was told both times.
    resident.post("/bookings").json(&booking(&space, 5, "12:00", "13:00")).send().expect(201);
    let notices = resident.get("/me/notices").send().expect(200);
    assert_eq!(notices.items().len(), 2);
});

on_both_engines!(an_officer_of_another_county_sees_nothing, |app| {
    let space = venue(app).space(&json!({"approval_required": true}));
    let made =
        app.resident().post("/bookings").json(&booking(&space, 5, "10:00", "11:00")).send().expect(201);
    let stranger = app.user("township_officer", Some("350502"), None);
    let path = format!("/bookings/{}", made.id());
    stranger.get(&path).send().expect(404);
    stranger.post(&format!("{path}/confirm")).send().expect(404);
    app.resident().get(&path).send().expect(404);
    app.resident().post(&format!("{path}/cancel")).send().expect(404);
    app.client().get(&path).send().expect(401);
    assert_eq!(stranger.get("/bookings").send().expect(200).items().len(), 0);
    assert_eq!(app.count("bookings WHERE status = 'pending'"), 1);
});

on_both_engines!(cancelling_frees_the_time_until_two_hours_before, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({}));
    let resident = app.resident();
    let made = resident.post("/bookings").json(&booking(&space, 5, "10:00", "11:00")).send().expect(201);
    app.set_clock("2026-12-05T08:00:00+08:00"); // exactly two hours before: still in time
    let path = format!("/bookings/{}/cancel", made.id());
    let cancelled = resident.post(&path).json(&json!({"reason": "临时有事"})).send().expect(200);
    assert_eq!(cancelled["status"], "cancelled");
    resident.post(&path).send().expect(409).problem("invalid-transition");
    let again = resident.post("/bookings").json(&booking(&space, 5, "10:00", "11:00")).send().expect(201);
    app.set_clock("2026-12-05T08:00:01+08:00");
    let path = format!("/bookings/{}/cancel", again.id());
    resident.post(&path).send().expect(409).problem("cancellation-too-late");
    assert_eq!(app.count("bookings WHERE status = 'confirmed'"), 1);
    venue.office.post(&path).send().expect(200);
});

on_both_engines!(moving_keeps_the_booking, |app| {
    let space = venue(app).space(&json!({}));
    let resident = app.resident();
    let made = resident.post("/bookings").json(&booking(&space, 5, "10:00", "12:00")).send().expect(201);
    let other =
        app.resident().post("/bookings").json(&booking(&space, 5, "14:00", "15:00")).send().expect(201);
    let path = format!("/bookings/{}/reschedule", made.id());
    let to = |from: &str, until: &str| json!({"starts_at": format!("2026-12-05T{from}:00+08:00"), "ends_at": format!("2026-12-05T{until}:00+08:00")});
    // Overlapping its own old time is no conflict; meeting another is.
    let moved = resident.post(&path).json(&to("11:00", "13:00")).send().expect(200);
    assert_eq!(moved.id(), made.id());
    assert_eq!(moved["starts_at"], "2026-12-05T11:00:00+08:00");
    let refused =
        resident.post(&path).json(&to("13:00", "15:00")).send().expect(409).problem("booking-conflict");
    assert_eq!(refused["conflicts"][0]["starts_at"], other["starts_at"]);
    let kept = resident.get(&format!("/bookings/{}", made.id())).send().expect(200);
    assert_eq!(kept["starts_at"], "2026-12-05T11:00:00+08:00");
    app.resident().post("/bookings").json(&booking(&space, 5, "10:00", "11:00")).send().expect(201);
    assert_eq!(app.count("occupancies"), 3);
});

on_both_engines!(moving_where_approval_is_needed_asks_again, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({"approval_required": true}));
    let resident = app.resident();
    let made = resident.post("/bookings").json(&booking(&space, 5, "10:00", "12:00")).send().expect(201);
    venue.office.post(&format!("/bookings/{}/confirm", made.id())).send().expect(200);
    let to = json!({"starts_at": "2026-12-06T10:00:00+08:00", "ends_at": "2026-12-06T12:00:00+08:00"});
    let moved = resident.post(&format!("/bookings/{}/reschedule", made.id())).json(&to).send().expect(200);
    assert_eq!(moved["status"], "pending");
});

on_both_engines!(visitors_are_checked_in_on_the_day_and_the_rest_is_a_no_show, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({}));
    let resident = app.resident();
    let came = resident.post("/bookings").json(&booking(&space, 5, "10:00", "11:00")).send().expect(201);
    let missed = resident.post("/bookings").json(&booking(&space, 5, "11:00", "12:00")).send().expect(201);
    let path = format!("/bookings/{}/check-in", came.id());
    venue.office.post(&path).send().expect(409).problem("check-in-not-open");
    app.set_clock("2026-12-05T09:50:00+08:00");
    resident.post(&path).send().expect(403);
    assert_eq!(venue.office.post(&path).send().expect(200)["status"], "checked_in");
    let again = venue.office.post(&path).send().expect(409).problem("already-redeemed");
    assert_eq!(again["redeemed_at"], "2026-12-05T09:50:00+08:00");
    app.set_clock("2026-12-05T12:00:00+08:00");
    app.run_jobs();
    app.run_jobs(); // again does nothing
    assert_eq!(resident.get(&format!("/bookings/{}", came.id())).send().expect(200)["status"], "completed");
    assert_eq!(resident.get(&format!("/bookings/{}", missed.id())).send().expect(200)["status"], "no_show");
});

on_both_engines!(a_visit_that_ends_early_frees_the_rest, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({}));
    let made =
        app.resident().post("/bookings").json(&booking(&space, 5, "10:00", "14:00")).send().expect(201);
    app.set_clock("2026-12-05T10:00:00+08:00");
    let path = format!("/bookings/{}", made.id());
    venue.office.post(&format!("{path}/complete")).send().expect(409).problem("invalid-transition");
    venue.office.post(&format!("{path}/check-in")).send().expect(200);
    venue.office.post(&format!("{path}/complete")).send().expect(200);
    app.resident().post("/bookings").json(&booking(&space, 5, "12:00", "13:00")).send().expect(201);
});

on_both_engines!(an_undecided_booking_lapses_at_its_beginning, |app| {
    let space = venue(app).space(&json!({"approval_required": true}));
    let resident = app.resident();
    let made = resident.post("/bookings").json(&booking(&space, 5, "10:00", "11:00")).send().expect(201);
    app.set_clock("2026-12-05T10:00:00+08:00");
    app.run_jobs();
    let lapsed = resident.get(&format!("/bookings/{}", made.id())).send().expect(200);
    assert_eq!(lapsed["status"], "rejected");
    assert_eq!(app.count("occupancies"), 0);
});
