//! Notifications 通知: what people are told about their records.
//!
//! A rule names what happened ([`Notice`]) and to whom; how it reaches them is decided here.

use crate::messages;
use citong_kernel::schema::notices;
use citong_kernel::{ApiResult, Id, Tx, of};
use diesel::prelude::*;

/// To whom.
#[derive(Debug, Clone, Copy)]
pub enum Recipient<'a> {
    /// An account.
    User(Id<of::User>),
    /// The phone of somebody without an account.
    Phone(&'a str),
}

/// What somebody is told.
#[derive(Debug, Clone)]
pub struct Notice {
    /// Stable name of what happened, such as `booking_confirmed`.
    pub kind: &'static str,
    /// The title (zh, en).
    pub title: (&'static str, &'static str),
    /// The text (zh, en).
    pub body: (String, String),
    /// The booking that it is about.
    pub booking: Option<Id<of::Booking>>,
}

/// Tells somebody, in the transaction that causes it: nothing is told of what did not commit.
pub fn notify(tx: &mut Tx<'_>, recipient: Recipient<'_>, notice: &Notice) -> ApiResult<()> {
    match recipient {
        Recipient::User(user) => {
            diesel::insert_into(notices::table)
                .values((
                    notices::id.eq(Id::<of::Notice>::new(tx.now)),
                    notices::user_id.eq(user),
                    notices::kind.eq(notice.kind),
                    notices::title.eq(notice.title.0),
                    notices::body.eq(&notice.body.0),
                    notices::booking_id.eq(notice.booking),
                    notices::created_at.eq(tx.now),
                ))
                .execute(tx.conn)?;
            Ok(())
        }
        Recipient::Phone(phone) => {
            messages::send_sms(tx, phone, &format!("【刺桐】{}：{}", notice.title.0, notice.body.0))
        }
    }
}
