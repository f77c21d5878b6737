//! Making a series: all of it, or the rest on request; each booking is one like any other.

use super::{preview, starts, weekly};
use crate::fixtures::{booking, venue};
use citong_tests::{on_both_engines, race};
use serde_json::json;

on_both_engines!(a_series_is_bookings_in_one_go, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({}));
    let resident = app.resident();
    let mut body = weekly(&space, "FREQ=WEEKLY;BYDAY=TU,TH;COUNT=5");
    body["exdates"] = json!(["2026-12-10", "2026-12-15T02:00:00Z"]);
    let made = resident.post("/booking-series").json(&body).send().expect(201);
    assert_eq!(starts(&made["bookings"]), ["12-08T10:00", "12-17T10:00", "12-22T10:00"]);
    assert_eq!(made["skipped"], json!([]));
    assert_eq!(made["rrule"], "FREQ=WEEKLY;BYDAY=TU,TH;COUNT=5");
    assert_eq!(made["bookings_ahead"], 3);
    for one in made["bookings"].as_array().unwrap() {
        assert_eq!(one["series_id"], made["id"]);
        assert_eq!(one["occurrence_at"], one["starts_at"]);
        assert_eq!(one["status"], "confirmed");
    }
    assert_eq!(app.count("bookings WHERE series_id IS NOT NULL"), 3);
    assert_eq!(app.count("occupancies"), 3);
    assert_eq!(app.count("audit_events WHERE kind = 'booking' AND action = 'create'"), 3);
    assert_eq!(app.count("audit_events WHERE kind = 'booking_series'"), 1);
    assert_eq!(app.count("changes WHERE kind = 'booking_series'"), 1);
    let path = format!("/booking-series/{}", made.id());
    assert_eq!(resident.get(&path).send().expect(200)["bookings"], made["bookings"]);
    app.resident().get(&path).send().expect(404);
    let mine = resident.get("/booking-series").send().expect(200);
    assert_eq!(mine.items().len(), 1);
    assert!(mine.items()[0].get("bookings").is_none());
    assert_eq!(app.resident().get("/booking-series").send().expect(200).items().len(), 0);
    let seen = venue.office.get(&path).send().expect(200);
    assert_eq!(seen["booked_by"]["name"], "陈**");
    assert!(seen["booked_by"]["user_id"].is_null());
    // The same times are taken now, for one and for many.
    app.resident().post("/bookings").json(&booking(&space, 17, "11:00", "13:00")).send().expect(409);
    let taken =
        app.resident().post("/booking-series/preview").json(&preview(&space, "FREQ=WEEKLY;COUNT=1")).send();
    assert_eq!(taken.expect(200)["occurrences"][0]["reason"], "booking_conflict");
});

on_both_engines!(one_clash_refuses_all_unless_the_rest_is_wanted, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({}));
    app.resident().post("/bookings").json(&booking(&space, 15, "11:00", "13:00")).send().expect(201);
    let closure = json!({"starts_at": "2026-12-29T00:00:00+08:00", "ends_at": "2026-12-30T00:00:00+08:00", "reason": "检修"});
    venue.office.post(&format!("/spaces/{space}/closures")).json(&closure).send().expect(201);
    let resident = app.resident();
    let before = app.count("audit_events");
    let mut body = weekly(&space, "FREQ=WEEKLY;COUNT=4");
    let refused = resident.post("/booking-series").json(&body).send().expect(409).problem("booking-conflict");
    assert_eq!(starts(&refused["conflicts"]), ["12-15T10:00", "12-29T10:00"]);
    assert_eq!(refused["conflicts"][0]["reason"], "booking_conflict");
    assert_eq!(refused["conflicts"][1]["reason"], "closed");
    assert_eq!(app.count("bookings"), 1);
    assert_eq!(app.count("booking_series"), 0);
    assert_eq!(app.count("audit_events"), before);
    body["on_conflict"] = "skip".into();
    let made = resident.post("/booking-series").json(&body).send().expect(201);
    assert_eq!(starts(&made["bookings"]), ["12-08T10:00", "12-22T10:00"]);
    assert_eq!(starts(&made["skipped"]), ["12-15T10:00", "12-29T10:00"]);
    // Nothing at all can be had now.
    let nothing =
        app.resident().post("/booking-series").json(&body).send().expect(409).problem("booking-conflict");
    assert_eq!(nothing["conflicts"].as_array().unwrap().len(), 4);
    assert_eq!(app.count("booking_series"), 1);
    body["on_conflict"] = "perhaps".into();
    resident.post("/booking-series").json(&body).send().expect(422).names("/on_conflict");
});

