//! What is counted of ratings, and what of it may be shown. Nothing here reads the database.

use std::collections::BTreeMap;

/// z of a two-sided interval of 95%.
const Z: f64 = 1.96;

/// How many ratings have each score from 1 to 5.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally(pub [i64; 5]);

impl Tally {
    /// Adds ratings of one score; a score outside 1–5 counts nowhere.
    pub fn add(&mut self, score: i32, count: i64) {
        let place = usize::try_from(score - 1).ok();
        if let Some(cell) = place.and_then(|place| self.0.get_mut(place)) {
            *cell += count;
        }
    }
    /// Adds another tally.
    pub fn merge(&mut self, other: &Self) {
        self.0.iter_mut().zip(other.0).for_each(|(cell, count)| *cell += count);
    }
    /// How many.
    pub fn n(&self) -> i64 {
        self.0.iter().sum()
    }
    /// The mean in hundredths, rounded half up; `None` of nothing.
    pub fn mean_hundredths(&self) -> Option<i64> {
        let n = self.n();
        let sum: i64 = self.0.iter().zip(1i64..).map(|(count, score)| count * score).sum();
        (n > 0).then(|| (sum * 200 + n) / (2 * n))
    }
    /// The mean with two decimals.
    #[expect(clippy::cast_precision_loss, reason = "at most 500")]
    pub fn mean(&self) -> Option<f64> {
        self.mean_hundredths().map(|hundredths| hundredths as f64 / 100.0)
    }
    /// How many were satisfied: 4 or 5.
    pub const fn satisfied(&self) -> i64 {
        self.0[3] + self.0[4]
    }
    /// The share of the satisfied and its Wilson interval at 95%, with four decimals.
    #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
    pub fn satisfaction(&self) -> Option<Satisfaction> {
        let n = self.n() as f64;
        if n < 1.0 {
            return None;
        }
        let p = self.satisfied() as f64 / n;
        let z2 = Z * Z;
        let centre = (p + z2 / (2.0 * n)) / (1.0 + z2 / n);
        let half = Z / (1.0 + z2 / n) * (p * (1.0 - p) / n + z2 / (4.0 * n * n)).sqrt();
        let round = |x: f64| (x.clamp(0.0, 1.0) * 10_000.0).round() / 10_000.0;
        Some(Satisfaction { share: round(p), low: round(centre - half), high: round(centre + half) })
    }
}

/// A share with its interval.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Satisfaction {
    /// The share.
    pub share: f64,
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// Which of these parts of one whole are hidden, so that none of fewer than `minimum` is shown, and none can be
/// reckoned from the whole and what is shown: what is hidden is nothing, or `minimum` at least together.
pub fn hidden(parts: &[i64], minimum: i64) -> Vec<bool> {
    let mut hidden: Vec<bool> = parts.iter().map(|n| (1..minimum).contains(n)).collect();
    let sum: i64 = parts.iter().zip(&hidden).filter(|(_, hidden)| **hidden).map(|(n, _)| n).sum();
    if (1..minimum).contains(&sum) {
        let shown = parts.iter().enumerate().filter(|(place, n)| !hidden[*place] && **n > 0);
        if let Some(least) = shown.min_by_key(|(_, n)| **n).map(|(place, _)| place) {
            hidden[least] = true;
        }
    }
    hidden
}

/// Which of these venues (the codes from the city down to each one's region joined by `/`, and how many
/// ratings it has) count in the figures of their regions. One with `minimum` ratings does. Those with fewer
/// are put together, region by region upwards, until they have `minimum` together; what is left at the top
/// counts nowhere. So the figures of a region and those of the regions below it never differ by fewer than
/// `minimum` of them.
pub fn counted(venues: &[(&str, i64)], minimum: i64) -> Vec<bool> {
    let mut counted: Vec<bool> = venues.iter().map(|(_, n)| *n >= minimum).collect();
    // By depth, the deepest first; what is pending goes to the parent.
    let mut pending: BTreeMap<(std::cmp::Reverse<usize>, String), Vec<usize>> = BTreeMap::new();
    let key = |path: &str| (std::cmp::Reverse(path.split('/').count()), path.to_owned());
    for (place, (path, _)) in venues.iter().enumerate() {
        if !counted[place] {
            pending.entry(key(path)).or_default().push(place);
        }
    }
    while let Some(((_, path), places)) = pending.pop_first() {
        if places.iter().map(|place| venues[*place].1).sum::<i64>() >= minimum {
            places.into_iter().for_each(|place| counted[place] = true);
        } else if let Some((parent, _)) = path.rsplit_once('/') {
            pending.entry(key(parent)).or_default().extend(places);
        }
    }
    counted
}

