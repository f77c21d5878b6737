//! Nobody else can book what is taken.

use crate::fixtures::{booking, venue};
use citong_tests::{App, Engine, on_both_engines, race};
use serde_json::json;

on_both_engines!(a_taken_time_answers_with_conflicts_and_alternatives, |app| {
    let space = venue(app).space(&json!({}));
    let (first, second) = (app.resident(), app.resident());
    let made = first.post("/bookings").json(&booking(&space, 5, "10:00", "12:00")).send().expect(201);
    assert_eq!(made["status"], "confirmed");
    let refused = second.post("/bookings").json(&booking(&space, 5, "11:00", "13:00")).send();
    let refused = refused.expect(409).problem("booking-conflict");
    assert_eq!(refused["conflicts"].as_array().unwrap().len(), 1);
    assert_eq!(refused["conflicts"][0]["starts_at"], "2026-12-05T10:00:00+08:00");
    assert_eq!(refused["conflicts"][0].as_object().unwrap().len(), 2, "times only, nothing about the person");
    let alternatives = refused["alternatives"].as_array().unwrap().clone();
    assert_eq!(alternatives.len(), 3);
    assert_eq!(app.count("bookings"), 1);
    // An alternative can be booked as it stands.
    let mut body = booking(&space, 5, "11:00", "13:00");
    body["starts_at"] = alternatives[0]["starts_at"].clone();
    body["ends_at"] = alternatives[0]["ends_at"].clone();
    second.post("/bookings").json(&body).send().expect(201);
});

on_both_engines!(back_to_back_is_no_conflict, |app| {
    let space = venue(app).space(&json!({}));
    let resident = app.resident();
    for (from, until) in [("10:00", "11:00"), ("09:00", "10:00"), ("11:00", "12:00")] {
        resident.post("/bookings").json(&booking(&space, 5, from, until)).send().expect(201);
    }
});

on_both_engines!(one_of_many_wins_the_slot, |app| {
    let space = venue(app).space(&json!({}));
    let people: Vec<_> = (0..4).map(|_| app.resident()).collect();
    let body = booking(&space, 5, "10:00", "12:00");
    let replies = race(32, |i| people[i % 4].post("/bookings").json(&body).send());
    assert_eq!(replies.iter().filter(|r| r.status == 201).count(), 1);
    replies.into_iter().filter(|r| r.status != 201).for_each(|r| {
        r.expect(409).problem("booking-conflict");
    });
    assert_eq!(app.count("bookings"), 1);
    assert_eq!(app.count("occupancies"), 1);
});

/// On PostgreSQL only: SQLite serves one server process.
#[test]
fn two_servers_sell_a_slot_once() {
    let app = App::start(Engine::Postgres);
    let space = venue(&app).space(&json!({}));
    let second = app.second_server();
    let resident = app.resident();
    resident
        .on(&second)
        .put("/test/clock")
        .at_root()
        .json(&json!({"now": crate::fixtures::MORNING}))
        .send()
        .succeed();
    let body = booking(&space, 5, "10:00", "12:00");
    let replies = race(16, |i| {
        let caller = if i % 2 == 0 { resident.clone() } else { resident.on(&second) };
        caller.post("/bookings").json(&body).send()
    });
    assert_eq!(replies.iter().filter(|r| r.status == 201).count(), 1);
    assert_eq!(app.count("bookings"), 1);
}

on_both_engines!(a_hall_and_its_parts_exclude_each_other_and_siblings_do_not, |app| {
    let venue = venue(app);
    let hall = venue.space(&json!({"name": "体育馆"}));
    let east = venue.space(&json!({"name": "东区", "parent_id": hall}));
    let west = venue.space(&json!({"name": "西区", "parent_id": hall}));
    let court = venue.space(&json!({"name": "东区1号场", "parent_id": east}));
    let book = |space: &str, from, until| {
        app.login_as("city_office").post("/bookings").json(&booking(space, 5, from, until)).send()
    };
    book(&east, "10:00", "11:00").expect(201);
    book(&west, "10:00", "11:00").expect(201);
    book(&hall, "10:00", "11:00").expect(409).problem("booking-conflict");
    book(&court, "10:00", "11:00").expect(409).problem("booking-conflict");
    book(&hall, "12:00", "13:00").expect(201);
    for part in [&east, &west, &court] {
        book(part, "12:00", "13:00").expect(409);
    }
    book(&court, "14:00", "15:00").expect(201);
    book(&east, "14:00", "15:00").expect(409);
    book(&hall, "14:00", "15:00").expect(409);
    book(&west, "14:00", "15:00").expect(201);
});

