//! What a raising plan owes the public 信息公开 (慈善法§79): interim and final disclosures, and whether they came in time.

use super::raising::{self, FoundPlan};
use super::raising_views::DiscloseRaising;
use super::state::{RaisingDisclosureKind, RaisingPlanStatus};
use super::store::Limits;
use chrono::{Months, NaiveDate};
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::check::Check;
use citong_kernel::schema::raising_disclosures;
use citong_kernel::working_days::WorkingDays;
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Timestamp, Tx, audit, of, text_enum};
use diesel::prelude::*;

/// What the public was told.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = raising_disclosures)]
pub struct Disclosure {
    /// Its id.
    pub id: Id<of::RaisingDisclosure>,
    /// Of which plan.
    pub plan_id: Id<of::RaisingPlan>,
    /// Which.
    pub kind: RaisingDisclosureKind,
    /// When.
    pub disclosed_on: NaiveDate,
    /// Where.
    pub url: String,
    /// In short.
    pub summary: String,
    /// Who recorded it.
    pub recorded_by: String,
    /// When.
    pub created_at: Timestamp,
}

text_enum! {
    /// Whether a duty was done.
    pub enum FundDutyStatus {
        /// Done in time.
        Done = "done",
        /// Done after its day.
        Late = "late",
        /// Not done, and its day is over.
        Overdue = "overdue",
        /// Not done yet.
        Pending = "pending",
    }
}

/// One disclosure that is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deadline {
    /// Which.
    pub kind: RaisingDisclosureKind,
    /// Until the end of this day.
    pub due_on: NaiveDate,
    /// When it was done.
    pub done_on: Option<NaiveDate>,
    /// Derived.
    pub status: FundDutyStatus,
}

/// The disclosures that a plan owes: every `every` months while it runs, and within `after` months of its end.
pub fn deadlines(
    (begins, ends): (NaiveDate, NaiveDate),
    (every, after): (u32, u32),
    roll: &impl Fn(NaiveDate) -> NaiveDate,
    told: &[(RaisingDisclosureKind, NaiveDate)],
    today: NaiveDate,
) -> Vec<Deadline> {
    let mut found = Vec::new();
    let mut since = begins.pred_opt().unwrap_or(begins);
    for step in 1..=120 {
        let due = begins.checked_add_months(Months::new(every.max(1) * step)).unwrap_or(NaiveDate::MAX);
        if due >= ends {
            break;
        }
        let due = roll(due);
        let done_on = told.iter().map(|(_, on)| *on).filter(|on| *on > since && *on <= due).min();
        found.push(deadline(RaisingDisclosureKind::Interim, due, done_on, today));
        since = due;
    }
    let due = roll(ends.checked_add_months(Months::new(after)).unwrap_or(NaiveDate::MAX));
    let last = |(kind, on): &(RaisingDisclosureKind, NaiveDate)| {
        (*kind == RaisingDisclosureKind::Final).then_some(*on)
    };
    let done_on = told.iter().filter_map(last).min();
    found.push(deadline(RaisingDisclosureKind::Final, due, done_on, today));
    found
}

fn deadline(
    kind: RaisingDisclosureKind,
    due_on: NaiveDate,
    done_on: Option<NaiveDate>,
    today: NaiveDate,
) -> Deadline {
    let status = match done_on {
        Some(on) if on <= due_on => FundDutyStatus::Done,
        Some(_) => FundDutyStatus::Late,
        None if today > due_on => FundDutyStatus::Overdue,
        None => FundDutyStatus::Pending,
    };
    Deadline { kind, due_on, done_on, status }
}

