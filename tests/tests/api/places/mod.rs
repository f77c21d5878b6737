//! Facilities, spaces, when they are open, and the figures that rule them.

mod calendar;
mod facilities;
mod facility_search;
mod opening_hours;
mod rule_params;
mod space_trees;
mod spaces;
mod sync;

use citong_tests::{App, Client};
use serde_json::{Value, json};

/// A new organization in a region.
pub fn organization(app: &App, region: &str) -> String {
    let body = json!({"name": "测试机构", "kind": "public_institution", "region": region});
    app.login_as("city_office").post("/organizations").json(&body).send().expect(201).id()
}

/// A township station in a region, with a few members more or others.
pub fn station(region: &str, organization: &str, more: &Value) -> Value {
    let mut body = json!({
        "name": "测试综合文化站", "kind": "TS", "region": region, "organization_id": organization,
        "level": "township", "opening_type": "free",
        "location": {"lat": 24.78, "lng": 118.55, "accuracy": "approximate"},
    });
    for (name, value) in more.as_object().expect("an object of members") {
        body[name] = value.clone();
    }
    body
}

fn plans() -> Value {
    json!({"safety_plan": "应急预案", "accessibility_plan": "无障碍方案"})
}

/// What the feed has about one record.
fn changes(app: &App, kind: &str, id: &str) -> i64 {
    app.count(&format!("changes WHERE kind = '{kind}' AND object_id = '{id}'"))
}

/// What the audit trail has about one record.
fn audited(app: &App, action: &str, id: &str) -> i64 {
    app.count(&format!("audit_events WHERE action = '{action}' AND object_id = '{id}'"))
}

/// The ids on all pages of a list, each page with `limit` items.
fn walk(client: &Client, path: &str, limit: usize) -> Vec<String> {
    let sign = if path.contains('?') { '&' } else { '?' };
    let (mut ids, mut cursor) = (Vec::new(), String::new());
    loop {
        let page = client.get(&format!("{path}{sign}limit={limit}{cursor}")).send().expect(200);
        assert!(page.items().len() <= limit);
        ids.extend(page.items().iter().map(|item| item["id"].as_str().expect("an id").to_owned()));
        match page["next_cursor"].as_str() {
            Some(next) => cursor = format!("&cursor={next}"),
            None => return ids,
        }
    }
}
