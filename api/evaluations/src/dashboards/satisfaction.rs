//! Satisfaction by region over time.

use super::chart::{About, Place};
use super::views::SatisfactionRow;
use crate::ratings::{self, RatingSummaryQuery, Summary};
use citong_kernel::{ApiResult, Tx};

/// What is asked of ratings for a chart.
pub fn query(about: &About) -> RatingSummaryQuery {
    RatingSummaryQuery {
        region: Some(about.region.clone()),
        from: Some(about.first_day()),
        before: Some(about.before_day()),
        ..RatingSummaryQuery::default()
    }
}

/// Each region in all, and in each month.
pub fn rows(tx: &mut Tx<'_>, about: &About) -> ApiResult<Vec<SatisfactionRow>> {
    let codes: Vec<String> = about.places.iter().map(|place| place.code.clone()).collect();
    let mut summaries = ratings::by_region(tx, &query(about), &codes)?;
    let mut rows = Vec::new();
    for place in &about.places {
        let summary = summaries.remove(&place.code).unwrap_or_default();
        rows.extend(of_place(place, &summary));
    }
    Ok(rows)
}

fn of_place(place: &Place, summary: &Summary) -> Vec<SatisfactionRow> {
    let row = |month: Option<String>, tally: crate::ratings::Tally, hidden: bool| {
        let tally = (!hidden).then_some(tally);
        let satisfaction = tally.and_then(|tally| tally.satisfaction());
        SatisfactionRow {
            region: place.code.clone(),
            name: place.name.clone(),
            month,
            n: tally.map(|tally| tally.n()),
            mean: tally.and_then(|tally| tally.mean()),
            satisfied_share: satisfaction.map(|found| found.share),
            satisfied_low: satisfaction.map(|found| found.low),
            satisfied_high: satisfaction.map(|found| found.high),
            suppressed: hidden,
        }
    };
    let mut rows = vec![row(None, summary.tally, summary.is_suppressed())];
    if !summary.is_suppressed() {
        let months = summary.months().into_iter();
        rows.extend(months.map(|(month, tally, hidden)| row(Some(month), tally, hidden)));
    }
    rows
}