on_both_engines!(a_part_added_later_respects_what_is_booked, |app| {
    let venue = venue(app);
    let hall = venue.space(&json!({"name": "体育馆"}));
    let resident = app.resident();
    resident.post("/bookings").json(&booking(&hall, 5, "10:00", "11:00")).send().expect(201);
    let part = venue.space(&json!({"name": "新隔间", "parent_id": hall}));
    resident.post("/bookings").json(&booking(&part, 5, "10:00", "11:00")).send().expect(409);
    resident.post("/bookings").json(&booking(&part, 5, "11:00", "12:00")).send().expect(201);
    resident.post("/bookings").json(&booking(&hall, 5, "11:00", "12:00")).send().expect(409);
});

on_both_engines!(buffers_may_overlap_each_other_but_meet_no_booking, |app| {
    let venue = venue(app);
    let space = venue.space(
        &json!({"start_interval_minutes": 15, "buffer_before_minutes": 30, "buffer_after_minutes": 30}),
    );
    let resident = app.resident();
    let book = |from, until| resident.post("/bookings").json(&booking(&space, 5, from, until)).send();
    book("09:00", "10:00").expect(201); // its buffer reaches into closed time
    book("10:15", "11:00").expect(409);
    book("10:30", "11:00").expect(201); // both buffers share 10:00–10:30
    book("20:00", "21:00").expect(201);
});

on_both_engines!(a_shared_space_takes_people_up_to_its_capacity, |app| {
    let space = venue(app).space(&json!({"sharing": "shared", "capacity": 10}));
    let resident = app.resident();
    let book = |from: &str, until: &str, people: u32| {
        let mut body = booking(&space, 5, from, until);
        body["headcount"] = people.into();
        resident.post("/bookings").json(&body).send()
    };
    book("10:00", "12:00", 6).expect(201);
    book("11:00", "13:00", 4).expect(201);
    let full = book("11:00", "12:00", 1).expect(409).problem("booking-conflict");
    assert_eq!(full["remaining"], 0);
    book("12:00", "13:00", 6).expect(201);
    book("10:00", "11:00", 4).expect(201);
    book("09:00", "10:00", 11).expect(422).names("/headcount");
});

on_both_engines!(a_shared_space_is_never_oversold_in_a_race, |app| {
    let space = venue(app).space(&json!({"sharing": "shared", "capacity": 10}));
    let resident = app.resident();
    let mut body = booking(&space, 5, "10:00", "12:00");
    body["headcount"] = 3.into();
    let replies = race(24, |_| resident.post("/bookings").json(&body).send());
    assert_eq!(replies.iter().filter(|r| r.status == 201).count(), 3);
    assert_eq!(app.count("bookings"), 3);
});

on_both_engines!(the_database_itself_refuses_an_overlap, |app| {
    let space = venue(app).space(&json!({}));
    app.resident().post("/bookings").json(&booking(&space, 5, "10:00", "12:00")).send().expect(201);
    // As a defect in the rules would: the same hours again for another booking of the same leaf.
    app.execute(
        "INSERT INTO bookings (id, space_id, facility_id, user_id, created_by, channel, guest_name, guest_phone, \
         starts_at, ends_at, buffer_before_minutes, buffer_after_minutes, headcount, purpose, status, status_reason, \
         version, created_at, updated_at) SELECT {new_id}, space_id, facility_id, user_id, created_by, channel, guest_name, \
         guest_phone, starts_at, ends_at, buffer_before_minutes, buffer_after_minutes, headcount, purpose, status, \
         status_reason, version, created_at, updated_at FROM bookings"
            .replace("{new_id}", new_id(app))
            .as_str(),
    )
    .expect("a booking row alone takes nothing");
    let doubled = app.execute(
        "INSERT INTO occupancies (leaf_id, booking_id, starts_at, ends_at, blocked_from, blocked_until, share_key, \
         headcount, capacity) SELECT o.leaf_id, b.id, o.starts_at, o.ends_at, o.blocked_from, o.blocked_until, \
         b.id, o.headcount, o.capacity FROM occupancies o, bookings b WHERE b.id <> o.booking_id",
    );
    assert!(doubled.is_err(), "the second occupancy was accepted");
    assert_eq!(app.count("occupancies"), 1);
});

fn new_id(app: &citong_tests::App) -> &'static str {
    match app.engine() {
        citong_tests::Engine::Sqlite => "x'0192f0c17b1e7cc39d2b2a5b7a9a1f10'",
        citong_tests::Engine::Postgres => "'0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10'::uuid",
    }
}
