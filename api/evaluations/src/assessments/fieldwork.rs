//! Raw data 原始数据: files by digest with counts of samples, each behind the one before, sealed together.

use super::chain::{self, Link};
use super::requests::{EvaluationRecordQuery, RecordEvaluationData};
use super::state::{ThirdPartyEvaluationEvent, ThirdPartyEvaluationStatus};
use super::store::{self, Found};
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::check::Check;
use citong_kernel::lifecycle::{advance, next};
use citong_kernel::schema::{evaluation_records as records, evaluation_seals as seals};
use citong_kernel::{Action, ApiResult, Id, Page, Problem, ProblemType, Timestamp, Tx, audit, of, page};
use diesel::prelude::*;

/// A file of raw data.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = records)]
pub struct Record {
    /// Its id.
    pub id: Id<of::EvaluationRecord>,
    /// Of which evaluation.
    pub evaluation_id: Id<of::ThirdPartyEvaluation>,
    /// Counts from 1.
    pub position: i32,
    /// The file's name.
    pub name: String,
    /// The file's SHA-256.
    pub sha256: String,
    /// Its length.
    pub bytes: i64,
    /// Samples in it.
    pub samples: i64,
    /// Valid ones of them.
    pub valid_samples: i64,
    /// How they were collected.
    pub method: Option<String>,
    /// The digest of the record before.
    pub previous_hash: String,
    /// The digest of this one.
    pub hash: String,
    /// Who recorded it.
    pub recorded_by: String,
    /// When.
    pub created_at: Timestamp,
}

/// The seal over all records.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = seals)]
pub struct Seal {
    /// Of which evaluation.
    pub evaluation_id: Id<of::ThirdPartyEvaluation>,
    /// The digest over everything.
    pub root_hash: String,
    /// How many records.
    pub records: i32,
    /// How many samples.
    pub samples: i64,
    /// How many valid ones.
    pub valid_samples: i64,
    /// Who sealed them.
    pub sealed_by: String,
    /// When.
    pub sealed_at: Timestamp,
}

/// The seal, if there is one.
pub fn seal_of(tx: &mut Tx<'_>, id: Id<of::ThirdPartyEvaluation>) -> ApiResult<Option<Seal>> {
    Ok(seals::table.find(id).select(Seal::as_select()).first(tx.conn).optional()?)
}

fn last(tx: &mut Tx<'_>, id: Id<of::ThirdPartyEvaluation>) -> ApiResult<Option<Record>> {
    let rows = records::table.filter(records::evaluation_id.eq(id)).order(records::position.desc());
    Ok(rows.select(Record::as_select()).first(tx.conn).optional()?)
}

/// A page of records in their order.
pub fn list(
    tx: &mut Tx<'_>,
    id: Id<of::ThirdPartyEvaluation>,
    query: &EvaluationRecordQuery,
    limit: i64,
) -> ApiResult<Page<Record>> {
    store::find_for(tx, Action::ListEvaluationRecords, id)?;
    let mut rows = records::table.filter(records::evaluation_id.eq(id)).into_boxed();
    if let Some(after) = page::decode::<i32>("evaluation-records", query.cursor.as_deref())? {
        rows = rows.filter(records::position.gt(after));
    }
    let rows: Vec<Record> =
        rows.order(records::position.asc()).limit(limit + 1).select(Record::as_select()).load(tx.conn)?;
    Ok(Page::cut("evaluation-records", rows, limit, |row| row.position))
}