on_both_engines!(the_desk_books_for_guests_and_approval_makes_all_pending, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({"approval_required": true}));
    let mut body = weekly(&space, "FREQ=WEEKLY;COUNT=2");
    let pending = app.resident().post("/booking-series").json(&body).send().expect(201);
    assert!(pending["bookings"].as_array().unwrap().iter().all(|one| one["status"] == "pending"));
    body["starts_at"] = "2026-12-08T14:00:00+08:00".into();
    body["ends_at"] = "2026-12-08T15:00:00+08:00".into();
    body["on_behalf_of"] = json!({"name": "王阿婆", "phone": "13805950000", "channel": "counter"});
    app.resident().post("/booking-series").json(&body).send().expect(403);
    let made = venue.office.post("/booking-series").json(&body).send().expect(201);
    assert!(
        made["bookings"]
            .as_array()
            .unwrap()
            .iter()
            .all(|one| one["status"] == "confirmed" && one["channel"] == "counter")
    );
    assert_eq!(made["booked_by"]["name"], "王**");
    body["on_behalf_of"]["phone"] = "12".into();
    venue.office.post("/booking-series").json(&body).send().expect(422).names("/on_behalf_of/phone");
    app.login_as("auditor").post("/booking-series").json(&weekly(&space, "FREQ=WEEKLY;COUNT=2")).send();
    assert_eq!(app.count("booking_series WHERE guest_phone IS NOT NULL"), 1);
});

on_both_engines!(the_limit_per_person_counts_each_date, |app| {
    let space = venue(app).space(&json!({"max_active_bookings_per_person": 2}));
    let resident = app.resident();
    let shown = resident
        .post("/booking-series/preview")
        .json(&preview(&space, "FREQ=WEEKLY;COUNT=3"))
        .send()
        .expect(200);
    assert_eq!(shown["occurrences"][2]["reason"], "booking_limit");
    let mut body = weekly(&space, "FREQ=WEEKLY;COUNT=3");
    resident.post("/booking-series").json(&body).send().expect(409).problem("booking-conflict");
    body["on_conflict"] = "skip".into();
    let made = resident.post("/booking-series").json(&body).send().expect(201);
    assert_eq!(made["bookings"].as_array().unwrap().len(), 2);
    assert_eq!(made["skipped"][0]["reason"], "booking_limit");
});

on_both_engines!(rivals_never_share_a_date, |app| {
    let space = venue(app).space(&json!({}));
    let people: Vec<_> = (0..4).map(|_| app.resident()).collect();
    let mut body = weekly(&space, "FREQ=WEEKLY;COUNT=10");
    let replies = race(8, |i| people[i % 4].post("/booking-series").json(&body).send());
    assert_eq!(replies.iter().filter(|reply| reply.status == 201).count(), 1);
    assert_eq!(app.count("bookings"), 10);
    assert_eq!(app.count("booking_series"), 1);
    // Series that cross at some dates: each date has one winner.
    body["on_conflict"] = "skip".into();
    body["starts_at"] = "2026-12-09T10:00:00+08:00".into();
    body["ends_at"] = "2026-12-09T12:00:00+08:00".into();
    let rules = ["FREQ=DAILY;COUNT=6", "FREQ=DAILY;INTERVAL=2;COUNT=4", "FREQ=DAILY;INTERVAL=3;COUNT=3"];
    race(6, |i| {
        let mut body = body.clone();
        body["rrule"] = rules[i % 3].into();
        people[i % 4].post("/booking-series").json(&body).send()
    });
    assert_eq!(app.count("(SELECT starts_at FROM bookings WHERE status = 'confirmed' GROUP BY starts_at HAVING COUNT(*) > 1) doubled"), 0);
    assert_eq!(app.count("occupancies"), app.count("bookings"));
});

