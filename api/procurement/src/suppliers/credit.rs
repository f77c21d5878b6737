//! Credit records 信用记录: what was found about how a supplier kept its word. Everybody reads them; they
//! never change.

use super::store as suppliers;
use actix_web::{get, post};
use chrono::NaiveDate;
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::check::Check;
use citong_kernel::date::LocalDate;
use citong_kernel::schema::credit_records as table;
use citong_kernel::{
    Action, Answer, ApiResult, Body, Call, Id, Page, PathId, Problem, Query, Timestamp, Tx, audit, of, page,
    page_schema, text_enum,
};
use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config.service(list_credit_records).service(create_credit_record).service(get_credit_record);
}

text_enum! {
    /// 信用记录类别.
    pub enum CreditKind {
        /// 表彰.
        Commendation = "commendation",
        /// 迟延履行.
        LatePerformance = "late_performance",
        /// 违约.
        Breach = "breach",
        /// 行政处罚.
        Penalty = "penalty",
        /// 其他.
        Other = "other",
    }
}

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = table)]
struct Record {
    id: Id<of::CreditRecord>,
    supplier_id: Id<of::Supplier>,
    kind: CreditKind,
    summary: String,
    source: String,
    legal_basis: Option<String>,
    recorded_on: NaiveDate,
    recorded_by: String,
    version: i64,
    created_at: Timestamp,
    updated_at: Timestamp,
}

/// A credit record to enter.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"supplier_id": "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10", "kind": "late_performance",
    "summary": "送戏场次迟延两周", "source": "晋江市文化体育和旅游局", "recorded_on": "2026-11-20"}))]
pub struct CreateCreditRecord {
    /// About whom.
    pub supplier_id: Id<of::Supplier>,
    /// What kind.
    pub kind: CreditKind,
    /// What was found, 1–2,000 characters.
    #[schema(max_length = 2000)]
    pub summary: String,
    /// Who found it, 1–200 characters.
    #[schema(max_length = 200)]
    pub source: String,
    /// By which document or article, at most 500 characters.
    #[schema(max_length = 500)]
    pub legal_basis: Option<String>,
    /// When it was found; not in the future.
    pub recorded_on: LocalDate,
}

/// Which records.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct CreditQuery {
    /// Only of this supplier.
    pub supplier_id: Option<Id<of::Supplier>>,
    /// Only of this kind.
    #[param(inline)]
    pub kind: Option<CreditKind>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// A credit record.
#[derive(Debug, Serialize, ToSchema)]
pub struct CreditRecordView {
    /// Its id.
    pub id: Id<of::CreditRecord>,
    /// About whom.
    pub supplier_id: Id<of::Supplier>,
    /// What kind.
    pub kind: CreditKind,
    /// What was found.
    pub summary: String,
    /// Who found it.
    pub source: String,
    /// By which document or article.
    pub legal_basis: Option<String>,
    /// When it was found.
    pub recorded_on: LocalDate,
    /// When it was entered.
    pub created_at: Timestamp,
}

page_schema!(CreditRecordPage, CreditRecordView);

impl From<Record> for CreditRecordView {
    fn from(row: Record) -> Self {
        Self {
            id: row.id,
            supplier_id: row.supplier_id,
            kind: row.kind,
            summary: row.summary,
            source: row.source,
            legal_basis: row.legal_basis,
            recorded_on: row.recorded_on.into(),
            created_at: row.created_at,
        }
    }
}

/// List credit records of suppliers; everybody can read them.
#[utoipa::path(tag = "suppliers", params(CreditQuery), responses((status = 200, body = CreditRecordPage)))]
#[get("/credit-records")]
pub async fn list_credit_records(call: Call, query: Query<CreditQuery>) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    let page = call.read(move |tx| list(tx, &query, limit)).await?;
    Answer::page(&page.map(CreditRecordView::from))
}

/// Enter a credit record of a supplier.
#[utoipa::path(tag = "suppliers", request_body = CreateCreditRecord,
    responses((status = 201, body = CreditRecordView)))]
#[post("/credit-records")]
pub async fn create_credit_record(call: Call, body: Body<CreateCreditRecord>) -> ApiResult<Answer> {
    call.write(move |tx| {
        let view = CreditRecordView::from(record(tx, &body)?);
        Ok(Answer::created(format!("/credit-records/{}", view.id), &view)?.version(1))
    })
    .await
}

/// One credit record.
#[utoipa::path(tag = "suppliers", params(("id" = Id<of::CreditRecord>, Path)),
    responses((status = 200, body = CreditRecordView)))]
#[get("/credit-records/{id}")]
pub async fn get_credit_record(call: Call, id: PathId<of::CreditRecord>) -> ApiResult<Answer> {
    call.read_fast(move |tx| {
        let row: Option<Record> =
            table::table.find(*id).select(Record::as_select()).first(tx.conn).optional()?;
        let row = row.ok_or_else(Problem::not_found)?;
        let version = row.version;
        Ok(Answer::ok(&CreditRecordView::from(row))?.version(version))
    })
    .await
}

fn record(tx: &mut Tx<'_>, new: &CreateCreditRecord) -> ApiResult<Record> {
    let supplier = suppliers::fetch(tx, new.supplier_id)?;
    tx.require(Action::CreateCreditRecord, &supplier.scope())?;
    let mut check = Check::new();
    check.text("/summary", &new.summary, 1..=2000);
    check.name("/source", &new.source, 1..=200);
    check.optional_text("/legal_basis", new.legal_basis.as_deref(), 1..=500);
    if new.recorded_on.0 > tx.now.local_date() {
        check.fault("/recorded_on", "in_future", "日期在今天之后", "It is in the future");
    }
    check.done()?;
    let row = Record {
        id: Id::new(tx.now),
        supplier_id: new.supplier_id,
        kind: new.kind,
        summary: new.summary.clone(),
        source: new.source.trim().to_owned(),
        legal_basis: new.legal_basis.clone(),
        recorded_on: new.recorded_on.0,
        recorded_by: tx.caller().label(),
        version: 1,
        created_at: tx.now,
        updated_at: tx.now,
    };
    diesel::insert_into(table::table).values(&row).execute(tx.conn)?;
    audit::Event::new("create", Kind::CreditRecord.as_str(), row.id).write(tx)?;
    let region = Some(supplier.organization.region.as_str());
    changes::record(tx, Kind::CreditRecord, row.id, Op::Created, 1, region)?;
    Ok(row)
}

fn list(tx: &mut Tx<'_>, query: &CreditQuery, limit: i64) -> ApiResult<Page<Record>> {
    let mut rows = table::table.into_boxed();
    if let Some(supplier) = query.supplier_id {
        rows = rows.filter(table::supplier_id.eq(supplier));
    }
    if let Some(kind) = query.kind {
        rows = rows.filter(table::kind.eq(kind));
    }
    if let Some(after) = page::decode::<Id<of::CreditRecord>>("credit_records", query.cursor.as_deref())? {
        rows = rows.filter(table::id.gt(after));
    }
    let items = rows.order(table::id.asc()).limit(limit + 1).select(Record::as_select()).load(tx.conn)?;
    Ok(Page::cut("credit_records", items, limit, |row: &Record| row.id))
}
