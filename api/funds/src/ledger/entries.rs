//! Entries 记账凭证 and their reversals 红字冲销.

use super::accounts::{self, Account};
use super::balances;
use super::views::{Attachment, EntryQuery};
use crate::foundations::FundAccountRole;
use chrono::{Days, NaiveDate};
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::check::Check;
use citong_kernel::db::{Json, dialect};
use citong_kernel::schema::{
    budget_disbursements, budget_returns, budget_spends, contribution_uses, contributions, fund_accounts,
    ledger_accounts, ledger_closings, ledger_entries as table, ledger_postings as postings,
};
use citong_kernel::{
    Action, ApiResult, FieldError, Id, Page, Problem, ProblemType, Timestamp, Tx, audit, of, page,
};
use diesel::prelude::*;
use std::collections::BTreeMap;

/// How far ahead an entry may be dated, in days: a typing error in the year is caught.
const FARTHEST: u64 = 366;
/// How far from zero a balance may lie at the end of any day, in fen: sums of such balances are exact in 64 bits.
const WIDEST: i128 = 100_000_000_000_000_000;
/// 借贷记账法.
const BALANCE_ZH: &str = "有借必有贷，借贷必相等（《企业会计准则——基本准则》第十一条）";
const BALANCE_EN: &str = "Debits equal credits (Accounting Standards, Basic Standard, article 11)";
/// 更正错账.
const CORRECTION_ZH: &str =
    "错账以红字冲销更正，冲销凭证本身不再冲销，应另行补记（《会计基础工作规范》第五十一条）";
const CORRECTION_EN: &str = "An error is corrected by a reversal; a reversal is not reversed but entered anew (Basic Accounting Work Standards, article 51)";

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = table)]
pub struct Entry {
    /// Its id.
    pub id: Id<of::LedgerEntry>,
    /// Whose books.
    pub organization_id: Id<of::Organization>,
    /// 业务日期.
    pub occurred_on: NaiveDate,
    /// 摘要.
    pub description: String,
    /// The entry that it takes back.
    pub reverses_id: Option<Id<of::LedgerEntry>>,
    /// 附件.
    pub attachments: Json<Vec<Attachment>>,
    /// Whether it counts; true for every entry outside the transaction that makes it.
    pub sealed: bool,
    /// Who recorded it.
    pub recorded_by: String,
    /// When.
    pub created_at: Timestamp,
}

/// A posting 分录.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = postings)]
pub struct Posting {
    /// Of which entry.
    pub entry_id: Id<of::LedgerEntry>,
    /// Its place in it, from 0.
    pub position: i32,
    /// In which account.
    pub account_id: Id<of::LedgerAccount>,
    /// In fen, debits positive.
    pub amount_fen: i64,
}

/// One side of an entry to make.
#[derive(Debug, Clone, Copy)]
pub struct NewPosting {
    /// In which account.
    pub account: Id<of::LedgerAccount>,
    /// In fen, debits positive.
    pub amount_fen: i64,
}

/// An entry to make.
#[derive(Debug, Clone)]
pub struct NewEntry {
    /// 业务日期.
    pub occurred_on: NaiveDate,
    /// 摘要.
    pub description: String,
    /// At least two; they sum to zero.
    pub postings: Vec<NewPosting>,
    /// 附件.
    pub attachments: Vec<Attachment>,
    /// The entry that it takes back.
    pub reverses: Option<Id<of::LedgerEntry>>,
}

