//! SQL types that both engines store, each in its own way: UUID, timestamp with time zone and JSON.
//!
//! Adding one takes two things: the type with its name on each engine, and `HasSqlType` for the
//! multi-engine back end.

use super::MultiBackend;
use diesel::sql_types::{HasSqlType, SqlType};

/// `uuid` on PostgreSQL, a 16-byte blob on SQLite.
#[derive(Debug, Clone, Copy, Default, SqlType, diesel::query_builder::QueryId)]
#[diesel(postgres_type(oid = 2950, array_oid = 2951), sqlite_type(name = "Binary"))]
pub struct Uuid;

/// `timestamptz` on PostgreSQL, text `2026-12-01T01:00:00.000000Z` on SQLite: always UTC, always
/// 27 characters, so that text order is time order.
#[derive(Debug, Clone, Copy, Default, SqlType, diesel::query_builder::QueryId)]
#[diesel(postgres_type(oid = 1184, array_oid = 1185), sqlite_type(name = "Text"))]
pub struct Instant;

/// `jsonb` on PostgreSQL, text on SQLite. Store objects and arrays only: SQLite gives a column
/// declared JSONB numeric affinity, so a bare number would change its form.
#[derive(Debug, Clone, Copy, Default, SqlType, diesel::query_builder::QueryId)]
#[diesel(postgres_type(oid = 3802, array_oid = 3807), sqlite_type(name = "Text"))]
pub struct Json;

macro_rules! known_to_both_engines {
    ($($sql_type:ty),*) => {$(
        impl HasSqlType<$sql_type> for MultiBackend {
            fn metadata(lookup: &mut Self::MetadataLookup) -> Self::TypeMetadata {
                Self::lookup_sql_type::<$sql_type>(lookup)
            }
        }
    )*};
}
known_to_both_engines!(Uuid, Instant, Json);
