//! The states of a member of a panel.

use citong_kernel::state_machine;

state_machine! {
    /// 评审委员会成员状态.
    pub enum MemberStatus {
        /// Drawn or named; has not declared anything yet.
        Drawn = "drawn",
        /// Has declared that there is no conflict; sees the files and scores.
        Confirmed = "confirmed",
        /// Could not take part.
        Declined = "declined",
        /// 回避.
        Recused = "recused",
    }
    /// What can happen to a member.
    pub enum MemberEvent {
        Confirm = "confirm",
        Decline = "decline",
        Recuse = "recuse",
    }
    match {
        (Drawn, Confirm) => Confirmed;
        (Drawn | Confirmed, Decline) => Declined;
        (Drawn | Confirmed, Recuse) => Recused;
    }
}

impl MemberStatus {
    /// Whether the member still has a seat.
    pub const fn is_active(self) -> bool {
        matches!(self, Self::Drawn | Self::Confirmed)
    }
}
