//! Totals and bands: exact, in hundredths of a point.

use citong_kernel::points::Points;
use citong_kernel::rule_params::Figures;
use citong_kernel::{ApiResult, Tx, text_enum};

text_enum! {
    /// 评估等次.
    pub enum EvaluationBand {
        /// 优.
        Excellent = "excellent",
        /// 良.
        Good = "good",
        /// 中.
        Fair = "fair",
        /// 差.
        Poor = "poor",
    }
}

/// From how many whole points each band begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BandRule {
    /// 优.
    pub excellent: i64,
    /// 良.
    pub good: i64,
    /// 中.
    pub fair: i64,
}

impl BandRule {
    /// The rule in force now.
    pub fn load(tx: &mut Tx<'_>, region_path: &str) -> ApiResult<Self> {
        let figures = Figures::load(tx, "evaluation.band.", tx.now.local_date())?;
        let figure = |name: &str, default: i64| {
            figures.integer(&format!("evaluation.band.{name}_from"), region_path).unwrap_or(default)
        };
        Ok(Self { excellent: figure("excellent", 90), good: figure("good", 80), fair: figure("fair", 60) })
    }
    /// The band of a total; a bound belongs to the better band.
    pub fn of(self, total: Points) -> EvaluationBand {
        let reaches = |from: i64| i64::from(total.0) >= from.saturating_mul(100);
        if reaches(self.excellent) {
            EvaluationBand::Excellent
        } else if reaches(self.good) {
            EvaluationBand::Good
        } else if reaches(self.fair) {
            EvaluationBand::Fair
        } else {
            EvaluationBand::Poor
        }
    }
}

impl EvaluationBand {
    /// 优、良、中、差.
    pub const fn zh(self) -> &'static str {
        match self {
            Self::Excellent => "优",
            Self::Good => "良",
            Self::Fair => "中",
            Self::Poor => "差",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const RULE: BandRule = BandRule { excellent: 90, good: 80, fair: 60 };

    #[test]
    fn a_bound_belongs_to_the_better_band() {
        use EvaluationBand::{Excellent, Fair, Good, Poor};
        let edges = [
            (10_000, Excellent),
            (9_000, Excellent),
            (8_999, Good),
            (8_000, Good),
            (7_999, Fair),
            (6_000, Fair),
            (5_999, Poor),
            (0, Poor),
        ];
        for (total, band) in edges {
            assert_eq!(RULE.of(Points(total)), band, "{total}");
        }
    }

    proptest! {
        #[test]
        fn more_points_are_never_a_worse_band(total in 0i32..10_000, more in 0i32..10_000) {
            let more = (total + more).min(10_000);
            prop_assert!(RULE.of(Points(more)) <= RULE.of(Points(total)));
        }
    }
}
