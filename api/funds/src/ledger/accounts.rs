//! Accounts 会计科目.

use super::views::{AccountQuery, CreateLedgerAccount, UpdateLedgerAccount};
use chrono::NaiveDate;
use citong_identity::{organizations, regions as places};
use citong_kernel::call::IfMatch;
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::check::Check;
use citong_kernel::policy::Scope;
use citong_kernel::query::AnyOf;
use citong_kernel::schema::{ledger_accounts as table, organizations as bodies, region_closure, regions};
use citong_kernel::{
    Action, ApiResult, FieldError, Id, Page, Problem, ProblemType, Timestamp, Tx, audit, of, page, text_enum,
};
use diesel::prelude::*;
use std::collections::BTreeSet;

text_enum! {
    /// 科目类别.
    pub enum AccountKind {
        /// 资产: a debit is more of it.
        Asset = "asset",
        /// 负债.
        Liability = "liability",
        /// 净资产.
        NetAsset = "net_asset",
        /// 收入.
        Income = "income",
        /// 费用: a debit is more of it.
        Expense = "expense",
    }
}

impl AccountKind {
    /// 1 where a debit is more, −1 where a credit is.
    pub const fn natural_sign(self) -> i64 {
        match self {
            Self::Asset | Self::Expense => 1,
            Self::Liability | Self::NetAsset | Self::Income => -1,
        }
    }
}

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = table)]
pub struct Account {
    /// Its id.
    pub id: Id<of::LedgerAccount>,
    /// Whose books.
    pub organization_id: Id<of::Organization>,
    /// 科目编码.
    pub code: String,
    /// 科目名称.
    pub name: String,
    /// 科目类别.
    pub kind: AccountKind,
    /// 限定用途.
    pub purpose: Option<String>,
    /// 币种.
    pub currency: String,
    /// Whether its balance may lie on the other side than its kind's.
    pub may_go_negative: bool,
    /// The sum of all its postings, in fen, debits positive.
    pub balance_fen: i64,
    /// When the sums were last compared with the postings.
    pub checked_on: Option<NaiveDate>,
    /// Grows with every change of its data; postings do not count.
    pub version: i64,
    /// When it was opened.
    pub created_at: Timestamp,
    /// When its data last changed.
    pub updated_at: Timestamp,
}

/// Whether the caller may do this with a body's books; answers the body's region.
pub fn require(tx: &mut Tx<'_>, action: Action, organization: Id<of::Organization>) -> ApiResult<String> {
    let region = organizations::region_of(tx, organization)?.ok_or_else(Problem::not_found)?;
    let path = places::path_of(tx, &region)?;
    let scope = Scope { region_path: Some(&path), organization: Some(organization), ..Scope::default() };
    tx.require(action, &scope)?;
    Ok(region)
}

/// One that the caller may do this with: 404 where they may not read it.
pub fn find_for(tx: &mut Tx<'_>, action: Action, id: Id<of::LedgerAccount>) -> ApiResult<Account> {
    let row = table::table.find(id).select(Account::as_select()).first(tx.conn).optional()?;
    let row = row.ok_or_else(Problem::not_found)?;
    require(tx, Action::GetLedgerAccount, row.organization_id).map_err(|_| Problem::not_found())?;
    require(tx, action, row.organization_id)?;
    Ok(row)
}

/// Those of these that the caller may read.
pub fn find_readable(tx: &mut Tx<'_>, ids: &[Id<of::LedgerAccount>]) -> ApiResult<Vec<Account>> {
    let rows = table::table.filter(table::id.eq_any(ids)).order(table::id.asc());
    let mut found: Vec<Account> = rows.select(Account::as_select()).load(tx.conn)?;
    let bodies: BTreeSet<_> = found.iter().map(|account| account.organization_id).collect();
    let readable: BTreeSet<_> =
        bodies.into_iter().filter(|body| require(tx, Action::GetLedgerAccount, *body).is_ok()).collect();
    found.retain(|account| readable.contains(&account.organization_id));
    Ok(found)
}

/// Opens an account. Its code is unique within the books of its body.
pub fn create(tx: &mut Tx<'_>, new: &CreateLedgerAccount) -> ApiResult<Account> {
    let mut check = Check::new();
    check.name("/code", &new.code, 1..=40);
    check.name("/name", &new.name, 1..=100);
    check.optional_text("/purpose", new.purpose.as_deref(), 1..=200);
    if organizations::region_of(tx, new.organization_id)?.is_none() {
        check.fault("/organization_id", "not_found", "没有这个机构", "There is no such organization");
    }
    check.done()?;
    let region = require(tx, Action::CreateLedgerAccount, new.organization_id)?;
    let code = new.code.trim().to_owned();
    let taken =
        table::table.filter(table::organization_id.eq(new.organization_id)).filter(table::code.eq(&code));
    if taken.count().get_result::<i64>(tx.conn)? > 0 {
        return Err(Problem::new(ProblemType::Duplicate).field(FieldError::new(
            "/code",
            "duplicate",
            "该机构已有此科目编码",
            "The body has an account with this code already",
        )));
    }
    let row = Account {
        id: Id::new(tx.now),
        organization_id: new.organization_id,
        code,
        name: new.name.trim().to_owned(),
        kind: new.kind,
        purpose: new.purpose.clone(),
        currency: "CNY".into(),
        may_go_negative: new.may_go_negative,
        balance_fen: 0,
        checked_on: None,
        version: 1,
        created_at: tx.now,
        updated_at: tx.now,
    };
    diesel::insert_into(table::table).values(&row).execute(tx.conn)?;
    tell(tx, "create", Op::Created, &row, &region)?;
    Ok(row)
}

