use super::*;

fn next(space: &Space, from: &str, minutes: u32) -> Option<String> {
    let found = next_free(space.schedule(), &space.conditions(), at(from), minutes);
    found.map(|window| show(&[window]).remove(0))
}

#[test]
fn next_free_is_the_first_that_fits() {
    let mut space = Space::new(&daily("09:00", "18:00"));
    space.occupied = vec![booked(span("03-02 11:00", "03-02 16:00"))];
    assert_eq!(next(&space, "2026-03-02 09:01", 60).unwrap(), "03-02 10:00/03-02 11:00");
    assert_eq!(next(&space, "2026-03-02 09:01", 120).unwrap(), "03-02 16:00/03-02 18:00");
    assert_eq!(next(&space, "2026-03-02 09:01", 180).unwrap(), "03-03 09:00/03-03 12:00");
    assert_eq!(next(&space, "2026-02-01 00:00", 60).unwrap(), "03-01 09:00/03-01 10:00", "never before now");
    assert_eq!(next(&space, "2026-03-02 09:00", 541), None, "no opening is that long");
    assert_eq!(next(&space, "2026-03-02 09:00", 59), None, "shorter than the rules allow");
    space.rules.max_duration_minutes = Some(60);
    assert_eq!(next(&space, "2026-03-02 09:00", 61), None, "longer than the rules allow");
    space.headcount = 11;
    assert_eq!(next(&space, "2026-03-02 09:00", 60), None, "a party larger than the space");
}

#[test]
fn next_free_looks_to_the_end_of_the_reach() {
    let mut space = Space::new(&daily("09:00", "18:00"));
    space.closures = vec![span("01-01 00:00", "05-30 10:00")];
    assert_eq!(next(&space, "2026-03-02 09:00", 60).unwrap(), "05-30 10:00/05-30 11:00");
    space.closures = vec![span("01-01 00:00", "05-31 00:00")];
    assert_eq!(
        next(&space, "2026-03-02 09:00", 60),
        None,
        "90 days after the first of March are the 30th of May"
    );
    space.rules.advance_max_days = u32::MAX;
    assert_eq!(next(&space, "2026-03-02 09:00", 60).unwrap(), "05-31 09:00/05-31 10:00");
    space.closures = vec![Interval::EVER];
    assert_eq!(next(&space, "2026-03-02 09:00", 60), None);
}

#[test]
fn next_free_crosses_days_and_prefers_the_earlier_of_two_openings() {
    let mut space = Space::new(&daily("00:00", "24:00"));
    space.rules.start_interval_minutes = 600;
    space.occupied = vec![booked(span("03-02 00:00", "03-02 12:00"))];
    assert_eq!(next(&space, "2026-03-02 00:00", 30 * 1440).unwrap(), "03-02 20:00/04-01 20:00");
    // Monday's night offers 03:00 as its next start, Tuesday's own opening 02:00.
    let definition = hours(json!({ "periods": [{ "starts_on": "2026-01-01", "ends_on": null, "weekly": [
        row("mon", "18:00", "06:00"), row("tue", "02:00", "05:00"),
    ] }] }));
    let mut space = Space::new(&definition);
    space.rules.start_interval_minutes = 180;
    assert_eq!(next(&space, "2026-03-03 00:01", 60).unwrap(), "03-03 02:00/03-03 03:00");
}

#[test]
fn next_free_waits_for_the_day_that_could_beat_a_late_start() {
    // Saturday's night offers 05:00 of the 8th, Sunday's own opening 02:00: whichever days are resolved first.
    let definition = hours(json!({ "periods": [{ "starts_on": "2026-01-01", "ends_on": null, "weekly": [
        row("sat", "18:00", "08:00"), row("sun", "02:00", "04:00"),
    ] }] }));
    let mut space = Space::new(&definition);
    space.rules.start_interval_minutes = 660;
    space.closures = vec![span("03-01 00:00", "03-08 00:01")];
    for day in 1..8 {
        let found = next(&space, &format!("2026-03-{day:02} 00:00"), 60).unwrap();
        assert_eq!(found, "03-08 02:00/03-08 03:00");
    }
}

