//! The life of a claim (rulebook, task 8).

use citong_kernel::state_machine;

state_machine! {
    /// 补贴申领状态.
    pub enum SubsidyClaimStatus {
        /// Computed.
        Draft = "draft",
        /// Waits for the decision.
        Submitted = "submitted",
        /// To be paid.
        Approved = "approved",
        /// Refused; its bookings and hours can be claimed again.
        Rejected = "rejected",
    }
    /// What can happen to a claim.
    pub enum Event {
        /// The venue asks for the decision.
        Submit = "submit",
        /// It is to be paid.
        Approve = "approve",
        /// It is refused.
        Reject = "reject",
    }
    match {
        (Draft, Submit) => Submitted;
        (Submitted, Approve) => Approved;
        (Draft | Submitted, Reject) => Rejected;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_decided_stays_decided() {
        for decided in [SubsidyClaimStatus::Approved, SubsidyClaimStatus::Rejected] {
            assert!(Event::ALL.iter().all(|event| decided.on(*event).is_none()));
        }
    }
}
