//! The figures of the rules about ratings, as they are in force.

use chrono::NaiveDate;
use citong_kernel::rule_params::Figures;
use citong_kernel::working_days::{WorkingDays, end_of};
use citong_kernel::{ApiResult, Timestamp, Tx};

/// The figures at one place, today.
#[derive(Debug, Clone)]
pub struct RatingFigures {
    figures: Figures,
    path: String,
}

impl RatingFigures {
    /// Those in force at a region path.
    pub fn load(tx: &mut Tx<'_>, path: &str) -> ApiResult<Self> {
        let figures = Figures::load(tx, "rating.", tx.now.local_date())?;
        Ok(Self { figures, path: path.to_owned() })
    }
    fn get(&self, code: &str, default: i64) -> i64 {
        self.figures.integer(&format!("rating.{code}"), &self.path).unwrap_or(default)
    }
    /// Days after a use in which it is rated.
    pub fn use_days(&self) -> i64 {
        self.get("use_days", 30)
    }
    /// Days in which a paper form is entered.
    pub fn paper_entry_days(&self) -> i64 {
        self.get("paper_entry_days", 30)
    }
    /// The highest score of a bad rating 差评.
    pub fn bad_score(&self) -> i64 {
        self.get("bad_score_maximum", 2)
    }
    /// Working days until the call-back.
    pub fn call_back_days(&self) -> i64 {
        self.get("call_back_working_days", 1)
    }
    /// Working days until the fix.
    pub fn fix_days(&self) -> i64 {
        self.get("fix_working_days", 10)
    }
    /// Days after a fix in which the author rates again.
    pub fn rerate_days(&self) -> i64 {
        self.get("re_rating_days", 30)
    }
    /// Working days in which the venue appeals.
    pub fn appeal_days(&self) -> i64 {
        self.get("appeal_working_days", 10)
    }
    /// The fewest ratings of which figures are published.
    pub fn publish_minimum(&self) -> i64 {
        self.get("publish_minimum", 5).max(2)
    }
    /// Minutes in which many ratings are a sign.
    pub fn window_minutes(&self) -> i64 {
        self.get("flag.window_minutes", 60)
    }
    /// How many of one venue.
    pub fn venue_count(&self) -> i64 {
        self.get("flag.venue_count", 20)
    }
    /// How many from one device.
    pub fn device_count(&self) -> i64 {
        self.get("flag.device_count", 3)
    }
    /// How many by one clerk.
    pub fn clerk_count(&self) -> i64 {
        self.get("flag.clerk_count", 40)
    }
    /// How many people of one venue from one device.
    pub fn linked_people(&self) -> i64 {
        self.get("flag.linked_people", 3)
    }
    /// Days that are looked back for them.
    pub fn linked_days(&self) -> i64 {
        self.get("flag.linked_days", 30)
    }
}

/// The end of a term of working days that begins now, excluded.
pub fn working_term(tx: &mut Tx<'_>, days: i64) -> ApiResult<Timestamp> {
    let today = tx.now.local_date();
    Ok(end_of(WorkingDays::load(tx, today)?.after_working_days(today, days)))
}

/// The end of a term of calendar days that begins on a day, excluded.
pub fn term(tx: &mut Tx<'_>, from: NaiveDate, days: i64) -> ApiResult<Timestamp> {
    Ok(end_of(WorkingDays::load(tx, from)?.after_days(from, days)))
}
