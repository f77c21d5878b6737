//! Every query of ratings and of the replies to them.

use super::state::{AppealGround, AppealStatus, RatingChannel, RatingStatus, UseKind};
use super::views::RatingQuery;
use chrono::NaiveDate;
use citong_identity::regions;
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::db::Json;
use citong_kernel::lifecycle::Stateful;
use citong_kernel::policy::{Role, Scope};
use citong_kernel::query::AnyOf;
use citong_kernel::schema::{
    facilities, grants, organizations, rating_appeals, rating_replies, ratings as table, region_closure,
    tickets, users,
};
use citong_kernel::{Action, ApiResult, Id, Page, Problem, ProblemType, Timestamp, Tx, audit, of, page};
use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::Bool;
use std::collections::{BTreeMap, BTreeSet};

/// A row; what was said never changes.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = table)]
pub struct Rating {
    /// Its id.
    pub id: Id<of::Rating>,
    /// Which kind of use.
    pub use_kind: UseKind,
    /// Which one.
    pub use_id: Id<of::Anything>,
    /// Which of several rights that it gives.
    pub use_seat: i32,
    /// The rating that this one follows after a fix.
    pub rerates_id: Option<Id<of::Rating>>,
    /// Which venue.
    pub facility_id: Option<Id<of::Facility>>,
    /// Which supplier.
    pub supplier_id: Option<Id<of::Supplier>>,
    /// Whose venue or delivery.
    pub organization_id: Id<of::Organization>,
    /// Where.
    pub region: String,
    /// The facility's kind, or the code of the purchase catalogue.
    pub service_kind: String,
    /// 1–5.
    pub score: i32,
    /// Scores of single sides.
    pub dimensions: Json<BTreeMap<String, i32>>,
    /// In words.
    pub text: Option<String>,
    /// Addresses of photos.
    pub photos: Json<Vec<String>>,
    /// How it came in.
    pub channel: RatingChannel,
    /// Whose.
    pub user_id: Option<Id<of::User>>,
    /// Of whom it was entered.
    pub author_name: Option<String>,
    /// Their phone.
    pub author_phone: Option<String>,
    /// Who entered it.
    pub entered_by: String,
    /// When a paper form was filled in.
    pub filled_in_on: Option<NaiveDate>,
    /// A keyed digest of the device.
    pub device_hash: Option<String>,
    /// When the use was.
    pub used_at: Timestamp,
    /// The local month of the rating.
    pub month: String,
    /// Its state.
    pub status: RatingStatus,
    /// Why it was set aside.
    pub status_reason: Option<String>,
    /// Grows with every change.
    pub version: i64,
    /// When it was entered.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

/// A rating with what surrounds it.
#[derive(Debug, Clone)]
pub struct Found {
    /// The row.
    pub row: Rating,
    /// The codes from the city down to its region.
    pub path: String,
    /// The name of the venue, or of the supplier's organization.
    pub rated_name: String,
    /// The author's name as it is kept.
    pub author_name: Option<String>,
    /// The author's phone.
    pub author_phone: Option<String>,
    /// The rating that follows this one and counts instead.
    pub rerated_by: Option<Id<of::Rating>>,
    /// The appeal against it, if there was one.
    pub appeal: Option<Appealed>,
}

/// What the public learns of an appeal.
#[derive(Debug, Clone, Queryable)]
pub struct Appealed {
    /// On what ground.
    pub ground: AppealGround,
    /// Its state.
    pub status: AppealStatus,
    /// The decision.
    pub decision: Option<String>,
    /// When it was decided.
    pub decided_at: Option<Timestamp>,
}

impl Found {
    /// What a grant must cover.
    pub fn scope(&self) -> Scope<'_> {
        scope_of(&self.path, self.row.organization_id, self.row.user_id)
    }
    /// Whether it counts in figures.
    pub fn counts(&self) -> bool {
        self.row.status == RatingStatus::Published && self.rerated_by.is_none()
    }
}

/// Who had a part in a rating: its author, and who entered it.
pub type Part = (Option<Id<of::User>>, String);

/// The parts in these ratings.
pub fn parts_in(tx: &mut Tx<'_>, ids: &[Id<of::Rating>]) -> ApiResult<Vec<Part>> {
    let rows = table::table.filter(table::id.eq_any(ids)).select((table::user_id, table::entered_by));
    Ok(rows.load(tx.conn)?)
}

/// The scope of a record about a rating.
pub fn scope_of(path: &str, organization: Id<of::Organization>, owner: Option<Id<of::User>>) -> Scope<'_> {
    Scope { region_path: Some(path), organization: Some(organization), owner }
}

