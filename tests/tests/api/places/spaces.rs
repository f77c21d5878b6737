//! Spaces and their rules.

use super::{audited, changes, plans, station, walk};
use crate::fixtures::{booking, venue, venue_in};
use citong_tests::on_both_engines;
use serde_json::{Value, json};

on_both_engines!(a_space_takes_the_default_rules, |app| {
    let venue = venue(app);
    let body = json!({"facility_id": venue.id, "name": "排练厅", "capacity": 40});
    let made = venue.office.post("/spaces").json(&body).send().expect(201);
    let path = format!("/spaces/{}", made.id());
    assert_eq!(made.header("location"), Some(format!("/api/v1{path}").as_str()));
    for (member, value) in [
        ("sharing", json!("exclusive")),
        ("start_interval_minutes", json!(30)),
        ("min_duration_minutes", Value::Null),
        ("max_duration_minutes", Value::Null),
        ("buffer_before_minutes", json!(0)),
        ("buffer_after_minutes", json!(0)),
        ("advance_min_minutes", json!(0)),
        ("advance_max_days", json!(365)),
        ("approval_required", json!(false)),
        ("max_active_bookings_per_person", Value::Null),
        ("cancel_before_minutes", Value::Null),
        ("accessible", json!(true)),
        ("bookable", json!(true)),
        ("parent_id", Value::Null),
        ("has_children", json!(false)),
        ("region", json!("350582")),
    ] {
        assert_eq!(made[member], value, "{member}");
    }
    assert_eq!((changes(app, "space", &made.id()), audited(app, "create", &made.id())), (1, 1));
    assert_eq!(app.client().get(&path).send().expect(200)["available_actions"], json!([]));
    assert_eq!(app.resident().get(&path).send().expect(200)["available_actions"], json!(["book"]));
    assert_eq!(
        venue.office.get(&path).send().expect(200)["available_actions"],
        json!(["book", "update", "close"])
    );
});

on_both_engines!(rules_out_of_bounds_are_named, |app| {
    let venue = venue(app);
    let before = app.count("spaces");
    for (member, value, pointer) in [
        ("name", json!(" "), "/name"),
        ("capacity", json!(0), "/capacity"),
        ("capacity", json!(100_001), "/capacity"),
        ("capacity", json!("5"), "/capacity"),
        ("sharing", json!("both"), "/sharing"),
        ("start_interval_minutes", json!(0), "/start_interval_minutes"),
        ("start_interval_minutes", json!(1441), "/start_interval_minutes"),
        ("min_duration_minutes", json!(0), "/min_duration_minutes"),
        ("max_duration_minutes", json!(44_641), "/max_duration_minutes"),
        ("buffer_after_minutes", json!(-1), "/buffer_after_minutes"),
        ("advance_max_days", json!(1097), "/advance_max_days"),
        ("max_active_bookings_per_person", json!(0), "/max_active_bookings_per_person"),
        ("facility_id", json!("0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10"), "/facility_id"),
        ("parent_id", json!("0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10"), "/parent_id"),
        ("colour", json!("red"), "/colour"),
    ] {
        let mut body = json!({"facility_id": venue.id, "name": "排练厅", "capacity": 40});
        body[member] = value;
        venue.office.post("/spaces").json(&body).send().expect(422).names(pointer);
    }
    let crossed = json!({"facility_id": venue.id, "name": "排练厅", "capacity": 40,
        "min_duration_minutes": 120, "max_duration_minutes": 60});
    venue.office.post("/spaces").json(&crossed).send().expect(422).names("/max_duration_minutes");
    assert_eq!(app.count("spaces"), before);
});

on_both_engines!(who_may_change_a_space, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({}));
    let path = format!("/spaces/{space}");
    let etag = app.client().get(&path).send().expect(200).etag();
    let body = json!({"capacity": 20});
    app.client().patch(&path).if_match(&etag).json(&body).send().expect(401);
    app.resident().patch(&path).if_match(&etag).json(&body).send().problem("forbidden");
    app.user("venue_staff", Some("350582"), None).patch(&path).if_match(&etag).json(&body).send().expect(403);
    app.user("venue_manager", Some("350503"), None)
        .patch(&path)
        .if_match(&etag)
        .json(&body)
        .send()
        .expect(403);
    let new = json!({"facility_id": venue.id, "name": "x", "capacity": 1});
    app.user("venue_manager", Some("350503"), None).post("/spaces").json(&new).send().problem("forbidden");
    let manager = app.user("venue_manager", None, Some(&venue.organization));
    manager.patch(&path).json(&body).send().problem("precondition-required");
    let changed = manager.patch(&path).if_match(&etag).json(&body).send().expect(200);
    assert_eq!(changed["capacity"], 20);
    manager.patch(&path).if_match(&etag).json(&body).send().problem("precondition-failed");
    let wrong = json!({"capacity": null, "max_duration_minutes": 0});
    let refused = manager.patch(&path).if_match(&changed.etag()).json(&wrong).send().expect(422);
    refused.names("/capacity").names("/max_duration_minutes");
    assert_eq!((changes(app, "space", &space), audited(app, "update", &space)), (2, 1));
});

