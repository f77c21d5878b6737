//! Sealed bids 密封投标文件: the format and its cryptography, for the server, the command line and the tests. Pure:
//! no database, no HTTP. Byte by byte in `docs/procurement/sealed-bids.md`; why in decision 0009.
//!
//! A bid's content is encrypted under a key that comes from a random secret. The bidder splits the secret into
//! three parts and seals two of them to each of three custodians, so that any two custodians find the secret and
//! none finds it alone. No key that opens a bid exists anywhere before two custodians release theirs.

mod content;
mod encoding;
mod envelope;
mod error;
mod keyfile;
mod keys;
mod receipt;

pub use content::{Consortium, Content, Document, Signals, SmeDeclaration, SmeSize};
pub use encoding::Bytes;
pub use envelope::{Binding, Envelope, LARGEST_ENVELOPE, SUITE, Share, VERSION};
pub use error::Error;
pub use keyfile::KeyFile;
pub use keys::{PrivateKey, PublicKey, Role};
pub use receipt::Receipt;
