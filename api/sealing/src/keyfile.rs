//! A private key in a file, locked with a passphrase. Only algorithms that WebCrypto has, so that the web client
//! reads and writes the same file.

use crate::encoding::Bytes;
use crate::error::Error;
use crate::keys::{PrivateKey, PublicKey};
use aes_gcm::aead::{Aead as _, KeyInit as _, Payload};
use aes_gcm::{Aes256Gcm, Nonce};
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use zeroize::Zeroizing;

/// Rounds of PBKDF2 in new files (OWASP's figure for HMAC-SHA-256).
const ROUNDS: u32 = 600_000;
/// Rounds that a file may ask for: fewer protect nothing, more are an attack on patience.
const ALLOWED: std::ops::RangeInclusive<u32> = 100_000..=10_000_000;
/// Says what the file is, and is authenticated with it.
const FORMAT: &str = "citong-custodian-key-1";

/// The file, as JSON.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeyFile {
    /// `citong-custodian-key-1`.
    pub format: String,
    /// The public key that belongs to it.
    pub public_key: PublicKey,
    /// Rounds of PBKDF2-HMAC-SHA-256.
    pub rounds: u32,
    /// 16 bytes.
    pub salt: Bytes,
    /// 12 bytes.
    pub nonce: Bytes,
    /// The private key under AES-256-GCM, with a tag of 16 bytes.
    pub ciphertext: Bytes,
}

impl KeyFile {
    /// Locks a key.
    pub fn lock(key: &PrivateKey, passphrase: &str) -> Result<Self, Error> {
        let (mut salt, mut nonce) = ([0u8; 16], [0u8; 12]);
        getrandom::fill(&mut salt).map_err(|_| Error::KeyFile)?;
        getrandom::fill(&mut nonce).map_err(|_| Error::KeyFile)?;
        let mut file = Self {
            format: FORMAT.to_owned(),
            public_key: key.public()?,
            rounds: ROUNDS,
            salt: Bytes(salt.to_vec()),
            nonce: Bytes(nonce.to_vec()),
            ciphertext: Bytes(Vec::new()),
        };
        let aad = file.aad();
        let payload = Payload { msg: key.bytes(), aad: &aad };
        let sealed = file.cipher(passphrase).encrypt(&Nonce::from(nonce), payload);
        file.ciphertext = Bytes(sealed.map_err(|_| Error::KeyFile)?);
        Ok(file)
    }

    /// Unlocks it.
    pub fn unlock(&self, passphrase: &str) -> Result<PrivateKey, Error> {
        if self.format != FORMAT || !ALLOWED.contains(&self.rounds) {
            return Err(Error::KeyFile);
        }
        let nonce: [u8; 12] = self.nonce.exactly().ok_or(Error::KeyFile)?;
        let aad = self.aad();
        let payload = Payload { msg: &self.ciphertext.0, aad: &aad };
        let plain = self.cipher(passphrase).decrypt(&Nonce::from(nonce), payload);
        let plain = Zeroizing::new(plain.map_err(|_| Error::KeyFile)?);
        let key = PrivateKey::new(plain.as_slice().try_into().map_err(|_| Error::KeyFile)?);
        if key.public()? == self.public_key { Ok(key) } else { Err(Error::KeyFile) }
    }

    fn cipher(&self, passphrase: &str) -> Aes256Gcm {
        let mut derived = Zeroizing::new([0u8; 32]);
        pbkdf2::pbkdf2_hmac::<Sha256>(passphrase.as_bytes(), &self.salt.0, self.rounds, &mut *derived);
        Aes256Gcm::new((&*derived).into())
    }

    fn aad(&self) -> Vec<u8> {
        format!("{FORMAT}\n{}\n", self.public_key).into_bytes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_opens_with_its_passphrase_only() {
        let key = PrivateKey::generate();
        let file = KeyFile::lock(&key, "一把好锁 9").unwrap();
        assert!(!serde_json::to_string(&file).unwrap().contains(&key.reveal()));
        assert_eq!(file.unlock("一把好锁 9").unwrap().reveal(), key.reveal());
        assert_eq!(file.unlock("一把好锁").unwrap_err(), Error::KeyFile);
        let other = PrivateKey::generate().public().unwrap();
        assert_eq!(
            KeyFile { public_key: other, ..file.clone() }.unlock("一把好锁 9").unwrap_err(),
            Error::KeyFile
        );
        assert_eq!(KeyFile { rounds: 1, ..file }.unlock("一把好锁 9").unwrap_err(), Error::KeyFile);
    }
}
