//! Timetables of facilities and spaces.

use super::{changes, organization, station};
use crate::fixtures::{every_day, venue};
use citong_tests::on_both_engines;
use serde_json::{Value, json};

fn daily(opens: &str, closes: &str) -> Value {
    json!({"periods": [{"starts_on": "2026-01-01", "ends_on": null, "weekly": every_day(opens, closes)}]})
}

on_both_engines!(a_space_inherits_until_it_has_hours_of_its_own, |app| {
    let venue = venue(app);
    let hall = venue.space(&json!({}));
    let part = venue.space(&json!({"parent_id": hall}));
    let (of_hall, of_part) =
        (format!("/spaces/{hall}/opening-hours"), format!("/spaces/{part}/opening-hours"));
    let inherited = app.client().get(&of_part).send().expect(200);
    assert_eq!((&inherited["inherited"], &inherited["source"]), (&json!(true), &json!("facility")));
    assert_eq!(inherited["periods"][0]["weekly"][0]["opens_at_local"], "09:00");
    venue.office.put(&of_hall).json(&daily("10:00", "18:00")).send().expect(201);
    let inherited = app.client().get(&of_part).send().expect(200);
    assert_eq!((&inherited["inherited"], &inherited["source"]), (&json!(true), &json!("parent_space")));
    assert_eq!(inherited["periods"][0]["weekly"][0]["opens_at_local"], "10:00");
    let own = venue.office.get(&of_hall).send().expect(200);
    assert_eq!(own["inherited"], false);
    venue.office.put(&of_hall).json(&daily("11:00", "18:00")).send().problem("precondition-required");
    let changed =
        venue.office.put(&of_hall).if_match(&own.etag()).json(&daily("11:00", "18:00")).send().expect(200);
    venue
        .office
        .put(&of_hall)
        .if_match(&own.etag())
        .json(&daily("12:00", "18:00"))
        .send()
        .problem("precondition-failed");
    venue.office.delete(&of_hall).send().problem("precondition-required");
    app.resident().delete(&of_hall).if_match(&changed.etag()).send().expect(403);
    venue.office.delete(&of_hall).if_match(&changed.etag()).send().expect(204);
    assert_eq!(app.client().get(&of_part).send().expect(200)["source"], "facility");
    assert_eq!(app.count("changes WHERE kind = 'opening_hours' AND op = 'deleted'"), 1);
});

on_both_engines!(nobody_else_sets_the_hours, |app| {
    let venue = venue(app);
    let path = format!("/facilities/{}/opening-hours", venue.id);
    let etag = app.client().get(&path).send().expect(200).etag();
    let body = daily("08:00", "20:00");
    app.client().put(&path).if_match(&etag).json(&body).send().expect(401);
    app.resident().put(&path).if_match(&etag).json(&body).send().expect(403);
    app.user("venue_staff", Some("350582"), None).put(&path).if_match(&etag).json(&body).send().expect(403);
    app.user("venue_manager", Some("350503"), None).put(&path).if_match(&etag).json(&body).send().expect(403);
    assert_eq!(app.client().get(&path).send().expect(200).etag(), etag);
    let manager = app.user("venue_manager", None, Some(&venue.organization));
    manager.put(&path).if_match(&etag).json(&body).send().expect(200);
});

