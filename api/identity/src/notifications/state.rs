//! Channels, and the life of a delivery.
//!
//! A delivery is plumbing, not a record of the domain: its transitions are in this table, its trail
//! is `delivery_attempts`, and it stands neither in the change feed nor in the audit trail, which
//! would grow by two rows for each message. What a person does to it (a retry) is audited.

use citong_kernel::{state_machine, text_enum};

text_enum! {
    /// How a message reaches a person.
    pub enum DeliveryChannel {
        InApp = "in_app",
        Sms = "sms",
        Email = "email",
        Wechat = "wechat",
    }
}

state_machine! {
    /// 投递状态.
    pub enum DeliveryStatus {
        /// Waits for its time, or for the outcome of an attempt.
        Queued = "queued",
        /// An adapter took it.
        Sent = "sent",
        /// Given up.
        Failed = "failed",
        /// The person does not want this channel.
        Suppressed = "suppressed",
    }
    /// What can happen to a delivery.
    pub enum Event {
        /// An adapter took it.
        Accept = "accept",
        /// It was refused for good, or tried too often.
        GiveUp = "give-up",
        /// An administrator tries again.
        Retry = "retry",
    }
    match {
        (Queued, Accept) => Sent;
        (Queued, GiveUp) => Failed;
        (Failed, Retry) => Queued;
    }
}