impl Stateful for Found {
    type Marker = of::Rating;
    type Status = RatingStatus;
    const TABLE: &'static str = "ratings";
    const KIND: Kind = Kind::Rating;
    fn id(&self) -> Id<of::Rating> {
        self.row.id
    }
    fn status(&self) -> RatingStatus {
        self.row.status
    }
    fn version(&self) -> i64 {
        self.row.version
    }
    fn region(&self) -> Option<&str> {
        Some(&self.row.region)
    }
}

/// One rating, for rules of the house.
pub fn fetch(tx: &mut Tx<'_>, id: Id<of::Rating>) -> ApiResult<Found> {
    let row = table::table.find(id).select(Rating::as_select()).first(tx.conn).optional()?;
    surround(tx, row.ok_or_else(Problem::not_found)?)
}

fn surround(tx: &mut Tx<'_>, row: Rating) -> ApiResult<Found> {
    let path = regions::path_of(tx, &row.region)?;
    let rated_name: String = match row.facility_id {
        Some(facility) => facilities::table.find(facility).select(facilities::name).first(tx.conn)?,
        None => organizations::table.find(row.organization_id).select(organizations::name).first(tx.conn)?,
    };
    let account: Option<(String, Option<String>)> = match row.user_id {
        Some(user) => {
            users::table.find(user).select((users::display_name, users::phone)).first(tx.conn).optional()?
        }
        None => None,
    };
    let (name, phone) = account.map_or((None, None), |(name, phone)| (Some(name), phone));
    let rerated_by = table::table
        .filter(table::rerates_id.eq(row.id).and(table::status.eq(RatingStatus::Published)))
        .select(table::id)
        .first(tx.conn)
        .optional()?;
    let appeal = rating_appeals::table
        .filter(rating_appeals::rating_id.eq(row.id))
        .select((
            rating_appeals::ground,
            rating_appeals::status,
            rating_appeals::decision,
            rating_appeals::decided_at,
        ))
        .first(tx.conn)
        .optional()?;
    Ok(Found {
        appeal,
        author_name: row.author_name.clone().or(name),
        author_phone: row.author_phone.clone().or(phone),
        row,
        path,
        rated_name,
        rerated_by,
    })
}

/// Whether the caller sees more of it than the public does.
pub fn sees_more(tx: &Tx<'_>, found: &Found) -> bool {
    tx.may(Action::ListRatingRectifications, &found.scope()) || is_own(tx, found)
}

/// Whether it is the caller's own.
pub fn is_own(tx: &Tx<'_>, found: &Found) -> bool {
    found.row.user_id.is_some() && found.row.user_id == tx.caller().user()
}

/// One that the caller may do `action` to: 404 where they may not see it. The public does not see ratings of
/// whom fewer were rated than figures are published of.
pub fn find_for(tx: &mut Tx<'_>, action: Action, id: Id<of::Rating>, minimum: i64) -> ApiResult<Found> {
    let found = fetch(tx, id)?;
    if !sees_more(tx, &found) && !is_public(tx, id, minimum)? {
        return Err(Problem::not_found());
    }
    tx.require(action, &found.scope())?;
    Ok(found)
}

/// That the one who is rated has `minimum` ratings that count, as SQL on the table `ratings` itself.
pub fn is_public_sql(minimum: i64) -> String {
    let counted = |column: &str| {
        format!(
            "(SELECT COUNT(*) FROM (SELECT 1 FROM ratings c WHERE c.{column} = ratings.{column} \
             AND c.status = 'published' AND NOT EXISTS (SELECT 1 FROM ratings d WHERE d.rerates_id = c.id \
             AND d.status = 'published') LIMIT {minimum}) few)"
        )
    };
    format!(
        "(CASE WHEN ratings.facility_id IS NOT NULL THEN {} ELSE {} END) >= {minimum}",
        counted("facility_id"),
        counted("supplier_id")
    )
}

fn is_public(tx: &mut Tx<'_>, id: Id<of::Rating>, minimum: i64) -> ApiResult<bool> {
    let rows = table::table.filter(table::id.eq(id)).filter(sql::<Bool>(&is_public_sql(minimum)));
    Ok(rows.count().get_result::<i64>(tx.conn)? > 0)
}

