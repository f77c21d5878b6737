//! iCalendar feeds. What they hold is also written to `target/calendars`, where two other parsers read it
//! (`cargo xtask test`, step "calendar feeds").

use crate::fixtures::{booking, venue};
use citong_tests::{App, Engine, Reply, on_both_engines};
use serde_json::json;
use std::path::Path;

/// The text of a calendar, put together where it was folded.
fn unfolded(reply: &Reply) -> String {
    assert_eq!(reply.header("content-type"), Some("text/calendar; charset=utf-8"));
    let text = String::from_utf8(reply.bytes.clone()).expect("UTF-8");
    assert!(text.split("\r\n").all(|line| line.len() <= 75 && !line.contains('\n')), "{text}");
    text.replace("\r\n ", "")
}

/// Keeps a feed for the other parsers; only of one engine, because both give the same.
fn keep(app: &App, name: &str, reply: &Reply) {
    if app.engine() == Engine::Sqlite {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/calendars");
        std::fs::create_dir_all(&folder).expect("a folder");
        std::fs::write(folder.join(name), &reply.bytes).expect("a file");
    }
}

on_both_engines!(a_space_says_when_it_is_taken_and_never_by_whom, |app| {
    let venue = venue(app);
    let hall = venue.space(&json!({"name": "体育馆"}));
    let part = venue.space(&json!({"name": "东区; 1号, 场", "parent_id": hall}));
    let resident = app.resident();
    let made = resident.post("/bookings").json(&booking(&part, 5, "10:00", "12:00")).send().expect(201);
    let closure = json!({"starts_at": "2026-12-20T00:00:00+08:00", "ends_at": "2026-12-21T00:00:00+08:00", "reason": "消防"});
    venue.office.post(&format!("/spaces/{part}/closures")).json(&closure).send().expect(201);
    let path = format!("/spaces/{hall}/calendar.ics");
    let feed = app.client().get(&path).send().expect(200);
    keep(app, "space.ics", &feed);
    let text = unfolded(&feed);
    assert!(text.contains(
        "DTSTART;TZID=Asia/Shanghai:20261205T100000\r\nDTEND;TZID=Asia/Shanghai:20261205T120000\r\n"
    ));
    assert!(text.contains("SUMMARY:已预约 Busy\r\n") && text.contains("SUMMARY:临时关闭 Closed\r\n"));
    assert_eq!(text.matches("BEGIN:VEVENT").count(), 2);
    for secret in ["南音排练", "陈小满", &made.id(), "消防"] {
        assert!(!text.contains(secret), "{secret} is public");
    }
    // Whoever books it sees no more than anybody.
    assert_eq!(resident.get(&path).send().expect(200).bytes, feed.bytes);
    assert_eq!(feed.header("cache-control"), Some("public, max-age=30"));
    app.client().get(&path).header("If-None-Match", &feed.etag()).send().expect(304);
    resident.post(&format!("/bookings/{}/cancel", made.id())).send().expect(200);
    let after = app.client().get(&path).header("If-None-Match", &feed.etag()).send().expect(200);
    assert_eq!(unfolded(&after).matches("BEGIN:VEVENT").count(), 1);
    app.client().get(&format!("/spaces/{}/calendar.ics", venue.id)).send().expect(404);
});

on_both_engines!(one_booking_is_for_its_owner_and_the_desk, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({"approval_required": true}));
    let resident = app.resident();
    let mut body = booking(&space, 5, "10:00", "12:00");
    body["purpose"] = "排练, 含讲座; 详见 a\\b\nBEGIN:VEVENT 𠮷".into();
    let made = resident.post("/bookings").json(&body).send().expect(201);
    let path = format!("/bookings/{}/calendar.ics", made.id());
    app.client().get(&path).send().expect(401);
    app.resident().get(&path).send().expect(404);
    let feed = resident.get(&path).send().expect(200);
    keep(app, "booking.ics", &feed);
    let text = unfolded(&feed);
    assert!(text.contains(&format!("UID:booking-{}@citong\r\n", made.id())));
    assert!(text.contains("STATUS:TENTATIVE\r\n") && text.contains("SEQUENCE:1\r\n"));
    assert!(text.contains("排练\\, 含讲座\\; 详见 a\\\\b\\nBEGIN:VEVENT 𠮷\r\n"));
    assert_eq!(text.matches("\r\nBEGIN:VEVENT\r\n").count(), 1);
    assert_eq!(feed.header("cache-control"), Some("no-store"));
    venue.office.post(&format!("/bookings/{}/confirm", made.id())).send().expect(200);
    let text = unfolded(&venue.office.get(&path).send().expect(200));
    assert!(text.contains("STATUS:CONFIRMED\r\n") && text.contains("SEQUENCE:2\r\n"));
});

