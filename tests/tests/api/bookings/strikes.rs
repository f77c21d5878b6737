//! Missed visits: three within 90 days suspend for 30 days, and what one can do about it.

use crate::fixtures::{Venue, booking, venue};
use citong_tests::{App, Client, on_both_engines};
use serde_json::{Value, json};

/// The person books an hour on a day and does not come.
fn miss(app: &App, resident: &Client, space: &str, day: u32) {
    app.set_clock(&format!("2026-12-{day:02}T08:00:00+08:00"));
    resident.post("/bookings").json(&booking(space, day, "10:00", "11:00")).send().expect(201);
    app.set_clock(&format!("2026-12-{day:02}T11:00:00+08:00"));
    app.run_jobs();
}

fn mine(resident: &Client) -> Value {
    resident.get("/me/strikes").send().expect(200).body
}

fn suspended(app: &App) -> (Venue, String, Client) {
    let venue = venue(app);
    let space = venue.space(&json!({}));
    let resident = app.resident();
    for day in [2, 3, 4] {
        miss(app, &resident, &space, day);
    }
    (venue, space, resident)
}

on_both_engines!(the_third_missed_visit_suspends, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({}));
    let resident = app.resident();
    miss(app, &resident, &space, 2);
    miss(app, &resident, &space, 3);
    let seen = mine(&resident);
    assert_eq!(
        (&seen["active_count"], &seen["limit"], &seen["suspended_until"]),
        (&json!(2), &json!(3), &json!(null))
    );
    assert_eq!(seen["items"][0]["occurred_at"], "2026-12-03T11:00:00+08:00");
    assert_eq!(seen["items"][0]["expires_at"], "2027-03-03T11:00:00+08:00");
    assert_eq!(seen["items"][0]["available_actions"], json!(["appeal"]));
    miss(app, &resident, &space, 4);
    app.run_jobs(); // again records nothing
    let seen = mine(&resident);
    assert_eq!(
        (&seen["active_count"], &seen["suspended_until"]),
        (&json!(3), &json!("2027-01-03T11:00:00+08:00"))
    );
    let bookings = app.count("bookings");
    let body = booking(&space, 20, "10:00", "11:00");
    let refused = resident.post("/bookings").json(&body).send().expect(409).problem("suspended");
    assert_eq!(refused["suspended_until"], "2027-01-03T11:00:00+08:00");
    resident.post("/holds").json(&body).send().expect(409).problem("suspended");
    assert_eq!(app.count("bookings"), bookings);
    app.resident().post("/bookings").json(&body).send().expect(201);
    let told: Vec<_> =
        resident.get("/me/notices").send().expect(200).items().iter().map(|n| n["kind"].clone()).collect();
    assert_eq!(told, [json!("booking_suspended"), json!("strike_warning"), json!("strike_recorded")]);
    // It ends by itself.
    app.set_clock("2027-01-03T11:00:00+08:00");
    let mut body = booking(&space, 20, "10:00", "11:00");
    body["starts_at"] = "2027-01-05T10:00:00+08:00".into();
    body["ends_at"] = "2027-01-05T11:00:00+08:00".into();
    resident.post("/bookings").json(&body).send().expect(201);
    assert!(resident.get("/me/export").send().expect(200).body.to_string().contains("strikes"));
});

on_both_engines!(an_excuse_lifts_a_suspension_at_once, |app| {
    let (venue, space, resident) = suspended(app);
    let staff = app.user("venue_staff", None, Some(&venue.organization));
    let listed = staff.get(&format!("/strikes?status=active&facility_id={}", venue.id)).send().expect(200);
    assert_eq!(listed.items().len(), 3);
    assert_eq!(listed.items()[0]["person"], "陈**");
    let path = format!("/strikes/{}", listed.items()[0]["id"].as_str().unwrap());
    let body = json!({"reason_code": "weather", "reason": "台风"});
    let wrong = json!({"reason_code": "tired", "reason": "台风"});
    staff.post(&format!("{path}/excuse")).json(&wrong).send().expect(422).names("/reason_code");
    resident.post(&format!("{path}/excuse")).json(&body).send().expect(403);
    app.user("township_officer", Some("350502"), None)
        .post(&format!("{path}/excuse"))
        .json(&body)
        .send()
        .expect(404);
    assert_eq!(app.count("strikes WHERE status = 'active'"), 3);
    let excused = staff.post(&format!("{path}/excuse")).json(&body).send().expect(200);
    assert_eq!(
        (&excused["status"], &excused["decision"]["reason_code"]),
        (&json!("excused"), &json!("weather"))
    );
    staff.post(&format!("{path}/excuse")).json(&body).send().expect(409).problem("invalid-transition");
    assert_eq!(mine(&resident)["suspended_until"], json!(null));
    resident.post("/bookings").json(&booking(&space, 20, "10:00", "11:00")).send().expect(201);
    assert_eq!(app.count("notices WHERE kind = 'strike_excused'"), 1);
    assert_eq!(app.count("changes WHERE kind = 'strike'"), 4);
});