/// Writes an entry into the books of the one body that all its accounts belong to. The caller has settled who
/// may; what the books themselves forbid is refused here, and by the database once more.
pub fn post(tx: &mut Tx<'_>, new: &NewEntry, action: Action) -> ApiResult<Entry> {
    let touched = accounts_of(tx, new)?;
    let body = one_body(&touched)?;
    let region = accounts::require(tx, action, body)?;
    // Whoever posts or closes in these books waits here: a period is not closed under an entry.
    dialect::lock_name(tx.conn, &format!("ledger:{body}"))?;
    must_be_open(tx, body, new.occurred_on).map_err(|problem| at_the_date(problem, action))?;
    must_balance(new)?;
    crate::disbursements::guard(tx, new, action)?;
    must_suffice(tx, new, action)?;
    let entry = Entry {
        id: Id::new(tx.now),
        organization_id: body,
        occurred_on: new.occurred_on,
        description: new.description.trim().to_owned(),
        reverses_id: new.reverses,
        attachments: Json(new.attachments.clone()),
        sealed: false,
        recorded_by: tx.caller().label(),
        created_at: tx.now,
    };
    diesel::insert_into(table::table).values(&entry).execute(tx.conn)?;
    for (posting, position) in new.postings.iter().zip(0..) {
        let row = Posting {
            entry_id: entry.id,
            position,
            account_id: posting.account,
            amount_fen: posting.amount_fen,
        };
        diesel::insert_into(postings::table).values(&row).execute(tx.conn)?;
    }
    diesel::update(table::table.find(entry.id)).set(table::sealed.eq(true)).execute(tx.conn)?;
    audit::Event::new("post", Kind::LedgerEntry.as_str(), entry.id).write(tx)?;
    changes::record(tx, Kind::LedgerEntry, entry.id, Op::Created, 1, Some(&region))?;
    Ok(Entry { sealed: true, ..entry })
}

/// Checks what a client sent before it becomes an entry.
pub fn check(tx: &Tx<'_>, new: &NewEntry) -> ApiResult<()> {
    let mut check = Check::new();
    check.text("/description", &new.description, 1..=500);
    let latest = tx.now.local_date().checked_add_days(Days::new(FARTHEST)).unwrap_or(NaiveDate::MAX);
    if new.occurred_on > latest {
        check.fault("/occurred_on", "too_late", "日期过于靠后", "The date is too far ahead");
    }
    if !(2..=200).contains(&new.postings.len()) {
        check.fault("/postings", "out_of_range", "须有 2–200 条分录", "Between 2 and 200 postings");
    }
    for (index, posting) in new.postings.iter().enumerate() {
        if posting.amount_fen == 0 || posting.amount_fen.unsigned_abs() > 1_000_000_000_000_000 {
            check.fault(
                format!("/postings/{index}/amount_fen"),
                "out_of_range",
                "金额不能为零，且不超过十万亿元",
                "It must not be zero nor exceed 10^15 fen",
            );
        }
    }
    check_attachments(&mut check, &new.attachments);
    check.done()
}

/// 附件: at most 50, each with its name, its digest and its size.
pub fn check_attachments(check: &mut Check, attachments: &[Attachment]) {
    if attachments.len() > 50 {
        check.fault("/attachments", "too_many", "最多 50 个附件", "At most 50 attachments");
    }
    for (index, file) in attachments.iter().enumerate().take(50) {
        if let Some(bytes) = file.bytes {
            check.range(&format!("/attachments/{index}/bytes"), bytes, 0..=1_000_000_000_000);
        }
        check.name(&format!("/attachments/{index}/name"), &file.name, 1..=200);
        if file.sha256.len() != 64 || !file.sha256.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f')) {
            check.fault(
                format!("/attachments/{index}/sha256"),
                "invalid_digest",
                "须为 64 位小写十六进制",
                "It must be 64 lower-case hexadecimal digits",
            );
        }
    }
}

/// The accounts that it touches; 422 names a posting whose account the caller may not read or there is not.
fn accounts_of(tx: &mut Tx<'_>, new: &NewEntry) -> ApiResult<Vec<Account>> {
    let ids: Vec<_> = new.postings.iter().map(|posting| posting.account).collect();
    let found = accounts::find_readable(tx, &ids)?;
    let mut check = Check::new();
    for (index, id) in ids.iter().enumerate() {
        if !found.iter().any(|account| account.id == *id) {
            check.fault(
                format!("/postings/{index}/account_id"),
                "not_found",
                "没有这个科目",
                "There is no such account",
            );
        }
    }
    check.done()?;
    Ok(found)
}

fn one_body(touched: &[Account]) -> ApiResult<Id<of::Organization>> {
    let first = touched.first().ok_or_else(Problem::not_found)?.organization_id;
    if touched.iter().all(|account| account.organization_id == first) {
        return Ok(first);
    }
    Err(Problem::invalid(
        "/postings",
        "several_bodies",
        "一张凭证只能记入一个机构的账簿",
        "An entry stays within the books of one body",
    ))
}

