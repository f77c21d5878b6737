//! The order of a draw. Pure, and nothing that anybody could not compute again from what is published.

use citong_kernel::drawing;
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// How experts are drawn, in words that a program can follow.
pub const ALGORITHM: &str = "Sort the candidates of a draw by SHA-256(seed bytes || 16 bytes of the expert's id), \
    ascending; the first `seats` are drawn. seed_hash is SHA-256(seed bytes). tie_seed is SHA-256(seed bytes || \
    \"tie\") and tie_seed_hash SHA-256(tie_seed bytes); equal bids are ordered by SHA-256(tie_seed bytes || 16 bytes \
    of the bid's id), ascending. Seeds and hashes are in hexadecimal.";

/// The seed of the draws between equal bids: publishing it tells nothing of the panel's.
pub fn tie_seed_of(seed: &[u8]) -> [u8; 32] {
    Sha256::new().chain_update(seed).chain_update(b"tie").finalize().into()
}

/// The first of the candidates in the order of the draw.
pub fn draw(seed: &[u8], candidates: &[Uuid], seats: usize) -> Vec<Uuid> {
    let mut order = drawing::in_order(seed, candidates.iter().copied(), |id| *id);
    order.truncate(seats);
    order
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

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
