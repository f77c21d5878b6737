use proptest::prelude::*;

use super::*;

fn day_of(hours: &OpeningHours, calendar: &Calendar, on: &str) -> (Vec<String>, Source) {
    let mut days = resolve(hours, calendar, date(on), date(on));
    assert_eq!(days.len(), 1);
    let day = days.remove(0);
    (show(&day.openings), day.source)
}

fn open_on(hours: &OpeningHours, on: &str) -> Vec<String> {
    day_of(hours, &Calendar::default(), on).0
}

fn period(starts_on: &str, ends_on: Option<&str>, opens: &str) -> Value {
    json!({ "starts_on": starts_on, "ends_on": ends_on, "weekly": [row("mon", opens, "22:00")] })
}

#[test]
fn rows_of_one_day_merge_when_they_overlap_or_touch() {
    let weekly = [
        row("mon", "09:00", "12:00"),
        row("mon", "12:00", "14:00"),
        row("mon", "18:00", "01:00"),
        row("mon", "22:00", "03:00"),
        row("tue", "00:00", "24:00"),
        row("wed", "09:00", "09:00"),
        row("thu", "18:00", "00:00"),
        row("fri", "00:00", "00:00"),
    ];
    let hours =
        hours(json!({ "periods": [{ "starts_on": "2026-03-01", "ends_on": null, "weekly": weekly }] }));
    assert_eq!(open_on(&hours, "2026-03-02"), ["03-02 09:00/03-02 14:00", "03-02 18:00/03-03 03:00"]);
    assert_eq!(
        open_on(&hours, "2026-03-03"),
        ["03-03 00:00/03-04 00:00"],
        "the night of Monday stays Monday's"
    );
    assert_eq!(open_on(&hours, "2026-03-04"), ["03-04 09:00/03-05 09:00"]);
    assert_eq!(open_on(&hours, "2026-03-05"), ["03-05 18:00/03-06 00:00"]);
    assert_eq!(open_on(&hours, "2026-03-06"), ["03-06 00:00/03-07 00:00"]);
    assert_eq!(
        day_of(&hours, &Calendar::default(), "2026-03-07"),
        (vec![], Source::Period { index: 0, day: DayKind::Sat })
    );
    assert_eq!(day_of(&hours, &Calendar::default(), "2026-02-28"), (vec![], Source::Nothing));
}

#[test]
fn shorter_period_replaces_wholly() {
    let mut summer = period("2026-03-01", Some("2026-03-31"), "10:00");
    summer["weekly"] = json!([row("tue", "10:00", "20:00")]);
    let hours = hours(
        json!({ "periods": [summer, period("2026-01-01", None, "08:00"), period("2026-01-01", Some("2026-12-31"), "09:00")] }),
    );
    assert_eq!(open_on(&hours, "2026-02-23"), ["02-23 09:00/02-23 22:00"], "an end beats an open end");
    assert_eq!(open_on(&hours, "2026-03-02"), [""; 0], "no Monday row: closed");
    assert_eq!(open_on(&hours, "2026-03-03"), ["03-03 10:00/03-03 20:00"]);
    assert_eq!(open_on(&hours, "2026-03-31"), ["03-31 10:00/03-31 20:00"], "the last date is inside");
    assert_eq!(open_on(&hours, "2026-04-06"), ["04-06 09:00/04-06 22:00"]);
    assert_eq!(open_on(&hours, "2027-01-04").len(), 1, "the open end goes on");
}

#[test]
fn periods_of_equal_length_tie_by_start_then_by_list() {
    let overlapping = hours(json!({ "periods": [
        period("2026-03-02", Some("2026-03-11"), "10:00"),
        period("2026-03-01", Some("2026-03-10"), "09:00"),
    ] }));
    assert_eq!(open_on(&overlapping, "2026-03-02"), ["03-02 10:00/03-02 22:00"], "the later start wins");
    let same = hours(json!({ "periods": [
        period("2026-03-01", Some("2026-03-10"), "09:00"),
        period("2026-03-01", Some("2026-03-10"), "10:00"),
    ] }));
    assert_eq!(open_on(&same, "2026-03-02"), ["03-02 10:00/03-02 22:00"], "the later in the list wins");
    let endless = hours(
        json!({ "periods": [period("2026-02-01", None, "10:00"), period("2026-01-01", None, "09:00")] }),
    );
    assert_eq!(open_on(&endless, "2026-01-05"), ["01-05 09:00/01-05 22:00"]);
    assert_eq!(open_on(&endless, "2026-03-02"), ["03-02 10:00/03-02 22:00"]);
}

