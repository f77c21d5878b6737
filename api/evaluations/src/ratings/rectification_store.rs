//! Every query of rectifications and of the calls to authors.

use super::rectification_views::RectificationQuery;
use super::state::RectificationStatus;
use super::store;
use citong_identity::regions;
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::db::Json;
use citong_kernel::lifecycle::Stateful;
use citong_kernel::policy::Scope;
use citong_kernel::query::AnyOf;
use citong_kernel::schema::{rating_call_backs, rating_rectifications as table, region_closure};
use citong_kernel::{Action, ApiResult, Id, Page, Problem, ProblemType, Timestamp, Tx, audit, of, page};
use diesel::prelude::*;

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = table, treat_none_as_null = true)]
pub struct Rectification {
    /// Its id.
    pub id: Id<of::RatingRectification>,
    /// Of which rating.
    pub rating_id: Id<of::Rating>,
    /// Who mends.
    pub organization_id: Id<of::Organization>,
    /// Where.
    pub region: String,
    /// Its state.
    pub status: RectificationStatus,
    /// The end of the term to call back, excluded.
    pub call_back_due_at: Timestamp,
    /// The end of the term to mend, excluded.
    pub fix_due_at: Timestamp,
    /// When the author was reached.
    pub called_back_at: Option<Timestamp>,
    /// When it was mended.
    pub fixed_at: Option<Timestamp>,
    /// 整改情况.
    pub fix_summary: Option<String>,
    /// Addresses of what shows it.
    pub fix_evidence: Json<Vec<String>>,
    /// Who recorded the fix.
    pub fixed_by: Option<String>,
    /// The end of the term to rate again, excluded.
    pub rerate_until: Option<Timestamp>,
    /// When it ended.
    pub closed_at: Option<Timestamp>,
    /// The rating that ended it.
    pub closed_by_rating_id: Option<Id<of::Rating>>,
    /// When the job noticed that nobody had called.
    pub call_back_overdue_at: Option<Timestamp>,
    /// When the job noticed that nothing was mended.
    pub fix_overdue_at: Option<Timestamp>,
    /// When time does something to it next.
    pub next_check_at: Option<Timestamp>,
    /// Grows with every change.
    pub version: i64,
    /// When the bad rating came.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

/// A rectification with the codes down to its region.
#[derive(Debug, Clone)]
pub struct Rectified {
    /// The row.
    pub row: Rectification,
    /// The codes from the city down to its region.
    pub path: String,
}

impl Rectified {
    /// What a grant must cover.
    pub fn scope(&self) -> Scope<'_> {
        store::scope_of(&self.path, self.row.organization_id, None)
    }
}

impl Stateful for Rectified {
    type Marker = of::RatingRectification;
    type Status = RectificationStatus;
    const TABLE: &'static str = "rating_rectifications";
    const KIND: Kind = Kind::RatingRectification;
    fn id(&self) -> Id<of::RatingRectification> {
        self.row.id
    }
    fn status(&self) -> RectificationStatus {
        self.row.status
    }
    fn version(&self) -> i64 {
        self.row.version
    }
    fn region(&self) -> Option<&str> {
        Some(&self.row.region)
    }
}

/// One attempt to call the author.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = rating_call_backs)]
pub struct CallBack {
    /// Its id.
    pub id: Id<of::RatingCallBack>,
    /// For which rectification.
    pub rectification_id: Id<of::RatingRectification>,
    /// Whether the author was reached.
    pub reached: bool,
    /// Who called, by name.
    pub caller_name: String,
    /// What was said.
    pub note: String,
    /// Who recorded it.
    pub recorded_by: String,
    /// When the call was.
    pub called_at: Timestamp,
    /// When it was recorded.
    pub created_at: Timestamp,
}

fn surround(tx: &mut Tx<'_>, row: Rectification) -> ApiResult<Rectified> {
    let path = regions::path_of(tx, &row.region)?;
    Ok(Rectified { row, path })
}

/// One, for rules of the house.
pub fn fetch(tx: &mut Tx<'_>, id: Id<of::RatingRectification>) -> ApiResult<Rectified> {
    let row = table::table.find(id).select(Rectification::as_select()).first(tx.conn).optional()?;
    surround(tx, row.ok_or_else(Problem::not_found)?)
}

/// That of a rating, if it opened one.
pub fn of_rating(tx: &mut Tx<'_>, rating: Id<of::Rating>) -> ApiResult<Option<Rectified>> {
    let rows = table::table.filter(table::rating_id.eq(rating));
    let row = rows.select(Rectification::as_select()).first(tx.conn).optional()?;
    row.map(|row| surround(tx, row)).transpose()
}

/// One that the caller may do `action` to: 404 where they may not see it.
pub fn find_for(tx: &mut Tx<'_>, action: Action, id: Id<of::RatingRectification>) -> ApiResult<Rectified> {
    let found = fetch(tx, id)?;
    if !tx.may(Action::GetRatingRectification, &found.scope()) {
        return Err(Problem::not_found());
    }
    tx.require(action, &found.scope())?;
    Ok(found)
}

