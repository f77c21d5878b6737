//! Every query of opinions.

use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::schema::requirement_opinions as opinions;
use citong_kernel::{ApiResult, Id, Page, Problem, ProblemType, Timestamp, Tx, audit, of, page, text_enum};
use diesel::prelude::*;

text_enum! {
    /// What an opinion is about.
    pub enum About {
        /// 采购需求.
        Requirement = "requirement",
        /// 单一来源: an objection 异议.
        SingleSource = "single_source",
    }
}

text_enum! {
    /// What became of an opinion.
    pub enum OpinionOutcome {
        /// Not answered yet.
        Open = "open",
        /// 采纳.
        Adopted = "adopted",
        /// 不予采纳.
        NotAdopted = "not_adopted",
    }
}

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = opinions)]
pub struct Opinion {
    /// Its id.
    pub id: Id<of::RequirementOpinion>,
    /// On which project.
    pub project_id: Id<of::ProcurementProject>,
    /// What it is about.
    pub about: About,
    /// Whose.
    pub author_id: Id<of::User>,
    /// What they say.
    pub text: String,
    /// What became of it.
    pub outcome: OpinionOutcome,
    /// Why.
    pub answer: Option<String>,
    /// Who answered.
    pub answered_by: Option<String>,
    /// When.
    pub answered_at: Option<Timestamp>,
    /// Grows with every change.
    pub version: i64,
    /// When it was given.
    pub created_at: Timestamp,
}

/// Inserts one, with its audit row and its change.
pub fn insert(tx: &mut Tx<'_>, opinion: &Opinion, region: &str) -> ApiResult<()> {
    diesel::insert_into(opinions::table).values(opinion).execute(tx.conn)?;
    audit::Event::new("create", Kind::RequirementOpinion.as_str(), opinion.id).write(tx)?;
    changes::record(tx, Kind::RequirementOpinion, opinion.id, Op::Created, 1, Some(region))
}

/// How many opinions a person gave on a project.
pub fn count_of(
    tx: &mut Tx<'_>,
    project: Id<of::ProcurementProject>,
    author: Id<of::User>,
) -> ApiResult<i64> {
    let own = opinions::table.filter(opinions::project_id.eq(project)).filter(opinions::author_id.eq(author));
    Ok(own.count().get_result(tx.conn)?)
}

/// Those on a project that nobody has answered.
pub fn unanswered(
    tx: &mut Tx<'_>,
    project: Id<of::ProcurementProject>,
    about: About,
) -> ApiResult<Vec<Opinion>> {
    let rows = opinions::table
        .filter(opinions::project_id.eq(project))
        .filter(opinions::about.eq(about))
        .filter(opinions::outcome.eq(OpinionOutcome::Open));
    Ok(rows.order(opinions::id.asc()).select(Opinion::as_select()).load(tx.conn)?)
}

/// Writes what became of one, once, with its audit row and its change.
pub fn answer(
    tx: &mut Tx<'_>,
    opinion: &Opinion,
    outcome: OpinionOutcome,
    answer: &str,
    region: &str,
) -> ApiResult<()> {
    let open = opinions::table.find(opinion.id).filter(opinions::outcome.eq(OpinionOutcome::Open));
    let version = opinion.version + 1;
    let written = diesel::update(open)
        .set((
            opinions::outcome.eq(outcome),
            opinions::answer.eq(answer),
            opinions::answered_by.eq(tx.caller().label()),
            opinions::answered_at.eq(tx.now),
            opinions::version.eq(version),
        ))
        .execute(tx.conn)?;
    if written != 1 {
        return Err(Problem::new(ProblemType::PreconditionFailed));
    }
    let kind = Kind::RequirementOpinion;
    audit::Event::new("answer", kind.as_str(), opinion.id).transition("open", outcome.as_str()).write(tx)?;
    changes::record(tx, kind, opinion.id, Op::Updated, version, Some(region))
}

/// A page in the order in which they came.
pub fn list(
    tx: &mut Tx<'_>,
    project: Id<of::ProcurementProject>,
    cursor: Option<&str>,
    limit: i64,
) -> ApiResult<Page<Opinion>> {
    let mut rows = opinions::table.filter(opinions::project_id.eq(project)).into_boxed();
    if let Some(after) = page::decode::<Id<of::RequirementOpinion>>("opinions", cursor)? {
        rows = rows.filter(opinions::id.gt(after));
    }
    let rows = rows.order(opinions::id.asc()).limit(limit + 1).select(Opinion::as_select());
    Ok(Page::cut("opinions", rows.load(tx.conn)?, limit, |one: &Opinion| one.id))
}
