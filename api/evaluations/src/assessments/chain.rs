//! The chain of digests over raw data, and the seal over all of it. Anybody can compute both again from what the
//! API answers: texts joined by line feeds, SHA-256 in lower-case hexadecimal digits.

use sha2::{Digest, Sha256};
use std::fmt::Write as _;

/// What the first record continues.
pub const BEGINNING: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// What a link holds of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link<'a> {
    /// Counts from 1.
    pub position: i32,
    /// The file's digest.
    pub sha256: &'a str,
    /// The file's length.
    pub bytes: i64,
    /// Samples in it.
    pub samples: i64,
    /// Valid ones of them.
    pub valid_samples: i64,
    /// The file's name, one line.
    pub name: &'a str,
}

impl Link<'_> {
    /// The digest of a record behind the one before.
    pub fn hash(&self, previous: &str) -> String {
        let Self { position, sha256, bytes, samples, valid_samples, name } = self;
        hex(&format!("{previous}\n{position}\n{sha256}\n{bytes}\n{samples}\n{valid_samples}\n{name}"))
    }
}

/// The seal over everything: the evaluation's id, how many records, samples and valid samples, the last digest.
pub fn root(evaluation: &str, (records, samples, valid): (i32, i64, i64), last: &str) -> String {
    hex(&format!("{evaluation}\n{records}\n{samples}\n{valid}\n{last}"))
}

fn hex(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().fold(String::with_capacity(64), |mut all, byte| {
        let _ = write!(all, "{byte:02x}");
        all
    })
}

/// Whether a text is a digest as files are named by.
pub fn is_digest(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_digest_is_sha_256_in_hexadecimal() {
        assert_eq!(hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assert!(is_digest(BEGINNING) && !is_digest("ABC") && !is_digest(&"A".repeat(64)));
    }

    type Raw = (String, i64, i64, i64);

    fn seal(files: &[Raw]) -> String {
        let (mut last, mut sums) = (BEGINNING.to_owned(), (0, 0, 0));
        for (position, (name, bytes, samples, valid)) in (1..).zip(files) {
            let link = Link {
                position,
                sha256: BEGINNING,
                bytes: *bytes,
                samples: *samples,
                valid_samples: *valid,
                name,
            };
            last = link.hash(&last);
            sums = (position, sums.1 + samples, sums.2 + valid);
        }
        root("evaluation", sums, &last)
    }

    proptest! {
        #[test]
        fn any_change_breaks_the_seal(
            files in prop::collection::vec(("[a-z]{1,8}", 0i64..99, 0i64..99, 0i64..99), 1..8),
            at in any::<prop::sample::Index>(), what in 0..6) {
            let whole = seal(&files);
            prop_assert_eq!(&whole, &seal(&files));
            let mut other = files.clone();
            let place = at.index(files.len());
            match what {
                0 => other[place].0.push('x'),
                1 => other[place].1 += 1,
                2 => other[place].2 += 1,
                3 => other[place].3 += 1,
                4 => { other.remove(place); }
                _ => {
                    let again = other[place].clone();
                    other.push(again);
                }
            }
            prop_assert_ne!(whole, seal(&other));
        }

        #[test]
        fn an_order_is_kept(files in prop::collection::vec(("[a-z]{1,8}", 0i64..99, 0i64..9, 0i64..9), 2..6)) {
            let mut turned = files.clone();
            turned.reverse();
            prop_assert_eq!(seal(&files) == seal(&turned), files == turned);
        }
    }
}
