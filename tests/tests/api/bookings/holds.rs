//! A time is kept for a person for ten minutes, and ends without anybody doing anything.

use crate::fixtures::{booking, every_day, venue};
use citong_tests::{App, Client, Reply, on_both_engines, race};
use serde_json::{Value, json};

fn hold(space: &str, day: u32, from: &str, until: &str) -> Value {
    let mut body = booking(space, day, from, until);
    body.as_object_mut().expect("an object").remove("purpose");
    body
}

fn place(client: &Client, body: &Value) -> Reply {
    client.post("/holds").json(body).send()
}

on_both_engines!(a_hold_takes_the_time_and_becomes_the_booking, |app| {
    let space = venue(app).space(&json!({}));
    let resident = app.resident();
    let held = place(&resident, &hold(&space, 5, "10:00", "12:00")).expect(201);
    assert_eq!(held.header("location"), Some(format!("/api/v1/holds/{}", held.id()).as_str()));
    assert_eq!((&held["status"], &held["expires_at"]), (&json!("held"), &json!("2026-12-01T08:10:00+08:00")));
    assert_eq!(held["available_actions"], json!(["book", "release"]));
    place(&app.resident(), &hold(&space, 5, "11:00", "13:00")).expect(409).problem("booking-conflict");
    let busy = app.resident().post("/bookings").json(&booking(&space, 5, "11:00", "12:00")).send();
    assert_eq!(
        busy.expect(409).problem("booking-conflict")["alternatives"].as_array().map(Vec::len),
        Some(3)
    );
    // It is no booking yet: no list has it, nobody is told.
    assert_eq!(resident.get("/bookings?mine=true").send().expect(200).items().len(), 0);
    assert_eq!(resident.get("/bookings?mine=true&status=held").send().expect(200).items().len(), 1);
    app.set_clock("2026-12-01T08:09:59+08:00");
    let mut body = booking(&space, 5, "10:00", "12:00");
    body["hold_id"] = held.id().into();
    let made = resident.post("/bookings").json(&body).send().expect(201);
    assert_eq!(
        (made.id(), &made["status"], &made["purpose"]),
        (held.id(), &json!("confirmed"), &json!("南音排练"))
    );
    assert_eq!(made["expires_at"], json!(null));
    resident.post("/bookings").json(&body).send().expect(409).problem("duplicate");
    resident.get(&format!("/holds/{}", held.id())).send().expect(404);
    app.advance(3600);
    app.run_jobs();
    assert_eq!(resident.get(&format!("/bookings/{}", made.id())).send().expect(200)["status"], "confirmed");
    assert_eq!(app.count("occupancies WHERE expires_at IS NULL"), 1);
    assert_eq!(app.count("bookings"), 1);
    assert_eq!(app.count("notices"), 0);
});

on_both_engines!(a_hold_of_a_space_with_approval_becomes_a_request, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({"approval_required": true}));
    let resident = app.resident();
    let held = place(&resident, &hold(&space, 5, "10:00", "12:00")).expect(201);
    // The desk does not decide about what is only held.
    venue
        .office
        .post(&format!("/bookings/{}/confirm", held.id()))
        .send()
        .expect(409)
        .problem("invalid-transition");
    let mut body = booking(&space, 5, "10:00", "12:00");
    body["hold_id"] = held.id().into();
    assert_eq!(resident.post("/bookings").json(&body).send().expect(201)["status"], "pending");
});

on_both_engines!(a_hold_ends_by_itself, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({}));
    let (first, second) = (app.resident(), app.resident());
    let held = place(&first, &hold(&space, 5, "10:00", "12:00")).expect(201);
    let days = format!("/spaces/{space}/availability?from=2026-12-05&to=2026-12-05");
    assert_eq!(second.get(&days).send().expect(200)["days"][0]["busy"].as_array().map(Vec::len), Some(1));
    app.set_clock("2026-12-01T08:10:01+08:00"); // no job needs to run
    assert_eq!(second.get(&days).send().expect(200)["days"][0]["busy"], json!([]));
    let window = "from=2026-12-05T10:00:00%2B08:00&until=2026-12-05T12:00:00%2B08:00";
    let free = second.get(&format!("/availability?{window}&facility_id={}", venue.id)).send().expect(200);
    assert_eq!(free.items().len(), 1);
    let seen = first.get(&format!("/holds/{}", held.id())).send().expect(200);
    assert_eq!((&seen["status"], &seen["available_actions"]), (&json!("expired"), &json!([])));
    let mut body = booking(&space, 5, "10:00", "12:00");
    body["hold_id"] = held.id().into();
    let late = first.post("/bookings").json(&body).send().expect(409).problem("hold-expired");
    assert_eq!(late["expired_at"], "2026-12-01T08:10:00+08:00");
    second.post("/bookings").json(&booking(&space, 5, "11:00", "13:00")).send().expect(201);
    first.post("/bookings").json(&body).send().expect(409).problem("hold-expired");
    app.run_jobs();
    assert_eq!(app.count("bookings WHERE status = 'rejected'"), 1);
    assert_eq!(app.count("occupancies"), 1);
    first.post("/bookings").json(&body).send().expect(409).problem("hold-expired");
    assert_eq!(app.count("notices"), 0);
});

