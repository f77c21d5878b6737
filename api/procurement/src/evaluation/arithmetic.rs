//! The arithmetic of an evaluation: price scores, totals, ranks. Pure and exact: whole numbers and
//! fractions of whole numbers, never a float. Nothing is trimmed, whatever is highest or lowest (87号§55).

use citong_kernel::points::Points;
use std::cmp::Reverse;

/// What is asked of one bid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// The price as it was offered, in fen; more than nothing.
    pub price_fen: i64,
    /// 小微企业价格扣除, in percent of the price; it counts in the evaluation only (财库〔2022〕19号).
    pub deduction_percent: i64,
    /// The score of everything but the price; nothing where nothing is scored.
    pub technical: Points,
}

impl Entry {
    /// A hundred times the adjusted price 评审价格: exact, so that it can be compared and divided by.
    fn adjusted(&self) -> i128 {
        i128::from(self.price_fen) * i128::from(100 - self.deduction_percent.clamp(0, 99))
    }
    /// The adjusted price in fen, rounded half up: for reading, never for reckoning.
    pub fn evaluated_price_fen(&self) -> i64 {
        i64::try_from((self.adjusted() + 50) / 100).unwrap_or(i64::MAX)
    }
}

/// What came of one bid under a method that scores.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scored {
    /// 价格分; `None` where the price is not scored.
    pub price: Option<Points>,
    /// The score of everything else.
    pub technical: Points,
    /// The sum.
    pub total: Points,
}

/// 综合评分法: price score = lowest adjusted price ÷ adjusted price × weight, rounded half up to two decimals
/// (87号§55). A weight of nothing: the price is not scored (执行国家统一定价标准).
pub fn score(weight: i64, entries: &[Entry]) -> Vec<Scored> {
    let lowest = entries.iter().map(Entry::adjusted).min().unwrap_or_default();
    let scored = |entry: &Entry| {
        let price = (weight > 0)
            .then(|| Points::ratio(i128::from(weight) * lowest, entry.adjusted()).unwrap_or_default());
        let total = entry.technical.0.saturating_add(price.unwrap_or_default().0);
        Scored { price, technical: entry.technical, total: Points(total) }
    };
    entries.iter().map(scored).collect()
}

/// The mean of what the members of a panel gave one bid, rounded half up to two decimals; nobody's is left
/// out. `None` where there is nobody.
pub fn mean(sums: &[Points]) -> Option<Points> {
    let count = i128::try_from(sums.len()).ok()?;
    Points::ratio(sums.iter().map(|sum| i128::from(sum.0)).sum(), count * 100)
}

/// What decides between two bids: the smaller is the better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Merit(Reverse<i32>, i128, Reverse<i32>);

impl Merit {
    /// Of tenders and of the preview: the higher total, then the lower price as offered (87号§57).
    pub fn by_score(entry: &Entry, scored: &Scored) -> Self {
        Self(Reverse(scored.total.0), i128::from(entry.price_fen), Reverse(0))
    }
    /// The same, then the higher technical score: of consultations (财库〔2014〕214号), and of tenders whose
    /// documents say so.
    pub fn by_score_then_technical(entry: &Entry, scored: &Scored) -> Self {
        Self(Reverse(scored.total.0), i128::from(entry.price_fen), Reverse(scored.technical.0))
    }
    /// The lower adjusted price (87号§54, 74号§37).
    pub fn by_price(entry: &Entry) -> Self {
        Self(Reverse(0), entry.adjusted(), Reverse(0))
    }
}

/// Ranks from 1; equal bids share one, and the next stands as far behind as there are equals (1, 1, 3).
pub fn shared_ranks(merits: &[Merit]) -> Vec<i32> {
    let better = |merit: &Merit| merits.iter().filter(|other| *other < merit).count();
    merits.iter().map(|merit| rank_after(better(merit))).collect()
}

