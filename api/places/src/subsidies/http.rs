//! Handlers of subsidies.

use super::store::{self, FoundClaim};
use super::views::{
    AgreementQuery, ClaimQuery, CreateSubsidyAgreement, CreateSubsidyClaim, SubsidyAgreementPage,
    SubsidyAgreementView, SubsidyClaimPage, SubsidyClaimView,
};
use super::{agreements, claims};
use crate::bookings::Reason;
use actix_web::{get, post};
use citong_kernel::money::Fen;
use citong_kernel::{Action, Answer, ApiResult, Body, Call, Id, MaybeBody, PathId, Query, Tx, of, page};

/// List subsidy agreements within one's grants.
#[utoipa::path(tag = "opening", params(AgreementQuery), responses((status = 200, body = SubsidyAgreementPage)))]
#[get("/subsidy-agreements")]
pub async fn list_subsidy_agreements(call: Call, query: Query<AgreementQuery>) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| {
        let page = store::list_agreements(tx, &query, limit)?;
        let page = page.try_map(|found| {
            let claimed = store::claimed_of(tx, found.row.id)?;
            Ok(SubsidyAgreementView::from((found, claimed)))
        })?;
        Answer::page(&page)
    })
    .await
}

/// Enter what a listed offer is paid for each person or hour, up to a cap.
#[utoipa::path(tag = "opening", request_body = CreateSubsidyAgreement,
    responses((status = 201, body = SubsidyAgreementView)))]
#[post("/subsidy-agreements")]
pub async fn create_subsidy_agreement(call: Call, body: Body<CreateSubsidyAgreement>) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = agreements::create(tx, &body)?;
        let path = format!("/subsidy-agreements/{}", found.row.id);
        Ok(Answer::created(path, &SubsidyAgreementView::from((found, Fen(0))))?.version(1))
    })
    .await
}

/// One subsidy agreement.
#[utoipa::path(tag = "opening", params(("id" = Id<of::SubsidyAgreement>, Path)),
    responses((status = 200, body = SubsidyAgreementView)))]
#[get("/subsidy-agreements/{id}")]
pub async fn get_subsidy_agreement(call: Call, id: PathId<of::SubsidyAgreement>) -> ApiResult<Answer> {
    call.read(move |tx| {
        let found = store::agreement_for(tx, Action::GetSubsidyAgreement, *id)?;
        let (claimed, version) = (store::claimed_of(tx, *id)?, found.row.version);
        Ok(Answer::ok(&SubsidyAgreementView::from((found, claimed)))?.version(version))
    })
    .await
}

/// List the claims under an agreement.
#[utoipa::path(tag = "opening", params(("id" = Id<of::SubsidyAgreement>, Path), ClaimQuery),
    responses((status = 200, body = SubsidyClaimPage)))]
#[get("/subsidy-agreements/{id}/claims")]
pub async fn list_subsidy_claims(
    call: Call,
    id: PathId<of::SubsidyAgreement>,
    query: Query<ClaimQuery>,
) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    call.read(move |tx| {
        let agreement = store::agreement_for(tx, Action::ListSubsidyClaims, *id)?;
        let page = store::list_claims(tx, &agreement, &query, limit)?;
        Answer::page(&page.map(|found| SubsidyClaimView::of(tx, found, None)))
    })
    .await
}

/// Compute a claim from the visits that were checked in; each is claimed once.
#[utoipa::path(tag = "opening", params(("id" = Id<of::SubsidyAgreement>, Path)),
    request_body = CreateSubsidyClaim, responses((status = 201, body = SubsidyClaimView)))]
#[post("/subsidy-agreements/{id}/claims")]
pub async fn create_subsidy_claim(
    call: Call,
    id: PathId<of::SubsidyAgreement>,
    body: Body<CreateSubsidyClaim>,
) -> ApiResult<Answer> {
    call.write(move |tx| {
        let found = claims::create(tx, *id, &body)?;
        let path = format!("/subsidy-claims/{}", found.row.id);
        Ok(Answer::created(path, &view(tx, found)?)?.version(1))
    })
    .await
}

/// One claim with the visits that it is computed from.
#[utoipa::path(tag = "opening", params(("id" = Id<of::SubsidyClaim>, Path)),
    responses((status = 200, body = SubsidyClaimView)))]
#[get("/subsidy-claims/{id}")]
pub async fn get_subsidy_claim(call: Call, id: PathId<of::SubsidyClaim>) -> ApiResult<Answer> {
    call.read(move |tx| {
        let found = store::claim_for(tx, Action::GetSubsidyClaim, *id)?;
        answer(tx, found)
    })
    .await
}

/// Submit a claim for its decision.
#[utoipa::path(tag = "opening", params(("id" = Id<of::SubsidyClaim>, Path)), request_body = Reason,
    responses((status = 200, body = SubsidyClaimView)))]
#[post("/subsidy-claims/{id}/submit")]
pub async fn submit_subsidy_claim(
    call: Call,
    id: PathId<of::SubsidyClaim>,
    body: MaybeBody<Reason>,
) -> ApiResult<Answer> {
    step(call, id, body, claims::submit).await
}

/// Approve a claim that somebody else has made.
#[utoipa::path(tag = "opening", params(("id" = Id<of::SubsidyClaim>, Path)), request_body = Reason,
    responses((status = 200, body = SubsidyClaimView)))]
#[post("/subsidy-claims/{id}/approve")]
pub async fn approve_subsidy_claim(
    call: Call,
    id: PathId<of::SubsidyClaim>,
    body: MaybeBody<Reason>,
) -> ApiResult<Answer> {
    step(call, id, body, claims::approve).await
}

/// Reject a claim with a reason; its bookings and hours can be claimed again.
#[utoipa::path(tag = "opening", params(("id" = Id<of::SubsidyClaim>, Path)), request_body = Reason,
    responses((status = 200, body = SubsidyClaimView)))]
#[post("/subsidy-claims/{id}/reject")]
pub async fn reject_subsidy_claim(
    call: Call,
    id: PathId<of::SubsidyClaim>,
    body: MaybeBody<Reason>,
) -> ApiResult<Answer> {
    step(call, id, body, claims::reject).await
}

type Step = fn(&mut Tx<'_>, Id<of::SubsidyClaim>, Option<&str>) -> ApiResult<FoundClaim>;

async fn step(
    call: Call,
    id: PathId<of::SubsidyClaim>,
    body: MaybeBody<Reason>,
    rule: Step,
) -> ApiResult<Answer> {
    let seen = call.maybe_if_match();
    call.write(move |tx| {
        if let Some(seen) = &seen {
            seen.check(store::claim_for(tx, Action::GetSubsidyClaim, *id)?.row.version)?;
        }
        let found = rule(tx, *id, body.reason.as_deref())?;
        answer(tx, found)
    })
    .await
}

fn view(tx: &mut Tx<'_>, found: FoundClaim) -> ApiResult<SubsidyClaimView> {
    let evidence = store::evidence_of(tx, found.row.id)?;
    Ok(SubsidyClaimView::of(tx, found, Some(evidence)))
}

fn answer(tx: &mut Tx<'_>, found: FoundClaim) -> ApiResult<Answer> {
    let version = found.row.version;
    Ok(Answer::ok(&view(tx, found)?)?.version(version))
}
