//! Notifications 通知: what people are told about their records, and how it reaches them.
//!
//! A rule names what happened ([`Notice`]) and to whom ([`notify`]). In the same transaction this
//! writes the notice that the person reads here, and one row of the outbox (`deliveries`) for each
//! channel that reaches them. A job hands the rows to the adapters after the commit.
//!
//! **How often something is sent.** A row is claimed before it is sent: its count of attempts and the
//! time of the next one are committed first, so that two servers never both send it. A server that
//! dies between sending and noting it leaves a row that is tried again after its back-off: notices
//! are sent *at least once*. A message with a one-time code loses its text when it is claimed and is
//! sent *at most once*: whoever got none asks again.

mod adapters;
mod codes;
mod email;
mod gateway;
mod http;
mod notice;
mod outbox;
mod preferences;
mod quiet;
mod send;
mod state;
mod store;
mod templates;
mod views;

pub use adapters::{Adapters, Delivery, DeliveryError, LogSink, Notifier};
pub use codes::{send_code_by_email, send_code_by_sms};
pub use email::Smtp;
pub use gateway::Gateway;
pub use notice::{Notice, Recipient, notify, notify_at};
pub use outbox::{forget, prune};
pub use preferences::{export, language_of, wants_reminders};
pub use send::send_due;
pub use state::{DeliveryChannel, DeliveryStatus};
pub use templates::{KINDS, from_template};

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config
        .service(http::get_my_notification_preferences)
        .service(http::update_my_notification_preferences)
        .service(http::set_my_email)
        .service(http::confirm_my_email)
        .service(http::list_deliveries)
        .service(http::retry_delivery);
}
