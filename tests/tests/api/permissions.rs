//! Every operation of the document, called by nobody and by the wrong role; and the two lists that
//! may only be changed knowingly.

use citong_tests::{App, Engine};
use serde_json::Value;

/// Operations that anybody may call. It may only shrink.
const PUBLIC: &str = include_str!("public_operations.txt");
/// Role × operation as the policy has it.
const MATRIX: &str = include_str!("permission_matrix.txt");

fn operations(document: &Value) -> Vec<(String, String, Value)> {
    let mut all = Vec::new();
    for (path, item) in document["paths"].as_object().expect("paths") {
        for (method, operation) in item.as_object().expect("operations") {
            if operation.get("operationId").is_some() {
                all.push((method.to_uppercase(), path.clone(), operation.clone()));
            }
        }
    }
    all
}

fn id_of(operation: &Value) -> String {
    operation["operationId"].as_str().unwrap().to_owned()
}

fn document(app: &App) -> Value {
    app.client().get("/openapi.json").send().expect(200).body
}

/// The path with something in place of its parameters.
fn filled(path: &str) -> String {
    let path = path.trim_start_matches("/api/v1");
    path.split('/')
        .map(|part| {
            let begins = part.find('{');
            begins.map_or_else(
                || part.to_owned(),
                |at| format!("{}0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10", &part[..at]),
            )
        })
        .collect::<Vec<_>>()
        .join("/")
}

fn roles_of(operation: &Value) -> Option<Vec<String>> {
    let security = operation["security"].as_array()?;
    let machine = security.iter().find_map(|option| option["machine"].as_array())?;
    Some(machine.iter().map(|role| role.as_str().unwrap().to_owned()).collect())
}

fn is_public(operation: &Value) -> bool {
    operation["security"]
        .as_array()
        .is_some_and(|s| s.iter().any(|option| option.as_object().is_some_and(serde_json::Map::is_empty)))
}

#[test]
fn the_public_operations_are_the_known_ones() {
    let app = App::start(Engine::Sqlite);
    let mut public: Vec<String> = operations(&document(&app))
        .iter()
        .filter(|(_, _, op)| is_public(op))
        .map(|(_, _, op)| id_of(op))
        .collect();
    public.sort();
    let known: Vec<&str> = PUBLIC.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
    assert_eq!(public, known, "update public_operations.txt only for an operation that must be public");
}

#[test]
fn the_matrix_is_the_known_one() {
    let app = App::start(Engine::Sqlite);
    let mut lines: Vec<String> = operations(&document(&app))
        .iter()
        .map(|(_, _, op)| {
            let who = if is_public(op) {
                "anyone".to_owned()
            } else {
                let person = op["security"].as_array().unwrap().iter().any(|s| s.get("person").is_some());
                let owner = if op["x-owner"].as_bool() == Some(true) { "owner " } else { "" };
                match roles_of(op) {
                    Some(roles) if roles.is_empty() => "signed-in".into(),
                    Some(roles) => format!("{owner}{}", roles.join(" ")),
                    None if person => "person".into(),
                    None => "nobody".into(),
                }
            };
            format!("{}: {who}", id_of(op))
        })
        .collect();
    lines.sort();
    assert_eq!(lines.join("\n"), MATRIX.trim_end(), "permission_matrix.txt is not the policy's");
}

#[test]
fn nobody_signed_in_is_refused_everywhere_else() {
    let app = App::start(Engine::Sqlite);
    for (method, path, operation) in operations(&document(&app)) {
        if is_public(&operation) {
            continue;
        }
        let method = reqwest_method(&method);
        let reply = app.client().request(method.clone(), &filled(&path)).send();
        assert_eq!(reply.status, 401, "{method} {path}");
        reply.problem("unauthenticated");
    }
}

#[test]
fn the_wrong_role_is_refused_everywhere() {
    let app = App::start(Engine::Sqlite);
    // Holds a role that no operation of this product part names, and owns nothing.
    let outsider = app.user("editor", None, None);
    let mut refused = 0;
    for (method, path, operation) in operations(&document(&app)) {
        let Some(_) = roles_of(&operation) else { continue };
        let method = reqwest_method(&method);
        let reply = outsider.request(method.clone(), &filled(&path)).send();
        let any_role = roles_of(&operation).is_some_and(|roles| roles.is_empty());
        if any_role || operation["x-owner"].as_bool() == Some(true) {
            assert!(matches!(reply.status, 200 | 400 | 404 | 422), "{method} {path}: {}", reply.status);
        } else {
            assert_eq!(reply.status, 403, "{method} {path}");
            refused += 1;
        }
    }
    assert!(refused > 20);
}

fn reqwest_method(name: &str) -> reqwest::Method {
    reqwest::Method::from_bytes(name.as_bytes()).unwrap()
}
