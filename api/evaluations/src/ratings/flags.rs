//! Signs of stuffing 刷评线索: what a machine notices and a person decides. A rating that is flagged counts until
//! somebody has decided that it does not.

use super::create::{has_part, refuse_own_interest, refuse_own_part};
use super::figures::RatingFigures;
use super::flag_views::{DecideRatingFlag, FlagQuery};
use super::rectify;
use super::state::{FlagEvent, FlagKind, FlagOutcome, FlagStatus, RatingChannel, RatingStatus};
use super::store::{Part, Rating, parts_in, scope_of};
use citong_identity::regions;
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::check::Check;
use citong_kernel::db::dialect;
use citong_kernel::lifecycle::{Stateful, advance, next};
use citong_kernel::policy::Scope;
use citong_kernel::query::AnyOf;
use citong_kernel::schema::{rating_flag_members as members, rating_flags as table, ratings, region_closure};
use citong_kernel::{Action, ApiResult, Id, Page, Problem, ProblemType, Timestamp, Tx, audit, of, page};
use diesel::prelude::*;
use std::collections::BTreeSet;

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = table, treat_none_as_null = true)]
pub struct Flag {
    /// Its id.
    pub id: Id<of::RatingFlag>,
    /// What was noticed.
    pub kind: FlagKind,
    /// Who was rated.
    pub organization_id: Id<of::Organization>,
    /// Which venue.
    pub facility_id: Option<Id<of::Facility>>,
    /// Which supplier.
    pub supplier_id: Option<Id<of::Supplier>>,
    /// Where.
    pub region: String,
    /// A device's digest, or who entered them.
    pub subject: Option<String>,
    /// Its state.
    pub status: FlagStatus,
    /// The decision, in words.
    pub decision: Option<String>,
    /// Who decided.
    pub decided_by: Option<String>,
    /// When.
    pub decided_at: Option<Timestamp>,
    /// Grows with every change.
    pub version: i64,
    /// When it was noticed.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

/// A flag with the codes down to its region, and its ratings.
#[derive(Debug, Clone)]
pub struct Flagged {
    /// The row.
    pub row: Flag,
    /// The codes from the city down to its region.
    pub path: String,
    /// Which ratings.
    pub ratings: Vec<Id<of::Rating>>,
    /// Who gave and who entered them.
    parts: Vec<Part>,
}

impl Flagged {
    /// What a grant must cover.
    pub fn scope(&self) -> Scope<'_> {
        scope_of(&self.path, self.row.organization_id, None)
    }
    /// Whether it is about the caller, or about ratings that they gave or entered.
    pub fn concerns(&self, tx: &Tx<'_>) -> bool {
        self.row.subject.as_deref() == Some(tx.caller().label().as_str()) || has_part(tx, &self.parts)
    }
}

impl Stateful for Flagged {
    type Marker = of::RatingFlag;
    type Status = FlagStatus;
    const TABLE: &'static str = "rating_flags";
    const KIND: Kind = Kind::RatingFlag;
    fn id(&self) -> Id<of::RatingFlag> {
        self.row.id
    }
    fn status(&self) -> FlagStatus {
        self.row.status
    }
    fn version(&self) -> i64 {
        self.row.version
    }
    /// None: the feed of a county's machine does not say who is suspected.
    fn region(&self) -> Option<&str> {
        None
    }
}

/// Looks at a rating that has just come in, beside those before it. The caller holds the lock of who is rated.
pub fn watch(tx: &mut Tx<'_>, new: &Rating, figures: &RatingFigures) -> ApiResult<()> {
    let since = tx.now.plus_minutes(-figures.window_minutes());
    if new.channel.is_on_behalf() {
        let rows = recent(new, since).filter(ratings::entered_by.eq(new.entered_by.clone()));
        let seen = rows.select(ratings::id).load(tx.conn)?;
        return raise(tx, new, FlagKind::ClerkVelocity, Some(&new.entered_by), seen, figures.clerk_count());
    }
    let own = [RatingChannel::App, RatingChannel::Web];
    let seen = recent(new, since).filter(ratings::channel.eq_any(own)).select(ratings::id).load(tx.conn)?;
    raise(tx, new, FlagKind::VenueVelocity, None, seen, figures.venue_count())?;
    let Some(device) = new.device_hash.clone() else { return Ok(()) };
    let seen = recent(new, since).filter(ratings::device_hash.eq(device.clone()));
    let seen = seen.select(ratings::id).load(tx.conn)?;
    raise(tx, new, FlagKind::DeviceVelocity, Some(&device), seen, figures.device_count())?;
    let since = tx.now.plus_days(-figures.linked_days());
    let linked: Vec<(Id<of::Rating>, Option<Id<of::User>>)> = recent(new, since)
        .filter(ratings::device_hash.eq(device.clone()))
        .select((ratings::id, ratings::user_id))
        .load(tx.conn)?;
    let people: BTreeSet<_> = linked.iter().filter_map(|(_, user)| *user).collect();
    if i64::try_from(people.len()).unwrap_or(i64::MAX) < figures.linked_people() {
        return Ok(());
    }
    let seen = linked.into_iter().map(|(id, _)| id).collect();
    raise(tx, new, FlagKind::LinkedDevice, Some(&device), seen, 1)
}

