//! About the API itself: problem types, health, metrics, the document.

use actix_web::{HttpRequest, HttpResponse, get, web};
use citong_kernel::problem::Language;
use citong_kernel::{Answer, ApiResult, Call, Kernel, ProblemType};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations below `/api/v1`.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config.service(list_problem_types);
}

/// A kind of problem.
#[derive(Serialize, ToSchema)]
struct ProblemTypeView {
    /// The stable URI path.
    #[serde(rename = "type")]
    kind: String,
    /// The HTTP status.
    status: u16,
    /// 中文标题.
    title_zh: &'static str,
    /// English title.
    title_en: &'static str,
}

/// All kinds of problems.
#[derive(Serialize, ToSchema)]
struct ProblemTypeList {
    /// In the order of their statuses.
    items: Vec<ProblemTypeView>,
}

/// List every kind of problem that the API answers with.
#[utoipa::path(tag = "meta", responses((status = 200, body = ProblemTypeList)))]
#[get("/problems")]
pub async fn list_problem_types(_call: Call) -> ApiResult<Answer> {
    let view = |kind: &ProblemType| ProblemTypeView {
        kind: format!("/problems/{}", kind.slug()),
        status: kind.status(),
        title_zh: kind.title(Language::Chinese),
        title_en: kind.title(Language::English),
    };
    Answer::ok(&ProblemTypeList { items: ProblemType::ALL.iter().map(view).collect() })
}

/// The document as it is served, with its ETag.
pub struct Document {
    /// The JSON text.
    pub text: web::Bytes,
    /// Its digest, quoted.
    pub etag: String,
}

/// `GET /api/v1/openapi.json`.
pub async fn openapi_json(request: HttpRequest, document: web::Data<Document>) -> HttpResponse {
    let known = request.headers().get("if-none-match").and_then(|v| v.to_str().ok());
    if known == Some(document.etag.as_str()) {
        return HttpResponse::NotModified().insert_header(("etag", document.etag.as_str())).finish();
    }
    HttpResponse::Ok()
        .insert_header(("etag", document.etag.as_str()))
        .insert_header(("cache-control", "public, max-age=60"))
        .content_type("application/json")
        .body(document.text.clone())
}

/// `GET /healthz`: the process answers.
pub async fn healthz() -> HttpResponse {
    HttpResponse::Ok().json(serde_json::json!({ "status": "ok" }))
}

/// `GET /readyz`: the database answers too.
pub async fn readyz(kernel: web::Data<Kernel>) -> HttpResponse {
    let asked = kernel.db.read(|conn| {
        citong_kernel::db::dialect::batch(conn, "SELECT 1").map_err(citong_kernel::db::problem_of)
    });
    match asked.await {
        Ok(()) => HttpResponse::Ok().json(serde_json::json!({ "status": "ready" })),
        Err(problem) => {
            tracing::warn!(%problem, "not ready");
            HttpResponse::ServiceUnavailable().json(serde_json::json!({ "status": "unavailable" }))
        }
    }
}

/// `GET /bench/static`: 2 KB that cost nothing to make; what benchmarks compare with.
pub async fn static_answer() -> HttpResponse {
    const BODY: &str = include_str!("static_2kb.json");
    HttpResponse::Ok().content_type("application/json").body(BODY)
}
