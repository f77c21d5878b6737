//! Final results as a table.

use super::band::EvaluationBand;
use super::state::SubjectKind;
use super::store;
use crate::standards;
use citong_identity::organizations;
use citong_kernel::csv::{Cell, CsvRow};
use citong_kernel::points::Points;
use citong_kernel::{ApiResult, Id, LocalDate, Tx, of};
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

/// The newest results, at most this many.
const MOST: i64 = 5_000;

/// A line.
pub struct Line {
    id: Id<of::ThirdPartyEvaluation>,
    year: i32,
    region: String,
    kind: SubjectKind,
    subject: String,
    provider: String,
    evaluator: String,
    standard: (String, i32),
    total: Option<Points>,
    band: Option<EvaluationBand>,
    final_on: Option<LocalDate>,
}

impl CsvRow for Line {
    const HEADER: &'static [&'static str] = &[
        "id",
        "year",
        "region",
        "subject_kind",
        "subject",
        "provider",
        "evaluator",
        "standard",
        "standard_version",
        "total_points",
        "band",
        "final_on",
    ];
    fn cells(&self) -> Vec<Cell> {
        let text = |text: &str| Cell::Text(text.to_owned());
        vec![
            text(&self.id.to_string()),
            Cell::figure(Some(self.year)),
            text(&self.region),
            text(self.kind.as_str()),
            text(&self.subject),
            text(&self.provider),
            text(&self.evaluator),
            text(&self.standard.0),
            Cell::figure(Some(self.standard.1)),
            Cell::figure(self.total),
            self.band.map_or(Cell::Empty, |band| text(band.as_str())),
            self.final_on.map_or(Cell::Empty, |date| Cell::Figure(date.to_string())),
        ]
    }
}

/// The lines, the newest first.
pub fn lines(tx: &mut Tx<'_>, year: Option<i32>) -> ApiResult<Vec<Line>> {
    let (mut names, mut codes) = (BTreeMap::new(), BTreeMap::new());
    let mut lines = Vec::new();
    for row in store::results(tx, year, MOST)? {
        for body in [row.provider_id, row.evaluator_id] {
            if let Entry::Vacant(vacant) = names.entry(body) {
                vacant.insert(organizations::find(tx, body)?.name);
            }
        }
        if let Entry::Vacant(vacant) = codes.entry(row.standard_id) {
            let standard = standards::store::fetch(tx, row.standard_id)?.row;
            vacant.insert((standard.code, standard.version_number));
        }
        let name = |body| names.get(&body).cloned().unwrap_or_default();
        lines.push(Line {
            id: row.id,
            year: row.year,
            region: row.region,
            kind: row.subject_kind,
            subject: row.subject_name,
            provider: name(row.provider_id),
            evaluator: name(row.evaluator_id),
            standard: codes.get(&row.standard_id).cloned().unwrap_or_default(),
            total: row.total_points,
            band: row.band,
            final_on: row.final_at.map(|at| LocalDate(at.local_date())),
        });
    }
    Ok(lines)
}
