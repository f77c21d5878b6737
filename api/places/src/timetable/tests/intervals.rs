use chrono::TimeDelta;
use proptest::prelude::*;

use super::*;

const MINUTES: i64 = 120;

fn minute(n: i64) -> DateTime<Utc> {
    at("2026-03-02 00:00") + TimeDelta::minutes(n)
}

fn one((from, to): (i64, i64)) -> Interval {
    Interval::new(minute(from), minute(to))
}

fn set(pairs: &[(i64, i64)]) -> IntervalSet {
    pairs.iter().copied().map(one).collect()
}

fn bitmap(set: &IntervalSet) -> Vec<bool> {
    (0..MINUTES).map(|n| set.as_slice().iter().any(|part| part.contains(&one((n, n + 1))))).collect()
}

/// Which minutes the pairs cover, without the code under test.
fn covered(pairs: &[(i64, i64)]) -> Vec<bool> {
    (0..MINUTES).map(|n| pairs.iter().any(|&(from, to)| from <= n && n < to)).collect()
}

fn assert_normal(set: &IntervalSet) {
    assert!(set.as_slice().iter().all(|part| !part.is_empty()));
    assert!(set.as_slice().windows(2).all(|pair| pair[0].ends_at < pair[1].starts_at));
}

#[test]
fn touching_and_empty_intervals_merge_away() {
    assert_eq!(set(&[(5, 9), (1, 5), (20, 20), (30, 25), (9, 10)]).as_slice(), [one((1, 10))]);
    assert_eq!(set(&[(1, 9), (2, 3), (11, 12)]).as_slice(), [one((1, 9)), one((11, 12))]);
}

#[test]
fn edges_are_half_open() {
    let some = set(&[(10, 20)]);
    assert!(!some.meets(&one((0, 10))) && !some.meets(&one((20, 30))) && some.meets(&one((19, 30))));
    assert!(some.contains(&one((10, 20))) && !some.contains(&one((9, 11))));
    assert!(!some.contains(&one((15, 15))) && !some.meets(&one((15, 15))));
    assert!(some.subtract(&set(&[(10, 20)])).is_empty());
    assert_eq!(some.subtract(&set(&[(0, 10), (20, 30)])), some);
    assert!(!one((10, 20)).overlaps(&one((20, 30))) && !one((10, 20)).contains(&one((12, 12))));
}

fn pairs() -> impl Strategy<Value = Vec<(i64, i64)>> {
    prop::collection::vec((0..MINUTES, 0..MINUTES), 0..10)
}

proptest! {
    #![proptest_config(quick())]

    #[test]
    fn operations_match_a_bitmap(a in pairs(), b in pairs(), window in (0..MINUTES, 0..MINUTES)) {
        let (left, right, window) = (set(&a), set(&b), one(window));
        let (a, b, w) = (covered(&a), covered(&b), covered(&[(
            (window.starts_at - minute(0)).num_minutes(),
            (window.ends_at - minute(0)).num_minutes(),
        )]));
        let each = |f: fn(bool, bool) -> bool, x: &[bool], y: &[bool]| -> Vec<bool> {
            x.iter().zip(y).map(|(&x, &y)| f(x, y)).collect()
        };
        let results = [
            (left.clone(), a.clone()),
            (left.union(&right), each(|x, y| x || y, &a, &b)),
            (left.intersect(&right), each(|x, y| x && y, &a, &b)),
            (left.subtract(&right), each(|x, y| x && !y, &a, &b)),
            (left.clip(&window), each(|x, y| x && y, &a, &w)),
        ];
        for (result, expected) in results {
            assert_normal(&result);
            prop_assert_eq!(bitmap(&result), expected);
        }
        let both = each(|x, y| x && y, &a, &w);
        prop_assert_eq!(left.meets(&window), both.contains(&true));
        prop_assert_eq!(left.contains(&window), !window.is_empty() && both == w);
    }
}
