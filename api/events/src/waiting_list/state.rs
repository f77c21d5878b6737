//! The life of an entry of a waiting list 候补.

use citong_kernel::state_machine;

state_machine! {
    /// 候补状态.
    pub enum EntryStatus {
        /// In the queue.
        Waiting = "waiting",
        /// Places are held for the party until a time.
        Offered = "offered",
        /// The party took its tickets.
        Accepted = "accepted",
        /// The party did not want them any more.
        Declined = "declined",
        /// The party did not answer in time.
        Lapsed = "lapsed",
        /// The party left the queue.
        Left = "left",
        /// Tickets are not given out any more, or the session was called off.
        Ended = "ended",
    }
    /// What can happen to an entry.
    pub enum Event {
        /// Places are free for it.
        Offer = "offer",
        /// It takes them.
        Accept = "accept",
        /// It does not want them.
        Decline = "decline",
        /// It does not answer in time.
        Lapse = "lapse",
        /// It leaves.
        Leave = "leave",
        /// The waiting list ends.
        End = "end",
    }
    match {
        (Waiting, Offer) => Offered;
        (Offered, Accept) => Accepted;
        (Offered, Decline) => Declined;
        (Offered, Lapse) => Lapsed;
        (Waiting | Offered, Leave) => Left;
        (Waiting | Offered, End) => Ended;
    }
}

impl EntryStatus {
    /// The states in which somebody still wants a place.
    pub const ACTIVE: &'static [Self] = &[Self::Waiting, Self::Offered];
}
