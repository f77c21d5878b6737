//! How evenly booked time is shared. The database sums it for each person; who they are stays there.

use super::grants::{About, FEWEST_PEOPLE, Sql, facilities_of, share};
use super::views::FairnessStatistics;
use citong_kernel::db::dialect::{InstantSql, instant_sql};
use citong_kernel::{Action, ApiResult, Tx};
use diesel::prelude::*;
use diesel::sql_types::BigInt;

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = BigInt)]
    seconds: i64,
}

/// The figures for bookings that stood. Bookings of erased accounts belong to nobody and do not count.
pub fn fairness(tx: &mut Tx<'_>, about: &About) -> ApiResult<FairnessStatistics> {
    let start = instant_sql(tx.conn, InstantSql::Seconds, "b.starts_at");
    let end = instant_sql(tx.conn, InstantSql::Seconds, "b.ends_at");
    let mut sql = Sql::default();
    let (from, until) = about.window();
    let (from, until) = (sql.at(from), sql.at(until));
    let within = facilities_of(tx, Action::GetFairnessStatistics, about, &mut sql)?;
    let statement = format!(
        "SELECT CAST(SUM({end} - {start}) AS BIGINT) AS seconds \
         FROM bookings b JOIN facilities f ON f.id = b.facility_id \
         WHERE b.starts_at >= {from} AND b.starts_at < {until} AND b.kind = 'visit' \
         AND b.status IN ('confirmed', 'checked_in', 'completed') \
         AND (b.user_id IS NOT NULL OR b.guest_phone IS NOT NULL) AND {within} \
         GROUP BY b.user_id, b.guest_phone"
    );
    let rows: Vec<Row> = sql.load(tx.conn, statement)?;
    let minutes: Vec<i64> = rows.into_iter().map(|row| row.seconds / 60).collect();
    let measured = measure(minutes).filter(|measured| measured.people >= FEWEST_PEOPLE);
    Ok(FairnessStatistics {
        from: about.from,
        to: about.to,
        people: measured.map(|m| m.people),
        minutes: measured.map(|m| m.minutes),
        top_tenth_share: measured.and_then(|m| share(m.top_tenth, m.minutes)),
        gini: measured.and_then(|m| m.gini),
        suppressed: measured.is_none(),
    })
}

#[derive(Debug, Clone, Copy, PartialEq)]
struct Measured {
    people: i64,
    minutes: i64,
    top_tenth: i64,
    gini: Option<f64>,
}

/// `None` of nobody.
fn measure(mut minutes: Vec<i64>) -> Option<Measured> {
    minutes.sort_unstable();
    let people = i64::try_from(minutes.len()).ok().filter(|people| *people > 0)?;
    let total: i64 = minutes.iter().sum();
    let top = usize::try_from((people + 9) / 10).unwrap_or(1);
    let top_tenth = minutes.iter().rev().take(top).sum();
    // G = (2 Σ i·xᵢ) / (n Σ x) − (n + 1) / n over ascending x, in whole numbers until the last step.
    let weighted: i128 = minutes.iter().zip(1i128..).map(|(x, i)| i * i128::from(*x)).sum();
    let (n, sum) = (i128::from(people), i128::from(total));
    #[expect(clippy::cast_precision_loss, reason = "a share with four decimals")]
    let gini = (sum > 0).then(|| {
        let exact = (2 * weighted - (n + 1) * sum) as f64 / (n * sum) as f64;
        (exact * 10_000.0).round() / 10_000.0
    });
    Some(Measured { people, minutes: total, top_tenth, gini })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn known_figures() {
        assert_eq!(measure(vec![]), None);
        let even = measure(vec![60; 10]).unwrap();
        assert_eq!((even.people, even.minutes, even.top_tenth, even.gini), (10, 600, 60, Some(0.0)));
        // 1, 2, 3, 4: G = 2·30 / (4·10) − 5/4 = 0.25.
        let some = measure(vec![4, 1, 3, 2]).unwrap();
        assert_eq!((some.top_tenth, some.gini), (4, Some(0.25)));
        assert_eq!(measure(vec![0, 0, 0, 0, 100]).unwrap().gini, Some(0.8));
    }

    proptest! {
        #[test]
        fn a_share_lies_between_none_and_all(minutes in prop::collection::vec(0i64..100_000, 1..60)) {
            let measured = measure(minutes).unwrap();
            prop_assert!(measured.gini.is_none_or(|gini| (0.0..1.0).contains(&gini)));
            prop_assert!(measured.top_tenth <= measured.minutes);
            prop_assert!(measured.top_tenth * 10 >= measured.minutes);
        }
    }
}
