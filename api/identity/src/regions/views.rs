//! What clients send and see of regions.

use super::store::Region;
use citong_kernel::{page_schema, text_enum};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

text_enum! {
    /// The level in the tree. A zone 管理区 stands below the city beside the counties.
    pub enum RegionLevel {
        City = "city",
        County = "county",
        Zone = "zone",
        Township = "township",
        Village = "village",
    }
}

/// Filters of the list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct RegionQuery {
    /// Only the direct children of this region.
    #[param(example = "350582")]
    pub parent: Option<String>,
    /// Only this level.
    pub level: Option<RegionLevel>,
    /// Only names that contain this.
    pub q: Option<String>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
    /// Whether to count all matches.
    #[serde(default)]
    pub with_total: bool,
}

/// A region.
#[derive(Debug, Serialize, ToSchema)]
#[schema(example = json!({"code": "350582", "name": "晋江市", "level": "county", "parent_code": "350500",
    "gb_code": "350582", "active": true, "population_wan": 206.9}))]
pub struct RegionView {
    /// The code: GB/T 2260 for city and county, the statistics code below, our own for a zone.
    pub code: String,
    /// 名称.
    pub name: String,
    /// Its level.
    pub level: RegionLevel,
    /// The code of the region above; null for the city.
    pub parent_code: Option<String>,
    /// The standard code; null for a zone, whose people statistics count elsewhere.
    pub gb_code: Option<String>,
    /// Whether services are offered there.
    pub active: bool,
    /// Residents in 2021, in units of 10,000 (市统计局).
    pub population_wan: Option<f64>,
}

impl From<Region> for RegionView {
    fn from(region: Region) -> Self {
        Self {
            code: region.code,
            name: region.name,
            level: region.level,
            parent_code: region.parent_code,
            gb_code: region.gb_code,
            active: region.active,
            population_wan: region.population_wan,
        }
    }
}

page_schema!(RegionPage, RegionView);
