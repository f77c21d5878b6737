//! The life of an account.

citong_kernel::state_machine! {
    /// Whether an account may be used.
    pub enum UserStatus {
        Active = "active",
        /// By an administrator.
        Disabled = "disabled",
        /// By its owner, for good.
        Erased = "erased",
    }
    /// What can happen to an account.
    pub enum Event {
        Disable = "disable",
        Enable = "enable",
        Erase = "erase",
    }
    match {
        (Active, Disable) => Disabled;
        (Disabled, Enable) => Active;
        (Active | Disabled, Erase) => Erased;
    }
}

#[cfg(test)]
mod tests {
    use super::{Event, UserStatus};

    #[test]
    fn an_erased_account_stays_erased() {
        assert!(Event::ALL.iter().all(|event| UserStatus::Erased.on(*event).is_none()));
        assert_eq!(UserStatus::Disabled.on(Event::Enable), Some(UserStatus::Active));
    }
}
