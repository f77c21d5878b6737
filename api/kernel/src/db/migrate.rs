//! Migrations: the common subset, and a small folder per engine for what differs.

use diesel::backend::Backend;
use diesel::migration::{Migration, MigrationSource, Result};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

const COMMON: EmbeddedMigrations = embed_migrations!("../migrations/common");
const SQLITE: EmbeddedMigrations = embed_migrations!("../migrations/sqlite");
const POSTGRES: EmbeddedMigrations = embed_migrations!("../migrations/postgres");

/// Both folders as one list; versions order them.
struct Both(EmbeddedMigrations, EmbeddedMigrations);

impl<DB: Backend> MigrationSource<DB> for Both {
    fn migrations(&self) -> Result<Vec<Box<dyn Migration<DB>>>> {
        let mut all = MigrationSource::<DB>::migrations(&self.0)?;
        all.extend(MigrationSource::<DB>::migrations(&self.1)?);
        Ok(all)
    }
}

/// Migrates an SQLite database.
pub(super) fn sqlite(conn: &mut diesel::SqliteConnection) -> std::result::Result<Vec<String>, String> {
    let done = conn.run_pending_migrations(Both(COMMON, SQLITE)).map_err(|e| e.to_string())?;
    Ok(done.iter().map(ToString::to_string).collect())
}

/// Migrates a PostgreSQL database.
pub(super) fn postgres(conn: &mut diesel::PgConnection) -> std::result::Result<Vec<String>, String> {
    let done = conn.run_pending_migrations(Both(COMMON, POSTGRES)).map_err(|e| e.to_string())?;
    Ok(done.iter().map(ToString::to_string).collect())
}
