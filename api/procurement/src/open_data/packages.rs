//! Release packages and record packages, as OCDS 1.1.5 has them. The next page is named in the header `Link`: the
//! standard's packages have no member for it.

use super::node::Node;
use super::store::{self, Release};
use super::views::{RecordQuery, ReleaseQuery};
use super::{merge, ocid_of, project_of};
use citong_kernel::{ApiResult, Id, Page, Problem, Timestamp, Tx, of};

/// The extensions that our releases use.
const EXTENSIONS: [&str; 2] = [
    "https://raw.githubusercontent.com/open-contracting-extensions/ocds_bid_extension/v1.1.5/extension.json",
    "https://raw.githubusercontent.com/open-contracting-extensions/ocds_lots_extension/v1.1.5/extension.json",
];
/// Under which terms anybody may use the data.
const LICENSE: &str = "https://creativecommons.org/licenses/by/4.0/";

/// Where a package is read: what its addresses begin with, and its own.
#[derive(Debug, Clone)]
pub struct Place {
    /// Such as `https://citong.example`.
    pub origin: String,
    /// The whole address of the package.
    pub uri: String,
}

/// How a record names its releases.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Releases {
    /// By address: short, for lists.
    Linked,
    /// With all that they hold.
    Embedded,
}

fn package(place: &Place, published: Timestamp, name: &str, content: Vec<Node>) -> String {
    let publisher = Node::object().with("name", "刺桐 Citong").with("uri", &place.origin);
    let extensions: Vec<Node> = EXTENSIONS.iter().map(|address| Node::from(*address)).collect();
    let mut package = Node::object()
        .with("uri", &place.uri)
        .with("version", "1.1")
        .with("extensions", extensions)
        .with("publishedDate", published)
        .with("publisher", publisher)
        .with("license", LICENSE)
        .with("publicationPolicy", format!("{}/api/v1/docs/", place.origin));
    // Also where it is empty: the member is required.
    if let Node::Object(members) = &mut package {
        members.push((name.to_owned(), content.into()));
    }
    package.to_string()
}

/// A kept release; a body that is no JSON is a defect of ours.
fn read(release: &Release) -> ApiResult<Node> {
    Node::parse(&release.body).ok_or_else(|| Problem::internal("a release is no JSON"))
}

/// When the newest of these was made.
fn newest<'a>(releases: impl Iterator<Item = &'a Release>, now: Timestamp) -> Timestamp {
    releases.map(|release| release.released_at).max().unwrap_or(now)
}

/// A page of releases, with the cursor of the next.
pub fn releases(
    tx: &mut Tx<'_>,
    place: &Place,
    query: &ReleaseQuery,
    limit: i64,
) -> ApiResult<(String, Option<String>)> {
    let page = store::list(tx, query, limit)?;
    let content = page.items.iter().map(read).collect::<ApiResult<_>>()?;
    Ok((package(place, newest(page.items.iter(), tx.now), "releases", content), page.next_cursor))
}

/// One release in a package of its own.
pub fn release(tx: &mut Tx<'_>, place: &Place, id: Id<of::Release>) -> ApiResult<String> {
    let release = store::find(tx, id)?;
    Ok(package(place, release.released_at, "releases", vec![read(&release)?]))
}

/// A page of records, with the cursor of the next.
pub fn records(
    tx: &mut Tx<'_>,
    place: &Place,
    query: &RecordQuery,
    limit: i64,
) -> ApiResult<(String, Option<String>)> {
    let Page { items, next_cursor, .. } = store::recorded(tx, query, limit)?;
    let releases = store::releases_of_all(tx, &items)?;
    let content = releases
        .chunk_by(|a, b| a.project_id == b.project_id)
        .map(|own| record(place, own, Releases::Linked))
        .collect::<ApiResult<_>>()?;
    Ok((package(place, newest(releases.iter(), tx.now), "records", content), next_cursor))
}

/// The record of one process with all its releases; 404 where nothing was announced.
pub fn record_of(tx: &mut Tx<'_>, place: &Place, ocid: &str) -> ApiResult<String> {
    let project = project_of(ocid).ok_or_else(Problem::not_found)?;
    let releases = store::releases_of(tx, project)?;
    let last = releases.last().ok_or_else(Problem::not_found)?;
    let content = vec![record(place, &releases, Releases::Embedded)?];
    Ok(package(place, last.released_at, "records", content))
}

/// Records of the projects after a cursor, each in a package of its own on a line of its own.
pub fn record_lines(
    tx: &mut Tx<'_>,
    origin: &str,
    cursor: Option<String>,
    limit: i64,
) -> ApiResult<(String, Option<String>)> {
    let query = RecordQuery { cursor, ..RecordQuery::default() };
    let Page { items, next_cursor, .. } = store::recorded(tx, &query, limit)?;
    let releases = store::releases_of_all(tx, &items)?;
    let mut lines = String::new();
    for own in releases.chunk_by(|a, b| a.project_id == b.project_id) {
        let uri = format!("{origin}/api/v1/open-data/ocds/records/{}", ocid_of(own[0].project_id));
        let place = Place { origin: origin.to_owned(), uri };
        let content = vec![record(&place, own, Releases::Embedded)?];
        lines.push_str(&package(&place, newest(own.iter(), tx.now), "records", content));
        lines.push('\n');
    }
    Ok((lines, next_cursor))
}

/// The record of one process, from all its releases.
fn record(place: &Place, own: &[Release], how: Releases) -> ApiResult<Node> {
    let releases: Vec<Node> = own.iter().map(read).collect::<ApiResult<_>>()?;
    let ocid = own.first().map(|release| release.ocid.clone()).unwrap_or_default();
    let compiled = merge::compile(&ocid, &releases).ok_or_else(|| Problem::internal("nothing to compile"))?;
    let releases = match how {
        Releases::Embedded => releases,
        Releases::Linked => own.iter().map(|release| link(place, release)).collect(),
    };
    Ok(Node::object().with("ocid", ocid).with("releases", releases).with("compiledRelease", compiled))
}

fn link(place: &Place, release: &Release) -> Node {
    let tags: Vec<Node> = release.tags.0.iter().map(Node::from).collect();
    let id = release.id;
    Node::object()
        .with("url", format!("{}/api/v1/open-data/ocds/releases/{id}#{id}", place.origin))
        .with("date", release.released_at)
        .with("tag", tags)
}
