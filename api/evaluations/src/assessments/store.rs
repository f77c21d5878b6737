//! Every query of third-party evaluations themselves.

use super::band::EvaluationBand;
use super::law::Article;
use super::parties::{self, Parties};
use super::requests::EvaluationQuery;
use super::state::{EvaluatorSelection, SubjectKind, ThirdPartyEvaluationStatus};
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::db::dialect::{self, Lockable};
use citong_kernel::lifecycle::Stateful;
use citong_kernel::points::Points;
use citong_kernel::query::AnyOf;
use citong_kernel::schema::{region_closure, regions, third_party_evaluations as table};
use citong_kernel::{Action, ApiResult, Id, Page, Problem, ProblemType, Timestamp, Tx, audit, of, page};
use diesel::prelude::*;

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = table, treat_none_as_null = true)]
pub struct Evaluation {
    /// Its id.
    pub id: Id<of::ThirdPartyEvaluation>,
    /// By which version of which standard.
    pub standard_id: Id<of::EvaluationStandard>,
    /// 名称.
    pub title: String,
    /// 评估年度.
    pub year: i32,
    /// The subject's region.
    pub region: String,
    /// What is evaluated.
    pub subject_kind: SubjectKind,
    /// Which one; none for a programme.
    pub subject_id: Option<Id<of::Anything>>,
    /// The same over the years.
    pub subject_key: String,
    /// Its name at the time.
    pub subject_name: String,
    /// What peers have in common.
    pub peer_group: String,
    /// 被评估单位.
    pub provider_id: Id<of::Organization>,
    /// Its authority, where one was named.
    pub authority_id: Option<Id<of::Organization>>,
    /// Who ordered it; none: the city office.
    pub commissioner_id: Option<Id<of::Organization>>,
    /// 评估机构.
    pub evaluator_id: Id<of::Organization>,
    /// How it was chosen.
    pub selection: EvaluatorSelection,
    /// By which contract.
    pub contract_id: Option<Id<of::Contract>>,
    /// Why it was appointed.
    pub appointment_reason: Option<String>,
    /// Who chose it.
    pub selected_by: String,
    /// Its state.
    pub status: ThirdPartyEvaluationStatus,
    /// 评估结论.
    pub summary: Option<String>,
    /// The end of the term for objections, excluded.
    pub objection_until: Option<Timestamp>,
    /// 总分.
    pub total_points: Option<Points>,
    /// 等次.
    pub band: Option<EvaluationBand>,
    /// When the result became final.
    pub final_at: Option<Timestamp>,
    /// When both were told.
    pub notified_at: Option<Timestamp>,
    /// When the result was applied.
    pub applied_at: Option<Timestamp>,
    /// What follows for the budget.
    pub budget_consequence: Option<String>,
    /// Grows with every change.
    pub version: i64,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

/// An evaluation as a caller stands to it.
#[derive(Debug, Clone)]
pub struct Found {
    /// The row.
    pub row: Evaluation,
    /// The codes from the city down to its region.
    pub path: String,
    /// What the caller is in it.
    pub parties: Parties,
}

/// What is not public yet names no region in the feed, so that no county's machine sees it.
impl Stateful for Found {
    type Marker = of::ThirdPartyEvaluation;
    type Status = ThirdPartyEvaluationStatus;
    const TABLE: &'static str = "third_party_evaluations";
    const KIND: Kind = Kind::ThirdPartyEvaluation;
    fn id(&self) -> Id<of::ThirdPartyEvaluation> {
        self.row.id
    }
    fn status(&self) -> ThirdPartyEvaluationStatus {
        self.row.status
    }
    fn version(&self) -> i64 {
        self.row.version
    }
    fn region(&self) -> Option<&str> {
        self.row.status.is_public().then_some(&self.row.region)
    }
}

/// One, for rules of the house.
pub fn fetch(tx: &mut Tx<'_>, id: Id<of::ThirdPartyEvaluation>) -> ApiResult<Found> {
    let found: Option<(Evaluation, String)> = table::table
        .inner_join(regions::table)
        .filter(table::id.eq(id))
        .select((Evaluation::as_select(), regions::path))
        .first(tx.conn)
        .optional()?;
    let (row, path) = found.ok_or_else(Problem::not_found)?;
    Ok(surround(tx, row, path))
}

fn surround(tx: &Tx<'_>, row: Evaluation, path: String) -> Found {
    let parties = parties::of(tx.caller(), &row, &path);
    Found { row, path, parties }
}

/// One that the caller may do `action` to: before the result is final only the parties see it (404), and
/// each does only what is theirs (403).
pub fn find_for(tx: &mut Tx<'_>, action: Action, id: Id<of::ThirdPartyEvaluation>) -> ApiResult<Found> {
    let found = fetch(tx, id)?;
    if !found.row.status.is_public() && !found.parties.any() {
        return Err(Problem::not_found());
    }
    found.parties.require(action)?;
    Ok(found)
}

/// The same with its row locked, and read again.
pub fn lock_for(tx: &mut Tx<'_>, action: Action, id: Id<of::ThirdPartyEvaluation>) -> ApiResult<Found> {
    find_for(tx, action, id)?;
    dialect::lock_rows(tx.conn, Lockable::ThirdPartyEvaluations, &[id])?;
    find_for(tx, action, id)
}

/// 409 unless the evaluation is in this state: for what is no step itself. It says what was tried.
pub fn require_state(
    found: &Found,
    needed: ThirdPartyEvaluationStatus,
    (zh, en): (&str, &str),
) -> ApiResult<()> {
    if found.row.status == needed {
        return Ok(());
    }
    let refused = Article::Policy14.refuses(ProblemType::InvalidTransition, zh, en);
    Err(refused.with("current_status", found.row.status))
}

/// A page in the order of ids: what is public, and what the caller has a part in.
pub fn list(tx: &mut Tx<'_>, query: &EvaluationQuery, limit: i64) -> ApiResult<Page<Found>> {
    let mut rows = table::table.inner_join(regions::table).into_boxed();
    let (regions_of, organizations) = parties::reach(tx.caller());
    let subtree = |codes: Vec<String>| {
        region_closure::table
            .filter(region_closure::ancestor.eq_any(codes))
            .select(region_closure::descendant)
    };
    if !parties::sees_all(tx.caller()) {
        rows = rows.filter(
            table::final_at
                .is_not_null()
                .or(table::provider_id.eq_any(organizations.clone()))
                .or(table::evaluator_id.eq_any(organizations.clone()))
                .or(table::commissioner_id.eq_any(organizations))
                .or(table::region.eq_any(subtree(regions_of))),
        );
    }
    if let Some(AnyOf(states)) = &query.status {
        rows = rows.filter(table::status.eq_any(states));
    }
    if let Some(year) = query.year {
        rows = rows.filter(table::year.eq(year));
    }
    if let Some(band) = query.band {
        rows = rows.filter(table::band.eq(band));
    }
    if let Some(region) = &query.region {
        rows = rows.filter(table::region.eq_any(subtree(vec![region.clone()])));
    }
    if let Some(provider) = query.provider_id {
        rows = rows.filter(table::provider_id.eq(provider));
    }
    if let Some(evaluator) = query.evaluator_id {
        rows = rows.filter(table::evaluator_id.eq(evaluator));
    }
    if let Some(standard) = query.standard_id {
        rows = rows.filter(table::standard_id.eq(standard));
    }
    if let Some(facility) = query.facility_id {
        rows = rows.filter(table::subject_kind.eq(SubjectKind::Facility));
        rows = rows.filter(table::subject_id.eq(facility.cast::<of::Anything>()));
    }
    if let Some(since) = query.updated_since {
        rows = rows.filter(table::updated_at.ge(since));
    }
    if let Some(after) = page::decode::<Id<of::ThirdPartyEvaluation>>("evaluations", query.cursor.as_deref())?
    {
        rows = rows.filter(table::id.gt(after));
    }
    let rows: Vec<(Evaluation, String)> = rows
        .order(table::id.asc())
        .limit(limit + 1)
        .select((Evaluation::as_select(), regions::path))
        .load(tx.conn)?;
    let mut page =
        Page::cut("evaluations", rows, limit, |(row, _)| row.id).map(|(row, path)| surround(tx, row, path));
    page.items.retain(|found| found.row.status.is_public() || found.parties.any());
    Ok(page)
}

/// Inserts one, with its audit row and its change.
pub fn insert(tx: &mut Tx<'_>, row: &Evaluation) -> ApiResult<()> {
    diesel::insert_into(table::table).values(row).execute(tx.conn)?;
    audit::Event::new("create", Kind::ThirdPartyEvaluation.as_str(), row.id)
        .transition("", row.status.as_str())
        .details(serde_json::json!({ "evaluator_id": row.evaluator_id, "selection": row.selection }))
        .write(tx)?;
    changes::record(tx, Kind::ThirdPartyEvaluation, row.id, Op::Created, 1, None)
}

/// Writes what goes with a step, right before it: the step itself counts the version.
pub fn note(tx: &mut Tx<'_>, row: &Evaluation) -> ApiResult<()> {
    let guarded = table::table.find(row.id).filter(table::version.eq(row.version));
    if diesel::update(guarded).set(row).execute(tx.conn)? != 1 {
        return Err(Problem::new(ProblemType::PreconditionFailed));
    }
    Ok(())
}

/// Counts a change that is no step: scores, plans, data.
pub fn touch(tx: &mut Tx<'_>, found: &Found, what: &str) -> ApiResult<()> {
    let guarded = table::table.find(found.row.id).filter(table::version.eq(found.row.version));
    let set = (table::version.eq(found.row.version + 1), table::updated_at.eq(tx.now));
    if diesel::update(guarded).set(set).execute(tx.conn)? != 1 {
        return Err(Problem::new(ProblemType::PreconditionFailed));
    }
    audit::Event::new(what, Kind::ThirdPartyEvaluation.as_str(), found.row.id).write(tx)?;
    let version = found.row.version + 1;
    changes::record(tx, Kind::ThirdPartyEvaluation, found.row.id, Op::Updated, version, found.region())
}

/// Whether the subject is evaluated by this standard in this year already.
pub fn exists(tx: &mut Tx<'_>, new: &Evaluation) -> ApiResult<Option<Id<of::ThirdPartyEvaluation>>> {
    let rows = table::table
        .filter(table::subject_key.eq(&new.subject_key).and(table::year.eq(new.year)))
        .filter(table::standard_id.eq(new.standard_id))
        .filter(table::status.ne(ThirdPartyEvaluationStatus::Cancelled));
    Ok(rows.select(table::id).first(tx.conn).optional()?)
}

/// In which years an evaluator has evaluated a provider, without what was cancelled.
pub fn cycles(
    tx: &mut Tx<'_>,
    evaluator: Id<of::Organization>,
    provider: Id<of::Organization>,
) -> ApiResult<Vec<(i32, Id<of::ThirdPartyEvaluation>)>> {
    let rows = table::table
        .filter(table::evaluator_id.eq(evaluator).and(table::provider_id.eq(provider)))
        .filter(table::status.ne(ThirdPartyEvaluationStatus::Cancelled));
    Ok(rows.order((table::year.asc(), table::id.asc())).select((table::year, table::id)).load(tx.conn)?)
}

/// Results of one subject, in the order of years.
pub fn results_of_subject(tx: &mut Tx<'_>, key: &str) -> ApiResult<Vec<Evaluation>> {
    let rows = table::table.filter(table::subject_key.eq(key)).filter(table::final_at.is_not_null());
    Ok(rows.order((table::year.asc(), table::id.asc())).select(Evaluation::as_select()).load(tx.conn)?)
}

/// Totals of the peers of one evaluation: the same year, standard and kind, another subject.
pub fn peer_totals(tx: &mut Tx<'_>, row: &Evaluation) -> ApiResult<Vec<Points>> {
    let rows = table::table
        .filter(table::standard_id.eq(row.standard_id).and(table::year.eq(row.year)))
        .filter(table::peer_group.eq(&row.peer_group).and(table::subject_key.ne(&row.subject_key)))
        .filter(table::final_at.is_not_null());
    let totals: Vec<Option<Points>> = rows.select(table::total_points).load(tx.conn)?;
    Ok(totals.into_iter().flatten().collect())
}

/// Final results, at most this many, for the table.
pub fn results(tx: &mut Tx<'_>, year: Option<i32>, most: i64) -> ApiResult<Vec<Evaluation>> {
    let mut rows = table::table.filter(table::final_at.is_not_null()).into_boxed();
    if let Some(year) = year {
        rows = rows.filter(table::year.eq(year));
    }
    Ok(rows.order(table::id.desc()).limit(most).select(Evaluation::as_select()).load(tx.conn)?)
}
