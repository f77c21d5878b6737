//! The same rows as JSON or as CSV (RFC 4180).

use actix_web::body::BoxBody;
use actix_web::http::header;
use actix_web::{HttpMessage as _, HttpRequest, HttpResponse, Responder};
use citong_kernel::call::Gated;
use citong_kernel::policy::{self, Principal, Rule};
use citong_kernel::{ApiResult, Call, Problem, text_enum};
use serde::Serialize;

text_enum! {
    /// In which form; `Accept: text/csv` says the same as `csv`.
    pub enum Format {
        Json = "json",
        Csv = "csv",
    }
}

/// Spreadsheets know by it that the text is UTF-8.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// A line of a table.
pub trait CsvRow {
    /// The names of the columns.
    const HEADER: &'static [&'static str];
    /// The cells, in their order.
    fn cells(&self) -> Vec<Cell>;
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Words: quoted where needed, and never a formula.
    Text(String),
    /// A figure, as it stands.
    Figure(String),
    /// Nothing.
    Empty,
}

impl Cell {
    /// A figure, or nothing.
    pub fn figure(value: Option<impl ToString>) -> Self {
        value.map_or(Self::Empty, |value| Self::Figure(value.to_string()))
    }
}

/// A finished report.
#[derive(Debug)]
pub struct Report {
    body: Vec<u8>,
    is_csv: bool,
    name: &'static str,
}

impl Report {
    /// Whether the caller wants CSV.
    pub fn wants_csv(call: &Call, format: Option<Format>) -> bool {
        match format {
            Some(format) => format == Format::Csv,
            None => call.header("accept").is_some_and(|accept| prefers_csv(&accept)),
        }
    }
    /// The view as JSON, or its rows as CSV.
    pub fn of<V: Serialize, R: CsvRow>(
        is_csv: bool,
        name: &'static str,
        view: &V,
        rows: &[R],
    ) -> ApiResult<Self> {
        let body = if is_csv {
            csv(rows).into_bytes()
        } else {
            serde_json::to_vec(view).map_err(Problem::internal)?
        };
        Ok(Self { body, is_csv, name })
    }
}

/// CSV is named, and JSON is not named before it.
fn prefers_csv(accept: &str) -> bool {
    let kinds = accept.split(',').filter_map(|part| part.split(';').next()).map(str::trim);
    let mut known = kinds.filter(|kind| matches!(*kind, "text/csv" | "application/json" | "*/*"));
    known.next() == Some("text/csv")
}

/// Rows with a header, each line ended by CR LF.
pub fn csv<R: CsvRow>(rows: &[R]) -> String {
    let mut text = String::from(BYTE_ORDER_MARK);
    text.push_str(&R::HEADER.join(","));
    text.push_str("\r\n");
    for row in rows {
        let cells: Vec<String> = row.cells().iter().map(written).collect();
        text.push_str(&cells.join(","));
        text.push_str("\r\n");
    }
    text
}

fn written(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Figure(figure) => figure.clone(),
        Cell::Text(text) => {
            // A spreadsheet would reckon with it: an apostrophe in front makes it words.
            let formula = text.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
                || text.starts_with(['\t', '\r', '\n']);
            let text = if formula { format!("'{text}") } else { text.clone() };
            if text.contains(['"', ',', '\r', '\n']) {
                format!("\"{}\"", text.replace('"', "\"\""))
            } else {
                text
            }
        }
    }
}

impl Responder for Report {
    type Body = BoxBody;

    fn respond_to(self, request: &HttpRequest) -> HttpResponse {
        let public = request.extensions().get::<Gated>().is_some_and(|gated| {
            gated.caller.principal == Principal::Anonymous && policy::rule(gated.action) == Rule::Anyone
        });
        let mut response = HttpResponse::Ok();
        let caching = if public { "public, max-age=30" } else { "no-store" };
        response.insert_header((header::CACHE_CONTROL, caching));
        response.insert_header((header::VARY, "authorization, accept"));
        if self.is_csv {
            let name = format!("attachment; filename=\"{}.csv\"", self.name);
            response.insert_header((header::CONTENT_DISPOSITION, name));
            return response.content_type("text/csv; charset=utf-8; header=present").body(self.body);
        }
        response.content_type("application/json").body(self.body)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    struct Row(Vec<Cell>);
    impl CsvRow for Row {
        const HEADER: &'static [&'static str] = &["name", "people"];
        fn cells(&self) -> Vec<Cell> {
            self.0.clone()
        }
    }

    fn line(text: &str) -> String {
        let all = csv(&[Row(vec![Cell::Text(text.into()), Cell::figure(Some(7))])]);
        all.strip_prefix("\u{feff}name,people\r\n").unwrap().to_owned()
    }

    #[test]
    fn words_are_quoted_and_never_a_formula() {
        assert_eq!(line("多功能厅"), "多功能厅,7\r\n");
        assert_eq!(line("a,b"), "\"a,b\",7\r\n");
        assert_eq!(line("说\"好\""), "\"说\"\"好\"\"\",7\r\n");
        for formula in ["=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "＝1"] {
            assert!(line(formula).trim_start_matches('"').starts_with('\''), "{formula}");
        }
        assert_eq!(csv(&[Row(vec![Cell::Empty, Cell::figure(None::<i64>)])]).lines().last(), Some(","));
    }

    #[test]
    fn the_first_known_kind_decides() {
        assert!(prefers_csv("text/csv") && prefers_csv("text/csv;q=0.9, application/json"));
        assert!(
            !prefers_csv("application/json, text/csv") && !prefers_csv("*/*") && !prefers_csv("text/html")
        );
    }

    proptest! {
        #[test]
        fn a_cell_stays_one_cell(text in "\\PC{0,30}") {
            let line = line(&text);
            let rest = line.strip_suffix(",7\r\n").unwrap();
            let inner = rest.strip_prefix('"').and_then(|r| r.strip_suffix('"'));
            prop_assert!(inner.is_some() || !rest.contains([',', '"', '\r', '\n']));
            prop_assert!(inner.is_none_or(|inner| !inner.replace("\"\"", "").contains('"')));
        }
    }
}
