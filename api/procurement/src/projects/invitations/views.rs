//! What clients send and see of invitations.

use super::draw::ALGORITHM;
use super::store;
use crate::projects::store::{self as projects, Project};
use crate::suppliers;
use citong_kernel::policy::sees_procurement;
use citong_kernel::{ApiResult, Id, Timestamp, Tx, of};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// How many are drawn.
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"count": 3}))]
pub struct DrawInvitations {
    /// The lawful minimum by default.
    pub count: Option<i64>,
}

/// A supplier that is asked to bid.
#[derive(Debug, Serialize, ToSchema)]
pub struct InvitationView {
    /// Which.
    pub supplier_id: Id<of::Supplier>,
    /// Its name.
    pub supplier_name: String,
    /// When it was asked.
    pub invited_at: Timestamp,
}

/// Who is asked to bid, and how that came about. Names, seed and pool are for the purchaser's side until
/// the bids are opened; a supplier sees its own invitation.
#[derive(Debug, Serialize, ToSchema)]
pub struct InvitationsView {
    /// Who is asked.
    pub items: Vec<InvitationView>,
    /// Whether all are shown.
    pub complete: bool,
    /// SHA-256 of the seed: stands before the draw.
    pub seed_hash: Option<String>,
    /// The seed.
    pub seed: Option<String>,
    /// Who was drawn from.
    pub pool: Option<Vec<Id<of::Supplier>>>,
    /// When it was drawn.
    pub drawn_at: Option<Timestamp>,
    /// How anybody draws again.
    pub algorithm: Option<&'static str>,
}

impl InvitationsView {
    /// As this caller may see it.
    pub fn of(tx: &mut Tx<'_>, project: &Project) -> ApiResult<Self> {
        let path = projects::region_path(tx, project)?;
        let opened = projects::clocks(tx, project.id)?.opened_at.is_some();
        let complete = opened || sees_procurement(tx.caller(), &projects::scope(project, &path));
        let own: Vec<_> = suppliers::acted_for(tx)?.into_iter().map(|one| one.id).collect();
        let items = store::list(tx, project.id)?.into_iter().filter(|(id, ..)| complete || own.contains(id));
        let draw = store::find(tx, project.id)?;
        let items = items.map(|(supplier_id, supplier_name, invited_at)| InvitationView {
            supplier_id,
            supplier_name,
            invited_at,
        });
        let shown = draw.as_ref().filter(|_| complete);
        Ok(Self {
            items: items.collect(),
            complete,
            seed: shown.and_then(|draw| draw.seed.clone()),
            pool: shown.and_then(|draw| draw.pool.clone()).map(|pool| pool.0),
            drawn_at: draw.as_ref().and_then(|draw| draw.drawn_at),
            algorithm: draw.as_ref().map(|_| ALGORITHM),
            seed_hash: draw.map(|draw| draw.seed_hash),
        })
    }
}
