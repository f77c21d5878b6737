//! What can be wrong with an envelope, a key or a receipt.

use crate::keys::Role;
use std::fmt;

/// Why something was refused. Never holds a secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Error {
    /// Not a point that X25519 can be used with: of low order, or not in its one form.
    UnusableKey,
    /// Another version or suite than this one.
    UnknownFormat,
    /// Not one share for each role, or one that is not sealed to that role's key.
    WrongShares(&'static str),
    /// For another project, lot or supplier.
    WrongBinding,
    /// Two different roles are needed.
    SameRole,
    /// The share of this role cannot be opened with its key.
    Share(Role),
    /// The shares do not agree, or are not of the secret that the envelope commits to.
    Secret,
    /// The content was changed, or encrypted under another key.
    Ciphertext,
    /// The content is not what a bid must hold; says what.
    Content(String),
    /// A key file that is no key file, or another passphrase.
    KeyFile,
    /// A receipt that this key has not signed.
    Receipt,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnusableKey => f.write_str("the public key cannot be used"),
            Self::UnknownFormat => f.write_str("the version or the suite is not known"),
            Self::WrongShares(what) => write!(f, "the shares are wrong: {what}"),
            Self::WrongBinding => f.write_str("the envelope is for another project, lot or supplier"),
            Self::SameRole => f.write_str("keys of two different roles are needed"),
            Self::Share(role) => write!(f, "the share of {role} cannot be opened with its key"),
            Self::Secret => f.write_str("the shares are not of the secret that the envelope commits to"),
            Self::Ciphertext => f.write_str("the content was changed or encrypted under another key"),
            Self::Content(what) => write!(f, "the content is not a bid: {what}"),
            Self::KeyFile => f.write_str("not a key file, or another passphrase"),
            Self::Receipt => f.write_str("the receipt was not signed by this key"),
        }
    }
}

impl std::error::Error for Error {}
