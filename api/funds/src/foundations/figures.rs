//! The sums of a fund's year, from the ledger alone. What is carried over into net assets at the end of a year is
//! neither income nor expense: entries between net assets, income and expenses do not count.

use super::state::FundAccountRole;
use super::store::Found;
use crate::ledger::{self, AccountKind};
use chrono::{Datelike, NaiveDate};
use citong_kernel::db::sql_types;
use citong_kernel::schema::{fund_accounts, ledger_accounts};
use citong_kernel::{ApiResult, Id, Tx, of};
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Date};
use std::collections::BTreeMap;

/// An account that counts for a fund.
#[derive(Debug, Clone)]
pub struct Counted {
    /// Which account.
    pub id: Id<of::LedgerAccount>,
    /// 科目编码.
    pub code: String,
    /// 科目名称.
    pub name: String,
    /// 科目类别.
    pub kind: AccountKind,
    /// What it is to the fund; none for one that was opened by hand.
    pub role: Option<FundAccountRole>,
    /// Of which fund.
    pub fund: Option<Id<of::Fund>>,
}

/// One line behind a figure.
#[derive(Debug, Clone)]
pub struct Line {
    /// Which account.
    pub account: Counted,
    /// In fen, positive where it is more of its kind.
    pub amount_fen: i64,
}

/// A figure with the lines that it is the sum of.
#[derive(Debug, Clone, Default)]
pub struct Figure {
    /// The lines.
    pub lines: Vec<Line>,
}

impl Figure {
    /// Their sum.
    pub fn sum(&self) -> i64 {
        self.lines.iter().map(|line| line.amount_fen).sum()
    }
    /// Only these lines.
    pub fn only(&self, keep: impl Fn(&Counted) -> bool) -> Self {
        Self { lines: self.lines.iter().filter(|line| keep(&line.account)).cloned().collect() }
    }
}

/// The accounts of a fund: all of its body's books, the hosted funds among them; of a 专项基金 only its own.
pub fn accounts(tx: &mut Tx<'_>, found: &Found) -> ApiResult<Vec<Counted>> {
    type Row = (Id<of::LedgerAccount>, String, String, AccountKind);
    type Part = Option<(FundAccountRole, Id<of::Fund>)>;
    let rows: Vec<(Row, Part)> = ledger_accounts::table
        .left_join(fund_accounts::table)
        .filter(ledger_accounts::organization_id.eq(found.row.organization_id))
        .order(ledger_accounts::code.asc())
        .select((
            (ledger_accounts::id, ledger_accounts::code, ledger_accounts::name, ledger_accounts::kind),
            (fund_accounts::role, fund_accounts::fund_id).nullable(),
        ))
        .load(tx.conn)?;
    let special = found.row.host_id.is_some();
    let counted = rows.into_iter().map(|((id, code, name, kind), fund)| Counted {
        id,
        code,
        name,
        kind,
        role: fund.map(|(role, _)| role),
        fund: fund.map(|(_, fund)| fund),
    });
    Ok(counted.filter(|one| !special || one.fund == Some(found.row.id)).collect())
}

#[derive(QueryableByName)]
struct Sum {
    #[diesel(sql_type = sql_types::Uuid)]
    account_id: Id<of::LedgerAccount>,
    #[diesel(sql_type = BigInt)]
    amount_fen: i64,
}

