//! What rules mean, and a comparison with a plain model that looks at every day.

use super::*;
use crate::timetable::local_date;
use chrono::{DateTime, Datelike, Days, NaiveDate, Utc, Weekday};
use proptest::prelude::*;

/// An instant from its local wall time.
fn at(local: &str) -> DateTime<Utc> {
    DateTime::parse_from_rfc3339(&format!("{local}:00+08:00")).unwrap().with_timezone(&Utc)
}

/// The local dates of a rule from a start, as `MM-DD`.
fn dates(rule: &str, start: &str) -> Vec<String> {
    let starts = expand(&Rule::parse(rule).unwrap(), at(start), Reach::default()).unwrap();
    starts.into_iter().map(|start| local_date(start).format("%m-%d").to_string()).collect()
}

fn code(rule: &str) -> &'static str {
    Rule::parse(rule).unwrap_err().code
}

fn expand_code(rule: &str, start: &str) -> &'static str {
    expand(&Rule::parse(rule).unwrap(), at(start), Reach::default()).unwrap_err().code
}

#[test]
fn weekly_on_several_days_keeps_the_local_hour() {
    let rule = Rule::parse("FREQ=WEEKLY;BYDAY=TU,TH;COUNT=5").unwrap();
    let starts = expand(&rule, at("2026-12-01T19:30"), Reach::default()).unwrap();
    let expected = ["2026-12-01", "2026-12-03", "2026-12-08", "2026-12-10", "2026-12-15"];
    assert_eq!(starts, expected.map(|date| at(&format!("{date}T19:30"))));
}

#[test]
fn the_start_counts_also_where_it_does_not_match() {
    // 1 December 2026 is a Tuesday.
    assert_eq!(dates("FREQ=WEEKLY;BYDAY=FR;COUNT=3", "2026-12-01T09:00"), ["12-01", "12-04", "12-11"]);
    assert_eq!(dates("FREQ=MONTHLY;BYMONTHDAY=15;COUNT=2", "2026-12-01T09:00"), ["12-01", "12-15"]);
    assert_eq!(dates("FREQ=DAILY;COUNT=1", "2026-12-01T09:00"), ["12-01"]);
}

#[test]
fn the_first_day_of_the_week_decides_over_every_second_week() {
    // The example of RFC 5545 §3.8.5.3: 5 August 1997 was a Tuesday.
    let start = "1997-08-05T09:00";
    let monday = dates("FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO", start);
    assert_eq!(monday, ["08-05", "08-10", "08-19", "08-24"]);
    let sunday = dates("FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU", start);
    assert_eq!(sunday, ["08-05", "08-17", "08-19", "08-31"]);
}

#[test]
fn months_that_lack_the_day_are_skipped() {
    let thirty_first = dates("FREQ=MONTHLY;COUNT=4", "2027-01-31T09:00");
    assert_eq!(thirty_first, ["01-31", "03-31", "05-31", "07-31"]);
    let leap_day = dates("FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=29;COUNT=2", "2028-02-29T09:00");
    assert_eq!(leap_day, ["02-29", "02-29"]);
    let fifth = dates("FREQ=MONTHLY;BYDAY=5FR;COUNT=3", "2027-01-29T09:00");
    assert_eq!(fifth, ["01-29", "04-30", "07-30"]);
}

#[test]
fn monthly_rules_count_from_both_ends() {
    let last_day = dates("FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3", "2027-01-31T09:00");
    assert_eq!(last_day, ["01-31", "02-28", "03-31"]);
    let both = dates("FREQ=MONTHLY;BYMONTHDAY=31,-1,1;COUNT=5", "2027-01-01T09:00");
    assert_eq!(both, ["01-01", "01-31", "02-01", "02-28", "03-01"]);
    let second_tuesday = dates("FREQ=MONTHLY;BYDAY=2TU,-1FR;COUNT=4", "2026-12-08T09:00");
    assert_eq!(second_tuesday, ["12-08", "12-25", "01-12", "01-29"]);
    assert_eq!(dates("FREQ=MONTHLY;BYDAY=-5MO;COUNT=2", "2027-03-01T09:00"), ["03-01", "05-03"]);
}

