//! The examples of the OpenAPI document, sent as they stand: whoever copies one must not be told
//! that it is wrong.

use crate::fixtures::venue;
use citong_tests::{App, Client, Engine};
use serde_json::{Value, json};

/// The id that examples use for a record that exists.
const SOME_ID: &str = "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10";
/// The ids that the examples of the ledger name.
const LEDGER_ID: &str = "01937b5e-0000-7000-8000-000000000001";
const LEDGER_CREDIT: &str = "01937b5e-0000-7000-8000-000000000002";
/// The accounts of a body that its budgets are posted to.
const BODY_BANK: &str = "01937b5e-0000-7000-8000-000000000021";
const BODY_EXPENSE: &str = "01937b5e-0000-7000-8000-000000000022";
const BODY_INCOME: &str = "01937b5e-0000-7000-8000-000000000023";
/// A line of its budget that is approved.
const BUDGET_LINE: &str = "01937b5e-0000-7000-8000-000000000024";

/// The ids that examples use for a private venue, its space, barracks and a listed offer.
const PRIVATE_VENUE: &str = "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f11";
const PRIVATE_SPACE: &str = "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f12";
const BARRACKS: &str = "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f13";
const LISTED_OFFER: &str = "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f14";

/// The ids that examples use for a published standard and for an evaluator.
const STANDARD: &str = "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1e01";
const EVALUATOR: &str = "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1e02";

/// Operations whose example holds a secret that nobody has here: a wrong one is refused, rightly.
const SECRETS: &[&str] =
    &["changePassword", "confirmPhone", "resetPassword", "deleteMe", "checkInPass", "confirmMyEmail"];

struct Stage<'a> {
    app: &'a App,
    organization: String,
    facility: String,
    changed: String,
    space: String,
    session: String,
    person: String,
    account: String,
    others: Vec<(&'static str, String)>,
}

impl Stage<'_> {
    /// Puts records that exist in place of the example's ids.
    fn fill(&self, name: &str, value: &Value) -> Value {
        match value {
            Value::Object(members) => members.iter().map(|(k, v)| (k.clone(), self.fill(k, v))).collect(),
            Value::Array(items) => items.iter().map(|item| self.fill(name, item)).collect(),
            Value::String(text) if self.others.iter().any(|(id, _)| id == text) => {
                let other = self.others.iter().find(|(id, _)| id == text).expect("just found");
                other.1.as_str().into()
            }
            Value::String(text) if [SOME_ID, LEDGER_ID].contains(&text.as_str()) || text.starts_with('{') => {
                match name {
                    "account_id" => self.account.as_str().into(),
                    "organization_id" | "purchaser_id" => self.organization.as_str().into(),
                    "user_id" => self.person.as_str().into(),
                    "facility_id" => self.facility.as_str().into(),
                    "space_id" | "space_ids" | "parent_id" => self.space.as_str().into(),
                    _ => value.clone(),
                }
            }
            _ => value.clone(),
        }
    }

    fn path(&self, pattern: &str) -> String {
        let id = if pattern.contains("/facilities/{id}") {
            &self.changed
        } else if pattern.contains("/spaces/{id}") {
            &self.space
        } else if pattern.contains("/sessions/{id}") {
            &self.session
        } else if pattern.contains("/organizations/{id}") {
            &self.organization
        } else {
            SOME_ID
        };
        pattern
            .trim_start_matches("/api/v1")
            .replace("{id}", id)
            .replace("{source}", "county-system")
            .replace("{external_id}", "row-1")
    }

    /// Somebody who may try the operation.
    fn caller(&self, operation: &Value) -> Client {
        let security = operation["security"].as_array().expect("security");
        if security.iter().any(|option| option.as_object().is_some_and(serde_json::Map::is_empty)) {
            return self.app.client();
        }
        let roles = security.iter().find_map(|option| option["machine"].as_array());
        match roles.and_then(|roles| roles.last()).and_then(Value::as_str) {
            Some("county_agency") => self.app.machine("县级系统", "350582"),
            Some(role) => self.app.login_as(role),
            None => self.app.resident(),
        }
    }
}

