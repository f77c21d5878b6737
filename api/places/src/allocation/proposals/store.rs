//! Every query of proposals.

use super::state::{Event, ProposalStatus};
use super::views::{ProposalQuery, ProposalView};
use crate::allocation::allocator::{Day, Minutes, Slot};
use crate::allocation::rounds::{Round, RoundStatus};
use crate::series::OccurrenceRefused;
use chrono::NaiveDate;
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::db::Json;
use citong_kernel::lifecycle::{Stateful, advance};
use citong_kernel::schema::{
    allocation_applications, allocation_proposals, allocation_rounds, space_leaves, spaces,
};
use citong_kernel::{ApiResult, Id, Page, Problem, ProblemType, Timestamp, Tx, of, page};
use diesel::dsl::count_star;
use diesel::prelude::*;
use std::collections::BTreeMap;

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = allocation_proposals)]
pub struct Proposal {
    /// Its id.
    pub id: Id<of::AllocationProposal>,
    /// Which round.
    pub round_id: Id<of::AllocationRound>,
    /// Whose.
    pub application_id: Id<of::AllocationApplication>,
    /// Where.
    pub space_id: Id<of::Space>,
    /// On which day; 1 is Monday.
    pub weekday: i32,
    /// From when on, local minutes after midnight.
    pub from_minute: i32,
    /// Until when.
    pub until_minute: i32,
    /// Whether it stays when times are given out again.
    pub locked: bool,
    /// Its state.
    pub status: ProposalStatus,
    /// The bookings, once published.
    pub series_id: Option<Id<of::BookingSeries>>,
    /// How many there are.
    pub booked: i32,
    /// Dates that could not be booked.
    pub unbooked: Json<Vec<OccurrenceRefused>>,
    /// Grows with every change.
    pub version: i64,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was changed last.
    pub updated_at: Timestamp,
}

impl Proposal {
    /// The day; 0 is Monday.
    pub fn day(&self) -> Day {
        u8::try_from(self.weekday - 1).unwrap_or(0)
    }
    /// The time.
    pub fn minutes(&self) -> Minutes {
        let minute = |minute: i32| u16::try_from(minute).unwrap_or(0);
        (minute(self.from_minute), minute(self.until_minute))
    }
    /// As the allocator has it.
    pub fn slot(&self) -> Slot {
        Slot {
            application: self.application_id,
            space: self.space_id,
            day: self.day(),
            minutes: self.minutes(),
        }
    }
}

/// A proposal as its round's region knows it, for the change feed.
pub struct InRegion<'a>(pub &'a Proposal, pub &'a str);

impl Stateful for InRegion<'_> {
    type Marker = of::AllocationProposal;
    type Status = ProposalStatus;
    const TABLE: &'static str = "allocation_proposals";
    const KIND: Kind = Kind::AllocationProposal;
    fn id(&self) -> Id<of::AllocationProposal> {
        self.0.id
    }
    fn status(&self) -> ProposalStatus {
        self.0.status
    }
    fn version(&self) -> i64 {
        self.0.version
    }
    fn region(&self) -> Option<&str> {
        Some(self.1)
    }
}

/// What a view shows beside the row.
#[derive(Debug, Clone, Queryable)]
pub struct Around {
    /// The group.
    pub group_name: String,
    /// The spaces that it asked for, best first.
    pub wishes: Json<Vec<Id<of::Space>>>,
    /// The space's name.
    pub space_name: String,
}

/// A proposal with its surroundings.
#[derive(Debug, Clone)]
pub struct Found {
    /// The row.
    pub proposal: Proposal,
    /// Its surroundings.
    pub around: Around,
}

type Row = (Proposal, Around);

/// Proposals with their surroundings; a macro because the type of the joins cannot be named.
macro_rules! with_surroundings {
    () => {
        allocation_proposals::table
            .inner_join(
                allocation_applications::table
                    .on(allocation_applications::id.eq(allocation_proposals::application_id)),
            )
            .inner_join(spaces::table.on(spaces::id.eq(allocation_proposals::space_id)))
            .select((
                Proposal::as_select(),
                (allocation_applications::group_name, allocation_applications::space_ids, spaces::name),
            ))
    };
}

/// One proposal; 404 where there is none.
pub fn fetch(tx: &mut Tx<'_>, id: Id<of::AllocationProposal>) -> ApiResult<Found> {
    let row =
        with_surroundings!().filter(allocation_proposals::id.eq(id)).first::<Row>(tx.conn).optional()?;
    let (proposal, around) = row.ok_or_else(Problem::not_found)?;
    Ok(Found { proposal, around })
}