#[test]
fn until_is_utc_with_z_local_without_and_a_whole_day_as_a_date() {
    let start = "2026-12-01T09:00"; // 01:00 UTC
    let count = |until: &str| dates(&format!("FREQ=DAILY;UNTIL={until}"), start).len();
    assert_eq!(count("20261203T010000Z"), 3);
    assert_eq!(count("20261203T005959Z"), 2);
    assert_eq!(count("20261203T090000"), 3);
    assert_eq!(count("20261203T085959"), 2);
    assert_eq!(count("20261203"), 3);
    // A late start: the local day is not the day of UTC.
    assert_eq!(dates("FREQ=DAILY;UNTIL=20261203", "2026-12-01T07:00").len(), 3);
    assert_eq!(expand_code("FREQ=DAILY;UNTIL=20261130", start), "until_before_start");
    assert_eq!(expand_code("FREQ=DAILY;UNTIL=20261201T085959", start), "until_before_start");
}

#[test]
fn what_is_not_understood_is_refused_by_name() {
    for (rule, expected) in [
        ("", "malformed"),
        ("garbage", "malformed"),
        ("FREQ=", "malformed"),
        ("FREQ=DAILY;", "malformed"),
        ("RRULE:RRULE:FREQ=DAILY;COUNT=1", "unsupported_part"),
        ("COUNT=3", "missing_freq"),
        ("FREQ=YEARLY;COUNT=3", "unsupported_freq"),
        ("FREQ=SECONDLY;COUNT=3", "unsupported_freq"),
        ("FREQ=MONTHLY;BYSETPOS=1;BYDAY=1MO;COUNT=3", "unsupported_part"),
        ("FREQ=DAILY;BYHOUR=9;COUNT=3", "unsupported_part"),
        ("FREQ=DAILY;COUNT=3;COUNT=4", "duplicate_part"),
        ("FREQ=DAILY;COUNT=3;UNTIL=20261231", "count_and_until"),
        ("FREQ=DAILY", "missing_end"),
        ("FREQ=DAILY;COUNT=0", "invalid_count"),
        ("FREQ=DAILY;COUNT=-1", "invalid_count"),
        ("FREQ=DAILY;COUNT=1.5", "invalid_count"),
        ("FREQ=DAILY;COUNT=1001", "too_many_occurrences"),
        ("FREQ=DAILY;COUNT=10000000", "too_many_occurrences"),
        ("FREQ=DAILY;COUNT=99999999999999999999999999", "too_many_occurrences"),
        ("FREQ=DAILY;COUNT=3;INTERVAL=0", "invalid_interval"),
        ("FREQ=DAILY;COUNT=3;INTERVAL=1000", "invalid_interval"),
        ("FREQ=DAILY;COUNT=3;INTERVAL=+2", "invalid_interval"),
        ("FREQ=DAILY;COUNT=3;INTERVAL=99999999999", "invalid_interval"),
        ("FREQ=WEEKLY;COUNT=3;BYDAY=1MO", "invalid_byday"),
        ("FREQ=WEEKLY;COUNT=3;BYDAY=MO,MO", "invalid_byday"),
        ("FREQ=WEEKLY;COUNT=3;BYDAY=XX", "invalid_byday"),
        ("FREQ=WEEKLY;COUNT=3;BYDAY=一", "invalid_byday"),
        ("FREQ=MONTHLY;COUNT=3;BYDAY=MO", "invalid_byday"),
        ("FREQ=MONTHLY;COUNT=3;BYDAY=6MO", "invalid_byday"),
        ("FREQ=MONTHLY;COUNT=3;BYDAY=0MO", "invalid_byday"),
        ("FREQ=MONTHLY;COUNT=3;BYDAY=第二", "invalid_byday"),
        ("FREQ=MONTHLY;COUNT=3;BYMONTHDAY=0", "invalid_bymonthday"),
        ("FREQ=MONTHLY;COUNT=3;BYMONTHDAY=32", "invalid_bymonthday"),
        ("FREQ=MONTHLY;COUNT=3;BYMONTHDAY=-32", "invalid_bymonthday"),
        ("FREQ=MONTHLY;COUNT=3;BYMONTHDAY=1,,2", "invalid_bymonthday"),
        ("FREQ=MONTHLY;COUNT=3;BYMONTHDAY=13;BYDAY=1FR", "unsupported_combination"),
        ("FREQ=DAILY;COUNT=3;BYDAY=MO", "unsupported_combination"),
        ("FREQ=WEEKLY;COUNT=3;WKST=1", "invalid_wkst"),
        ("FREQ=DAILY;UNTIL=2026-12-31", "invalid_until"),
        ("FREQ=DAILY;UNTIL=20261331", "invalid_until"),
        ("FREQ=DAILY;UNTIL=20261231T250000Z", "invalid_until"),
        ("FREQ=DAILY;UNTIL=20261231Z", "invalid_until"),
    ] {
        assert_eq!(code(rule), expected, "{rule}");
    }
    assert_eq!(code(&"X".repeat(501)), "too_long");
}

