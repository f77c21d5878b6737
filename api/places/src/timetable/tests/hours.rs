use super::*;

#[test]
fn local_time_is_strict() {
    for good in ["00:00", "09:05", "23:59", "24:00"] {
        assert_eq!(good.parse::<LocalTime>().unwrap().to_string(), good);
    }
    for bad in ["", "9:00", "09:0", "09-00", "+9:00", "0900", "09:00 ", "09:00:00", "０９:00", "-1:00"] {
        assert_eq!(bad.parse::<LocalTime>(), Err(LocalTimeError::NotHhMm), "{bad}");
    }
    for bad in ["24:01", "25:00", "99:00", "09:60", "23:99"] {
        assert_eq!(bad.parse::<LocalTime>(), Err(LocalTimeError::OutOfRange), "{bad}");
    }
    assert_eq!(LocalTime::from_minutes(1440), Some(LocalTime::END_OF_DAY));
    assert_eq!(LocalTime::from_minutes(1441), None);
}

#[test]
fn local_dates_change_at_sixteen_utc() {
    assert_eq!(local_midnight(date("2026-03-02")).to_rfc3339(), "2026-03-01T16:00:00+00:00");
    assert_eq!(local_date(at("2026-03-02 00:00")), date("2026-03-02"));
    assert_eq!(local_date(at("2026-03-02 23:59")), date("2026-03-02"));
    // The ends of time are held rather than overflown.
    assert_eq!(local_date(DateTime::<Utc>::MAX_UTC), NaiveDate::MAX);
    assert_eq!(local_midnight(NaiveDate::MIN), DateTime::<Utc>::MIN_UTC);
}

#[test]
fn json_form_is_kept() {
    let definition = json!({
        "periods": [{
            "starts_on": "2026-01-01",
            "ends_on": null,
            "weekly": [row("mon", "09:00", "24:00"), row("holiday", "10:00", "02:00"), row("make_up_workday", "08:00", "12:00")],
        }],
        "exceptions": [
            { "starts_on": "2026-02-01", "ends_on": "2026-02-03", "closed": true, "reason": "设备检修" },
            {
                "starts_on": "2026-02-05",
                "ends_on": null,
                "hours": [{ "opens_at_local": "13:00", "closes_at_local": "15:00" }],
                "reason": null,
            },
        ],
    });
    let parsed = hours(definition.clone());
    assert_eq!(parsed.check(), []);
    assert_eq!(serde_json::to_value(&parsed).unwrap(), definition);
}

#[test]
fn json_that_says_something_else_is_refused() {
    let period = |weekly: Value| json!({ "periods": [{ "starts_on": "2026-01-01", "ends_on": null, "weekly": weekly }] });
    let bad = [
        json!({}),
        json!({ "periods": [], "note": 1 }),
        json!({ "periods": [], "exceptions": [{ "starts_on": "2026-02-30", "closed": true }] }),
        json!({ "periods": [], "exceptions": [{ "starts_on": "2026-02-01", "open": true }] }),
        period(json!([row("monday", "09:00", "18:00")])),
        period(json!([row("mon", "9:00", "18:00")])),
        period(json!([row("mon", "09:00", "24:30")])),
        period(json!([{ "day": "mon", "opens_at_local": "09:00" }])),
    ];
    for value in bad {
        assert!(serde_json::from_value::<OpeningHours>(value.clone()).is_err(), "{value}");
    }
}

fn faults(definition: Value) -> Vec<(String, &'static str)> {
    hours(definition).check().into_iter().map(|fault| (fault.pointer, fault.code)).collect()
}

#[test]
fn check_names_each_fault() {
    let long = "长".repeat(201);
    let found = faults(json!({
        "periods": [
            { "starts_on": "2026-05-02", "ends_on": "2026-05-01", "weekly": [row("mon", "09:00", "18:00"), row("tue", "24:00", "02:00")] },
            { "starts_on": "1999-12-31", "ends_on": "2200-01-01", "weekly": [] },
        ],
        "exceptions": [
            { "starts_on": "2026-05-02", "ends_on": "2026-05-01", "closed": true, "reason": long },
            { "starts_on": "2026-05-02", "closed": true, "hours": [{ "opens_at_local": "24:00", "closes_at_local": "02:00" }] },
            { "starts_on": "2026-05-02", "closed": false },
            { "starts_on": "2026-05-02" },
            { "starts_on": "2026-05-02", "hours": [] },
        ],
    }));
    let expected = [
        ("/periods/0/ends_on", "ends_before_starts"),
        ("/periods/0/weekly/1/opens_at_local", "opens_at_end_of_day"),
        ("/periods/1/starts_on", "date_out_of_range"),
        ("/periods/1/ends_on", "date_out_of_range"),
        ("/exceptions/0/ends_on", "ends_before_starts"),
        ("/exceptions/0/reason", "too_long"),
        ("/exceptions/1/closed", "closed_with_hours"),
        ("/exceptions/1/hours/0/opens_at_local", "opens_at_end_of_day"),
        ("/exceptions/2/hours", "closed_or_hours_required"),
        ("/exceptions/3/hours", "closed_or_hours_required"),
        ("/exceptions/4/hours", "hours_empty"),
    ];
    let found: Vec<_> = found.iter().map(|(pointer, code)| (pointer.as_str(), *code)).collect();
    assert_eq!(found, expected);
}

#[test]
fn check_accepts_the_edges() {
    let found = faults(json!({
        "periods": [
            { "starts_on": "2000-01-01", "ends_on": "2199-12-31", "weekly": [row("mon", "09:00", "09:00"), row("tue", "00:00", "24:00"), row("wed", "18:00", "00:00")] },
            { "starts_on": "2026-05-01", "ends_on": "2026-05-01", "weekly": [] },
        ],
        "exceptions": [
            { "starts_on": "2026-05-01", "closed": false, "hours": [{ "opens_at_local": "00:00", "closes_at_local": "00:00" }], "reason": "长".repeat(200) },
        ],
    }));
    assert_eq!(found, []);
}

#[test]
fn check_limits_the_lists() {
    let rows = vec![row("mon", "09:00", "18:00"); 101];
    let hour_rows = vec![json!({ "opens_at_local": "09:00", "closes_at_local": "18:00" }); 101];
    let exception = json!({ "starts_on": "2026-05-01", "closed": true });
    let period = json!({ "starts_on": "2026-05-01", "ends_on": null, "weekly": rows });
    let most =
        hours(json!({ "periods": vec![period.clone(); 101], "exceptions": vec![exception.clone(); 1001] }));
    let found = most.check();
    assert_eq!(found.first().map(|fault| fault.pointer.as_str()), Some("/periods"));
    assert_eq!(found.last().map(|fault| fault.pointer.as_str()), Some("/exceptions"));
    assert_eq!(found.len(), 1 + 100 + 1, "the 101st period is not looked into");
    let found =
        faults(json!({ "periods": [], "exceptions": [{ "starts_on": "2026-05-01", "hours": hour_rows }] }));
    assert_eq!(found, [("/exceptions/0/hours".to_owned(), "too_many")]);
    let full = json!({ "periods": vec![json!({ "starts_on": "2026-05-01", "ends_on": null, "weekly": [] }); 100], "exceptions": vec![exception; 1000] });
    assert_eq!(faults(full), []);
}
