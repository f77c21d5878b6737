//! When strikes suspend. Pure.

use citong_kernel::Timestamp;

/// A strike that counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Counted {
    /// When the visit was missed.
    pub occurred_at: Timestamp,
    /// When it stops counting.
    pub expires_at: Timestamp,
}

/// Until when a person is suspended: `days` from each strike that is the `limit`th of those that still
/// count when it happens. `None` where that is over, or `limit` is 0.
pub fn suspended_until(counted: &[Counted], limit: usize, days: i64, now: Timestamp) -> Option<Timestamp> {
    if limit == 0 {
        return None;
    }
    let mut counted = counted.to_vec();
    counted.sort_unstable();
    let until = |run: &[Counted]| {
        let (first, last) = (run.first()?, run.last()?);
        (first.expires_at > last.occurred_at).then(|| last.occurred_at.plus_days(days))
    };
    counted.windows(limit).filter_map(until).max().filter(|until| *until > now)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const DAY: i64 = 86_400;

    fn at(day: i64) -> Timestamp {
        Timestamp::from_seconds(1_780_000_000 + day * DAY).unwrap()
    }

    fn strikes(days: &[i64]) -> Vec<Counted> {
        days.iter().map(|day| Counted { occurred_at: at(*day), expires_at: at(day + 90) }).collect()
    }

    #[test]
    fn the_third_within_ninety_days_suspends_for_thirty() {
        assert_eq!(suspended_until(&strikes(&[0, 40]), 3, 30, at(41)), None);
        assert_eq!(suspended_until(&strikes(&[0, 40, 89]), 3, 30, at(89)), Some(at(119)));
        // On the ninetieth day the first one counts no more.
        assert_eq!(suspended_until(&strikes(&[0, 40, 90]), 3, 30, at(90)), None);
        assert_eq!(suspended_until(&strikes(&[0, 40, 89]), 3, 30, at(119)), None);
        assert_eq!(suspended_until(&strikes(&[0, 40, 89]), 0, 30, at(89)), None);
    }

    proptest! {
        #[test]
        fn one_strike_less_never_suspends_longer(
            mut days in prop::collection::vec(0i64..400, 0..12), now in 0i64..450, limit in 1usize..6
        ) {
            let all = suspended_until(&strikes(&days), limit, 30, at(now));
            if let Some(until) = all {
                prop_assert!(until > at(now) && days.len() >= limit);
                prop_assert!(days.iter().any(|day| at(day + 30) == until));
            }
            days.pop();
            let fewer = suspended_until(&strikes(&days), limit, 30, at(now));
            prop_assert!(fewer <= all);
        }
    }
}
