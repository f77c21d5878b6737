//! The lives of a contribution and of a name.

use citong_kernel::{state_machine, text_enum};

state_machine! {
    /// 投入状态.
    pub enum ContributionStatus {
        /// 意向.
        Offered = "offered",
        /// 尽职调查.
        DueDiligence = "due_diligence",
        /// 已签约.
        Agreed = "agreed",
        /// 已到位.
        Received = "received",
        /// 已使用.
        Used = "used",
        /// 已反馈.
        Reported = "reported",
        /// 不接受.
        Declined = "declined",
        /// 已撤回.
        Withdrawn = "withdrawn",
    }
    /// What can happen to a contribution.
    pub enum Event {
        Examine = "examine",
        Agree = "agree",
        Receive = "receive",
        Use = "use",
        Report = "report",
        Decline = "decline",
        Withdraw = "withdraw",
    }
    match {
        (Offered, Examine) => DueDiligence;
        (DueDiligence, Agree) => Agreed;
        (Agreed, Receive) => Received;
        (Received, Use) => Used;
        (Used, Report) => Reported;
        (Offered | DueDiligence, Decline) => Declined;
        (Offered | DueDiligence | Agreed, Withdraw) => Withdrawn;
    }
}

/// The life of a name.
pub mod naming {
    use citong_kernel::state_machine;

    state_machine! {
        /// 冠名状态.
        pub enum NamingStatus {
            Proposed = "proposed",
            Approved = "approved",
            Rejected = "rejected",
            Ended = "ended",
        }
        /// What can happen to a name.
        pub enum NamingEvent {
            Approve = "approve",
            Reject = "reject",
            End = "end",
        }
        match {
            (Proposed, Approve) => Approved;
            (Proposed, Reject) => Rejected;
            (Approved, End) => Ended;
        }
    }
}

text_enum! {
    /// 投入方式.
    pub enum ContributionKind {
        /// 投资.
        Investment = "investment",
        /// 参股.
        Equity = "equity",
        /// 合资.
        JointVenture = "joint_venture",
        /// 捐赠.
        Donation = "donation",
        /// 冠名赞助.
        NamingSponsorship = "naming_sponsorship",
    }
}

impl ContributionKind {
    /// Whether somebody gets a share in something.
    pub const fn is_invested(self) -> bool {
        matches!(self, Self::Investment | Self::Equity | Self::JointVenture)
    }
}

text_enum! {
    /// 现金或者实物.
    pub enum ContributionForm {
        Cash = "cash",
        InKind = "in_kind",
    }
}

text_enum! {
    /// Who gives.
    pub enum DonorKind {
        Person = "person",
        Organization = "organization",
    }
}
