//! Closures end bookings and tell people.

use crate::fixtures::{booking, venue};
use citong_tests::on_both_engines;
use serde_json::json;

on_both_engines!(a_closure_cancels_what_it_meets_and_writes_each_person, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({}));
    let resident = app.resident();
    let met = resident.post("/bookings").json(&booking(&space, 10, "10:00", "12:00")).send().expect(201);
    let kept = resident.post("/bookings").json(&booking(&space, 10, "14:00", "15:00")).send().expect(201);
    let closure = json!({"starts_at": "2026-12-10T11:00:00+08:00", "ends_at": "2026-12-10T13:00:00+08:00",
        "reason": "设备检修", "emergency": false});
    venue.office.post(&format!("/spaces/{space}/closures")).json(&closure).send().expect(201);
    let closed = resident.get(&format!("/bookings/{}", met.id())).send().expect(200);
    assert_eq!(closed["status"], "closed_by_venue");
    assert_eq!(closed["status_reason"], "设备检修");
    assert_eq!(resident.get(&format!("/bookings/{}", kept.id())).send().expect(200)["status"], "confirmed");
    let notices = resident.get("/me/notices").send().expect(200);
    assert_eq!(notices.items().len(), 1);
    assert_eq!(notices.items()[0]["booking_id"], met.id());
    // The rest of the cancelled time is free, the closed time is not.
    resident.post("/bookings").json(&booking(&space, 10, "10:00", "11:00")).send().expect(201);
    let shut = resident.post("/bookings").json(&booking(&space, 10, "11:00", "12:00")).send().expect(422);
    shut.names("/starts_at");
});

on_both_engines!(a_closure_is_announced_seven_days_before, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({}));
    let path = format!("/spaces/{space}/closures");
    let closure = |day: u32, emergency: bool, reason: &str| {
        let body = json!({"starts_at": format!("2026-12-{day:02}T09:00:00+08:00"),
            "ends_at": format!("2026-12-{day:02}T21:00:00+08:00"), "reason": reason, "emergency": emergency});
        venue.office.post(&path).json(&body).send()
    };
    closure(7, false, "检修").expect(422).names("/starts_at");
    closure(8, false, "检修").expect(201);
    closure(2, true, "").expect(422).names("/reason");
    closure(2, true, "台风").expect(201);
    app.resident()
        .post(&path)
        .json(&json!({"starts_at": "2026-12-20T09:00:00+08:00",
        "ends_at": "2026-12-20T10:00:00+08:00", "reason": "x", "emergency": false}))
        .send()
        .expect(403);
    assert_eq!(app.count("closures"), 2);
});

on_both_engines!(closing_a_part_closes_the_whole_and_the_other_way_round, |app| {
    let venue = venue(app);
    let hall = venue.space(&json!({}));
    let east = venue.space(&json!({"parent_id": hall}));
    let west = venue.space(&json!({"parent_id": hall}));
    let close = |space: &str, day: u32| {
        let body = json!({"starts_at": format!("2026-12-{day}T09:00:00+08:00"),
            "ends_at": format!("2026-12-{day}T12:00:00+08:00"), "reason": "检修", "emergency": false});
        venue.office.post(&format!("/spaces/{space}/closures")).json(&body).send().expect(201);
    };
    let book =
        |space: &str, day| venue.office.post("/bookings").json(&booking(space, day, "10:00", "11:00")).send();
    close(&east, 15);
    book(&hall, 15).expect(422);
    book(&west, 15).expect(201);
    close(&hall, 16);
    book(&east, 16).expect(422);
    book(&west, 16).expect(422);
});
