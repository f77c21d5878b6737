//! The ratios of a year: which rule applies to a fund, what it asks for, and whether it is met. Whole fen, i128 in
//! products: nothing is rounded before it is compared.

use super::law::Article;
use super::state::FundKind;
use citong_kernel::text_enum;

text_enum! {
    /// Which rule a fund's year is measured by.
    pub enum FundRatioRule {
        /// 具有公开募捐资格的慈善组织 (慈善法§61).
        PublicRaising = "public_raising",
        /// 不具有公开募捐资格的慈善组织 (民发〔2016〕189号).
        Charity = "charity",
        /// 非公募基金会 (条例§29).
        NonPublic = "non_public",
        /// 专项基金: counted with its host.
        Hosted = "hosted",
    }
}

/// What a fund is in the year.
#[derive(Debug, Clone, Copy)]
pub struct Standing {
    /// Its kind.
    pub kind: FundKind,
    /// 慈善组织.
    pub charity: bool,
    /// Whether it may raise money in public.
    pub qualified: bool,
}

impl Standing {
    /// The rule that applies: the qualification before the status of charity before the regulations of 2004.
    pub const fn rule(self) -> FundRatioRule {
        match self.kind {
            FundKind::SpecialFund => FundRatioRule::Hosted,
            FundKind::PublicRaising => FundRatioRule::PublicRaising,
            FundKind::NonPublic if self.qualified => FundRatioRule::PublicRaising,
            FundKind::NonPublic if self.charity => FundRatioRule::Charity,
            FundKind::NonPublic => FundRatioRule::NonPublic,
        }
    }
}

/// The sums of a year, from the ledger.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Year {
    /// 上年总收入.
    pub prior_income: i64,
    /// The income of the three years before, together; none where the fund did not exist in all of them.
    pub three_years_income: Option<i64>,
    /// 上年末净资产.
    pub prior_net_assets: i64,
    /// 慈善活动支出.
    pub spending: i64,
    /// 管理费用.
    pub administration: i64,
    /// 当年总支出.
    pub total: i64,
}

/// What a share is measured against.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Demand {
    /// The share, in percent.
    pub percent: i64,
    /// What it is a share of, times `parts`.
    pub base: i64,
    /// The number of years that the base is the sum of.
    pub parts: i64,
}

impl Demand {
    /// Whether an amount is at least the share.
    pub fn reached_by(self, amount: i64) -> bool {
        i128::from(amount) * 100 * i128::from(self.parts) >= i128::from(self.percent) * i128::from(self.base)
    }
    /// Whether an amount is at most the share.
    pub fn kept_by(self, amount: i64) -> bool {
        i128::from(amount) * 100 * i128::from(self.parts) <= i128::from(self.percent) * i128::from(self.base)
    }
    /// The least whole number of fen that reaches the share.
    pub fn least(self) -> i64 {
        let (product, by) = (i128::from(self.percent) * i128::from(self.base), 100 * i128::from(self.parts));
        let up = product.max(0).div_euclid(by) + i128::from(product.max(0).rem_euclid(by) > 0);
        i64::try_from(up).unwrap_or(i64::MAX)
    }
    /// The most whole fen within the share.
    pub fn most(self) -> i64 {
        let product = (i128::from(self.percent) * i128::from(self.base)).max(0);
        i64::try_from(product / (100 * i128::from(self.parts))).unwrap_or(i64::MAX)
    }
}

/// One step of the table of 民发〔2016〕189号: from these net assets on.
#[derive(Debug, Clone, Copy)]
pub struct Tier {
    /// 上年末净资产, at least; fen.
    pub from: i64,
    /// Spending, percent at least.
    pub spending: i64,
    /// Administration, percent at most.
    pub administration: i64,
}

/// The figures that law may change.
#[derive(Debug, Clone)]
pub struct Shares {
    /// 慈善法§61: spending and administration.
    pub public_raising: (i64, i64),
    /// 条例§29.
    pub non_public: (i64, i64),
    /// The tiers, the highest first; the last from 0.
    pub tiers: [Tier; 4],
    /// Below this many fen administration of a charity is exempt.
    pub exempt_below: i64,
}

/// What a year is measured by.
#[derive(Debug, Clone, Copy)]
pub struct Measure {
    /// Where it stands.
    pub article: Article,
    /// Alternatives: one reached is enough.
    pub spending: [Option<Demand>; 2],
    /// The share of administration.
    pub administration: Demand,
    /// Administration below this many fen is exempt.
    pub exempt_below: Option<i64>,
}

impl Measure {
    /// What a rule asks of a year; none where the host answers for it.
    pub fn of(rule: FundRatioRule, year: &Year, shares: &Shares) -> Option<Self> {
        let of_total = |percent| Demand { percent, base: year.total, parts: 1 };
        let share = |percent, base| Demand { percent, base, parts: 1 };
        Some(match rule {
            FundRatioRule::Hosted => return None,
            FundRatioRule::PublicRaising => Self {
                article: Article::Charity61,
                spending: [
                    Some(share(shares.public_raising.0, year.prior_income)),
                    year.three_years_income.map(|base| Demand {
                        percent: shares.public_raising.0,
                        base,
                        parts: 3,
                    }),
                ],
                administration: of_total(shares.public_raising.1),
                exempt_below: None,
            },
            FundRatioRule::NonPublic => Self {
                article: Article::Fund29,
                spending: [Some(share(shares.non_public.0, year.prior_net_assets)), None],
                administration: of_total(shares.non_public.1),
                exempt_below: None,
            },
            FundRatioRule::Charity => {
                let [first, second, third, last] = shares.tiers;
                let tier = [first, second, third].into_iter().find(|tier| year.prior_net_assets >= tier.from);
                let tier = tier.unwrap_or(last);
                Self {
                    article: Article::Spending189,
                    spending: [Some(share(tier.spending, year.prior_net_assets)), None],
                    administration: of_total(tier.administration),
                    exempt_below: Some(shares.exempt_below),
                }
            }
        })
    }
    /// Whether one of the alternatives is reached.
    pub fn spending_met(&self, spent: i64) -> bool {
        self.spending.iter().flatten().any(|demand| demand.reached_by(spent))
    }
    /// The least that reaches one of the alternatives.
    pub fn least(&self) -> i64 {
        self.spending.iter().flatten().map(|demand| demand.least()).min().unwrap_or(0)
    }
    /// Whether administration stays within its share, or is so small that it is exempt.
    pub fn administration_met(&self, amount: i64) -> bool {
        self.exempt(amount) || self.administration.kept_by(amount)
    }
    /// Whether it is exempt.
    pub fn exempt(&self, amount: i64) -> bool {
        self.exempt_below.is_some_and(|below| amount < below)
    }
}