#[test]
fn capitals_and_the_name_in_front_do_not_matter() {
    let plain = Rule::parse("FREQ=WEEKLY;BYDAY=MO,WE;COUNT=4").unwrap();
    assert_eq!(Rule::parse("rrule:freq=weekly;count=4;byday=we,mo").unwrap(), plain);
    assert_eq!(Rule::parse(" RRULE:FREQ=WEEKLY;BYDAY=MO,WE;COUNT=4 ").unwrap(), plain);
}

#[test]
fn endless_wishes_end_soon() {
    let start = "2026-12-01T09:00";
    assert_eq!(expand_code("FREQ=DAILY;UNTIL=99991231", start), "too_many_occurrences");
    assert_eq!(expand_code("FREQ=MONTHLY;UNTIL=99991231", start), "range_too_long");
    assert_eq!(expand_code("FREQ=WEEKLY;INTERVAL=999;COUNT=2", start), "range_too_long");
    assert_eq!(
        expand_code("FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31;COUNT=2", "2027-02-01T09:00"),
        "range_too_long"
    );
    assert_eq!(dates("FREQ=DAILY;COUNT=1000", start).len(), 1000);
}

/// Whether a date matches, said as plainly as possible.
fn matches(rule: &Rule, start: NaiveDate, date: NaiveDate) -> bool {
    let interval = i64::from(rule.interval);
    let months = |date: NaiveDate| i64::from(date.year()) * 12 + i64::from(date.month0());
    let month_fits = (months(date) - months(start)) % interval == 0;
    let to_end = i64::from(date.num_days_in_month()) - i64::from(date.day()) + 1;
    match &rule.pattern {
        Pattern::Daily => (date - start).num_days() % interval == 0,
        Pattern::Weekly(days) => {
            let week = |date: NaiveDate| date.week(rule.week_start).first_day();
            let weeks = (week(date) - week(start)).num_days() / 7;
            let day = if days.is_empty() {
                date.weekday() == start.weekday()
            } else {
                days.contains(&date.weekday())
            };
            weeks % interval == 0 && day
        }
        Pattern::MonthlyByDate(days) if days.is_empty() => month_fits && date.day() == start.day(),
        Pattern::MonthlyByDate(days) => {
            let one = |day: &i8| {
                let day = i64::from(*day);
                if day > 0 { i64::from(date.day()) == day } else { to_end == -day }
            };
            month_fits && days.iter().any(one)
        }
        Pattern::MonthlyByWeekday(days) => {
            let one = |wanted: &NthWeekday| {
                let nth = i64::from(wanted.nth);
                let place =
                    if nth > 0 { (i64::from(date.day()) - 1) / 7 + 1 } else { -((to_end - 1) / 7 + 1) };
                date.weekday() == wanted.weekday && place == nth
            };
            month_fits && days.iter().any(one)
        }
    }
}

fn a_weekday() -> impl Strategy<Value = Weekday> {
    (0u8..7).prop_map(|day| Weekday::try_from(day).unwrap())
}

fn some_weekdays() -> impl Strategy<Value = Vec<Weekday>> {
    proptest::collection::btree_set(0u8..7, 0..5)
        .prop_map(|days| days.into_iter().map(|day| Weekday::try_from(day).unwrap()).collect())
}

fn a_pattern() -> impl Strategy<Value = Pattern> {
    let month_day = prop_oneof![1i8..=31, -31i8..=-1];
    let nth =
        (prop_oneof![1i8..=5, -5i8..=-1], a_weekday()).prop_map(|(nth, weekday)| NthWeekday { nth, weekday });
    let dates = proptest::collection::btree_set(month_day, 0..4)
        .prop_map(|days| Pattern::MonthlyByDate(days.into_iter().collect()));
    let weekdays = proptest::collection::vec(nth, 1..4).prop_map(|mut days| {
        let mut seen = Vec::new();
        days.retain(|day: &NthWeekday| {
            let new = !seen.contains(day);
            seen.push(*day);
            new
        });
        Pattern::MonthlyByWeekday(days)
    });
    prop_oneof![Just(Pattern::Daily), some_weekdays().prop_map(Pattern::Weekly), dates, weekdays]
}

