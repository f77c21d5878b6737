//! The same rows as JSON or as CSV.

use actix_web::body::BoxBody;
use actix_web::http::header;
use actix_web::{HttpMessage as _, HttpRequest, HttpResponse, Responder};
use citong_kernel::call::Gated;
use citong_kernel::csv::{CsvRow, csv};
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

    #[test]
    fn the_first_known_kind_decides() {
        assert!(prefers_csv("text/csv") && prefers_csv("text/csv;q=0.9, application/json"));
        assert!(
            !prefers_csv("application/json, text/csv") && !prefers_csv("*/*") && !prefers_csv("text/html")
        );
    }
}
