//! Keys of custodians.

use crate::encoding::{Bytes, hex};
use crate::error::Error;
use hpke::kem::X25519HkdfSha256 as Kem;
use hpke::{Deserializable as _, Kem as _, OpModeS, Serializable as _};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use sha2::{Digest as _, Sha256};
use std::fmt;
use std::str::FromStr;
use zeroize::Zeroizing;

/// 2^255 − 19, with its least byte first.
const FIELD: [u8; 32] = {
    let mut field = [0xff; 32];
    field[0] = 0xed;
    field[31] = 0x7f;
    field
};

/// Who keeps a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = ShareRole))]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// 采购人.
    Purchaser,
    /// 财政监督.
    FinanceSupervisor,
    /// 市级主管: the share for when another key is lost.
    CityOffice,
}

impl Role {
    /// All three, in the order of the shares.
    pub const ALL: [Self; 3] = [Self::Purchaser, Self::FinanceSupervisor, Self::CityOffice];
    /// The name in JSON and in what is bound.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Purchaser => "purchaser",
            Self::FinanceSupervisor => "finance_supervisor",
            Self::CityOffice => "city_office",
        }
    }
    /// Its place: the part of the secret that this role does not get.
    pub(crate) const fn place(self) -> usize {
        self as usize
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
impl FromStr for Role {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Error> {
        let named = Self::ALL.into_iter().find(|role| role.as_str() == text);
        named.ok_or(Error::WrongShares("no such role"))
    }
}

/// A custodian's public key on X25519: 32 bytes that were checked.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct PublicKey([u8; 32]);

impl PublicKey {
    /// Refuses points of low order (which share a secret with everybody) and second forms of a point.
    pub fn new(bytes: [u8; 32]) -> Result<Self, Error> {
        let canonical = bytes.iter().rev().lt(FIELD.iter().rev());
        let key = Self(bytes);
        // Encapsulation fails exactly where the shared secret would be zero.
        let usable = canonical
            && hpke::setup_sender::<hpke::aead::AesGcm256, hpke::kdf::HkdfSha256, Kem, _>(
                &OpModeS::Base,
                &key.point()?,
                b"",
                &mut crate::envelope::Os,
            )
            .is_ok();
        if usable { Ok(key) } else { Err(Error::UnusableKey) }
    }
    /// Reads base64url.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let bytes = Bytes::parse(text).and_then(|bytes| bytes.exactly()).ok_or(Error::UnusableKey)?;
        Self::new(bytes)
    }
    /// The 32 bytes.
    pub const fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
    /// SHA-256 in hex: what people compare.
    pub fn fingerprint(&self) -> String {
        hex(&Sha256::digest(self.0))
    }
    pub(crate) fn point(&self) -> Result<<Kem as hpke::Kem>::PublicKey, Error> {
        <Kem as hpke::Kem>::PublicKey::from_bytes(&self.0).map_err(|_| Error::UnusableKey)
    }
}

impl fmt::Display for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Bytes(self.0.to_vec()).fmt(f)
    }
}
impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
impl Serialize for PublicKey {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
impl<'de> Deserialize<'de> for PublicKey {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::parse(&String::deserialize(deserializer)?).map_err(|_| de::Error::custom("unusable_key"))
    }
}

/// A custodian's private key. Forgotten when it is dropped, never shown by `{:?}`.
pub struct PrivateKey(Zeroizing<[u8; 32]>);

impl PrivateKey {
    /// A new one, from the operating system's generator.
    pub fn generate() -> Self {
        let (private, _) = Kem::gen_keypair(&mut crate::envelope::Os);
        Self::new(private.to_bytes().into())
    }
    /// One with these 32 bytes.
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(Zeroizing::new(bytes))
    }
    /// Reads base64url.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let bytes = Bytes::parse(text.trim()).and_then(|bytes| bytes.exactly());
        bytes.map(Self::new).ok_or(Error::UnusableKey)
    }
    /// The public key that belongs to it.
    pub fn public(&self) -> Result<PublicKey, Error> {
        PublicKey::new(Kem::sk_to_pk(&self.scalar()?).to_bytes().into())
    }
    /// In base64url: only for the opening and for the key file.
    pub fn reveal(&self) -> String {
        Bytes(self.0.to_vec()).to_string()
    }
    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
    pub(crate) fn scalar(&self) -> Result<<Kem as hpke::Kem>::PrivateKey, Error> {
        <Kem as hpke::Kem>::PrivateKey::from_bytes(self.0.as_slice()).map_err(|_| Error::UnusableKey)
    }
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a private key")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn point(low: &[u8]) -> [u8; 32] {
        let mut bytes = [0; 32];
        bytes[..low.len()].copy_from_slice(low);
        bytes
    }

    #[test]
    fn points_of_low_order_are_refused() {
        let order_eight = [
            0xe0, 0xeb, 0x7a, 0x7c, 0x3b, 0x41, 0xb8, 0xae, 0x16, 0x56, 0xe3, 0xfa, 0xf1, 0x9f, 0xc4, 0x6a,
            0xda, 0x09, 0x8d, 0xeb, 0x9c, 0x32, 0xb1, 0xfd, 0x86, 0x62, 0x05, 0x16, 0x5f, 0x49, 0xb8, 0x00,
        ];
        let mut minus_one = FIELD;
        minus_one[0] -= 1;
        for bytes in [point(&[]), point(&[1]), order_eight, minus_one] {
            assert_eq!(PublicKey::new(bytes), Err(Error::UnusableKey), "{bytes:?}");
        }
    }

    #[test]
    fn a_point_has_one_form() {
        let key = PrivateKey::generate().public().unwrap();
        let mut second = *key.bytes();
        second[31] |= 0x80;
        assert_eq!(PublicKey::new(second), Err(Error::UnusableKey));
        assert_eq!(PublicKey::new(FIELD), Err(Error::UnusableKey));
        assert_eq!(PublicKey::parse(&key.to_string()), Ok(key));
    }

    #[test]
    fn a_private_key_is_not_shown() {
        let key = PrivateKey::generate();
        assert!(!format!("{key:?}").contains(&key.reveal()));
        assert_eq!(PrivateKey::parse(&key.reveal()).unwrap().public(), key.public());
    }
}
