use super::*;

#[test]
fn open_is_busy_and_free() {
    let mut space = Space::new(&daily("09:00", "18:00"));
    space.closures = vec![span("03-02 12:00", "03-02 13:00")];
    space.occupied =
        vec![booked(span("03-02 10:00", "03-02 12:30")), booked(span("03-02 17:00", "03-02 20:00"))];
    let day = space.day("2026-03-02");
    assert_eq!(show(&day.open), ["03-02 09:00/03-02 12:00", "03-02 13:00/03-02 18:00"]);
    assert_eq!(show(&day.busy), ["03-02 10:00/03-02 12:00", "03-02 17:00/03-02 18:00"]);
    assert_eq!(show(&day.free), ["03-02 09:00/03-02 10:00", "03-02 13:00/03-02 17:00"]);
    assert_eq!(
        space.starts("2026-03-02"),
        ["03-02 09:00", "03-02 13:00", "03-02 14:00", "03-02 15:00", "03-02 16:00"]
    );
}

#[test]
fn grid_is_anchored_at_the_opening_over_midnight_and_closures_do_not_move_it() {
    let mut space = Space::new(&daily("18:00", "02:00"));
    space.rules.start_interval_minutes = 90;
    space.rules.min_duration_minutes = Some(30);
    space.closures = vec![span("03-02 20:10", "03-02 22:10")];
    // The grid: 18:00 19:30 21:00 22:30 00:00 01:30.
    let expected = ["03-02 18:00", "03-02 19:30", "03-02 22:30", "03-03 00:00", "03-03 01:30"];
    assert_eq!(space.starts("2026-03-02"), expected);
    assert_eq!(show(&space.day("2026-03-02").open), ["03-02 18:00/03-02 20:10", "03-02 22:10/03-03 02:00"]);
    assert_eq!(space.starts("2026-03-03")[0], "03-03 18:00", "the night of the day before is not listed");
    assert_eq!(space.check(span("03-02 22:10", "03-02 23:10")), Err(Refusal::OffGrid));
}

#[test]
fn bookings_cross_midnight_where_openings_touch() {
    let mut space = Space::new(&daily("00:00", "24:00"));
    space.rules.start_interval_minutes = 600;
    space.rules.min_duration_minutes = Some(300);
    assert_eq!(
        space.starts("2026-03-02"),
        ["03-02 00:00", "03-02 10:00", "03-02 20:00"],
        "anchored anew each day"
    );
    assert_eq!(space.check(span("03-02 20:00", "03-03 01:00")), Ok(()));
    space.occupied = vec![booked(span("03-03 00:00", "03-03 01:00"))];
    assert_eq!(space.starts("2026-03-02"), ["03-02 00:00", "03-02 10:00"]);
    // Longer than a day, across three openings.
    space.occupied.clear();
    space.rules.min_duration_minutes = Some(3000);
    assert_eq!(space.starts("2026-03-02").len(), 3);
    assert_eq!(space.check(span("03-02 20:00", "03-04 22:00")), Ok(()));
}

#[test]
fn start_that_two_dates_offer_is_listed_once_under_its_own_date() {
    let definition = hours(json!({ "periods": [{ "starts_on": "2026-01-01", "ends_on": null, "weekly": [
        row("mon", "22:00", "02:30"), row("tue", "00:00", "02:00"),
    ] }] }));
    let mut space = Space::new(&definition);
    space.rules.start_interval_minutes = 90;
    space.rules.min_duration_minutes = Some(30);
    // Monday: 22:00 23:30 01:00; Tuesday: 00:00 01:30.
    assert_eq!(space.starts("2026-03-02"), ["03-02 22:00", "03-02 23:30", "03-03 01:00"]);
    assert_eq!(space.starts("2026-03-03"), ["03-03 00:00", "03-03 01:30"]);
    space.rules.start_interval_minutes = 60;
    let expected = (vec!["03-02 22:00", "03-02 23:00", "03-03 02:00"], vec!["03-03 00:00", "03-03 01:00"]);
    assert_eq!(space.starts("2026-03-02"), expected.0);
    assert_eq!(space.starts("2026-03-03"), expected.1);
    let together: Vec<String> = space
        .days("2026-03-02", "2026-03-03")
        .iter()
        .flat_map(|day| &day.starts)
        .map(|start| clock(*start))
        .collect();
    assert_eq!(together, [expected.0, expected.1].concat(), "whatever the range");
}