/// A sum of a part of a year, drawn out to the whole year by days; rounded down to the fen.
pub fn forecast(sum: i64, days_passed: i64, days: i64) -> i64 {
    if days_passed <= 0 {
        return sum;
    }
    let whole = i128::from(sum) * i128::from(days) / i128::from(days_passed);
    i64::try_from(whole).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn shares() -> Shares {
        let tier = |from, spending, administration| Tier { from, spending, administration };
        Shares {
            public_raising: (70, 10),
            non_public: (8, 10),
            tiers: [
                tier(6_000_000_000, 6, 12),
                tier(800_000_000, 6, 13),
                tier(400_000_000, 7, 15),
                tier(0, 8, 20),
            ],
            exempt_below: 20_000_000,
        }
    }

    fn measure(rule: FundRatioRule, year: &Year) -> Measure {
        Measure::of(rule, year, &shares()).unwrap()
    }

    #[test]
    fn exactly_seventy_percent_is_enough_and_a_fen_less_is_not() {
        let year =
            Year { prior_income: 1_000, three_years_income: Some(3_000), total: 777, ..Year::default() };
        let measure = measure(FundRatioRule::PublicRaising, &year);
        assert!(measure.spending_met(700) && !measure.spending_met(699));
        assert_eq!(measure.least(), 700);
        assert!(measure.administration_met(77) && !measure.administration_met(78));
    }

    #[test]
    fn the_mean_of_three_years_is_an_alternative() {
        let year =
            Year { prior_income: 2_000, three_years_income: Some(3_001), total: 1_000, ..Year::default() };
        let measure = measure(FundRatioRule::PublicRaising, &year);
        // 70 % of 3001/3 is 700.23…: 701 reaches it, 700 does not; 70 % of 2000 would be 1400.
        assert!(measure.spending_met(701) && !measure.spending_met(700));
        assert_eq!(measure.least(), 701);
        assert!(measure.administration_met(100) && !measure.administration_met(101));
    }

    #[test]
    fn tiers_begin_with_their_figure() {
        for (assets, spending, administration) in [
            (6_000_000_000, 6, 12),
            (5_999_999_999, 6, 13),
            (800_000_000, 6, 13),
            (799_999_999, 7, 15),
            (400_000_000, 7, 15),
            (399_999_999, 8, 20),
        ] {
            let year = Year { prior_net_assets: assets, total: 1, ..Year::default() };
            let measure = measure(FundRatioRule::Charity, &year);
            assert_eq!(measure.spending[0].unwrap().percent, spending, "{assets}");
            assert_eq!(measure.administration.percent, administration, "{assets}");
        }
    }

    #[test]
    fn small_administration_of_a_charity_is_exempt_below_its_figure_only() {
        let year = Year { prior_net_assets: 100, total: 20_000_000, ..Year::default() };
        let charity = measure(FundRatioRule::Charity, &year);
        assert!(charity.administration_met(19_999_999) && !charity.administration_met(20_000_000));
        let old = measure(FundRatioRule::NonPublic, &year);
        assert!(old.administration_met(2_000_000) && !old.administration_met(2_000_001));
    }

    #[test]
    fn the_qualification_decides_before_the_status() {
        let standing = |kind, charity, qualified| Standing { kind, charity, qualified }.rule();
        assert_eq!(standing(FundKind::NonPublic, true, true), FundRatioRule::PublicRaising);
        assert_eq!(standing(FundKind::NonPublic, true, false), FundRatioRule::Charity);
        assert_eq!(standing(FundKind::NonPublic, false, false), FundRatioRule::NonPublic);
        assert_eq!(standing(FundKind::PublicRaising, false, false), FundRatioRule::PublicRaising);
        assert_eq!(standing(FundKind::SpecialFund, true, false), FundRatioRule::Hosted);
    }

    proptest! {
        #[test]
        fn the_least_reaches_and_one_fen_less_does_not(
            base in 1i64..1_000_000_000_000, percent in 1i64..100, parts in 1i64..4
        ) {
            let demand = Demand { percent, base, parts };
            let least = demand.least();
            prop_assert!(demand.reached_by(least) && !demand.reached_by(least - 1));
            let most = demand.most();
            prop_assert!(demand.kept_by(most) && !demand.kept_by(most + 1));
        }

        #[test]
        fn a_whole_year_is_its_own_forecast(sum in 0i64..1_000_000_000_000, days in 365i64..367) {
            prop_assert_eq!(forecast(sum, days, days), sum);
            prop_assert!(forecast(sum, days - 1, days) >= sum);
        }
    }
}
