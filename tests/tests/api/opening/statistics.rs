//! Statistics with known figures.

use crate::events::{self, give_back, ids, stage};
use crate::fixtures::{Venue, booking, id_born, venue, venue_in};
use crate::money;
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
        json!({"key": "10", "name": null, "bookings": 2, "tickets": 0, "people": 9, "minutes": 180,
            "attended": 1, "visits": 0, "suppressed": false})
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

/// The row of a group.
fn of<'a>(reply: &'a Reply, key: &str) -> &'a Value {
    rows(reply).iter().find(|row| row["key"] == key).expect("a row")
}

/// Bookings, tickets, people, minutes, attended, visits of a row.
fn figures(row: &Value) -> [i64; 6] {
    ["bookings", "tickets", "people", "minutes", "attended", "visits"]
        .map(|name| row[name].as_i64().expect("a figure"))
}

on_both_engines!(age_groups_stay_when_identities_go, |app| {
    let venue = money::discount_venue(app);
    let strict = money::priced_space(&venue, &json!({"real_name_required": true}), &money::tariff());
    let open = money::priced_space(&venue, &json!({}), &money::tariff());
    let resident = app.resident();
    let book = |space: &str, hour: u32, members: Value| {
        let mut body = booking(space, 5, &format!("{hour:02}:00"), &format!("{:02}:00", hour + 1));
        for (name, value) in members.as_object().expect("members") {
            body[name] = value.clone();
        }
        resident.post("/bookings").json(&body).send().expect(201).id()
    };
    let born =
        |day: &str| json!({"name": "张小", "document_type": "resident_id", "document_number": id_born(day)});
    let guardian = json!({"name": "张大", "phone": "13805950001", "relation": "父亲", "consent": true});
    book(&strict, 9, json!({"identity": born("20121206"), "guardian": guardian}));
    let fourteen = book(&strict, 10, json!({"identity": born("20121205")}));
    book(&strict, 11, json!({"identity": born("19911206")}));
    // Whoever shows a document is as old as it says.
    book(&strict, 12, json!({"identity": born("19911205"), "concession": "senior"}));
    book(&strict, 13, json!({"identity": born("19661205")}));
    book(&open, 14, json!({"concession": "senior"}));
    book(&open, 15, json!({"concession": "student"}));
    let passport = json!({"name": "张三丰", "document_type": "passport", "document_number": "E12345678"});
    book(&strict, 16, json!({"identity": passport}));
    let by_age =
        || report(&venue.office, "use", &format!("&group_by=age_group&facility_id={}", venue.id)).expect(200);
    let counts = |reply: &Reply| -> Vec<(String, i64)> {
        let pair = |row: &Value| {
            (row["key"].as_str().expect("a key").to_owned(), row["bookings"].as_i64().expect("a count"))
        };
        let mut counts: Vec<_> = rows(reply).iter().map(pair).collect();
        counts.sort();
        counts
    };
    let expected =
        [("14_17", 1), ("18_34", 1), ("35_59", 1), ("60_plus", 2), ("under_14", 1), ("unknown", 2)];
    assert_eq!(counts(&by_age()), expected.map(|(key, count)| (key.to_owned(), count)));
    let export = resident.get("/me/export").send().expect(200);
    assert!(export.body.to_string().contains("\"age_group\":\"14_17\""), "what is kept is told");
    app.set_clock("2026-12-05T10:00:00+08:00");
    venue.office.post(&format!("/bookings/{fourteen}/check-in")).send().expect(200);
    app.set_clock("2027-01-10T10:00:00+08:00");
    app.run_jobs();
    assert_eq!(app.count("booking_identities"), 0);
    assert_eq!(figures(of(&by_age(), "14_17")), [1, 0, 5, 60, 1, 0]);
    let nonsense = app.execute("UPDATE bookings SET age_group = '14'");
    assert!(nonsense.is_err(), "only groups");
});

/// A session on the fifth for which six tickets are taken, one of them given back; a booking by somebody
/// else; one ticket of a session that is called off; a hold that lapses. Answers the tickets of the first.
fn played(app: &App) -> (events::Stage, Vec<String>) {
    let stage = stage(app, &json!({}));
    let (first, second) = (app.resident(), app.resident());
    let tickets = ids(&stage.take(&first, 3).expect(201));
    let mut seniors = events::party(2);
    seniors["party"][0]["concession"] = "senior".into();
    second.post(&stage.path("/tickets")).json(&seniors).send().expect(201);
    let third = app.resident();
    let back = ids(&stage.take(&third, 1).expect(201)).remove(0);
    give_back(&third, &back).expect(200);
    let room = stage.venue.space(&json!({}));
    third.post("/bookings").json(&booking(&room, 5, "10:00", "12:00")).send().expect(201);
    let office = &stage.venue.office;
    let off = office.post("/sessions").json(&events::session(&stage.space, 6, &json!({}))).send();
    let off = format!("/sessions/{}", off.expect(201).id());
    third.post(&format!("{off}/tickets")).json(&events::party(1)).send().expect(201);
    office.post(&format!("{off}/cancel")).send().expect(200);
    let hold = json!({"space_id": room, "starts_at": "2026-12-05T14:00:00+08:00",
        "ends_at": "2026-12-05T15:00:00+08:00", "headcount": 5});
    third.post("/holds").json(&hold).send().expect(201);
    (stage, tickets)
}

