//! Passes at the door: once in, once out, also uploaded later; and places that nobody comes to.

use crate::fixtures::{booking, venue};
use citong_tests::{on_both_engines, race};
use serde_json::json;

on_both_engines!(a_pass_is_redeemed_once, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({}));
    let resident = app.resident();
    let made = resident.post("/bookings").json(&booking(&space, 5, "10:00", "12:00")).send().expect(201);
    let pass = made.text("pass").to_owned();
    let path = format!("/bookings/{}/check-in", made.id());
    let staff = app.user("venue_staff", None, Some(&venue.organization));
    assert_eq!(staff.get(&format!("/bookings/{}", made.id())).send().expect(200)["pass"], made["pass"]);
    let auditor = app.login_as("auditor").get(&format!("/bookings/{}", made.id())).send().expect(200);
    assert_eq!(auditor["pass"], json!(null));
    app.set_clock("2026-12-05T09:55:00+08:00");
    let scan = json!({"pass": pass, "nonce": "gate-1-1", "direction": "entry"});
    resident.post(&path).json(&scan).send().expect(403);
    let entered = staff.post(&path).json(&scan).send().expect(200);
    assert_eq!(entered["status"], "checked_in");
    app.set_clock("2026-12-05T09:56:00+08:00");
    // The same scan again is the same; another one is not.
    let again = staff.post(&path).json(&scan).send().expect(200);
    assert_eq!((&again["status"], &again["version"]), (&entered["status"], &entered["version"]));
    let twice = staff.post(&path).json(&json!({"pass": pass, "nonce": "gate-2-7"})).send();
    assert_eq!(twice.expect(409).problem("already-redeemed")["redeemed_at"], "2026-12-05T09:55:00+08:00");
    staff.post(&path).send().expect(409).problem("already-redeemed");
    assert_eq!(app.count("booking_scans"), 1);
    assert_eq!(app.count("audit_events WHERE action = 'check-in'"), 1);
    // Out again: the rest of the time is free.
    app.set_clock("2026-12-05T10:30:00+08:00");
    let exit = json!({"pass": pass, "nonce": "gate-1-2", "direction": "exit"});
    assert_eq!(staff.post(&path).json(&exit).send().expect(200)["status"], "completed");
    staff.post(&path).json(&exit).send().expect(200);
    let exit = json!({"pass": pass, "nonce": "gate-1-3", "direction": "exit"});
    staff.post(&path).json(&exit).send().expect(409).problem("already-redeemed");
    let done = resident.get(&format!("/bookings/{}", made.id())).send().expect(200);
    assert_eq!(done["pass"], json!(null));
    app.resident().post("/bookings").json(&booking(&space, 5, "11:00", "12:00")).send().expect(201);
});

on_both_engines!(one_scan_of_many_lets_in, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({}));
    let made =
        app.resident().post("/bookings").json(&booking(&space, 1, "10:00", "12:00")).send().expect(201);
    let path = format!("/bookings/{}/check-in", made.id());
    let replies = race(16, |i| venue.office.post(&path).json(&json!({"nonce": format!("gate-{i}")})).send());
    assert_eq!(replies.iter().filter(|r| r.status == 200).count(), 1);
    replies
        .into_iter()
        .filter(|r| r.status != 200)
        .for_each(|r| drop(r.expect(409).problem("already-redeemed")));
    let other = venue.space(&json!({}));
    let made =
        app.resident().post("/bookings").json(&booking(&other, 1, "10:00", "12:00")).send().expect(201);
    let path = format!("/bookings/{}/check-in", made.id());
    let replies = race(16, |_| venue.office.post(&path).json(&json!({"nonce": "one"})).send());
    assert!(replies.iter().all(|r| r.status == 200), "the same scan is let in however often it is sent");
    assert_eq!(app.count("booking_scans"), 2);
});

