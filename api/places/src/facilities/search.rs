//! Searching facilities: filters as SQL, distances in Rust.

use super::kinds::{AccessibilityFeature, FacilityKind, FacilityLevel, OpeningType};
use super::state::FacilityStatus;
use super::store::Facility;
use super::visible::{facilities_on_the_map_for, facilities_visible_to};
use citong_kernel::changes::Kind;
use citong_kernel::db::MultiBackend;
use citong_kernel::policy::Caller;
use citong_kernel::query::AnyOf;
use citong_kernel::schema::{facilities, region_closure, search_terms, spaces};
use citong_kernel::search_terms::terms_of_query;
use citong_kernel::{
    ApiResult, FieldError, Id, Page, Problem, ProblemType, Timestamp, Tx, of, page, text_enum,
};
use diesel::dsl::{exists, sql};
use diesel::prelude::*;
use diesel::sql_types::{Bool, Text};
use serde::Deserialize;
use utoipa::IntoParams;

/// Most terms of a query that are looked up; longer queries are cut.
const MOST_TERMS: usize = 32;
/// How far `near` reaches when the caller does not say, metres.
const DEFAULT_WITHIN_M: i64 = 5_000;
/// How far `near` can reach, metres.
const MOST_WITHIN_M: i64 = 100_000;
/// Metres of one degree of latitude.
const METRES_A_DEGREE: f64 = 111_195.0;
/// Radius of the earth, metres.
const EARTH_RADIUS_M: f64 = 6_371_008.8;

text_enum! {
    /// Orders of the list.
    pub enum FacilitySort {
        Name = "name",
        CreatedAt = "created_at",
        NewestFirst = "-created_at",
    }
}

/// Filters of the list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct FacilityQuery {
    /// Only in this region's subtree.
    #[param(example = "350582")]
    pub region: Option<String>,
    /// Any of these kinds, separated by commas.
    #[param(value_type = Option<Vec<FacilityKind>>, style = Form, explode = false)]
    pub kind: Option<AnyOf<FacilityKind>>,
    /// Any of these levels, separated by commas.
    #[param(value_type = Option<Vec<FacilityLevel>>, style = Form, explode = false)]
    pub level: Option<AnyOf<FacilityLevel>>,
    /// Any of these ways of opening, separated by commas.
    #[param(value_type = Option<Vec<OpeningType>>, style = Form, explode = false)]
    pub opening_type: Option<AnyOf<OpeningType>>,
    /// Only of this organization.
    pub organization_id: Option<Id<of::Organization>>,
    /// Any of these states, separated by commas; the public sees open ones only.
    #[param(value_type = Option<Vec<FacilityStatus>>, style = Form, explode = false)]
    pub status: Option<AnyOf<FacilityStatus>>,
    /// Words in the name, the address or the description; all of them must occur.
    #[param(example = "图书")]
    pub q: Option<String>,
    /// Around this place, nearest first: `lat,lng`, WGS84.
    #[param(value_type = Option<String>, example = "24.91,118.59")]
    pub near: Option<AnyOf<f64>>,
    /// How far `near` reaches, metres: 1–100,000, 5,000 by default.
    pub within_m: Option<i64>,
    /// Inside this box: `minlng,minlat,maxlng,maxlat`, WGS84, the order of GeoJSON.
    #[param(value_type = Option<String>, example = "118.5,24.8,118.7,25.0")]
    pub bbox: Option<AnyOf<f64>>,
    /// With all of these, separated by commas.
    #[param(value_type = Option<Vec<AccessibilityFeature>>, style = Form, explode = false)]
    pub accessibility: Option<AnyOf<AccessibilityFeature>>,
    /// With a bookable space for this many people.
    pub headcount: Option<i32>,
    /// Changed at or after this instant.
    pub updated_since: Option<Timestamp>,
    /// The order, by id when absent; `near` orders by distance and takes none.
    #[param(inline)]
    pub sort: Option<FacilitySort>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
    /// Whether to count all matches.
    #[serde(default)]
    pub with_total: bool,
}

fn malformed(pointer: &str, code: &'static str, zh: &'static str, en: &'static str) -> Problem {
    Problem::new(ProblemType::MalformedRequest).field(FieldError::new(pointer, code, zh, en))
}

/// A circle on the map.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Near {
    lat: f64,
    lng: f64,
    within_m: i64,
}

/// A box on the map.
#[derive(Debug, Clone, Copy, PartialEq)]
struct BoundingBox {
    lats: (f64, f64),
    lngs: (f64, f64),
}

