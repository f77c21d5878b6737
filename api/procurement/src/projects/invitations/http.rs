//! Handlers of invitations.

use super::draw;
use super::views::{DrawInvitations, InvitationsView};
use crate::projects::store;
use actix_web::{get, post};
use citong_kernel::{Action, Answer, ApiResult, Call, Id, MaybeBody, PathId, of};

/// Who is asked to bid, with all that anybody needs to draw again.
#[utoipa::path(tag = "procurement", params(("id" = Id<of::ProcurementProject>, Path)),
    responses((status = 200, body = InvitationsView)))]
#[get("/procurement-projects/{id}/invitations")]
pub async fn list_invitations(call: Call, id: PathId<of::ProcurementProject>) -> ApiResult<Answer> {
    call.read(move |tx| {
        let project = store::find_for(tx, Action::ListInvitations, *id)?;
        Answer::ok(&InvitationsView::of(tx, &project)?)
    })
    .await
}

/// Draw the suppliers of an invited tender by lot, once.
#[utoipa::path(tag = "procurement", params(("id" = Id<of::ProcurementProject>, Path)),
    request_body = DrawInvitations, responses((status = 200, body = InvitationsView)))]
#[post("/procurement-projects/{id}/invitations/draw")]
pub async fn draw_invitations(
    call: Call,
    id: PathId<of::ProcurementProject>,
    body: MaybeBody<DrawInvitations>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let project = draw::draw(tx, *id, body.count)?;
        Answer::ok(&InvitationsView::of(tx, &project)?)
    })
    .await
}
