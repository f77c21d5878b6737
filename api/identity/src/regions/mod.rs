//! Regions 行政区划: the city, its counties, townships and villages, and two management zones that
//! have no standard code. Codes are strings; the tree is walked by `parent_code`, never by the
//! digits of a code. Reference data: loaded with the product, read by everybody.

mod http;
mod store;
mod views;

pub use store::{NewRegion, exists, insert, path_of, require_city_wide, root};
pub use views::{RegionLevel, RegionPage, RegionView};

use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config.service(http::list_regions).service(http::get_region);
}
