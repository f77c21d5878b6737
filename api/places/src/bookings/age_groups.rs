//! Age groups 年龄段 of those who come, for statistics. So coarse that one may stay with its booking once
//! the identity that it was read from is deleted (个人信息保护法 §6: no more than what it is for needs).

use super::identities::Identity;
use crate::facilities::Concession;
use citong_kernel::schema::bookings;
use citong_kernel::{ApiResult, Id, Tx, of, text_enum};
use diesel::prelude::*;
use std::collections::BTreeMap;

text_enum! {
    /// 年龄段, on the day of the visit.
    pub enum AgeGroup {
        Under14 = "under_14",
        From14 = "14_17",
        From18 = "18_34",
        From35 = "35_59",
        /// 老年人 (老年人权益保障法 §2).
        From60 = "60_plus",
    }
}

impl AgeGroup {
    /// The group of so many whole years.
    pub const fn of_age(years: i64) -> Self {
        match years {
            ..14 => Self::Under14,
            14..18 => Self::From14,
            18..35 => Self::From18,
            35..60 => Self::From35,
            60.. => Self::From60,
        }
    }
}

/// Notes the age group with a new booking: by the identity's date of birth, or else by the claim to be
/// `senior`. Nobody is asked for it.
pub fn note(
    tx: &mut Tx<'_>,
    id: Id<of::Booking>,
    identity: Option<&Identity>,
    claimed: Option<Concession>,
) -> ApiResult<()> {
    let by_claim = || (claimed == Some(Concession::Senior)).then_some(AgeGroup::From60);
    if let Some(group) = identity.and_then(Identity::age_group).or_else(by_claim) {
        diesel::update(bookings::table.find(id)).set(bookings::age_group.eq(group)).execute(tx.conn)?;
    }
    Ok(())
}

/// What is noted with a person's bookings, for the export of their data.
pub fn of_person(tx: &mut Tx<'_>, user: Id<of::User>) -> ApiResult<BTreeMap<Id<of::Booking>, AgeGroup>> {
    let rows: Vec<(Id<of::Booking>, Option<AgeGroup>)> = bookings::table
        .filter(bookings::user_id.eq(user).and(bookings::age_group.is_not_null()))
        .select((bookings::id, bookings::age_group))
        .load(tx.conn)?;
    Ok(rows.into_iter().filter_map(|(id, group)| Some((id, group?))).collect())
}

#[cfg(test)]
mod tests {
    use super::AgeGroup;

    #[test]
    fn groups_begin_at_their_first_year() {
        let groups = [0, 13, 14, 17, 18, 34, 35, 59, 60, 126].map(|years| AgeGroup::of_age(years).as_str());
        let expected = ["under_14", "14_17", "18_34", "35_59", "60_plus"];
        assert_eq!(groups.chunks(2).map(|pair| pair[0]).collect::<Vec<_>>(), expected);
        assert!(groups.chunks(2).all(|pair| pair[0] == pair[1]));
    }
}