on_both_engines!(spaces_of_a_draft_are_hidden, |app| {
    let office = app.login_as("city_office");
    let organization = super::organization(app, "350582");
    let draft = station("350582", &organization, &json!({}));
    let facility = office.post("/facilities").json(&draft).send().expect(201).id();
    let body = json!({"facility_id": facility, "name": "排练厅", "capacity": 40});
    let space = office.post("/spaces").json(&body).send().expect(201).id();
    let list = format!("/spaces?facility_id={facility}");
    app.client().get(&format!("/spaces/{space}")).send().expect(404);
    assert!(walk(&app.client(), &list, 10).is_empty());
    assert_eq!(walk(&app.user("venue_staff", Some("350582"), None), &list, 10), std::slice::from_ref(&space));
    // Who cannot see the facility learns nothing from trying to build on it.
    let stranger = app.user("venue_manager", Some("350503"), None);
    stranger.post("/spaces").json(&body).send().expect(422).names("/facility_id");
    office.post(&format!("/facilities/{facility}/open")).json(&plans()).send().expect(200);
    assert_eq!(walk(&app.client(), &list, 10), [space]);
});

on_both_engines!(finding_spaces, |app| {
    let public = app.client();
    let list = |query: &str| public.get(&format!("/spaces?limit=100&{query}")).send().expect(200);
    let all = walk(&public, "/spaces", 100);
    assert!(all.len() >= 150);
    assert_eq!(walk(&public, "/spaces", 33), all);
    assert_eq!(list("with_total=true")["total"], all.len());
    let courts = list("q=羽毛球");
    assert!(!courts.items().is_empty());
    for item in courts.items() {
        let texts =
            format!("{}{}{}{}", item["name"], item["description"], item["equipment"], item["facility_name"]);
        assert!(texts.contains("羽毛"), "{texts}");
    }
    // Words may be in the facility's name, too.
    let both = list("q=晋江市图书馆 多功能");
    assert!(!both.items().is_empty());
    for item in both.items() {
        assert_eq!(item["facility_name"], "晋江市图书馆");
    }
    assert!(list("q=飞碟").items().is_empty());
    assert!(list("headcount=300").items().iter().all(|item| item["capacity"].as_i64().unwrap() >= 300));
    assert!(list("sharing=shared").items().iter().all(|item| item["sharing"] == "shared"));
    assert!(list("accessible=false").items().iter().all(|item| item["accessible"] == false));
    assert!(
        list("region=350582")
            .items()
            .iter()
            .all(|item| item["region"].as_str().unwrap().starts_with("350582"))
    );
    assert!(!list("kind=TH").items().is_empty());
    let hall = list("q=羽毛球").items().iter().find_map(|item| item["parent_id"].as_str().map(str::to_owned));
    let parts = list(&format!("parent_id={}", hall.expect("a court of a hall")));
    assert!(parts.items().len() > 1);
    for (query, pointer) in
        [("headcount=x", "/headcount"), ("sharing=both", "/sharing"), ("sort=name", "/sort")]
    {
        public.get(&format!("/spaces?{query}")).send().expect(400).names(pointer);
    }
});

on_both_engines!(fewer_places_keep_the_bookings_there_are, |app| {
    let venue = venue_in(app, "350582");
    let space = venue.space(&json!({"sharing": "shared", "capacity": 10}));
    let resident = app.resident();
    resident.post("/bookings").json(&booking(&space, 3, "10:00", "11:00")).send().expect(201);
    let path = format!("/spaces/{space}");
    let etag = venue.office.get(&path).send().expect(200).etag();
    venue.office.patch(&path).if_match(&etag).json(&json!({"capacity": 6})).send().expect(200);
    assert_eq!(app.count("occupancies"), 1);
    let more = app.resident().post("/bookings").json(&booking(&space, 3, "10:00", "11:00")).send();
    more.expect(409);
});
