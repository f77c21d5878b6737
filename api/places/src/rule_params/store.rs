//! Every query of rule parameters, and the one change.

use super::views::{Confidence, PutRuleParam, RuleParamQuery};
use chrono::NaiveDate;
use citong_identity::regions;
use citong_kernel::call::IfMatch;
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::schema::rule_params;
use citong_kernel::{ApiResult, Id, Page, Problem, ProblemType, Timestamp, Tx, audit, of, page};
use diesel::prelude::*;
use serde_json::json;

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = rule_params)]
pub struct RuleParam {
    /// Its id.
    pub id: Id<of::RuleParam>,
    /// Its code.
    pub code: String,
    /// The region; empty for the whole city.
    pub region: String,
    /// The figure as JSON text.
    pub value: String,
    /// What it counts.
    pub unit: Option<String>,
    /// 法律依据.
    pub legal_basis: String,
    /// How sure we are of it.
    pub confidence: Confidence,
    /// The first day.
    pub effective_from: NaiveDate,
    /// The last day, included.
    pub effective_to: Option<NaiveDate>,
    /// More.
    pub note: Option<String>,
    /// Grows with every change.
    pub version: i64,
    /// When it last changed.
    pub updated_at: Timestamp,
}

type Key = (String, String, NaiveDate);

/// A page of figures by code, region and first day.
pub fn list(tx: &mut Tx<'_>, query: &RuleParamQuery, limit: i64) -> ApiResult<Page<RuleParam>> {
    let mut rows = rule_params::table.into_boxed();
    if let Some(code) = &query.code {
        rows = rows.filter(rule_params::code.eq(code));
    }
    if let Some(prefix) = &query.prefix {
        rows = rows.filter(rule_params::code.like(format!("{}%", prefix.replace(['%', '\\'], ""))));
    }
    if let Some(region) = &query.region {
        rows = rows.filter(rule_params::region.eq(region));
    }
    if let Some(on) = query.on {
        let open = rule_params::effective_to.is_null().or(rule_params::effective_to.ge(on.0));
        rows = rows.filter(rule_params::effective_from.le(on.0)).filter(open);
    }
    if let Some((code, region, from)) = page::decode::<Key>("rule_params", query.cursor.as_deref())? {
        let same = rule_params::code.eq(code.clone());
        let later = rule_params::region
            .gt(region.clone())
            .or(rule_params::region.eq(region).and(rule_params::effective_from.gt(from)));
        rows = rows.filter(rule_params::code.gt(code).or(same.and(later)));
    }
    let items = rows
        .order((rule_params::code.asc(), rule_params::region.asc(), rule_params::effective_from.asc()))
        .limit(limit + 1)
        .select(RuleParam::as_select())
        .load(tx.conn)?;
    Ok(Page::cut("rule_params", items, limit, |row| {
        (row.code.clone(), row.region.clone(), row.effective_from)
    }))
}

/// Sets a figure from a day on. A row that exists for that code, region and day must be named by
/// `If-Match`. Answers it and whether it is new.
pub fn put(tx: &mut Tx<'_>, new: &PutRuleParam, seen: Option<&IfMatch>) -> ApiResult<(RuleParam, bool)> {
    if let Some(region) = &new.region {
        regions::path_of(tx, region).map_err(|_| {
            Problem::invalid("/region", "not_found", "没有这个地区", "There is no such region")
        })?;
    }
    check_type(tx, new)?;
    let region = new.region.clone().unwrap_or_default();
    let before: Option<RuleParam> = rule_params::table
        .filter(rule_params::code.eq(&new.code))
        .filter(rule_params::region.eq(&region))
        .filter(rule_params::effective_from.eq(new.effective_from.0))
        .select(RuleParam::as_select())
        .first(tx.conn)
        .optional()?;
    let Some(before) = before else {
        return match seen {
            Some(_) => Err(Problem::new(ProblemType::PreconditionFailed)),
            None => Ok((insert(tx, new)?, true)),
        };
    };
    seen.ok_or_else(|| Problem::new(ProblemType::PreconditionRequired))?.check(before.version)?;
    let after = RuleParam { id: before.id, version: before.version + 1, ..row(tx, new) };
    let guarded = rule_params::table.find(before.id).filter(rule_params::version.eq(before.version));
    let updated = diesel::update(guarded)
        .set((
            rule_params::value.eq(&after.value),
            rule_params::unit.eq(&after.unit),
            rule_params::legal_basis.eq(&after.legal_basis),
            rule_params::confidence.eq(after.confidence),
            rule_params::effective_to.eq(after.effective_to),
            rule_params::note.eq(&after.note),
            rule_params::version.eq(after.version),
            rule_params::updated_at.eq(after.updated_at),
        ))
        .execute(tx.conn)?;
    if updated != 1 {
        return Err(Problem::new(ProblemType::PreconditionFailed));
    }
    tell(tx, Op::Updated, Some(&before), &after)?;
    Ok((after, false))
}

/// A figure stays what it is, a number or a text or an object: rules would not find it otherwise.
fn check_type(tx: &mut Tx<'_>, new: &PutRuleParam) -> ApiResult<()> {
    let rows = rule_params::table.filter(rule_params::code.eq(&new.code)).select(rule_params::value);
    let known: Option<String> = rows.first(tx.conn).optional()?;
    let known = known.and_then(|text| serde_json::from_str::<serde_json::Value>(&text).ok());
    match known {
        Some(known) if std::mem::discriminant(&known) != std::mem::discriminant(&new.value) => {
            Err(Problem::invalid(
                "/value",
                "invalid_type",
                "与已有取值的类型不同",
                "Its type differs from the known value's",
            ))
        }
        _ => Ok(()),
    }
}

/// Inserts a figure that is not there yet.
pub fn insert(tx: &mut Tx<'_>, new: &PutRuleParam) -> ApiResult<RuleParam> {
    let row = row(tx, new);
    diesel::insert_into(rule_params::table).values(&row).execute(tx.conn)?;
    tell(tx, Op::Created, None, &row)?;
    Ok(row)
}

fn row(tx: &Tx<'_>, new: &PutRuleParam) -> RuleParam {
    RuleParam {
        id: Id::new(tx.now),
        code: new.code.clone(),
        region: new.region.clone().unwrap_or_default(),
        value: new.value.to_string(),
        unit: new.unit.clone(),
        legal_basis: new.legal_basis.trim().to_owned(),
        confidence: new.confidence.unwrap_or(Confidence::PolicyChoice),
        effective_from: new.effective_from.0,
        effective_to: new.effective_to.map(|date| date.0),
        note: new.note.clone(),
        version: 1,
        updated_at: tx.now,
    }
}

fn tell(tx: &mut Tx<'_>, op: Op, before: Option<&RuleParam>, after: &RuleParam) -> ApiResult<()> {
    audit::Event::new(op.as_str(), "rule_param", after.id)
        .details(json!({ "code": after.code, "from": before.map(|row| &row.value), "to": after.value }))
        .write(tx)?;
    let region = Some(after.region.as_str()).filter(|region| !region.is_empty());
    changes::record(tx, Kind::RuleParam, after.id, op, after.version, region)
}
