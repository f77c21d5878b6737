//! What takes a delivery to a person: one trait, an adapter for each way.

use super::email::Smtp;
use super::gateway::Gateway;
use super::state::DeliveryChannel;
use citong_kernel::{Id, of};

/// What an adapter gets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivery {
    /// Its id: the same at each attempt, so that a gateway can recognize a repetition.
    pub id: Id<of::Delivery>,
    /// Which way.
    pub channel: DeliveryChannel,
    /// A phone number, an e-mail address, an open id.
    pub recipient: String,
    /// What kind of notice it is.
    pub kind: String,
    /// `zh-CN` or `en`.
    pub language: String,
    /// The title; a short message has it in its text.
    pub subject: String,
    /// The text.
    pub body: String,
}

/// Why it was not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeliveryError {
    /// Whether another attempt would fail the same way.
    pub permanent: bool,
    /// In words, for the administrator.
    pub reason: String,
}

impl DeliveryError {
    /// Not now.
    pub fn transient(reason: impl ToString) -> Self {
        Self { permanent: false, reason: reason.to_string() }
    }
    /// Never.
    pub fn permanent(reason: impl ToString) -> Self {
        Self { permanent: true, reason: reason.to_string() }
    }
}

/// Takes deliveries to people. Called on a thread of its own: it may block, and must give up after
/// a time.
pub trait Notifier: Send + Sync + 'static {
    /// Takes one.
    fn deliver(&self, delivery: &Delivery) -> Result<(), DeliveryError>;
}

/// Writes to the log instead of sending: for demonstrations and tests, and until gateways are
/// configured.
#[derive(Debug, Clone, Copy)]
pub struct LogSink;

impl Notifier for LogSink {
    fn deliver(&self, delivery: &Delivery) -> Result<(), DeliveryError> {
        let Delivery { recipient, subject, body, .. } = delivery;
        match delivery.channel {
            DeliveryChannel::InApp => {}
            DeliveryChannel::Sms => tracing::info!(target: "citong::sms", "to {recipient}: {body}"),
            DeliveryChannel::Email => {
                tracing::info!(target: "citong::email", "to {recipient}: {subject}: {body}")
            }
            DeliveryChannel::Wechat => {
                tracing::info!(target: "citong::wechat", "to {recipient}: {subject}: {body}")
            }
        }
        Ok(())
    }
}

/// An adapter for each channel; the log where none is configured.
pub struct Adapters {
    /// Short messages.
    pub sms: Option<Gateway>,
    /// E-mail.
    pub email: Option<Smtp>,
    /// 微信模板消息.
    pub wechat: Option<Gateway>,
}

impl Notifier for Adapters {
    fn deliver(&self, delivery: &Delivery) -> Result<(), DeliveryError> {
        let adapter = match delivery.channel {
            DeliveryChannel::InApp => None,
            DeliveryChannel::Sms => self.sms.as_ref().map(|a| a as &dyn Notifier),
            DeliveryChannel::Email => self.email.as_ref().map(|a| a as &dyn Notifier),
            DeliveryChannel::Wechat => self.wechat.as_ref().map(|a| a as &dyn Notifier),
        };
        adapter.unwrap_or(&LogSink).deliver(delivery)
    }
}
