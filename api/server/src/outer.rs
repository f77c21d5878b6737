//! The outermost middleware: request id, deadline, log line, metrics, and problems rendered in the
//! language of the request.

use crate::metrics::Metrics;
use actix_web::body::{BoxBody, EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::{Method, StatusCode, header};
use actix_web::middleware::Next;
use actix_web::{Error, HttpMessage as _, HttpResponse, web};
use citong_kernel::call::{Gated, RemoteAddress, RequestId, language_of};
use citong_kernel::problem::Language;
use citong_kernel::{Problem, ProblemType};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// What the middleware must know.
#[derive(Clone)]
pub struct OuterSettings {
    /// The longest that a request may take, its upload included.
    pub deadline: Duration,
    /// Whether `X-Forwarded-For` is our proxy's.
    pub trust_proxy: bool,
}

/// The route that the request takes, for whoever asks after the outermost middleware: finding it tries
/// the patterns of all routes.
#[derive(Clone)]
pub struct RoutePattern(pub Arc<str>);

/// The middleware.
pub async fn outer<B: MessageBody + 'static>(
    mut request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B, BoxBody>>, Error> {
    let started = Instant::now();
    // HEAD is GET without the body, which the connection leaves out by itself.
    if request.method() == Method::HEAD {
        request.head_mut().method = Method::GET;
    }
    let settings = request.app_data::<web::Data<OuterSettings>>().map(|s| s.get_ref().clone());
    let deadline = settings.as_ref().map_or(Duration::from_secs(30), |s| s.deadline);
    let trust_proxy = settings.is_some_and(|s| s.trust_proxy);
    let id = request_id(&request);
    let address = address_of(&request, trust_proxy);
    request.extensions_mut().insert(RequestId(Arc::clone(&id)));
    request.extensions_mut().insert(RemoteAddress(address.as_str().into()));
    let language = language_of(request.headers());
    let metrics = request.app_data::<web::Data<Metrics>>().cloned();
    let method = request.method().clone();
    let pattern: Arc<str> = request.match_pattern().map_or_else(|| "unmatched".into(), Into::into);
    // An address that is itself a secret does not go into the log.
    let path = if pattern.contains("{token}") { pattern.to_string() } else { request.path().to_owned() };
    request.extensions_mut().insert(RoutePattern(Arc::clone(&pattern)));
    let answered = tokio::time::timeout(deadline, next.call(request)).await;
    let mut response = match answered {
        Ok(Ok(response)) => render(response, language, &id),
        // The request is gone with the handler: the framework renders these two, in Chinese.
        Ok(Err(error)) => return Err(problem_of(&error).into()),
        Err(_) => return Err(Problem::new(ProblemType::Overloaded).retry_after(1).into()),
    };
    if let Ok(value) = header::HeaderValue::from_str(&id) {
        response.headers_mut().insert(header::HeaderName::from_static("x-request-id"), value);
    }
    response
        .headers_mut()
        .insert(header::X_CONTENT_TYPE_OPTIONS, header::HeaderValue::from_static("nosniff"));
    let elapsed = started.elapsed();
    let status = response.status().as_u16();
    if let Some(metrics) = metrics {
        metrics.observe(method.as_str(), &pattern, status, elapsed);
    }
    let caller =
        response.request().extensions().get::<Gated>().map_or_else(String::new, |g| g.caller.label());
    tracing::info!(
        target: "citong::request", %method, path, status, micros = elapsed.as_micros() as u64, request_id = %id,
        caller, "answered"
    );
    Ok(response)
}

/// The caller's id for the request when it is well formed, else a new one.
fn request_id(request: &ServiceRequest) -> Arc<str> {
    let given = request.headers().get("x-request-id").and_then(|v| v.to_str().ok()).filter(|id| {
        (1..=128).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b))
    });
    given.map_or_else(
        || {
            let mut bytes = [0u8; 16];
            citong_kernel::secret::fill(&mut bytes);
            uuid::Builder::from_random_bytes(bytes).into_uuid().to_string().into()
        },
        Into::into,
    )
}

