//! What a claim comes to: pure, in whole people, minutes and fen.

use super::views::Basis;
use crate::timetable::{Interval, IntervalSet};
use citong_kernel::money::Fen;
use citong_kernel::{Id, of};
use std::collections::BTreeMap;

/// A visit that was checked in, in the period and not claimed yet.
#[derive(Debug, Clone)]
pub struct Visit {
    /// Which booking.
    pub booking: Id<of::Booking>,
    /// How many people.
    pub headcount: i32,
    /// From when to when.
    pub window: Interval,
    /// The leaves of its space.
    pub leaves: Vec<Id<of::Space>>,
}

/// What a visit adds to a claim.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// Which booking.
    pub booking: Id<of::Booking>,
    /// How many people.
    pub headcount: i32,
    /// Whole minutes that nobody has claimed of its rooms.
    pub minutes: i64,
}

/// What a claim comes to, before the cap.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Computed {
    /// A row for each visit.
    pub evidence: Vec<Evidence>,
    /// The hours of each leaf that it claims.
    pub hours: Vec<(Id<of::Space>, Interval)>,
    /// People in all.
    pub people: i64,
    /// Minutes in all.
    pub minutes: i64,
}

/// Counts the visits in their order. A minute of a visit counts if none of its rooms is claimed for it
/// already, by another claim or by a visit before it.
pub fn compute(visits: &[Visit], claimed: &[(Id<of::Space>, Interval)]) -> Computed {
    let mut taken: BTreeMap<Id<of::Space>, Vec<Interval>> = BTreeMap::new();
    for (leaf, hours) in claimed {
        taken.entry(*leaf).or_default().push(*hours);
    }
    let mut computed = Computed::default();
    for visit in visits {
        let busy: IntervalSet =
            visit.leaves.iter().filter_map(|leaf| taken.get(leaf)).flatten().copied().collect();
        let free = IntervalSet::from_iter([visit.window]).subtract(&busy);
        // Bookings are of whole minutes; a rest would only come from damaged data.
        let minutes = free.as_slice().iter().map(|part| part.length().num_minutes()).sum();
        for leaf in &visit.leaves {
            for part in free.as_slice() {
                taken.entry(*leaf).or_default().push(*part);
                computed.hours.push((*leaf, *part));
            }
        }
        computed.people += i64::from(visit.headcount);
        computed.minutes += minutes;
        computed.evidence.push(Evidence { booking: visit.booking, headcount: visit.headcount, minutes });
    }
    computed
}

/// The amount in whole fen; a part of a fen is not paid. `None` where it is more than money can be.
pub fn amount(basis: Basis, rate: Fen, computed: &Computed) -> Option<Fen> {
    let fen = match basis {
        Basis::PerPerson => rate.0.checked_mul(computed.people)?,
        Basis::PerHour => rate.0.checked_mul(computed.minutes)? / 60,
    };
    Some(Fen(fen))
}

#[cfg(test)]
mod tests {
    use super::*;
    use citong_kernel::Timestamp;
    use proptest::prelude::*;

    fn space(n: u128) -> Id<of::Space> {
        Id::from_uuid(uuid::Uuid::from_u128(n))
    }

    fn window(from: i64, until: i64) -> Interval {
        let at = |minutes| Timestamp::from_seconds(1_796_000_400 + minutes * 60).unwrap().utc();
        Interval::new(at(from), at(until))
    }

    fn visit(n: u128, headcount: i32, from: i64, until: i64, leaves: &[u128]) -> Visit {
        Visit {
            booking: Id::from_uuid(uuid::Uuid::from_u128(n)),
            headcount,
            window: window(from, until),
            leaves: leaves.iter().map(|leaf| space(*leaf)).collect(),
        }
    }

    #[test]
    fn an_hour_of_a_room_counts_once() {
        // Two parties share a room for an hour, half of which somebody else has claimed.
        let visits = [visit(1, 3, 0, 60, &[1]), visit(2, 4, 30, 90, &[1]), visit(3, 5, 0, 60, &[2])];
        let computed = compute(&visits, &[(space(1), window(0, 15))]);
        let minutes: Vec<i64> = computed.evidence.iter().map(|row| row.minutes).collect();
        assert_eq!(minutes, [45, 30, 60]);
        assert_eq!((computed.people, computed.minutes), (12, 135));
        assert_eq!(amount(Basis::PerPerson, Fen(250), &computed), Some(Fen(3000)));
        assert_eq!(amount(Basis::PerHour, Fen(1001), &computed), Some(Fen(2252)));
        assert_eq!(amount(Basis::PerHour, Fen(i64::MAX), &computed), None);
    }

    #[test]
    fn a_hall_of_three_rooms_is_one_hour_an_hour() {
        let computed = compute(&[visit(1, 10, 0, 120, &[1, 2, 3])], &[]);
        assert_eq!(computed.minutes, 120);
        assert_eq!(computed.hours.len(), 3);
    }

    proptest! {
        #[test]
        fn no_minute_of_a_room_is_claimed_twice(
            rows in prop::collection::vec((0i64..500, 1i64..200, 1u128..4), 0..20),
            before in prop::collection::vec((0i64..500, 1i64..200, 1u128..4), 0..5),
        ) {
            let visits: Vec<Visit> = rows.iter().enumerate()
                .map(|(n, (from, length, leaf))| visit(n as u128, 1, *from, from + length, &[*leaf])).collect();
            let before: Vec<_> =
                before.iter().map(|(from, length, leaf)| (space(*leaf), window(*from, from + length))).collect();
            let computed = compute(&visits, &before);
            for (i, (leaf, hours)) in computed.hours.iter().enumerate() {
                let others = computed.hours[..i].iter().chain(&before);
                prop_assert!(others.filter(|other| other.0 == *leaf).all(|other| !other.1.overlaps(hours)));
            }
            let claimed: i64 = computed.hours.iter().map(|(_, hours)| hours.length().num_minutes()).sum();
            prop_assert_eq!(claimed, computed.minutes);
        }
    }
}
