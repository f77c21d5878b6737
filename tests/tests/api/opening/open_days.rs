//! Open days of barracks and the groups that come.

use super::{manager, place};
use crate::fixtures::Venue;
use citong_tests::{App, Client, Engine, on_both_engines, race};
use serde_json::{Value, json};

fn day(venue: &Venue, capacity: i32) -> Value {
    json!({"facility_id": venue.id, "title": "军营开放日", "starts_at": "2026-12-12T09:00:00+08:00",
        "ends_at": "2026-12-12T11:00:00+08:00", "registration_closes_at": "2026-12-10T18:00:00+08:00",
        "capacity": capacity})
}

/// Planned by the office, approved by the unit, announced.
fn announced(venue: &Venue, unit: &Client, capacity: i32) -> String {
    let id = venue.office.post("/open-days").json(&day(venue, capacity)).send().expect(201).id();
    unit.post(&format!("/open-days/{id}/approve-unit")).send().expect(200);
    unit.post(&format!("/open-days/{id}/publish")).send().expect(200);
    id
}

fn group(members: usize) -> Value {
    let member =
        |n| json!({"name": "林阿婆", "document_type": "passport", "document_number": format!("E{n:08}")});
    json!({"group_name": "东海社区老年大学", "leader": {"name": "陈小满", "phone": "13800138000",
        "document_type": "resident_id", "document_number": "350502190001010017"},
        "members": (0..members).map(member).collect::<Vec<_>>(), "no_photo_accepted": true})
}

fn register(who: &Client, id: &str, group: &Value) -> citong_tests::Reply {
    who.post(&format!("/open-days/{id}/registrations")).json(group).send()
}

on_both_engines!(the_unit_approves_before_anybody_hears_of_it, |app| {
    let venue = place(app, "MB", "military_unit");
    let (planner, unit) = (manager(app, &venue), manager(app, &venue));
    let id = planner.post("/open-days").json(&day(&venue, 50)).send().expect(201).id();
    let path = format!("/open-days/{id}");
    app.client().get(&path).send().expect(404);
    planner.post(&format!("{path}/approve-unit")).send().expect(403);
    venue.office.post(&format!("{path}/approve-unit")).send().expect(403);
    unit.post(&format!("{path}/publish")).send().expect(409).problem("invalid-transition");
    unit.post(&format!("{path}/approve-unit")).send().expect(200);
    app.client().get(&path).send().expect(404);
    unit.patch(&path).if_match("*").json(&json!({"capacity": 10})).send().expect(409);
    unit.post(&format!("{path}/publish")).send().expect(200);
    let seen = app.client().get(&path).send().expect(200);
    assert_eq!(
        (&seen["planned_by"], &seen["approved_by"], &seen["remaining"]),
        (&Value::Null, &Value::Null, &json!(50))
    );
    assert_eq!(app.client().get("/open-days").send().expect(200).items().len(), 1);
    unit.post(&format!("{path}/hold")).send().expect(409);
    unit.post(&format!("{path}/close-registration")).send().expect(200);
    unit.post(&format!("{path}/hold")).send().expect(409);
    app.set_clock("2026-12-12T12:00:00+08:00");
    assert_eq!(unit.post(&format!("{path}/hold")).send().expect(200)["status"], "held");
    unit.post(&format!("{path}/cancel")).send().expect(409);
});

on_both_engines!(what_is_planned_is_checked, |app| {
    let venue = place(app, "MB", "military_unit");
    let other = place(app, "AF", "government_agency");
    let plan = |patch: Value| {
        let mut body = day(&venue, 50);
        for (name, value) in patch.as_object().expect("members") {
            body[name] = value.clone();
        }
        venue.office.post("/open-days").json(&body).send()
    };
    plan(json!({"facility_id": other.id})).expect(422).names("/facility_id");
    plan(json!({"description": "联系 0595-85551234"})).expect(422).names("/description");
    plan(json!({"title": "开放日 138 0013 8000"})).expect(422).names("/title");
    plan(json!({"capacity": 0})).expect(422).names("/capacity");
    plan(json!({"ends_at": "2026-12-12T08:00:00+08:00"})).expect(422).names("/ends_at");
    plan(json!({"starts_at": "2026-11-12T09:00:00+08:00"})).expect(422).names("/starts_at");
    plan(json!({"registration_closes_at": "2026-12-12T09:00:01+08:00"}))
        .expect(422)
        .names("/registration_closes_at");
    plan(json!({"space_id": other.space(&json!({}))})).expect(422).names("/space_id");
    assert_eq!(app.count("open_day_events"), 0);
    app.resident().post("/open-days").json(&day(&venue, 50)).send().expect(403);
});

