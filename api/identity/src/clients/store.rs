//! Every query of machine clients.

use super::views::ClientQuery;
use citong_kernel::schema::clients;
use citong_kernel::{ApiResult, Id, Page, Problem, ProblemType, Timestamp, Tx, of, page};
use diesel::prelude::*;

/// A row. It has no `Debug`: nothing here belongs in a log.
#[derive(Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = clients)]
pub struct ClientRow {
    /// Its id.
    pub id: Id<of::Client>,
    /// What it calls itself at the token endpoint.
    pub client_id: String,
    /// The digest of its secret, which is too long to be guessed.
    pub secret_hash: String,
    /// What it is.
    pub name: String,
    /// Whether it may call.
    pub active: bool,
    /// Counts the changes.
    pub version: i64,
    /// When it was created.
    pub created_at: Timestamp,
    /// When it was changed last.
    pub updated_at: Timestamp,
}

/// One client; 404 where there is none.
pub fn find(tx: &mut Tx<'_>, id: Id<of::Client>) -> ApiResult<ClientRow> {
    let row = clients::table.find(id).select(ClientRow::as_select()).first(tx.conn).optional()?;
    row.ok_or_else(Problem::not_found)
}

/// The client of this name at the token endpoint.
pub fn find_by_client_id(tx: &mut Tx<'_>, client_id: &str) -> ApiResult<Option<ClientRow>> {
    let row = clients::table.filter(clients::client_id.eq(client_id)).select(ClientRow::as_select());
    Ok(row.first(tx.conn).optional()?)
}

/// Inserts a client.
pub fn insert(tx: &mut Tx<'_>, row: &ClientRow) -> ApiResult<()> {
    diesel::insert_into(clients::table).values(row).execute(tx.conn)?;
    Ok(())
}

/// Writes name, activity and secret, guarded by the version as read: 412 where somebody else was
/// faster. Answers the row as it is now.
pub fn update(tx: &mut Tx<'_>, row: &ClientRow) -> ApiResult<ClientRow> {
    let same = clients::table.filter(clients::id.eq(row.id).and(clients::version.eq(row.version)));
    let updated = diesel::update(same)
        .set((
            clients::name.eq(&row.name),
            clients::active.eq(row.active),
            clients::secret_hash.eq(&row.secret_hash),
            clients::version.eq(row.version + 1),
            clients::updated_at.eq(tx.now),
        ))
        .execute(tx.conn)?;
    if updated != 1 {
        return Err(Problem::new(ProblemType::PreconditionFailed));
    }
    Ok(ClientRow { version: row.version + 1, updated_at: tx.now, ..row.clone() })
}

/// Deletes a client, guarded by its version.
pub fn delete(tx: &mut Tx<'_>, row: &ClientRow) -> ApiResult<()> {
    let same = clients::table.filter(clients::id.eq(row.id).and(clients::version.eq(row.version)));
    let deleted = diesel::delete(same).execute(tx.conn)?;
    if deleted == 1 { Ok(()) } else { Err(Problem::new(ProblemType::PreconditionFailed)) }
}

/// A page of clients in the order of their creation.
pub fn list(tx: &mut Tx<'_>, query: &ClientQuery, limit: i64) -> ApiResult<Page<ClientRow>> {
    let filtered = || {
        let mut rows = clients::table.into_boxed();
        if let Some(active) = query.active {
            rows = rows.filter(clients::active.eq(active));
        }
        rows
    };
    let mut rows = filtered();
    if let Some(after) = page::decode::<Id<of::Client>>("clients", query.cursor.as_deref())? {
        rows = rows.filter(clients::id.gt(after));
    }
    let items =
        rows.order(clients::id.asc()).limit(limit + 1).select(ClientRow::as_select()).load(tx.conn)?;
    let total = if query.with_total { Some(filtered().count().get_result(tx.conn)?) } else { None };
    Ok(Page::cut("clients", items, limit, |row| row.id).with_total(total))
}
