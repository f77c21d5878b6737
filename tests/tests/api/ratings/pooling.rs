//! What is published of regions, kinds and days: no two answers differ by a few ratings that are not public.

use crate::fixtures::{Venue, venue, venue_in};
use crate::procurement::world::{World, new_id, text};
use citong_tests::{App, on_both_engines};
use serde_json::{Value, json};

/// Who is rated.
#[derive(Clone, Copy)]
enum Rated<'a> {
    Venue(&'a Venue),
    Supplier { id: &'a str, organization: &'a str },
}

/// One rating as it stands in the database; a bad one with its rectification.
fn insert(world: &World<'_>, rated: Rated<'_>, region: &str, kind: &str, day: u32, score: i32) {
    let (id, at) = (new_id(), text(&format!("2026-12-{day:02}T02:00:00.000000Z")));
    let none = || "NULL".to_owned();
    let (use_kind, facility, supplier, organization) = match rated {
        Rated::Venue(venue) => ("ticket", world.uuid(&venue.id), none(), &venue.organization[..]),
        Rated::Supplier { id, organization } => ("delivery", none(), world.uuid(id), organization),
    };
    world.insert(
        "ratings",
        &[
            ("id", world.uuid(&id)),
            ("use_kind", text(use_kind)),
            ("use_id", world.uuid(&new_id())),
            ("use_seat", "1".into()),
            ("facility_id", facility),
            ("supplier_id", supplier),
            ("organization_id", world.uuid(organization)),
            ("region", text(region)),
            ("service_kind", text(kind)),
            ("score", score.to_string()),
            ("dimensions", text("{}")),
            ("photos", text("[]")),
            ("channel", text("web")),
            ("entered_by", text("RESIDENT")),
            ("used_at", at.clone()),
            ("month", text("2026-12")),
            ("status", text("published")),
            ("version", "1".into()),
            ("created_at", at.clone()),
            ("updated_at", at.clone()),
        ],
    );
    if score > 2 {
        return;
    }
    world.insert(
        "rating_rectifications",
        &[
            ("id", world.uuid(&new_id())),
            ("rating_id", world.uuid(&id)),
            ("organization_id", world.uuid(organization)),
            ("region", text(region)),
            ("status", text("open")),
            ("call_back_due_at", text("2027-01-31T00:00:00.000000Z")),
            ("fix_due_at", text("2027-01-31T00:00:00.000000Z")),
            ("fix_evidence", text("[]")),
            ("version", "1".into()),
            ("created_at", at.clone()),
            ("updated_at", at),
        ],
    );
}

fn get(app: &App, path: &str) -> Value {
    app.client().get(path).send().expect(200).body
}

fn n(app: &App, filter: &str) -> Value {
    get(app, &format!("/ratings/summary?{filter}"))["n"].clone()
}

on_both_engines!(a_supplier_is_told_of_with_all_its_ratings_wherever_it_delivered, |app| {
    let world = World::new(app, 1);
    let rated =
        Rated::Supplier { id: &world.suppliers[0].id, organization: &world.suppliers[0].organization };
    for score in [5, 5, 5, 4, 4, 4] {
        insert(&world, rated, "350582", "0201", 1, score);
    }
    let supplier = format!("supplier_id={}", world.suppliers[0].id);
    assert_eq!(n(app, &supplier), 6);
    for score in [1, 3] {
        insert(&world, rated, "350583", "0201", 1, score);
    }
    let seen = get(app, &format!("/ratings/summary?{supplier}"));
    assert_eq!((&seen["n"], &seen["mean"], &seen["suppressed"]), (&json!(8), &json!(3.88), &json!(false)));
    assert_eq!(seen["distribution"], json!({"1": 1, "2": 0, "3": 1, "4": 3, "5": 3}));
    assert_eq!(n(app, &format!("{supplier}&region=350582")), 6);
    assert_eq!(n(app, &format!("{supplier}&region=350583")), Value::Null, "too few for figures");
    // They can be read one by one anyway.
    let list = get(app, &format!("/ratings?{supplier}"));
    assert_eq!(list["items"].as_array().map(Vec::len), Some(8));
});

