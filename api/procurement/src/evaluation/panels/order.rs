//! The order of a draw. Pure, and nothing that anybody could not compute again from what is published.

use sha2::{Digest, Sha256};
use uuid::Uuid;

/// How experts are drawn, in words that a program can follow.
pub const ALGORITHM: &str = "Sort the candidates of a draw by SHA-256(seed bytes || 16 bytes of the expert's id), \
    ascending; the first `seats` are drawn. seed_hash is SHA-256(seed bytes). tie_seed is SHA-256(seed bytes || \
    \"tie\") and tie_seed_hash SHA-256(tie_seed bytes); equal bids are ordered by SHA-256(tie_seed bytes || 16 bytes \
    of the bid's id), ascending. Seeds and hashes are in hexadecimal.";

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

/// What is published of a seed before a draw.
pub fn hash_of(seed: &[u8]) -> String {
    hex(&Sha256::digest(seed))
}

/// Where somebody stands in the order.
pub fn digest_of(seed: &[u8], id: Uuid) -> [u8; 32] {
    Sha256::new().chain_update(seed).chain_update(id.as_bytes()).finalize().into()
}

/// The seed of the draws between equal bids: publishing it tells nothing of the panel's.
pub fn tie_seed_of(seed: &[u8]) -> [u8; 32] {
    Sha256::new().chain_update(seed).chain_update(b"tie").finalize().into()
}

/// The first of the candidates in the order of the draw.
pub fn draw(seed: &[u8], candidates: &[Uuid], seats: usize) -> Vec<Uuid> {
    let mut order: Vec<_> = candidates.iter().map(|id| (digest_of(seed, *id), *id)).collect();
    order.sort_unstable();
    order.into_iter().take(seats).map(|(_, id)| id).collect()
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
        fn the_order_of_the_candidates_changes_nothing(
            seed in any::<[u8; 32]>(),
            (all, shuffled) in proptest::collection::btree_set(any::<u128>(), 0..40)
                .prop_map(|set| set.into_iter().map(Uuid::from_u128).collect::<Vec<_>>())
                .prop_flat_map(|all| (Just(all.clone()), Just(all).prop_shuffle())),
            seats in 0usize..45,
        ) {
            let drawn = draw(&seed, &all, seats);
            prop_assert_eq!(&drawn, &draw(&seed, &shuffled, seats));
            prop_assert_eq!(drawn.len(), seats.min(all.len()));
        }
    }
}
