//! The life of a booking (rulebook, task 6).

use citong_kernel::state_machine;

state_machine! {
    /// 预约状态.
    pub enum BookingStatus {
        /// Kept for a person who fills in the form.
        Held = "held",
        /// Waits for the venue's decision; the time is taken.
        Pending = "pending",
        /// Agreed.
        Confirmed = "confirmed",
        /// The visitors are there.
        CheckedIn = "checked_in",
        /// Over, used.
        Completed = "completed",
        /// Given back.
        Cancelled = "cancelled",
        /// Refused by the venue, or not decided before its beginning.
        Rejected = "rejected",
        /// Over, nobody came.
        NoShow = "no_show",
        /// Ended by a closure of the venue.
        ClosedByVenue = "closed_by_venue",
    }
    /// What can happen to a booking.
    pub enum Event {
        /// The person books what is held for them, where the venue decides.
        Request = "request",
        /// The person books what is held for them, where nobody needs to agree.
        Book = "book",
        /// The venue agrees.
        Confirm = "confirm",
        /// The venue refuses.
        Reject = "reject",
        /// The person, or the venue for them, gives it back.
        Cancel = "cancel",
        /// The person moves it where every time needs approval.
        Resubmit = "resubmit",
        /// The visitors arrive.
        CheckIn = "check-in",
        /// The visit ends.
        Complete = "complete",
        /// What the venue put on is over.
        Conclude = "conclude",
        /// It ended and nobody came.
        Miss = "miss",
        /// A scan that reached us late shows that they came.
        Correct = "correct",
        /// It began and nobody had decided, or it was held too long.
        Lapse = "lapse",
        /// The venue closes for its time.
        Close = "close",
    }
    match {
        (Held, Request) => Pending;
        (Held, Book) => Confirmed;
        (Pending, Confirm) => Confirmed;
        (Pending, Reject) => Rejected;
        (Held | Pending | Confirmed, Cancel) => Cancelled;
        (Confirmed, Resubmit) => Pending;
        (Confirmed, CheckIn) => CheckedIn;
        (CheckedIn, Complete) => Completed;
        (Confirmed, Conclude) => Completed;
        (Confirmed, Miss) => NoShow;
        (NoShow, Correct) => CheckedIn;
        (Held | Pending, Lapse) => Rejected;
        (Held | Pending | Confirmed, Close) => ClosedByVenue;
    }
}

impl BookingStatus {
    /// The states in which a booking takes its time from others.
    pub const ACTIVE: &'static [Self] = &[Self::Held, Self::Pending, Self::Confirmed, Self::CheckedIn];

    /// Whether the time is taken.
    pub fn is_active(self) -> bool {
        Self::ACTIVE.contains(&self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_over_stays_over() {
        for &status in BookingStatus::ALL {
            // But for a scan that was uploaded late.
            if status == BookingStatus::NoShow {
                let events: Vec<_> = Event::ALL.iter().filter(|e| status.on(**e).is_some()).collect();
                assert_eq!(events, [&Event::Correct]);
                continue;
            }
            let goes_on = Event::ALL.iter().any(|event| status.on(*event).is_some());
            assert_eq!(goes_on, status.is_active(), "{status}");
        }
    }

    #[test]
    fn only_a_confirmed_booking_can_be_checked_in() {
        let from: Vec<_> = BookingStatus::ALL.iter().filter(|s| s.on(Event::CheckIn).is_some()).collect();
        assert_eq!(from, [&BookingStatus::Confirmed]);
    }
}