type Recent = ratings::BoxedQuery<'static, citong_kernel::db::MultiBackend>;

/// The ratings of the same venue or supplier since then that count.
fn recent(new: &Rating, since: Timestamp) -> Recent {
    let rows = ratings::table.into_boxed();
    let rows = match (new.facility_id, new.supplier_id) {
        (Some(facility), _) => rows.filter(ratings::facility_id.eq(facility)),
        (None, supplier) => rows.filter(ratings::supplier_id.eq(supplier)),
    };
    rows.filter(ratings::created_at.ge(since).and(ratings::status.eq(RatingStatus::Published)))
}

/// Raises a flag, or adds to the one that is open.
fn raise(
    tx: &mut Tx<'_>,
    new: &Rating,
    kind: FlagKind,
    subject: Option<&str>,
    seen: Vec<Id<of::Rating>>,
    enough: i64,
) -> ApiResult<()> {
    if enough < 1 || i64::try_from(seen.len()).unwrap_or(i64::MAX) < enough {
        return Ok(());
    }
    let mut open = table::table
        .filter(table::kind.eq(kind).and(table::status.eq(FlagStatus::Open)))
        .filter(table::organization_id.eq(new.organization_id))
        .into_boxed();
    open = match new.facility_id {
        Some(facility) => open.filter(table::facility_id.eq(facility)),
        None => open.filter(table::supplier_id.eq(new.supplier_id)),
    };
    if let Some(subject) = subject {
        open = open.filter(table::subject.eq(subject));
    }
    let open: Option<Flag> = open.select(Flag::as_select()).first(tx.conn).optional()?;
    let flag = match open {
        Some(flag) => flag,
        None => insert(tx, new, kind, subject)?,
    };
    let known: Vec<Id<of::Rating>> =
        members::table.filter(members::flag_id.eq(flag.id)).select(members::rating_id).load(tx.conn)?;
    let more: Vec<Id<of::Rating>> = seen.into_iter().filter(|rating| !known.contains(rating)).collect();
    for rating in &more {
        let row = (members::flag_id.eq(flag.id), members::rating_id.eq(rating));
        diesel::insert_into(members::table).values(row).execute(tx.conn)?;
    }
    if known.is_empty() || more.is_empty() { Ok(()) } else { grow(tx, &flag, &more) }
}

/// Counts that a flag which was there got more ratings: who follows it hears of that.
fn grow(tx: &mut Tx<'_>, flag: &Flag, more: &[Id<of::Rating>]) -> ApiResult<()> {
    let guarded = table::table.find(flag.id).filter(table::version.eq(flag.version));
    let next = (table::version.eq(flag.version + 1), table::updated_at.eq(tx.now));
    if diesel::update(guarded).set(next).execute(tx.conn)? != 1 {
        return Err(Problem::new(ProblemType::PreconditionFailed));
    }
    audit::Event::new("grow", Kind::RatingFlag.as_str(), flag.id)
        .details(serde_json::json!({ "rating_ids": more }))
        .write(tx)?;
    changes::record(tx, Kind::RatingFlag, flag.id, Op::Updated, flag.version + 1, None)
}

fn insert(tx: &mut Tx<'_>, new: &Rating, kind: FlagKind, subject: Option<&str>) -> ApiResult<Flag> {
    let row = Flag {
        id: Id::new(tx.now),
        kind,
        organization_id: new.organization_id,
        facility_id: new.facility_id,
        supplier_id: new.supplier_id,
        region: new.region.clone(),
        subject: subject.map(str::to_owned),
        status: FlagStatus::Open,
        decision: None,
        decided_by: None,
        decided_at: None,
        version: 1,
        created_at: tx.now,
        updated_at: tx.now,
    };
    diesel::insert_into(table::table).values(&row).execute(tx.conn)?;
    audit::Event::new("create", Kind::RatingFlag.as_str(), row.id)
        .transition("", row.status.as_str())
        .write(tx)?;
    changes::record(tx, Kind::RatingFlag, row.id, Op::Created, 1, None)?;
    Ok(row)
}

fn surround(tx: &mut Tx<'_>, row: Flag) -> ApiResult<Flagged> {
    let path = regions::path_of(tx, &row.region)?;
    let ratings = members::table.filter(members::flag_id.eq(row.id)).order(members::rating_id.asc());
    let ratings: Vec<Id<of::Rating>> = ratings.select(members::rating_id).load(tx.conn)?;
    let parts = parts_in(tx, &ratings)?;
    Ok(Flagged { row, path, ratings, parts })
}

