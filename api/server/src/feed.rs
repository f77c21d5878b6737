//! `GET /changes`: every write, for machines that keep a copy.

use actix_web::get;
use citong_kernel::changes::{self, Change, Kind, Op};
use citong_kernel::policy::{Grant, Role};
use citong_kernel::query::AnyOf;
use citong_kernel::schema::{changes as table, region_closure};
use citong_kernel::{Action, Answer, ApiResult, Call, Page, Query, Timestamp, Tx, page};
use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operation below `/api/v1`.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config.service(list_changes);
}

/// Where to go on, and what to leave out.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct ChangeQuery {
    /// Where the page before ended; the beginning without it.
    pub cursor: Option<String>,
    /// 1–1000, 100 by default.
    pub limit: Option<i64>,
    /// Only these kinds, separated by commas.
    #[param(value_type = Option<String>, example = "facility,booking")]
    pub kinds: Option<AnyOf<Kind>>,
    /// Only records in this region's subtree.
    pub region: Option<String>,
}

/// One change.
#[derive(Debug, Serialize, ToSchema)]
pub struct ChangeView {
    /// Its place; grows along the feed, may skip.
    pub seq: i64,
    /// What it happened to.
    pub kind: Kind,
    /// The record's id; a year or code for records without one.
    pub id: String,
    /// What happened; `deleted` is a tombstone.
    pub op: Op,
    /// When it was written.
    pub at: Timestamp,
    /// The record's version after it.
    pub version: i64,
    /// The record's region.
    pub region: Option<String>,
}

/// A page of the feed.
#[derive(Serialize, ToSchema)]
pub struct ChangePage {
    /// In the order of the feed.
    items: Vec<ChangeView>,
    /// Where to go on; always present, also when there is nothing new.
    next_cursor: String,
}

/// Follow every change. Whoever goes on from `next_cursor` never misses a committed row.
#[utoipa::path(tag = "sync", params(ChangeQuery), responses((status = 200, body = ChangePage)))]
#[get("/changes")]
pub async fn list_changes(call: Call, query: Query<ChangeQuery>) -> ApiResult<Answer> {
    let limit = page::limit(query.limit.or(Some(100)), 1000)?;
    let after = page::decode::<i64>("changes", query.cursor.as_deref())?.unwrap_or(0);
    changes::number(&call.kernel().db).await?;
    let page = call.read(move |tx| select(tx, &query, after, limit)).await?;
    Answer::page(&page)
}

fn select(tx: &mut Tx<'_>, query: &ChangeQuery, after: i64, limit: i64) -> ApiResult<Page<ChangeView>> {
    let mut rows = table::table.filter(table::position.gt(after)).into_boxed();
    if let Some(AnyOf(kinds)) = &query.kinds {
        rows = rows.filter(table::kind.eq_any(kinds));
    }
    // Who bids, and how many, is nobody's business before the opening.
    if !tx.caller().grants.iter().any(|grant| grant.role == Role::Auditor) {
        rows = rows.filter(table::kind.ne(Kind::Bid));
    }
    if let Some(region) = &query.region {
        let subtree = region_closure::table
            .filter(region_closure::ancestor.eq(region))
            .select(region_closure::descendant.nullable());
        rows = rows.filter(table::region.eq_any(subtree));
    }
    if let Some(granted) = granted_regions(tx) {
        let subtree = region_closure::table
            .filter(region_closure::ancestor.eq_any(granted))
            .select(region_closure::descendant.nullable());
        // Rules and calendar hold everywhere; accounts and clients are not a county's business.
        let everywhere =
            table::region.is_null().and(table::kind.eq_any([Kind::CalendarDay, Kind::RuleParam]));
        rows = rows.filter(everywhere.or(table::region.eq_any(subtree)));
    }
    let found: Vec<Change> =
        rows.order(table::position.asc()).limit(limit).select(Change::as_select()).load(tx.conn)?;
    let last = found.last().and_then(|change| change.position).unwrap_or(after);
    let items = found.into_iter().map(ChangeView::from).collect();
    Ok(Page { items, next_cursor: Some(page::encode("changes", &last)), total: None })
}

/// The regions that the caller's grants cover; `None` is everywhere.
fn granted_regions(tx: &Tx<'_>) -> Option<Vec<String>> {
    let grants: Vec<&Grant> = tx.caller().grants_for(Action::ListChanges).collect();
    grants.iter().map(|grant| grant.region.clone()).collect()
}

impl From<Change> for ChangeView {
    fn from(change: Change) -> Self {
        Self {
            seq: change.position.unwrap_or_default(),
            kind: change.kind,
            id: change.object_id,
            op: change.op,
            at: change.at,
            version: change.version,
            region: change.region,
        }
    }
}
