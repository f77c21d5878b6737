//! Rows of facilities: finding, inserting and changing them. Searches stand in `search.rs`.

use super::kinds::{
    AccessibilityFeature, Concession, FacilityKind, FacilityLevel, Grade, LocationAccuracy, OpeningType,
    Ownership,
};
use super::state::FacilityStatus;
use citong_identity::regions;
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::db::Json;
use citong_kernel::lifecycle::Stateful;
use citong_kernel::policy::{self, Caller, Scope};
use citong_kernel::schema::{self, facilities, organizations};
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Timestamp, Tx, audit, of, search_terms};
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

/// What is said about a facility; all of it can be changed.
#[derive(Debug, Clone, PartialEq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = facilities, treat_none_as_null = true)]
pub struct FacilityDetails {
    /// 名称.
    pub name: String,
    /// 类别.
    pub kind: FacilityKind,
    /// The region it stands in: a code of any level.
    pub region: String,
    /// Who runs it.
    pub organization_id: Id<of::Organization>,
    /// 行政层级.
    pub level: FacilityLevel,
    /// 评估定级.
    pub grade: Grade,
    /// 权属.
    pub ownership: Option<Ownership>,
    /// 开放方式.
    pub opening_type: OpeningType,
    /// Latitude, WGS84.
    pub lat: f64,
    /// Longitude, WGS84.
    pub lng: f64,
    /// How well the coordinates are known.
    pub location_accuracy: LocationAccuracy,
    /// 地址.
    pub address: Option<String>,
    /// For questions of the public.
    pub phone: Option<String>,
    /// 简介.
    pub description: Option<String>,
    /// HTTPS addresses of pictures.
    pub photo_urls: Json<Vec<String>>,
    /// 无障碍设施, in the order of the closed list.
    pub accessibility: Json<Vec<AccessibilityFeature>>,
    /// What a paid facility must have.
    pub pricing: Json<Pricing>,
}

impl FacilityDetails {
    /// Puts lists into the order of their closed list, each member once, so that the same content
    /// is the same row.
    pub(super) fn normalize(&mut self) {
        self.accessibility.0.sort_unstable();
        self.accessibility.0.dedup();
        self.pricing.0.concessions.sort_unstable();
        self.pricing.0.concessions.dedup();
    }
}

/// What a paid facility must have (保障法 §31, 条例 §21).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Pricing {
    /// 收费批准文号.
    pub paid_approval_number: Option<String>,
    /// Free sessions for pupils in a month.
    pub free_student_sessions_per_month: Option<i32>,
    /// Who pays less.
    pub concessions: Vec<Concession>,
}

/// A row.
#[derive(Debug, Clone, PartialEq, Queryable, Selectable, Insertable)]
#[diesel(table_name = facilities)]
pub struct Facility {
    /// Its id.
    pub id: Id<of::Facility>,
    /// The codes from the city down to its region.
    pub region_path: String,
    /// Its state.
    pub status: FacilityStatus,
    /// What is said about it.
    #[diesel(embed)]
    pub details: FacilityDetails,
    /// 安全预案.
    pub safety_plan: Option<String>,
    /// 无障碍方案.
    pub accessibility_plan: Option<String>,
    /// The system of a county that keeps it.
    pub source: Option<String>,
    /// Its name there.
    pub external_id: Option<String>,
    /// Grows with every change.
    pub version: i64,
    /// When it was entered.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

impl Facility {
    /// What a grant must cover to count here.
    pub fn scope(&self) -> Scope<'_> {
        scope_of(&self.region_path, self.details.organization_id)
    }
}

impl Stateful for Facility {
    type Marker = of::Facility;
    type Status = FacilityStatus;
    const TABLE: &'static str = "facilities";
    const KIND: Kind = Kind::Facility;
    fn id(&self) -> Id<of::Facility> {
        self.id
    }
    fn status(&self) -> FacilityStatus {
        self.status
    }
    fn version(&self) -> i64 {
        self.version
    }
    fn region(&self) -> Option<&str> {
        Some(&self.details.region)
    }
}

/// Where a facility stands and whether it is open: what the records below it need of it.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = facilities)]
pub struct FacilityScope {
    /// Its id.
    pub id: Id<of::Facility>,
    /// 名称.
    pub name: String,
    /// Its region.
    pub region: String,
    /// The codes from the city down to its region.
    pub region_path: String,
    /// Who runs it.
    pub organization_id: Id<of::Organization>,
    /// Its state.
    pub status: FacilityStatus,
    /// What it is.
    pub kind: FacilityKind,
}

impl FacilityScope {
    /// What a grant must cover to count here.
    pub fn scope(&self) -> Scope<'_> {
        scope_of(&self.region_path, self.organization_id)
    }
    /// Whether its spaces can be booked.
    pub fn is_open(&self) -> bool {
        self.status == FacilityStatus::Open
    }
    /// Whether this caller may know of it.
    pub fn is_visible_to(&self, caller: &Caller) -> bool {
        self.is_open() || policy::sees_backstage(caller, &self.scope())
    }
}

pub(super) fn scope_of(region_path: &str, organization: Id<of::Organization>) -> Scope<'_> {
    Scope { region_path: Some(region_path), organization: Some(organization), owner: None }
}

/// One facility that the caller may see; else 404.
pub fn find_visible(tx: &mut Tx<'_>, id: Id<of::Facility>) -> ApiResult<Facility> {
    let row = facilities::table.find(id).select(Facility::as_select()).first(tx.conn).optional()?;
    let visible = row.filter(|facility| {
        facility.status == FacilityStatus::Open || policy::sees_backstage(tx.caller(), &facility.scope())
    });
    visible.ok_or_else(Problem::not_found)
}

