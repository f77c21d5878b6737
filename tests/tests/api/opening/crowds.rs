//! Large events need a permit of the public security.

use super::place;
use crate::fixtures::Venue;
use citong_tests::{App, on_both_engines};
use serde_json::{Value, json};

fn square(app: &App) -> (Venue, String) {
    let venue = place(app, "CC", "public_institution");
    let space = venue.space(&json!({"capacity": 20000}));
    (venue, space)
}

fn event(space: &str, day: u32, people: i32) -> Value {
    json!({"space_id": space, "headcount": people, "purpose": "元宵灯会",
        "starts_at": format!("2026-12-{day:02}T18:00:00+08:00"), "ends_at": format!("2026-12-{day:02}T20:00:00+08:00")})
}

fn permit(authority: &str, applied: &str, granted: &str) -> Value {
    json!({"number": "泉公活许〔2026〕第018号", "authority": authority, "applied_on": applied, "granted_on": granted})
}

on_both_engines!(a_thousand_people_wait_for_their_permit, |app| {
    let (venue, space) = square(app);
    let resident = app.resident();
    assert_eq!(
        resident.post("/bookings").json(&event(&space, 21, 999)).send().expect(201)["status"],
        "confirmed"
    );
    let made = resident.post("/bookings").json(&event(&space, 22, 1000)).send().expect(201);
    assert_eq!(made["status"], "pending");
    // Also where the desk books.
    assert_eq!(
        venue.office.post("/bookings").json(&event(&space, 23, 1000)).send().expect(201)["status"],
        "pending"
    );
    let path = format!("/bookings/{}", made.id());
    let refused = venue.office.post(&format!("{path}/confirm")).send().expect(409).problem("permit-required");
    assert_eq!(refused["authority"], "county");
    assert_eq!(resident.get(&path).send().expect(200)["status"], "pending");
    let record = |body: Value| venue.office.post(&format!("{path}/crowd-permit")).json(&body).send();
    resident
        .post(&format!("{path}/crowd-permit"))
        .json(&permit("county", "2026-11-20", "2026-12-01"))
        .send()
        .expect(403);
    record(permit("county", "2026-12-03", "2026-12-01")).expect(422).names("/granted_on");
    record(permit("county", "2026-11-20", "2026-12-02")).expect(422).names("/granted_on");
    app.set_clock("2026-12-10T08:00:00+08:00");
    record(permit("county", "2026-12-03", "2026-12-09")).expect(422).names("/applied_on");
    record(
        json!({"number": "", "authority": "county", "applied_on": "2026-12-02", "granted_on": "2026-12-09"}),
    )
    .expect(422)
    .names("/number");
    app.resident().get(&format!("{path}/crowd-permit")).send().expect(404);
    resident.get(&format!("{path}/crowd-permit")).send().expect(404);
    assert_eq!(app.count("crowd_permits"), 0);
    record(permit("county", "2026-12-02", "2026-12-09")).expect(201);
    record(permit("county", "2026-12-02", "2026-12-09")).expect(409).problem("duplicate");
    assert_eq!(resident.get(&format!("{path}/crowd-permit")).send().expect(200)["authority"], "county");
    assert_eq!(venue.office.post(&format!("{path}/confirm")).send().expect(200)["status"], "confirmed");
});

on_both_engines!(it_is_applied_for_twenty_days_before, |app| {
    let (_, space) = square(app);
    let resident = app.resident();
    let late =
        resident.post("/bookings").json(&event(&space, 20, 1000)).send().expect(422).names("/starts_at");
    assert_eq!(late["errors"][0]["code"], "permit_too_late");
    assert_eq!(app.count("bookings"), 0);
    resident.post("/bookings").json(&event(&space, 21, 1000)).send().expect(201);
});

on_both_engines!(five_thousand_people_need_the_city, |app| {
    let (venue, space) = square(app);
    let made = app.resident().post("/bookings").json(&event(&space, 28, 5000)).send().expect(201);
    let path = format!("/bookings/{}", made.id());
    let record = |authority: &str| {
        venue
            .office
            .post(&format!("{path}/crowd-permit"))
            .json(&permit(authority, "2026-11-20", "2026-12-01"))
            .send()
    };
    record("county").expect(422).names("/authority");
    record("city").expect(201);
    venue.office.post(&format!("{path}/confirm")).send().expect(200);
    let small = app.resident().post("/bookings").json(&event(&space, 29, 10)).send().expect(201);
    let small = format!("/bookings/{}/crowd-permit", small.id());
    venue.office.post(&small).json(&permit("city", "2026-11-20", "2026-12-01")).send().expect(409);
});

on_both_engines!(a_permit_is_for_its_time_and_its_size, |app| {
    let (venue, space) = square(app);
    let resident = app.resident();
    let made = resident.post("/bookings").json(&event(&space, 28, 1500)).send().expect(201);
    let path = format!("/bookings/{}", made.id());
    let grant = || {
        let body = permit("county", "2026-11-20", "2026-12-01");
        venue.office.post(&format!("{path}/crowd-permit")).json(&body).send().expect(201);
        venue.office.post(&format!("{path}/confirm")).send().expect(200);
    };
    grant();
    let moved = |day: u32, people: i32| {
        let body = json!({"starts_at": format!("2026-12-{day}T18:00:00+08:00"),
            "ends_at": format!("2026-12-{day}T20:00:00+08:00"), "headcount": people});
        resident.post(&format!("{path}/reschedule")).json(&body).send()
    };
    moved(20, 1500).expect(422).names("/starts_at");
    assert_eq!(app.count("crowd_permits"), 1, "a refusal writes nothing");
    assert_eq!(moved(28, 1400).expect(200)["status"], "confirmed");
    assert_eq!(moved(28, 1600).expect(200)["status"], "pending");
    assert_eq!(app.count("crowd_permits"), 0);
    grant();
    assert_eq!(moved(29, 1600).expect(200)["status"], "pending");
    // A small booking cannot grow past the threshold unseen.
    let small = resident.post("/bookings").json(&event(&space, 30, 10)).send().expect(201);
    let body = json!({"starts_at": "2026-12-30T18:00:00+08:00", "ends_at": "2026-12-30T20:00:00+08:00", "headcount": 1000});
    let grown =
        venue.office.post(&format!("/bookings/{}/reschedule", small.id())).json(&body).send().expect(200);
    assert_eq!(grown["status"], "pending");
});
