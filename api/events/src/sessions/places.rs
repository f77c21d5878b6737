//! How many places are left, and for whom. Pure.
//!
//! A session keeps `reserved` places off the internet until they are released. What the desk gives
//! out takes those first and then the rest; what goes over the internet never takes them. Whoever
//! waits is served before a newcomer, by offers: what is still free after them fits nobody who waits.

use serde::Serialize;
use utoipa::ToSchema;

/// The places of a session, counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Places {
    /// All of them.
    pub capacity: i64,
    /// Kept off the internet now; 0 once they are released.
    pub reserved: i64,
    /// Taken.
    pub sold: i64,
    /// Taken at the desk.
    pub sold_desk: i64,
    /// Held for parties of the waiting list.
    pub offered: i64,
    /// Held for parties that wait at the desk.
    pub offered_desk: i64,
    /// People who wait.
    pub waiting: i64,
}

impl Places {
    /// Places kept off the internet: rounded up, so that a percentage is never missed.
    pub const fn reserve_of(capacity: i32, percent: i32) -> i64 {
        (capacity as i64 * percent as i64 + 99) / 100
    }
    const fn taken_at_desk(&self) -> i64 {
        self.sold_desk + self.offered_desk
    }
    /// Free places of the reserve.
    fn reserve_left(&self) -> i64 {
        (self.reserved - self.taken_at_desk()).max(0)
    }
    /// Free places in all.
    pub fn left(&self) -> i64 {
        (self.capacity - self.sold - self.offered).max(0)
    }
    /// Free places for a party of the internet or of the desk.
    pub fn free_for(&self, at_desk: bool) -> i64 {
        if at_desk { self.left() } else { (self.left() - self.reserve_left()).max(0) }
    }
}

/// What is said about the places of a session.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct PlacesView {
    /// All of them.
    pub capacity: i64,
    /// Kept off the internet now: for walk-ins and the elderly.
    pub reserved: i64,
    /// Taken.
    pub sold: i64,
    /// Held for parties of the waiting list.
    pub offered: i64,
    /// Neither taken nor held.
    pub remaining: i64,
    /// What can be taken over the internet, unless it is about to be offered to somebody who waits.
    pub remaining_online: i64,
    /// People on the waiting list.
    pub waiting: i64,
}

impl From<Places> for PlacesView {
    fn from(places: Places) -> Self {
        Self {
            capacity: places.capacity,
            reserved: places.reserved,
            sold: places.sold,
            offered: places.offered,
            remaining: places.left(),
            remaining_online: places.free_for(false),
            waiting: places.waiting,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn empty(capacity: i64, reserved: i64) -> Places {
        Places { capacity, reserved, sold: 0, sold_desk: 0, offered: 0, offered_desk: 0, waiting: 0 }
    }

    #[test]
    fn a_reserve_is_rounded_up() {
        assert_eq!(Places::reserve_of(10, 20), 2);
        assert_eq!(Places::reserve_of(11, 20), 3);
        assert_eq!(Places::reserve_of(1, 1), 1);
        assert_eq!(Places::reserve_of(7, 0), 0);
        assert_eq!(Places::reserve_of(100_000, 100), 100_000);
    }

    #[test]
    fn the_desk_takes_the_reserve_first() {
        let mut places = empty(10, 2);
        assert_eq!((places.free_for(false), places.free_for(true)), (8, 10));
        places.sold = 2;
        places.sold_desk = 2;
        assert_eq!((places.free_for(false), places.free_for(true)), (8, 8));
        places.sold = 3;
        places.sold_desk = 3;
        assert_eq!((places.free_for(false), places.free_for(true)), (7, 7));
    }

    #[test]
    fn who_waits_for_more_than_is_free_closes_nothing() {
        let mut places = empty(10, 2);
        places.sold = 6;
        places.waiting = 3;
        assert_eq!((places.free_for(false), places.free_for(true)), (2, 4));
        // What is offered is not free.
        places.offered = 2;
        places.waiting = 1;
        assert_eq!((places.free_for(false), places.free_for(true)), (0, 2));
    }

    /// What can be done to a session's places: somebody of the internet or the desk takes some.
    fn steps() -> impl Strategy<Value = Vec<(bool, i64)>> {
        proptest::collection::vec((any::<bool>(), 1i64..6), 0..60)
    }

    proptest! {
        #[test]
        fn the_internet_never_takes_the_reserve(capacity in 1i64..80, percent in 0i32..=100, steps in steps()) {
            let capacity_i32 = i32::try_from(capacity).unwrap();
            let mut places = empty(capacity, Places::reserve_of(capacity_i32, percent));
            // Counted here again, and not by what is tested.
            let kept_of = |places: &Places| (places.reserved - places.sold_desk).max(0);
            for (at_desk, wanted) in steps {
                let kept = kept_of(&places);
                if wanted > places.free_for(at_desk) {
                    continue;
                }
                places.sold += wanted;
                places.sold_desk += if at_desk { wanted } else { 0 };
                prop_assert!(places.sold <= capacity);
                if !at_desk {
                    prop_assert_eq!(kept_of(&places), kept);
                    prop_assert!(places.left() >= kept, "what is kept is there");
                }
            }
            prop_assert_eq!(places.free_for(true), places.left());
        }

        #[test]
        fn what_is_free_does_not_depend_on_who_waits(
            capacity in 1i64..50, reserved in 0i64..50, sold in 0i64..50, desk in 0i64..50,
            offered in 0i64..50, waiting in 0i64..50,
        ) {
            let alone = Places {
                capacity, reserved: reserved.min(capacity), sold, sold_desk: desk.min(sold), offered,
                offered_desk: 0, waiting: 0,
            };
            let places = Places { waiting, ..alone };
            for at_desk in [false, true] {
                prop_assert_eq!(places.free_for(at_desk), alone.free_for(at_desk));
                prop_assert!(places.free_for(at_desk) <= places.left());
                prop_assert!(places.free_for(at_desk) >= 0);
            }
            prop_assert!(places.free_for(false) <= places.free_for(true));
        }
    }
}
