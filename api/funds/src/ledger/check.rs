//! Once a day for each account: do the sums that triggers keep agree with the postings?

use super::accounts::Account;
use citong_kernel::changes::Kind;
use citong_kernel::db::sql_types;
use citong_kernel::schema::{ledger_accounts, ledger_days, ledger_entries, ledger_months, ledger_postings};
use citong_kernel::{ApiResult, Id, Tx, audit, of};
use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::BigInt;

/// Accounts in one run at most.
const CHUNK: i64 = 20;

/// Compares balances, days and months of accounts that were not looked at today with their postings. A
/// difference is logged as an error and written into the audit trail; it is never mended by itself.
pub fn check_sums(tx: &mut Tx<'_>) -> ApiResult<usize> {
    let today = tx.now.local_date();
    let due: Vec<Account> = ledger_accounts::table
        .filter(ledger_accounts::checked_on.is_null().or(ledger_accounts::checked_on.lt(today)))
        .order(ledger_accounts::id.asc())
        .limit(CHUNK)
        .select(Account::as_select())
        .load(tx.conn)?;
    for account in &due {
        let sum = || sql::<BigInt>("CAST(COALESCE(SUM(amount_fen), 0) AS BIGINT)");
        let posted: i64 = ledger_postings::table
            .inner_join(ledger_entries::table)
            .filter(ledger_postings::account_id.eq(account.id))
            .filter(ledger_entries::sealed.eq(true))
            .select(sum())
            .first(tx.conn)?;
        let days: i64 =
            ledger_days::table.filter(ledger_days::account_id.eq(account.id)).select(sum()).first(tx.conn)?;
        let months: i64 = ledger_months::table
            .filter(ledger_months::account_id.eq(account.id))
            .select(sum())
            .first(tx.conn)?;
        let days_that_differ = days_that_differ(tx, account.id)?;
        // Read again behind the sums: a posting in between would look like a difference.
        let balance: i64 =
            ledger_accounts::table.find(account.id).select(ledger_accounts::balance_fen).first(tx.conn)?;
        let differ = days_that_differ > 0 || [days, months, balance].iter().any(|sum| *sum != posted);
        if differ && balance == account.balance_fen {
            tracing::error!(account = %account.id, posted, days, months, balance, days_that_differ, "the ledger's sums differ");
            let found = serde_json::json!({"posted_fen": posted, "days_fen": days, "months_fen": months,
                "balance_fen": balance, "days_that_differ": days_that_differ});
            audit::Event::new("mismatch", Kind::LedgerAccount.as_str(), account.id)
                .details(found)
                .write(tx)?;
        }
        diesel::update(ledger_accounts::table.find(account.id))
            .set(ledger_accounts::checked_on.eq(today))
            .execute(tx.conn)?;
    }
    Ok(due.len())
}

/// On how many days the kept sum is not the sum of the postings: two errors can cancel out in the whole.
fn days_that_differ(tx: &mut Tx<'_>, account: Id<of::LedgerAccount>) -> ApiResult<i64> {
    #[derive(QueryableByName)]
    struct Count {
        #[diesel(sql_type = BigInt)]
        days: i64,
    }
    let found: Count = diesel::sql_query(
        "SELECT COUNT(*) AS days FROM (SELECT day FROM ( \
             SELECT e.occurred_on AS day, p.amount_fen AS fen FROM ledger_postings p \
                 JOIN ledger_entries e ON e.id = p.entry_id WHERE p.account_id = $1 AND e.sealed \
             UNION ALL SELECT d.day, -d.amount_fen FROM ledger_days d WHERE d.account_id = $2 \
         ) AS both_sides GROUP BY day HAVING SUM(fen) <> 0) AS differing",
    )
    .bind::<sql_types::Uuid, _>(account)
    .bind::<sql_types::Uuid, _>(account)
    .get_result(tx.conn)?;
    Ok(found.days)
}
