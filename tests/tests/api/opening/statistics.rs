//! Statistics with known figures.

use crate::fixtures::{Venue, booking, venue, venue_in};
use citong_tests::{App, Client, Reply, on_both_engines};
use serde_json::{Value, json};

/// On the fifth (a Saturday): two bookings by two people, one checked in, one missed; a rejected and a
/// cancelled one; on the sixth one of an hour. Now it is the seventh.
fn used(app: &App) -> (Venue, String, String) {
    let venue = venue(app);
    let hall = venue.space(&json!({}));
    let part = venue.space(&json!({"parent_id": hall, "name": "=东区, \"一\""}));
    let make = |space: &str, day: u32, from: &str, until: &str, people: i32| {
        let mut body = booking(space, day, from, until);
        body["headcount"] = people.into();
        app.resident().post("/bookings").json(&body).send().expect(201).id()
    };
    let came = make(&hall, 5, "10:00", "12:00", 6);
    make(&part, 5, "14:00", "15:00", 7);
    let cancelled = make(&hall, 5, "16:00", "17:00", 9);
    venue.office.post(&format!("/bookings/{cancelled}/cancel")).send().expect(200);
    let asking = venue.space(&json!({"approval_required": true}));
    let rejected = make(&asking, 5, "10:00", "11:00", 8);
    venue.office.post(&format!("/bookings/{rejected}/reject")).send().expect(200);
    make(&part, 6, "10:00", "11:00", 3);
    app.set_clock("2026-12-05T10:00:00+08:00");
    venue.office.post(&format!("/bookings/{came}/check-in")).send().expect(200);
    app.set_clock("2026-12-05T23:00:00+08:00");
    app.run_jobs();
    (venue, hall, part)
}

fn report(caller: &Client, name: &str, query: &str) -> Reply {
    caller.get(&format!("/statistics/{name}?from=2026-12-01&to=2026-12-31{query}")).send()
}

fn rows(reply: &Reply) -> &Vec<Value> {
    reply["rows"].as_array().expect("rows")
}

on_both_engines!(use_by_hour_weekday_space_region_and_facility, |app| {
    let (venue, hall, _) = used(app);
    let office = &venue.office;
    let facility = format!("&facility_id={}", venue.id);
    let by = |group: &str| report(office, "use", &format!("&group_by={group}{facility}")).expect(200);
    let hours = by("hour");
    assert_eq!(
        rows(&hours)[0],
        json!({"key": "10", "name": null, "bookings": 2, "people": 9, "minutes": 180, "attended": 1, "suppressed": false})
    );
    assert_eq!(rows(&hours).len(), 1, "the one that nobody came to does not stand");
    let weekdays = by("weekday");
    assert_eq!(rows(&weekdays)[0]["key"], "6");
    assert_eq!(rows(&weekdays)[0]["people"], 6);
    // Three people on Sunday are too few to be shown.
    let sunday = &rows(&weekdays)[1];
    assert_eq!(
        (&sunday["key"], &sunday["people"], &sunday["suppressed"]),
        (&json!("7"), &Value::Null, &json!(true))
    );
    let spaces = by("space");
    assert_eq!(rows(&spaces)[0]["key"], hall);
    assert_eq!(rows(&spaces)[0]["minutes"], 120);
    assert_eq!(rows(&by("facility"))[0]["key"], venue.id);
    assert_eq!(rows(&by("region"))[0]["key"], "350582");
    assert_eq!(rows(&by("age_group"))[0]["key"], "unknown");
});

on_both_engines!(occupancy_is_booked_of_open_time, |app| {
    let (venue, hall, part) = used(app);
    let facility = format!("&facility_id={}", venue.id);
    let days = |query: &str| {
        let path = format!("/statistics/occupancy?from=2026-12-05&to=2026-12-06{facility}{query}");
        venue.office.get(&path).send().expect(200)
    };
    let spaces = days("");
    let of = |id: &str| rows(&spaces).iter().find(|row| row["key"] == *id).expect("a row").clone();
    // Two days of twelve hours; the hall was taken for two hours, its part for these and two more of its own,
    // which the hall has lost, too.
    for space in [&hall, &part] {
        assert_eq!(
            (of(space)["open_minutes"].as_i64(), of(space)["booked_minutes"].as_i64()),
            (Some(1440), Some(240))
        );
        assert_eq!(of(space)["occupancy"], json!(0.1667));
    }
    let by_day = days("&group_by=day");
    assert_eq!(rows(&by_day).len(), 2);
    assert_eq!(
        rows(&by_day)[0],
        json!({"key": "2026-12-05", "name": null, "open_minutes": 2160, "booked_minutes": 360, "occupancy": 0.1667})
    );
    assert_eq!(rows(&by_day)[1]["booked_minutes"], 120);
    assert_eq!(rows(&days("&group_by=month"))[0]["booked_minutes"], 480);
    // A closure takes from the open time.
    let closure = json!({"starts_at": "2026-12-06T12:00:00+08:00", "ends_at": "2026-12-06T21:00:00+08:00", "reason": "台风", "emergency": true});
    venue.office.post(&format!("/spaces/{hall}/closures")).json(&closure).send().expect(201);
    let closed = days("");
    let row = rows(&closed).iter().find(|row| row["key"] == *part).expect("a row");
    assert_eq!(row["open_minutes"], 900);
});

