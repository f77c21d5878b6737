//! Entering, changing, opening and suspending facilities.

use super::{audited, changes, organization, plans, station};
use citong_tests::on_both_engines;
use serde_json::json;

on_both_engines!(a_facility_is_a_draft_until_it_opens, |app| {
    let office = app.login_as("city_office");
    let body = station("350582", &organization(app, "350582"), &json!({}));
    let made = office.post("/facilities").json(&body).send().expect(201);
    let (id, path) = (made.id(), format!("/facilities/{}", made.id()));
    assert_eq!(made.header("location"), Some(format!("/api/v1{path}").as_str()));
    assert_eq!((&made["status"], &made["grade"]), (&json!("draft"), &json!("unrated")));
    assert_eq!(made["available_actions"], json!(["open", "update"]));
    assert_eq!((changes(app, "facility", &id), audited(app, "create", &id)), (1, 1));
    // The public knows of it only once it is open; it opens only with both plans.
    app.client().get(&path).send().problem("not-found");
    app.resident().patch(&path).if_match("\"1\"").json(&json!({})).send().expect(403);
    office.post(&format!("{path}/open")).send().expect(422).names("/safety_plan");
    let half = json!({"safety_plan": "应急预案", "accessibility_plan": " "});
    office.post(&format!("{path}/open")).json(&half).send().expect(422).names("/accessibility_plan");
    assert_eq!(office.get(&path).send().expect(200)["status"], "draft");
    let open = office.post(&format!("{path}/open")).json(&plans()).send().expect(200);
    assert_eq!((&open["status"], &open["safety_plan"]), (&json!("open"), &json!("应急预案")));
    assert_eq!((changes(app, "facility", &id), audited(app, "open", &id)), (2, 1));
    let seen = app.client().get(&path).send().expect(200);
    assert!(seen["safety_plan"].is_null());
    assert_eq!(seen["available_actions"], json!([]));
    let again = office.post(&format!("{path}/open")).json(&plans()).send().problem("invalid-transition");
    assert_eq!(again["current_status"], "open");
});

on_both_engines!(a_suspended_facility_hides_and_opens_again_without_new_plans, |app| {
    let office = app.login_as("city_office");
    let body = station("350582", &organization(app, "350582"), &json!({}));
    let path = format!("/facilities/{}", office.post("/facilities").json(&body).send().expect(201).id());
    let reason = json!({"reason": "消防改造"});
    office.post(&format!("{path}/suspend")).json(&reason).send().problem("invalid-transition");
    office.post(&format!("{path}/open")).json(&plans()).send().expect(200);
    office.post(&format!("{path}/suspend")).json(&json!({"reason": ""})).send().expect(422).names("/reason");
    app.user("venue_staff", Some("350582"), None)
        .post(&format!("{path}/suspend"))
        .json(&reason)
        .send()
        .expect(403);
    let shut = office.post(&format!("{path}/suspend")).json(&reason).send().expect(200);
    assert_eq!(shut["status"], "suspended");
    app.client().get(&path).send().expect(404);
    app.user("venue_staff", Some("350582"), None).get(&path).send().expect(200);
    app.user("venue_staff", Some("350503"), None).get(&path).send().expect(404);
    assert_eq!(
        app.sql_text("SELECT reason FROM audit_events WHERE action = 'suspend'").as_deref(),
        Some("消防改造")
    );
    office.post(&format!("{path}/open")).send().expect(200);
    app.client().get(&path).send().expect(200);
});

on_both_engines!(a_change_names_the_version_it_saw, |app| {
    let office = app.login_as("city_office");
    let body = station("350582", &organization(app, "350582"), &json!({"phone": "0595-85600000"}));
    let made = office.post("/facilities").json(&body).send().expect(201);
    let path = format!("/facilities/{}", made.id());
    office.patch(&path).json(&json!({"grade": "first"})).send().problem("precondition-required");
    let changed =
        office.patch(&path).if_match(&made.etag()).json(&json!({"grade": "first", "phone": null})).send();
    let changed = changed.expect(200);
    assert_eq!((&changed["grade"], changed["phone"].is_null()), (&json!("first"), true));
    assert_eq!(changes(app, "facility", &made.id()), 2);
    office
        .patch(&path)
        .if_match(&made.etag())
        .json(&json!({"grade": "second"}))
        .send()
        .problem("precondition-failed");
    // The same again writes nothing.
    let same =
        office.patch(&path).if_match(&changed.etag()).json(&json!({"grade": "first"})).send().expect(200);
    assert_eq!(same.etag(), changed.etag());
    assert_eq!(changes(app, "facility", &made.id()), 2);
    let nested = json!({"location": {"lat": 24.79}});
    let moved = office.patch(&path).if_match(&changed.etag()).json(&nested).send().expect(200);
    assert_eq!(moved["location"], json!({"lat": 24.79, "lng": 118.55, "accuracy": "approximate"}));
    let wrong = json!({"name": null, "phone": "110"});
    let refused = office.patch(&path).if_match(&moved.etag()).json(&wrong).send().expect(422);
    refused.names("/name").names("/phone");
    office
        .patch(&path)
        .if_match(&moved.etag())
        .json(&json!({"status": "open"}))
        .send()
        .expect(422)
        .names("/status");
    let not_modified = office.get(&path).header("If-None-Match", &moved.etag()).send();
    not_modified.expect(304);
});