/// 409 `period-closed` on or before the last closed day.
fn must_be_open(tx: &mut Tx<'_>, body: Id<of::Organization>, on: NaiveDate) -> ApiResult<()> {
    let closed: Option<NaiveDate> = ledger_closings::table
        .filter(ledger_closings::organization_id.eq(body))
        .select(diesel::dsl::max(ledger_closings::until_on))
        .first(tx.conn)?;
    match closed {
        Some(until) if on <= until => Err(Problem::new(ProblemType::PeriodClosed)
            .detail(
                format!("{until} 及以前的期间已结账，不得再记账（《会计基础工作规范》第六十四条）"),
                format!("The period until {until} is closed (Basic Accounting Work Standards, article 64)"),
            )
            .with("closed_until", until.to_string())),
        _ => Ok(()),
    }
}

fn must_balance(new: &NewEntry) -> ApiResult<()> {
    let sum: i128 = new.postings.iter().map(|posting| i128::from(posting.amount_fen)).sum();
    if sum == 0 {
        return Ok(());
    }
    Err(Problem::new(ProblemType::EntryUnbalanced)
        .detail(BALANCE_ZH, BALANCE_EN)
        .with("difference_fen", i64::try_from(sum).ok())
        .field(FieldError::new("/postings", "unbalanced", BALANCE_ZH, BALANCE_EN)))
}

/// Names the field of the request that said when.
fn at_the_date(problem: Problem, action: Action) -> Problem {
    let pointer = match action {
        Action::CreateLedgerEntry | Action::ReverseLedgerEntry => "/occurred_on",
        Action::PayDisbursement => "/paid_on",
        Action::RecordBudgetSpend | Action::RecordContributionUse => "/spent_on",
        Action::ReceiveContribution => "/received_on",
        _ => return problem,
    };
    problem.field(FieldError::new(pointer, "period_closed", "该期间已结账", "The period is closed"))
}

/// 409 `insufficient-balance` where an account that may not would lie on the wrong side at the end of the entry's
/// day or of any later one: money is not spent before it has come. Balances are read behind the lock.
fn must_suffice(tx: &mut Tx<'_>, new: &NewEntry, action: Action) -> ApiResult<()> {
    let mut moved: BTreeMap<Id<of::LedgerAccount>, i128> = BTreeMap::new();
    for posting in &new.postings {
        *moved.entry(posting.account).or_default() += i128::from(posting.amount_fen);
    }
    let ids: Vec<_> = moved.keys().copied().collect();
    let rows: Vec<Account> = ledger_accounts::table
        .filter(ledger_accounts::id.eq_any(ids))
        .select(Account::as_select())
        .load(tx.conn)?;
    for account in rows {
        let by = moved.get(&account.id).copied().unwrap_or(0);
        let (lowest, highest) = balances::range_from(tx, account.id, new.occurred_on)?;
        let (low, high) = (lowest + by, highest + by);
        let sign = i128::from(account.kind.natural_sign());
        let worst = if sign > 0 { low } else { high };
        if !account.may_go_negative && by * sign < 0 && worst * sign < 0 {
            let available_fen = i64::try_from((worst - by) * sign).ok();
            return Err(insufficient(&account, available_fen, place_of(new, account.id, action)));
        }
        if low < -WIDEST || high > WIDEST {
            return Err(Problem::invalid(
                "/postings",
                "too_large",
                "余额超出范围",
                "The balance would be too large",
            ));
        }
    }
    Ok(())
}

/// Where the request names the account, if it does.
fn place_of(new: &NewEntry, account: Id<of::LedgerAccount>, action: Action) -> Option<usize> {
    let by_hand = action == Action::CreateLedgerEntry;
    new.postings.iter().position(|posting| posting.account == account).filter(|_| by_hand)
}