#[test]
fn special_days_use_their_rows_when_the_period_has_any() {
    let calendar: Calendar = [
        (date("2026-03-02"), SpecialDay::Holiday),
        (date("2026-03-08"), SpecialDay::MakeUpWorkday),
        (date("2026-05-04"), SpecialDay::Holiday),
    ]
    .into_iter()
    .collect();
    let hours = hours(json!({ "periods": [
        { "starts_on": "2026-01-01", "ends_on": "2026-04-01", "weekly": [row("mon", "09:00", "18:00"), row("holiday", "13:00", "02:00"), row("sun", "11:00", "12:00")] },
        { "starts_on": "2026-01-01", "ends_on": null, "weekly": [row("mon", "09:00", "18:00"), row("make_up_workday", "08:00", "09:00")] },
    ] }));
    let holiday = Source::Period { index: 0, day: DayKind::Holiday };
    assert_eq!(day_of(&hours, &calendar, "2026-03-02"), (vec!["03-02 13:00/03-03 02:00".into()], holiday));
    let sunday = Source::Period { index: 0, day: DayKind::Sun };
    assert_eq!(day_of(&hours, &calendar, "2026-03-08"), (vec!["03-08 11:00/03-08 12:00".into()], sunday));
    let monday = Source::Period { index: 1, day: DayKind::Mon };
    assert_eq!(day_of(&hours, &calendar, "2026-05-04"), (vec!["05-04 09:00/05-04 18:00".into()], monday));
}

#[test]
fn shortest_exception_replaces_the_day() {
    let mut hours = daily("18:00", "02:00");
    hours.exceptions = serde_json::from_value(json!([
        { "starts_on": "2026-03-03", "closed": true, "reason": "维修" },
        { "starts_on": "2026-03-02", "ends_on": "2026-03-08", "hours": [{ "opens_at_local": "10:00", "closes_at_local": "11:00" }], "reason": null },
        { "starts_on": "2026-03-06", "ends_on": "2026-03-07", "closed": true, "reason": null },
        { "starts_on": "2026-03-05", "ends_on": "2026-03-06", "hours": [{ "opens_at_local": "22:00", "closes_at_local": "01:00" }, { "opens_at_local": "00:30", "closes_at_local": "00:40" }], "reason": null },
    ]))
    .unwrap();
    assert_eq!(
        open_on(&hours, "2026-03-01"),
        ["03-01 18:00/03-02 02:00"],
        "the exception of the next date does not cut it"
    );
    assert_eq!(open_on(&hours, "2026-03-02"), ["03-02 10:00/03-02 11:00"]);
    assert_eq!(day_of(&hours, &Calendar::default(), "2026-03-03"), (vec![], Source::Exception { index: 0 }));
    assert_eq!(
        open_on(&hours, "2026-03-06"),
        ["03-06 00:30/03-06 00:40", "03-06 22:00/03-07 01:00"],
        "of equal length the later in the list"
    );
    assert_eq!(open_on(&hours, "2026-03-07"), [""; 0]);
    assert_eq!(open_on(&hours, "2026-03-09"), ["03-09 18:00/03-10 02:00"]);
}

#[test]
fn definitions_that_check_would_refuse_do_not_panic() {
    let mut hours = hours(json!({ "periods": [
        { "starts_on": "2026-03-05", "ends_on": "2026-03-01", "weekly": [row("mon", "24:00", "24:00")] },
        { "starts_on": "2026-03-01", "ends_on": null, "weekly": [row("mon", "24:00", "24:00")] },
    ] }));
    hours.exceptions = serde_json::from_value(json!([{ "starts_on": "2026-03-09" }])).unwrap();
    assert_eq!(open_on(&hours, "2026-03-02"), ["03-03 00:00/03-04 00:00"]);
    assert_eq!(open_on(&hours, "2026-03-09"), [""; 0]);
    assert_eq!(resolve(&hours, &Calendar::default(), date("2026-03-02"), date("2026-03-01")), []);
    let end = resolve(&hours, &Calendar::default(), NaiveDate::MAX, NaiveDate::MAX);
    assert!(end.len() <= 1);
}

