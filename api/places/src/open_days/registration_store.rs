//! Every query of registrations.

use super::registration_views::{People, RegistrationQuery};
use super::state::{OpenDayRegistrationStatus, OpenDayStatus};
use super::store::{self, Found};
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::lifecycle::Stateful;
use citong_kernel::policy::Scope;
use citong_kernel::query::AnyOf;
use citong_kernel::schema::{facilities, open_day_events, open_day_registrations as table};
use citong_kernel::{Action, ApiResult, Id, Page, Problem, Timestamp, Tx, audit, of, page};
use diesel::prelude::*;

/// Names the use of what is encrypted.
const PURPOSE: &str = "identity";
/// What stands for a name that was erased.
const ERASED: &str = "（已删除）";

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = table)]
pub struct Registration {
    /// Its id.
    pub id: Id<of::OpenDayRegistration>,
    /// For which day.
    pub event_id: Id<of::OpenDay>,
    /// Who registered the group.
    pub user_id: Option<Id<of::User>>,
    /// What the group is called.
    pub group_name: String,
    /// How many come.
    pub headcount: i32,
    /// Who, encrypted; `None` once it is erased.
    pub people: Option<String>,
    /// When it was erased.
    pub erased_at: Option<Timestamp>,
    /// Its state.
    pub status: OpenDayRegistrationStatus,
    /// Why it was refused.
    pub status_reason: Option<String>,
    /// Grows with every change.
    pub version: i64,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

/// A registration with its day.
#[derive(Debug, Clone)]
pub struct FoundRegistration {
    /// The row.
    pub row: Registration,
    /// The day.
    pub day: Found,
}

impl FoundRegistration {
    /// What grants are compared with.
    pub fn scope(&self) -> Scope<'_> {
        Scope { owner: self.row.user_id, ..self.day.facility.scope() }
    }
    /// Whether nothing can be decided about it any more.
    pub fn is_over(&self, tx: &Tx<'_>) -> bool {
        self.day.row.ends_at <= tx.now
            || !matches!(self.day.row.status, OpenDayStatus::Public | OpenDayStatus::RegistrationClosed)
    }
}

impl Stateful for FoundRegistration {
    type Marker = of::OpenDayRegistration;
    type Status = OpenDayRegistrationStatus;
    const TABLE: &'static str = "open_day_registrations";
    const KIND: Kind = Kind::OpenDayRegistration;
    fn id(&self) -> Id<of::OpenDayRegistration> {
        self.row.id
    }
    fn status(&self) -> OpenDayRegistrationStatus {
        self.row.status
    }
    fn version(&self) -> i64 {
        self.row.version
    }
    fn region(&self) -> Option<&str> {
        Some(&self.day.facility.region)
    }
}

/// One that the caller may do `action` to: 404 when they may not see it, 403 when only that.
pub fn find_for(
    tx: &mut Tx<'_>,
    action: Action,
    id: Id<of::OpenDayRegistration>,
) -> ApiResult<FoundRegistration> {
    let row = table::table.find(id).select(Registration::as_select()).first(tx.conn).optional()?;
    let row: Registration = row.ok_or_else(Problem::not_found)?;
    let day = store::fetch(tx, row.event_id)?;
    let found = FoundRegistration { row, day };
    if !tx.may(Action::GetOpenDayRegistration, &found.scope()) {
        return Err(Problem::not_found());
    }
    tx.require(action, &found.scope())?;
    Ok(found)
}

/// Those of a day, for who decides about them all, else one's own.
pub fn list(
    tx: &mut Tx<'_>,
    day: &Found,
    query: &RegistrationQuery,
    limit: i64,
) -> ApiResult<Page<FoundRegistration>> {
    let mut rows = table::table.filter(table::event_id.eq(day.row.id)).into_boxed();
    if !tx.may(Action::ListOpenDayRegistrations, &day.facility.scope()) {
        rows = rows.filter(table::user_id.eq(tx.caller().user()));
    }
    if let Some(AnyOf(states)) = &query.status {
        rows = rows.filter(table::status.eq_any(states));
    }
    let list = "open_day_registrations";
    if let Some(after) = page::decode::<Id<of::OpenDayRegistration>>(list, query.cursor.as_deref())? {
        rows = rows.filter(table::id.gt(after));
    }
    let rows = rows.order(table::id.asc()).limit(limit + 1).select(Registration::as_select());
    let page = Page::cut(list, rows.load(tx.conn)?, limit, |row: &Registration| row.id);
    Ok(page.map(|row| FoundRegistration { row, day: day.clone() }))
}

