//! Into which accounts of its books a body's movements go 记账科目对应.

use super::store::{require, seat_of};
use super::views::PutBodyAccounts;
use crate::ledger::{AccountKind, NewEntry, NewPosting, post};
use chrono::NaiveDate;
use citong_kernel::call::IfMatch;
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::check::Check;
use citong_kernel::db::dialect;
use citong_kernel::schema::{body_accounts as table, ledger_accounts};
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Timestamp, Tx, audit, of};
use diesel::prelude::*;

type AccountId = Id<of::LedgerAccount>;

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = table, primary_key(organization_id), treat_none_as_null = true)]
pub struct BodyAccounts {
    /// Whose books.
    pub organization_id: Id<of::Organization>,
    /// 银行存款.
    pub bank_id: Option<AccountId>,
    /// 费用.
    pub expense_id: Option<AccountId>,
    /// 财政拨款收入.
    pub appropriation_income_id: Option<AccountId>,
    /// 捐赠收入（非限定性）.
    pub donation_income_id: Option<AccountId>,
    /// 捐赠收入（限定性）.
    pub restricted_income_id: Option<AccountId>,
    /// 赞助收入.
    pub sponsorship_income_id: Option<AccountId>,
    /// 投资款: what is invested is no income.
    pub capital_id: Option<AccountId>,
    /// 受赠实物.
    pub goods_id: Option<AccountId>,
    /// Grows with every change.
    pub version: i64,
    /// When it was first set.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

impl BodyAccounts {
    /// Whether public money of this body is posted.
    pub const fn keeps_budget(&self) -> bool {
        self.bank_id.is_some() && self.expense_id.is_some() && self.appropriation_income_id.is_some()
    }
}

/// The accounts of a body, if it has said which.
pub fn find(tx: &mut Tx<'_>, body: Id<of::Organization>) -> ApiResult<Option<BodyAccounts>> {
    Ok(table::table.find(body).select(BodyAccounts::as_select()).first(tx.conn).optional()?)
}

/// For whoever may read the books.
pub fn find_for(tx: &mut Tx<'_>, action: Action, body: Id<of::Organization>) -> ApiResult<BodyAccounts> {
    let region = seat_of(tx, body, "/id").map_err(|_| Problem::not_found())?;
    require(tx, action, &region, body)?;
    find(tx, body)?.ok_or_else(Problem::not_found)
}

/// Says which accounts; each is of the body's own books and of the right kind.
pub fn put(
    tx: &mut Tx<'_>,
    body: Id<of::Organization>,
    new: &PutBodyAccounts,
    seen: Option<&IfMatch>,
) -> ApiResult<BodyAccounts> {
    use AccountKind::{Asset, Expense, Income, Liability, NetAsset};
    let region = seat_of(tx, body, "/id").map_err(|_| Problem::not_found())?;
    require(tx, Action::PutBodyAccounts, &region, body)?;
    dialect::lock_name(tx.conn, &format!("ledger:{body}"))?;
    let before = find(tx, body)?;
    match (&before, seen) {
        (Some(row), Some(seen)) => seen.check(row.version)?,
        (Some(_), None) => return Err(Problem::new(ProblemType::PreconditionRequired)),
        (None, _) => {}
    }
    let mut check = Check::new();
    for (pointer, account, kinds) in [
        ("/bank_id", new.bank_id, &[Asset][..]),
        ("/expense_id", new.expense_id, &[Expense]),
        ("/appropriation_income_id", new.appropriation_income_id, &[Income]),
        ("/donation_income_id", new.donation_income_id, &[Income]),
        ("/restricted_income_id", new.restricted_income_id, &[Income]),
        ("/sponsorship_income_id", new.sponsorship_income_id, &[Income]),
        ("/capital_id", new.capital_id, &[NetAsset, Liability]),
        ("/goods_id", new.goods_id, &[Asset]),
    ] {
        let Some(account) = account else { continue };
        let found: Option<AccountKind> = ledger_accounts::table
            .find(account)
            .filter(ledger_accounts::organization_id.eq(body))
            .select(ledger_accounts::kind)
            .first(tx.conn)
            .optional()?;
        match found {
            None => {
                check.fault(pointer, "not_found", "该机构没有这个科目", "The body has no such account");
            }
            Some(kind) if !kinds.contains(&kind) => {
                check.fault(pointer, "wrong_kind", "科目类别不符", "The account is of another kind");
            }
            Some(_) => {}
        }
    }
    check.done()?;
    let row = BodyAccounts {
        organization_id: body,
        bank_id: new.bank_id,
        expense_id: new.expense_id,
        appropriation_income_id: new.appropriation_income_id,
        donation_income_id: new.donation_income_id,
        restricted_income_id: new.restricted_income_id,
        sponsorship_income_id: new.sponsorship_income_id,
        capital_id: new.capital_id,
        goods_id: new.goods_id,
        version: before.as_ref().map_or(1, |row| row.version + 1),
        created_at: before.as_ref().map_or(tx.now, |row| row.created_at),
        updated_at: tx.now,
    };
    let op = if before.is_some() {
        diesel::update(table::table.find(body)).set(&row).execute(tx.conn)?;
        Op::Updated
    } else {
        diesel::insert_into(table::table).values(&row).execute(tx.conn)?;
        Op::Created
    };
    audit::Event::new("put", Kind::BodyAccounts.as_str(), body).write(tx)?;
    changes::record(tx, Kind::BodyAccounts, body, op, row.version, Some(&region))?;
    Ok(row)
}

/// Posts one amount from one account to another.
pub fn enter(
    tx: &mut Tx<'_>,
    action: Action,
    (debit, credit): (AccountId, AccountId),
    amount_fen: i64,
    on: NaiveDate,
    description: &str,
) -> ApiResult<Id<of::LedgerEntry>> {
    let entry = NewEntry {
        occurred_on: on,
        description: description.chars().take(500).collect(),
        postings: vec![
            NewPosting { account: debit, amount_fen },
            NewPosting { account: credit, amount_fen: -amount_fen },
        ],
        attachments: Vec::new(),
        reverses: None,
    };
    Ok(post(tx, &entry, action)?.id)
}

/// A movement of public money.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Movement {
    /// 拨付到账: bank against income of appropriations.
    Disbursed,
    /// 支出: expense against bank.
    Spent,
    /// 收回: income of appropriations against bank.
    Returned,
}

/// Posts a movement in the books of the body that has the money. Nothing where it keeps none here.
pub fn enter_movement(
    tx: &mut Tx<'_>,
    action: Action,
    body: Id<of::Organization>,
    movement: Movement,
    amount_fen: i64,
    on: NaiveDate,
    description: &str,
) -> ApiResult<Option<Id<of::LedgerEntry>>> {
    let accounts = find(tx, body)?;
    let Some((bank, expense, income)) =
        accounts.and_then(|row| Some((row.bank_id?, row.expense_id?, row.appropriation_income_id?)))
    else {
        return Ok(None);
    };
    let sides = match movement {
        Movement::Disbursed => (bank, income),
        Movement::Spent => (expense, bank),
        Movement::Returned => (income, bank),
    };
    enter(tx, action, sides, amount_fen, on, description).map(Some)
}
