//! Weekly minimum opening.

use crate::fixtures::{MORNING, every_day};
use citong_tests::{App, Client, Reply, on_both_engines};
use serde_json::{Value, json};

/// A township of 晋江 in which the starting data has no facility: 梅岭街道.
const TOWNSHIP: &str = "350582002";

/// A township station that must be open 42 hours a week, or a rural book room: 20 hours on five days.
fn facility(app: &App, kind: &str, weekly: &Value) -> (Client, String) {
    app.set_clock(MORNING);
    let office = app.login_as("city_office");
    let organization = json!({"name": "测试机构", "kind": "public_institution", "region": TOWNSHIP});
    let organization = office.post("/organizations").json(&organization).send().expect(201).id();
    let body = json!({"name": "测试站", "kind": kind, "region": TOWNSHIP, "organization_id": organization,
        "level": "township", "opening_type": "free",
        "location": {"lat": 24.78, "lng": 118.55, "accuracy": "approximate"}});
    let id = office.post("/facilities").json(&body).send().expect(201).id();
    let plans = json!({"safety_plan": "应急预案", "accessibility_plan": "无障碍方案"});
    office.post(&format!("/facilities/{id}/open")).json(&plans).send().expect(200);
    let hours = json!({"periods": [{"starts_on": "2026-01-01", "ends_on": null, "weekly": weekly}], "exceptions": []});
    office.put(&format!("/facilities/{id}/opening-hours")).json(&hours).send().succeed();
    (office, id)
}

fn week(app: &App, week: &str, kind: &str) -> Reply {
    app.client()
        .get(&format!("/statistics/opening-compliance?week={week}&kind={kind}&region={TOWNSHIP}"))
        .send()
}

on_both_engines!(a_week_is_measured_against_the_rule, |app| {
    // Seven days of six hours are exactly 42.
    let (office, id) = facility(app, "TS", &every_day("09:00", "15:00"));
    let reply = week(app, "2026-W50", "TS").expect(200);
    assert_eq!(
        (reply["facilities"].as_i64(), reply["met"].as_i64(), &reply["met_share"]),
        (Some(1), Some(1), &json!(1.0))
    );
    let row = &reply["rows"][0];
    assert_eq!((row["facility_id"].as_str(), row["open_minutes"].as_i64()), (Some(id.as_str()), Some(2520)));
    assert_eq!(
        (row["required_minutes"].as_i64(), row["missing_minutes"].as_i64(), row["met"].as_bool()),
        (Some(2520), Some(0), Some(true))
    );
    // One of two rooms is closed: the station is open. Both are: it is not.
    let room = |name: &str| {
        let body = json!({"facility_id": id, "name": name, "capacity": 30});
        office.post("/spaces").json(&body).send().expect(201).id()
    };
    let (one, two) = (room("一"), room("二"));
    let close = |space: &str, from: &str, until: &str| {
        let body = json!({"starts_at": format!("2026-12-09T{from}:00+08:00"), "ends_at": format!("2026-12-09T{until}:00+08:00"),
            "reason": "检修", "emergency": false});
        office.post(&format!("/spaces/{space}/closures")).json(&body).send().expect(201);
    };
    close(&one, "09:00", "12:00");
    assert_eq!(week(app, "2026-W50", "TS").expect(200)["rows"][0]["missing_minutes"], 0);
    close(&two, "11:00", "15:00");
    let short = week(app, "2026-W50", "TS").expect(200);
    assert_eq!((short["rows"][0]["missing_minutes"].as_i64(), short["met"].as_i64()), (Some(60), Some(0)));
    assert_eq!(
        week(app, "2026-W49", "TS").expect(200)["rows"][0]["met"],
        true,
        "another week is not concerned"
    );
});

on_both_engines!(days_count_where_the_rule_names_them, |app| {
    let rows = |days: &[&str]| -> Value {
        days.iter()
            .map(|day| json!({"day": day, "opens_at_local": "09:00", "closes_at_local": "15:00"}))
            .collect()
    };
    facility(app, "RB", &rows(&["mon", "tue", "wed", "thu"]));
    let reply = week(app, "2026-W50", "RB").expect(200);
    let row = &reply["rows"][0];
    assert_eq!((row["open_minutes"].as_i64(), row["missing_minutes"].as_i64()), (Some(1440), Some(0)));
    assert_eq!(
        (row["open_days"].as_i64(), row["required_days"].as_i64(), row["met"].as_bool()),
        (Some(4), Some(5), Some(false))
    );
});

on_both_engines!(the_city_changes_the_rule, |app| {
    let (office, _) = facility(app, "TS", &every_day("09:00", "15:00"));
    let param = json!({"code": "opening.weekly_minimum_hours.township.TS", "region": "350582", "value": 43,
        "unit": "hour", "legal_basis": "测试", "confidence": "policy_choice", "effective_from": "2026-12-01"});
    let put = office.put("/rule-params").json(&param).send();
    assert!(put.status < 300, "{put}");
    assert_eq!(week(app, "2026-W50", "TS").expect(200)["rows"][0]["missing_minutes"], 60);
});

on_both_engines!(anybody_may_ask_for_a_week_that_exists, |app| {
    for bad in ["2026-W54", "2026-50", "x", "2026-W00"] {
        week(app, bad, "TS").expect(422).names("/week");
    }
    app.client().get("/statistics/opening-compliance").send().expect(400);
    // What is not open to the public, or has no rule, is not there.
    let all = app.client().get("/statistics/opening-compliance?week=2026-W50&kind=FV").send().expect(200);
    assert_eq!((all["facilities"].as_i64(), &all["met_share"]), (Some(0), &Value::Null));
    let city = app.client().get("/statistics/opening-compliance?week=2026-W50&kind=PL").send().expect(200);
    assert!(city["facilities"].as_i64().expect("a count") > 5, "the starting data has libraries: {city}");
    let csv = app.client().get("/statistics/opening-compliance?week=2026-W50&format=csv").send().expect(200);
    assert_eq!(csv.header("cache-control"), Some("public, max-age=30"));
    assert!(csv.bytes.starts_with(b"\xef\xbb\xbffacility_id,name,kind"));
});
