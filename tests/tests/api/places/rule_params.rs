//! Figures that law or policy may change.

use citong_tests::on_both_engines;
use serde_json::{Value, json};

fn figure(code: &str, value: Value) -> Value {
    json!({"code": code, "value": value, "legal_basis": "本平台规则", "effective_from": "2027-03-01"})
}

on_both_engines!(everybody_reads_them, |app| {
    let public = app.client();
    let notice = public.get("/rule-params?code=closure.notice_days").send().expect(200);
    assert_eq!(notice.items().len(), 1);
    assert_eq!((&notice.items()[0]["value"], &notice.items()[0]["region"]), (&json!(7), &Value::Null));
    let booking = public.get("/rule-params?prefix=booking.&limit=100").send().expect(200);
    assert!(booking.items().len() >= 8);
    assert!(booking.items().iter().all(|item| item["code"].as_str().unwrap().starts_with("booking.")));
    assert!(public.get("/rule-params?on=2024-12-31").send().expect(200).items().is_empty());
    let (mut seen, mut cursor) = (0, String::new());
    loop {
        let page = public.get(&format!("/rule-params?limit=90{cursor}")).send().expect(200);
        seen += page.items().len();
        let Some(next) = page["next_cursor"].as_str() else { break };
        cursor = format!("&cursor={next}");
    }
    assert_eq!(i64::try_from(seen).unwrap(), app.count("rule_params"));
    public.get("/rule-params?on=tomorrow").send().expect(400).names("/on");
});

on_both_engines!(the_city_office_sets_a_figure, |app| {
    let office = app.login_as("city_office");
    let body = figure("closure.notice_days", json!(10));
    let before = app.count("rule_params");
    app.client().put("/rule-params").json(&body).send().expect(401);
    for role in ["sysadmin", "auditor", "venue_manager", "township_officer"] {
        app.login_as(role).put("/rule-params").json(&body).send().problem("forbidden");
    }
    assert_eq!(app.count("rule_params"), before);
    let made = office.put("/rule-params").json(&body).send().expect(201);
    assert_eq!((&made["value"], &made["confidence"]), (&json!(10), &json!("policy_choice")));
    office.put("/rule-params").json(&body).send().problem("precondition-required");
    let changed = figure("closure.notice_days", json!(14));
    let changed = office.put("/rule-params").if_match(made.text("etag")).json(&changed).send().expect(200);
    assert_eq!(changed["value"], 14);
    office.put("/rule-params").if_match(made.text("etag")).json(&body).send().problem("precondition-failed");
    assert_eq!(app.count("rule_params"), before + 1);
    assert_eq!(app.count(&format!("changes WHERE kind = 'rule_param' AND object_id = '{}'", made.id())), 2);
    assert_eq!(
        app.count(&format!("audit_events WHERE kind = 'rule_param' AND object_id = '{}'", made.id())),
        2
    );
    let region = json!({"code": "closure.notice_days", "region": "350582", "value": 9,
        "legal_basis": "晋江市规定", "effective_from": "2027-03-01"});
    office.put("/rule-params").json(&region).send().expect(201);
});

on_both_engines!(wrong_figures_are_named, |app| {
    let before = app.count("rule_params");
    let office = app.login_as("city_office");
    for (member, value, pointer) in [
        ("code", json!("closure notice"), "/code"),
        ("value", Value::Null, "/value"),
        ("legal_basis", json!(""), "/legal_basis"),
        ("confidence", json!("sure"), "/confidence"),
        ("effective_from", json!("2027-3-1"), "/effective_from"),
        ("effective_to", json!("2027-02-01"), "/effective_to"),
        ("region", json!("999999"), "/region"),
        ("colour", json!(1), "/colour"),
    ] {
        let mut body = figure("closure.notice_days", json!(10));
        body[member] = value;
        office.put("/rule-params").json(&body).send().expect(422).names(pointer);
    }
    assert_eq!(app.count("rule_params"), before);
});

on_both_engines!(a_figure_keeps_its_type_and_its_sense, |app| {
    let before = app.count("rule_params");
    let office = app.login_as("city_office");
    let set = |code: &str, value: Value| office.put("/rule-params").json(&figure(code, value)).send();
    set("closure.notice_days", json!("seven")).expect(422).names("/value");
    set("closure.notice_days", json!(-5)).expect(422).names("/value");
    set("booking.cancel_before_minutes", json!(i64::MIN)).expect(422).names("/value");
    set("booking.cancel_before_minutes", json!(1e308)).expect(422).names("/value");
    set("booking.cancel_before_minutes", Value::Null).expect(422).names("/value");
    assert_eq!(app.count("rule_params"), before);
});
