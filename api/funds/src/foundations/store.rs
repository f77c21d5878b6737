//! Every query of funds, their members and their accounts.

use super::law::Article;
use super::state::{FundAccountRole, FundKind, FundPosition, FundSeat, FundStatus};
use super::views::FundQuery;
use crate::ledger::Account;
use chrono::NaiveDate;
use citong_identity::regions;
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::db::dialect;
use citong_kernel::lifecycle::Stateful;
use citong_kernel::policy::Scope;
use citong_kernel::query::AnyOf;
use citong_kernel::rule_params::Figures;
use citong_kernel::schema::{fund_accounts, fund_members, funds as table, ledger_accounts, region_closure};
use citong_kernel::{Action, ApiResult, Id, Page, Problem, ProblemType, Timestamp, Tx, audit, of, page};
use diesel::prelude::*;

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = table, treat_none_as_null = true)]
pub struct Fund {
    /// Its id.
    pub id: Id<of::Fund>,
    /// 名称.
    pub name: String,
    /// 类别.
    pub kind: FundKind,
    /// Whose books: its own body's, or the host's.
    pub organization_id: Id<of::Organization>,
    /// Who hosts a 专项基金.
    pub host_id: Option<Id<of::Fund>>,
    /// Where it is registered.
    pub region: String,
    /// 全国性.
    pub national: bool,
    /// 慈善组织.
    pub charity: bool,
    /// 宗旨.
    pub purpose: Option<String>,
    /// 原始基金.
    pub original_fund_fen: i64,
    /// Whether it was paid in, in cash 到账货币资金.
    pub original_fund_in_cash: bool,
    /// 法定代表人.
    pub legal_representative: Option<String>,
    /// Whether they are a serving official 现职国家工作人员.
    pub serving_official: bool,
    /// Whether they represent other organizations.
    pub represents_others: bool,
    /// 登记证号.
    pub registration_number: Option<String>,
    /// When it was registered.
    pub registered_on: Option<NaiveDate>,
    /// Since when it may raise money in public.
    pub qualified_on: Option<NaiveDate>,
    /// 公开募捐资格证书号.
    pub qualification_certificate: Option<String>,
    /// Its state.
    pub status: FundStatus,
    /// Who entered it.
    pub created_by: String,
    /// Grows with every change.
    pub version: i64,
    /// When it was entered.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

/// A member of the council or a supervisor.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = fund_members)]
pub struct Member {
    /// Its id.
    pub id: Id<of::FundMember>,
    /// Of which fund.
    pub fund_id: Id<of::Fund>,
    /// Where they sit.
    pub seat: FundSeat,
    /// What they do.
    pub position: FundPosition,
    /// 姓名.
    pub name: String,
    /// 领取报酬.
    pub paid: bool,
    /// 现职国家工作人员.
    pub serving_official: bool,
    /// 财会人员.
    pub finance_staff: bool,
    /// Close relatives share one.
    pub family: Option<String>,
    /// 任期.
    pub term_starts_on: NaiveDate,
    /// Its last day.
    pub term_ends_on: NaiveDate,
    /// When somebody else was elected.
    pub left_on: Option<NaiveDate>,
    /// When they were entered.
    pub created_at: Timestamp,
}

/// What an account of the ledger is to a fund.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = fund_accounts)]
pub struct FundAccount {
    /// Which account.
    pub account_id: Id<of::LedgerAccount>,
    /// Of which fund.
    pub fund_id: Id<of::Fund>,
    /// What for.
    pub role: FundAccountRole,
    /// Only this purpose.
    pub purpose_id: Option<Id<of::FundPurpose>>,
}

/// A fund with where it is.
#[derive(Debug, Clone)]
pub struct Found {
    /// The row.
    pub row: Fund,
    /// The regions from the city down to its own.
    pub path: String,
}

impl Found {
    /// What grants are compared with.
    pub fn scope(&self) -> Scope<'_> {
        Scope {
            region_path: Some(&self.path),
            organization: Some(self.row.organization_id),
            ..Scope::default()
        }
    }
    /// The name under which whoever decides on its money waits.
    pub fn lock(&self, tx: &mut Tx<'_>) -> ApiResult<()> {
        dialect::lock_name(tx.conn, &format!("fund:{}", self.row.id))
    }
    /// The body whose council decides: the host's for a 专项基金.
    pub fn council(&self) -> Id<of::Fund> {
        self.row.host_id.unwrap_or(self.row.id)
    }
    /// 409 unless it is registered.
    pub fn must_be_registered(&self) -> ApiResult<()> {
        if self.row.status == FundStatus::Registered {
            return Ok(());
        }
        Err(Article::Fund8
            .refuses(ProblemType::FundNotRegistered, "基金尚未登记或者已经终止", "The fund is not registered")
            .with("current_status", self.row.status.as_str()))
    }
}

