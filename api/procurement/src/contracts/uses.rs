//! Accepted deliveries as ratings know them: what may be rated, and by whom.

use super::requests::GivenBy;
use citong_identity::regions;
use citong_kernel::facts::{UseRater, UseRef, VerifiedUse};
use citong_kernel::schema::{acceptance_opinions, acceptances, contracts, procurement_projects, suppliers};
use citong_kernel::{ApiResult, Id, Timestamp, Tx, of};
use diesel::prelude::*;

/// What was accepted under a contract, as a `citong_kernel::facts::UseSource`. The purchaser has one right to
/// rate it, and so has each service user whose opinion was heard at the acceptance (实施条例§45): the record
/// of the acceptance says how many there were, so that nobody can add themselves later.
pub fn verified_use(tx: &mut Tx<'_>, use_ref: UseRef) -> ApiResult<Option<VerifiedUse>> {
    type Row = (Id<of::Supplier>, Id<of::Organization>, String, Id<of::Organization>, String);
    let UseRef::Delivery(contract, seat) = use_ref else { return Ok(None) };
    let row: Option<Row> = contracts::table
        .inner_join(procurement_projects::table.on(procurement_projects::id.eq(contracts::project_id)))
        .inner_join(suppliers::table.on(suppliers::id.eq(contracts::supplier_id)))
        .filter(contracts::id.eq(contract))
        .select((
            contracts::supplier_id,
            suppliers::organization_id,
            procurement_projects::region,
            procurement_projects::purchaser_id,
            procurement_projects::catalogue_code,
        ))
        .first(tx.conn)
        .optional()?;
    let Some((supplier, organization, region, purchaser, service_kind)) = row else { return Ok(None) };
    let accepted: Option<(Id<of::Acceptance>, Timestamp)> = acceptances::table
        .filter(acceptances::contract_id.eq(contract).and(acceptances::passed))
        .select((acceptances::id, acceptances::created_at))
        .first(tx.conn)
        .optional()?;
    let used_at = match accepted {
        Some((_, at)) if seat == 0 => Some(at),
        Some((acceptance, at)) => {
            let heard = acceptance_opinions::table
                .filter(acceptance_opinions::acceptance_id.eq(acceptance))
                .filter(acceptance_opinions::position.eq(seat))
                .filter(acceptance_opinions::given_by.eq(GivenBy::ServiceUser));
            (heard.count().get_result::<i64>(tx.conn)? > 0).then_some(at)
        }
        None => None,
    };
    let region_path = regions::path_of(tx, &region)?;
    Ok(Some(VerifiedUse {
        used_at,
        rater: if seat == 0 { UseRater::Purchaser(purchaser) } else { UseRater::Heard },
        facility: None,
        supplier: Some(supplier),
        organization,
        region,
        region_path,
        service_kind,
    }))
}
