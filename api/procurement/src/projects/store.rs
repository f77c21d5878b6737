//! Every query of projects, lots, criteria and clocks.

use super::state::{LotStatus, Status};
use super::terms::{ProcurementMethod, Subject, Terms};
use chrono::NaiveDate;
use citong_identity::regions;
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::db::dialect::{self, Lockable};
use citong_kernel::facts::{Fact, PurchaseEvent};
use citong_kernel::lifecycle::Stateful;
use citong_kernel::points::Points;
use citong_kernel::policy::{self, Scope};
use citong_kernel::schema::{
    procurement_clocks, procurement_criteria, procurement_lots, procurement_projects, procurement_terms,
};
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Timestamp, Tx, of};
use diesel::prelude::*;

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = procurement_projects, treat_none_as_null = true)]
pub struct Project {
    /// Its id.
    pub id: Id<of::ProcurementProject>,
    /// 项目编号.
    pub code: String,
    /// 项目名称.
    pub title: String,
    /// What it is about.
    pub description: String,
    /// The purchaser's region.
    pub region: String,
    /// 采购人.
    pub purchaser_id: Id<of::Organization>,
    /// 采购代理机构.
    pub agency_id: Option<Id<of::Organization>>,
    /// 采购标的.
    pub subject: Subject,
    /// 政府向社会公众提供的公共服务项目.
    pub public_service: bool,
    /// The item of the catalogue.
    pub catalogue_code: String,
    /// 预算年度.
    pub fiscal_year: i32,
    /// 采购方式.
    pub method: ProcurementMethod,
    /// Why another method than open tender.
    pub method_reason: Option<String>,
    /// The approval of that method.
    pub method_approval: Option<String>,
    /// 资金来源.
    pub budget_source: Option<String>,
    /// 预算文号、指标编号.
    pub budget_reference: Option<String>,
    /// The line of the purchaser's budget that pays for it.
    pub budget_line_id: Option<Id<of::BudgetLine>>,
    /// 预算金额, in fen: the sum of its lots.
    pub budget_fen: i64,
    /// Its state.
    pub status: Status,
    /// Why it failed, was terminated or suspended.
    pub status_reason: Option<String>,
    /// Who entered it.
    pub created_by: String,
    /// When time does something to it next.
    pub next_check_at: Option<Timestamp>,
    /// Grows with every change.
    pub version: i64,
    /// When it was entered.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

impl Stateful for Project {
    type Marker = of::ProcurementProject;
    type Status = Status;
    const TABLE: &'static str = "procurement_projects";
    const KIND: Kind = Kind::ProcurementProject;
    fn id(&self) -> Id<of::ProcurementProject> {
        self.id
    }
    fn status(&self) -> Status {
        self.status
    }
    fn version(&self) -> i64 {
        self.version
    }
    fn region(&self) -> Option<&str> {
        Some(&self.region)
    }
}

/// 采购包.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = procurement_lots, treat_none_as_null = true)]
pub struct Lot {
    /// Its id.
    pub id: Id<of::Lot>,
    /// Of which project.
    pub project_id: Id<of::ProcurementProject>,
    /// 包号, from 1.
    pub number: i32,
    /// 名称.
    pub title: String,
    /// 预算, in fen.
    pub budget_fen: i64,
    /// 最高限价, in fen; the budget where it is null.
    pub limit_price_fen: Option<i64>,
    /// Its state.
    pub status: LotStatus,
    /// Why it failed.
    pub failure_reason: Option<String>,
    /// Grows with every change.
    pub version: i64,
    /// When it last changed.
    pub updated_at: Timestamp,
}

impl Lot {
    /// The highest price that is valid, in fen.
    pub fn ceiling_fen(&self) -> i64 {
        self.limit_price_fen.unwrap_or(self.budget_fen)
    }
}

/// 评审因素.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = procurement_criteria)]
pub struct Criterion {
    /// Its id.
    pub id: Id<of::Criterion>,
    /// Of which project.
    pub project_id: Id<of::ProcurementProject>,
    /// Names it within the project.
    pub code: String,
    /// 名称.
    pub name: String,
    /// 评分标准.
    pub description: String,
    /// 分值.
    pub max_points: Points,
    /// Its place.
    pub position: i32,
}

/// What happened when, and until when something may happen. A term ends at the instant given, excluded.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = procurement_clocks, treat_none_as_null = true)]
pub struct Clocks {
    /// Of which project.
    pub project_id: Id<of::ProcurementProject>,
    /// 征求意见自.
    pub consultation_from: Option<Timestamp>,
    /// 征求意见至.
    pub consultation_until: Option<Timestamp>,
    /// 公告发布.
    pub published_at: Option<Timestamp>,
    /// 公告期限届满.
    pub notice_until: Option<Timestamp>,
    /// 采购文件提供期限届满.
    pub documents_until: Option<Timestamp>,
    /// From when bids are received.
    pub bids_from: Option<Timestamp>,
    /// 提交投标文件截止.
    pub bids_due_at: Option<Timestamp>,
    /// 开标.
    pub opened_at: Option<Timestamp>,
    /// 资格审查完成.
    pub qualified_at: Option<Timestamp>,
    /// 评审完成.
    pub evaluated_at: Option<Timestamp>,
    /// 确定中标人.
    pub awarded_at: Option<Timestamp>,
    /// 结果公告.
    pub result_published_at: Option<Timestamp>,
    /// 结果公告期限届满.
    pub result_until: Option<Timestamp>,
    /// 质疑期限届满.
    pub challenge_until: Option<Timestamp>,
    /// 签订合同期限届满.
    pub sign_until: Option<Timestamp>,
    /// 合同签订.
    pub contracted_at: Option<Timestamp>,
    /// 验收.
    pub accepted_at: Option<Timestamp>,
    /// 付清.
    pub paid_at: Option<Timestamp>,
    /// 废标、终止.
    pub ended_at: Option<Timestamp>,
    /// 档案保存至.
    pub archive_until: Option<NaiveDate>,
}

#[cfg(test)]
impl Clocks {
    /// Of a project of which nothing happened yet.
    pub fn blank() -> Self {
        Self {
            project_id: Id::from_uuid(uuid::Uuid::nil()),
            consultation_from: None,
            consultation_until: None,
            published_at: None,
            notice_until: None,
            documents_until: None,
            bids_from: None,
            bids_due_at: None,
            opened_at: None,
            qualified_at: None,
            evaluated_at: None,
            awarded_at: None,
            result_published_at: None,
            result_until: None,
            challenge_until: None,
            sign_until: None,
            contracted_at: None,
            accepted_at: None,
            paid_at: None,
            ended_at: None,
            archive_until: None,
        }
    }
}

/// Where a project stands, for the policy: its region's path and its purchaser.
pub fn scope<'a>(project: &Project, region_path: &'a str) -> Scope<'a> {
    Scope { region_path: Some(region_path), organization: Some(project.purchaser_id), owner: None }
}

