//! Every query of grants.

use citong_kernel::db::dialect::{Lockable, lock_rows};
use citong_kernel::policy::{Grant, Role};
use citong_kernel::schema::{grants, users};
use citong_kernel::{ApiResult, Id, Problem, Timestamp, Tx, of};
use diesel::prelude::*;

/// Who has a grant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holder {
    /// A person.
    User(Id<of::User>),
    /// A machine client.
    Client(Id<of::Client>),
}

impl Holder {
    /// The two columns, one of which is null.
    pub const fn columns(self) -> (Option<Id<of::User>>, Option<Id<of::Client>>) {
        match self {
            Self::User(id) => (Some(id), None),
            Self::Client(id) => (None, Some(id)),
        }
    }
    /// Names the holder in the audit trail.
    pub fn label(self) -> String {
        match self {
            Self::User(id) => format!("user:{id}"),
            Self::Client(id) => format!("client:{id}"),
        }
    }
}

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = grants)]
pub struct GrantRow {
    /// Its id.
    pub id: Id<of::Grant>,
    /// Who has it, when it is a person.
    pub user_id: Option<Id<of::User>>,
    /// Who has it, when it is a machine.
    pub client_id: Option<Id<of::Client>>,
    /// What it allows.
    pub role: Role,
    /// The region whose subtree it covers.
    pub region: Option<String>,
    /// The organization that it is limited to.
    pub organization_id: Option<Id<of::Organization>>,
    /// When it was given.
    pub created_at: Timestamp,
}

/// Inserts a grant.
pub fn insert(tx: &mut Tx<'_>, holder: Holder, new: &Grant) -> ApiResult<GrantRow> {
    let (user_id, client_id) = holder.columns();
    let row = GrantRow {
        id: Id::new(tx.now),
        user_id,
        client_id,
        role: new.role,
        region: new.region.clone(),
        organization_id: new.organization,
        created_at: tx.now,
    };
    diesel::insert_into(grants::table).values(&row).execute(tx.conn)?;
    Ok(row)
}

/// One grant; 404 where there is none.
pub fn find(tx: &mut Tx<'_>, id: Id<of::Grant>) -> ApiResult<GrantRow> {
    let row = grants::table.find(id).select(GrantRow::as_select()).first(tx.conn).optional()?;
    row.ok_or_else(Problem::not_found)
}

/// Deletes a grant; 404 when it is gone already.
pub fn delete(tx: &mut Tx<'_>, id: Id<of::Grant>) -> ApiResult<()> {
    let deleted = diesel::delete(grants::table.find(id)).execute(tx.conn)?;
    if deleted == 1 { Ok(()) } else { Err(Problem::not_found()) }
}

/// What somebody has, in the order in which it was given.
pub fn of_holder(tx: &mut Tx<'_>, holder: Holder) -> ApiResult<Vec<GrantRow>> {
    let mut rows = grants::table.select(GrantRow::as_select()).order(grants::id.asc()).into_boxed();
    rows = match holder {
        Holder::User(id) => rows.filter(grants::user_id.eq(id)),
        Holder::Client(id) => rows.filter(grants::client_id.eq(id)),
    };
    Ok(rows.load(tx.conn)?)
}

/// The grants as the policy compares them.
pub fn policy_of(rows: &[GrantRow]) -> Vec<Grant> {
    let grant = |row: &GrantRow| Grant {
        role: row.role,
        region: row.region.clone(),
        organization: row.organization_id,
    };
    rows.iter().map(grant).collect()
}

/// The grants of active administrators, while nobody else can change who is one.
pub fn lock_sysadmins(tx: &mut Tx<'_>) -> ApiResult<Vec<(Id<of::Grant>, Id<of::User>)>> {
    let load = |tx: &mut Tx<'_>| -> ApiResult<Vec<(Id<of::Grant>, Id<of::User>)>> {
        Ok(grants::table
            .inner_join(users::table)
            .filter(grants::role.eq(Role::Sysadmin).and(users::status.eq("active")))
            .select((grants::id, users::id))
            .load(tx.conn)?)
    };
    let ids: Vec<Id<of::User>> = load(tx)?.into_iter().map(|(_, user)| user).collect();
    lock_rows(tx.conn, Lockable::Users, &ids)?;
    load(tx)
}
