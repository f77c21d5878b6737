//! The states of an award.

use citong_kernel::state_machine;

state_machine! {
    /// 中标（成交）状态.
    pub enum AwardStatus {
        /// It stands.
        Active = "active",
        /// 中标（成交）结果无效、放弃中标.
        Cancelled = "cancelled",
    }
    /// What can happen to an award.
    pub enum AwardEvent {
        Cancel = "cancel",
    }
    match {
        (Active, Cancel) => Cancelled;
    }
}
