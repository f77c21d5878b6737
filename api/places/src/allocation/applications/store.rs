//! Every query of applications.

use super::state::ApplicationStatus;
use super::views::{ApplicationQuery, PriorityClass, WindowView};
use crate::allocation::allocator::{self, Window};
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::db::Json;
use citong_kernel::lifecycle::Stateful;
use citong_kernel::policy::Scope;
use citong_kernel::schema::{allocation_applications, allocation_rounds, organizations};
use citong_kernel::{Action, ApiResult, Id, Page, Problem, ProblemType, Timestamp, Tx, of, page};
use diesel::prelude::*;

/// Applications of one round at most.
pub const MOST_OF_A_ROUND: i64 = 2000;

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = allocation_applications)]
pub struct Application {
    /// Its id.
    pub id: Id<of::AllocationApplication>,
    /// Which round.
    pub round_id: Id<of::AllocationRound>,
    /// Who applies.
    pub user_id: Option<Id<of::User>>,
    /// The group.
    pub group_name: String,
    /// The organization that the group belongs to.
    pub organization_id: Option<Id<of::Organization>>,
    /// A name or phone to ask.
    pub contact: Option<String>,
    /// How many people come.
    pub headcount: i32,
    /// Times a week.
    pub times_per_week: i32,
    /// Minutes each time.
    pub duration_minutes: i32,
    /// Spaces, best first.
    pub space_ids: Json<Vec<Id<of::Space>>>,
    /// When the group could come, best first.
    pub windows: Json<Vec<WindowView>>,
    /// Anything else.
    pub note: Option<String>,
    /// Whom the group is for.
    pub priority_class: PriorityClass,
    /// Its state.
    pub status: ApplicationStatus,
    /// Grows with every change.
    pub version: i64,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was changed last.
    pub updated_at: Timestamp,
}

/// What of its round decides about an application.
#[derive(Debug, Clone, Queryable)]
pub struct Around {
    region: String,
    region_path: String,
    organization_id: Option<Id<of::Organization>>,
    applications_open_at: Timestamp,
    applications_close_at: Timestamp,
}

/// An application with its surroundings.
#[derive(Debug, Clone)]
pub struct Found {
    /// The row.
    pub application: Application,
    /// Its surroundings.
    pub around: Around,
}

impl Found {
    /// What grants are compared with.
    pub fn scope(&self) -> Scope<'_> {
        Scope {
            region_path: Some(&self.around.region_path),
            organization: self.around.organization_id,
            owner: self.application.user_id,
        }
    }
    /// The region of its round.
    pub fn region(&self) -> &str {
        &self.around.region
    }
    /// Whether groups can apply then.
    pub fn is_open_at(&self, now: Timestamp) -> bool {
        self.around.applications_open_at <= now && now < self.around.applications_close_at
    }
}

impl Stateful for Found {
    type Marker = of::AllocationApplication;
    type Status = ApplicationStatus;
    const TABLE: &'static str = "allocation_applications";
    const KIND: Kind = Kind::AllocationApplication;
    fn id(&self) -> Id<of::AllocationApplication> {
        self.application.id
    }
    fn status(&self) -> ApplicationStatus {
        self.application.status
    }
    fn version(&self) -> i64 {
        self.application.version
    }
    fn region(&self) -> Option<&str> {
        Some(&self.around.region)
    }
}

type Row = (Application, Around);

/// Applications with their rounds; a macro because the type of the join cannot be named.
macro_rules! with_rounds {
    () => {
        allocation_applications::table
            .inner_join(
                allocation_rounds::table.on(allocation_rounds::id.eq(allocation_applications::round_id)),
            )
            .select((
                Application::as_select(),
                (
                    allocation_rounds::region,
                    allocation_rounds::region_path,
                    allocation_rounds::organization_id,
                    allocation_rounds::applications_open_at,
                    allocation_rounds::applications_close_at,
                ),
            ))
    };
}

