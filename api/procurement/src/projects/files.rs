//! The file of a project 项目档案 beside its terms: serial numbers, invitations, authors, grounds of failure.

use super::requests::FailureGrounds;
use citong_kernel::db::dialect;
use citong_kernel::schema::{
    procurement_authors, procurement_files, procurement_invitations, procurement_serials,
};
use citong_kernel::{ApiResult, Id, Timestamp, Tx, of};
use diesel::prelude::*;

/// A row; a project without one has nothing to say.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = procurement_files, treat_none_as_null = true)]
pub struct File {
    /// Of which project.
    pub project_id: Id<of::ProcurementProject>,
    /// 不专门面向中小企业的理由.
    pub sme_exemption_reason: Option<String>,
    /// 征求意见采纳情况.
    pub consultation_summary: Option<String>,
    /// 单一来源公示自.
    pub publicity_from: Option<Timestamp>,
    /// 单一来源公示至.
    pub publicity_until: Option<Timestamp>,
    /// 废标情形.
    pub failure_grounds: Option<FailureGrounds>,
}

impl File {
    /// One that says nothing.
    pub const fn empty(project: Id<of::ProcurementProject>) -> Self {
        Self {
            project_id: project,
            sme_exemption_reason: None,
            consultation_summary: None,
            publicity_from: None,
            publicity_until: None,
            failure_grounds: None,
        }
    }
}

/// The file of a project.
pub fn file(tx: &mut Tx<'_>, id: Id<of::ProcurementProject>) -> ApiResult<File> {
    let row = procurement_files::table.find(id).select(File::as_select()).first(tx.conn).optional()?;
    Ok(row.unwrap_or_else(|| File::empty(id)))
}

/// Writes it. The caller has locked the project.
pub fn save_file(tx: &mut Tx<'_>, file: &File) -> ApiResult<()> {
    let updated =
        diesel::update(procurement_files::table.find(file.project_id)).set(file).execute(tx.conn)?;
    if updated == 0 {
        diesel::insert_into(procurement_files::table).values(file).execute(tx.conn)?;
    }
    Ok(())
}

/// The next 项目编号 of a region and year, such as `350582-2026-0007`. Numbers are given in the order of
/// commits; one that is not used leaves a gap.
pub fn next_code(tx: &mut Tx<'_>, region: &str, year: i32) -> ApiResult<String> {
    dialect::lock_name(tx.conn, &format!("procurement-serial:{region}:{year}"))?;
    let serial = procurement_serials::table.find((region, year));
    let last: Option<i32> = serial.select(procurement_serials::last).first(tx.conn).optional()?;
    let next = last.unwrap_or(0) + 1;
    if last.is_some() {
        diesel::update(serial).set(procurement_serials::last.eq(next)).execute(tx.conn)?;
    } else {
        diesel::insert_into(procurement_serials::table)
            .values((
                procurement_serials::region.eq(region),
                procurement_serials::year.eq(year),
                procurement_serials::last.eq(next),
            ))
            .execute(tx.conn)?;
    }
    Ok(format!("{region}-{year}-{next:04}"))
}

/// Who wrote the specification.
pub fn authors(tx: &mut Tx<'_>, id: Id<of::ProcurementProject>) -> ApiResult<Vec<Id<of::Supplier>>> {
    let rows = procurement_authors::table.filter(procurement_authors::project_id.eq(id));
    Ok(rows
        .order(procurement_authors::supplier_id.asc())
        .select(procurement_authors::supplier_id)
        .load(tx.conn)?)
}

/// Names who wrote the specification, in place of those who were named.
pub fn replace_authors(
    tx: &mut Tx<'_>,
    id: Id<of::ProcurementProject>,
    suppliers: &[Id<of::Supplier>],
) -> ApiResult<()> {
    diesel::delete(procurement_authors::table.filter(procurement_authors::project_id.eq(id)))
        .execute(tx.conn)?;
    for supplier in suppliers {
        diesel::insert_into(procurement_authors::table)
            .values((procurement_authors::project_id.eq(id), procurement_authors::supplier_id.eq(supplier)))
            .execute(tx.conn)?;
    }
    Ok(())
}

/// Who is asked to bid.
pub fn invited(tx: &mut Tx<'_>, id: Id<of::ProcurementProject>) -> ApiResult<Vec<Id<of::Supplier>>> {
    let rows = procurement_invitations::table.filter(procurement_invitations::project_id.eq(id));
    Ok(rows
        .order(procurement_invitations::supplier_id.asc())
        .select(procurement_invitations::supplier_id)
        .load(tx.conn)?)
}

/// Asks these, in place of those who were asked.
pub fn replace_invited(
    tx: &mut Tx<'_>,
    id: Id<of::ProcurementProject>,
    suppliers: &[Id<of::Supplier>],
) -> ApiResult<()> {
    diesel::delete(procurement_invitations::table.filter(procurement_invitations::project_id.eq(id)))
        .execute(tx.conn)?;
    for supplier in suppliers {
        diesel::insert_into(procurement_invitations::table)
            .values((
                procurement_invitations::project_id.eq(id),
                procurement_invitations::supplier_id.eq(supplier),
                procurement_invitations::invited_at.eq(tx.now),
            ))
            .execute(tx.conn)?;
    }
    Ok(())
}
