//! Whether an expert must stay away 回避 (实施条例第九条): who took part in the purchase, and what ties there are.

use super::store::{self, Affiliation, AffiliationKind, Expert};
use chrono::{Months, NaiveDate};
use citong_kernel::rule_params;
use citong_kernel::schema::grants;
use citong_kernel::{ApiResult, Id, Tx, of};
use diesel::prelude::*;
use std::collections::HashSet;

/// The organizations that take part in a purchase: the purchaser, its agency, the bidders.
#[derive(Debug, Clone, Default)]
pub struct Parties(pub Vec<Id<of::Organization>>);

/// Experts that are tied to one of the parties.
#[derive(Debug, Clone, Default)]
pub struct Ties {
    experts: HashSet<Id<of::Expert>>,
    users: HashSet<Id<of::User>>,
    parties: HashSet<Id<of::Organization>>,
}

impl Ties {
    /// Whether this expert must stay away.
    pub fn bind(&self, expert: &Expert) -> bool {
        self.experts.contains(&expert.id)
            || self.users.contains(&expert.user_id)
            || expert.employer_id.is_some_and(|employer| self.parties.contains(&employer))
    }
}

/// What ties whom to these parties today. Employment, office and control count for
/// `procurement.recusal.lookback_years` after their end, kinship while it lasts.
pub fn ties_of(tx: &mut Tx<'_>, parties: &Parties) -> ApiResult<Ties> {
    let on = tx.now.local_date();
    let years = rule_params::integer(tx, "procurement.recusal.lookback_years", "", on, 3)?;
    let months = u32::try_from(years.clamp(0, 100) * 12).unwrap_or(36);
    let since = on.checked_sub_months(Months::new(months)).unwrap_or(NaiveDate::MIN);
    let rows = store::affiliations_to(tx, &parties.0)?;
    let users: Vec<Option<Id<of::User>>> = grants::table
        .filter(grants::organization_id.eq_any(&parties.0).and(grants::user_id.is_not_null()))
        .filter(grants::role.ne("reviewer"))
        .select(grants::user_id)
        .load(tx.conn)?;
    Ok(Ties {
        experts: rows.iter().filter(|row| binds(row, since, on)).map(|row| row.expert_id).collect(),
        users: users.into_iter().flatten().collect(),
        parties: parties.0.iter().copied().collect(),
    })
}

fn binds(row: &Affiliation, since: NaiveDate, on: NaiveDate) -> bool {
    let counts_later = matches!(
        row.kind,
        AffiliationKind::Employment
            | AffiliationKind::DirectorOrSupervisor
            | AffiliationKind::ShareholderOrController
    );
    let from = if counts_later { since } else { on };
    row.from_on <= on && row.until_on.is_none_or(|until| until >= from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use citong_kernel::Timestamp;

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn bound(kind: AffiliationKind, until: Option<&str>) -> bool {
        let now = Timestamp::parse("2026-12-01T00:00:00+08:00").unwrap();
        let row = Affiliation {
            id: Id::new(now),
            expert_id: Id::new(now),
            kind,
            organization_id: Id::new(now),
            from_on: date("2015-01-01"),
            until_on: until.map(date),
            declared_by: String::new(),
            created_at: now,
        };
        binds(&row, date("2023-12-01"), date("2026-12-01"))
    }

    #[test]
    fn work_and_control_count_three_years_longer_kinship_does_not() {
        assert!(bound(AffiliationKind::Employment, None));
        assert!(bound(AffiliationKind::Employment, Some("2023-12-01")));
        assert!(!bound(AffiliationKind::Employment, Some("2023-11-30")));
        assert!(bound(AffiliationKind::Spouse, None));
        assert!(!bound(AffiliationKind::Spouse, Some("2026-11-30")));
    }
}