/// An application that the caller may do `action` to: 404 where it is absent or not visible, 403 where it is visible only.
pub fn find_for(tx: &mut Tx<'_>, action: Action, id: Id<of::AllocationApplication>) -> ApiResult<Found> {
    let row = with_rounds!().filter(allocation_applications::id.eq(id)).first::<Row>(tx.conn).optional()?;
    let (application, around) = row.ok_or_else(Problem::not_found)?;
    let found = Found { application, around };
    if !tx.may(Action::GetAllocationApplication, &found.scope()) {
        return Err(Problem::not_found());
    }
    tx.require(action, &found.scope())?;
    Ok(found)
}

/// An application, for rules that have decided already; 404 where it is absent.
pub fn fetch(tx: &mut Tx<'_>, id: Id<of::AllocationApplication>) -> ApiResult<Application> {
    let row = allocation_applications::table.find(id).select(Application::as_select());
    row.first(tx.conn).optional()?.ok_or_else(Problem::not_found)
}

/// The applications of a round that the caller may see: the desk all, a person their own.
pub fn list(
    tx: &mut Tx<'_>,
    round: Id<of::AllocationRound>,
    query: &ApplicationQuery,
    limit: i64,
) -> ApiResult<Page<Found>> {
    let mut rows = with_rounds!().filter(allocation_applications::round_id.eq(round)).into_boxed();
    let sees_all = {
        let scope: (String, Option<Id<of::Organization>>) = allocation_rounds::table
            .find(round)
            .select((allocation_rounds::region_path, allocation_rounds::organization_id))
            .first(tx.conn)?;
        let scope = Scope { region_path: Some(&scope.0), organization: scope.1, owner: None };
        tx.may(Action::ListAllocationApplications, &scope)
    };
    if !sees_all {
        rows = rows.filter(allocation_applications::user_id.eq(tx.caller().user()));
        if tx.caller().user().is_none() {
            return Ok(Page { items: Vec::new(), next_cursor: None, total: None });
        }
    }
    if let Some(status) = query.status {
        rows = rows.filter(allocation_applications::status.eq(status));
    }
    let cursor = page::decode::<Id<of::AllocationApplication>>("applications", query.cursor.as_deref())?;
    if let Some(after) = cursor {
        rows = rows.filter(allocation_applications::id.gt(after));
    }
    let items: Vec<Row> = rows.order(allocation_applications::id.asc()).limit(limit + 1).load(tx.conn)?;
    let page = Page::cut("applications", items, limit, |(one, _)| one.id);
    Ok(page.map(|(application, around)| Found { application, around }))
}

/// The applications of a round that count.
pub fn submitted(tx: &mut Tx<'_>, round: Id<of::AllocationRound>) -> ApiResult<Vec<Application>> {
    Ok(allocation_applications::table
        .filter(allocation_applications::round_id.eq(round))
        .filter(allocation_applications::status.eq(ApplicationStatus::Submitted))
        .order(allocation_applications::id.asc())
        .limit(MOST_OF_A_ROUND)
        .select(Application::as_select())
        .load(tx.conn)?)
}

/// The same as the allocator needs them.
pub fn to_allocate(
    tx: &mut Tx<'_>,
    round: Id<of::AllocationRound>,
) -> ApiResult<Vec<allocator::Application>> {
    let rows = submitted(tx, round)?;
    let asked = rows.into_iter().filter_map(|row| {
        let class = PriorityClass::ALL.iter().position(|class| *class == row.priority_class);
        Some(allocator::Application {
            id: row.id,
            applicant: row.user_id?,
            class: u8::try_from(class.unwrap_or(usize::MAX)).unwrap_or(u8::MAX),
            headcount: row.headcount,
            times: u8::try_from(row.times_per_week).unwrap_or(0),
            minutes: u16::try_from(row.duration_minutes).unwrap_or(u16::MAX),
            spaces: row.space_ids.0,
            windows: row.windows.0.iter().map(window).collect(),
        })
    });
    Ok(asked.collect())
}

fn window(window: &WindowView) -> Window {
    let minutes = (window.from_local.minutes(), window.until_local.minutes());
    Window { day: window.weekday.index(), minutes }
}

