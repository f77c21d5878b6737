//! Who is told what.

use super::store;
use citong_identity::notifications::{Notice, Recipient, notify};
use citong_kernel::{ApiResult, Id, Tx, of};

/// Tells a person something about a rating; `what` is the venue's name.
pub fn person(
    tx: &mut Tx<'_>,
    user: Id<of::User>,
    kind: &'static str,
    title: (&'static str, &'static str),
    what: &str,
) -> ApiResult<()> {
    let body = (format!("{what}：{}。", title.0), format!("{what}: {}.", title.1));
    notify(tx, Recipient::User(user), &Notice { kind, title, body, booking: None })
}

/// Tells the people who answer for a rated body.
pub fn rated(
    tx: &mut Tx<'_>,
    organization: Id<of::Organization>,
    kind: &'static str,
    title: (&'static str, &'static str),
    what: &str,
) -> ApiResult<()> {
    for user in store::people_of(tx, organization)? {
        person(tx, user, kind, title, what)?;
    }
    Ok(())
}
