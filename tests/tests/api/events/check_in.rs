//! Scans at the door.

use super::{give_back, ids, session, stage};
use crate::fixtures::venue_in;
use citong_tests::{Client, Reply, on_both_engines};
use serde_json::{Value, json};

fn scan(desk: &Client, ticket: &str, body: Value) -> Reply {
    desk.post(&format!("/tickets/{ticket}/check-in")).json(&body).send()
}

on_both_engines!(a_ticket_admits_once, |app| {
    let stage = stage(app, &json!({}));
    let resident = app.resident();
    let staff = app.another_user("venue_staff", None, Some(&stage.venue.organization));
    let ticket = ids(&stage.take(&resident, 1).expect(201)).remove(0);
    app.set_clock("2026-12-05T07:59:59+08:00");
    scan(&staff, &ticket, json!({"nonce": "a"})).expect(409).problem("check-in-not-open");
    app.set_clock("2026-12-05T09:55:00+08:00");
    scan(&resident, &ticket, json!({"nonce": "a"})).expect(403);
    let elsewhere = app.another_user("venue_staff", Some("350502"), None);
    scan(&elsewhere, &ticket, json!({"nonce": "a"})).expect(404);
    for (body, pointer) in [
        (json!({"nonce": ""}), "/nonce"),
        (json!({"nonce": "x".repeat(101)}), "/nonce"),
        (json!({}), "/nonce"),
        (json!({"nonce": "a", "direction": "sideways"}), "/direction"),
        (json!({"nonce": "a", "scanned_at": "2026-12-05T09:57:01+08:00"}), "/scanned_at"),
    ] {
        scan(&staff, &ticket, body).expect(422).names(pointer);
    }
    assert_eq!(app.count("ticket_scans"), 0);
    let first = scan(&staff, &ticket, json!({"nonce": "a"})).expect(200);
    assert_eq!((first["status"].clone(), first["inside"].clone()), (json!("redeemed"), json!(true)));
    assert_eq!(first["redeemed_at"], "2026-12-05T09:55:00+08:00");
    // The same scan sent again, later: the same answer, written once.
    app.advance(60);
    let again = scan(&staff, &ticket, json!({"nonce": "a"})).expect(200);
    assert_eq!((again["redeemed_at"].clone(), app.count("ticket_scans")), (first["redeemed_at"].clone(), 1));
    // One name for two scans.
    let other = json!({"nonce": "a", "direction": "exit"});
    let other = scan(&staff, &ticket, other).expect(409).problem("duplicate");
    assert_eq!((other["nonce"].clone(), other["direction"].clone()), (json!("a"), json!("entry")));
    assert_eq!((app.count("ticket_scans"), app.count("tickets WHERE inside")), (1, 1));
    // Another scan of the same ticket.
    let twice = scan(&staff, &ticket, json!({"nonce": "b"})).expect(409).problem("already-redeemed");
    assert_eq!(twice["redeemed_at"], "2026-12-05T09:55:00+08:00");
    scan(&staff, &ticket, json!({"nonce": "b"})).expect(409).problem("already-redeemed");
    assert_eq!(app.count("ticket_scans"), 2, "a refused scan is kept, once");
    give_back(&resident, &ticket).expect(409);
});

