//! How evenly the time of bookings and sessions is shared. The database sums it for each person; who they are stays there.

use super::counted::counted;
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
    #[diesel(sql_type = BigInt)]
    bookings: i64,
    #[diesel(sql_type = BigInt)]
    tickets: i64,
}

/// The figures for bookings and tickets that stood. Those of erased accounts belong to nobody and do not
/// count. However many tickets of a session somebody has, its time is theirs once, as the time of a booking
/// is whoever comes along.
pub fn fairness(tx: &mut Tx<'_>, about: &About) -> ApiResult<FairnessStatistics> {
    let start = instant_sql(tx.conn, InstantSql::Seconds, "v.starts_at");
    let end = instant_sql(tx.conn, InstantSql::Seconds, "v.ends_at");
    let mut sql = Sql::default();
    let visits = counted(tx, about, &mut sql);
    let within = facilities_of(tx, Action::GetFairnessStatistics, about, &mut sql)?;
    let statement = format!(
        "SELECT CAST(SUM(o.seconds) AS BIGINT) AS seconds, CAST(SUM(o.bookings) AS BIGINT) AS bookings, \
         CAST(SUM(o.tickets) AS BIGINT) AS tickets FROM ( \
         SELECT v.user_id, v.guest_phone, MAX({end} - {start}) AS seconds, \
         SUM(v.bookings) AS bookings, SUM(v.tickets) AS tickets \
         FROM {visits} v JOIN facilities f ON f.id = v.facility_id \
         WHERE v.outcome IN ('expected', 'attended') \
         AND (v.user_id IS NOT NULL OR v.guest_phone IS NOT NULL) AND {within} \
         GROUP BY v.user_id, v.guest_phone, v.occasion) o GROUP BY o.user_id, o.guest_phone"
    );
    let rows: Vec<Row> = sql.load(tx.conn, statement)?;
    let bookings: i64 = rows.iter().map(|row| row.bookings).sum();
    let tickets: i64 = rows.iter().map(|row| row.tickets).sum();
    let minutes: Vec<i64> = rows.into_iter().map(|row| row.seconds / 60).collect();
    let measured = measure(minutes).filter(|measured| measured.people >= FEWEST_PEOPLE);
    Ok(FairnessStatistics {
        from: about.from,
        to: about.to,
        people: measured.map(|m| m.people),
        bookings: measured.map(|_| bookings),
        tickets: measured.map(|_| tickets),
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