/// Changes what an account is called and for; its code, kind and side stay.
pub fn update(
    tx: &mut Tx<'_>,
    id: Id<of::LedgerAccount>,
    patch: &UpdateLedgerAccount,
    seen: &IfMatch,
) -> ApiResult<Account> {
    let mut row = find_for(tx, Action::UpdateLedgerAccount, id)?;
    seen.check(row.version)?;
    let mut check = Check::new();
    let patch = patch.clone();
    patch.name.apply(&mut row.name, "/name", check.errors());
    patch.purpose.apply_optional(&mut row.purpose);
    check.name("/name", &row.name, 1..=100);
    check.optional_text("/purpose", row.purpose.as_deref(), 1..=200);
    check.done()?;
    row.name = row.name.trim().to_owned();
    let guarded = table::table.find(id).filter(table::version.eq(row.version));
    row.version += 1;
    row.updated_at = tx.now;
    let updated = diesel::update(guarded)
        .set((
            table::name.eq(&row.name),
            table::purpose.eq(&row.purpose),
            table::version.eq(row.version),
            table::updated_at.eq(row.updated_at),
        ))
        .execute(tx.conn)?;
    if updated != 1 {
        return Err(Problem::new(ProblemType::PreconditionFailed));
    }
    let region = require(tx, Action::UpdateLedgerAccount, row.organization_id)?;
    tell(tx, "update", Op::Updated, &row, &region)?;
    Ok(row)
}

fn tell(tx: &mut Tx<'_>, action: &str, op: Op, row: &Account, region: &str) -> ApiResult<()> {
    audit::Event::new(action, Kind::LedgerAccount.as_str(), row.id).write(tx)?;
    changes::record(tx, Kind::LedgerAccount, row.id, op, row.version, Some(region))
}

/// The books that the caller may read with this action, as far as SQL can say it; whoever lists leaves out
/// the rest with [`require`].
pub fn readable(tx: &mut Tx<'_>, action: Action) -> ApiResult<Vec<Id<of::Organization>>> {
    let reach = tx.caller().reach(action);
    let in_region = regions::table.on(regions::code.eq(bodies::region));
    let mut rows = bodies::table.inner_join(in_region).select((bodies::id, regions::path)).into_boxed();
    if !reach.everywhere {
        let subtree = region_closure::table
            .filter(region_closure::ancestor.eq_any(reach.regions))
            .select(region_closure::descendant);
        rows = rows.filter(bodies::region.eq_any(subtree).or(bodies::id.eq_any(reach.organizations)));
    }
    let in_use = table::table.select(table::organization_id);
    let found: Vec<(Id<of::Organization>, String)> = rows.filter(bodies::id.eq_any(in_use)).load(tx.conn)?;
    let permitted = |(body, path): &(Id<of::Organization>, String)| {
        let scope = Scope { region_path: Some(path), organization: Some(*body), ..Scope::default() };
        tx.require(action, &scope).is_ok()
    };
    Ok(found.into_iter().filter(permitted).map(|(body, _)| body).collect())
}

/// A page of accounts in the order in which they were opened.
pub fn list(tx: &mut Tx<'_>, query: &AccountQuery, limit: i64) -> ApiResult<Page<Account>> {
    let books = readable(tx, Action::ListLedgerAccounts)?;
    let mut rows = table::table.filter(table::organization_id.eq_any(books)).into_boxed();
    if let Some(body) = query.organization_id {
        rows = rows.filter(table::organization_id.eq(body));
    }
    if let Some(AnyOf(kinds)) = &query.kind {
        rows = rows.filter(table::kind.eq_any(kinds));
    }
    if let Some(code) = &query.code {
        rows = rows.filter(table::code.eq(code));
    }
    if let Some(after) = page::decode::<Id<of::LedgerAccount>>("ledger_accounts", query.cursor.as_deref())? {
        rows = rows.filter(table::id.gt(after));
    }
    let items = rows.order(table::id.asc()).limit(limit + 1).select(Account::as_select()).load(tx.conn)?;
    Ok(Page::cut("ledger_accounts", items, limit, |row| row.id))
}
