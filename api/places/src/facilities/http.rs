//! Handlers of facilities.

use super::rules;
use super::search::{self, FacilityQuery};
use super::store::{self, Facility};
use super::views::{
    CreateFacility, FacilityPage, FacilityView, OpenFacility, SuspendFacility, UpdateFacility,
};
use actix_web::{get, patch, post};
use citong_kernel::{Answer, ApiResult, Body, Call, Id, MaybeBody, PathId, Query, Tx, of, page};

fn answer(tx: &Tx<'_>, facility: Facility) -> ApiResult<Answer> {
    let version = facility.version;
    Ok(Answer::ok(&FacilityView::of(tx.caller(), facility))?.version(version))
}

/// Search facilities: by region, kind, text, place on the map, accessibility, capacity.
///
/// The public finds open ones; who works on facilities also finds drafts and suspended ones there.
#[utoipa::path(tag = "facilities", params(FacilityQuery), responses((status = 200, body = FacilityPage)))]
#[get("/facilities")]
pub async fn list_facilities(call: Call, query: Query<FacilityQuery>) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    let is_bounded = query.is_bounded();
    let work = move |tx: &mut Tx<'_>| {
        let found = search::list(tx, &query, limit)?;
        Answer::page(&found.map(|(facility, distance_m)| FacilityView {
            distance_m,
            ..FacilityView::of(tx.caller(), facility)
        }))
    };
    if is_bounded { call.read_fast(work).await } else { call.read(work).await }
}

/// Enter a facility, as a draft.
#[utoipa::path(tag = "facilities", request_body = CreateFacility, responses((status = 201, body = FacilityView)))]
#[post("/facilities")]
pub async fn create_facility(call: Call, body: Body<CreateFacility>) -> ApiResult<Answer> {
    call.write(move |tx| {
        let facility = rules::create(tx, &body)?;
        let (id, version) = (facility.id, facility.version);
        let view = FacilityView::of(tx.caller(), facility);
        Ok(Answer::created(format_args!("/facilities/{id}"), &view)?.version(version))
    })
    .await
}

/// One facility.
#[utoipa::path(tag = "facilities", params(("id" = Id<of::Facility>, Path, description = "The facility's id")),
    responses((status = 200, body = FacilityView)))]
#[get("/facilities/{id}")]
pub async fn get_facility(call: Call, id: PathId<of::Facility>) -> ApiResult<Answer> {
    call.read_fast(move |tx| {
        let facility = store::find_visible(tx, *id)?;
        answer(tx, facility)
    })
    .await
}

/// Change what is said about a facility.
#[utoipa::path(tag = "facilities", params(("id" = Id<of::Facility>, Path, description = "The facility's id")),
    request_body = UpdateFacility, responses((status = 200, body = FacilityView)))]
#[patch("/facilities/{id}")]
pub async fn update_facility(
    call: Call,
    id: PathId<of::Facility>,
    body: Body<UpdateFacility>,
) -> ApiResult<Answer> {
    let seen = call.if_match()?;
    call.write(move |tx| {
        let facility = rules::update(tx, *id, &body, &seen)?;
        answer(tx, facility)
    })
    .await
}

/// Open a facility to the public: its spaces can be booked from now on.
#[utoipa::path(tag = "facilities", params(("id" = Id<of::Facility>, Path, description = "The facility's id")),
    request_body = OpenFacility, responses((status = 200, body = FacilityView)))]
#[post("/facilities/{id}/open")]
pub async fn open_facility(
    call: Call,
    id: PathId<of::Facility>,
    body: MaybeBody<OpenFacility>,
) -> ApiResult<Answer> {
    let seen = call.maybe_if_match();
    call.write(move |tx| {
        let facility = rules::open(tx, *id, &body, seen.as_ref())?;
        answer(tx, facility)
    })
    .await
}

/// Close a facility for the time being: the public no longer finds it.
#[utoipa::path(tag = "facilities", params(("id" = Id<of::Facility>, Path, description = "The facility's id")),
    request_body = SuspendFacility, responses((status = 200, body = FacilityView)))]
#[post("/facilities/{id}/suspend")]
pub async fn suspend_facility(
    call: Call,
    id: PathId<of::Facility>,
    body: Body<SuspendFacility>,
) -> ApiResult<Answer> {
    let seen = call.maybe_if_match();
    call.write(move |tx| {
        let facility = rules::suspend(tx, *id, &body, seen.as_ref())?;
        answer(tx, facility)
    })
    .await
}
