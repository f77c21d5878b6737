//! The envelope: what a bidder hands in.

use crate::content::Content;
use crate::encoding::{Bytes, hex};
use crate::error::Error;
use crate::keys::{PrivateKey, PublicKey, Role};
use aes_gcm::aead::{Aead as _, KeyInit as _, Payload};
use aes_gcm::{Aes256Gcm, Nonce};
use hkdf::Hkdf;
use hpke::aead::AesGcm256;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256 as Kem;
use hpke::rand_core::{CryptoRng, RngCore};
use hpke::{Deserializable as _, OpModeR, OpModeS, Serializable as _};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use uuid::Uuid;
use zeroize::Zeroizing;

/// The version of the format.
pub const VERSION: u32 = 1;
/// The algorithms: how shares are sealed (RFC 9180, base mode). The content is under AES-256-GCM.
pub const SUITE: &str = "DHKEM-X25519-HKDF-SHA256/HKDF-SHA256/AES-256-GCM";
/// The largest envelope as canonical JSON, bytes.
pub const LARGEST_ENVELOPE: usize = 1024 * 1024;
/// Content is filled up with spaces to a multiple of this, so that its length says little.
const PADDING: usize = 1024;

/// What stands before everything that is bound.
const LABEL: &str = "citong-sealed-bid-1";

type Part = [u8; 32];

/// What an envelope is for: it opens for nothing else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Binding {
    /// The project.
    pub project_id: Uuid,
    /// The lot.
    pub lot_id: Uuid,
    /// Whose bid.
    pub supplier_id: Uuid,
}

impl Binding {
    /// Four lines of ASCII.
    fn bytes(&self) -> Vec<u8> {
        let ids = [self.project_id, self.lot_id, self.supplier_id];
        let lines = ids.iter().map(|id| format!("{}\n", id.as_hyphenated())).collect::<String>();
        format!("{LABEL}\n{lines}").into_bytes()
    }
}

/// Two parts of the secret, sealed to one custodian.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = EnvelopeShare))]
#[serde(deny_unknown_fields)]
pub struct Share {
    /// Whose.
    pub role: Role,
    /// The custodian's public key that it was sealed to: 32 bytes, base64url.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub public_key: PublicKey,
    /// HPKE's encapsulated key: 32 bytes, base64url.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub enc: Bytes,
    /// HPKE's ciphertext: 64 bytes and a tag of 16, base64url.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub ciphertext: Bytes,
}

/// 密封投标文件. Its digest is that of its canonical JSON: members in this order, no white space.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
pub struct Envelope {
    /// 1.
    pub version: u32,
    /// `DHKEM-X25519-HKDF-SHA256/HKDF-SHA256/AES-256-GCM`.
    pub suite: String,
    /// For which project.
    pub project_id: Uuid,
    /// For which lot.
    pub lot_id: Uuid,
    /// Whose.
    pub supplier_id: Uuid,
    /// For the purchaser, the finance supervisor and the city office, in this order.
    pub shares: Vec<Share>,
    /// What binds the shares to one secret: 32 bytes, base64url.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub commitment: Bytes,
    /// 12 bytes, base64url.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub nonce: Bytes,
    /// The content and a tag of 16 bytes, base64url.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub ciphertext: Bytes,
}

impl Envelope {
    /// Seals a content for three custodians, in the order of [`Role::ALL`].
    pub fn seal(content: &Content, binding: &Binding, custodians: &[PublicKey; 3]) -> Result<Self, Error> {
        Self::seal_bytes(&padded(content)?, binding, custodians)
    }

    /// The same for any bytes: a bidder can put into an envelope what it likes.
    pub fn seal_bytes(plain: &[u8], binding: &Binding, custodians: &[PublicKey; 3]) -> Result<Self, Error> {
        Self::seal_with(plain, binding, custodians, &mut Os)
    }

