//! Offers of private venues.

use super::{listed_offer, manager, open_on, place, row};
use crate::fixtures::{Venue, booking};
use citong_tests::on_both_engines;
use serde_json::{Value, json};

fn offer(venue: &Venue, space: &str, patch: &Value) -> Value {
    let mut body = json!({"facility_id": venue.id, "space_ids": [space], "mode": "discount",
        "list_price_fen": 6000, "offer_price_fen": 2000, "weekly": [row("sat", "14:00", "18:00")],
        "valid_from": "2026-12-01", "valid_to": "2027-12-31"});
    for (name, value) in patch.as_object().expect("members") {
        body[name] = value.clone();
    }
    body
}

on_both_engines!(an_offer_is_checked_on_the_spot_by_somebody_else, |app| {
    let venue = place(app, "CV", "enterprise");
    let space = venue.space(&json!({}));
    let applicant = manager(app, &venue);
    let id =
        applicant.post("/opening-offers").json(&offer(&venue, &space, &json!({}))).send().expect(201).id();
    let path = format!("/opening-offers/{id}");
    app.client().get(&path).send().expect(404);
    let check = |passed: bool, note: &str| json!({"checked_on": "2026-12-01", "inspector": "王科长", "passed": passed, "note": note});
    applicant.post(&format!("{path}/record-site-check")).json(&check(true, "好")).send().expect(403);
    venue.office.post(&format!("{path}/list")).send().expect(409).problem("invalid-transition");
    let future = json!({"checked_on": "2026-12-02", "inspector": "王科长", "passed": true});
    venue
        .office
        .post(&format!("{path}/record-site-check"))
        .json(&future)
        .send()
        .expect(422)
        .names("/checked_on");
    let silent = json!({"checked_on": "2026-12-01", "inspector": "王科长", "passed": false});
    venue.office.post(&format!("{path}/record-site-check")).json(&silent).send().expect(422).names("/note");
    let failed = venue
        .office
        .post(&format!("{path}/record-site-check"))
        .json(&check(false, "通道堵塞"))
        .send()
        .expect(200);
    assert_eq!(
        (failed["status"].as_str(), &failed["site_check"]["passed"]),
        (Some("applied"), &json!(false))
    );
    venue.office.post(&format!("{path}/list")).send().expect(409);
    venue.office.post(&format!("{path}/record-site-check")).json(&check(true, "已整改")).send().expect(200);
    assert_eq!(open_on(app, &space, 5), ["09:00-21:00"]);
    venue.office.post(&format!("{path}/list")).send().expect(200);
    assert_eq!(open_on(app, &space, 5), ["14:00-18:00"]);
    let seen = app.client().get(&path).send().expect(200);
    assert_eq!(
        (seen["offer_price_fen"].as_i64(), &seen["site_check"]["inspector"]),
        (Some(2000), &Value::Null)
    );
    // Delisting: as with a commitment.
    let made =
        app.resident().post("/bookings").json(&booking(&space, 5, "14:00", "15:00")).send().expect(201);
    let delist = json!({"reason": "停业", "cancel_bookings": true});
    let gone = applicant.post(&format!("{path}/delist")).json(&delist).send().expect(200);
    // The timetable from nine to nine takes over: the booking is in open time still.
    assert_eq!(gone["affected_bookings"], json!([]));
    assert_eq!(
        venue.office.get(&format!("/bookings/{}", made.id())).send().expect(200)["status"],
        "confirmed"
    );
    assert_eq!(open_on(app, &space, 5), ["09:00-21:00"]);
    app.client().get(&path).send().expect(404);
});

on_both_engines!(an_official_who_applied_does_not_check_or_list, |app| {
    let venue = place(app, "CV", "enterprise");
    let space = venue.space(&json!({}));
    let officer = app.user("township_officer", Some(super::TOWNSHIP), None);
    let id = officer.post("/opening-offers").json(&offer(&venue, &space, &json!({}))).send().expect(201).id();
    let check = json!({"checked_on": "2026-12-01", "inspector": "王科长", "passed": true});
    officer
        .post(&format!("/opening-offers/{id}/record-site-check"))
        .json(&check)
        .send()
        .expect(403)
        .problem("forbidden");
    venue.office.post(&format!("/opening-offers/{id}/record-site-check")).json(&check).send().expect(200);
    officer.post(&format!("/opening-offers/{id}/list")).send().expect(403);
    assert_eq!(app.count("published_openings"), 0);
    assert!(app.execute("UPDATE opening_offers SET site_checked_by = applied_by").is_err());
    // An officer of another place neither.
    let elsewhere = app.user("township_officer", Some("350502"), None);
    elsewhere.post(&format!("/opening-offers/{id}/list")).send().expect(404);
});

on_both_engines!(prices_are_what_their_mode_says, |app| {
    let venue = place(app, "CV", "enterprise");
    let space = venue.space(&json!({}));
    let apply =
        |patch: Value| venue.office.post("/opening-offers").json(&offer(&venue, &space, &patch)).send();
    for price in [0, 6000, 6001, -1] {
        apply(json!({"offer_price_fen": price})).expect(422).names("/offer_price_fen");
    }
    apply(json!({"mode": "free"})).expect(422).names("/offer_price_fen");
    apply(json!({"mode": "paid_by_public", "offer_price_fen": 6001})).expect(422).names("/offer_price_fen");
    apply(json!({"list_price_fen": i64::MAX})).expect(422).names("/list_price_fen");
    apply(json!({"weekly": []})).expect(422).names("/weekly");
    let public = place(app, "CC", "public_institution");
    let room = public.space(&json!({}));
    public
        .office
        .post("/opening-offers")
        .json(&offer(&public, &room, &json!({})))
        .send()
        .expect(422)
        .names("/facility_id");
    assert_eq!(app.count("opening_offers"), 0);
    apply(json!({"offer_price_fen": 5999})).expect(201);
    apply(json!({"mode": "free", "offer_price_fen": 0})).expect(201);
    let made = apply(json!({"mode": "paid_by_public", "offer_price_fen": 6000})).expect(201);
    let path = format!("/opening-offers/{}", made.id());
    let patch = |body: Value| venue.office.patch(&path).if_match("*").json(&body).send();
    patch(json!({"mode": "discount"})).expect(422).names("/offer_price_fen");
    patch(json!({"mode": "discount", "offer_price_fen": 1})).expect(200);
    assert!(
        app.execute("UPDATE opening_offers SET offer_price_fen = list_price_fen WHERE mode = 'discount'")
            .is_err()
    );
    app.resident().post("/opening-offers").json(&offer(&venue, &space, &json!({}))).send().expect(403);
});

on_both_engines!(a_listed_offer_is_found_by_everybody, |app| {
    let venue = place(app, "CV", "enterprise");
    let space = venue.space(&json!({}));
    let id = listed_offer(app, &venue, &space);
    let list = app.client().get("/opening-offers?mode=discount&region=350582").send().expect(200);
    assert_eq!(list.items()[0]["id"], id);
    assert_eq!(app.client().get("/opening-offers?mode=free").send().expect(200).items().len(), 0);
    venue
        .office
        .patch(&format!("/opening-offers/{id}"))
        .if_match("*")
        .json(&json!({"offer_price_fen": 1}))
        .send()
        .expect(409);
});
