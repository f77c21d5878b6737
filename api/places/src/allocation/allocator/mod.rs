//! Who gets which weekly time. Pure and deterministic: the same applications, spaces and seed give the same answer, in
//! whatever order they come.
//!
//! Fairness: everybody's first time comes before anybody's second. Within a turn priority classes come first, then who has
//! the fewest minutes so far, then whose wishes were met worst; what is left is decided by a hash of the seed, so that
//! nobody can arrange to be first. Each takes the best of what is free: by rank of the space, then in the order of the
//! windows, then as early as possible.
//!
//! No two times meet on a leaf: a hall and its parts exclude each other. Times are half-open, so that one group may begin when
//! the other ends.

mod fairness;
mod slots;
mod week;

pub use fairness::{Fairness, fairness};
pub use week::{Minutes, WeeklyHours, dates_of, weekly_hours};

use citong_kernel::{Id, of};
use slots::Taken;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// A weekday, 0 is Monday.
pub type Day = u8;

/// A space that is given out.
#[derive(Debug, Clone)]
pub struct Space {
    /// Which.
    pub id: Id<of::Space>,
    /// What it takes.
    pub leaves: Vec<Id<of::Space>>,
    /// People that it holds.
    pub capacity: i32,
    /// Step of the grid of starts, minutes, from each opening on.
    pub step: u16,
    /// When it is open in a usual week of the season.
    pub hours: WeeklyHours,
}

/// When a group could come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    /// On which day.
    pub day: Day,
    /// From when on, and until when.
    pub minutes: Minutes,
}

/// What a group asks for.
#[derive(Debug, Clone)]
pub struct Application {
    /// Which application.
    pub id: Id<of::AllocationApplication>,
    /// Who applies; limits hold for all applications of one.
    pub applicant: Id<of::User>,
    /// Priority: 0 comes first.
    pub class: u8,
    /// How many people come.
    pub headcount: i32,
    /// Times a week.
    pub times: u8,
    /// How long each time.
    pub minutes: u16,
    /// Spaces, best first.
    pub spaces: Vec<Id<of::Space>>,
    /// When.
    pub windows: Vec<Window>,
}

/// A weekly time of a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Slot {
    /// Whose.
    pub application: Id<of::AllocationApplication>,
    /// Where.
    pub space: Id<of::Space>,
    /// On which day.
    pub day: Day,
    /// When.
    pub minutes: Minutes,
}

/// Time of a leaf that is not to be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Load {
    /// Of which leaf.
    pub leaf: Id<of::Space>,
    /// On which day.
    pub day: Day,
    /// When.
    pub minutes: Minutes,
}

/// What one applicant may get.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Limits {
    /// Times a week.
    pub times: Option<u32>,
    /// Minutes a week.
    pub minutes: Option<u32>,
}

/// Everything that decides.
#[derive(Debug, Clone, Default)]
pub struct Task {
    /// What is given out.
    pub spaces: Vec<Space>,
    /// Who asks.
    pub applications: Vec<Application>,
    /// Times that officers have fixed.
    pub locked: Vec<Slot>,
    /// What others have already.
    pub taken: Vec<Load>,
    /// What one applicant may get.
    pub limits: Limits,
    /// Decides what nothing else decides.
    pub seed: i64,
}

/// The weekly times of everybody, the locked ones among them, in the order of applications and days.
pub fn allocate(task: &Task) -> Vec<Slot> {
    let mut board = Board::new(task);
    for turn in 0..7 {
        for index in board.queue(turn) {
            let Some(slot) = board.best(index) else {
                board.exhausted[index] = true;
                continue;
            };
            board.give(index, slot.0, slot.1);
        }
    }
    let mut slots: Vec<Slot> = board.given.into_iter().flatten().collect();
    slots.sort_unstable();
    slots
}

/// How it stands while times are given out.
struct Board<'a> {
    task: &'a Task,
    spaces: BTreeMap<Id<of::Space>, &'a Space>,
    /// By id, whatever order they came in.
    applications: Vec<&'a Application>,
    given: Vec<Vec<Slot>>,
    exhausted: Vec<bool>,
    /// The sum of the ranks that a group got: how badly its wishes were met.
    regret: Vec<usize>,
    /// Times and minutes of each applicant.
    served: BTreeMap<Id<of::User>, (u32, u32)>,
    taken: Taken,
}

