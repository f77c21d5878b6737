//! What clients send and see of archives.

use crate::projects::Status;
use citong_kernel::date::LocalDate;
use citong_kernel::{Id, Timestamp, of};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// How long the file is kept.
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"until": "2042-12-31"}))]
pub struct ArchiveProject {
    /// The last day; fifteen years after the end of the purchase without it.
    pub until: Option<LocalDate>,
}

/// One document of the file.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct ArchiveEntry {
    /// `terms`, `notice`, `bid`, `evaluation`, `award`, `contract`, `supplement`, `acceptance`, `payment`,
    /// `challenge` or `complaint`.
    pub kind: &'static str,
    /// The record's id.
    pub id: String,
    /// What it says.
    pub title: String,
    /// When it was made.
    pub at: Timestamp,
    /// SHA-256 of its content in hex, where it has one.
    pub sha256: Option<String>,
}

impl ArchiveEntry {
    /// Without a digest.
    pub const fn new(kind: &'static str, id: String, title: String, at: Timestamp) -> Self {
        Self { kind, id, title, at, sha256: None }
    }
    /// With one.
    #[must_use]
    pub fn sha256(mut self, digest: String) -> Self {
        self.sha256 = Some(digest);
        self
    }
}

/// The file of a purchase.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct ArchiveView {
    /// Of which project.
    pub project_id: Id<of::ProcurementProject>,
    /// Its state.
    pub status: Status,
    /// Until when it is kept.
    pub archive_until: Option<LocalDate>,
    /// What is in it.
    pub entries: Vec<ArchiveEntry>,
    /// Who evaluated; from the announcement of the result on.
    pub experts: Vec<String>,
    /// Lines of the audit trail about the project itself.
    pub audit_events: i64,
}