/// What is counted together in figures of regions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cell<'a> {
    /// The codes from the city down to its region, joined by `/`.
    pub path: &'a str,
    /// The kind of service and the whole month.
    pub group: (&'a str, &'a str),
    /// Whether each of it can be read one by one anyway.
    pub is_public: bool,
    /// How many.
    pub n: i64,
}

/// Which of these count in the figures of their regions: what is public one by one, and the rest where it is
/// `minimum` together ([`counted`]) within its kind and month. Whatever kinds and months are asked for, two answers
/// then differ by what is public, and by `minimum` at least of what is not.
pub fn pooled(cells: &[Cell<'_>], minimum: i64) -> Vec<bool> {
    let mut result: Vec<bool> = cells.iter().map(|cell| cell.is_public).collect();
    let mut groups = BTreeMap::<(&str, &str), Vec<usize>>::new();
    for (place, cell) in cells.iter().enumerate().filter(|(_, cell)| !cell.is_public) {
        groups.entry(cell.group).or_default().push(place);
    }
    for places in groups.into_values() {
        let own: Vec<(&str, i64)> =
            places.iter().map(|place| (cells[*place].path, cells[*place].n)).collect();
        for (place, is_counted) in places.into_iter().zip(counted(&own, minimum)) {
            result[place] = is_counted;
        }
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn tally(scores: &[i32]) -> Tally {
        let mut tally = Tally::default();
        scores.iter().for_each(|score| tally.add(*score, 1));
        tally
    }

    #[test]
    fn known_figures() {
        let five = tally(&[5, 5, 4, 2, 1]);
        assert_eq!((five.n(), five.mean(), five.satisfied()), (5, Some(3.4), 3));
        // Wilson of 3 in 5 at 95%: 0.2307 to 0.8824.
        assert_eq!(five.satisfaction(), Some(Satisfaction { share: 0.6, low: 0.2307, high: 0.8824 }));
        assert_eq!(tally(&[5, 5, 4]).mean_hundredths(), Some(467));
        assert_eq!((tally(&[]).mean(), tally(&[]).satisfaction()), (None, None));
    }

    #[test]
    fn a_single_small_part_hides_another() {
        assert_eq!(hidden(&[7, 2, 9], 5), [true, true, false]);
        assert_eq!(hidden(&[3, 2, 9], 5), [true, true, false]);
        assert_eq!(hidden(&[0, 6, 9], 5), [false, false, false]);
    }

    #[test]
    fn small_venues_count_where_they_are_enough_together() {
        let venues = [("1/2/3", 2), ("1/2/4", 2), ("1/2/4", 3), ("1/5", 4), ("1/2/3", 9)];
        // The two of 1/2/4 make five; 2 and 4 meet at the top.
        assert_eq!(counted(&venues, 5), [true, true, true, true, true]);
        assert_eq!(counted(&[("1/2", 4), ("1/3", 8)], 5), [false, true]);
    }

    fn venue() -> impl Strategy<Value = (String, i64)> {
        let path = prop_oneof![
            Just("1".to_owned()),
            (2..4).prop_map(|county| format!("1/{county}")),
            (2..4, 5..8).prop_map(|(county, town)| format!("1/{county}/{town}")),
        ];
        (path, 0i64..9)
    }

    #[test]
    fn kinds_and_months_are_pooled_apart() {
        let cell = |kind, month, is_public, n| Cell { path: "1/2", group: (kind, month), is_public, n };
        let cells = [
            cell("CC", "2026-11", false, 6),
            cell("PL", "2026-11", false, 2),
            cell("CC", "2026-12", false, 3),
            cell("CC", "2026-12", true, 1),
        ];
        assert_eq!(pooled(&cells, 5), [true, false, false, true]);
    }

    proptest! {
        #[test]
        fn no_filter_differs_from_another_by_a_few(
            venues in prop::collection::vec((venue(), 0..3usize, 0..3usize), 0..30),
            kinds in prop::collection::vec(any::<bool>(), 3),
            months in prop::collection::vec(any::<bool>(), 3),
        ) {
            let names = ["a", "b", "c"];
            let cells: Vec<Cell<'_>> = venues
                .iter()
                .map(|((path, n), kind, month)| {
                    Cell { path: path.as_str(), group: (names[*kind], names[*month]), is_public: false, n: *n }
                })
                .collect();
            // Asked for some kinds and months, and for all of them.
            let asked: Vec<bool> =
                venues.iter().map(|(_, kind, month)| kinds[*kind] && months[*month]).collect();
            let some: Vec<Cell<'_>> =
                cells.iter().zip(&asked).filter(|(_, asked)| **asked).map(|(cell, _)| *cell).collect();
            let n = |cells: &[Cell<'_>]| -> i64 {
                cells.iter().zip(pooled(cells, 5)).filter(|(_, counts)| *counts).map(|(cell, _)| cell.n).sum()
            };
            let rest = n(&cells) - n(&some);
            prop_assert!(rest == 0 || rest >= 5, "{rest}");
        }
        #[test]
        fn an_interval_holds_its_share(scores in prop::collection::vec(1i32..=5, 1..200)) {
            let tally = tally(&scores);
            let found = tally.satisfaction().unwrap();
            prop_assert!(0.0 <= found.low && found.low <= found.share);
            prop_assert!(found.share <= found.high && found.high <= 1.0);
        }
        #[test]
        fn more_ratings_of_the_same_kind_narrow_the_interval(scores in prop::collection::vec(1i32..=5, 1..50)) {
            let once = tally(&scores).satisfaction().unwrap();
            let mut many = tally(&scores);
            many.merge(&tally(&scores));
            let twice = many.satisfaction().unwrap();
            prop_assert!(twice.high - twice.low <= once.high - once.low);
        }
        #[test]
        fn a_tally_is_a_recount_of_its_ratings(scores in prop::collection::vec(1i32..=5, 1..200)) {
            let tally = tally(&scores);
            let sum: i64 = scores.iter().map(|score| i64::from(*score)).sum();
            let n = i64::try_from(scores.len()).unwrap();
            prop_assert_eq!(tally.n(), n);
            prop_assert_eq!(tally.satisfied(), i64::try_from(scores.iter().filter(|s| **s >= 4).count()).unwrap());
            let hundredths = tally.mean_hundredths().unwrap();
            prop_assert!((hundredths * n - sum * 100).abs() * 2 <= n);
        }
        #[test]
        fn what_is_hidden_cannot_be_reckoned(parts in prop::collection::vec(0i64..12, 1..14)) {
            let whole: i64 = parts.iter().sum();
            prop_assume!(whole >= 5);
            let hidden = hidden(&parts, 5);
            let shown: i64 = parts.iter().zip(&hidden).filter(|(_, h)| !**h).map(|(n, _)| n).sum();
            let rest = whole - shown;
            prop_assert!(rest == 0 || rest >= 5, "{parts:?} {hidden:?}");
            prop_assert!(parts.iter().zip(&hidden).all(|(n, h)| *h || *n == 0 || *n >= 5));
            prop_assert_ne!(hidden.iter().filter(|h| **h).count(), 1);
        }
        #[test]
        fn no_region_differs_from_those_below_by_a_few(venues in prop::collection::vec(venue(), 0..30)) {
            let seen: Vec<(&str, i64)> = venues.iter().map(|(path, n)| (path.as_str(), *n)).collect();
            // How many ratings of small venues the figures of a region hold, reckoned as its answer is.
            let small_in = |region: &str| -> i64 {
                let inside = |path: &str| path == region || path.starts_with(&format!("{region}/"));
                let own: Vec<(&str, i64)> = seen.iter().copied().filter(|(path, _)| inside(path)).collect();
                let counted = counted(&own, 5);
                own.iter().zip(counted).filter(|((_, n), counted)| *counted && *n < 5).map(|((_, n), _)| *n).sum()
            };
            for region in ["1", "1/2", "1/3"] {
                let children: std::collections::BTreeSet<String> = seen.iter().filter_map(|(path, _)| {
                    let rest = path.strip_prefix(&format!("{region}/"))?;
                    Some(format!("{region}/{}", rest.split('/').next()?))
                }).collect();
                let own = small_in(region) - children.iter().map(|child| small_in(child)).sum::<i64>();
                prop_assert!(own == 0 || own >= 5, "{region}: {own}");
            }
        }
    }
}