on_both_engines!(an_open_day_takes_its_space, |app| {
    let venue = place(app, "MB", "military_unit");
    let space = venue.space(&json!({"capacity": 100}));
    let unit = manager(app, &venue);
    let mut body = day(&venue, 50);
    body["space_id"] = space.as_str().into();
    let id = venue.office.post("/open-days").json(&body).send().expect(201).id();
    unit.post(&format!("/open-days/{id}/approve-unit")).send().expect(200);
    unit.post(&format!("/open-days/{id}/publish")).send().expect(200);
    let second = venue.office.post("/open-days").json(&body).send().expect(201).id();
    unit.post(&format!("/open-days/{second}/approve-unit")).send().expect(200);
    let publish = || unit.post(&format!("/open-days/{second}/publish")).send();
    publish().expect(409).problem("booking-conflict");
    assert_eq!(app.count("occupancies"), 1);
    unit.post(&format!("/open-days/{id}/cancel")).send().expect(200);
    assert_eq!(app.count("occupancies"), 0);
    publish().expect(200);
});

on_both_engines!(a_group_registers_by_real_name_and_without_cameras, |app| {
    let venue = place(app, "MB", "military_unit");
    let unit = manager(app, &venue);
    let id = announced(&venue, &unit, 10);
    let resident = app.resident();
    let with = |patch: &dyn Fn(&mut Value)| {
        let mut body = group(1);
        patch(&mut body);
        register(&resident, &id, &body)
    };
    with(&|b| b["no_photo_accepted"] = false.into()).expect(422).names("/no_photo_accepted");
    with(&|b| b["leader"]["document_number"] = "350502190001010018".into())
        .expect(422)
        .names("/leader/document_number");
    with(&|b| b["leader"]["phone"] = "123".into()).expect(422).names("/leader/phone");
    with(&|b| b["members"][0]["name"] = "".into()).expect(422).names("/members/0/name");
    with(&|b| b["members"] = json!([{"name": "陈小满", "document_number": "350502190001010017"}]))
        .expect(422)
        .names("/members/0/document_number");
    register(&resident, &id, &group(101)).expect(422).names("/members");
    app.client().post(&format!("/open-days/{id}/registrations")).json(&group(1)).send().expect(401);
    assert_eq!(app.count("open_day_registrations"), 0);

    let made = register(&resident, &id, &group(2)).expect(201);
    assert_eq!((made["headcount"].as_i64(), made["status"].as_str()), (Some(3), Some("pending")));
    assert_eq!(made["leader"]["document_number"], "3505************17");
    register(&resident, &id, &group(0)).expect(409).problem("duplicate");
    // Encrypted where it is stored; masked for the desk; nobody else sees it.
    for secret in ["350502190001010017", "13800138000", "林阿婆"] {
        assert_eq!(app.count(&format!("open_day_registrations WHERE people LIKE '%{secret}%'")), 0);
        assert_eq!(app.count(&format!("audit_events WHERE CAST(details AS TEXT) LIKE '%{secret}%'")), 0);
    }
    let path = format!("/open-day-registrations/{}", made.id());
    let seen = unit.get(&path).send().expect(200);
    assert_eq!(
        (seen["leader"]["name"].as_str(), seen["leader"]["phone"].as_str()),
        (Some("陈**"), Some("138****8000"))
    );
    assert!(!seen.to_string().contains("350502190001010017"));
    let stranger = app.resident();
    stranger.get(&path).send().expect(404);
    let list = format!("/open-days/{id}/registrations");
    assert_eq!(stranger.get(&list).send().expect(200).items().len(), 0);
    assert_eq!(unit.get(&list).send().expect(200).items().len(), 1);
    stranger.post(&format!("{path}/cancel")).send().expect(404);
    resident.post(&format!("{path}/approve")).send().expect(403);
    unit.post(&format!("{path}/reveal")).json(&json!({"reason": ""})).send().expect(422);
    let whole = unit.post(&format!("{path}/reveal")).json(&json!({"reason": "营门核验"})).send().expect(200);
    assert_eq!(whole["leader"]["document_number"], "350502190001010017");
    assert_eq!(app.count("audit_events WHERE action = 'reveal'"), 1);
    resident.post(&format!("{path}/reveal")).json(&json!({"reason": "x"})).send().expect(403);

    assert_eq!(unit.post(&format!("{path}/approve")).send().expect(200)["status"], "approved");
    assert_eq!(resident.get("/me/notices").send().expect(200).items().len(), 1);
    unit.post(&format!("{path}/approve")).send().expect(409);
    resident.post(&format!("{path}/cancel")).send().expect(200);
    assert_eq!(app.client().get(&format!("/open-days/{id}")).send().expect(200)["remaining"], 10);
    register(&resident, &id, &group(0)).expect(201);
});