/// A page in the order in which they were opened, within the caller's grants.
pub fn list(tx: &mut Tx<'_>, query: &RectificationQuery, limit: i64) -> ApiResult<Page<Rectified>> {
    let mut rows = table::table.into_boxed();
    let reach = tx.caller().reach(Action::ListRatingRectifications);
    if !reach.everywhere {
        let subtree = region_closure::table
            .filter(region_closure::ancestor.eq_any(reach.regions))
            .select(region_closure::descendant);
        rows =
            rows.filter(table::region.eq_any(subtree).or(table::organization_id.eq_any(reach.organizations)));
    }
    if let Some(rating) = query.rating_id {
        rows = rows.filter(table::rating_id.eq(rating));
    }
    if let Some(organization) = query.organization_id {
        rows = rows.filter(table::organization_id.eq(organization));
    }
    if let Some(region) = &query.region {
        let subtree = region_closure::table
            .filter(region_closure::ancestor.eq(region))
            .select(region_closure::descendant);
        rows = rows.filter(table::region.eq_any(subtree));
    }
    if let Some(AnyOf(states)) = &query.status {
        rows = rows.filter(table::status.eq_any(states));
    }
    if let Some(overdue) = query.overdue {
        let late_call = table::status.eq(RectificationStatus::Open).and(table::call_back_due_at.le(tx.now));
        let unmended = [RectificationStatus::Open, RectificationStatus::CalledBack];
        let late_fix = table::status.eq_any(unmended).and(table::fix_due_at.le(tx.now));
        rows = if overdue {
            rows.filter(late_call.or(late_fix))
        } else {
            rows.filter(diesel::dsl::not(late_call.or(late_fix)))
        };
    }
    if let Some(since) = query.updated_since {
        rows = rows.filter(table::updated_at.ge(since));
    }
    let after =
        page::decode::<Id<of::RatingRectification>>("rating_rectifications", query.cursor.as_deref())?;
    if let Some(after) = after {
        rows = rows.filter(table::id.gt(after));
    }
    let rows = rows.order(table::id.asc()).limit(limit + 1).select(Rectification::as_select());
    let page = Page::cut("rating_rectifications", rows.load(tx.conn)?, limit, |row| row.id);
    let mut page = page.try_map(|row| surround(tx, row))?;
    page.items.retain(|found| tx.may(Action::ListRatingRectifications, &found.scope()));
    Ok(page)
}

/// Opens one, with its audit row and its change.
pub fn insert(tx: &mut Tx<'_>, row: &Rectification) -> ApiResult<()> {
    diesel::insert_into(table::table).values(row).execute(tx.conn)?;
    audit::Event::new("create", Kind::RatingRectification.as_str(), row.id)
        .transition("", row.status.as_str())
        .details(serde_json::json!({ "rating_id": row.rating_id }))
        .write(tx)?;
    changes::record(tx, Kind::RatingRectification, row.id, Op::Created, 1, Some(&row.region))
}

/// Writes what goes with a step, right before it: the step itself counts the version.
pub fn note(tx: &mut Tx<'_>, row: &Rectification) -> ApiResult<()> {
    let guarded = table::table.find(row.id).filter(table::version.eq(row.version));
    if diesel::update(guarded).set(row).execute(tx.conn)? != 1 {
        return Err(Problem::new(ProblemType::PreconditionFailed));
    }
    Ok(())
}

/// Writes what is no step; the version grows.
pub fn update(tx: &mut Tx<'_>, row: &Rectification, action: &str) -> ApiResult<()> {
    let guarded = table::table.find(row.id).filter(table::version.eq(row.version));
    let next = Rectification { version: row.version + 1, updated_at: tx.now, ..row.clone() };
    if diesel::update(guarded).set(&next).execute(tx.conn)? != 1 {
        return Err(Problem::new(ProblemType::PreconditionFailed));
    }
    audit::Event::new(action, Kind::RatingRectification.as_str(), row.id).write(tx)?;
    changes::record(tx, Kind::RatingRectification, row.id, Op::Updated, next.version, Some(&row.region))
}

/// Records a call.
pub fn insert_call(tx: &mut Tx<'_>, call: &CallBack) -> ApiResult<()> {
    diesel::insert_into(rating_call_backs::table).values(call).execute(tx.conn)?;
    Ok(())
}

/// The calls, the first one first.
pub fn calls(tx: &mut Tx<'_>, id: Id<of::RatingRectification>) -> ApiResult<Vec<CallBack>> {
    let rows = rating_call_backs::table.filter(rating_call_backs::rectification_id.eq(id));
    Ok(rows.order(rating_call_backs::id.asc()).select(CallBack::as_select()).load(tx.conn)?)
}

/// Those to whom time has something to do.
pub fn due(tx: &mut Tx<'_>, limit: i64) -> ApiResult<Vec<Id<of::RatingRectification>>> {
    let rows = table::table.filter(table::next_check_at.le(tx.now)).order(table::next_check_at.asc());
    Ok(rows.limit(limit).select(table::id).load(tx.conn)?)
}
