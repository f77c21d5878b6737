//! Officers look over what the allocator proposes.

use super::{application, stage};
use citong_tests::{Engine, on_both_engines};
use serde_json::json;

on_both_engines!(officers_move_lock_and_drop, |app| {
    let stage = stage(app);
    let office = &stage.venue.office;
    let people: Vec<_> = ["南音社", "合唱团"]
        .iter()
        .map(|group| {
            let person = app.resident();
            stage.apply(&person, &application(group, &[&stage.rooms[0], &stage.rooms[1]])).expect(201);
            person
        })
        .collect();
    let given = stage.allocate(app);
    let (first, second) = (given["proposals"][0].clone(), given["proposals"][1].clone());
    let path =
        |proposal: &serde_json::Value| format!("/allocation-proposals/{}", proposal["id"].as_str().unwrap());
    let seen = office.get(&stage.path("proposals")).send().expect(200);
    assert_eq!(seen.items().len(), 2);
    people[0].get(&stage.path("proposals")).send().expect(403);
    people[0].patch(&path(&first)).if_match("*").json(&json!({"weekday": "wed"})).send().expect(403);
    let change = |body: serde_json::Value| office.patch(&path(&first)).if_match("*").json(&body).send();
    // The other group has that room at that time.
    let clash = change(json!({"space_id": second["space_id"]})).expect(409).problem("conflict");
    assert_eq!(clash["conflicts"].as_array().unwrap().len(), 1);
    change(json!({"from_local": "08:00", "until_local": "10:00"})).expect(422).names("/from_local");
    change(json!({"until_local": "18:00"})).expect(422).names("/until_local");
    change(json!({"space_id": stage.venue.id})).expect(422).names("/space_id");
    office.patch(&path(&first)).json(&json!({"weekday": "wed"})).send().expect(428);
    office.patch(&path(&first)).if_match("\"7-x\"").json(&json!({"weekday": "wed"})).send().expect(412);
    assert_eq!(app.count("allocation_proposals WHERE version > 1"), 0);
    // The other room is free when the other group's time ends.
    let moved =
        change(json!({"space_id": second["space_id"], "from_local": "20:00", "until_local": "21:00"}))
            .expect(200);
    assert_eq!((moved["locked"].clone(), moved["from_local"].clone()), (true.into(), "20:00".into()));
    // Given out again: what was moved stays.
    let again = office.post(&stage.path("allocate")).json(&json!({"seed": 8})).send().expect(200);
    let kept =
        again["proposals"].as_array().unwrap().iter().find(|one| one["id"] == first["id"]).unwrap().clone();
    assert_eq!(kept["from_local"], "20:00");
    assert_eq!(again["proposals"].as_array().unwrap().len(), 2);
    office.post(&format!("{}/unlock", path(&first))).send().expect(200);
    let once_more = office.post(&stage.path("allocate")).send().expect(200);
    assert!(once_more["proposals"].as_array().unwrap().iter().all(|one| one["from_local"] == "18:00"));
    let locked = once_more["proposals"][0].clone();
    assert_eq!(office.post(&format!("{}/lock", path(&locked))).send().expect(200)["locked"], true);
    let dropped = office
        .post(&format!("{}/drop", path(&locked)))
        .json(&json!({"reason": "重复申请"}))
        .send()
        .expect(200);
    assert_eq!(dropped["status"], "dropped");
    office.post(&format!("{}/drop", path(&locked))).send().expect(409).problem("invalid-transition");
    let round = office.get(&format!("/allocation-rounds/{}", stage.round)).send().expect(200);
    assert_eq!(round["fairness"]["unserved"], 1);
    assert_eq!(stage.publish()["proposals"], 1);
    let left = once_more["proposals"][1].clone();
    office
        .patch(&path(&left))
        .if_match("*")
        .json(&json!({"weekday": "wed"}))
        .send()
        .expect(409)
        .problem("invalid-transition");
    office.post(&format!("{}/lock", path(&left))).send().expect(409);
});

on_both_engines!(the_same_seed_gives_the_same_times, |app| {
    let stage = stage(app);
    for n in 0..5 {
        stage
            .apply(&app.resident(), &application(&format!("第{n}队"), &[&stage.rooms[0], &stage.rooms[1]]))
            .expect(201);
    }
    let times = |reply: &citong_tests::Reply| {
        let mut times: Vec<String> = reply["proposals"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| format!("{} {} {}", one["application_id"], one["space_id"], one["from_local"]))
            .collect();
        times.sort();
        times
    };
    let first = stage.allocate(app);
    assert_eq!(first["proposals"].as_array().unwrap().len(), 2, "two rooms, one evening");
    let again = stage.venue.office.post(&stage.path("allocate")).json(&json!({"seed": 7})).send().expect(200);
    assert_eq!(times(&again), times(&first));
    assert_eq!(first["round"]["fairness"]["jain_index"], 0.4);
    stage
        .venue
        .office
        .post(&stage.path("allocate"))
        .json(&json!({"seed": "x"}))
        .send()
        .expect(422)
        .names("/seed");
});

on_both_engines!(the_database_gives_a_time_once, |app| {
    let stage = stage(app);
    for group in ["南音社", "合唱团"] {
        stage.apply(&app.resident(), &application(group, &[&stage.rooms[0], &stage.rooms[1]])).expect(201);
    }
    stage.allocate(app);
    assert_eq!(app.count("allocation_proposals"), 2);
    let moved = app.execute(
        "UPDATE allocation_proposals SET space_id = (SELECT p.space_id FROM allocation_proposals p \
         WHERE p.id <> allocation_proposals.id)",
    );
    assert!(moved.is_err(), "two groups got one room");
    let new_id = match app.engine() {
        Engine::Sqlite => "x'0192f0c17b1e7cc39d2b2a5b7a9a1f10'",
        Engine::Postgres => "'0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10'::uuid",
    };
    let copy = |status: &str| {
        format!(
            "INSERT INTO allocation_proposals (id, round_id, application_id, space_id, weekday, from_minute, until_minute, locked, \
         status, booked, unbooked, version, created_at, updated_at) SELECT {new_id}, round_id, application_id, space_id, weekday, \
         from_minute, until_minute, locked, '{status}', 0, unbooked, 1, created_at, updated_at FROM allocation_proposals LIMIT 1"
        )
    };
    assert!(app.execute(&copy("proposed")).is_err(), "one time was given twice");
    app.execute(&copy("dropped")).expect("what is dropped is in nobody's way");
});
