//! What waits for the venue, and decisions about many at once.

use crate::fixtures::{booking, venue};
use citong_tests::on_both_engines;
use serde_json::json;

on_both_engines!(the_queue_shows_what_the_desk_needs, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({"approval_required": true, "sharing": "shared", "capacity": 20}));
    let other = venue.space(&json!({"approval_required": true}));
    let (first, second) = (app.resident(), app.resident());
    let a = first.post("/bookings").json(&booking(&space, 6, "10:00", "12:00")).send().expect(201);
    app.advance(60);
    let b = second.post("/bookings").json(&booking(&space, 5, "10:00", "12:00")).send().expect(201);
    app.advance(60);
    let c = second.post("/bookings").json(&booking(&space, 5, "11:00", "13:00")).send().expect(201);
    venue.office.post(&format!("/bookings/{}/confirm", c.id())).send().expect(200);
    app.advance(60);
    let d = first.post("/bookings").json(&booking(&other, 5, "10:00", "12:00")).send().expect(201);
    let staff = app.user("venue_staff", None, Some(&venue.organization));
    let queue = staff.get("/bookings/approval-queue").send().expect(200);
    let ids: Vec<_> = queue.items().iter().map(|item| item["id"].as_str().unwrap()).collect();
    assert_eq!(ids, [a.id(), b.id(), d.id()], "oldest first");
    let item = &queue.items()[1];
    assert_eq!((&item["waiting_since"], &item["status"]), (&b["created_at"], &json!("pending")));
    assert_eq!(
        item["conflicts"],
        json!([{"starts_at": c["starts_at"], "ends_at": c["ends_at"], "status": "confirmed"}])
    );
    assert_eq!(item["person"], json!({"no_show_count": 0, "bookings_last_90_days": 1}));
    assert_eq!(item["booked_by"]["name"], "陈**");
    // Pages, filters, and who sees what.
    let page = staff.get("/bookings/approval-queue?limit=2").send().expect(200);
    let next = format!("/bookings/approval-queue?limit=2&cursor={}", page.text("next_cursor"));
    assert_eq!(staff.get(&next).send().expect(200).items().len(), 1);
    assert_eq!(
        staff.get(&format!("/bookings/approval-queue?space_id={other}")).send().expect(200).items().len(),
        1
    );
    assert_eq!(staff.get("/bookings/approval-queue?region=350502").send().expect(200).items().len(), 0);
    let stranger = app.user("township_officer", Some("350502"), None);
    assert_eq!(stranger.get("/bookings/approval-queue").send().expect(200).items().len(), 0);
    first.get("/bookings/approval-queue").send().expect(403);
    app.client().get("/bookings/approval-queue").send().expect(401);
});

on_both_engines!(each_of_many_is_decided_for_itself, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({"approval_required": true}));
    let resident = app.resident();
    let book = |from: &str, until: &str| {
        resident.post("/bookings").json(&booking(&space, 5, from, until)).send().expect(201).id()
    };
    let (a, b, c) = (book("10:00", "11:00"), book("11:00", "12:00"), book("12:00", "13:00"));
    resident.post(&format!("/bookings/{b}/cancel")).send().expect(200);
    let nobodys = "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10";
    let staff = app.user("venue_staff", None, Some(&venue.organization));
    let body = json!({"decision": "confirm", "ids": [c, b, nobodys, a, a]});
    resident.post("/bookings/decisions").json(&body).send().expect(403);
    let stranger = app.user("township_officer", Some("350502"), None);
    let refused = stranger.post("/bookings/decisions").json(&body).send().expect(200);
    assert!(refused["results"].as_array().unwrap().iter().all(|r| r["status"] == 404));
    let done = staff.post("/bookings/decisions").json(&body).send().expect(200);
    let statuses: Vec<_> =
        done["results"].as_array().unwrap().iter().map(|r| r["status"].as_u64().unwrap()).collect();
    assert_eq!(statuses, [200, 409, 404, 200, 409]);
    assert_eq!(done["results"][0]["booking"]["status"], "confirmed");
    assert_eq!(done["results"][0]["id"], c);
    assert_eq!(done["results"][1]["problem"]["type"], "/problems/invalid-transition");
    assert_eq!(app.count("bookings WHERE status = 'confirmed'"), 2);
    assert_eq!(app.count("audit_events WHERE action = 'confirm'"), 2);
    assert_eq!(app.count("notices"), 2);
    let body = json!({"decision": "reject", "ids": [book("14:00", "15:00")], "reason": "设备检修"});
    let done = staff.post("/bookings/decisions").idempotency_key("k").json(&body).send().expect(200);
    assert_eq!(done["results"][0]["booking"]["status_reason"], "设备检修");
    staff.post("/bookings/decisions").idempotency_key("k").json(&body).send().expect(200);
    assert_eq!(app.count("audit_events WHERE action = 'reject'"), 1);
});

on_both_engines!(bad_decisions_are_named, |app| {
    let staff = app.login_as("city_office");
    let ids = vec!["0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10"; 101];
    let send = |body: serde_json::Value| staff.post("/bookings/decisions").json(&body).send().expect(422);
    send(json!({"decision": "confirm", "ids": []})).names("/ids");
    send(json!({"decision": "confirm", "ids": ids})).names("/ids");
    send(json!({"decision": "maybe", "ids": [ids[0]]})).names("/decision");
    send(json!({"decision": "reject", "ids": [ids[0]], "reason": "长".repeat(501)})).names("/reason");
});