on_both_engines!(tickets_count_beside_bookings, |app| {
    let (stage, tickets) = played(app);
    let (office, facility) = (&stage.venue.office, format!("&facility_id={}", stage.venue.id));
    let by = |group: &str| report(office, "use", &format!("&group_by={group}{facility}")).expect(200);
    // Three and two tickets, and five people of the booking; the session's own booking is nobody's.
    assert_eq!(figures(of(&by("hour"), "10")), [1, 5, 10, 120, 0, 0]);
    assert_eq!(rows(&by("hour")).len(), 1);
    app.set_clock("2026-12-05T10:05:00+08:00");
    for (n, ticket) in tickets.iter().take(2).enumerate() {
        let scan = json!({"nonce": format!("n{n}")});
        office.post(&format!("/tickets/{ticket}/check-in")).json(&scan).send().expect(200);
    }
    assert_eq!(figures(of(&by("space"), &stage.space)), [0, 5, 5, 0, 0, 2]);
    assert_eq!(figures(of(&by("facility"), &stage.venue.id)), [1, 5, 10, 120, 0, 2]);
    assert_eq!(figures(of(&by("region"), "350582")), [1, 5, 10, 120, 0, 2]);
    assert_eq!(figures(of(&by("age_group"), "unknown")), [1, 4, 9, 120, 0, 2]);
    let senior = by("age_group");
    let senior = of(&senior, "60_plus");
    assert_eq!((&senior["suppressed"], &senior["tickets"]), (&json!(true), &Value::Null), "one is too few");
    app.set_clock("2026-12-07T10:00:00+08:00");
    app.run_jobs();
    let reply = report(office, "outcomes", &facility).expect(200);
    let row = &rows(&reply)[0];
    for (name, count) in [
        ("bookings", 1),
        ("no_shows", 1),
        ("rejected", 0),
        ("cancelled", 0),
        ("closed", 0),
        ("tickets", 7),
        ("visits", 2),
        ("ticket_no_shows", 3),
        ("tickets_cancelled", 1),
        ("tickets_closed", 1),
    ] {
        assert_eq!(row[name], count, "{name}");
    }
    assert_eq!(
        (&row["ticket_no_show_rate"], &row["ticket_cancellation_rate"]),
        (&json!(0.6), &json!(0.1429))
    );
    // The room was taken by the session for two of twelve hours.
    let path = format!("/statistics/occupancy?from=2026-12-05&to=2026-12-05{facility}");
    let occupancy = office.get(&path).send().expect(200);
    assert_eq!(of(&occupancy, &stage.space)["booked_minutes"], 120);
    let csv = report(office, "outcomes", &format!("{facility}&format=csv")).expect(200);
    let text = String::from_utf8(csv.bytes).expect("UTF-8");
    assert!(text.trim_end().ends_with(",7,2,3,1,1,0.6,0.1429"), "{text}");
});

on_both_engines!(a_session_is_ones_time_once, |app| {
    let stage = stage(app, &json!({}));
    let room = stage.venue.space(&json!({}));
    let people: Vec<Client> = (0..5).map(|_| app.resident()).collect();
    stage.take(&people[0], 2).expect(201);
    stage.take(&people[0], 1).expect(201);
    for one in &people[1..4] {
        stage.take(one, 1).expect(201);
    }
    let query = format!("&facility_id={}", stage.venue.id);
    assert_eq!(report(&stage.venue.office, "fairness", &query).expect(200)["tickets"], Value::Null);
    people[3].post("/bookings").json(&booking(&room, 5, "13:00", "14:00")).send().expect(201);
    people[4].post("/bookings").json(&booking(&room, 5, "14:00", "18:00")).send().expect(201);
    let fair = report(&stage.venue.office, "fairness", &query).expect(200);
    // 120, 120, 120, 180, 240.
    let whole =
        ["people", "bookings", "tickets", "minutes"].map(|name| fair[name].as_i64().expect("a figure"));
    assert_eq!(whole, [5, 2, 6, 780]);
    assert_eq!(fair["top_tenth_share"], json!(0.3077));
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
