//! The OpenAPI document: generated from the handlers, completed from the tables of policy and
//! problems, so that no handler repeats what holds for all.

use actix_web::App;
use citong_kernel::Action;
use citong_kernel::policy::{self, Rule};
use citong_kernel::problem::{Language, ProblemBody, ProblemField, ProblemType};
use serde_json::{Map, Value, json};
use utoipa::OpenApi;
use utoipa_actix_web::AppExt as _;
use utoipa_actix_web::service_config::ServiceConfig;

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Citong 刺桐",
        description = "Shared public culture of Quanzhou: facilities, spaces and their bookings.\n\n\
            Conventions: times are RFC 3339 with an offset; lists are keyset pages; problems are RFC 9457; \
            `PATCH` is JSON Merge Patch and needs `If-Match`; `POST` takes `Idempotency-Key`.",
        license(name = "Apache-2.0", identifier = "Apache-2.0"),
        contact(name = "Citong maintainers", url = "https://example.org/citong")
    ),
    components(schemas(ProblemBody, ProblemField)),
    tags(
        (name = "auth", description = "Registration, login, tokens"),
        (name = "me", description = "One's own account, data and notices"),
        (name = "users", description = "Accounts, grants and machine clients, for administrators"),
        (name = "audit", description = "The audit trail"),
        (name = "regions", description = "Administrative divisions of Quanzhou"),
        (name = "organizations", description = "Bodies that run facilities"),
        (name = "facilities", description = "Public cultural facilities"),
        (name = "spaces", description = "Bookable rooms, halls and courts"),
        (name = "opening-hours", description = "Timetables and closures"),
        (name = "availability", description = "When a space is free"),
        (name = "bookings", description = "Bookings of spaces"),
        (name = "quotas", description = "Limits of a person's bookings in a day, week or month"),
        (name = "strikes", description = "Missed visits, what follows from them, and appeals"),
        (name = "series", description = "Series of bookings by a recurrence rule"),
        (name = "allocation", description = "Rounds in which a season's times are given out"),
        (name = "calendars", description = "iCalendar feeds"),
        (name = "sessions", description = "Activities, exhibitions and timed entry with a shared capacity"),
        (name = "tickets", description = "Places in a session, one for each person"),
        (name = "check-in", description = "Entry and exit at the door"),
        (name = "waiting-list", description = "Who is offered a place when one is free again"),
        (name = "draws", description = "Places drawn by lot, reproducible from what is published"),
        (name = "money", description = "Tariffs, charges, payments and refunds"),
        (name = "notifications", description = "Messages on their way to people"),
        (name = "opening", description = "Agencies, schools, barracks and private venues open their doors"),
        (name = "third-party-evaluations", description = "Evaluation standards and third-party evaluations"),
        (name = "ledger", description = "Double-entry books of bodies and funds"),
        (name = "budgets", description = "Public budgets: lines, appropriations, disbursements, spends"),
        (name = "contributions", description = "Donations, sponsorship, investment, and names given in return"),
        (name = "funds", description = "Funds: registration, councils and votes, raising plans, disbursements, ratios and reports"),
        (name = "catalogue", description = "The purchase catalogue: versions, items, requests to change it"),
        (name = "suppliers", description = "Who may deliver what is bought"),
        (name = "procurement", description = "Purchases from plan to payment"),
        (name = "bids", description = "Sealed bids and their opening"),
        (name = "evaluation", description = "Experts, panels, scores and ranks"),
        (name = "contracts", description = "Awards, contracts, acceptance and payment"),
        (name = "remedies", description = "Challenges and complaints"),
        (name = "open-data", description = "Open contracting data, Atom and CSV"),
        (name = "ratings", description = "What people say of a service they used, and what venues do about it"),
        (name = "dashboards", description = "Public charts, with the rows behind each number"),
        (name = "statistics", description = "How venues are used, and whether they are open long enough"),
        (name = "calendar", description = "Legal holidays and make-up workdays"),
        (name = "rule-params", description = "Figures that law or policy may change"),
        (name = "sync", description = "Change feed and machine sync"),
        (name = "meta", description = "About the API itself"),
    )
)]
struct Base;

/// Adds every operation of every domain below `/api/v1`.
pub fn mount(config: &mut ServiceConfig<'_>) {
    citong_identity::mount(config);
    citong_places::mount(config);
    citong_events::mount(config);
    citong_funds::mount(config);
    citong_procurement::mount(config);
    citong_evaluations::mount(config);
    crate::feed::mount(config);
    crate::meta::mount(config);
}

