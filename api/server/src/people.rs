//! Accounts, machine clients and keys from the command line.

use crate::config::ServeArgs;
use citong_identity::Settings;
use citong_kernel::call::Context;
use citong_kernel::policy::{Grant, Role};
use citong_kernel::schema::organizations;
use citong_kernel::{Action, ApiResult, Id, Kernel, Problem, Tx, of};
use diesel::prelude::*;
use serde_json::json;
use std::io::Read as _;

/// A grant as the command line names it.
#[derive(Debug, Clone)]
pub struct GrantArgs {
    /// The role.
    pub role: String,
    /// The region's code.
    pub region: Option<String>,
    /// The organization's id, USCC or name.
    pub organization: Option<String>,
}

/// What identity needs to know from the flags.
pub fn settings(args: &ServeArgs) -> Result<Settings, String> {
    Ok(Settings {
        issuer: args.issuer.clone(),
        audience: args.audience.clone(),
        address_throttle: args.requests_a_minute()?.is_some(),
        signing_keys: args.signing_pem()?,
        ..Settings::default()
    })
}

/// Creates an account with the password on standard input. Answers JSON with `id` and `login`.
pub fn create_user(
    kernel: &Kernel,
    login: &str,
    display_name: Option<&str>,
    grant: &GrantArgs,
) -> Result<String, String> {
    let mut password = String::new();
    std::io::stdin().read_to_string(&mut password).map_err(|e| e.to_string())?;
    let password = password.trim_end_matches(['\r', '\n']).to_owned();
    let id = create_user_with(kernel, login, display_name.unwrap_or(login), &password, grant)?;
    Ok(json!({ "id": id, "login": login, "role": grant.role }).to_string())
}

/// The same with a password that is known.
pub fn create_user_with(
    kernel: &Kernel,
    login: &str,
    display_name: &str,
    password: &str,
    grant: &GrantArgs,
) -> Result<Id<of::User>, String> {
    let (login, display_name, password) = (login.to_owned(), display_name.to_owned(), password.to_owned());
    let grant = grant.clone();
    in_transaction(kernel, move |tx| {
        let new = citong_identity::NewUser {
            login: login.clone(),
            password: password.clone(),
            display_name: display_name.clone(),
            phone: None,
        };
        let grants = resolve(tx, &grant)?;
        citong_identity::create_user_here(tx, &new, &grants)
    })
}

/// Creates a machine client. Answers JSON with `client_id` and `client_secret`.
pub fn create_client(kernel: &Kernel, name: &str, grant: &GrantArgs) -> Result<String, String> {
    let (name, grant) = (name.to_owned(), grant.clone());
    let (client_id, client_secret) = in_transaction(kernel, move |tx| {
        let grants = resolve(tx, &grant)?;
        citong_identity::create_client_here(tx, &name, &grants)
    })?;
    Ok(json!({ "client_id": client_id, "client_secret": client_secret }).to_string())
}

/// Adds a signing key. Answers JSON with `kid`.
pub fn rotate_keys(kernel: &Kernel) -> Result<String, String> {
    let kid = in_transaction(kernel, citong_identity::rotate_keys)?;
    Ok(json!({ "kid": kid }).to_string())
}

/// The grant with its region and organization looked up. A resident needs none.
fn resolve(tx: &mut Tx<'_>, args: &GrantArgs) -> ApiResult<Vec<Grant>> {
    let role: Role = args.role.parse().map_err(|_| {
        let known = Role::ALL.iter().map(|role| role.as_str()).collect::<Vec<_>>().join(", ");
        Problem::invalid(
            "/role",
            "unknown_value",
            format!("角色须为：{known}"),
            format!("The roles are {known}"),
        )
    })?;
    if role == Role::Resident {
        return Ok(Vec::new());
    }
    if let Some(region) = &args.region {
        citong_identity::regions::path_of(tx, region).map_err(|_| {
            Problem::invalid(
                "/region",
                "not_found",
                format!("没有地区 {region}"),
                format!("There is no region {region}"),
            )
        })?;
    }
    let organization = args.organization.as_deref().map(|name| find_organization(tx, name)).transpose()?;
    Ok(vec![Grant { role, region: args.region.clone(), organization }])
}

fn find_organization(tx: &mut Tx<'_>, name: &str) -> ApiResult<Id<of::Organization>> {
    let rows = organizations::table.select(organizations::id).into_boxed();
    let rows = match name.parse::<Id<of::Organization>>() {
        Ok(id) => rows.filter(organizations::id.eq(id)),
        Err(_) => rows.filter(organizations::uscc.eq(name).or(organizations::name.eq(name))),
    };
    rows.first(tx.conn).optional()?.ok_or_else(|| {
        Problem::invalid(
            "/organization",
            "not_found",
            format!("没有组织 {name}"),
            format!("There is no organization {name}"),
        )
    })
}

/// Runs in one transaction as the server itself.
pub fn in_transaction<T: Send + 'static>(
    kernel: &Kernel,
    work: impl Fn(&mut Tx<'_>) -> ApiResult<T> + Send + 'static,
) -> Result<T, String> {
    let context = Context::system(kernel, Action::CreateUser, "command-line");
    kernel.db.write_here(move |conn| work(&mut Tx::new(conn, &context))).map_err(|problem| {
        let body = problem.body(citong_kernel::problem::Language::English, "");
        let detail = body["detail"].as_str().or(body["title"].as_str()).unwrap_or("it failed").to_owned();
        match problem.cause() {
            Some(cause) => format!("{detail} ({cause})"),
            None => detail,
        }
    })
}
