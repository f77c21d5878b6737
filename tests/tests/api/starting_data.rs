//! What a new installation begins with: the examples that a demo shows, complete, and logins that work.

use crate::procurement::open_data::keep;
use citong_tests::{App, Engine};
use serde_json::{Value, json};

#[test]
fn the_demo_on_sqlite_is_complete() {
    is_complete(&App::start_demo(Engine::Sqlite));
}

#[test]
fn the_demo_on_postgres_is_complete() {
    is_complete(&App::start_demo(Engine::Postgres));
}

fn is_complete(app: &App) {
    everybody_can_sign_in(app);
    three_purchases_are_on_record(app);
}

fn everybody_can_sign_in(app: &App) {
    let logins = app.client().get("/demo/logins").at_root().send().expect(200).body;
    let logins = logins.as_array().expect("a list");
    assert!(logins.len() >= 20, "{} logins", logins.len());
    for login in logins {
        let body = json!({ "login": login["login"], "password": login["password"] });
        let tokens = app.client().post("/auth/login").json(&body).send().expect(200);
        let me = app.client().bearer(tokens.text("access_token")).get("/me").send().expect(200);
        let roles: Vec<&Value> =
            me["grants"].as_array().expect("grants").iter().map(|g| &g["role"]).collect();
        let own = roles.iter().all(|role| **role == login["role"]);
        assert!(login["role"] == "resident" || own && !roles.is_empty(), "{login}: {roles:?}");
    }
}

/// Every step of the chain is there, from the plan to the payment, and a validator reads it later.
fn three_purchases_are_on_record(app: &App) {
    let package = app.client().get("/open-data/ocds/records").send().expect(200);
    keep(app, "examples.json", &package);
    let records = package["records"].as_array().expect("records");
    assert_eq!(records.len(), 3);
    for record in records {
        let release = &record["compiledRelease"];
        assert_eq!(release["tender"]["status"], "complete", "{record}");
        assert!(release["planning"]["budget"]["amount"]["amount"].is_number());
        assert_eq!(release["awards"][0]["status"], "active");
        assert!(release["awards"][0]["suppliers"][0]["name"].is_string());
        let contract = &release["contracts"][0];
        assert!(contract["dateSigned"].is_string());
        assert!(contract["implementation"]["transactions"][0]["value"]["amount"].is_number(), "{contract}");
    }
}
