//! Making, changing and ending machine clients.

use super::store::{self, ClientRow};
use super::views::{ClientView, CreateClient, UpdateClient};
use crate::grants::{self, GrantRow, Holder};
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::check::Check;
use citong_kernel::policy::{Caller, Grant, Principal};
use citong_kernel::{Action, ApiResult, Id, Tx, audit, idempotency, of, secret};

/// The digest of a secret. A plain digest is enough for 256 random bits.
pub fn digest(secret: &str) -> String {
    secret::digest(&[b"client", secret.as_bytes()])
}

/// Checks a client to create. Answers its name and what it may do.
pub fn checked(new: CreateClient) -> ApiResult<(String, Vec<Grant>)> {
    let mut check = Check::new();
    check.name("/name", &new.name, 1..=100);
    let roles = grants::checked_all(&mut check, new.grants);
    check.done()?;
    Ok((new.name, roles))
}

/// Creates a client with this secret.
pub fn create(
    tx: &mut Tx<'_>,
    name: &str,
    secret: &str,
    roles: &[Grant],
) -> ApiResult<(ClientRow, Vec<GrantRow>)> {
    let row = ClientRow {
        id: Id::new(tx.now),
        client_id: format!("client-{}", &secret::token()[..16]),
        secret_hash: digest(secret),
        name: name.trim().to_owned(),
        active: true,
        version: 1,
        created_at: tx.now,
        updated_at: tx.now,
    };
    store::insert(tx, &row)?;
    audit::Event::new("create", "client", row.id).write(tx)?;
    changes::record(tx, Kind::Client, row.id, Op::Created, row.version, None)?;
    let grants = grants::give_all(tx, Action::CreateClientGrant, Holder::Client(row.id), roles)?;
    Ok((row, grants))
}

/// Creates a client as the command line does. Answers what it calls itself, and its secret.
pub fn create_client_here(tx: &mut Tx<'_>, name: &str, roles: &[Grant]) -> ApiResult<(String, String)> {
    let mut check = Check::new();
    check.name("/name", name, 1..=100);
    check.done()?;
    let secret = secret::token();
    let (row, _) = create(tx, name, &secret, roles)?;
    Ok((row.client_id, secret))
}

/// The client as administrators see it, with its version.
pub fn view(tx: &mut Tx<'_>, row: ClientRow) -> ApiResult<(i64, ClientView)> {
    let grants = grants::of_holder(tx, Holder::Client(row.id))?;
    Ok((row.version, ClientView::new(row, grants)))
}

/// Applies a patch.
pub fn update(tx: &mut Tx<'_>, mut row: ClientRow, patch: &UpdateClient) -> ApiResult<ClientRow> {
    let mut check = Check::new();
    let was_active = row.active;
    patch.name.clone().apply(&mut row.name, "/name", check.errors());
    patch.active.clone().apply(&mut row.active, "/active", check.errors());
    check.name("/name", &row.name, 1..=100);
    check.done()?;
    let row = store::update(tx, &row)?;
    let action = match (was_active, row.active) {
        (true, false) => "disable",
        (false, true) => "enable",
        _ => "update",
    };
    written(tx, &row, action, Op::Updated)?;
    Ok(row)
}

/// Gives the client another secret; the one before counts no longer.
pub fn rotate(tx: &mut Tx<'_>, mut row: ClientRow, secret: &str) -> ApiResult<ClientRow> {
    row.secret_hash = digest(secret);
    let row = store::update(tx, &row)?;
    written(tx, &row, "rotate_secret", Op::Updated)?;
    Ok(row)
}

/// Deletes the client with its grants.
pub fn delete(tx: &mut Tx<'_>, row: &ClientRow) -> ApiResult<()> {
    grants::revoke_all(tx, Holder::Client(row.id))?;
    store::delete(tx, row)?;
    let caller = Caller { principal: Principal::Client { id: row.id }, grants: Vec::new() };
    idempotency::forget(tx, &caller)?;
    let gone = ClientRow { version: row.version + 1, ..row.clone() };
    written(tx, &gone, "delete", Op::Deleted)
}

fn written(tx: &mut Tx<'_>, row: &ClientRow, action: &str, op: Op) -> ApiResult<()> {
    audit::Event::new(action, "client", row.id).write(tx)?;
    changes::record::<of::Client>(tx, Kind::Client, row.id, op, row.version, None)
}
