//! Machine sync: a county's system keeps its facilities here under its own names. Idempotent on
//! (source, external id): the same content again writes nothing.

use super::rules;
use super::state::FacilityStatus;
use super::store::{self, Facility, NewFacility};
use super::views::{CreateFacility, FacilityView};
use actix_web::{post, put, web};
use citong_kernel::check::Check;
use citong_kernel::problem::ProblemBody;
use citong_kernel::{Action, Answer, ApiResult, BatchBody, Body, Call, Id, Problem, Tx, body, of};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::sync::Arc;
use utoipa::ToSchema;

/// Most rows of one batch.
const MOST_ROWS: usize = 1_000;
/// How many rows share a transaction, so that nobody waits long behind a batch.
const ROWS_A_TRANSACTION: usize = 50;

/// One facility of a batch.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SyncFacilityRow {
    /// The county's system: lower case letters, digits, `-` and `_`.
    pub source: String,
    /// The facility's name there.
    pub external_id: String,
    /// The facility.
    pub facility: CreateFacility,
}

/// Facilities to create or to change.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"rows": [{"source": "jinjiang-culture", "external_id": "F-0012", "facility":
    {"name": "五店市讲古馆", "kind": "FV", "region": "350582",
    "organization_id": "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10", "level": "county", "opening_type": "free",
    "location": {"lat": 24.812, "lng": 118.576, "accuracy": "approximate"}}}]}))]
pub struct SyncFacilities {
    /// 1–1,000 rows; each stands for itself.
    #[schema(value_type = Vec<SyncFacilityRow>)]
    pub rows: Vec<Value>,
}

/// What became of one row.
#[derive(Debug, Serialize, ToSchema)]
pub struct SyncResult {
    /// The row's place in the batch, from 0.
    pub index: usize,
    /// 201 created, 200 changed or the same as before, else the problem's status.
    pub status: u16,
    /// The facility, unless there is a problem.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<Id<of::Facility>>,
    /// Why nothing was written.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<ProblemBody>)]
    pub problem: Option<Value>,
}

/// What became of the rows, in their order.
#[derive(Debug, Serialize, ToSchema)]
pub struct SyncResults {
    /// One for each row.
    pub items: Vec<SyncResult>,
}

/// Create or change the facility that a county's system keeps under this name.
#[utoipa::path(tag = "sync", params(
        ("source" = String, Path, description = "The county's system", example = "jinjiang-culture"),
        ("external_id" = String, Path, description = "The facility's name there", example = "F-0012")),
    request_body = CreateFacility,
    responses((status = 200, body = FacilityView), (status = 201, body = FacilityView)))]
#[put("/sync/facilities/{source}/{external_id}")]
pub async fn sync_facility(
    call: Call,
    path: web::Path<(String, String)>,
    body: Body<CreateFacility>,
) -> ApiResult<Answer> {
    let (source, external_id) = path.into_inner();
    call.write(move |tx| {
        let (status, facility) = upsert(tx, &source, &external_id, &body)?;
        let (id, version) = (facility.id, facility.version);
        let view = FacilityView::of(tx.caller(), facility);
        if status == 201 {
            return Ok(Answer::created(format_args!("/facilities/{id}"), &view)?.version(version));
        }
        Ok(Answer::ok(&view)?.version(version))
    })
    .await
}

/// Create or change many facilities that a county's system keeps.
///
/// Rows stand for themselves: one that fails stops no other. Sending a batch again is harmless. With
/// an `Idempotency-Key` the batch is one transaction.
#[utoipa::path(tag = "sync", request_body = SyncFacilities, responses((status = 200, body = SyncResults)))]
#[post("/sync/facilities:batch")]
pub async fn sync_facilities(call: Call, body: BatchBody<SyncFacilities>) -> ApiResult<Answer> {
    let mut check = Check::new();
    check.range("/rows", body.rows.len(), 1..=MOST_ROWS);
    check.done()?;
    let rows = Arc::new(body.0.rows);
    if call.header("idempotency-key").is_some() {
        return call.write(move |tx| Answer::ok(&SyncResults { items: upsert_rows(tx, &rows, 0)? })).await;
    }
    let mut items = Vec::with_capacity(rows.len());
    for first in (0..rows.len()).step_by(ROWS_A_TRANSACTION) {
        let (rows, context) = (Arc::clone(&rows), Arc::clone(call.context()));
        let work = move |conn: &mut citong_kernel::db::Conn| {
            let last = rows.len().min(first + ROWS_A_TRANSACTION);
            upsert_rows(&mut Tx::new(conn, &context), &rows[first..last], first)
        };
        items.extend(call.kernel().db.write(work).await?);
    }
    Answer::ok(&SyncResults { items })
}

fn upsert_rows(tx: &mut Tx<'_>, rows: &[Value], first: usize) -> ApiResult<Vec<SyncResult>> {
    let results = rows.iter().zip(first..).map(|(row, index)| match upsert_row(tx, row) {
        Ok((status, facility)) => Ok(SyncResult { index, status, id: Some(facility.id), problem: None }),
        // The database is not there, or another transaction came between: nobody's row is to blame.
        Err(problem) if !is_refusal(&problem) => Err(problem),
        Err(problem) => {
            let status = problem.kind().status();
            let body = problem.body(tx.cx.language, &tx.cx.request_id);
            Ok(SyncResult { index, status, id: None, problem: Some(body) })
        }
    });
    results.collect()
}

/// Refusals of the rules come before a row's first write; a 409 comes from the database and ends
/// the transaction.
fn is_refusal(problem: &Problem) -> bool {
    matches!(problem.kind().status(), 400 | 403 | 404 | 422)
}

fn upsert_row(tx: &mut Tx<'_>, row: &Value) -> ApiResult<(u16, Facility)> {
    let text = serde_json::to_vec(row).map_err(Problem::internal)?;
    let row: SyncFacilityRow = body::parse(&text)?;
    upsert(tx, &row.source, &row.external_id, &row.facility)
}

/// 201 or 200, and the facility.
fn upsert(
    tx: &mut Tx<'_>,
    source: &str,
    external_id: &str,
    new: &CreateFacility,
) -> ApiResult<(u16, Facility)> {
    let mut check = Check::new();
    check.text("/source", source, 1..=50);
    if !source.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'-' | b'_')) {
        let (zh, en) = ("只能用小写字母、数字、- 和 _", "Lower case letters, digits, - and _ only");
        check.fault("/source", "invalid_name", zh, en);
    }
    check.text("/external_id", external_id, 1..=100);
    check.done()?;
    let before = store::find_external(tx, source, external_id)?;
    if let Some(before) = &before {
        tx.require(Action::SyncFacility, &before.scope())?;
    }
    let details = new.details();
    let status = before.as_ref().map_or(FacilityStatus::Draft, |before| before.status);
    let mut check = Check::new();
    let region_path = rules::place(tx, Action::SyncFacility, &details, &mut check)?;
    rules::check_details(&details, status, &mut check);
    check.done()?;
    if let Some(before) = before {
        return Ok((200, rules::replace(tx, &before, details, region_path)?));
    }
    let external = Some((source.to_owned(), external_id.to_owned()));
    let new = NewFacility { details, safety_plan: None, accessibility_plan: None, external };
    Ok((201, store::insert(tx, new, FacilityStatus::Draft)?))
}
