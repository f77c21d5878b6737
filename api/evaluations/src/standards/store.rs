//! Every query of evaluation standards.

use super::state::EvaluationStandardStatus;
use super::tree::Indicator;
use super::views::EvaluationStandardQuery;
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::db::Json;
use citong_kernel::lifecycle::Stateful;
use citong_kernel::points::Points;
use citong_kernel::policy::{Principal, Role};
use citong_kernel::query::AnyOf;
use citong_kernel::schema::{evaluation_indicators as indicators, evaluation_standards as table};
use citong_kernel::{ApiResult, Id, Page, Problem, ProblemType, Timestamp, Tx, audit, of, page, text_enum};
use diesel::prelude::*;

text_enum! {
    /// What a standard is for.
    pub enum StandardPurpose {
        /// 第三方评估.
        ThirdParty = "third_party",
        /// 项目支出绩效自评 (财预〔2020〕10号).
        SelfEvaluation = "self_evaluation",
    }
}

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = table, treat_none_as_null = true)]
pub struct Standard {
    /// Its id.
    pub id: Id<of::EvaluationStandard>,
    /// Names it over all versions.
    pub code: String,
    /// Counts the versions from 1.
    pub version_number: i32,
    /// The published version before it.
    pub previous_id: Option<Id<of::EvaluationStandard>>,
    /// 名称.
    pub title: String,
    /// What it is for.
    pub purpose: StandardPurpose,
    /// 依据.
    pub basis: Option<String>,
    /// Kinds of facility.
    pub facility_kinds: Json<Vec<String>>,
    /// Codes of the catalogue.
    pub service_codes: Json<Vec<String>>,
    /// Its state.
    pub status: EvaluationStandardStatus,
    /// Who made it.
    pub created_by: String,
    /// Who published it.
    pub published_by: Option<String>,
    /// When.
    pub published_at: Option<Timestamp>,
    /// Grows with every change.
    pub version: i64,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = indicators)]
struct IndicatorRow {
    standard_id: Id<of::EvaluationStandard>,
    position: i32,
    code: String,
    parent_code: Option<String>,
    level: i32,
    name: String,
    weight: Points,
    unit: Option<String>,
    target: Option<String>,
    source: Option<String>,
    scoring_rule: Option<String>,
}

/// A version with its indicators.
#[derive(Debug, Clone)]
pub struct Found {
    /// The row.
    pub row: Standard,
    /// In the order of a walk through the tree.
    pub indicators: Vec<Indicator>,
}

impl Stateful for Found {
    type Marker = of::EvaluationStandard;
    type Status = EvaluationStandardStatus;
    const TABLE: &'static str = "evaluation_standards";
    const KIND: Kind = Kind::EvaluationStandard;
    fn id(&self) -> Id<of::EvaluationStandard> {
        self.row.id
    }
    fn status(&self) -> EvaluationStandardStatus {
        self.row.status
    }
    fn version(&self) -> i64 {
        self.row.version
    }
    fn region(&self) -> Option<&str> {
        None
    }
}

/// Whether the caller sees drafts: the city office, and who reads all.
fn sees_drafts(tx: &Tx<'_>) -> bool {
    let readers = [Role::CityOffice, Role::Auditor];
    matches!(tx.caller().principal, Principal::System)
        || tx.caller().grants.iter().any(|grant| readers.contains(&grant.role))
}

/// One version, for rules of the house.
pub fn fetch(tx: &mut Tx<'_>, id: Id<of::EvaluationStandard>) -> ApiResult<Found> {
    let row: Option<Standard> =
        table::table.find(id).select(Standard::as_select()).first(tx.conn).optional()?;
    let row = row.ok_or_else(Problem::not_found)?;
    let indicators = indicators_of(tx, id)?;
    Ok(Found { row, indicators })
}

/// One that the caller sees: a draft is nobody's business before it is published.
pub fn find(tx: &mut Tx<'_>, id: Id<of::EvaluationStandard>) -> ApiResult<Found> {
    let found = fetch(tx, id)?;
    if found.row.status == EvaluationStandardStatus::Draft && !sees_drafts(tx) {
        return Err(Problem::not_found());
    }
    Ok(found)
}

fn indicators_of(tx: &mut Tx<'_>, id: Id<of::EvaluationStandard>) -> ApiResult<Vec<Indicator>> {
    let rows: Vec<IndicatorRow> = indicators::table
        .filter(indicators::standard_id.eq(id))
        .order(indicators::position.asc())
        .select(IndicatorRow::as_select())
        .load(tx.conn)?;
    let indicator = |row: IndicatorRow| Indicator {
        code: row.code,
        parent_code: row.parent_code,
        level: row.level,
        name: row.name,
        weight: row.weight,
        unit: row.unit,
        target: row.target,
        source: row.source,
        scoring_rule: row.scoring_rule,
    };
    Ok(rows.into_iter().map(indicator).collect())
}

