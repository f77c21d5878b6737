//! Administration of accounts, and the audit trail.

use super::{PASSWORD, log_in, refresh, register};
use citong_tests::on_both_engines;
use serde_json::json;

on_both_engines!(administrators_see_people_masked, |app| {
    register(app, "lisi", Some("13812345678")).expect(201);
    let someone = register(app, "13912345678", None).expect(201);
    let office = app.login_as("city_office");
    let list = office.get("/users?q=lisi").send().expect(200);
    let seen = &list.items()[0];
    assert_eq!((seen["login"].as_str(), seen["display_name"].as_str()), (Some("lisi"), Some("陈**")));
    assert_eq!(seen["phone"], "138****5678");
    let path = format!("/users/{}", someone.id());
    assert_eq!(office.get(&path).send().expect(200)["login"], "139****5678");
    app.resident().get("/users").send().expect(403).problem("forbidden");
    app.resident().get(&path).send().expect(403);
    app.client().get("/users").send().expect(401);
    app.user("city_office", Some("350582"), None).get("/users").send().expect(403);
    office.get("/users/0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10").send().expect(404);
    // A reveal has a reason, which is kept.
    let reveal = |client: &citong_tests::Client, reason: &str| {
        client.post(&format!("{path}/reveal")).json(&json!({"reason": reason})).send()
    };
    reveal(&office, " ").expect(422).names("/reason");
    reveal(&app.login_as("auditor"), "好奇").expect(403);
    assert_eq!(app.count("audit_events WHERE action = 'reveal'"), 0);
    assert_eq!(reveal(&office, "核对身份").expect(200).text("login"), "13912345678");
    let trail = app.login_as("auditor").get("/audit-events?action=reveal").send().expect(200);
    let event = &trail.items()[0];
    assert_eq!(
        (event["reason"].as_str(), event["object_id"].as_str()),
        (Some("核对身份"), Some(someone.id().as_str()))
    );
    assert_eq!(event["actor"], format!("user:{}", office.id()));
});

