//! Grants: who may do what, where.

use citong_tests::{Client, Reply, on_both_engines};
use serde_json::{Value, json};

fn give(admin: &Client, user: &str, grant: &Value) -> Reply {
    admin.post(&format!("/users/{user}/grants")).json(grant).send()
}

/// Something that officers may do in their region.
fn enter(client: &Client, region: &str) -> Reply {
    let body = json!({"name": "某馆", "kind": "enterprise", "region": region});
    client.post("/organizations").json(&body).send()
}

on_both_engines!(a_grant_counts_at_once_and_where_it_was_given, |app| {
    let (admin, resident) = (app.login_as("sysadmin"), app.resident());
    enter(&resident, "350582").expect(403).problem("forbidden");
    let officer = json!({"role": "township_officer", "region": "350582"});
    let made = give(&admin, resident.id(), &officer).expect(201);
    assert_eq!((made.text("role"), made.text("region")), ("township_officer", "350582"));
    // The token is the same: grants are read from the database.
    enter(&resident, "350582").expect(201);
    enter(&resident, "350502").expect(403);
    enter(&resident, "350500").expect(403);
    give(&admin, resident.id(), &officer).expect(409).problem("duplicate");
    let list = admin.get(&format!("/users/{}/grants", resident.id())).send().expect(200);
    assert_eq!(list.items(), std::slice::from_ref(&made.body));
    resident.delete(&format!("/grants/{}", made.id())).send().expect(403);
    admin.delete(&format!("/grants/{}", made.id())).send().expect(204);
    admin.delete(&format!("/grants/{}", made.id())).send().expect(404);
    enter(&resident, "350582").expect(403);
    assert_eq!(app.count("organizations WHERE name = '某馆'"), 1);
    assert_eq!(app.count("changes WHERE kind = 'grant' AND op = 'deleted'"), 1);
    assert_eq!(app.count("audit_events WHERE kind = 'grant' AND action = 'revoke'"), 1);
});

on_both_engines!(a_grant_names_what_limits_it, |app| {
    let (admin, resident) = (app.login_as("sysadmin"), app.resident());
    let refused =
        |grant: Value, pointer: &str| give(&admin, resident.id(), &grant).expect(422).names(pointer);
    refused(json!({"role": "village_officer"}), "/region");
    refused(json!({"role": "county_agency"}), "/region");
    refused(json!({"role": "venue_manager"}), "/organization_id");
    refused(json!({"role": "auditor", "region": "999999"}), "/region");
    refused(
        json!({"role": "venue_staff", "organization_id": "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10"}),
        "/organization_id",
    );
    refused(json!({"role": "venue_staff", "organization_id": "x"}), "/organization_id");
    refused(json!({"role": "auditor", "until": "2027"}), "/until");
    give(&admin, "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10", &json!({"role": "auditor"})).expect(404);
    assert_eq!(app.count("grants"), 1, "the administrator's own");
});

on_both_engines!(an_administrator_of_a_county_stays_in_it, |app| {
    let county = app.user("sysadmin", Some("350582"), None);
    let resident = app.resident();
    give(&county, resident.id(), &json!({"role": "township_officer", "region": "350582001"})).expect(201);
    give(&county, resident.id(), &json!({"role": "township_officer", "region": "350502"})).expect(403);
    give(&county, resident.id(), &json!({"role": "sysadmin"})).expect(403);
    give(&county, resident.id(), &json!({"role": "sysadmin", "region": "350500"})).expect(403);
    county.get("/users").send().expect(403);
    county.post("/clients").json(&json!({"name": "甲"})).send().expect(403);
    assert_eq!(app.count("grants"), 2);
    let elsewhere = grant_of(&app.user("auditor", Some("350502"), None));
    county.delete(&format!("/grants/{elsewhere}")).send().expect(404);
});

fn grant_of(client: &Client) -> String {
    client.get("/me").send().expect(200)["grants"][0]["id"].as_str().unwrap().to_owned()
}
