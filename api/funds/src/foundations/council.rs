//! Who may sit in a council and who may supervise it (条例§20–23).

use super::law::Article;
use super::state::{FundKind, FundPosition, FundSeat};
use super::store::{Fund, Limits, Member};
use super::views::NewFundMember;
use chrono::{Months, NaiveDate};
use citong_kernel::check::Check;
use citong_kernel::{FieldError, Id, Tx};
use std::collections::BTreeMap;

/// The figures of a council.
#[derive(Debug, Clone, Copy)]
pub struct CouncilFigures {
    /// 理事, at least.
    pub least: i64,
    /// 理事, at most.
    pub most: i64,
    /// 任期 in years, at most.
    pub years: i64,
    /// The share that may be paid: one in so many.
    pub paid_one_in: i64,
    /// 监事, at least.
    pub supervisors: i64,
}

impl CouncilFigures {
    /// In force now.
    pub fn of(limits: &Limits) -> Self {
        Self {
            least: limits.get("fund.council.least", 5),
            most: limits.get("fund.council.most", 25),
            years: limits.get("fund.council.term_years", 5),
            paid_one_in: limits.get("fund.council.paid_one_in", 3),
            supervisors: limits.get("fund.supervisors.least", 1),
        }
    }
}

/// The rows that a request asks for.
pub fn seats(
    tx: &Tx<'_>,
    fund: &Fund,
    council: &[NewFundMember],
    supervisors: &[NewFundMember],
    years: i64,
) -> Vec<Member> {
    let both = council.iter().map(|one| (FundSeat::Council, one));
    let both = both.chain(supervisors.iter().map(|one| (FundSeat::Supervisor, one)));
    let months = Months::new(u32::try_from(years * 12).unwrap_or(60));
    both.map(|(seat, new)| {
        let starts = new.term_starts_on.map_or_else(|| tx.now.local_date(), |on| on.0);
        let five = starts.checked_add_months(months).and_then(|end| end.pred_opt());
        Member {
            id: Id::new(tx.now),
            fund_id: fund.id,
            seat,
            position: new.position.unwrap_or(FundPosition::Member),
            name: new.name.trim().to_owned(),
            paid: new.paid,
            serving_official: new.serving_official,
            finance_staff: new.finance_staff,
            family: new.family.as_ref().map(|family| family.trim().to_owned()),
            term_starts_on: starts,
            term_ends_on: new.term_ends_on.map_or_else(|| five.unwrap_or(starts), |on| on.0),
            left_on: None,
            created_at: tx.now,
        }
    })
    .collect()
}

/// What a client wrote, before any rule.
pub fn check_shape(check: &mut Check, council: &[NewFundMember], supervisors: &[NewFundMember]) {
    for (list, members) in [("council", council), ("supervisors", supervisors)] {
        for (index, member) in members.iter().enumerate().take(26) {
            check.name(&format!("/{list}/{index}/name"), &member.name, 1..=50);
            check.optional_text(&format!("/{list}/{index}/family"), member.family.as_deref(), 1..=50);
        }
    }
}

/// Everything that the regulations say against these people; nothing about a list that is empty still.
pub fn faults(
    kind: FundKind,
    members: &[Member],
    figures: &CouncilFigures,
    complete: bool,
) -> Vec<FieldError> {
    let of = |seat| members.iter().filter(move |one| one.seat == seat).collect::<Vec<_>>();
    let (council, supervisors) = (of(FundSeat::Council), of(FundSeat::Supervisor));
    let mut found = Vec::new();
    if complete || !council.is_empty() {
        found.extend(size(&council, figures));
        found.extend(families(kind, &council));
    }
    if complete && i64::try_from(supervisors.len()).unwrap_or(0) < figures.supervisors {
        found.push(Article::Fund22.fault(
            "/supervisors",
            "required",
            "应当设监事",
            "There must be a supervisor",
        ));
    }
    found.extend(supervisors_of(&council, &supervisors));
    for (list, seated) in [("council", &council), ("supervisors", &supervisors)] {
        found.extend(seated.iter().enumerate().filter_map(|(i, one)| term(list, i, one, figures.years)));
    }
    found
}

