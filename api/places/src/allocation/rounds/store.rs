//! Every query of rounds.

use super::state::RoundStatus;
use super::views::RoundQuery;
use crate::allocation::allocator::Fairness;
use crate::spaces::Space;
use chrono::NaiveDate;
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::db::Json;
use citong_kernel::db::dialect::{self, Lockable};
use citong_kernel::lifecycle::Stateful;
use citong_kernel::policy::Scope;
use citong_kernel::query::AnyOf;
use citong_kernel::schema::{
    allocation_proposals, allocation_round_spaces, allocation_rounds, facilities, region_closure, spaces,
};
use citong_kernel::{Action, ApiResult, Id, Page, Problem, ProblemType, Timestamp, Tx, of, page};
use diesel::prelude::*;

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = allocation_rounds)]
pub struct Round {
    /// Its id.
    pub id: Id<of::AllocationRound>,
    /// 名称.
    pub name: String,
    /// The smallest region that holds all its spaces.
    pub region: String,
    /// The regions above it.
    pub region_path: String,
    /// Who runs all its spaces, if it is one body.
    pub organization_id: Option<Id<of::Organization>>,
    /// The facility whose spaces are given out, if it is one.
    pub facility_id: Option<Id<of::Facility>>,
    /// The first day of the season.
    pub season_starts_on: NaiveDate,
    /// The last day of the season.
    pub season_ends_on: NaiveDate,
    /// When groups can apply.
    pub applications_open_at: Timestamp,
    /// Until when, excluded.
    pub applications_close_at: Timestamp,
    /// Times a week that one applicant may get.
    pub max_times_per_week: Option<i32>,
    /// Minutes a week that one applicant may get.
    pub max_minutes_per_week: Option<i32>,
    /// What ties are broken with.
    pub seed: i64,
    /// How fair the present times are; none before the first allocation.
    pub fairness: Option<Json<Fairness>>,
    /// Its state as last written; [`Round::status_at`] says what it is now.
    pub status: RoundStatus,
    /// Who announced it.
    pub created_by: String,
    /// Grows with every change.
    pub version: i64,
    /// When it was announced.
    pub created_at: Timestamp,
    /// When it was changed last.
    pub updated_at: Timestamp,
}

impl Round {
    /// What grants are compared with.
    pub fn scope(&self) -> Scope<'_> {
        Scope { region_path: Some(&self.region_path), organization: self.organization_id, owner: None }
    }
    /// Its state by the clock, also before the job has written it.
    pub fn status_at(&self, now: Timestamp) -> RoundStatus {
        match self.status {
            RoundStatus::Upcoming | RoundStatus::Open if now >= self.applications_close_at => {
                RoundStatus::Allocating
            }
            RoundStatus::Upcoming if now >= self.applications_open_at => RoundStatus::Open,
            status => status,
        }
    }
}

impl Stateful for Round {
    type Marker = of::AllocationRound;
    type Status = RoundStatus;
    const TABLE: &'static str = "allocation_rounds";
    const KIND: Kind = Kind::AllocationRound;
    fn id(&self) -> Id<of::AllocationRound> {
        self.id
    }
    fn status(&self) -> RoundStatus {
        self.status
    }
    fn version(&self) -> i64 {
        self.version
    }
    fn region(&self) -> Option<&str> {
        Some(&self.region)
    }
}

/// One round, which anybody may see; 404 where there is none.
pub fn find_visible(tx: &mut Tx<'_>, id: Id<of::AllocationRound>) -> ApiResult<Round> {
    let row = allocation_rounds::table.find(id).select(Round::as_select()).first(tx.conn).optional()?;
    row.ok_or_else(Problem::not_found)
}

/// One round to do `action` to, held until the end of the transaction: whoever changes what it proposes decides alone.
pub fn lock_for(tx: &mut Tx<'_>, action: Action, id: Id<of::AllocationRound>) -> ApiResult<Round> {
    let round = find_visible(tx, id)?;
    tx.require(action, &round.scope())?;
    dialect::lock_rows(tx.conn, Lockable::AllocationRounds, &[id])?;
    find_visible(tx, id)
}

/// A page of rounds, newest first.
pub fn list(tx: &mut Tx<'_>, query: &RoundQuery, limit: i64) -> ApiResult<Page<Round>> {
    let mut rows = allocation_rounds::table.into_boxed();
    if let Some(AnyOf(statuses)) = &query.status {
        rows = rows.filter(allocation_rounds::status.eq_any(statuses));
    }
    if let Some(facility) = query.facility_id {
        rows = rows.filter(allocation_rounds::facility_id.eq(facility));
    }
    if let Some(region) = &query.region {
        let subtree = region_closure::table
            .filter(region_closure::ancestor.eq(region))
            .select(region_closure::descendant);
        rows = rows.filter(allocation_rounds::region.eq_any(subtree));
    }
    if let Some(before) =
        page::decode::<Id<of::AllocationRound>>("allocation-rounds", query.cursor.as_deref())?
    {
        rows = rows.filter(allocation_rounds::id.lt(before));
    }
    let items =
        rows.order(allocation_rounds::id.desc()).limit(limit + 1).select(Round::as_select()).load(tx.conn)?;
    Ok(Page::cut("allocation-rounds", items, limit, |round: &Round| round.id))
}

