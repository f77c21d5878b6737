//! How much one person may book in a day, a week, a month, in all venues together.

use crate::fixtures::{booking, venue, venue_in};
use citong_tests::{Client, Reply, on_both_engines, race};
use serde_json::{Value, json};

fn quota(office: &Client, rest: &Value) -> Reply {
    let mut body =
        json!({"name": "测试配额", "region": "350582", "period": "week", "valid_from": "2026-01-01"});
    for (name, value) in rest.as_object().expect("an object") {
        body[name] = value.clone();
    }
    office.post("/booking-quotas").json(&body).send()
}

fn book(client: &Client, space: &str, day: u32, from: &str, until: &str) -> Reply {
    client.post("/bookings").json(&booking(space, day, from, until)).send()
}

on_both_engines!(a_week_has_so_many_bookings_in_all_venues, |app| {
    let venue = venue(app);
    let (a, b) = (venue.space(&json!({})), venue.space(&json!({})));
    let elsewhere = venue_in(app, "350502").space(&json!({}));
    let made = quota(&venue.office, &json!({"max_bookings": 2})).expect(201);
    let resident = app.resident();
    // Wednesday to Sunday; the week begins on Monday 7 December.
    book(&resident, &a, 2, "10:00", "11:00").expect(201);
    let second = book(&resident, &b, 6, "10:00", "11:00").expect(201);
    let refused = book(&resident, &b, 6, "20:00", "21:00").expect(409).problem("booking-limit");
    assert_eq!(
        (&refused["limit"], &refused["period"], &refused["used"]),
        (&json!(2), &json!("week"), &json!(2))
    );
    assert_eq!(refused["quota_id"], made["id"]);
    assert_eq!(app.count("bookings"), 2);
    resident
        .post("/holds")
        .json(&booking(&b, 6, "20:00", "21:00"))
        .send()
        .expect(409)
        .problem("booking-limit");
    book(&resident, &elsewhere, 6, "20:00", "21:00").expect(201);
    book(&resident, &b, 7, "10:00", "11:00").expect(201);
    book(&app.resident(), &b, 6, "20:00", "21:00").expect(201);
    // Moving within the week is no second booking; into a full week it is one too many.
    let path = format!("/bookings/{}/reschedule", second.id());
    let to = json!({"starts_at": "2026-12-05T10:00:00+08:00", "ends_at": "2026-12-05T11:00:00+08:00"});
    resident.post(&path).json(&to).send().expect(200);
    // What is given back counts no more.
    resident.post(&format!("/bookings/{}/cancel", second.id())).send().expect(200);
    book(&resident, &a, 6, "10:00", "11:00").expect(201);
});

on_both_engines!(a_day_has_so_many_minutes, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({}));
    quota(
        &venue.office,
        &json!({"region": null, "facility_id": venue.id, "period": "day", "max_minutes": 180}),
    )
    .expect(201);
    let resident = app.resident();
    book(&resident, &space, 5, "10:00", "12:00").expect(201);
    let refused = book(&resident, &space, 5, "14:00", "16:00").expect(409).problem("booking-limit");
    assert_eq!((&refused["unit"], &refused["used"]), (&json!("minutes"), &json!(120)));
    book(&resident, &space, 5, "14:00", "15:00").expect(201);
    book(&resident, &space, 5, "16:00", "17:00").expect(409);
    book(&resident, &space, 6, "09:00", "12:00").expect(201);
});

on_both_engines!(a_no_show_counts_and_so_does_a_live_hold, |app| {
    let venue = venue(app);
    let (a, b) = (venue.space(&json!({})), venue.space(&json!({})));
    quota(
        &venue.office,
        &json!({"region": null, "organization_id": venue.organization, "period": "month", "max_bookings": 2}),
    )
    .expect(201);
    let resident = app.resident();
    book(&resident, &a, 1, "09:00", "10:00").expect(201);
    app.set_clock("2026-12-01T10:00:00+08:00");
    app.run_jobs();
    resident.post("/holds").json(&booking(&a, 5, "10:00", "11:00")).send().expect(201);
    book(&resident, &b, 5, "12:00", "13:00").expect(409).problem("booking-limit");
    app.advance(601);
    book(&resident, &b, 5, "12:00", "13:00").expect(201);
    // The thirty-first is December, the first of January is not.
    book(&resident, &b, 31, "12:00", "13:00").expect(409);
    let mut body = booking(&b, 31, "12:00", "13:00");
    body["starts_at"] = "2027-01-02T12:00:00+08:00".into();
    body["ends_at"] = "2027-01-02T13:00:00+08:00".into();
    resident.post("/bookings").json(&body).send().expect(201);
});

on_both_engines!(a_guest_counts_by_phone, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({}));
    quota(&venue.office, &json!({"period": "day", "max_bookings": 1})).expect(201);
    let staff = app.user("venue_staff", None, Some(&venue.organization));
    let for_phone = |phone: &str, from: &str, until: &str| {
        let mut body = booking(&space, 5, from, until);
        body["on_behalf_of"] = json!({"name": "林阿土", "phone": phone, "channel": "counter"});
        staff.post("/bookings").json(&body).send()
    };
    for_phone("13805950001", "10:00", "11:00").expect(201);
    for_phone("13805950001", "12:00", "13:00").expect(409).problem("booking-limit");
    for_phone("13805950002", "12:00", "13:00").expect(201);
});

