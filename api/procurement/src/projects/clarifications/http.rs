//! Handlers of clarifications and enquiries.

use super::views::{
    AnswerEnquiry, AskEnquiry, ClarificationPage, ClarificationQuery, ClarificationView,
    ClarifyProcurementProject, EnquiryPage, EnquiryView,
};
use super::{clarify, enquiries, store};
use crate::projects::http::{answer, check_seen};
use crate::projects::store as projects;
use crate::projects::views::ProcurementProjectView;
use actix_web::{get, post};
use citong_kernel::{Action, Answer, ApiResult, Body, Call, Id, PathId, Query, of, page};

/// The clarifications of a project, in order.
#[utoipa::path(tag = "procurement", params(("id" = Id<of::ProcurementProject>, Path), ClarificationQuery),
    responses((status = 200, body = ClarificationPage)))]
#[get("/procurement-projects/{id}/clarifications")]
pub async fn list_clarifications(
    call: Call,
    id: PathId<of::ProcurementProject>,
    query: Query<ClarificationQuery>,
) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| {
        projects::find_for(tx, Action::ListClarifications, *id)?;
        let page = store::list(tx, *id, query.cursor.as_deref(), limit)?;
        Answer::page(&page.map(ClarificationView::from))
    })
    .await
}

/// Clarify published documents to all; the deadline moves where the law says so.
#[utoipa::path(tag = "procurement", params(("id" = Id<of::ProcurementProject>, Path)),
    request_body = ClarifyProcurementProject, responses((status = 200, body = ProcurementProjectView)))]
#[post("/procurement-projects/{id}/clarify")]
pub async fn clarify_procurement_project(
    call: Call,
    id: PathId<of::ProcurementProject>,
    body: Body<ClarifyProcurementProject>,
) -> ApiResult<Answer> {
    let seen = call.maybe_if_match();
    call.write(move |tx| {
        check_seen(tx, *id, seen.as_ref())?;
        let project = clarify::clarify(tx, *id, &body)?;
        answer(tx, project)
    })
    .await
}

/// Questions about a project with their answers; nobody sees who asked.
#[utoipa::path(tag = "procurement", params(("id" = Id<of::ProcurementProject>, Path), ClarificationQuery),
    responses((status = 200, body = EnquiryPage)))]
#[get("/procurement-projects/{id}/enquiries")]
pub async fn list_enquiries(
    call: Call,
    id: PathId<of::ProcurementProject>,
    query: Query<ClarificationQuery>,
) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| {
        let page = enquiries::list(tx, *id, &query, limit)?;
        Answer::page(&page.map(EnquiryView::from))
    })
    .await
}

/// Ask about published documents, as a supplier.
#[utoipa::path(tag = "procurement", params(("id" = Id<of::ProcurementProject>, Path)),
    request_body = AskEnquiry, responses((status = 201, body = EnquiryView)))]
#[post("/procurement-projects/{id}/enquiries")]
pub async fn ask_enquiry(
    call: Call,
    id: PathId<of::ProcurementProject>,
    body: Body<AskEnquiry>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let row = enquiries::ask(tx, *id, &body)?;
        let path = format!("/procurement-projects/{}/enquiries", row.project_id);
        Answer::created(path, &EnquiryView::from(row))
    })
    .await
}

/// Answer an enquiry, to all.
#[utoipa::path(tag = "procurement", params(("id" = Id<of::Enquiry>, Path)), request_body = AnswerEnquiry,
    responses((status = 200, body = EnquiryView)))]
#[post("/enquiries/{id}/answer")]
pub async fn answer_enquiry(
    call: Call,
    id: PathId<of::Enquiry>,
    body: Body<AnswerEnquiry>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let row = enquiries::answer(tx, *id, &body.answer)?;
        Answer::ok(&EnquiryView::from(row))
    })
    .await
}
