//! State machines: [`advance`] is the only writer of a `status` column.

use crate::audit;
use crate::call::Tx;
use crate::changes::{self, Kind, Op};
use crate::db::sql_types;
use crate::id::Id;
use crate::problem::{ApiResult, Problem, ProblemType};
use crate::time::Timestamp;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};

/// The states of a kind of record, with one table of transitions.
pub trait Status: Copy + PartialEq + 'static {
    /// What can happen.
    type Event: Copy + 'static;
    /// The state after `event`, or `None` where the table has no such transition.
    fn on(self, event: Self::Event) -> Option<Self>;
    /// The text in JSON and in the database.
    fn as_str(self) -> &'static str;
    /// The event's name in the audit trail and in `available_actions`.
    fn event_name(event: Self::Event) -> &'static str;
}

/// A record with a status.
pub trait Stateful {
    /// Marker of its id.
    type Marker: 'static;
    /// Its states.
    type Status: Status;
    /// Its table, with the columns id, status, version and updated_at.
    const TABLE: &'static str;
    /// Its kind in the change feed.
    const KIND: Kind;
    /// Its id.
    fn id(&self) -> Id<Self::Marker>;
    /// Its state as read in this transaction.
    fn status(&self) -> Self::Status;
    /// Its version as read in this transaction.
    fn version(&self) -> i64;
    /// Its region, for the change feed.
    fn region(&self) -> Option<&str>;
}

/// The event as a 409 when the state does not allow it.
pub fn next<S: Stateful>(record: &S, event: <S::Status as Status>::Event) -> ApiResult<S::Status> {
    record.status().on(event).ok_or_else(|| {
        let (status, event) = (record.status().as_str(), S::Status::event_name(event));
        Problem::new(ProblemType::InvalidTransition)
            .detail(
                format!("状态为 {status} 时不能 {event}"),
                format!("`{event}` is not possible while the status is `{status}`"),
            )
            .with("current_status", status)
    })
}

/// Moves the record to the state after `event`, guarded by its id, status and version, and writes
/// the audit row and the change. 409 where the table has no such transition, 412 where somebody
/// else was faster.
pub fn advance<S: Stateful>(
    tx: &mut Tx<'_>,
    record: &S,
    event: <S::Status as Status>::Event,
    reason: Option<&str>,
) -> ApiResult<S::Status> {
    let to = next(record, event)?;
    let from = record.status();
    let sql = format!(
        "UPDATE {} SET status = $1, version = version + 1, updated_at = $2 \
         WHERE id = $3 AND status = $4 AND version = $5",
        S::TABLE
    );
    let updated = diesel::sql_query(sql)
        .bind::<Text, _>(to.as_str())
        .bind::<sql_types::Instant, Timestamp>(tx.now)
        .bind::<sql_types::Uuid, _>(record.id())
        .bind::<Text, _>(from.as_str())
        .bind::<BigInt, _>(record.version())
        .execute(tx.conn)?;
    if updated != 1 {
        return Err(Problem::new(ProblemType::PreconditionFailed));
    }
    audit::Event::new(S::Status::event_name(event), S::KIND.as_str(), record.id())
        .transition(from.as_str(), to.as_str())
        .reason(reason)
        .write(tx)?;
    changes::record(tx, S::KIND, record.id(), Op::Updated, record.version() + 1, record.region())?;
    Ok(to)
}

/// Declares a state machine: states, events and the one table of transitions, which names every
/// state so that a new one breaks the build.
///
/// ```ignore
/// state_machine! {
///     /// 设施状态.
///     pub enum Status { Draft = "draft", Open = "open" }
///     /// What can happen to a facility.
///     pub enum Event { Open = "open" }
///     match {
///         (Draft, Open) => Open;
///     }
/// }
/// ```
#[macro_export]
macro_rules! state_machine {
    (
        $(#[$smeta:meta])* pub enum $status:ident { $($(#[$svm:meta])* $state:ident = $stext:literal),* $(,)? }
        $(#[$emeta:meta])* pub enum $event:ident { $($(#[$evm:meta])* $ev:ident = $etext:literal),* $(,)? }
        match { $(($($from:ident)|+, $on:ident) => $to:ident;)* }
    ) => {
        $crate::text_enum! { $(#[$smeta])* pub enum $status { $($(#[$svm])* $state = $stext),* } }
        $(#[$emeta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum $event { $(#[doc = $etext] $(#[$evm])* $ev,)* }
        impl $event {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$ev,)*];
        }
        impl $status {
            /// The state after `event`, or `None` where there is no such transition.
            pub const fn on(self, event: $event) -> Option<Self> {
                Some(match (self, event) {
                    $(($(Self::$from)|+, $event::$on) => Self::$to,)*
                    ($(Self::$state)|*, _) => return None,
                })
            }
        }
        impl $crate::lifecycle::Status for $status {
            type Event = $event;
            fn on(self, event: $event) -> Option<Self> {
                Self::on(self, event)
            }
            fn as_str(self) -> &'static str {
                Self::as_str(self)
            }
            fn event_name(event: $event) -> &'static str {
                match event { $($event::$ev => $etext,)* }
            }
        }
    };
}
