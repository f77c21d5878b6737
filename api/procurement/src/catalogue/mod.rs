//! The purchase catalogue 政府购买服务指导性目录 (rulebook, task 9): versions of a region's catalogue, their
//! items, and what people want to be changed. One version is in force in a region on a day; a county's items
//! name the item of the region above that they belong to.

mod access;
mod diff;
pub mod items;
mod negative_list;
mod person;
pub mod requests;
pub mod versions;

pub use negative_list::{NegativeListAnswers, Question};
pub use person::{export, on_fact};

use chrono::NaiveDate;
use citong_identity::regions;
use citong_kernel::{ApiResult, Id, Tx, of};
use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    versions::mount(config);
    items::mount(config);
    requests::mount(config);
    config.service(diff::get_catalogue_diff);
}

/// A line of the version in force.
#[derive(Debug, Clone)]
pub struct EffectiveItem {
    /// Its id.
    pub id: Option<Id<of::CatalogueItem>>,
    /// 名称.
    pub name: String,
}

/// The item with this code in the version in force for a region on a day: the region's own version, else
/// that of the nearest region above it. `None` where the code is not in it.
pub fn effective(
    tx: &mut Tx<'_>,
    region: &str,
    code: &str,
    on: NaiveDate,
) -> ApiResult<Option<EffectiveItem>> {
    let path = regions::path_of(tx, region)?;
    let Some(version) = versions::nearest_in_force(tx, &path, on)? else { return Ok(None) };
    let item = items::find_by_code(tx, version, code)?;
    Ok(item.map(|item| EffectiveItem { id: Some(item.id), name: item.name }))
}