/// Records what the public was told.
pub fn disclose(tx: &mut Tx<'_>, id: Id<of::RaisingPlan>, body: &DiscloseRaising) -> ApiResult<Disclosure> {
    let found = raising::lock_for(tx, Action::DiscloseRaising, id)?;
    let today = tx.now.local_date();
    let on = body.disclosed_on.map_or(today, |on| on.0);
    let mut check = Check::new();
    check.text("/summary", &body.summary, 1..=2000);
    let plain = body.url.bytes().all(|b| b.is_ascii_graphic());
    if !body.url.starts_with("https://") || !plain || body.url.len() > 500 {
        check.fault("/url", "invalid_url", "须为 https 地址", "It must be an https address");
    }
    if on > today || on < found.row.begins_on {
        check.fault(
            "/disclosed_on",
            "out_of_range",
            "须在募捐开始之后、今天以前",
            "It must not be before the plan begins nor in the future",
        );
    }
    if body.kind == RaisingDisclosureKind::Final && on <= found.row.ends_on {
        check.fault("/kind", "too_early", "募捐尚未结束", "The plan has not ended");
    }
    check.done()?;
    if found.row.status != RaisingPlanStatus::Accepted {
        return Err(Problem::new(ProblemType::InvalidTransition)
            .detail("募捐方案尚未备案", "The plan was not accepted")
            .with("current_status", found.row.status.as_str()));
    }
    let row = Disclosure {
        id: Id::new(tx.now),
        plan_id: id,
        kind: body.kind,
        disclosed_on: on,
        url: body.url.clone(),
        summary: body.summary.trim().to_owned(),
        recorded_by: tx.caller().label(),
        created_at: tx.now,
    };
    diesel::insert_into(raising_disclosures::table).values(&row).execute(tx.conn)?;
    audit::Event::new("disclose", Kind::RaisingPlan.as_str(), id).write(tx)?;
    changes::record(tx, Kind::RaisingPlan, id, Op::Updated, found.row.version, Some(&found.fund.row.region))?;
    Ok(row)
}

/// What the public was told of a plan.
pub fn disclosures(tx: &mut Tx<'_>, id: Id<of::RaisingPlan>) -> ApiResult<Vec<Disclosure>> {
    let rows = raising_disclosures::table.filter(raising_disclosures::plan_id.eq(id));
    let rows = rows.order((raising_disclosures::disclosed_on.asc(), raising_disclosures::id.asc()));
    Ok(rows.select(Disclosure::as_select()).load(tx.conn)?)
}

/// The disclosures that an accepted plan owes; none of a plan that was not accepted.
pub fn calendar(tx: &mut Tx<'_>, found: &FoundPlan) -> ApiResult<Vec<Deadline>> {
    let plan = &found.row;
    if plan.status != RaisingPlanStatus::Accepted {
        return Ok(Vec::new());
    }
    let limits = Limits::load(tx, &found.fund.path, plan.begins_on)?;
    let months = |code: &str| u32::try_from(limits.get(code, 3)).unwrap_or(3);
    let (every, after) = (months("fund.raising.disclosure_months"), months("fund.raising.final_months"));
    let days = WorkingDays::load(tx, plan.begins_on)?;
    let told = disclosures(tx, plan.id)?;
    let told: Vec<_> = told.iter().map(|one| (one.kind, one.disclosed_on)).collect();
    let roll = |due: NaiveDate| days.after_days(due, 0);
    Ok(deadlines((plan.begins_on, plan.ends_on), (every, after), &roll, &told, tx.now.local_date()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn every_three_months_and_three_months_after_the_end() {
        let plan = (date("2026-01-31"), date("2026-08-15"));
        let told = [(RaisingDisclosureKind::Interim, date("2026-04-30"))];
        let found = deadlines(plan, (3, 3), &|due| due, &told, date("2026-08-01"));
        let got: Vec<_> = found.iter().map(|one| (one.due_on.to_string(), one.status)).collect();
        assert_eq!(
            got,
            [
                ("2026-04-30".to_owned(), FundDutyStatus::Done),
                ("2026-07-31".to_owned(), FundDutyStatus::Overdue),
                ("2026-11-15".to_owned(), FundDutyStatus::Pending),
            ]
        );
    }

    #[test]
    fn the_final_word_may_come_late() {
        let plan = (date("2026-01-01"), date("2026-02-01"));
        let told = [(RaisingDisclosureKind::Final, date("2026-05-02"))];
        let found = deadlines(plan, (3, 3), &|due| due, &told, date("2026-06-01"));
        assert_eq!(found.iter().map(|one| one.status).collect::<Vec<_>>(), [FundDutyStatus::Late]);
    }
}
