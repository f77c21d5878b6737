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
    an_evaluation_was_applied(app);
    public_money_is_not_empty(app);
}

/// From the standard to next year's targets, with an objection on the way.
fn an_evaluation_was_applied(app: &App) {
    let list = app.client().get("/evaluations").send().expect(200);
    assert_eq!(list.items().len(), 1);
    let id = list.items()[0]["id"].as_str().expect("an id");
    let one = app.client().get(&format!("/evaluations/{id}")).send().expect(200);
    assert_eq!(
        (&one["status"], &one["total_points"], &one["band"]),
        (&json!("applied"), &json!("91.00"), &json!("excellent"))
    );
    let targets = app.client().get("/evaluation-targets?year=2026").send().expect(200);
    assert!(!targets.items().is_empty());
}

/// A fund with a fund that it hosts, a grant in open data, budget lines, contributions.
fn public_money_is_not_empty(app: &App) {
    let funds = app.client().get("/funds").send().expect(200);
    let kinds: Vec<&Value> = funds.items().iter().map(|fund| &fund["kind"]).collect();
    assert_eq!(kinds, [&json!("non_public"), &json!("special_fund")]);
    let grants = app.client().get("/open-data/360giving").send().expect(200);
    assert_eq!(grants["grants"].as_array().map(Vec::len), Some(1));
    for list in ["/budgets", "/contributions"] {
        assert!(!app.client().get(list).send().expect(200).items().is_empty(), "{list}");
    }
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
