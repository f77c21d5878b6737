//! Bad bookings: each a clear problem that names the field, and nothing written.

use crate::fixtures::{booking, venue};
use citong_tests::on_both_engines;
use serde_json::{Value, json};

on_both_engines!(times_that_break_a_rule_are_named, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({"min_duration_minutes": 60, "max_duration_minutes": 180,
        "advance_min_minutes": 120, "advance_max_days": 30}));
    let resident = app.resident();
    let refused = |starts: &str, ends: &str, pointer: &str, code: &str| {
        let mut body = booking(&space, 5, "10:00", "11:00");
        body["starts_at"] = starts.into();
        body["ends_at"] = ends.into();
        let reply = resident.post("/bookings").json(&body).send().expect(422).names(pointer);
        assert_eq!(reply["errors"][0]["code"], code, "{starts} – {ends}");
    };
    refused("2026-12-05T11:00:00+08:00", "2026-12-05T10:00:00+08:00", "/ends_at", "end_before_start");
    refused("2026-12-05T10:00:00+08:00", "2026-12-05T10:00:00+08:00", "/ends_at", "zero_length");
    refused("2026-12-05T10:30:00+08:00", "2026-12-05T11:30:00+08:00", "/starts_at", "off_grid");
    refused("2026-12-05T10:00:01+08:00", "2026-12-05T11:00:01+08:00", "/starts_at", "off_grid");
    refused("2026-12-05T10:00:00+08:00", "2026-12-05T14:00:00+08:00", "/ends_at", "too_long");
    refused("2026-12-05T10:00:00+08:00", "2026-12-05T10:30:00+08:00", "/ends_at", "too_short");
    refused("2026-11-30T10:00:00+08:00", "2026-11-30T11:00:00+08:00", "/starts_at", "in_past");
    refused("2026-12-01T09:00:00+08:00", "2026-12-01T10:00:00+08:00", "/starts_at", "too_soon");
    refused("2027-02-05T10:00:00+08:00", "2027-02-05T11:00:00+08:00", "/starts_at", "too_far_ahead");
    refused("2026-12-05T08:00:00+08:00", "2026-12-05T10:00:00+08:00", "/starts_at", "outside_hours");
    refused("2026-12-05T20:00:00+08:00", "2026-12-05T22:00:00+08:00", "/starts_at", "outside_hours");
    refused("9999-12-31T10:00:00+08:00", "9999-12-31T11:00:00+08:00", "/starts_at", "out_of_range");
    refused("2026-12-05T10:00:60+08:00", "2026-12-05T11:00:00+08:00", "/starts_at", "leap_second");
    refused("2026-12-05 10:00", "2026-12-05T11:00:00+08:00", "/starts_at", "invalid_time");
    assert_eq!(app.count("bookings"), 0);
    // The same instant in another offset is as good.
    let mut body = booking(&space, 5, "10:00", "11:00");
    body["starts_at"] = "2026-12-05T02:00:00Z".into();
    body["ends_at"] = "2026-12-04T22:00:00-05:00".into();
    let made = resident.post("/bookings").json(&body).send().expect(201);
    assert_eq!(made["ends_at"], "2026-12-05T11:00:00+08:00");
});

on_both_engines!(other_members_that_break_a_rule_are_named, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({}));
    let resident = app.resident();
    let with = |name: &str, value: Value| {
        let mut body = booking(&space, 5, "10:00", "11:00");
        body[name] = value;
        resident.post("/bookings").json(&body).send()
    };
    with("headcount", 0.into()).expect(422).names("/headcount");
    with("headcount", 31.into()).expect(422).names("/headcount");
    with("headcount", "five".into()).expect(422).names("/headcount");
    with("headcount", json!(1.5)).expect(422).names("/headcount");
    with("purpose", "".into()).expect(422).names("/purpose");
    with("purpose", "长".repeat(501).into()).expect(422).names("/purpose");
    with("porpoise", "x".into()).expect(422).names("/porpoise");
    with("space_id", venue.id.as_str().into()).expect(422).names("/space_id");
    with("space_id", "hall".into()).expect(422).names("/space_id");
    assert_eq!(app.count("bookings"), 0);
});

on_both_engines!(a_draft_facility_takes_no_bookings, |app| {
    let venue = venue(app);
    let draft = json!({"name": "筹建中", "kind": "CC", "region": "350582", "organization_id": venue.organization,
        "level": "county", "opening_type": "free", "location": {"lat": 24.78, "lng": 118.55, "accuracy": "exact"}});
    let draft = venue.office.post("/facilities").json(&draft).send().expect(201).id();
    let space = json!({"facility_id": draft, "name": "厅", "capacity": 5});
    let space = venue.office.post("/spaces").json(&space).send().expect(201).id();
    app.resident()
        .post("/bookings")
        .json(&booking(&space, 5, "10:00", "11:00"))
        .send()
        .expect(422)
        .names("/space_id");
});

on_both_engines!(the_limit_per_person_holds_in_a_race, |app| {
    let space = venue(app).space(&json!({"max_active_bookings_per_person": 2}));
    let resident = app.resident();
    let hours = ["09:00", "10:00", "11:00", "12:00", "13:00", "14:00", "15:00", "16:00"];
    let replies = citong_tests::race(7, |i| {
        resident.post("/bookings").json(&booking(&space, 5, hours[i], hours[i + 1])).send()
    });
    assert_eq!(replies.iter().filter(|r| r.status == 201).count(), 2);
    replies.into_iter().filter(|r| r.status != 201).for_each(|r| {
        r.expect(409).problem("booking-limit");
    });
    app.resident().post("/bookings").json(&booking(&space, 6, "09:00", "10:00")).send().expect(201);
});
