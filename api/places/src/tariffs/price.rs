//! What a visit costs: whole fen, one rounding. Pure.

use crate::facilities::Concession;
use citong_kernel::money::Fen;
use citong_kernel::text_enum;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

text_enum! {
    /// What a price is for.
    pub enum Unit {
        /// An hour; parts of it by the minute.
        Hour = "hour",
        /// A booking, however long.
        Booking = "booking",
        /// A person, however long.
        Person = "person",
    }
}

/// Who pays less, and by how much.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ConcessionTerm {
    /// The group; proof is shown at the door.
    pub group: Concession,
    /// 1–100; 100 is free.
    #[schema(minimum = 1, maximum = 100)]
    pub percent_off: i32,
}

/// What a space costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Terms {
    /// What the price is for.
    pub unit: Unit,
    /// The price of one unit, in fen.
    pub price_fen: Fen,
    /// Minutes that cost nothing: the first ones of each booking by the hour; a booking that is no
    /// longer is free.
    pub free_minutes: i32,
    /// Who pays less.
    pub concessions: Vec<ConcessionTerm>,
}

/// What is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Visit {
    /// How long.
    pub minutes: i64,
    /// How many people.
    pub headcount: i64,
}

impl Terms {
    /// How much less a group pays, percent; `None` where the tariff does not name it.
    pub fn percent_off(&self, group: Concession) -> Option<i32> {
        self.concessions.iter().find(|term| term.group == group).map(|term| term.percent_off)
    }

    /// The price of a visit for somebody who pays so many percent less. Rounded once, half a fen up.
    pub fn price(&self, visit: Visit, percent_off: i32) -> Fen {
        let (minutes, headcount) = (visit.minutes.max(0), visit.headcount.max(0));
        let free = i64::from(self.free_minutes);
        if minutes <= free && free > 0 {
            return Fen(0);
        }
        let price = i128::from(self.price_fen.0.max(0));
        let (units, per) = match self.unit {
            Unit::Hour => (i128::from(minutes - free), 60),
            Unit::Booking => (1, 1),
            Unit::Person => (i128::from(headcount), 1),
        };
        let percent = i128::from(100 - percent_off.clamp(0, 100));
        // Inside the limits of tariffs and bookings nothing saturates.
        round_half_up(price.saturating_mul(units).saturating_mul(percent), per * 100)
    }
}

/// The part of an amount, in percent, rounded half a fen up.
pub fn percent_of(amount: Fen, percent: i64) -> Fen {
    round_half_up(i128::from(amount.0.max(0)) * i128::from(percent.clamp(0, 100)), 100)
}

/// `over / under`, both not negative, rounded half up; the most that fits where it would not.
fn round_half_up(over: i128, under: i128) -> Fen {
    let twice = over.saturating_mul(2).saturating_add(under);
    Fen(i64::try_from(twice / (2 * under)).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn terms(unit: Unit, price: i64, free_minutes: i32) -> Terms {
        let student = ConcessionTerm { group: Concession::Student, percent_off: 50 };
        Terms { unit, price_fen: Fen(price), free_minutes, concessions: vec![student] }
    }

    fn visit(minutes: i64, headcount: i64) -> Visit {
        Visit { minutes, headcount }
    }

    #[test]
    fn prices_by_example() {
        assert_eq!(terms(Unit::Hour, 8000, 0).price(visit(90, 5), 0), Fen(12000));
        assert_eq!(terms(Unit::Hour, 8000, 30).price(visit(90, 5), 0), Fen(8000));
        assert_eq!(terms(Unit::Hour, 8000, 90).price(visit(90, 5), 0), Fen(0));
        assert_eq!(terms(Unit::Hour, 100, 0).price(visit(1, 1), 0), Fen(2), "1.67 fen");
        assert_eq!(terms(Unit::Hour, 30, 0).price(visit(1, 1), 0), Fen(1), "half a fen goes up");
        assert_eq!(terms(Unit::Booking, 5000, 0).price(visit(600, 30), 0), Fen(5000));
        assert_eq!(terms(Unit::Person, 1500, 0).price(visit(60, 3), 0), Fen(4500));
        assert_eq!(terms(Unit::Person, 1500, 60).price(visit(60, 3), 0), Fen(0));
        assert_eq!(terms(Unit::Person, 1501, 0).price(visit(60, 1), 50), Fen(751), "750.5 fen");
        assert_eq!(terms(Unit::Hour, 8000, 0).price(visit(60, 1), 100), Fen(0));
    }

    #[test]
    fn a_group_pays_less_only_where_the_tariff_says_so() {
        let terms = terms(Unit::Hour, 8000, 0);
        assert_eq!(terms.percent_off(Concession::Student), Some(50));
        assert_eq!(terms.percent_off(Concession::Senior), None);
    }

    #[test]
    fn part_of_an_amount() {
        assert_eq!(percent_of(Fen(999), 50), Fen(500));
        assert_eq!(percent_of(Fen(12345), 100), Fen(12345));
        assert_eq!(percent_of(Fen(12345), 0), Fen(0));
    }

    prop_compose! {
        fn any_terms()(unit in 0usize..3, price in 0i64..=10_000_000, free in 0i32..=1440) -> Terms {
            terms(Unit::ALL[unit], price, free)
        }
    }

    proptest! {
        /// Against fractions: the exact price lies within half a fen.
        #[test]
        fn the_price_is_within_half_a_fen(
            terms in any_terms(), minutes in 0i64..50_000, heads in 0i64..=100_000, off in 0i32..=100
        ) {
            let price = i128::from(terms.price(visit(minutes, heads), off).0);
            let free = i64::from(terms.free_minutes);
            let exact_times_6000 = if minutes <= free && free > 0 { 0 } else {
                let units_times_60 = match terms.unit {
                    Unit::Hour => minutes - free,
                    Unit::Booking => 60,
                    Unit::Person => heads * 60,
                };
                i128::from(terms.price_fen.0) * i128::from(units_times_60) * i128::from(100 - off)
            };
            let difference = price * 6000 - exact_times_6000;
            prop_assert!(-3000 < difference && difference <= 3000, "{}", difference);
        }

        #[test]
        fn longer_or_with_more_people_is_never_cheaper(
            terms in any_terms(), minutes in 0i64..5_000, heads in 0i64..1000, off in 0i32..=100
        ) {
            let price = terms.price(visit(minutes, heads), off);
            prop_assert!(price <= terms.price(visit(minutes + 1, heads), off));
            prop_assert!(price <= terms.price(visit(minutes, heads + 1), off));
            prop_assert!(terms.price(visit(minutes, heads), 100) == Fen(0));
            prop_assert!(price <= terms.price(visit(minutes, heads), 0));
        }

        #[test]
        fn what_is_kept_and_given_back_is_the_whole(amount in 0i64..1_000_000_000, percent in 0i64..=100) {
            let kept = percent_of(Fen(amount), 100 - percent);
            prop_assert!(kept.0 >= 0 && kept.0 <= amount);
            let difference = kept.0 * 100 - amount * (100 - percent);
            prop_assert!(-50 < difference && difference <= 50);
        }

        #[test]
        fn nothing_makes_it_panic(price in any::<i64>(), free in any::<i32>(), m in any::<i64>(), h in any::<i64>(), off in any::<i32>()) {
            for unit in Unit::ALL {
                prop_assert!(terms(*unit, price, free.max(0)).price(visit(m, h), off).0 >= 0);
            }
        }
    }
}
