//! Looking at a series: every clash with its reason, and nothing written.

use super::{preview, starts};
use crate::fixtures::{booking, venue};
use citong_tests::on_both_engines;
use serde_json::{Value, json};

on_both_engines!(a_preview_shows_every_date_and_writes_nothing, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({"advance_max_days": 40}));
    let other = app.resident();
    other.post("/bookings").json(&booking(&space, 15, "11:00", "13:00")).send().expect(201);
    let closure = json!({"starts_at": "2026-12-22T00:00:00+08:00", "ends_at": "2026-12-23T00:00:00+08:00", "reason": "检修"});
    venue.office.post(&format!("/spaces/{space}/closures")).json(&closure).send().expect(201);
    let resident = app.resident();
    let before = (app.count("bookings"), app.count("audit_events"), app.count("changes"));
    let shown = resident
        .post("/booking-series/preview")
        .json(&preview(&space, "FREQ=WEEKLY;COUNT=6"))
        .send()
        .expect(200);
    let expected = ["12-08T10:00", "12-15T10:00", "12-22T10:00", "12-29T10:00", "01-05T10:00", "01-12T10:00"];
    assert_eq!(starts(&shown["occurrences"]), expected);
    let reasons: Vec<_> =
        shown["occurrences"].as_array().unwrap().iter().map(|one| one["reason"].clone()).collect();
    let expected = [
        Value::Null,
        "booking_conflict".into(),
        "closed".into(),
        Value::Null,
        Value::Null,
        "too_far_ahead".into(),
    ];
    assert_eq!(reasons, expected);
    for one in shown["occurrences"].as_array().unwrap() {
        assert_eq!(one["conflict"], !one["reason"].is_null());
        assert_eq!(one["ends_at"].as_str().unwrap()[11..16], *"12:00");
    }
    assert_eq!((app.count("bookings"), app.count("audit_events"), app.count("changes")), before);
    assert_eq!(app.count("booking_series"), 0);
    app.client()
        .post("/booking-series/preview")
        .json(&preview(&space, "FREQ=WEEKLY;COUNT=6"))
        .send()
        .expect(401);
});

on_both_engines!(a_preview_sees_buffers_and_the_tree_of_spaces, |app| {
    let venue = venue(app);
    let hall = venue.space(&json!({"name": "体育馆", "buffer_after_minutes": 60}));
    let part = venue.space(&json!({"name": "东区", "parent_id": hall}));
    app.resident().post("/bookings").json(&booking(&part, 8, "10:00", "11:00")).send().expect(201);
    app.resident().post("/bookings").json(&booking(&part, 15, "12:00", "13:00")).send().expect(201);
    let shown = app
        .resident()
        .post("/booking-series/preview")
        .json(&preview(&hall, "FREQ=WEEKLY;COUNT=3"))
        .send()
        .expect(200);
    let clashes: Vec<_> =
        shown["occurrences"].as_array().unwrap().iter().map(|one| one["conflict"].clone()).collect();
    assert_eq!(clashes, [true, true, false]);
});

on_both_engines!(a_series_that_meets_itself_says_so, |app| {
    let venue = venue(app);
    let all_day = json!({"periods": [{"starts_on": "2026-01-01", "weekly": crate::fixtures::every_day("00:00", "24:00")}], "exceptions": []});
    let hours = format!("/facilities/{}/opening-hours", venue.id);
    let seen = venue.office.get(&hours).send().expect(200).etag();
    venue.office.put(&hours).if_match(&seen).json(&all_day).send().succeed();
    let space = venue.space(&json!({}));
    let mut body = preview(&space, "FREQ=DAILY;COUNT=4");
    body["ends_at"] = "2026-12-09T11:00:00+08:00".into();
    let shown = app.resident().post("/booking-series/preview").json(&body).send().expect(200);
    let reasons: Vec<_> =
        shown["occurrences"].as_array().unwrap().iter().map(|one| one["reason"].clone()).collect();
    assert_eq!(reasons, [Value::Null, "overlaps_itself".into(), Value::Null, "overlaps_itself".into()]);
});

on_both_engines!(bad_input_is_named_and_bounded, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({}));
    let resident = app.resident();
    let refused = |change: &dyn Fn(&mut Value), pointer: &str, code: &str| {
        let mut body = preview(&space, "FREQ=WEEKLY;COUNT=4");
        change(&mut body);
        for path in ["/booking-series/preview", "/booking-series"] {
            let mut body = body.clone();
            if path == "/booking-series" {
                body["purpose"] = "排练".into();
                body["headcount"] = body.get("headcount").cloned().unwrap_or(5.into());
            }
            let reply =
                resident.post(path).json(&body).send().expect(422).problem("invalid-input").names(pointer);
            let codes: Vec<_> =
                reply["errors"].as_array().unwrap().iter().map(|e| e["code"].clone()).collect();
            assert!(codes.contains(&code.into()), "{codes:?} lacks {code}");
        }
    };
    let rule =
        |text: &str, code: &str| refused(&|body: &mut Value| body["rrule"] = text.into(), "/rrule", code);
    let begun = std::time::Instant::now();
    rule("FREQ=DAILY;COUNT=10000000", "too_many_occurrences");
    rule("FREQ=DAILY;UNTIL=99991231", "too_many_occurrences");
    rule("FREQ=DAILY;COUNT=501", "too_many_occurrences"); // a person's limit
    rule("FREQ=MONTHLY;UNTIL=99991231T000000Z", "range_too_long");
    assert!(begun.elapsed().as_secs() < 10, "bounded time");
    rule("FREQ=YEARLY;COUNT=2", "unsupported_freq");
    rule("FREQ=WEEKLY;BYSETPOS=1;COUNT=2", "unsupported_part");
    rule("FREQ=WEEKLY;COUNT=2;UNTIL=20270101", "count_and_until");
    rule("FREQ=WEEKLY", "missing_end");
    rule("; DROP TABLE bookings", "malformed");
    rule("FREQ=WEEKLY;UNTIL=20261207", "until_before_start");
    rule(&"A".repeat(5000), "too_long");
    refused(&|body| body["ends_at"] = body["starts_at"].clone(), "/ends_at", "zero_length");
    refused(&|body| body["ends_at"] = "2026-12-08T09:00:00+08:00".into(), "/ends_at", "end_before_start");
    refused(&|body| body["ends_at"] = "2027-02-08T09:00:00+08:00".into(), "/ends_at", "too_long");
    refused(&|body| body["headcount"] = 31.into(), "/headcount", "over_capacity");
    refused(&|body| body["headcount"] = (-1).into(), "/headcount", "out_of_range");
    refused(&|body| body["exdates"] = json!(["15.12.2026"]), "/exdates/0", "invalid_date");
    refused(&|body| body["exdates"] = json!(["2026-12-15T10:00"]), "/exdates/0", "invalid_time");
    refused(&|body| body["exdates"] = vec!["2026-12-15"; 1001].into(), "/exdates", "too_many");
    refused(
        &|body| {
            body["rrule"] = "FREQ=DAILY;COUNT=2".into();
            body["exdates"] = json!(["2026-12-08", "2026-12-09T10:00:00+08:00"]);
        },
        "/exdates",
        "nothing_left",
    );
    refused(&|body| body["space_id"] = venue.id.as_str().into(), "/space_id", "not_found");
    assert_eq!(app.count("bookings"), 0);
    assert_eq!(app.count("booking_series"), 0);
});