on_both_engines!(an_appeal_suspends_the_strike_until_it_is_decided, |app| {
    let (venue, space, resident) = suspended(app);
    let id = mine(&resident)["items"][0]["id"].as_str().unwrap().to_owned();
    let path = format!("/strikes/{id}");
    let reason = json!({"reason": "当天已到场，前台未登记"});
    app.resident().post(&format!("{path}/appeal")).json(&reason).send().expect(404);
    venue.office.post(&format!("{path}/appeal")).json(&reason).send().expect(403);
    resident
        .post(&format!("{path}/appeal"))
        .json(&json!({"reason": " "}))
        .send()
        .expect(422)
        .names("/reason");
    let appealed = resident.post(&format!("{path}/appeal")).json(&reason).send().expect(200);
    assert_eq!((&appealed["status"], &appealed["appeal"]["reason"]), (&json!("appealed"), &reason["reason"]));
    assert_eq!(mine(&resident)["suspended_until"], json!(null));
    resident.post(&format!("{path}/appeal")).json(&reason).send().expect(409).problem("invalid-transition");
    let decision = json!({"reason": "监控未见到场"});
    let staff = app.user("venue_staff", None, Some(&venue.organization));
    staff.post(&format!("{path}/uphold")).json(&decision).send().expect(403);
    resident.post(&format!("{path}/uphold")).json(&decision).send().expect(403);
    let manager = app.user("venue_manager", None, Some(&venue.organization));
    assert_eq!(
        manager.post(&format!("{path}/uphold")).json(&decision).send().expect(200)["status"],
        "upheld"
    );
    assert_eq!(mine(&resident)["suspended_until"], "2027-01-03T11:00:00+08:00");
    resident.post("/bookings").json(&booking(&space, 20, "10:00", "11:00")).send().problem("suspended");
    resident.post(&format!("{path}/appeal")).json(&reason).send().expect(409);
    // A later finding takes it back.
    assert_eq!(
        manager.post(&format!("{path}/revoke")).json(&decision).send().expect(200)["status"],
        "revoked"
    );
    assert_eq!(mine(&resident)["active_count"], 2);
    assert_eq!(app.count("notices WHERE kind IN ('strike_upheld', 'strike_lifted')"), 2);
    // The person's words stand in no trail.
    assert_eq!(app.count("audit_events WHERE reason LIKE '%前台未登记%'"), 0);
});

on_both_engines!(an_expired_strike_needs_no_appeal, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({}));
    let resident = app.resident();
    miss(app, &resident, &space, 2);
    let id = mine(&resident)["items"][0]["id"].as_str().unwrap().to_owned();
    app.set_clock("2027-03-02T11:00:00+08:00"); // 90 days
    assert_eq!(mine(&resident)["active_count"], 0);
    let reason = json!({"reason": "太晚了"});
    resident
        .post(&format!("/strikes/{id}/appeal"))
        .json(&reason)
        .send()
        .expect(409)
        .problem("invalid-transition");
});

on_both_engines!(nobody_decides_about_a_strike_of_their_own, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({}));
    let manager = app.user("venue_manager", None, Some(&venue.organization));
    miss(app, &manager, &space, 2);
    let id = mine(&manager)["items"][0]["id"].as_str().unwrap().to_owned();
    let body = json!({"reason_code": "other", "reason": "自己免除"});
    manager.post(&format!("/strikes/{id}/excuse")).json(&body).send().expect(403);
    manager.post(&format!("/strikes/{id}/revoke")).json(&json!({"reason": "自己撤销"})).send().expect(403);
    venue
        .office
        .post(&format!("/strikes/{id}/revoke"))
        .json(&json!({"reason": "登记有误"}))
        .send()
        .expect(200);
});

on_both_engines!(a_guest_and_a_cancelled_booking_are_no_strike, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({}));
    let staff = app.user("venue_staff", None, Some(&venue.organization));
    let mut body = booking(&space, 2, "10:00", "11:00");
    body["on_behalf_of"] = json!({"name": "林阿土", "phone": "13805950001", "channel": "counter"});
    staff.post("/bookings").json(&body).send().expect(201);
    let resident = app.resident();
    let made = resident.post("/bookings").json(&booking(&space, 2, "12:00", "13:00")).send().expect(201);
    resident.post(&format!("/bookings/{}/cancel", made.id())).send().expect(200);
    app.set_clock("2026-12-02T13:00:00+08:00");
    app.run_jobs();
    assert_eq!(app.count("bookings WHERE status = 'no_show'"), 1);
    assert_eq!(app.count("strikes"), 0);
});

on_both_engines!(strikes_go_with_the_account, |app| {
    let (_, _, resident) = suspended(app);
    let me = resident.get("/me").send().expect(200);
    resident
        .delete("/me")
        .if_match(&me.etag())
        .json(&json!({"password": resident.password()}))
        .send()
        .expect(204);
    assert_eq!(app.count("strikes"), 0);
    assert_eq!(app.count("changes WHERE kind = 'strike' AND op = 'deleted'"), 3);
});
