//! One-time codes on their way. They are urgent, secret, and sent at most once.

use super::outbox::{self, Outgoing};
use super::state::{DeliveryChannel, DeliveryStatus};
use super::templates::from_template;
use citong_kernel::{ApiResult, Id, Tx, of};

/// Sends a code to a phone, in the language of the call.
pub fn send_code_by_sms(
    tx: &mut Tx<'_>,
    user: Id<of::User>,
    phone: &str,
    code: &str,
    minutes: i64,
) -> ApiResult<()> {
    send(tx, user, (DeliveryChannel::Sms, "phone_code"), phone, code, minutes)
}

/// Sends a code to an e-mail address, in the language of the call.
pub fn send_code_by_email(
    tx: &mut Tx<'_>,
    user: Id<of::User>,
    email: &str,
    code: &str,
    minutes: i64,
) -> ApiResult<()> {
    send(tx, user, (DeliveryChannel::Email, "email_code"), email, code, minutes)
}

fn send(
    tx: &mut Tx<'_>,
    user: Id<of::User>,
    (channel, kind): (DeliveryChannel, &'static str),
    recipient: &str,
    code: &str,
    minutes: i64,
) -> ApiResult<()> {
    let (language, minutes) = (tx.cx.language, minutes.to_string());
    let notice = from_template(kind, &[("code", code, code), ("minutes", &minutes, &minutes)], None)?;
    let outgoing = Outgoing {
        notice: None,
        user: Some(user),
        channel,
        recipient: recipient.to_owned(),
        kind,
        language,
        subject: language.pick(notice.title.0, notice.title.1).to_owned(),
        body: language.pick(&notice.body.0, &notice.body.1).to_owned(),
        secret: true,
        status: DeliveryStatus::Queued,
        not_before: None,
    };
    outbox::write(tx, &outgoing)
}
