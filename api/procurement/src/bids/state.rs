//! The states of a bid.

use citong_kernel::state_machine;

state_machine! {
    /// 投标状态.
    pub enum BidStatus {
        /// Received, sealed.
        Submitted = "submitted",
        /// 撤回.
        Withdrawn = "withdrawn",
        /// 被替换.
        Replaced = "replaced",
        /// 已开启.
        Opened = "opened",
        /// 无效投标.
        Invalid = "invalid",
        /// 资格审查、符合性审查合格.
        Qualified = "qualified",
        /// 资格审查、符合性审查不合格.
        Disqualified = "disqualified",
    }
    /// What can happen to a bid.
    pub enum BidEvent {
        Withdraw = "withdraw",
        Replace = "replace",
        Open = "open",
        Invalidate = "invalidate",
        Qualify = "qualify",
        Disqualify = "disqualify",
    }
    match {
        (Submitted, Withdraw) => Withdrawn;
        (Submitted, Replace) => Replaced;
        (Submitted, Open) => Opened;
        (Submitted | Opened | Qualified, Invalidate) => Invalid;
        (Opened, Qualify) => Qualified;
        (Opened | Qualified, Disqualify) => Disqualified;
    }
}
