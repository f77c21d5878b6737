//! Putting sessions on, changing them, calling them off.

use super::{entry, ids, session, stage};
use crate::fixtures::{booking, venue};
use citong_tests::on_both_engines;
use serde_json::json;

on_both_engines!(a_session_takes_its_room_and_can_be_booked_at_once, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({"capacity": 60, "min_duration_minutes": 180}));
    let body = session(&space, 5, &json!({"capacity": 40, "reserve_percent": null}));
    for nobody in [app.resident(), app.login_as("venue_staff"), app.login_as("auditor")] {
        nobody.post("/sessions").json(&body).send().expect(403);
    }
    app.client().post("/sessions").json(&body).send().expect(401);
    assert_eq!(app.count("event_sessions"), 0);
    let made = venue.office.post("/sessions").json(&body).send().expect(201);
    assert_eq!((made["status"].clone(), made["sales_open"].clone()), (json!("open"), json!(true)));
    assert_eq!(made["reserve_percent"], 20, "the rule parameter");
    assert_eq!(
        made["places"],
        json!({"capacity": 40, "reserved": 8, "sold": 0, "offered": 0,
        "remaining": 40, "remaining_online": 32, "waiting": 0})
    );
    assert_eq!(app.count("bookings WHERE kind = 'session' AND status = 'confirmed' AND headcount = 40"), 1);
    let changes = venue.office.get("/changes?kinds=session").send().expect(200);
    assert_eq!(changes.items().len(), 1);
    // Nobody else has the room, and a second session neither.
    let resident = app.resident();
    resident.post("/bookings").json(&booking(&space, 5, "09:00", "12:00")).send().problem("booking-conflict");
    venue.office.post("/sessions").json(&body).send().expect(409).problem("booking-conflict");
    assert_eq!(app.count("event_sessions"), 1);
    // A manager puts on sessions in the own house only.
    let manager = app.another_user("venue_manager", None, Some(&venue.organization));
    manager.post("/sessions").json(&session(&space, 6, &json!({}))).send().expect(201);
    let elsewhere = crate::fixtures::venue_in(app, "350502").space(&json!({}));
    manager.post("/sessions").json(&session(&elsewhere, 6, &json!({}))).send().expect(403);
});

on_both_engines!(what_breaks_a_rule_is_named, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({"capacity": 60}));
    let refused = |members: serde_json::Value, pointer: &str| {
        let body = session(&space, 5, &members);
        venue.office.post("/sessions").json(&body).send().expect(422).names(pointer);
    };
    refused(json!({"capacity": 61}), "/capacity");
    refused(json!({"capacity": 0}), "/capacity");
    refused(json!({"capacity": -5}), "/capacity");
    refused(json!({"capacity": 100_001}), "/capacity");
    refused(json!({"title": " "}), "/title");
    refused(json!({"title": "长".repeat(201)}), "/title");
    refused(json!({"reserve_percent": 101}), "/reserve_percent");
    refused(json!({"reserve_percent": -1}), "/reserve_percent");
    refused(json!({"max_party": 501}), "/max_party");
    refused(json!({"sales_close_at": "2026-12-05T10:00:01+08:00"}), "/sales_close_at");
    refused(json!({"sales_close_at": "2026-11-30T10:00:00+08:00"}), "/sales_close_at");
    refused(json!({"sales_close_at": "2026-12-01T08:00:00+08:00"}), "/sales_close_at");
    refused(json!({"ends_at": "2026-12-05T09:00:00+08:00"}), "/ends_at");
    refused(json!({"starts_at": "2026-12-05T08:00:00+08:00"}), "/starts_at");
    refused(
        json!({"starts_at": "2026-11-05T10:00:00+08:00", "ends_at": "2026-11-05T12:00:00+08:00"}),
        "/starts_at",
    );
    refused(json!({"space_id": "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10"}), "/space_id");
    refused(json!({"draw": true}), "/draw");
    refused(json!({"draw": {"entries_close_at": "2026-12-05T10:00:00+08:00"}}), "/draw/entries_close_at");
    refused(json!({"draw": {"entries_close_at": "2026-12-01T07:00:00+08:00"}}), "/draw/entries_close_at");
    refused(
        json!({"draw": {"entries_close_at": "2026-12-03T07:00:00+08:00", "seats_per_entry": 11}}),
        "/draw/seats_per_entry",
    );
    refused(json!({"colour": "red"}), "/colour");
    assert_eq!(app.count("event_sessions") + app.count("bookings"), 0);
});