/// Ranks from 1, each once: equal bids stand in the order of their lots. Second, the groups of equal bids
/// that were drawn, each in the drawn order.
pub fn drawn_ranks(merits: &[Merit], lots: &[[u8; 32]]) -> (Vec<i32>, Vec<Vec<usize>>) {
    let mut order: Vec<usize> = (0..merits.len()).collect();
    order.sort_by_key(|&i| (merits.get(i), lots.get(i)));
    let mut ranks = vec![0; merits.len()];
    for (before, &i) in order.iter().enumerate() {
        if let Some(rank) = ranks.get_mut(i) {
            *rank = rank_after(before);
        }
    }
    let groups = order.chunk_by(|&a, &b| merits.get(a) == merits.get(b));
    (ranks, groups.filter(|group| group.len() > 1).map(<[usize]>::to_vec).collect())
}

fn rank_after(before: usize) -> i32 {
    i32::try_from(before).unwrap_or(i32::MAX - 1) + 1
}

/// Whether a price is abnormally low (87号§60): below this percentage of the average of the other prices, or
/// of the ceiling.
pub fn is_abnormally_low(price_fen: i64, others: &[i64], ceiling_fen: i64, percent: i64) -> bool {
    let (price, percent) = (i128::from(price_fen) * 100, i128::from(percent));
    let sum: i128 = others.iter().map(|other| i128::from(*other)).sum();
    let count = i128::try_from(others.len()).unwrap_or(i128::MAX);
    let below_others = count > 0 && price * count < sum * percent;
    below_others || price < i128::from(ceiling_fen) * percent
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn entry(price_fen: i64, deduction_percent: i64, technical: i32) -> Entry {
        Entry { price_fen, deduction_percent, technical: Points(technical) }
    }

    fn prices(weight: i64, entries: &[Entry]) -> Vec<i32> {
        score(weight, entries).iter().map(|scored| scored.price.unwrap().0).collect()
    }

    #[test]
    fn the_price_score_is_the_lowest_over_this_times_the_weight() {
        let entries = [entry(10_000, 0, 4950), entry(12_000, 0, 5000), entry(9_900, 0, 0)];
        assert_eq!(prices(20, &entries), [1980, 1650, 2000]);
        assert_eq!(score(20, &entries)[0].total, Points(6930));
    }

    #[test]
    fn it_is_rounded_half_up_and_only_at_the_end() {
        // 30 × 1/3 is 10 exactly; 10 × 2/3 is 6.666…; 1 × 1/200 is half of a hundredth.
        assert_eq!(prices(30, &[entry(100, 0, 0), entry(300, 0, 0)]), [3000, 1000]);
        assert_eq!(prices(10, &[entry(200, 0, 0), entry(300, 0, 0)]), [1000, 667]);
        assert_eq!(prices(1, &[entry(1, 0, 0), entry(200, 0, 0), entry(201, 0, 0)]), [100, 1, 0]);
        // 33 × 90% is 29.7 fen: rounded first it would be 30, and the score of 40 fen 15.00.
        assert_eq!(prices(20, &[entry(33, 10, 0), entry(40, 0, 0)]), [2000, 1485]);
    }

    #[test]
    fn a_deduction_makes_a_higher_price_the_lowest() {
        let entries = [entry(1_000_000, 0, 0), entry(1_100_000, 20, 0)];
        assert_eq!(prices(30, &entries), [2640, 3000]);
        assert_eq!(entries[1].evaluated_price_fen(), 880_000);
        let merits: Vec<_> = entries.iter().map(Merit::by_price).collect();
        assert_eq!(shared_ranks(&merits), [2, 1]);
    }

    #[test]
    fn a_price_that_is_not_scored_leaves_the_technical_score() {
        let scored = score(0, &[entry(1, 0, 8000), entry(2, 0, 9000)]);
        assert!(scored.iter().all(|scored| scored.price.is_none() && scored.total == scored.technical));
    }

    #[test]
    fn ties_go_by_price_then_by_technical_score_then_by_lot() {
        // 20.00 + 40.00 and 16.00 + 44.00.
        let entries = [entry(100, 0, 4000), entry(125, 0, 4400), entry(100, 0, 4000)];
        let scored = score(20, &entries);
        assert!(scored.iter().all(|scored| scored.total == Points(6000)));
        let merits: Vec<_> = entries.iter().zip(&scored).map(|(e, s)| Merit::by_score(e, s)).collect();
        assert_eq!(shared_ranks(&merits), [1, 3, 1]);
        let (ranks, drawn) = drawn_ranks(&merits, &[[9; 32], [0; 32], [1; 32]]);
        assert_eq!((ranks, drawn), (vec![2, 3, 1], vec![vec![2, 0]]));
    }

    #[test]
    fn the_mean_is_of_everybody() {
        assert_eq!(mean(&[Points(7000), Points(8000), Points(8001)]), Some(Points(7667)));
        assert_eq!(mean(&[Points(1), Points(2)]), Some(Points(2)), "half up");
        assert_eq!(mean(&[]), None);
    }

    #[test]
    fn a_price_below_half_of_the_others_or_of_the_ceiling_is_abnormally_low() {
        assert!(is_abnormally_low(49, &[100, 98], 10, 50));
        assert!(!is_abnormally_low(50, &[100, 98], 10, 50));
        assert!(is_abnormally_low(49, &[], 100, 50) && !is_abnormally_low(50, &[], 100, 50));
    }

    fn bids() -> impl Strategy<Value = Vec<Entry>> {
        let deduction = prop_oneof![Just(0i64), 4..=6i64, 10..=20i64];
        let one = (1..=10_000_000_000_000i64, deduction, 0..=8000i32)
            .prop_map(|(price, deduction, technical)| entry(price, deduction, technical));
        proptest::collection::vec(one, 1..30)
    }

    fn ranked(weight: i64, entries: &[Entry]) -> Vec<i32> {
        let scored = score(weight, entries);
        let merits: Vec<_> = entries.iter().zip(&scored).map(|(e, s)| Merit::by_score(e, s)).collect();
        shared_ranks(&merits)
    }

    proptest! {
        #[test]
        fn the_cheapest_gets_exactly_the_weight_and_nobody_more(entries in bids(), weight in 1..=100i64) {
            let all = prices(weight, &entries);
            let cheapest = (0..entries.len()).min_by_key(|&i| entries[i].adjusted()).unwrap();
            prop_assert_eq!(i64::from(all[cheapest]), weight * 100);
            prop_assert!(all.iter().all(|score| (0..=weight * 100).contains(&i64::from(*score))));
        }

        #[test]
        fn the_order_of_the_bids_changes_nothing(
            (entries, shuffled) in bids().prop_flat_map(|all| {
                let numbered: Vec<_> = all.iter().copied().enumerate().collect();
                (Just(all), Just(numbered).prop_shuffle())
            }),
            weight in 0..=100i64,
        ) {
            let as_shuffled: Vec<Entry> = shuffled.iter().map(|(_, entry)| *entry).collect();
            let (ranks, again) = (ranked(weight, &entries), ranked(weight, &as_shuffled));
            for ((original, _), rank) in shuffled.iter().zip(again) {
                prop_assert_eq!(ranks[*original], rank);
            }
        }

        #[test]
        fn who_asks_for_more_never_ranks_better(
            entries in bids(), which in any::<prop::sample::Index>(), more in 1..=1_000_000_000i64, weight in 0..=100i64,
        ) {
            let i = which.index(entries.len());
            let mut raised = entries.clone();
            raised[i].price_fen += more;
            prop_assert!(ranked(weight, &raised)[i] >= ranked(weight, &entries)[i]);
        }

        #[test]
        fn drawn_ranks_are_each_given_once_and_keep_the_shared_order(entries in bids(), seed in any::<[u8; 32]>()) {
            let merits: Vec<_> = entries.iter().map(Merit::by_price).collect();
            let lots: Vec<[u8; 32]> = (0..entries.len())
                .map(|i| { let mut lot = seed; lot[0] = lot[0].wrapping_add(u8::try_from(i).unwrap()); lot })
                .collect();
            let (drawn, _) = drawn_ranks(&merits, &lots);
            let mut all = drawn.clone();
            all.sort_unstable();
            prop_assert_eq!(all, (1..=i32::try_from(entries.len()).unwrap()).collect::<Vec<_>>());
            for (shared, own) in shared_ranks(&merits).into_iter().zip(drawn) {
                prop_assert!(own >= shared);
            }
        }
    }
}
