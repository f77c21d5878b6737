//! Secrets of the data: what is encrypted where it is stored, and what is signed for people to carry.
//!
//! Everything derives from one data key of 32 bytes. It comes from the environment or a file; without
//! one it is generated once and kept in the database, which protects against nobody who has the
//! database: `check-config` refuses that in production.

use crate::call::Tx;
use crate::problem::{ApiResult, Problem};
use crate::schema::data_keys;
use crate::secret;
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use diesel::prelude::*;
use ed25519_dalek::SigningKey;
use hkdf::Hkdf;
use hmac::Mac;
use sha2::Sha256;
use std::sync::OnceLock;

type DataKey = [u8; 32];
type Hmac = hmac::Hmac<Sha256>;

/// Bytes of a nonce of XChaCha20-Poly1305, which stand before the ciphertext.
const NONCE: usize = 24;

/// The data key, and what derives from it.
#[derive(Default)]
pub struct Vault {
    key: OnceLock<DataKey>,
}

impl Vault {
    /// A vault with this key: 32 bytes in base64.
    pub fn given(text: &str) -> Result<Self, String> {
        let bytes = STANDARD.decode(text.trim()).map_err(|e| format!("the data key is not base64: {e}"))?;
        let key: DataKey = bytes.try_into().map_err(|_| "the data key must have 32 bytes".to_owned())?;
        Ok(Self { key: OnceLock::from(key) })
    }

    /// Loads the key from the database, where it is made if there is none. Nothing where one was given.
    pub fn prepare(&self, tx: &mut Tx<'_>) -> ApiResult<()> {
        if self.key.get().is_some() {
            return Ok(());
        }
        let stored: Option<String> = data_keys::table.select(data_keys::key).first(tx.conn).optional()?;
        let text = match stored {
            Some(text) => text,
            None => {
                let mut key: DataKey = [0; 32];
                secret::fill(&mut key);
                let text = STANDARD.encode(key);
                diesel::insert_into(data_keys::table)
                    .values((data_keys::id.eq(1), data_keys::key.eq(&text), data_keys::created_at.eq(tx.now)))
                    .execute(tx.conn)?;
                text
            }
        };
        let bytes = STANDARD.decode(&text).map_err(Problem::internal)?;
        let key: DataKey =
            bytes.try_into().map_err(|_| Problem::internal("the stored data key is damaged"))?;
        self.key.get_or_init(|| key);
        Ok(())
    }

    /// Encrypts a text for one purpose and one record; only [`Vault::open`] with both reads it.
    pub fn seal(&self, purpose: &str, record: &str, text: &str) -> ApiResult<String> {
        let mut nonce = [0u8; NONCE];
        secret::fill(&mut nonce);
        let payload = Payload { msg: text.as_bytes(), aad: record.as_bytes() };
        let sealed = self
            .cipher(purpose)?
            .encrypt(&XNonce::from(nonce), payload)
            .map_err(|_| Problem::internal("encryption failed"))?;
        Ok(URL_SAFE_NO_PAD.encode([nonce.as_slice(), &sealed].concat()))
    }

    /// The text that was sealed for this purpose and record.
    pub fn open(&self, purpose: &str, record: &str, sealed: &str) -> ApiResult<String> {
        let damaged = || Problem::internal("a sealed text cannot be opened: another data key?");
        let bytes = URL_SAFE_NO_PAD.decode(sealed).map_err(|_| damaged())?;
        let (nonce, text) = bytes.split_first_chunk::<NONCE>().ok_or_else(damaged)?;
        let payload = Payload { msg: text, aad: record.as_bytes() };
        let text = self.cipher(purpose)?.decrypt(&XNonce::from(*nonce), payload).map_err(|_| damaged())?;
        String::from_utf8(text).map_err(|_| damaged())
    }

    /// A digest that nobody without the data key can compute: for finding an equal secret again.
    pub fn digest(&self, purpose: &str, text: &str) -> ApiResult<String> {
        let mut mac = <Hmac as Mac>::new_from_slice(&self.derive(&format!("digest/{purpose}"))?)
            .map_err(Problem::internal)?;
        mac.update(text.as_bytes());
        Ok(URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes()))
    }

    /// The key that signs for one purpose.
    pub fn signer(&self, purpose: &str) -> ApiResult<SigningKey> {
        Ok(SigningKey::from_bytes(&self.derive(&format!("sign/{purpose}"))?))
    }

    fn cipher(&self, purpose: &str) -> ApiResult<XChaCha20Poly1305> {
        Ok(XChaCha20Poly1305::new(&self.derive(&format!("seal/{purpose}"))?.into()))
    }

    fn derive(&self, purpose: &str) -> ApiResult<[u8; 32]> {
        let key = self.key.get().ok_or_else(|| Problem::internal("the vault has no key yet"))?;
        let mut derived = [0u8; 32];
        Hkdf::<Sha256>::new(None, key).expand(purpose.as_bytes(), &mut derived).map_err(Problem::internal)?;
        Ok(derived)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vault(byte: u8) -> Vault {
        Vault::given(&STANDARD.encode([byte; 32])).unwrap()
    }

    #[test]
    fn a_sealed_text_opens_for_its_purpose_and_record_only() {
        let sealed = vault(1).seal("identity", "a", "350502190001010017").unwrap();
        assert!(!sealed.contains("3505"));
        assert_eq!(vault(1).open("identity", "a", &sealed).unwrap(), "350502190001010017");
        for (vault, purpose, record) in
            [(vault(2), "identity", "a"), (vault(1), "other", "a"), (vault(1), "identity", "b")]
        {
            assert!(vault.open(purpose, record, &sealed).is_err());
        }
        assert!(vault(1).open("identity", "a", "AAAA").is_err());
    }

    #[test]
    fn equal_texts_have_equal_digests_under_one_key_only() {
        assert_eq!(vault(1).digest("x", "a").unwrap(), vault(1).digest("x", "a").unwrap());
        assert_ne!(vault(1).digest("x", "a").unwrap(), vault(2).digest("x", "a").unwrap());
        assert_ne!(vault(1).digest("x", "a").unwrap(), vault(1).digest("y", "a").unwrap());
    }

    #[test]
    fn a_key_of_another_length_is_refused() {
        assert!(Vault::given("AAAA").is_err());
        assert!(Vault::given("not base64").is_err());
    }
}