/// Those whose term does not cover the day: who is not in office does not make a council.
pub fn out_of_office(members: &[Member], on: NaiveDate) -> Vec<FieldError> {
    let mut faults = Vec::new();
    for (list, seat) in [("council", FundSeat::Council), ("supervisors", FundSeat::Supervisor)] {
        let seated = members.iter().filter(|one| one.seat == seat).enumerate();
        let out = seated.filter(|(_, one)| on < one.term_starts_on || on > one.term_ends_on);
        faults.extend(out.map(|(index, one)| {
            Article::Fund20.fault(
                format!("/{list}/{index}/term_starts_on"),
                "not_in_office",
                &format!("{}：{on} 不在任期内", one.name),
                &format!("{} is not in office on {on}", one.name),
            )
        }));
    }
    faults
}

fn size(council: &[&Member], figures: &CouncilFigures) -> Option<FieldError> {
    let count = i64::try_from(council.len()).unwrap_or(i64::MAX);
    if !(figures.least..=figures.most).contains(&count) {
        let (least, most) = (figures.least, figures.most);
        return Some(Article::Fund20.fault(
            "/council",
            "out_of_range",
            &format!("理事为 {least} 至 {most} 人"),
            &format!("A council has {least} to {most} members"),
        ));
    }
    let paid = council.iter().filter(|one| one.paid).count();
    if i64::try_from(paid).unwrap_or(0) * figures.paid_one_in > count {
        return Some(Article::Fund23.fault(
            "/council",
            "too_many_paid",
            &format!("领取报酬的理事不得超过理事总人数的 {} 分之一", figures.paid_one_in),
            &format!("At most one in {} members may be paid", figures.paid_one_in),
        ));
    }
    if council.iter().filter(|one| one.position == FundPosition::Chair).count() > 1 {
        return Some(Article::Fund20.fault(
            "/council",
            "several_chairs",
            "理事长只设一名",
            "A council has one chair",
        ));
    }
    let leading = |one: &&&Member| one.position != FundPosition::Member && one.serving_official;
    council.iter().find(leading).map(|one| {
        Article::Fund23.fault(
            "/council",
            "serving_official",
            &format!("{}：理事长、副理事长和秘书长不得由现职国家工作人员兼任", one.name),
            "A serving official may not chair a fund, nor be its deputy chair or secretary-general",
        )
    })
}

/// Close relatives: none in a public-raising fund, a third of the council at most in one of private means.
fn families(kind: FundKind, council: &[&Member]) -> Option<FieldError> {
    let mut sizes: BTreeMap<&str, usize> = BTreeMap::new();
    for family in council.iter().filter_map(|one| one.family.as_deref()) {
        *sizes.entry(family).or_default() += 1;
    }
    let related: usize = sizes.values().filter(|size| **size > 1).sum();
    let (allowed, zh, en) = match kind {
        FundKind::NonPublic => (
            council.len() / 3,
            "相互间有近亲属关系的理事不得超过三分之一",
            "Close relatives are at most a third",
        ),
        _ => (0, "具有近亲属关系的不得同时担任理事", "Close relatives may not sit in one council"),
    };
    (related > allowed).then(|| Article::Fund20.fault("/council", "close_relatives", zh, en))
}

fn supervisors_of(council: &[&Member], supervisors: &[&Member]) -> Vec<FieldError> {
    let refused = |one: &Member| {
        let sits = council.iter().any(|member| member.name == one.name);
        let relative = one.family.is_some() && council.iter().any(|member| member.family == one.family);
        sits || relative || one.finance_staff
    };
    let faulty = supervisors.iter().enumerate().filter(|(_, one)| refused(one));
    faulty
        .map(|(index, _)| {
            Article::Fund22.fault(
                format!("/supervisors/{index}"),
                "not_independent",
                "理事、理事的近亲属和基金会财会人员不得兼任监事",
                "Members of the council, their close relatives and the finance staff may not supervise",
            )
        })
        .collect()
}

