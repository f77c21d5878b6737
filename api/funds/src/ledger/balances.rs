//! Balances at a date, and the trial balance 试算平衡表. Both add up months and days, never postings: their time
//! does not depend on how many postings there are.

use super::accounts;
use super::views::{TrialBalanceItem, TrialBalanceView};
use chrono::{Datelike, NaiveDate};
use citong_kernel::db::sql_types;
use citong_kernel::schema::{ledger_accounts, ledger_days, ledger_months};
use citong_kernel::{Action, ApiResult, Id, Problem, Tx, of};
use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::BigInt;
use std::collections::BTreeMap;

fn first_of_month(date: NaiveDate) -> NaiveDate {
    date.with_day(1).unwrap_or(date)
}

/// What an account holds, with everything until the end of `at`; with all postings without it. In fen,
/// debits positive.
pub fn of_account(tx: &mut Tx<'_>, id: Id<of::LedgerAccount>, at: Option<NaiveDate>) -> ApiResult<i64> {
    let Some(at) = at else {
        return Ok(ledger_accounts::table.find(id).select(ledger_accounts::balance_fen).first(tx.conn)?);
    };
    let month = first_of_month(at);
    // Cast: PostgreSQL sums whole numbers to NUMERIC.
    let sum = || sql::<BigInt>("CAST(COALESCE(SUM(amount_fen), 0) AS BIGINT)");
    let months: i64 = ledger_months::table
        .filter(ledger_months::account_id.eq(id))
        .filter(ledger_months::month.lt(month))
        .select(sum())
        .first(tx.conn)?;
    let days: i64 = ledger_days::table
        .filter(ledger_days::account_id.eq(id))
        .filter(ledger_days::day.between(month, at))
        .select(sum())
        .first(tx.conn)?;
    Ok(months + days)
}

/// The lowest and the highest balance of an account at the end of a day, from the end of `from` on. In fen, debits
/// positive.
pub fn range_from(tx: &mut Tx<'_>, id: Id<of::LedgerAccount>, from: NaiveDate) -> ApiResult<(i128, i128)> {
    let mut running = i128::from(of_account(tx, id, Some(from))?);
    let (mut lowest, mut highest) = (running, running);
    let later: Vec<i64> = ledger_days::table
        .filter(ledger_days::account_id.eq(id))
        .filter(ledger_days::day.gt(from))
        .order(ledger_days::day.asc())
        .select(ledger_days::amount_fen)
        .load(tx.conn)?;
    for moved in later {
        running += i128::from(moved);
        lowest = lowest.min(running);
        highest = highest.max(running);
    }
    Ok((lowest, highest))
}

/// The balance of every account that the caller may read, of one body or of all.
pub fn trial(
    tx: &mut Tx<'_>,
    organization: Option<Id<of::Organization>>,
    at: Option<NaiveDate>,
) -> ApiResult<TrialBalanceView> {
    let mut books = accounts::readable(tx, Action::GetTrialBalance)?;
    if let Some(body) = organization {
        books.retain(|book| *book == body);
    }
    let rows: Vec<(Id<of::LedgerAccount>, String, i64)> = ledger_accounts::table
        .filter(ledger_accounts::organization_id.eq_any(&books))
        .order(ledger_accounts::id.asc())
        .select((ledger_accounts::id, ledger_accounts::code, ledger_accounts::balance_fen))
        .load(tx.conn)?;
    let until = match at {
        Some(at) => Some(sums_until(tx, at)?),
        None => None,
    };
    let items: Vec<TrialBalanceItem> = rows
        .into_iter()
        .map(|(account_id, code, now)| {
            let balance_fen =
                until.as_ref().map_or(now, |sums| sums.get(&account_id).copied().unwrap_or_default());
            TrialBalanceItem { account_id, code, balance_fen }
        })
        .collect();
    let total: i128 = items.iter().map(|item| i128::from(item.balance_fen)).sum();
    let total_fen = i64::try_from(total).map_err(Problem::internal)?;
    Ok(TrialBalanceView { items, total_fen })
}

fn sums_until(tx: &mut Tx<'_>, at: NaiveDate) -> ApiResult<BTreeMap<Id<of::LedgerAccount>, i64>> {
    #[derive(QueryableByName)]
    struct Row {
        #[diesel(sql_type = sql_types::Uuid)]
        account_id: Id<of::LedgerAccount>,
        #[diesel(sql_type = BigInt)]
        amount_fen: i64,
    }
    let month = first_of_month(at);
    let rows: Vec<Row> = diesel::sql_query(
        "SELECT account_id, CAST(SUM(amount_fen) AS BIGINT) AS amount_fen FROM ( \
             SELECT account_id, amount_fen FROM ledger_months WHERE month < $1 \
             UNION ALL SELECT account_id, amount_fen FROM ledger_days WHERE day >= $2 AND day <= $3 \
         ) AS moved GROUP BY account_id",
    )
    .bind::<diesel::sql_types::Date, _>(month)
    .bind::<diesel::sql_types::Date, _>(month)
    .bind::<diesel::sql_types::Date, _>(at)
    .load(tx.conn)?;
    Ok(rows.into_iter().map(|row| (row.account_id, row.amount_fen)).collect())
}
