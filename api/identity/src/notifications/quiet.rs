//! Quiet hours 免打扰时段. Pure.

use chrono::{Timelike as _, Utc};
use citong_kernel::Timestamp;
use citong_kernel::time::shanghai;

/// Minutes of a day.
const DAY: i64 = 1440;

/// When the quiet hours that `now` lies in end; `None` outside of them. They run from a minute of
/// the local day until another, over midnight where the second comes first; equal minutes are none.
pub fn ends(now: Timestamp, from: i64, until: i64) -> Option<Timestamp> {
    let local = chrono::DateTime::<Utc>::with_timezone(&now.utc(), &shanghai());
    let minute = i64::from(local.hour() * 60 + local.minute());
    let today = Timestamp::start_of(now.local_date());
    let (from, until) = (from.rem_euclid(DAY), until.rem_euclid(DAY));
    if from < until {
        return (from <= minute && minute < until).then(|| today.plus_minutes(until));
    }
    if from == until {
        return None;
    }
    if minute >= from {
        Some(today.plus_minutes(DAY + until))
    } else {
        (minute < until).then(|| today.plus_minutes(until))
    }
}

/// A minute of the day as `HH:MM`.
pub fn clock(minute: i64) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

/// The minute of the day of a strict `HH:MM`.
pub fn minute_of(text: &str) -> Option<i64> {
    let (hours, minutes) = text.split_once(':')?;
    let number = |part: &str, below: i64| {
        let digits = part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit());
        part.parse::<i64>().ok().filter(|n| digits && *n < below)
    };
    Some(number(hours, 24)? * 60 + number(minutes, 60)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at(text: &str) -> Timestamp {
        Timestamp::parse(&format!("2026-12-{text}:00+08:00")).unwrap()
    }

    #[test]
    fn a_night_ends_in_the_morning() {
        let night = |now| ends(now, 22 * 60, 8 * 60);
        assert_eq!(night(at("01T21:59")), None);
        assert_eq!(night(at("01T22:00")), Some(at("02T08:00")));
        assert_eq!(night(at("02T00:30")), Some(at("02T08:00")));
        assert_eq!(night(at("02T07:59")), Some(at("02T08:00")));
        assert_eq!(night(at("02T08:00")), None);
        assert_eq!(ends(at("02T13:00"), 12 * 60, 14 * 60), Some(at("02T14:00")));
        assert_eq!(ends(at("02T13:00"), 600, 600), None);
    }

    #[test]
    fn only_the_strict_form_is_a_time() {
        assert_eq!(minute_of("22:00"), Some(1320));
        for wrong in ["24:00", "7:00", "07:60", "07:0", "+7:00", "", "07:00:00", "０７:00"] {
            assert_eq!(minute_of(wrong), None, "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn what_waits_waits_less_than_a_day_and_then_not_again(
            now in 1_790_000_000i64..1_800_000_000, from in 0i64..1440, until in 0i64..1440
        ) {
            let now = Timestamp::from_seconds(now).unwrap();
            if let Some(end) = ends(now, from, until) {
                prop_assert!(end > now && end <= now.plus_days(1));
                prop_assert_eq!(ends(end, from, until), None);
            }
        }

        #[test]
        fn a_minute_survives_its_text(minute in 0i64..1440) {
            prop_assert_eq!(minute_of(&clock(minute)), Some(minute));
        }
    }
}