/// The complete document.
pub fn document() -> Value {
    let (_, api) = App::new()
        .into_utoipa_app()
        .openapi(Base::openapi())
        .service(utoipa_actix_web::scope("/api/v1").configure(mount))
        .split_for_parts();
    let mut document = serde_json::to_value(&api).unwrap_or_default();
    complete(&mut document);
    document
}

/// Path, method and operation of everything in a document.
pub fn operations(document: &Value) -> Vec<(&str, &str, &Value)> {
    let paths = document["paths"].as_object().into_iter().flatten();
    paths
        .flat_map(|(path, item)| {
            item.as_object()
                .into_iter()
                .flatten()
                .filter(|(_, operation)| operation.get("operationId").is_some())
                .map(move |(method, operation)| (path.as_str(), method.as_str(), operation))
        })
        .collect()
}

fn complete(document: &mut Value) {
    document["servers"] = json!([{ "url": "/", "description": "This server" }]);
    document["components"]["securitySchemes"] = json!({
        "person": { "type": "http", "scheme": "bearer", "bearerFormat": "JWT",
            "description": "Access token of a person: POST /api/v1/auth/login" },
        "machine": { "type": "oauth2", "description": "Access token of a machine client",
            "flows": { "clientCredentials": { "tokenUrl": "/api/v1/oauth/token", "scopes": scopes() } } },
    });
    document["components"]["responses"] = problem_responses();
    let Some(paths) = document["paths"].as_object_mut() else { return };
    for item in paths.values_mut() {
        for (method, operation) in item.as_object_mut().into_iter().flatten() {
            if operation.get("operationId").is_some() {
                complete_operation(method, operation);
            }
        }
    }
}

/// Operations whose answers or bodies hold secrets: nothing is kept under an idempotency key.
const UNSTORED: &[&str] = &[
    "Login",
    "RefreshToken",
    "IssueToken",
    "Logout",
    "ChangePassword",
    "RequestPhoneConfirmation",
    "ConfirmPhone",
    "RequestPasswordReset",
    "ResetPassword",
    "RevealUser",
    "RevealBooking",
    "RevealOpenDayRegistration",
    "CreateClient",
    "RotateClientSecret",
    // events: a scan is kept even where it is refused; its nonce is its key.
    "CheckInTicket",
    "CheckInPass",
    "CheckInPasses",
    "CreateCalendarFeed",
    // bids: the body holds a private key.
    "OpenBids",
];

/// Changes without `If-Match`: a grant never changes, and machine sync overwrites on purpose.
const UNCONDITIONAL: &[&str] = &["RevokeGrant", "SyncFacility", "DeleteCalendarFeed"];

fn complete_operation(method: &str, operation: &mut Value) {
    let id = camel_case(operation["operationId"].as_str().unwrap_or(""));
    let action = Action::ALL.iter().find(|action| action.operation_id() == id);
    let rule = action.map_or(Rule::Anyone, |action| policy::rule(*action));
    operation["operationId"] = id.into();
    let open = matches!(rule, Rule::Anyone);
    let action_name = action.map_or("", |action| action.name());
    operation["security"] = match rule {
        Rule::Anyone => json!([{}]),
        Rule::SignedIn => json!([{ "person": [] }, { "machine": [] }]),
        Rule::Person => json!([{ "person": [] }]),
        Rule::Roles(roles) | Rule::OwnerOr(roles) => {
            let scopes: Vec<&str> = roles.iter().map(|role| role.as_str()).collect();
            json!([{ "person": [] }, { "machine": scopes }])
        }
    };
    if matches!(rule, Rule::OwnerOr(_)) {
        // A person needs no role for what is theirs.
        operation["x-owner"] = true.into();
    }
    let has_parameter = |place: &str| {
        let parameters = operation["parameters"].as_array();
        parameters.is_some_and(|all| all.iter().any(|parameter| parameter["in"] == place))
    };
    let (has_path_parameter, has_query) = (has_parameter("path"), has_parameter("query"));
    // A token that is wrong is refused even where none is needed.
    let mut problems = vec![400, 401, 429, 500, 503];
    if !open {
        problems.push(403);
    }
    if has_query {
        problems.push(422);
    }
    if has_path_parameter {
        problems.push(404);
    }
    if method == "post" {
        problems.push(409);
    }
    if method == "post" && !UNSTORED.contains(&action_name) {
        add_parameter(
            operation,
            "Idempotency-Key",
            "The same key and body within 24 h give the stored answer.",
            false,
        );
    }
    if matches!(method, "patch" | "put" | "delete") && !UNCONDITIONAL.contains(&action_name) {
        problems.extend([409, 412, 428]);
        let required = method != "put";
        add_parameter(operation, "If-Match", "The ETag of the record as read.", required);
    }
    if operation.get("requestBody").is_some() {
        problems.extend([413, 415, 422]);
    }
    let Some(responses) = operation["responses"].as_object_mut() else { return };
    for (status, response) in responses.iter_mut() {
        if response["description"].as_str().unwrap_or("").is_empty() {
            response["description"] = success(status).into();
        }
    }
    for status in problems {
        responses
            .entry(status.to_string())
            .or_insert_with(|| json!({ "$ref": format!("#/components/responses/Problem{status}") }));
    }
    let mut sorted: Vec<_> = std::mem::take(responses).into_iter().collect();
    sorted.sort_by(|a, b| a.0.cmp(&b.0));
    responses.extend(sorted);
}

