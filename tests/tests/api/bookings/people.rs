//! Who sees whom: masking, guests, erasure.

use crate::fixtures::{booking, venue};
use citong_tests::on_both_engines;
use serde_json::json;

on_both_engines!(staff_book_for_somebody_without_an_account, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({"advance_min_minutes": 600}));
    let staff = app.user("venue_staff", None, Some(&venue.organization));
    let mut body = booking(&space, 1, "10:00", "11:00");
    body["on_behalf_of"] = json!({"name": "林阿土", "phone": "13805950001", "channel": "village"});
    let made = staff.post("/bookings").json(&body).send().expect(201);
    assert_eq!(made["status"], "confirmed");
    assert_eq!(made["channel"], "village");
    app.resident().post("/bookings").json(&body).send().expect(403);
    let mut wrong = body.clone();
    wrong["on_behalf_of"]["phone"] = "123".into();
    staff.post("/bookings").json(&wrong).send().expect(422).names("/on_behalf_of/phone");
    let elsewhere = app.user("venue_staff", None, Some(&other_organization(app)));
    elsewhere.post("/bookings").json(&body).send().expect(403);
    assert_eq!(app.count("bookings"), 1);
});

fn other_organization(app: &citong_tests::App) -> String {
    let body = json!({"name": "另一家", "kind": "enterprise", "region": "350582"});
    app.login_as("city_office").post("/organizations").json(&body).send().expect(201).id()
}

on_both_engines!(the_desk_sees_masked_people_and_a_reveal_is_kept, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({}));
    let staff = app.user("venue_staff", None, Some(&venue.organization));
    let mut body = booking(&space, 5, "10:00", "11:00");
    body["on_behalf_of"] = json!({"name": "林阿土", "phone": "13805950001", "channel": "phone"});
    let made = staff.post("/bookings").json(&body).send().expect(201);
    let path = format!("/bookings/{}", made.id());
    let seen = staff.get(&path).send().expect(200);
    assert_eq!(seen["booked_by"]["name"], "林**");
    assert_eq!(seen["booked_by"]["phone"], "138****0001");
    staff.post(&format!("{path}/reveal")).json(&json!({"reason": " "})).send().expect(422).names("/reason");
    let full =
        staff.post(&format!("{path}/reveal")).json(&json!({"reason": "确认到场人数"})).send().expect(200);
    assert_eq!(full["phone"], "13805950001");
    assert_eq!(app.count("audit_events WHERE action = 'reveal'"), 1);
    app.set_clock("2026-12-05T09:00:00+08:00");
    assert_eq!(staff.get(&path).send().expect(200)["booked_by"]["phone"], "13805950001", "on the day");
});

on_both_engines!(erasing_an_account_anonymizes_its_bookings, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({}));
    let resident = app.resident();
    let made = resident.post("/bookings").json(&booking(&space, 5, "10:00", "11:00")).send().expect(201);
    let export = resident.get("/me/export").send().expect(200);
    assert!(export.body.to_string().contains(&made.id()));
    let me = resident.get("/me").send().expect(200);
    resident
        .delete("/me")
        .if_match(&me.etag())
        .json(&json!({"password": resident.password()}))
        .send()
        .expect(204);
    resident.get("/me").send().expect(401);
    let left = venue.office.get(&format!("/bookings/{}", made.id())).send().expect(200);
    assert_eq!(left["status"], "cancelled");
    assert_eq!(left["booked_by"]["name"], json!(null));
    let told = app.login_as("auditor").get("/changes?kinds=booking&limit=1000").send().expect(200);
    assert_eq!(told.items().len(), 3, "created, cancelled, anonymized");
    assert_eq!(app.count("bookings WHERE user_id IS NOT NULL"), 0);
    assert_eq!(app.count("occupancies"), 0);
});
