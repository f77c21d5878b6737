//! Messages to people, such as one-time codes. They are written in the transaction that causes
//! them and handed to the notification adapter after it committed.

use citong_kernel::schema::messages;
use citong_kernel::{Action, ApiResult, Context, Id, Kernel, Tx, of};
use diesel::prelude::*;

citong_kernel::text_enum! {
    /// How a message reaches a person.
    pub enum Channel {
        Sms = "sms",
    }
}

/// Takes messages to people; an adapter to an SMS gateway implements this.
pub trait Notifier: Send + Sync + 'static {
    /// Sends one message. What cannot be sent is logged and lost: the person asks again.
    fn send(&self, channel: Channel, recipient: &str, body: &str);
}

/// Writes messages to the log instead of sending them: for demonstrations and tests.
#[derive(Debug, Clone, Copy)]
pub struct LogSink;

impl Notifier for LogSink {
    fn send(&self, channel: Channel, recipient: &str, body: &str) {
        match channel {
            Channel::Sms => tracing::info!(target: "citong::sms", "to {recipient}: {body}"),
        }
    }
}

/// Messages handed over in one transaction at most.
const CHUNK: i64 = 100;
/// How long a sent message's row is kept, as a trace without its text.
const KEPT_DAYS: i64 = 1;

/// Puts an SMS on the way.
pub fn send_sms(tx: &mut Tx<'_>, recipient: &str, body: &str) -> ApiResult<()> {
    diesel::insert_into(messages::table)
        .values((
            messages::id.eq(Id::<of::Message>::new(tx.now)),
            messages::channel.eq(Channel::Sms),
            messages::recipient.eq(recipient),
            messages::body.eq(body),
            messages::created_at.eq(tx.now),
        ))
        .execute(tx.conn)?;
    Ok(())
}

type Pending = (Id<of::Message>, Channel, String, String);

/// Hands every waiting message to the notifier, at most once: a message is marked and its text
/// erased before it is sent, so that two servers never both send it. Answers how many.
pub async fn deliver_pending(kernel: &Kernel, notifier: &dyn Notifier) -> ApiResult<usize> {
    let mut sent = 0;
    loop {
        // Most of the time nothing waits: look before taking the writer's time.
        let waiting = kernel
            .db
            .read(|conn| {
                let waiting = messages::table.filter(messages::sent_at.is_null());
                Ok(diesel::select(diesel::dsl::exists(waiting)).get_result::<bool>(conn)?)
            })
            .await?;
        if !waiting {
            return Ok(sent);
        }
        let context = Context::system(kernel, Action::RequestPhoneConfirmation, "deliver-messages");
        let taken = kernel.db.write(move |conn| take(&mut Tx::new(conn, &context))).await?;
        if taken.is_empty() {
            return Ok(sent);
        }
        sent += taken.len();
        for (_, channel, recipient, body) in taken {
            notifier.send(channel, &recipient, &body);
        }
    }
}

fn take(tx: &mut Tx<'_>) -> ApiResult<Vec<Pending>> {
    let waiting: Vec<Pending> = messages::table
        .filter(messages::sent_at.is_null())
        .order(messages::id.asc())
        .limit(CHUNK)
        .select((messages::id, messages::channel, messages::recipient, messages::body))
        .load(tx.conn)?;
    let mut taken = Vec::with_capacity(waiting.len());
    for message in waiting {
        let row = messages::table.filter(messages::id.eq(message.0).and(messages::sent_at.is_null()));
        let marked = diesel::update(row)
            .set((messages::sent_at.eq(tx.now), messages::body.eq("")))
            .execute(tx.conn)?;
        if marked == 1 {
            taken.push(message);
        }
    }
    Ok(taken)
}

/// Deletes messages to this number: its owner's account is erased.
pub fn forget(tx: &mut Tx<'_>, recipient: &str) -> ApiResult<()> {
    diesel::delete(messages::table.filter(messages::recipient.eq(recipient))).execute(tx.conn)?;
    Ok(())
}

/// Deletes the rows of messages sent long ago. Answers how many.
pub fn prune(tx: &mut Tx<'_>) -> ApiResult<usize> {
    let oldest = tx.now.plus_days(-KEPT_DAYS);
    Ok(diesel::delete(messages::table.filter(messages::sent_at.le(oldest))).execute(tx.conn)?)
}
