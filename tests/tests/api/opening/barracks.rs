//! What the public never learns of barracks, way by way.

use super::{TOWNSHIP, manager, place};
use citong_tests::{App, Client, on_both_engines};
use serde_json::{Value, json};

/// Nothing that gives the place or the contacts away.
fn assert_hidden(text: &str) {
    for secret in ["24.78123", "118.55678", "秘密路", "85551234", "24.781", "118.556"] {
        assert!(!text.contains(secret), "{secret} is shown: {text}");
    }
}

fn body(caller: &Client, path: &str) -> String {
    String::from_utf8(caller.get(path).send().expect(200).bytes).expect("UTF-8")
}

fn strangers(app: &App) -> Vec<Client> {
    // The public, a resident, and an officer of another county.
    vec![app.client(), app.resident(), app.user("township_officer", Some("350502"), None)]
}

on_both_engines!(no_view_tells_the_place_or_the_contacts_of_barracks, |app| {
    let venue = place(app, "MB", "military_unit");
    let space = venue.space(&json!({}));
    for caller in strangers(app) {
        let one = caller.get(&format!("/facilities/{}", venue.id)).send().expect(200);
        assert_eq!(one["location"], json!({"lat": 24.8, "lng": 118.6, "accuracy": "hidden"}));
        assert_eq!((&one["phone"], &one["address"]), (&Value::Null, &Value::Null));
        assert_eq!(one["photo_urls"], json!([]));
        for path in [
            format!("/facilities/{}", venue.id),
            "/facilities?kind=MB".into(),
            format!("/facilities?region={TOWNSHIP}&sort=name&with_total=true"),
            format!("/facilities?organization_id={}", venue.organization),
            format!("/organizations/{}", venue.organization),
            format!("/spaces/{space}"),
            format!("/spaces?facility_id={}", venue.id),
            format!("/facilities/{}/opening-hours", venue.id),
            "/availability?from=2026-12-05T10:00:00%2B08:00&until=2026-12-05T11:00:00%2B08:00&kind=MB".into(),
        ] {
            let text = body(&caller, &path);
            assert_hidden(&text);
        }
    }
    // Who works there sees it as it is.
    let one = manager(app, &venue).get(&format!("/facilities/{}", venue.id)).send().expect(200);
    assert_eq!((&one["location"]["lat"], &one["location"]["accuracy"]), (&json!(24.78123), &json!("exact")));
    assert_eq!(one["phone"], "0595-85551234");
});

on_both_engines!(a_search_by_place_does_not_find_barracks, |app| {
    let venue = place(app, "MB", "military_unit");
    let near = "/facilities?kind=MB&near=24.78123,118.55678&within_m=50";
    let bbox = "/facilities?kind=MB&bbox=118.55,24.78,118.56,24.79&with_total=true";
    for caller in strangers(app) {
        assert_eq!(caller.get(near).send().expect(200).items().len(), 0);
        let boxed = caller.get(bbox).send().expect(200);
        assert_eq!((boxed.items().len(), &boxed["total"]), (0, &json!(0)));
        assert_eq!(caller.get("/facilities?kind=MB").send().expect(200).items().len(), 1);
        // Nor do the words of the address.
        assert_eq!(caller.get("/facilities?kind=MB&q=秘密路").send().expect(200).items().len(), 0);
        assert_eq!(caller.get("/spaces?kind=MB&q=秘密路").send().expect(200).items().len(), 0);
    }
    let unit = manager(app, &venue);
    assert_eq!(unit.get(near).send().expect(200).items().len(), 1);
    assert_eq!(unit.get(bbox).send().expect(200).items().len(), 1);
    // Another facility at the same place is found by everybody.
    let other = place(app, "AF", "government_agency");
    let found = app.client().get("/facilities?near=24.78123,118.55678&within_m=50").send().expect(200);
    assert_eq!(found.items().iter().map(|one| &one["id"]).collect::<Vec<_>>(), [&json!(other.id)]);
});

on_both_engines!(the_feed_and_what_is_bookable_tell_nothing, |app| {
    let venue = place(app, "MB", "military_unit");
    let space = venue.space(&json!({}));
    // Groups are received on open days; nobody books, holds or puts on anything else.
    let wanted = crate::fixtures::booking(&space, 5, "10:00", "11:00");
    for caller in [app.resident(), venue.office.clone()] {
        for path in ["/bookings", "/holds"] {
            let refused = caller.post(path).json(&wanted).send().expect(422).names("/space_id");
            assert_hidden(&refused.to_string());
        }
    }
    let session = json!({"space_id": space, "title": "军民联欢", "capacity": 20,
        "starts_at": "2026-12-05T10:00:00+08:00", "ends_at": "2026-12-05T11:00:00+08:00"});
    venue.office.post("/sessions").json(&session).send().expect(422).names("/space_id");
    assert_eq!((app.count("bookings"), app.count("occupancies")), (0, 0));
    assert_hidden(&body(&app.login_as("auditor"), "/changes?kinds=facility,organization&limit=1000"));
});

on_both_engines!(barracks_are_not_entered_too_precisely, |app| {
    let venue = place(app, "MB", "military_unit");
    let path = format!("/facilities/{}", venue.id);
    let patch = |body: Value| venue.office.patch(&path).if_match("*").json(&body).send();
    patch(json!({"description": "联系电话 0595-8555 1234"})).expect(422).names("/description");
    patch(json!({"location": {"accuracy": "hidden"}})).expect(422).names("/location/accuracy");
    let village = app.sql_text("SELECT code FROM regions WHERE level = 'village' AND parent_code = '350582001' ORDER BY code LIMIT 1").expect("a village");
    patch(json!({"region": village})).expect(422).names("/region");
    patch(json!({"description": "参观荣誉室"})).expect(200);
    // What becomes barracks is held to it as well.
    let other = place(app, "AF", "government_agency");
    let path = format!("/facilities/{}", other.id);
    let moved = other.office.patch(&path).if_match("*").json(&json!({"region": village})).send().expect(200);
    other
        .office
        .patch(&path)
        .if_match(&moved.etag())
        .json(&json!({"kind": "MB"}))
        .send()
        .expect(422)
        .names("/region");
});
