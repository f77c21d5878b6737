//! Groups apply while applications are open, each for itself.

use super::{application, stage};
use citong_tests::{on_both_engines, race};
use serde_json::{Value, json};

on_both_engines!(a_group_applies_changes_and_withdraws_in_time, |app| {
    let stage = stage(app);
    let resident = app.resident();
    let mut body = application("南音社", &[&stage.rooms[0]]);
    body["contact"] = "13805950000".into();
    let made = stage.apply(&resident, &body).expect(201);
    assert_eq!(made["contact"], "13805950000");
    assert_eq!(made["available_actions"], json!(["update", "withdraw"]));
    stage.apply(&resident, &body).expect(409).problem("duplicate");
    stage.apply(&app.client(), &body).expect(401);
    let path = format!("/allocation-applications/{}", made.id());
    app.resident().get(&path).send().expect(404);
    app.resident().post(&format!("{path}/withdraw")).send().expect(404);
    let seen = stage.venue.office.get(&path).send().expect(200);
    assert_eq!(seen["contact"], "138****0000");
    stage.venue.office.post(&format!("{path}/withdraw")).send().expect(403);
    resident.patch(&path).json(&json!({"headcount": 9})).send().expect(428);
    resident
        .patch(&path)
        .if_match(&made.etag())
        .json(&json!({"headcount": 31}))
        .send()
        .expect(422)
        .names("/space_ids/0");
    let changed = resident
        .patch(&path)
        .if_match(&made.etag())
        .json(&json!({"headcount": 9, "contact": null}))
        .send()
        .expect(200);
    assert_eq!((changed["headcount"].clone(), changed["contact"].clone()), (9.into(), Value::Null));
    resident.patch(&path).if_match(&made.etag()).json(&json!({"headcount": 10})).send().expect(412);
    assert_eq!(resident.get(&stage.path("applications")).send().expect(200).items().len(), 1);
    assert_eq!(app.resident().get(&stage.path("applications")).send().expect(200).items().len(), 0);
    assert_eq!(stage.venue.office.get(&stage.path("applications")).send().expect(200).items().len(), 1);
    let gone = resident.post(&format!("{path}/withdraw")).send().expect(200);
    assert_eq!(gone["status"], "withdrawn");
    resident.post(&format!("{path}/withdraw")).send().expect(409).problem("invalid-transition");
    stage.apply(&resident, &body).expect(201);
    assert_eq!(app.count("changes WHERE kind = 'allocation_application'"), 4);
    // Nobody applies, changes or withdraws afterwards.
    app.set_clock("2026-12-10T18:00:00+08:00");
    stage.apply(&app.resident(), &body).expect(409).problem("applications-not-open");
    let second = resident.get(&format!("{}?status=submitted", stage.path("applications"))).send().expect(200);
    let path = format!("/allocation-applications/{}", second.items()[0]["id"].as_str().unwrap());
    resident
        .patch(&path)
        .if_match("*")
        .json(&json!({"headcount": 9}))
        .send()
        .expect(409)
        .problem("applications-not-open");
    resident.post(&format!("{path}/withdraw")).send().expect(409).problem("applications-not-open");
    // Who withdrew gets nothing.
    assert_eq!(stage.allocate(app)["proposals"].as_array().unwrap().len(), 1);
});

on_both_engines!(bad_applications_are_named, |app| {
    let stage = stage(app);
    let resident = app.resident();
    let refused = |change: &dyn Fn(&mut Value), pointer: &str| {
        let mut body = application("南音社", &[&stage.rooms[0], &stage.rooms[1]]);
        change(&mut body);
        stage.apply(&resident, &body).expect(422).names(pointer);
    };
    refused(&|b| b["group_name"] = " ".into(), "/group_name");
    refused(&|b| b["headcount"] = 0.into(), "/headcount");
    refused(&|b| b["headcount"] = 11.into(), "/space_ids/1");
    refused(&|b| b["times_per_week"] = 8.into(), "/times_per_week");
    refused(&|b| b["times_per_week"] = 2.into(), "/times_per_week");
    refused(&|b| b["duration_minutes"] = 5.into(), "/duration_minutes");
    refused(&|b| b["duration_minutes"] = 121.into(), "/windows/0/until_local");
    refused(&|b| b["windows"] = json!([]), "/windows");
    refused(&|b| b["windows"] = vec![b["windows"][0].clone(); 22].into(), "/windows");
    refused(&|b| b["windows"][0]["from_local"] = "25:00".into(), "/windows/0/from_local");
    refused(&|b| b["windows"][0]["weekday"] = "someday".into(), "/windows/0/weekday");
    refused(&|b| b["windows"][0]["until_local"] = "17:00".into(), "/windows/0/until_local");
    refused(&|b| b["space_ids"] = json!([]), "/space_ids");
    refused(&|b| b["space_ids"] = json!([stage.venue.id]), "/space_ids/0");
    refused(&|b| b["space_ids"][1] = b["space_ids"][0].clone(), "/space_ids/1");
    refused(&|b| b["organization_id"] = stage.venue.id.as_str().into(), "/organization_id");
    refused(&|b| b["priority_class"] = "vip".into(), "/priority_class");
    refused(&|b| b["rank"] = 1.into(), "/rank");
    assert_eq!(app.count("allocation_applications"), 0);
});

on_both_engines!(one_person_applies_ten_times_at_most_also_in_a_race, |app| {
    let stage = stage(app);
    let resident = app.resident();
    let replies = race(14, |n| stage.apply(&resident, &application(&format!("第{n}队"), &[&stage.rooms[0]])));
    assert_eq!(replies.iter().filter(|reply| reply.status == 201).count(), 10);
    assert_eq!(app.count("allocation_applications"), 10);
});

on_both_engines!(who_leaves_leaves_the_round, |app| {
    let stage = stage(app);
    let resident = app.resident();
    stage.apply(&resident, &application("南音社", &[&stage.rooms[0]])).expect(201);
    stage.allocate(app);
    let export = resident.get("/me/export").send().expect(200);
    assert_eq!(export["records"]["allocation_applications"][0]["group_name"], "南音社");
    resident.delete("/me").if_match("*").json(&json!({"password": resident.password()})).send().succeed();
    assert_eq!(app.count("allocation_applications WHERE user_id IS NULL AND group_name = '（已匿名）'"), 1);
    assert_eq!(app.count("allocation_proposals WHERE status = 'dropped'"), 1);
    assert_eq!(stage.publish()["bookings"], 0);
});