on_both_engines!(who_leaves_may_come_back, |app| {
    let stage = stage(app, &json!({}));
    let ticket = ids(&stage.take(&app.resident(), 2).expect(201)).remove(0);
    let desk = &stage.venue.office;
    app.set_clock("2026-12-05T10:10:00+08:00");
    let exit = |nonce: &str| scan(desk, &ticket, json!({"nonce": nonce, "direction": "exit"}));
    exit("x").expect(409).problem("not-inside");
    app.advance(1);
    scan(desk, &ticket, json!({"nonce": "1", "direction": "entry"})).expect(200);
    app.advance(1);
    assert_eq!(exit("2").expect(200)["inside"], false);
    exit("3").expect(409).problem("not-inside");
    app.advance(1);
    let back = scan(desk, &ticket, json!({"nonce": "4"})).expect(200);
    assert_eq!(
        (back["inside"].clone(), back["redeemed_at"].clone()),
        (json!(true), json!("2026-12-05T10:10:01+08:00"))
    );
    let attendance = desk.get(&stage.path("/attendance")).send().expect(200);
    assert_eq!(
        attendance.body,
        json!({"session_id": stage.session, "expected": 2, "entered": 1, "inside": 1})
    );
    app.resident().get(&stage.path("/attendance")).send().expect(403);
    app.resident().get(&stage.path("/scans")).send().expect(403);
    let log = desk.get(&stage.path("/scans")).send().expect(200);
    let outcomes: Vec<_> = log.items().iter().map(|s| s["outcome"].as_str().unwrap().to_owned()).collect();
    assert_eq!(outcomes, ["not_inside", "accepted", "accepted", "not_inside", "accepted"]);
    assert_eq!(log.items()[1]["name"], "访**");
    let page = desk.get(&stage.path("/scans?limit=3")).send().expect(200);
    let rest = desk.get(&stage.path(&format!("/scans?limit=3&cursor={}", page.text("next_cursor")))).send();
    assert_eq!(rest.expect(200).items().len(), 2);
    app.set_clock("2026-12-05T12:30:00+08:00");
    exit("5").expect(200);
    scan(desk, &ticket, json!({"nonce": "6"})).expect(409).problem("check-in-not-open");
});

on_both_engines!(scans_uploaded_later_are_ordered_by_the_clock_at_the_door, |app| {
    let stage = stage(app, &json!({}));
    let resident = app.resident();
    let tickets = ids(&stage.take(&resident, 2).expect(201));
    let desk = &stage.venue.office;
    let at = |nonce: &str, minute: u32, direction: &str| json!({"nonce": nonce, "scanned_at": format!("2026-12-05T10:{minute:02}:00+08:00"), "direction": direction});
    app.set_clock("2026-12-05T10:40:00+08:00");
    assert_eq!(
        scan(desk, &tickets[0], at("late", 20, "entry")).expect(200)["redeemed_at"],
        "2026-12-05T10:20:00+08:00"
    );
    // An upload that is earlier is the entry; the other one was a second use of the ticket.
    let early = scan(desk, &tickets[0], at("early", 5, "entry")).expect(200);
    assert_eq!(early["redeemed_at"], "2026-12-05T10:05:00+08:00");
    let again = scan(desk, &tickets[0], at("late", 20, "entry")).expect(409).problem("already-redeemed");
    assert_eq!(again["redeemed_at"], "2026-12-05T10:05:00+08:00");
    assert_eq!(app.count("ticket_scans WHERE nonce = 'late' AND outcome = 'duplicate'"), 1);
    // Left at 10:10: then the second entry was a return.
    scan(desk, &tickets[0], at("out", 10, "exit")).expect(200);
    assert_eq!(app.count("ticket_scans WHERE outcome = 'accepted'"), 3);
    // Days later: the ticket counted as missed, and was not.
    app.set_clock("2026-12-05T12:00:00+08:00");
    app.run_jobs();
    let path = format!("/tickets/{}", tickets[1]);
    assert_eq!(resident.get(&path).send().expect(200)["status"], "no_show");
    app.set_clock("2026-12-12T10:30:00+08:00");
    scan(desk, &tickets[1], at("n", 29, "entry")).expect(409).problem("check-in-not-open");
    let found = scan(desk, &tickets[1], at("n", 30, "entry")).expect(200);
    assert_eq!(
        (found["status"].clone(), found["redeemed_at"].clone()),
        (json!("redeemed"), json!("2026-12-05T10:30:00+08:00"))
    );
    assert_eq!(app.count("tickets WHERE status = 'redeemed'"), 2);
});