/// Records a file of raw data behind those before.
pub fn record(
    tx: &mut Tx<'_>,
    id: Id<of::ThirdPartyEvaluation>,
    body: &RecordEvaluationData,
) -> ApiResult<Record> {
    check_body(body)?;
    let found = store::lock_for(tx, Action::RecordEvaluationData, id)?;
    require_open(&found)?;
    let before = last(tx, id)?;
    let position = before.as_ref().map_or(1, |before| before.position + 1);
    let previous_hash = before.map_or_else(|| chain::BEGINNING.to_owned(), |before| before.hash);
    if is_known(tx, id, &body.sha256)? {
        let (zh, en) = ("该文件已登记", "The file is recorded already");
        return Err(Problem::new(ProblemType::Duplicate).detail(zh, en));
    }
    let name = body.name.trim().to_owned();
    let link = Link {
        position,
        sha256: &body.sha256,
        bytes: body.bytes,
        samples: body.samples,
        valid_samples: body.valid_samples,
        name: &name,
    };
    let row = Record {
        id: Id::new(tx.now),
        evaluation_id: id,
        position,
        hash: link.hash(&previous_hash),
        previous_hash,
        sha256: body.sha256.clone(),
        bytes: body.bytes,
        samples: body.samples,
        valid_samples: body.valid_samples,
        method: body.method.clone(),
        recorded_by: tx.caller().label(),
        created_at: tx.now,
        name,
    };
    diesel::insert_into(records::table).values(&row).execute(tx.conn)?;
    audit::Event::new("create", Kind::EvaluationRecord.as_str(), row.id).write(tx)?;
    changes::record(tx, Kind::EvaluationRecord, row.id, Op::Created, 1, None)?;
    Ok(row)
}

fn is_known(tx: &mut Tx<'_>, id: Id<of::ThirdPartyEvaluation>, sha256: &str) -> ApiResult<bool> {
    let rows = records::table.filter(records::evaluation_id.eq(id).and(records::sha256.eq(sha256)));
    Ok(rows.count().get_result::<i64>(tx.conn)? > 0)
}

fn check_body(body: &RecordEvaluationData) -> ApiResult<()> {
    let most = 1_000_000_000_000;
    let mut check = Check::new();
    check.name("/name", &body.name, 1..=200);
    if !chain::is_digest(&body.sha256) {
        let (zh, en) =
            ("须为 64 位小写十六进制 SHA-256", "It is a SHA-256 of 64 lower-case hexadecimal digits");
        check.fault("/sha256", "invalid_digest", zh, en);
    }
    check.range("/bytes", body.bytes, 0..=most);
    check.range("/samples", body.samples, 0..=super::sample::MOST_PEOPLE);
    if !(0..=body.samples).contains(&body.valid_samples) {
        let (zh, en) = ("有效样本不得多于样本", "There are no more valid samples than samples");
        check.fault("/valid_samples", "out_of_range", zh, en);
    }
    check.optional_text("/method", body.method.as_deref(), 1..=100);
    check.done()
}

fn require_open(found: &Found) -> ApiResult<()> {
    if next(found, ThirdPartyEvaluationEvent::Seal).is_ok() {
        return Ok(());
    }
    let before = [ThirdPartyEvaluationStatus::Selected, ThirdPartyEvaluationStatus::PlanApproved];
    if before.contains(&found.row.status) {
        return next(found, ThirdPartyEvaluationEvent::Seal).map(drop);
    }
    let (zh, en) =
        ("原始数据已封存，不能增加或者更改", "The raw data are sealed: nothing is added or changed");
    Err(Problem::new(ProblemType::DataSealed).detail(zh, en).with("current_status", found.row.status))
}

/// Seals what was recorded; scoring begins.
pub fn seal(tx: &mut Tx<'_>, id: Id<of::ThirdPartyEvaluation>, why: Option<&str>) -> ApiResult<Found> {
    let found = store::lock_for(tx, Action::SealEvaluationData, id)?;
    require_open(&found)?;
    let rows = records::table.filter(records::evaluation_id.eq(id)).order(records::position.asc());
    let all: Vec<Record> = rows.select(Record::as_select()).load(tx.conn)?;
    let Some(last) = all.last() else {
        let (zh, en) = ("尚未登记原始数据", "No raw data were recorded");
        return Err(Problem::new(ProblemType::SampleTooSmall).detail(zh, en).with("valid_samples", 0));
    };
    let samples = all.iter().map(|row| row.samples).sum();
    let valid_samples = all.iter().map(|row| row.valid_samples).sum();
    let row = Seal {
        evaluation_id: id,
        root_hash: chain::root(&id.to_string(), (last.position, samples, valid_samples), &last.hash),
        records: last.position,
        samples,
        valid_samples,
        sealed_by: tx.caller().label(),
        sealed_at: tx.now,
    };
    diesel::insert_into(seals::table).values(&row).execute(tx.conn)?;
    advance(tx, &found, ThirdPartyEvaluationEvent::Seal, why)?;
    store::fetch(tx, id)
}
