//! Opening commitments of agencies and schools.

use super::{manager, open_on, place, row};
use crate::fixtures::{Venue, booking};
use citong_tests::{Client, Engine, on_both_engines, race};
use serde_json::{Value, json};

fn commitment(venue: &Venue, space: &str, kind: &str, weekly: &Value) -> Value {
    json!({"facility_id": venue.id, "kind": kind, "space_ids": [space], "weekly": weekly,
        "valid_from": "2026-12-01", "valid_to": "2026-12-31", "dates_excluded": ["2026-12-19"],
        "statement": "不影响机关正常办公"})
}

/// Declared by the office and published by it after the unit's manager approved.
fn published(venue: &Venue, manager: &Client, space: &str, weekly: &Value) -> String {
    let body = commitment(venue, space, "agency", weekly);
    let id = venue.office.post("/opening-commitments").json(&body).send().expect(201).id();
    manager.post(&format!("/opening-commitments/{id}/approve")).send().expect(200);
    venue.office.post(&format!("/opening-commitments/{id}/publish")).send().expect(200);
    id
}

on_both_engines!(a_published_commitment_is_when_its_spaces_are_open, |app| {
    let venue = place(app, "AF", "government_agency");
    let (space, other) = (venue.space(&json!({})), venue.space(&json!({})));
    let unit = manager(app, &venue);
    let body = commitment(&venue, &space, "agency", &json!([row("sat", "10:00", "16:00")]));
    let made = venue.office.post("/opening-commitments").json(&body).send().expect(201);
    let path = format!("/opening-commitments/{}", made.id());
    assert_eq!(made["status"], "declared");
    // Nobody outside sees what is only declared, and it opens nothing.
    app.client().get(&path).send().expect(404);
    assert_eq!(open_on(app, &space, 5), ["09:00-21:00"]);
    venue.office.post(&format!("{path}/publish")).send().expect(409).problem("invalid-transition");
    let approved = unit.post(&format!("{path}/approve")).send().expect(200);
    assert_eq!(approved["approved_by"], format!("user:{}", unit.id()));
    venue.office.patch(&path).if_match("*").json(&json!({"statement": "x"})).send().expect(409);
    venue.office.post(&format!("{path}/publish")).send().expect(200);
    // Saturday the fifth by the commitment alone, Sunday not at all; another room as before.
    assert_eq!(open_on(app, &space, 5), ["10:00-16:00"]);
    assert_eq!(open_on(app, &space, 6), Vec::<String>::new());
    assert_eq!(open_on(app, &space, 19), Vec::<String>::new(), "an excluded date");
    assert_eq!(open_on(app, &other, 6), ["09:00-21:00"]);
    let resident = app.resident();
    resident.post("/bookings").json(&booking(&space, 5, "10:00", "11:00")).send().expect(201);
    resident
        .post("/bookings")
        .json(&booking(&space, 5, "09:00", "11:00"))
        .send()
        .expect(422)
        .names("/starts_at");
    let seen = app.client().get(&path).send().expect(200);
    assert_eq!(seen["declared_by"], Value::Null);
    assert_eq!(app.client().get("/opening-commitments").send().expect(200).items().len(), 1);
    assert_eq!(app.count("changes WHERE kind = 'opening_commitment'"), 3);
    let week = app.client().get(&format!("/spaces/{space}/opening-hours?from=2026-12-05&to=2026-12-05"));
    assert_eq!(week.send().expect(200)["days"][0]["open"][0]["starts_at"], "2026-12-05T10:00:00+08:00");
    let found = app
        .client()
        .get("/availability?from=2026-12-06T10:00:00%2B08:00&until=2026-12-06T11:00:00%2B08:00&kind=AF");
    assert_eq!(found.send().expect(200).items().len(), 1, "the search asks the same engine");
});