impl Found {
    /// The same for money that leaves it: also in its liquidation 清算, which ends when nothing is left.
    pub fn must_be_able_to_spend(&self) -> ApiResult<()> {
        if self.row.status == FundStatus::Liquidating {
            return Ok(());
        }
        self.must_be_registered()
    }
    /// The same for what may be looked at after its end.
    pub fn must_be_or_have_been_registered(&self) -> ApiResult<()> {
        match self.row.status {
            FundStatus::Draft | FundStatus::Rejected => self.must_be_registered(),
            _ => Ok(()),
        }
    }
}

impl Stateful for Found {
    type Marker = of::Fund;
    type Status = FundStatus;
    const TABLE: &'static str = "funds";
    const KIND: Kind = Kind::Fund;
    fn id(&self) -> Id<of::Fund> {
        self.row.id
    }
    fn status(&self) -> FundStatus {
        self.row.status
    }
    fn version(&self) -> i64 {
        self.row.version
    }
    fn region(&self) -> Option<&str> {
        Some(&self.row.region)
    }
}

/// The figures of funds in force at a place and on a day.
pub struct Limits(Figures, String);

impl Limits {
    /// Reads them.
    pub fn load(tx: &mut Tx<'_>, path: &str, on: NaiveDate) -> ApiResult<Self> {
        Ok(Self(Figures::load(tx, "fund.", on)?, path.to_owned()))
    }
    /// One of them, or what the rulebook says.
    pub fn get(&self, code: &str, default: i64) -> i64 {
        self.0.integer(code, &self.1).unwrap_or(default)
    }
}

/// One fund, for rules of the house.
pub fn fetch(tx: &mut Tx<'_>, id: Id<of::Fund>) -> ApiResult<Found> {
    let row = table::table.find(id).select(Fund::as_select()).first(tx.conn).optional()?;
    let row = row.ok_or_else(Problem::not_found)?;
    let path = regions::path_of(tx, &row.region)?;
    Ok(Found { row, path })
}

/// What the public sees: funds that are or were registered. Drafts are seen by those who may read the books.
fn visible(tx: &Tx<'_>, found: &Found) -> bool {
    !matches!(found.row.status, FundStatus::Draft | FundStatus::Rejected)
        || tx.may(Action::ListLedgerAccounts, &found.scope())
}

/// One that the caller may do this with: 404 where they may not see it.
pub fn find_for(tx: &mut Tx<'_>, action: Action, id: Id<of::Fund>) -> ApiResult<Found> {
    let found = fetch(tx, id)?;
    if !visible(tx, &found) {
        return Err(Problem::not_found());
    }
    tx.require(action, &found.scope())?;
    Ok(found)
}

/// The same behind its lock, and read again.
pub fn lock_for(tx: &mut Tx<'_>, action: Action, id: Id<of::Fund>) -> ApiResult<Found> {
    let found = find_for(tx, action, id)?;
    found.lock(tx)?;
    fetch(tx, id)
}

