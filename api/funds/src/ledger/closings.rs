//! Closing of periods 结账.

use super::accounts;
use super::views::{CloseLedgerPeriod, ClosingQuery};
use chrono::NaiveDate;
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::db::dialect;
use citong_kernel::schema::ledger_closings as table;
use citong_kernel::{
    Action, ApiResult, FieldError, Id, Page, Problem, ProblemType, Timestamp, Tx, audit, of, page,
};
use diesel::prelude::*;

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = table)]
pub struct Closing {
    /// Its id.
    pub id: Id<of::LedgerClosing>,
    /// Whose books.
    pub organization_id: Id<of::Organization>,
    /// The last day that is closed.
    pub until_on: NaiveDate,
    /// Who closed it.
    pub closed_by: String,
    /// When.
    pub created_at: Timestamp,
}

/// Closes everything until a day that is over; a closed period stays closed.
pub fn close(tx: &mut Tx<'_>, new: &CloseLedgerPeriod) -> ApiResult<Closing> {
    let region = accounts::require(tx, Action::CloseLedgerPeriod, new.organization_id).map_err(
        |problem| match problem.kind() {
            ProblemType::NotFound => Problem::invalid(
                "/organization_id",
                "not_found",
                "没有这个机构",
                "There is no such organization",
            ),
            _ => problem,
        },
    )?;
    let until = new.until_on.0;
    if until >= tx.now.local_date() {
        return Err(Problem::invalid("/until_on", "not_over", "该日尚未结束", "The day is not over yet"));
    }
    dialect::lock_name(tx.conn, &format!("ledger:{}", new.organization_id))?;
    let last: Option<NaiveDate> = table::table
        .filter(table::organization_id.eq(new.organization_id))
        .select(diesel::dsl::max(table::until_on))
        .first(tx.conn)?;
    if last.is_some_and(|last| last >= until) {
        return Err(Problem::new(ProblemType::PeriodClosed)
            .detail(
                "该期间已结账（《会计基础工作规范》第六十四条）",
                "The period is closed already (Basic Accounting Work Standards, article 64)",
            )
            .field(FieldError::new(
                "/until_on",
                "period_closed",
                "该期间已结账",
                "The period is closed already",
            ))
            .with("closed_until", last.map(|last| last.to_string())));
    }
    let closing = Closing {
        id: Id::new(tx.now),
        organization_id: new.organization_id,
        until_on: until,
        closed_by: tx.caller().label(),
        created_at: tx.now,
    };
    diesel::insert_into(table::table).values(&closing).execute(tx.conn)?;
    audit::Event::new("close", Kind::LedgerClosing.as_str(), closing.id).write(tx)?;
    changes::record(tx, Kind::LedgerClosing, closing.id, Op::Created, 1, Some(&region))?;
    Ok(closing)
}

/// A page of closings in the order in which they were made.
pub fn list(tx: &mut Tx<'_>, query: &ClosingQuery, limit: i64) -> ApiResult<Page<Closing>> {
    let books = accounts::readable(tx, Action::ListLedgerClosings)?;
    let mut rows = table::table.filter(table::organization_id.eq_any(books)).into_boxed();
    if let Some(body) = query.organization_id {
        rows = rows.filter(table::organization_id.eq(body));
    }
    if let Some(after) = page::decode::<Id<of::LedgerClosing>>("ledger_closings", query.cursor.as_deref())? {
        rows = rows.filter(table::id.gt(after));
    }
    let items = rows.order(table::id.asc()).limit(limit + 1).select(Closing::as_select()).load(tx.conn)?;
    Ok(Page::cut("ledger_closings", items, limit, |row| row.id))
}