on_both_engines!(cancelled_tickets_admit_nobody, |app| {
    let stage = stage(app, &json!({}));
    let resident = app.resident();
    let tickets = ids(&stage.take(&resident, 2).expect(201));
    give_back(&resident, &tickets[0]).expect(200);
    app.set_clock("2026-12-05T10:00:00+08:00");
    scan(&stage.venue.office, &tickets[0], json!({"nonce": "1"})).expect(409).problem("ticket-cancelled");
    stage.venue.office.post(&stage.path("/cancel")).send().expect(200);
    scan(&stage.venue.office, &tickets[1], json!({"nonce": "1"})).expect(409).problem("session-cancelled");
    assert_eq!(app.count("ticket_scans"), 0);
});

on_both_engines!(codes_are_checked, |app| {
    let stage = stage(app, &json!({}));
    let resident = app.resident();
    let taken = stage.take(&resident, 2).expect(201);
    let pass = |n: usize| taken["tickets"][n]["pass"].as_str().unwrap().to_owned();
    let staff = app.another_user("venue_staff", None, Some(&stage.venue.organization));
    app.set_clock("2026-12-05T10:00:00+08:00");
    let by_pass = |caller: &Client, pass: &str, facility: &str, nonce: &str| {
        let body = json!({"pass": pass, "nonce": nonce, "facility_id": facility});
        caller.post("/check-ins").json(&body).send()
    };
    let here = stage.venue.id.as_str();
    by_pass(&resident, &pass(0), here, "1").expect(403);
    let mut forged = pass(0);
    let place = forged.len() / 2;
    forged.replace_range(place..=place, if forged.as_bytes()[place] == b'A' { "B" } else { "A" });
    for bad in [forged.as_str(), "", "CT1", "https://example.org", "CT1.AAAA.AAAA"] {
        by_pass(&staff, bad, here, "1").expect(422).problem("forged-pass").names("/pass");
    }
    // Another venue: where the scanner stands, or whose staff it is.
    let other = venue_in(app, "350502");
    app.set_clock("2026-12-05T10:00:00+08:00");
    by_pass(&stage.venue.office, &pass(0), &other.id, "1").expect(409).problem("wrong-venue");
    let stranger = app.another_user("venue_staff", None, Some(&other.organization));
    by_pass(&stranger, &pass(0), &other.id, "1").expect(409).problem("wrong-venue");
    by_pass(&stranger, &pass(0), here, "1").expect(409).problem("wrong-venue");
    assert_eq!(app.count("ticket_scans"), 0);
    let admitted = by_pass(&staff, &pass(0), here, "1").expect(200);
    assert_eq!(
        (admitted["id"].clone(), admitted["status"].clone()),
        (taken["tickets"][0]["id"].clone(), json!("redeemed"))
    );
    by_pass(&staff, &pass(0), here, "1").expect(200);
    by_pass(&staff, &pass(0), here, "2").expect(409).problem("already-redeemed");
    // A code beside the id must be of that ticket.
    let second = ids(&taken).remove(1);
    scan(&staff, &second, json!({"nonce": "3", "pass": pass(0)})).expect(422).names("/pass");
    scan(&staff, &second, json!({"nonce": "3", "pass": pass(1)})).expect(200);
});