/// Inserts a round with its spaces.
pub fn insert(tx: &mut Tx<'_>, round: &Round, spaces: &[Id<of::Space>]) -> ApiResult<()> {
    diesel::insert_into(allocation_rounds::table).values(round).execute(tx.conn)?;
    for space in spaces {
        diesel::insert_into(allocation_round_spaces::table)
            .values((
                allocation_round_spaces::round_id.eq(round.id),
                allocation_round_spaces::space_id.eq(space),
            ))
            .execute(tx.conn)?;
    }
    Ok(())
}

/// Writes what a round says, guarded by its version, with its change. Answers it as it is then.
pub fn touch(tx: &mut Tx<'_>, round: &Round) -> ApiResult<Round> {
    let row = allocation_rounds::table.find(round.id).filter(allocation_rounds::version.eq(round.version));
    let after = Round { version: round.version + 1, updated_at: tx.now, ..round.clone() };
    let updated = diesel::update(row)
        .set((
            allocation_rounds::name.eq(&after.name),
            allocation_rounds::season_starts_on.eq(after.season_starts_on),
            allocation_rounds::season_ends_on.eq(after.season_ends_on),
            allocation_rounds::applications_open_at.eq(after.applications_open_at),
            allocation_rounds::applications_close_at.eq(after.applications_close_at),
            allocation_rounds::max_times_per_week.eq(after.max_times_per_week),
            allocation_rounds::max_minutes_per_week.eq(after.max_minutes_per_week),
            allocation_rounds::seed.eq(after.seed),
            allocation_rounds::fairness.eq(&after.fairness),
            allocation_rounds::version.eq(after.version),
            allocation_rounds::updated_at.eq(after.updated_at),
        ))
        .execute(tx.conn)?;
    if updated != 1 {
        return Err(Problem::new(ProblemType::PreconditionFailed));
    }
    changes::record(tx, Kind::AllocationRound, after.id, Op::Updated, after.version, Some(&after.region))?;
    Ok(after)
}

/// The spaces that a round gives out, in the order of their ids.
pub fn spaces_of(tx: &mut Tx<'_>, round: Id<of::AllocationRound>) -> ApiResult<Vec<Space>> {
    Ok(spaces::table
        .inner_join(allocation_round_spaces::table.on(allocation_round_spaces::space_id.eq(spaces::id)))
        .filter(allocation_round_spaces::round_id.eq(round))
        .order(spaces::id.asc())
        .select(Space::as_select())
        .load(tx.conn)?)
}

/// A space with the region path, the body and the facility that it belongs to.
pub type Placed = (Space, (String, Id<of::Organization>));

/// These spaces, or the bookable ones of a facility.
pub fn placed(
    tx: &mut Tx<'_>,
    facility: Option<Id<of::Facility>>,
    ids: &[Id<of::Space>],
    most: i64,
) -> ApiResult<Vec<Placed>> {
    let rows = spaces::table
        .inner_join(facilities::table)
        .order(spaces::id.asc())
        .limit(most)
        .select((Space::as_select(), (facilities::region_path, facilities::organization_id)));
    Ok(match facility {
        Some(facility) => {
            rows.filter(spaces::facility_id.eq(facility)).filter(spaces::bookable.eq(true)).load(tx.conn)?
        }
        None => rows.filter(spaces::id.eq_any(ids)).load(tx.conn)?,
    })
}

/// Rounds whose applications begin or end by the clock, or whose times are still to become bookings.
pub fn due(tx: &mut Tx<'_>, most: i64) -> ApiResult<Vec<Round>> {
    let opens = allocation_rounds::status
        .eq(RoundStatus::Upcoming)
        .and(allocation_rounds::applications_open_at.le(tx.now));
    let ends = allocation_rounds::status
        .eq(RoundStatus::Open)
        .and(allocation_rounds::applications_close_at.le(tx.now));
    let open_proposals = allocation_proposals::table
        .filter(allocation_proposals::status.eq("proposed"))
        .select(allocation_proposals::round_id);
    let unfinished = allocation_rounds::status
        .eq(RoundStatus::Published)
        .and(allocation_rounds::id.eq_any(open_proposals));
    Ok(allocation_rounds::table
        .filter(opens.or(ends).or(unfinished))
        .order(allocation_rounds::id.asc())
        .limit(most)
        .select(Round::as_select())
        .load(tx.conn)?)
}