fn fetch(tx: &mut Tx<'_>, id: Id<of::RatingFlag>) -> ApiResult<Flagged> {
    let row = table::table.find(id).select(Flag::as_select()).first(tx.conn).optional()?;
    surround(tx, row.ok_or_else(Problem::not_found)?)
}

/// One that the caller may do `action` to: 404 where they may not see it.
pub fn find_for(tx: &mut Tx<'_>, action: Action, id: Id<of::RatingFlag>) -> ApiResult<Flagged> {
    let found = fetch(tx, id)?;
    if !tx.may(Action::GetRatingFlag, &found.scope()) {
        return Err(Problem::not_found());
    }
    tx.require(action, &found.scope())?;
    Ok(found)
}

/// An officer who has no part in it decides: which of the ratings are set aside, or none.
pub fn decide(tx: &mut Tx<'_>, id: Id<of::RatingFlag>, body: &DecideRatingFlag) -> ApiResult<Flagged> {
    let mut check = Check::new();
    check.text("/decision", &body.decision, 1..=2000);
    let seen = find_for(tx, Action::DecideRatingFlag, id)?;
    refuse_own_interest(tx, &seen.scope())?;
    dialect::lock_name(tx.conn, &format!("ratings:{}", seen.row.organization_id))?;
    let mut found = fetch(tx, id)?;
    refuse_own_part(found.concerns(tx))?;
    let confirmed = body.outcome == FlagOutcome::Confirmed;
    let named = body.rating_ids.clone().unwrap_or_else(|| found.ratings.clone());
    if !confirmed && body.rating_ids.is_some() {
        let (zh, en) = ("仅在属实时指明", "It goes with `confirmed`");
        check.fault("/rating_ids", "not_allowed", zh, en);
    }
    for (place, one) in named.iter().enumerate() {
        if !found.ratings.contains(one) {
            let (zh, en) = ("不属于该线索", "It does not belong to the flag");
            check.fault(format!("/rating_ids/{place}"), "not_found", zh, en);
        }
    }
    if confirmed && named.is_empty() {
        check.fault("/rating_ids", "required", "须至少指明一条", "Name one at least");
    }
    check.done()?;
    let event = if confirmed { FlagEvent::Confirm } else { FlagEvent::Dismiss };
    next(&found, event)?;
    let decision = body.decision.trim().to_owned();
    found.row.decision = Some(decision.clone());
    found.row.decided_by = Some(tx.caller().label());
    found.row.decided_at = Some(tx.now);
    let guarded = table::table.find(id).filter(table::version.eq(found.row.version));
    if diesel::update(guarded).set(&found.row).execute(tx.conn)? != 1 {
        return Err(Problem::new(ProblemType::PreconditionFailed));
    }
    advance(tx, &found, event, Some(&decision))?;
    for one in named.into_iter().filter(|_| confirmed) {
        rectify::set_aside(tx, one, &decision)?;
    }
    fetch(tx, id)
}

/// A page in the order in which they were raised, within the caller's grants; never to who was rated.
pub fn list(tx: &mut Tx<'_>, query: &FlagQuery, limit: i64) -> ApiResult<Page<Flagged>> {
    let mut rows = table::table.into_boxed();
    let reach = tx.caller().reach(Action::ListRatingFlags);
    if !reach.everywhere {
        let subtree = region_closure::table
            .filter(region_closure::ancestor.eq_any(reach.regions))
            .select(region_closure::descendant);
        rows =
            rows.filter(table::region.eq_any(subtree).or(table::organization_id.eq_any(reach.organizations)));
    }
    if let Some(facility) = query.facility_id {
        rows = rows.filter(table::facility_id.eq(facility));
    }
    if let Some(AnyOf(kinds)) = &query.kind {
        rows = rows.filter(table::kind.eq_any(kinds));
    }
    if let Some(AnyOf(states)) = &query.status {
        rows = rows.filter(table::status.eq_any(states));
    }
    if let Some(since) = query.updated_since {
        rows = rows.filter(table::updated_at.ge(since));
    }
    if let Some(after) = page::decode::<Id<of::RatingFlag>>("rating_flags", query.cursor.as_deref())? {
        rows = rows.filter(table::id.gt(after));
    }
    let rows = rows.order(table::id.asc()).limit(limit + 1).select(Flag::as_select());
    let page = Page::cut("rating_flags", rows.load(tx.conn)?, limit, |row: &Flag| row.id);
    let mut page = page.try_map(|row| surround(tx, row))?;
    page.items.retain(|found| tx.may(Action::ListRatingFlags, &found.scope()));
    Ok(page)
}