fn term(list: &str, index: usize, one: &Member, years: i64) -> Option<FieldError> {
    let months = Months::new(u32::try_from(years * 12).unwrap_or(60));
    let last = one.term_starts_on.checked_add_months(months).unwrap_or(NaiveDate::MAX);
    let whole = one.term_ends_on > one.term_starts_on && one.term_ends_on <= last;
    (!whole).then(|| {
        Article::Fund20.fault(
            format!("/{list}/{index}/term_ends_on"),
            "out_of_range",
            &format!("每届任期不得超过 {years} 年"),
            &format!("A term is at most {years} years"),
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use citong_kernel::Timestamp;
    use proptest::prelude::*;

    const FIGURES: CouncilFigures =
        CouncilFigures { least: 5, most: 25, years: 5, paid_one_in: 3, supervisors: 1 };

    fn member(seat: FundSeat, name: &str) -> Member {
        let now = Timestamp::parse("2026-12-01T08:00:00+08:00").unwrap();
        Member {
            id: Id::new(now),
            fund_id: Id::new(now),
            seat,
            position: FundPosition::Member,
            name: name.into(),
            paid: false,
            serving_official: false,
            finance_staff: false,
            family: None,
            term_starts_on: "2026-01-01".parse().unwrap(),
            term_ends_on: "2030-12-31".parse().unwrap(),
            left_on: None,
            created_at: now,
        }
    }

    fn council(count: usize, paid: usize) -> Vec<Member> {
        let mut all: Vec<_> = (0..count)
            .map(|i| Member { paid: i < paid, ..member(FundSeat::Council, &format!("理事{i}")) })
            .collect();
        all.push(member(FundSeat::Supervisor, "监事"));
        all
    }

    fn codes(kind: FundKind, members: &[Member]) -> Vec<String> {
        faults(kind, members, &FIGURES, true).into_iter().map(|fault| fault.code.into_owned()).collect()
    }

    #[test]
    fn relatives_are_counted_by_kind() {
        let mut members = council(6, 0);
        members[0].family = Some("陈".into());
        members[1].family = Some("陈".into());
        assert!(codes(FundKind::NonPublic, &members).is_empty());
        assert_eq!(codes(FundKind::PublicRaising, &members), ["close_relatives"]);
        members[2].family = Some("陈".into());
        assert_eq!(codes(FundKind::NonPublic, &members), ["close_relatives"]);
    }

    #[test]
    fn a_supervisor_is_nobody_of_the_council() {
        for change in [
            |one: &mut Member| one.name = "理事0".into(),
            |one: &mut Member| one.finance_staff = true,
            |one: &mut Member| one.family = Some("林".into()),
        ] {
            let mut members = council(5, 0);
            members[0].family = Some("林".into());
            change(members.last_mut().unwrap());
            assert_eq!(codes(FundKind::PublicRaising, &members), ["not_independent"]);
        }
    }

    #[test]
    fn a_term_of_exactly_five_years_is_one() {
        let mut members = council(5, 0);
        members[0].term_ends_on = "2031-01-01".parse().unwrap();
        assert!(codes(FundKind::NonPublic, &members).is_empty());
        members[0].term_ends_on = "2031-01-02".parse().unwrap();
        assert_eq!(codes(FundKind::NonPublic, &members), ["out_of_range"]);
    }

    proptest! {
        #[test]
        fn sizes_and_paid_members(count in 0usize..30, paid in 0usize..30) {
            let paid = paid % (count + 1);
            let good = (5..=25).contains(&count) && paid * 3 <= count;
            prop_assert_eq!(codes(FundKind::NonPublic, &council(count, paid)).is_empty(), good);
        }
    }
}