on_both_engines!(a_forged_or_foreign_pass_lets_nobody_in, |app| {
    let venue = venue(app);
    let (a, b) = (venue.space(&json!({})), venue.space(&json!({})));
    let resident = app.resident();
    let made = resident.post("/bookings").json(&booking(&a, 1, "10:00", "12:00")).send().expect(201);
    let other = resident.post("/bookings").json(&booking(&b, 1, "10:00", "12:00")).send().expect(201);
    let path = format!("/bookings/{}/check-in", made.id());
    let scan = |pass: &str| venue.office.post(&path).json(&json!({"pass": pass, "nonce": "n"})).send();
    let mut forged = made.text("pass").to_owned();
    forged.replace_range(10..11, if &forged[10..11] == "A" { "B" } else { "A" });
    for text in [forged.as_str(), "CT1.AA.AA", "http://example.com/刺桐", "x"] {
        scan(text).expect(422).problem("forged-pass").names("/pass");
    }
    scan(other.text("pass")).expect(409).problem("wrong-venue");
    scan("").expect(422).names("/pass");
    scan(&"x".repeat(301)).expect(422).names("/pass");
    let send = |body: serde_json::Value| venue.office.post(&path).json(&body).send();
    send(json!({"nonce": ""})).expect(422).names("/nonce");
    send(json!({"nonce": "n".repeat(101)})).expect(422).names("/nonce");
    send(json!({"direction": "up"})).expect(422).names("/direction");
    send(json!({"scanned_at": "2026-12-01T08:02:01+08:00"})).expect(422).names("/scanned_at");
    send(json!({"scanned_at": "2026-11-24T07:59:59+08:00"})).expect(422).names("/scanned_at");
    send(json!({"direction": "exit"})).expect(409).problem("invalid-transition");
    assert_eq!(app.count("booking_scans"), 0);
    assert_eq!(app.count("bookings WHERE status = 'confirmed'"), 2);
    scan(made.text("pass")).expect(200);
});

on_both_engines!(a_scan_that_is_uploaded_late_counts_as_it_happened, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({}));
    let resident = app.resident();
    let made = resident.post("/bookings").json(&booking(&space, 5, "10:00", "11:00")).send().expect(201);
    app.set_clock("2026-12-05T11:00:00+08:00");
    app.run_jobs();
    let path = format!("/bookings/{}/check-in", made.id());
    assert_eq!(resident.get("/me/strikes").send().expect(200)["active_count"], 1);
    app.set_clock("2026-12-12T09:00:00+08:00"); // seven days less an hour later
    let send = |body: serde_json::Value| venue.office.post(&path).json(&body).send();
    send(json!({"nonce": "now"})).expect(409).problem("invalid-transition");
    send(json!({"nonce": "eve", "scanned_at": "2026-12-05T11:00:00+08:00"})).expect(409);
    assert_eq!(app.count("booking_scans"), 0);
    let late = json!({"nonce": "late", "scanned_at": "2026-12-05T10:05:00+08:00"});
    assert_eq!(send(late.clone()).expect(200)["status"], "completed");
    send(late).expect(200);
    let strikes = resident.get("/me/strikes").send().expect(200);
    assert_eq!((&strikes["active_count"], &strikes["items"][0]["status"]), (&json!(0), &json!("revoked")));
    // Scans count in the order in which they were made, whatever the order in which they arrive.
    send(json!({"nonce": "second", "scanned_at": "2026-12-05T10:20:00+08:00"}))
        .expect(409)
        .problem("already-redeemed");
    send(json!({"nonce": "first", "scanned_at": "2026-12-05T10:01:00+08:00"})).expect(200);
    let again = send(json!({"nonce": "third"})).expect(409).problem("already-redeemed");
    assert_eq!(again["redeemed_at"], "2026-12-05T10:01:00+08:00");
    assert_eq!(app.count("booking_scans"), 2);
});

on_both_engines!(an_exit_may_arrive_before_its_entry, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({}));
    let made =
        app.resident().post("/bookings").json(&booking(&space, 1, "10:00", "13:00")).send().expect(201);
    let path = format!("/bookings/{}/check-in", made.id());
    app.set_clock("2026-12-01T12:00:00+08:00");
    let exit = json!({"nonce": "out", "direction": "exit", "scanned_at": "2026-12-01T11:30:00+08:00"});
    assert_eq!(venue.office.post(&path).json(&exit).send().expect(200)["status"], "completed");
    let entry = json!({"nonce": "in", "direction": "entry", "scanned_at": "2026-12-01T10:02:00+08:00"});
    assert_eq!(venue.office.post(&path).json(&entry).send().expect(200)["status"], "completed");
    assert_eq!(app.count("booking_scans"), 2);
    assert_eq!(app.count("bookings WHERE status = 'completed'"), 1);
});

