//! What has come 到位: into the books, and a receipt for a donation.

use super::receipts;
use super::state::{ContributionForm, ContributionKind, Event};
use super::store::{self, Contribution};
use super::views::ReceiveContribution;
use crate::budgets::books::{self, BodyAccounts};
use citong_kernel::check::Check;
use citong_kernel::lifecycle::{advance, next};
use citong_kernel::{Action, ApiResult, Id, Tx, of};

type AccountId = Id<of::LedgerAccount>;

/// Records that all of it has come, posts it where the body keeps books, and issues the receipt of a donation.
pub fn receive(
    tx: &mut Tx<'_>,
    id: Id<of::Contribution>,
    body: &ReceiveContribution,
) -> ApiResult<Contribution> {
    let today = tx.now.local_date();
    let on = body.received_on.map_or(today, |day| day.0);
    let mut check = Check::new();
    if on > today {
        check.fault("/received_on", "in_future", "到位日期在将来", "It lies in the future");
    }
    check.done()?;
    let mut row = store::lock_for(tx, Action::ReceiveContribution, id)?;
    next(&row, Event::Receive)?;
    row.received_on = Some(on);
    let sides = books::find(tx, row.organization_id)?.and_then(|accounts| sides(&row, &accounts));
    if let Some(sides) = sides {
        let text =
            format!("收到{}（{}）", kind_name(row.kind), row.purpose.as_deref().unwrap_or("未限定用途"));
        let entry = books::enter(tx, Action::ReceiveContribution, sides, row.value_fen, on, &text)?;
        row.ledger_entry_id = Some(entry);
    }
    store::update(tx, &mut row, "note_receipt", None)?;
    advance(tx, &row, Event::Receive, None)?;
    if row.kind == ContributionKind::Donation {
        receipts::issue(tx, &row)?;
    }
    store::find(tx, id)
}

/// Debit and credit, where the body has said which accounts: what has a named purpose is restricted income, what
/// is invested is no income.
fn sides(row: &Contribution, accounts: &BodyAccounts) -> Option<(AccountId, AccountId)> {
    let debit = match row.form {
        ContributionForm::Cash => accounts.bank_id,
        ContributionForm::InKind => accounts.goods_id,
    };
    let credit = match row.kind {
        ContributionKind::Donation if row.purpose.is_some() => accounts.restricted_income_id,
        ContributionKind::Donation => accounts.donation_income_id,
        ContributionKind::NamingSponsorship => accounts.sponsorship_income_id,
        ContributionKind::Investment | ContributionKind::Equity | ContributionKind::JointVenture => {
            accounts.capital_id
        }
    };
    debit.zip(credit)
}

const fn kind_name(kind: ContributionKind) -> &'static str {
    match kind {
        ContributionKind::Donation => "捐赠",
        ContributionKind::NamingSponsorship => "冠名赞助",
        ContributionKind::Investment => "投资",
        ContributionKind::Equity => "参股",
        ContributionKind::JointVenture => "合资",
    }
}
