//! What a handler answers: also what is stored under an idempotency key.

use crate::page::Page;
use crate::policy::{self, Principal, Rule};
use crate::problem::{ApiResult, Problem};
use actix_web::body::BoxBody;
use actix_web::http::{StatusCode, header};
use actix_web::{HttpMessage, HttpRequest, HttpResponse, Responder};
use serde::Serialize;

/// A successful answer: status, JSON body, `Location`, `ETag`, the next page's cursor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// The text, nearly always JSON; empty for 204.
    pub body: Vec<u8>,
    /// Where the created record is.
    pub location: Option<String>,
    /// The strong ETag, with its quotes.
    pub etag: Option<String>,
    /// Whether this was stored under an idempotency key before.
    pub replayed: bool,
    next_cursor: Option<String>,
    media_type: Option<&'static str>,
    secret: bool,
}

impl Answer {
    /// 200 with this body.
    pub fn ok<T: Serialize>(view: &T) -> ApiResult<Self> {
        Self::with_status(200, view)
    }
    /// 201 with this body and where the record is, below `/api/v1`.
    pub fn created<T: Serialize>(path: impl std::fmt::Display, view: &T) -> ApiResult<Self> {
        let mut answer = Self::with_status(201, view)?;
        answer.location = Some(format!("/api/v1{path}"));
        Ok(answer)
    }
    /// Another status with this body.
    pub fn with_status<T: Serialize>(status: u16, view: &T) -> ApiResult<Self> {
        let body = serde_json::to_vec(view).map_err(Problem::internal)?;
        Ok(Self::raw(status, body))
    }
    /// A body that is JSON text already.
    pub const fn raw(status: u16, body: Vec<u8>) -> Self {
        Self {
            status,
            body,
            location: None,
            etag: None,
            replayed: false,
            next_cursor: None,
            media_type: None,
            secret: false,
        }
    }
    /// 200 with a text of another media type than JSON, and a digest of it as the ETag. Never the answer
    /// to a write: what is stored under an idempotency key is JSON.
    pub fn text(media_type: &'static str, text: String) -> Self {
        let mut answer = Self::raw(200, text.into_bytes());
        answer.etag = Some(format!("\"{}\"", crate::secret::digest(&[&answer.body])));
        answer.media_type = Some(media_type);
        answer
    }
    /// For what anybody may read who knows a secret address: no shared cache keeps it.
    #[must_use]
    pub const fn behind_a_secret(mut self) -> Self {
        self.secret = true;
        self
    }
    /// 204.
    pub const fn no_content() -> Self {
        Self::raw(204, Vec::new())
    }
    /// One page of a list.
    pub fn page<T: Serialize>(page: &Page<T>) -> ApiResult<Self> {
        let mut answer = Self::ok(page)?;
        answer.next_cursor = page.next_cursor.clone();
        Ok(answer)
    }
    /// The same with a link to the next page, where there is one.
    #[must_use]
    pub fn next(mut self, cursor: Option<String>) -> Self {
        self.next_cursor = cursor;
        self
    }
    /// Adds the ETag of a record: its version, which `If-Match` compares, and a digest of what is
    /// sent, because the same version looks different to different callers.
    #[must_use]
    pub fn version(mut self, version: i64) -> Self {
        let digest = crate::secret::digest(&[&self.body]);
        self.etag = Some(format!("\"{version}-{}\"", &digest[..11]));
        self
    }
}

impl Responder for Answer {
    type Body = BoxBody;

    fn respond_to(self, request: &HttpRequest) -> HttpResponse {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let is_get =
            matches!(*request.method(), actix_web::http::Method::GET | actix_web::http::Method::HEAD);
        let mut response = HttpResponse::build(status);
        let cache = if self.secret { "private, no-cache" } else { cache_control(request, is_get) };
        response.insert_header((header::CACHE_CONTROL, cache));
        response.insert_header((header::VARY, "authorization"));
        if let Some(etag) = &self.etag {
            response.insert_header((header::ETAG, etag.as_str()));
            if is_get && none_match(request, etag) {
                return response.status(StatusCode::NOT_MODIFIED).finish();
            }
        }
        if let Some(location) = &self.location {
            response.insert_header((header::LOCATION, location.as_str()));
        }
        if self.replayed {
            response.insert_header(("Idempotency-Replayed", "true"));
        }
        if let Some(cursor) = &self.next_cursor {
            response.insert_header((header::LINK, next_link(request, cursor)));
        }
        if self.body.is_empty() {
            return response.finish();
        }
        // A stored refusal is a problem still.
        let problem = status.is_client_error() || status.is_server_error();
        let kind =
            if problem { "application/problem+json" } else { self.media_type.unwrap_or("application/json") };
        response.content_type(kind).body(self.body)
    }
}

/// What anybody may see may be kept for half a minute when nobody is signed in; the rest never.
fn cache_control(request: &HttpRequest, is_get: bool) -> &'static str {
    let public = request.extensions().get::<crate::call::Gated>().is_some_and(|gated| {
        gated.caller.principal == Principal::Anonymous && policy::rule(gated.action) == Rule::Anyone
    });
    if public && is_get { "public, max-age=30" } else { "no-store" }
}

fn none_match(request: &HttpRequest, etag: &str) -> bool {
    request.headers().get_all(header::IF_NONE_MATCH).filter_map(|v| v.to_str().ok()).any(|list| {
        list.split(',').map(str::trim).any(|tag| tag == "*" || tag.trim_start_matches("W/") == etag)
    })
}

/// The address of this list with the cursor of the next page (RFC 8288).
fn next_link(request: &HttpRequest, cursor: &str) -> String {
    let kept =
        request.query_string().split('&').filter(|pair| !pair.is_empty() && !pair.starts_with("cursor="));
    let mut query: Vec<&str> = kept.collect();
    let cursor = format!("cursor={cursor}");
    query.push(&cursor);
    format!("<{}?{}>; rel=\"next\"", request.path(), query.join("&"))
}
