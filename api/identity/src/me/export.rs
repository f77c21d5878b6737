//! Everything that is kept about a person.

use super::store;
use super::views::{LoginView, MyDataView, MyEventView, NoticeView};
use crate::{notifications, sessions};
use citong_kernel::{ApiResult, Id, Tx, of};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Puts it together; every domain adds its part.
pub fn export(tx: &mut Tx<'_>, user: Id<of::User>) -> ApiResult<MyDataView> {
    let facts = Arc::clone(&tx.cx.kernel.facts);
    let records: BTreeMap<_, _> =
        facts.exporters.iter().map(|export| export(tx, user)).collect::<ApiResult<_>>()?;
    let language = notifications::language_of(tx, user)?;
    Ok(MyDataView {
        exported_at: tx.now,
        account: super::rules::view(tx, user)?.1,
        sessions: sessions::of_user(tx, user)?.into_iter().map(LoginView::from).collect(),
        notices: store::all_notices(tx, user)?.into_iter().map(|row| NoticeView::of(row, language)).collect(),
        events: store::events(tx, user)?.into_iter().map(MyEventView::from).collect(),
        records,
    })
}
