//! The life of an opening commitment (rulebook, task 7).

use citong_kernel::state_machine;

state_machine! {
    /// 开放承诺状态.
    pub enum CommitmentStatus {
        /// Entered; can still be changed.
        Declared = "declared",
        /// Its own unit agrees.
        Approved = "approved",
        /// In force.
        Published = "published",
        /// Out of force for the time being.
        Suspended = "suspended",
        /// Over.
        Ended = "ended",
    }
    /// What can happen to a commitment.
    pub enum Event {
        /// Its own unit agrees.
        Approve = "approve",
        /// It comes into force.
        Publish = "publish",
        /// It goes out of force for the time being.
        Suspend = "suspend",
        /// It comes into force again.
        Resume = "resume",
        /// It is over.
        End = "end",
    }
    match {
        (Declared, Approve) => Approved;
        (Approved, Publish) => Published;
        (Published, Suspend) => Suspended;
        (Suspended, Resume) => Published;
        (Declared | Approved | Published | Suspended, End) => Ended;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_published_that_its_unit_has_not_approved() {
        let into: Vec<_> = CommitmentStatus::ALL
            .iter()
            .filter(|status| status.on(Event::Publish) == Some(CommitmentStatus::Published))
            .collect();
        assert_eq!(into, [&CommitmentStatus::Approved]);
        assert!(Event::ALL.iter().all(|event| CommitmentStatus::Ended.on(*event).is_none()));
    }
}
