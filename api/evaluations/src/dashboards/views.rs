//! What clients ask and see of dashboards.

use citong_kernel::csv::{Cell, CsvRow};
use citong_kernel::{Id, LocalDate, Timestamp, of, text_enum};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

text_enum! {
    /// In which form; `Accept: text/csv` says the same as `csv`.
    pub enum ChartFormat {
        Json = "json",
        Csv = "csv",
    }
}

/// Of which region, in which days.
#[derive(Debug, Clone, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct ChartQuery {
    /// The region whose parts are shown; the whole city without it.
    #[param(example = "350582")]
    pub region: Option<String>,
    /// The first local day; twelve months back without it.
    #[param(value_type = Option<String>, format = Date)]
    pub from: Option<LocalDate>,
    /// The local day after the last; tomorrow without it.
    #[param(value_type = Option<String>, format = Date)]
    pub before: Option<LocalDate>,
    /// `json` or `csv`; by the header `Accept` without it.
    #[param(inline)]
    pub format: Option<ChartFormat>,
}

/// Of which region, over how many weeks.
#[derive(Debug, Clone, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct OpeningChartQuery {
    /// The region whose parts are shown; the whole city without it.
    #[param(example = "350582")]
    pub region: Option<String>,
    /// How many weeks before this one, 1–8; 4 without it.
    pub weeks: Option<i64>,
    /// `json` or `csv`; by the header `Accept` without it.
    #[param(inline)]
    pub format: Option<ChartFormat>,
}

/// Declares a chart: its rows with what they are about and where the rows behind them are.
macro_rules! chart {
    ($(#[$meta:meta])* $name:ident, $row:ty) => {
        $(#[$meta])*
        #[derive(Debug, Serialize, ToSchema)]
        pub struct $name {
            /// The region whose parts are shown.
            pub region: String,
            /// The first local day.
            pub from: LocalDate,
            /// The local day after the last.
            pub before: LocalDate,
            /// The rows of the chart: for each region right below, and for the region itself what lies directly in it.
            pub rows: Vec<$row>,
            /// Where the rows behind these figures are.
            pub rows_behind: String,
        }
    };
}

chart!(
    /// Satisfaction by region over time 群众满意度.
    SatisfactionChart, SatisfactionRow
);
chart!(
    /// How bad ratings were mended 差评整改率.
    RectificationChart, RectificationRow
);
chart!(
    /// Visits by region.
    VisitChart, VisitRow
);
chart!(
    /// Weekly minimum opening by region 开放时间达标率.
    OpeningChart, OpeningRow
);
chart!(
    /// Contracts by method.
    ProcurementChart, ProcurementRow
);
chart!(
    /// The share of venues that are no public bodies' 社会力量设施占比.
    SocialVenueChart, SocialVenueRow
);

fn text(value: &str) -> Cell {
    Cell::Text(value.to_owned())
}

/// A region in a month, or in all of them.
#[derive(Debug, Serialize, ToSchema)]
pub struct SatisfactionRow {
    /// The region's code.
    pub region: String,
    /// Its name.
    pub name: String,
    /// `YYYY-MM`; null for all of them together.
    pub month: Option<String>,
    /// How many ratings; null where it is suppressed.
    pub n: Option<i64>,
    /// Their mean.
    pub mean: Option<f64>,
    /// The share of 4 and 5.
    pub satisfied_share: Option<f64>,
    /// The lower end of its Wilson interval at 95%.
    pub satisfied_low: Option<f64>,
    /// The upper end.
    pub satisfied_high: Option<f64>,
    /// Whether there were too few.
    pub suppressed: bool,
}

impl CsvRow for SatisfactionRow {
    const HEADER: &'static [&'static str] = &[
        "region",
        "name",
        "month",
        "n",
        "mean",
        "satisfied_share",
        "satisfied_low",
        "satisfied_high",
        "suppressed",
    ];
    fn cells(&self) -> Vec<Cell> {
        vec![
            text(&self.region),
            text(&self.name),
            self.month.as_deref().map_or(Cell::Empty, text),
            Cell::figure(self.n),
            Cell::figure(self.mean),
            Cell::figure(self.satisfied_share),
            Cell::figure(self.satisfied_low),
            Cell::figure(self.satisfied_high),
            Cell::figure(Some(self.suppressed)),
        ]
    }
}

/// What became of the bad ratings of a region.
#[derive(Debug, Serialize, ToSchema)]
pub struct RectificationRow {
    /// The region's code.
    pub region: String,
    /// Its name.
    pub name: String,
    /// Bad ratings that stand; null where it is suppressed.
    pub opened: Option<i64>,
    /// Of these, those whose author was called.
    pub called_back: Option<i64>,
    /// Of these, in time.
    pub called_back_in_time: Option<i64>,
    /// Of those opened, mended.
    pub fixed: Option<i64>,
    /// Of these, in time.
    pub fixed_in_time: Option<i64>,
    /// Of those opened, late now.
    pub overdue: Option<i64>,
    /// Called of opened 实名回访率.
    pub call_back_share: Option<f64>,
    /// Mended of opened 差评整改率.
    pub closure_share: Option<f64>,
    /// Whether there were too few.
    pub suppressed: bool,
}

impl CsvRow for RectificationRow {
    const HEADER: &'static [&'static str] = &[
        "region",
        "name",
        "opened",
        "called_back",
        "called_back_in_time",
        "fixed",
        "fixed_in_time",
        "overdue",
        "call_back_share",
        "closure_share",
        "suppressed",
    ];
    fn cells(&self) -> Vec<Cell> {
        vec![
            text(&self.region),
            text(&self.name),
            Cell::figure(self.opened),
            Cell::figure(self.called_back),
            Cell::figure(self.called_back_in_time),
            Cell::figure(self.fixed),
            Cell::figure(self.fixed_in_time),
            Cell::figure(self.overdue),
            Cell::figure(self.call_back_share),
            Cell::figure(self.closure_share),
            Cell::figure(Some(self.suppressed)),
        ]
    }
}

