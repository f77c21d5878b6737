//! A round's way from announcement to bookings.

use super::{application, round, stage};
use crate::fixtures::{booking, venue};
use citong_tests::on_both_engines;
use serde_json::{Value, json};

on_both_engines!(a_season_is_given_out, |app| {
    let stage = stage(app);
    let (first, second) = (app.resident(), app.resident());
    stage.apply(&first, &application("南音社", &[&stage.rooms[0], &stage.rooms[1]])).expect(201);
    stage.apply(&second, &application("合唱团", &[&stage.rooms[0], &stage.rooms[1]])).expect(201);
    // One Tuesday is taken already, on another the venue is closed.
    app.set_clock("2026-12-09T09:00:00+08:00");
    let mut taken = booking(&stage.rooms[0], 5, "18:00", "19:00");
    taken["starts_at"] = "2027-01-12T18:00:00+08:00".into();
    taken["ends_at"] = "2027-01-12T19:00:00+08:00".into();
    app.resident().post("/bookings").json(&taken).send().expect(201);
    for room in &stage.rooms {
        let closure = json!({"starts_at": "2027-01-26T00:00:00+08:00", "ends_at": "2027-01-27T00:00:00+08:00", "reason": "检修"});
        stage.venue.office.post(&format!("/spaces/{room}/closures")).json(&closure).send().expect(201);
    }
    let allocated = stage.allocate(app);
    let proposals = allocated["proposals"].as_array().unwrap();
    assert_eq!(proposals.len(), 2);
    assert_ne!(proposals[0]["space_id"], proposals[1]["space_id"], "both at the same time");
    assert_eq!(allocated["round"]["fairness"]["jain_index"], 1.0);
    assert_eq!(allocated["round"]["fairness"]["unserved"], 0);
    assert_eq!(allocated["round"]["fairness"]["satisfied_first_choice"], 1);
    assert_eq!(allocated["round"]["status"], "allocating");
    assert_eq!(app.count("bookings"), 1);
    first.get(&stage.path("results")).send().expect(409).problem("invalid-transition");
    let published = stage.publish();
    assert_eq!(published["status"], "published");
    assert_eq!(published["proposals"], 2);
    assert_eq!(published["remaining"], 0);
    assert_eq!(published["bookings"], 5);
    let unbooked: Vec<(Value, Value)> = published["items"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|item| item["unbooked"].as_array().unwrap().clone())
        .map(|one| (one["starts_at"].clone(), one["reason"].clone()))
        .collect();
    assert!(
        unbooked.contains(&("2027-01-12T18:00:00+08:00".into(), "booking_conflict".into())),
        "{unbooked:?}"
    );
    assert_eq!(unbooked.iter().filter(|(_, reason)| *reason == "closed").count(), 2);
    assert_eq!(app.count("booking_series"), 2);
    assert_eq!(app.count("bookings WHERE series_id IS NOT NULL AND status = 'confirmed'"), 5);
    assert_eq!(app.count("notices WHERE kind = 'allocation_published'"), 2);
    // Each sees what is theirs; the bookings are theirs, too.
    let own = first.get(&stage.path("results")).send().expect(200);
    assert_eq!(own["proposals"], 1);
    let series = own["items"][0]["series_id"].as_str().unwrap().to_owned();
    let shown = first.get(&format!("/booking-series/{series}")).send().expect(200);
    assert_eq!(shown["rrule"], "FREQ=WEEKLY;UNTIL=20270131");
    second.get(&format!("/booking-series/{series}")).send().expect(404);
    assert_eq!(app.resident().get(&stage.path("results")).send().expect(200)["proposals"], 0);
    let closed = stage.venue.office.post(&stage.path("close")).send().expect(200);
    assert_eq!(closed["status"], "closed");
    stage.venue.office.post(&stage.path("allocate")).send().expect(409).problem("invalid-transition");
    assert_eq!(app.count("changes WHERE kind = 'allocation_round'"), 7);
});

