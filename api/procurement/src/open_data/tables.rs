//! Projects and contracts as CSV (RFC 4180), for spreadsheets: what is public of each now. Amounts are yuan with two
//! decimals; states are those of OCDS.

use super::node::yuan;
use super::{ocid_of, tender};
use crate::projects::{ProcurementMethod, Status};
use chrono::NaiveDate;
use citong_kernel::csv::{self, Cell, CsvRow};
use citong_kernel::schema::{
    contracts, organizations, procurement_clocks, procurement_notices, procurement_projects, suppliers,
};
use citong_kernel::{ApiResult, Id, Page, Timestamp, Tx, of, page};
use diesel::dsl::exists;
use diesel::prelude::*;

/// Lines that are read at once.
const LINES: i64 = 500;

/// The media type; the first line names the columns.
pub const MEDIA_TYPE: &str = "text/csv; charset=utf-8; header=present";

/// A project that was announced.
#[derive(Queryable)]
struct ProjectLine {
    id: Id<of::ProcurementProject>,
    code: String,
    title: String,
    region: String,
    purchaser: String,
    catalogue_code: String,
    fiscal_year: i32,
    method: ProcurementMethod,
    budget_fen: i64,
    status: Status,
    published_at: Option<Timestamp>,
    bids_due_at: Option<Timestamp>,
    result_published_at: Option<Timestamp>,
}

impl CsvRow for ProjectLine {
    const HEADER: &'static [&'static str] = &[
        "ocid",
        "code",
        "title",
        "region",
        "purchaser",
        "catalogue_code",
        "fiscal_year",
        "method",
        "budget_cny",
        "status",
        "published_at",
        "bids_due_at",
        "result_published_at",
    ];
    fn cells(&self) -> Vec<Cell> {
        let text = |text: &str| Cell::Text(text.to_owned());
        vec![
            Cell::Text(ocid_of(self.id)),
            text(&self.code),
            text(&self.title),
            text(&self.region),
            text(&self.purchaser),
            text(&self.catalogue_code),
            Cell::figure(Some(self.fiscal_year)),
            text(self.method.as_str()),
            Cell::Figure(yuan(self.budget_fen)),
            text(tender::status_code(self.status, self.result_published_at.is_some())),
            Cell::figure(self.published_at),
            Cell::figure(self.bids_due_at),
            Cell::figure(self.result_published_at),
        ]
    }
}

/// A contract that was announced.
#[derive(Queryable)]
struct ContractLine {
    id: Id<of::Contract>,
    project_id: Id<of::ProcurementProject>,
    project_code: String,
    number: String,
    title: String,
    purchaser_id: Id<of::Organization>,
    supplier_organization: Id<of::Organization>,
    amount_fen: i64,
    supplements_fen: i64,
    paid_fen: i64,
    starts_on: NaiveDate,
    ends_on: NaiveDate,
    signed_at: Timestamp,
    status: String,
}

/// With the names of its parties.
struct NamedContract {
    line: ContractLine,
    purchaser: Named,
    supplier: Named,
}

#[derive(Queryable, Clone, Default)]
struct Named {
    name: String,
    uscc: Option<String>,
}

impl CsvRow for NamedContract {
    const HEADER: &'static [&'static str] = &[
        "ocid",
        "project_code",
        "number",
        "title",
        "purchaser",
        "supplier",
        "supplier_uscc",
        "amount_cny",
        "supplements_cny",
        "paid_cny",
        "starts_on",
        "ends_on",
        "signed_at",
        "status",
    ];
    fn cells(&self) -> Vec<Cell> {
        let (line, text) = (&self.line, |text: &str| Cell::Text(text.to_owned()));
        vec![
            Cell::Text(ocid_of(line.project_id)),
            text(&line.project_code),
            text(&line.number),
            text(&line.title),
            text(&self.purchaser.name),
            text(&self.supplier.name),
            self.supplier.uscc.as_deref().map_or(Cell::Empty, text),
            Cell::Figure(yuan(line.amount_fen)),
            Cell::Figure(yuan(line.supplements_fen)),
            Cell::Figure(yuan(line.paid_fen)),
            Cell::figure(Some(line.starts_on)),
            Cell::figure(Some(line.ends_on)),
            Cell::figure(Some(line.signed_at)),
            text(&line.status),
        ]
    }
}