on_both_engines!(an_expired_hold_of_a_hall_frees_its_parts, |app| {
    let venue = venue(app);
    let hall = venue.space(&json!({"name": "体育馆"}));
    let east = venue.space(&json!({"name": "东区", "parent_id": hall}));
    let west = venue.space(&json!({"name": "西区", "parent_id": hall}));
    place(&app.resident(), &hold(&hall, 5, "10:00", "12:00")).expect(201);
    app.advance(601);
    app.resident().post("/bookings").json(&booking(&east, 5, "10:00", "12:00")).send().expect(201);
    // A part that is new takes over what is booked, and nothing that has expired.
    venue.space(&json!({"name": "东区1号场", "parent_id": east}));
    venue.space(&json!({"name": "南区", "parent_id": hall}));
    app.resident().post("/bookings").json(&booking(&west, 5, "10:00", "12:00")).send().expect(201);
    place(&app.resident(), &hold(&hall, 5, "11:00", "12:00")).expect(409);
});

on_both_engines!(what_differs_from_the_hold_is_named, |app| {
    let venue = venue(app);
    let (space, other) = (venue.space(&json!({})), venue.space(&json!({})));
    let resident = app.resident();
    let held = place(&resident, &hold(&space, 5, "10:00", "12:00")).expect(201);
    for (member, value) in [
        ("space_id", json!(other)),
        ("starts_at", json!("2026-12-05T09:00:00+08:00")),
        ("ends_at", json!("2026-12-05T13:00:00+08:00")),
        ("headcount", json!(6)),
    ] {
        let mut body = booking(&space, 5, "10:00", "12:00");
        body["hold_id"] = held.id().into();
        body[member] = value;
        resident.post("/bookings").json(&body).send().expect(422).names(&format!("/{member}"));
    }
    let mut body = booking(&space, 5, "10:00", "12:00");
    body["hold_id"] = held.id().into();
    app.resident().post("/bookings").json(&body).send().expect(422).names("/hold_id");
    venue.office.post("/bookings").json(&body).send().expect(422).names("/hold_id");
    body["hold_id"] = "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10".into();
    resident.post("/bookings").json(&body).send().expect(422).names("/hold_id");
    assert_eq!(app.count("bookings WHERE status = 'held'"), 1);
    assert_eq!(app.count("bookings"), 1);
});

on_both_engines!(a_hold_passes_the_checks_of_a_booking, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({"capacity": 10}));
    let closed = json!({"periods": [{"starts_on": "2026-01-01", "ends_on": null, "weekly": every_day("09:00", "21:00")}],
        "exceptions": [{"starts_on": "2026-12-06", "ends_on": "2026-12-06", "closed": true}]});
    venue.office.put(&format!("/spaces/{space}/opening-hours")).json(&closed).send().succeed();
    let resident = app.resident();
    place(&resident, &hold(&space, 6, "10:00", "12:00")).expect(422).names("/starts_at");
    place(&resident, &hold(&space, 5, "10:30", "12:00")).expect(422).names("/starts_at");
    place(&resident, &hold(&space, 5, "08:00", "09:00")).expect(422).names("/starts_at");
    for (headcount, pointer) in [(11, "/headcount"), (0, "/headcount"), (-5, "/headcount")] {
        let mut body = hold(&space, 5, "10:00", "12:00");
        body["headcount"] = headcount.into();
        place(&resident, &body).expect(422).names(pointer);
    }
    let mut body = hold(&space, 5, "10:00", "12:00");
    body["colour"] = "red".into();
    place(&resident, &body).expect(422).names("/colour");
    place(&app.client(), &hold(&space, 5, "10:00", "12:00")).expect(401);
    assert_eq!(app.count("bookings"), 0);
    assert_eq!(app.count("occupancies"), 0);
    assert_eq!(app.count("changes WHERE kind = 'booking'"), 0);
});