on_both_engines!(steps_come_in_their_order_and_time_opens_and_closes, |app| {
    let stage = stage(app);
    let office = &stage.venue.office;
    let path = format!("/allocation-rounds/{}", stage.round);
    let status = |expected: &str| assert_eq!(office.get(&path).send().expect(200)["status"], expected);
    status("open"); // by the clock, before any job ran
    assert_eq!(app.count("allocation_rounds WHERE status = 'upcoming'"), 1);
    app.run_jobs();
    assert_eq!(app.count("allocation_rounds WHERE status = 'open'"), 1);
    for verb in ["allocate", "decide", "publish", "close"] {
        office.post(&stage.path(verb)).send().expect(409).problem("invalid-transition");
    }
    app.set_clock("2026-12-10T18:00:00+08:00");
    status("allocating");
    office.post(&stage.path("decide")).send().expect(409).problem("invalid-transition"); // nothing is given out yet
    office.post(&stage.path("publish")).send().expect(409);
    office.post(&stage.path("allocate")).send().expect(200);
    office.post(&stage.path("decide")).send().expect(200);
    status("decided");
    // Given out once more: officers decide once more.
    office.post(&stage.path("allocate")).send().expect(200);
    status("allocating");
    office.post(&stage.path("publish")).send().expect(409);
    office
        .post(&stage.path("decide"))
        .json(&json!({"reason": "x".repeat(501)}))
        .send()
        .expect(422)
        .names("/reason");
    office.post(&stage.path("decide")).send().expect(200);
    office.post(&stage.path("publish")).send().expect(200);
    status("published");
    office.post(&stage.path("publish")).send().expect(409).problem("invalid-transition");
});

on_both_engines!(only_who_runs_the_venue_gives_out_its_times, |app| {
    let stage = stage(app);
    let body = round(&stage.rooms);
    app.client().post("/allocation-rounds").json(&body).send().expect(401);
    app.resident().post("/allocation-rounds").json(&body).send().expect(403);
    app.login_as("venue_staff").post("/allocation-rounds").json(&body).send().expect(403);
    let elsewhere = app.user("venue_manager", Some("350502"), None);
    elsewhere.post("/allocation-rounds").json(&body).send().expect(403);
    let manager = app.user("venue_manager", Some("350582"), Some(&stage.venue.organization));
    manager.post("/allocation-rounds").json(&body).send().expect(201);
    assert_eq!(app.count("allocation_rounds"), 2);
    app.set_clock("2026-12-11T09:00:00+08:00");
    for verb in ["allocate", "decide", "publish", "close"] {
        elsewhere.post(&stage.path(verb)).send().expect(403);
        app.resident().post(&stage.path(verb)).send().expect(403);
    }
    elsewhere.get(&stage.path("proposals")).send().expect(403);
    assert_eq!(
        app.client().get(&format!("/allocation-rounds/{}", stage.round)).send().expect(200)["space_ids"]
            .as_array()
            .unwrap()
            .len(),
        2
    );
    assert_eq!(app.client().get("/allocation-rounds?limit=1").send().expect(200).items().len(), 1);
});

on_both_engines!(bad_rounds_are_named, |app| {
    let venue = venue(app);
    let room = venue.space(&json!({}));
    let refused = |change: &dyn Fn(&mut Value), pointer: &str| {
        let mut body = round(std::slice::from_ref(&room));
        change(&mut body);
        venue.office.post("/allocation-rounds").json(&body).send().expect(422).names(pointer);
    };
    refused(&|b| b["name"] = "".into(), "/name");
    refused(&|b| b["season_ends_on"] = "2027-01-03".into(), "/season_ends_on");
    refused(&|b| b["season_ends_on"] = "2029-01-03".into(), "/season_ends_on");
    refused(&|b| b["season_ends_on"] = "2027-02-30".into(), "/season_ends_on");
    refused(
        &|b| {
            b["season_starts_on"] = "2025-01-01".into();
            b["season_ends_on"] = "2025-06-01".into();
        },
        "/season_ends_on",
    );
    refused(&|b| b["applications_close_at"] = b["applications_open_at"].clone(), "/applications_close_at");
    refused(&|b| b["applications_close_at"] = "2027-03-01T00:00:00+08:00".into(), "/applications_close_at");
    refused(&|b| b["max_times_per_week"] = 0.into(), "/max_times_per_week");
    refused(&|b| b["max_minutes_per_week"] = (-5).into(), "/max_minutes_per_week");
    refused(&|b| b["space_ids"] = json!([]), "/space_ids");
    refused(&|b| b["space_ids"] = json!([room, room]), "/space_ids/1");
    refused(&|b| b["space_ids"] = json!([venue.id]), "/space_ids/0");
    refused(&|b| b["space_ids"] = vec![room.clone(); 201].into(), "/space_ids");
    refused(&|b| b["facility_id"] = venue.id.as_str().into(), "/space_ids");
    assert_eq!(app.count("allocation_rounds"), 0);
    let mut whole = round(&[]);
    whole.as_object_mut().unwrap().remove("space_ids");
    whole["facility_id"] = venue.id.as_str().into();
    let made = venue.office.post("/allocation-rounds").json(&whole).send().expect(201);
    assert_eq!(made["space_ids"], json!([room]));
    let path = format!("/allocation-rounds/{}", made.id());
    venue.office.patch(&path).json(&json!({"name": "新名"})).send().expect(428);
    venue.office.patch(&path).if_match("\"9-x\"").json(&json!({"name": "新名"})).send().expect(412);
    venue
        .office
        .patch(&path)
        .if_match(&made.etag())
        .json(&json!({"max_times_per_week": 99}))
        .send()
        .expect(422)
        .names("/max_times_per_week");
    let changed = venue
        .office
        .patch(&path)
        .if_match(&made.etag())
        .json(&json!({"name": "新名", "max_times_per_week": 2}))
        .send()
        .expect(200);
    assert_eq!((changed["name"].clone(), changed["version"].clone()), ("新名".into(), 2.into()));
    app.set_clock("2026-12-02T08:00:00+08:00");
    venue
        .office
        .patch(&path)
        .if_match("*")
        .json(&json!({"name": "太晚"}))
        .send()
        .expect(409)
        .problem("invalid-transition");
});

