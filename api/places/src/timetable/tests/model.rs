//! Random spaces against a model that asks the rules half hour by half hour; all edges lie on half hours.

use chrono::TimeDelta;
use proptest::prelude::*;

use super::*;

/// Minutes; all edges are multiples of it, so that they meet often and the model stays small.
const UNIT: i64 = 30;
/// The units that the model knows: the five days from 1 March, and the last night.
const UNITS: i64 = 6 * 48;

fn unit(n: i64) -> DateTime<Utc> {
    at("2026-03-01 00:00") + TimeDelta::minutes(n * UNIT)
}

fn minutes(n: u32) -> TimeDelta {
    TimeDelta::minutes(n.into())
}

fn interval(from: i64, len: i64) -> Interval {
    Interval::new(unit(from), unit(from + len))
}

/// Up to three rows on each of the five days; a day without rows is closed.
fn openings() -> impl Strategy<Value = OpeningHours> {
    let row = (0..48_u16, 0..=48_u16).prop_map(|(opens, closes)| {
        let time = |units: u16| LocalTime::from_minutes(units * 30).unwrap();
        HourRow { opens_at_local: time(opens), closes_at_local: time(closes) }
    });
    prop::collection::vec(prop::collection::vec(row, 0..3), 5).prop_map(|days| {
        let on = |n| local_date(unit(0)) + chrono::Days::new(n);
        let exception = |(n, rows)| Exception {
            starts_on: on(n),
            ends_on: None,
            closed: None,
            hours: Some(rows),
            reason: None,
        };
        OpeningHours { periods: vec![], exceptions: (0..).zip(days).map(exception).collect() }
    })
}

fn bookings() -> impl Strategy<Value = Vec<Occupied>> {
    let booking = (0..240_i64, 1..8_i64, 0..4_u32, 0..4_u32, 1..4_u32, any::<bool>());
    let booking = booking.prop_map(|(from, len, before, after, headcount, shares)| Occupied {
        buffer_before_minutes: before * 30,
        buffer_after_minutes: after * 30,
        headcount,
        shares,
        ..booked(interval(from, len))
    });
    prop::collection::vec(booking, 0..12)
}

fn booking_rules() -> impl Strategy<Value = SpaceRules> {
    let times = (1..5_u32, prop::option::of(1..10_u32), 0..4_u32, 0..4_u32, 0..40_u32, 0..6_u32);
    (times, 1..6_u32, any::<bool>()).prop_map(
        |((step, min, before, after, notice, reach), capacity, shared)| SpaceRules {
            start_interval_minutes: step * 30,
            min_duration_minutes: min.map(|min| min * 30),
            max_duration_minutes: None,
            buffer_before_minutes: before * 30,
            buffer_after_minutes: after * 30,
            advance_min_minutes: notice * 30,
            advance_max_days: reach,
            capacity,
            sharing: if shared { Sharing::Shared } else { Sharing::Exclusive },
        },
    )
}

prop_compose! {
    fn spaces()(
        hours in openings(),
        closures in prop::collection::vec((0..240_i64, 1..6_i64), 0..4),
        occupied in bookings(),
        rules in booking_rules(),
        now in 0..48_i64,
        headcount in 1..5_u32,
    ) -> Space {
        Space {
            closures: closures.into_iter().map(|(from, len)| interval(from, len)).collect(),
            occupied,
            rules,
            now: unit(now),
            headcount,
            ..Space::new(&hours)
        }
    }
}

/// No core meets the other's core or buffer, in the words of the rule.
fn apart(core: Interval, rules: &SpaceRules, other: &Occupied) -> bool {
    let padded = |core: Interval, before: u32, after: u32| {
        Interval::new(core.starts_at - minutes(before), core.ends_at + minutes(after))
    };
    let meets = |a: Interval, b: Interval| a.starts_at < b.ends_at && b.starts_at < a.ends_at;
    let own = padded(core, rules.buffer_before_minutes, rules.buffer_after_minutes);
    let others = padded(other.core(), other.buffer_before_minutes, other.buffer_after_minutes);
    !meets(core, others) && !meets(own, other.core())
}

/// Whether the bookings leave room for the party in one unit.
fn has_room(space: &Space, n: i64) -> bool {
    let core = interval(n, 1);
    let counts = |one: &&Occupied| one.shares && space.rules.sharing == Sharing::Shared;
    let heads: u32 = space
        .occupied
        .iter()
        .filter(counts)
        .filter(|one| one.core().contains(&core))
        .map(|one| one.headcount)
        .sum();
    let held = space.occupied.iter().filter(|one| !counts(one));
    heads + space.headcount <= space.rules.capacity
        && held.into_iter().all(|one| apart(core, &space.rules, one))
}

fn is_in(set: &[Interval], n: i64) -> bool {
    set.iter().any(|one| one.starts_at <= unit(n) && unit(n) < one.ends_at)
}

struct Model {
    open: Vec<Vec<bool>>,
    room: Vec<bool>,
    free: Vec<bool>,
    days: Vec<ResolvedDay>,
}

fn model(space: &Space) -> Model {
    let days: Vec<_> = space.schedule().days(date("2026-03-01"), date("2026-03-05")).collect();
    let open_at = |day: &ResolvedDay, n: i64| is_in(&day.openings, n) && !is_in(&space.closures, n);
    let open: Vec<Vec<bool>> = days.iter().map(|day| (0..UNITS).map(|n| open_at(day, n)).collect()).collect();
    let room: Vec<bool> = (0..UNITS).map(|n| has_room(space, n)).collect();
    let free = room.iter().enumerate().map(|(n, room)| *room && open.iter().any(|day| day[n])).collect();
    Model { open, room, free, days }
}