    fn seal_with<R: CryptoRng + RngCore>(
        plain: &[u8],
        binding: &Binding,
        custodians: &[PublicKey; 3],
        random: &mut R,
    ) -> Result<Self, Error> {
        let mut parts = Zeroizing::new([[0u8; 32]; 3]);
        parts.iter_mut().for_each(|part| random.fill_bytes(part));
        let mut nonce = [0u8; 12];
        random.fill_bytes(&mut nonce);
        let bound = binding.bytes();
        let (key, commitment) = derive(&secret_of(&parts), &bound)?;
        let payload = Payload { msg: plain, aad: &bound };
        let ciphertext = Aes256Gcm::new((&*key).into())
            .encrypt(&Nonce::from(nonce), payload)
            .map_err(|_| Error::Ciphertext)?;
        let mut shares = Vec::with_capacity(3);
        for role in Role::ALL {
            shares.push(seal_share(role, &custodians[role.place()], &parts, &bound, &commitment, random)?);
        }
        Ok(Self {
            version: VERSION,
            suite: SUITE.to_owned(),
            project_id: binding.project_id,
            lot_id: binding.lot_id,
            supplier_id: binding.supplier_id,
            shares,
            commitment: Bytes(commitment.to_vec()),
            nonce: Bytes(nonce.to_vec()),
            ciphertext: Bytes(ciphertext),
        })
    }

    /// What it says that it is for.
    pub const fn binding(&self) -> Binding {
        Binding { project_id: self.project_id, lot_id: self.lot_id, supplier_id: self.supplier_id }
    }

    /// What can be checked without any private key: format, binding, one share for each custodian's key.
    pub fn check(&self, binding: &Binding, custodians: &[PublicKey; 3]) -> Result<(), Error> {
        if self.version != VERSION || self.suite != SUITE {
            return Err(Error::UnknownFormat);
        }
        if self.binding() != *binding {
            return Err(Error::WrongBinding);
        }
        if !self.shares.iter().map(|share| share.role).eq(Role::ALL) {
            return Err(Error::WrongShares("one for each role, in their order"));
        }
        for (share, key) in self.shares.iter().zip(custodians) {
            if share.public_key != *key {
                return Err(Error::WrongShares("not sealed to the registered key"));
            }
            if share.enc.0.len() != 32 || share.ciphertext.0.len() != 64 + 16 {
                return Err(Error::WrongShares("of another length"));
            }
        }
        if self.commitment.0.len() != 32 || self.nonce.0.len() != 12 || self.ciphertext.0.len() <= 16 {
            return Err(Error::UnknownFormat);
        }
        Ok(())
    }

    /// Opens it with the private keys of two roles.
    pub fn open(&self, binding: &Binding, keys: [(Role, &PrivateKey); 2]) -> Result<Content, Error> {
        Content::parse(&self.open_bytes(binding, keys)?)
    }

    /// The bytes inside, whatever they are.
    pub fn open_bytes(&self, binding: &Binding, keys: [(Role, &PrivateKey); 2]) -> Result<Vec<u8>, Error> {
        if self.version != VERSION || self.suite != SUITE {
            return Err(Error::UnknownFormat);
        }
        if self.binding() != *binding {
            return Err(Error::WrongBinding);
        }
        let [(first, _), (second, _)] = keys;
        if first == second {
            return Err(Error::SameRole);
        }
        let bound = binding.bytes();
        let mut found: Zeroizing<[Option<Part>; 3]> = Zeroizing::new([None; 3]);
        for (role, key) in keys {
            let bundle = self.open_share(role, key, &bound)?;
            for (place, part) in held_by(role).into_iter().zip(bundle.as_chunks::<32>().0) {
                // The part that both hold must be one and the same.
                if found[place].is_some_and(|other| other != *part) {
                    return Err(Error::Secret);
                }
                found[place] = Some(*part);
            }
        }
        let [Some(a), Some(b), Some(c)] = *found else { return Err(Error::SameRole) };
        let (key, commitment) = derive(&secret_of(&Zeroizing::new([a, b, c])), &bound)?;
        if self.commitment.0 != commitment {
            return Err(Error::Secret);
        }
        let nonce: [u8; 12] = self.nonce.exactly().ok_or(Error::Ciphertext)?;
        let payload = Payload { msg: &self.ciphertext.0, aad: &bound };
        Aes256Gcm::new((&*key).into()).decrypt(&Nonce::from(nonce), payload).map_err(|_| Error::Ciphertext)
    }

