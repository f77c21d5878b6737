//! What the allocator promises, on examples and on generated input.

use super::*;
use proptest::prelude::*;
use std::collections::BTreeSet;
use uuid::Uuid;

fn space_id(n: u128) -> Id<of::Space> {
    Id::from_uuid(Uuid::from_u128(n))
}

fn application_id(n: u128) -> Id<of::AllocationApplication> {
    Id::from_uuid(Uuid::from_u128(n))
}

fn hours(from: u16, until: u16) -> WeeklyHours {
    std::array::from_fn(|_| vec![(from, until)])
}

/// A space open from nine to nine with these leaves.
fn space(n: u128, leaves: &[u128]) -> Space {
    let leaves = leaves.iter().map(|leaf| space_id(*leaf)).collect();
    Space { id: space_id(n), leaves, capacity: 30, step: 30, hours: hours(540, 1260) }
}

/// An application for these spaces, two hours, on Monday evening.
fn application(n: u128, spaces: &[u128]) -> Application {
    Application {
        id: application_id(n),
        applicant: Id::from_uuid(Uuid::from_u128(1000 + n)),
        class: 3,
        headcount: 10,
        times: 1,
        minutes: 120,
        spaces: spaces.iter().map(|space| space_id(*space)).collect(),
        windows: vec![Window { day: 0, minutes: (1080, 1260) }],
    }
}

fn all_week(minutes: Minutes) -> Vec<Window> {
    (0..7).map(|day| Window { day, minutes }).collect()
}

fn count(slots: &[Slot], n: u128) -> usize {
    slots.iter().filter(|slot| slot.application == application_id(n)).count()
}

#[test]
fn the_best_ranked_space_that_is_free_is_given() {
    let task = Task {
        spaces: vec![space(1, &[1]), space(2, &[2])],
        applications: vec![application(1, &[2, 1])],
        ..Task::default()
    };
    let slots = allocate(&task);
    assert_eq!(
        slots,
        [Slot { application: application_id(1), space: space_id(2), day: 0, minutes: (1080, 1200) }]
    );
    let taken = vec![Load { leaf: space_id(2), day: 0, minutes: (1100, 1170) }];
    let second = allocate(&Task { taken, ..task });
    assert_eq!(second[0].space, space_id(1));
}

#[test]
fn a_hall_and_its_parts_exclude_each_other() {
    let spaces = vec![space(1, &[2, 3]), space(2, &[2]), space(3, &[3])];
    let mut hall = application(1, &[1]);
    hall.class = 0;
    let both = Task {
        spaces,
        applications: vec![hall, application(2, &[2]), application(3, &[3])],
        ..Task::default()
    };
    assert_eq!(allocate(&both).len(), 1, "the hall takes both parts");
    let parts = Task { applications: both.applications[1..].to_vec(), ..both };
    assert_eq!(allocate(&parts).len(), 2, "siblings are free of each other");
}

#[test]
fn one_may_begin_when_the_other_ends() {
    let mut one = application(1, &[1]);
    let mut other = application(2, &[1]);
    for application in [&mut one, &mut other] {
        application.windows = vec![Window { day: 0, minutes: (1020, 1260) }];
    }
    let slots =
        allocate(&Task { spaces: vec![space(1, &[1])], applications: vec![one, other], ..Task::default() });
    let mut times: Vec<Minutes> = slots.iter().map(|slot| slot.minutes).collect();
    times.sort_unstable();
    assert_eq!(times, [(1020, 1140), (1140, 1260)]);
}

#[test]
fn everybody_s_first_time_comes_before_anybody_s_second() {
    let greedy = |n| Application { times: 7, windows: all_week((1080, 1200)), ..application(n, &[1]) };
    let modest = |n| Application { windows: all_week((1080, 1200)), ..application(n, &[1]) };
    let applications = vec![greedy(1), greedy(2), modest(3), modest(4), modest(5)];
    let slots = allocate(&Task { spaces: vec![space(1, &[1])], applications, ..Task::default() });
    assert_eq!(slots.len(), 7);
    for n in 1..=5 {
        assert!(count(&slots, n) >= 1, "{n} got nothing");
    }
    assert!(count(&slots, 1).abs_diff(count(&slots, 2)) <= 1);
}