/// A page in the order in which they were entered.
pub fn list(tx: &mut Tx<'_>, query: &FundQuery, limit: i64) -> ApiResult<Page<Found>> {
    let mut rows = table::table.into_boxed();
    let reach = tx.caller().reach(Action::ListLedgerAccounts);
    if !reach.everywhere {
        let subtree = region_closure::table
            .filter(region_closure::ancestor.eq_any(reach.regions))
            .select(region_closure::descendant);
        let hidden = [FundStatus::Draft, FundStatus::Rejected];
        rows = rows.filter(
            table::status
                .ne_all(hidden)
                .or(table::region.eq_any(subtree))
                .or(table::organization_id.eq_any(reach.organizations)),
        );
    }
    if let Some(AnyOf(kinds)) = &query.kind {
        rows = rows.filter(table::kind.eq_any(kinds));
    }
    if let Some(AnyOf(states)) = &query.status {
        rows = rows.filter(table::status.eq_any(states));
    }
    if let Some(region) = &query.region {
        let subtree = region_closure::table
            .filter(region_closure::ancestor.eq(region))
            .select(region_closure::descendant);
        rows = rows.filter(table::region.eq_any(subtree));
    }
    if let Some(body) = query.organization_id {
        rows = rows.filter(table::organization_id.eq(body));
    }
    if let Some(since) = query.updated_since {
        rows = rows.filter(table::updated_at.ge(since));
    }
    if let Some(after) = page::decode::<Id<of::Fund>>("funds", query.cursor.as_deref())? {
        rows = rows.filter(table::id.gt(after));
    }
    let items: Vec<Fund> =
        rows.order(table::id.asc()).limit(limit + 1).select(Fund::as_select()).load(tx.conn)?;
    let mut page = Page::cut("funds", items, limit, |row| row.id).try_map(|row| {
        let path = regions::path_of(tx, &row.region)?;
        Ok::<_, Problem>(Found { row, path })
    })?;
    page.items.retain(|found| visible(tx, found));
    Ok(page)
}

/// Inserts one, with its audit row and its change.
pub fn insert(tx: &mut Tx<'_>, row: &Fund) -> ApiResult<()> {
    diesel::insert_into(table::table).values(row).execute(tx.conn)?;
    audit::Event::new("create", Kind::Fund.as_str(), row.id).transition("", row.status.as_str()).write(tx)?;
    changes::record(tx, Kind::Fund, row.id, Op::Created, 1, Some(&row.region))
}

/// Whether the body has a fund of its own already.
pub fn is_taken(tx: &mut Tx<'_>, body: Id<of::Organization>) -> ApiResult<bool> {
    let rows = table::table
        .filter(table::organization_id.eq(body))
        .filter(table::kind.ne(FundKind::SpecialFund))
        .filter(table::status.ne(FundStatus::Rejected));
    Ok(rows.count().get_result::<i64>(tx.conn)? > 0)
}

/// Writes what goes with a step, right before it: the step itself counts the version.
pub fn note(tx: &mut Tx<'_>, row: &Fund) -> ApiResult<()> {
    let guarded = table::table.find(row.id).filter(table::version.eq(row.version));
    if diesel::update(guarded).set(row).execute(tx.conn)? != 1 {
        return Err(Problem::new(ProblemType::PreconditionFailed));
    }
    Ok(())
}

/// Writes a changed fund, guarded by its version.
pub fn update(tx: &mut Tx<'_>, row: &Fund, action: &str) -> ApiResult<()> {
    let guarded = table::table.find(row.id).filter(table::version.eq(row.version));
    let next = Fund { version: row.version + 1, updated_at: tx.now, ..row.clone() };
    if diesel::update(guarded).set(&next).execute(tx.conn)? != 1 {
        return Err(Problem::new(ProblemType::PreconditionFailed));
    }
    audit::Event::new(action, Kind::Fund.as_str(), row.id).write(tx)?;
    changes::record(tx, Kind::Fund, row.id, Op::Updated, next.version, Some(&row.region))
}

