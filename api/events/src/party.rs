//! A party 同行人员: the people who come together, the booker among them.

use citong_kernel::check::Check;
use citong_places::facilities::Concession;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// One of the people who come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Visitor {
    /// 姓名, 1–50 characters.
    #[schema(max_length = 50)]
    pub name: String,
    /// 优待人群, to be shown at the door.
    pub concession: Option<Concession>,
}

/// Names without blanks around them.
pub fn tidy(party: &[Visitor]) -> Vec<Visitor> {
    party.iter().map(|one| Visitor { name: one.name.trim().to_owned(), ..one.clone() }).collect()
}

/// How many there are.
pub fn size_of(party: &[Visitor]) -> i32 {
    i32::try_from(party.len()).unwrap_or(i32::MAX)
}

/// The names of a party; how many there may be is a matter of the session.
pub fn check_names(check: &mut Check, party: &[Visitor]) {
    if party.is_empty() {
        check.fault("/party", "required", "至少一人", "At least one person");
    }
    // Whatever a client sends, no more faults than a party can have people.
    for (index, visitor) in party.iter().take(MOST_PEOPLE).enumerate() {
        check.name(&format!("/party/{index}/name"), &visitor.name, 1..=50);
    }
    check_size(check, party, MOST_PEOPLE);
}

/// The most people of one party anywhere.
pub const MOST_PEOPLE: usize = 500;

/// At most this many.
pub fn check_size(check: &mut Check, party: &[Visitor], most: usize) {
    if party.len() > most {
        check.fault(
            "/party",
            "too_many",
            format!("每次最多 {most} 人"),
            format!("At most {most} people at a time"),
        );
    }
}