    fn open_share(&self, role: Role, key: &PrivateKey, bound: &[u8]) -> Result<Zeroizing<[u8; 64]>, Error> {
        let fails = |_| Error::Share(role);
        let mut of_role = self.shares.iter().filter(|share| share.role == role);
        let (Some(share), None) = (of_role.next(), of_role.next()) else {
            return Err(Error::WrongShares("one for each role"));
        };
        let enc = <Kem as hpke::Kem>::EncappedKey::from_bytes(&share.enc.0).map_err(fails)?;
        let plain = hpke::single_shot_open::<AesGcm256, HkdfSha256, Kem>(
            &OpModeR::Base,
            &key.scalar()?,
            &enc,
            &info(role),
            &share.ciphertext.0,
            &[bound, self.commitment.0.as_slice()].concat(),
        );
        let plain = Zeroizing::new(plain.map_err(fails)?);
        <[u8; 64]>::try_from(plain.as_slice()).map(Zeroizing::new).map_err(|_| Error::Share(role))
    }

    /// Its canonical JSON: what the digest is of.
    pub fn canonical(&self) -> String {
        // Strings, numbers and arrays of them: nothing that JSON cannot hold.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// SHA-256 of the canonical JSON, in hex.
    pub fn sha256(&self) -> String {
        hex(&Sha256::digest(self.canonical()))
    }
}

/// The secret is the three parts, XORed.
fn secret_of(parts: &[Part; 3]) -> Zeroizing<Part> {
    let mut secret = Zeroizing::new([0u8; 32]);
    for (index, byte) in secret.iter_mut().enumerate() {
        *byte = parts[0][index] ^ parts[1][index] ^ parts[2][index];
    }
    secret
}

/// The places of the two parts that a role holds: all but its own.
fn held_by(role: Role) -> [usize; 2] {
    match role.place() {
        0 => [1, 2],
        1 => [0, 2],
        _ => [0, 1],
    }
}

/// The key of the content, and what the envelope shows so that no other secret can be put in its place
/// (AES-GCM alone lets one ciphertext open under two keys that its maker has chosen).
fn derive(secret: &Part, bound: &[u8]) -> Result<(Zeroizing<[u8; 32]>, [u8; 32]), Error> {
    let derived = Hkdf::<Sha256>::new(Some(LABEL.as_bytes()), secret);
    let (mut key, mut commitment) = (Zeroizing::new([0u8; 32]), [0u8; 32]);
    derived.expand_multi_info(&[b"key\n", bound], &mut *key).map_err(|_| Error::Secret)?;
    derived.expand_multi_info(&[b"commitment\n", bound], &mut commitment).map_err(|_| Error::Secret)?;
    Ok((key, commitment))
}

fn seal_share<R: CryptoRng + RngCore>(
    role: Role,
    key: &PublicKey,
    parts: &[Part; 3],
    bound: &[u8],
    commitment: &[u8; 32],
    random: &mut R,
) -> Result<Share, Error> {
    let [low, high] = held_by(role);
    let bundle = Zeroizing::new([parts[low], parts[high]].concat());
    let (enc, ciphertext) = hpke::single_shot_seal::<AesGcm256, HkdfSha256, Kem, R>(
        &OpModeS::Base,
        &key.point()?,
        &info(role),
        &bundle,
        &[bound, commitment.as_slice()].concat(),
        random,
    )
    .map_err(|_| Error::UnusableKey)?;
    let enc = Bytes(enc.to_bytes().to_vec());
    Ok(Share { role, public_key: *key, enc, ciphertext: Bytes(ciphertext) })
}

fn info(role: Role) -> Vec<u8> {
    format!("{LABEL} share {role}").into_bytes()
}

fn padded(content: &Content) -> Result<Vec<u8>, Error> {
    content.check()?;
    let mut bytes = serde_json::to_vec(content).map_err(|error| Error::Content(error.to_string()))?;
    bytes.resize(bytes.len().div_ceil(PADDING) * PADDING, b' ');
    Ok(bytes)
}

/// The operating system's generator.
pub(crate) struct Os;

impl RngCore for Os {
    fn next_u32(&mut self) -> u32 {
        let mut bytes = [0; 4];
        self.fill_bytes(&mut bytes);
        u32::from_le_bytes(bytes)
    }
    fn next_u64(&mut self) -> u64 {
        let mut bytes = [0; 8];
        self.fill_bytes(&mut bytes);
        u64::from_le_bytes(bytes)
    }
    #[expect(clippy::expect_used, reason = "without randomness nothing may be sealed")]
    fn fill_bytes(&mut self, buffer: &mut [u8]) {
        getrandom::fill(buffer).expect("the operating system gives no randomness");
    }
}
impl CryptoRng for Os {}

#[cfg(test)]
#[path = "envelope_tests.rs"]
mod tests;