fn success(status: &str) -> &'static str {
    match status {
        "201" => "Created",
        "202" => "Accepted",
        "204" => "Done; there is nothing to say",
        _ => "As asked",
    }
}

fn add_parameter(operation: &mut Value, name: &str, description: &str, required: bool) {
    let parameter = json!({ "name": name, "in": "header", "required": required,
        "description": description, "schema": { "type": "string", "maxLength": 255 } });
    match operation["parameters"].as_array_mut() {
        Some(parameters) => parameters.push(parameter),
        None => operation["parameters"] = json!([parameter]),
    }
}

fn scopes() -> Map<String, Value> {
    policy::Role::ALL
        .iter()
        .map(|role| (role.as_str().to_owned(), format!("the role {role}").into()))
        .collect()
}

/// One shared response for each status, which lists the problem types that have it.
fn problem_responses() -> Value {
    let mut responses = Map::new();
    for kind in ProblemType::ALL {
        let name = format!("Problem{}", kind.status());
        if responses.contains_key(&name) {
            continue;
        }
        let same: Vec<_> = ProblemType::ALL.iter().filter(|other| other.status() == kind.status()).collect();
        let lines: Vec<String> = same
            .iter()
            .map(|kind| format!("`/problems/{}`: {}", kind.slug(), kind.title(Language::English)))
            .collect();
        let mut response = json!({
            "description": lines.join("; "),
            "content": { "application/problem+json": {
                "schema": { "$ref": "#/components/schemas/Problem" },
                "example": { "type": format!("/problems/{}", kind.slug()), "title": kind.title(Language::Chinese),
                    "status": kind.status(), "instance": "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10" } } },
        });
        if matches!(kind.status(), 429 | 503) {
            response["headers"] = json!({ "Retry-After": { "description": "Seconds to wait",
                "schema": { "type": "integer" } } });
        }
        responses.insert(name, response);
    }
    Value::Object(responses)
}

fn camel_case(snake: &str) -> String {
    let mut parts = snake.split('_');
    let first = parts.next().unwrap_or("").to_owned();
    parts.fold(first, |mut name, part| {
        let mut letters = part.chars();
        name.extend(letters.next().map(|letter| letter.to_ascii_uppercase()));
        name.push_str(letters.as_str());
        name
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_has_an_action_and_every_action_an_operation() {
        let document = document();
        let operations: Vec<&str> = operations(&document)
            .iter()
            .filter_map(|(_, _, operation)| operation["operationId"].as_str())
            .collect();
        let unknown = operations.iter().filter(|id| !Action::ALL.iter().any(|a| a.operation_id() == **id));
        assert_eq!(unknown.collect::<Vec<_>>(), Vec::<&&str>::new(), "operations without an action");
        let unused = Action::ALL.iter().filter(|a| !operations.contains(&a.operation_id().as_str()));
        assert_eq!(unused.collect::<Vec<_>>(), Vec::<&Action>::new(), "actions without an operation");
    }

    #[test]
    fn every_operation_is_described() {
        let document = document();
        for (path, method, operation) in operations(&document) {
            assert!(operation["summary"].as_str().is_some_and(|s| !s.is_empty()), "{method} {path}: summary");
            assert_eq!(operation["tags"].as_array().map(Vec::len), Some(1), "{method} {path}: one tag");
            if operation.get("requestBody").is_some() {
                let content = operation["requestBody"]["content"].as_object().cloned().unwrap_or_default();
                for (_, media) in content {
                    assert!(media["schema"]["$ref"].is_string(), "{method} {path}: a named schema");
                }
            }
        }
    }
}
