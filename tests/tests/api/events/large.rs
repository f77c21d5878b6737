//! Large events need a permit of public security.

use super::{party, session};
use crate::fixtures::venue;
use citong_tests::on_both_engines;
use serde_json::json;

on_both_engines!(a_thousand_people_need_a_permit, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({"capacity": 20000}));
    let make = |day: u32, capacity: i32| {
        let body = session(&space, day, &json!({"capacity": capacity}));
        venue.office.post("/sessions").json(&body).send()
    };
    make(20, 1000).expect(422).names("/starts_at");
    make(20, 999).expect(201);
    let large = make(21, 1000).expect(201);
    assert_eq!(large["status"], "awaiting_permit");
    let resident = app.resident();
    let path = format!("/sessions/{}", large.id());
    // Not for the public yet.
    resident.get(&path).send().expect(404);
    resident.post(&format!("{path}/tickets")).json(&party(1)).send().expect(404);
    venue
        .office
        .post(&format!("{path}/tickets"))
        .json(&party(1))
        .send()
        .expect(409)
        .problem("session-not-open");
    assert_eq!(app.client().get(&format!("/sessions?space_id={space}")).send().items().len(), 1);
    assert_eq!(venue.office.get(&format!("/sessions?space_id={space}")).send().items().len(), 2);
    let permit = |number: &str, authority: &str, day: &str| json!({"number": number, "authority": authority, "granted_on": day});
    let permit_path = format!("{path}/permit");
    let good = permit("泉公许〔2026〕1号", "county", "2026-12-01");
    resident.post(&permit_path).json(&good).send().expect(403);
    venue
        .office
        .post(&permit_path)
        .json(&permit(" ", "county", "2026-12-01"))
        .send()
        .expect(422)
        .names("/number");
    venue
        .office
        .post(&permit_path)
        .json(&permit("1", "county", "2026-12-02"))
        .send()
        .expect(422)
        .names("/granted_on");
    let open = venue.office.post(&permit_path).json(&good).send().expect(200);
    assert_eq!(
        (open["status"].clone(), open["permit"]["authority"].clone()),
        (json!("open"), json!("county"))
    );
    venue.office.post(&permit_path).json(&good).send().expect(409).problem("invalid-transition");
    resident.post(&format!("{path}/tickets")).json(&party(1)).send().expect(201);
    // The permit is for its time, also for fewer people.
    for members in [json!({}), json!({"capacity": 100})] {
        let mut later = members;
        later["starts_at"] = json!("2026-12-22T10:00:00+08:00");
        later["ends_at"] = json!("2026-12-22T12:00:00+08:00");
        let refused = venue.office.patch(&path).if_match("*").json(&later).send().expect(422);
        assert_eq!(refused["errors"][0]["code"], "permit_is_for_its_time");
        refused.names("/starts_at");
    }
    let longer = json!({"ends_at": "2026-12-21T13:00:00+08:00"});
    venue.office.patch(&path).if_match("*").json(&longer).send().expect(422).names("/ends_at");
    let same = json!({"title": "元宵灯会", "starts_at": "2026-12-21T10:00:00+08:00"});
    venue.office.patch(&path).if_match("*").json(&same).send().expect(200);
    // More people than the county may permit.
    let grow = json!({"capacity": 5000});
    venue.office.patch(&path).if_match("*").json(&grow).send().expect(422).names("/capacity");
});

on_both_engines!(five_thousand_people_need_the_citys_permit, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({"capacity": 20000}));
    let body = session(&space, 28, &json!({"capacity": 5000}));
    let path =
        format!("/sessions/{}/permit", venue.office.post("/sessions").json(&body).send().expect(201).id());
    let permit = |authority: &str| json!({"number": "1", "authority": authority, "granted_on": "2026-11-30"});
    venue.office.post(&path).json(&permit("county")).send().expect(422).names("/authority");
    // Before its permit it moves; once it has begun it gets none.
    let moved = json!({"starts_at": "2026-12-28T13:00:00+08:00", "ends_at": "2026-12-28T15:00:00+08:00"});
    let session_path = path.trim_end_matches("/permit");
    venue.office.patch(session_path).if_match("*").json(&moved).send().expect(200);
    venue.office.post(&path).json(&permit("city")).send().expect(200);
    // A small session does not grow into a large one without a permit.
    let small = session(&space, 29, &json!({"capacity": 900}));
    let small = venue.office.post("/sessions").json(&small).send().expect(201).id();
    let grow = json!({"capacity": 1000});
    let path = format!("/sessions/{small}");
    venue.office.patch(&path).if_match("*").json(&grow).send().expect(422).names("/capacity");
    let seen = venue.office.get(&path).send().expect(200);
    assert_eq!((seen["status"].clone(), seen["capacity"].clone()), (json!("open"), json!(900)));
});

on_both_engines!(a_session_that_has_begun_gets_no_permit, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({"capacity": 20000}));
    let make = |day: u32| {
        let body = session(&space, day, &json!({"capacity": 1000}));
        format!("/sessions/{}", venue.office.post("/sessions").json(&body).send().expect(201).id())
    };
    let (first, second) = (make(22), make(23));
    let permit = json!({"number": "1", "authority": "county", "granted_on": "2026-11-30"});
    let office = |now: &str| {
        app.set_clock(now);
        app.login_as("city_office")
    };
    let record = |path: &str, now: &str| office(now).post(&format!("{path}/permit")).json(&permit).send();
    record(&first, "2026-12-22T09:59:59+08:00").expect(200);
    let late = record(&second, "2026-12-23T10:00:00+08:00").expect(409).problem("invalid-transition");
    assert_eq!(late["current_status"], "awaiting_permit");
    assert_eq!(app.count("event_sessions WHERE permit IS NULL"), 1);
});
