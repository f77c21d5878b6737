//! 化整为零: one item bought in parts below the threshold of open tender (采购法实施条例§28).

use super::figures::Law;
use super::state::Status;
use super::store::Project;
use super::terms::ProcurementMethod;
use crate::law::Article;
use citong_kernel::db::dialect;
use citong_kernel::schema::procurement_projects as projects;
use citong_kernel::{ApiResult, Id, ProblemType, Tx, of};
use diesel::prelude::*;
use serde::Serialize;

/// Another purchase of the same item by the same purchaser in the same year.
#[derive(Debug, Clone, Serialize)]
pub struct Related {
    /// Its id.
    pub id: Id<of::ProcurementProject>,
    /// 项目编号.
    pub code: String,
    /// 项目名称.
    pub title: String,
    /// 预算, fen.
    pub budget_fen: i64,
    /// How it is bought.
    pub method: ProcurementMethod,
}

/// What was published of the same item and year by another method than open tender, without an approval of
/// that method, and neither failed nor was terminated.
pub fn related(tx: &mut Tx<'_>, project: &Project) -> ApiResult<Vec<Related>> {
    let not_counted = [Status::Plan, Status::NeedConsulted, Status::Failed, Status::Terminated];
    let rows: Vec<Project> = projects::table
        .filter(projects::purchaser_id.eq(project.purchaser_id))
        .filter(projects::catalogue_code.eq(&project.catalogue_code))
        .filter(projects::fiscal_year.eq(project.fiscal_year))
        .filter(projects::id.ne(project.id))
        .filter(projects::method.ne(ProcurementMethod::OpenTender))
        .filter(projects::method_approval.is_null())
        .filter(projects::status.ne_all(not_counted))
        .order(projects::id.asc())
        .select(Project::as_select())
        .load(tx.conn)?;
    let related = |row: Project| Related {
        id: row.id,
        code: row.code,
        title: row.title,
        budget_fen: row.budget_fen,
        method: row.method,
    };
    Ok(rows.into_iter().map(related).collect())
}

/// Whether this purchase together with others goes beyond the threshold (累计超过: the threshold itself is
/// not beyond), which only an approval of the method excuses.
pub fn is_split(law: &Law, project: &Project, related: &[Related]) -> bool {
    let others: i128 = related.iter().map(|one| i128::from(one.budget_fen)).sum();
    project.method != ProcurementMethod::OpenTender
        && project.method_approval.is_none()
        && others > 0
        && others + i128::from(project.budget_fen) > i128::from(law.open_tender_threshold())
}

/// 409 `split-purchase` with the purchases that belong together. Holds the name of purchaser, item and year
/// until the end of the transaction: of two publications at once the later sees the earlier.
pub fn require_whole(tx: &mut Tx<'_>, law: &Law, project: &Project) -> ApiResult<()> {
    let Project { purchaser_id, catalogue_code, fiscal_year, .. } = project;
    dialect::lock_name(tx.conn, &format!("purchase:{purchaser_id}:{catalogue_code}:{fiscal_year}"))?;
    let related = related(tx, project)?;
    if !is_split(law, project, &related) {
        return Ok(());
    }
    let refusal = Article::Reg28.refuses(
        ProblemType::SplitPurchase,
        "同一年度同一品目以公开招标以外的方式采购，累计超过公开招标数额标准",
        "Purchases of this item and year without open tender add up beyond its threshold",
    );
    Err(refusal.with("related_projects", related).with("threshold_fen", law.open_tender_threshold()))
}