on_both_engines!(what_a_paid_facility_needs, |app| {
    let office = app.login_as("city_office");
    let organization = organization(app, "350582");
    let library = station("350582", &organization, &json!({"kind": "PL", "opening_type": "discount"}));
    office.post("/facilities").json(&library).send().expect(422).names("/opening_type");
    let museum = station("350582", &organization, &json!({"kind": "MU", "opening_type": "paid"}));
    let made = office.post("/facilities").json(&museum).send().expect(201);
    let path = format!("/facilities/{}", made.id());
    let refused = office.post(&format!("{path}/open")).json(&plans()).send().expect(422);
    refused.names("/paid_approval_number").names("/free_student_sessions_per_month").names("/concessions");
    let priced = json!({"paid_approval_number": "示例批〔2026〕第009号", "free_student_sessions_per_month": 1,
        "concessions": ["military", "teacher", "student", "senior", "disabled"]});
    office.patch(&path).if_match(&made.etag()).json(&priced).send().expect(200);
    let open = office.post(&format!("{path}/open")).json(&plans()).send().expect(200);
    let without = json!({"concessions": ["student", "senior", "disabled"]});
    office.patch(&path).if_match(&open.etag()).json(&without).send().expect(422).names("/concessions");
    assert_eq!(office.get(&path).send().expect(200).etag(), open.etag());
});

on_both_engines!(bad_input_is_named_and_nothing_is_written, |app| {
    let office = app.login_as("city_office");
    let organization = organization(app, "350582");
    let before = app.count("facilities");
    let urls: Vec<String> = (0..11).map(|n| format!("https://img.example.cn/{n}.jpg")).collect();
    for (member, value, pointer) in [
        ("name", json!(""), "/name"),
        ("kind", json!("XX"), "/kind"),
        ("region", json!("999999"), "/region"),
        ("region", json!("350527"), "/region"),
        ("organization_id", json!("0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10"), "/organization_id"),
        ("organization_id", json!("x"), "/organization_id"),
        ("location", json!({"lat": 118.55, "lng": 24.78, "accuracy": "exact"}), "/location/lat"),
        ("location", json!({"lat": 24.78}), "/location/lng"),
        ("phone", json!("12345678901"), "/phone"),
        ("photo_urls", json!(["http://img.example.cn/1.jpg"]), "/photo_urls/0"),
        ("photo_urls", json!(urls), "/photo_urls"),
        ("accessibility", json!(["helipad"]), "/accessibility/0"),
        ("free_student_sessions_per_month", json!(-1), "/free_student_sessions_per_month"),
        ("nmae", json!("x"), "/nmae"),
    ] {
        let body = station("350582", &organization, &json!({member: value}));
        office.post("/facilities").json(&body).send().expect(422).names(pointer);
    }
    assert_eq!(app.count("facilities"), before);
});

on_both_engines!(officers_write_within_their_region_and_organization, |app| {
    let own = organization(app, "350582");
    let other = organization(app, "350503");
    let before = app.count("facilities");
    let body = |region: &str, organization: &str| station(region, organization, &json!({}));
    app.client().post("/facilities").json(&body("350582", &own)).send().expect(401);
    app.resident().post("/facilities").json(&body("350582", &own)).send().problem("forbidden");
    let officer = app.user("township_officer", Some("350582"), None);
    officer.post("/facilities").json(&body("350503", &other)).send().problem("forbidden");
    let manager = app.user("venue_manager", None, Some(&own));
    manager.post("/facilities").json(&body("350582", &other)).send().problem("forbidden");
    assert_eq!(app.count("facilities"), before);
    let made = officer.post("/facilities").json(&body("350582001", &own)).send().expect(201);
    let path = format!("/facilities/{}", made.id());
    manager.get(&path).send().expect(200);
    app.user("township_officer", Some("350503"), None).get(&path).send().expect(404);
    app.user("auditor", None, None).get(&path).send().expect(200);
    // Moving it away takes the right at both ends.
    let away = json!({"region": "350503"});
    officer.patch(&path).if_match(&made.etag()).json(&away).send().problem("forbidden");
    manager
        .patch(&path)
        .if_match(&made.etag())
        .json(&json!({"organization_id": other}))
        .send()
        .problem("forbidden");
    let moved =
        app.login_as("city_office").patch(&path).if_match(&made.etag()).json(&away).send().expect(200);
    assert_eq!(moved["region"], "350503");
    // Both regions' feeds have it.
    assert_eq!(changes(app, "facility", &made.id()), 3);
    officer.get(&path).send().expect(404);
    let opened = app.login_as("city_office").post(&format!("{path}/open")).json(&plans()).send().expect(200);
    // Now that everybody sees it, the refusal says so.
    officer
        .patch(&path)
        .if_match(&opened.etag())
        .json(&json!({"grade": "first"}))
        .send()
        .problem("forbidden");
});

on_both_engines!(a_repeated_creation_has_one_effect, |app| {
    let office = app.login_as("city_office");
    let body = station("350582", &organization(app, "350582"), &json!({}));
    let before = app.count("facilities");
    let first = office.post("/facilities").idempotency_key("one").json(&body).send().expect(201);
    let again = office.post("/facilities").idempotency_key("one").json(&body).send().expect(201);
    assert_eq!((again.id(), again.header("idempotency-replayed")), (first.id(), Some("true")));
    assert_eq!(app.count("facilities"), before + 1);
});