/// One rectification, of a rating that is public.
#[derive(Debug, Serialize, ToSchema)]
pub struct RectificationItem {
    /// Its id.
    pub id: Id<of::RatingRectification>,
    /// Of which rating.
    pub rating_id: Id<of::Rating>,
    /// Where.
    pub region: String,
    /// Its state.
    pub status: String,
    /// When the bad rating came.
    pub opened_at: Timestamp,
    /// The end of the term to call back, excluded.
    pub call_back_due_at: Timestamp,
    /// When the author was reached.
    pub called_back_at: Option<Timestamp>,
    /// The end of the term to mend, excluded.
    pub fix_due_at: Timestamp,
    /// When it was mended.
    pub fixed_at: Option<Timestamp>,
}

impl CsvRow for RectificationItem {
    const HEADER: &'static [&'static str] = &[
        "id",
        "rating_id",
        "region",
        "status",
        "opened_at",
        "call_back_due_at",
        "called_back_at",
        "fix_due_at",
        "fixed_at",
    ];
    fn cells(&self) -> Vec<Cell> {
        vec![
            text(&self.id.to_string()),
            text(&self.rating_id.to_string()),
            text(&self.region),
            text(&self.status),
            Cell::figure(Some(self.opened_at)),
            Cell::figure(Some(self.call_back_due_at)),
            Cell::figure(self.called_back_at),
            Cell::figure(Some(self.fix_due_at)),
            Cell::figure(self.fixed_at),
        ]
    }
}

/// Who came in a region, or to a venue.
#[derive(Debug, Serialize, ToSchema)]
pub struct VisitRow {
    /// The region's code.
    pub region: String,
    /// Its name, or the venue's.
    pub name: String,
    /// Which venue; null in the chart.
    pub facility_id: Option<Id<of::Facility>>,
    /// Bookings whose visitors came; null where it is suppressed.
    pub bookings: Option<i64>,
    /// Tickets whose visitors came.
    pub tickets: Option<i64>,
    /// People who came.
    pub people: Option<i64>,
    /// Whether there were too few.
    pub suppressed: bool,
}

