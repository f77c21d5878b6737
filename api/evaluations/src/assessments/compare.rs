//! One result beside those of other years, and of peers.

use super::store;
use super::views::{EvaluationComparisonView, EvaluationYearView, PeersView};
use crate::standards;
use citong_kernel::points::Points;
use citong_kernel::rule_params;
use citong_kernel::{Action, ApiResult, Id, Tx, of};

/// Compares final results only: the same subject by the same standard over the years, and peers of the same
/// kind in the same year. Fewer peers than the rule asks for are not shown: one could tell them apart.
pub fn compare(tx: &mut Tx<'_>, id: Id<of::ThirdPartyEvaluation>) -> ApiResult<EvaluationComparisonView> {
    let found = store::find_for(tx, Action::GetThirdPartyEvaluationComparison, id)?;
    let code = standards::store::fetch(tx, found.row.standard_id)?.row.code;
    let (mut years, mut before): (Vec<EvaluationYearView>, Option<Points>) = (Vec::new(), None);
    for row in store::results_of_subject(tx, &found.row.subject_key)? {
        let standard = standards::store::fetch(tx, row.standard_id)?.row;
        if standard.code != code {
            continue;
        }
        let Some((total, band)) = row.total_points.zip(row.band) else { continue };
        years.push(EvaluationYearView {
            evaluation_id: row.id,
            year: row.year,
            standard_version: standard.version_number,
            total_points: total,
            band,
            change: before.map(|before| Points(total.0 - before.0)),
        });
        before = Some(total);
    }
    let today = tx.now.local_date();
    let least = rule_params::integer(tx, "evaluation.comparison.minimum_peers", &found.path, today, 3)?;
    let totals = store::peer_totals(tx, &found.row)?;
    Ok(EvaluationComparisonView {
        evaluation_id: id,
        standard_code: code,
        years,
        peers: peers(&totals, found.row.total_points, least),
    })
}

fn peers(totals: &[Points], own: Option<Points>, least: i64) -> PeersView {
    let enough = i64::try_from(totals.len()).unwrap_or(i64::MAX) >= least.max(1);
    let shown = |value: Option<Points>| value.filter(|_| enough);
    let rank = own.filter(|_| enough).map(|own| 1 + totals.iter().filter(|total| **total > own).count());
    PeersView {
        suppressed: !enough,
        minimum: least,
        count: enough.then_some(totals.len()),
        mean_points: shown(Points::mean(totals)),
        lowest_points: shown(totals.iter().min().copied()),
        highest_points: shown(totals.iter().max().copied()),
        rank,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_peers_are_not_shown() {
        let totals = [Points(8000), Points(9000)];
        let few = peers(&totals, Some(Points(8500)), 3);
        assert!(few.suppressed && few.count.is_none() && few.mean_points.is_none() && few.rank.is_none());
        let enough = peers(&totals, Some(Points(8500)), 2);
        assert_eq!((enough.count, enough.mean_points, enough.rank), (Some(2), Some(Points(8500)), Some(2)));
    }
}
