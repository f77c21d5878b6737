//! Reading a rule. What is not understood wholly is refused by name.

use chrono::{NaiveDate, NaiveDateTime, Weekday};
use std::collections::BTreeMap;

use super::fault::Fault;
use super::rule::{End, NthWeekday, Pattern, Rule, instant_of};
use super::{MAX_OCCURRENCES, MAX_RULE_CHARS};

/// The parts that we know.
const KNOWN: &[&str] = &["FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTHDAY", "WKST"];

type Parts<'a> = BTreeMap<&'a str, &'a str>;

impl Rule {
    /// Reads `FREQ=WEEKLY;BYDAY=TU,TH;COUNT=20`, in capitals or not, with `RRULE:` in front or not.
    ///
    /// `FREQ` is `DAILY`, `WEEKLY` or `MONTHLY`; `INTERVAL` 1–999; one of `COUNT` (1–1000) and `UNTIL`; `BYDAY` for
    /// weekly (`MO,WE`) and, with a number, for monthly rules (`2TU,-1FR`); `BYMONTHDAY` for monthly rules (1–31,
    /// −1…−31); `WKST`.
    ///
    /// # Errors
    /// The first fault.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        if text.chars().count() > MAX_RULE_CHARS {
            return Err(Fault::new(
                "too_long",
                format!("规则最多 {MAX_RULE_CHARS} 个字符"),
                format!("A rule has at most {MAX_RULE_CHARS} characters"),
            ));
        }
        let upper = text.trim().to_ascii_uppercase();
        let parts = split(upper.strip_prefix("RRULE:").unwrap_or(&upper))?;
        let frequency = *parts.get("FREQ").ok_or_else(|| {
            Fault::new("missing_freq", "缺少 FREQ", "FREQ is missing: DAILY, WEEKLY or MONTHLY")
        })?;
        let pattern = pattern(frequency, &parts)?;
        let interval = parts.get("INTERVAL").map_or(Ok(1), |text| interval(text))?;
        let week_start = parts.get("WKST").map_or(Ok(Weekday::Mon), |text| {
            weekday(text).ok_or_else(|| {
                Fault::new("invalid_wkst", "WKST 须为 MO、TU 等", "WKST is a weekday such as MO")
            })
        })?;
        Ok(Self { pattern, interval, end: end(&parts)?, week_start })
    }
}

fn split(text: &str) -> Result<Parts<'_>, Fault> {
    let mut parts = Parts::new();
    for part in text.split(';') {
        let Some((name, value)) = part.split_once('=').filter(|(_, value)| !value.is_empty()) else {
            return Err(Fault::new(
                "malformed",
                "规则须为 NAME=VALUE，用分号隔开",
                "A rule is NAME=VALUE, separated by semicolons, such as FREQ=WEEKLY;COUNT=10",
            ));
        };
        let Some(name) = KNOWN.iter().find(|known| **known == name) else {
            return Err(Fault::new(
                "unsupported_part",
                format!("不支持该部分；可用 {}", KNOWN.join("、")),
                format!("A part of the rule is not supported; known are {}", KNOWN.join(", ")),
            ));
        };
        if parts.insert(name, value).is_some() {
            return Err(Fault::new(
                "duplicate_part",
                format!("{name} 出现了两次"),
                format!("{name} stands there twice"),
            ));
        }
    }
    Ok(parts)
}

fn pattern(frequency: &str, parts: &Parts<'_>) -> Result<Pattern, Fault> {
    let (by_day, by_month_day) = (parts.get("BYDAY"), parts.get("BYMONTHDAY"));
    match (frequency, by_day, by_month_day) {
        ("DAILY", None, None) => Ok(Pattern::Daily),
        ("WEEKLY", None, None) => Ok(Pattern::Weekly(Vec::new())),
        ("WEEKLY", Some(days), None) => weekdays(days).map(Pattern::Weekly),
        ("MONTHLY", None, None) => Ok(Pattern::MonthlyByDate(Vec::new())),
        ("MONTHLY", None, Some(days)) => month_days(days).map(Pattern::MonthlyByDate),
        ("MONTHLY", Some(days), None) => nth_weekdays(days).map(Pattern::MonthlyByWeekday),
        ("DAILY" | "WEEKLY" | "MONTHLY", ..) => Err(Fault::new(
            "unsupported_combination",
            "BYDAY 用于 WEEKLY 或 MONTHLY，BYMONTHDAY 只用于 MONTHLY，且两者不能并用",
            "BYDAY goes with WEEKLY or MONTHLY, BYMONTHDAY with MONTHLY only, and never both",
        )),
        _ => Err(Fault::new(
            "unsupported_freq",
            "FREQ 须为 DAILY、WEEKLY 或 MONTHLY",
            "FREQ is DAILY, WEEKLY or MONTHLY",
        )),
    }
}

fn weekdays(text: &str) -> Result<Vec<Weekday>, Fault> {
    let fault = || {
        Fault::new(
            "invalid_byday",
            "每周规则的 BYDAY 须为 MO,WE 之类，不带序号且不重复",
            "BYDAY of a weekly rule is a list such as MO,WE, without numbers, each once",
        )
    };
    let mut days = listed(text, weekday).ok_or_else(fault)?;
    days.sort_by_key(Weekday::num_days_from_monday);
    Ok(days)
}

