//! What a space costs, and what the law has to say about it.

use super::{discount_venue, priced_space, tariff};
use crate::fixtures::venue;
use citong_tests::on_both_engines;
use serde_json::{Value, json};

on_both_engines!(a_space_has_a_tariff_that_its_manager_sets, |app| {
    let venue = discount_venue(app);
    let space = venue.space(&json!({}));
    let path = format!("/spaces/{space}/tariff");
    let manager = app.user("venue_manager", None, Some(&venue.organization));
    app.client().get(&path).send().expect(404);
    app.client().put(&path).json(&tariff()).send().expect(401);
    for other in [app.resident(), app.login_as("venue_staff"), app.login_as("auditor")] {
        other.put(&path).json(&tariff()).send().problem("forbidden");
    }
    app.user("venue_manager", Some("350502"), None).put(&path).json(&tariff()).send().problem("forbidden");
    assert_eq!(app.count("tariffs"), 0);
    let made = manager.put(&path).json(&tariff()).send().expect(201);
    assert_eq!(made["price_fen"], 8000);
    assert_eq!(app.client().get(&path).send().expect(200)["concessions"][0]["percent_off"], 50);
    manager.put(&path).json(&tariff()).send().problem("precondition-required");
    manager.put(&path).if_match("\"7-x\"").json(&tariff()).send().problem("precondition-failed");
    let mut dearer = tariff();
    dearer["price_fen"] = json!(9000);
    manager.put(&path).if_match(&made.etag()).json(&dearer).send().expect(200);
    assert_eq!(app.count("changes WHERE kind = 'tariff'"), 2);
    assert_eq!(app.count("audit_events WHERE kind = 'tariff'"), 2);
    app.resident().delete(&path).if_match("*").send().problem("forbidden");
    manager.delete(&path).send().problem("precondition-required");
    manager.delete(&path).if_match(&made.etag()).send().problem("precondition-failed");
    manager.delete(&path).if_match("*").send().expect(204);
    assert_eq!(app.count("tariffs"), 0);
});

on_both_engines!(prices_are_exact_and_rounded_once, |app| {
    let venue = discount_venue(app);
    let space = venue.space(&json!({}));
    let path = format!("/spaces/{space}/price");
    let quote = |until: &str, rest: &str| {
        let window = format!("starts_at=2026-12-05T09:00:00%2B08:00&ends_at=2026-12-05T{until}:00%2B08:00");
        app.client().get(&format!("{path}?{window}{rest}")).send()
    };
    let free = quote("11:00", "").expect(200);
    assert_eq!((&free["price_fen"], &free["unit"]), (&json!(0), &Value::Null));
    let set = |body: &Value, seen: Option<&str>| {
        let put = venue.office.put(&format!("/spaces/{space}/tariff")).json(body);
        seen.into_iter().fold(put, |put, seen| put.if_match(seen)).send().succeed()
    };
    set(&tariff(), None);
    for (until, rest, price) in [
        ("11:00", "", 16000),
        ("10:30", "", 12000),
        ("09:01", "", 133),
        ("09:01", "&concession=student", 67),
        ("11:00", "&concession=disabled&headcount=30", 0),
    ] {
        let quoted = quote(until, rest).expect(200);
        assert_eq!(quoted["price_fen"], price, "{until} {rest}");
    }
    assert_eq!(quote("11:00", "&concession=student").expect(200)["list_price_fen"], 16000);
    quote("11:00", "&concession=teacher").expect(422).names("/concession");
    quote("11:00", "&concession=friend").expect(400).names("/concession");
    quote("09:00", "").expect(422).names("/ends_at");
    quote("11:00", "&headcount=0").expect(422).names("/headcount");
    let far = "starts_at=2026-12-05T09:00:00%2B08:00&ends_at=2027-12-05T09:00:00%2B08:00";
    app.client().get(&format!("{path}?{far}")).send().expect(422).names("/ends_at");
    let mut heads = tariff();
    heads["unit"] = json!("person");
    heads["price_fen"] = json!(1501);
    heads["free_minutes"] = json!(30);
    set(&heads, Some("*"));
    assert_eq!(quote("11:00", "&headcount=3&concession=student").expect(200)["price_fen"], 2252);
    assert_eq!(quote("09:30", "&headcount=3").expect(200)["price_fen"], 0);
});

on_both_engines!(a_tariff_that_breaks_a_rule_is_refused, |app| {
    let venue = discount_venue(app);
    let space = venue.space(&json!({}));
    let put = |body: &Value| venue.office.put(&format!("/spaces/{space}/tariff")).json(body).send();
    for (member, value, pointer) in [
        ("price_fen", json!(-1), "/price_fen"),
        ("price_fen", json!(10_000_001), "/price_fen"),
        ("free_minutes", json!(1441), "/free_minutes"),
        ("note", json!("长".repeat(501)), "/note"),
        ("concessions", json!([]), "/concessions"),
        ("concessions", json!([{"group": "student", "percent_off": 0}]), "/concessions/0/percent_off"),
        ("concessions", json!([{"group": "student", "percent_off": 101}]), "/concessions/0/percent_off"),
        (
            "concessions",
            json!([{"group": "student", "percent_off": 1}, {"group": "student", "percent_off": 2}]),
            "/concessions/1/group",
        ),
    ] {
        let mut body = tariff();
        body[member] = value;
        put(&body).expect(422).names(pointer);
    }
    for (member, value) in
        [("unit", json!("day")), ("price_fen", json!(1.5)), ("price_fen", json!("1")), ("extra", json!(1))]
    {
        let mut body = tariff();
        body[member] = value;
        assert!(matches!(put(&body).status, 400 | 422), "{body}");
    }
    assert_eq!(app.count("tariffs"), 0);
    put(&tariff()).expect(201);
});

