//! The calendar of legal holidays.

use super::{audited, changes};
use citong_tests::on_both_engines;
use serde_json::json;

on_both_engines!(the_seeded_years, |app| {
    let year = app.client().get("/calendar-days?year=2026").send().expect(200);
    assert_eq!(year.items().len(), 39);
    assert_eq!(year.items()[0], json!({"date": "2026-01-01", "kind": "holiday", "name": "元旦"}));
    let some = app.client().get("/calendar-days?from=2026-10-07&to=2026-10-10").send().expect(200);
    assert_eq!(some.items().len(), 2);
    app.client().get("/calendar-days?from=2026-10-7").send().expect(400).names("/from");
    app.client().get("/calendar-days?month=1").send().expect(400).names("/month");
});

on_both_engines!(the_city_office_replaces_a_year, |app| {
    let office = app.login_as("city_office");
    let days = json!({"year": 2027, "days": [
        {"date": "2027-01-01", "kind": "holiday", "name": "元旦"},
        {"date": "2027-01-02", "kind": "make_up_workday", "name": "元旦调休上班"}]});
    let before = app.client().get("/calendar-days?year=2027").send().expect(200);
    for role in ["sysadmin", "auditor", "township_officer", "venue_manager"] {
        app.login_as(role)
            .put("/calendar-days")
            .if_match(&before.etag())
            .json(&days)
            .send()
            .problem("forbidden");
    }
    app.client().put("/calendar-days").json(&days).send().expect(401);
    office.put("/calendar-days").json(&days).send().problem("precondition-required");
    let written = changes(app, "calendar_day", "2027");
    let after = office.put("/calendar-days").if_match(&before.etag()).json(&days).send().expect(200);
    assert_eq!(after.items().len(), 2);
    assert_eq!(changes(app, "calendar_day", "2027"), written + 1);
    assert!(
        app.count("audit_events WHERE kind = 'calendar_day' AND object_id = '2027' AND actor LIKE 'user:%'")
            == 1
    );
    office.put("/calendar-days").if_match(&before.etag()).json(&days).send().problem("precondition-failed");
    assert_eq!(app.client().get("/calendar-days?year=2027").send().expect(200).items().len(), 2);
    assert_eq!(app.client().get("/calendar-days?year=2026").send().expect(200).items().len(), 39);
    // A year that is not there yet needs no version.
    let next = json!({"year": 2028, "days": [{"date": "2028-01-01", "kind": "holiday", "name": "元旦"}]});
    office.put("/calendar-days").json(&next).send().expect(201);
    assert_eq!(audited(app, "replace", "2028"), 1);
});

on_both_engines!(wrong_days_are_named, |app| {
    let office = app.login_as("city_office");
    let put = |days: serde_json::Value| {
        office.put("/calendar-days").json(&json!({"year": 2029, "days": days})).send()
    };
    let day = |date: &str| json!({"date": date, "kind": "holiday", "name": "元旦"});
    put(json!([day("2028-01-01")])).expect(422).names("/days/0/date");
    put(json!([day("2029-01-01"), day("2029-01-01")])).expect(422).names("/days/1/date");
    put(json!([day("2029-1-1")])).expect(422).names("/days/0/date");
    put(json!([{"date": "2029-01-01", "kind": "feast", "name": "元旦"}])).expect(422).names("/days/0/kind");
    put(json!([{"date": "2029-01-01", "kind": "holiday", "name": ""}])).expect(422).names("/days/0/name");
    office.put("/calendar-days").json(&json!({"year": 10, "days": []})).send().expect(422).names("/year");
    assert_eq!(app.count("calendar_days WHERE date >= '2028-01-01'"), 0);
    assert_eq!(app.count("calendar_years WHERE year >= 2028"), 0);
});
