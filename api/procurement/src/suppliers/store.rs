//! Every query of suppliers.

use super::controllers;
use super::state::SupplierStatus;
use super::views::SupplierQuery;
use chrono::NaiveDate;
use citong_identity::organizations::{self as organizations_of_identity, Organization};
use citong_identity::regions;
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::db::MultiBackend;
use citong_kernel::lifecycle::Stateful;
use citong_kernel::policy::{self, Caller, Grant, Principal, Role, Scope};
use citong_kernel::query::AnyOf;
use citong_kernel::schema::{organizations, region_closure, supplier_controllers, suppliers};
use citong_kernel::{
    Action, ApiResult, Id, Page, Problem, ProblemType, Timestamp, Tx, audit, of, page, text_enum,
};
use diesel::dsl::InnerJoinQuerySource;
use diesel::prelude::*;
use diesel::sql_types::Bool;

text_enum! {
    /// 承接主体类别 (102号§6, §8).
    pub enum SupplierKind {
        /// 企业.
        Enterprise = "enterprise",
        /// 社会组织.
        SocialOrganization = "social_organization",
        /// 公益二类事业单位.
        PublicInstitutionClassTwo = "public_institution_class_two",
        /// 从事生产经营活动的事业单位.
        CommercialPublicInstitution = "commercial_public_institution",
        /// 农村集体经济组织.
        RuralCollective = "rural_collective",
        /// 基层群众性自治组织.
        GrassrootsSelfGoverning = "grassroots_self_governing",
        /// 具备条件的个人.
        Individual = "individual",
        /// 公益一类事业单位: barred.
        PublicInstitutionClassOne = "public_institution_class_one",
        /// 使用事业编制且由财政拨款保障的群团组织: barred.
        StateFundedMassOrganization = "state_funded_mass_organization",
    }
}

