//! What people send and see of preferences and deliveries.

use super::outbox;
use super::quiet;
use super::state::{DeliveryChannel, DeliveryStatus};
use super::store::{DeliveryRow, Settings};
use citong_kernel::problem::Language;
use citong_kernel::query::AnyOf;
use citong_kernel::{Id, Patch, Timestamp, of, page_schema, text_enum};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

text_enum! {
    /// The language of messages.
    pub enum MessageLanguage {
        Chinese = "zh-CN",
        English = "en",
    }
}

impl MessageLanguage {
    /// The same as the kernel names it.
    pub const fn language(self) -> Language {
        match self {
            Self::Chinese => Language::Chinese,
            Self::English => Language::English,
        }
    }
}

/// Channels to turn on or off.
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct UpdateChannels {
    /// Notices here; always on.
    pub in_app: Option<bool>,
    /// Short messages to the confirmed phone.
    pub sms: Option<bool>,
    /// E-mail to the confirmed address.
    pub email: Option<bool>,
    /// WeChat messages.
    pub wechat: Option<bool>,
}

/// Changes of one's preferences.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"language": "en", "channels": {"sms": false, "email": true},
    "quiet_from_local": "21:30", "quiet_until_local": "07:30", "reminders": true}))]
pub struct UpdatePreferences {
    /// The language of messages and notices; null follows each request.
    #[serde(default)]
    #[schema(value_type = Option<MessageLanguage>)]
    pub language: Patch<MessageLanguage>,
    /// Channels; those left out stay as they are.
    pub channels: Option<UpdateChannels>,
    /// The person at our WeChat account; null removes it.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 64)]
    pub wechat_open_id: Patch<String>,
    /// Local time from which only what is urgent is sent; null is the default.
    #[serde(default)]
    #[schema(value_type = Option<String>, example = "22:00")]
    pub quiet_from_local: Patch<String>,
    /// Local time until then; the same as the beginning is no quiet hours. Null is the default.
    #[serde(default)]
    #[schema(value_type = Option<String>, example = "08:00")]
    pub quiet_until_local: Patch<String>,
    /// Whether to be reminded of what one has booked.
    pub reminders: Option<bool>,
}

/// Which channels are on.
#[derive(Debug, Clone, Copy, Serialize, ToSchema)]
pub struct ChannelsView {
    /// Notices here.
    pub in_app: bool,
    /// Short messages to the confirmed phone.
    pub sms: bool,
    /// E-mail to the confirmed address.
    pub email: bool,
    /// WeChat messages.
    pub wechat: bool,
}

/// How one is told things.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct PreferencesView {
    /// The language of messages and notices; null follows each request.
    pub language: Option<MessageLanguage>,
    /// The e-mail address given.
    pub email: Option<String>,
    /// Whether it is confirmed; before that only its code goes there.
    pub email_confirmed: bool,
    /// The person at our WeChat account.
    pub wechat_open_id: Option<String>,
    /// Which channels are on.
    pub channels: ChannelsView,
    /// Local time from which only what is urgent is sent.
    pub quiet_from_local: String,
    /// Local time until then.
    pub quiet_until_local: String,
    /// Whether one is reminded.
    pub reminders: bool,
}

impl PreferencesView {
    /// The settings with the quiet hours in force.
    pub fn of(settings: Settings, quiet_hours: (i64, i64)) -> Self {
        Self {
            language: settings.language,
            email_confirmed: settings.email.is_some() && settings.email == settings.confirmed_email,
            email: settings.email,
            wechat_open_id: settings.wechat_open_id,
            channels: ChannelsView {
                in_app: true,
                sms: settings.sms_on,
                email: settings.email_on,
                wechat: settings.wechat_on,
            },
            quiet_from_local: quiet::clock(quiet_hours.0),
            quiet_until_local: quiet::clock(quiet_hours.1),
            reminders: settings.reminders,
        }
    }
}

/// One's e-mail address.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"email": "xiaoman@example.com"}))]
pub struct SetEmail {
    /// The address; null removes it.
    #[schema(max_length = 254)]
    pub email: Option<String>,
}

/// The code that was sent to the address.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"code": "482915"}))]
pub struct ConfirmEmail {
    /// Six digits.
    pub code: String,
}

/// Filters of the list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct DeliveryQuery {
    /// Any of these states, separated by commas.
    #[param(value_type = Option<String>, example = "failed,queued")]
    pub status: Option<AnyOf<DeliveryStatus>>,
    /// Any of these channels, separated by commas.
    #[param(value_type = Option<String>, example = "sms")]
    pub channel: Option<AnyOf<DeliveryChannel>>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// A message on its way to a person; its text is not shown.
#[derive(Debug, Serialize, ToSchema)]
pub struct DeliveryView {
    /// Its id.
    pub id: Id<of::Delivery>,
    /// Which way.
    pub channel: DeliveryChannel,
    /// Where to, masked.
    pub recipient: String,
    /// The kind of notice.
    pub kind: String,
    /// `zh-CN` or `en`.
    pub language: String,
    /// Its state.
    pub status: DeliveryStatus,
    /// Attempts since it was queued.
    pub attempts: i32,
    /// The end of the quiet hours that it waited for.
    pub not_before: Option<Timestamp>,
    /// When it is tried next.
    pub next_attempt_at: Option<Timestamp>,
    /// When it was sent.
    pub sent_at: Option<Timestamp>,
    /// Why the last attempt failed.
    pub last_error: Option<String>,
    /// When it was written.
    pub created_at: Timestamp,
}

impl From<DeliveryRow> for DeliveryView {
    fn from(row: DeliveryRow) -> Self {
        Self {
            id: row.id,
            channel: row.channel,
            recipient: outbox::mask(&row.recipient),
            kind: row.kind,
            language: row.language,
            status: row.status,
            attempts: row.attempts,
            not_before: row.not_before,
            next_attempt_at: row.next_attempt_at,
            sent_at: row.sent_at,
            last_error: row.last_error,
            created_at: row.created_at,
        }
    }
}

page_schema!(DeliveryPage, DeliveryView);
