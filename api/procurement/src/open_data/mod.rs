//! Open data 政府采购公开数据: what was announced, for machines. Each announcement makes one OCDS release, an immutable
//! picture of what is public of the project at that moment; records are compiled from releases when they are asked
//! for. Announcements also come as a list and as an Atom feed, projects and contracts as CSV.

mod announcements;
mod atom;
mod http;
mod merge;
mod node;
mod packages;
mod parties;
mod release;
mod snapshot;
mod store;
mod stream;
mod tables;
mod tags;
mod tender;
mod views;

use crate::notices::Notice;
use crate::projects::{self, Project};
use citong_kernel::db::Json;
use citong_kernel::{ApiResult, Id, Timestamp, Tx, of};
use node::Node;
use store::Release;
use utoipa_actix_web::service_config::ServiceConfig;

/// What every ocid begins with: `ocds-` and the prefix of the publisher. This one is our own: it is not registered
/// with the Open Contracting Partnership, and becomes another one here when it is.
const OCID_PREFIX: &str = "ocds-ctq1ng";

/// Days behind today in which [`check_due`] looks for what has no release, so that its cost does not grow with
/// the history.
const DAYS_BACK: i64 = 30;
/// Releases that one run of the job makes at most.
const CHUNK: i64 = 20;

/// Adds the operations of this folder.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config
        .service(http::list_procurement_notices)
        .service(http::get_procurement_notice_feed)
        .service(http::get_procurement_notice)
        .service(http::list_project_notices)
        .service(http::list_ocds_releases)
        .service(http::get_ocds_release)
        .service(http::download_ocds_records)
        .service(http::list_ocds_records)
        .service(http::get_ocds_record)
        .service(http::download_procurement_projects)
        .service(http::download_contracts);
}

/// The id of a project's process in OCDS.
fn ocid_of(project: Id<of::ProcurementProject>) -> String {
    format!("{OCID_PREFIX}-{project}")
}

/// The project of an ocid of ours.
fn project_of(ocid: &str) -> Option<Id<of::ProcurementProject>> {
    ocid.strip_prefix(OCID_PREFIX)?.strip_prefix('-')?.parse().ok()
}

/// Makes the release of an announcement, from the rows as they are in this transaction.
pub fn release(tx: &mut Tx<'_>, notice: &Notice) -> ApiResult<()> {
    let project = projects::find(tx, notice.project_id)?;
    make(tx, project, Some(notice))
}

/// Makes releases of what has none: payments, which nobody announces, and announcements that came into the database
/// without one (restored, or entered by another program). Answers how many. Safe to run twice and on several
/// servers: what is missing is read anew under the project's lock.
pub fn check_due(tx: &mut Tx<'_>) -> ApiResult<usize> {
    let since = tx.now.plus_days(-DAYS_BACK);
    let notices = store::unreleased(tx, since, CHUNK)?;
    for notice in &notices {
        let project = projects::lock(tx, notice.project_id)?;
        if !store::is_released(tx, notice.id)? {
            make(tx, project, Some(notice))?;
        }
    }
    if !notices.is_empty() {
        return Ok(notices.len());
    }
    let paid = store::with_unreleased_payments(tx, since, CHUNK)?;
    for id in &paid {
        let project = projects::lock(tx, *id)?;
        make(tx, project, None)?;
    }
    Ok(paid.len())
}

fn make(tx: &mut Tx<'_>, project: Project, notice: Option<&Notice>) -> ApiResult<()> {
    let ocid = ocid_of(project.id);
    let earlier = store::releases_of(tx, project.id)?;
    let at = after(earlier.last(), tx.now);
    let id = Id::new(at);
    let project_id = project.id;
    let from = snapshot::load(tx, project)?;
    let told: Vec<String> = earlier.iter().flat_map(|release| release.tags.0.clone()).collect();
    let whole = notice.is_none_or(|notice| notice.lot_id.is_none());
    let mut tags = vec![tags::of(notice.map(|notice| notice.kind), whole, &told)];
    let last = earlier.last().and_then(|release| Node::parse(&release.body));
    let mut body = release::build(&from, id, at, &ocid, &tags);
    if tags::cancels_award(last.as_ref(), &body) {
        tags.push("awardCancellation");
        body = release::build(&from, id, at, &ocid, &tags);
    }
    let row = Release {
        id,
        project_id,
        notice_id: notice.map(|notice| notice.id),
        ocid,
        tags: Json(tags.into_iter().map(str::to_owned).collect()),
        body: body.to_string(),
        released_at: at,
    };
    store::insert(tx, &row, &from.all_payments())
}

/// Now, or just after the release before where a transaction that began later was faster: the order of releases is the
/// order of what they tell.
fn after(last: Option<&Release>, now: Timestamp) -> Timestamp {
    match last {
        Some(last) if last.released_at > now => last.released_at.plus_seconds(1),
        _ => now,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ocid_names_its_project() {
        let id: Id<of::ProcurementProject> = Id::new(Timestamp::parse("2026-12-01T08:00:00+08:00").unwrap());
        assert_eq!(project_of(&ocid_of(id)), Some(id));
        for other in ["", "ocds-ctq1ng", "ocds-ctq1ng-", "ocds-213czf-0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10"] {
            assert_eq!(project_of(other), None, "{other}");
        }
    }
}