#[test]
fn starts_reach_into_openings_of_dates_that_are_not_shown() {
    let mut hours = daily("18:00", "02:00");
    hours.exceptions = serde_json::from_value(json!([
        { "starts_on": "2026-03-03", "hours": [{ "opens_at_local": "00:30", "closes_at_local": "01:00" }] },
    ]))
    .unwrap();
    let space = Space::new(&hours);
    assert_eq!(space.starts("2026-03-03"), ["03-03 00:30"], "its second half lies in the night before");
    let rows = |rows: &[(&str, &str)]| -> Value {
        rows.iter()
            .map(|(opens, closes)| json!({ "opens_at_local": opens, "closes_at_local": closes }))
            .collect()
    };
    hours.exceptions = serde_json::from_value(json!([
        { "starts_on": "2026-03-02", "hours": rows(&[("00:30", "00:30"), ("23:30", "23:30")]) },
        { "starts_on": "2026-03-03", "hours": rows(&[("23:00", "24:00")]) },
        { "starts_on": "2026-03-04", "hours": rows(&[("00:00", "01:00")]) },
    ]))
    .unwrap();
    let mut space = Space::new(&hours);
    space.rules.min_duration_minutes = Some(120);
    let last = space.starts("2026-03-02").pop();
    assert_eq!(last.as_deref(), Some("03-03 22:30"), "it ends two dates later");
}

#[test]
fn longer_of_two_facing_buffers_keeps_the_gap() {
    // Own buffers (before, after), the other's, and the free time around its 12:00–13:00.
    let cases = [
        ((0, 0), (0, 0), "12:00", "13:00"),
        ((10, 20), (0, 0), "11:40", "13:10"),
        ((0, 0), (10, 20), "11:50", "13:20"),
        ((30, 15), (15, 30), "11:45", "13:30"),
        ((5, 45), (15, 30), "11:15", "13:30"),
        ((40, 5), (15, 30), "11:45", "13:40"),
    ];
    for (own, other, until, from) in cases {
        let mut space = Space::new(&daily("09:00", "18:00"));
        (space.rules.buffer_before_minutes, space.rules.buffer_after_minutes) = own;
        let mut booking = booked(span("03-02 12:00", "03-02 13:00"));
        (booking.buffer_before_minutes, booking.buffer_after_minutes) = other;
        space.occupied = vec![booking];
        let expected = [format!("03-02 09:00/03-02 {until}"), format!("03-02 {from}/03-02 18:00")];
        assert_eq!(show(&space.day("2026-03-02").free), expected, "{own:?} {other:?}");
        space.rules.start_interval_minutes = 1;
        let edge = |from: &str, to: &str| span(&format!("03-02 {from}"), &format!("03-02 {to}"));
        assert_eq!(space.check(edge("10:00", until)), Ok(()));
        assert_eq!(space.check(edge(from, "15:00")), Ok(()));
        let conflicts = vec![span("03-02 12:00", "03-02 13:00")];
        let mut late = edge("10:00", until);
        late.ends_at += chrono::TimeDelta::minutes(1);
        assert_eq!(space.check(late), Err(Refusal::Conflict { conflicts: conflicts.clone() }));
        let mut early = edge(from, "15:00");
        early.starts_at -= chrono::TimeDelta::minutes(1);
        assert_eq!(space.check(early), Err(Refusal::Conflict { conflicts }));
    }
}

#[test]
fn buffers_reach_into_closed_time_and_from_the_day_before() {
    let mut space = Space::new(&daily("09:00", "18:00"));
    (space.rules.buffer_before_minutes, space.rules.buffer_after_minutes) = (60, 60);
    space.closures = vec![span("03-02 12:00", "03-02 13:00")];
    let all = ["09:00", "10:00", "11:00", "13:00", "14:00", "15:00", "16:00", "17:00"];
    assert_eq!(space.starts("2026-03-02"), all.map(|time| format!("03-02 {time}")));
    let mut night = booked(span("03-01 20:00", "03-01 23:00"));
    night.buffer_after_minutes = 660;
    space.occupied = vec![night];
    assert_eq!(show(&space.day("2026-03-02").busy), ["03-02 09:00/03-02 10:00"]);
}