/// Those who sit now, in the order in which they were entered.
pub fn members(tx: &mut Tx<'_>, fund: Id<of::Fund>) -> ApiResult<Vec<Member>> {
    let rows = fund_members::table
        .filter(fund_members::fund_id.eq(fund))
        .filter(fund_members::left_on.is_null())
        .order(fund_members::id.asc());
    Ok(rows.select(Member::as_select()).load(tx.conn)?)
}

/// The members of the council in office on a day.
pub fn council_on(tx: &mut Tx<'_>, fund: Id<of::Fund>, on: NaiveDate) -> ApiResult<Vec<Member>> {
    let rows = fund_members::table
        .filter(fund_members::fund_id.eq(fund))
        .filter(fund_members::seat.eq(FundSeat::Council))
        .filter(fund_members::term_starts_on.le(on))
        .filter(fund_members::term_ends_on.ge(on))
        .filter(fund_members::left_on.is_null().or(fund_members::left_on.gt(on)))
        .order(fund_members::id.asc());
    Ok(rows.select(Member::as_select()).load(tx.conn)?)
}

/// Puts others in the place of those who sit: of a draft they vanish, of a registered fund they have left.
pub fn replace_members(tx: &mut Tx<'_>, fund: &Fund, new: &[Member]) -> ApiResult<()> {
    let seated = fund_members::table.filter(fund_members::fund_id.eq(fund.id));
    if fund.status == FundStatus::Draft {
        diesel::delete(seated).execute(tx.conn)?;
    } else {
        let today = tx.now.local_date();
        diesel::update(seated.filter(fund_members::left_on.is_null()))
            .set(fund_members::left_on.eq(today))
            .execute(tx.conn)?;
    }
    for member in new {
        diesel::insert_into(fund_members::table).values(member).execute(tx.conn)?;
    }
    Ok(())
}

/// The account of one role, of one purpose or of none.
pub fn account(
    tx: &mut Tx<'_>,
    fund: Id<of::Fund>,
    role: FundAccountRole,
    purpose: Option<Id<of::FundPurpose>>,
) -> ApiResult<Id<of::LedgerAccount>> {
    let mut rows = fund_accounts::table
        .filter(fund_accounts::fund_id.eq(fund))
        .filter(fund_accounts::role.eq(role))
        .into_boxed();
    rows = match purpose {
        Some(purpose) => rows.filter(fund_accounts::purpose_id.eq(purpose)),
        None => rows.filter(fund_accounts::purpose_id.is_null()),
    };
    let found = rows.select(fund_accounts::account_id).first(tx.conn).optional()?;
    found.ok_or_else(|| Problem::internal(format!("fund {fund} has no account for {role}")))
}

/// The 专项基金 that a fund hosts.
pub fn hosted(tx: &mut Tx<'_>, host: Id<of::Fund>) -> ApiResult<Vec<Id<of::Fund>>> {
    Ok(table::table.filter(table::host_id.eq(host)).order(table::id.asc()).select(table::id).load(tx.conn)?)
}

/// What an account is to a fund, the purpose that restricts it, and what the ledger knows of it.
pub type AccountOfFund = (FundAccountRole, Option<Id<of::FundPurpose>>, Account);

/// The accounts of a fund with what the ledger knows of them, in the order of their codes.
pub fn accounts_with_ledger(tx: &mut Tx<'_>, fund: Id<of::Fund>) -> ApiResult<Vec<AccountOfFund>> {
    let rows = fund_accounts::table
        .inner_join(ledger_accounts::table)
        .filter(fund_accounts::fund_id.eq(fund))
        .order(ledger_accounts::code.asc());
    let rows: Vec<(FundAccount, Account)> =
        rows.select((FundAccount::as_select(), Account::as_select())).load(tx.conn)?;
    Ok(rows.into_iter().map(|(own, account)| (own.role, own.purpose_id, account)).collect())
}
