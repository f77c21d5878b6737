//! Targets 目标 that follow from results; kept here until the annual assessment has a home of its own.

use super::requests::EvaluationTargetQuery;
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::schema::evaluation_targets as table;
use citong_kernel::{ApiResult, Id, Page, Timestamp, Tx, audit, of, page};
use diesel::prelude::*;

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = table)]
pub struct Target {
    /// Its id.
    pub id: Id<of::EvaluationTarget>,
    /// From which evaluation.
    pub evaluation_id: Id<of::ThirdPartyEvaluation>,
    /// Whose target.
    pub organization_id: Id<of::Organization>,
    /// For which year.
    pub year: i32,
    /// An indicator of the evaluation's standard.
    pub indicator_code: String,
    /// 目标值.
    pub target: String,
    /// More about it.
    pub note: Option<String>,
    /// When it was set.
    pub created_at: Timestamp,
}

/// Inserts one, with its audit row and its change.
pub fn insert(tx: &mut Tx<'_>, row: &Target, region: &str) -> ApiResult<()> {
    diesel::insert_into(table::table).values(row).execute(tx.conn)?;
    audit::Event::new("create", Kind::EvaluationTarget.as_str(), row.id).write(tx)?;
    changes::record(tx, Kind::EvaluationTarget, row.id, Op::Created, 1, Some(region))
}

/// Those of one evaluation.
pub fn of(tx: &mut Tx<'_>, id: Id<of::ThirdPartyEvaluation>) -> ApiResult<Vec<Target>> {
    let rows = table::table.filter(table::evaluation_id.eq(id)).order(table::id.asc());
    Ok(rows.select(Target::as_select()).load(tx.conn)?)
}

/// A page in the order in which they were set.
pub fn list(tx: &mut Tx<'_>, query: &EvaluationTargetQuery, limit: i64) -> ApiResult<Page<Target>> {
    let mut rows = table::table.into_boxed();
    if let Some(year) = query.year {
        rows = rows.filter(table::year.eq(year));
    }
    if let Some(body) = query.organization_id {
        rows = rows.filter(table::organization_id.eq(body));
    }
    if let Some(evaluation) = query.evaluation_id {
        rows = rows.filter(table::evaluation_id.eq(evaluation));
    }
    if let Some(after) =
        page::decode::<Id<of::EvaluationTarget>>("evaluation-targets", query.cursor.as_deref())?
    {
        rows = rows.filter(table::id.gt(after));
    }
    let rows: Vec<Target> =
        rows.order(table::id.asc()).limit(limit + 1).select(Target::as_select()).load(tx.conn)?;
    Ok(Page::cut("evaluation-targets", rows, limit, |row| row.id))
}
