//! Who may evaluate whom: each refusal names the rule, its source and the evidence.

use super::law::Article;
use super::store;
use chrono::{Datelike as _, Months, NaiveDate};
use citong_identity::organizations::{self, Organization};
use citong_kernel::policy::Role;
use citong_kernel::rule_params::Figures;
use citong_kernel::schema::{contracts, grants, procurement_projects, supplier_controllers, suppliers};
use citong_kernel::{ApiResult, Id, LocalDate, Problem, ProblemType, Timestamp, Tx, of};
use diesel::prelude::*;
use serde::Serialize;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Who evaluates whom for whom.
#[derive(Debug, Clone, Copy)]
pub struct Pair {
    /// 评估机构.
    pub evaluator: Id<of::Organization>,
    /// 被评估单位.
    pub provider: Id<of::Organization>,
    /// Who orders it; none: the city office.
    pub commissioner: Option<Id<of::Organization>>,
    /// 评估年度.
    pub year: i32,
}

fn refuse(article: Article, rule: &str, evidence: Value, zh: &str, en: &str) -> Problem {
    article
        .refuses(ProblemType::EvaluatorNotIndependent, zh, en)
        .with("rule", rule)
        .with("evidence", evidence)
}

/// 409 unless the evaluator is independent of the provider (财预〔2021〕6号, rulebook task 14).
pub fn require(tx: &mut Tx<'_>, pair: Pair, region_path: &str) -> ApiResult<()> {
    not_oneself(pair)?;
    let evaluator = organizations::find(tx, pair.evaluator)?;
    let provider = organizations::find(tx, pair.provider)?;
    not_affiliated(tx, &evaluator, &provider)?;
    let today = tx.now.local_date();
    let figures = Figures::load(tx, "evaluation.independence.", today)?;
    let figure = |name: &str, default| {
        figures.integer(&format!("evaluation.independence.{name}"), region_path).unwrap_or(default)
    };
    did_not_supply(tx, pair, today, figure("supply_years", 3))?;
    not_too_often(tx, pair, figure("consecutive_cycles", 3))?;
    no_shared_people(tx, pair)
}

/// Nobody evaluates themselves, and the evaluated does not order its own evaluation.
fn not_oneself(pair: Pair) -> ApiResult<()> {
    let evidence = json!({ "organization_id": pair.provider });
    if pair.evaluator == pair.provider {
        let (zh, en) = ("被评估单位不得评估自己", "A body does not evaluate itself");
        return Err(refuse(Article::ThirdParty42, "is_the_provider", evidence, zh, en));
    }
    if pair.commissioner == Some(pair.provider) {
        let (zh, en) = ("被评估单位不得委托对自己的评估", "A body does not order its own evaluation");
        return Err(refuse(Article::ThirdParty42, "ordered_by_the_provider", evidence, zh, en));
    }
    if pair.commissioner == Some(pair.evaluator) {
        let (zh, en) = ("委托方不得担任评估机构", "Who orders an evaluation does not carry it out");
        return Err(refuse(Article::ThirdParty42, "is_the_commissioner", evidence, zh, en));
    }
    Ok(())
}

/// Neither controls the other, and nobody controls both: by the digests that the registry of suppliers keeps.
fn not_affiliated(tx: &mut Tx<'_>, evaluator: &Organization, provider: &Organization) -> ApiResult<()> {
    let (ours, theirs) = (identities(tx, evaluator)?, identities(tx, provider)?);
    let shared = ours.intersection(&theirs).count();
    if shared == 0 {
        return Ok(());
    }
    let (zh, en) = (
        "评估机构与被评估单位存在控股、管理关系或者共同的控制人",
        "Evaluator and provider are affiliated: one controls the other, or somebody controls both",
    );
    let evidence =
        json!({ "evaluator_id": evaluator.id, "provider_id": provider.id, "shared_controllers": shared });
    Err(refuse(Article::Regulations18, "is_affiliated", evidence, zh, en))
}

/// Digests of a body's own code and of those who control it.
fn identities(tx: &mut Tx<'_>, body: &Organization) -> ApiResult<BTreeSet<String>> {
    let rows = supplier_controllers::table
        .inner_join(suppliers::table.on(suppliers::id.eq(supplier_controllers::supplier_id)))
        .filter(suppliers::organization_id.eq(body.id));
    let digests: Vec<String> = rows.select(supplier_controllers::identity_digest).load(tx.conn)?;
    let mut all: BTreeSet<String> = digests.into_iter().collect();
    if let Some(uscc) = &body.uscc {
        // The digest that suppliers' controllers are known by.
        all.insert(tx.vault().digest("supplier-controller", uscc)?);
    }
    Ok(all)
}

#[derive(Debug, Queryable, Serialize)]
struct Supplied {
    contract_id: Id<of::Contract>,
    number: String,
    title: String,
    #[serde(skip)]
    signed_at: Timestamp,
    #[serde(serialize_with = "as_local")]
    ends_on: NaiveDate,
}

fn as_local<S: serde::Serializer>(date: &NaiveDate, serializer: S) -> Result<S::Ok, S::Error> {
    LocalDate(*date).serialize(serializer)
}

