//! Writing iCalendar (RFC 5545). Pure. Our own: the crate `icalendar` would bring a parser and two more crates for one
//! component of a dozen properties, and its folding and escaping would have to be tested here all the same.

use citong_kernel::Timestamp;
use citong_kernel::facts::CalendarEntry;
use citong_kernel::time::shanghai;
use std::fmt::Write as _;

/// The media type of what this writes.
pub const MEDIA_TYPE: &str = "text/calendar; charset=utf-8";

/// Octets of a line at most, without its end (RFC 5545 §3.1).
const MOST_OCTETS: usize = 75;

/// Quanzhou's time as programs need it. Daylight saving ended on 15 September 1991 and has not come back.
const TIME_ZONE: &[&str] = &[
    "BEGIN:VTIMEZONE",
    "TZID:Asia/Shanghai",
    "BEGIN:STANDARD",
    "DTSTART:19910915T020000",
    "TZOFFSETFROM:+0900",
    "TZOFFSETTO:+0800",
    "TZNAME:CST",
    "END:STANDARD",
    "END:VTIMEZONE",
];

/// A calendar of these entries under a name.
pub fn calendar(name: &str, entries: &[CalendarEntry]) -> String {
    let mut text = Lines::default();
    for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Citong//Citong//ZH", "CALSCALE:GREGORIAN"] {
        text.line(line);
    }
    text.line("METHOD:PUBLISH");
    text.line(&format!("X-WR-CALNAME:{}", escaped(name)));
    text.line("X-WR-TIMEZONE:Asia/Shanghai");
    TIME_ZONE.iter().for_each(|line| text.line(line));
    entries.iter().for_each(|entry| text.event(entry));
    text.line("END:VCALENDAR");
    text.0
}

#[derive(Default)]
struct Lines(String);

impl Lines {
    /// A line, folded where it is too long, never inside a character.
    fn line(&mut self, line: &str) {
        let mut octets = 0;
        for letter in line.chars() {
            if octets + letter.len_utf8() > MOST_OCTETS {
                self.0.push_str("\r\n ");
                octets = 1;
            }
            self.0.push(letter);
            octets += letter.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    fn event(&mut self, entry: &CalendarEntry) {
        let status = match (entry.cancelled, entry.tentative) {
            (true, _) => "CANCELLED",
            (false, true) => "TENTATIVE",
            (false, false) => "CONFIRMED",
        };
        self.line("BEGIN:VEVENT");
        self.line(&format!("UID:{}", escaped(&entry.uid)));
        self.line(&format!("DTSTAMP:{}", utc(entry.updated_at)));
        self.line(&format!("LAST-MODIFIED:{}", utc(entry.updated_at)));
        self.line(&format!("DTSTART;TZID=Asia/Shanghai:{}", local(entry.starts_at)));
        self.line(&format!("DTEND;TZID=Asia/Shanghai:{}", local(entry.ends_at)));
        self.line(&format!("SEQUENCE:{}", entry.sequence));
        self.line(&format!("STATUS:{status}"));
        self.line(if entry.cancelled { "TRANSP:TRANSPARENT" } else { "TRANSP:OPAQUE" });
        self.line(&format!("SUMMARY:{}", escaped(&entry.summary)));
        if let Some(location) = &entry.location {
            self.line(&format!("LOCATION:{}", escaped(location)));
        }
        if let Some(description) = &entry.description {
            self.line(&format!("DESCRIPTION:{}", escaped(description)));
        }
        self.line("END:VEVENT");
    }
}

/// A text as a value: what would end it, or the line, is escaped (RFC 5545 §3.3.11); other control characters go.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => {
                safe.push('\\');
                safe.push(letter);
            }
            '\n' => safe.push_str("\\n"),
            letter if letter.is_control() && letter != '\t' => {}
            letter => safe.push(letter),
        }
    }
    safe
}

fn utc(at: Timestamp) -> String {
    let mut text = String::new();
    // Writing to a string cannot fail.
    let _ = write!(text, "{}", at.utc().format("%Y%m%dT%H%M%SZ"));
    text
}

fn local(at: Timestamp) -> String {
    let mut text = String::new();
    let _ = write!(text, "{}", at.utc().with_timezone(&shanghai()).format("%Y%m%dT%H%M%S"));
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn entry(summary: &str) -> CalendarEntry {
        CalendarEntry {
            uid: "booking-1@citong".into(),
            summary: summary.into(),
            location: Some("晋江市青阳街道; 2号".into()),
            description: None,
            starts_at: Timestamp::parse("2026-12-05T10:00:00+08:00").unwrap(),
            ends_at: Timestamp::parse("2026-12-05T12:00:00+08:00").unwrap(),
            cancelled: false,
            tentative: false,
            sequence: 3,
            updated_at: Timestamp::parse("2026-12-01T08:00:00+08:00").unwrap(),
        }
    }

    /// As a program would read it: lines put together again, values as they were.
    fn read_back(text: &str, property: &str) -> String {
        let unfolded = text.replace("\r\n ", "");
        let line = unfolded.split("\r\n").find_map(|line| line.strip_prefix(property)).unwrap();
        let mut plain = String::new();
        let mut letters = line.chars();
        while let Some(letter) = letters.next() {
            match (letter, letter == '\\') {
                (_, true) => match letters.next() {
                    Some('n') => plain.push('\n'),
                    Some(other) => plain.push(other),
                    None => {}
                },
                (letter, false) => plain.push(letter),
            }
        }
        plain
    }

    #[test]
    fn an_event_has_what_programs_need() {
        let text = calendar("测试", &[entry("南音, 排练; a\\b\n第二行")]);
        for line in [
            "DTSTART;TZID=Asia/Shanghai:20261205T100000",
            "DTEND;TZID=Asia/Shanghai:20261205T120000",
            "DTSTAMP:20261201T000000Z",
            "SEQUENCE:3",
            "STATUS:CONFIRMED",
            "SUMMARY:南音\\, 排练\\; a\\\\b\\n第二行",
            "LOCATION:晋江市青阳街道\\; 2号",
            "TZOFFSETTO:+0800",
        ] {
            assert!(text.contains(&format!("\r\n{line}\r\n")), "{line} is missing in\n{text}");
        }
        assert!(text.starts_with("BEGIN:VCALENDAR\r\n") && text.ends_with("END:VCALENDAR\r\n"));
    }

    #[test]
    fn what_is_called_off_or_not_agreed_says_so() {
        let cancelled = CalendarEntry { cancelled: true, ..entry("x") };
        assert!(calendar("", &[cancelled]).contains("STATUS:CANCELLED"));
        let pending = CalendarEntry { tentative: true, ..entry("x") };
        assert!(calendar("", &[pending]).contains("STATUS:TENTATIVE"));
    }

    proptest! {
        #[test]
        fn any_text_comes_back_and_no_line_is_too_long(summary in "[\\PC\\n,;\\\\𠮷宝]{0,200}") {
            let text = calendar("x", &[entry(&summary)]);
            for line in text.split("\r\n") {
                prop_assert!(line.len() <= MOST_OCTETS, "{}", line.len());
                prop_assert!(!line.contains('\n') && !line.contains('\r'));
            }
            let kept: String = summary.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect();
            prop_assert_eq!(read_back(&text, "SUMMARY:"), kept);
        }

        #[test]
        fn nobody_writes_a_line_of_their_own(summary in "\\PC{0,20}\r?\nEND:VEVENT\r?\n\\PC{0,20}") {
            let text = calendar("x", &[entry(&summary)]);
            prop_assert_eq!(text.matches("\r\nEND:VEVENT\r\n").count(), 1);
        }
    }
}
