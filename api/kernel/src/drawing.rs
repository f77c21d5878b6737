//! Draws by lot 抽签、随机抽取 that anybody can compute again: a seed whose hash is published before, ids sorted by
//! SHA-256(seed bytes || 16 bytes of the id), and the seed itself published after. Seeds and digests are in
//! hexadecimal.

use sha2::{Digest, Sha256};
use uuid::Uuid;

/// Bytes in hexadecimal, lower case.
pub fn hex(bytes: &[u8]) -> String {
    base16ct::lower::encode_string(bytes)
}

/// The bytes of a hexadecimal text.
pub fn unhex(text: &str) -> Option<Vec<u8>> {
    base16ct::mixed::decode_vec(text).ok()
}

/// SHA-256 in hexadecimal: what is published of a seed before a draw.
pub fn hash_of(seed: &[u8]) -> String {
    hex(&Sha256::digest(seed))
}

/// Where somebody stands in the order.
pub fn digest_of(seed: &[u8], id: Uuid) -> [u8; 32] {
    Sha256::new().chain_update(seed).chain_update(id.as_bytes()).finalize().into()
}

/// Those that are drawn from, in the order of the draw.
pub fn in_order<T>(seed: &[u8], candidates: impl IntoIterator<Item = T>, id: impl Fn(&T) -> Uuid) -> Vec<T> {
    let mut order: Vec<_> = candidates.into_iter().collect();
    order.sort_by_cached_key(|one| (digest_of(seed, id(one)), id(one)));
    order
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
        ) {
            let mut drawn = in_order(&seed, all.clone(), |id| *id);
            prop_assert_eq!(&drawn, &in_order(&seed, shuffled, |id| *id));
            drawn.sort_unstable();
            prop_assert_eq!(drawn, all);
        }
    }
}
