//! Request bodies: strict JSON, every fault named by its field.

use crate::check::Check;
use crate::problem::{ApiResult, FieldError, Problem, ProblemType};
use crate::strict::Strict;
use actix_web::dev::Payload;
use actix_web::http::header;
use actix_web::{FromRequest, HttpMessage, HttpRequest, web};
use futures_util::StreamExt as _;
use serde::de::DeserializeOwned;
use serde_json::error::Category;
use std::future::Future;
use std::ops::Deref;
use std::pin::Pin;

/// The largest body, bytes; a route that takes batches sets its own through [`BodyLimit`].
pub const BODY_LIMIT: usize = 256 * 1024;

/// The largest body of a batch, bytes.
pub const BATCH_LIMIT: usize = 4 * 1024 * 1024;

/// Another limit for the routes below it, as app data.
#[derive(Debug, Clone, Copy)]
pub struct BodyLimit(pub usize);

/// Digest of the body, for idempotency keys.
#[derive(Clone)]
pub(crate) struct Fingerprint(pub String);

/// A required JSON body.
#[derive(Debug)]
pub struct Body<T>(pub T);

/// A JSON body that may be absent: then `T::default()`.
#[derive(Debug)]
pub struct MaybeBody<T>(pub T);

/// What a transition takes that needs nothing more: no body, an empty object, or why. Other members are refused.
#[derive(Debug, Clone, Default, serde::Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"reason": "材料齐全"}))]
pub struct StepReason {
    /// Why, 1–500 characters; it stands in the audit trail.
    #[schema(max_length = 500)]
    pub reason: Option<String>,
}

impl StepReason {
    /// The reason without spaces around it; 422 where it is empty or too long.
    pub fn checked(&self) -> ApiResult<Option<&str>> {
        let mut check = Check::new();
        check.optional_text("/reason", self.reason.as_deref(), 1..=500);
        check.done()?;
        Ok(self.reason.as_deref().map(str::trim))
    }
}

/// The JSON body of a batch: a required body with room for many rows.
#[derive(Debug)]
pub struct BatchBody<T>(pub T);

impl<T> Deref for BatchBody<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0
    }
}
impl<T> Deref for Body<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0
    }
}
impl<T> Deref for MaybeBody<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: DeserializeOwned + 'static> FromRequest for Body<T> {
    type Error = Problem;
    type Future = Pin<Box<dyn Future<Output = ApiResult<Self>>>>;
    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let reading = read(request.clone(), payload.take(), BODY_LIMIT);
        Box::pin(async move { parse(&reading.await?).map(Body) })
    }
}

impl<T: DeserializeOwned + 'static> FromRequest for BatchBody<T> {
    type Error = Problem;
    type Future = Pin<Box<dyn Future<Output = ApiResult<Self>>>>;
    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let reading = read(request.clone(), payload.take(), BATCH_LIMIT);
        Box::pin(async move { parse(&reading.await?).map(BatchBody) })
    }
}

impl<T: DeserializeOwned + Default + 'static> FromRequest for MaybeBody<T> {
    type Error = Problem;
    type Future = Pin<Box<dyn Future<Output = ApiResult<Self>>>>;
    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let reading = read(request.clone(), payload.take(), BODY_LIMIT);
        Box::pin(async move {
            let bytes = reading.await?;
            if bytes.is_empty() { Ok(Self(T::default())) } else { parse(&bytes).map(Self) }
        })
    }
}