on_both_engines!(a_person_s_calendar_stands_under_a_secret, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({}));
    let (resident, other) = (app.resident(), app.resident());
    let series = json!({"space_id": space, "starts_at": "2026-12-08T10:00:00+08:00", "ends_at": "2026-12-08T12:00:00+08:00",
        "rrule": "FREQ=WEEKLY;COUNT=3", "headcount": 5, "purpose": "南音社每周排练，演员与观众请从东门进入并提前十分钟到场"});
    let made = resident.post("/booking-series").json(&series).send().expect(201);
    let gone = made["bookings"][1]["id"].as_str().unwrap();
    resident.post(&format!("/bookings/{gone}/cancel")).send().expect(200);
    other.post("/bookings").json(&booking(&space, 5, "10:00", "12:00")).send().expect(201);
    app.client().post("/me/calendar-feed").send().expect(401);
    let feed = resident.post("/me/calendar-feed").idempotency_key("feed").send().expect(201);
    let url = feed.text("url").to_owned();
    let shown = app.client().get(&url).send().expect(200);
    keep(app, "person.ics", &shown);
    let text = unfolded(&shown);
    assert_eq!(text.matches("BEGIN:VEVENT").count(), 3, "{text}");
    assert_eq!(text.matches("STATUS:CANCELLED").count(), 1);
    assert!(text.contains(&format!("UID:booking-{gone}@citong\r\n")) && text.contains("测试文化馆 多功能厅"));
    assert_eq!(shown.header("cache-control"), Some("private, no-cache"));
    app.client().get(&url).header("If-None-Match", &shown.etag()).send().expect(304);
    // The secret is nowhere: not in the database, not in the log, not under the idempotency key.
    let token = url.rsplit('/').next().unwrap().trim_end_matches(".ics").to_owned();
    assert_eq!(app.count(&format!("calendar_feeds WHERE token_hash = '{token}'")), 0);
    assert_eq!(app.count(&format!("idempotency_keys WHERE body LIKE '%{token}%'")), 0);
    assert!(!app.log().tail(1000).contains(&token), "the log holds the secret");
    // A new one makes the old one worthless; a guess, another's or a cut one opens nothing.
    let renewed = resident.post("/me/calendar-feed").send().expect(201).text("url").to_owned();
    for wrong in [
        url.clone(),
        "/calendar-feeds/x.ics".into(),
        format!("/calendar-feeds/{}.ics", "A".repeat(43)),
        renewed.replace(".ics", "A.ics"),
        format!("/calendar-feeds/{}.ics", resident.id()),
        "/calendar-feeds/%27%20OR%201.ics".into(),
    ] {
        app.client().get(&wrong).send().expect(404).problem("not-found");
    }
    app.client().get(&renewed).send().expect(200);
    assert_eq!(app.count("calendar_feeds"), 1);
    let others = other.post("/me/calendar-feed").send().expect(201).text("url").to_owned();
    assert_eq!(unfolded(&app.client().get(&others).send().expect(200)).matches("BEGIN:VEVENT").count(), 1);
    resident.delete("/me/calendar-feed").send().expect(204);
    resident.delete("/me/calendar-feed").send().expect(404);
    app.client().get(&renewed).send().expect(404);
    // Nobody's calendar outlives the account.
    other.delete("/me").if_match("*").json(&json!({"password": other.password()})).send().succeed();
    app.client().get(&others).send().expect(404);
    assert_eq!(app.count("calendar_feeds"), 0);
});
