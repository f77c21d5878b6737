//! E-mail by SMTP.

use super::adapters::{Delivery, DeliveryError, Notifier};
use lettre::message::header::ContentType;
use lettre::message::{Mailbox, Message};
use lettre::{Address, SmtpTransport, Transport as _};
use std::time::Duration;

/// How long the server may take to answer one command.
const PATIENCE: Duration = Duration::from_secs(10);

/// A mail server that sends for us.
pub struct Smtp {
    transport: SmtpTransport,
    from: Mailbox,
}

impl Smtp {
    /// With `smtp://…?tls=required` or `smtps://…`, and the address that mails come from. The error
    /// is for the person who starts the server.
    pub fn open(url: &str, from: &str) -> Result<Self, String> {
        let transport = SmtpTransport::from_url(url).map_err(|e| format!("the SMTP URL: {e}"))?;
        let from = from.parse().map_err(|e| format!("the sender `{from}`: {e}"))?;
        Ok(Self { transport: transport.timeout(Some(PATIENCE)).build(), from })
    }

    fn message(&self, delivery: &Delivery) -> Result<Message, String> {
        let to: Address = delivery.recipient.parse().map_err(|e| format!("{e}"))?;
        Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(None, to))
            // The same at each attempt: readers show a repetition once.
            .message_id(Some(format!("<{}@{}>", delivery.id, self.from.email.domain())))
            .subject(&delivery.subject)
            .header(ContentType::TEXT_PLAIN)
            .body(delivery.body.clone())
            .map_err(|e| e.to_string())
    }
}

impl Notifier for Smtp {
    fn deliver(&self, delivery: &Delivery) -> Result<(), DeliveryError> {
        let message = self.message(delivery).map_err(DeliveryError::permanent)?;
        match self.transport.send(&message) {
            Ok(_) => Ok(()),
            Err(error) => Err(DeliveryError { permanent: error.is_permanent(), reason: error.to_string() }),
        }
    }
}
