//! The states of a version (rulebook, task 9).

use citong_kernel::state_machine;

state_machine! {
    /// 目录版本状态.
    pub enum CatalogueStatus {
        /// 收集意见.
        Collect = "collect",
        /// 起草.
        Draft = "draft",
        /// 征求意见: the public reads it.
        Consult = "consult",
        /// 专家论证完成, or recorded as not needed.
        Expert = "expert",
        /// 财政部门同意.
        FinanceConsent = "finance_consent",
        /// 已发布.
        Published = "published",
        /// 已被替代: a later version is published.
        Superseded = "superseded",
    }
    /// What can happen to a version.
    pub enum CatalogueEvent {
        Draft = "draft",
        Consult = "consult",
        Review = "expert_review",
        Consent = "finance_consent",
        Publish = "publish",
        Supersede = "supersede",
        Return = "return",
    }
    match {
        (Collect, Draft) => Draft;
        (Draft, Consult) => Consult;
        (Consult, Review) => Expert;
        (Expert, Consent) => FinanceConsent;
        (FinanceConsent, Publish) => Published;
        (Published, Supersede) => Superseded;
        (Consult | Expert | FinanceConsent, Return) => Draft;
    }
}

impl CatalogueStatus {
    /// What everybody reads.
    pub const PUBLIC: &'static [Self] = &[Self::Consult, Self::Published, Self::Superseded];
    /// Whether the items may still change: not what others are asked about or have agreed to.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Collect | Self::Draft)
    }
    /// Whether it is or was in force on the days between its dates.
    pub const fn is_published(self) -> bool {
        matches!(self, Self::Published | Self::Superseded)
    }
}

#[cfg(test)]
mod tests {
    use super::{CatalogueEvent as Event, CatalogueStatus as Status};

    #[test]
    fn a_version_passes_every_step_and_is_published_once() {
        let steps = [Event::Draft, Event::Consult, Event::Review, Event::Consent, Event::Publish];
        let mut status = Status::Collect;
        for step in steps {
            for other in Event::ALL.iter().filter(|other| **other != step && **other != Event::Return) {
                assert_eq!(status.on(*other), None, "{status} {other:?}");
            }
            status = status.on(step).unwrap();
        }
        assert_eq!(status, Status::Published);
        assert_eq!(status.on(Event::Return), None);
        assert_eq!(status.on(Event::Supersede), Some(Status::Superseded));
        assert!(Event::ALL.iter().all(|event| Status::Superseded.on(*event).is_none()));
    }
}
