//! Passes 入场码: the text in a QR code that a visitor shows at the door.
//!
//! A pass names a booking or a ticket, the facility and until when it is good, and is signed with
//! Ed25519. A scanner without a network verifies it with the public key of
//! `GET /.well-known/passes.json`. It holds nothing about the person.
//!
//! `CT1.` + base64url(kind ‖ record id ‖ facility id ‖ good until, 41 bytes) + `.` +
//! base64url(signature, 64 bytes); integers are big-endian, the time is in seconds since 1970.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use citong_kernel::vault::Vault;
use citong_kernel::{ApiResult, Id, Problem, ProblemType, Timestamp, Tx, of};
use ed25519_dalek::{Signature, Signer as _};
use uuid::Uuid;

const PREFIX: &str = "CT1";
const PURPOSE: &str = "passes";
const PAYLOAD: usize = 41;

/// What a pass admits to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Admits {
    /// A booking's visitors.
    Booking(Id<of::Booking>),
    /// A ticket's holder.
    Ticket(Id<of::Ticket>),
}

/// What a pass says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pass {
    /// To what.
    pub admits: Admits,
    /// Where.
    pub facility: Id<of::Facility>,
    /// When the visit ends.
    pub good_until: Timestamp,
}

impl Pass {
    fn payload(&self) -> Vec<u8> {
        let (kind, id) = match self.admits {
            Admits::Booking(id) => (1u8, id.uuid()),
            Admits::Ticket(id) => (2u8, id.uuid()),
        };
        let mut bytes = vec![kind];
        bytes.extend(id.as_bytes());
        bytes.extend(self.facility.uuid().as_bytes());
        bytes.extend(self.good_until.seconds().to_be_bytes());
        bytes
    }

    fn of_payload(bytes: &[u8]) -> Option<Self> {
        if bytes.len() != PAYLOAD {
            return None;
        }
        let uuid = |from: usize| Uuid::from_slice(&bytes[from..from + 16]).ok();
        let admits = match bytes[0] {
            1 => Admits::Booking(Id::from_uuid(uuid(1)?)),
            2 => Admits::Ticket(Id::from_uuid(uuid(1)?)),
            _ => return None,
        };
        let seconds = i64::from_be_bytes(bytes[33..].try_into().ok()?);
        let good_until = Timestamp::from_seconds(seconds)?;
        Some(Self { admits, facility: Id::from_uuid(uuid(17)?), good_until })
    }

    /// The text of the QR code.
    pub fn sign(&self, tx: &Tx<'_>) -> ApiResult<String> {
        let payload = self.payload();
        let signature = tx.vault().signer(PURPOSE)?.sign(&payload);
        let (payload, signature) =
            (URL_SAFE_NO_PAD.encode(payload), URL_SAFE_NO_PAD.encode(signature.to_bytes()));
        Ok(format!("{PREFIX}.{payload}.{signature}"))
    }

    /// What a scanned text says; 422 `forged-pass` at `pointer` where it is not one of ours.
    pub fn verify(tx: &Tx<'_>, pointer: &str, text: &str) -> ApiResult<Self> {
        let key = tx.vault().signer(PURPOSE)?.verifying_key();
        read(text, |payload, signature| key.verify_strict(payload, signature).is_ok()).ok_or_else(|| {
            Problem::new(ProblemType::ForgedPass).field(citong_kernel::FieldError::new(
                pointer,
                "forged",
                "不是本平台签发的入场码",
                "This code was not issued here",
            ))
        })
    }
}

fn read(text: &str, good: impl FnOnce(&[u8], &Signature) -> bool) -> Option<Pass> {
    let mut parts = text.trim().splitn(3, '.');
    if parts.next() != Some(PREFIX) {
        return None;
    }
    let payload = URL_SAFE_NO_PAD.decode(parts.next()?).ok()?;
    let signature = URL_SAFE_NO_PAD.decode(parts.next()?).ok()?;
    let signature = Signature::from_slice(&signature).ok()?;
    if good(&payload, &signature) { Pass::of_payload(&payload) } else { None }
}

/// The public key of passes in base64url.
pub fn public_key(vault: &Vault) -> ApiResult<String> {
    Ok(URL_SAFE_NO_PAD.encode(vault.signer(PURPOSE)?.verifying_key().to_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_payload_says_what_went_in() {
        let pass = Pass {
            admits: Admits::Ticket(Id::from_uuid(Uuid::from_u128(7))),
            facility: Id::from_uuid(Uuid::from_u128(9)),
            good_until: Timestamp::from_seconds(1_796_000_000).unwrap(),
        };
        assert_eq!(pass.payload().len(), PAYLOAD);
        assert_eq!(Pass::of_payload(&pass.payload()), Some(pass));
        assert_eq!(Pass::of_payload(&pass.payload()[..40]), None);
    }

    #[test]
    fn garbage_is_no_pass() {
        for text in ["", "CT1", "CT1..", "CT1.AA.AA", "CT2.AA.AA", "http://example.com", "CT1.刺.桐"] {
            assert_eq!(read(text, |_, _| true), None, "{text}");
        }
    }
}