impl CsvRow for VisitRow {
    const HEADER: &'static [&'static str] =
        &["region", "name", "facility_id", "bookings", "tickets", "people", "suppressed"];
    fn cells(&self) -> Vec<Cell> {
        vec![
            text(&self.region),
            text(&self.name),
            self.facility_id.map_or(Cell::Empty, |id| Cell::Text(id.to_string())),
            Cell::figure(self.bookings),
            Cell::figure(self.tickets),
            Cell::figure(self.people),
            Cell::figure(Some(self.suppressed)),
        ]
    }
}

/// A region in a week.
#[derive(Debug, Serialize, ToSchema)]
pub struct OpeningRow {
    /// The region's code.
    pub region: String,
    /// Its name.
    pub name: String,
    /// The week by ISO 8601.
    pub week: String,
    /// Facilities with a rule.
    pub facilities: i64,
    /// Of these, those that keep it.
    pub met: i64,
    /// The second as a share of the first; null of none.
    pub met_share: Option<f64>,
}

impl CsvRow for OpeningRow {
    const HEADER: &'static [&'static str] = &["region", "name", "week", "facilities", "met", "met_share"];
    fn cells(&self) -> Vec<Cell> {
        vec![
            text(&self.region),
            text(&self.name),
            text(&self.week),
            Cell::figure(Some(self.facilities)),
            Cell::figure(Some(self.met)),
            Cell::figure(self.met_share),
        ]
    }
}

/// Published contracts of one method.
#[derive(Debug, Serialize, ToSchema)]
pub struct ProcurementRow {
    /// The method.
    pub method: String,
    /// How many contracts.
    pub contracts: i64,
    /// What they come to with their supplements, in fen.
    pub amount_fen: i64,
    /// The amount as a share of all.
    pub amount_share: Option<f64>,
}

impl CsvRow for ProcurementRow {
    const HEADER: &'static [&'static str] = &["method", "contracts", "amount_fen", "amount_share"];
    fn cells(&self) -> Vec<Cell> {
        vec![
            text(&self.method),
            Cell::figure(Some(self.contracts)),
            Cell::figure(Some(self.amount_fen)),
            Cell::figure(self.amount_share),
        ]
    }
}

/// One published contract.
#[derive(Debug, Serialize, ToSchema)]
pub struct ContractItem {
    /// Its id.
    pub contract_id: Id<of::Contract>,
    /// Its number.
    pub number: String,
    /// Its title.
    pub title: String,
    /// The project.
    pub project_id: Id<of::ProcurementProject>,
    /// Where.
    pub region: String,
    /// The method.
    pub method: String,
    /// Who delivers.
    pub supplier_id: Id<of::Supplier>,
    /// With its supplements, in fen.
    pub amount_fen: i64,
    /// When it was signed.
    pub signed_at: Timestamp,
}

impl CsvRow for ContractItem {
    const HEADER: &'static [&'static str] = &[
        "contract_id",
        "number",
        "title",
        "project_id",
        "region",
        "method",
        "supplier_id",
        "amount_fen",
        "signed_at",
    ];
    fn cells(&self) -> Vec<Cell> {
        vec![
            text(&self.contract_id.to_string()),
            text(&self.number),
            text(&self.title),
            text(&self.project_id.to_string()),
            text(&self.region),
            text(&self.method),
            text(&self.supplier_id.to_string()),
            Cell::figure(Some(self.amount_fen)),
            Cell::figure(Some(self.signed_at)),
        ]
    }
}

