//! Support measures 扶持措施: what is done for small and young suppliers of a region, for whom, until when.
//! Everybody reads them.

use actix_web::{get, post};
use chrono::NaiveDate;
use citong_identity::regions;
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::check::Check;
use citong_kernel::date::LocalDate;
use citong_kernel::policy::Scope;
use citong_kernel::schema::{region_closure, support_measures as table};
use citong_kernel::{
    Action, Answer, ApiResult, Body, Call, Id, Page, PathId, Problem, Query, Timestamp, Tx, audit, of, page,
    page_schema,
};
use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::service_config::ServiceConfig;

/// Adds the operations.
pub fn mount(config: &mut ServiceConfig<'_>) {
    config.service(list_support_measures).service(create_support_measure).service(get_support_measure);
}

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = table)]
struct Measure {
    id: Id<of::SupportMeasure>,
    region: String,
    title: String,
    description: String,
    beneficiaries: String,
    legal_basis: Option<String>,
    valid_from: NaiveDate,
    valid_until: Option<NaiveDate>,
    created_by: String,
    version: i64,
    created_at: Timestamp,
    updated_at: Timestamp,
}

/// A measure to enter.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"region": "350500", "title": "社会组织孵化", "description": "免费提供场地和财务培训",
    "beneficiaries": "成立未满三年的社会组织", "legal_basis": "财综〔2016〕54号", "valid_from": "2027-01-01",
    "valid_until": "2027-12-31"}))]
pub struct CreateSupportMeasure {
    /// Where.
    pub region: String,
    /// What, 1–100 characters.
    #[schema(max_length = 100)]
    pub title: String,
    /// In words, 1–5,000 characters.
    #[schema(max_length = 5000)]
    pub description: String,
    /// For whom, 1–500 characters.
    #[schema(max_length = 500)]
    pub beneficiaries: String,
    /// 依据, at most 500 characters.
    #[schema(max_length = 500)]
    pub legal_basis: Option<String>,
    /// The first day.
    pub valid_from: LocalDate,
    /// The last day, included; none where it is open.
    pub valid_until: Option<LocalDate>,
}

/// Which measures.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct SupportQuery {
    /// Only in this region's subtree.
    pub region: Option<String>,
    /// Only those that hold on this day.
    pub on: Option<LocalDate>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// A support measure.
#[derive(Debug, Serialize, ToSchema)]
pub struct SupportMeasureView {
    /// Its id.
    pub id: Id<of::SupportMeasure>,
    /// Where.
    pub region: String,
    /// What.
    pub title: String,
    /// In words.
    pub description: String,
    /// For whom.
    pub beneficiaries: String,
    /// 依据.
    pub legal_basis: Option<String>,
    /// The first day.
    pub valid_from: LocalDate,
    /// The last day, included.
    pub valid_until: Option<LocalDate>,
    /// When it was entered.
    pub created_at: Timestamp,
}

page_schema!(SupportMeasurePage, SupportMeasureView);

impl From<Measure> for SupportMeasureView {
    fn from(row: Measure) -> Self {
        Self {
            id: row.id,
            region: row.region,
            title: row.title,
            description: row.description,
            beneficiaries: row.beneficiaries,
            legal_basis: row.legal_basis,
            valid_from: row.valid_from.into(),
            valid_until: row.valid_until.map(Into::into),
            created_at: row.created_at,
        }
    }
}

/// List support measures; everybody can read them.
#[utoipa::path(tag = "suppliers", params(SupportQuery), responses((status = 200, body = SupportMeasurePage)))]
#[get("/support-measures")]
pub async fn list_support_measures(call: Call, query: Query<SupportQuery>) -> ApiResult<Answer> {
    let limit = page::limit(query.limit, 100)?;
    let page = call.read(move |tx| list(tx, &query, limit)).await?;
    Answer::page(&page.map(SupportMeasureView::from))
}