#[test]
fn shared_capacity_counts_the_peak() {
    let mut space = Space::new(&daily("09:00", "18:00"));
    space.rules.sharing = Sharing::Shared;
    space.rules.buffer_before_minutes = 30;
    let seats = |from: &str, to: &str, headcount| Occupied {
        headcount,
        shares: true,
        buffer_after_minutes: 99,
        ..booked(span(from, to))
    };
    // Ten places; the first two parties do not add up at 12:00.
    space.occupied = vec![
        seats("03-02 10:00", "03-02 12:00", 4),
        seats("03-02 12:00", "03-02 14:00", 5),
        seats("03-02 13:00", "03-02 15:00", 4),
    ];
    let mut busy_for = |headcount| {
        space.headcount = headcount;
        show(&space.day("2026-03-02").busy)
    };
    assert_eq!(busy_for(1), [""; 0]);
    assert_eq!(busy_for(2), ["03-02 13:00/03-02 14:00"]);
    assert_eq!(busy_for(6), ["03-02 12:00/03-02 14:00"]);
    assert_eq!(busy_for(7), ["03-02 10:00/03-02 15:00"]);
    assert_eq!(busy_for(11), ["03-02 09:00/03-02 18:00"], "a party larger than the space");
    space.headcount = 2;
    assert_eq!(space.check(span("03-02 10:00", "03-02 13:00")), Ok(()));
    assert_eq!(space.check(span("03-02 14:00", "03-02 16:00")), Ok(()), "no buffers between those who share");
    assert_eq!(space.check(span("03-02 10:00", "03-02 15:00")), Err(Refusal::Full { remaining: 1 }));
    // A booking of the whole building does not share, and the buffers hold against it.
    space.occupied.push(booked(span("03-02 16:00", "03-02 17:00")));
    let conflicts = vec![span("03-02 16:00", "03-02 17:00")];
    assert_eq!(space.check(span("03-02 17:00", "03-02 18:00")), Err(Refusal::Conflict { conflicts }));
    assert_eq!(space.check(span("03-02 15:00", "03-02 16:00")), Ok(()));
}

#[test]
fn shared_bookings_hold_a_space_that_became_exclusive() {
    let mut space = Space::new(&daily("09:00", "18:00"));
    space.occupied = vec![Occupied { shares: true, ..booked(span("03-02 10:00", "03-02 12:00")) }];
    assert_eq!(show(&space.day("2026-03-02").busy), ["03-02 10:00/03-02 12:00"]);
}

#[test]
fn starts_keep_the_notice_and_the_reach() {
    let mut space = Space::new(&daily("09:00", "18:00"));
    space.now = at("2026-03-02 09:30") + chrono::TimeDelta::milliseconds(1);
    assert_eq!(space.starts("2026-03-02")[0], "03-02 10:00");
    space.now = at("2026-03-02 10:00");
    assert_eq!(space.starts("2026-03-02")[0], "03-02 10:00", "now is not past");
    space.rules.advance_min_minutes = 121;
    assert_eq!(space.starts("2026-03-02")[0], "03-02 13:00");
    space.rules.advance_max_days = 1;
    assert_eq!(space.starts("2026-03-03").len(), 9);
    assert_eq!(space.starts("2026-03-04"), [""; 0]);
    assert_eq!(
        show(&space.day("2026-03-04").free),
        ["03-04 09:00/03-04 18:00"],
        "free, but not bookable yet"
    );
    space.rules.advance_min_minutes = u32::MAX;
    assert_eq!(space.starts("2026-03-03"), [""; 0]);
    (space.rules.advance_min_minutes, space.rules.advance_max_days) = (0, u32::MAX);
    assert_eq!(space.starts("2026-03-04").len(), 9);
}

#[test]
fn rules_that_allow_no_length_offer_no_start() {
    let mut space = Space::new(&daily("00:00", "24:00"));
    (space.rules.min_duration_minutes, space.rules.max_duration_minutes) = (Some(120), Some(60));
    assert_eq!(space.starts("2026-03-02"), [""; 0]);
    (space.rules.min_duration_minutes, space.rules.max_duration_minutes) = (Some(HARD_MAX_MINUTES + 1), None);
    assert_eq!(space.starts("2026-03-02"), [""; 0]);
    space.rules.min_duration_minutes = Some(u32::MAX);
    assert_eq!(space.starts("2026-03-02"), [""; 0]);
    space.rules.min_duration_minutes = Some(HARD_MAX_MINUTES);
    assert_eq!(space.starts("2026-03-02").len(), 24);
}

#[test]
fn every_minute_of_ninety_two_days_is_listed_once() {
    let mut space = Space::new(&daily("00:00", "00:00"));
    (space.rules.start_interval_minutes, space.rules.min_duration_minutes) = (1, None);
    space.rules.advance_max_days = 365;
    let days = space.days("2026-03-02", "2026-06-01");
    let starts: Vec<_> = days.iter().flat_map(|day| &day.starts).collect();
    assert_eq!((days.len(), starts.len()), (92, 92 * 1440));
    assert!(starts.is_sorted());
    assert_eq!(space.days("2026-03-02", "2026-03-01"), []);
}