#[test]
fn never_twice_on_a_day_never_more_than_the_limit_never_too_many_people() {
    let often = Application { times: 7, ..application(1, &[1]) };
    let base = Task { spaces: vec![space(1, &[1])], applications: vec![often], ..Task::default() };
    assert_eq!(allocate(&base).len(), 1, "its only window is on Monday");
    let mut wide = base.clone();
    wide.applications[0].windows = all_week((600, 1260));
    assert_eq!(allocate(&wide).len(), 7);
    assert_eq!(allocate(&Task { limits: Limits { times: Some(3), minutes: None }, ..wide.clone() }).len(), 3);
    assert_eq!(
        allocate(&Task { limits: Limits { times: None, minutes: Some(500) }, ..wide.clone() }).len(),
        4
    );
    wide.applications[0].headcount = 31;
    assert!(allocate(&wide).is_empty());
}

#[test]
fn limits_hold_for_all_applications_of_one_applicant() {
    let mut twins: Vec<Application> =
        (1..=3).map(|n| Application { windows: all_week((600, 1260)), ..application(n, &[1]) }).collect();
    twins.iter_mut().for_each(|one| one.applicant = Id::from_uuid(Uuid::from_u128(7)));
    let limits = Limits { times: Some(2), minutes: None };
    let task = Task { spaces: vec![space(1, &[1])], applications: twins, limits, ..Task::default() };
    assert_eq!(allocate(&task).len(), 2);
}

#[test]
fn what_is_locked_stays_and_counts() {
    let locked = Slot { application: application_id(1), space: space_id(1), day: 4, minutes: (600, 660) };
    let one = Application { times: 1, ..application(1, &[1]) };
    let task = Task {
        spaces: vec![space(1, &[1])],
        applications: vec![one],
        locked: vec![locked],
        ..Task::default()
    };
    assert_eq!(allocate(&task), [locked]);
    // Also of a group that is out of the round.
    let other = Application { windows: vec![Window { day: 4, minutes: (600, 720) }], ..application(2, &[1]) };
    let slots = allocate(&Task { applications: vec![other], ..task });
    assert!(slots.is_empty(), "the locked time was given again: {slots:?}");
}

#[test]
fn seeds_break_ties() {
    let rivals: Vec<Application> = (1..=8).map(|n| application(n, &[1])).collect();
    let task = Task { spaces: vec![space(1, &[1])], applications: rivals, ..Task::default() };
    let winners: BTreeSet<_> =
        (0..32).map(|seed| allocate(&Task { seed, ..task.clone() })[0].application).collect();
    assert!(winners.len() > 3, "the seed decides nothing");
}

#[test]
fn fairness_is_measured() {
    let applications: Vec<Application> = (1..=4).map(|n| application(n, &[n, 9])).collect();
    let slot = |n| Slot { application: application_id(n), space: space_id(n), day: 0, minutes: (600, 720) };
    let equal = fairness(&applications, &[slot(1), slot(2), slot(3), slot(4)]);
    assert_eq!((equal.jain_index, equal.unserved, equal.satisfied_first_choice), (1.0, 0, 4));
    let one = fairness(&applications, &[slot(1)]);
    assert_eq!((one.jain_index, one.unserved, one.share_top_10_percent), (0.25, 3, 1.0));
    assert_eq!(fairness(&[], &[]).jain_index, 1.0);
}

fn a_task() -> impl Strategy<Value = Task> {
    // Two halls of three parts, and four rooms.
    let spaces = || {
        let mut spaces = vec![space(10, &[11, 12, 13]), space(20, &[21, 22, 23])];
        spaces.extend([11, 12, 13, 21, 22, 23, 31, 32, 33, 34].map(|n| space(n, &[n])));
        spaces
    };
    let ids = [10u128, 20, 11, 12, 13, 21, 22, 23, 31, 32, 33, 34];
    let wish = (
        (0u8..3, 1i32..40, 1u8..4, prop_oneof![Just(60u16), Just(90), Just(120), Just(45)]),
        proptest::sample::subsequence(ids.to_vec(), 1..5).prop_shuffle(),
        proptest::collection::vec((0u8..7, 500u16..1200, 30u16..400), 1..5),
        0u128..6,
    );
    let wishes = proptest::collection::vec(wish, 0..40);
    let taken = proptest::collection::vec((0usize..10, 0u8..7, 500u16..1200, 1u16..200), 0..10);
    (wishes, taken, any::<i64>(), proptest::option::of(1u32..4)).prop_map(
        move |(wishes, taken, seed, times)| {
            let applications = wishes.into_iter().enumerate().map(
                |(n, ((class, headcount, times, minutes), ids, windows, by))| Application {
                    class,
                    headcount,
                    times,
                    minutes,
                    applicant: Id::from_uuid(Uuid::from_u128(by)),
                    windows: windows
                        .into_iter()
                        .map(|(day, from, long)| Window { day, minutes: (from, from + long) })
                        .collect(),
                    ..application(n as u128 + 1, &ids)
                },
            );
            let leaves = [11u128, 12, 13, 21, 22, 23, 31, 32, 33, 34];
            let taken = taken.into_iter().map(|(leaf, day, from, long)| Load {
                leaf: space_id(leaves[leaf]),
                day,
                minutes: (from, from + long),
            });
            Task {
                spaces: spaces(),
                applications: applications.collect(),
                taken: taken.collect(),
                seed,
                limits: Limits { times, minutes: None },
                locked: Vec::new(),
            }
        },
    )
}

