//! The legal timeline of a project: each date, the figure that makes it, its code and its article. Pure.

use super::figures::{
    Law, Term, clarification_before_deadline, documents_available, documents_to_deadline, notice_period,
    publicity,
};
use super::store::Clocks;
use super::terms::ProcurementMethod;
use crate::law::Article;
use chrono::{Datelike, NaiveDate};
use citong_kernel::Timestamp;
use citong_kernel::working_days::end_of;

/// One date of the timeline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Names it.
    pub code: &'static str,
    /// In Chinese and in English.
    pub name: (&'static str, &'static str),
    /// When; `None` until what it is reckoned from has happened. A term ends at the instant, excluded.
    pub at: Option<Timestamp>,
    /// What it is reckoned from.
    pub relative_to: &'static str,
    /// The term, where the law sets one.
    pub term: Option<Term>,
    /// The unit of the figure.
    pub unit: &'static str,
}

/// What a timeline is reckoned from.
#[derive(Debug, Clone)]
pub struct Plan<'a> {
    /// 采购方式.
    pub method: ProcurementMethod,
    /// 公告发布: the real one, or the one that is planned.
    pub publish_at: Timestamp,
    /// 提交截止时间, where it is set.
    pub bids_due_at: Option<Timestamp>,
    /// What has happened.
    pub clocks: Option<&'a Clocks>,
    /// 单一来源公示自.
    pub publicity_from: Option<Timestamp>,
}

/// The earliest deadline for bids of a project that is published at an instant: when the lawful time is over.
pub fn earliest_deadline(law: &Law, method: ProcurementMethod, publish_at: Timestamp) -> Timestamp {
    let term = documents_to_deadline(law, method);
    let first = |term| Timestamp::start_of(law.not_before(term, publish_at.local_date()));
    term.map_or(publish_at, first).max(publish_at)
}

/// Where a clarification at an instant leaves the deadline (实施条例§31): there, or at the same hour of the first
/// day for which there is time enough.
pub fn deadline_after_clarification(
    law: &Law,
    method: ProcurementMethod,
    at: Timestamp,
    due: Timestamp,
) -> Timestamp {
    let Some(term) = clarification_before_deadline(law, method) else { return due };
    let first = law.not_before(term, at.local_date());
    let days = first.signed_duration_since(due.local_date()).num_days();
    if days > 0 { due.plus_days(days) } else { due }
}

/// The end of the last day on which a clarification that may affect the bids does not move the deadline.
/// `None` where no day is early enough after the publication.
pub fn last_clarification(
    law: &Law,
    method: ProcurementMethod,
    publish_at: Timestamp,
    due: Timestamp,
) -> Option<Timestamp> {
    let term = clarification_before_deadline(law, method)?;
    let first = publish_at.local_date();
    let mut day = due.local_date();
    while day >= first {
        if law.not_before(term, day) <= due.local_date() {
            return Some(end_of(day));
        }
        day = day.pred_opt()?;
    }
    None
}

/// Every date, in the order in which they come.
pub fn steps(law: &Law, plan: &Plan<'_>) -> Vec<Step> {
    let mut steps = before_the_deadline(law, plan);
    steps.extend(after_the_opening(law, plan.clocks));
    steps
}