on_both_engines!(days_are_resolved_against_the_calendar, |app| {
    let venue = venue(app);
    let path = format!("/facilities/{}/opening-hours", venue.id);
    let etag = app.client().get(&path).send().expect(200).etag();
    let mut body = daily("09:00", "17:00");
    body["periods"][0]["weekly"]
        .as_array_mut()
        .expect("rows")
        .push(json!({"day": "holiday", "opens_at_local": "10:00", "closes_at_local": "02:00"}));
    body["exceptions"] =
        json!([{"starts_on": "2027-01-03", "ends_on": "2027-01-03", "closed": true, "reason": "布展"}]);
    venue.office.put(&path).if_match(&etag).json(&body).send().expect(200);
    let days = app.client().get(&format!("{path}?from=2026-12-31&to=2027-01-03")).send().expect(200);
    let days = days["days"].as_array().expect("days").clone();
    assert_eq!(days.len(), 4);
    let open = |day: usize| days[day]["open"].as_array().expect("openings").clone();
    assert_eq!(
        open(0),
        [json!({"starts_at": "2026-12-31T09:00:00+08:00", "ends_at": "2026-12-31T17:00:00+08:00"})]
    );
    // New Year is a legal holiday; its hours run past midnight and belong to the first.
    assert_eq!(
        open(1),
        [json!({"starts_at": "2027-01-01T10:00:00+08:00", "ends_at": "2027-01-02T02:00:00+08:00"})]
    );
    assert_eq!(open(2).len(), 1);
    assert!(open(3).is_empty());
    for query in
        ["from=2026-12-31", "to=2026-12-31", "from=2026-12-31&to=2026-12-30", "from=2026-01-01&to=2027-01-02"]
    {
        let refused = app.client().get(&format!("{path}?{query}")).send();
        assert!(matches!(refused.status, 400 | 422), "{query}\n{refused}");
    }
    app.client().get(&format!("{path}?from=2026-1-1&to=2026-01-02")).send().expect(400).names("/from");
});

on_both_engines!(a_facility_without_hours_is_closed, |app| {
    let office = app.login_as("city_office");
    let draft = station("350582", &organization(app, "350582"), &json!({}));
    let facility = office.post("/facilities").json(&draft).send().expect(201).id();
    let path = format!("/facilities/{facility}/opening-hours");
    app.client().get(&path).send().expect(404);
    let hours = office.get(&format!("{path}?from=2026-12-01&to=2026-12-01")).send().expect(200);
    assert_eq!((&hours["periods"], &hours["source"]), (&json!([]), &Value::Null));
    assert_eq!(hours["days"][0]["open"], json!([]));
    office.put(&path).json(&daily("09:00", "17:00")).send().expect(201);
});

on_both_engines!(faults_are_named_and_nothing_is_written, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({}));
    let path = format!("/spaces/{space}/opening-hours");
    let row = |day: &str, opens: &str, closes: &str| json!({"day": day, "opens_at_local": opens, "closes_at_local": closes});
    let period = |starts: &str, ends: Value, weekly: Value| json!({"periods": [{"starts_on": starts, "ends_on": ends, "weekly": weekly}], "exceptions": []});
    let exception = |exception: Value| json!({"periods": [], "exceptions": [exception]});
    for (body, pointer) in [
        (period("2026-1-1", Value::Null, json!([])), "/periods/0/starts_on"),
        (period("+2026-01-01", Value::Null, json!([])), "/periods/0/starts_on"),
        (period("2026-02-30", Value::Null, json!([])), "/periods/0/starts_on"),
        (period("9999-01-01", Value::Null, json!([])), "/periods/0/starts_on"),
        (period("2026-02-02", json!("2026-02-01"), json!([])), "/periods/0/ends_on"),
        (
            period("2026-01-01", Value::Null, json!([row("monday", "09:00", "10:00")])),
            "/periods/0/weekly/0/day",
        ),
        (
            period("2026-01-01", Value::Null, json!([row("mon", "9:00", "10:00")])),
            "/periods/0/weekly/0/opens_at_local",
        ),
        (
            period("2026-01-01", Value::Null, json!([row("mon", "24:00", "10:00")])),
            "/periods/0/weekly/0/opens_at_local",
        ),
        (
            period("2026-01-01", Value::Null, json!([row("mon", "09:00", "24:30")])),
            "/periods/0/weekly/0/closes_at_local",
        ),
        (
            exception(json!({"starts_on": "2026-01-01", "ends_on": null, "reason": "x"})),
            "/exceptions/0/hours",
        ),
        (
            exception(
                json!({"starts_on": "2026-01-01", "ends_on": null, "closed": true, "hours": [], "reason": null}),
            ),
            "/exceptions/0/closed",
        ),
        (json!({"periods": [], "colour": 1}), "/colour"),
        (json!({}), "/periods"),
    ] {
        venue.office.put(&path).json(&body).send().expect(422).names(pointer);
    }
    assert_eq!(app.client().get(&path).send().expect(200)["inherited"], true);
    assert_eq!(changes(app, "opening_hours", &space), 0);
});