text_enum! {
    /// 企业规模, as the supplier declares it (中小企业声明函).
    pub enum SmeSize {
        /// 微型.
        Micro = "micro",
        /// 小型.
        Small = "small",
        /// 中型.
        Medium = "medium",
        /// 大型.
        Large = "large",
    }
}

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = suppliers, treat_none_as_null = true)]
pub struct Supplier {
    /// Its id.
    pub id: Id<of::Supplier>,
    /// The body that it is.
    pub organization_id: Id<of::Organization>,
    /// What kind of body.
    pub kind: SupplierKind,
    /// Where its admission stands.
    pub status: SupplierStatus,
    /// Why it was rejected or left.
    pub status_reason: Option<String>,
    /// 中小企业声明.
    pub sme_size: Option<SmeSize>,
    /// When it was declared.
    pub sme_declared_on: Option<NaiveDate>,
    /// 成立日期.
    pub established_on: Option<NaiveDate>,
    /// 业务范围.
    pub scope: Option<String>,
    /// 联系人.
    pub contact_name: Option<String>,
    /// 联系电话.
    pub contact_phone: Option<String>,
    /// Who registered it.
    pub registered_by: Option<Id<of::User>>,
    /// Grows with every change.
    pub version: i64,
    /// When it was registered.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

/// One supplier; 404 where there is none.
pub fn find(tx: &mut Tx<'_>, id: Id<of::Supplier>) -> ApiResult<Supplier> {
    let row = suppliers::table.find(id).select(Supplier::as_select()).first(tx.conn).optional()?;
    row.ok_or_else(Problem::not_found)
}

/// The supplier that is this body, if it is one.
pub fn find_by_organization(
    tx: &mut Tx<'_>,
    organization: Id<of::Organization>,
) -> ApiResult<Option<Supplier>> {
    let rows = suppliers::table.filter(suppliers::organization_id.eq(organization));
    Ok(rows.select(Supplier::as_select()).first(tx.conn).optional()?)
}

/// The suppliers that the caller acts for: those of whose organization they have the role.
pub fn acted_for(tx: &mut Tx<'_>) -> ApiResult<Vec<Supplier>> {
    let grants = tx.caller().grants.iter().filter(|grant| grant.role == Role::Supplier);
    let organizations: Vec<_> = grants.filter_map(|grant| grant.organization).collect();
    let rows = suppliers::table.filter(suppliers::organization_id.eq_any(organizations));
    Ok(rows.order(suppliers::id.asc()).select(Supplier::as_select()).load(tx.conn)?)
}

/// Whether two suppliers share a controller, a parent or a legal representative, or one is the other's
/// parent or controller (实施条例§18).
pub fn same_controller(tx: &mut Tx<'_>, a: Id<of::Supplier>, b: Id<of::Supplier>) -> ApiResult<bool> {
    let (first, second) = (identities(tx, a)?, identities(tx, b)?);
    Ok(first.iter().any(|digest| second.contains(digest)))
}

/// The digests of a supplier's controllers, and its own.
fn identities(tx: &mut Tx<'_>, id: Id<of::Supplier>) -> ApiResult<Vec<String>> {
    let rows = supplier_controllers::table.filter(supplier_controllers::supplier_id.eq(id));
    let mut digests: Vec<String> = rows.select(supplier_controllers::identity_digest).load(tx.conn)?;
    let own = suppliers::table.inner_join(organizations::table).filter(suppliers::id.eq(id));
    let own: Option<Option<String>> = own.select(organizations::uscc).first(tx.conn).optional()?;
    if let Some(uscc) = own.flatten() {
        digests.push(controllers::digest(tx, &uscc)?);
    }
    Ok(digests)
}

/// A supplier with the body that it is.
#[derive(Debug, Clone)]
pub struct Found {
    /// The row.
    pub row: Supplier,
    /// Its body.
    pub organization: Organization,
    /// The codes from the city down to the body's region.
    pub path: String,
}

impl Stateful for Found {
    type Marker = of::Supplier;
    type Status = SupplierStatus;
    const TABLE: &'static str = "suppliers";
    const KIND: Kind = Kind::Supplier;
    fn id(&self) -> Id<of::Supplier> {
        self.row.id
    }
    fn status(&self) -> SupplierStatus {
        self.row.status
    }
    fn version(&self) -> i64 {
        self.row.version
    }
    fn region(&self) -> Option<&str> {
        Some(&self.organization.region)
    }
}

impl Found {
    /// Where it stands, for the policy.
    pub fn scope(&self) -> Scope<'_> {
        Scope {
            region_path: Some(&self.path),
            organization: Some(self.row.organization_id),
            owner: self.row.registered_by,
        }
    }
    /// Whether one of these grants covers its region, whatever organization the grant is for: a purchaser
    /// buys from others.
    fn is_covered<'a>(&self, mut grants: impl Iterator<Item = &'a Grant>) -> bool {
        grants.any(|grant| {
            let scope =
                Scope { region_path: Some(&self.path), organization: grant.organization, owner: None };
            grant.covers(&scope)
        })
    }
    /// Whether the caller is an official who buys or supervises there.
    pub fn is_officers(&self, tx: &Tx<'_>) -> bool {
        tx.caller().principal == Principal::System || self.is_covered(policy::procurement_grants(tx.caller()))
    }
    /// Whether the caller is the supplier: registered it, or acts for it.
    pub fn is_own(&self, tx: &Tx<'_>) -> bool {
        let acts = |grant: &Grant| {
            grant.role == Role::Supplier && grant.organization == Some(self.row.organization_id)
        };
        let registered = self.row.registered_by.is_some() && self.row.registered_by == tx.caller().user();
        registered || tx.caller().grants.iter().any(acts)
    }
    /// Whether the caller sees it although it is not admitted.
    fn is_seen(&self, tx: &Tx<'_>) -> bool {
        self.is_own(tx)
            || self.is_officers(tx)
            || self.is_covered(tx.caller().grants_for(Action::CreateSupplier))
    }
}

/// One with its body; 404 where there is none.
pub fn fetch(tx: &mut Tx<'_>, id: Id<of::Supplier>) -> ApiResult<Found> {
    let row = find(tx, id)?;
    let organization = organizations_of_identity::find(tx, row.organization_id)?;
    let path = regions::path_of(tx, &organization.region)?;
    Ok(Found { row, organization, path })
}

/// One that the caller may do `action` to: 404 when they may not see it, 403 when only that. The public
/// sees who is admitted.
pub fn find_for(tx: &mut Tx<'_>, action: Action, id: Id<of::Supplier>) -> ApiResult<Found> {
    let found = fetch(tx, id)?;
    if found.row.status != SupplierStatus::Admitted && !found.is_seen(tx) {
        return Err(Problem::not_found());
    }
    tx.require(action, &found.scope())?;
    Ok(found)
}

