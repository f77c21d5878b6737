//! Queries of preferences and, for administrators, of deliveries.

use super::state::{DeliveryChannel, DeliveryStatus};
use super::views::{DeliveryQuery, MessageLanguage};
use citong_kernel::query::AnyOf;
use citong_kernel::schema::{deliveries, notification_settings, users};
use citong_kernel::{ApiResult, Id, Page, Problem, ProblemType, Timestamp, Tx, of, page};
use diesel::prelude::*;

/// How a person wants to be told things.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = notification_settings, treat_none_as_null = true, primary_key(user_id))]
pub struct Settings {
    /// Whose.
    pub user_id: Id<of::User>,
    /// The language of messages; none follows each request.
    pub language: Option<MessageLanguage>,
    /// The e-mail address given.
    pub email: Option<String>,
    /// The same once it is confirmed.
    pub confirmed_email: Option<String>,
    /// The person at our WeChat account.
    pub wechat_open_id: Option<String>,
    /// Whether short messages are wanted.
    pub sms_on: bool,
    /// Whether e-mail is wanted.
    pub email_on: bool,
    /// Whether WeChat messages are wanted.
    pub wechat_on: bool,
    /// The minute of the local day when quiet hours begin; none is the rule parameter.
    pub quiet_from: Option<i32>,
    /// The minute when they end.
    pub quiet_until: Option<i32>,
    /// Whether to be reminded.
    pub reminders: bool,
    /// Grows with every change; 0 before the first.
    pub version: i64,
    /// When it changed last.
    pub updated_at: Timestamp,
}

/// The settings of a person; the default where there are none.
pub fn settings(tx: &mut Tx<'_>, user: Id<of::User>) -> ApiResult<Settings> {
    let row = notification_settings::table.find(user).select(Settings::as_select());
    let found = row.first(tx.conn).optional()?;
    Ok(found.unwrap_or(Settings {
        user_id: user,
        language: None,
        email: None,
        confirmed_email: None,
        wechat_open_id: None,
        sms_on: true,
        email_on: true,
        wechat_on: true,
        quiet_from: None,
        quiet_until: None,
        reminders: true,
        version: 0,
        updated_at: tx.now,
    }))
}

/// Writes settings, guarded by the version that was read. The caller holds the person's row.
pub fn save(tx: &mut Tx<'_>, mut settings: Settings) -> ApiResult<()> {
    let read = settings.version;
    settings.version += 1;
    settings.updated_at = tx.now;
    let written = if read == 0 {
        diesel::insert_into(notification_settings::table).values(&settings).execute(tx.conn)?
    } else {
        let row = notification_settings::table
            .filter(notification_settings::user_id.eq(settings.user_id))
            .filter(notification_settings::version.eq(read));
        diesel::update(row).set(&settings).execute(tx.conn)?
    };
    if written == 1 { Ok(()) } else { Err(Problem::new(ProblemType::PreconditionFailed)) }
}

/// Deletes the settings of a person whose account is erased. Answers the addresses that they had.
pub fn forget(tx: &mut Tx<'_>, user: Id<of::User>) -> ApiResult<Vec<String>> {
    let settings = settings(tx, user)?;
    diesel::delete(notification_settings::table.find(user)).execute(tx.conn)?;
    Ok([settings.email, settings.confirmed_email, settings.wechat_open_id].into_iter().flatten().collect())
}

/// The phone that a person has confirmed.
pub fn confirmed_phone(tx: &mut Tx<'_>, user: Id<of::User>) -> ApiResult<Option<String>> {
    let row = users::table.find(user).select(users::confirmed_phone);
    Ok(row.first::<Option<String>>(tx.conn).optional()?.flatten())
}

/// A delivery as administrators see it: without its text.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = deliveries)]
pub struct DeliveryRow {
    /// Its id.
    pub id: Id<of::Delivery>,
    /// Which way.
    pub channel: DeliveryChannel,
    /// Where to.
    pub recipient: String,
    /// The kind of notice.
    pub kind: String,
    /// `zh-CN` or `en`.
    pub language: String,
    /// Whether it holds a one-time code.
    pub secret: bool,
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

/// A page of deliveries, newest first.
pub fn list(tx: &mut Tx<'_>, query: &DeliveryQuery, limit: i64) -> ApiResult<Page<DeliveryRow>> {
    let mut rows = deliveries::table.into_boxed();
    if let Some(AnyOf(statuses)) = &query.status {
        rows = rows.filter(deliveries::status.eq_any(statuses));
    }
    if let Some(AnyOf(channels)) = &query.channel {
        rows = rows.filter(deliveries::channel.eq_any(channels));
    }
    if let Some(after) = page::decode::<Id<of::Delivery>>("deliveries", query.cursor.as_deref())? {
        rows = rows.filter(deliveries::id.lt(after));
    }
    let items =
        rows.order(deliveries::id.desc()).limit(limit + 1).select(DeliveryRow::as_select()).load(tx.conn)?;
    Ok(Page::cut("deliveries", items, limit, |row: &DeliveryRow| row.id))
}

/// One delivery; 404 where there is none.
pub fn find(tx: &mut Tx<'_>, id: Id<of::Delivery>) -> ApiResult<DeliveryRow> {
    let row = deliveries::table.find(id).select(DeliveryRow::as_select()).first(tx.conn).optional()?;
    row.ok_or_else(Problem::not_found)
}

/// Puts a delivery that was given up back into the queue, with all its attempts; 412 where somebody
/// else was faster.
pub fn requeue(tx: &mut Tx<'_>, row: &DeliveryRow, status: DeliveryStatus) -> ApiResult<()> {
    let failed = deliveries::table.filter(deliveries::id.eq(row.id).and(deliveries::status.eq(row.status)));
    let updated = diesel::update(failed)
        .set((
            deliveries::status.eq(status),
            deliveries::attempts.eq(0),
            deliveries::next_attempt_at.eq(tx.now),
        ))
        .execute(tx.conn)?;
    if updated == 1 { Ok(()) } else { Err(Problem::new(ProblemType::PreconditionFailed)) }
}