on_both_engines!(a_scanner_without_a_network_uploads_in_any_order, |app| {
    let stage = stage(app, &json!({}));
    let resident = app.resident();
    let taken = stage.take(&resident, 3).expect(201);
    let staff = app.another_user("venue_staff", None, Some(&stage.venue.organization));
    app.set_clock("2026-12-05T11:00:00+08:00");
    let row = |n: usize, nonce: &str, minute: u32, direction: &str| {
        json!({"pass": taken["tickets"][n]["pass"], "nonce": nonce, "direction": direction,
            "facility_id": stage.venue.id, "scanned_at": format!("2026-12-05T10:{minute:02}:00+08:00")})
    };
    let scans = json!({"scans": [row(0, "2", 30, "exit"), row(0, "1", 10, "entry"), row(1, "3", 5, "entry"),
        {"pass": "CT1.x.y", "nonce": "4", "facility_id": stage.venue.id}, {"nonce": "5"}, row(1, "6", 6, "entry"),
        row(1, "3", 5, "entry")]});
    let answer = staff.post("/check-ins:batch").json(&scans).send().expect(200);
    let statuses: Vec<_> = answer.items().iter().map(|r| r["status"].as_u64().unwrap()).collect();
    assert_eq!(statuses, [200, 200, 200, 422, 422, 409, 200]);
    assert_eq!(answer.items()[5]["problem"]["type"], "/problems/already-redeemed");
    let indices: Vec<_> = answer.items().iter().map(|r| r["index"].as_u64().unwrap()).collect();
    assert_eq!(indices, [0, 1, 2, 3, 4, 5, 6], "answered in the order of the batch");
    assert_eq!(answer.items()[3]["problem"]["type"], "/problems/forged-pass");
    // The exit was sent before its entry, and came after it.
    let inside = |n: usize| answer.items()[n]["ticket"]["inside"].clone();
    assert_eq!((inside(0), inside(1)), (json!(false), json!(true)));
    // Again: nothing more is written.
    let again = staff.post("/check-ins:batch").json(&scans).send().expect(200);
    assert_eq!(again.items()[0]["status"], 200);
    assert_eq!(app.count("ticket_scans"), 4);
    // One name for two scans stops no other.
    let same = json!({"scans": [row(0, "1", 10, "exit"), row(0, "1", 10, "entry")]});
    let answer = staff.post("/check-ins:batch").json(&same).send().expect(200);
    assert_eq!(answer.items()[0]["problem"]["type"], "/problems/duplicate");
    assert_eq!(answer.items()[1]["status"], 200);
    assert_eq!(app.count("ticket_scans"), 4);
    // Out and in again, the last first.
    let back =
        json!({"scans": [row(2, "c", 53, "entry"), row(2, "b", 52, "exit"), row(2, "a", 51, "entry")]});
    let answer = staff.post("/check-ins:batch").json(&back).send().expect(200);
    assert!(answer.items().iter().all(|r| r["status"] == 200), "{answer}");
    assert_eq!(app.count("ticket_scans WHERE outcome = 'accepted'"), 6);
    let attendance = staff.get(&stage.path("/attendance")).send().expect(200);
    assert_eq!((attendance["entered"].clone(), attendance["inside"].clone()), (json!(3), json!(2)));
    staff.post("/check-ins:batch").json(&json!({"scans": []})).send().expect(422).names("/scans");
    let many: Vec<_> = (0..501).map(|n| row(0, &format!("n{n}"), 1, "entry")).collect();
    staff.post("/check-ins:batch").json(&json!({"scans": many})).send().expect(422).names("/scans");
    resident.post("/check-ins:batch").json(&scans).send().expect(403);
});

on_both_engines!(scans_survive_a_moved_session, |app| {
    let stage = stage(app, &json!({}));
    let ticket = ids(&stage.take(&app.resident(), 1).expect(201)).remove(0);
    let office = &stage.venue.office;
    office.post("/sessions").json(&session(&stage.space, 6, &json!({}))).send().expect(201);
    let to = json!({"starts_at": "2026-12-05T18:00:00+08:00", "ends_at": "2026-12-05T20:00:00+08:00"});
    office.patch(&stage.path("")).if_match("*").json(&to).send().expect(200);
    app.set_clock("2026-12-05T10:00:00+08:00");
    scan(office, &ticket, json!({"nonce": "1"})).expect(409).problem("check-in-not-open");
    app.set_clock("2026-12-05T16:00:00+08:00");
    scan(office, &ticket, json!({"nonce": "1"})).expect(200);
});