on_both_engines!(only_the_unit_itself_approves_and_not_who_declared, |app| {
    let venue = place(app, "AF", "government_agency");
    let space = venue.space(&json!({}));
    let (declarer, colleague) = (manager(app, &venue), manager(app, &venue));
    let body = commitment(&venue, &space, "agency", &json!([row("sat", "10:00", "16:00")]));
    let path = format!(
        "/opening-commitments/{}",
        declarer.post("/opening-commitments").json(&body).send().expect(201).id()
    );
    let approve = format!("{path}/approve");
    declarer.post(&approve).send().expect(403).problem("forbidden");
    venue.office.post(&approve).send().expect(403);
    // A manager of all organizations is not the unit; one of another unit does not even see it.
    app.user("venue_manager", Some("350500"), None).post(&approve).send().expect(403);
    let elsewhere = place(app, "AF", "government_agency");
    manager(app, &elsewhere).post(&approve).send().expect(404);
    app.resident().post(&approve).send().expect(403);
    assert_eq!(app.count("opening_commitments WHERE status = 'declared' AND approved_by IS NULL"), 1);
    assert!(!declarer.get(&path).send().expect(200)["available_actions"].to_string().contains("approve"));
    colleague.post(&approve).send().expect(200);
    // The database knows it, too.
    assert!(app.execute("UPDATE opening_commitments SET approved_by = declared_by").is_err());
    colleague.post(&approve).send().expect(409);
});

on_both_engines!(suspension_lists_the_bookings_and_ends_them_on_request, |app| {
    let venue = place(app, "AF", "government_agency");
    let space = venue.space(&json!({}));
    let unit = manager(app, &venue);
    let id = published(&venue, &unit, &space, &json!([row("sat", "10:00", "16:00")]));
    let path = format!("/opening-commitments/{id}");
    let resident = app.resident();
    let made = resident.post("/bookings").json(&booking(&space, 5, "10:00", "11:00")).send().expect(201);
    venue
        .office
        .post(&format!("{path}/suspend"))
        .json(&json!({"reason": ""}))
        .send()
        .expect(422)
        .names("/reason");
    let suspend = |cancel: bool| {
        venue
            .office
            .post(&format!("{path}/suspend"))
            .json(&json!({"reason": "临时公务", "cancel_bookings": cancel}))
            .send()
    };
    let listed = suspend(false).expect(200);
    assert_eq!(listed["affected_bookings"][0]["booking_id"], made.id());
    assert_eq!(listed["affected_bookings"][0]["closed"], false);
    assert_eq!(app.count("bookings WHERE status = 'confirmed'"), 1);
    assert_eq!(open_on(app, &space, 5), Vec::<String>::new(), "no timetable takes its place");
    resident
        .post("/bookings")
        .json(&booking(&space, 5, "12:00", "13:00"))
        .send()
        .expect(422)
        .names("/starts_at");
    suspend(false).expect(409);
    venue.office.post(&format!("{path}/resume")).send().expect(200);
    assert_eq!(open_on(app, &space, 5), ["10:00-16:00"]);
    let ended = suspend(true).expect(200);
    assert_eq!(ended["affected_bookings"][0]["closed"], true);
    assert_eq!(
        resident.get(&format!("/bookings/{}", made.id())).send().expect(200)["status"],
        "closed_by_venue"
    );
    assert_eq!(resident.get("/me/notices").send().expect(200).items().len(), 1);
    assert_eq!(app.count("occupancies"), 0);
    // Over for good: the timetable holds again.
    venue.office.post(&format!("{path}/end")).json(&json!({"reason": "到期"})).send().expect(200);
    assert_eq!(open_on(app, &space, 5), ["09:00-21:00"]);
    assert_eq!(app.count("published_openings"), 0);
    app.client().get(&path).send().expect(404);
});

