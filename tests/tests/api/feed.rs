//! The change feed.

use crate::fixtures::{booking, venue};
use citong_tests::{App, Engine, on_both_engines, race};
use serde_json::json;
use std::collections::BTreeSet;

on_both_engines!(a_machine_reads_every_change_in_order, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({}));
    let machine = app.machine("晋江文旅", "350582");
    let start = drain(&machine, None);
    let made =
        app.resident().post("/bookings").json(&booking(&space, 5, "10:00", "11:00")).send().expect(201);
    venue.office.post(&format!("/bookings/{}/cancel", made.id())).send().expect(200);
    let new = machine.get(&format!("/changes?cursor={}", start.cursor)).send().expect(200);
    let told: Vec<_> =
        new.items().iter().filter(|c| c["id"] == made.id().as_str()).map(|c| c["op"].clone()).collect();
    assert_eq!(told, [json!("created"), json!("updated")]);
    let seqs: Vec<i64> = new.items().iter().map(|c| c["seq"].as_i64().unwrap()).collect();
    assert!(seqs.windows(2).all(|w| w[0] < w[1]));
    // Nothing new: the cursor is there all the same.
    let cursor = new.text("next_cursor").to_owned();
    let none = machine.get(&format!("/changes?cursor={cursor}")).send().expect(200);
    assert!(none.items().is_empty() && none["next_cursor"].is_string());
});

on_both_engines!(a_county_sees_its_own_changes_only, |app| {
    let venue = venue(app);
    let neighbor = drain(&app.machine("鲤城文旅", "350502"), None);
    assert!(!neighbor.ids.contains(&venue.id));
    assert!(drain(&app.machine("晋江文旅", "350582"), None).ids.contains(&venue.id));
    app.resident().get("/changes").send().expect(403);
    app.client().get("/changes").send().expect(401);
});

on_both_engines!(nobody_who_follows_the_cursor_misses_a_booking, |app| {
    let venue = venue(app);
    let spaces: Vec<String> = (0..8).map(|_| venue.space(&json!({}))).collect();
    let reader = app.login_as("auditor");
    let begin = drain(&reader, None).cursor;
    let made = race(9, |i| {
        if i == 8 {
            // Follows while the others write.
            let mut seen = BTreeSet::new();
            let mut cursor = begin.clone();
            for _ in 0..40 {
                let page = drain(&reader, Some(&cursor));
                seen.extend(page.ids);
                cursor = page.cursor;
            }
            seen.extend(drain(&reader, Some(&cursor)).ids);
            return (seen, cursor);
        }
        let hours = ["09:00", "10:00", "11:00", "12:00", "13:00", "14:00"];
        let book = |h: usize| {
            venue.office.post("/bookings").json(&booking(&spaces[i], 5, hours[h], hours[h + 1])).send()
        };
        ((0..5).map(|h| book(h).expect(201).id()).collect(), String::new())
    });
    let written: BTreeSet<String> = made[..8].iter().flat_map(|(ids, _)| ids.clone()).collect();
    let (mut seen, cursor) = made[8].clone();
    seen.extend(drain(&reader, Some(&cursor)).ids);
    assert_eq!(written.len(), 40);
    assert!(written.is_subset(&seen), "missed {:?}", written.difference(&seen));
});

/// On PostgreSQL only: SQLite's one writer cannot commit out of order.
#[test]
fn the_feed_never_misses_a_row_that_commits_late() {
    let app = App::start(Engine::Postgres);
    let reader = app.login_as("auditor");
    let begin = drain(&reader, None).cursor;
    let insert = |id: &str| {
        format!(
            "INSERT INTO changes (kind, object_id, op, version, region, at) VALUES ('booking', '{id}', 'created', 1, '350582', now())"
        )
    };
    // The early transaction takes its number first and commits last.
    let mut early = app.transaction();
    early.execute(&insert("early"));
    app.execute(&insert("late")).expect("the later transaction commits at once");
    let first = drain(&reader, Some(&begin));
    assert_eq!(first.ids, BTreeSet::from(["late".to_owned()]));
    early.commit();
    let second = drain(&reader, Some(&first.cursor));
    assert_eq!(second.ids, BTreeSet::from(["early".to_owned()]));
}

on_both_engines!(foreign_cursors_and_limits_are_refused, |app| {
    let reader = app.login_as("auditor");
    let regions = app.client().get("/regions?limit=1").send().expect(200);
    let cursor = regions.text("next_cursor").to_owned();
    reader.get(&format!("/changes?cursor={cursor}")).send().expect(400).problem("invalid-cursor");
    reader.get("/changes?cursor=%25%25").send().expect(400).problem("invalid-cursor");
    reader.get("/changes?limit=1001").send().expect(400).names("/limit");
    reader.get("/changes?limit=1000").send().expect(200);
});

struct Drained {
    ids: BTreeSet<String>,
    cursor: String,
}

fn drain(reader: &citong_tests::Client, cursor: Option<&str>) -> Drained {
    let mut ids = BTreeSet::new();
    let mut cursor = cursor.map(str::to_owned);
    loop {
        let query = cursor.as_ref().map_or_else(String::new, |c| format!("&cursor={c}"));
        let page = reader.get(&format!("/changes?limit=1000{query}")).send().expect(200);
        ids.extend(page.items().iter().map(|c| c["id"].as_str().unwrap().to_owned()));
        let next = page.text("next_cursor").to_owned();
        if page.items().is_empty() {
            return Drained { ids, cursor: next };
        }
        cursor = Some(next);
    }
}
