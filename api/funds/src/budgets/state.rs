//! The lives of a budget line and of a disbursement, and what both are sorted by.

use citong_kernel::{state_machine, text_enum};

state_machine! {
    /// 预算项目状态.
    pub enum BudgetLineStatus {
        /// 编制.
        Draft = "draft",
        /// 已批复.
        Approved = "approved",
        /// 年终已结.
        Closed = "closed",
    }
    /// What can happen to a line.
    pub enum LineEvent {
        /// 批复.
        Approve = "approve",
        /// 年终结账.
        Close = "close",
    }
    match {
        (Draft, Approve) => Approved;
        (Approved, Close) => Closed;
    }
}

/// The life of a disbursement.
pub mod disbursement {
    use citong_kernel::state_machine;

    state_machine! {
        /// 拨付状态.
        pub enum BudgetDisbursementStatus {
            /// 已申请.
            Requested = "requested",
            /// 已拨付.
            Approved = "approved",
            /// 已退回.
            Rejected = "rejected",
        }
        /// What can happen to a disbursement.
        pub enum Event {
            /// Somebody else lets the money go.
            Approve = "approve",
            /// Somebody else does not.
            Reject = "reject",
        }
        match {
            (Requested, Approve) => Approved;
            (Requested, Reject) => Rejected;
        }
    }
}

text_enum! {
    /// 预算级次.
    pub enum BudgetLevel {
        City = "city",
        County = "county",
        Township = "township",
        Village = "village",
    }
}

impl BudgetLevel {
    /// 基层: townships and villages.
    pub const fn is_grassroots(self) -> bool {
        matches!(self, Self::Township | Self::Village)
    }
}

text_enum! {
    /// 支出类别.
    pub enum BudgetCategory {
        /// 人员经费.
        Personnel = "personnel",
        /// 公用经费.
        Operations = "operations",
        /// 项目支出.
        Project = "project",
        /// 资本性支出.
        Capital = "capital",
    }
}

text_enum! {
    /// 收回: of what.
    pub enum BudgetReturnKind {
        /// Money that was disbursed and is not spent: it can be disbursed again.
        Disbursed = "disbursed",
        /// What was appropriated and is not disbursed: it can be appropriated again.
        Appropriated = "appropriated",
    }
}

text_enum! {
    /// How money was to be misused.
    pub enum BudgetMisuseKind {
        /// For another purpose.
        Purpose = "purpose",
        /// For another category of expense.
        Category = "category",
        /// For a contract that another line pays.
        Contract = "contract",
    }
}
