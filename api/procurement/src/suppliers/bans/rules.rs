//! Banning a supplier, and lifting a ban.

use super::store::{self, Ban};
use super::views::CreateSupplierBan;
use crate::law::Article;
use crate::suppliers::store::{self as suppliers, Found};
use chrono::{Months, NaiveDate};
use citong_kernel::check::Check;
use citong_kernel::rule_params::Figures;
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Tx, of};

/// Years of a ban at least and at most, where the rule parameters do not say (采购法§77).
const YEARS: (i64, i64) = (1, 3);

/// Bans a supplier from a day to a day.
pub fn create(tx: &mut Tx<'_>, new: &CreateSupplierBan) -> ApiResult<(Ban, Found)> {
    let found = suppliers::fetch(tx, new.supplier_id)?;
    tx.require(Action::CreateSupplierBan, &found.scope())?;
    let figures = Figures::load(tx, "supplier.", tx.now.local_date())?;
    let years = |code: &str, default| figures.integer(code, &found.path).unwrap_or(default);
    let least = years("supplier.ban_minimum_years", YEARS.0);
    let most = years("supplier.ban_maximum_years", YEARS.1);
    let mut check = Check::new();
    check.text("/reason", &new.reason, 1..=2000);
    check.text("/legal_basis", &new.legal_basis, 1..=500);
    if !is_term(new.from_on.0, new.until_on.0, least, most) {
        let zh = format!("禁止参加政府采购活动的期限为 {least}–{most} 年");
        let en = format!("A ban lasts {least} to {most} years");
        check.push(Article::Gpl77.fault("/until_on", "invalid_term", &zh, &en));
    }
    check.done()?;
    let row = Ban {
        id: Id::new(tx.now),
        supplier_id: new.supplier_id,
        reason: new.reason.clone(),
        legal_basis: new.legal_basis.clone(),
        from_on: new.from_on.0,
        until_on: new.until_on.0,
        imposed_by: tx.caller().label(),
        lifted_at: None,
        lifted_by: None,
        lift_reason: None,
        version: 1,
        created_at: tx.now,
        updated_at: tx.now,
    };
    store::insert(tx, &row, &found.organization.region)?;
    Ok((row, found))
}

/// Whether both days included are these many years: to the day before the day that corresponds, or to it
/// (民法典§201, §202: the first day may or may not count).
fn is_term(from: NaiveDate, until: NaiveDate, least: i64, most: i64) -> bool {
    let after = |years: i64| {
        let months = u32::try_from(years.saturating_mul(12)).unwrap_or(u32::MAX);
        from.checked_add_months(Months::new(months))
    };
    let earliest = after(least).and_then(|day| day.pred_opt());
    let latest = after(most);
    earliest.is_some_and(|day| until >= day) && latest.is_none_or(|day| until <= day)
}

/// Lifts a ban that is not over.
pub fn lift(tx: &mut Tx<'_>, id: Id<of::SupplierBan>, reason: &str) -> ApiResult<(Ban, Found)> {
    let mut row = store::find(tx, id)?;
    let found = suppliers::fetch(tx, row.supplier_id)?;
    tx.require(Action::LiftSupplierBan, &found.scope())?;
    let mut check = Check::new();
    check.text("/reason", reason, 1..=2000);
    check.done()?;
    if row.lifted_at.is_some() || row.until_on < tx.now.local_date() {
        let (zh, en) = ("该禁止期限已届满或者已解除", "The ban is over or was lifted");
        return Err(Problem::new(ProblemType::InvalidTransition).detail(zh, en));
    }
    store::lift(tx, &mut row, reason, &found.organization.region)?;
    Ok((row, found))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_ban_lasts_one_to_three_years() {
        let from = day("2026-12-01");
        for (until, allowed) in [
            ("2027-11-29", false),
            ("2027-11-30", true),
            ("2027-12-01", true),
            ("2029-11-30", true),
            ("2029-12-01", true),
            ("2029-12-02", false),
            ("2026-11-30", false),
        ] {
            assert_eq!(is_term(from, day(until), 1, 3), allowed, "{until}");
        }
        assert!(is_term(day("2024-02-29"), day("2025-02-27"), 1, 3));
    }

    proptest! {
        #[test]
        fn any_term_between_the_bounds_is_allowed(start in 0i64..20_000, days in 0i64..2_000) {
            let from = NaiveDate::from_ymd_opt(2000, 1, 1).unwrap() + chrono::Duration::days(start);
            let until = from + chrono::Duration::days(days);
            if (366..=3 * 365).contains(&days) {
                prop_assert!(is_term(from, until, 1, 3));
            }
            if !(364..=3 * 366).contains(&days) {
                prop_assert!(!is_term(from, until, 1, 3));
            }
        }
    }
}
