//! Every query of challenges.

use super::challenge_views::ChallengeQuery;
use super::found::{self, Remedy};
use super::state::{ChallengeStatus, Matter, RemedyOutcome};
use crate::bids::BidStatus;
use crate::projects::{self, Project};
use crate::suppliers;
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::db::Json;
use citong_kernel::query::AnyOf;
use citong_kernel::schema::{
    award_publications, awards, bids, challenges as table, procurement_projects, region_closure,
};
use citong_kernel::{Action, ApiResult, Id, Page, Problem, ProblemType, Timestamp, Tx, audit, of, page};
use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// One of the things that are challenged 质疑事项.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Claim {
    /// Names it in a complaint.
    pub code: String,
    /// What is claimed.
    pub text: String,
}

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = table, treat_none_as_null = true)]
pub struct Challenge {
    /// Its id.
    pub id: Id<of::Challenge>,
    /// Of which project.
    pub project_id: Id<of::ProcurementProject>,
    /// Of one lot only.
    pub lot_id: Option<Id<of::Lot>>,
    /// Who challenges.
    pub supplier_id: Id<of::Supplier>,
    /// What.
    pub matter: Matter,
    /// How many results were announced before.
    pub round: i32,
    /// 法律依据.
    pub grounds: String,
    /// 事实依据.
    pub facts: String,
    /// 质疑事项.
    pub claims: Json<Vec<Claim>>,
    /// Whether the result could change.
    pub affects_result: bool,
    /// Its state.
    pub status: ChallengeStatus,
    /// Why it was rejected or withdrawn.
    pub status_reason: Option<String>,
    /// Who handed it in.
    pub submitted_by: String,
    /// When.
    pub submitted_at: Timestamp,
    /// The end of the term to answer, excluded.
    pub answer_due_at: Timestamp,
    /// What came of it.
    pub outcome: Option<RemedyOutcome>,
    /// The purchaser's answer.
    pub answer: Option<String>,
    /// Who answered or rejected.
    pub answered_by: Option<String>,
    /// When: the term for a complaint runs from here.
    pub answered_at: Option<Timestamp>,
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

/// A challenge with its project.
pub type Found = found::Found<Challenge>;

impl Remedy for Challenge {
    type Marker = of::Challenge;
    type Status = ChallengeStatus;
    const TABLE: &'static str = "challenges";
    const KIND: Kind = Kind::Challenge;
    const READ: Action = Action::GetChallenge;
    const WITHDRAW: Action = Action::WithdrawChallenge;
    fn id(&self) -> Id<of::Challenge> {
        self.id
    }
    fn status(&self) -> ChallengeStatus {
        self.status
    }
    fn version(&self) -> i64 {
        self.version
    }
    fn supplier(&self) -> Id<of::Supplier> {
        self.supplier_id
    }
}

/// One challenge, for rules of the house.
pub fn fetch(tx: &mut Tx<'_>, id: Id<of::Challenge>) -> ApiResult<Found> {
    let row: Option<(Challenge, Project)> = table::table
        .inner_join(procurement_projects::table)
        .filter(table::id.eq(id))
        .select((Challenge::as_select(), Project::as_select()))
        .first(tx.conn)
        .optional()?;
    let (row, project) = row.ok_or_else(Problem::not_found)?;
    Found::of(tx, row, project)
}

/// One that the caller may do `action` to: 404 when they may not see it, 403 when only that.
pub fn find_for(tx: &mut Tx<'_>, action: Action, id: Id<of::Challenge>) -> ApiResult<Found> {
    fetch(tx, id)?.permitting(tx, action)
}

/// The same with its project locked, and read again.
pub fn lock_for(tx: &mut Tx<'_>, action: Action, id: Id<of::Challenge>) -> ApiResult<Found> {
    let seen = find_for(tx, action, id)?;
    projects::lock(tx, seen.project.id)?;
    find_for(tx, action, id)
}

/// A page in the order in which they came in: one's own, and those of the projects that one answers for,
/// supervises or audits.
pub fn list(tx: &mut Tx<'_>, query: &ChallengeQuery, limit: i64) -> ApiResult<Page<Found>> {
    let mut rows = table::table.inner_join(procurement_projects::table).into_boxed();
    let own: Vec<_> = suppliers::acted_for(tx)?.into_iter().map(|supplier| supplier.id).collect();
    let reach = tx.caller().reach(Action::ListChallenges);
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
    if let Some(matter) = query.matter {
        rows = rows.filter(table::matter.eq(matter));
    }
    if let Some(AnyOf(states)) = &query.status {
        rows = rows.filter(table::status.eq_any(states));
    }
    if let Some(since) = query.updated_since {
        rows = rows.filter(table::updated_at.ge(since));
    }
    if let Some(after) = page::decode::<Id<of::Challenge>>("challenges", query.cursor.as_deref())? {
        rows = rows.filter(table::id.gt(after));
    }
    let items: Vec<(Challenge, Project)> = rows
        .order(table::id.asc())
        .limit(limit + 1)
        .select((Challenge::as_select(), Project::as_select()))
        .load(tx.conn)?;
    found::visible(tx, Page::cut("challenges", items, limit, |(row, _)| row.id))
}

/// The challenges of a project, in the order in which they came in.
pub fn of_project(tx: &mut Tx<'_>, project: Id<of::ProcurementProject>) -> ApiResult<Vec<Challenge>> {
    let rows = table::table.filter(table::project_id.eq(project)).order(table::id.asc());
    Ok(rows.select(Challenge::as_select()).load(tx.conn)?)
}

/// Whether this supplier has raised this matter in this round already.
pub fn was_raised(tx: &mut Tx<'_>, new: &Challenge) -> ApiResult<bool> {
    let rows = table::table
        .filter(table::project_id.eq(new.project_id).and(table::supplier_id.eq(new.supplier_id)))
        .filter(table::matter.eq(new.matter).and(table::round.eq(new.round)))
        .filter(table::status.ne(ChallengeStatus::Rejected));
    Ok(rows.count().get_result::<i64>(tx.conn)? > 0)
}

/// How many times a result of the project was announced.
pub fn rounds(tx: &mut Tx<'_>, project: Id<of::ProcurementProject>) -> ApiResult<i32> {
    let of_project = awards::table.filter(awards::project_id.eq(project)).select(awards::id);
    let notices: Vec<Id<of::ProcurementNotice>> = award_publications::table
        .filter(award_publications::award_id.eq_any(of_project))
        .select(award_publications::notice_id)
        .distinct()
        .load(tx.conn)?;
    Ok(i32::try_from(notices.len()).unwrap_or(i32::MAX))
}

/// Whether a supplier took part: it has a bid that it did not withdraw.
pub fn took_part(
    tx: &mut Tx<'_>,
    project: Id<of::ProcurementProject>,
    supplier: Id<of::Supplier>,
) -> ApiResult<bool> {
    let gone = [BidStatus::Withdrawn, BidStatus::Replaced];
    let rows = bids::table
        .filter(bids::project_id.eq(project).and(bids::supplier_id.eq(supplier)))
        .filter(bids::status.ne_all(gone));
    Ok(rows.count().get_result::<i64>(tx.conn)? > 0)
}

/// Inserts one, with its audit row and its change.
pub fn insert(tx: &mut Tx<'_>, row: &Challenge) -> ApiResult<()> {
    diesel::insert_into(table::table).values(row).execute(tx.conn)?;
    audit::Event::new("create", Kind::Challenge.as_str(), row.id)
        .transition("", row.status.as_str())
        .details(serde_json::json!({ "project_id": row.project_id, "matter": row.matter }))
        .write(tx)?;
    changes::record(tx, Kind::Challenge, row.id, Op::Created, 1, None)
}

/// Writes what goes with a step, right before it: the step itself counts the version.
pub fn note(tx: &mut Tx<'_>, row: &Challenge) -> ApiResult<()> {
    let guarded = table::table.find(row.id).filter(table::version.eq(row.version));
    if diesel::update(guarded).set(row).execute(tx.conn)? != 1 {
        return Err(Problem::new(ProblemType::PreconditionFailed));
    }
    Ok(())
}

/// Those whose term to answer is over and of whom nobody was told yet.
pub fn overdue(tx: &mut Tx<'_>, limit: i64) -> ApiResult<Vec<Id<of::Challenge>>> {
    let rows = table::table.filter(table::next_check_at.le(tx.now)).order(table::next_check_at.asc());
    Ok(rows.limit(limit).select(table::id).load(tx.conn)?)
}
