//! Recurrence 重复规则: what a rule of RFC 5545 means, in local time.
//!
//! Everything here is pure. We take a subset ([`Rule::parse`] says which, and refuses the rest by name), because a
//! rule that is half understood books the wrong days. Decision 0007 says why no crate does this for us.
//!
//! - The start is always the first occurrence and counts towards `COUNT`, also where it does not match the rule.
//! - A series keeps its local wall time. Quanzhou has had one offset since 1991, so that no hour is missing or twice.
//! - A month without the 31st, or without a fifth Friday, has no occurrence.
//! - Work is bounded: at most [`MAX_OCCURRENCES`] occurrences inside [`MAX_DAYS`] days.

mod expand;
mod fault;
mod parse;
mod rule;
mod shift;

pub use expand::{Occurrences, Reach, expand};
pub use fault::Fault;
pub use rule::{End, Frequency, NthWeekday, Pattern, Rule};

/// Occurrences of one series at most.
pub const MAX_OCCURRENCES: usize = 1000;
/// Days from the first occurrence to the last at most: five years.
pub const MAX_DAYS: i64 = 5 * 366;
/// Characters of a rule at most.
pub const MAX_RULE_CHARS: usize = 500;

#[cfg(test)]
mod tests;
