//! Handlers of spaces.

use super::rules;
use super::search::{self, SpaceQuery};
use super::store::{self, Space};
use super::views::{CreateSpace, SpacePage, SpaceView, UpdateSpace};
use crate::facilities::FacilityScope;
use actix_web::{get, patch, post};
use citong_kernel::{Answer, ApiResult, Body, Call, Id, PathId, Query, Tx, of, page};

fn view(tx: &mut Tx<'_>, space: Space, facility: FacilityScope) -> ApiResult<SpaceView> {
    let has_children = store::has_children(tx, space.id)?;
    Ok(SpaceView::of(tx.caller(), space, facility, has_children))
}

/// Search spaces: by facility, place in the tree, region, text, capacity.
///
/// The public finds those of open facilities.
#[utoipa::path(tag = "spaces", params(SpaceQuery), responses((status = 200, body = SpacePage)))]
#[get("/spaces")]
pub async fn list_spaces(call: Call, query: Query<SpaceQuery>) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    let page = call
        .read(move |tx| {
            let found = search::list(tx, &query, limit)?;
            Ok(found.map(|(space, facility, has_children)| {
                SpaceView::of(tx.caller(), space, facility, has_children)
            }))
        })
        .await?;
    Answer::page(&page)
}

/// Enter a space of a facility.
#[utoipa::path(tag = "spaces", request_body = CreateSpace, responses((status = 201, body = SpaceView)))]
#[post("/spaces")]
pub async fn create_space(call: Call, body: Body<CreateSpace>) -> ApiResult<Answer> {
    call.write(move |tx| {
        let (space, facility) = rules::create(tx, &body)?;
        let (id, version) = (space.id, space.version);
        let view = view(tx, space, facility)?;
        Ok(Answer::created(format_args!("/spaces/{id}"), &view)?.version(version))
    })
    .await
}

/// One space.
#[utoipa::path(tag = "spaces", params(("id" = Id<of::Space>, Path, description = "The space's id")),
    responses((status = 200, body = SpaceView)))]
#[get("/spaces/{id}")]
pub async fn get_space(call: Call, id: PathId<of::Space>) -> ApiResult<Answer> {
    call.read_fast(move |tx| {
        let (space, facility) = store::find_visible(tx, *id)?;
        let version = space.version;
        Ok(Answer::ok(&view(tx, space, facility)?)?.version(version))
    })
    .await
}

/// Change a space, its rules, or its place in the tree.
#[utoipa::path(tag = "spaces", params(("id" = Id<of::Space>, Path, description = "The space's id")),
    request_body = UpdateSpace, responses((status = 200, body = SpaceView)))]
#[patch("/spaces/{id}")]
pub async fn update_space(call: Call, id: PathId<of::Space>, body: Body<UpdateSpace>) -> ApiResult<Answer> {
    let seen = call.if_match()?;
    call.write(move |tx| {
        let (space, facility) = rules::update(tx, *id, &body, &seen)?;
        let version = space.version;
        Ok(Answer::ok(&view(tx, space, facility)?)?.version(version))
    })
    .await
}
