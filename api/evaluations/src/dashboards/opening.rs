//! Weekly minimum opening by region, over the last weeks.

use super::chart::{About, share};
use super::views::OpeningRow;
use chrono::{Datelike, Duration, NaiveDate};
use citong_identity::regions;
use citong_kernel::{ApiResult, Tx};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The Monday of a day's week.
pub fn monday_of(day: NaiveDate) -> NaiveDate {
    day - Duration::days(i64::from(day.weekday().num_days_from_monday()))
}

/// How many facilities have a rule in a week, and how many keep it, for each place of a chart.
pub fn week(tx: &mut Tx<'_>, about: &About, monday: NaiveDate) -> ApiResult<Vec<(i64, i64)>> {
    let facts = Arc::clone(&tx.cx.kernel.facts);
    let mut paths = BTreeMap::<String, String>::new();
    let mut counts = vec![(0, 0); about.places.len()];
    for source in &facts.opening_share_sources {
        for (region, all, met) in source(tx, Some(&about.region), monday)? {
            let path = match paths.get(&region) {
                Some(path) => path.clone(),
                None => {
                    let path = regions::path_of(tx, &region)?;
                    paths.insert(region, path.clone());
                    path
                }
            };
            if let Some(place) = about.place_of(&path) {
                counts[place] = (counts[place].0 + all, counts[place].1 + met);
            }
        }
    }
    Ok(counts)
}

/// The rows of the chart, week by week.
pub fn rows(tx: &mut Tx<'_>, about: &About) -> ApiResult<Vec<OpeningRow>> {
    let mut rows = Vec::new();
    let mut monday = about.from;
    while monday < about.before {
        let name = monday.iso_week();
        let name = format!("{:04}-W{:02}", name.year(), name.week());
        for (place, (facilities, met)) in about.places.iter().zip(week(tx, about, monday)?) {
            rows.push(OpeningRow {
                region: place.code.clone(),
                name: place.name.clone(),
                week: name.clone(),
                facilities,
                met,
                met_share: share(met, facilities),
            });
        }
        monday += Duration::days(7);
    }
    Ok(rows)
}