/// The next lines of projects; the first with the names of the columns.
pub fn projects(tx: &mut Tx<'_>, cursor: Option<String>) -> ApiResult<(String, Option<String>)> {
    let notices =
        procurement_notices::table.filter(procurement_notices::project_id.eq(procurement_projects::id));
    let mut rows = procurement_projects::table
        .inner_join(organizations::table.on(organizations::id.eq(procurement_projects::purchaser_id)))
        .inner_join(procurement_clocks::table.on(procurement_clocks::project_id.eq(procurement_projects::id)))
        .filter(exists(notices))
        .into_boxed();
    let after = page::decode::<Id<of::ProcurementProject>>("projects_csv", cursor.as_deref())?;
    if let Some(after) = after {
        rows = rows.filter(procurement_projects::id.gt(after));
    }
    let columns = (
        procurement_projects::id,
        procurement_projects::code,
        procurement_projects::title,
        procurement_projects::region,
        organizations::name,
        procurement_projects::catalogue_code,
        procurement_projects::fiscal_year,
        procurement_projects::method,
        procurement_projects::budget_fen,
        procurement_projects::status,
        procurement_clocks::published_at,
        procurement_clocks::bids_due_at,
        procurement_clocks::result_published_at,
    );
    let ordered = rows.order(procurement_projects::id.asc()).limit(LINES + 1);
    let found: Vec<ProjectLine> = ordered.select(columns).load(tx.conn)?;
    let page = Page::cut("projects_csv", found, LINES, |line| line.id);
    Ok((lines(after.is_none(), &page.items), page.next_cursor))
}

/// The next lines of contracts; the first with the names of the columns.
pub fn contracts(tx: &mut Tx<'_>, cursor: Option<String>) -> ApiResult<(String, Option<String>)> {
    let mut rows = contracts::table
        .inner_join(procurement_projects::table.on(procurement_projects::id.eq(contracts::project_id)))
        .inner_join(suppliers::table.on(suppliers::id.eq(contracts::supplier_id)))
        .filter(contracts::published_at.is_not_null())
        .into_boxed();
    let after = page::decode::<Id<of::Contract>>("contracts_csv", cursor.as_deref())?;
    if let Some(after) = after {
        rows = rows.filter(contracts::id.gt(after));
    }
    let columns = (
        contracts::id,
        contracts::project_id,
        procurement_projects::code,
        contracts::number,
        contracts::title,
        procurement_projects::purchaser_id,
        suppliers::organization_id,
        contracts::amount_fen,
        contracts::supplements_fen,
        contracts::paid_fen,
        contracts::starts_on,
        contracts::ends_on,
        contracts::signed_at,
        contracts::status,
    );
    let ordered = rows.order(contracts::id.asc()).limit(LINES + 1);
    let found: Vec<ContractLine> = ordered.select(columns).load(tx.conn)?;
    let page = Page::cut("contracts_csv", found, LINES, |line| line.id);
    let named = named(tx, page.items)?;
    Ok((lines(after.is_none(), &named), page.next_cursor))
}

fn named(tx: &mut Tx<'_>, found: Vec<ContractLine>) -> ApiResult<Vec<NamedContract>> {
    let ids = found.iter().flat_map(|line| [line.purchaser_id, line.supplier_organization]);
    let rows = organizations::table.filter(organizations::id.eq_any(ids.collect::<Vec<_>>()));
    let names: Vec<(Id<of::Organization>, Named)> =
        rows.select((organizations::id, (organizations::name, organizations::uscc))).load(tx.conn)?;
    let names: std::collections::BTreeMap<_, _> = names.into_iter().collect();
    let of = |id| names.get(&id).cloned().unwrap_or_default();
    let named = found.into_iter().map(|line| NamedContract {
        purchaser: of(line.purchaser_id),
        supplier: of(line.supplier_organization),
        line,
    });
    Ok(named.collect())
}

fn lines<R: CsvRow>(first: bool, rows: &[R]) -> String {
    let mut text = if first { csv::header::<R>() } else { String::new() };
    rows.iter().for_each(|row| text.push_str(&csv::line(row)));
    text
}