/// 余额不足: what is entered has happened, and what was not there cannot have been spent.
fn insufficient(account: &Account, available_fen: Option<i64>, place: Option<usize>) -> Problem {
    let (code, name) = (&account.code, &account.name);
    let zh = format!("科目 {code} {name} 余额不足：只能按实际发生的业务记账（《会计法》第九条）");
    let en = format!(
        "The balance of account {code} {name} does not suffice: only what has happened is entered (Accounting Law, article 9)"
    );
    let problem = Problem::new(ProblemType::InsufficientBalance)
        .detail(zh.clone(), en.clone())
        .with("account_id", account.id)
        .with("balance_fen", account.balance_fen)
        .with("available_fen", available_fen);
    match place {
        Some(index) => {
            let pointer = format!("/postings/{index}/account_id");
            problem.field(FieldError::new(pointer, "insufficient_balance", zh, en))
        }
        None => problem,
    }
}

/// Takes an entry back by its mirror image, once. A reversal is final.
pub fn reverse(
    tx: &mut Tx<'_>,
    id: Id<of::LedgerEntry>,
    occurred_on: Option<NaiveDate>,
    reason: Option<&str>,
) -> ApiResult<Entry> {
    let entry = find_for(tx, Action::ReverseLedgerEntry, id)?;
    dialect::lock_name(tx.conn, &format!("ledger:{}", entry.organization_id))?;
    if entry.reverses_id.is_some() {
        return Err(Problem::new(ProblemType::ReversalFinal).detail(CORRECTION_ZH, CORRECTION_EN));
    }
    if let Some(by) = reversed_by(tx, id)? {
        return Err(Problem::new(ProblemType::AlreadyReversed)
            .detail(
                "每张凭证只能冲销一次（《会计基础工作规范》第五十一条）",
                "An entry is reversed once (Basic Accounting Work Standards, article 51)",
            )
            .with("reversed_by_id", by));
    }
    must_stand_alone(tx, id)?;
    let occurred_on = occurred_on.unwrap_or_else(|| entry.occurred_on.max(tx.now.local_date()));
    if occurred_on < entry.occurred_on {
        return Err(Problem::invalid(
            "/occurred_on",
            "too_early",
            "不能早于原凭证日期",
            "It must not be before the entry that it takes back",
        ));
    }
    let mirrored = of_entry(tx, id)?;
    let suffix = reason.map(|reason| format!("（{}）", reason.trim())).unwrap_or_default();
    let original: String = entry.description.chars().take(400).collect();
    let new = NewEntry {
        occurred_on,
        description: format!("冲销：{original}{suffix}"),
        postings: mirrored
            .iter()
            .map(|posting| NewPosting { account: posting.account_id, amount_fen: -posting.amount_fen })
            .collect(),
        attachments: Vec::new(),
        reverses: Some(id),
    };
    check(tx, &NewEntry { description: entry.description.clone(), ..new.clone() })?;
    post(tx, &new, Action::ReverseLedgerEntry)
}

/// 409 `conflict` where another record made the entry and would go on as if it stood: that record is corrected
/// instead. A disbursement of a fund knows of its reversal, and is no such record.
fn must_stand_alone(tx: &mut Tx<'_>, id: Id<of::LedgerEntry>) -> ApiResult<()> {
    let of_contributions = contributions::table.filter(contributions::ledger_entry_id.eq(id));
    let of_uses = contribution_uses::table.filter(contribution_uses::ledger_entry_id.eq(id));
    let of_spends = budget_spends::table.filter(budget_spends::ledger_entry_id.eq(id));
    let of_returns = budget_returns::table.filter(budget_returns::ledger_entry_id.eq(id));
    let of_budgets = budget_disbursements::table.filter(budget_disbursements::ledger_entry_id.eq(id));
    let original = fund_accounts::table.filter(fund_accounts::role.eq(FundAccountRole::OriginalFund));
    let of_funds = postings::table
        .filter(postings::entry_id.eq(id))
        .filter(postings::account_id.eq_any(original.select(fund_accounts::account_id)));
    let record = if of_contributions.count().get_result::<i64>(tx.conn)? > 0 {
        ("contribution", "投入", "contribution")
    } else if of_uses.count().get_result::<i64>(tx.conn)? > 0 {
        ("contribution_use", "投入的使用", "use of a contribution")
    } else if of_spends.count().get_result::<i64>(tx.conn)? > 0 {
        ("budget_spend", "预算支出", "spend of a budget")
    } else if of_returns.count().get_result::<i64>(tx.conn)? > 0 {
        ("budget_return", "资金收回", "return of budget money")
    } else if of_budgets.count().get_result::<i64>(tx.conn)? > 0 {
        ("budget_disbursement", "预算拨付", "disbursement of a budget")
    } else if of_funds.count().get_result::<i64>(tx.conn)? > 0 {
        ("fund", "原始基金", "original fund")
    } else {
        return Ok(());
    };
    let (kind, zh, en) = record;
    Err(Problem::new(ProblemType::Conflict)
        .detail(
            format!("该凭证由{zh}生成，不能单独冲销（《会计基础工作规范》第五十一条）"),
            format!("A {en} made this entry: it is not reversed by itself (Basic Accounting Work Standards, article 51)"),
        )
        .with("record_kind", kind))
}

