//! Every query of invitations.

use crate::suppliers::SupplierStatus;
use citong_kernel::db::Json;
use citong_kernel::drawing::{hash_of, hex};
use citong_kernel::schema::{
    organizations, procurement_invitation_draws as draws, procurement_invitations, suppliers,
};
use citong_kernel::{ApiResult, Id, Timestamp, Tx, of, secret};
use diesel::prelude::*;

/// What the seed of a draw is sealed for.
const PURPOSE: &str = "invitation_draw";

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = draws, treat_none_as_null = true)]
pub struct Draw {
    /// Of which project.
    pub project_id: Id<of::ProcurementProject>,
    /// Encrypted until the draw.
    pub seed_sealed: String,
    /// SHA-256 of the seed, in hex.
    pub seed_hash: String,
    /// The seed, in hex, from the draw on.
    pub seed: Option<String>,
    /// Who was drawn from.
    pub pool: Option<Json<Vec<Id<of::Supplier>>>>,
    /// Who drew.
    pub drawn_by: Option<String>,
    /// When.
    pub drawn_at: Option<Timestamp>,
}

/// The draw of a project, if it has one.
pub fn find(tx: &mut Tx<'_>, id: Id<of::ProcurementProject>) -> ApiResult<Option<Draw>> {
    Ok(draws::table.find(id).select(Draw::as_select()).first(tx.conn).optional()?)
}

/// Whether it has happened.
pub fn is_drawn(tx: &mut Tx<'_>, id: Id<of::ProcurementProject>) -> ApiResult<bool> {
    Ok(find(tx, id)?.is_some_and(|draw| draw.drawn_at.is_some()))
}

/// Makes the seed of an invited tender, once: nobody sees it before the draw, and nobody makes another.
pub fn commit_seed(tx: &mut Tx<'_>, id: Id<of::ProcurementProject>) -> ApiResult<()> {
    if find(tx, id)?.is_some() {
        return Ok(());
    }
    let mut seed = [0u8; 32];
    secret::fill(&mut seed);
    let row = Draw {
        project_id: id,
        seed_sealed: tx.vault().seal(PURPOSE, &id.to_string(), &hex(&seed))?,
        seed_hash: hash_of(&seed),
        seed: None,
        pool: None,
        drawn_by: None,
        drawn_at: None,
    };
    diesel::insert_into(draws::table).values(&row).execute(tx.conn)?;
    Ok(())
}

/// What a project that is no invited tender any more had for its draw. The caller has looked that nothing
/// was drawn.
pub fn forget_seed(tx: &mut Tx<'_>, id: Id<of::ProcurementProject>) -> ApiResult<()> {
    diesel::delete(draws::table.find(id)).execute(tx.conn)?;
    Ok(())
}

/// The seed in hex, for the draw.
pub fn open_seed(tx: &Tx<'_>, draw: &Draw) -> ApiResult<String> {
    tx.vault().open(PURPOSE, &draw.project_id.to_string(), &draw.seed_sealed)
}

/// Writes what was drawn.
pub fn save(tx: &mut Tx<'_>, draw: &Draw) -> ApiResult<()> {
    diesel::update(draws::table.find(draw.project_id)).set(draw).execute(tx.conn)?;
    Ok(())
}

/// All admitted suppliers 已入库.
pub fn admitted(tx: &mut Tx<'_>) -> ApiResult<Vec<Id<of::Supplier>>> {
    let rows = suppliers::table.filter(suppliers::status.eq(SupplierStatus::Admitted));
    Ok(rows.order(suppliers::id.asc()).select(suppliers::id).load(tx.conn)?)
}

/// A supplier that was asked: its id, its name, and when.
pub type Invited = (Id<of::Supplier>, String, Timestamp);

/// Those who are asked to bid.
pub fn list(tx: &mut Tx<'_>, id: Id<of::ProcurementProject>) -> ApiResult<Vec<Invited>> {
    Ok(procurement_invitations::table
        .inner_join(suppliers::table.on(suppliers::id.eq(procurement_invitations::supplier_id)))
        .inner_join(organizations::table.on(organizations::id.eq(suppliers::organization_id)))
        .filter(procurement_invitations::project_id.eq(id))
        .order(suppliers::id.asc())
        .select((suppliers::id, organizations::name, procurement_invitations::invited_at))
        .load(tx.conn)?)
}
