//! What the scans of one ticket say. Pure: the log is sorted by the clock at the door, so the order in
//! which scanners upload never changes what it says.

use citong_kernel::{Timestamp, text_enum};
use citong_places::bookings::Direction;

text_enum! {
    /// What a scan was, seen with all others of its ticket.
    pub enum ScanOutcome {
        /// Somebody went in, or out.
        Accepted = "accepted",
        /// An entry of somebody who was inside already: the same ticket a second time.
        Duplicate = "duplicate",
        /// An exit of somebody who was not inside.
        NotInside = "not_inside",
    }
}

/// One scan, as it is sorted: by time, then by its nonce.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Scan {
    /// The clock at the door.
    pub at: Timestamp,
    /// The scanner's own name for it, unique for a ticket.
    pub nonce: String,
    /// Which way.
    pub direction: Direction,
}

/// What a ticket's log says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Presence {
    /// When its visitor entered first.
    pub redeemed_at: Option<Timestamp>,
    /// Whether the visitor is inside after the last scan.
    pub inside: bool,
    /// What each scan was, in the order of time.
    pub outcomes: Vec<(String, ScanOutcome)>,
}

/// Reads a log, in whatever order the scans come.
pub fn fold(mut scans: Vec<Scan>) -> Presence {
    scans.sort();
    let mut presence = Presence::default();
    for scan in scans {
        let outcome = match (scan.direction, presence.inside) {
            (Direction::Entry, false) => {
                presence.inside = true;
                presence.redeemed_at.get_or_insert(scan.at);
                ScanOutcome::Accepted
            }
            (Direction::Exit, true) => {
                presence.inside = false;
                ScanOutcome::Accepted
            }
            (Direction::Entry, true) => ScanOutcome::Duplicate,
            (Direction::Exit, false) => ScanOutcome::NotInside,
        };
        presence.outcomes.push((scan.nonce, outcome));
    }
    presence
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_seconds(1_796_000_000 + second).unwrap()
    }
    fn scan(second: i64, nonce: &str, direction: Direction) -> Scan {
        Scan { at: at(second), nonce: nonce.into(), direction }
    }

    #[test]
    fn an_earlier_scan_becomes_the_entry() {
        let late = scan(60, "late", Direction::Entry);
        assert_eq!(fold(vec![late.clone()]).redeemed_at, Some(at(60)));
        let both = fold(vec![late, scan(0, "early", Direction::Entry)]);
        assert_eq!(both.redeemed_at, Some(at(0)));
        let outcomes =
            [("early".to_owned(), ScanOutcome::Accepted), ("late".to_owned(), ScanOutcome::Duplicate)];
        assert_eq!(both.outcomes, outcomes);
    }

    #[test]
    fn who_left_may_come_back() {
        use Direction::{Entry, Exit};
        let log = vec![scan(0, "a", Entry), scan(1, "b", Exit), scan(2, "c", Entry), scan(3, "d", Entry)];
        let presence = fold(log);
        assert!(presence.inside);
        let last: Vec<_> = presence.outcomes.iter().map(|o| o.1).collect();
        use ScanOutcome::{Accepted, Duplicate};
        assert_eq!(last, [Accepted, Accepted, Accepted, Duplicate]);
        assert_eq!(fold(vec![scan(0, "x", Exit)]).outcomes[0].1, ScanOutcome::NotInside);
    }

    fn logs() -> impl Strategy<Value = Vec<Scan>> {
        let direction = prop_oneof![Just(Direction::Entry), Just(Direction::Exit)];
        proptest::collection::vec((0i64..12, direction), 0..12).prop_map(|scans| {
            let number = |(n, (second, direction)): (usize, (i64, Direction))| {
                scan(second, &format!("n{n:02}"), direction)
            };
            scans.into_iter().enumerate().map(number).collect()
        })
    }

    proptest! {
        #[test]
        fn the_order_of_upload_changes_nothing(
            (log, shuffled) in logs().prop_flat_map(|log| (Just(log.clone()), Just(log).prop_shuffle()))
        ) {
            prop_assert_eq!(fold(log), fold(shuffled));
        }

        #[test]
        fn entries_and_exits_alternate(log in logs()) {
            let count = log.len();
            let presence = fold(log.clone());
            prop_assert_eq!(presence.outcomes.len(), count);
            let mut inside = false;
            for (nonce, outcome) in &presence.outcomes {
                let direction = log.iter().find(|s| &s.nonce == nonce).unwrap().direction;
                let entry = direction == Direction::Entry;
                prop_assert_eq!(*outcome == ScanOutcome::Accepted, entry != inside);
                if *outcome == ScanOutcome::Accepted {
                    inside = entry;
                }
            }
            prop_assert_eq!(inside, presence.inside);
            let first = log.iter().filter(|s| s.direction == Direction::Entry).map(|s| s.at).min();
            prop_assert_eq!(presence.redeemed_at, first, "the first entry is always accepted");
        }
    }
}
