//! The shape of a 360Giving package, for the document.

use citong_kernel::{Id, Timestamp, of};
use serde::Deserialize;
use utoipa::{IntoParams, ToSchema};

/// Which grants.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct GivingQuery {
    /// Only of this fund.
    pub fund_id: Option<Id<of::Fund>>,
    /// Grants in one package, 1–1,000; 1,000 by default.
    pub limit: Option<i64>,
    /// Where the package before ended.
    pub cursor: Option<String>,
}

/// A 360Giving 1.4 data package.
#[derive(Debug, ToSchema)]
#[expect(dead_code, reason = "describes JSON that is written elsewhere")]
pub struct ThreeSixtyGivingPackage {
    /// `1.4`.
    pub version: String,
    /// The package's title.
    pub title: String,
    /// When the newest grant in it last changed.
    pub modified: Timestamp,
    /// The license.
    pub license: String,
    /// Grants as the standard has them; amounts in yuan.
    #[schema(value_type = Vec<Object>)]
    pub grants: Vec<String>,
}
