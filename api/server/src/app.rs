//! The server: what is wrapped around the operations, and how it starts and stops.

use crate::config::ServeArgs;
use crate::jobs::Jobs;
use crate::meta::{self, Document};
use crate::metrics::{self, Metrics};
use crate::outer::{OuterSettings, outer};
use crate::rate_limit::{RateLimit, rate_limit};
use crate::{demo, gate, openapi, test_clock};
use actix_cors::Cors;
use actix_web::middleware::{Compress, Condition, from_fn};
use actix_web::{App, HttpResponse, HttpServer, web};
use citong_identity::Identity;
use citong_kernel::{Kernel, Problem};
use std::time::Duration;
use utoipa_actix_web::AppExt as _;

/// Threads a worker may use for the database; more only contend for connections.
const BLOCKING_THREADS: usize = 8;

/// Serves until a signal, then finishes the requests in flight.
pub async fn serve(kernel: Kernel, identity: Identity, args: &ServeArgs) -> Result<(), String> {
    let document = openapi::document();
    let routes = web::Data::new(gate::Routes::of(&document)?);
    let text = serde_json::to_vec(&document).map_err(|e| e.to_string())?;
    let etag = format!("\"{}\"", &citong_kernel::secret::digest(&[&text])[..16]);
    let document = web::Data::new(Document { text: text.into(), etag });
    let metrics = web::Data::new(Metrics::new().map_err(|e| e.to_string())?);
    let limit = web::Data::new(RateLimit::new(args.requests_a_minute()?));
    let settings = web::Data::new(OuterSettings {
        // Longer than what calls wait for the database: this one only ends slow uploads.
        deadline: Duration::from_secs(args.request_seconds.max(1) + 10),
        trust_proxy: args.trust_proxy,
    });
    let kernel = web::Data::new(kernel);
    let identity = web::Data::new(identity);
    let jobs = web::Data::new(Jobs::new(
        kernel.clone().into_inner(),
        identity.clone().into_inner(),
        metrics.clone().into_inner(),
        limit.clone().into_inner(),
    ));
    let ticking = actix_web::rt::spawn(jobs.clone().into_inner().tick());
    let options = args.clone();
    let factory_kernel = kernel.clone();
    let mut server = HttpServer::new(move || {
        let options = options.clone();
        App::new()
            .into_utoipa_app()
            .map(|app| {
                app.wrap(from_fn(rate_limit))
                    .wrap(from_fn(outer))
                    .wrap(cors(&options.cors_origins))
                    .wrap(Condition::new(true, Compress::default()))
                    .app_data(factory_kernel.clone())
                    .app_data(identity.clone())
                    .app_data(routes.clone())
                    .app_data(document.clone())
                    .app_data(metrics.clone())
                    .app_data(limit.clone())
                    .app_data(settings.clone())
                    .app_data(jobs.clone())
                    .configure(|config| root(config, &options))
            })
            .service(utoipa_actix_web::scope("/api/v1").wrap(from_fn(gate::gate)).configure(openapi::mount))
            .into_app()
            .configure(|config| web_client(config, &options))
    })
    .worker_max_blocking_threads(BLOCKING_THREADS)
    .client_request_timeout(Duration::from_secs(10))
    .shutdown_timeout(args.shutdown_seconds)
    .disable_signals();
    if let Some(workers) = args.workers {
        server = server.workers(workers.max(1));
    }
    let server = server.bind(args.listen).map_err(|e| format!("{}: {e}", args.listen))?;
    let address = server.addrs().first().copied().unwrap_or(args.listen);
    let server = server.run();
    let handle = server.handle();
    actix_web::rt::spawn(async move {
        stop_signal().await;
        tracing::info!("stopping: requests in flight finish first");
        handle.stop(true).await;
    });
    announce(address);
    let result = server.await.map_err(|e| e.to_string());
    ticking.abort();
    kernel.db.close();
    result
}

#[expect(clippy::print_stdout, reason = "the line that tells a person, or a test, where the server is")]
fn announce(address: std::net::SocketAddr) {
    println!("listening on http://{address}");
    println!("API documentation: http://{address}/api/v1/docs/");
}

async fn stop_signal() {
    use tokio::signal::unix::{SignalKind, signal};
    let (Ok(mut terminate), Ok(mut interrupt)) =
        (signal(SignalKind::terminate()), signal(SignalKind::interrupt()))
    else {
        tracing::error!("no signal handler could be installed");
        return std::future::pending().await;
    };
    tokio::select! { _ = terminate.recv() => {}, _ = interrupt.recv() => {} }
}

/// What stands outside `/api/v1`, and the few things inside that are no operations.
fn root(config: &mut web::ServiceConfig, options: &ServeArgs) {
    config
        .route("/healthz", web::get().to(meta::healthz))
        .route("/readyz", web::get().to(meta::readyz))
        .route("/metrics", web::get().to(metrics::metrics))
        .route("/bench/static", web::get().to(meta::static_answer))
        .route("/api/v1/openapi.json", web::get().to(meta::openapi_json))
        .route(
            "/api/v1/docs",
            web::get().to(|| async {
                HttpResponse::PermanentRedirect().insert_header(("location", "/api/v1/docs/")).finish()
            }),
        )
        .service(
            utoipa_swagger_ui::SwaggerUi::new("/api/v1/docs/{_:.*}")
                .config(utoipa_swagger_ui::Config::from("/api/v1/openapi.json")),
        )
        .configure(citong_identity::mount_well_known);
    if options.test_clock {
        config.configure(test_clock::mount);
    }
    if options.demo {
        config.route("/demo/logins", web::get().to(demo::list_logins));
    }
}

/// The built web client, when there is one; its routes are the browser's.
fn web_client(config: &mut web::ServiceConfig, options: &ServeArgs) {
    let index = options.web_root.as_ref().map(|root| root.join("index.html")).filter(|file| file.is_file());
    if let (Some(root), Some(index)) = (&options.web_root, index) {
        config.service(actix_files::Files::new("/", root).index_file("index.html").default_handler(
            web::get().to(move |request: actix_web::HttpRequest| {
                let index = index.clone();
                async move { page_of_client(&request, &index) }
            }),
        ));
        return;
    }
    config.default_service(web::to(|| async { Err::<HttpResponse, _>(Problem::not_found()) }));
}

fn page_of_client(
    request: &actix_web::HttpRequest,
    index: &std::path::Path,
) -> Result<HttpResponse, Problem> {
    // A missing file of the API or of the build is missing; everything else is a page of the client.
    let path = request.path();
    if path.starts_with("/api/") || path.starts_with("/assets/") {
        return Err(Problem::not_found());
    }
    let page = std::fs::read(index).map_err(Problem::internal)?;
    Ok(HttpResponse::Ok()
        .content_type("text/html; charset=utf-8")
        .insert_header(("cache-control", "no-cache"))
        .body(page))
}

fn cors(origins: &[String]) -> Cors {
    let mut cors = Cors::default()
        .allow_any_method()
        .allow_any_header()
        .expose_headers([
            "ETag",
            "Location",
            "Link",
            "Retry-After",
            "X-Request-Id",
            "Idempotency-Replayed",
            "RateLimit-Limit",
            "RateLimit-Remaining",
            "RateLimit-Reset",
        ])
        .max_age(3600);
    for origin in origins {
        cors = if origin == "*" { cors.allow_any_origin() } else { cors.allowed_origin(origin) };
    }
    cors
}
