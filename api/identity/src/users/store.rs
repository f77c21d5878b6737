//! The list of accounts.

use super::views::UserQuery;
use crate::accounts::Account;
use citong_kernel::schema::{grants, region_closure, users};
use citong_kernel::{ApiResult, Id, Page, Tx, of, page};
use diesel::prelude::*;

/// A page of accounts in the order of their registration.
pub fn list(tx: &mut Tx<'_>, query: &UserQuery, limit: i64) -> ApiResult<Page<Account>> {
    let filtered = || {
        let mut rows = users::table.into_boxed();
        if let Some(q) = &query.q {
            let pattern = format!("%{}%", q.trim().to_lowercase().replace(['%', '_', '\\'], ""));
            rows = rows.filter(users::login.like(pattern));
        }
        if let Some(status) = query.status {
            rows = rows.filter(users::status.eq(status));
        }
        // One and the same grant must have the role and lie in the region.
        let user = users::id.nullable();
        let of_user = grants::table.select(grants::user_id);
        let below = |region: &str| {
            let below = region_closure::table.filter(region_closure::ancestor.eq(region.to_owned()));
            below.select(region_closure::descendant.nullable())
        };
        match (query.role, &query.region) {
            (None, None) => rows,
            (Some(role), None) => rows.filter(user.eq_any(of_user.filter(grants::role.eq(role)))),
            (None, Some(region)) => {
                rows.filter(user.eq_any(of_user.filter(grants::region.eq_any(below(region)))))
            }
            (Some(role), Some(region)) => {
                let inside = grants::role.eq(role).and(grants::region.eq_any(below(region)));
                rows.filter(user.eq_any(of_user.filter(inside)))
            }
        }
    };
    let mut rows = filtered();
    if let Some(after) = page::decode::<Id<of::User>>("users", query.cursor.as_deref())? {
        rows = rows.filter(users::id.gt(after));
    }
    let items = rows.order(users::id.asc()).limit(limit + 1).select(Account::as_select()).load(tx.conn)?;
    let total = if query.with_total { Some(filtered().count().get_result(tx.conn)?) } else { None };
    Ok(Page::cut("users", items, limit, |account| account.id).with_total(total))
}
