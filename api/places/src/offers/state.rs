//! The life of an offer (rulebook, task 8).

use citong_kernel::state_machine;

state_machine! {
    /// 开放要约状态.
    pub enum OfferStatus {
        /// Entered; can still be changed.
        Applied = "applied",
        /// An officer has looked at the place and found it sound.
        SiteChecked = "site_checked",
        /// In force.
        Listed = "listed",
        /// Over.
        Delisted = "delisted",
    }
    /// What can happen to an offer.
    pub enum Event {
        /// The place was found sound.
        PassSiteCheck = "pass-site-check",
        /// It comes into force.
        List = "list",
        /// It is over.
        Delist = "delist",
    }
    match {
        (Applied, PassSiteCheck) => SiteChecked;
        (SiteChecked, List) => Listed;
        (Applied | SiteChecked | Listed, Delist) => Delisted;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_listed_without_a_site_check() {
        let into: Vec<_> =
            OfferStatus::ALL.iter().filter(|status| status.on(Event::List).is_some()).collect();
        assert_eq!(into, [&OfferStatus::SiteChecked]);
        assert!(Event::ALL.iter().all(|event| OfferStatus::Delisted.on(*event).is_none()));
    }
}
