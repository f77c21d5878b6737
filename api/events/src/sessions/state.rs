//! The life of a session 场次.

use citong_kernel::state_machine;

state_machine! {
    /// 场次状态. Whether tickets are given out is a matter of time, too.
    pub enum SessionStatus {
        /// A large event waits for the permit of public security (国务院令第505号).
        AwaitingPermit = "awaiting_permit",
        /// People can come.
        Open = "open",
        /// Called off.
        Cancelled = "cancelled",
        /// Over.
        Ended = "ended",
    }
    /// What can happen to a session.
    pub enum Event {
        /// The permit is there.
        Permit = "permit",
        /// The venue calls it off, or is closed.
        Cancel = "cancel",
        /// Its time is over.
        End = "end",
    }
    match {
        (AwaitingPermit, Permit) => Open;
        (AwaitingPermit | Open, Cancel) => Cancelled;
        (AwaitingPermit | Open, End) => Ended;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_over_stays_over() {
        for status in [SessionStatus::Cancelled, SessionStatus::Ended] {
            assert!(Event::ALL.iter().all(|event| status.on(*event).is_none()), "{status}");
        }
    }
}
