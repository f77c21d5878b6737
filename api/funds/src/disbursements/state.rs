//! The life of a disbursement, and who may take which step of it.

use citong_kernel::{state_machine, text_enum};

state_machine! {
    /// 支出状态.
    pub enum DisbursementStatus {
        /// 已申请.
        Requested = "requested",
        /// 已审核.
        Reviewed = "reviewed",
        /// 已批准.
        Approved = "approved",
        /// 已支付.
        Paid = "paid",
        /// 已核销.
        Accounted = "accounted",
        /// 已驳回.
        Rejected = "rejected",
        /// 已撤销.
        Cancelled = "cancelled",
    }
    /// What can happen to it.
    pub enum DisbursementEvent {
        Review = "review",
        Approve = "approve",
        Pay = "pay",
        Account = "account",
        Reject = "reject",
        Cancel = "cancel",
    }
    match {
        (Requested, Review) => Reviewed;
        (Reviewed, Approve) => Approved;
        (Approved, Pay) => Paid;
        (Paid, Account) => Accounted;
        (Requested | Reviewed, Reject) => Rejected;
        (Requested | Reviewed | Approved, Cancel) => Cancelled;
    }
}

text_enum! {
    /// What money is spent on.
    pub enum DisbursementCategory {
        /// 资助 of a recipient: 360Giving calls it a grant.
        Grant = "grant",
        /// 项目直接支出.
        Program = "program",
        /// 管理费用: wages and office.
        Admin = "admin",
        /// 筹资费用.
        Raising = "raising",
        /// 投资.
        Investment = "investment",
    }
}

text_enum! {
    /// Who receives.
    pub enum RecipientKind {
        /// 机构.
        Organization = "organization",
        /// 个人: never named in public.
        Person = "person",
    }
}

/// Those who stepped in so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hands<P> {
    /// Who requested.
    pub requested: P,
    /// Who reviewed.
    pub reviewed: Option<P>,
    /// Who approved.
    pub approved: Option<P>,
}

impl<P: PartialEq + Copy> Hands<P> {
    /// Whether somebody must leave this step to others 不相容职务分离.
    pub fn bars(&self, event: DisbursementEvent, who: P) -> bool {
        let (requested, reviewed) = (self.requested == who, self.reviewed == Some(who));
        match event {
            DisbursementEvent::Review => requested,
            DisbursementEvent::Approve => requested || reviewed,
            DisbursementEvent::Pay => self.approved == Some(who),
            DisbursementEvent::Account | DisbursementEvent::Reject | DisbursementEvent::Cancel => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        /// Whoever walks all the way: three people at least, and the payer did not approve.
        #[test]
        fn no_way_leads_to_payment_by_two_people(hands in prop::collection::vec(0u8..4, 4)) {
            let steps = [DisbursementEvent::Review, DisbursementEvent::Approve, DisbursementEvent::Pay];
            let mut so_far = Hands { requested: hands[0], reviewed: None, approved: None };
            let mut status = DisbursementStatus::Requested;
            for (step, who) in steps.into_iter().zip(&hands[1..]) {
                if so_far.bars(step, *who) {
                    break;
                }
                status = status.on(step).unwrap();
                match step {
                    DisbursementEvent::Review => so_far.reviewed = Some(*who),
                    DisbursementEvent::Approve => so_far.approved = Some(*who),
                    _ => {}
                }
            }
            let [asked, reviewed, approved, paid] = [hands[0], hands[1], hands[2], hands[3]];
            let good = asked != reviewed && approved != asked && approved != reviewed && paid != approved;
            prop_assert_eq!(status == DisbursementStatus::Paid, good);
        }
    }

    #[test]
    fn what_is_paid_is_neither_rejected_nor_cancelled() {
        for event in [DisbursementEvent::Reject, DisbursementEvent::Cancel, DisbursementEvent::Pay] {
            assert_eq!(DisbursementStatus::Paid.on(event), None);
            assert_eq!(DisbursementStatus::Accounted.on(event), None);
        }
    }
}
