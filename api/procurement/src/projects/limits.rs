//! What the law lets the terms of a project say. Pure: figures in, faults out.

use super::figures::{Law, panel_minimum};
use super::terms::{AwardMethod, ProcurementMethod, Subject, Terms};
use crate::law::Article;
use citong_kernel::check::Check;
use citong_kernel::points::Points;

/// What is looked at beside the terms.
#[derive(Debug, Clone)]
pub struct Around<'a> {
    /// 采购方式.
    pub method: ProcurementMethod,
    /// 采购标的.
    pub subject: Subject,
    /// 预算金额, in fen.
    pub budget_fen: i64,
    /// The points of the criteria.
    pub points: Vec<Points>,
    /// Why it is not reserved for small and medium enterprises.
    pub sme_exemption_reason: Option<&'a str>,
}

/// The award methods that fit a method, with the article; the first is the default.
pub const fn award_methods(method: ProcurementMethod) -> (&'static [AwardMethod], Article) {
    match method {
        ProcurementMethod::OpenTender | ProcurementMethod::InvitedTender => {
            (&[AwardMethod::ComprehensiveScore, AwardMethod::LowestEvaluatedPrice], Article::Reg34)
        }
        ProcurementMethod::Consultation => (&[AwardMethod::ComprehensiveScore], Article::Consultation23),
        ProcurementMethod::Negotiation => (&[AwardMethod::LowestFinalPrice], Article::Gpl38),
        ProcurementMethod::Quotation => (&[AwardMethod::LowestFinalPrice], Article::Gpl40),
        ProcurementMethod::SingleSource => (&[AwardMethod::NegotiatedPrice], Article::Gpl39),
    }
}

/// Collects every fault of the terms.
pub fn check(law: &Law, around: &Around<'_>, terms: &Terms, check: &mut Check) {
    check_method(around, terms, check);
    check_scores(law, around, terms, check);
    check_panel(law, around, terms, check);
    check_small_enterprises(law, around, terms, check);
    check_deposits(law, around, terms, check);
    check_contract(law, around, terms, check);
}

/// Each method has its ways to find the winner.
fn check_method(around: &Around<'_>, terms: &Terms, check: &mut Check) {
    check_subject(around, check);
    let (fitting, article) = award_methods(around.method);
    if !fitting.contains(&terms.award_method) {
        let names: Vec<_> = fitting.iter().map(|one| one.as_str()).collect();
        let (zh, en) = (
            format!("该采购方式的评审方法为 {}", names.join("、")),
            format!("This method awards by {}", names.join(" or ")),
        );
        check.push(article.fault("/terms/award_method", "does_not_fit", &zh, &en));
    }
}

/// 询价 is for goods only (采购法§32).
pub fn check_subject(around: &Around<'_>, check: &mut Check) {
    if around.method == ProcurementMethod::Quotation && around.subject != Subject::Goods {
        let (zh, en) = ("询价只适用于货物", "A quotation is for goods only");
        check.push(Article::Gpl32.fault("/method", "goods_only", zh, en));
    }
}

/// The bounds of the price's weight, in percent, with their article.
pub fn price_weight_bounds(law: &Law, method: ProcurementMethod, subject: Subject) -> (i64, i64, Article) {
    let figure = |code: &str, default: i64| law.figure(&format!("procurement.price_score.{code}"), default);
    match (method, subject) {
        (ProcurementMethod::Consultation, Subject::Goods) => (
            figure("consultation_goods_minimum_percent", 30),
            figure("consultation_goods_maximum_percent", 60),
            Article::Consultation24,
        ),
        (ProcurementMethod::Consultation, Subject::Services) => (
            figure("consultation_services_minimum_percent", 10),
            figure("consultation_services_maximum_percent", 30),
            Article::Consultation24,
        ),
        (_, Subject::Goods) => (figure("tender_goods_minimum_percent", 30), 100, Article::Tender55),
        (_, Subject::Services) => (figure("tender_services_minimum_percent", 10), 100, Article::Tender55),
    }
}