on_both_engines!(a_quota_is_kept_in_a_race, |app| {
    let venue = venue(app);
    let spaces: Vec<_> = (0..8).map(|_| venue.space(&json!({}))).collect();
    quota(&venue.office, &json!({"period": "day", "max_bookings": 2})).expect(201);
    let resident = app.resident();
    // Different rooms: no room's lock stands between them.
    let replies =
        race(16, |i| book(&resident, &spaces[i % 8], 5, if i < 8 { "10:00" } else { "12:00" }, "13:00"));
    assert_eq!(replies.iter().filter(|r| r.status == 201).count(), 2);
    let staff = app.user("venue_staff", None, Some(&venue.organization));
    let replies = race(16, |i| {
        let mut body = booking(&spaces[i % 8], 6, if i < 8 { "10:00" } else { "12:00" }, "13:00");
        body["on_behalf_of"] = json!({"name": "林阿土", "phone": "13805950001", "channel": "counter"});
        staff.post("/bookings").json(&body).send()
    });
    assert_eq!(replies.iter().filter(|r| r.status == 201).count(), 2);
    assert_eq!(app.count("bookings"), 4);
});

on_both_engines!(the_city_limits_what_one_has_in_all, |app| {
    let venue = venue(app);
    let (a, b) = (venue.space(&json!({})), venue.space(&json!({})));
    let figure = json!({"code": "booking.max_active_per_person", "value": 1, "unit": "booking",
        "legal_basis": "本平台规则", "effective_from": "2026-11-01"});
    venue.office.put("/rule-params").json(&figure).send().expect(201);
    let resident = app.resident();
    book(&resident, &a, 5, "10:00", "11:00").expect(201);
    assert_eq!(book(&resident, &b, 6, "10:00", "11:00").expect(409).problem("booking-limit")["limit"], 1);
    assert_eq!(app.count("bookings"), 1);
});

on_both_engines!(quotas_are_set_in_ones_scope, |app| {
    let venue = venue(app);
    let manager = app.user("venue_manager", None, Some(&venue.organization));
    let own = json!({"region": null, "facility_id": venue.id, "max_bookings": 3});
    let made = quota(&manager, &own).expect(201);
    assert_eq!(made.header("location"), Some(format!("/api/v1/booking-quotas/{}", made.id()).as_str()));
    quota(&manager, &json!({"max_bookings": 3})).expect(403);
    quota(&app.resident(), &own).expect(403);
    quota(&app.user("venue_staff", None, Some(&venue.organization)), &own).expect(403);
    quota(&app.user("venue_manager", Some("350502"), None), &own).expect(403);
    quota(&app.client(), &own).expect(401);
    assert_eq!(app.count("booking_quotas"), 1);
    let path = format!("/booking-quotas/{}", made.id());
    app.client().get(&path).send().expect(200);
    assert_eq!(
        app.client()
            .get(&format!("/booking-quotas?facility_id={}", venue.id))
            .send()
            .expect(200)
            .items()
            .len(),
        1
    );
    assert_eq!(app.client().get("/booking-quotas?region=350500").send().expect(200).items().len(), 0);
    let patch = json!({"max_bookings": 5, "max_minutes": 600});
    manager.patch(&path).json(&patch).send().expect(428);
    manager.patch(&path).if_match("\"7-x\"").json(&patch).send().expect(412);
    app.user("venue_manager", Some("350502"), None)
        .patch(&path)
        .if_match("*")
        .json(&patch)
        .send()
        .expect(403);
    let changed = manager.patch(&path).if_match(&made.etag()).json(&patch).send().expect(200);
    assert_eq!((&changed["max_bookings"], &changed["version"]), (&json!(5), &json!(2)));
    manager
        .patch(&path)
        .if_match("*")
        .json(&json!({"max_bookings": null, "max_minutes": null}))
        .send()
        .expect(422);
    manager.delete(&path).if_match(&made.etag()).send().expect(412);
    manager.delete(&path).if_match(&changed.etag()).send().expect(204);
    app.client().get(&path).send().expect(404);
    let object = format!("kind = 'booking_quota' AND object_id = '{}'", made.id());
    assert_eq!(app.count(&format!("changes WHERE {object}")), 3);
    assert_eq!(app.count(&format!("audit_events WHERE {object}")), 3);
});

on_both_engines!(wrong_quotas_are_named, |app| {
    let venue = venue(app);
    for (rest, pointer) in [
        (json!({"max_bookings": 0}), "/max_bookings"),
        (json!({"max_bookings": -3}), "/max_bookings"),
        (json!({"max_minutes": 100_001}), "/max_minutes"),
        (json!({}), "/max_bookings"),
        (json!({"region": null, "max_bookings": 1}), "/region"),
        (json!({"facility_id": venue.id, "max_bookings": 1}), "/region"),
        (json!({"region": "999999", "max_bookings": 1}), "/region"),
        (
            json!({"region": null, "facility_id": "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10", "max_bookings": 1}),
            "/facility_id",
        ),
        (
            json!({"region": null, "organization_id": "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10", "max_bookings": 1}),
            "/organization_id",
        ),
        (json!({"name": "", "max_bookings": 1}), "/name"),
        (json!({"period": "year", "max_bookings": 1}), "/period"),
        (json!({"valid_to": "2025-12-31", "max_bookings": 1}), "/valid_to"),
        (json!({"valid_from": "2026-1-1", "max_bookings": 1}), "/valid_from"),
    ] {
        quota(&venue.office, &rest).expect(422).names(pointer);
    }
    assert_eq!(app.count("booking_quotas"), 0);
});
