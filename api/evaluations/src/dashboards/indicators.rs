//! The indicators of rulebook D whose data are here, for a region as a whole. The others wait for their domains.

use super::chart::{About, Place};
use super::views::IndicatorValue;
use super::{facilities, opening, rectifications, satisfaction};
use crate::ratings::{self, publish_minimum};
use chrono::Duration;
use citong_kernel::rule_params::Figures;
use citong_kernel::{ApiResult, Tx};

/// A share as percent with two decimals.
fn percent(part: i64, whole: i64) -> Option<f64> {
    #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
    let exact = part as f64 * 100.0 / whole as f64;
    (whole > 0).then(|| (exact * 100.0).round() / 100.0)
}

/// All of them.
pub fn items(tx: &mut Tx<'_>, about: &About) -> ApiResult<Vec<IndicatorValue>> {
    // The region as one place.
    let whole = Place { code: about.region.clone(), name: String::new() };
    let about = About { places: vec![whole], ..about.clone() };
    let figures = Figures::load(tx, "indicator.", tx.now.local_date())?;
    let minimum = publish_minimum(tx)?;
    let summary = ratings::summarize(tx, &satisfaction::query(&about))?;
    let rated = (!summary.is_suppressed()).then(|| summary.tally.n());
    let mended = rectifications::counts(tx, &about)?.into_iter().next().unwrap_or_default();
    let opened = mended.told(minimum);
    let last_week = opening::monday_of(tx.now.local_date()) - Duration::days(7);
    let (ruled, met) = opening::week(tx, &about, last_week)?.into_iter().next().unwrap_or_default();
    let venues = facilities::rows(tx, &about)?;
    let known: i64 = venues.iter().map(|row| row.venues - row.unknown).sum();
    let social: i64 = venues.iter().map(|row| row.social).sum();
    let target = |code: &str| figures.integer(&format!("indicator.{code}"), "");
    Ok(vec![
        IndicatorValue {
            code: "satisfaction",
            name: "群众满意度",
            name_en: "Satisfied users",
            percent: rated.and_then(|n| percent(summary.tally.satisfied(), n)),
            target_percent: target("satisfaction_percent"),
            n: rated,
            chart: "/api/v1/dashboards/satisfaction",
        },
        IndicatorValue {
            code: "rectification_closure",
            name: "差评整改率",
            name_en: "Bad ratings mended",
            percent: opened.and_then(|n| percent(mended.fixed, n)),
            target_percent: None,
            n: opened,
            chart: "/api/v1/dashboards/rectification",
        },
        IndicatorValue {
            code: "call_back",
            name: "实名回访率",
            name_en: "Bad ratings called back",
            percent: opened.and_then(|n| percent(mended.called_back, n)),
            target_percent: target("call_back_percent"),
            n: opened,
            chart: "/api/v1/dashboards/rectification",
        },
        IndicatorValue {
            code: "weekly_opening",
            name: "每周最低开放时间达标率（上周）",
            name_en: "Weekly minimum opening kept (last week)",
            percent: percent(met, ruled),
            target_percent: None,
            n: Some(ruled),
            chart: "/api/v1/dashboards/opening",
        },
        IndicatorValue {
            code: "social_venues",
            name: "社会力量设施占比",
            name_en: "Venues of social owners",
            percent: percent(social, known),
            target_percent: None,
            n: Some(known),
            chart: "/api/v1/dashboards/social-venues",
        },
    ])
}