#[test]
fn every_example_is_well_formed_and_breaks_no_rule() {
    let app = App::start(Engine::Sqlite);
    // One house is suspended and gets other hours by its examples; what is booked lies in another.
    let (changed, venue) = (venue(&app), venue(&app));
    let space = venue.space(&json!({"capacity": 100, "start_interval_minutes": 30}));
    // A tariff is refused where everything is free.
    let facility = format!("/facilities/{}", venue.id);
    let seen = venue.office.get(&facility).send().expect(200).etag();
    venue
        .office
        .patch(&facility)
        .if_match(&seen)
        .json(&json!({"opening_type": "discount"}))
        .send()
        .expect(200);
    let session = json!({"space_id": space, "title": "南音雅集", "capacity": 20,
        "starts_at": "2026-12-18T15:00:00+08:00", "ends_at": "2026-12-18T17:00:00+08:00"});
    let session = venue.office.post("/sessions").json(&session).send().expect(201).id();
    let private = crate::opening::place(&app, "CV", "enterprise");
    let room = private.space(&json!({}));
    let offer = crate::opening::listed_offer(&app, &private, &room);
    let barracks = crate::opening::place(&app, "MB", "military_unit");
    let keeper = app.login_as("fund_manager");
    let account = |code: &str, kind: &str| {
        let body = json!({"code": code, "name": code, "kind": kind, "organization_id": venue.organization});
        keeper.post("/ledger/accounts").json(&body).send().expect(201).id()
    };
    let others = vec![
        (PRIVATE_VENUE, private.id.clone()),
        (PRIVATE_SPACE, room),
        (BARRACKS, barracks.id.clone()),
        (LISTED_OFFER, offer),
        (LEDGER_CREDIT, account("4101", "income")),
        (BODY_BANK, account("1002-02", "asset")),
        (BODY_EXPENSE, account("5001", "expense")),
        (BODY_INCOME, account("4201", "income")),
        (BUDGET_LINE, crate::budgets::Treasury::of(&app, venue.organization.clone()).line(&json!({}))),
        (STANDARD, crate::evaluations::publish(&venue.office, &crate::evaluations::standard())),
        (EVALUATOR, crate::evaluations::body(&venue.office, "衡文评估中心")),
    ];
    let stage = Stage {
        app: &app,
        organization: venue.organization.clone(),
        facility: venue.id.clone(),
        changed: changed.id.clone(),
        space,
        session,
        person: app.resident().id().to_owned(),
        account: account("1002", "asset"),
        others,
    };
    let document = app.client().get("/openapi.json").send().expect(200).body;
    let mut sent = 0;
    let mut paths: Vec<_> = document["paths"].as_object().expect("paths").iter().collect();
    // What a venue with other hours, or one that is suspended, would refuse comes first.
    paths.sort_by_key(|(path, _)| path.ends_with("/opening-hours") || path.ends_with("/suspend"));
    for (path, item) in paths {
        for (method, operation) in item.as_object().expect("operations") {
            let content = &operation["requestBody"]["content"]["application/json"];
            let Some(reference) = content["schema"]["$ref"].as_str() else { continue };
            let schema = &document["components"]["schemas"][reference.rsplit('/').next().expect("a name")];
            let example = content.get("example").or_else(|| schema.get("example"));
            let name = &operation["operationId"];
            let example = example.unwrap_or_else(|| panic!("{name}: no example"));
            let body = stage.fill("", example);
            let method = reqwest::Method::from_bytes(method.to_uppercase().as_bytes()).expect("a method");
            let mut request = stage.caller(operation).request(method, &stage.path(path)).json(&body);
            if operation["parameters"]
                .as_array()
                .is_some_and(|all| all.iter().any(|p| p["name"] == "If-Match"))
            {
                request = request.if_match("*");
            }
            let reply = request.send();
            if SECRETS.contains(&name.as_str().unwrap_or("")) && reply.status == 422 {
                continue;
            }
            assert!(
                !matches!(reply.status, 400 | 413 | 415 | 422 | 500..),
                "{name}: the example is refused: {} {}\n{body}",
                reply.status,
                reply.body
            );
            sent += 1;
        }
    }
    assert!(sent > 25, "only {sent} examples");
}