/// One that the caller may do this with: 404 where they may not read it.
pub fn find_for(tx: &mut Tx<'_>, action: Action, id: Id<of::LedgerEntry>) -> ApiResult<Entry> {
    let row = table::table.find(id).select(Entry::as_select()).first(tx.conn).optional()?;
    let row = row.ok_or_else(Problem::not_found)?;
    accounts::require(tx, Action::GetLedgerEntry, row.organization_id).map_err(|_| Problem::not_found())?;
    accounts::require(tx, action, row.organization_id)?;
    Ok(row)
}

/// The reversal of an entry, if it has one.
pub fn reversed_by(tx: &mut Tx<'_>, id: Id<of::LedgerEntry>) -> ApiResult<Option<Id<of::LedgerEntry>>> {
    Ok(table::table.filter(table::reverses_id.eq(id)).select(table::id).first(tx.conn).optional()?)
}

/// The postings of an entry, in their order.
pub fn of_entry(tx: &mut Tx<'_>, id: Id<of::LedgerEntry>) -> ApiResult<Vec<Posting>> {
    of_entries(tx, &[id])
}

/// The postings of several entries, in the order within each.
pub fn of_entries(tx: &mut Tx<'_>, ids: &[Id<of::LedgerEntry>]) -> ApiResult<Vec<Posting>> {
    let rows = postings::table.filter(postings::entry_id.eq_any(ids));
    let ordered = rows.order((postings::entry_id.asc(), postings::position.asc()));
    Ok(ordered.select(Posting::as_select()).load(tx.conn)?)
}

/// The reversals of these entries, under what each takes back.
pub fn reversals_of(
    tx: &mut Tx<'_>,
    ids: &[Id<of::LedgerEntry>],
) -> ApiResult<BTreeMap<Id<of::LedgerEntry>, Id<of::LedgerEntry>>> {
    let rows = table::table.filter(table::reverses_id.eq_any(ids.iter().map(Some)));
    let found: Vec<(Option<Id<of::LedgerEntry>>, Id<of::LedgerEntry>)> =
        rows.select((table::reverses_id, table::id)).load(tx.conn)?;
    Ok(found.into_iter().filter_map(|(reversed, by)| Some((reversed?, by))).collect())
}

/// A page of entries in the order in which they were recorded.
pub fn list(tx: &mut Tx<'_>, query: &EntryQuery, limit: i64) -> ApiResult<Page<Entry>> {
    let books = accounts::readable(tx, Action::ListLedgerEntries)?;
    let mut rows = table::table.filter(table::organization_id.eq_any(books)).into_boxed();
    if let Some(body) = query.organization_id {
        rows = rows.filter(table::organization_id.eq(body));
    }
    if let Some(account) = query.account_id {
        let of_account = postings::table.filter(postings::account_id.eq(account)).select(postings::entry_id);
        rows = rows.filter(table::id.eq_any(of_account));
    }
    if let Some(from) = query.occurred_from {
        rows = rows.filter(table::occurred_on.ge(from.0));
    }
    if let Some(before) = query.occurred_before {
        rows = rows.filter(table::occurred_on.lt(before.0));
    }
    if let Some(after) = page::decode::<Id<of::LedgerEntry>>("ledger_entries", query.cursor.as_deref())? {
        rows = rows.filter(table::id.gt(after));
    }
    let items = rows.order(table::id.asc()).limit(limit + 1).select(Entry::as_select()).load(tx.conn)?;
    Ok(Page::cut("ledger_entries", items, limit, |row| row.id))
}