on_both_engines!(places_are_never_exceeded_and_registration_ends, |app| {
    let venue = place(app, "MB", "military_unit");
    let unit = manager(app, &venue);
    let id = announced(&venue, &unit, 5);
    let full = register(&app.resident(), &id, &group(5)).expect(409).problem("open-day-full");
    assert_eq!(full["remaining"], 5);
    let first = register(&app.resident(), &id, &group(3)).expect(201);
    register(&app.resident(), &id, &group(1)).expect(409).problem("open-day-full");
    unit.post(&format!("/open-day-registrations/{}/reject", first.id()))
        .json(&json!({"reason": "人数"}))
        .send()
        .expect(200);
    register(&app.resident(), &id, &group(1)).expect(201);
    // The database keeps it even behind the rules' back.
    assert!(
        app.execute("UPDATE open_day_registrations SET status = 'approved' WHERE status = 'rejected'")
            .is_err()
    );
    assert!(app.execute("UPDATE open_day_events SET capacity = 1").is_err());
    app.set_clock("2026-12-10T18:00:00+08:00");
    register(&app.resident(), &id, &group(0)).expect(409).problem("invalid-transition");
    assert_eq!(
        app.client().get(&format!("/open-days/{id}")).send().expect(200)["status"],
        "public",
        "the job has not run"
    );
    app.run_jobs();
    assert_eq!(
        app.client().get(&format!("/open-days/{id}")).send().expect(200)["status"],
        "registration_closed"
    );
});

#[test]
fn a_race_for_the_last_places_has_exactly_as_many_winners() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let app = App::start(engine);
        let venue = place(&app, "MB", "military_unit");
        let unit = manager(&app, &venue);
        let residents: Vec<Client> = (0..16).map(|_| app.resident()).collect();
        for round in 0..10 {
            let id = announced(&venue, &unit, 6);
            let statuses: Vec<u16> = race(16, |i| {
                let reply = register(&residents[i], &id, &group(1));
                if reply.status != 201 {
                    let _ = reply.clone().problem("open-day-full");
                }
                reply.status
            });
            let won = statuses.iter().filter(|status| **status == 201).count();
            assert_eq!(won, 3, "{engine:?}, round {round}: {statuses:?}");
        }
    }
}

on_both_engines!(the_unit_cancels_without_a_reason_and_groups_are_told, |app| {
    let venue = place(app, "MB", "military_unit");
    let unit = manager(app, &venue);
    let id = announced(&venue, &unit, 10);
    let resident = app.resident();
    let made = register(&resident, &id, &group(1)).expect(201);
    resident.post(&format!("/open-days/{id}/cancel")).send().expect(403);
    let cancelled = unit.post(&format!("/open-days/{id}/cancel")).send().expect(200);
    assert_eq!(
        (cancelled["status"].as_str(), &cancelled["status_reason"]),
        (Some("cancelled"), &Value::Null)
    );
    assert_eq!(resident.get("/me/notices").send().expect(200).items()[0]["kind"], "open_day_cancelled");
    app.client().get(&format!("/open-days/{id}")).send().expect(404);
    unit.post(&format!("/open-day-registrations/{}/approve", made.id())).send().expect(409);
});

on_both_engines!(visitors_are_forgotten_thirty_days_after_the_event, |app| {
    let venue = place(app, "MB", "military_unit");
    let unit = manager(app, &venue);
    let id = announced(&venue, &unit, 10);
    let resident = app.resident();
    let path = format!("/open-day-registrations/{}", register(&resident, &id, &group(1)).expect(201).id());
    app.set_clock("2027-01-11T10:59:59+08:00");
    app.run_jobs();
    assert_eq!(unit.get(&path).send().expect(200)["leader"]["name"], "陈**");
    app.set_clock("2027-01-11T11:00:00+08:00");
    // It holds before the job has run.
    assert_eq!(unit.get(&path).send().expect(200)["leader"], Value::Null);
    unit.post(&format!("{path}/reveal")).json(&json!({"reason": "x"})).send().expect(404);
    assert_eq!(app.count("open_day_registrations WHERE people IS NOT NULL"), 1);
    app.run_jobs();
    assert_eq!(app.count("open_day_registrations WHERE people IS NOT NULL OR group_name LIKE '%东海%'"), 0);
    let seen = unit.get(&path).send().expect(200);
    assert_eq!(seen["erased_at"], "2027-01-11T11:00:00+08:00");
    app.run_jobs();
    assert_eq!(unit.get(&path).send().expect(200)["version"], seen["version"], "erased once");
});

on_both_engines!(an_account_that_is_erased_takes_its_group_along, |app| {
    let venue = place(app, "MB", "military_unit");
    let unit = manager(app, &venue);
    let id = announced(&venue, &unit, 10);
    let resident = app.resident();
    register(&resident, &id, &group(1)).expect(201);
    let export = resident.get("/me/export").send().expect(200);
    assert!(export.to_string().contains("350502190001010017"), "{export}");
    let password = json!({"password": resident.password()});
    resident.delete("/me").if_match("*").json(&password).send().expect(204);
    assert_eq!(app.count("open_day_registrations WHERE people IS NOT NULL OR user_id IS NOT NULL"), 0);
    assert_eq!(app.count("open_day_registrations WHERE status = 'cancelled'"), 1);
});
