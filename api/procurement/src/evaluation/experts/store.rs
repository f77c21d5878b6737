//! Every query of experts and their affiliations.

use super::state::ExpertStatus;
use super::views::ExpertQuery;
use chrono::NaiveDate;
use citong_identity::regions;
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::db::Json;
use citong_kernel::lifecycle::Stateful;
use citong_kernel::policy::Scope;
use citong_kernel::schema::{expert_affiliations, experts, region_closure, users};
use citong_kernel::{
    Action, ApiResult, Id, Page, Problem, ProblemType, Timestamp, Tx, audit, of, page, text_enum,
};
use diesel::prelude::*;
use std::collections::HashMap;

text_enum! {
    /// 利害关系 (实施条例第九条).
    pub enum AffiliationKind {
        /// 劳动关系.
        Employment = "employment",
        /// 担任董事、监事.
        DirectorOrSupervisor = "director_or_supervisor",
        /// 控股股东、实际控制人.
        ShareholderOrController = "shareholder_or_controller",
        /// 与法定代表人或者负责人有夫妻关系.
        Spouse = "spouse",
        /// 直系血亲.
        DirectBlood = "direct_blood",
        /// 三代以内旁系血亲.
        CollateralWithinThreeGenerations = "collateral_within_three_generations",
        /// 近姻亲.
        CloseInLaw = "close_in_law",
    }
}

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = experts, treat_none_as_null = true)]
pub struct Expert {
    /// Its id.
    pub id: Id<of::Expert>,
    /// The account.
    pub user_id: Id<of::User>,
    /// 姓名.
    pub name: String,
    /// For whose purchases: this region's subtree.
    pub region: String,
    /// 评审专业: codes or classes of the catalogue.
    pub domains: Json<Vec<String>>,
    /// 工作单位.
    pub employer_id: Option<Id<of::Organization>>,
    /// 职称.
    pub title: Option<String>,
    /// Its state.
    pub status: ExpertStatus,
    /// Why suspended.
    pub status_reason: Option<String>,
    /// Grows with every change.
    pub version: i64,
    /// When entered.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

impl Stateful for Expert {
    type Marker = of::Expert;
    type Status = ExpertStatus;
    const TABLE: &'static str = "experts";
    const KIND: Kind = Kind::Expert;
    fn id(&self) -> Id<of::Expert> {
        self.id
    }
    fn status(&self) -> ExpertStatus {
        self.status
    }
    fn version(&self) -> i64 {
        self.version
    }
    fn region(&self) -> Option<&str> {
        Some(&self.region)
    }
}

impl Expert {
    /// Whether the expert knows this code or class of the catalogue.
    pub fn knows(&self, domain: &str) -> bool {
        self.domains.0.iter().any(|known| domain.starts_with(known.as_str()) || known.starts_with(domain))
    }
}

/// What ties an expert to an organization.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = expert_affiliations)]
pub struct Affiliation {
    /// Its id.
    pub id: Id<of::Anything>,
    /// Whose.
    pub expert_id: Id<of::Expert>,
    /// 利害关系.
    pub kind: AffiliationKind,
    /// To which organization.
    pub organization_id: Id<of::Organization>,
    /// From when.
    pub from_on: NaiveDate,
    /// Until when, included.
    pub until_on: Option<NaiveDate>,
    /// Who entered it.
    pub declared_by: String,
    /// When.
    pub created_at: Timestamp,
}

/// One that the caller may do `action` to; 404 outside their region.
pub fn find_for(tx: &mut Tx<'_>, action: Action, id: Id<of::Expert>) -> ApiResult<Expert> {
    let row = experts::table.find(id).select(Expert::as_select()).first(tx.conn).optional()?;
    let expert: Expert = row.ok_or_else(Problem::not_found)?;
    let path = regions::path_of(tx, &expert.region)?;
    let scope = Scope { region_path: Some(&path), ..Scope::default() };
    if !tx.may(Action::GetExpert, &scope) {
        return Err(Problem::not_found());
    }
    tx.require(action, &scope)?;
    Ok(expert)
}

/// The expert with this account.
pub fn find_by_user(tx: &mut Tx<'_>, user: Id<of::User>) -> ApiResult<Option<Expert>> {
    let rows = experts::table.filter(experts::user_id.eq(user));
    Ok(rows.select(Expert::as_select()).first(tx.conn).optional()?)
}

/// Active experts for purchases at this region path, with active accounts, in the order of their ids.
pub fn eligible_in(tx: &mut Tx<'_>, region_path: &str) -> ApiResult<Vec<Expert>> {
    let regions: Vec<&str> = region_path.split('/').collect();
    let rows = experts::table
        .inner_join(users::table.on(users::id.eq(experts::user_id)))
        .filter(experts::status.eq(ExpertStatus::Active).and(users::status.eq("active")))
        .filter(experts::region.eq_any(regions));
    Ok(rows.order(experts::id.asc()).select(Expert::as_select()).load(tx.conn)?)
}

/// Names by id.
pub fn names(tx: &mut Tx<'_>, ids: &[Id<of::Expert>]) -> ApiResult<HashMap<Id<of::Expert>, String>> {
    let rows: Vec<(Id<of::Expert>, String)> =
        experts::table.filter(experts::id.eq_any(ids)).select((experts::id, experts::name)).load(tx.conn)?;
    Ok(rows.into_iter().collect())
}

/// Whether there is an account with this id that is active.
pub fn is_account(tx: &mut Tx<'_>, user: Id<of::User>) -> ApiResult<bool> {
    let rows = users::table.filter(users::id.eq(user).and(users::status.eq("active")));
    Ok(diesel::select(diesel::dsl::exists(rows)).get_result(tx.conn)?)
}

/// A page, oldest first.
pub fn list(tx: &mut Tx<'_>, query: &ExpertQuery, limit: i64) -> ApiResult<Page<Expert>> {
    let reach = tx.caller().reach(Action::ListExperts);
    let mut rows = experts::table.into_boxed();
    if !reach.everywhere {
        let covered = region_closure::table
            .filter(region_closure::ancestor.eq_any(reach.regions))
            .select(region_closure::descendant);
        rows = rows.filter(experts::region.eq_any(covered));
    }
    if let Some(region) = &query.region {
        let subtree = region_closure::table
            .filter(region_closure::ancestor.eq(region))
            .select(region_closure::descendant);
        rows = rows.filter(experts::region.eq_any(subtree));
    }
    if let Some(status) = query.status {
        rows = rows.filter(experts::status.eq(status));
    }
    if let Some(after) = page::decode::<Id<of::Expert>>("experts", query.cursor.as_deref())? {
        rows = rows.filter(experts::id.gt(after));
    }
    let items = rows.order(experts::id.asc()).limit(limit + 1).select(Expert::as_select()).load(tx.conn)?;
    Ok(Page::cut("experts", items, limit, |expert| expert.id))
}

/// Inserts one, with its audit row and its change.
pub fn insert(tx: &mut Tx<'_>, expert: &Expert) -> ApiResult<()> {
    diesel::insert_into(experts::table).values(expert).execute(tx.conn)?;
    audit::Event::new("create", Kind::Expert.as_str(), expert.id).write(tx)?;
    changes::record(tx, Kind::Expert, expert.id, Op::Created, 1, Some(&expert.region))
}

/// Writes one, guarded by its version, with its audit row and its change.
pub fn update(tx: &mut Tx<'_>, expert: &mut Expert) -> ApiResult<()> {
    let guarded = experts::table.find(expert.id).filter(experts::version.eq(expert.version));
    expert.version += 1;
    expert.updated_at = tx.now;
    if diesel::update(guarded).set(&*expert).execute(tx.conn)? != 1 {
        return Err(Problem::new(ProblemType::PreconditionFailed));
    }
    audit::Event::new("update", Kind::Expert.as_str(), expert.id).write(tx)?;
    changes::record(tx, Kind::Expert, expert.id, Op::Updated, expert.version, Some(&expert.region))
}

/// Notes why, before a transition counts the version.
pub fn set_reason(tx: &mut Tx<'_>, id: Id<of::Expert>, reason: Option<&str>) -> ApiResult<()> {
    diesel::update(experts::table.find(id)).set(experts::status_reason.eq(reason)).execute(tx.conn)?;
    Ok(())
}

/// What ties an expert to organizations, oldest entry first.
pub fn affiliations(tx: &mut Tx<'_>, expert: Id<of::Expert>) -> ApiResult<Vec<Affiliation>> {
    let rows = expert_affiliations::table.filter(expert_affiliations::expert_id.eq(expert));
    Ok(rows.order(expert_affiliations::id.asc()).select(Affiliation::as_select()).load(tx.conn)?)
}

/// The same to any of these organizations, of everybody.
pub fn affiliations_to(
    tx: &mut Tx<'_>,
    organizations: &[Id<of::Organization>],
) -> ApiResult<Vec<Affiliation>> {
    let rows = expert_affiliations::table
        .filter(expert_affiliations::organization_id.eq_any(organizations))
        .order(expert_affiliations::id.asc());
    Ok(rows.select(Affiliation::as_select()).load(tx.conn)?)
}

/// Inserts one; it counts as a change of the expert.
pub fn insert_affiliation(tx: &mut Tx<'_>, expert: &mut Expert, new: &Affiliation) -> ApiResult<()> {
    diesel::insert_into(expert_affiliations::table).values(new).execute(tx.conn)?;
    update(tx, expert)
}