/// A page in the order of registration.
pub fn list(tx: &mut Tx<'_>, query: &SupplierQuery, limit: i64) -> ApiResult<Page<Supplier>> {
    let filtered = |tx: &Tx<'_>| {
        let mut rows = suppliers::table.inner_join(organizations::table).into_boxed();
        if let Some(visible) = visible_to(tx.caller()) {
            rows = rows.filter(visible);
        }
        if query.mine {
            rows = rows.filter(of_caller(tx.caller()));
        }
        if let Some(region) = &query.region {
            rows = rows.filter(organizations::region.eq_any(below(region.clone())));
        }
        if let Some(AnyOf(kinds)) = &query.kind {
            rows = rows.filter(suppliers::kind.eq_any(kinds));
        }
        if let Some(AnyOf(states)) = &query.status {
            rows = rows.filter(suppliers::status.eq_any(states));
        }
        if let Some(q) = &query.q {
            rows = rows.filter(organizations::name.like(format!("%{}%", q.replace(['%', '_', '\\'], ""))));
        }
        if let Some(uscc) = &query.uscc {
            rows = rows.filter(organizations::uscc.eq(uscc));
        }
        if let Some(since) = query.updated_since {
            rows = rows.filter(suppliers::updated_at.ge(since));
        }
        rows
    };
    let mut rows = filtered(tx);
    if let Some(after) = page::decode::<Id<of::Supplier>>("suppliers", query.cursor.as_deref())? {
        rows = rows.filter(suppliers::id.gt(after));
    }
    let rows = rows.order(suppliers::id.asc()).limit(limit + 1).select(Supplier::as_select());
    let items = rows.load(tx.conn)?;
    let total = if query.with_total { Some(filtered(tx).count().get_result(tx.conn)?) } else { None };
    Ok(Page::cut("suppliers", items, limit, |row: &Supplier| row.id).with_total(total))
}

#[diesel::dsl::auto_type(no_type_alias)]
fn below(region: String) -> _ {
    let subtree = region_closure::table.filter(region_closure::ancestor.eq(region));
    subtree.select(region_closure::descendant)
}

type Joined = InnerJoinQuerySource<suppliers::table, organizations::table>;
type Condition = Box<dyn BoxableExpression<Joined, MultiBackend, SqlType = Bool>>;

/// Those that the caller acts for or has registered.
fn of_caller(caller: &Caller) -> Condition {
    let acts = caller.grants.iter().filter(|grant| grant.role == Role::Supplier);
    let own: Vec<_> = acts.filter_map(|grant| grant.organization).collect();
    let acted = suppliers::organization_id.eq_any(own);
    match caller.user() {
        None => Box::new(acted),
        Some(user) => {
            let known = suppliers::registered_by.is_not_null();
            Box::new(acted.or(known.and(suppliers::registered_by.assume_not_null().eq(user))))
        }
    }
}

/// The condition of what a list may show; `None` is all.
fn visible_to(caller: &Caller) -> Option<Condition> {
    let grants: Vec<&Grant> =
        policy::procurement_grants(caller).chain(caller.grants_for(Action::CreateSupplier)).collect();
    if caller.principal == Principal::System || grants.iter().any(|grant| grant.region.is_none()) {
        return None;
    }
    let admitted = suppliers::status.eq(SupplierStatus::Admitted);
    let mut condition: Condition = Box::new(admitted.or(of_caller(caller)));
    for region in grants.iter().filter_map(|grant| grant.region.clone()) {
        condition = Box::new(condition.or(organizations::region.eq_any(below(region))));
    }
    Some(condition)
}

/// Inserts one, with its audit row and its change.
pub fn insert(tx: &mut Tx<'_>, found: &Found) -> ApiResult<()> {
    diesel::insert_into(suppliers::table).values(&found.row).execute(tx.conn)?;
    audit::Event::new("create", Kind::Supplier.as_str(), found.row.id).write(tx)?;
    let region = Some(found.organization.region.as_str());
    changes::record(tx, Kind::Supplier, found.row.id, Op::Created, 1, region)
}

/// Writes what a patch changed, guarded by the version, with its audit row and its change.
pub fn update(tx: &mut Tx<'_>, found: &mut Found, action: &str) -> ApiResult<()> {
    let guarded = suppliers::table.find(found.row.id).filter(suppliers::version.eq(found.row.version));
    found.row.version += 1;
    found.row.updated_at = tx.now;
    if diesel::update(guarded).set(&found.row).execute(tx.conn)? != 1 {
        return Err(Problem::new(ProblemType::PreconditionFailed));
    }
    audit::Event::new(action, Kind::Supplier.as_str(), found.row.id).write(tx)?;
    let (version, region) = (found.row.version, Some(found.organization.region.as_str()));
    changes::record(tx, Kind::Supplier, found.row.id, Op::Updated, version, region)
}

/// Notes why it is rejected or leaves, before the transition counts the version.
pub fn note_reason(tx: &mut Tx<'_>, row: &Supplier, reason: Option<&str>) -> ApiResult<()> {
    diesel::update(suppliers::table.find(row.id).filter(suppliers::version.eq(row.version)))
        .set(suppliers::status_reason.eq(reason))
        .execute(tx.conn)?;
    Ok(())
}

/// What a person registered.
pub fn of_person(tx: &mut Tx<'_>, user: Id<of::User>) -> ApiResult<Vec<Supplier>> {
    let rows = suppliers::table.filter(suppliers::registered_by.eq(user)).order(suppliers::id.asc());
    Ok(rows.select(Supplier::as_select()).load(tx.conn)?)
}
