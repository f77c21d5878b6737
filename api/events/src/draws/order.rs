//! The order of a draw. Pure, and nothing that anybody could not compute again from what is published.

use citong_kernel::drawing;
use uuid::Uuid;

/// How the order comes about, in words that a program can follow.
pub const ALGORITHM: &str = "Sort the entries by SHA-256(seed bytes || 16 bytes of the entry id), ascending; \
    then serve each whose party fits into the places that are left. seed_hash is SHA-256(seed bytes). \
    Seeds and digests are in hexadecimal.";

/// Entries and how many people each is, in the drawn order, each with whether it is served.
pub fn draw(seed: &[u8], entries: &[(Uuid, i64)], mut places: i64) -> Vec<(Uuid, bool)> {
    let serve = |&(id, size): &(Uuid, i64)| {
        let fits = size <= places;
        places -= if fits { size } else { 0 };
        (id, fits)
    };
    drawing::in_order(seed, entries, |(id, _)| *id).into_iter().map(serve).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_order_of_entering_changes_nothing(
            seed in any::<[u8; 32]>(),
            (entries, shuffled) in proptest::collection::btree_map(any::<u128>(), 1i64..5, 0..40)
                .prop_map(|map| map.into_iter().map(|(id, n)| (Uuid::from_u128(id), n)).collect::<Vec<_>>())
                .prop_flat_map(|list| (Just(list.clone()), Just(list).prop_shuffle())),
            places in 0i64..60,
        ) {
            let drawn = draw(&seed, &entries, places);
            prop_assert_eq!(&drawn, &draw(&seed, &shuffled, places));
            prop_assert_eq!(drawn.len(), entries.len());
            let size = |id: Uuid| entries.iter().find(|e| e.0 == id).map_or(0, |e| e.1);
            let served: i64 = drawn.iter().filter(|d| d.1).map(|d| size(d.0)).sum();
            prop_assert!(served <= places);
            // Nobody who fits into what is left at the end was passed over.
            for (id, won) in &drawn {
                prop_assert!(*won || size(*id) > places - served);
            }
        }
    }
}