fn ranges() -> impl Strategy<Value = Vec<(u64, Option<u64>)>> {
    prop::collection::vec((0..40_u64, prop::option::of(0..15_u64)), 0..8)
}

fn rows() -> impl Strategy<Value = Vec<(u16, u16)>> {
    prop::collection::vec((0..1440_u16, 0..=1440_u16), 1..6)
}

fn time(minutes: u16) -> LocalTime {
    LocalTime::from_minutes(minutes).unwrap()
}

proptest! {
    #![proptest_config(quick())]

    #[test]
    fn merged_rows_match_a_bitmap(rows in rows()) {
        let on = date("2026-03-02");
        let hour_rows = rows.iter().map(|&(o, c)| HourRow { opens_at_local: time(o), closes_at_local: time(c) }).collect();
        let exception = Exception { starts_on: on, ends_on: None, closed: None, hours: Some(hour_rows), reason: None };
        let hours = OpeningHours { periods: vec![], exceptions: vec![exception] };
        let day = resolve(&hours, &Calendar::default(), on, on).remove(0);
        prop_assert!(day.openings.windows(2).all(|pair| pair[0].ends_at < pair[1].starts_at));
        for minute in 0..2880_i64 {
            let expected = rows.iter().any(|&(opens, closes)| {
                let (opens, closes) = (i64::from(opens), i64::from(closes));
                let closes = if closes <= opens { closes + 1440 } else { closes };
                opens <= minute && minute < closes
            });
            let instant = local_midnight(on) + chrono::TimeDelta::minutes(minute);
            let open = day.openings.iter().any(|one| one.starts_at <= instant && instant < one.ends_at);
            prop_assert_eq!(open, expected, "minute {}", minute);
        }
    }

    #[test]
    fn winners_match_a_scan(periods in ranges(), exceptions in ranges()) {
        let base = date("2026-03-01");
        let day = |n: u64| base + chrono::Days::new(n);
        let hours = OpeningHours {
            periods: periods.iter().map(|&(first, len)| Period { starts_on: day(first), ends_on: len.map(|len| day(first + len)), weekly: vec![] }).collect(),
            exceptions: exceptions.iter().map(|&(first, len)| Exception {
                starts_on: day(first), ends_on: len.map(|len| day(first + len)), closed: Some(true), hours: None, reason: None,
            }).collect(),
        };
        let days = resolve(&hours, &Calendar::default(), base, day(60));
        prop_assert_eq!(days.len(), 61);
        for (n, resolved) in (0_u64..).zip(days) {
            let covers = |first: u64, last: Option<u64>| first <= n && last.is_none_or(|last| n <= last);
            let mut best: Option<(usize, u64)> = None;
            for (index, &(first, len)) in exceptions.iter().enumerate() {
                let len = len.unwrap_or(0);
                if covers(first, Some(first + len)) && best.is_none_or(|(_, least)| len <= least) {
                    best = Some((index, len));
                }
            }
            let mut chosen: Option<(usize, u64, u64)> = None;
            for (index, &(first, len)) in periods.iter().enumerate() {
                let long = len.unwrap_or(u64::MAX);
                let better = chosen.is_none_or(|(_, least, start)| long < least || (long == least && first >= start));
                if covers(first, len.map(|len| first + len)) && better {
                    chosen = Some((index, long, first));
                }
            }
            let expected = match (best, chosen) {
                (Some((index, _)), _) => Source::Exception { index },
                (None, Some((index, ..))) => Source::Period { index, day: chrono::Datelike::weekday(&resolved.date).into() },
                (None, None) => Source::Nothing,
            };
            prop_assert_eq!(resolved.source, expected, "day {}", n);
        }
    }
}