/// The codes from the city down to the project's region.
pub fn region_path(tx: &mut Tx<'_>, project: &Project) -> ApiResult<String> {
    regions::path_of(tx, &project.region)
}

/// A project for rules of the house; a caller's request goes through [`find_for`].
pub fn find(tx: &mut Tx<'_>, id: Id<of::ProcurementProject>) -> ApiResult<Project> {
    let row = procurement_projects::table.find(id).select(Project::as_select()).first(tx.conn).optional()?;
    row.ok_or_else(Problem::not_found)
}

/// One that the caller may do `action` to: 404 when they may not see it, 403 when only that. The public
/// sees a project from its first announcement on.
pub fn find_for(tx: &mut Tx<'_>, action: Action, id: Id<of::ProcurementProject>) -> ApiResult<Project> {
    let project = find(tx, id)?;
    let path = region_path(tx, &project)?;
    let scope = scope(&project, &path);
    if !is_announced(tx, id)? && !policy::sees_procurement(tx.caller(), &scope) {
        return Err(Problem::not_found());
    }
    tx.require(action, &scope)?;
    Ok(project)
}

/// Whether the public knows of it: from its first announcement on 公开征求意见、单一来源公示、采购公告.
pub fn is_announced(tx: &mut Tx<'_>, id: Id<of::ProcurementProject>) -> ApiResult<bool> {
    let clocks = clocks(tx, id)?;
    let publicized = super::files::file(tx, id)?.publicity_from.is_some();
    Ok(publicized || clocks.consultation_from.is_some() || clocks.published_at.is_some())
}