on_both_engines!(the_law_says_who_may_take_money_and_from_whom_less, |app| {
    // A free facility takes none; a price of nothing is no price.
    let venue = venue(app);
    let space = venue.space(&json!({}));
    let path = format!("/spaces/{space}/tariff");
    let refused = venue.office.put(&path).json(&tariff()).send().expect(422).names("/price_fen");
    assert_eq!(refused["errors"][0]["code"], "facility_is_free");
    let facility = |kind: &str, opening: &str| {
        let body = json!({"name": "测试馆", "kind": kind, "region": "350582", "organization_id": venue.organization,
            "level": "county", "opening_type": opening,
            "location": {"lat": 24.787, "lng": 118.557, "accuracy": "approximate"}});
        let id = venue.office.post("/facilities").json(&body).send().expect(201).id();
        let space = json!({"facility_id": id, "name": "展厅", "capacity": 30});
        (id, venue.office.post("/spaces").json(&space).send().expect(201).id())
    };
    let put =
        |space: &str, body: &Value| venue.office.put(&format!("/spaces/{space}/tariff")).json(body).send();
    let (_, library) = facility("PL", "free");
    let refused = put(&library, &tariff()).expect(422).names("/price_fen");
    assert_eq!(refused["errors"][0]["code"], "library_must_be_free");
    let (paid, hall) = facility("MU", "paid");
    let refused = put(&hall, &tariff()).expect(422).names("/price_fen").names("/concessions");
    assert_eq!(refused["errors"][0]["code"], "approval_required");
    let path = format!("/facilities/{paid}");
    let seen = venue.office.get(&path).send().expect(200).etag();
    let number = json!({"paid_approval_number": "泉发改价〔2026〕1号"});
    venue.office.patch(&path).if_match(&seen).json(&number).send().expect(200);
    let refused = put(&hall, &tariff()).expect(422).names("/concessions");
    assert!(refused["errors"][0]["detail"].as_str().unwrap().contains("teacher, military"));
    assert_eq!(app.count("tariffs"), 0);
    let mut all = tariff();
    for group in ["teacher", "military"] {
        let term = json!({"group": group, "percent_off": 10});
        all["concessions"].as_array_mut().unwrap().push(term);
    }
    put(&hall, &all).expect(201);
    assert_eq!(app.count("tariffs"), 1);
});

on_both_engines!(a_facility_that_becomes_free_has_no_prices, |app| {
    let venue = discount_venue(app);
    let space = priced_space(&venue, &json!({}), &tariff());
    let window = "starts_at=2026-12-05T09:00:00%2B08:00&ends_at=2026-12-05T11:00:00%2B08:00";
    let price = || app.client().get(&format!("/spaces/{space}/price?{window}")).send().expect(200);
    assert_eq!(price()["price_fen"], 16000);
    let path = format!("/facilities/{}", venue.id);
    let seen = venue.office.get(&path).send().expect(200).etag();
    venue.office.patch(&path).if_match(&seen).json(&json!({"opening_type": "free"})).send().expect(200);
    assert_eq!(price()["price_fen"], 0);
    let made = super::book(&app.resident(), &space, 5);
    assert_eq!((&made["price_fen"], &made["charge"]), (&json!(0), &Value::Null));
});

on_both_engines!(a_later_tariff_keeps_the_terms_before_it, |app| {
    let venue = discount_venue(app);
    let space = priced_space(&venue, &json!({}), &tariff());
    let mut next = tariff();
    next["price_fen"] = json!(10000);
    next["valid_from"] = json!("2026-12-10");
    let path = format!("/spaces/{space}/tariff");
    let set = venue.office.put(&path).if_match("*").json(&next).send().expect(200);
    assert_eq!((&set["price_fen"], &set["previous"]["price_fen"]), (&json!(10000), &json!(8000)));
    let resident = app.resident();
    assert_eq!(super::book(&resident, &space, 9)["price_fen"], 16000);
    assert_eq!(super::book(&resident, &space, 10)["price_fen"], 20000);
    // Once more before it begins: what holds today stays what holds today.
    next["price_fen"] = json!(12000);
    let set = venue.office.put(&path).if_match("*").json(&next).send().expect(200);
    assert_eq!(set["previous"]["price_fen"], 8000);
    app.set_clock("2026-12-10T08:00:00+08:00");
    next["valid_from"] = json!("2026-12-10");
    let set = venue.office.put(&path).if_match("*").json(&next).send().expect(200);
    assert_eq!(set["previous"], Value::Null);
});