impl<'a> Board<'a> {
    fn new(task: &'a Task) -> Self {
        let mut applications: Vec<&Application> = task.applications.iter().collect();
        applications.sort_unstable_by_key(|one| one.id);
        let spaces = task.spaces.iter().map(|space| (space.id, space)).collect();
        let count = applications.len();
        let mut board = Self {
            task,
            spaces,
            applications,
            given: vec![Vec::new(); count],
            exhausted: vec![false; count],
            regret: vec![0; count],
            served: BTreeMap::new(),
            taken: Taken::default(),
        };
        task.taken.iter().for_each(|load| board.taken.take(load.leaf, load.day, load.minutes));
        for slot in &task.locked {
            let place = board.applications.binary_search_by_key(&slot.application, |one| one.id);
            match place {
                Ok(index) => board.give(index, *slot, 0),
                // Of an application that is not to be served any more: its time stays taken.
                Err(_) => board.occupy(slot),
            }
        }
        board
    }

    /// Who is asked in a turn: those who have had as many times as there were turns.
    fn queue(&self, turn: usize) -> Vec<usize> {
        let wants = |index: &usize| {
            let (application, had) = (self.applications[*index], self.given[*index].len());
            !self.exhausted[*index] && had == turn && had < usize::from(application.times)
        };
        let mut queue: Vec<usize> = (0..self.applications.len()).filter(wants).collect();
        queue.sort_by_cached_key(|index| {
            let application = self.applications[*index];
            let minutes = self.served.get(&application.applicant).map_or(0, |(_, minutes)| *minutes);
            let lot = lot(self.task.seed, application.id);
            (application.class, minutes, Reverse(self.regret[*index]), lot, application.id)
        });
        queue
    }

    /// The best time that is free for a group, with the rank of its space.
    fn best(&self, index: usize) -> Option<(Slot, usize)> {
        let application = self.applications[index];
        if !self.within_limits(application) {
            return None;
        }
        let used = |day: Day| self.given[index].iter().any(|slot| slot.day == day);
        for (rank, id) in application.spaces.iter().enumerate() {
            let Some(space) = self.spaces.get(id).filter(|space| space.capacity >= application.headcount)
            else {
                continue;
            };
            for window in application.windows.iter().filter(|window| window.day < 7 && !used(window.day)) {
                let opening = space.hours[usize::from(window.day)].iter();
                let starts = opening.filter_map(|open| self.start(space, window, open, application.minutes));
                if let Some(from) = starts.min() {
                    let minutes = (from, from + application.minutes);
                    let slot = Slot { application: application.id, space: *id, day: window.day, minutes };
                    return Some((slot, rank));
                }
            }
        }
        None
    }

    /// The first start on the grid of an opening at which a whole time is free.
    fn start(&self, space: &Space, window: &Window, open: &Minutes, length: u16) -> Option<u16> {
        let (earliest, latest) = (open.0.max(window.minutes.0), open.1.min(window.minutes.1));
        let step = space.step.max(1);
        let mut from = open.0 + (earliest - open.0).div_ceil(step) * step;
        while from.checked_add(length).is_some_and(|until| until <= latest) {
            let free_from = self.taken.free_from(&space.leaves, window.day, (from, from + length));
            if free_from == from {
                return Some(from);
            }
            from = open.0 + (free_from - open.0).div_ceil(step) * step;
        }
        None
    }

    fn within_limits(&self, application: &Application) -> bool {
        let (times, minutes) = self.served.get(&application.applicant).copied().unwrap_or_default();
        let limits = self.task.limits;
        limits.times.is_none_or(|most| times < most)
            && limits.minutes.is_none_or(|most| minutes + u32::from(application.minutes) <= most)
    }

    fn give(&mut self, index: usize, slot: Slot, rank: usize) {
        let served = self.served.entry(self.applications[index].applicant).or_default();
        served.0 += 1;
        served.1 += u32::from(slot.minutes.1.saturating_sub(slot.minutes.0));
        self.regret[index] += rank;
        self.given[index].push(slot);
        self.occupy(&slot);
    }

    fn occupy(&mut self, slot: &Slot) {
        let Some(space) = self.spaces.get(&slot.space) else { return };
        space.leaves.iter().for_each(|leaf| self.taken.take(*leaf, slot.day, slot.minutes));
    }
}

/// A number that nobody can foresee without the seed, and that is the same for everybody who has it (splitmix64).
fn lot(seed: i64, id: Id<of::AllocationApplication>) -> u64 {
    let (high, low) = id.uuid().as_u64_pair();
    [high, low].into_iter().fold(seed.cast_unsigned(), |state, part| {
        let mut mixed = (state ^ part).wrapping_add(0x9e37_79b9_7f4a_7c15);
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    })
}

#[cfg(test)]
mod tests;