/// A page, newest first: what the public sees, one's own, and for staff those within their grants.
pub fn list(tx: &mut Tx<'_>, query: &RatingQuery, limit: i64, minimum: i64) -> ApiResult<Page<Found>> {
    let mut rows = table::table.into_boxed();
    // A grant may name a region and an organization: what only one of them covers is left out at the end.
    let partly = !tx.caller().reach(Action::ListRatingRectifications).is_own_only();
    if query.mine {
        let me = tx.caller().user().ok_or_else(|| Problem::new(ProblemType::Unauthenticated))?;
        rows = rows.filter(table::user_id.eq(me));
    } else {
        let reach = tx.caller().reach(Action::ListRatingRectifications);
        if !reach.everywhere {
            let subtree = region_closure::table
                .filter(region_closure::ancestor.eq_any(reach.regions))
                .select(region_closure::descendant);
            rows = rows.filter(
                sql::<Bool>(&is_public_sql(minimum))
                    .or(table::region.eq_any(subtree))
                    .or(table::organization_id.eq_any(reach.organizations)),
            );
        }
    }
    if let Some(facility) = query.facility_id {
        rows = rows.filter(table::facility_id.eq(facility));
    }
    if let Some(supplier) = query.supplier_id {
        rows = rows.filter(table::supplier_id.eq(supplier));
    }
    if let Some(region) = &query.region {
        let subtree = region_closure::table
            .filter(region_closure::ancestor.eq(region))
            .select(region_closure::descendant);
        rows = rows.filter(table::region.eq_any(subtree));
    }
    if let Some(AnyOf(kinds)) = &query.kind {
        rows = rows.filter(table::service_kind.eq_any(kinds));
    }
    if let Some(AnyOf(scores)) = &query.score {
        rows = rows.filter(table::score.eq_any(scores));
    }
    if let Some(AnyOf(states)) = &query.status {
        rows = rows.filter(table::status.eq_any(states));
    }
    if let Some(day) = query.from {
        rows = rows.filter(table::created_at.ge(Timestamp::start_of(day.0)));
    }
    if let Some(day) = query.before {
        rows = rows.filter(table::created_at.lt(Timestamp::start_of(day.0)));
    }
    if let Some(since) = query.updated_since {
        rows = rows.filter(table::updated_at.ge(since));
    }
    if let Some(before) = page::decode::<Id<of::Rating>>("ratings", query.cursor.as_deref())? {
        rows = rows.filter(table::id.lt(before));
    }
    let items = rows.order(table::id.desc()).limit(limit + 1).select(Rating::as_select()).load(tx.conn)?;
    let page = Page::cut("ratings", items, limit, |row: &Rating| row.id);
    let mut page = page.try_map(|row| surround(tx, row))?;
    if partly {
        let mut kept = Vec::with_capacity(page.items.len());
        for found in page.items {
            if sees_more(tx, &found) || is_public(tx, found.row.id, minimum)? {
                kept.push(found);
            }
        }
        page.items = kept;
    }
    Ok(page)
}

/// The rating of a right, if it was used.
pub fn of_use(
    tx: &mut Tx<'_>,
    kind: UseKind,
    use_id: Id<of::Anything>,
    seat: i32,
) -> ApiResult<Option<Id<of::Rating>>> {
    let rows = table::table
        .filter(table::use_kind.eq(kind).and(table::use_id.eq(use_id)).and(table::use_seat.eq(seat)))
        .filter(table::rerates_id.is_null());
    Ok(rows.select(table::id).first(tx.conn).optional()?)
}

/// The rating that an account gave of another ticket of the same session: a party is one use.
pub fn of_session(
    tx: &mut Tx<'_>,
    ticket: Id<of::Ticket>,
    user: Id<of::User>,
) -> ApiResult<Option<Id<of::Rating>>> {
    let session: Option<Id<of::EventSession>> =
        tickets::table.find(ticket).select(tickets::session_id).first(tx.conn).optional()?;
    let Some(session) = session else { return Ok(None) };
    let party: Vec<Id<of::Anything>> = tickets::table
        .filter(tickets::session_id.eq(session).and(tickets::user_id.eq(user)))
        .select(tickets::id)
        .load(tx.conn)?;
    let rows = table::table
        .filter(table::use_kind.eq(UseKind::Ticket).and(table::use_id.eq_any(party)))
        .filter(table::user_id.eq(user));
    Ok(rows.order(table::id.asc()).select(table::id).first(tx.conn).optional()?)
}

/// Whether a rating was followed by another one, in whatever state.
pub fn was_rerated(tx: &mut Tx<'_>, id: Id<of::Rating>) -> ApiResult<bool> {
    Ok(table::table.filter(table::rerates_id.eq(id)).count().get_result::<i64>(tx.conn)? > 0)
}

