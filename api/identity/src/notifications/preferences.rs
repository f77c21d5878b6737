//! How a person wants to be told things, and where they can be reached.

use super::codes::send_code_by_email;
use super::quiet;
use super::state::DeliveryChannel;
use super::store::{self, Settings};
use super::views::{MessageLanguage, PreferencesView, UpdatePreferences};
use crate::accounts::{self, EmailCodes};
use crate::ids;
use crate::throttles::{Counter, Limit};
use citong_kernel::check::Check;
use citong_kernel::db::dialect::{self, Lockable};
use citong_kernel::problem::Language;
use citong_kernel::{ApiResult, Id, Patch, Tx, audit, of, rule_params};
use serde_json::{Value, json};

/// Quiet hours where neither the person nor a rule parameter says otherwise: 22:00 until 08:00.
const QUIET: (i64, i64) = (1320, 480);
/// The longest e-mail address (RFC 5321).
const LONGEST_EMAIL: usize = 254;

/// Where somebody can be reached, and how.
pub struct Reach {
    /// The language of messages.
    pub language: Language,
    /// Confirmed addresses, each with whether it is wanted.
    pub addresses: Vec<(DeliveryChannel, String, bool)>,
    /// Quiet hours, minutes of the local day.
    pub quiet: (i64, i64),
}

impl Reach {
    /// Somebody without an account: a short message in Chinese. Only a mobile phone takes one.
    pub fn of_phone(tx: &mut Tx<'_>, phone: &str) -> ApiResult<Self> {
        let quiet = quiet_hours(tx, None)?;
        Ok(Self {
            language: Language::Chinese,
            addresses: vec![(
                DeliveryChannel::Sms,
                ids::mobile(phone).unwrap_or_else(|| phone.to_owned()),
                true,
            )],
            quiet,
        })
    }
}

/// Where a person can be reached. An address that is not confirmed may be a stranger's: nothing goes
/// there.
pub fn reach(tx: &mut Tx<'_>, user: Id<of::User>) -> ApiResult<Reach> {
    let settings = store::settings(tx, user)?;
    let phone = store::confirmed_phone(tx, user)?;
    let addresses: Vec<_> = [
        (DeliveryChannel::Sms, phone, settings.sms_on),
        (DeliveryChannel::Email, settings.confirmed_email.clone(), settings.email_on),
        (DeliveryChannel::Wechat, settings.wechat_open_id.clone(), settings.wechat_on),
    ]
    .into_iter()
    .filter_map(|(channel, address, on)| Some((channel, address?, on)))
    .collect();
    let quiet = if addresses.is_empty() { (0, 0) } else { quiet_hours(tx, Some(&settings))? };
    Ok(Reach { language: language(&settings), addresses, quiet })
}

/// The language in which a person reads here: their own choice, else that of the request.
pub fn language_of(tx: &mut Tx<'_>, user: Id<of::User>) -> ApiResult<Language> {
    let chosen = store::settings(tx, user)?.language;
    Ok(chosen.map_or(tx.cx.language, MessageLanguage::language))
}

fn language(settings: &Settings) -> Language {
    settings.language.map_or(Language::Chinese, MessageLanguage::language)
}

fn quiet_hours(tx: &mut Tx<'_>, settings: Option<&Settings>) -> ApiResult<(i64, i64)> {
    let own = |of: fn(&Settings) -> Option<i32>| settings.and_then(of).map(i64::from);
    let today = tx.now.local_date();
    let from = match own(|s| s.quiet_from) {
        Some(minute) => minute,
        None => rule_params::integer(tx, "notification.quiet_from", "", today, QUIET.0)?,
    };
    let until = match own(|s| s.quiet_until) {
        Some(minute) => minute,
        None => rule_params::integer(tx, "notification.quiet_until", "", today, QUIET.1)?,
    };
    Ok((from.min(1439), until.min(1439)))
}

/// Whether a person wants to be reminded.
pub fn wants_reminders(tx: &mut Tx<'_>, user: Id<of::User>) -> ApiResult<bool> {
    Ok(store::settings(tx, user)?.reminders)
}

/// The preferences as their owner sees them, with their version.
pub fn view(tx: &mut Tx<'_>, user: Id<of::User>) -> ApiResult<(i64, PreferencesView)> {
    let settings = store::settings(tx, user)?;
    let hours = quiet_hours(tx, Some(&settings))?;
    Ok((settings.version, PreferencesView::of(settings, hours)))
}

