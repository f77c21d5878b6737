//! The life of a ticket 票.

use citong_kernel::state_machine;

state_machine! {
    /// 票状态.
    pub enum TicketStatus {
        /// Somebody can come.
        Valid = "valid",
        /// Somebody came.
        Redeemed = "redeemed",
        /// It ended and nobody came.
        NoShow = "no_show",
        /// Given back, or its session was called off.
        Cancelled = "cancelled",
    }
    /// What can happen to a ticket.
    pub enum Event {
        /// Its visitor enters; a scan of the door may arrive after the end.
        Redeem = "redeem",
        /// It is given back.
        Cancel = "cancel",
        /// The session ended and nobody came.
        Miss = "miss",
    }
    match {
        (Valid | NoShow, Redeem) => Redeemed;
        (Valid, Cancel) => Cancelled;
        (Valid, Miss) => NoShow;
    }
}

impl TicketStatus {
    /// The states in which somebody comes or came.
    pub const HELD: &'static [Self] = &[Self::Valid, Self::Redeemed];
}