on_both_engines!(parts_of_a_committed_hall_open_with_it, |app| {
    let venue = place(app, "AF", "government_agency");
    let hall = venue.space(&json!({}));
    let part = venue.space(&json!({"parent_id": hall}));
    let unit = manager(app, &venue);
    published(&venue, &unit, &hall, &json!([row("sat", "10:00", "16:00"), row("sat", "15:00", "18:00")]));
    assert_eq!(open_on(app, &part, 5), ["10:00-18:00"]);
    published(&venue, &unit, &hall, &json!([row("sat", "19:00", "20:00")]));
    assert_eq!(open_on(app, &part, 5), ["10:00-18:00", "19:00-20:00"], "several commitments unite");
});

on_both_engines!(what_is_declared_is_checked, |app| {
    let venue = place(app, "AF", "government_agency");
    let space = venue.space(&json!({}));
    let declare = |patch: Value| {
        let mut body = commitment(&venue, &space, "agency", &json!([row("sat", "10:00", "16:00")]));
        for (name, value) in patch.as_object().expect("members") {
            body[name] = value.clone();
        }
        venue.office.post("/opening-commitments").json(&body).send()
    };
    declare(json!({"statement": " "})).expect(422).names("/statement");
    declare(json!({"kind": "school"})).expect(422).names("/kind");
    declare(json!({"weekly": []})).expect(422).names("/weekly");
    declare(json!({"weekly": [row("sat", "24:00", "02:00")]})).expect(422).names("/weekly/0/opens_at_local");
    declare(json!({"valid_to": "2026-11-30"})).expect(422).names("/valid_to");
    declare(json!({"valid_to": "2040-01-01"})).expect(422).names("/valid_to");
    declare(json!({"dates_excluded": ["2027-01-01"]})).expect(422).names("/dates_excluded/0");
    declare(json!({"space_ids": [space, space]})).expect(422).names("/space_ids/1");
    declare(json!({"space_ids": ["0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10"]})).expect(422).names("/space_ids/0");
    declare(json!({"facility_id": "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10"})).expect(422).names("/facility_id");
    declare(json!({"weekly": (0..51).map(|_| row("sat", "10:00", "16:00")).collect::<Vec<_>>()}))
        .expect(422)
        .names("/weekly");
    declare(json!({"note": "x"})).expect(422);
    assert_eq!(app.count("opening_commitments"), 0);
    let made = declare(json!({})).expect(201);
    let path = format!("/opening-commitments/{}", made.id());
    venue.office.patch(&path).json(&json!({"statement": "新"})).send().expect(428);
    venue.office.patch(&path).if_match("\"9-x\"").json(&json!({"statement": "新"})).send().expect(412);
    let changed = venue
        .office
        .patch(&path)
        .if_match(&made.etag())
        .json(&json!({"valid_to": "2027-01-31"}))
        .send()
        .expect(200);
    assert_eq!((changed["valid_to"].as_str(), changed["version"].as_i64()), (Some("2027-01-31"), Some(2)));
});

fn lessons() -> Value {
    let lesson = |day| json!({"day": day, "starts_at_local": "08:00", "ends_at_local": "17:00"});
    let weekly = ["mon", "tue", "wed", "thu", "fri"].map(lesson);
    json!({"terms": [{"starts_on": "2026-09-01", "ends_on": "2026-12-18"}],
        "weekly": weekly, "holidays_off": true})
}