fn a_rule() -> impl Strategy<Value = Rule> {
    let end = prop_oneof![
        (1u32..=60).prop_map(End::Count),
        (0u64..=900).prop_map(|days| End::On(first_date().checked_add_days(Days::new(days)).unwrap())),
        (0i64..=900 * 24).prop_map(|hours| End::At(at("2026-01-01T00:00") + chrono::Duration::hours(hours))),
    ];
    (a_pattern(), 1u32..=5, end, a_weekday()).prop_map(|(pattern, interval, end, week_start)| Rule {
        pattern,
        interval,
        end,
        week_start,
    })
}

fn first_date() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 1).unwrap()
}

proptest! {
    #[test]
    fn the_same_as_looking_at_every_day(rule in a_rule(), day in 0u64..400, hour in 0u32..24) {
        let date = first_date().checked_add_days(Days::new(day)).unwrap();
        let start = at(&format!("{date}T{hour:02}:00"));
        let ends = |at: DateTime<Utc>, date: NaiveDate| match rule.end {
            End::Count(_) => false,
            End::At(until) => at > until,
            End::On(until) => date > until,
        };
        let mut expected = vec![start];
        let most = if let End::Count(count) = rule.end { count as usize } else { usize::MAX };
        let last = date.checked_add_days(Days::new(MAX_DAYS as u64)).unwrap();
        let mut complete = false;
        for next in date.iter_days().skip(1) {
            if expected.len() == most { complete = true; break; }
            let at = at(&format!("{next}T{hour:02}:00"));
            if ends(at, next) { complete = true; break; }
            if next > last { break; }
            if matches(&rule, date, next) { expected.push(at); }
        }
        match expand(&rule, start, Reach::default()) {
            Ok(starts) => { prop_assert!(complete); prop_assert_eq!(starts, expected); }
            Err(fault) => prop_assert!(
                matches!(fault.code, "range_too_long") && !complete
                    || fault.code == "until_before_start" && ends(start, date)
                    || fault.code == "too_many_occurrences" && expected.len() > MAX_OCCURRENCES,
                "{} {}", rule, fault.code
            ),
        }
    }

    #[test]
    fn a_rule_reads_what_it_writes(rule in a_rule()) {
        prop_assert_eq!(Rule::parse(&rule.to_string()).unwrap(), rule);
    }

    #[test]
    fn a_moved_rule_is_the_moved_occurrences(rule in a_rule(), day in 0u64..60, by in -10i64..=10) {
        let start = at("2026-03-01T10:00") + Days::new(day);
        let rule = rule.ending(End::Count(12));
        if let (Some(moved), Ok(starts)) = (rule.shifted(by), expand(&rule, start, Reach::default())) {
            let shift = chrono::Duration::days(by);
            let expected: Vec<_> = starts.into_iter().map(|start| start + shift).collect();
            prop_assert_eq!(expand(&moved, start + shift, Reach::default()).unwrap(), expected);
        }
    }

    #[test]
    fn no_text_makes_it_panic(text in "\\PC{0,60}", start in 0i64..4_000_000_000) {
        if let Ok(rule) = Rule::parse(&text) {
            let _ = expand(&rule, DateTime::from_timestamp(start, 0).unwrap(), Reach::default());
        }
    }

    #[test]
    fn nearly_right_texts_do_not_panic(
        freq in "(DAILY|WEEKLY|MONTHLY)", number in "[-+]?[0-9]{1,12}", day in "[-+]?[0-9]{0,2}(MO|SU|XX)",
        until in "[0-9]{6,9}T?[0-9]{0,7}Z?"
    ) {
        for text in [
            format!("FREQ={freq};COUNT={number}"), format!("FREQ={freq};INTERVAL={number};COUNT=3"),
            format!("FREQ={freq};BYDAY={day};COUNT=3"), format!("FREQ={freq};BYMONTHDAY={number};COUNT=3"),
            format!("FREQ={freq};UNTIL={until}"),
        ] {
            if let Ok(rule) = Rule::parse(&text) {
                let _ = expand(&rule, at("2026-12-01T09:00"), Reach::default());
            }
        }
    }
}
