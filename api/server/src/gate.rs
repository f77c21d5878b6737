//! In front of every operation: who is calling, and may they try this at all?
//!
//! The table of routes comes from the OpenAPI document itself: an operation that is documented is
//! gated, and one whose id is no action of the policy stops the server from starting.

use crate::openapi;
use crate::outer::RoutePattern;
use actix_web::HttpMessage as _;
use actix_web::body::{BoxBody, EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::{Method, header};
use actix_web::middleware::Next;
use actix_web::{Error, web};
use citong_identity::Identity;
use citong_kernel::call::Gated;
use citong_kernel::policy::{self, Caller, Refusal};
use citong_kernel::{Action, FieldError, Kernel, Problem, ProblemType};
use serde_json::Value;
use std::collections::HashMap;

/// One operation of a route.
struct Route {
    method: Method,
    action: Action,
    /// The names that its query may have.
    query: Vec<String>,
}

/// Which operations a route pattern has.
pub struct Routes(HashMap<String, Vec<Route>>);

impl Routes {
    /// Reads the document. The error names an operation that the policy does not know.
    pub fn of(document: &Value) -> Result<Self, String> {
        let known: HashMap<String, Action> = Action::ALL.iter().map(|a| (a.operation_id(), *a)).collect();
        let mut routes: HashMap<String, Vec<Route>> = HashMap::new();
        for (path, method, operation) in openapi::operations(document) {
            let id = operation["operationId"].as_str().unwrap_or("");
            let action =
                *known.get(id).ok_or_else(|| format!("{method} {path}: no action is named `{id}`"))?;
            let method =
                Method::from_bytes(method.to_ascii_uppercase().as_bytes()).map_err(|e| e.to_string())?;
            let parameters = operation["parameters"].as_array().map(Vec::as_slice).unwrap_or_default();
            let query = parameters.iter().filter(|one| one["in"] == "query");
            let query = query.filter_map(|one| one["name"].as_str().map(str::to_owned)).collect();
            routes.entry(path.to_owned()).or_default().push(Route { method, action, query });
        }
        Ok(Self(routes))
    }
}

/// The middleware.
pub async fn gate<B: MessageBody + 'static>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B, BoxBody>>, Error> {
    match admit(&request).await {
        Ok(gated) => {
            request.extensions_mut().insert(gated);
            next.call(request).await.map(ServiceResponse::map_into_left_body)
        }
        Err(problem) => Ok(request.error_response(problem).map_into_right_body()),
    }
}

async fn admit(request: &ServiceRequest) -> Result<Gated, Problem> {
    let action = action_of(request)?;
    let caller = caller_of(request).await?;
    match policy::gate(&caller, action) {
        Ok(()) => Ok(Gated { caller, action }),
        Err(Refusal::SignIn) => Err(Problem::new(ProblemType::Unauthenticated)),
        Err(Refusal::NotAllowed) => Err(Problem::forbidden()),
    }
}

fn action_of(request: &ServiceRequest) -> Result<Action, Problem> {
    let routes = request.app_data::<web::Data<Routes>>().ok_or_else(|| Problem::internal("no routes"))?;
    let pattern = request.extensions().get::<RoutePattern>().cloned();
    let pattern = pattern.ok_or_else(|| Problem::internal("no route was noted"))?;
    let methods = routes.0.get(&*pattern.0).ok_or_else(Problem::not_found)?;
    let route = methods.iter().find(|route| route.method == request.method()).ok_or_else(|| {
        let allowed: Vec<&str> = methods.iter().map(|route| route.method.as_str()).collect();
        Problem::new(ProblemType::MethodNotAllowed).with("allowed", allowed)
    })?;
    only_known_parameters(request, route)?;
    Ok(route.action)
}

/// 400 for a query parameter that the operation does not have: a typo must never be silently dropped.
fn only_known_parameters(request: &ServiceRequest, route: &Route) -> Result<(), Problem> {
    for (name, _) in form_urlencoded::parse(request.query_string().as_bytes()) {
        if !route.query.iter().any(|known| *known == name) {
            let error = FieldError::new(
                format!("/{name}"),
                "unknown_field",
                "没有这个查询参数",
                "There is no such query parameter",
            );
            return Err(Problem::new(ProblemType::MalformedRequest).field(error));
        }
    }
    Ok(())
}

async fn caller_of(request: &ServiceRequest) -> Result<Caller, Problem> {
    let Some(value) = request.headers().get(header::AUTHORIZATION) else { return Ok(Caller::anonymous()) };
    let value = value.to_str().unwrap_or("");
    // RFC 6749 lets a client authenticate itself with Basic at the token endpoint.
    if value.get(..6).is_some_and(|scheme| scheme.eq_ignore_ascii_case("basic ")) {
        return Ok(Caller::anonymous());
    }
    let token = value
        .split_once(' ')
        .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"))
        .map(|(_, token)| token.trim())
        .ok_or_else(|| Problem::new(ProblemType::InvalidToken))?;
    let kernel = request.app_data::<web::Data<Kernel>>().ok_or_else(|| Problem::internal("no kernel"))?;
    let identity =
        request.app_data::<web::Data<Identity>>().ok_or_else(|| Problem::internal("no identity"))?;
    identity.authenticate(&kernel.db, token, kernel.clock.now()).await
}
