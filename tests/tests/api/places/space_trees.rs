//! Trees of spaces: what a booking takes follows every change of the tree.

use crate::fixtures::{Venue, booking, venue};
use citong_tests::{App, Reply, on_both_engines};
use serde_json::{Value, json};

fn relocate(venue: &Venue, space: &str, parent: &Value) -> Reply {
    let path = format!("/spaces/{space}");
    let etag = venue.office.get(&path).send().expect(200).etag();
    venue.office.patch(&path).if_match(&etag).json(&json!({"parent_id": parent})).send()
}

fn book(venue: &Venue, space: &str, day: u32) -> Reply {
    venue.office.post("/bookings").json(&booking(space, day, "10:00", "11:00")).send()
}

/// Every leaf below every space, as the parents say it, is in `space_leaves`, and nothing else is.
fn assert_leaves_are_right(app: &App) {
    let below = "WITH RECURSIVE below (top, id) AS (SELECT id, id FROM spaces UNION ALL \
                 SELECT below.top, spaces.id FROM below JOIN spaces ON spaces.parent_id = below.id) \
                 SELECT COUNT(*) FROM (SELECT top, id FROM below \
                 WHERE NOT EXISTS (SELECT 1 FROM spaces part WHERE part.parent_id = below.id)";
    let wanted = app.sql_text(&format!("{below}) wanted"));
    let met = app.sql_text(&format!(
        "{below} AND EXISTS (SELECT 1 FROM space_leaves l WHERE l.space_id = below.top AND l.leaf_id = below.id)) met"
    ));
    assert_eq!(wanted, met);
    assert_eq!(wanted, app.sql_text("SELECT COUNT(*) FROM space_leaves"));
}

on_both_engines!(a_hall_and_its_parts_exclude_each_other, |app| {
    let venue = venue(app);
    let hall = venue.space(&json!({"name": "大厅"}));
    let east = venue.space(&json!({"name": "东厅", "parent_id": hall}));
    let west = venue.space(&json!({"name": "西厅", "parent_id": hall}));
    assert_eq!(venue.office.get(&format!("/spaces/{hall}")).send().expect(200)["has_children"], true);
    book(&venue, &hall, 3).expect(201);
    book(&venue, &east, 3).problem("booking-conflict");
    book(&venue, &east, 4).expect(201);
    book(&venue, &west, 4).expect(201);
    book(&venue, &hall, 4).problem("booking-conflict");
    assert_leaves_are_right(app);
});

on_both_engines!(a_booked_space_that_gets_parts_keeps_its_bookings, |app| {
    let venue = venue(app);
    let root = venue.space(&json!({"name": "楼层"}));
    let hall = venue.space(&json!({"name": "大厅", "parent_id": root}));
    book(&venue, &hall, 3).expect(201);
    book(&venue, &root, 4).expect(201);
    assert_eq!(app.count("occupancies"), 2);
    // The hall was a leaf: its first part takes the bookings of the hall and of the floor.
    let east = venue.space(&json!({"name": "东厅", "parent_id": hall}));
    assert_eq!(app.count("occupancies"), 2);
    book(&venue, &east, 3).problem("booking-conflict");
    book(&venue, &east, 4).problem("booking-conflict");
    book(&venue, &east, 5).expect(201);
    let west = venue.space(&json!({"name": "西厅", "parent_id": hall}));
    assert_eq!(app.count("occupancies"), 5);
    book(&venue, &west, 3).problem("booking-conflict");
    book(&venue, &west, 5).expect(201);
    book(&venue, &hall, 5).problem("booking-conflict");
    assert_leaves_are_right(app);
});

on_both_engines!(shared_bookings_follow_into_a_new_part, |app| {
    let venue = venue(app);
    let room = venue.space(&json!({"sharing": "shared", "capacity": 12}));
    for _ in 0..2 {
        app.resident().post("/bookings").json(&booking(&room, 3, "10:00", "11:00")).send().expect(201);
    }
    let corner = venue.space(&json!({"parent_id": room, "capacity": 4}));
    assert_eq!(app.count("occupancies"), 2);
    book(&venue, &corner, 3).expect(422);
    let small = json!({"space_id": corner, "headcount": 1, "purpose": "读书",
        "starts_at": "2026-12-03T10:00:00+08:00", "ends_at": "2026-12-03T11:00:00+08:00"});
    venue.office.post("/bookings").json(&small).send().problem("booking-conflict");
    // Five of twelve places twice; a third party of five is too many.
    book(&venue, &room, 3).expect(409);
    assert_leaves_are_right(app);
});

on_both_engines!(moving_within_a_facility, |app| {
    let venue = venue(app);
    let (first, second) = (venue.space(&json!({"name": "一号厅"})), venue.space(&json!({"name": "二号厅"})));
    let room = venue.space(&json!({"name": "小间", "parent_id": first}));
    let nook = venue.space(&json!({"name": "角落", "parent_id": room}));
    // The old parent is a leaf again, the new one no more.
    assert_eq!(relocate(&venue, &room, &json!(second)).expect(200)["parent_id"], json!(second));
    assert_leaves_are_right(app);
    book(&venue, &second, 3).expect(201);
    book(&venue, &nook, 3).problem("booking-conflict");
    book(&venue, &first, 3).expect(201);
    // Active bookings above, below or at the new place forbid it; once they are over it goes.
    relocate(&venue, &room, &Value::Null).problem("conflict");
    relocate(&venue, &room, &json!(first)).problem("conflict");
    app.set_clock("2026-12-04T08:00:00+08:00");
    assert!(relocate(&venue, &room, &Value::Null).expect(200)["parent_id"].is_null());
    assert_leaves_are_right(app);
    relocate(&venue, &room, &json!(nook)).expect(422).names("/parent_id");
    relocate(&venue, &room, &json!(room)).expect(422).names("/parent_id");
    let other = crate::fixtures::venue(app);
    let foreign = other.space(&json!({}));
    relocate(&venue, &room, &json!(foreign)).expect(422).names("/parent_id");
    assert_leaves_are_right(app);
});

on_both_engines!(a_tree_has_at_most_six_levels, |app| {
    let venue = venue(app);
    let mut deepest = venue.space(&json!({}));
    for _ in 0..5 {
        deepest = venue.space(&json!({"parent_id": deepest}));
    }
    let before = app.count("spaces");
    let body = json!({"facility_id": venue.id, "name": "七层", "capacity": 1, "parent_id": deepest});
    venue.office.post("/spaces").json(&body).send().expect(422).names("/parent_id");
    let loose = venue.space(&json!({}));
    relocate(&venue, &loose, &json!(deepest)).expect(422).names("/parent_id");
    assert_eq!(app.count("spaces"), before + 1);
    assert_leaves_are_right(app);
});

on_both_engines!(parts_and_bookings_in_a_race_never_overlap, |app| {
    let venue = venue(app);
    let hall = venue.space(&json!({}));
    for day in 3..8 {
        let replies = citong_tests::race(6, |n| {
            if n < 2 {
                let body = json!({"facility_id": venue.id, "name": "隔间", "capacity": 30, "parent_id": hall,
                    "start_interval_minutes": 60});
                venue.office.post("/spaces").json(&body).send()
            } else {
                book(&venue, &hall, day)
            }
        });
        let booked = replies[2..].iter().filter(|reply| reply.status == 201).count();
        assert_eq!(booked, 1, "{day}: {:?}", replies.iter().map(|reply| reply.status).collect::<Vec<_>>());
    }
    assert_leaves_are_right(app);
    // Each of the five bookings of the hall takes each of its ten parts, and nothing else.
    assert_eq!(app.count("occupancies"), 50);
});
