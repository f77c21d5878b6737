//! How fair an allocation is, in figures that anybody can check.

use super::{Application, Slot};
use citong_kernel::{Id, of};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use utoipa::ToSchema;

/// Figures of an allocation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Fairness {
    /// Applications that were served or not.
    pub applications: usize,
    /// Weekly times that were asked for.
    pub times_wanted: usize,
    /// Weekly times that were given.
    pub times_given: usize,
    /// Jain's index over (times given ÷ times wanted): 1 where everybody got the same part of what they asked for, 1/n where
    /// one got all.
    pub jain_index: f64,
    /// The share of all minutes that the tenth of the applicants with the most minutes got; 0.1 is equal.
    pub share_top_10_percent: f64,
    /// Applications with at least one time in the space that they ranked first.
    pub satisfied_first_choice: usize,
    /// Applications without any time.
    pub unserved: usize,
}

// Figures are stored and compared as they are; none of them can be NaN.
impl Eq for Fairness {}

/// The figures of these times for these applications.
pub fn fairness(applications: &[Application], slots: &[Slot]) -> Fairness {
    let mut given: BTreeMap<Id<of::AllocationApplication>, Vec<&Slot>> = BTreeMap::new();
    for slot in slots {
        given.entry(slot.application).or_default().push(slot);
    }
    let of = |application: &Application| given.get(&application.id).map_or(&[][..], Vec::as_slice);
    let parts: Vec<f64> = applications
        .iter()
        .map(|one| (number(of(one).len()) / number(usize::from(one.times.max(1)))).min(1.0))
        .collect();
    let (sum, squares) = (parts.iter().sum::<f64>(), parts.iter().map(|part| part * part).sum::<f64>());
    let jain = if squares == 0.0 { 1.0 } else { sum * sum / (number(parts.len()) * squares) };
    let first = |one: &&Application| {
        of(one).iter().any(|slot| one.spaces.first().is_some_and(|space| *space == slot.space))
    };
    Fairness {
        applications: applications.len(),
        times_wanted: applications.iter().map(|one| usize::from(one.times)).sum(),
        times_given: applications.iter().map(|one| of(one).len()).sum(),
        jain_index: rounded(jain),
        share_top_10_percent: rounded(share_of_the_top(applications, of)),
        satisfied_first_choice: applications.iter().filter(first).count(),
        unserved: applications.iter().filter(|one| of(one).is_empty()).count(),
    }
}

fn share_of_the_top<'a>(
    applications: &'a [Application],
    of: impl Fn(&'a Application) -> &'a [&'a Slot],
) -> f64 {
    let applicants: BTreeSet<Id<of::User>> = applications.iter().map(|one| one.applicant).collect();
    let mut minutes: BTreeMap<Id<of::User>, usize> = applicants.into_iter().map(|id| (id, 0)).collect();
    for one in applications {
        let sum: usize = of(one).iter().map(|slot| usize::from(slot.minutes.1 - slot.minutes.0)).sum();
        *minutes.entry(one.applicant).or_default() += sum;
    }
    let mut minutes: Vec<usize> = minutes.into_values().collect();
    minutes.sort_unstable_by(|a, b| b.cmp(a));
    let total: usize = minutes.iter().sum();
    let top: usize = minutes.iter().take(minutes.len().div_ceil(10)).sum();
    if total == 0 { 0.0 } else { number(top) / number(total) }
}

fn number(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::MAX, f64::from)
}

/// Four digits: what a person compares.
fn rounded(figure: f64) -> f64 {
    (figure * 10_000.0).round() / 10_000.0
}