/// A page of a round's proposals; of one person's groups where `owner` is given.
pub fn list(
    tx: &mut Tx<'_>,
    round: Id<of::AllocationRound>,
    query: &ProposalQuery,
    owner: Option<Id<of::User>>,
    limit: i64,
) -> ApiResult<Page<Found>> {
    let mut rows = with_surroundings!().filter(allocation_proposals::round_id.eq(round)).into_boxed();
    if let Some(application) = query.application_id {
        rows = rows.filter(allocation_proposals::application_id.eq(application));
    }
    if let Some(space) = query.space_id {
        rows = rows.filter(allocation_proposals::space_id.eq(space));
    }
    if let Some(status) = query.status {
        rows = rows.filter(allocation_proposals::status.eq(status));
    }
    if let Some(owner) = owner {
        rows = rows.filter(allocation_applications::user_id.eq(owner));
    }
    if let Some(after) = page::decode::<Id<of::AllocationProposal>>("proposals", query.cursor.as_deref())? {
        rows = rows.filter(allocation_proposals::id.gt(after));
    }
    let items: Vec<Row> = rows.order(allocation_proposals::id.asc()).limit(limit + 1).load(tx.conn)?;
    let page = Page::cut("proposals", items, limit, |(one, _)| one.id);
    Ok(page.map(|(proposal, around)| Found { proposal, around }))
}

/// The first proposals of a round that are not dropped.
pub fn first(tx: &mut Tx<'_>, round: Id<of::AllocationRound>, most: i64) -> ApiResult<Vec<ProposalView>> {
    let rows: Vec<Row> = with_surroundings!()
        .filter(allocation_proposals::round_id.eq(round))
        .filter(allocation_proposals::status.ne(ProposalStatus::Dropped))
        .order(allocation_proposals::id.asc())
        .limit(most)
        .load(tx.conn)?;
    Ok(rows.into_iter().map(|(proposal, around)| Found { proposal, around }.into()).collect())
}

/// The proposals of a round that are not dropped.
pub fn kept(tx: &mut Tx<'_>, round: Id<of::AllocationRound>) -> ApiResult<Vec<Proposal>> {
    Ok(allocation_proposals::table
        .filter(allocation_proposals::round_id.eq(round))
        .filter(allocation_proposals::status.ne(ProposalStatus::Dropped))
        .order(allocation_proposals::id.asc())
        .select(Proposal::as_select())
        .load(tx.conn)?)
}

/// The weekly times of a round.
pub fn slots(tx: &mut Tx<'_>, round: Id<of::AllocationRound>) -> ApiResult<Vec<Slot>> {
    Ok(kept(tx, round)?.iter().map(Proposal::slot).collect())
}

/// Those that stay when times are given out again.
pub fn locked(tx: &mut Tx<'_>, round: Id<of::AllocationRound>) -> ApiResult<Vec<Slot>> {
    Ok(kept(tx, round)?.iter().filter(|one| one.locked).map(Proposal::slot).collect())
}

/// Removes those that do not stay. They are plans of a round that is read through it: its own change tells of them.
pub fn delete_unlocked(tx: &mut Tx<'_>, round: Id<of::AllocationRound>) -> ApiResult<()> {
    let rows = allocation_proposals::table.filter(allocation_proposals::round_id.eq(round)).filter(
        allocation_proposals::locked.eq(false).or(allocation_proposals::status.eq(ProposalStatus::Dropped)),
    );
    diesel::delete(rows).execute(tx.conn)?;
    Ok(())
}

/// Inserts the times that were given out.
pub fn insert_all(tx: &mut Tx<'_>, round: Id<of::AllocationRound>, slots: &[Slot]) -> ApiResult<()> {
    for slot in slots {
        let proposal = Proposal {
            id: Id::new(tx.now),
            round_id: round,
            application_id: slot.application,
            space_id: slot.space,
            weekday: i32::from(slot.day) + 1,
            from_minute: slot.minutes.0.into(),
            until_minute: slot.minutes.1.into(),
            locked: false,
            status: ProposalStatus::Proposed,
            series_id: None,
            booked: 0,
            unbooked: Json(Vec::new()),
            version: 1,
            created_at: tx.now,
            updated_at: tx.now,
        };
        diesel::insert_into(allocation_proposals::table).values(&proposal).execute(tx.conn)?;
    }
    Ok(())
}

/// Writes where and when a proposal is and whether it stays, guarded by its version, with its change.
pub fn update(tx: &mut Tx<'_>, after: &Proposal, region: &str) -> ApiResult<()> {
    let row =
        allocation_proposals::table.find(after.id).filter(allocation_proposals::version.eq(after.version));
    let updated = diesel::update(row)
        .set((
            allocation_proposals::space_id.eq(after.space_id),
            allocation_proposals::weekday.eq(after.weekday),
            allocation_proposals::from_minute.eq(after.from_minute),
            allocation_proposals::until_minute.eq(after.until_minute),
            allocation_proposals::locked.eq(after.locked),
            allocation_proposals::version.eq(after.version + 1),
            allocation_proposals::updated_at.eq(tx.now),
        ))
        .execute(tx.conn)?;
    if updated != 1 {
        return Err(Problem::new(ProblemType::PreconditionFailed));
    }
    changes::record(tx, Kind::AllocationProposal, after.id, Op::Updated, after.version + 1, Some(region))
}