on_both_engines!(people_find_sessions, |app| {
    let venue = venue(app);
    let (hall, room) = (venue.space(&json!({"capacity": 60})), venue.space(&json!({})));
    for (space, day, title) in [(&hall, 6, "木偶戏专场"), (&room, 5, "南音雅集"), (&hall, 5, "木偶戏工作坊")]
    {
        let body = session(space, day, &json!({"title": title, "capacity": 1}));
        venue.office.post("/sessions").json(&body).send().expect(201);
    }
    let titles = |query: &str| -> Vec<String> {
        let list = app.client().get(&format!("/sessions?{query}")).send().expect(200);
        assert_eq!(list.header("cache-control"), Some("public, max-age=30"));
        list.items().iter().map(|s| s["title"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(titles(&format!("facility_id={}", venue.id)).len(), 3);
    assert_eq!(titles(&format!("space_id={room}")), ["南音雅集"]);
    assert_eq!(titles("q=木偶戏&region=350582"), ["木偶戏工作坊", "木偶戏专场"]);
    assert_eq!(titles("region=350502"), [""; 0]);
    assert_eq!(titles("starts_at_from=2026-12-06T00:00:00%2B08:00"), ["木偶戏专场"]);
    assert_eq!(titles("starts_at_before=2026-12-06T00:00:00%2B08:00").len(), 2);
    // Page by page, in order.
    let first = app.client().get("/sessions?limit=2").send().expect(200);
    let cursor = first.text("next_cursor").to_owned();
    assert_eq!(titles(&format!("limit=2&cursor={cursor}")), ["木偶戏专场"]);
    app.client().get("/tickets?cursor=x").send().expect(401);
    // A session without places left.
    let full = app.client().get(&format!("/sessions?space_id={room}")).send().items()[0]["id"].clone();
    let full = full.as_str().unwrap();
    app.resident().post(&format!("/sessions/{full}/tickets")).json(&super::party(1)).send().expect(201);
    assert_eq!(titles("with_places=true"), ["木偶戏工作坊", "木偶戏专场"]);
    app.client().get("/sessions?colour=red").send().expect(400);
});

on_both_engines!(a_changed_time_moves_the_room_and_is_told, |app| {
    let stage = stage(app, &json!({"capacity": 10, "sales_close_at": "2026-12-05T09:30:00+08:00"}));
    let resident = app.resident();
    let office = &stage.venue.office;
    stage.take(&resident, 4).expect(201);
    let seen = stage.seen_by(office);
    let patch =
        |etag: &str, body: serde_json::Value| office.patch(&stage.path("")).if_match(etag).json(&body).send();
    office.patch(&stage.path("")).json(&json!({"title": "x"})).send().expect(428);
    resident.patch(&stage.path("")).if_match("*").json(&json!({"title": "x"})).send().expect(403);
    patch("\"7-x\"", json!({"title": "x"})).expect(412);
    patch("*", json!({"capacity": 3})).expect(422).names("/capacity");
    patch("*", json!({"title": null})).expect(422).names("/title");
    patch("*", json!({"ends_at": "2026-12-05T09:00:00+08:00"})).expect(422);
    let other = booking(&stage.space, 5, "14:00", "15:00");
    office.post("/bookings").json(&other).send().expect(201);
    let taken = json!({"starts_at": "2026-12-05T14:00:00+08:00", "ends_at": "2026-12-05T16:00:00+08:00"});
    patch("*", taken).expect(409).problem("booking-conflict");
    patch("*", json!({"capacity": 501})).expect(422).names("/capacity");
    assert_eq!(stage.seen_by(office)["version"], seen["version"], "nothing was written");
    let to = json!({"starts_at": "2026-12-05T16:10:00+08:00", "ends_at": "2026-12-05T17:35:00+08:00",
        "capacity": 4, "description": "改期"});
    let moved = patch(&seen.etag(), to).expect(200);
    assert_eq!(moved["starts_at"], "2026-12-05T16:10:00+08:00");
    assert_eq!(moved["sales_close_at"], "2026-12-05T15:40:00+08:00", "as long before as it was");
    assert_eq!(moved["places"]["remaining"], 0);
    assert_eq!(app.count("bookings WHERE kind = 'session' AND headcount = 4"), 1);
    let notices = resident.get("/me/notices").send().expect(200);
    assert_eq!(notices.items().len(), 1);
    assert_eq!(notices.items()[0]["kind"], "session_moved");
    // The booking that holds its room is not moved alone.
    let to = json!({"starts_at": "2026-12-06T10:00:00+08:00", "ends_at": "2026-12-06T12:00:00+08:00"});
    let path = format!("/bookings/{}/reschedule", moved.text("booking_id"));
    office.post(&path).json(&to).send().expect(409).problem("conflict");
    assert_eq!(stage.seen_by(office)["starts_at"], "2026-12-05T16:10:00+08:00");
    app.set_clock("2026-12-05T16:10:00+08:00");
    patch("*", json!({"title": "x"})).expect(409).problem("invalid-transition");
});

on_both_engines!(calling_off_cancels_tickets_and_tells_people, |app| {
    let stage = stage(app, &json!({"capacity": 3}));
    let (one, waits) = (app.resident(), app.resident());
    let taken = stage.take(&one, 3).expect(201);
    let waiting = stage.join(&waits).expect(201);
    let path = stage.path("/cancel");
    one.post(&path).send().expect(403);
    app.login_as("venue_staff").post(&path).send().expect(403);
    let reason = json!({"reason": "演员生病"});
    let off = stage.venue.office.post(&path).json(&reason).send().expect(200);
    assert_eq!(
        (off["status"].clone(), off["status_reason"].clone()),
        (json!("cancelled"), json!("演员生病"))
    );
    stage.venue.office.post(&path).send().expect(409).problem("invalid-transition");
    let ticket = one.get(&format!("/tickets/{}", ids(&taken)[0])).send().expect(200);
    assert_eq!(
        (ticket["status"].clone(), ticket["status_reason"].clone()),
        (json!("cancelled"), json!("演员生病"))
    );
    assert_eq!(app.count("tickets WHERE status = 'cancelled'"), 3);
    assert_eq!(entry(&waits, &waiting.id())["status"], "ended");
    let told = one.get("/me/notices").send().expect(200);
    assert_eq!(told.items().len(), 1, "once, not once a ticket");
    assert_eq!(told.items()[0]["kind"], "session_cancelled");
    assert_eq!(waits.get("/me/notices").send().items()[0]["kind"], "waiting_list_ended");
    // The room is free, and nothing is given out any more.
    assert_eq!(app.count("occupancies"), 0);
    stage.take(&one, 1).expect(409).problem("session-cancelled");
    stage.join(&one).expect(409).problem("session-cancelled");
    assert_eq!(app.count("event_sessions WHERE sold = 0 AND offered = 0 AND waiting = 0"), 1);
});

on_both_engines!(a_closure_calls_it_off_and_its_room_is_not_given_back_alone, |app| {
    let stage = stage(app, &json!({}));
    let resident = app.resident();
    stage.take(&resident, 1).expect(201);
    let closure = json!({"starts_at": "2026-12-05T09:00:00+08:00", "ends_at": "2026-12-05T21:00:00+08:00",
        "reason": "台风", "emergency": true});
    let office = &stage.venue.office;
    office.post(&format!("/spaces/{}/closures", stage.space)).json(&closure).send().expect(201);
    let seen = stage.seen_by(&resident);
    assert_eq!((seen["status"].clone(), seen["status_reason"].clone()), (json!("cancelled"), json!("台风")));
    assert_eq!(app.count("tickets WHERE status = 'cancelled'"), 1);
    let other = office.post("/sessions").json(&session(&stage.space, 7, &json!({}))).send().expect(201);
    for verb in ["cancel", "check-in", "complete", "reject"] {
        let path = format!("/bookings/{}/{verb}", other.text("booking_id"));
        office.post(&path).send().expect(409).problem("conflict");
    }
    let seen = office.get(&format!("/sessions/{}", other.id())).send().expect(200);
    assert_eq!(seen["status"], "open");
});

on_both_engines!(a_session_that_is_over_ends, |app| {
    let stage = stage(app, &json!({}));
    let resident = app.resident();
    let taken = ids(&stage.take(&resident, 2).expect(201));
    app.set_clock("2026-12-05T11:00:00+08:00");
    let scan = json!({"nonce": "1"});
    stage.venue.office.post(&format!("/tickets/{}/check-in", taken[0])).json(&scan).send().expect(200);
    app.set_clock("2026-12-05T12:00:00+08:00");
    app.run_jobs();
    app.run_jobs(); // again does nothing
    assert_eq!(stage.seen_by(&resident)["status"], "ended");
    let status = |id: &str| resident.get(&format!("/tickets/{id}")).send().expect(200)["status"].clone();
    assert_eq!((status(&taken[0]), status(&taken[1])), (json!("redeemed"), json!("no_show")));
    assert_eq!(app.count("bookings WHERE kind = 'session' AND status = 'completed'"), 1);
    stage.venue.office.post(&stage.path("/cancel")).send().expect(409).problem("invalid-transition");
});