fn nth_weekdays(text: &str) -> Result<Vec<NthWeekday>, Fault> {
    let one = |text: &str| {
        let at = text.len().checked_sub(2).filter(|at| text.is_char_boundary(*at))?;
        let (number, day) = text.split_at(at);
        let nth = signed(number).filter(|nth| (1..=5).contains(&nth.abs()))?;
        Some(NthWeekday { nth, weekday: weekday(day)? })
    };
    listed(text, one).ok_or_else(|| {
        Fault::new(
            "invalid_byday",
            "每月规则的 BYDAY 须带序号 1–5 或 -1–-5，如 2TU,-1FR，且不重复",
            "BYDAY of a monthly rule has numbers 1 to 5 or -1 to -5, such as 2TU,-1FR, each once",
        )
    })
}

fn month_days(text: &str) -> Result<Vec<i8>, Fault> {
    let one = |text: &str| signed(text).filter(|day| (1..=31).contains(&day.abs()));
    listed(text, one).ok_or_else(|| {
        Fault::new(
            "invalid_bymonthday",
            "BYMONTHDAY 须为 1–31 或 -1–-31，且不重复",
            "BYMONTHDAY is a list of 1 to 31 or -1 to -31, each once",
        )
    })
}

/// Every item of a list, if each is good and none comes twice.
fn listed<T: PartialEq>(text: &str, one: impl Fn(&str) -> Option<T>) -> Option<Vec<T>> {
    let mut items = Vec::new();
    for part in text.split(',') {
        let item = one(part)?;
        if items.contains(&item) {
            return None;
        }
        items.push(item);
    }
    Some(items)
}

fn signed(text: &str) -> Option<i8> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    let plain = (1..=2).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    if plain { text.parse().ok() } else { None }
}

fn weekday(text: &str) -> Option<Weekday> {
    Some(match text {
        "MO" => Weekday::Mon,
        "TU" => Weekday::Tue,
        "WE" => Weekday::Wed,
        "TH" => Weekday::Thu,
        "FR" => Weekday::Fri,
        "SA" => Weekday::Sat,
        "SU" => Weekday::Sun,
        _ => return None,
    })
}

fn digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn interval(text: &str) -> Result<u32, Fault> {
    let number = if digits(text) { text.parse().ok() } else { None };
    number.filter(|number| (1..=999).contains(number)).ok_or_else(|| {
        Fault::new("invalid_interval", "INTERVAL 须为 1–999", "INTERVAL is a whole number from 1 to 999")
    })
}

fn end(parts: &Parts<'_>) -> Result<End, Fault> {
    match (parts.get("COUNT"), parts.get("UNTIL")) {
        (Some(text), None) => count(text).map(End::Count),
        (None, Some(text)) => until(text),
        (None, None) => Err(Fault::new(
            "missing_end",
            "须有 COUNT 或 UNTIL：没有尽头的系列不能预约",
            "COUNT or UNTIL is missing: a series without an end cannot be booked",
        )),
        (Some(_), Some(_)) => {
            Err(Fault::new("count_and_until", "COUNT 与 UNTIL 只能有一个", "Give COUNT or UNTIL, not both"))
        }
    }
}

fn count(text: &str) -> Result<u32, Fault> {
    let zero = text.bytes().all(|byte| byte == b'0');
    if !digits(text) || zero {
        return Err(Fault::new("invalid_count", "COUNT 须为正整数", "COUNT is a whole number from 1"));
    }
    let count =
        text.parse().ok().filter(|count: &u32| usize::try_from(*count).is_ok_and(|n| n <= MAX_OCCURRENCES));
    count.ok_or_else(Fault::too_many)
}

fn until(text: &str) -> Result<End, Fault> {
    let fault = || {
        Fault::new(
            "invalid_until",
            "UNTIL 须为 YYYYMMDD、YYYYMMDDTHHMMSS（本地时间）或 YYYYMMDDTHHMMSSZ（UTC）",
            "UNTIL is YYYYMMDD, YYYYMMDDTHHMMSS (local time) or YYYYMMDDTHHMMSSZ (UTC)",
        )
    };
    let shaped = |text: &str, length: usize| {
        text.len() == length
            && text
                .bytes()
                .enumerate()
                .all(|(at, byte)| if at == 8 { byte == b'T' } else { byte.is_ascii_digit() })
    };
    if shaped(text, 8) {
        return NaiveDate::parse_from_str(text, "%Y%m%d").map(End::On).map_err(|_| fault());
    }
    let wall = text.strip_suffix('Z').unwrap_or(text);
    if !shaped(wall, 15) {
        return Err(fault());
    }
    let wall_time = NaiveDateTime::parse_from_str(wall, "%Y%m%dT%H%M%S").map_err(|_| fault())?;
    // Without `Z` it is the time on the wall of Quanzhou.
    let instant = if text.len() > wall.len() { Some(wall_time.and_utc()) } else { instant_of(wall_time) };
    instant.map(End::At).ok_or_else(fault)
}