async fn read(request: HttpRequest, mut payload: Payload, limit: usize) -> ApiResult<web::BytesMut> {
    let limit = request.app_data::<BodyLimit>().map_or(limit, |l| l.0);
    let too_large = || Problem::new(ProblemType::PayloadTooLarge).with("limit_bytes", limit);
    let announced =
        request.headers().get(header::CONTENT_LENGTH).and_then(|v| v.to_str().ok()?.parse::<u64>().ok());
    if announced.is_some_and(|length| length > limit as u64) {
        return Err(too_large());
    }
    let mut bytes = web::BytesMut::new();
    while let Some(chunk) = payload.next().await {
        let chunk = chunk.map_err(|e| Problem::new(ProblemType::MalformedRequest).caused_by(e))?;
        if bytes.len() + chunk.len() > limit {
            return Err(too_large());
        }
        bytes.extend_from_slice(&chunk);
    }
    if !bytes.is_empty() && !is_json(&request) {
        return Err(Problem::new(ProblemType::UnsupportedMediaType)
            .detail("请使用 application/json", "Send application/json"));
    }
    request.extensions_mut().insert(Fingerprint(crate::secret::digest(&[&bytes])));
    Ok(bytes)
}

fn is_json(request: &HttpRequest) -> bool {
    let kind = request.content_type();
    let kind = kind.split(';').next().unwrap_or("").trim().to_ascii_lowercase();
    kind == "application/json" || (kind.starts_with("application/") && kind.ends_with("+json"))
}

/// Reads a JSON text: 400 when it is not JSON, 422 naming the field when it is the wrong JSON.
pub fn parse<T: DeserializeOwned>(bytes: &[u8]) -> ApiResult<T> {
    if std::str::from_utf8(bytes).is_err() {
        return Err(Problem::new(ProblemType::MalformedRequest)
            .detail("请求内容不是有效的 UTF-8", "The body is not valid UTF-8"));
    }
    // PostgreSQL's text cannot hold NUL, and no field of ours has a use for it.
    if bytes.windows(6).any(|w| w == b"\\u0000") {
        return Err(Problem::invalid("", "nul_character", "文本中不能有空字符", "Text must not hold NUL"));
    }
    // Whether it is JSON at all comes before whether it is the right JSON.
    if nests_too_deeply(bytes) {
        return Err(
            Problem::new(ProblemType::MalformedRequest).detail("嵌套层数过多", "It is nested too deeply")
        );
    }
    serde_json::from_slice::<serde::de::IgnoredAny>(bytes).map_err(|error| explain(&error, String::new()))?;
    let mut reader = serde_json::Deserializer::from_slice(bytes);
    let value = serde_path_to_error::deserialize(Strict(&mut reader)).map_err(|error| {
        let pointer = pointer_of(error.path());
        // It is JSON; serde_json calls a number in place of an enum's text a fault of syntax.
        Problem::invalid_fields(vec![field_error(&error.inner().to_string(), pointer)])
    })?;
    reader.end().map_err(|error| explain(&error, String::new()))?;
    Ok(value)
}

/// Levels of arrays and objects at most; nothing of ours has more than ten.
const DEEPEST: usize = 64;

fn nests_too_deeply(bytes: &[u8]) -> bool {
    let (mut depth, mut in_string, mut escaped) = (0usize, false, false);
    for byte in bytes {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            b'[' | b'{' if !in_string => depth += 1,
            b']' | b'}' if !in_string => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEEPEST {
            return true;
        }
    }
    false
}

fn pointer_of(path: &serde_path_to_error::Path) -> String {
    use serde_path_to_error::Segment;
    let mut pointer = String::new();
    for segment in path {
        match segment {
            Segment::Seq { index } => pointer.push_str(&format!("/{index}")),
            Segment::Map { key } => pointer.push_str(&format!("/{}", escape(key))),
            Segment::Enum { .. } | Segment::Unknown => {}
        }
    }
    pointer
}

fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

fn explain(error: &serde_json::Error, pointer: String) -> Problem {
    let message = error.to_string();
    match error.classify() {
        Category::Data => Problem::invalid_fields(vec![field_error(&message, pointer)]),
        Category::Io | Category::Syntax | Category::Eof => Problem::new(ProblemType::MalformedRequest)
            .detail(format!("不是有效的 JSON：{message}"), format!("Not valid JSON: {message}")),
    }
}

