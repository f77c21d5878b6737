//! The states of an expert.

use citong_kernel::state_machine;

state_machine! {
    /// 专家状态.
    pub enum ExpertStatus {
        /// May be drawn.
        Active = "active",
        /// 暂停: is not drawn.
        Suspended = "suspended",
    }
    /// What can happen to an expert.
    pub enum Event {
        Suspend = "suspend",
        Reinstate = "reinstate",
    }
    match {
        (Active, Suspend) => Suspended;
        (Suspended, Reinstate) => Active;
    }
}