/// Enter a support measure of a region.
#[utoipa::path(tag = "suppliers", request_body = CreateSupportMeasure,
    responses((status = 201, body = SupportMeasureView)))]
#[post("/support-measures")]
pub async fn create_support_measure(call: Call, body: Body<CreateSupportMeasure>) -> ApiResult<Answer> {
    call.write(move |tx| {
        let view = SupportMeasureView::from(enter(tx, &body)?);
        Ok(Answer::created(format!("/support-measures/{}", view.id), &view)?.version(1))
    })
    .await
}

/// One support measure.
#[utoipa::path(tag = "suppliers", params(("id" = Id<of::SupportMeasure>, Path)),
    responses((status = 200, body = SupportMeasureView)))]
#[get("/support-measures/{id}")]
pub async fn get_support_measure(call: Call, id: PathId<of::SupportMeasure>) -> ApiResult<Answer> {
    call.read_fast(move |tx| {
        let row: Option<Measure> =
            table::table.find(*id).select(Measure::as_select()).first(tx.conn).optional()?;
        let row = row.ok_or_else(Problem::not_found)?;
        let version = row.version;
        Ok(Answer::ok(&SupportMeasureView::from(row))?.version(version))
    })
    .await
}

fn enter(tx: &mut Tx<'_>, new: &CreateSupportMeasure) -> ApiResult<Measure> {
    let mut check = Check::new();
    if new.region.contains('\0') || !regions::exists(tx, &new.region)? {
        check.fault("/region", "not_found", "没有这个地区", "There is no such region");
    }
    check.name("/title", &new.title, 1..=100);
    check.text("/description", &new.description, 1..=5000);
    check.text("/beneficiaries", &new.beneficiaries, 1..=500);
    check.optional_text("/legal_basis", new.legal_basis.as_deref(), 1..=500);
    if new.valid_until.is_some_and(|until| until < new.valid_from) {
        check.fault("/valid_until", "before_start", "早于开始日期", "It is before the first day");
    }
    check.done()?;
    let path = regions::path_of(tx, &new.region)?;
    tx.require(Action::CreateSupportMeasure, &Scope { region_path: Some(&path), ..Scope::default() })?;
    let row = Measure {
        id: Id::new(tx.now),
        region: new.region.clone(),
        title: new.title.trim().to_owned(),
        description: new.description.clone(),
        beneficiaries: new.beneficiaries.clone(),
        legal_basis: new.legal_basis.clone(),
        valid_from: new.valid_from.0,
        valid_until: new.valid_until.map(|day| day.0),
        created_by: tx.caller().label(),
        version: 1,
        created_at: tx.now,
        updated_at: tx.now,
    };
    diesel::insert_into(table::table).values(&row).execute(tx.conn)?;
    audit::Event::new("create", Kind::SupportMeasure.as_str(), row.id).write(tx)?;
    changes::record(tx, Kind::SupportMeasure, row.id, Op::Created, 1, Some(&row.region))?;
    Ok(row)
}

fn list(tx: &mut Tx<'_>, query: &SupportQuery, limit: i64) -> ApiResult<Page<Measure>> {
    let mut rows = table::table.into_boxed();
    if let Some(region) = &query.region {
        let below = region_closure::table.filter(region_closure::ancestor.eq(region));
        rows = rows.filter(table::region.eq_any(below.select(region_closure::descendant)));
    }
    if let Some(day) = query.on {
        let open = table::valid_until.is_null().or(table::valid_until.ge(day.0));
        rows = rows.filter(table::valid_from.le(day.0)).filter(open);
    }
    if let Some(after) = page::decode::<Id<of::SupportMeasure>>("support_measures", query.cursor.as_deref())?
    {
        rows = rows.filter(table::id.gt(after));
    }
    let items = rows.order(table::id.asc()).limit(limit + 1).select(Measure::as_select()).load(tx.conn)?;
    Ok(Page::cut("support_measures", items, limit, |row: &Measure| row.id))
}