#[test]
fn alternatives_are_the_nearest_starts() {
    let mut space = Space::new(&daily("09:00", "18:00"));
    space.occupied = vec![booked(span("03-10 11:00", "03-10 14:00"))];
    let near = |space: &Space, from: &str, to: &str| {
        show(&alternatives(space.schedule(), &space.conditions(), &span(from, to), 3))
    };
    let expected = ["03-10 14:00/03-10 15:00", "03-10 10:00/03-10 11:00", "03-10 15:00/03-10 16:00"];
    assert_eq!(
        near(&space, "03-10 12:00", "03-10 13:00"),
        [expected[1], expected[0], "03-10 09:00/03-10 10:00"]
    );
    assert_eq!(near(&space, "03-10 12:30", "03-10 13:30"), expected);
    let long = ["03-11 09:00/03-11 14:00", "03-11 10:00/03-11 15:00", "03-09 13:00/03-09 18:00"];
    assert_eq!(near(&space, "03-10 12:00", "03-10 17:00"), long);
    space.closures = vec![span("03-01 00:00", "03-24 12:00")];
    assert_eq!(
        near(&space, "03-10 12:00", "03-10 13:00"),
        ["03-24 12:00/03-24 13:00"],
        "fourteen days later is the last"
    );
    space.closures = vec![span("03-01 00:00", "03-24 13:00")];
    assert_eq!(near(&space, "03-10 12:00", "03-10 13:00"), [""; 0]);
    assert_eq!(near(&space, "03-10 12:00", "03-10 12:30"), [""; 0], "no booking may be that short");
    assert_eq!(near(&space, "03-10 12:00", "03-10 11:30"), [""; 0]);
}

#[test]
fn the_last_alternative_may_run_into_the_next_day() {
    let mut space = Space::new(&daily("00:00", "24:00"));
    space.closures = vec![span("03-01 00:00", "03-24 20:00")];
    let found = alternatives(space.schedule(), &space.conditions(), &span("03-10 20:00", "03-11 02:00"), 3);
    assert_eq!(show(&found), ["03-24 20:00/03-25 02:00"]);
}

#[test]
fn the_last_window_may_run_beyond_the_reach() {
    let mut space = Space::new(&daily("00:00", "24:00"));
    space.rules.advance_max_days = 1;
    space.closures = vec![span("03-01 00:00", "03-02 23:00")];
    assert_eq!(next(&space, "2026-03-01 00:00", 3 * 1440).unwrap(), "03-02 23:00/03-05 23:00");
}

#[test]
fn alternatives_can_be_booked_now() {
    let mut space = Space::new(&daily("09:00", "18:00"));
    space.now = at("2026-03-02 11:10");
    space.rules.advance_max_days = 0;
    let wanted = span("03-02 09:00", "03-02 15:00");
    let found = alternatives(space.schedule(), &space.conditions(), &wanted, 3);
    assert_eq!(show(&found), ["03-02 12:00/03-02 18:00"]);
    let itself = alternatives(space.schedule(), &space.conditions(), &found[0], 3);
    assert_eq!(itself, [], "the wanted window is no alternative to itself");
}

#[test]
fn free_windows_ask_for_room_only() {
    let mut space = Space::new(&daily("09:00", "18:00"));
    space.occupied = vec![booked(span("03-02 11:00", "03-02 12:00"))];
    let free = free_set(space.schedule(), &space.conditions(), &span("03-02 00:00", "03-04 00:00"));
    let expected = ["03-02 09:00/03-02 11:00", "03-02 12:00/03-02 18:00", "03-03 09:00/03-03 18:00"];
    assert_eq!(show(free.as_slice()), expected);
    let has = |from: &str, until: &str, minutes| {
        let window = span(&format!("03-02 {from}"), &format!("03-02 {until}"));
        has_free_window(&free, window.starts_at, window.ends_at, minutes)
    };
    assert!(has("09:07", "11:00", None) && !has("09:07", "11:01", None) && !has("10:00", "10:00", None));
    assert!(has("10:30", "12:30", Some(30)) && !has("10:30", "12:30", Some(31)));
    assert!(
        has("08:00", "09:01", Some(0)) && !has("08:00", "09:00", Some(0)) && !has("12:00", "11:00", Some(1))
    );
}

#[test]
fn free_set_includes_the_night_before() {
    let space = Space::new(&daily("18:00", "02:00"));
    let free = free_set(space.schedule(), &space.conditions(), &span("03-02 01:00", "03-02 19:00"));
    assert_eq!(show(free.as_slice()), ["03-02 01:00/03-02 02:00", "03-02 18:00/03-02 19:00"]);
}