fn address_of(request: &ServiceRequest, trust_proxy: bool) -> String {
    // The last entry is the one that our own proxy wrote; what stands before it anybody can invent.
    let forwarded = request.headers().get_all("x-forwarded-for").last().and_then(|v| v.to_str().ok());
    let forwarded =
        forwarded.and_then(|list| list.rsplit(',').next()).map(str::trim).filter(|a| !a.is_empty());
    match forwarded.filter(|_| trust_proxy) {
        Some(address) => address.to_owned(),
        None => request.peer_addr().map_or_else(|| "unknown".into(), |peer| peer.ip().to_string()),
    }
}

/// An error of the framework, or of ours, as a problem.
fn problem_of(error: &Error) -> Problem {
    if let Some(problem) = error.as_error::<Problem>() {
        return problem.clone();
    }
    let status = error.as_response_error().status_code();
    problem_of_status(status).caused_by(error)
}

fn problem_of_status(status: StatusCode) -> Problem {
    Problem::new(match status.as_u16() {
        401 => ProblemType::Unauthenticated,
        403 => ProblemType::Forbidden,
        404 => ProblemType::NotFound,
        405 => ProblemType::MethodNotAllowed,
        406 => ProblemType::NotAcceptable,
        413 => ProblemType::PayloadTooLarge,
        414 => ProblemType::UriTooLong,
        415 => ProblemType::UnsupportedMediaType,
        429 => ProblemType::TooManyRequests,
        503 => ProblemType::Overloaded,
        500.. => ProblemType::Internal,
        _ => ProblemType::MalformedRequest,
    })
}

/// Gives error answers that came back as responses the body of a problem.
fn render<B: MessageBody + 'static>(
    response: ServiceResponse<B>,
    language: Language,
    id: &str,
) -> ServiceResponse<EitherBody<B, BoxBody>> {
    let status = response.status();
    let is_json = response
        .headers()
        .get(header::CONTENT_TYPE)
        .and_then(|v| v.to_str().ok())
        .is_some_and(|kind| kind.starts_with("application/") && kind.contains("json"));
    let problem = match response.response().error() {
        Some(error) => problem_of(error),
        // Our own JSON answers with an error status (a stored refusal) are complete already.
        None if is_json || !(status.is_client_error() || status.is_server_error()) => {
            return response.map_into_left_body();
        }
        None => problem_of_status(status),
    };
    let limits: Vec<_> = response
        .headers()
        .iter()
        .filter(|(name, _)| name.as_str().starts_with("ratelimit-"))
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect();
    let (request, _) = response.into_parts();
    let mut refused = refuse(request, &problem, language, id);
    for (name, value) in limits {
        refused.headers_mut().insert(name, value);
    }
    refused
}

fn refuse<B: MessageBody>(
    request: actix_web::HttpRequest,
    problem: &Problem,
    language: Language,
    id: &str,
) -> ServiceResponse<EitherBody<B, BoxBody>> {
    if problem.status().is_server_error() {
        tracing::error!(target: "citong::problem", request_id = id, %problem, "failed");
    }
    let mut response = HttpResponse::build(problem.status());
    response
        .content_type("application/problem+json")
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .insert_header((header::CONTENT_LANGUAGE, language.tag()));
    if problem.status() == StatusCode::UNAUTHORIZED {
        let challenge = match problem.kind() {
            ProblemType::InvalidToken => "Bearer realm=\"citong\", error=\"invalid_token\"",
            _ => "Bearer realm=\"citong\"",
        };
        response.insert_header((header::WWW_AUTHENTICATE, challenge));
    }
    if let Some(seconds) = problem.retry_after_seconds() {
        response.insert_header((header::RETRY_AFTER, seconds.to_string()));
    }
    let body = problem.body(language, id);
    if let Some(allowed) = body["allowed"].as_array() {
        let allowed: Vec<&str> = allowed.iter().filter_map(|m| m.as_str()).collect();
        response.insert_header((header::ALLOW, allowed.join(", ")));
    }
    ServiceResponse::new(request, response.body(body.to_string())).map_into_right_body()
}
