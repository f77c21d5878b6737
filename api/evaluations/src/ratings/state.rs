//! The states of ratings, rectifications, appeals and flags.

use citong_kernel::{state_machine, text_enum};

state_machine! {
    /// 评价状态. None of them changes what was said.
    pub enum RatingStatus {
        /// It counts, unless a later one of the same use does.
        Published = "published",
        /// 已撤回 by its author; it is told how many there are.
        Withdrawn = "withdrawn",
        /// 不予采信 after an appeal or as stuffed; it stays readable as such.
        SetAside = "set_aside",
    }
    /// What can happen to a rating.
    pub enum RatingEvent {
        Withdraw = "withdraw",
        SetAside = "set-aside",
    }
    match {
        (Published, Withdraw) => Withdrawn;
        (Published, SetAside) => SetAside;
    }
}

state_machine! {
    /// 整改状态.
    pub enum RectificationStatus {
        /// 待回访.
        Open = "open",
        /// 已回访，整改中.
        CalledBack = "called_back",
        /// 已整改，待再评价.
        Fixed = "fixed",
        /// 办结: rated again, or the term for it is over.
        Closed = "closed",
        /// The rating was set aside.
        Cancelled = "cancelled",
    }
    /// What can happen to a rectification.
    pub enum RectificationEvent {
        CallBack = "call-back",
        Fix = "fix",
        Close = "close",
        Cancel = "cancel",
    }
    match {
        (Open, CallBack) => CalledBack;
        (CalledBack, Fix) => Fixed;
        (Fixed, Close) => Closed;
        (Open | CalledBack | Fixed, Cancel) => Cancelled;
    }
}

state_machine! {
    /// 申诉状态.
    pub enum AppealStatus {
        /// 待裁定.
        Filed = "filed",
        /// 成立: the rating is set aside.
        Upheld = "upheld",
        /// 不成立: the rating stands.
        Dismissed = "dismissed",
    }
    /// What can happen to an appeal.
    pub enum AppealEvent {
        Uphold = "uphold",
        Dismiss = "dismiss",
    }
    match {
        (Filed, Uphold) => Upheld;
        (Filed, Dismiss) => Dismissed;
    }
}

state_machine! {
    /// 线索状态.
    pub enum FlagStatus {
        /// 待核查; its ratings count.
        Open = "open",
        /// 属实: the ratings named are set aside.
        Confirmed = "confirmed",
        /// 不属实.
        Dismissed = "dismissed",
    }
    /// What can happen to a flag.
    pub enum FlagEvent {
        Confirm = "confirm",
        Dismiss = "dismiss",
    }
    match {
        (Open, Confirm) => Confirmed;
        (Open, Dismiss) => Dismissed;
    }
}

text_enum! {
    /// How a rating came in 渠道.
    pub enum RatingChannel {
        /// By the person, in an app.
        App = "app",
        /// By the person, in a browser.
        Web = "web",
        /// Said on the phone, entered by staff.
        Phone = "phone",
        /// Said in person, entered by staff.
        Staff = "staff",
        /// A paper form, entered later.
        Paper = "paper",
    }
}

impl RatingChannel {
    /// Whether somebody else enters it.
    pub const fn is_on_behalf(self) -> bool {
        matches!(self, Self::Phone | Self::Staff | Self::Paper)
    }
}

text_enum! {
    /// Why the venue appeals.
    pub enum AppealGround {
        /// 误评.
        Mistaken = "mistaken",
        /// 恶意评价.
        Malicious = "malicious",
    }
}

text_enum! {
    /// What a judge says of an appeal.
    pub enum AppealOutcome {
        Upheld = "upheld",
        Dismissed = "dismissed",
    }
}

text_enum! {
    /// What looks like stuffing.
    pub enum FlagKind {
        /// Many ratings of one venue in a short time.
        VenueVelocity = "venue_velocity",
        /// Many from one device in a short time.
        DeviceVelocity = "device_velocity",
        /// Many entered by one clerk in a short time.
        ClerkVelocity = "clerk_velocity",
        /// Several people's ratings of one venue from one device.
        LinkedDevice = "linked_device",
    }
}

text_enum! {
    /// What a judge says of a flag.
    pub enum FlagOutcome {
        Confirmed = "confirmed",
        Dismissed = "dismissed",
    }
}

text_enum! {
    /// Which kind of use was rated.
    pub enum UseKind {
        /// A booking of a space.
        Booking = "booking",
        /// A ticket of a session.
        Ticket = "ticket",
        /// What was accepted under a contract.
        Delivery = "delivery",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_set_aside_or_withdrawn_stays_so() {
        for event in RatingEvent::ALL {
            assert_eq!(RatingStatus::Withdrawn.on(*event), None);
            assert_eq!(RatingStatus::SetAside.on(*event), None);
        }
    }

    #[test]
    fn nothing_is_fixed_before_the_call() {
        assert_eq!(RectificationStatus::Open.on(RectificationEvent::Fix), None);
        assert_eq!(RectificationStatus::Open.on(RectificationEvent::Close), None);
    }
}
