//! The receipt 签收回执 (87号§33): what was handed in and when, signed by the server.

use crate::encoding::Bytes;
use crate::error::Error;
use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Proves that the server received an envelope at a time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "openapi", derive(utoipa::ToSchema))]
#[cfg_attr(feature = "openapi", schema(as = BidReceipt))]
#[serde(deny_unknown_fields)]
pub struct Receipt {
    /// The bid.
    pub bid_id: Uuid,
    /// For which project.
    pub project_id: Uuid,
    /// For which lot.
    pub lot_id: Uuid,
    /// Whose.
    pub supplier_id: Uuid,
    /// SHA-256 of the envelope's canonical JSON, in hex.
    pub envelope_sha256: String,
    /// When it was received, RFC 3339; signed exactly as it is written here.
    pub submitted_at: String,
    /// Ed25519 over seven lines: 64 bytes, base64url.
    #[cfg_attr(feature = "openapi", schema(value_type = String))]
    pub signature: Bytes,
}

impl Receipt {
    /// The lines that are signed.
    pub fn message(&self) -> String {
        let Self { bid_id, project_id, lot_id, supplier_id, envelope_sha256, submitted_at, .. } = self;
        format!(
            "citong-bid-receipt-1\n{bid_id}\n{project_id}\n{lot_id}\n{supplier_id}\n{envelope_sha256}\n{submitted_at}\n"
        )
    }
    /// The same with the server's signature.
    #[must_use]
    pub fn signed(mut self, key: &SigningKey) -> Self {
        self.signature = Bytes(key.sign(self.message().as_bytes()).to_bytes().to_vec());
        self
    }
    /// Whether the holder of this key has signed it.
    pub fn verify(&self, key: &[u8; 32]) -> Result<(), Error> {
        let key = VerifyingKey::from_bytes(key).map_err(|_| Error::Receipt)?;
        let signature: [u8; 64] = self.signature.exactly().ok_or(Error::Receipt)?;
        key.verify_strict(self.message().as_bytes(), &Signature::from_bytes(&signature))
            .map_err(|_| Error::Receipt)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_receipt_is_proven_by_its_signature_only() {
        let key = SigningKey::from_bytes(&[7; 32]);
        let public = key.verifying_key().to_bytes();
        let id = Uuid::from_u128;
        let receipt = Receipt {
            bid_id: id(1),
            project_id: id(2),
            lot_id: id(3),
            supplier_id: id(4),
            envelope_sha256: "00".repeat(32),
            submitted_at: "2026-12-11T08:59:59+08:00".into(),
            signature: Bytes(Vec::new()),
        };
        assert_eq!(receipt.verify(&public), Err(Error::Receipt));
        let signed = receipt.signed(&key);
        assert_eq!(signed.verify(&public), Ok(()));
        let late = Receipt { submitted_at: "2026-12-11T09:00:00+08:00".into(), ..signed.clone() };
        assert_eq!(late.verify(&public), Err(Error::Receipt));
        let other = SigningKey::from_bytes(&[8; 32]).verifying_key().to_bytes();
        assert_eq!(signed.verify(&other), Err(Error::Receipt));
    }
}