/// What serde says about a value, as a field error. Our own types say a code; serde's say a sentence.
pub(crate) fn field_error(message: &str, pointer: String) -> FieldError {
    let quoted = message.split('`').nth(1).unwrap_or("");
    let below = |pointer: String| {
        let last = pointer.rsplit('/').next().unwrap_or("");
        if last == escape(quoted) { pointer } else { format!("{pointer}/{}", escape(quoted)) }
    };
    let said = message.split(" at line ").next().unwrap_or(message).to_owned();
    if message.starts_with("unknown field") {
        return FieldError::new(below(pointer), "unknown_field", "没有这个字段", "There is no such field");
    }
    if message.starts_with("missing field") {
        return FieldError::new(below(pointer), "required", "必填", "It is required");
    }
    if message.starts_with("duplicate field") {
        return FieldError::new(below(pointer), "duplicate_field", "字段重复", "The field occurs twice");
    }
    if message.starts_with("unknown variant") {
        return FieldError::new(pointer, "unknown_value", format!("不是允许的取值：{said}"), said);
    }
    let code = said.as_str();
    match code {
        "invalid_time" => FieldError::new(
            pointer,
            "invalid_time",
            "须为带时区的 RFC 3339 时间",
            "It must be RFC 3339 with an offset",
        ),
        "invalid_date" => FieldError::new(
            pointer,
            "invalid_date",
            "须为 YYYY-MM-DD 格式的日期",
            "It must be a date, YYYY-MM-DD",
        ),
        "leap_second" => {
            FieldError::new(pointer, "leap_second", "不接受闰秒", "Leap seconds are not accepted")
        }
        "out_of_range" => FieldError::new(pointer, "out_of_range", "超出允许范围", "It is out of range"),
        "not a UUID" => FieldError::new(pointer, "invalid_id", "不是有效的编号", "It is not an id"),
        _ => FieldError::new(pointer, "invalid_type", format!("类型或取值有误：{said}"), said),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    #[expect(dead_code, reason = "only parsed")]
    struct Sample {
        name: String,
        inner: Vec<Inner>,
    }
    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    #[expect(dead_code, reason = "only parsed")]
    struct Inner {
        at: crate::Timestamp,
    }

    fn fault(text: &str) -> (u16, String) {
        let problem = parse::<Sample>(text.as_bytes()).unwrap_err();
        let body = problem.body(crate::problem::Language::English, "");
        let error = &body["errors"][0];
        let named = if error.is_null() {
            String::new()
        } else {
            format!("{} {}", error["pointer"].as_str().unwrap(), error["code"].as_str().unwrap())
        };
        (problem.kind().status(), named)
    }

    #[test]
    fn every_fault_names_its_field() {
        assert_eq!(fault(r#"{"name":"a","inner":[],"nmae":1}"#), (422, "/nmae unknown_field".into()));
        assert_eq!(fault(r#"{"inner":[]}"#), (422, "/name required".into()));
        assert_eq!(fault(r#"{"name":"a","name":"b","inner":[]}"#), (422, "/name duplicate_field".into()));
        assert_eq!(fault(r#"{"name":1,"inner":[]}"#), (422, "/name invalid_type".into()));
        assert_eq!(
            fault(r#"{"name":"a","inner":[{"at":"2016-12-31T23:59:60Z"}]}"#),
            (422, "/inner/0/at leap_second".into())
        );
        assert_eq!(fault(r#"{"name":"a","inner":[{"at":"x","b":1}]}"#).0, 422);
        assert_eq!(fault(r#"{"name":"a\u0000","inner":[]}"#), (422, " nul_character".into()));
    }

    #[test]
    fn what_is_not_json_is_malformed() {
        assert_eq!(fault("{").0, 400);
        assert_eq!(fault(r#"{"name":"a","inner":[]} x"#).0, 400);
        assert_eq!(fault(r#"{"name":1,"#).0, 400);
        let deep = format!("{{\"name\":\"a\",\"inner\":{}{}}}", "[".repeat(100_000), "]".repeat(100_000));
        assert_eq!(fault(&deep).0, 400);
        assert_eq!(parse::<Sample>(b"{\"name\":\"\xff\"}").unwrap_err().kind().status(), 400);
    }
}
