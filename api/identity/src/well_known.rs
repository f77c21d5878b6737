//! What other services look for at fixed addresses.

use crate::passes;
use crate::settings::Identity;
use actix_web::http::header;
use actix_web::{HttpResponse, web};
use citong_kernel::{ApiResult, Kernel};
use serde_json::json;

/// Adds `/.well-known/jwks.json` and `/.well-known/passes.json`, at the root of the server.
pub fn mount_well_known(config: &mut web::ServiceConfig) {
    config
        .route("/.well-known/jwks.json", web::get().to(jwks))
        .route("/.well-known/passes.json", web::get().to(pass_keys));
}

/// The public keys that verify access tokens. They may be kept for five minutes: a key is believed
/// for a day after a newer one signs.
async fn jwks(kernel: web::Data<Kernel>, identity: web::Data<Identity>) -> ApiResult<HttpResponse> {
    let set = identity.jwks(kernel.clock.now()).await?;
    Ok(HttpResponse::Ok().insert_header((header::CACHE_CONTROL, "public, max-age=300")).json(set))
}

/// The public key that verifies passes, for scanners without a network.
async fn pass_keys(kernel: web::Data<Kernel>) -> ApiResult<HttpResponse> {
    let key =
        json!({ "alg": "EdDSA", "crv": "Ed25519", "prefix": "CT1", "x": passes::public_key(&kernel.vault)? });
    Ok(HttpResponse::Ok().insert_header((header::CACHE_CONTROL, "public, max-age=300")).json(key))
}
