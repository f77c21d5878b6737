//! How many valid samples an evaluation needs. Whole numbers only: nothing is lost to rounding.

use citong_kernel::rule_params::Figures;
use citong_kernel::{ApiResult, Tx};

/// Populations are reckoned with up to this.
pub const MOST_PEOPLE: i64 = 100_000_000;

/// What the size follows from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SampleRule {
    /// z of the confidence level in hundredths: 196 for 95 %.
    pub z_hundredths: i64,
    /// The margin of error in percent.
    pub margin_percent: i64,
    /// The least for a population that is not smaller.
    pub minimum: i64,
}

impl SampleRule {
    /// The rule in force now.
    pub fn load(tx: &mut Tx<'_>, region_path: &str) -> ApiResult<Self> {
        let figures = Figures::load(tx, "evaluation.sample.", tx.now.local_date())?;
        let figure = |name: &str, default: i64, most: i64| {
            let code = format!("evaluation.sample.{name}");
            figures.integer(&code, region_path).unwrap_or(default).clamp(1, most)
        };
        Ok(Self {
            z_hundredths: figure("confidence_z_hundredths", 196, 1_000),
            margin_percent: figure("margin_percent", 5, 50),
            minimum: figure("minimum", 385, 1_000_000),
        })
    }
    /// n = n₀·N / (N + n₀ − 1), rounded up, with n₀ = z²·p(1−p)/e² and p = ½: the finite-population correction.
    pub fn formula(self, population: i64) -> i64 {
        let population = i128::from(population.clamp(1, MOST_PEOPLE));
        let n0 = i128::from(self.z_hundredths) * i128::from(self.z_hundredths);
        let unit = 4 * i128::from(self.margin_percent) * i128::from(self.margin_percent);
        let denominator = unit * population + n0 - unit;
        let size = (n0 * population + denominator - 1) / denominator;
        i64::try_from(size.clamp(1, population)).unwrap_or(MOST_PEOPLE)
    }
    /// What a plan needs: the minimum, and for a smaller population what the formula gives.
    pub fn required(self, population: i64) -> i64 {
        let formula = self.formula(population);
        if population < self.minimum { formula } else { formula.max(self.minimum) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const RULE: SampleRule = SampleRule { z_hundredths: 196, margin_percent: 5, minimum: 385 };

    #[test]
    fn the_formula_gives_the_textbook_figures() {
        let figures =
            [(1, 1), (10, 10), (100, 80), (384, 193), (1_000, 278), (10_000, 370), (8_850_000, 385)];
        for (population, size) in figures {
            assert_eq!(RULE.formula(population), size, "{population}");
        }
        for (population, size) in [(100, 80), (384, 193), (385, 385), (1_000, 385), (8_850_000, 385)] {
            assert_eq!(RULE.required(population), size, "{population}");
        }
        assert_eq!(SampleRule { margin_percent: 3, ..RULE }.required(8_850_000), 1_067);
    }

    proptest! {
        #[test]
        fn the_size_grows_with_the_population_and_never_exceeds_it(
            population in 1i64..MOST_PEOPLE, more in 0i64..1_000_000,
            z in 1i64..=1_000, margin in 1i64..=50, minimum in 1i64..=1_000_000) {
            let rule = SampleRule { z_hundredths: z, margin_percent: margin, minimum };
            let size = rule.required(population);
            prop_assert!((1..=population).contains(&size));
            prop_assert!(rule.formula(population) <= size);
            prop_assert!(size <= rule.required((population + more).min(MOST_PEOPLE)));
        }

        #[test]
        fn a_smaller_margin_never_needs_fewer(population in 1i64..MOST_PEOPLE, margin in 1i64..50) {
            let (close, wide) = (SampleRule { margin_percent: margin, ..RULE }, SampleRule { margin_percent: margin + 1, ..RULE });
            prop_assert!(close.formula(population) >= wide.formula(population));
        }
    }
}
