//! Taking tickets and giving them back.

use super::{give_back, ids, party, stage};
use citong_tests::on_both_engines;
use serde_json::{Value, json};

on_both_engines!(a_party_takes_a_ticket_each, |app| {
    let stage = stage(app, &json!({"capacity": 10, "max_party": 4}));
    let resident = app.resident();
    app.client().post(&stage.path("/tickets")).json(&party(1)).send().expect(401);
    let body = json!({"party": [{"name": "陈小满"}, {"name": " 陈阿嬷 ", "concession": "senior"}]});
    let taken = resident.post(&stage.path("/tickets")).json(&body).send().expect(201);
    let tickets = taken["tickets"].as_array().unwrap();
    assert_eq!(tickets.len(), 2);
    assert_eq!((&tickets[0]["name"], &tickets[1]["name"]), (&json!("陈小满"), &json!("陈阿嬷")));
    assert_eq!((&tickets[1]["concession"], &tickets[1]["seat"]), (&json!("senior"), &Value::Null));
    assert_eq!(tickets[0]["order_id"], tickets[1]["order_id"]);
    for ticket in tickets {
        assert_eq!((&ticket["status"], &ticket["session_id"]), (&json!("valid"), &json!(stage.session)));
        assert!(ticket["pass"].as_str().unwrap().starts_with("CT1."));
    }
    assert_ne!(tickets[0]["pass"], tickets[1]["pass"]);
    assert_eq!(stage.seen_by(&app.client())["places"]["sold"], 2);
    assert_eq!(stage.venue.office.get("/changes?kinds=ticket").send().items().len(), 2);
    // Who may see them.
    let path = format!("/tickets/{}", ids(&taken)[0]);
    let own = resident.get(&path).send().expect(200);
    assert_eq!(own["pass"], tickets[0]["pass"]);
    resident.get(&path).header("If-None-Match", &own.etag()).send().expect(304);
    app.resident().get(&path).send().expect(404);
    let desk = stage.venue.office.get(&path).send().expect(200);
    assert_eq!((desk["name"].clone(), desk["pass"].clone()), (json!("陈**"), Value::Null));
    let stranger = app.another_user("venue_manager", Some("350502"), None);
    stranger.get(&path).send().expect(404);
    // Lists.
    assert_eq!(resident.get("/tickets").send().expect(200).items().len(), 2);
    assert_eq!(app.resident().get("/tickets").send().expect(200).items().len(), 0);
    let all = format!("/tickets?session_id={}&status=valid", stage.session);
    assert_eq!(stage.venue.office.get(&all).send().expect(200).items().len(), 2);
    assert_eq!(stage.venue.office.get("/tickets?mine=true").send().expect(200).items().len(), 0);
    assert_eq!(stranger.get(&all).send().expect(200).items().len(), 0);
    // Three more are more than one person can have.
    let limit = stage.take(&resident, 3).expect(409).problem("booking-limit");
    assert_eq!((limit["limit"].clone(), limit["held"].clone()), (json!(4), json!(2)));
    stage.take(&resident, 2).expect(201);
    assert_eq!(app.count("tickets"), 4);
});

on_both_engines!(bad_parties_take_nothing, |app| {
    let stage = stage(app, &json!({"capacity": 500, "max_party": 500}));
    let resident = app.resident();
    let refused = |body: Value, pointer: &str| {
        resident.post(&stage.path("/tickets")).json(&body).send().expect(422).names(pointer);
    };
    refused(json!({"party": []}), "/party");
    refused(json!({}), "/party");
    refused(json!({"party": -3}), "/party");
    refused(json!({"party": null}), "/party");
    refused(party(501), "/party");
    refused(party(5000), "/party");
    refused(json!({"party": [{"name": ""}]}), "/party/0/name");
    refused(json!({"party": [{"name": "好"}, {"name": "长".repeat(51)}]}), "/party/1/name");
    refused(json!({"party": [{"name": "好\n坏"}]}), "/party/0/name");
    refused(json!({"party": [{"name": "好", "concession": "vip"}]}), "/party/0/concession");
    refused(json!({"party": [{"name": "好", "age": 5}]}), "/party/0/age");
    let guest = json!({"name": "吴阿公", "phone": "13812345678", "channel": "counter"});
    resident
        .post(&stage.path("/tickets"))
        .json(&json!({"party": [{"name": "吴阿公"}], "on_behalf_of": guest}))
        .send()
        .expect(403);
    let path = "/sessions/0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10/tickets";
    resident.post(path).json(&party(1)).send().expect(404);
    assert_eq!(app.count("tickets"), 0);
    // The whole of what is possible is possible.
    assert_eq!(ids(&stage.take(&resident, 500).expect(201)).len(), 500);
});

on_both_engines!(all_or_none_and_what_remains, |app| {
    let stage = stage(app, &json!({"capacity": 5}));
    let (first, second) = (app.resident(), app.resident());
    stage.take(&first, 3).expect(201);
    let full = stage.take(&second, 3).expect(409).problem("session-full");
    assert_eq!(full["remaining"], 2);
    assert_eq!(app.count("tickets"), 3);
    stage.take(&second, 2).expect(201);
    assert_eq!(stage.take(&second, 1).expect(409).problem("session-full")["remaining"], 0);
    // The same request again under its key takes nothing more.
    let third = stage.venue.office.patch(&stage.path("")).if_match("*").json(&json!({"capacity": 8})).send();
    third.expect(200);
    for _ in 0..2 {
        let again = second.post(&stage.path("/tickets")).idempotency_key("k").json(&party(1)).send();
        again.expect(201);
    }
    assert_eq!(app.count("tickets"), 6);
});

