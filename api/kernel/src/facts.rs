//! Typed facts: how what happened in one domain reaches a domain below or beside it, in the same
//! transaction, without the one importing the other.

use crate::call::Tx;
use crate::id::{Id, of};
use crate::problem::ApiResult;

/// Something that happened.
#[derive(Debug, Clone)]
pub enum Fact {
    /// A person deleted their account: erase what identifies them, end what is still open.
    AccountErased {
        /// Whose.
        user: Id<of::User>,
    },
    /// A visitor was checked in: gives one right to rate (rulebook, task 13).
    BookingCheckedIn {
        /// Which booking.
        booking: Id<of::Booking>,
    },
    /// A booking ended without check-in.
    BookingMissed {
        /// Which booking.
        booking: Id<of::Booking>,
    },
}

/// Does something about a fact.
pub type Handler = fn(&mut Tx<'_>, &Fact) -> ApiResult<()>;
/// Gives what a domain keeps about a person, under its name, for the export of one's own data.
pub type Exporter = fn(&mut Tx<'_>, Id<of::User>) -> ApiResult<(&'static str, serde_json::Value)>;

/// Who handles facts; registered by the server at start.
#[derive(Default)]
pub struct Facts {
    /// In the order in which they run.
    pub handlers: Vec<Handler>,
    /// In the order of the export.
    pub exporters: Vec<Exporter>,
}

impl Facts {
    /// Tells every handler.
    pub fn tell(&self, tx: &mut Tx<'_>, fact: &Fact) -> ApiResult<()> {
        self.handlers.iter().try_for_each(|handler| handler(tx, fact))
    }
}
