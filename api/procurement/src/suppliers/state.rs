//! The states of a supplier's admission.

use citong_kernel::state_machine;

state_machine! {
    /// Where a supplier's admission stands.
    pub enum SupplierStatus {
        /// Registered, not looked at yet.
        Applied = "applied",
        /// 已入库.
        Admitted = "admitted",
        /// 不予入库.
        Rejected = "rejected",
        /// 已退出.
        Withdrawn = "withdrawn",
    }
    /// What can happen to it.
    pub enum SupplierEvent {
        Admit = "admit",
        Reject = "reject",
        Withdraw = "withdraw",
        Reapply = "reapply",
    }
    match {
        (Applied, Admit) => Admitted;
        (Applied, Reject) => Rejected;
        (Applied | Admitted, Withdraw) => Withdrawn;
        (Rejected | Withdrawn, Reapply) => Applied;
    }
}
