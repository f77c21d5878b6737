//! Handlers of announcements and open data. Anybody may read all of it.

use super::packages::{self, Place};
use super::views::{
    NoticeQuery, OcdsRecordPackage, OcdsReleasePackage, ProcurementNoticePage, ProcurementNoticeView,
    ProjectNoticeQuery, RecordQuery, ReleaseQuery,
};
use super::{announcements, atom, stream, tables};
use crate::projects;
use actix_web::{HttpResponse, get, web};
use citong_kernel::{Action, Answer, ApiResult, Call, Id, PathId, Query, of, page};

/// Records in one page of the download: each brings all releases of its process.
const RECORDS_AT_ONCE: i64 = 10;

fn place(call: &Call) -> Place {
    Place { origin: call.origin(), uri: call.uri() }
}

/// List announcements of purchases, the newest first.
#[utoipa::path(tag = "open-data", params(NoticeQuery), responses((status = 200, body = ProcurementNoticePage)))]
#[get("/procurement-notices")]
pub async fn list_procurement_notices(call: Call, query: Query<NoticeQuery>) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    let page = call.read(move |tx| announcements::list(tx, None, &query, limit)).await?;
    Answer::page(&page.map(ProcurementNoticeView::from))
}

/// Announcements of purchases as an Atom feed, the newest first.
#[utoipa::path(tag = "open-data", params(NoticeQuery),
    responses((status = 200, body = String, content_type = "application/atom+xml")))]
#[get("/procurement-notices.atom")]
pub async fn get_procurement_notice_feed(call: Call, query: Query<NoticeQuery>) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    let (place, filters) = (place(&call), call.filters());
    let feed = call.read(move |tx| {
        let page = announcements::list(tx, None, &query, limit)?;
        let feed = atom::feed(&place, &filters, &page, tx.now);
        Ok(Answer::text(atom::MEDIA_TYPE, feed).next(page.next_cursor))
    });
    feed.await
}

/// One announcement.
#[utoipa::path(tag = "open-data", params(("id" = Id<of::ProcurementNotice>, Path)),
    responses((status = 200, body = ProcurementNoticeView)))]
#[get("/procurement-notices/{id}")]
pub async fn get_procurement_notice(call: Call, id: PathId<of::ProcurementNotice>) -> ApiResult<Answer> {
    let found = call.read_fast(move |tx| announcements::find(tx, *id)).await?;
    Ok(Answer::ok(&ProcurementNoticeView::from(found))?.version(1))
}

/// List one project's announcements, the newest first.
#[utoipa::path(tag = "open-data", params(("id" = Id<of::ProcurementProject>, Path), ProjectNoticeQuery),
    responses((status = 200, body = ProcurementNoticePage)))]
#[get("/procurement-projects/{id}/notices")]
pub async fn list_project_notices(
    call: Call,
    id: PathId<of::ProcurementProject>,
    query: Query<ProjectNoticeQuery>,
) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    let page = call.read(move |tx| {
        let project = projects::find_for(tx, Action::ListProjectNotices, *id)?;
        let (kind, cursor) = (query.0.kind, query.0.cursor);
        announcements::list(tx, Some(project.id), &NoticeQuery { kind, cursor, ..Default::default() }, limit)
    });
    Answer::page(&page.await?.map(ProcurementNoticeView::from))
}

/// OCDS releases, the oldest first, as a release package. The header `Link` names the next page.
#[utoipa::path(tag = "open-data", params(ReleaseQuery), responses((status = 200, body = OcdsReleasePackage)))]
#[get("/open-data/ocds/releases")]
pub async fn list_ocds_releases(call: Call, query: Query<ReleaseQuery>) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    let place = place(&call);
    let (text, next) = call.read(move |tx| packages::releases(tx, &place, &query, limit)).await?;
    Ok(Answer::text("application/json", text).next(next))
}

/// One OCDS release, in a release package.
#[utoipa::path(tag = "open-data", params(("id" = String, Path, format = Uuid, max_length = 36)),
    responses((status = 200, body = OcdsReleasePackage)))]
#[get("/open-data/ocds/releases/{id}")]
pub async fn get_ocds_release(call: Call, id: PathId<of::Release>) -> ApiResult<Answer> {
    let place = place(&call);
    let text = call.read(move |tx| packages::release(tx, &place, *id)).await?;
    Ok(Answer::text("application/json", text))
}

/// OCDS records with a compiled release each, as a record package. The header `Link` names the next page.
#[utoipa::path(tag = "open-data", params(RecordQuery), responses((status = 200, body = OcdsRecordPackage)))]
#[get("/open-data/ocds/records")]
pub async fn list_ocds_records(call: Call, query: Query<RecordQuery>) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    let place = place(&call);
    let (text, next) = call.read(move |tx| packages::records(tx, &place, &query, limit)).await?;
    Ok(Answer::text("application/json", text).next(next))
}

/// The OCDS record of one process with all its releases, as a record package.
#[utoipa::path(tag = "open-data", params(("ocid" = String, Path, description = "The id of the process")),
    responses((status = 200, body = OcdsRecordPackage)))]
#[get("/open-data/ocds/records/{ocid}")]
pub async fn get_ocds_record(call: Call, ocid: web::Path<String>) -> ApiResult<Answer> {
    let place = place(&call);
    let text = call.read(move |tx| packages::record_of(tx, &place, &ocid)).await?;
    Ok(Answer::text("application/json", text))
}

/// All OCDS records, one record package on each line.
#[utoipa::path(tag = "open-data", responses((status = 200, body = String, content_type = "application/jsonl")))]
#[get("/open-data/ocds/records.jsonl")]
pub async fn download_ocds_records(call: Call) -> ApiResult<HttpResponse> {
    let origin = call.origin();
    stream::pages(call, "application/jsonl", "records.jsonl", move |tx, cursor| {
        packages::record_lines(tx, &origin, cursor, RECORDS_AT_ONCE)
    })
    .await
}

/// All projects that were announced, as CSV.
#[utoipa::path(tag = "open-data", responses((status = 200, body = String, content_type = "text/csv")))]
#[get("/open-data/procurement-projects.csv")]
pub async fn download_procurement_projects(call: Call) -> ApiResult<HttpResponse> {
    stream::pages(call, tables::MEDIA_TYPE, "procurement-projects.csv", tables::projects).await
}

/// All contracts that were announced, as CSV.
#[utoipa::path(tag = "open-data", responses((status = 200, body = String, content_type = "text/csv")))]
#[get("/open-data/contracts.csv")]
pub async fn download_contracts(call: Call) -> ApiResult<HttpResponse> {
    stream::pages(call, tables::MEDIA_TYPE, "contracts.csv", tables::contracts).await
}