/// Notes what publication made of a proposal; the caller advances it in the same transaction.
pub fn set_series(
    tx: &mut Tx<'_>,
    id: Id<of::AllocationProposal>,
    series: Option<Id<of::BookingSeries>>,
    booked: i32,
    unbooked: Vec<OccurrenceRefused>,
) -> ApiResult<()> {
    diesel::update(allocation_proposals::table.find(id))
        .set((
            allocation_proposals::series_id.eq(series),
            allocation_proposals::booked.eq(booked),
            allocation_proposals::unbooked.eq(Json(unbooked)),
        ))
        .execute(tx.conn)?;
    Ok(())
}

/// Proposals of a published round that are not bookings yet.
pub fn to_publish(tx: &mut Tx<'_>, round: Id<of::AllocationRound>, most: i64) -> ApiResult<Vec<Proposal>> {
    Ok(allocation_proposals::table
        .filter(allocation_proposals::round_id.eq(round))
        .filter(allocation_proposals::status.eq(ProposalStatus::Proposed))
        .order(allocation_proposals::id.asc())
        .limit(most)
        .select(Proposal::as_select())
        .load(tx.conn)?)
}

/// Whether some proposals of a round are not bookings yet.
pub fn any_left(tx: &mut Tx<'_>, round: Id<of::AllocationRound>) -> ApiResult<bool> {
    Ok(!to_publish(tx, round, 1)?.is_empty())
}

/// How many weekly times each application of a round has.
pub fn count_by_application(
    tx: &mut Tx<'_>,
    round: Id<of::AllocationRound>,
) -> ApiResult<BTreeMap<Id<of::AllocationApplication>, i64>> {
    let rows: Vec<(Id<of::AllocationApplication>, i64)> = allocation_proposals::table
        .filter(allocation_proposals::round_id.eq(round))
        .filter(allocation_proposals::status.ne(ProposalStatus::Dropped))
        .group_by(allocation_proposals::application_id)
        .select((allocation_proposals::application_id, count_star()))
        .load(tx.conn)?;
    Ok(rows.into_iter().collect())
}

/// Takes the plans of an application out that are not bookings yet.
pub fn drop_open_of(
    tx: &mut Tx<'_>,
    application: Id<of::AllocationApplication>,
    region: &str,
    reason: &str,
) -> ApiResult<()> {
    let rows: Vec<Proposal> = allocation_proposals::table
        .filter(allocation_proposals::application_id.eq(application))
        .filter(allocation_proposals::status.eq(ProposalStatus::Proposed))
        .order(allocation_proposals::id.asc())
        .select(Proposal::as_select())
        .load(tx.conn)?;
    for proposal in &rows {
        advance(tx, &InRegion(proposal, region), Event::Drop, Some(reason))?;
    }
    Ok(())
}

/// Leaf, weekday (1 is Monday), minutes from and until, and the season of the round that gives it.
type OfOthers = (Id<of::Space>, i32, i32, i32, NaiveDate, NaiveDate);

/// What other decided or published rounds give of these leaves, where their season meets this one's.
pub fn given_by_others(tx: &mut Tx<'_>, round: &Round, leaves: &[Id<of::Space>]) -> ApiResult<Vec<OfOthers>> {
    let mut given = Vec::new();
    for chunk in leaves.chunks(500) {
        let rows: Vec<OfOthers> = allocation_proposals::table
            .inner_join(allocation_rounds::table.on(allocation_rounds::id.eq(allocation_proposals::round_id)))
            .inner_join(space_leaves::table.on(space_leaves::space_id.eq(allocation_proposals::space_id)))
            .filter(space_leaves::leaf_id.eq_any(chunk))
            .filter(allocation_rounds::id.ne(round.id))
            .filter(allocation_rounds::status.eq_any([RoundStatus::Decided, RoundStatus::Published]))
            .filter(allocation_rounds::season_starts_on.le(round.season_ends_on))
            .filter(allocation_rounds::season_ends_on.ge(round.season_starts_on))
            .filter(allocation_proposals::status.ne(ProposalStatus::Dropped))
            .select((
                space_leaves::leaf_id,
                allocation_proposals::weekday,
                allocation_proposals::from_minute,
                allocation_proposals::until_minute,
                allocation_rounds::season_starts_on,
                allocation_rounds::season_ends_on,
            ))
            .load(tx.conn)?;
        given.extend(rows);
    }
    Ok(given)
}

/// The proposals of a round that are not dropped; of one person's groups where `owner` is given.
pub fn of_owner(
    tx: &mut Tx<'_>,
    round: Id<of::AllocationRound>,
    owner: Option<Id<of::User>>,
) -> ApiResult<Vec<Proposal>> {
    let mut rows = allocation_proposals::table
        .inner_join(
            allocation_applications::table
                .on(allocation_applications::id.eq(allocation_proposals::application_id)),
        )
        .filter(allocation_proposals::round_id.eq(round))
        .filter(allocation_proposals::status.ne(ProposalStatus::Dropped))
        .select(Proposal::as_select())
        .into_boxed();
    if let Some(owner) = owner {
        rows = rows.filter(allocation_applications::user_id.eq(owner));
    }
    Ok(rows.load(tx.conn)?)
}
