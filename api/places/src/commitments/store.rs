//! Every query of opening commitments.

use super::state::CommitmentStatus;
use super::views::{CommitmentKind, CommitmentQuery};
use crate::facilities::{FacilityScope, commitments_visible_to};
use crate::timetable::OpeningHours;
use chrono::NaiveDate;
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::db::Json;
use citong_kernel::lifecycle::Stateful;
use citong_kernel::query::AnyOf;
use citong_kernel::schema::{facilities, opening_commitments as table, region_closure};
use citong_kernel::{
    Action, ApiResult, Id, Page, Problem, ProblemType, Timestamp, Tx, audit, of, page, policy,
};
use diesel::prelude::*;

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = table, treat_none_as_null = true)]
pub struct Commitment {
    /// Its id.
    pub id: Id<of::OpeningCommitment>,
    /// Whose spaces.
    pub facility_id: Id<of::Facility>,
    /// Of an agency or a school.
    pub kind: CommitmentKind,
    /// Which spaces.
    pub space_ids: Json<Vec<Id<of::Space>>>,
    /// When.
    pub hours: Json<OpeningHours>,
    /// From which date.
    pub valid_from: NaiveDate,
    /// Until which date, included.
    pub valid_to: NaiveDate,
    /// That work or teaching is not affected.
    pub statement: String,
    /// Its state.
    pub status: CommitmentStatus,
    /// Why it was suspended or ended.
    pub status_reason: Option<String>,
    /// Who declared it.
    pub declared_by: String,
    /// Who approved it.
    pub approved_by: Option<String>,
    /// Grows with every change.
    pub version: i64,
    /// When it was declared.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

/// A commitment with its facility.
#[derive(Debug, Clone)]
pub struct Found {
    /// The row.
    pub row: Commitment,
    /// Where it stands.
    pub facility: FacilityScope,
}

impl Stateful for Found {
    type Marker = of::OpeningCommitment;
    type Status = CommitmentStatus;
    const TABLE: &'static str = "opening_commitments";
    const KIND: Kind = Kind::OpeningCommitment;
    fn id(&self) -> Id<of::OpeningCommitment> {
        self.row.id
    }
    fn status(&self) -> CommitmentStatus {
        self.row.status
    }
    fn version(&self) -> i64 {
        self.row.version
    }
    fn region(&self) -> Option<&str> {
        Some(&self.facility.region)
    }
}

/// One that the caller may do `action` to: 404 when they may not see it, 403 when only that.
pub fn find_for(tx: &mut Tx<'_>, action: Action, id: Id<of::OpeningCommitment>) -> ApiResult<Found> {
    let row: Option<(Commitment, FacilityScope)> = table::table
        .inner_join(facilities::table)
        .filter(table::id.eq(id))
        .select((Commitment::as_select(), FacilityScope::as_select()))
        .first(tx.conn)
        .optional()?;
    let (row, facility) = row.ok_or_else(Problem::not_found)?;
    let public = row.status == CommitmentStatus::Published && facility.is_open();
    if !public && !policy::sees_backstage(tx.caller(), &facility.scope()) {
        return Err(Problem::not_found());
    }
    tx.require(action, &facility.scope())?;
    Ok(Found { row, facility })
}

/// A page in the order of declaration.
pub fn list(tx: &mut Tx<'_>, query: &CommitmentQuery, limit: i64) -> ApiResult<Page<Found>> {
    let mut rows = table::table.inner_join(facilities::table).into_boxed();
    if let Some(visible) = commitments_visible_to(tx.caller()) {
        rows = rows.filter(visible);
    }
    if let Some(facility) = query.facility_id {
        rows = rows.filter(table::facility_id.eq(facility));
    }
    if let Some(kind) = query.kind {
        rows = rows.filter(table::kind.eq(kind));
    }
    if let Some(AnyOf(states)) = &query.status {
        rows = rows.filter(table::status.eq_any(states));
    }
    if let Some(region) = &query.region {
        let subtree = region_closure::table
            .filter(region_closure::ancestor.eq(region))
            .select(region_closure::descendant);
        rows = rows.filter(facilities::region.eq_any(subtree));
    }
    if let Some(after) =
        page::decode::<Id<of::OpeningCommitment>>("opening_commitments", query.cursor.as_deref())?
    {
        rows = rows.filter(table::id.gt(after));
    }
    let items: Vec<(Commitment, FacilityScope)> = rows
        .order(table::id.asc())
        .limit(limit + 1)
        .select((Commitment::as_select(), FacilityScope::as_select()))
        .load(tx.conn)?;
    let page = Page::cut("opening_commitments", items, limit, |(row, _)| row.id);
    Ok(page.map(|(row, facility)| Found { row, facility }))
}

/// Inserts one, with its audit row and its change.
pub fn insert(tx: &mut Tx<'_>, found: &Found) -> ApiResult<()> {
    diesel::insert_into(table::table).values(&found.row).execute(tx.conn)?;
    audit::Event::new("create", Kind::OpeningCommitment.as_str(), found.row.id).write(tx)?;
    let region = Some(found.facility.region.as_str());
    changes::record(tx, Kind::OpeningCommitment, found.row.id, Op::Created, 1, region)
}

/// Writes what a patch changed, guarded by the version, with its audit row and its change.
pub fn update(tx: &mut Tx<'_>, found: &mut Found) -> ApiResult<()> {
    let guarded = table::table.find(found.row.id).filter(table::version.eq(found.row.version));
    found.row.version += 1;
    found.row.updated_at = tx.now;
    if diesel::update(guarded).set(&found.row).execute(tx.conn)? != 1 {
        return Err(Problem::new(ProblemType::PreconditionFailed));
    }
    audit::Event::new("update", Kind::OpeningCommitment.as_str(), found.row.id).write(tx)?;
    let (version, region) = (found.row.version, Some(found.facility.region.as_str()));
    changes::record(tx, Kind::OpeningCommitment, found.row.id, Op::Updated, version, region)
}

/// Notes who approved and why, before the transition counts the version.
pub fn note(tx: &mut Tx<'_>, row: &Commitment) -> ApiResult<()> {
    diesel::update(table::table.find(row.id).filter(table::version.eq(row.version)))
        .set((table::approved_by.eq(&row.approved_by), table::status_reason.eq(&row.status_reason)))
        .execute(tx.conn)?;
    Ok(())
}