on_both_engines!(small_venues_are_pooled_by_kind_and_whole_month, |app| {
    let world = World::new(app, 0);
    let [big, one, two, library] = [(); 4].map(|()| venue(app));
    let rate = |venue: &Venue, kind: &str, day: u32, count: usize| {
        (0..count).for_each(|_| insert(&world, Rated::Venue(venue), "350582", kind, day, 4));
    };
    rate(&big, "CC", 5, 7);
    rate(&one, "CC", 5, 3);
    rate(&two, "CC", 5, 3);
    rate(&library, "PL", 5, 2);
    app.set_clock("2026-12-10T08:00:00+08:00");
    // By kind: the two ratings of the library are too few wherever they are asked for.
    for filter in ["kind=CC", "kind=CC,PL", ""] {
        assert_eq!(n(app, &format!("region=350582&{filter}")), 13, "{filter}");
    }
    assert_eq!(n(app, "region=350582&kind=PL"), Value::Null);
    // By day: one more on the 6th could be told from the difference between two days.
    rate(&one, "CC", 6, 1);
    let days = |from: &str, before: &str| n(app, &format!("region=350582&from={from}&before={before}"));
    assert_eq!(n(app, "region=350582"), 14);
    assert_eq!(days("2026-12-01", "2026-12-06"), 7, "a month that is cut has only what is public");
    assert_eq!(days("2026-12-01", "2026-12-07"), 7);
    assert_eq!(days("2026-12-05", "2027-01-01"), 7);
    assert_eq!(days("2026-12-01", "2026-12-11"), 14, "all of the month so far");
    assert_eq!(days("2026-12-01", "2027-01-01"), 14);
    let chart = get(app, "/dashboards/satisfaction?region=350582&from=2026-12-01&before=2026-12-06");
    let sum: i64 = chart["rows"].as_array().expect("rows").iter().filter_map(|row| row["n"].as_i64()).sum();
    assert_eq!(sum, 14, "in all and by month");
});

on_both_engines!(bad_ratings_that_are_not_public_are_pooled_upwards, |app| {
    let world = World::new(app, 0);
    let (here, there) = ("350582", "350583");
    let (big, few, away) = (venue(app), venue(app), venue_in(app, there));
    for _ in 0..6 {
        insert(&world, Rated::Venue(&big), here, "CC", 5, 1);
    }
    for _ in 0..2 {
        insert(&world, Rated::Venue(&few), here, "CC", 5, 2);
    }
    app.set_clock("2026-12-10T08:00:00+08:00");
    let opened = |asked: &str, of: &str| {
        let chart = get(app, &format!("/dashboards/rectification?region={asked}"));
        let row = chart["rows"].as_array().expect("rows").iter().find(|row| row["region"] == of).cloned();
        row.expect("a row")["opened"].clone()
    };
    let closure =
        |region: &str| get(app, &format!("/dashboards/indicators?region={region}"))["items"][1]["n"].clone();
    assert_eq!((opened("350500", here), closure(here), closure("350500")), (json!(6), json!(6), json!(6)));
    // Three in the next county: with the two they are five, in the city and nowhere below.
    for _ in 0..3 {
        insert(&world, Rated::Venue(&away), there, "CC", 5, 2);
    }
    assert_eq!((opened("350500", here), opened("350500", there)), (json!(6), Value::Null));
    assert_eq!((closure(here), closure(there), closure("350500")), (json!(6), Value::Null, json!(11)));
    // Not by days, either.
    let cut = get(app, "/dashboards/indicators?region=350500&from=2026-12-01&before=2026-12-07");
    assert_eq!(cut["items"][1]["n"], 6);
});

on_both_engines!(a_suspended_venue_keeps_its_visits_and_few_people_are_in_no_sum, |app| {
    let visits = super::Visits::new(app, 6);
    let path = format!("/facilities/{}/suspend", visits.facility());
    let seen = |path: &str| get(app, &format!("/dashboards/visits{path}?region=350582"));
    let people = |chart: &Value| -> i64 {
        let rows = chart["rows"].as_array().or(chart["items"].as_array()).expect("rows");
        rows.iter().filter_map(|row| row["people"].as_i64()).sum()
    };
    assert_eq!((people(&seen("")), people(&seen("/rows"))), (6, 6));
    let reason = json!({"reason": "消防改造"});
    visits.stage.venue.office.post(&path).json(&reason).send().expect(200);
    assert_eq!((people(&seen("")), people(&seen("/rows"))), (6, 6));
});