on_both_engines!(rounds_that_share_a_date_never_give_out_the_same_time, |app| {
    let stage = stage(app);
    let (first, second) = (app.resident(), app.resident());
    let room = &stage.rooms[0];
    // Sunday, 31 January, ends the first season and begins the second.
    let sunday = |group: &str| {
        let mut body = application(group, &[room]);
        body["windows"] = json!([{"weekday": "sun", "from_local": "18:00", "until_local": "20:00"}]);
        body
    };
    let mut next = round(std::slice::from_ref(room));
    next["season_starts_on"] = "2027-01-31".into();
    next["season_ends_on"] = "2027-02-27".into();
    next["applications_open_at"] = "2026-12-02T08:30:00+08:00".into();
    let next = stage.venue.office.post("/allocation-rounds").json(&next).send().expect(201).id();
    stage.apply(&first, &sunday("南音社")).expect(201);
    let apply = format!("/allocation-rounds/{next}/applications");
    second.post(&apply).json(&sunday("合唱团")).send().expect(201);
    second.post(&apply).json(&application("舞蹈队", &[room])).send().expect(201);
    stage.allocate(app);
    stage.publish();
    let allocate = format!("/allocation-rounds/{next}/allocate");
    let given = stage.venue.office.post(&allocate).send().expect(200);
    let proposals = given["proposals"].as_array().unwrap();
    assert_eq!(proposals.len(), 1, "{proposals:?}");
    assert_eq!(proposals[0]["weekday"], "tue", "the Sundays are taken on the one date that both share");
    assert_eq!(given["round"]["fairness"]["unserved"], 1);
});

on_both_engines!(what_is_many_is_booked_by_the_job, |app| {
    let stage = stage(app);
    for n in 0..3 {
        let person = app.resident();
        for m in 0..6 {
            let mut body = application(&format!("第{n}{m}队"), &[&stage.rooms[0], &stage.rooms[1]]);
            body["duration_minutes"] = 60.into();
            body["windows"] = json!([{"weekday": "wed", "from_local": "09:00", "until_local": "21:00"}]);
            stage.apply(&person, &body).expect(201);
        }
    }
    assert_eq!(stage.allocate(app)["proposals"].as_array().unwrap().len(), 18);
    let published = stage.publish();
    assert_eq!(published["remaining"], 6);
    stage.venue.office.post(&stage.path("close")).send().expect(409).problem("invalid-transition");
    app.run_jobs();
    let done = stage.venue.office.get(&stage.path("results")).send().expect(200);
    assert_eq!((done["remaining"].clone(), done["bookings"].clone()), (0.into(), (18 * 4).into()));
    app.run_jobs();
    assert_eq!(app.count("booking_series"), 18);
    assert_eq!(app.count("(SELECT starts_at, space_id FROM bookings GROUP BY starts_at, space_id HAVING COUNT(*) > 1) doubled"), 0);
});