on_both_engines!(a_place_that_nobody_comes_to_is_released_the_same_day, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({"auto_release_minutes": 15}));
    let resident = app.resident();
    let made = resident.post("/bookings").json(&booking(&space, 1, "10:00", "14:00")).send().expect(201);
    assert_eq!(made["release_at"], "2026-12-01T10:15:00+08:00");
    let came =
        app.resident().post("/bookings").json(&booking(&space, 1, "14:00", "15:00")).send().expect(201);
    app.set_clock("2026-12-01T10:14:59+08:00");
    app.run_jobs();
    assert_eq!(app.count("bookings WHERE status = 'confirmed'"), 2);
    app.set_clock("2026-12-01T10:15:00+08:00");
    app.run_jobs();
    assert_eq!(resident.get(&format!("/bookings/{}", made.id())).send().expect(200)["status"], "no_show");
    assert_eq!(
        resident.get("/me/strikes").send().expect(200)["items"][0]["occurred_at"],
        "2026-12-01T10:15:00+08:00"
    );
    app.resident().post("/bookings").json(&booking(&space, 1, "11:00", "14:00")).send().expect(201);
    // Too late now, but not for one who was let in before: the time stays with whoever has it.
    let path = format!("/bookings/{}/check-in", made.id());
    app.set_clock("2026-12-01T10:30:00+08:00");
    let late = |at: &str| venue.office.post(&path).json(&json!({"nonce": at, "scanned_at": at})).send();
    late("2026-12-01T10:20:00+08:00").expect(409).problem("invalid-transition");
    assert_eq!(late("2026-12-01T10:10:00+08:00").expect(200)["status"], "completed");
    assert_eq!(resident.get("/me/strikes").send().expect(200)["active_count"], 0);
    assert_eq!(app.count("occupancies"), 2);
    // Who has come is not released.
    app.set_clock("2026-12-01T13:50:00+08:00");
    venue.office.post(&format!("/bookings/{}/check-in", came.id())).send().expect(200);
    app.set_clock("2026-12-01T14:20:00+08:00");
    app.run_jobs();
    assert_eq!(
        venue.office.get(&format!("/bookings/{}", came.id())).send().expect(200)["status"],
        "checked_in"
    );
});

on_both_engines!(what_the_venue_puts_on_is_not_changed_as_a_visit, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({"auto_release_minutes": 15}));
    let made =
        app.resident().post("/bookings").json(&booking(&space, 1, "10:00", "12:00")).send().expect(201);
    app.execute("UPDATE bookings SET kind = 'session', user_id = NULL, release_at = NULL")
        .expect("a session's booking");
    app.set_clock("2026-12-01T10:00:00+08:00");
    for verb in ["cancel", "reject", "check-in", "complete"] {
        let path = format!("/bookings/{}/{verb}", made.id());
        venue.office.post(&path).send().expect(409).problem("conflict");
    }
    let to = json!({"starts_at": "2026-12-05T10:00:00+08:00", "ends_at": "2026-12-05T11:00:00+08:00"});
    venue
        .office
        .post(&format!("/bookings/{}/reschedule", made.id()))
        .json(&to)
        .send()
        .expect(409)
        .problem("conflict");
    let seen = venue.office.get(&format!("/bookings/{}", made.id())).send().expect(200);
    assert_eq!(
        (&seen["status"], &seen["pass"], &seen["available_actions"]),
        (&json!("confirmed"), &json!(null), &json!([]))
    );
    app.set_clock("2026-12-01T12:00:00+08:00");
    app.run_jobs();
    assert_eq!(app.count("bookings WHERE status = 'completed'"), 1);
    assert_eq!(app.count("strikes"), 0);
});
