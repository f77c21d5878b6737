//! What is free, and how it is found.

use crate::fixtures::{booking, every_day, venue};
use citong_tests::on_both_engines;
use serde_json::{Value, json};

fn period(day: u32, from: &str, until: &str) -> Value {
    json!({"starts_at": format!("2026-12-{day:02}T{from}:00+08:00"), "ends_at": format!("2026-12-{day:02}T{until}:00+08:00")})
}

on_both_engines!(a_day_is_busy_and_free_and_lists_where_to_start, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({"min_duration_minutes": 120}));
    app.resident().post("/bookings").json(&booking(&space, 5, "11:00", "12:00")).send().expect(422);
    app.resident().post("/bookings").json(&booking(&space, 5, "11:00", "13:00")).send().expect(201);
    let path = format!("/spaces/{space}/availability?from=2026-12-05&to=2026-12-06");
    let days = app.client().get(&path).send().expect(200);
    assert_eq!(days["days"].as_array().unwrap().len(), 2);
    let day = &days["days"][0];
    assert_eq!(day["date"], "2026-12-05");
    assert_eq!(day["open"], json!([period(5, "09:00", "21:00")]));
    assert_eq!(day["busy"], json!([period(5, "11:00", "13:00")]));
    assert_eq!(day["free"], json!([period(5, "09:00", "11:00"), period(5, "13:00", "21:00")]));
    let starts: Vec<&str> =
        day["starts"].as_array().unwrap().iter().map(|s| &s.as_str().unwrap()[11..16]).collect();
    assert_eq!(starts, ["09:00", "13:00", "14:00", "15:00", "16:00", "17:00", "18:00", "19:00"]);
});

on_both_engines!(closures_do_not_move_the_grid, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({}));
    let closure = json!({"starts_at": "2026-12-10T09:00:00+08:00", "ends_at": "2026-12-10T10:30:00+08:00",
        "reason": "布展", "emergency": false});
    venue.office.post(&format!("/spaces/{space}/closures")).json(&closure).send().expect(201);
    let path = format!("/spaces/{space}/availability?from=2026-12-10&to=2026-12-10");
    let day = app.client().get(&path).send().expect(200)["days"][0].clone();
    assert_eq!(day["open"], json!([period(10, "10:30", "21:00")]));
    assert_eq!(day["starts"][0], "2026-12-10T11:00:00+08:00");
});

on_both_engines!(hours_past_midnight_can_be_booked_through, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({}));
    let hours = json!({"periods": [{"starts_on": "2026-01-01", "ends_on": null, "weekly": every_day("18:00", "02:00")}],
        "exceptions": []});
    venue.office.put(&format!("/spaces/{space}/opening-hours")).json(&hours).send().succeed();
    let mut late = booking(&space, 5, "23:00", "23:00");
    late["ends_at"] = "2026-12-06T01:00:00+08:00".into();
    app.resident().post("/bookings").json(&late).send().expect(201);
    let path = format!("/spaces/{space}/availability?from=2026-12-05&to=2026-12-05");
    let day = app.client().get(&path).send().expect(200)["days"][0].clone();
    assert_eq!(day["open"][0]["ends_at"], "2026-12-06T02:00:00+08:00");
    assert_eq!(day["busy"][0]["ends_at"], "2026-12-06T01:00:00+08:00");
});

on_both_engines!(the_next_free_time_skips_what_is_taken, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({}));
    for (from, until) in [("09:00", "11:00"), ("12:00", "21:00")] {
        venue.office.post("/bookings").json(&booking(&space, 1, from, until)).send().expect(201);
    }
    let next = |minutes: u32| {
        app.client().get(&format!("/spaces/{space}/availability/next?duration_minutes={minutes}")).send()
    };
    assert_eq!(next(60).expect(200)["starts_at"], "2026-12-01T11:00:00+08:00");
    assert_eq!(next(120).expect(200)["starts_at"], "2026-12-02T09:00:00+08:00");
    next(13 * 60).expect(404).problem("no-availability");
    next(0).expect(422).names("/duration_minutes");
});

on_both_engines!(free_spaces_are_found_across_a_county, |app| {
    let venue = venue(app);
    let (small, large) = (venue.space(&json!({"capacity": 5})), venue.space(&json!({"capacity": 50})));
    app.resident().post("/bookings").json(&booking(&small, 5, "10:00", "11:00")).send().expect(201);
    let search = |query: &str| {
        let path = format!(
            "/availability?from=2026-12-05T09:00:00%2B08:00&until=2026-12-05T12:00:00%2B08:00&region=350582&limit=100{query}"
        );
        let found = app.client().get(&path).send().expect(200);
        let has = |id: &str| found.items().iter().any(|item| item["space_id"] == id);
        (has(&small), has(&large))
    };
    assert_eq!(search(""), (false, true), "the whole window");
    assert_eq!(search("&duration_minutes=60"), (true, true), "an hour somewhere in it");
    assert_eq!(search("&headcount=20"), (false, true));
    assert_eq!(search("&kind=PL"), (false, false));
    app.client().get("/availability?from=2026-12-05T09:00:00%2B08:00").send().expect(400).names("/until");
    app.client()
        .get("/availability?from=2026-12-05T09:00:00%2B08:00&until=2026-12-05T08:00:00%2B08:00")
        .send()
        .expect(422)
        .names("/until");
});

on_both_engines!(bad_days_are_refused, |app| {
    let space = venue(app).space(&json!({}));
    let get = |query: &str| app.client().get(&format!("/spaces/{space}/availability?{query}")).send();
    get("from=2026-12-05").expect(400).names("/to");
    get("from=2026-12-05&to=2026-12-04").expect(422).names("/to");
    get("from=2026-12-05&to=2028-12-04").expect(422).names("/to");
    get("from=2026-13-05&to=2026-12-04").expect(400).names("/from");
    get("from=2026-12-05&to=2026-12-06&foo=1").expect(400).names("/foo");
    app.client()
        .get("/spaces/0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10/availability?from=2026-12-05&to=2026-12-06")
        .send()
        .expect(404);
});
