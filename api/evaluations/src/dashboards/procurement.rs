//! Published contracts by method and amount.

use super::chart::{About, MOST_ROWS, share};
use super::views::{ContractItem, ProcurementRow};
use crate::sql::{Sql, subtree};
use citong_kernel::db::sql_types;
use citong_kernel::{ApiResult, Id, Timestamp, Tx, of};
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};

/// From where, and which: contracts that were published, by the day on which they were signed.
fn which(about: &About, sql: &mut Sql) -> String {
    let (from, before) = about.window();
    let (within, from, before) =
        (subtree("p.region", &sql.text(&about.region)), sql.at(from), sql.at(before));
    format!(
        "FROM contracts c JOIN procurement_projects p ON p.id = c.project_id \
         WHERE c.published_at IS NOT NULL AND {within} AND c.signed_at >= {from} AND c.signed_at < {before}"
    )
}

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = Text)]
    method: String,
    #[diesel(sql_type = BigInt)]
    contracts: i64,
    #[diesel(sql_type = BigInt)]
    amount_fen: i64,
}

/// The rows of the chart.
pub fn rows(tx: &mut Tx<'_>, about: &About) -> ApiResult<Vec<ProcurementRow>> {
    let mut sql = Sql::default();
    let statement = format!(
        "SELECT p.method, COUNT(*) AS contracts, \
         CAST(SUM(c.amount_fen + c.supplements_fen) AS BIGINT) AS amount_fen {} \
         GROUP BY p.method ORDER BY p.method",
        which(about, &mut sql)
    );
    let rows: Vec<Row> = sql.load(tx.conn, statement)?;
    let all: i64 = rows.iter().map(|row| row.amount_fen).sum();
    let row = |row: Row| ProcurementRow {
        method: row.method,
        contracts: row.contracts,
        amount_fen: row.amount_fen,
        amount_share: share(row.amount_fen, all),
    };
    Ok(rows.into_iter().map(row).collect())
}

#[derive(QueryableByName)]
struct Item {
    #[diesel(sql_type = sql_types::Uuid)]
    id: Id<of::Contract>,
    #[diesel(sql_type = Text)]
    number: String,
    #[diesel(sql_type = Text)]
    title: String,
    #[diesel(sql_type = sql_types::Uuid)]
    project_id: Id<of::ProcurementProject>,
    #[diesel(sql_type = Text)]
    region: String,
    #[diesel(sql_type = Text)]
    method: String,
    #[diesel(sql_type = sql_types::Uuid)]
    supplier_id: Id<of::Supplier>,
    #[diesel(sql_type = BigInt)]
    amount_fen: i64,
    #[diesel(sql_type = sql_types::Instant)]
    signed_at: Timestamp,
}

/// The contracts behind it.
pub fn items(tx: &mut Tx<'_>, about: &About) -> ApiResult<Vec<ContractItem>> {
    let mut sql = Sql::default();
    let statement = format!(
        "SELECT c.id, c.number, c.title, c.project_id, p.region, p.method, c.supplier_id, \
         c.amount_fen + c.supplements_fen AS amount_fen, c.signed_at {} ORDER BY c.id LIMIT {}",
        which(about, &mut sql),
        MOST_ROWS + 1
    );
    let item = |row: Item| ContractItem {
        contract_id: row.id,
        number: row.number,
        title: row.title,
        project_id: row.project_id,
        region: row.region,
        method: row.method,
        supplier_id: row.supplier_id,
        amount_fen: row.amount_fen,
        signed_at: row.signed_at,
    };
    Ok(sql.load::<Item>(tx.conn, statement)?.into_iter().map(item).collect())
}
