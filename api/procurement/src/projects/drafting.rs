//! Writing what a project is made of. The caller has locked it, or makes it.

use super::files;
use super::store::{self, Criterion, Lot, Project};
use super::terms::Terms;
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::schema::{
    procurement_clocks, procurement_criteria, procurement_files, procurement_invitation_draws,
    procurement_lots, procurement_projects, procurement_terms,
};
use citong_kernel::{ApiResult, Id, Problem, ProblemType, Tx, audit, of};
use diesel::prelude::*;

/// Inserts a project with its terms and an empty clock, with its audit row and its change.
pub fn insert(tx: &mut Tx<'_>, project: &Project, terms: &Terms) -> ApiResult<()> {
    diesel::insert_into(procurement_projects::table).values(project).execute(tx.conn)?;
    diesel::insert_into(procurement_terms::table).values(terms).execute(tx.conn)?;
    diesel::insert_into(procurement_clocks::table)
        .values(procurement_clocks::project_id.eq(project.id))
        .execute(tx.conn)?;
    tell(tx, project, "create", Op::Created)
}

fn tell(tx: &mut Tx<'_>, project: &Project, action: &str, op: Op) -> ApiResult<()> {
    audit::Event::new(action, Kind::ProcurementProject.as_str(), project.id).write(tx)?;
    changes::record(tx, Kind::ProcurementProject, project.id, op, project.version, Some(&project.region))
}

/// Writes a changed project, guarded by its version, with its audit row and its change.
pub fn update(tx: &mut Tx<'_>, project: &mut Project) -> ApiResult<()> {
    note(tx, project, "update", None)
}

/// The same for what happened to it without a step: the audit row says what.
pub fn note(tx: &mut Tx<'_>, project: &mut Project, action: &str, reason: Option<&str>) -> ApiResult<()> {
    let guarded = procurement_projects::table
        .find(project.id)
        .filter(procurement_projects::version.eq(project.version));
    project.version += 1;
    project.updated_at = tx.now;
    if diesel::update(guarded).set(&*project).execute(tx.conn)? != 1 {
        return Err(Problem::new(ProblemType::PreconditionFailed));
    }
    let kind = Kind::ProcurementProject;
    audit::Event::new(action, kind.as_str(), project.id).reason(reason).write(tx)?;
    changes::record(tx, kind, project.id, Op::Updated, project.version, Some(&project.region))
}

/// Writes the terms. The database refuses where they are frozen.
pub fn save_terms(tx: &mut Tx<'_>, terms: &Terms) -> ApiResult<()> {
    diesel::update(procurement_terms::table.find(terms.project_id)).set(terms).execute(tx.conn)?;
    Ok(())
}

/// The criteria, in place of those that were there.
pub fn replace_criteria(
    tx: &mut Tx<'_>,
    id: Id<of::ProcurementProject>,
    criteria: &[Criterion],
) -> ApiResult<()> {
    diesel::delete(procurement_criteria::table.filter(procurement_criteria::project_id.eq(id)))
        .execute(tx.conn)?;
    for criterion in criteria {
        diesel::insert_into(procurement_criteria::table).values(criterion).execute(tx.conn)?;
    }
    Ok(())
}

/// The lots, in place of those that were there, each with its change.
pub fn replace_lots(tx: &mut Tx<'_>, project: &Project, lots: &[Lot]) -> ApiResult<()> {
    drop_lots(tx, project)?;
    for lot in lots {
        diesel::insert_into(procurement_lots::table).values(lot).execute(tx.conn)?;
        changes::record(tx, Kind::Lot, lot.id, Op::Created, 1, Some(&project.region))?;
    }
    Ok(())
}

fn drop_lots(tx: &mut Tx<'_>, project: &Project) -> ApiResult<()> {
    for lot in store::lots(tx, project.id)? {
        diesel::delete(procurement_lots::table.find(lot.id)).execute(tx.conn)?;
        changes::record(tx, Kind::Lot, lot.id, Op::Deleted, lot.version + 1, Some(&project.region))?;
    }
    Ok(())
}

/// Deletes a plan with all its parts, with its audit row and its tombstone.
pub fn delete(tx: &mut Tx<'_>, project: &Project) -> ApiResult<()> {
    let id = project.id;
    drop_lots(tx, project)?;
    replace_criteria(tx, id, &[])?;
    files::replace_authors(tx, id, &[])?;
    files::replace_invited(tx, id, &[])?;
    diesel::delete(procurement_invitation_draws::table.find(id)).execute(tx.conn)?;
    diesel::delete(procurement_files::table.find(id)).execute(tx.conn)?;
    diesel::delete(procurement_terms::table.find(id)).execute(tx.conn)?;
    diesel::delete(procurement_clocks::table.find(id)).execute(tx.conn)?;
    diesel::delete(procurement_projects::table.find(id)).execute(tx.conn)?;
    audit::Event::new("delete", Kind::ProcurementProject.as_str(), id).write(tx)?;
    let region = Some(project.region.as_str());
    changes::record(tx, Kind::ProcurementProject, id, Op::Deleted, project.version + 1, region)
}
