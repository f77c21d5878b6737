//! The order of a draw. Pure, and nothing that anybody could not compute again from what is published.

use sha2::{Digest, Sha256};
use uuid::Uuid;

/// How the order comes about, in words that a program can follow.
pub const ALGORITHM: &str = "Sort the entries by SHA-256(seed bytes || 16 bytes of the entry id), ascending; \
    then serve each whose party fits into the places that are left. seed_hash is SHA-256(seed bytes). \
    Seeds and digests are in hexadecimal.";

/// Bytes in hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The bytes of a hexadecimal text.
pub fn unhex(text: &str) -> Option<Vec<u8>> {
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let pairs = text.as_bytes().chunks(2);
    pairs.map(|pair| Some(digit(*pair.first()?)? << 4 | digit(*pair.get(1)?)?)).collect()
}

/// What is published of a seed before the draw.
pub fn hash_of(seed: &[u8]) -> String {
    hex(&Sha256::digest(seed))
}

/// Where an entry stands in the order.
pub fn digest_of(seed: &[u8], entry: Uuid) -> [u8; 32] {
    Sha256::new().chain_update(seed).chain_update(entry.as_bytes()).finalize().into()
}

/// Entries and how many people each is, in the drawn order, each with whether it is served.
pub fn draw(seed: &[u8], entries: &[(Uuid, i64)], mut places: i64) -> Vec<(Uuid, bool)> {
    let mut order: Vec<_> = entries.iter().map(|(id, size)| (digest_of(seed, *id), *id, *size)).collect();
    order.sort_unstable();
    let serve = |(_, id, size): ([u8; 32], Uuid, i64)| {
        let fits = size <= places;
        places -= if fits { size } else { 0 };
        (id, fits)
    };
    order.into_iter().map(serve).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn hexadecimal_goes_both_ways() {
        assert_eq!(hex(&[0, 15, 255]), "000fff");
        assert_eq!(unhex("000fff"), Some(vec![0, 15, 255]));
        assert_eq!(unhex("0"), None);
        assert_eq!(unhex("zz"), None);
    }

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