/// The newest version of a code.
pub fn newest(tx: &mut Tx<'_>, code: &str) -> ApiResult<Option<Standard>> {
    let rows = table::table.filter(table::code.eq(code)).order(table::version_number.desc());
    Ok(rows.select(Standard::as_select()).first(tx.conn).optional()?)
}

/// The version of a code that is in force.
pub fn published(tx: &mut Tx<'_>, code: &str) -> ApiResult<Option<Id<of::EvaluationStandard>>> {
    let rows = table::table.filter(table::code.eq(code));
    let rows = rows.filter(table::status.eq(EvaluationStandardStatus::Published));
    Ok(rows.select(table::id).first(tx.conn).optional()?)
}

/// A page in the order of ids.
pub fn list(tx: &mut Tx<'_>, query: &EvaluationStandardQuery, limit: i64) -> ApiResult<Page<Found>> {
    let mut rows = table::table.into_boxed();
    if !sees_drafts(tx) {
        rows = rows.filter(table::status.ne(EvaluationStandardStatus::Draft));
    }
    if let Some(code) = &query.code {
        rows = rows.filter(table::code.eq(code));
    }
    if let Some(AnyOf(states)) = &query.status {
        rows = rows.filter(table::status.eq_any(states));
    }
    if let Some(purpose) = query.purpose {
        rows = rows.filter(table::purpose.eq(purpose));
    }
    if let Some(since) = query.updated_since {
        rows = rows.filter(table::updated_at.ge(since));
    }
    if let Some(after) = page::decode::<Id<of::EvaluationStandard>>("standards", query.cursor.as_deref())? {
        rows = rows.filter(table::id.gt(after));
    }
    let rows: Vec<Standard> =
        rows.order(table::id.asc()).limit(limit + 1).select(Standard::as_select()).load(tx.conn)?;
    Page::cut("standards", rows, limit, |row| row.id).try_map(|row| {
        let indicators = indicators_of(tx, row.id)?;
        Ok(Found { row, indicators })
    })
}

/// Inserts a draft with its indicators, its audit row and its change.
pub fn insert(tx: &mut Tx<'_>, found: &Found) -> ApiResult<()> {
    diesel::insert_into(table::table).values(&found.row).execute(tx.conn)?;
    insert_indicators(tx, found)?;
    audit::Event::new("create", Kind::EvaluationStandard.as_str(), found.row.id)
        .transition("", found.row.status.as_str())
        .details(serde_json::json!({ "code": found.row.code, "version_number": found.row.version_number }))
        .write(tx)?;
    changes::record(tx, Kind::EvaluationStandard, found.row.id, Op::Created, 1, None)
}

fn insert_indicators(tx: &mut Tx<'_>, found: &Found) -> ApiResult<()> {
    // One by one: an indicator refers to the one above it.
    for (position, one) in (0..).zip(&found.indicators) {
        let row = IndicatorRow {
            standard_id: found.row.id,
            position,
            code: one.code.clone(),
            parent_code: one.parent_code.clone(),
            level: one.level,
            name: one.name.clone(),
            weight: one.weight,
            unit: one.unit.clone(),
            target: one.target.clone(),
            source: one.source.clone(),
            scoring_rule: one.scoring_rule.clone(),
        };
        diesel::insert_into(indicators::table).values(&row).execute(tx.conn)?;
    }
    Ok(())
}

/// Writes a changed draft, and its indicators where they changed.
pub fn update(tx: &mut Tx<'_>, mut found: Found, indicators_too: bool) -> ApiResult<Found> {
    let seen = found.row.version;
    found.row.version += 1;
    found.row.updated_at = tx.now;
    note_at(tx, &found.row, seen)?;
    if indicators_too {
        // From the leaves up.
        for level in (1..=super::tree::MOST_LEVELS).rev() {
            let old = indicators::table.filter(indicators::standard_id.eq(found.row.id));
            diesel::delete(old.filter(indicators::level.eq(level))).execute(tx.conn)?;
        }
        insert_indicators(tx, &found)?;
    }
    audit::Event::new("update", Kind::EvaluationStandard.as_str(), found.row.id).write(tx)?;
    changes::record(tx, Kind::EvaluationStandard, found.row.id, Op::Updated, found.row.version, None)?;
    Ok(found)
}

/// Writes what goes with a step, right before it: the step itself counts the version.
pub fn note(tx: &mut Tx<'_>, row: &Standard) -> ApiResult<()> {
    note_at(tx, row, row.version)
}

fn note_at(tx: &mut Tx<'_>, row: &Standard, seen: i64) -> ApiResult<()> {
    let guarded = table::table.find(row.id).filter(table::version.eq(seen));
    if diesel::update(guarded).set(row).execute(tx.conn)? != 1 {
        return Err(Problem::new(ProblemType::PreconditionFailed));
    }
    Ok(())
}