on_both_engines!(a_school_opens_outside_its_lessons_only, |app| {
    let venue = place(app, "SL", "school");
    let space = venue.space(&json!({}));
    let path = format!("/facilities/{}/teaching-calendar", venue.id);
    venue.office.get(&path).send().expect(404);
    app.resident().put(&path).json(&lessons()).send().expect(403);
    let set = venue.office.put(&path).json(&lessons()).send().expect(201);
    venue.office.put(&path).json(&lessons()).send().expect(428);
    venue.office.put(&path).if_match(&set.etag()).json(&lessons()).send().expect(200);
    assert_eq!(app.client().get(&path).send().expect(200)["weekly"][0]["day"], "mon");
    // The lessons take from the timetable on teaching days (Friday the 4th), not on Saturdays or in the
    // vacation (Monday the 21st).
    assert_eq!(open_on(app, &space, 4), ["17:00-21:00"]);
    assert_eq!(open_on(app, &space, 5), ["09:00-21:00"]);
    assert_eq!(open_on(app, &space, 21), ["09:00-21:00"]);
    let resident = app.resident();
    let met = resident.post("/bookings").json(&booking(&space, 4, "16:00", "18:00")).send().expect(422);
    assert_eq!(met["errors"][0]["code"], "teaching_hours");
    assert!(met["errors"][0]["detail"].to_string().contains("08:00–17:00"), "{met}");
    resident.post("/bookings").json(&booking(&space, 4, "17:00", "18:00")).send().expect(201);
    let declare = |weekly: Value| {
        venue.office.post("/opening-commitments").json(&commitment(&venue, &space, "school", &weekly)).send()
    };
    let refused = declare(json!([row("sat", "08:00", "20:00"), row("wed", "16:59", "20:00")])).expect(422);
    assert_eq!(refused["errors"][0]["pointer"], "/weekly/1");
    assert_eq!(refused["errors"][0]["code"], "teaching_hours");
    assert_eq!(app.count("opening_commitments"), 0);
    declare(json!([row("wed", "17:00", "20:00")])).expect(201);
});

on_both_engines!(lessons_are_off_on_holidays_where_the_school_says_so, |app| {
    let venue = place(app, "SL", "school");
    let space = venue.space(&json!({}));
    let path = format!("/facilities/{}/teaching-calendar", venue.id);
    // 2027-01-01 is a legal holiday, a Friday.
    let mut calendar = lessons();
    calendar["terms"][0]["ends_on"] = "2027-01-22".into();
    let set = venue.office.put(&path).json(&calendar).send().expect(201);
    let open = |date: &str| {
        let path = format!("/spaces/{space}/opening-hours?from={date}&to={date}");
        app.client().get(&path).send().expect(200)["days"][0]["open"][0]["starts_at"].to_string()
    };
    assert!(open("2027-01-01").contains("T09:00"));
    calendar["holidays_off"] = false.into();
    venue.office.put(&path).if_match(&set.etag()).json(&calendar).send().expect(200);
    assert!(open("2027-01-01").contains("T17:00"));
    for (member, value) in [("terms", json!([])), ("weekly", json!([]))] {
        let mut bad = calendar.clone();
        bad[member] = value;
        venue.office.put(&path).if_match("*").json(&bad).send().expect(422).names(&format!("/{member}"));
    }
    let mut bad = calendar.clone();
    bad["weekly"][0]["ends_at_local"] = "08:00".into();
    venue.office.put(&path).if_match("*").json(&bad).send().expect(422).names("/weekly/0/ends_at_local");
});

/// Who books while the commitment is suspended is either among the affected ones or refused.
#[test]
fn no_booking_slips_past_a_suspension() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let app = citong_tests::App::start(engine);
        let venue = place(&app, "AF", "government_agency");
        let space = venue.space(&json!({"sharing": "shared", "capacity": 1000}));
        let unit = manager(&app, &venue);
        let id = published(&venue, &unit, &space, &json!([row("sat", "10:00", "16:00")]));
        let path = format!("/opening-commitments/{id}");
        let residents: Vec<Client> = (0..6).map(|_| app.resident()).collect();
        for round in 0..8 {
            race(7, |i| {
                if i == 6 {
                    let body = json!({"reason": "临时公务", "cancel_bookings": true});
                    venue.office.post(&format!("{path}/suspend")).json(&body).send().expect(200);
                } else {
                    let reply =
                        residents[i].post("/bookings").json(&booking(&space, 12, "10:00", "11:00")).send();
                    assert!(matches!(reply.status, 201 | 422), "{reply}");
                }
            });
            let left = app.count("bookings WHERE status = 'confirmed'");
            assert_eq!(left, 0, "{engine:?}, round {round}: a booking slipped past");
            venue.office.post(&format!("{path}/resume")).send().expect(200);
        }
    }
}
