//! What clients ask and see of ratings together, and of the sides that are rated.

use super::dimensions::{Dimension, Service};
use super::state::UseKind;
use super::summary::Summary;
use super::tally::Tally;
use citong_kernel::query::AnyOf;
use citong_kernel::{Id, LocalDate, of};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::{IntoParams, ToSchema};

/// Of which ratings.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct RatingSummaryQuery {
    /// Only of this venue.
    pub facility_id: Option<Id<of::Facility>>,
    /// Only of this supplier.
    pub supplier_id: Option<Id<of::Supplier>>,
    /// Only in this region's subtree.
    #[param(example = "350582")]
    pub region: Option<String>,
    /// Any of these kinds of facilities or codes of the catalogue, separated by commas.
    #[param(value_type = Option<String>, example = "PL,MU")]
    pub kind: Option<AnyOf<String>>,
    /// Only from this local day on.
    #[param(value_type = Option<String>, format = Date)]
    pub from: Option<LocalDate>,
    /// Only before this local day.
    #[param(value_type = Option<String>, format = Date)]
    pub before: Option<LocalDate>,
}

/// A month of a trend.
#[derive(Debug, Serialize, ToSchema)]
pub struct RatingMonth {
    /// `YYYY-MM`.
    pub month: String,
    /// How many; null where it is suppressed.
    pub n: Option<i64>,
    /// Their mean.
    pub mean: Option<f64>,
    /// The share of 4 and 5.
    pub satisfied_share: Option<f64>,
    /// Whether there were too few, or it would tell of a month with too few.
    pub suppressed: bool,
}

/// What ratings say together.
#[derive(Debug, Serialize, ToSchema)]
pub struct RatingSummaryView {
    /// How many count; null where it is suppressed.
    pub n: Option<i64>,
    /// Their mean, two decimals.
    pub mean: Option<f64>,
    /// How many of each score, `1` to `5`.
    pub distribution: Option<BTreeMap<String, i64>>,
    /// The share of 4 and 5 满意度.
    pub satisfied_share: Option<f64>,
    /// The lower end of its Wilson interval at 95%.
    pub satisfied_low: Option<f64>,
    /// The upper end.
    pub satisfied_high: Option<f64>,
    /// By month of the rating.
    pub trend: Vec<RatingMonth>,
    /// Whether there are too few to publish.
    pub suppressed: bool,
    /// The fewest that are published.
    pub minimum: i64,
    /// How many were withdrawn by their authors; not in `n`.
    pub withdrawn: Option<i64>,
    /// How many were set aside by a decision; not in `n`.
    pub set_aside: Option<i64>,
    /// How many are followed by a rating after a fix, which counts instead; not in `n`.
    pub rerated: Option<i64>,
}

impl From<Summary> for RatingSummaryView {
    fn from(summary: Summary) -> Self {
        let suppressed = summary.is_suppressed();
        let tally = (!suppressed).then_some(summary.tally);
        let satisfaction = tally.and_then(|tally| tally.satisfaction());
        let month = |(month, tally, hidden): (String, Tally, bool)| {
            let tally = (!hidden).then_some(tally);
            RatingMonth {
                month,
                n: tally.map(|tally| tally.n()),
                mean: tally.and_then(|tally| tally.mean()),
                satisfied_share: tally.and_then(|tally| tally.satisfaction()).map(|s| s.share),
                suppressed: hidden,
            }
        };
        let shown = |count: i64| (!suppressed).then_some(count);
        Self {
            n: tally.map(|tally| tally.n()),
            mean: tally.and_then(|tally| tally.mean()),
            distribution: tally
                .map(|tally| (1..).zip(tally.0).map(|(score, n): (i32, _)| (score.to_string(), n)).collect()),
            satisfied_share: satisfaction.map(|s| s.share),
            satisfied_low: satisfaction.map(|s| s.low),
            satisfied_high: satisfaction.map(|s| s.high),
            trend: if suppressed { Vec::new() } else { summary.months().into_iter().map(month).collect() },
            suppressed,
            minimum: summary.minimum,
            withdrawn: shown(summary.withdrawn),
            set_aside: shown(summary.set_aside),
            rerated: shown(summary.rerated),
        }
    }
}

/// A side of a service.
#[derive(Debug, Serialize, ToSchema)]
pub struct RatingDimensionView {
    /// Names it in a rating.
    pub code: &'static str,
    /// 中文名称.
    pub name: &'static str,
    /// The same in English.
    pub name_en: &'static str,
}

/// A kind of service with the sides that are rated.
#[derive(Debug, Serialize, ToSchema)]
pub struct RatingServiceView {
    /// Names it.
    pub service: &'static str,
    /// Which kind of use it belongs to.
    pub use_kind: UseKind,
    /// The kinds of facilities; any other where the list is empty.
    pub facility_kinds: Vec<&'static str>,
    /// What is rated.
    pub dimensions: Vec<RatingDimensionView>,
}

/// Every kind of service.
#[derive(Debug, Serialize, ToSchema)]
pub struct RatingDimensions {
    /// In the order in which they are looked up.
    pub items: Vec<RatingServiceView>,
}

impl From<&'static Service> for RatingServiceView {
    fn from(service: &'static Service) -> Self {
        let side =
            |side: &Dimension| RatingDimensionView { code: side.code, name: side.zh, name_en: side.en };
        Self {
            service: service.code,
            use_kind: service.use_kind,
            facility_kinds: service.facility_kinds.to_vec(),
            dimensions: service.dimensions.iter().map(side).collect(),
        }
    }
}
