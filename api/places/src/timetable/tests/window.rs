use chrono::TimeDelta;

use super::*;

#[test]
fn refusals_come_in_order() {
    let mut space = Space::new(&daily("09:00", "18:00"));
    space.rules.max_duration_minutes = Some(240);
    space.rules.advance_min_minutes = 60;
    space.rules.advance_max_days = 7;
    space.now = at("2026-03-02 10:30");
    space.headcount = 11;
    let check = |from: &str, to: &str| space.check(span(from, to));
    assert_eq!(check("03-01 10:00", "03-01 09:00"), Err(Refusal::EndBeforeStart));
    assert_eq!(check("03-01 10:00", "03-01 10:00"), Err(Refusal::ZeroLength));
    assert_eq!(check("03-02 10:29", "03-02 10:30"), Err(Refusal::InPast));
    let earliest = at("2026-03-02 11:30");
    assert_eq!(check("03-02 11:29", "03-02 11:30"), Err(Refusal::TooSoon { earliest }));
    let latest_date = date("2026-03-09");
    assert_eq!(check("03-10 00:00", "03-10 00:01"), Err(Refusal::TooFarAhead { latest_date }));
    assert_eq!(check("03-09 20:00", "03-09 20:59"), Err(Refusal::TooShort { min_minutes: 60 }));
    assert_eq!(check("03-09 20:00", "03-10 00:01"), Err(Refusal::TooLong { max_minutes: 240 }));
    assert_eq!(check("03-09 17:30", "03-09 18:30"), Err(Refusal::OutsideHours));
    assert_eq!(check("03-09 16:30", "03-09 18:00"), Err(Refusal::OffGrid));
    assert_eq!(check("03-09 16:00", "03-09 18:00"), Err(Refusal::OverCapacity { capacity: 10 }));
    space.closures = vec![span("03-09 17:59", "03-09 19:00"), span("03-09 15:00", "03-09 16:00")];
    assert_eq!(space.check(span("03-09 16:30", "03-09 18:00")), Err(Refusal::Closed));
    space.headcount = 10;
    assert_eq!(space.check(span("03-09 16:00", "03-09 17:00")), Ok(()), "it may touch a closure");
    space.occupied = vec![booked(span("03-09 16:30", "03-09 16:40"))];
    assert!(matches!(space.check(span("03-09 16:00", "03-09 17:00")), Err(Refusal::Conflict { .. })));
}

#[test]
fn conflicts_are_sorted_and_named_once() {
    let mut space = Space::new(&daily("09:00", "18:00"));
    let (noon, early) = (span("03-02 12:00", "03-02 13:00"), span("03-02 09:00", "03-02 10:00"));
    space.occupied = [noon, early, noon, span("03-02 17:00", "03-02 18:00")].map(booked).to_vec();
    let conflicts = vec![early, noon];
    assert_eq!(space.check(span("03-02 09:00", "03-02 17:00")), Err(Refusal::Conflict { conflicts }));
    assert_eq!(space.check(span("03-02 13:00", "03-02 17:00")), Ok(()), "back to back");
}

#[test]
fn odd_seconds_are_off_the_grid() {
    let mut space = Space::new(&daily("09:00", "18:00"));
    (space.rules.start_interval_minutes, space.rules.min_duration_minutes) = (1, None);
    let window = span("03-02 10:00", "03-02 11:00");
    for odd in [TimeDelta::seconds(1), TimeDelta::milliseconds(60_500)] {
        assert_eq!(space.check(Interval::new(window.starts_at + odd, window.ends_at)), Err(Refusal::OffGrid));
        assert_eq!(space.check(Interval::new(window.starts_at, window.ends_at + odd)), Err(Refusal::OffGrid));
    }
    assert_eq!(space.check(window), Ok(()));
    let blink = Interval::new(window.starts_at, window.starts_at + TimeDelta::seconds(59));
    assert_eq!(space.check(blink), Err(Refusal::TooShort { min_minutes: 1 }));
}

#[test]
fn nothing_is_longer_than_thirty_one_days() {
    let mut space = Space::new(&daily("00:00", "24:00"));
    let too_long = Err(Refusal::TooLong { max_minutes: 31 * 1440 });
    for max in [None, Some(u32::MAX)] {
        space.rules.max_duration_minutes = max;
        assert_eq!(space.check(span("03-02 00:00", "04-02 00:00")), Ok(()));
        assert_eq!(space.check(span("03-02 00:00", "04-02 00:01")), too_long);
    }
}

#[test]
fn an_opening_of_the_day_before_counts() {
    let mut hours = daily("18:00", "02:00");
    hours.exceptions =
        serde_json::from_value(json!([{ "starts_on": "2026-03-03", "closed": true, "reason": null }]))
            .unwrap();
    let space = Space::new(&hours);
    assert_eq!(
        space.check(span("03-03 00:00", "03-03 02:00")),
        Ok(()),
        "a closed date does not cut the night before"
    );
    assert_eq!(space.check(span("03-03 00:00", "03-03 03:00")), Err(Refusal::OutsideHours));
    assert_eq!(space.check(span("03-03 18:00", "03-03 19:00")), Err(Refusal::OutsideHours));
    assert_eq!(space.check(span("03-04 00:00", "03-04 01:00")), Err(Refusal::OutsideHours));
}

#[test]
fn no_head_counts_as_one() {
    let mut space = Space::new(&daily("09:00", "18:00"));
    space.rules = SpaceRules { sharing: Sharing::Shared, ..rules() };
    space.headcount = 0;
    space.occupied =
        vec![Occupied { headcount: 10, shares: true, ..booked(span("03-02 10:00", "03-02 11:00")) }];
    assert_eq!(space.check(span("03-02 10:00", "03-02 11:00")), Err(Refusal::Full { remaining: 0 }));
    assert_eq!(space.check(span("03-02 11:00", "03-02 12:00")), Ok(()));
}