/// One facility to do `action` to: 404 when the caller may not see it, 403 when only that.
pub fn find_for(tx: &mut Tx<'_>, action: Action, id: Id<of::Facility>) -> ApiResult<Facility> {
    let facility = find_visible(tx, id)?;
    tx.require(action, &facility.scope())?;
    Ok(facility)
}

/// Where a facility stands, whoever asks: for records below it, whose rules look at
/// [`FacilityScope::is_visible_to`].
pub fn scope_by_id(tx: &mut Tx<'_>, id: Id<of::Facility>) -> ApiResult<Option<FacilityScope>> {
    let row = facilities::table.find(id).select(FacilityScope::as_select());
    Ok(row.first(tx.conn).optional()?)
}

/// The facility that a county's system keeps under this name.
pub(super) fn find_external(tx: &mut Tx<'_>, source: &str, external_id: &str) -> ApiResult<Option<Facility>> {
    let rows = facilities::table
        .filter(facilities::source.eq(source))
        .filter(facilities::external_id.eq(external_id));
    Ok(rows.select(Facility::as_select()).first(tx.conn).optional()?)
}

/// The path of a region in which services are offered.
pub(super) fn active_region(tx: &mut Tx<'_>, code: &str) -> ApiResult<Option<String>> {
    let rows = schema::regions::table.find(code).filter(schema::regions::active.eq(true));
    Ok(rows.select(schema::regions::path).first(tx.conn).optional()?)
}

/// Whether there is such an organization.
pub(super) fn organization_exists(tx: &mut Tx<'_>, id: Id<of::Organization>) -> ApiResult<bool> {
    let row = organizations::table.find(id).select(organizations::id);
    Ok(row.first::<Id<of::Organization>>(tx.conn).optional()?.is_some())
}

/// A facility to insert.
#[derive(Debug, Clone, PartialEq)]
pub struct NewFacility {
    /// What is said about it.
    pub details: FacilityDetails,
    /// 安全预案; needed where it is inserted as open.
    pub safety_plan: Option<String>,
    /// 无障碍方案; needed where it is inserted as open.
    pub accessibility_plan: Option<String>,
    /// The county's system that keeps it and its name there.
    pub external: Option<(String, String)>,
}

/// Inserts a facility, with its audit row, its change and its search terms. The caller has checked
/// the details and the permission.
pub fn insert(tx: &mut Tx<'_>, new: NewFacility, status: FacilityStatus) -> ApiResult<Facility> {
    let mut details = new.details;
    details.normalize();
    let (source, external_id) = new.external.unzip();
    let facility = Facility {
        id: Id::new(tx.now),
        region_path: regions::path_of(tx, &details.region)?,
        status,
        details,
        safety_plan: new.safety_plan,
        accessibility_plan: new.accessibility_plan,
        source,
        external_id,
        version: 1,
        created_at: tx.now,
        updated_at: tx.now,
    };
    diesel::insert_into(facilities::table).values(&facility).execute(tx.conn)?;
    index(tx, &facility)?;
    audit::Event::new("create", Kind::Facility.as_str(), facility.id).write(tx)?;
    changes::record(tx, Kind::Facility, facility.id, Op::Created, 1, Some(&facility.details.region))?;
    Ok(facility)
}

/// Writes other details over those of `before`, guarded by its version, with its audit row and its
/// change.
pub(super) fn update(
    tx: &mut Tx<'_>,
    before: &Facility,
    details: FacilityDetails,
    region_path: String,
) -> ApiResult<Facility> {
    let after =
        Facility { details, region_path, version: before.version + 1, updated_at: tx.now, ..before.clone() };
    let row = facilities::table.find(before.id).filter(facilities::version.eq(before.version));
    let updated = diesel::update(row)
        .set((
            &after.details,
            facilities::region_path.eq(&after.region_path),
            facilities::version.eq(after.version),
            facilities::updated_at.eq(after.updated_at),
        ))
        .execute(tx.conn)?;
    if updated != 1 {
        return Err(Problem::new(ProblemType::PreconditionFailed));
    }
    if texts_of(before) != texts_of(&after) {
        index(tx, &after)?;
    }
    let (left, entered) = (&before.details.region, &after.details.region);
    // Who follows the region that it left learns of it, too.
    for region in [Some(left).filter(|left| *left != entered), Some(entered)].into_iter().flatten() {
        changes::record(tx, Kind::Facility, after.id, Op::Updated, after.version, Some(region))?;
    }
    Ok(after)
}

/// Notes the plans of a facility that is about to open; opening it counts the version.
pub(super) fn set_plans(tx: &mut Tx<'_>, facility: &Facility) -> ApiResult<()> {
    let row = facilities::table.find(facility.id).filter(facilities::version.eq(facility.version));
    diesel::update(row)
        .set((
            facilities::safety_plan.eq(&facility.safety_plan),
            facilities::accessibility_plan.eq(&facility.accessibility_plan),
        ))
        .execute(tx.conn)?;
    Ok(())
}

/// What free text finds a facility by.
fn texts_of(facility: &Facility) -> Vec<&str> {
    let FacilityDetails { name, address, description, kind, .. } = &facility.details;
    // Whoever may not read the address of barracks must not find them by it either.
    let address = address.as_ref().filter(|_| !kind.is_hidden());
    [Some(name), address, description.as_ref()].into_iter().flatten().map(String::as_str).collect()
}

fn index(tx: &mut Tx<'_>, facility: &Facility) -> ApiResult<()> {
    search_terms::replace(tx, Kind::Facility, facility.id, &texts_of(facility))
}
