//! The life of an application.

use citong_kernel::state_machine;

state_machine! {
    /// 申请状态.
    pub enum ApplicationStatus {
        /// It counts.
        Submitted = "submitted",
        /// The group wants nothing any more.
        Withdrawn = "withdrawn",
    }
    /// What can happen to an application.
    pub enum Event {
        /// The group takes it back.
        Withdraw = "withdraw",
    }
    match {
        (Submitted, Withdraw) => Withdrawn;
    }
}