fn check_scores(law: &Law, around: &Around<'_>, terms: &Terms, check: &mut Check) {
    let weight = i64::from(terms.price_weight);
    if terms.award_method != AwardMethod::ComprehensiveScore {
        if weight != 0 {
            let (zh, en) =
                ("按价格确定成交的项目不设价格分权重", "Where the price decides, it has no weight");
            check.push(Article::Reg34.fault("/terms/price_weight", "not_scored", zh, en));
        }
        if !around.points.is_empty() {
            let (zh, en) =
                ("按价格确定成交的项目不设评分因素", "Where the price decides, there are no criteria");
            check.push(Article::Reg34.fault("/criteria", "not_scored", zh, en));
        }
        return;
    }
    let (low, high, article) = price_weight_bounds(law, around.method, around.subject);
    if terms.state_fixed_price && weight != 0 {
        let (zh, en) =
            ("执行国家统一定价标准的，价格不列为评审因素", "A price that the state fixes is not scored");
        check.push(article.fault("/terms/price_weight", "not_scored", zh, en));
    } else if !terms.state_fixed_price && !(low..=high).contains(&weight) {
        let (zh, en) = (
            format!("价格分权重须在 {low}%–{high}% 之间"),
            format!("The price must weigh {low}–{high} percent"),
        );
        check.push(article.fault("/terms/price_weight", "out_of_range", &zh, &en));
    }
    let points: i64 = around.points.iter().map(|points| i64::from(points.0)).sum();
    if points + weight * 100 != 10_000 {
        let total = points + weight * 100;
        let (zh, en) = (
            format!("评审因素分值与价格分权重之和须为 100，现为 {}.{:02}", total / 100, total % 100),
            format!("Criteria and price must make 100 points, they make {}.{:02}", total / 100, total % 100),
        );
        check.push(Article::Reg34.fault("/criteria", "not_a_hundred", &zh, &en));
    }
}

/// 单数, and large enough.
fn check_panel(law: &Law, around: &Around<'_>, terms: &Terms, check: &mut Check) {
    let minimum = panel_minimum(law, around.method, around.budget_fen, terms.complex);
    let Some(size) = terms.panel_size.map(i64::from) else {
        if let Some((minimum, article)) = minimum {
            let (zh, en) = (
                format!("须确定评审委员会人数，至少 {minimum} 人"),
                format!("Say how many evaluate, {minimum} at least"),
            );
            check.push(article.fault("/terms/panel_size", "required", &zh, &en));
        }
        return;
    };
    let (least, article) = minimum.unwrap_or((1, Article::Gpl39));
    if size % 2 == 0 {
        let (zh, en) = ("评审委员会（小组）人数须为单数", "The panel must have an odd number of members");
        check.push(article.fault("/terms/panel_size", "even", zh, en));
    }
    if !(least..=99).contains(&size) {
        let (zh, en) =
            (format!("评审委员会（小组）至少 {least} 人"), format!("The panel has {least} members at least"));
        check.push(article.fault("/terms/panel_size", "too_small", &zh, &en));
    }
}

fn check_small_enterprises(law: &Law, around: &Around<'_>, terms: &Terms, check: &mut Check) {
    let most = law.figure("procurement.sme.full_reserve_budget_maximum_fen", 200_000_000);
    if around.budget_fen <= most && !terms.sme_reserved && around.sme_exemption_reason.is_none() {
        let (zh, en) = (
            "二百万元以下的项目应当专门面向中小企业采购；不适宜的，须在 sme_exemption_reason 说明理由",
            "A purchase this small is reserved for small and medium enterprises, or sme_exemption_reason says why not",
        );
        check.push(Article::Sme7.fault("/terms/sme_reserved", "must_be_reserved", zh, en));
    }
    let within = |pointer: &str, value: Option<i32>, low: i64, high: i64, check: &mut Check| {
        if value.is_some_and(|value| !(low..=high).contains(&i64::from(value))) {
            let (zh, en) = (
                format!("价格扣除比例须在 {low}%–{high}% 之间"),
                format!("The deduction must be {low}–{high} percent"),
            );
            check.push(Article::Sme9.fault(pointer, "out_of_range", &zh, &en));
        }
    };
    let figure = |code: &str, default: i64| law.figure(&format!("procurement.sme.{code}"), default);
    let (low, high) =
        (figure("price_deduction_minimum_percent", 10), figure("price_deduction_maximum_percent", 20));
    let pointer = "/terms/small_micro_deduction_percent";
    within(pointer, terms.small_micro_deduction_percent, low, high, check);
    let compared = terms.award_method != AwardMethod::NegotiatedPrice && !terms.state_fixed_price;
    if compared && !terms.sme_reserved && terms.small_micro_deduction_percent.is_none() {
        let (zh, en) = (
            "未预留份额的项目须给予小微企业价格扣除",
            "What is not reserved gives small and micro enterprises a price deduction",
        );
        check.push(Article::Sme9.fault(pointer, "required", zh, en));
    }
    let (low, high) = (
        figure("consortium_deduction_minimum_percent", 4),
        figure("consortium_deduction_maximum_percent", 6),
    );
    let pointer = "/terms/consortium_deduction_percent";
    within(pointer, terms.consortium_deduction_percent, low, high, check);
    if terms.consortium_deduction_percent.is_some() && !terms.consortium_allowed {
        let (zh, en) = ("不接受联合体的项目不设该扣除", "There is no deduction where no consortium may bid");
        check.push(Article::Sme9.fault(pointer, "unexpected", zh, en));
    }
}