on_both_engines!(outcomes_are_counted_per_facility, |app| {
    let (venue, _, _) = used(app);
    let reply = report(&venue.office, "outcomes", &format!("&facility_id={}", venue.id)).expect(200);
    let row = &rows(&reply)[0];
    for (name, count) in
        [("bookings", 5), ("attended", 1), ("no_shows", 1), ("rejected", 1), ("cancelled", 1), ("closed", 0)]
    {
        assert_eq!(row[name], count, "{name}");
    }
    assert_eq!((&row["no_show_rate"], &row["rejection_rate"]), (&json!(0.5), &json!(0.2)));
});

on_both_engines!(fairness_is_measured_without_names, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({}));
    let query = format!("&facility_id={}", venue.id);
    let few = report(&venue.office, "fairness", &query).expect(200);
    assert_eq!((&few["suppressed"], &few["gini"]), (&json!(true), &Value::Null));
    // Five people: four with an hour each, one with four hours.
    for n in 0..5u32 {
        let until = if n == 4 { "16:00" } else { "13:00" };
        assert_eq!(report(&venue.office, "fairness", &query).expect(200)["suppressed"], true, "{n} people");
        app.resident().post("/bookings").json(&booking(&space, 10 + n, "12:00", until)).send().expect(201);
    }
    let fair = report(&venue.office, "fairness", &query).expect(200);
    assert_eq!(fair["people"], 5);
    assert_eq!(fair["minutes"], 480);
    assert_eq!(fair["top_tenth_share"], json!(0.5));
    // 2·(1+2+3+4+5·4)·60 / (5·480) − 6/5 = 0.3.
    assert_eq!(fair["gini"], json!(0.3));
});

on_both_engines!(each_sees_what_their_grant_covers, |app| {
    let (venue, _, _) = used(app);
    let elsewhere = venue_in(app, "350502");
    app.set_clock("2026-12-05T23:00:00+08:00");
    let own = app.user("venue_staff", None, Some(&venue.organization));
    let other = app.user("venue_staff", None, Some(&elsewhere.organization));
    let county = app.user("township_officer", Some("350582"), None);
    let count = |who: &Client| rows(&report(who, "use", "&group_by=facility").expect(200)).len();
    assert_eq!((count(&own), count(&other), count(&county), count(&app.login_as("auditor"))), (1, 0, 1, 1));
    for name in ["use", "occupancy", "outcomes", "fairness"] {
        let group = if name == "use" { "&group_by=hour" } else { "" };
        let of_theirs = format!("{group}&facility_id={}", venue.id);
        report(&other, name, &of_theirs).expect(404);
        report(&app.resident(), name, group).expect(403);
        report(&app.client(), name, group).expect(401);
    }
    assert_eq!(report(&other, "fairness", "").expect(200)["suppressed"], true);
    assert_eq!(rows(&report(&county, "use", "&group_by=facility&region=350502").expect(200)).len(), 0);
});

on_both_engines!(reports_are_bounded_and_strict, |app| {
    let office = app.login_as("city_office");
    let ask = |query: &str| office.get(&format!("/statistics/use?group_by=hour&{query}")).send();
    ask("from=2026-12-02&to=2026-12-01").expect(422).names("/to");
    ask("from=2026-01-01&to=2027-01-02").expect(422).names("/to");
    ask("from=2026-01-01&to=2027-01-01").expect(200);
    ask("from=2026-01-01").expect(400);
    ask("from=2026-01-01&to=2026-01-01&x=1").expect(400);
    ask("from=2026-01-01&to=2026-01-01&format=xml").expect(400);
    office.get("/statistics/use?group_by=person&from=2026-01-01&to=2026-01-01").send().expect(400);
    let injected = ask("from=2026-01-01&to=2026-01-01&region=350582'%20OR%20'1'='1").expect(200);
    assert_eq!(rows(&injected).len(), 0);
});

on_both_engines!(csv_is_quoted_and_no_formula, |app| {
    let (venue, _, part) = used(app);
    let path = format!("/statistics/occupancy?from=2026-12-05&to=2026-12-06&facility_id={}", venue.id);
    let csv = venue.office.get(&path).header("Accept", "text/csv").send().expect(200);
    assert!(csv.header("content-type").is_some_and(|kind| kind.starts_with("text/csv; charset=utf-8")));
    assert_eq!(csv.header("cache-control"), Some("no-store"));
    let text = String::from_utf8(csv.bytes.clone()).expect("UTF-8");
    let text = text.strip_prefix('\u{feff}').expect("a byte order mark");
    assert!(text.starts_with("key,name,open_minutes,booked_minutes,occupancy\r\n"), "{text}");
    assert!(text.contains(&format!("{part},\"'=东区, \"\"一\"\"\",1440,240,0.1667\r\n")), "{text}");
    let by_query = venue.office.get(&format!("{path}&format=csv")).send().expect(200);
    assert_eq!(by_query.bytes, csv.bytes);
    let json =
        venue.office.get(&format!("{path}&format=json")).header("Accept", "text/csv").send().expect(200);
    assert_eq!(json["group_by"], "space");
});
