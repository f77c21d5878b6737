//! What the registry knows of people: who registered a supplier, and suppliers that are a person.

use super::store::{self, SupplierKind};
use citong_kernel::facts::Fact;
use citong_kernel::{ApiResult, Id, Tx, of};
use serde_json::{Value, json};

/// Handles the facts that concern suppliers: nobody knows any more who registered one, and how to reach a
/// supplier that was that person.
pub fn on_fact(tx: &mut Tx<'_>, fact: &Fact) -> ApiResult<()> {
    let Fact::AccountErased { user } = fact else { return Ok(()) };
    for row in store::of_person(tx, *user)? {
        let mut found = store::fetch(tx, row.id)?;
        found.row.registered_by = None;
        if found.row.kind == SupplierKind::Individual {
            found.row.contact_name = None;
            found.row.contact_phone = None;
        }
        store::update(tx, &mut found, "erase")?;
    }
    Ok(())
}

/// What the person registered, for the export of their data.
pub fn export(tx: &mut Tx<'_>, user: Id<of::User>) -> ApiResult<(&'static str, Value)> {
    let mut rows = Vec::new();
    for row in store::of_person(tx, user)? {
        let found = store::fetch(tx, row.id)?;
        rows.push(json!({"id": found.row.id, "name": found.organization.name, "kind": found.row.kind,
            "status": found.row.status, "contact_name": found.row.contact_name,
            "contact_phone": found.row.contact_phone, "created_at": found.row.created_at}));
    }
    Ok(("suppliers", rows.into()))
}
