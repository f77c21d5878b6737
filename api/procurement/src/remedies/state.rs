//! The states of challenges and complaints.

use citong_kernel::{state_machine, text_enum};

state_machine! {
    /// 质疑状态.
    pub enum ChallengeStatus {
        /// 已提出.
        Received = "received",
        /// 已受理.
        Accepted = "accepted",
        /// 不予受理.
        Rejected = "rejected",
        /// 已答复.
        Answered = "answered",
        /// 已撤回.
        Withdrawn = "withdrawn",
    }
    /// What can happen to a challenge.
    pub enum ChallengeEvent {
        Accept = "accept",
        Reject = "reject",
        /// An answer accepts what was not accepted before.
        Answer = "answer",
        Withdraw = "withdraw",
    }
    match {
        (Received, Accept) => Accepted;
        (Received, Reject) => Rejected;
        (Received | Accepted, Answer) => Answered;
        (Received | Accepted, Withdraw) => Withdrawn;
    }
}

state_machine! {
    /// 投诉状态.
    pub enum ComplaintStatus {
        /// 已提出.
        Received = "received",
        /// 已受理.
        Accepted = "accepted",
        /// 不予受理.
        Rejected = "rejected",
        /// 已作出处理决定.
        Decided = "decided",
        /// 已撤回.
        Withdrawn = "withdrawn",
    }
    /// What can happen to a complaint.
    pub enum ComplaintEvent {
        Accept = "accept",
        Reject = "reject",
        /// A decision accepts what was not accepted before.
        Decide = "decide",
        Withdraw = "withdraw",
    }
    match {
        (Received, Accept) => Accepted;
        (Received, Reject) => Rejected;
        (Received | Accepted, Decide) => Decided;
        (Received | Accepted, Withdraw) => Withdrawn;
    }
}

text_enum! {
    /// What is challenged.
    pub enum Matter {
        /// 采购文件.
        Documents = "documents",
        /// 采购过程.
        Process = "process",
        /// 中标、成交结果.
        Result = "result",
    }
}

text_enum! {
    /// What came of it.
    pub enum RemedyOutcome {
        /// 成立.
        Upheld = "upheld",
        /// 部分成立.
        PartlyUpheld = "partly_upheld",
        /// 不成立.
        Dismissed = "dismissed",
    }
}

text_enum! {
    /// What the finance department orders.
    pub enum RemedyOrder {
        /// Nothing.
        None = "none",
        /// 限期改正.
        Correct = "correct",
        /// 中标、成交结果无效: the purchaser cancels the awards.
        CancelAward = "cancel_award",
        /// 责令重新开展采购活动: nothing is signed; the project fails.
        ReTender = "re_tender",
    }
}

impl ChallengeStatus {
    /// Whether it waits for the purchaser.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Received | Self::Accepted)
    }
}

impl ComplaintStatus {
    /// Whether it waits for the finance department.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Received | Self::Accepted)
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_is_open_can_still_be_decided_and_nothing_else() {
        for status in super::ChallengeStatus::ALL {
            assert_eq!(status.is_open(), status.on(super::ChallengeEvent::Answer).is_some(), "{status}");
        }
        for status in super::ComplaintStatus::ALL {
            assert_eq!(status.is_open(), status.on(super::ComplaintEvent::Decide).is_some(), "{status}");
        }
    }
}
