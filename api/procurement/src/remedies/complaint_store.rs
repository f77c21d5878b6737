//! Every query of complaints and suspensions.

use super::complaint_views::ComplaintQuery;
use super::found::{self, Remedy};
use super::state::{ComplaintStatus, RemedyOrder, RemedyOutcome};
use crate::projects::{self, Project, Status};
use crate::suppliers;
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::db::Json;
use citong_kernel::query::AnyOf;
use citong_kernel::schema::{
    complaints as table, procurement_projects, procurement_suspensions, region_closure,
};
use citong_kernel::{Action, ApiResult, Id, Page, Problem, ProblemType, Timestamp, Tx, audit, of, page};
use diesel::prelude::*;

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = table, treat_none_as_null = true)]
pub struct Complaint {
    /// Its id.
    pub id: Id<of::Complaint>,
    /// The challenge that went before.
    pub challenge_id: Id<of::Challenge>,
    /// Of which project.
    pub project_id: Id<of::ProcurementProject>,
    /// Of one lot only.
    pub lot_id: Option<Id<of::Lot>>,
    /// Who complains.
    pub supplier_id: Id<of::Supplier>,
    /// 投诉事项: codes of claims of the challenge.
    pub matters: Json<Vec<String>>,
    /// 事实依据.
    pub facts: String,
    /// Whether the result could change.
    pub affects_result: bool,
    /// Its state.
    pub status: ComplaintStatus,
    /// Why it was rejected or withdrawn.
    pub status_reason: Option<String>,
    /// Who handed it in.
    pub submitted_by: String,
    /// When.
    pub submitted_at: Timestamp,
    /// The end of the term to decide, excluded.
    pub decision_due_at: Timestamp,
    /// What came of it.
    pub outcome: Option<RemedyOutcome>,
    /// 投诉处理决定.
    pub decision: Option<String>,
    /// What is ordered.
    pub remedy_order: Option<RemedyOrder>,
    /// Who decided.
    pub decided_by: Option<String>,
    /// When.
    pub decided_at: Option<Timestamp>,
    /// The awards that it brings down.
    pub affected_awards: Json<Vec<Id<of::Award>>>,
    /// When time does something to it next.
    pub next_check_at: Option<Timestamp>,
    /// Grows with every change.
    pub version: i64,
    /// When it was handed in.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

/// A complaint with its project.
pub type Found = found::Found<Complaint>;

impl Remedy for Complaint {
    type Marker = of::Complaint;
    type Status = ComplaintStatus;
    const TABLE: &'static str = "complaints";
    const KIND: Kind = Kind::Complaint;
    const READ: Action = Action::GetComplaint;
    const WITHDRAW: Action = Action::WithdrawComplaint;
    fn id(&self) -> Id<of::Complaint> {
        self.id
    }
    fn status(&self) -> ComplaintStatus {
        self.status
    }
    fn version(&self) -> i64 {
        self.version
    }
    fn supplier(&self) -> Id<of::Supplier> {
        self.supplier_id
    }
}

/// 暂停采购活动.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = procurement_suspensions)]
pub struct Suspension {
    /// Its id.
    pub id: Id<of::Suspension>,
    /// Which project stands still.
    pub project_id: Id<of::ProcurementProject>,
    /// For which complaint.
    pub complaint_id: Id<of::Complaint>,
    /// Where the project stood.
    pub former_status: Status,
    /// What the project waited for.
    pub former_next_check_at: Option<Timestamp>,
    /// Why.
    pub reason: String,
    /// Who suspended it.
    pub suspended_by: String,
    /// From when.
    pub suspended_at: Timestamp,
    /// Until when at most.
    pub ends_at: Timestamp,
    /// When it went on.
    pub resumed_at: Option<Timestamp>,
    /// Who let it go on.
    pub resumed_by: Option<String>,
}

/// One complaint, for rules of the house.
pub fn fetch(tx: &mut Tx<'_>, id: Id<of::Complaint>) -> ApiResult<Found> {
    let row: Option<(Complaint, Project)> = table::table
        .inner_join(procurement_projects::table)
        .filter(table::id.eq(id))
        .select((Complaint::as_select(), Project::as_select()))
        .first(tx.conn)
        .optional()?;
    let (row, project) = row.ok_or_else(Problem::not_found)?;
    Found::of(tx, row, project)
}

/// One that the caller may do `action` to: 404 when they may not see it, 403 when only that.
pub fn find_for(tx: &mut Tx<'_>, action: Action, id: Id<of::Complaint>) -> ApiResult<Found> {
    fetch(tx, id)?.permitting(tx, action)
}

/// The same with its project locked, and read again.
pub fn lock_for(tx: &mut Tx<'_>, action: Action, id: Id<of::Complaint>) -> ApiResult<Found> {
    let seen = find_for(tx, action, id)?;
    projects::lock(tx, seen.project.id)?;
    find_for(tx, action, id)
}

/// A page in the order in which they came in.
pub fn list(tx: &mut Tx<'_>, query: &ComplaintQuery, limit: i64) -> ApiResult<Page<Found>> {
    let mut rows = table::table.inner_join(procurement_projects::table).into_boxed();
    let own: Vec<_> = suppliers::acted_for(tx)?.into_iter().map(|supplier| supplier.id).collect();
    let reach = tx.caller().reach(Action::ListComplaints);
    if !reach.everywhere {
        let subtree = region_closure::table
            .filter(region_closure::ancestor.eq_any(reach.regions))
            .select(region_closure::descendant);
        rows = rows.filter(
            table::supplier_id
                .eq_any(own)
                .or(procurement_projects::region.eq_any(subtree))
                .or(procurement_projects::purchaser_id.eq_any(reach.organizations)),
        );
    }
    if let Some(project) = query.project_id {
        rows = rows.filter(table::project_id.eq(project));
    }
    if let Some(challenge) = query.challenge_id {
        rows = rows.filter(table::challenge_id.eq(challenge));
    }
    if let Some(AnyOf(states)) = &query.status {
        rows = rows.filter(table::status.eq_any(states));
    }
    if let Some(since) = query.updated_since {
        rows = rows.filter(table::updated_at.ge(since));
    }
    if let Some(after) = page::decode::<Id<of::Complaint>>("complaints", query.cursor.as_deref())? {
        rows = rows.filter(table::id.gt(after));
    }
    let items: Vec<(Complaint, Project)> = rows
        .order(table::id.asc())
        .limit(limit + 1)
        .select((Complaint::as_select(), Project::as_select()))
        .load(tx.conn)?;
    found::visible(tx, Page::cut("complaints", items, limit, |(row, _)| row.id))
}

/// The complaints about a project, in the order in which they came in.
pub fn of_project(tx: &mut Tx<'_>, project: Id<of::ProcurementProject>) -> ApiResult<Vec<Complaint>> {
    let rows = table::table.filter(table::project_id.eq(project)).order(table::id.asc());
    Ok(rows.select(Complaint::as_select()).load(tx.conn)?)
}

/// Whether a challenge was complained about already.
pub fn was_raised(tx: &mut Tx<'_>, challenge: Id<of::Challenge>) -> ApiResult<bool> {
    let rows = table::table.filter(table::challenge_id.eq(challenge));
    let standing = rows.filter(table::status.ne(ComplaintStatus::Rejected));
    Ok(standing.count().get_result::<i64>(tx.conn)? > 0)
}

/// Inserts one, with its audit row and its change.
pub fn insert(tx: &mut Tx<'_>, row: &Complaint) -> ApiResult<()> {
    diesel::insert_into(table::table).values(row).execute(tx.conn)?;
    audit::Event::new("create", Kind::Complaint.as_str(), row.id)
        .transition("", row.status.as_str())
        .details(serde_json::json!({ "challenge_id": row.challenge_id, "matters": row.matters.0 }))
        .write(tx)?;
    changes::record(tx, Kind::Complaint, row.id, Op::Created, 1, None)
}

/// Writes what goes with a step, right before it: the step itself counts the version.
pub fn note(tx: &mut Tx<'_>, row: &Complaint) -> ApiResult<()> {
    let guarded = table::table.find(row.id).filter(table::version.eq(row.version));
    if diesel::update(guarded).set(row).execute(tx.conn)? != 1 {
        return Err(Problem::new(ProblemType::PreconditionFailed));
    }
    Ok(())
}

/// Those whose term to decide is over and of whom nobody was told yet.
pub fn overdue(tx: &mut Tx<'_>, limit: i64) -> ApiResult<Vec<Id<of::Complaint>>> {
    let rows = table::table.filter(table::next_check_at.le(tx.now)).order(table::next_check_at.asc());
    Ok(rows.limit(limit).select(table::id).load(tx.conn)?)
}

/// The suspensions for a complaint, in their order.
pub fn suspensions(tx: &mut Tx<'_>, complaint: Id<of::Complaint>) -> ApiResult<Vec<Suspension>> {
    let rows = procurement_suspensions::table.filter(procurement_suspensions::complaint_id.eq(complaint));
    Ok(rows.order(procurement_suspensions::id.asc()).select(Suspension::as_select()).load(tx.conn)?)
}

/// The suspension of a project that runs.
pub fn running(tx: &mut Tx<'_>, project: Id<of::ProcurementProject>) -> ApiResult<Option<Suspension>> {
    let rows = procurement_suspensions::table
        .filter(procurement_suspensions::project_id.eq(project))
        .filter(procurement_suspensions::resumed_at.is_null());
    Ok(rows.select(Suspension::as_select()).first(tx.conn).optional()?)
}

/// The projects whose suspension is over.
pub fn suspensions_over(tx: &mut Tx<'_>, limit: i64) -> ApiResult<Vec<Id<of::ProcurementProject>>> {
    let rows = procurement_suspensions::table
        .filter(procurement_suspensions::resumed_at.is_null())
        .filter(procurement_suspensions::ends_at.le(tx.now))
        .order(procurement_suspensions::ends_at.asc());
    Ok(rows.limit(limit).select(procurement_suspensions::project_id).load(tx.conn)?)
}

/// Inserts a suspension.
pub fn insert_suspension(tx: &mut Tx<'_>, row: &Suspension) -> ApiResult<()> {
    diesel::insert_into(procurement_suspensions::table).values(row).execute(tx.conn)?;
    Ok(())
}

/// Notes that a suspension is over.
pub fn end_suspension(tx: &mut Tx<'_>, id: Id<of::Suspension>) -> ApiResult<()> {
    diesel::update(procurement_suspensions::table.find(id))
        .set((
            procurement_suspensions::resumed_at.eq(tx.now),
            procurement_suspensions::resumed_by.eq(tx.caller().label()),
        ))
        .execute(tx.conn)?;
    Ok(())
}