/// The open venues of a region by who owns them.
#[derive(Debug, Serialize, ToSchema)]
pub struct SocialVenueRow {
    /// The region's code.
    pub region: String,
    /// Its name.
    pub name: String,
    /// Open venues.
    pub venues: i64,
    /// Of these, owned by enterprises, private non-enterprise units and collectives.
    pub social: i64,
    /// Of these, with no owner on record; in no share.
    pub unknown: i64,
    /// The social ones of those whose owner is on record.
    pub social_share: Option<f64>,
}

impl CsvRow for SocialVenueRow {
    const HEADER: &'static [&'static str] =
        &["region", "name", "venues", "social", "unknown", "social_share"];
    fn cells(&self) -> Vec<Cell> {
        vec![
            text(&self.region),
            text(&self.name),
            Cell::figure(Some(self.venues)),
            Cell::figure(Some(self.social)),
            Cell::figure(Some(self.unknown)),
            Cell::figure(self.social_share),
        ]
    }
}

/// One open venue.
#[derive(Debug, Serialize, ToSchema)]
pub struct VenueItem {
    /// Its id.
    pub facility_id: Id<of::Facility>,
    /// Its name.
    pub name: String,
    /// Its kind.
    pub kind: String,
    /// Where.
    pub region: String,
    /// Who owns it.
    pub ownership: Option<String>,
    /// Whether it counts as social; null where the owner is not on record.
    pub social: Option<bool>,
}

impl CsvRow for VenueItem {
    const HEADER: &'static [&'static str] = &["facility_id", "name", "kind", "region", "ownership", "social"];
    fn cells(&self) -> Vec<Cell> {
        vec![
            text(&self.facility_id.to_string()),
            text(&self.name),
            text(&self.kind),
            text(&self.region),
            self.ownership.as_deref().map_or(Cell::Empty, text),
            Cell::figure(self.social),
        ]
    }
}

/// The rows behind the chart of rectifications.
#[derive(Debug, Serialize, ToSchema)]
pub struct RectificationItems {
    /// In the order in which they were opened.
    pub items: Vec<RectificationItem>,
}

/// The rows behind the chart of visits.
#[derive(Debug, Serialize, ToSchema)]
pub struct VisitItems {
    /// One for each venue to which somebody came.
    pub items: Vec<VisitRow>,
}

/// The rows behind the chart of purchases.
#[derive(Debug, Serialize, ToSchema)]
pub struct ContractItems {
    /// In the order in which they were signed.
    pub items: Vec<ContractItem>,
}

/// The rows behind the chart of social venues.
#[derive(Debug, Serialize, ToSchema)]
pub struct VenueItems {
    /// By id.
    pub items: Vec<VenueItem>,
}

/// One indicator of the region as a whole (rulebook D).
#[derive(Debug, Serialize, ToSchema)]
pub struct IndicatorValue {
    /// Names it.
    pub code: &'static str,
    /// 中文名称.
    pub name: &'static str,
    /// The same in English.
    pub name_en: &'static str,
    /// In percent, two decimals; null where there are no data, or too few.
    pub percent: Option<f64>,
    /// What it should be at least, where a figure says so.
    pub target_percent: Option<i64>,
    /// Of how many records; null where it is suppressed.
    pub n: Option<i64>,
    /// The chart that it comes from.
    pub chart: &'static str,
}

impl CsvRow for IndicatorValue {
    const HEADER: &'static [&'static str] = &["code", "name", "percent", "target_percent", "n", "chart"];
    fn cells(&self) -> Vec<Cell> {
        vec![
            text(self.code),
            text(self.name),
            Cell::figure(self.percent),
            Cell::figure(self.target_percent),
            Cell::figure(self.n),
            text(self.chart),
        ]
    }
}

/// The indicators whose data are here.
#[derive(Debug, Serialize, ToSchema)]
pub struct IndicatorChart {
    /// Of which region.
    pub region: String,
    /// The first local day.
    pub from: LocalDate,
    /// The local day after the last.
    pub before: LocalDate,
    /// The indicators.
    pub items: Vec<IndicatorValue>,
}
