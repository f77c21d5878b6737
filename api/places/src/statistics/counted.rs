//! What is counted: the visits of every domain, as one relation.

use super::grants::{About, Sql};
use citong_kernel::Tx;

/// The visits that begin within the days of a report, as a relation with the columns of
/// `citong_kernel::facts::VisitSource`. Takes the first two placeholders.
pub fn counted(tx: &Tx<'_>, about: &About, sql: &mut Sql) -> String {
    let (from, until) = about.window();
    let (from, until) = (sql.at(from), sql.at(until));
    let sources = &tx.cx.kernel.facts.visit_sources;
    let parts: Vec<String> = sources.iter().map(|source| source(&from, &until)).collect();
    format!("({})", parts.join(" UNION ALL "))
}
