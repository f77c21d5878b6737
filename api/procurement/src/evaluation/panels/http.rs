//! Handlers of panels.

use super::store::{self, Panel};
use super::views::{
    ConfirmPanelMember, DrawPanel, MemberQuery, PanelMemberPage, PanelMemberView, PanelView,
    RecusePanelMember,
};
use super::{PanelMember, draw, members, visible_panel};
use crate::evaluation::reasons::EvaluationReason;
use actix_web::{get, post};
use citong_kernel::{Answer, ApiResult, Body, Call, Id, MaybeBody, PathId, Problem, Query, Tx, of, page};

fn answer(tx: &mut Tx<'_>, panel: Panel, published: bool) -> ApiResult<Answer> {
    let version = panel.version;
    Ok(Answer::ok(&PanelView::of(tx, panel, published)?)?.version(version))
}

fn member_answer(tx: &Tx<'_>, member: PanelMember) -> ApiResult<Answer> {
    let version = member.version;
    Ok(Answer::ok(&PanelMemberView::of(tx, member))?.version(version))
}

/// Draw the panel of a project at random, or whoever is missing from it.
#[utoipa::path(tag = "evaluation", params(("id" = Id<of::ProcurementProject>, Path)), request_body = DrawPanel,
    responses((status = 200, body = PanelView)))]
#[post("/procurement-projects/{id}/panel/draw")]
pub async fn draw_panel(
    call: Call,
    id: PathId<of::ProcurementProject>,
    body: MaybeBody<DrawPanel>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let panel = draw::draw_panel(tx, *id, &body)?;
        answer(tx, panel, false)
    })
    .await
}

/// The panel of a project; who is on it is secret until the result is published.
#[utoipa::path(tag = "evaluation", params(("id" = Id<of::ProcurementProject>, Path)),
    responses((status = 200, body = PanelView)))]
#[get("/procurement-projects/{id}/panel")]
pub async fn get_panel(call: Call, id: PathId<of::ProcurementProject>) -> ApiResult<Answer> {
    call.read(move |tx| {
        let (panel, published) = visible_panel(tx, *id)?;
        answer(tx, panel, published)
    })
    .await
}

/// List the panels that you are on.
#[utoipa::path(tag = "evaluation", params(MemberQuery), responses((status = 200, body = PanelMemberPage)))]
#[get("/panel-members")]
pub async fn list_panel_members(call: Call, query: Query<MemberQuery>) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| {
        let user = tx.caller().user().ok_or_else(Problem::forbidden)?;
        let page = store::memberships(tx, user, &query, limit)?;
        Answer::page(&page.map(|member| PanelMemberView::of(tx, member)))
    })
    .await
}

/// Declare that you have no conflict of interest; only then you see files.
#[utoipa::path(tag = "evaluation", params(("id" = Id<of::PanelMember>, Path)), request_body = ConfirmPanelMember,
    responses((status = 200, body = PanelMemberView)))]
#[post("/panel-members/{id}/confirm")]
pub async fn confirm_panel_member(
    call: Call,
    id: PathId<of::PanelMember>,
    body: Body<ConfirmPanelMember>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let member = members::confirm(tx, *id, &body)?;
        member_answer(tx, member)
    })
    .await
}

/// Say that you cannot take part; the next in the order of the draw follows.
#[utoipa::path(tag = "evaluation", params(("id" = Id<of::PanelMember>, Path)), request_body = EvaluationReason,
    responses((status = 200, body = PanelMemberView)))]
#[post("/panel-members/{id}/decline")]
pub async fn decline_panel_member(
    call: Call,
    id: PathId<of::PanelMember>,
    body: Body<EvaluationReason>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let member = members::decline(tx, *id, &body.reason)?;
        member_answer(tx, member)
    })
    .await
}

/// Recuse a member: by themselves, or by the supervisor.
#[utoipa::path(tag = "evaluation", params(("id" = Id<of::PanelMember>, Path)), request_body = RecusePanelMember,
    responses((status = 200, body = PanelMemberView)))]
#[post("/panel-members/{id}/recuse")]
pub async fn recuse_panel_member(
    call: Call,
    id: PathId<of::PanelMember>,
    body: Body<RecusePanelMember>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let member = members::recuse(tx, *id, body.relation, &body.reason)?;
        member_answer(tx, member)
    })
    .await
}
