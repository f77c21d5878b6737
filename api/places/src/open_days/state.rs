//! The life of an open day and of a group's registration (rulebook, task 7).

use citong_kernel::state_machine;

state_machine! {
    /// 开放日状态.
    pub enum OpenDayStatus {
        /// Entered; can still be changed.
        Planned = "planned",
        /// The unit agrees.
        UnitApproved = "unit_approved",
        /// Announced: groups register.
        Public = "public",
        /// Nobody registers any more.
        RegistrationClosed = "registration_closed",
        /// It took place.
        Held = "held",
        /// It does not take place.
        Cancelled = "cancelled",
    }
    /// What can happen to an open day.
    pub enum Event {
        /// The unit agrees.
        ApproveUnit = "approve-unit",
        /// It is announced.
        Publish = "publish",
        /// Registration ends.
        CloseRegistration = "close-registration",
        /// It took place.
        Hold = "hold",
        /// It does not take place.
        Cancel = "cancel",
    }
    match {
        (Planned, ApproveUnit) => UnitApproved;
        (UnitApproved, Publish) => Public;
        (Public, CloseRegistration) => RegistrationClosed;
        (RegistrationClosed, Hold) => Held;
        (Planned | UnitApproved | Public | RegistrationClosed, Cancel) => Cancelled;
    }
}

/// States and events of registrations; a module because both machines call theirs `Event`.
pub mod registration {
    use citong_kernel::state_machine;

    state_machine! {
        /// 登记状态.
        pub enum OpenDayRegistrationStatus {
            /// Waits for the unit's decision; its places are taken.
            Pending = "pending",
            /// The group may come.
            Approved = "approved",
            /// The group may not come.
            Rejected = "rejected",
            /// Given back.
            Cancelled = "cancelled",
        }
        /// What can happen to a registration.
        pub enum Event {
            /// The group may come.
            Approve = "approve",
            /// The group may not come.
            Reject = "reject",
            /// The group gives its places back.
            Cancel = "cancel",
        }
        match {
            (Pending, Approve) => Approved;
            (Pending | Approved, Reject) => Rejected;
            (Pending | Approved, Cancel) => Cancelled;
        }
    }
}
pub use registration::OpenDayRegistrationStatus;

impl OpenDayStatus {
    /// The states that anybody may know of.
    pub const PUBLIC: &'static [Self] = &[Self::Public, Self::RegistrationClosed, Self::Held];
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_announced_that_the_unit_has_not_approved() {
        let into: Vec<_> =
            OpenDayStatus::ALL.iter().filter(|status| status.on(Event::Publish).is_some()).collect();
        assert_eq!(into, [&OpenDayStatus::UnitApproved]);
        for over in [OpenDayStatus::Held, OpenDayStatus::Cancelled] {
            assert!(Event::ALL.iter().all(|event| over.on(*event).is_none()));
        }
    }
}