on_both_engines!(a_hold_is_its_owners, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({}));
    let resident = app.resident();
    let held = place(&resident, &hold(&space, 5, "10:00", "12:00")).expect(201);
    let path = format!("/holds/{}", held.id());
    app.resident().get(&path).send().expect(404);
    app.resident().delete(&path).if_match(&held.etag()).send().expect(404);
    app.user("township_officer", Some("350502"), None).get(&path).send().expect(404);
    app.user("township_officer", Some("350582"), None).get(&path).send().expect(200);
    app.login_as("auditor").delete(&path).if_match(&held.etag()).send().expect(403);
    resident.delete(&path).send().expect(428);
    resident.delete(&path).if_match("\"9-x\"").send().expect(412);
    resident.delete(&path).if_match(&held.etag()).send().expect(204);
    assert_eq!(resident.get(&path).send().expect(200)["status"], "released");
    resident.delete(&path).if_match("*").send().expect(409);
    assert_eq!(app.count("occupancies"), 0);
    // Cancelling works, too; and a booking is no hold.
    let held = place(&resident, &hold(&space, 5, "10:00", "12:00")).expect(201);
    let cancelled = resident.post(&format!("/bookings/{}/cancel", held.id())).send().expect(200);
    assert_eq!(cancelled["status"], "cancelled");
    let made = resident.post("/bookings").json(&booking(&space, 5, "10:00", "12:00")).send().expect(201);
    resident.get(&format!("/holds/{}", made.id())).send().expect(404);
    assert_eq!(app.count("notices"), 0);
});

on_both_engines!(one_hold_a_space_and_three_in_all, |app| {
    let venue = venue(app);
    let spaces: Vec<_> = (0..4).map(|_| venue.space(&json!({}))).collect();
    let resident = app.resident();
    let first = place(&resident, &hold(&spaces[0], 5, "10:00", "12:00")).expect(201);
    // Another one in the same space takes its place, also for a time that overlaps it.
    place(&resident, &hold(&spaces[0], 5, "11:00", "13:00")).expect(201);
    assert_eq!(resident.get(&format!("/holds/{}", first.id())).send().expect(200)["status"], "released");
    place(&resident, &hold(&spaces[1], 5, "10:00", "12:00")).expect(201);
    place(&resident, &hold(&spaces[2], 5, "10:00", "12:00")).expect(201);
    let refused =
        place(&resident, &hold(&spaces[3], 5, "10:00", "12:00")).expect(409).problem("booking-limit");
    assert_eq!(refused["limit"], 3);
    assert_eq!(app.count("bookings WHERE status = 'held'"), 3);
    // A hold that cannot be made replaces nothing.
    app.resident().post("/bookings").json(&booking(&spaces[2], 6, "10:00", "12:00")).send().expect(201);
    place(&resident, &hold(&spaces[2], 6, "10:00", "12:00")).expect(409).problem("booking-conflict");
    assert_eq!(app.count("bookings WHERE status = 'held'"), 3);
    app.advance(601);
    place(&resident, &hold(&spaces[3], 5, "10:00", "12:00")).expect(201);
});

on_both_engines!(nobody_is_refused_by_their_own_hold, |app| {
    let space = venue(app).space(&json!({"buffer_after_minutes": 60, "max_active_bookings_per_person": 1}));
    let resident = app.resident();
    let held = place(&resident, &hold(&space, 5, "10:00", "12:00")).expect(201);
    let made = resident.post("/bookings").json(&booking(&space, 5, "10:00", "12:00")).send().expect(201);
    assert_eq!(made.id(), held.id(), "the same time becomes the booking");
    resident.post(&format!("/bookings/{}/cancel", made.id())).send().expect(200);
    place(&resident, &hold(&space, 5, "10:00", "12:00")).expect(201);
    let made = resident.post("/bookings").json(&booking(&space, 5, "12:00", "13:00")).send().expect(201);
    assert_ne!(made.id(), held.id());
    assert_eq!(app.count("bookings WHERE status = 'held'"), 0);
    assert_eq!(app.count("occupancies"), 1);
});