fn before_the_deadline(law: &Law, plan: &Plan<'_>) -> Vec<Step> {
    let (method, published) = (plan.method, plan.publish_at.local_date());
    let earliest = earliest_deadline(law, method, plan.publish_at);
    let due = plan.bids_due_at.unwrap_or(earliest);
    let from_publication = |code, name, term: Option<Term>| {
        term.map(|term| step(code, name, Some(law.end(term, published)), "published_at", Some(term)))
    };
    let mut steps = Vec::new();
    if method == ProcurementMethod::SingleSource {
        let term = publicity(law);
        let at = plan.publicity_from.map(|from| law.end(term, from.local_date()));
        steps.push(step(
            "publicity_until",
            ("单一来源公示届满", "Publicity ends"),
            at,
            "publicity_from",
            Some(term),
        ));
    }
    steps.push(step("published_at", ("公告发布", "Publication"), Some(plan.publish_at), "", None));
    let name = ("公告期限届满", "The notice period ends");
    steps.extend(from_publication("notice_until", name, notice_period(law, method)));
    let name = ("采购文件提供期限届满", "The documents are available until");
    steps.extend(from_publication("documents_until", name, documents_available(law, method)));
    if let Some(term) = clarification_before_deadline(law, method) {
        let at = last_clarification(law, method, plan.publish_at, due);
        let name = ("不顺延截止时间的最后澄清日", "The last clarification that moves no deadline");
        steps.push(step("clarification_until", name, at, "bids_due_at", Some(term)));
    }
    let name = ("最早提交截止时间", "The earliest deadline for bids");
    let term = documents_to_deadline(law, method);
    steps.push(step("earliest_bids_due_at", name, Some(earliest), "published_at", term));
    steps.push(step("bids_due_at", ("提交截止、开标", "Deadline and opening"), Some(due), "", None));
    steps
}

/// Terms that begin with what happens later.
fn after_the_opening(law: &Law, clocks: Option<&Clocks>) -> Vec<Step> {
    let working = |param, default, article| law.working_days_of(param, default, article);
    let day = |pick: fn(&Clocks) -> Option<Timestamp>| clocks.and_then(pick).map(Timestamp::local_date);
    let (evaluated, awarded) = (day(|c| c.evaluated_at), day(|c| c.awarded_at));
    let (published, contracted) = (day(|c| c.result_published_at), day(|c| c.contracted_at));
    let report = working("procurement.clock.report_to_purchaser_working_days", 2, Article::Reg43);
    let reported = evaluated.map(|day| law.last_day(report, day));
    let result = working("procurement.clock.result_notice_period_working_days", 1, Article::Tender69);
    let result_over = published.map(|day| law.last_day(result, day));
    let after = |code, name, base: Option<NaiveDate>, relative_to, term: Term| {
        step(code, name, base.map(|day| law.end(term, day)), relative_to, Some(term))
    };
    let rows = [
        (
            "report_until",
            ("评审报告送交采购人", "Report to the purchaser"),
            evaluated,
            "evaluated_at",
            report,
        ),
        (
            "decision_until",
            ("采购人确定中标（成交）人", "The purchaser decides"),
            reported,
            "report_until",
            working("procurement.clock.purchaser_decides_working_days", 5, Article::Reg43),
        ),
        (
            "result_notice_until",
            ("发出通知书并公告结果", "The result is published"),
            awarded,
            "awarded_at",
            working("procurement.clock.result_notice_working_days", 2, Article::Reg43),
        ),
        (
            "result_until",
            ("结果公告期限届满", "The result's notice period ends"),
            published,
            "result_published_at",
            result,
        ),
        (
            "challenge_until",
            ("质疑期限届满", "Challenges of the result end"),
            result_over,
            "result_until",
            working("procurement.remedy.challenge_working_days", 7, Article::Gpl52),
        ),
        (
            "bid_deposit_refund_until",
            ("退还未中标人投标保证金", "Bid deposits of the others are returned"),
            published,
            "result_published_at",
            working("procurement.deposit.bid_refund_working_days", 5, Article::Reg33),
        ),
        (
            "sign_until",
            ("签订合同", "The contract is signed"),
            published,
            "result_published_at",
            law.days_of("procurement.clock.contract_sign_days", 30, Article::Gpl46),
        ),
        (
            "contract_publish_until",
            ("公告合同", "The contract is published"),
            contracted,
            "contracted_at",
            working("procurement.clock.contract_publish_working_days", 2, Article::Reg50),
        ),
        (
            "contract_file_until",
            ("合同备案", "The contract is filed"),
            contracted,
            "contracted_at",
            working("procurement.clock.contract_file_working_days", 7, Article::Gpl47),
        ),
    ];
    let mut steps: Vec<Step> =
        rows.into_iter().map(|(code, name, base, to, term)| after(code, name, base, to, term)).collect();
    steps.push(archive(law, clocks));
    steps
}

