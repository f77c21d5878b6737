//! Donation receipts 捐赠票据 (慈善法§38): numbered without gaps for each body and year, with a hash.

use super::state::ContributionKind;
use super::store::{self, Contribution, Receipt};
use crate::budgets::law::Article;
use chrono::Datelike;
use citong_kernel::db::dialect;
use citong_kernel::schema::contribution_receipts as table;
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Tx, audit, of};
use diesel::prelude::*;
use sha2::{Digest, Sha256};

/// Issues the next receipt of the body, with the donor's real name.
pub fn issue(tx: &mut Tx<'_>, row: &Contribution) -> ApiResult<()> {
    let year = tx.now.local_date().year();
    dialect::lock_name(tx.conn, &format!("receipts:{}:{year}", row.organization_id))?;
    let last: Option<i64> = table::table
        .filter(table::organization_id.eq(row.organization_id))
        .filter(table::year.eq(year))
        .select(diesel::dsl::max(table::number))
        .first(tx.conn)?;
    let mut receipt = Receipt {
        contribution_id: row.id,
        organization_id: row.organization_id,
        year,
        number: last.unwrap_or(0) + 1,
        donor_name: row.donor_name.clone(),
        amount_fen: row.value_fen,
        sha256: String::new(),
        issued_by: tx.caller().label(),
        issued_at: tx.now,
    };
    receipt.sha256 = digest(&receipt);
    diesel::insert_into(table::table).values(&receipt).execute(tx.conn)?;
    audit::Event::new("issue_receipt", "contribution", row.id).write(tx)
}

/// SHA-256 over what the receipt says, one line each: body, year, number, donor, fen.
fn digest(receipt: &Receipt) -> String {
    let text = format!(
        "{}\n{}\n{}\n{}\n{}",
        receipt.organization_id, receipt.year, receipt.number, receipt.donor_name, receipt.amount_fen
    );
    Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// For the donor and who reads the books. A sponsorship or an investment has none.
pub fn find_for(tx: &mut Tx<'_>, id: Id<of::Contribution>) -> ApiResult<Receipt> {
    let row = store::find_for(tx, Action::GetContributionReceipt, id)?;
    if row.kind != ContributionKind::Donation {
        let (zh, en) =
            ("冠名赞助和投资不是捐赠，不开具捐赠票据", "Sponsorship and investment are no donations");
        return Err(Article::Charity38.refuses(ProblemType::NotADonation, zh, en));
    }
    store::receipt(tx, id)?.ok_or_else(Problem::not_found)
}
