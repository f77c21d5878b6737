//! Random secrets and their digests.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

/// Fills the buffer from the operating system's generator.
///
/// # Panics
/// Where the operating system has no randomness to give: nothing safe can be done then.
#[expect(clippy::expect_used, reason = "without randomness no id or token may be issued")]
pub fn fill(buffer: &mut [u8]) {
    getrandom::fill(buffer).expect("the operating system gives no randomness");
}

/// A new secret of 256 bits, in URL-safe base64.
pub fn token() -> String {
    let mut bytes = [0u8; 32];
    fill(&mut bytes);
    URL_SAFE_NO_PAD.encode(bytes)
}

/// A new six-digit code. The bias of the modulus is below 1 in 4,000.
pub fn six_digits() -> String {
    let mut bytes = [0u8; 4];
    fill(&mut bytes);
    format!("{:06}", u32::from_be_bytes(bytes) % 1_000_000)
}

/// The SHA-256 digest in URL-safe base64: how secrets are stored and bodies are compared.
pub fn digest(parts: &[&[u8]]) -> String {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update(u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
        hasher.update(part);
    }
    URL_SAFE_NO_PAD.encode(hasher.finalize())
}