fn on_earth(lat: f64, lng: f64) -> bool {
    (-90.0..=90.0).contains(&lat) && (-180.0..=180.0).contains(&lng)
}

impl FacilityQuery {
    /// Whether a page is one range of an index, whatever the data: nothing but the cursor and the limit.
    pub fn is_bounded(&self) -> bool {
        let Self { region, kind, level, opening_type, organization_id, status, q, near, within_m, .. } = self;
        let Self { bbox, accessibility, headcount, updated_since, sort, with_total, .. } = self;
        let plain = region.is_none() && kind.is_none() && level.is_none() && opening_type.is_none();
        let plain = plain && organization_id.is_none() && status.is_none() && q.is_none() && near.is_none();
        let plain = plain && within_m.is_none() && bbox.is_none() && accessibility.is_none();
        plain && headcount.is_none() && updated_since.is_none() && sort.is_none() && !with_total
    }

    fn near(&self) -> ApiResult<Option<Near>> {
        let within_m = self.within_m.unwrap_or(DEFAULT_WITHIN_M);
        let Some(AnyOf(point)) = &self.near else {
            let (zh, en) = ("within_m 须与 near 一起使用", "within_m goes with near");
            return if self.within_m.is_none() {
                Ok(None)
            } else {
                Err(malformed("/within_m", "unexpected", zh, en))
            };
        };
        if !(1..=MOST_WITHIN_M).contains(&within_m) {
            let (zh, en) = ("须在 1–100000 之间", "It must be between 1 and 100000");
            return Err(malformed("/within_m", "out_of_range", zh, en));
        }
        if self.sort.is_some() {
            let (zh, en) = ("near 按距离排序，不能再指定 sort", "near orders by distance and takes no sort");
            return Err(malformed("/sort", "unexpected", zh, en));
        }
        match *point.as_slice() {
            [lat, lng] if on_earth(lat, lng) => Ok(Some(Near { lat, lng, within_m })),
            _ => Err(malformed("/near", "invalid_point", "须为 纬度,经度", "It must be lat,lng")),
        }
    }

    fn bounding_box(&self) -> ApiResult<Option<BoundingBox>> {
        let Some(AnyOf(edges)) = &self.bbox else { return Ok(None) };
        match *edges.as_slice() {
            [west, south, east, north]
                if on_earth(south, west) && on_earth(north, east) && west <= east && south <= north =>
            {
                Ok(Some(BoundingBox { lats: (south, north), lngs: (west, east) }))
            }
            _ => Err(malformed(
                "/bbox",
                "invalid_box",
                "须为 最小经度,最小纬度,最大经度,最大纬度",
                "It must be minlng,minlat,maxlng,maxlat",
            )),
        }
    }
}

impl Near {
    /// The box around the circle, a little larger.
    fn bounding_box(&self) -> BoundingBox {
        #[expect(clippy::cast_precision_loss, reason = "at most 100,000")]
        let lat = self.within_m as f64 / METRES_A_DEGREE * 1.01;
        // Near a pole every longitude is near.
        let lng = (lat / self.lat.to_radians().cos().max(1e-6)).min(360.0);
        BoundingBox { lats: (self.lat - lat, self.lat + lat), lngs: (self.lng - lng, self.lng + lng) }
    }

    /// Whole metres to a place (haversine).
    fn distance_m(&self, lat: f64, lng: f64) -> i64 {
        let half = |degrees: f64| (degrees.to_radians() / 2.0).sin().powi(2);
        let lats = self.lat.to_radians().cos() * lat.to_radians().cos();
        let chord = half(lat - self.lat) + lats * half(lng - self.lng);
        let metres = 2.0 * EARTH_RADIUS_M * chord.clamp(0.0, 1.0).sqrt().asin();
        #[expect(clippy::cast_possible_truncation, reason = "at most half the way round the earth")]
        let metres = metres.round() as i64;
        metres
    }
}

type Rows<'a> = facilities::BoxedQuery<'a, MultiBackend>;