/// What every account of these moved between two days, without what was carried over.
pub fn moved(
    tx: &mut Tx<'_>,
    found: &Found,
    accounts: &[Counted],
    (from, until): (NaiveDate, NaiveDate),
) -> ApiResult<Figure> {
    // The sums of days are kept by triggers: their number does not grow with the postings.
    let mut sums = sums(
        tx,
        "SELECT d.account_id, CAST(SUM(d.amount_fen) AS BIGINT) AS amount_fen FROM ledger_days d \
         JOIN ledger_accounts a ON a.id = d.account_id \
         WHERE a.organization_id = $1 AND d.day >= $2 AND d.day <= $3 GROUP BY d.account_id",
        found,
        (from, until),
    )?;
    let carried = self::sums(
        tx,
        "SELECT p.account_id, CAST(SUM(p.amount_fen) AS BIGINT) AS amount_fen FROM ledger_postings p \
         JOIN ledger_entries e ON e.id = p.entry_id \
         WHERE e.organization_id = $1 AND e.sealed AND e.occurred_on >= $2 AND e.occurred_on <= $3 \
         AND e.id IN (SELECT c.entry_id FROM ledger_postings c JOIN ledger_accounts n ON n.id = c.account_id \
             WHERE n.kind = 'net_asset' AND n.organization_id = e.organization_id) \
         AND NOT EXISTS (SELECT 1 FROM ledger_postings k JOIN ledger_accounts o ON o.id = k.account_id \
             WHERE k.entry_id = e.id AND o.kind IN ('asset', 'liability')) GROUP BY p.account_id",
        found,
        (from, until),
    )?;
    for (account, fen) in carried {
        *sums.entry(account).or_default() -= fen;
    }
    let lines = accounts.iter().filter_map(|account| {
        let fen = sums.get(&account.id).copied().unwrap_or(0) * account.kind.natural_sign();
        (fen != 0).then(|| Line { account: account.clone(), amount_fen: fen })
    });
    Ok(Figure { lines: lines.collect() })
}

fn sums(
    tx: &mut Tx<'_>,
    sql: &str,
    found: &Found,
    (from, until): (NaiveDate, NaiveDate),
) -> ApiResult<BTreeMap<Id<of::LedgerAccount>, i64>> {
    let rows: Vec<Sum> = diesel::sql_query(sql)
        .bind::<sql_types::Uuid, _>(found.row.organization_id)
        .bind::<Date, _>(from)
        .bind::<Date, _>(until)
        .load(tx.conn)?;
    Ok(rows.into_iter().map(|row| (row.account_id, row.amount_fen)).collect())
}

/// What every account of these held at the end of a day.
pub fn held(tx: &mut Tx<'_>, accounts: &[Counted], at: NaiveDate) -> ApiResult<Figure> {
    let mut lines = Vec::new();
    for account in accounts {
        let fen = ledger::balance_of(tx, account.id, Some(at))? * account.kind.natural_sign();
        if fen != 0 {
            lines.push(Line { account: account.clone(), amount_fen: fen });
        }
    }
    Ok(Figure { lines })
}

/// 净资产: assets less liabilities. The lines of liabilities are negative.
pub fn net_assets(tx: &mut Tx<'_>, accounts: &[Counted], at: NaiveDate) -> ApiResult<Figure> {
    let mut found = held(tx, accounts, at)?;
    found.lines.retain(|line| matches!(line.account.kind, AccountKind::Asset | AccountKind::Liability));
    for line in &mut found.lines {
        if line.account.kind == AccountKind::Liability {
            line.amount_fen = -line.amount_fen;
        }
    }
    Ok(found)
}

/// The first and the last day of a year.
pub fn days_of(year: i32) -> (NaiveDate, NaiveDate) {
    let day = |month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap_or(NaiveDate::MAX);
    (day(1, 1), day(12, 31))
}

/// How many of a year's days are over at the end of a day, and how many it has.
pub fn passed(year: i32, today: NaiveDate) -> (i64, i64) {
    let (first, last) = days_of(year);
    let days = (last - first).num_days() + 1;
    let over = if today.year() > year { days } else { (today - first).num_days() + 1 };
    (over.clamp(0, days), days)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_of_running_past_and_future_years() {
        let day = |text: &str| text.parse().unwrap();
        assert_eq!(passed(2026, day("2026-01-01")), (1, 365));
        assert_eq!(passed(2026, day("2026-12-31")), (365, 365));
        assert_eq!(passed(2024, day("2026-12-31")), (366, 366));
        assert_eq!(passed(2027, day("2026-12-31")), (0, 365));
    }
}
