//! What is taken of each leaf in a week.

use super::{Day, Minutes};
use citong_kernel::{Id, of};
use std::collections::BTreeMap;

/// Intervals by leaf and day, apart from each other, in order.
#[derive(Debug, Clone, Default)]
pub struct Taken(BTreeMap<(Id<of::Space>, Day), Vec<Minutes>>);

impl Taken {
    /// Takes a time; what overlaps already merges.
    pub fn take(&mut self, leaf: Id<of::Space>, day: Day, minutes: Minutes) {
        if minutes.0 >= minutes.1 {
            return;
        }
        let times = self.0.entry((leaf, day)).or_default();
        let from = times.partition_point(|time| time.1 < minutes.0);
        let until = times.partition_point(|time| time.0 <= minutes.1);
        let merged =
            times[from..until].iter().fold(minutes, |all, time| (all.0.min(time.0), all.1.max(time.1)));
        times.splice(from..until, [merged]);
    }

    /// The beginning of the wanted time where it is free on all leaves; else the end of what is in the way.
    pub fn free_from(&self, leaves: &[Id<of::Space>], day: Day, wanted: Minutes) -> u16 {
        let ends = leaves.iter().filter_map(|leaf| {
            let times = self.0.get(&(*leaf, day))?;
            let met = times.get(times.partition_point(|time| time.1 <= wanted.0))?;
            (met.0 < wanted.1).then_some(met.1)
        });
        ends.max().unwrap_or(wanted.0)
    }
}