/// What the caller may see and the filters let through, without `near`.
fn matching<'a>(caller: &Caller, query: &'a FacilityQuery) -> ApiResult<Rows<'a>> {
    let mut rows = facilities::table.into_boxed();
    if let Some(visible) = facilities_visible_to(caller) {
        rows = rows.filter(visible);
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
    if let Some(AnyOf(levels)) = &query.level {
        rows = rows.filter(facilities::level.eq_any(levels));
    }
    if let Some(AnyOf(types)) = &query.opening_type {
        rows = rows.filter(facilities::opening_type.eq_any(types));
    }
    if let Some(organization) = query.organization_id {
        rows = rows.filter(facilities::organization_id.eq(organization));
    }
    if let Some(AnyOf(states)) = &query.status {
        rows = rows.filter(facilities::status.eq_any(states));
    }
    if let Some(since) = query.updated_since {
        rows = rows.filter(facilities::updated_at.ge(since));
    }
    // A search by place, small step by small step, would find what the views hide.
    let by_place = query.near.is_some() || query.bbox.is_some();
    if let Some(shown) = facilities_on_the_map_for(caller).filter(|_| by_place) {
        rows = rows.filter(shown);
    }
    if let Some(bounds) = query.bounding_box()? {
        rows = inside(rows, bounds);
    }
    rows = with_features(rows, query);
    Ok(with_text(rows, query))
}

fn inside(rows: Rows<'_>, bounds: BoundingBox) -> Rows<'_> {
    rows.filter(facilities::lat.between(bounds.lats.0, bounds.lats.1))
        .filter(facilities::lng.between(bounds.lngs.0, bounds.lngs.1))
}

fn with_features<'a>(mut rows: Rows<'a>, query: &'a FacilityQuery) -> Rows<'a> {
    for feature in query.accessibility.iter().flat_map(|AnyOf(features)| features) {
        // The column is a JSON array of a closed list's words, on both engines readable as text.
        let quoted = format!("%\"{feature}\"%");
        let has = sql::<Bool>("CAST(facilities.accessibility AS TEXT) LIKE ").bind::<Text, _>(quoted);
        rows = rows.filter(has);
    }
    if let Some(headcount) = query.headcount {
        let roomy = spaces::table
            .filter(spaces::facility_id.eq(facilities::id))
            .filter(spaces::bookable.eq(true).and(spaces::capacity.ge(headcount)));
        rows = rows.filter(exists(roomy));
    }
    rows
}

/// All words must occur; a text without any letter or digit matches nothing, a blank one all.
fn with_text<'a>(mut rows: Rows<'a>, query: &FacilityQuery) -> Rows<'a> {
    let Some(text) = query.q.as_deref().filter(|text| !text.trim().is_empty()) else { return rows };
    let terms = terms_of_query(text);
    if terms.is_empty() {
        return rows.filter(sql::<Bool>("1 = 0"));
    }
    for term in terms.into_iter().take(MOST_TERMS) {
        let found = search_terms::table
            .filter(search_terms::kind.eq(Kind::Facility).and(search_terms::term.eq(term)))
            .select(search_terms::object_id);
        rows = rows.filter(facilities::id.eq_any(found));
    }
    rows
}

/// A facility, and how far it is from the place asked for.
pub type Found = (Facility, Option<i64>);

/// A page of facilities.
pub fn list(tx: &mut Tx<'_>, query: &FacilityQuery, limit: i64) -> ApiResult<Page<Found>> {
    match query.near()? {
        Some(near) => nearest(tx, query, near, limit),
        None => Ok(ordered(tx, query, limit)?.map(|facility| (facility, None))),
    }
}

/// By id or in the order asked for; ties by id.
fn ordered(tx: &mut Tx<'_>, query: &FacilityQuery, limit: i64) -> ApiResult<Page<Facility>> {
    let (caller, cursor) = (tx.caller(), query.cursor.as_deref());
    let total =
        if query.with_total { Some(matching(caller, query)?.count().get_result(tx.conn)?) } else { None };
    let rows = matching(caller, query)?.select(Facility::as_select()).limit(limit + 1);
    let (name, created, id) = (facilities::name, facilities::created_at, facilities::id);
    let page = match query.sort {
        None => {
            let list = "facilities";
            let after = page::decode::<Id<of::Facility>>(list, cursor)?;
            let rows = if let Some(after) = after { rows.filter(id.gt(after)) } else { rows };
            Page::cut(list, rows.order(id.asc()).load(tx.conn)?, limit, |one| one.id)
        }
        Some(FacilitySort::Name) => {
            let list = "facilities:name";
            let rows = match page::decode::<(String, Id<of::Facility>)>(list, cursor)? {
                Some((n, i)) => rows.filter(name.gt(n.clone()).or(name.eq(n).and(id.gt(i)))),
                None => rows,
            };
            let items = rows.order((name.asc(), id.asc())).load(tx.conn)?;
            Page::cut(list, items, limit, |one: &Facility| (one.details.name.clone(), one.id))
        }
        Some(FacilitySort::CreatedAt) => {
            let list = "facilities:created_at";
            let rows = match page::decode::<(Timestamp, Id<of::Facility>)>(list, cursor)? {
                Some((c, i)) => rows.filter(created.gt(c).or(created.eq(c).and(id.gt(i)))),
                None => rows,
            };
            let items = rows.order((created.asc(), id.asc())).load(tx.conn)?;
            Page::cut(list, items, limit, |one: &Facility| (one.created_at, one.id))
        }
        Some(FacilitySort::NewestFirst) => {
            let list = "facilities:-created_at";
            let rows = match page::decode::<(Timestamp, Id<of::Facility>)>(list, cursor)? {
                Some((c, i)) => rows.filter(created.lt(c).or(created.eq(c).and(id.lt(i)))),
                None => rows,
            };
            let items = rows.order((created.desc(), id.desc())).load(tx.conn)?;
            Page::cut(list, items, limit, |one: &Facility| (one.created_at, one.id))
        }
    };
    Ok(page.with_total(total))
}

