//! The life of a strike.

use citong_kernel::state_machine;

state_machine! {
    /// 爽约记录状态.
    pub enum StrikeStatus {
        /// Counts until it expires.
        Active = "active",
        /// The person appeals; it does not count meanwhile.
        Appealed = "appealed",
        /// The appeal was refused: it counts.
        Upheld = "upheld",
        /// Excused for a reason such as illness.
        Excused = "excused",
        /// Taken back: it should not have been recorded.
        Revoked = "revoked",
    }
    /// What can happen to a strike.
    pub enum Event {
        /// The person appeals 申诉.
        Appeal = "appeal",
        /// The desk excuses it.
        Excuse = "excuse",
        /// The appeal is refused.
        Uphold = "uphold",
        /// It is taken back.
        Revoke = "revoke",
    }
    match {
        (Active, Appeal) => Appealed;
        (Active | Appealed, Excuse) => Excused;
        (Appealed, Uphold) => Upheld;
        (Active | Appealed | Upheld, Revoke) => Revoked;
    }
}

impl StrikeStatus {
    /// The states in which it counts towards a suspension.
    pub const COUNTING: &'static [Self] = &[Self::Active, Self::Upheld];
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_appeals_once() {
        let from: Vec<_> = StrikeStatus::ALL.iter().filter(|s| s.on(Event::Appeal).is_some()).collect();
        assert_eq!(from, [&StrikeStatus::Active]);
        assert!(!StrikeStatus::COUNTING.contains(&StrikeStatus::Appealed));
    }
}
