//! The life of a facility.

use citong_kernel::state_machine;

state_machine! {
    /// 设施状态.
    pub enum FacilityStatus {
        /// Entered, not yet open to the public.
        Draft = "draft",
        /// Open to the public: its spaces can be booked.
        Open = "open",
        /// Closed for the time being.
        Suspended = "suspended",
    }
    /// What can happen to a facility.
    pub enum Event { Open = "open", Suspend = "suspend" }
    match {
        (Draft | Suspended, Open) => Open;
        (Open, Suspend) => Suspended;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_draft_or_a_suspended_facility_opens() {
        assert_eq!(FacilityStatus::Draft.on(Event::Open), Some(FacilityStatus::Open));
        assert_eq!(FacilityStatus::Suspended.on(Event::Open), Some(FacilityStatus::Open));
        assert_eq!(FacilityStatus::Open.on(Event::Open), None);
        assert_eq!(FacilityStatus::Open.on(Event::Suspend), Some(FacilityStatus::Suspended));
        assert_eq!(FacilityStatus::Draft.on(Event::Suspend), None);
        assert_eq!(FacilityStatus::Suspended.on(Event::Suspend), None);
    }
}