/// Nearest first, ties by id. The box around the circle bounds what is read.
fn nearest(tx: &mut Tx<'_>, query: &FacilityQuery, near: Near, limit: i64) -> ApiResult<Page<Found>> {
    let list = format!("facilities:near:{},{}", near.lat, near.lng);
    let after = page::decode::<(i64, Id<of::Facility>)>(&list, query.cursor.as_deref())?;
    let rows = inside(matching(tx.caller(), query)?, near.bounding_box());
    let columns = (facilities::id, facilities::lat, facilities::lng);
    let candidates: Vec<(Id<of::Facility>, f64, f64)> = rows.select(columns).load(tx.conn)?;
    let mut found: Vec<(i64, Id<of::Facility>)> = candidates
        .into_iter()
        .map(|(id, lat, lng)| (near.distance_m(lat, lng), id))
        .filter(|(distance_m, _)| *distance_m <= near.within_m)
        .collect();
    let total = if query.with_total { i64::try_from(found.len()).ok() } else { None };
    found.retain(|key| after.is_none_or(|after| *key > after));
    found.sort_unstable();
    let page = Page::cut(&list, found, limit, |key| *key);
    let ids: Vec<_> = page.items.iter().map(|(_, id)| *id).collect();
    let rows = facilities::table.filter(facilities::id.eq_any(&ids)).select(Facility::as_select());
    let mut rows: Vec<Facility> = rows.load(tx.conn)?;
    let items = page.items.iter().filter_map(|(distance_m, id)| {
        let place = rows.iter().position(|facility| facility.id == *id)?;
        Some((rows.swap_remove(place), Some(*distance_m)))
    });
    Ok(Page { items: items.collect(), next_cursor: page.next_cursor, total })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn query(text: &str) -> FacilityQuery {
        citong_kernel::query::parse(text).unwrap()
    }

    #[test]
    fn distances_are_those_of_the_sphere() {
        let near = Near { lat: 24.91, lng: 118.59, within_m: 5_000 };
        assert_eq!(near.distance_m(24.91, 118.59), 0);
        let north = near.distance_m(25.91, 118.59);
        assert!((111_190..=111_200).contains(&north), "{north}");
        let east = near.distance_m(24.91, 119.59);
        assert!((100_800..=100_900).contains(&east), "{east}");
    }

    #[test]
    fn the_box_holds_the_circle() {
        let near = Near { lat: 24.91, lng: 118.59, within_m: 5_000 };
        let bounds = near.bounding_box();
        assert!(near.distance_m(bounds.lats.1, near.lng) > 5_000);
        assert!(near.distance_m(near.lat, bounds.lngs.0) > 5_000);
    }

    #[test]
    fn places_are_checked() {
        assert_eq!(query("near=24.9,118.5").near().unwrap().map(|near| near.within_m), Some(5_000));
        for bad in ["near=24.9", "near=118.5,24.9", "near=NaN,1", "near=1,2&within_m=100001", "within_m=5"] {
            assert!(query(bad).near().is_err(), "{bad}");
        }
        assert!(query("bbox=118.5,24.8,118.7,25.0").bounding_box().unwrap().is_some());
        for bad in ["bbox=24.8,118.5,25.0,118.7", "bbox=118.7,24.8,118.5,25.0", "bbox=1,2,3"] {
            assert!(query(bad).bounding_box().is_err(), "{bad}");
        }
    }
}
