//! The list of projects: what the public may see, and what a caller's grants add.

use super::requests::{ProjectQuery, ProjectSort};
use super::store::{Clocks, Project};
use citong_kernel::db::MultiBackend;
use citong_kernel::policy::{Caller, Principal, procurement_grants};
use citong_kernel::query::AnyOf;
use citong_kernel::schema::{
    procurement_clocks, procurement_files, procurement_projects as projects, region_closure,
};
use citong_kernel::{ApiResult, Id, Page, Timestamp, Tx, of, page};
use diesel::dsl::InnerJoinQuerySource;
use diesel::prelude::*;
use diesel::sql_types::Bool;

type Source = InnerJoinQuerySource<projects::table, procurement_clocks::table>;
type Condition = Box<dyn BoxableExpression<Source, MultiBackend, SqlType = Bool>>;

/// `None` where the caller may know of all.
fn visible_to(caller: &Caller) -> Option<Condition> {
    if caller.principal == Principal::System {
        return None;
    }
    let publicized = procurement_files::table
        .filter(procurement_files::publicity_from.is_not_null())
        .select(procurement_files::project_id);
    let announced = procurement_clocks::consultation_from
        .is_not_null()
        .or(procurement_clocks::published_at.is_not_null())
        .or(projects::id.eq_any(publicized));
    let mut visible: Condition = Box::new(announced);
    for grant in procurement_grants(caller) {
        let subtree = grant.region.clone().map(|region| {
            region_closure::table
                .filter(region_closure::ancestor.eq(region))
                .select(region_closure::descendant)
        });
        visible = match (subtree, grant.organization) {
            (None, None) => return None,
            (Some(subtree), None) => Box::new(visible.or(projects::region.eq_any(subtree))),
            (None, Some(one)) => Box::new(visible.or(projects::purchaser_id.eq(one))),
            (Some(subtree), Some(one)) => {
                Box::new(visible.or(projects::purchaser_id.eq(one).and(projects::region.eq_any(subtree))))
            }
        };
    }
    Some(visible)
}

type Rows<'a> = diesel::dsl::IntoBoxed<
    'a,
    diesel::dsl::InnerJoin<projects::table, procurement_clocks::table>,
    MultiBackend,
>;

fn matching<'a>(caller: &Caller, query: &'a ProjectQuery) -> Rows<'a> {
    let mut rows = projects::table.inner_join(procurement_clocks::table).into_boxed();
    if let Some(visible) = visible_to(caller) {
        rows = rows.filter(visible);
    }
    if let Some(region) = &query.region {
        let subtree = region_closure::table
            .filter(region_closure::ancestor.eq(region))
            .select(region_closure::descendant);
        rows = rows.filter(projects::region.eq_any(subtree));
    }
    if let Some(AnyOf(states)) = &query.status {
        rows = rows.filter(projects::status.eq_any(states));
    }
    if let Some(AnyOf(methods)) = &query.method {
        rows = rows.filter(projects::method.eq_any(methods));
    }
    if let Some(subject) = query.subject {
        rows = rows.filter(projects::subject.eq(subject));
    }
    if let Some(code) = &query.catalogue_code {
        rows = rows.filter(projects::catalogue_code.eq(code));
    }
    if let Some(year) = query.fiscal_year {
        rows = rows.filter(projects::fiscal_year.eq(year));
    }
    if let Some(purchaser) = query.purchaser_id {
        rows = rows.filter(projects::purchaser_id.eq(purchaser));
    }
    if let Some(q) = &query.q {
        let like = format!("%{}%", q.replace(['%', '_', '\\'], ""));
        rows = rows.filter(projects::title.like(like.clone()).or(projects::code.like(like)));
    }
    if let Some(from) = query.published_from {
        rows = rows.filter(procurement_clocks::published_at.ge(from));
    }
    if let Some(before) = query.published_before {
        rows = rows.filter(procurement_clocks::published_at.lt(before));
    }
    if let Some(since) = query.updated_since {
        rows = rows.filter(projects::updated_at.ge(since));
    }
    rows
}

/// One page, in the order that was asked for; ids are in the order of entering.
pub fn list(tx: &mut Tx<'_>, query: &ProjectQuery, limit: i64) -> ApiResult<Page<(Project, Clocks)>> {
    type Key = (Timestamp, Id<of::ProcurementProject>);
    let rows =
        matching(tx.caller(), query).select((Project::as_select(), Clocks::as_select())).limit(limit + 1);
    let (id, cursor) = (projects::id, query.cursor.as_deref());
    let (published, due) = (procurement_clocks::published_at, procurement_clocks::bids_due_at);
    let at = |time: Option<Timestamp>, row: &Project| (time.unwrap_or(row.created_at), row.id);
    Ok(match query.sort {
        None | Some(ProjectSort::CreatedAt) => {
            let list = "procurement_projects";
            let rows = match page::decode::<Id<of::ProcurementProject>>(list, cursor)? {
                Some(after) => rows.filter(id.gt(after)),
                None => rows,
            };
            Page::cut(list, rows.order(id.asc()).load(tx.conn)?, limit, |(row, _): &(Project, Clocks)| row.id)
        }
        Some(ProjectSort::NewestFirst) => {
            let list = "procurement_projects:-created_at";
            let rows = match page::decode::<Id<of::ProcurementProject>>(list, cursor)? {
                Some(after) => rows.filter(id.lt(after)),
                None => rows,
            };
            Page::cut(list, rows.order(id.desc()).load(tx.conn)?, limit, |(row, _): &(Project, Clocks)| {
                row.id
            })
        }
        Some(ProjectSort::LatestPublished) => {
            let list = "procurement_projects:-published_at";
            let rows = rows.filter(published.is_not_null());
            let rows = match page::decode::<Key>(list, cursor)? {
                Some((t, i)) => rows.filter(published.lt(t).or(published.eq(t).and(id.lt(i)))),
                None => rows,
            };
            let items = rows.order((published.desc(), id.desc())).load(tx.conn)?;
            Page::cut(list, items, limit, |(row, clocks): &(Project, Clocks)| at(clocks.published_at, row))
        }
        Some(ProjectSort::DueFirst) => {
            let list = "procurement_projects:bids_due_at";
            let rows = rows.filter(due.is_not_null());
            let rows = match page::decode::<Key>(list, cursor)? {
                Some((t, i)) => rows.filter(due.gt(t).or(due.eq(t).and(id.gt(i)))),
                None => rows,
            };
            let items = rows.order((due.asc(), id.asc())).load(tx.conn)?;
            Page::cut(list, items, limit, |(row, clocks): &(Project, Clocks)| at(clocks.bids_due_at, row))
        }
    })
}
