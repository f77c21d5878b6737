//! The life of a round.

use citong_kernel::state_machine;

state_machine! {
    /// 统筹轮次状态.
    pub enum RoundStatus {
        /// Announced; groups cannot apply yet.
        Upcoming = "upcoming",
        /// Groups apply.
        Open = "open",
        /// Applications are closed; times are being given out.
        Allocating = "allocating",
        /// Officers agree with the times.
        Decided = "decided",
        /// Groups have their times, as series of bookings.
        Published = "published",
        /// Over.
        Closed = "closed",
    }
    /// What can happen to a round.
    pub enum Event {
        /// Applications begin.
        Open = "open",
        /// Applications end.
        EndApplications = "end-applications",
        /// Officers agree.
        Decide = "decide",
        /// Officers give out the times again.
        Reopen = "reopen",
        /// Groups get their times.
        Publish = "publish",
        /// It is over.
        Close = "close",
    }
    match {
        (Upcoming, Open) => Open;
        (Open, EndApplications) => Allocating;
        (Allocating, Decide) => Decided;
        (Decided, Reopen) => Allocating;
        (Decided, Publish) => Published;
        (Published, Close) => Closed;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_happens_to_a_closed_round() {
        for &event in Event::ALL {
            assert_eq!(RoundStatus::Closed.on(event), None);
        }
    }

    #[test]
    fn what_is_published_is_never_allocated_again() {
        assert_eq!(RoundStatus::Published.on(Event::Reopen), None);
        assert_eq!(RoundStatus::Open.on(Event::Publish), None);
    }
}
