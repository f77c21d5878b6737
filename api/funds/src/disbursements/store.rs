//! Every query of disbursements.

use super::state::{DisbursementCategory, DisbursementStatus, Hands, RecipientKind};
use super::views::DisbursementQuery;
use crate::foundations::{self, FoundFund};
use crate::ledger::Attachment;
use chrono::NaiveDate;
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::db::Json;
use citong_kernel::lifecycle::Stateful;
use citong_kernel::query::AnyOf;
use citong_kernel::schema::{fund_disbursements as table, funds, ledger_entries};
use citong_kernel::{Action, ApiResult, Id, Page, Problem, ProblemType, Timestamp, Tx, audit, of, page};
use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::BigInt;

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = table, treat_none_as_null = true)]
pub struct Disbursement {
    /// Its id.
    pub id: Id<of::FundDisbursement>,
    /// Of which fund.
    pub fund_id: Id<of::Fund>,
    /// For which project.
    pub project_id: Option<Id<of::FundProject>>,
    /// From the money of which purpose; from unrestricted money without one.
    pub purpose_id: Option<Id<of::FundPurpose>>,
    /// What it is spent on.
    pub category: DisbursementCategory,
    /// How much.
    pub amount_fen: i64,
    /// 用途.
    pub purpose: String,
    /// Who receives it.
    pub recipient_kind: Option<RecipientKind>,
    /// Their name.
    pub recipient_name: Option<String>,
    /// 统一社会信用代码.
    pub recipient_uscc: Option<String>,
    /// The vote that allowed it.
    pub vote_id: Option<Id<of::FundVote>>,
    /// Its state.
    pub status: DisbursementStatus,
    /// Why it was rejected or cancelled.
    pub status_reason: Option<String>,
    /// Who requested it.
    pub requested_by: Id<of::User>,
    /// Who reviewed it.
    pub reviewed_by: Option<Id<of::User>>,
    /// When.
    pub reviewed_at: Option<Timestamp>,
    /// Who approved it.
    pub approved_by: Option<Id<of::User>>,
    /// When.
    pub approved_at: Option<Timestamp>,
    /// Who paid it.
    pub paid_by: Option<Id<of::User>>,
    /// When.
    pub paid_on: Option<NaiveDate>,
    /// The entry of the ledger.
    pub entry_id: Option<Id<of::LedgerEntry>>,
    /// What was achieved with it.
    pub summary: Option<String>,
    /// 附件.
    pub attachments: Json<Vec<Attachment>>,
    /// Grows with every change.
    pub version: i64,
    /// When it was requested.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

/// A disbursement with its fund.
#[derive(Debug, Clone)]
pub struct Found {
    /// The row.
    pub row: Disbursement,
    /// Its fund.
    pub fund: FoundFund,
    /// Whether the entry that paid it was reversed.
    pub reversed: bool,
}

impl Found {
    /// Those who stepped in so far.
    pub fn hands(&self) -> Hands<Id<of::User>> {
        Hands {
            requested: self.row.requested_by,
            reviewed: self.row.reviewed_by,
            approved: self.row.approved_by,
        }
    }
}

impl Stateful for Found {
    type Marker = of::FundDisbursement;
    type Status = DisbursementStatus;
    const TABLE: &'static str = "fund_disbursements";
    const KIND: Kind = Kind::FundDisbursement;
    fn id(&self) -> Id<of::FundDisbursement> {
        self.row.id
    }
    fn status(&self) -> DisbursementStatus {
        self.row.status
    }
    fn version(&self) -> i64 {
        self.row.version
    }
    fn region(&self) -> Option<&str> {
        Some(&self.fund.row.region)
    }
}

fn surround(tx: &mut Tx<'_>, row: Disbursement) -> ApiResult<Found> {
    let fund = foundations::fetch(tx, row.fund_id)?;
    let reversed = match row.entry_id {
        Some(entry) => {
            let rows = ledger_entries::table.filter(ledger_entries::reverses_id.eq(entry));
            rows.count().get_result::<i64>(tx.conn)? > 0
        }
        None => false,
    };
    Ok(Found { row, fund, reversed })
}

/// One that the caller may do this with: 404 where they may not read the books.
pub fn find_for(tx: &mut Tx<'_>, action: Action, id: Id<of::FundDisbursement>) -> ApiResult<Found> {
    let row = table::table.find(id).select(Disbursement::as_select()).first(tx.conn).optional()?;
    let found = surround(tx, row.ok_or_else(Problem::not_found)?)?;
    if !tx.may(Action::GetDisbursement, &found.fund.scope()) {
        return Err(Problem::not_found());
    }
    tx.require(action, &found.fund.scope())?;
    Ok(found)
}

/// The same behind the fund's lock, and read again.
pub fn lock_for(tx: &mut Tx<'_>, action: Action, id: Id<of::FundDisbursement>) -> ApiResult<Found> {
    find_for(tx, action, id)?.fund.lock(tx)?;
    find_for(tx, action, id)
}

/// A page of those of a fund, in the order in which they were requested.
pub fn list(
    tx: &mut Tx<'_>,
    fund: Id<of::Fund>,
    query: &DisbursementQuery,
    limit: i64,
) -> ApiResult<Page<Found>> {
    foundations::find_for(tx, Action::ListFundDisbursements, fund)?;
    let mut rows = table::table.filter(table::fund_id.eq(fund)).into_boxed();
    if let Some(AnyOf(states)) = &query.status {
        rows = rows.filter(table::status.eq_any(states));
    }
    if let Some(AnyOf(categories)) = &query.category {
        rows = rows.filter(table::category.eq_any(categories));
    }
    if let Some(project) = query.project_id {
        rows = rows.filter(table::project_id.eq(project));
    }
    if let Some(since) = query.updated_since {
        rows = rows.filter(table::updated_at.ge(since));
    }
    if let Some(after) = page::decode::<Id<of::FundDisbursement>>("disbursements", query.cursor.as_deref())? {
        rows = rows.filter(table::id.gt(after));
    }
    let rows = rows.order(table::id.asc()).limit(limit + 1);
    let items: Vec<Disbursement> = rows.select(Disbursement::as_select()).load(tx.conn)?;
    Page::cut("disbursements", items, limit, |row| row.id).try_map(|row| surround(tx, row))
}

/// Inserts one, with its audit row and its change.
pub fn insert(tx: &mut Tx<'_>, row: &Disbursement, region: &str) -> ApiResult<()> {
    diesel::insert_into(table::table).values(row).execute(tx.conn)?;
    audit::Event::new("request", Kind::FundDisbursement.as_str(), row.id)
        .transition("", row.status.as_str())
        .write(tx)?;
    changes::record(tx, Kind::FundDisbursement, row.id, Op::Created, 1, Some(region))
}

/// Writes what goes with a step, right before it: the step itself counts the version.
pub fn note(tx: &mut Tx<'_>, row: &Disbursement) -> ApiResult<()> {
    let guarded = table::table.find(row.id).filter(table::version.eq(row.version));
    if diesel::update(guarded).set(row).execute(tx.conn)? != 1 {
        return Err(Problem::new(ProblemType::PreconditionFailed));
    }
    Ok(())
}

/// Whether a fund has disbursements that are neither paid nor dropped.
pub fn are_under_way(tx: &mut Tx<'_>, fund: Id<of::Fund>) -> ApiResult<bool> {
    let open = [DisbursementStatus::Requested, DisbursementStatus::Reviewed, DisbursementStatus::Approved];
    let rows = table::table.filter(table::fund_id.eq(fund)).filter(table::status.eq_any(open));
    Ok(rows.count().get_result::<i64>(tx.conn)? > 0)
}

/// What is asked of a project or was paid for it, without what was dropped or taken back, fen.
pub fn asked_of_project(tx: &mut Tx<'_>, project: Id<of::FundProject>) -> ApiResult<i64> {
    let dropped = [DisbursementStatus::Rejected, DisbursementStatus::Cancelled];
    Ok(table::table
        .filter(table::project_id.eq(project))
        .filter(table::status.ne_all(dropped))
        .filter(stands())
        .select(sql::<BigInt>("CAST(COALESCE(SUM(amount_fen), 0) AS BIGINT)"))
        .first(tx.conn)?)
}

/// Not paid yet, or paid by an entry that was not taken back.
#[diesel::dsl::auto_type(no_type_alias)]
pub fn stands() -> _ {
    let reversed = ledger_entries::table
        .filter(ledger_entries::reverses_id.is_not_null())
        .select(ledger_entries::reverses_id);
    table::entry_id.is_null().or(table::entry_id.ne_all(reversed))
}

/// What was awarded to recipients: approved or paid, not taken back; in the order in which it was requested.
pub fn awarded(
    tx: &mut Tx<'_>,
    fund: Option<Id<of::Fund>>,
    after: Option<Id<of::FundDisbursement>>,
    limit: i64,
) -> ApiResult<Vec<Disbursement>> {
    let standing = [DisbursementStatus::Approved, DisbursementStatus::Paid, DisbursementStatus::Accounted];
    let mut rows = table::table
        .inner_join(funds::table)
        .filter(table::status.eq_any(standing))
        .filter(table::recipient_name.is_not_null())
        .filter(table::category.eq(DisbursementCategory::Grant))
        .filter(stands())
        .into_boxed();
    if let Some(fund) = fund {
        rows = rows.filter(table::fund_id.eq(fund));
    }
    if let Some(after) = after {
        rows = rows.filter(table::id.gt(after));
    }
    Ok(rows.order(table::id.asc()).limit(limit).select(Disbursement::as_select()).load(tx.conn)?)
}

/// How many investments were paid between two days, and how much.
pub fn spent_on_investments(
    tx: &mut Tx<'_>,
    funds: &[Id<of::Fund>],
    from: NaiveDate,
    until: NaiveDate,
) -> ApiResult<Vec<Disbursement>> {
    let rows = table::table
        .filter(table::fund_id.eq_any(funds))
        .filter(table::category.eq(DisbursementCategory::Investment))
        .filter(table::paid_on.between(from, until))
        .filter(stands())
        .order(table::id.asc());
    Ok(rows.select(Disbursement::as_select()).load(tx.conn)?)
}
