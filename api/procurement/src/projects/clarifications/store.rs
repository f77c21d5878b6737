//! Every query of clarifications and enquiries.

use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::db::Json;
use citong_kernel::schema::{
    procurement_clarifications as clarifications, procurement_enquiries as enquiries,
};
use citong_kernel::{ApiResult, Id, Page, Problem, ProblemType, Timestamp, Tx, audit, of, page};
use diesel::prelude::*;
use serde_json::Value;

/// A row; never changed.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = clarifications)]
pub struct Clarification {
    /// Its id.
    pub id: Id<of::Clarification>,
    /// Of which project.
    pub project_id: Id<of::ProcurementProject>,
    /// From 1.
    pub number: i32,
    /// 澄清、修改内容.
    pub text: String,
    /// What changed of the documents.
    pub changes: Option<Json<Value>>,
    /// 可能影响投标文件编制.
    pub material: bool,
    /// The deadline before it.
    pub due_before: Timestamp,
    /// The deadline from now on.
    pub due_after: Timestamp,
    /// Who published it.
    pub published_by: String,
    /// When.
    pub published_at: Timestamp,
}

/// The next number of a project. The caller has locked it.
pub fn next_number(tx: &mut Tx<'_>, project: Id<of::ProcurementProject>) -> ApiResult<i32> {
    let rows = clarifications::table.filter(clarifications::project_id.eq(project));
    let last: Option<i32> = rows.select(diesel::dsl::max(clarifications::number)).first(tx.conn)?;
    Ok(last.unwrap_or(0) + 1)
}

/// Appends one, with its audit row and its change.
pub fn append(tx: &mut Tx<'_>, row: &Clarification, region: &str) -> ApiResult<()> {
    diesel::insert_into(clarifications::table).values(row).execute(tx.conn)?;
    audit::Event::new("create", Kind::Clarification.as_str(), row.id).write(tx)?;
    changes::record(tx, Kind::Clarification, row.id, Op::Created, 1, Some(region))
}

/// A page in the order of publication.
pub fn list(
    tx: &mut Tx<'_>,
    project: Id<of::ProcurementProject>,
    cursor: Option<&str>,
    limit: i64,
) -> ApiResult<Page<Clarification>> {
    let mut rows = clarifications::table.filter(clarifications::project_id.eq(project)).into_boxed();
    if let Some(after) = page::decode::<i32>("clarifications", cursor)? {
        rows = rows.filter(clarifications::number.gt(after));
    }
    let rows = rows.order(clarifications::number.asc()).limit(limit + 1).select(Clarification::as_select());
    Ok(Page::cut("clarifications", rows.load(tx.conn)?, limit, |one: &Clarification| one.number))
}

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = enquiries)]
pub struct Enquiry {
    /// Its id.
    pub id: Id<of::Enquiry>,
    /// About which project.
    pub project_id: Id<of::ProcurementProject>,
    /// Who asked; never shown.
    pub asked_by: Id<of::User>,
    /// For which supplier; never shown.
    pub supplier_id: Id<of::Supplier>,
    /// 询问.
    pub question: String,
    /// 答复.
    pub answer: Option<String>,
    /// Who answered.
    pub answered_by: Option<String>,
    /// When.
    pub answered_at: Option<Timestamp>,
    /// Grows with every change.
    pub version: i64,
    /// When it was asked.
    pub created_at: Timestamp,
}

/// Inserts one, with its audit row and its change. What a supplier asks before the opening tells who may
/// bid: the change names no region, so that no county's machine sees it.
pub fn insert_enquiry(tx: &mut Tx<'_>, row: &Enquiry) -> ApiResult<()> {
    diesel::insert_into(enquiries::table).values(row).execute(tx.conn)?;
    audit::Event::new("create", Kind::Enquiry.as_str(), row.id).write(tx)?;
    changes::record(tx, Kind::Enquiry, row.id, Op::Created, 1, None)
}

/// One enquiry; 404 where there is none.
pub fn find_enquiry(tx: &mut Tx<'_>, id: Id<of::Enquiry>) -> ApiResult<Enquiry> {
    let row = enquiries::table.find(id).select(Enquiry::as_select()).first(tx.conn).optional()?;
    row.ok_or_else(Problem::not_found)
}

/// How many open enquiries a supplier has about a project.
pub fn count_open(
    tx: &mut Tx<'_>,
    project: Id<of::ProcurementProject>,
    supplier: Id<of::Supplier>,
) -> ApiResult<i64> {
    Ok(enquiries::table
        .filter(enquiries::project_id.eq(project))
        .filter(enquiries::supplier_id.eq(supplier))
        .filter(enquiries::answered_at.is_null())
        .count()
        .get_result(tx.conn)?)
}

/// Writes the answer, once, with its audit row and its change.
pub fn answer_enquiry(tx: &mut Tx<'_>, row: &mut Enquiry, answer: &str, region: &str) -> ApiResult<()> {
    let open = enquiries::table.find(row.id).filter(enquiries::answered_at.is_null());
    row.answer = Some(answer.to_owned());
    row.answered_by = Some(tx.caller().label());
    row.answered_at = Some(tx.now);
    row.version += 1;
    let written = diesel::update(open)
        .set((
            enquiries::answer.eq(&row.answer),
            enquiries::answered_by.eq(&row.answered_by),
            enquiries::answered_at.eq(row.answered_at),
            enquiries::version.eq(row.version),
        ))
        .execute(tx.conn)?;
    if written != 1 {
        return Err(Problem::new(ProblemType::PreconditionFailed));
    }
    audit::Event::new("answer", Kind::Enquiry.as_str(), row.id).write(tx)?;
    changes::record(tx, Kind::Enquiry, row.id, Op::Updated, row.version, Some(region))
}

/// A page in the order of asking: all of them, or what is answered and what these suppliers asked.
pub fn list_enquiries(
    tx: &mut Tx<'_>,
    project: Id<of::ProcurementProject>,
    only: Option<&[Id<of::Supplier>]>,
    cursor: Option<&str>,
    limit: i64,
) -> ApiResult<Page<Enquiry>> {
    let mut rows = enquiries::table.filter(enquiries::project_id.eq(project)).into_boxed();
    if let Some(own) = only {
        rows =
            rows.filter(enquiries::answered_at.is_not_null().or(enquiries::supplier_id.eq_any(own.to_vec())));
    }
    if let Some(after) = page::decode::<Id<of::Enquiry>>("enquiries", cursor)? {
        rows = rows.filter(enquiries::id.gt(after));
    }
    let rows = rows.order(enquiries::id.asc()).limit(limit + 1).select(Enquiry::as_select());
    Ok(Page::cut("enquiries", rows.load(tx.conn)?, limit, |one: &Enquiry| one.id))
}
