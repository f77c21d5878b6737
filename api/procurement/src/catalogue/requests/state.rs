//! The states of a request.

use citong_kernel::state_machine;

state_machine! {
    /// 申请状态.
    pub enum AdjustmentStatus {
        /// 待处理.
        Open = "open",
        /// 已采纳.
        Adopted = "adopted",
        /// 未采纳.
        Rejected = "rejected",
    }
    /// What can happen to a request.
    pub enum AdjustmentEvent {
        Adopt = "adopt",
        Reject = "reject",
    }
    match {
        (Open, Adopt) => Adopted;
        (Open, Reject) => Rejected;
    }
}
