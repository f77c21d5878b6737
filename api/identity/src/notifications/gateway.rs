//! Gateways of SMS and WeChat providers: a POST of JSON with a bearer token.
//!
//! Providers differ; what stands between them and this shape is a few lines at the gateway. No real
//! one has been reached from here.

use super::adapters::{Delivery, DeliveryError, Notifier};
use serde_json::json;
use std::time::Duration;

/// How long a gateway may take, all in all.
const PATIENCE: Duration = Duration::from_secs(10);

/// A gateway.
pub struct Gateway {
    url: String,
    token: Option<String>,
    agent: ureq::Agent,
}

impl Gateway {
    /// At this URL, with this token. The error is for the person who starts the server.
    pub fn open(url: &str, token: Option<String>) -> Result<Self, String> {
        if !(url.starts_with("https://") || url.starts_with("http://")) {
            return Err(format!("`{url}` is no URL of a gateway"));
        }
        let agent = ureq::Agent::config_builder()
            .timeout_global(Some(PATIENCE))
            .http_status_as_error(false)
            .max_redirects(0)
            .build();
        Ok(Self { url: url.to_owned(), token, agent: agent.into() })
    }
}

impl Notifier for Gateway {
    fn deliver(&self, delivery: &Delivery) -> Result<(), DeliveryError> {
        let body = json!({
            "id": delivery.id, "channel": delivery.channel, "to": delivery.recipient,
            "template": delivery.kind, "language": delivery.language, "subject": delivery.subject,
            "text": delivery.body,
        });
        let mut request = self
            .agent
            .post(&self.url)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", delivery.id.to_string());
        if let Some(token) = &self.token {
            request = request.header("Authorization", format!("Bearer {token}"));
        }
        let answer = request.send(body.to_string()).map_err(DeliveryError::transient)?;
        match answer.status().as_u16() {
            200..=299 => Ok(()),
            // Not now: too many, or a time-out of theirs.
            status @ (408 | 425 | 429) => Err(DeliveryError::transient(format!("the gateway says {status}"))),
            status @ 400..=499 => Err(DeliveryError::permanent(format!("the gateway says {status}"))),
            status => Err(DeliveryError::transient(format!("the gateway says {status}"))),
        }
    }
}
