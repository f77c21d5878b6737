//! Statements that are put together, with what is bound to them in the order of the placeholders.

use citong_kernel::db::{Conn, MultiBackend, sql_types};
use citong_kernel::{ApiResult, Id, Timestamp, of};
use diesel::prelude::*;
use diesel::sql_types::Text;

/// What is bound. Placeholders are asked for in the order in which they first stand in the statement: SQLite takes
/// `$2` for a name and numbers names as it meets them.
#[derive(Debug, Default)]
pub struct Sql(Vec<Bind>);

#[derive(Debug)]
enum Bind {
    Text(String),
    Uuid(Id<of::Anything>),
    At(Timestamp),
}

impl Sql {
    /// The placeholder of a text.
    pub fn text(&mut self, value: impl Into<String>) -> String {
        self.place(Bind::Text(value.into()))
    }
    /// The placeholder of an id.
    pub fn id<T>(&mut self, value: Id<T>) -> String {
        self.place(Bind::Uuid(value.cast()))
    }
    /// The placeholder of an instant.
    pub fn at(&mut self, value: Timestamp) -> String {
        self.place(Bind::At(value))
    }
    fn place(&mut self, bind: Bind) -> String {
        self.0.push(bind);
        format!("${}", self.0.len())
    }
    /// The rows of a statement whose placeholders came from here.
    pub fn load<R>(self, conn: &mut Conn, statement: String) -> ApiResult<Vec<R>>
    where
        R: QueryableByName<MultiBackend> + 'static,
    {
        let mut query = diesel::sql_query(statement).into_boxed::<MultiBackend>();
        for bind in self.0 {
            query = match bind {
                Bind::Text(text) => query.bind::<Text, _>(text),
                Bind::Uuid(id) => query.bind::<sql_types::Uuid, _>(id),
                Bind::At(at) => query.bind::<sql_types::Instant, _>(at),
            };
        }
        Ok(query.load(conn)?)
    }
}

/// The condition that a column of regions lies in the subtree of the region of this placeholder.
pub fn subtree(column: &str, region: &str) -> String {
    format!("{column} IN (SELECT descendant FROM region_closure WHERE ancestor = {region})")
}
