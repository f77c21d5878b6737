//! The share of open venues that belong to no public body 社会力量.

use super::chart::{About, MOST_ROWS, share};
use super::views::{SocialVenueRow, VenueItem};
use citong_kernel::schema::{facilities as table, region_closure};
use citong_kernel::{ApiResult, Id, Tx, of};
use diesel::prelude::*;

/// Enterprises, private non-enterprise units and collectives: whose offers the opening of private venues takes, too.
const SOCIAL: &[&str] = &["enterprise", "private_non_enterprise", "collective"];

type Row = (Id<of::Facility>, String, String, String, String, Option<String>);

fn open(tx: &mut Tx<'_>, about: &About) -> ApiResult<Vec<Row>> {
    let subtree = region_closure::table
        .filter(region_closure::ancestor.eq(&about.region))
        .select(region_closure::descendant);
    let rows = table::table
        .filter(table::status.eq("open").and(table::region.eq_any(subtree)))
        .order(table::id.asc())
        .select((table::id, table::name, table::kind, table::region, table::region_path, table::ownership));
    Ok(rows.load(tx.conn)?)
}

/// The rows of the chart: as of now.
pub fn rows(tx: &mut Tx<'_>, about: &About) -> ApiResult<Vec<SocialVenueRow>> {
    let mut counts = vec![(0, 0, 0); about.places.len()];
    for (.., path, ownership) in open(tx, about)? {
        let Some(place) = about.place_of(&path) else { continue };
        let count = &mut counts[place];
        count.0 += 1;
        match ownership {
            Some(owner) => count.1 += i64::from(SOCIAL.contains(&owner.as_str())),
            None => count.2 += 1,
        }
    }
    let row = |(place, (venues, social, unknown)): (&super::chart::Place, (i64, i64, i64))| SocialVenueRow {
        region: place.code.clone(),
        name: place.name.clone(),
        venues,
        social,
        unknown,
        social_share: share(social, venues - unknown),
    };
    Ok(about.places.iter().zip(counts).map(row).collect())
}

/// The venues behind it.
pub fn items(tx: &mut Tx<'_>, about: &About) -> ApiResult<Vec<VenueItem>> {
    let rows = open(tx, about)?;
    let item = |(facility_id, name, kind, region, _, ownership): Row| VenueItem {
        facility_id,
        name,
        kind,
        region,
        social: ownership.as_deref().map(|owner| SOCIAL.contains(&owner)),
        ownership,
    };
    Ok(rows.into_iter().take(MOST_ROWS + 1).map(item).collect())
}