/// 采购文件保存 ≥15 years from the end of the procurement (采购法§42).
fn archive(law: &Law, clocks: Option<&Clocks>) -> Step {
    let term = law.days_of("procurement.clock.archive_minimum_years", 15, Article::Gpl42);
    let ended = clocks.and_then(|clocks| clocks.contracted_at.or(clocks.ended_at));
    let years = i32::try_from(term.figure).unwrap_or(15);
    let until = ended.and_then(|at| {
        let day = at.local_date();
        day.with_year(day.year().checked_add(years)?)
            .or_else(|| day.succ_opt()?.with_year(day.year() + years))
    });
    Step {
        unit: "year",
        ..step(
            "archive_until",
            ("档案保存至", "Records are kept until"),
            until.map(end_of),
            "ended_at",
            Some(term),
        )
    }
}

fn step(
    code: &'static str,
    name: (&'static str, &'static str),
    at: Option<Timestamp>,
    relative_to: &'static str,
    term: Option<Term>,
) -> Step {
    let unit = term.map_or("", |term| if term.working { "working_day" } else { "day" });
    Step { code, name, at, relative_to, term, unit }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at(text: &str) -> Timestamp {
        Timestamp::parse(text).unwrap()
    }

    #[test]
    fn a_tender_has_twenty_days() {
        // Tuesday 12-01; the twentieth day is Monday 12-21.
        let law = Law::default();
        let published = at("2026-12-01T08:00:00+08:00");
        let earliest = |method| earliest_deadline(&law, method, published).to_string();
        assert_eq!(earliest(ProcurementMethod::OpenTender), "2026-12-21T00:00:00+08:00");
        assert_eq!(earliest(ProcurementMethod::Consultation), "2026-12-11T00:00:00+08:00");
        assert_eq!(earliest(ProcurementMethod::Negotiation), "2026-12-04T00:00:00+08:00");
        assert_eq!(earliest(ProcurementMethod::SingleSource), "2026-12-01T08:00:00+08:00");
    }

    #[test]
    fn a_day_of_rest_moves_no_minimum() {
        // Twenty days after Sunday 11-22 is Saturday 12-12: nobody must act on it.
        let earliest = earliest_deadline(
            &Law::default(),
            ProcurementMethod::OpenTender,
            at("2026-11-22T10:00:00+08:00"),
        );
        assert_eq!(earliest.to_string(), "2026-12-12T00:00:00+08:00");
    }

    #[test]
    fn an_archive_of_a_leap_day_is_kept_a_day_longer() {
        let mut clocks = Clocks::blank();
        clocks.contracted_at = Some(at("2028-02-29T10:00:00+08:00"));
        let kept = archive(&Law::default(), Some(&clocks)).at.unwrap();
        assert_eq!(kept.to_string(), "2043-03-02T00:00:00+08:00");
    }

    proptest! {
        #[test]
        fn a_clarification_in_time_moves_nothing_and_a_day_later_does(
            offset in 0i64..400, room in 16i64..60, which in 0usize..4,
        ) {
            let method = [ProcurementMethod::OpenTender, ProcurementMethod::Consultation, ProcurementMethod::Negotiation, ProcurementMethod::Quotation][which];
            let law = Law::default();
            let published = at("2026-01-05T09:00:00+08:00").plus_days(offset);
            let due = earliest_deadline(&law, method, published).plus_days(room);
            let last = last_clarification(&law, method, published, due).unwrap();
            let before = last.plus_seconds(-1);
            prop_assert_eq!(deadline_after_clarification(&law, method, before, due), due);
            prop_assert!(deadline_after_clarification(&law, method, last, due) > due);
        }

        #[test]
        fn later_publications_never_have_earlier_deadlines(offset in 0i64..400, later in 1i64..400) {
            let law = Law::default();
            let first = at("2026-01-05T09:00:00+08:00").plus_days(offset);
            for method in ProcurementMethod::ALL {
                let one = earliest_deadline(&law, *method, first);
                let two = earliest_deadline(&law, *method, first.plus_days(later));
                prop_assert!(one <= two);
                prop_assert!(one >= first);
            }
        }
    }
}
