//! Announcements as a list, the newest first.

use super::views::NoticeQuery;
use crate::notices::{Notice, NoticeKind};
use citong_kernel::query::AnyOf;
use citong_kernel::schema::{organizations, procurement_notices, procurement_projects, region_closure};
use citong_kernel::{ApiResult, Id, Page, Problem, Timestamp, Tx, of, page};
use diesel::prelude::*;

/// An announcement with its project and purchaser.
#[derive(Debug, Clone, Queryable)]
pub struct Announced {
    /// The announcement.
    pub notice: Notice,
    /// 项目编号.
    pub project_code: String,
    /// 项目名称.
    pub project_title: String,
    /// The purchaser's region.
    pub region: String,
    /// 采购人.
    pub purchaser_id: Id<of::Organization>,
    /// 采购人名称.
    pub purchaser_name: String,
}

macro_rules! announced {
    () => {
        procurement_notices::table
            .inner_join(
                procurement_projects::table.on(procurement_projects::id.eq(procurement_notices::project_id)),
            )
            .inner_join(organizations::table.on(organizations::id.eq(procurement_projects::purchaser_id)))
            .select((
                Notice::as_select(),
                procurement_projects::code,
                procurement_projects::title,
                procurement_projects::region,
                procurement_projects::purchaser_id,
                organizations::name,
            ))
    };
}

/// One announcement; 404 where there is none.
pub fn find(tx: &mut Tx<'_>, id: Id<of::ProcurementNotice>) -> ApiResult<Announced> {
    let row = announced!().filter(procurement_notices::id.eq(id)).first(tx.conn).optional()?;
    row.ok_or_else(Problem::not_found)
}

/// A page, the newest first; of one project only where it is named.
pub fn list(
    tx: &mut Tx<'_>,
    project: Option<Id<of::ProcurementProject>>,
    query: &NoticeQuery,
    limit: i64,
) -> ApiResult<Page<Announced>> {
    let mut rows = announced!().into_boxed();
    if let Some(project) = project {
        rows = rows.filter(procurement_notices::project_id.eq(project));
    }
    if let Some(region) = &query.region {
        let subtree = region_closure::table
            .filter(region_closure::ancestor.eq(region))
            .select(region_closure::descendant);
        rows = rows.filter(procurement_projects::region.eq_any(subtree));
    }
    if let Some(AnyOf(kinds)) = &query.kind {
        rows = rows.filter(procurement_notices::kind.eq_any(kinds));
    }
    if let Some(purchaser) = query.purchaser_id {
        rows = rows.filter(procurement_projects::purchaser_id.eq(purchaser));
    }
    if let Some(q) = &query.q {
        let pattern = format!("%{}%", q.replace(['%', '_', '\\'], ""));
        let titles = procurement_notices::title.like(pattern.clone());
        rows = rows.filter(titles.or(procurement_projects::title.like(pattern)));
    }
    if let Some(from) = query.published_from {
        rows = rows.filter(procurement_notices::published_at.ge(from));
    }
    if let Some(before) = query.published_before {
        rows = rows.filter(procurement_notices::published_at.lt(before));
    }
    type Key = (Timestamp, Id<of::ProcurementNotice>);
    if let Some((at, id)) = page::decode::<Key>("procurement_notices", query.cursor.as_deref())? {
        let same = procurement_notices::published_at.eq(at).and(procurement_notices::id.lt(id));
        rows = rows.filter(procurement_notices::published_at.lt(at).or(same));
    }
    let items: Vec<Announced> = rows
        .order((procurement_notices::published_at.desc(), procurement_notices::id.desc()))
        .limit(limit + 1)
        .load(tx.conn)?;
    Ok(Page::cut("procurement_notices", items, limit, |row| (row.notice.published_at, row.notice.id)))
}

/// What a kind of announcement is called.
pub const fn name_of(kind: NoticeKind) -> &'static str {
    match kind {
        NoticeKind::Consultation => "需求公示",
        NoticeKind::ConsultationResult => "需求意见采纳情况",
        NoticeKind::Procurement => "采购公告",
        NoticeKind::Clarification => "更正公告",
        NoticeKind::Answer => "询问答复",
        NoticeKind::SingleSource => "单一来源公示",
        NoticeKind::Opening => "开标记录",
        NoticeKind::Failure => "废标公告",
        NoticeKind::Termination => "终止公告",
        NoticeKind::Suspension => "暂停公告",
        NoticeKind::Resumption => "恢复公告",
        NoticeKind::Result => "结果公告",
        NoticeKind::Contract => "合同公告",
        NoticeKind::ContractChange => "合同变更公告",
        NoticeKind::Acceptance => "验收结果公告",
        NoticeKind::Remedy => "质疑、投诉处理结果",
    }
}