/// 投标保证金、履约保证金 (实施条例§33, §48).
fn check_deposits(law: &Law, around: &Around<'_>, terms: &Terms, check: &mut Check) {
    let percent = law.figure("procurement.deposit.bid_maximum_percent", 2);
    let (deposit, budget) = (i128::from(terms.bid_deposit_fen), i128::from(around.budget_fen));
    if deposit < 0 || deposit * 100 > budget * i128::from(percent) {
        let (zh, en) = (
            format!("投标保证金不得超过预算金额的 {percent}%"),
            format!("A bid deposit is at most {percent} percent of the budget"),
        );
        check.push(Article::Reg33.fault("/terms/bid_deposit_fen", "too_large", &zh, &en));
    }
    let percent = law.figure("procurement.deposit.performance_maximum_percent", 10);
    if !(0..=percent).contains(&i64::from(terms.performance_deposit_percent)) {
        let (zh, en) = (
            format!("履约保证金不得超过合同金额的 {percent}%"),
            format!("A performance deposit is at most {percent} percent of the contract"),
        );
        check.push(Article::Reg48.fault("/terms/performance_deposit_percent", "too_large", &zh, &en));
    }
}

/// 合同履行期限 of purchased services (102号§24).
fn check_contract(law: &Law, around: &Around<'_>, terms: &Terms, check: &mut Check) {
    let years = if terms.recurring {
        law.figure("contract.maximum_years_recurring", 3)
    } else {
        law.figure("contract.maximum_years", 1)
    };
    let most = if around.subject == Subject::Services { years * 12 } else { 120 };
    if !(1..=most).contains(&i64::from(terms.contract_months)) {
        let (zh, en) = (
            format!("合同履行期限须在 1–{most} 个月之间；内容固定、需求稳定的项目可至三年"),
            format!("The contract runs 1–{most} months; three years where the need is stable and recurring"),
        );
        check.push(Article::Service24.fault("/terms/contract_months", "too_long", &zh, &en));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::projects::terms::TieBreak;
    use citong_kernel::{Id, Timestamp};
    use proptest::prelude::*;

    fn terms(award_method: AwardMethod, price_weight: i32, panel_size: Option<i32>) -> Terms {
        Terms {
            project_id: Id::from_uuid(uuid::Uuid::nil()),
            requirement: String::new(),
            award_method,
            price_weight,
            state_fixed_price: false,
            sme_reserved: true,
            small_micro_deduction_percent: None,
            consortium_allowed: false,
            consortium_deduction_percent: None,
            bid_deposit_fen: 0,
            performance_deposit_percent: 0,
            tie_break: TieBreak::TechnicalScore,
            complex: false,
            panel_size,
            contract_months: 12,
            recurring: false,
            frozen_at: None,
            updated_at: Timestamp::from_seconds(0).unwrap(),
        }
    }

    fn refused(method: ProcurementMethod, budget_fen: i64, points: &[i32], terms: &Terms) -> bool {
        let points = points.iter().map(|points| Points(*points)).collect();
        let subject = Subject::Services;
        let around = Around { method, subject, budget_fen, points, sme_exemption_reason: None };
        let mut faults = Check::new();
        check(&Law::default(), &around, terms, &mut faults);
        faults.done().is_err()
    }

    proptest! {
        #[test]
        fn criteria_and_price_make_exactly_a_hundred(weight in 10i32..=100, points in 1i32..=9_999) {
            let terms = terms(AwardMethod::ComprehensiveScore, weight, Some(5));
            let lawful = weight * 100 + points == 10_000;
            prop_assert_eq!(refused(ProcurementMethod::OpenTender, 1, &[points], &terms), !lawful);
        }

        #[test]
        fn a_panel_is_odd_and_large_enough(size in 1i32..=99, budget in 1i64..=2_000_000_000) {
            let tender = terms(AwardMethod::LowestEvaluatedPrice, 0, Some(size));
            let least = if budget >= 1_000_000_000 { 7 } else { 5 };
            let lawful = size % 2 == 1 && size >= least;
            prop_assert_eq!(refused(ProcurementMethod::OpenTender, budget, &[], &tender), !lawful);
            let other = terms(AwardMethod::LowestFinalPrice, 0, Some(size));
            let least = if budget >= 200_000_000 { 5 } else { 3 };
            let lawful = size % 2 == 1 && size >= least;
            prop_assert_eq!(refused(ProcurementMethod::Negotiation, budget, &[], &other), !lawful);
        }

        #[test]
        fn a_bid_deposit_is_at_most_a_fiftieth(budget in 1i64..=1_000_000, deposit in 0i64..=40_000) {
            let mut terms = terms(AwardMethod::LowestEvaluatedPrice, 0, Some(5));
            terms.bid_deposit_fen = deposit;
            prop_assert_eq!(refused(ProcurementMethod::OpenTender, budget, &[], &terms), deposit * 50 > budget);
        }
    }
}
