//! The table definitions in the kernel are what the migrations make, on both engines.

use citong_tests::{App, Engine, on_both_engines};
use std::collections::BTreeMap;

const SCHEMA: &str = include_str!("../../../api/kernel/src/schema.rs");

/// Columns of one engine only: PostgreSQL numbers changes in two steps.
const OF_ONE_ENGINE: &[(&str, &str)] = &[("changes", "id")];

on_both_engines!(the_definitions_match_the_migrations, |app| {
    let defined = defined();
    assert!(defined.len() > 20, "the definitions could not be read");
    for (table, columns) in defined {
        let made: BTreeMap<String, bool> = made(app, &table);
        let made: BTreeMap<_, _> =
            made.into_iter().filter(|(column, _)| !OF_ONE_ENGINE.contains(&(&table, column))).collect();
        // A key that SQLite fills by itself is nullable on PostgreSQL until it is numbered.
        let differs = |column: &str| table == "changes" && column == "position";
        let names = |columns: &BTreeMap<String, bool>| columns.keys().cloned().collect::<Vec<_>>();
        assert_eq!(names(&columns), names(&made), "{table}");
        for (column, nullable) in &columns {
            assert!(differs(column) || made[column] == *nullable, "{table}.{column}: nullable {nullable}?");
        }
    }
});

/// Table → column → whether it may be null, as the kernel defines them.
fn defined() -> BTreeMap<String, BTreeMap<String, bool>> {
    let mut tables = BTreeMap::new();
    for block in SCHEMA.split("diesel::table! {").skip(1) {
        let lines = block.lines().map(str::trim).filter(|line| !line.starts_with("use ") && !line.is_empty());
        let mut lines = lines.skip_while(|line| !line.contains('('));
        let name = lines.next().and_then(|line| line.split(' ').next()).expect("a table's name").to_owned();
        let columns = lines.take_while(|line| *line != "}").filter_map(|line| {
            let (column, kind) = line.trim_end_matches(',').split_once(" -> ")?;
            Some((column.to_owned(), kind.starts_with("Nullable")))
        });
        tables.insert(name, columns.collect());
    }
    tables
}

/// Column → whether it may be null, as the database has them.
fn made(app: &App, table: &str) -> BTreeMap<String, bool> {
    let query = match app.engine() {
        Engine::Sqlite => format!(
            "SELECT group_concat(name || CASE WHEN \"notnull\" = 1 OR pk > 0 THEN ':no' ELSE ':yes' END) \
             FROM pragma_table_info('{table}')"
        ),
        Engine::Postgres => format!(
            "SELECT string_agg(column_name || CASE is_nullable WHEN 'NO' THEN ':no' ELSE ':yes' END, ',') \
             FROM information_schema.columns WHERE table_schema = 'public' AND table_name = '{table}'"
        ),
    };
    let columns = app.sql_text(&query).unwrap_or_default();
    columns
        .split(',')
        .filter_map(|entry| entry.split_once(':'))
        .map(|(column, nullable)| (column.to_owned(), nullable == "yes"))
        .collect()
}
