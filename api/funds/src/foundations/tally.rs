//! The arithmetic of votes (条例§21): who counts, how many must be there, how many must agree.

use super::state::{FundMatter, FundVoteOutcome};

/// What was counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    /// Members in office, without those who are recused 回避.
    pub eligible: i32,
    /// Those of them who were present; whoever cast no vote abstained.
    pub present: i32,
    /// 赞成.
    pub in_favor: i32,
    /// 反对.
    pub against: i32,
}

/// Whether two thirds 三分之二以上 are there: the number itself is enough.
pub const fn has_quorum(present: i32, eligible: i32) -> bool {
    present > 0 && present as i64 * 3 >= eligible as i64 * 2
}

impl Tally {
    /// 弃权.
    pub const fn abstained(self) -> i32 {
        self.present - self.in_favor - self.against
    }
    /// The outcome: more than half of those present; two thirds or more for the gravest matters.
    pub const fn outcome(self, matter: FundMatter) -> FundVoteOutcome {
        if !has_quorum(self.present, self.eligible) {
            return FundVoteOutcome::NoQuorum;
        }
        let (favor, present) = (self.in_favor as i64, self.present as i64);
        let enough = favor * 2 > present && (!matter.needs_two_thirds() || favor * 3 >= present * 2);
        if enough { FundVoteOutcome::Passed } else { FundVoteOutcome::Failed }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn outcome(matter: FundMatter, eligible: i32, present: i32, in_favor: i32) -> FundVoteOutcome {
        Tally { eligible, present, in_favor, against: present - in_favor }.outcome(matter)
    }

    #[test]
    fn edges_include_two_thirds_and_exclude_one_half() {
        use FundVoteOutcome::{Failed, NoQuorum, Passed};
        assert_eq!(outcome(FundMatter::Plan, 9, 6, 4), Passed);
        assert_eq!(outcome(FundMatter::Plan, 9, 6, 3), Failed);
        assert_eq!(outcome(FundMatter::Plan, 9, 5, 5), NoQuorum);
        assert_eq!(outcome(FundMatter::Charter, 9, 9, 6), Passed);
        assert_eq!(outcome(FundMatter::Charter, 9, 9, 5), Failed);
        assert_eq!(outcome(FundMatter::Plan, 0, 0, 0), NoQuorum);
    }

    proptest! {
        #[test]
        fn what_passes_has_its_majority_and_one_more_vote_never_fails(
            eligible in 1i32..40, present in 0i32..40, favor in 0i32..40, index in 0usize..8
        ) {
            let present = present % (eligible + 1);
            let favor = favor % (present + 1);
            let matter = FundMatter::ALL[index];
            let found = outcome(matter, eligible, present, favor);
            if found == FundVoteOutcome::Passed {
                prop_assert!(favor * 2 > present && present * 3 >= eligible * 2);
                prop_assert!(!matter.needs_two_thirds() || favor * 3 >= present * 2);
                if favor < present {
                    prop_assert_eq!(outcome(matter, eligible, present, favor + 1), FundVoteOutcome::Passed);
                }
            }
            // Unanimity of a quorum always passes.
            if has_quorum(present, eligible) {
                prop_assert_eq!(outcome(matter, eligible, present, present), FundVoteOutcome::Passed);
            }
        }
    }
}