on_both_engines!(two_years_of_weeks_fit_into_one_request, |app| {
    let space = venue(app).space(&json!({"advance_max_days": 1000}));
    let begun = std::time::Instant::now();
    let made = app
        .resident()
        .post("/booking-series")
        .json(&weekly(&space, "FREQ=WEEKLY;COUNT=104"))
        .send()
        .expect(201);
    assert_eq!(made["bookings"].as_array().unwrap().len(), 104);
    eprintln!("104 bookings on {:?}: {:?}", app.engine(), begun.elapsed());
    assert!(begun.elapsed().as_secs() < 20);
});

on_both_engines!(the_database_keeps_a_series_in_its_space, |app| {
    let venue = venue(app);
    let (space, other) = (venue.space(&json!({})), venue.space(&json!({"name": "二号厅"})));
    let resident = app.resident();
    resident.post("/booking-series").json(&weekly(&space, "FREQ=WEEKLY;COUNT=1")).send().expect(201);
    resident.post("/bookings").json(&booking(&other, 8, "10:00", "11:00")).send().expect(201);
    let copy = |space: &str| {
        format!(
            "INSERT INTO bookings (id, space_id, facility_id, user_id, created_by, channel, starts_at, ends_at, \
             buffer_before_minutes, buffer_after_minutes, headcount, purpose, status, version, created_at, updated_at, series_id) \
             SELECT {}, o.space_id, b.facility_id, b.user_id, b.created_by, b.channel, b.starts_at, b.ends_at, 0, 0, 1, 'x', \
             'confirmed', 1, b.created_at, b.updated_at, b.series_id FROM bookings b, bookings o \
             WHERE b.series_id IS NOT NULL AND o.series_id IS {space}",
            match app.engine() {
                citong_tests::Engine::Sqlite => "x'0192f0c17b1e7cc39d2b2a5b7a9a1f10'",
                citong_tests::Engine::Postgres => "'0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10'::uuid",
            }
        )
    };
    assert!(app.execute(&copy("NULL")).is_err(), "a series reached another space");
    app.execute(&copy("NOT NULL")).expect("the same in its own space");
});

on_both_engines!(a_person_who_leaves_takes_the_series_along, |app| {
    let space = venue(app).space(&json!({}));
    let resident = app.resident();
    let made =
        resident.post("/booking-series").json(&weekly(&space, "FREQ=WEEKLY;COUNT=3")).send().expect(201);
    let export = resident.get("/me/export").send().expect(200);
    assert_eq!(export["records"]["booking_series"][0]["id"], made["id"]);
    resident.delete("/me").if_match("*").json(&json!({"password": resident.password()})).send().succeed();
    assert_eq!(app.count("booking_series WHERE user_id IS NULL AND purpose = '（已匿名）'"), 1);
    assert_eq!(app.count("bookings WHERE status = 'cancelled'"), 3);
    assert_eq!(app.count("occupancies"), 0);
});

on_both_engines!(a_series_does_not_pass_by_real_names, |app| {
    let space = venue(app).space(&json!({"real_name_required": true}));
    let body = json!({"space_id": space, "starts_at": "2026-12-08T10:00:00+08:00", "ends_at": "2026-12-08T11:00:00+08:00",
        "rrule": "FREQ=DAILY;COUNT=1"});
    let resident = app.resident();
    resident.post("/booking-series/preview").json(&body).send().expect(422).names("/space_id");
    let mut whole = body.clone();
    whole["headcount"] = 5.into();
    whole["purpose"] = "合唱".into();
    resident.post("/booking-series").json(&whole).send().expect(422).names("/space_id");
    assert_eq!(app.count("bookings"), 0);
});
