//! What the ledger refuses about the books of funds, whoever posts: money leaves only by disbursements (会计法§25),
//! restricted money keeps its purpose (慈善法§55), a fund that has ended stays closed.

use crate::foundations::{Article, FundAccountRole, FundStatus};
use crate::ledger::{AccountKind, NewEntry};
use citong_kernel::schema::{fund_accounts, funds, ledger_accounts};
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Tx, of};
use diesel::prelude::*;

/// A posting on an account of a fund.
struct Touched {
    account: Id<of::LedgerAccount>,
    fund: Id<of::Fund>,
    role: FundAccountRole,
    purpose: Option<Id<of::FundPurpose>>,
    amount_fen: i128,
}

/// 409 `disbursement-required`, `purpose-restricted` or `conflict` where an entry does with a fund's books what only
/// other records may do. Entries that touch no account of a fund pass.
pub fn guard(tx: &mut Tx<'_>, new: &NewEntry, action: Action) -> ApiResult<()> {
    let touched = touched(tx, new)?;
    if touched.is_empty() || matches!(action, Action::PayDisbursement | Action::ReverseLedgerEntry) {
        return Ok(());
    }
    refuse_outflows(tx, new, &touched)?;
    refuse_released_restrictions(&touched)
}

fn touched(tx: &mut Tx<'_>, new: &NewEntry) -> ApiResult<Vec<Touched>> {
    type Row =
        (Id<of::LedgerAccount>, Id<of::Fund>, FundAccountRole, Option<Id<of::FundPurpose>>, FundStatus);
    let ids: Vec<_> = new.postings.iter().map(|posting| posting.account).collect();
    let rows: Vec<Row> = fund_accounts::table
        .inner_join(funds::table)
        .filter(fund_accounts::account_id.eq_any(ids))
        .select((
            fund_accounts::account_id,
            fund_accounts::fund_id,
            fund_accounts::role,
            fund_accounts::purpose_id,
            funds::status,
        ))
        .load(tx.conn)?;
    let mut found = Vec::with_capacity(rows.len());
    for (account, fund, role, purpose, status) in rows {
        if status == FundStatus::Deregistered {
            return Err(Problem::new(ProblemType::Conflict)
                .detail(
                    "该基金已注销，账簿不再记账",
                    "The fund has ended; nothing is entered in its books any more",
                )
                .with("fund_id", fund));
        }
        let postings = new.postings.iter().filter(|posting| posting.account == account);
        let amount_fen = postings.map(|posting| i128::from(posting.amount_fen)).sum();
        found.push(Touched { account, fund, role, purpose, amount_fen });
    }
    Ok(found)
}

/// Cash goes out; investments become something that is none of the fund's assets; or an expense of the fund is paid
/// from an account beside them.
fn refuse_outflows(tx: &mut Tx<'_>, new: &NewEntry, touched: &[Touched]) -> ApiResult<()> {
    use FundAccountRole::{AdminExpense, Cash, Investment, ProgramExpense, RaisingExpense};
    let cash = touched.iter().find(|one| one.role == Cash && one.amount_fen < 0);
    let is_asset = |one: &&Touched| matches!(one.role, Cash | Investment);
    let assets: i128 = touched.iter().filter(is_asset).map(|one| one.amount_fen).sum();
    let invested = touched.iter().find(|one| one.role == Investment && assets < 0);
    let is_expense = |role| matches!(role, ProgramExpense | AdminExpense | RaisingExpense);
    let expense = touched.iter().find(|one| is_expense(one.role) && one.amount_fen > 0);
    let paid_beside = match expense {
        Some(_) => credits_an_asset(tx, new)?,
        None => false,
    };
    let Some(out) = cash.or(invested).or(expense.filter(|_| paid_beside)) else { return Ok(()) };
    Err(Article::Accounting25
        .refuses(
            ProblemType::DisbursementRequired,
            "基金支出须经申请、审核、批准程序，不得直接记账支付",
            "Money leaves a fund only by a disbursement that others reviewed and approved",
        )
        .with("account_id", out.account)
        .with("fund_id", out.fund))
}

fn credits_an_asset(tx: &mut Tx<'_>, new: &NewEntry) -> ApiResult<bool> {
    let credited = new.postings.iter().filter(|posting| posting.amount_fen < 0);
    let ids: Vec<_> = credited.map(|posting| posting.account).collect();
    let assets = ledger_accounts::table
        .filter(ledger_accounts::id.eq_any(ids))
        .filter(ledger_accounts::kind.eq(AccountKind::Asset));
    Ok(assets.count().get_result::<i64>(tx.conn)? > 0)
}

/// Restricted income comes into the cash of its own purpose, and is not carried over into what is free.
fn refuse_released_restrictions(touched: &[Touched]) -> ApiResult<()> {
    use FundAccountRole::{Cash, DonationIncome, InvestmentIncome, NetAssets, OtherIncome, RestrictedIncome};
    let is_free =
        |one: &&Touched| matches!(one.role, NetAssets | DonationIncome | InvestmentIncome | OtherIncome);
    let free: i128 = touched.iter().filter(is_free).map(|one| one.amount_fen).sum();
    for income in touched.iter().filter(|one| one.role == RestrictedIncome) {
        let elsewhere =
            |one: &&Touched| one.role == Cash && one.purpose != income.purpose && one.amount_fen > 0;
        let mixed = income.amount_fen < 0 && touched.iter().any(|one| elsewhere(&one));
        let released = income.amount_fen > 0 && free < 0;
        if mixed || released {
            return Err(Article::Charity55
                .refuses(
                    ProblemType::PurposeRestricted,
                    "限定用途的收入应当记入该用途的资金和限定性净资产",
                    "Restricted income belongs to the cash of its purpose and to restricted net assets",
                )
                .with("account_id", income.account)
                .with("fund_id", income.fund));
        }
    }
    Ok(())
}
