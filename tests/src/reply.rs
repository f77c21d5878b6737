//! Answers, and assertions that show the whole answer when they fail.

use std::fmt;
use std::ops::Index;

use reqwest::header::HeaderMap;
use serde_json::Value;

use crate::server::Log;

/// What the server answered.
#[derive(Debug, Clone)]
pub struct Reply {
    /// HTTP status.
    pub status: u16,
    /// Headers, names in lower case.
    pub headers: HeaderMap,
    /// The body as JSON; `Null` when it is empty or something else.
    pub body: Value,
    /// The body as it came (decompressed).
    pub bytes: Vec<u8>,
    request: String,
    log: Log,
}

impl Reply {
    pub(crate) fn new(status: u16, headers: HeaderMap, bytes: Vec<u8>, request: String, log: Log) -> Self {
        let body = serde_json::from_slice(&bytes).unwrap_or_default();
        Self { status, headers, body, bytes, request, log }
    }

    /// Asserts the status.
    ///
    /// # Panics
    /// When it is another one.
    #[track_caller]
    pub fn expect(self, status: u16) -> Self {
        assert!(self.status == status, "expected {status}\n{self}");
        self
    }

    /// Asserts any 2xx.
    ///
    /// # Panics
    /// When it is another status.
    #[track_caller]
    pub fn succeed(self) -> Self {
        assert!((200..300).contains(&self.status), "expected success\n{self}");
        self
    }

    /// Asserts an RFC 9457 problem of type `/problems/<name>` with a consistent status.
    ///
    /// # Panics
    /// When the answer is something else.
    #[track_caller]
    pub fn problem(self, name: &str) -> Self {
        let is_problem =
            self.header("content-type").is_some_and(|t| t.starts_with("application/problem+json"));
        let type_matches =
            self.body["type"].as_str().is_some_and(|t| t.ends_with(&format!("/problems/{name}")));
        let status_matches = self.body["status"] == self.status;
        assert!(is_problem && type_matches && status_matches, "expected the problem {name}\n{self}");
        self
    }

    /// The member `errors` of a problem names `pointer`, as in `/starts_at`.
    ///
    /// # Panics
    /// When it does not.
    #[track_caller]
    pub fn names(self, pointer: &str) -> Self {
        let named = self.body["errors"].as_array().is_some_and(|e| e.iter().any(|e| e["pointer"] == pointer));
        assert!(named, "expected an error at {pointer}\n{self}");
        self
    }

    /// A header's value.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// The strong `ETag`.
    ///
    /// # Panics
    /// When there is none.
    #[must_use]
    #[track_caller]
    pub fn etag(&self) -> String {
        self.header("etag").unwrap_or_else(|| panic!("no ETag\n{self}")).to_owned()
    }

    /// The member `id`.
    ///
    /// # Panics
    /// When there is none.
    #[must_use]
    #[track_caller]
    pub fn id(&self) -> String {
        self.text("id").to_owned()
    }

    /// A member of the body that is a string.
    ///
    /// # Panics
    /// When there is none.
    #[must_use]
    #[track_caller]
    pub fn text(&self, member: &str) -> &str {
        self.body[member].as_str().unwrap_or_else(|| panic!("no text {member}\n{self}"))
    }

    /// The items of a list.
    ///
    /// # Panics
    /// When the answer is no list.
    #[must_use]
    #[track_caller]
    pub fn items(&self) -> &[Value] {
        self.body["items"].as_array().unwrap_or_else(|| panic!("no items\n{self}"))
    }
}

/// `reply["name"]` is the member of the body, `Null` if there is none.
impl Index<&str> for Reply {
    type Output = Value;

    fn index(&self, member: &str) -> &Value {
        &self.body[member]
    }
}

impl fmt::Display for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}\n--- answer: {}", self.request, self.status)?;
        for (name, value) in &self.headers {
            writeln!(f, "{name}: {}", String::from_utf8_lossy(value.as_bytes()))?;
        }
        if self.body.is_null() {
            writeln!(f, "\n{}", String::from_utf8_lossy(&self.bytes))?;
        } else {
            writeln!(f, "\n{:#}", self.body)?;
        }
        if self.status >= 500 {
            writeln!(f, "--- log\n{}", self.log.tail(30))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reply(status: u16, media_type: &str, body: &str) -> Reply {
        let mut headers = HeaderMap::new();
        headers.insert("content-type", media_type.parse().unwrap());
        Reply::new(status, headers, body.into(), "GET /x".to_owned(), Log::default())
    }

    const CONFLICT: &str =
        r#"{"type":"/problems/booking-conflict","status":409,"errors":[{"pointer":"/a"}]}"#;

    #[test]
    fn a_problem_is_recognised() {
        let _ = reply(409, "application/problem+json", CONFLICT)
            .problem("booking-conflict")
            .names("/a")
            .expect(409);
    }

    #[test]
    #[should_panic(expected = "expected the problem conflict")]
    fn the_end_of_a_name_is_not_the_name() {
        let _ = reply(409, "application/problem+json", CONFLICT).problem("conflict");
    }

    #[test]
    #[should_panic(expected = "expected the problem booking-conflict")]
    fn a_problem_needs_its_media_type() {
        let _ = reply(409, "application/json", CONFLICT).problem("booking-conflict");
    }

    #[test]
    #[should_panic(expected = "expected the problem booking-conflict")]
    fn a_problem_repeats_the_status() {
        let _ = reply(400, "application/problem+json", CONFLICT).problem("booking-conflict");
    }

    #[test]
    #[should_panic(expected = "<html>")]
    fn a_failure_shows_the_body() {
        let _ = reply(200, "text/html", "<html>").expect(201);
    }
}