/// The same, locked and read again: whoever decides by its state, its lots or its bids begins with this.
pub fn lock_for(tx: &mut Tx<'_>, action: Action, id: Id<of::ProcurementProject>) -> ApiResult<Project> {
    dialect::lock_rows(tx.conn, Lockable::ProcurementProjects, &[id])?;
    find_for(tx, action, id)
}

/// A project for rules of the house, locked and read again.
pub fn lock(tx: &mut Tx<'_>, id: Id<of::ProcurementProject>) -> ApiResult<Project> {
    dialect::lock_rows(tx.conn, Lockable::ProcurementProjects, &[id])?;
    find(tx, id)
}

/// 采购文件.
pub fn terms(tx: &mut Tx<'_>, id: Id<of::ProcurementProject>) -> ApiResult<Terms> {
    Ok(procurement_terms::table.find(id).select(Terms::as_select()).first(tx.conn)?)
}

/// 评审因素, in their order.
pub fn criteria(tx: &mut Tx<'_>, id: Id<of::ProcurementProject>) -> ApiResult<Vec<Criterion>> {
    let rows = procurement_criteria::table.filter(procurement_criteria::project_id.eq(id));
    let ordered = rows.order((procurement_criteria::position.asc(), procurement_criteria::id.asc()));
    Ok(ordered.select(Criterion::as_select()).load(tx.conn)?)
}

/// 采购包, by number.
pub fn lots(tx: &mut Tx<'_>, id: Id<of::ProcurementProject>) -> ApiResult<Vec<Lot>> {
    let rows = procurement_lots::table.filter(procurement_lots::project_id.eq(id));
    Ok(rows.order(procurement_lots::number.asc()).select(Lot::as_select()).load(tx.conn)?)
}

/// One lot; 404 where there is none.
pub fn lot(tx: &mut Tx<'_>, id: Id<of::Lot>) -> ApiResult<Lot> {
    let row = procurement_lots::table.find(id).select(Lot::as_select()).first(tx.conn).optional()?;
    row.ok_or_else(Problem::not_found)
}

/// The project's clock.
pub fn clocks(tx: &mut Tx<'_>, id: Id<of::ProcurementProject>) -> ApiResult<Clocks> {
    Ok(procurement_clocks::table.find(id).select(Clocks::as_select()).first(tx.conn)?)
}

/// Writes the clock. The caller has locked the project.
pub fn save_clocks(tx: &mut Tx<'_>, clocks: &Clocks) -> ApiResult<()> {
    diesel::update(procurement_clocks::table.find(clocks.project_id)).set(clocks).execute(tx.conn)?;
    Ok(())
}

/// Writes a lot, guarded by its version, with its change.
pub fn save_lot(tx: &mut Tx<'_>, project: &Project, lot: &mut Lot) -> ApiResult<()> {
    let guarded = procurement_lots::table.find(lot.id).filter(procurement_lots::version.eq(lot.version));
    lot.version += 1;
    lot.updated_at = tx.now;
    if diesel::update(guarded).set(&*lot).execute(tx.conn)? != 1 {
        return Err(Problem::new(ProblemType::PreconditionFailed));
    }
    changes::record(tx, Kind::Lot, lot.id, Op::Updated, lot.version, Some(&project.region))?;
    tell_budget(tx, project.id, PurchaseEvent::Changed)
}

/// Tells whoever keeps the budget that the purchase points at; they may refuse.
pub fn tell_budget(
    tx: &mut Tx<'_>,
    project: Id<of::ProcurementProject>,
    event: PurchaseEvent,
) -> ApiResult<()> {
    tx.emit(Fact::Purchase { project, event })
}

/// Says why the project is in its state and when time does something to it next. Right after a step, in the
/// same transaction: it does not count as a change of its own.
pub fn touch(
    tx: &mut Tx<'_>,
    id: Id<of::ProcurementProject>,
    reason: Option<&str>,
    next_check_at: Option<Timestamp>,
) -> ApiResult<()> {
    diesel::update(procurement_projects::table.find(id))
        .set((
            procurement_projects::status_reason.eq(reason),
            procurement_projects::next_check_at.eq(next_check_at),
        ))
        .execute(tx.conn)?;
    Ok(())
}
