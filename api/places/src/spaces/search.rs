//! Searching spaces.

use super::store::{Sharing, Space};
use crate::facilities::{FacilityKind, FacilityScope, spaces_visible_to};
use citong_kernel::changes::Kind;
use citong_kernel::db::MultiBackend;
use citong_kernel::policy::Caller;
use citong_kernel::query::AnyOf;
use citong_kernel::schema::{facilities, region_closure, search_terms, spaces};
use citong_kernel::search_terms::terms_of_query;
use citong_kernel::{ApiResult, Id, Page, Timestamp, Tx, of, page};
use diesel::dsl::{InnerJoin, sql};
use diesel::prelude::*;
use diesel::sql_types::Bool;
use serde::Deserialize;
use std::collections::BTreeSet;
use utoipa::IntoParams;

/// Most terms of a query that are looked up; longer queries are cut.
const MOST_TERMS: usize = 32;

/// Filters of the list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct SpaceQuery {
    /// Only of this facility.
    pub facility_id: Option<Id<of::Facility>>,
    /// Only the direct parts of this space.
    pub parent_id: Option<Id<of::Space>>,
    /// Only in this region's subtree.
    #[param(example = "350582")]
    pub region: Option<String>,
    /// Of facilities of any of these kinds, separated by commas.
    #[param(value_type = Option<Vec<FacilityKind>>, style = Form, explode = false)]
    pub kind: Option<AnyOf<FacilityKind>>,
    /// Only exclusive or only shared ones.
    pub sharing: Option<Sharing>,
    /// For this many people.
    pub headcount: Option<i32>,
    /// Only those that are accessible, or only those that are not.
    pub accessible: Option<bool>,
    /// Only those that can be booked, or only those that cannot.
    pub bookable: Option<bool>,
    /// Words in the name, the description, the equipment, or the facility's name, address or
    /// description; all of them must occur.
    #[param(example = "排练")]
    pub q: Option<String>,
    /// Changed at or after this instant.
    pub updated_since: Option<Timestamp>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
    /// Whether to count all matches.
    #[serde(default)]
    pub with_total: bool,
}

type Rows<'a> = diesel::dsl::IntoBoxed<'a, InnerJoin<spaces::table, facilities::table>, MultiBackend>;

fn matching<'a>(caller: &Caller, query: &'a SpaceQuery) -> Rows<'a> {
    let mut rows = spaces::table.inner_join(facilities::table).into_boxed();
    if let Some(visible) = spaces_visible_to(caller) {
        rows = rows.filter(visible);
    }
    if let Some(facility) = query.facility_id {
        rows = rows.filter(spaces::facility_id.eq(facility));
    }
    if let Some(parent) = query.parent_id {
        rows = rows.filter(spaces::parent_id.eq(parent));
    }
    if let Some(region) = &query.region {
        let subtree = region_closure::table
            .filter(region_closure::ancestor.eq(region))
            .select(region_closure::descendant);
        rows = rows.filter(facilities::region.eq_any(subtree));
    }
    if let Some(AnyOf(kinds)) = &query.kind {
        rows = rows.filter(facilities::kind.eq_any(kinds));
    }
    if let Some(sharing) = query.sharing {
        rows = rows.filter(spaces::sharing.eq(sharing));
    }
    if let Some(headcount) = query.headcount {
        rows = rows.filter(spaces::capacity.ge(headcount));
    }
    if let Some(accessible) = query.accessible {
        rows = rows.filter(spaces::accessible.eq(accessible));
    }
    if let Some(bookable) = query.bookable {
        rows = rows.filter(spaces::bookable.eq(bookable));
    }
    if let Some(since) = query.updated_since {
        rows = rows.filter(spaces::updated_at.ge(since));
    }
    with_text(rows, query)
}

/// Each word must occur in the space or in its facility; a text without any letter or digit matches
/// nothing, a blank one all.
fn with_text<'a>(mut rows: Rows<'a>, query: &SpaceQuery) -> Rows<'a> {
    let Some(text) = query.q.as_deref().filter(|text| !text.trim().is_empty()) else { return rows };
    let terms = terms_of_query(text);
    if terms.is_empty() {
        return rows.filter(sql::<Bool>("1 = 0"));
    }
    for term in terms.into_iter().take(MOST_TERMS) {
        let found = |kind: Kind| {
            search_terms::table
                .filter(search_terms::kind.eq(kind).and(search_terms::term.eq(term.clone())))
                .select(search_terms::object_id)
        };
        let own = spaces::id.eq_any(found(Kind::Space));
        rows = rows.filter(own.or(spaces::facility_id.eq_any(found(Kind::Facility))));
    }
    rows
}

/// A space with its facility, and whether it has parts.
pub type Found = (Space, FacilityScope, bool);

/// A page of spaces, by id.
pub fn list(tx: &mut Tx<'_>, query: &SpaceQuery, limit: i64) -> ApiResult<Page<Found>> {
    let mut rows = matching(tx.caller(), query);
    if let Some(after) = page::decode::<Id<of::Space>>("spaces", query.cursor.as_deref())? {
        rows = rows.filter(spaces::id.gt(after));
    }
    let rows = rows.select((Space::as_select(), FacilityScope::as_select()));
    let items: Vec<(Space, FacilityScope)> = rows.order(spaces::id.asc()).limit(limit + 1).load(tx.conn)?;
    let total =
        if query.with_total { Some(matching(tx.caller(), query).count().get_result(tx.conn)?) } else { None };
    let page = Page::cut("spaces", items, limit, |(space, _)| space.id);
    let ids: Vec<_> = page.items.iter().map(|(space, _)| space.id).collect();
    let parts = spaces::table.filter(spaces::parent_id.eq_any(&ids)).select(spaces::parent_id);
    let parents: Vec<Option<Id<of::Space>>> = parts.distinct().load(tx.conn)?;
    let parents: BTreeSet<_> = parents.into_iter().flatten().collect();
    let page = page.map(|(space, facility)| {
        let has_children = parents.contains(&space.id);
        (space, facility, has_children)
    });
    Ok(page.with_total(total))
}