/// Encrypts who comes.
pub fn seal(tx: &Tx<'_>, id: Id<of::OpenDayRegistration>, people: &People) -> ApiResult<String> {
    let text = serde_json::to_string(people).map_err(Problem::internal)?;
    tx.vault().seal(PURPOSE, &id.to_string(), &text)
}

/// Who comes, in full; `None` once it is erased or due to be.
pub fn open(tx: &mut Tx<'_>, found: &FoundRegistration) -> ApiResult<Option<People>> {
    let days = super::erase::keep_days(tx, &found.day.facility.region_path)?;
    let Some(sealed) = &found.row.people else { return Ok(None) };
    if found.day.row.ends_at.plus_days(days) <= tx.now {
        return Ok(None);
    }
    let text = tx.vault().open(PURPOSE, &found.row.id.to_string(), sealed)?;
    serde_json::from_str(&text).map(Some).map_err(Problem::internal)
}

/// Inserts one, with its audit row and its change.
pub fn insert(tx: &mut Tx<'_>, found: &FoundRegistration) -> ApiResult<()> {
    diesel::insert_into(table::table).values(&found.row).execute(tx.conn)?;
    audit::Event::new("create", Kind::OpenDayRegistration.as_str(), found.row.id)
        .details(serde_json::json!({ "open_day_id": found.row.event_id, "headcount": found.row.headcount }))
        .write(tx)?;
    let region = Some(found.day.facility.region.as_str());
    changes::record(tx, Kind::OpenDayRegistration, found.row.id, Op::Created, 1, region)
}

/// Notes why, before the transition counts the version.
pub fn set_reason(tx: &mut Tx<'_>, id: Id<of::OpenDayRegistration>, reason: Option<&str>) -> ApiResult<()> {
    diesel::update(table::table.find(id)).set(table::status_reason.eq(reason)).execute(tx.conn)?;
    Ok(())
}

/// Whether the account has a group on that day already.
pub fn has_group(tx: &mut Tx<'_>, event: Id<of::OpenDay>, user: Id<of::User>) -> ApiResult<bool> {
    let rows = table::table
        .filter(table::event_id.eq(event).and(table::user_id.eq(user)))
        .filter(table::status.eq_any(["pending", "approved"]));
    Ok(diesel::select(diesel::dsl::exists(rows)).get_result(tx.conn)?)
}

/// Who has places on that day.
pub fn people_to_tell(tx: &mut Tx<'_>, event: Id<of::OpenDay>) -> ApiResult<Vec<Id<of::User>>> {
    let rows: Vec<Option<Id<of::User>>> = table::table
        .filter(table::event_id.eq(event))
        .filter(table::status.eq_any(["pending", "approved"]))
        .order(table::id.asc())
        .select(table::user_id)
        .load(tx.conn)?;
    Ok(rows.into_iter().flatten().collect())
}

/// A person's registrations that are not erased.
pub fn of_person(tx: &mut Tx<'_>, user: Id<of::User>) -> ApiResult<Vec<Registration>> {
    let rows = table::table.filter(table::user_id.eq(user)).order(table::id.asc());
    Ok(rows.select(Registration::as_select()).load(tx.conn)?)
}

/// Registrations not erased yet of days that ended before this.
pub fn ended_before(
    tx: &mut Tx<'_>,
    before: Timestamp,
    most: i64,
) -> ApiResult<Vec<(Registration, String, Timestamp, String)>> {
    Ok(table::table
        .inner_join(open_day_events::table.inner_join(facilities::table))
        .filter(table::erased_at.is_null())
        .filter(open_day_events::ends_at.le(before))
        .order(table::id.asc())
        .limit(most)
        .select((
            Registration::as_select(),
            facilities::region,
            open_day_events::ends_at,
            facilities::region_path,
        ))
        .load(tx.conn)?)
}

/// Removes everything that identifies the visitors; with `and_user` also whose registration it was.
pub fn erase(tx: &mut Tx<'_>, row: &Registration, region: Option<&str>, and_user: bool) -> ApiResult<()> {
    let user = row.user_id.filter(|_| !and_user);
    diesel::update(table::table.find(row.id))
        .set((
            table::people.eq(None::<String>),
            table::erased_at.eq(Some(row.erased_at.unwrap_or(tx.now))),
            table::group_name.eq(ERASED),
            table::user_id.eq(user),
            table::version.eq(row.version + 1),
            table::updated_at.eq(tx.now),
        ))
        .execute(tx.conn)?;
    audit::Event::new("erase", Kind::OpenDayRegistration.as_str(), row.id).write(tx)?;
    changes::record(tx, Kind::OpenDayRegistration, row.id, Op::Updated, row.version + 1, region)
}