/// How many applications that count a round has, how many of them are this person's, and whether one of those is of a group
/// of this name.
pub fn counts(
    tx: &mut Tx<'_>,
    round: Id<of::AllocationRound>,
    user: Id<of::User>,
    group: &str,
) -> ApiResult<(i64, i64, bool)> {
    let all = || {
        allocation_applications::table
            .filter(allocation_applications::round_id.eq(round))
            .filter(allocation_applications::status.eq(ApplicationStatus::Submitted))
    };
    let own = || all().filter(allocation_applications::user_id.eq(user));
    let same = own().filter(allocation_applications::group_name.eq(group)).count();
    let same: i64 = same.get_result(tx.conn)?;
    Ok((all().count().get_result(tx.conn)?, own().count().get_result(tx.conn)?, same > 0))
}

/// Whether there is such an organization.
pub fn is_organization(tx: &mut Tx<'_>, id: Id<of::Organization>) -> ApiResult<bool> {
    let row = organizations::table.find(id).select(organizations::id);
    Ok(row.first::<Id<of::Organization>>(tx.conn).optional()?.is_some())
}

/// Inserts an application.
pub fn insert(tx: &mut Tx<'_>, application: &Application) -> ApiResult<()> {
    diesel::insert_into(allocation_applications::table).values(application).execute(tx.conn)?;
    Ok(())
}

/// Writes what an application asks for now, guarded by its version, with its change.
pub fn update(tx: &mut Tx<'_>, found: &Found) -> ApiResult<()> {
    let after = &found.application;
    let row = allocation_applications::table
        .find(after.id)
        .filter(allocation_applications::version.eq(after.version));
    let updated = diesel::update(row)
        .set((
            allocation_applications::group_name.eq(&after.group_name),
            allocation_applications::contact.eq(&after.contact),
            allocation_applications::headcount.eq(after.headcount),
            allocation_applications::times_per_week.eq(after.times_per_week),
            allocation_applications::duration_minutes.eq(after.duration_minutes),
            allocation_applications::space_ids.eq(&after.space_ids),
            allocation_applications::windows.eq(&after.windows),
            allocation_applications::note.eq(&after.note),
            allocation_applications::priority_class.eq(after.priority_class),
            allocation_applications::version.eq(after.version + 1),
            allocation_applications::updated_at.eq(tx.now),
        ))
        .execute(tx.conn)?;
    if updated != 1 {
        return Err(Problem::new(ProblemType::PreconditionFailed));
    }
    let region = found.around.region.as_str();
    changes::record(tx, Kind::AllocationApplication, after.id, Op::Updated, after.version + 1, Some(region))
}

/// The applications of a person, oldest first.
pub fn of_person(tx: &mut Tx<'_>, user: Id<of::User>) -> ApiResult<Vec<Found>> {
    let rows: Vec<Row> = with_rounds!()
        .filter(allocation_applications::user_id.eq(user))
        .order(allocation_applications::id.asc())
        .load(tx.conn)?;
    Ok(rows.into_iter().map(|(application, around)| Found { application, around }).collect())
}

/// Removes the person from an application; whoever keeps copies is told.
pub fn anonymize(tx: &mut Tx<'_>, id: Id<of::AllocationApplication>) -> ApiResult<()> {
    let row = with_rounds!().filter(allocation_applications::id.eq(id)).first::<Row>(tx.conn)?;
    let (application, around) = row;
    diesel::update(allocation_applications::table.find(id))
        .set((
            allocation_applications::user_id.eq(None::<Id<of::User>>),
            allocation_applications::group_name.eq("（已匿名）"),
            allocation_applications::contact.eq(None::<String>),
            allocation_applications::note.eq(None::<String>),
            allocation_applications::version.eq(application.version + 1),
            allocation_applications::updated_at.eq(tx.now),
        ))
        .execute(tx.conn)?;
    let version = application.version + 1;
    changes::record(tx, Kind::AllocationApplication, id, Op::Updated, version, Some(&around.region))
}