/// No contract between them that ran within the years before: neither did the evaluator supply the provider, nor
/// did it buy from it.
fn did_not_supply(tx: &mut Tx<'_>, pair: Pair, today: NaiveDate, years: i64) -> ApiResult<()> {
    let months = u32::try_from(years.clamp(0, 100) * 12).unwrap_or(0);
    let since = today.checked_sub_months(Months::new(months)).unwrap_or(NaiveDate::MIN);
    let supplied = contracts_between(tx, pair.evaluator, pair.provider, since)?;
    if let Some(first) = supplied.first() {
        let (year, number) = (first.signed_at.local_date().year(), &first.number);
        let zh = format!("评估机构 {years} 年内曾为被评估单位供应（{year} 年合同 {number}）");
        let en =
            format!("The evaluator supplied the provider within {years} years (contract {number} of {year})");
        return Err(refuse(Article::Regulations9, "supplied_the_provider", evidence(&supplied), &zh, &en));
    }
    let bought = contracts_between(tx, pair.provider, pair.evaluator, since)?;
    if let Some(first) = bought.first() {
        let (year, number) = (first.signed_at.local_date().year(), &first.number);
        let zh = format!("评估机构 {years} 年内曾向被评估单位采购（{year} 年合同 {number}）");
        let en = format!(
            "The evaluator bought from the provider within {years} years (contract {number} of {year})"
        );
        return Err(refuse(Article::Regulations9, "bought_from_the_provider", evidence(&bought), &zh, &en));
    }
    Ok(())
}

/// At most ten contracts of a supplier with a purchaser that ended on this day or later.
fn contracts_between(
    tx: &mut Tx<'_>,
    supplier: Id<of::Organization>,
    purchaser: Id<of::Organization>,
    since: NaiveDate,
) -> ApiResult<Vec<Supplied>> {
    let rows = contracts::table
        .inner_join(procurement_projects::table)
        .inner_join(suppliers::table.on(suppliers::id.eq(contracts::supplier_id)))
        .filter(suppliers::organization_id.eq(supplier))
        .filter(procurement_projects::purchaser_id.eq(purchaser))
        .filter(contracts::ends_on.ge(since))
        .order(contracts::id.asc())
        .limit(10);
    let columns =
        (contracts::id, contracts::number, contracts::title, contracts::signed_at, contracts::ends_on);
    Ok(rows.select(columns).load(tx.conn)?)
}

fn evidence(rows: &[Supplied]) -> Value {
    let rows = rows.iter().map(|row| {
        let mut value = json!(row);
        value["year"] = json!(row.signed_at.local_date().year());
        value
    });
    Value::Array(rows.collect())
}

/// The same evaluator not more than some years in a row.
fn not_too_often(tx: &mut Tx<'_>, pair: Pair, most: i64) -> ApiResult<()> {
    let cycles = store::cycles(tx, pair.evaluator, pair.provider)?;
    let years: BTreeSet<i32> = cycles.iter().map(|(year, _)| *year).collect();
    let run = run_around(&years, pair.year);
    if i64::try_from(run.len()).unwrap_or(i64::MAX) <= most {
        return Ok(());
    }
    let evidence: Vec<Value> = cycles
        .iter()
        .filter(|(year, _)| run.contains(year))
        .map(|(year, id)| json!({ "year": year, "evaluation_id": id }))
        .collect();
    let zh = format!("同一评估机构连续评估同一单位不得超过 {most} 个年度");
    let en = format!("The same evaluator evaluates a provider in at most {most} consecutive cycles");
    Err(refuse(Article::Policy14, "too_many_cycles", json!(evidence), &zh, &en))
}

/// The years without a gap around one, with it.
fn run_around(years: &BTreeSet<i32>, year: i32) -> BTreeSet<i32> {
    let before = (1..).map(|back| year - back).take_while(|y| years.contains(y));
    let after = (1..).map(|on| year + on).take_while(|y| years.contains(y));
    before.chain(after).chain([year]).collect()
}

/// Nobody evaluates for the one body and works for the other.
fn no_shared_people(tx: &mut Tx<'_>, pair: Pair) -> ApiResult<()> {
    let evaluators: Vec<Option<Id<of::User>>> = grants::table
        .filter(grants::role.eq(Role::Evaluator).and(grants::organization_id.eq(pair.evaluator)))
        .select(grants::user_id)
        .load(tx.conn)?;
    let rows: Vec<(Option<Id<of::User>>, Role)> = grants::table
        .filter(grants::organization_id.eq(pair.provider).and(grants::user_id.is_not_null()))
        .filter(grants::user_id.eq_any(evaluators))
        .order(grants::id.asc())
        .select((grants::user_id, grants::role))
        .load(tx.conn)?;
    if rows.is_empty() {
        return Ok(());
    }
    let evidence: Vec<Value> =
        rows.into_iter().map(|(user, role)| json!({ "user_id": user, "role_at_provider": role })).collect();
    let (zh, en) = (
        "评估人员在被评估单位任职，应当回避",
        "People of the evaluator work for the provider and must be recused",
    );
    Err(refuse(Article::ThirdParty6, "shared_people", json!(evidence), zh, en))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_in_a_row_are_counted_on_both_sides() {
        let run = |years: &[i32], year| run_around(&years.iter().copied().collect(), year).len();
        assert_eq!(run(&[], 2026), 1);
        assert_eq!(run(&[2023, 2024, 2025], 2026), 4);
        assert_eq!(run(&[2022, 2023, 2025], 2026), 2);
        assert_eq!(run(&[2024, 2025, 2027], 2026), 4);
        assert_eq!(run(&[2026], 2026), 1);
    }
}