on_both_engines!(the_internet_leaves_the_reserve_until_the_day, |app| {
    let stage = stage(app, &json!({"capacity": 10, "reserve_percent": 25}));
    let resident = app.resident();
    let places = |name: &str| stage.seen_by(&resident)["places"][name].clone();
    assert_eq!((places("reserved"), places("remaining_online")), (json!(3), json!(7)));
    stage.take(&resident, 7).expect(201);
    let full = stage.take(&app.resident(), 1).expect(409).problem("session-full");
    assert_eq!(full["remaining"], 0);
    let guest = |n: u32| {
        json!({"party": [{"name": "吴阿公"}],
        "on_behalf_of": {"name": "吴阿公", "phone": format!("1381234567{n}"), "channel": "counter"}})
    };
    // The desk has the reserve, and prints the pass of whoever has no phone.
    let staff = app.another_user("venue_staff", None, Some(&stage.venue.organization));
    let sold = staff.post(&stage.path("/tickets")).json(&guest(1)).send().expect(201);
    assert!(sold["tickets"][0]["pass"].as_str().unwrap().starts_with("CT1."));
    assert_eq!(sold["tickets"][0]["channel"], "counter");
    assert_eq!(places("remaining"), 2);
    let wrong = json!({"party": [{"name": "吴"}], "on_behalf_of": {"name": "吴", "phone": "12", "channel": "online"}});
    let wrong = staff.post(&stage.path("/tickets")).json(&wrong).send().expect(422);
    wrong.names("/on_behalf_of/phone").names("/on_behalf_of/channel");
    app.set_clock("2026-12-04T23:59:59+08:00");
    stage.take(&app.resident(), 1).expect(409).problem("session-full");
    // Midnight: what is left is for everybody, without any job.
    app.set_clock("2026-12-05T00:00:00+08:00");
    assert_eq!((places("reserved"), places("remaining_online")), (json!(0), json!(2)));
    stage.take(&app.resident(), 3).expect(409).problem("session-full");
    stage.take(&app.resident(), 2).expect(201);
    assert_eq!(app.count("event_sessions WHERE sold = 10 AND sold_desk = 1"), 1);
});

on_both_engines!(a_session_kept_for_walk_ins_only, |app| {
    let stage = stage(app, &json!({"capacity": 4, "reserve_percent": 100}));
    let resident = app.resident();
    assert_eq!(stage.take(&resident, 1).expect(409).problem("session-full")["remaining"], 0);
    stage.take(&stage.venue.office, 4).expect(201);
    assert_eq!(app.count("tickets WHERE at_desk"), 4);
});

on_both_engines!(no_ticket_after_sales_close, |app| {
    let stage = stage(app, &json!({"sales_close_at": "2026-12-05T09:00:00+08:00"}));
    let resident = app.resident();
    app.set_clock("2026-12-05T08:59:59+08:00");
    stage.take(&resident, 1).expect(201);
    app.set_clock("2026-12-05T09:00:00+08:00");
    stage.take(&resident, 1).expect(409).problem("sales-closed");
    stage.join(&resident).expect(409).problem("sales-closed");
    assert_eq!(stage.seen_by(&resident)["sales_open"], false);
    assert_eq!(app.count("tickets"), 1);
});

on_both_engines!(a_ticket_is_given_back_before_the_beginning, |app| {
    let stage = stage(app, &json!({"capacity": 2}));
    let resident = app.resident();
    let taken = ids(&stage.take(&resident, 2).expect(201));
    give_back(&app.resident(), &taken[0]).expect(404);
    app.login_as("auditor").post(&format!("/tickets/{}/cancel", taken[0])).send().expect(403);
    let back = give_back(&resident, &taken[0]).expect(200);
    assert_eq!(back["status"], "cancelled");
    give_back(&resident, &taken[0]).expect(409).problem("invalid-transition");
    assert_eq!(stage.seen_by(&resident)["places"]["remaining"], 1);
    stage.take(&app.resident(), 1).expect(201);
    app.set_clock("2026-12-05T10:00:00+08:00");
    give_back(&resident, &taken[1]).expect(409).problem("cancellation-too-late");
    // The desk may until the end, and the person is told.
    give_back(&stage.venue.office, &taken[1]).expect(200);
    assert_eq!(resident.get("/me/notices").send().items()[0]["kind"], "ticket_cancelled");
    assert_eq!(app.count("event_sessions WHERE sold = 1"), 1);
});

on_both_engines!(the_database_refuses_one_too_many, |app| {
    let stage = stage(app, &json!({"capacity": 2}));
    stage.take(&app.resident(), 2).expect(201);
    let copy = "INSERT INTO tickets (id, session_id, order_id, channel, at_desk, name, status, inside, version, \
        created_at, updated_at) SELECT session_id, session_id, order_id, channel, at_desk, name, 'valid', inside, 1, \
        created_at, updated_at FROM tickets LIMIT 1";
    assert!(app.execute(copy).is_err(), "one ticket more than places");
    assert!(app.execute("UPDATE event_sessions SET sold = 3").is_err());
    assert!(app.execute("UPDATE event_sessions SET capacity = 1").is_err());
    assert!(app.execute("DELETE FROM tickets").is_err());
    // What is sold follows the tickets.
    app.execute("UPDATE tickets SET status = 'cancelled'").unwrap();
    assert_eq!(app.count("event_sessions WHERE sold = 0"), 1);
    assert!(app.execute(copy).is_ok());
    assert_eq!(app.count("event_sessions WHERE sold = 1"), 1);
});
