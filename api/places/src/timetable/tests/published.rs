//! Hours that unite, and lessons that take from them.

use proptest::prelude::*;
use std::sync::Arc;

use super::*;

fn on(resolver: &Resolver, calendar: &Calendar, date_of: &str) -> Vec<String> {
    show(&resolver.day(date(date_of), calendar).openings)
}

fn school(holidays_off: bool) -> Arc<Teaching> {
    let lessons = hours(json!({ "periods": [{ "starts_on": "2026-02-23", "ends_on": "2026-07-03",
        "weekly": [row("mon", "08:00", "12:00"), row("mon", "14:00", "17:00"), row("tue", "22:00", "02:00")] }] }));
    Arc::new(Teaching::new(&lessons, holidays_off))
}

#[test]
fn hours_unite_and_nothing_is_open_where_there_is_none() {
    let calendar = Calendar::default();
    let morning = Resolver::new(&daily("09:00", "12:00"));
    let noon = Resolver::new(&daily("11:00", "14:00"));
    let night = Resolver::new(&daily("20:00", "02:00"));
    let all = Resolver::any_of(vec![noon, night, morning]);
    assert_eq!(on(&all, &calendar, "2026-03-02"), ["03-02 09:00/03-02 14:00", "03-02 20:00/03-03 02:00"]);
    assert!(all.can_be_withdrawn());
    let none = Resolver::any_of(Vec::new());
    assert!(on(&none, &calendar, "2026-03-02").is_empty() && !none.can_be_withdrawn());
}

#[test]
fn lessons_take_from_every_opening() {
    let calendar: Calendar = [(date("2026-04-06"), SpecialDay::Holiday)].into_iter().collect();
    let open = |off| Resolver::new(&daily("07:00", "23:00")).without(school(off));
    let cut = ["03-02 07:00/03-02 08:00", "03-02 12:00/03-02 14:00", "03-02 17:00/03-02 23:00"];
    assert_eq!(on(&open(true), &calendar, "2026-03-02"), cut);
    assert_eq!(on(&open(true), &calendar, "2026-03-03"), ["03-03 07:00/03-03 22:00"]);
    // The lesson of Tuesday night reaches into Wednesday.
    let night = Resolver::new(&daily("01:00", "05:00")).without(school(true));
    assert_eq!(on(&night, &calendar, "2026-03-04"), ["03-04 02:00/03-04 05:00"]);
    // Ching Ming, a Monday: off or not as the school says. In the vacation there is nothing.
    assert_eq!(on(&open(true), &calendar, "2026-04-06"), ["04-06 07:00/04-06 23:00"]);
    assert_eq!(on(&open(false), &calendar, "2026-04-06").len(), 3);
    assert_eq!(on(&open(true), &calendar, "2026-07-06"), ["07-06 07:00/07-06 23:00"]);
}

proptest! {
    #![proptest_config(quick())]

    #[test]
    fn open_time_is_the_union_without_the_lessons(
        a in (0u16..1440, 0u16..1441), b in (0u16..1440, 0u16..1441), lesson in (0u16..1440, 0u16..1441),
    ) {
        let text = |minutes: u16| LocalTime::from_minutes(minutes).unwrap().to_string();
        let each = |span: (u16, u16)| daily(&text(span.0), &text(span.1));
        let calendar = Calendar::default();
        let window = span("03-02 00:00", "03-05 00:00");
        let set = |resolver: &Resolver| Schedule { resolver, calendar: &calendar }.open_set(&window);
        let (one, two, lessons) = (Resolver::new(&each(a)), Resolver::new(&each(b)), Resolver::new(&each(lesson)));
        let expected = set(&one).union(&set(&two)).subtract(&set(&lessons));
        let teaching = Arc::new(Teaching::new(&each(lesson), false));
        let united = Resolver::any_of(vec![one, two]).without(teaching);
        prop_assert_eq!(set(&united), expected);
    }
}
