//! Metrics in the Prometheus text format.

use actix_web::{HttpResponse, web};
use prometheus::{Encoder as _, HistogramOpts, HistogramVec, IntCounterVec, Opts, Registry, TextEncoder};
use std::time::Duration;

/// The counters of this process.
pub struct Metrics {
    registry: Registry,
    requests: IntCounterVec,
    seconds: HistogramVec,
    jobs: IntCounterVec,
}

impl Metrics {
    /// Nothing counted yet.
    pub fn new() -> Result<Self, prometheus::Error> {
        let registry = Registry::new_custom(Some("citong".into()), None)?;
        let requests = IntCounterVec::new(
            Opts::new("http_requests_total", "Requests by method, route and status"),
            &["method", "route", "status"],
        )?;
        let seconds = HistogramVec::new(
            HistogramOpts::new("http_request_seconds", "Time to answer by route")
                .buckets(vec![0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0, 3.0, 10.0]),
            &["method", "route"],
        )?;
        let jobs = IntCounterVec::new(
            Opts::new("job_runs_total", "Runs of background jobs by outcome"),
            &["job", "outcome"],
        )?;
        registry.register(Box::new(requests.clone()))?;
        registry.register(Box::new(seconds.clone()))?;
        registry.register(Box::new(jobs.clone()))?;
        Ok(Self { registry, requests, seconds, jobs })
    }
    /// Counts one answer.
    pub fn observe(&self, method: &str, route: &str, status: u16, elapsed: Duration) {
        self.requests.with_label_values(&[method, route, status.to_string().as_str()]).inc();
        self.seconds.with_label_values(&[method, route]).observe(elapsed.as_secs_f64());
    }
    /// Counts one run of a job.
    pub fn job(&self, name: &str, outcome: &str) {
        self.jobs.with_label_values(&[name, outcome]).inc();
    }
}

/// `GET /metrics`.
pub async fn metrics(metrics: web::Data<Metrics>) -> HttpResponse {
    let mut text = Vec::new();
    match TextEncoder::new().encode(&metrics.registry.gather(), &mut text) {
        Ok(()) => HttpResponse::Ok().content_type("text/plain; version=0.0.4").body(text),
        Err(error) => HttpResponse::InternalServerError().body(error.to_string()),
    }
}
