//! The rows of reports as CSV.

use super::report_views::{BudgetMisuseCount, BudgetProgressRow, FreeOpeningRow, GrassrootsRow};
use citong_kernel::csv::{Cell, CsvRow, csv};
use citong_kernel::{Answer, ApiResult, text_enum};
use serde::Serialize;

text_enum! {
    /// In which form.
    pub enum TableFormat {
        Json = "json",
        Csv = "csv",
    }
}

/// The view as JSON, or its rows as CSV.
pub fn table<V: Serialize, R: CsvRow>(
    format: Option<TableFormat>,
    view: &V,
    rows: &[R],
) -> ApiResult<Answer> {
    if format == Some(TableFormat::Csv) {
        return Ok(Answer::text("text/csv; charset=utf-8; header=present", csv(rows)));
    }
    Answer::ok(view)
}

impl CsvRow for BudgetMisuseCount {
    const HEADER: &'static [&'static str] = &["kind", "refused", "amount_fen"];
    fn cells(&self) -> Vec<Cell> {
        vec![
            Cell::Text(self.kind.to_string()),
            Cell::figure(Some(self.refused)),
            Cell::figure(Some(self.amount_fen)),
        ]
    }
}

impl CsvRow for GrassrootsRow {
    const HEADER: &'static [&'static str] =
        &["budget_line_id", "purpose", "level", "region", "appropriated_fen", "disbursed_fen", "spent_fen"];
    fn cells(&self) -> Vec<Cell> {
        vec![
            Cell::Text(self.budget_line_id.to_string()),
            Cell::Text(self.purpose.clone()),
            Cell::Text(self.level.to_string()),
            Cell::Text(self.region.clone()),
            Cell::figure(Some(self.appropriated_fen)),
            Cell::figure(Some(self.disbursed_fen)),
            Cell::figure(Some(self.spent_fen)),
        ]
    }
}

impl CsvRow for BudgetProgressRow {
    const HEADER: &'static [&'static str] = &[
        "budget_line_id",
        "organization_id",
        "level",
        "purpose",
        "amount_fen",
        "appropriated_fen",
        "disbursed_fen",
        "spent_fen",
        "executed_hundredths",
        "expected_hundredths",
        "lagging",
    ];
    fn cells(&self) -> Vec<Cell> {
        vec![
            Cell::Text(self.budget_line_id.to_string()),
            Cell::Text(self.organization_id.to_string()),
            Cell::Text(self.level.to_string()),
            Cell::Text(self.purpose.clone()),
            Cell::figure(Some(self.amount_fen)),
            Cell::figure(Some(self.appropriated_fen)),
            Cell::figure(Some(self.disbursed_fen)),
            Cell::figure(Some(self.spent_fen)),
            Cell::figure(Some(self.executed_hundredths)),
            Cell::figure(Some(self.expected_hundredths)),
            Cell::figure(Some(self.lagging)),
        ]
    }
}

impl CsvRow for FreeOpeningRow {
    const HEADER: &'static [&'static str] = &[
        "facility_id",
        "name",
        "kind",
        "level",
        "region",
        "organization_id",
        "full_fen",
        "weeks_in_year",
        "weeks_over",
        "weeks_met",
        "earned_fen",
        "settled_fen",
        "due_fen",
    ];
    fn cells(&self) -> Vec<Cell> {
        vec![
            Cell::Text(self.facility_id.to_string()),
            Cell::Text(self.name.clone()),
            Cell::Text(self.kind.clone()),
            Cell::Text(self.level.clone()),
            Cell::Text(self.region.clone()),
            Cell::Text(self.organization_id.to_string()),
            Cell::figure(Some(self.full_fen)),
            Cell::figure(Some(self.weeks_in_year)),
            Cell::figure(Some(self.weeks_over)),
            Cell::figure(Some(self.weeks_met)),
            Cell::figure(Some(self.earned_fen)),
            Cell::figure(Some(self.settled_fen)),
            Cell::figure(Some(self.due_fen)),
        ]
    }
}