fn overlap(a: Minutes, b: Minutes) -> bool {
    a.0 < b.1 && b.0 < a.1
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn nothing_overlaps_and_every_wish_is_kept(task in a_task()) {
        let slots = allocate(&task);
        let leaves_of = |id| &task.spaces.iter().find(|space| space.id == id).unwrap().leaves;
        for (n, slot) in slots.iter().enumerate() {
            let asked = task.applications.iter().find(|one| one.id == slot.application).unwrap();
            let place = task.spaces.iter().find(|space| space.id == slot.space).unwrap();
            prop_assert!(asked.spaces.contains(&slot.space));
            prop_assert!(place.capacity >= asked.headcount);
            prop_assert_eq!(slot.minutes.1 - slot.minutes.0, asked.minutes);
            prop_assert!(asked.windows.iter().any(|window| window.day == slot.day
                && window.minutes.0 <= slot.minutes.0 && slot.minutes.1 <= window.minutes.1));
            prop_assert!(slot.minutes.0 >= 540 && slot.minutes.1 <= 1260 && (slot.minutes.0 - 540) % 30 == 0);
            for load in task.taken.iter().filter(|load| load.day == slot.day && leaves_of(slot.space).contains(&load.leaf)) {
                prop_assert!(!overlap(load.minutes, slot.minutes));
            }
            for other in slots[n + 1..].iter().filter(|other| other.day == slot.day && overlap(other.minutes, slot.minutes)) {
                prop_assert!(leaves_of(slot.space).iter().all(|leaf| !leaves_of(other.space).contains(leaf)));
                prop_assert!(other.application != slot.application);
            }
        }
        for one in &task.applications {
            let had = slots.iter().filter(|slot| slot.application == one.id).count();
            prop_assert!(had <= usize::from(one.times));
        }
        if let Some(most) = task.limits.times {
            for one in &task.applications {
                let of_applicant: usize = task.applications.iter().filter(|other| other.applicant == one.applicant)
                    .map(|other| slots.iter().filter(|slot| slot.application == other.id).count()).sum();
                prop_assert!(of_applicant <= most as usize);
            }
        }
    }

    #[test]
    fn the_order_of_the_input_does_not_matter(task in a_task(), by in 0usize..40) {
        let mut other = task.clone();
        other.applications.reverse();
        let by = by % other.applications.len().max(1);
        other.applications.rotate_left(by);
        other.spaces.reverse();
        other.taken.reverse();
        prop_assert_eq!(allocate(&other), allocate(&task));
    }

    #[test]
    fn who_was_locked_keeps_it(task in a_task(), every in 1usize..4) {
        let first = allocate(&task);
        let locked: Vec<Slot> = first.iter().copied().step_by(every).collect();
        let again = allocate(&Task { locked: locked.clone(), ..task.clone() });
        for slot in &locked {
            prop_assert!(again.contains(slot));
        }
    }
}

/// Prints how long it took, on which nothing depends: `cargo test -p citong-places --lib allocating_300 -- --nocapture`.
#[test]
fn allocating_300_applications_over_60_spaces() {
    let spaces: Vec<Space> = (0..15u128)
        .flat_map(|hall| {
            let parts = [hall * 10 + 1, hall * 10 + 2, hall * 10 + 3];
            std::iter::once(space(hall * 10 + 5, &parts)).chain(parts.map(|part| space(part, &[part])))
        })
        .collect();
    let ids: Vec<u128> = spaces.iter().map(|space| space.id.uuid().as_u128()).collect();
    let applications = (0..300usize)
        .map(|n| Application {
            times: 1 + (n % 4) as u8,
            minutes: [60, 90, 120][n % 3],
            windows: all_week((1020, 1260)),
            ..application(
                n as u128 + 1,
                &(0..6).map(|k| ids[(n * 7 + k * 11) % ids.len()]).collect::<Vec<_>>(),
            )
        })
        .collect();
    let task = Task { spaces, applications, seed: 20_261_201, ..Task::default() };
    let begun = std::time::Instant::now();
    let slots = allocate(&task);
    let took = begun.elapsed();
    let figures = fairness(&task.applications, &slots);
    eprintln!("300 applications, 60 spaces: {took:?}; {figures:?}");
    assert!(slots.len() > 300);
}