on_both_engines!(the_list_of_people_is_filtered, |app| {
    let admin = app.login_as("sysadmin");
    let (inside, outside) = (
        app.user("township_officer", Some("350582"), None),
        app.user("township_officer", Some("350502"), None),
    );
    let ids = |query: &str| {
        let list = admin.get(&format!("/users?{query}")).send().expect(200);
        list.items().iter().map(|u| u["id"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(ids("role=township_officer"), [inside.id(), outside.id()]);
    assert_eq!(ids("role=township_officer&region=350582"), [inside.id()]);
    assert_eq!(ids("region=350502"), [outside.id()]);
    assert_eq!(ids("role=sysadmin&region=350582"), [""; 0]);
    assert_eq!(ids("status=disabled"), [""; 0]);
    assert_eq!(ids("q=township"), [inside.id(), outside.id()]);
    let page = admin.get("/users?limit=1&with_total=true").send().expect(200);
    assert_eq!((page.items().len(), &page["total"]), (1, &json!(3)));
    admin.get("/users?role=king").send().expect(400).names("/role");
    admin.get("/users?password=x").send().expect(400).names("/password");
});

on_both_engines!(an_administrator_creates_and_disables_accounts, |app| {
    let admin = app.login_as("sysadmin");
    let body = json!({"login": "huang", "password": PASSWORD, "display_name": "黄秀英",
        "grants": [{"role": "township_officer", "region": "350582"}]});
    app.login_as("city_office").post("/users").json(&body).send().expect(403);
    let with = |pointer: &str, value: serde_json::Value| {
        let mut body = body.clone();
        *body.pointer_mut(pointer).unwrap() = value;
        admin.post("/users").json(&body).send()
    };
    with("/grants/0", json!({"role": "township_officer"})).expect(422).names("/grants/0/region");
    with("/grants/0", json!({"role": "venue_staff"})).expect(422).names("/grants/0/organization_id");
    with("/grants/0", json!({"role": "king"})).expect(422).names("/grants/0/role");
    with("/grants/0/region", json!("999999")).expect(422).names("/grants/0/region");
    with("/password", json!("short")).expect(422).names("/password");
    assert_eq!(app.count("users WHERE login = 'huang'"), 0);
    let made = admin.post("/users").json(&body).send().expect(201);
    let path = format!("/users/{}", made.id());
    assert_eq!(made.header("location"), Some(format!("/api/v1{path}").as_str()));
    assert_eq!((made.text("display_name"), made["grants"][0]["region"].as_str()), ("黄**", Some("350582")));
    admin.post("/users").json(&body).send().expect(409).names("/login");
    let tokens = log_in(&app.client(), "huang", PASSWORD).expect(200);
    let huang = app.client().bearer(tokens.text("access_token"));

    let disable = json!({"status": "disabled"});
    admin.patch(&path).json(&disable).send().expect(428);
    admin
        .patch(&path)
        .if_match(&made.etag())
        .json(&json!({"status": "erased"}))
        .send()
        .expect(422)
        .names("/status");
    let disabled = admin.patch(&path).if_match(&made.etag()).json(&disable).send().expect(200);
    assert_eq!(disabled.text("status"), "disabled");
    admin.patch(&path).if_match(&made.etag()).json(&disable).send().expect(412);
    huang.get("/me").send().expect(401).problem("invalid-token");
    refresh(&app.client(), tokens.text("refresh_token")).expect(401);
    log_in(&app.client(), "huang", PASSWORD).expect(401).problem("invalid-credentials");
    let both = json!({"status": "active", "display_name": "黄秀珍"});
    admin.patch(&path).if_match(&disabled.etag()).json(&both).send().expect(200);
    huang.get("/me").send().expect(401);
    let again = log_in(&app.client(), "huang", PASSWORD).expect(200);
    let me = app.client().bearer(again.text("access_token")).get("/me").send().expect(200);
    assert_eq!(me.text("display_name"), "黄秀珍");
});

on_both_engines!(enabling_an_account_unlocks_it, |app| {
    let made = register(app, "lisi", None).expect(201);
    for _ in 0..10 {
        log_in(&app.client(), "lisi", "wrong-password").expect(401);
    }
    log_in(&app.client(), "lisi", PASSWORD).expect(429);
    let (admin, path) = (app.login_as("sysadmin"), format!("/users/{}", made.id()));
    let seen = admin.get(&path).send().expect(200);
    admin.patch(&path).if_match(&seen.etag()).json(&json!({"status": "active"})).send().expect(200);
    log_in(&app.client(), "lisi", PASSWORD).expect(200);
});

on_both_engines!(the_trail_is_read_by_auditors_and_never_changed, |app| {
    let made = register(app, "lisi", None).expect(201);
    log_in(&app.client(), "lisi", "wrong-password").expect(401);
    log_in(&app.client(), "lisi", PASSWORD).expect(200);
    let auditor = app.login_as("auditor");
    let about = |query: &str| {
        let list = auditor.get(&format!("/audit-events?{query}")).send().expect(200);
        list.items().iter().map(|e| e["action"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let him = format!("kind=user&object_id={}", made.id());
    assert_eq!(about(&him), ["login", "register"]);
    assert_eq!(about(&format!("{him}&action=register")), ["register"]);
    assert_eq!(about(&format!("{him}&at_before=2000-01-01T00:00:00Z")), [""; 0]);
    assert_eq!(about(&format!("{him}&at_from=2000-01-01T00:00:00Z&limit=1")), ["login"]);
    assert_eq!(about("actor=user:nobody"), [""; 0]);
    auditor.get("/audit-events?at_from=yesterday").send().expect(400).names("/at_from");
    app.login_as("city_office").get("/audit-events").send().expect(403);
    assert!(app.execute("UPDATE audit_events SET action = 'nothing'").is_err());
});
