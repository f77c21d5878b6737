//! The adjustable clock over HTTP, for black-box tests and for demos, where a month may pass in a minute. Loopback listeners only.

use crate::jobs::Jobs;
use actix_web::{HttpResponse, web};
use citong_kernel::{ApiResult, Body, Kernel, Timestamp};
use serde::Deserialize;
use serde_json::json;

/// Body of `PUT /test/clock`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetClock {
    now: Timestamp,
}

/// Body of `POST /test/clock/advance`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AdvanceClock {
    seconds: i64,
}

/// What time it is here.
pub async fn read_clock(kernel: web::Data<Kernel>) -> HttpResponse {
    HttpResponse::Ok().json(json!({ "now": kernel.clock.now() }))
}

/// Freezes the clock.
pub async fn set_clock(kernel: web::Data<Kernel>, body: Body<SetClock>) -> HttpResponse {
    kernel.clock.set(body.now);
    HttpResponse::Ok().json(json!({ "now": kernel.clock.now() }))
}

/// Moves the clock.
pub async fn advance_clock(kernel: web::Data<Kernel>, body: Body<AdvanceClock>) -> HttpResponse {
    kernel.clock.advance(body.seconds);
    HttpResponse::Ok().json(json!({ "now": kernel.clock.now() }))
}

/// Runs everything that is due.
pub async fn run_jobs(jobs: web::Data<Jobs>) -> ApiResult<HttpResponse> {
    let done = jobs.run_due().await?;
    Ok(HttpResponse::Ok().json(done))
}

/// Adds the routes, at the root and below `/api/v1`.
pub fn mount(config: &mut web::ServiceConfig) {
    for prefix in ["/test", "/api/v1/test"] {
        config
            .route(&format!("{prefix}/clock"), web::get().to(read_clock))
            .route(&format!("{prefix}/clock"), web::put().to(set_clock))
            .route(&format!("{prefix}/clock/advance"), web::post().to(advance_clock))
            .route(&format!("{prefix}/jobs/run"), web::post().to(run_jobs));
    }
}