impl Model {
    fn is_free(&self, window: &Interval) -> bool {
        let minute = |instant: DateTime<Utc>| (instant - unit(0)).num_minutes();
        let (first, last) = (minute(window.starts_at) / UNIT, (minute(window.ends_at) - 1) / UNIT);
        (first..=last).all(|n| self.free.get(usize::try_from(n).unwrap()).copied().unwrap_or(false))
    }

    /// Every start of the grid at which that length can be booked, by trying all.
    fn starts(&self, space: &Space, length: TimeDelta) -> Vec<DateTime<Utc>> {
        let mut starts = Vec::new();
        for opening in self.days.iter().flat_map(|day| &day.openings) {
            let mut start = opening.starts_at;
            while start < opening.ends_at {
                let noticed = start >= space.now + minutes(space.rules.advance_min_minutes);
                let ahead = (local_date(start) - local_date(space.now)).num_days();
                let near = ahead <= space.rules.advance_max_days.into();
                if noticed && near && self.is_free(&Interval::new(start, start + length)) {
                    starts.push(start);
                }
                start += minutes(space.rules.start_interval_minutes);
            }
        }
        starts.sort_unstable();
        starts.dedup();
        starts
    }
}

fn shortest(space: &Space) -> u32 {
    space.rules.min_duration_minutes.unwrap_or(1)
}

proptest! {
    #![proptest_config(quick())]

    #[test]
    fn open_busy_and_free_match_the_model(space in spaces()) {
        let model = model(&space);
        let days = space.days("2026-03-01", "2026-03-05");
        prop_assert_eq!(days.len(), 5);
        for (day, open) in days.iter().zip(&model.open) {
            for (n, (&is_open, &room)) in (0..UNITS).zip(open.iter().zip(&model.room)) {
                prop_assert_eq!(is_in(&day.open, n), is_open, "open {} at {}", day.date, n);
                prop_assert_eq!(is_in(&day.busy, n), is_open && !room, "busy {} at {}", day.date, n);
                prop_assert_eq!(is_in(&day.free, n), is_open && room, "free {} at {}", day.date, n);
            }
        }
    }

    #[test]
    fn starts_match_the_model_and_can_be_booked(space in spaces()) {
        let days = space.days("2026-03-01", "2026-03-05");
        let mut starts: Vec<_> = days.into_iter().flat_map(|day| day.starts).collect();
        let length = minutes(shortest(&space));
        for start in &starts {
            prop_assert_eq!(space.check(Interval::new(*start, *start + length)), Ok(()));
        }
        starts.sort_unstable();
        prop_assert!(starts.windows(2).all(|pair| pair[0] < pair[1]), "listed twice");
        prop_assert_eq!(starts, model(&space).starts(&space, length));
    }

    #[test]
    fn starts_do_not_depend_on_the_range(space in spaces()) {
        let alone = |day: &str| space.day(&format!("2026-03-{day}"));
        let one_by_one = ["01", "02", "03", "04", "05"].map(alone);
        prop_assert_eq!(space.days("2026-03-01", "2026-03-05"), one_by_one);
    }

    #[test]
    fn windows_can_be_booked_exactly_where_the_model_is_free(space in spaces(), len in 1..12_i64) {
        let length = TimeDelta::minutes(len * UNIT);
        let allowed = length >= minutes(shortest(&space));
        let starts = model(&space).starts(&space, length);
        for from in 0..5 * 48 {
            let window = interval(from, len);
            let expected = allowed && starts.contains(&window.starts_at);
            let checked = space.check(window);
            prop_assert_eq!(checked.is_ok(), expected, "{:?} for {:?}", checked, window);
        }
    }

    #[test]
    fn searches_match_the_model(space in spaces(), from in 0..240_i64, more in 0..6_i64) {
        let wanted_minutes = shortest(&space) + u32::try_from(more * UNIT).unwrap();
        let length = minutes(wanted_minutes);
        let starts = model(&space).starts(&space, length);
        let window = |start: DateTime<Utc>| Interval::new(start, start + length);
        let wanted = window(unit(from));
        let next = starts.iter().find(|start| **start >= wanted.starts_at).map(|start| window(*start));
        let found = next_free(space.schedule(), &space.conditions(), wanted.starts_at, wanted_minutes);
        prop_assert_eq!(found, next);
        let mut nearest: Vec<_> = starts.into_iter().filter(|start| *start != wanted.starts_at).collect();
        nearest.sort_by_key(|start| (*start - wanted.starts_at).abs());
        let nearest: Vec<_> = nearest.into_iter().take(3).map(window).collect();
        prop_assert_eq!(alternatives(space.schedule(), &space.conditions(), &wanted, 3), nearest);
    }

    #[test]
    fn free_windows_match_the_model(space in spaces(), from in 0..230_i64, len in 0..20_i64, part in 1..6_i64) {
        let window = interval(from, len);
        let model = model(&space);
        let free = free_set(space.schedule(), &space.conditions(), &interval(0, UNITS));
        let ask = |duration| has_free_window(&free, window.starts_at, window.ends_at, duration);
        prop_assert_eq!(ask(None), len > 0 && model.is_free(&window));
        let stretch = (from..=from + len - part).any(|n| model.is_free(&interval(n, part)));
        prop_assert_eq!(ask(u32::try_from(part * UNIT).ok()), stretch);
    }
}