on_both_engines!(the_desk_holds_for_somebody_without_an_account, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({}));
    let staff = app.user("venue_staff", None, Some(&venue.organization));
    let mut body = hold(&space, 5, "10:00", "12:00");
    body["on_behalf_of"] = json!({"name": "林阿土", "phone": "13805950001", "channel": "phone"});
    place(&app.resident(), &body).expect(403);
    let held = place(&staff, &body).expect(201);
    let mut wanted = booking(&space, 5, "10:00", "12:00");
    wanted["hold_id"] = held.id().into();
    wanted["on_behalf_of"] = json!({"name": "林阿土", "phone": "13805950002", "channel": "phone"});
    staff.post("/bookings").json(&wanted).send().expect(422).names("/on_behalf_of");
    wanted["on_behalf_of"] = body["on_behalf_of"].clone();
    let made = staff.post("/bookings").json(&wanted).send().expect(201);
    assert_eq!((made.id(), &made["channel"]), (held.id(), &json!("phone")));
});

on_both_engines!(holds_count_in_a_shared_space, |app| {
    let space = venue(app).space(&json!({"sharing": "shared", "capacity": 10}));
    place(&app.resident(), &hold(&space, 5, "10:00", "12:00")).expect(201);
    place(&app.resident(), &hold(&space, 5, "10:00", "12:00")).expect(201);
    let full = place(&app.resident(), &hold(&space, 5, "11:00", "12:00")).expect(409);
    assert_eq!(full["remaining"], 0);
    app.advance(601);
    let mut body = booking(&space, 5, "10:00", "12:00");
    body["headcount"] = 10.into();
    app.resident().post("/bookings").json(&body).send().expect(201);
});

on_both_engines!(a_closure_ends_a_hold_quietly, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({}));
    let resident = app.resident();
    let held = place(&resident, &hold(&space, 5, "10:00", "12:00")).expect(201);
    let closure = json!({"starts_at": "2026-12-05T09:00:00+08:00", "ends_at": "2026-12-05T21:00:00+08:00",
        "reason": "停电", "emergency": true});
    venue.office.post(&format!("/spaces/{space}/closures")).json(&closure).send().expect(201);
    assert_eq!(resident.get(&format!("/holds/{}", held.id())).send().expect(200)["status"], "released");
    assert_eq!(app.count("notices"), 0);
});

on_both_engines!(the_database_itself_refuses_a_hold_without_an_end, |app| {
    let space = venue(app).space(&json!({}));
    place(&app.resident(), &hold(&space, 5, "10:00", "12:00")).expect(201);
    let endless = app.execute(
        "INSERT INTO occupancies (leaf_id, booking_id, starts_at, ends_at, blocked_from, blocked_until, share_key, \
         headcount, capacity) SELECT leaf_id, booking_id, starts_at, ends_at, blocked_from, blocked_until, \
         share_key, headcount, capacity FROM occupancies",
    );
    assert!(endless.is_err(), "a hold took time without an end");
    assert_eq!(app.count("occupancies WHERE expires_at IS NOT NULL"), 1);
});

fn one_of_many_holds(app: &App, space: &str, people: &[Client], callers: usize, day: u32, from: u32) {
    let body = hold(space, day, &format!("{from:02}:00"), &format!("{:02}:00", from + 1));
    let replies = race(callers, |i| place(&people[i % people.len()], &body));
    assert_eq!(replies.iter().filter(|r| r.status == 201).count(), 1);
    replies.into_iter().filter(|r| r.status != 201).for_each(|r| {
        r.expect(409).problem("booking-conflict");
    });
    assert_eq!(app.count("occupancies"), 1);
}

on_both_engines!(one_of_many_holds_the_slot, |app| {
    let space = venue(app).space(&json!({}));
    let people: Vec<_> = (0..24).map(|_| app.resident()).collect();
    one_of_many_holds(app, &space, &people, 24, 5, 10);
});

on_both_engines!(
    #[ignore = "slow: 100 races of 64 callers"]
    one_of_many_holds_the_slot_a_hundred_times,
    |app| {
        let space = venue(app).space(&json!({}));
        let people: Vec<_> = (0..64).map(|_| app.resident()).collect();
        for round in 0..100 {
            one_of_many_holds(app, &space, &people, 64, 2 + round / 12, 9 + round % 12);
            // The winner's hold of the round before has ended when the next one begins.
            app.advance(601);
            app.run_jobs();
        }
    }
);