/// Applies a patch.
pub fn update(
    tx: &mut Tx<'_>,
    seen: &citong_kernel::call::IfMatch,
    patch: &UpdatePreferences,
) -> ApiResult<()> {
    let user = tx.caller().user().ok_or_else(citong_kernel::Problem::forbidden)?;
    // Two first changes at once would both insert.
    dialect::lock_rows(tx.conn, Lockable::Users, &[user])?;
    let mut settings = store::settings(tx, user)?;
    seen.check(settings.version)?;
    let mut check = Check::new();
    patch.language.clone().apply_optional(&mut settings.language);
    let on = |wanted: Option<bool>, field: &mut bool| *field = wanted.unwrap_or(*field);
    if let Some(channels) = &patch.channels {
        on(channels.sms, &mut settings.sms_on);
        on(channels.email, &mut settings.email_on);
        on(channels.wechat, &mut settings.wechat_on);
        if channels.in_app == Some(false) {
            let (zh, en) = ("站内通知不能关闭", "Notices here cannot be turned off");
            check.fault("/channels/in_app", "always_on", zh, en);
        }
    }
    on(patch.reminders, &mut settings.reminders);
    if let Patch::Value(id) = &patch.wechat_open_id {
        let good = (6..=64).contains(&id.len())
            && id.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-'));
        if !good {
            check.fault("/wechat_open_id", "invalid_open_id", "不是有效的 OpenID", "It is not an open id");
        }
    }
    patch.wechat_open_id.clone().apply_optional(&mut settings.wechat_open_id);
    minute(&mut check, "/quiet_from_local", &patch.quiet_from_local, &mut settings.quiet_from);
    minute(&mut check, "/quiet_until_local", &patch.quiet_until_local, &mut settings.quiet_until);
    check.done()?;
    store::save(tx, settings)?;
    audit::Event::new("update_notification_preferences", "user", user).write(tx)
}

fn minute(check: &mut Check, pointer: &str, patch: &Patch<String>, field: &mut Option<i32>) {
    match patch {
        Patch::Absent => {}
        Patch::Null => *field = None,
        Patch::Value(text) => match quiet::minute_of(text).and_then(|minute| i32::try_from(minute).ok()) {
            Some(minute) => *field = Some(minute),
            None => check.fault(pointer, "invalid_local_time", "须为 HH:MM", "It must be HH:MM"),
        },
    }
}

/// Sets the caller's e-mail address and sends a code to it; nothing else goes there before it is
/// confirmed. No address removes it.
pub fn set_email(tx: &mut Tx<'_>, user: Id<of::User>, email: Option<&str>, limit: Limit) -> ApiResult<()> {
    let email = email.map(|email| email.trim().to_ascii_lowercase());
    if let Some(email) = &email {
        let plain = email.is_ascii() && email.len() <= LONGEST_EMAIL;
        if !plain || email.parse::<lettre::Address>().is_err() {
            let mut check = Check::new();
            check.fault("/email", "invalid_email", "不是有效的邮箱地址", "It is not an e-mail address");
            check.done()?;
        }
        let counter = Counter::of_codes(&user.to_string(), limit);
        counter.check(tx)?;
        counter.count(tx)?;
    }
    dialect::lock_rows(tx.conn, Lockable::Users, &[user])?;
    let mut settings = store::settings(tx, user)?;
    settings.confirmed_email = settings.confirmed_email.filter(|confirmed| Some(confirmed) == email.as_ref());
    settings.email.clone_from(&email);
    store::save(tx, settings)?;
    if let Some(email) = &email {
        let code = EmailCodes::issue(tx, user, email)?;
        send_code_by_email(tx, user, email, &code, EmailCodes::MINUTES)?;
    }
    audit::Event::new("set_email", "user", user).write(tx)
}

/// Confirms the address that the code was sent to. False when the code is wrong, which must be
/// committed.
pub fn confirm_email(tx: &mut Tx<'_>, user: Id<of::User>, code: &str) -> ApiResult<bool> {
    let Some(email) = EmailCodes::redeem(tx, user, code)? else { return Ok(false) };
    dialect::lock_rows(tx.conn, Lockable::Users, &[user])?;
    let mut settings = store::settings(tx, user)?;
    if settings.email.as_ref() != Some(&email) {
        return Ok(false);
    }
    settings.confirmed_email = Some(email);
    store::save(tx, settings)?;
    audit::Event::new("confirm_email", "user", user).write(tx)?;
    Ok(true)
}

/// The preferences for the export of one's data.
pub fn export(tx: &mut Tx<'_>, user: Id<of::User>) -> ApiResult<(&'static str, Value)> {
    Ok(("notification_preferences", json!(view(tx, user)?.1)))
}

/// 422 for a code that is wrong, too old, used or tried too often.
pub fn wrong_code() -> citong_kernel::Problem {
    accounts::wrong_code()
}