/// Inserts one, with its audit row and its change.
pub fn insert(tx: &mut Tx<'_>, row: &Rating) -> ApiResult<()> {
    diesel::insert_into(table::table).values(row).execute(tx.conn)?;
    audit::Event::new("create", Kind::Rating.as_str(), row.id)
        .transition("", row.status.as_str())
        .details(
            serde_json::json!({ "channel": row.channel, "use_kind": row.use_kind, "use_id": row.use_id }),
        )
        .write(tx)?;
    changes::record(tx, Kind::Rating, row.id, Op::Created, 1, Some(&row.region))
}

/// Notes why a rating was set aside, right before the step.
pub fn note_reason(tx: &mut Tx<'_>, row: &Rating, reason: &str) -> ApiResult<()> {
    let guarded = table::table.find(row.id).filter(table::version.eq(row.version));
    if diesel::update(guarded).set(table::status_reason.eq(reason)).execute(tx.conn)? != 1 {
        return Err(Problem::new(ProblemType::PreconditionFailed));
    }
    Ok(())
}

/// Counts a change of what belongs to a rating: its version grows.
pub fn touch(tx: &mut Tx<'_>, row: &Rating, action: &str) -> ApiResult<()> {
    let guarded = table::table.find(row.id).filter(table::version.eq(row.version));
    let next = (table::version.eq(row.version + 1), table::updated_at.eq(tx.now));
    if diesel::update(guarded).set(next).execute(tx.conn)? != 1 {
        return Err(Problem::new(ProblemType::PreconditionFailed));
    }
    audit::Event::new(action, Kind::Rating.as_str(), row.id).write(tx)?;
    changes::record(tx, Kind::Rating, row.id, Op::Updated, row.version + 1, Some(&row.region))
}

/// A wording of a reply.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = rating_replies)]
pub struct Reply {
    /// Its id.
    pub id: Id<of::RatingReply>,
    /// To which rating.
    pub rating_id: Id<of::Rating>,
    /// 1 for the first wording.
    pub revision: i32,
    /// The words.
    pub text: String,
    /// Who wrote it.
    pub replied_by: String,
    /// When.
    pub created_at: Timestamp,
}

/// The wordings of the reply, the first one first.
pub fn replies(tx: &mut Tx<'_>, id: Id<of::Rating>) -> ApiResult<Vec<Reply>> {
    let rows = rating_replies::table.filter(rating_replies::rating_id.eq(id));
    Ok(rows.order(rating_replies::revision.asc()).select(Reply::as_select()).load(tx.conn)?)
}

/// Adds a wording.
pub fn insert_reply(tx: &mut Tx<'_>, reply: &Reply) -> ApiResult<()> {
    diesel::insert_into(rating_replies::table).values(reply).execute(tx.conn)?;
    Ok(())
}

/// The people who answer for a rated body: its managers, or those who act for the supplier.
pub fn people_of(tx: &mut Tx<'_>, organization: Id<of::Organization>) -> ApiResult<Vec<Id<of::User>>> {
    let users: Vec<Option<Id<of::User>>> = grants::table
        .filter(grants::organization_id.eq(organization))
        .filter(grants::role.eq_any([Role::VenueManager, Role::Supplier]))
        .select(grants::user_id)
        .load(tx.conn)?;
    Ok(users.into_iter().flatten().collect::<BTreeSet<_>>().into_iter().collect())
}

/// The ratings of a person, in their order.
pub fn of_person(tx: &mut Tx<'_>, user: Id<of::User>) -> ApiResult<Vec<Rating>> {
    let rows = table::table.filter(table::user_id.eq(user)).order(table::id.asc());
    Ok(rows.select(Rating::as_select()).load(tx.conn)?)
}

/// Removes the author, their device and their name from a rating; what was said stays.
pub fn forget_author(tx: &mut Tx<'_>, row: &Rating, user: Id<of::User>) -> ApiResult<()> {
    let entered_by =
        if row.entered_by == format!("user:{user}") { "erased".to_owned() } else { row.entered_by.clone() };
    diesel::update(table::table.find(row.id))
        .set((
            table::user_id.eq(None::<Id<of::User>>),
            table::author_name.eq(None::<String>),
            table::author_phone.eq(None::<String>),
            table::device_hash.eq(None::<String>),
            table::entered_by.eq(entered_by),
            table::version.eq(row.version + 1),
            table::updated_at.eq(tx.now),
        ))
        .execute(tx.conn)?;
    changes::record(tx, Kind::Rating, row.id, Op::Updated, row.version + 1, Some(&row.region))
}
