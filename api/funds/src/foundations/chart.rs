//! The chart of accounts 会计科目表 of a fund, opened in the ledger when it is registered.

use super::state::FundAccountRole::{self, *};
use super::store::{Found, FundAccount};
use crate::ledger::{Account, AccountKind};
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::schema::{fund_accounts, ledger_accounts};
use citong_kernel::{ApiResult, Id, Tx, audit, of};
use diesel::prelude::*;

/// Code, name, kind, whether it may lie on the other side: after 《民间非营利组织会计制度》. Income and expenses may: what
/// was carried over at the end of a year can still be taken back in the next.
const CHART: &[(FundAccountRole, &str, &str, AccountKind, bool)] = &[
    (Cash, "1002", "银行存款—非限定性", AccountKind::Asset, false),
    (Investment, "1501", "对外投资", AccountKind::Asset, false),
    (OriginalFund, "3100", "原始基金", AccountKind::NetAsset, false),
    (NetAssets, "3101", "非限定性净资产", AccountKind::NetAsset, true),
    (RestrictedNetAssets, "3102", "限定性净资产", AccountKind::NetAsset, true),
    (DonationIncome, "4101", "捐赠收入—非限定性", AccountKind::Income, true),
    (InvestmentIncome, "4601", "投资收益", AccountKind::Income, true),
    (OtherIncome, "4901", "其他收入", AccountKind::Income, true),
    (ProgramExpense, "5101", "业务活动成本", AccountKind::Expense, true),
    (AdminExpense, "5201", "管理费用", AccountKind::Expense, true),
    (RaisingExpense, "5301", "筹资费用", AccountKind::Expense, true),
];

/// Opens every account that a fund needs, in the books of its body.
pub fn open(tx: &mut Tx<'_>, found: &Found) -> ApiResult<()> {
    for (role, code, name, kind, may_go_negative) in CHART {
        let name = match found.row.host_id {
            Some(_) => format!("{name}（{}）", found.row.name),
            None => (*name).to_owned(),
        };
        open_one(tx, found, (*role, None), code, &name, (*kind, *may_go_negative))?;
    }
    Ok(())
}

/// Opens the cash and the income of a purpose.
pub fn open_purpose(
    tx: &mut Tx<'_>,
    found: &Found,
    purpose: Id<of::FundPurpose>,
    name: &str,
    government: bool,
) -> ApiResult<()> {
    let income = if government { "政府补助收入" } else { "捐赠收入" };
    let (cash, income) = (format!("银行存款—限定性—{name}"), format!("{income}—限定性—{name}"));
    let code = if government { "4201" } else { "4102" };
    open_one(tx, found, (Cash, Some(purpose)), "1003", &cash, (AccountKind::Asset, false))?;
    open_one(tx, found, (RestrictedIncome, Some(purpose)), code, &income, (AccountKind::Income, true))
}

fn open_one(
    tx: &mut Tx<'_>,
    found: &Found,
    (role, purpose_id): (FundAccountRole, Option<Id<of::FundPurpose>>),
    code: &str,
    name: &str,
    (kind, may_go_negative): (AccountKind, bool),
) -> ApiResult<()> {
    let account = Account {
        id: Id::new(tx.now),
        organization_id: found.row.organization_id,
        code: free_code(tx, found, code)?,
        name: name.chars().take(100).collect(),
        kind,
        purpose: purpose_id.map(|_| name.chars().take(200).collect()),
        currency: "CNY".into(),
        may_go_negative,
        balance_fen: 0,
        checked_on: None,
        version: 1,
        created_at: tx.now,
        updated_at: tx.now,
    };
    diesel::insert_into(ledger_accounts::table).values(&account).execute(tx.conn)?;
    let row = FundAccount { account_id: account.id, fund_id: found.row.id, role, purpose_id };
    diesel::insert_into(fund_accounts::table).values(&row).execute(tx.conn)?;
    audit::Event::new("create", Kind::LedgerAccount.as_str(), account.id).write(tx)?;
    changes::record(tx, Kind::LedgerAccount, account.id, Op::Created, 1, Some(&found.row.region))
}

/// The code, or the code with the first number that the body's books have not used.
fn free_code(tx: &mut Tx<'_>, found: &Found, code: &str) -> ApiResult<String> {
    let used: Vec<String> = ledger_accounts::table
        .filter(ledger_accounts::organization_id.eq(found.row.organization_id))
        .filter(ledger_accounts::code.like(format!("{code}%")))
        .select(ledger_accounts::code)
        .load(tx.conn)?;
    if !used.iter().any(|one| one == code) {
        return Ok(code.to_owned());
    }
    let free = (1..).map(|number| format!("{code}-{number:02}")).find(|next| !used.contains(next));
    Ok(free.unwrap_or_else(|| code.to_owned()))
}
