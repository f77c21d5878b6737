//! Once a day for each account: do the sums that triggers keep agree with the postings?

use super::accounts::Account;
use citong_kernel::changes::Kind;
use citong_kernel::schema::{ledger_accounts, ledger_days, ledger_entries, ledger_months, ledger_postings};
use citong_kernel::{ApiResult, Tx, audit};
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
        // Read again behind the sums: a posting in between would look like a difference.
        let balance: i64 =
            ledger_accounts::table.find(account.id).select(ledger_accounts::balance_fen).first(tx.conn)?;
        if [days, months, balance].iter().any(|sum| *sum != posted) && balance == account.balance_fen {
            tracing::error!(account = %account.id, posted, days, months, balance, "the ledger's sums differ");
            let found = serde_json::json!({"posted_fen": posted, "days_fen": days, "months_fen": months, "balance_fen": balance});
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
