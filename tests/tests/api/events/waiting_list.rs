//! Waiting for a place.

use super::{entry, give_back, ids, party, stage};
use citong_tests::{Client, Reply, on_both_engines};
use serde_json::{Value, json};

fn accept(caller: &Client, id: &str) -> Reply {
    caller.post(&format!("/waiting-list-entries/{id}/accept")).send()
}

on_both_engines!(a_freed_place_is_offered_in_order_and_accepted, |app| {
    let stage = stage(app, &json!({"capacity": 2}));
    let (holder, first, second) = (app.resident(), app.resident(), app.resident());
    // Nobody waits while there are places.
    assert_eq!(stage.join(&first).expect(409).problem("places-free")["remaining"], 2);
    let taken = ids(&stage.take(&holder, 2).expect(201));
    app.client().post(&stage.path("/waiting-list")).send().expect(401);
    let one = stage.join(&first).expect(201);
    assert_eq!(
        (one["status"].clone(), one["position"].clone(), one["party_size"].clone()),
        (json!("waiting"), json!(1), json!(1))
    );
    assert_eq!(one["party"][0]["name"], "陈小满", "the account's name");
    let two = stage.join(&second).expect(201);
    assert_eq!(two["position"], 2);
    stage.join(&first).expect(409).problem("duplicate");
    assert_eq!(app.count("waiting_list_entries"), 2);
    accept(&first, &one.id()).expect(409).problem("invalid-transition");
    // Who sees what.
    let path = format!("/waiting-list-entries/{}", one.id());
    second.get(&path).send().expect(404);
    second.post(&format!("{path}/leave")).send().expect(404);
    assert_eq!(stage.venue.office.get(&path).send().expect(200)["party"][0]["name"], "陈**");
    let list = |caller: &Client| caller.get(&stage.path("/waiting-list")).send().expect(200).items().len();
    assert_eq!((list(&first), list(&stage.venue.office), list(&app.resident())), (1, 2, 0));
    // The place goes to the first in the transaction that frees it.
    give_back(&holder, &taken[0]).expect(200);
    let offer = entry(&first, &one.id());
    assert_eq!((offer["status"].clone(), offer["position"].clone()), (json!("offered"), Value::Null));
    assert_eq!(offer["offer_expires_at"], "2026-12-01T08:30:00+08:00");
    assert_eq!(entry(&second, &two.id())["position"], 1);
    assert_eq!(first.get("/me/notices").send().items()[0]["kind"], "waiting_list_offered");
    // Nobody jumps the queue, and what is offered is not for sale.
    assert_eq!(stage.take(&app.resident(), 1).expect(409).problem("session-full")["remaining"], 0);
    assert_eq!(stage.take(&stage.venue.office, 1).expect(409).problem("session-full")["remaining"], 0);
    accept(&second, &one.id()).expect(404);
    let tickets = accept(&first, &one.id()).expect(201);
    assert_eq!(tickets["tickets"][0]["name"], "陈小满");
    accept(&first, &one.id()).expect(409).problem("invalid-transition");
    assert_eq!(entry(&first, &one.id())["status"], "accepted");
    assert_eq!(app.count("event_sessions WHERE sold = 2 AND offered = 0 AND waiting = 1"), 1);
    assert_eq!(app.count("tickets WHERE status = 'valid'"), 2);
});

on_both_engines!(an_offer_lapses_by_the_clock_and_moves_on, |app| {
    let stage = stage(app, &json!({"capacity": 1}));
    let people: Vec<_> = (0..3).map(|_| app.resident()).collect();
    let holder = app.resident();
    let taken = ids(&stage.take(&holder, 1).expect(201));
    let waiting: Vec<_> = people.iter().map(|p| stage.join(p).expect(201).id()).collect();
    give_back(&holder, &taken[0]).expect(200);
    app.set_clock("2026-12-01T08:29:59+08:00");
    assert_eq!(entry(&people[0], &waiting[0])["status"], "offered");
    app.set_clock("2026-12-01T08:30:00+08:00");
    // No job has run.
    let lapsed = entry(&people[0], &waiting[0]);
    assert_eq!(
        (lapsed["status"].clone(), lapsed["offer_expires_at"].clone()),
        (json!("lapsed"), Value::Null)
    );
    accept(&people[0], &waiting[0]).expect(409).problem("offer-expired");
    // A newcomer's attempt is a decision, too: it moves the offer on before it is refused, and the
    // refusal takes that back; the job makes it stay.
    stage.take(&app.resident(), 1).expect(409).problem("session-full");
    app.run_jobs();
    assert_eq!(entry(&people[1], &waiting[1])["status"], "offered");
    assert_eq!(people[0].get("/me/notices").send().items()[0]["kind"], "waiting_list_lapsed");
    // Declined: at once to the next.
    people[1].post(&format!("/waiting-list-entries/{}/decline", waiting[1])).send().expect(200);
    assert_eq!(entry(&people[2], &waiting[2])["status"], "offered");
    accept(&people[2], &waiting[2]).expect(201);
    assert_eq!(app.count("event_sessions WHERE sold = 1 AND offered = 0 AND waiting = 0"), 1);
});

on_both_engines!(a_lapsed_place_can_be_sold_although_no_job_ran, |app| {
    let stage = stage(app, &json!({"capacity": 1}));
    let (holder, waits, newcomer) = (app.resident(), app.resident(), app.resident());
    let taken = ids(&stage.take(&holder, 1).expect(201));
    let waiting = stage.join(&waits).expect(201).id();
    give_back(&holder, &taken[0]).expect(200);
    stage.take(&newcomer, 1).expect(409).problem("session-full");
    app.set_clock("2026-12-01T08:30:00+08:00");
    stage.take(&newcomer, 1).expect(201);
    accept(&waits, &waiting).expect(409).problem("offer-expired");
    assert_eq!(app.count("event_sessions WHERE sold = 1 AND offered = 0"), 1);
});

on_both_engines!(an_offer_never_outlives_sales, |app| {
    let stage = stage(app, &json!({"capacity": 1, "sales_close_at": "2026-12-05T09:00:00+08:00"}));
    let (holder, first, second) = (app.resident(), app.resident(), app.resident());
    let taken = ids(&stage.take(&holder, 1).expect(201));
    let (one, two) = (stage.join(&first).expect(201).id(), stage.join(&second).expect(201).id());
    app.set_clock("2026-12-05T08:50:00+08:00");
    give_back(&holder, &taken[0]).expect(200);
    assert_eq!(entry(&first, &one)["offer_expires_at"], "2026-12-05T09:00:00+08:00");
    app.set_clock("2026-12-05T09:00:00+08:00");
    accept(&first, &one).expect(409).problem("sales-closed");
    app.run_jobs();
    assert_eq!(
        (entry(&first, &one)["status"].clone(), entry(&second, &two)["status"].clone()),
        (json!("lapsed"), json!("ended"))
    );
    // A place freed now is offered to nobody.
    assert_eq!(app.count("waiting_list_entries WHERE status = 'offered'"), 0);
});

on_both_engines!(sales_that_close_earlier_cut_offers, |app| {
    let stage = stage(app, &json!({"capacity": 2}));
    let (holder, quick, slow) = (app.resident(), app.resident(), app.resident());
    let taken = ids(&stage.take(&holder, 2).expect(201));
    let (one, two) = (stage.join(&quick).expect(201).id(), stage.join(&slow).expect(201).id());
    taken.iter().for_each(|ticket| {
        give_back(&holder, ticket).expect(200);
    });
    assert_eq!(entry(&slow, &two)["offer_expires_at"], "2026-12-01T08:30:00+08:00");
    let close = |at: &str| {
        let body = json!({"sales_close_at": format!("2026-12-01T{at}:00+08:00")});
        stage.venue.office.patch(&stage.path("")).if_match("*").json(&body).send().expect(200);
    };
    // Later than the offers end: they stay as they are.
    close("09:00");
    let before = entry(&slow, &two);
    assert_eq!(before["offer_expires_at"], "2026-12-01T08:30:00+08:00");
    close("08:10");
    let cut = entry(&slow, &two);
    assert_eq!(cut["offer_expires_at"], "2026-12-01T08:10:00+08:00");
    assert_eq!(cut["version"].as_i64(), before["version"].as_i64().map(|version| version + 1));
    assert_eq!(slow.get("/me/notices").send().items().len(), 2, "the person is told of the earlier end");
    app.set_clock("2026-12-01T08:09:59+08:00");
    accept(&quick, &one).expect(201);
    app.set_clock("2026-12-01T08:10:00+08:00");
    accept(&slow, &two).expect(409).problem("sales-closed");
    assert_eq!(app.count("tickets WHERE status = 'valid'"), 1);
});

on_both_engines!(an_offer_out_when_sales_are_closed_is_worth_nothing, |app| {
    let stage = stage(app, &json!({"capacity": 1}));
    let (holder, waits) = (app.resident(), app.resident());
    let taken = ids(&stage.take(&holder, 1).expect(201));
    let waiting = stage.join(&waits).expect(201).id();
    give_back(&holder, &taken[0]).expect(200);
    let body = json!({"sales_close_at": "2026-12-01T07:00:00+08:00"});
    stage.venue.office.patch(&stage.path("")).if_match("*").json(&body).send().expect(200);
    assert_eq!(entry(&waits, &waiting)["status"], "lapsed");
    accept(&waits, &waiting).expect(409).problem("sales-closed");
    assert_eq!(app.count("tickets WHERE status = 'valid'"), 0);
    assert_eq!(app.count("event_sessions WHERE sold = 0 AND offered = 0"), 1);
});

on_both_engines!(a_place_given_back_after_sales_is_offered_to_nobody, |app| {
    let stage = stage(app, &json!({"capacity": 1, "sales_close_at": "2026-12-05T09:00:00+08:00"}));
    let (holder, waits) = (app.resident(), app.resident());
    let taken = ids(&stage.take(&holder, 1).expect(201));
    let waiting = stage.join(&waits).expect(201).id();
    app.set_clock("2026-12-05T09:00:00+08:00");
    give_back(&holder, &taken[0]).expect(200);
    assert_eq!(entry(&waits, &waiting)["status"], "waiting");
    app.run_jobs();
    assert_eq!(entry(&waits, &waiting)["status"], "ended");
});

on_both_engines!(the_first_party_that_fits_is_served, |app| {
    let stage = stage(app, &json!({"capacity": 4}));
    let (holder, large, small) = (app.resident(), app.resident(), app.resident());
    let taken = ids(&stage.take(&holder, 4).expect(201));
    let big = stage.join_with(&large, 3).expect(201).id();
    let little = stage.join_with(&small, 1).expect(201).id();
    give_back(&holder, &taken[0]).expect(200);
    assert_eq!(entry(&large, &big)["position"], 1, "it keeps its place");
    assert_eq!(entry(&small, &little)["status"], "offered");
    for ticket in &taken[1..] {
        give_back(&holder, ticket).expect(200);
    }
    assert_eq!(entry(&large, &big)["status"], "offered");
    assert_eq!(accept(&large, &big).expect(201)["tickets"].as_array().unwrap().len(), 3);
    assert_eq!(app.count("event_sessions WHERE sold = 3 AND offered = 1"), 1);
});

on_both_engines!(a_party_that_does_not_fit_closes_the_session_to_nobody, |app| {
    let stage = stage(app, &json!({"capacity": 4}));
    let (holder, large, small) = (app.resident(), app.resident(), app.resident());
    let taken = ids(&stage.take(&holder, 2).expect(201));
    stage.join_with(&large, 5).expect(422).names("/party");
    let big = stage.join_with(&large, 4).expect(201).id();
    assert_eq!(entry(&large, &big)["status"], "waiting");
    // Two places are free and fit nobody who waits: the next may have them, and waits for nothing.
    let places = stage.seen_by(&small);
    assert_eq!((&places["places"]["remaining_online"], &places["places"]["waiting"]), (&json!(2), &json!(4)));
    assert_eq!(stage.join(&small).expect(409).problem("places-free")["remaining"], 2);
    assert_eq!(stage.take(&small, 3).expect(409).problem("session-full")["remaining"], 2);
    stage.take(&small, 1).expect(201);
    let last = ids(&stage.take(&stage.venue.office, 1).expect(201));
    let little = stage.join(&small).expect(201).id();
    // A freed place goes to the one whom it fits, and to no newcomer.
    give_back(&holder, &taken[0]).expect(200);
    assert_eq!(entry(&small, &little)["status"], "offered");
    let newcomer = app.resident();
    assert_eq!(stage.take(&newcomer, 1).expect(409).problem("session-full")["remaining"], 0);
    assert_eq!(stage.take(&stage.venue.office, 1).expect(409).problem("session-full")["remaining"], 0);
    accept(&small, &little).expect(201);
    // The next one fits nobody.
    give_back(&stage.venue.office, &last[0]).expect(200);
    assert_eq!(entry(&large, &big)["position"], 1);
    stage.take(&newcomer, 1).expect(201);
    assert_eq!(app.count("event_sessions WHERE sold = 4 AND offered = 0 AND waiting = 4"), 1);
});

on_both_engines!(priority_groups_go_first, |app| {
    let stage = stage(app, &json!({"capacity": 1}));
    let (holder, plain, senior) = (app.resident(), app.resident(), app.resident());
    let taken = ids(&stage.take(&holder, 1).expect(201));
    let plain_entry = stage.join(&plain).expect(201).id();
    let claim = |caller: &Client, group: &str| {
        caller.post(&stage.path("/waiting-list")).json(&json!({"priority_group": group})).send()
    };
    claim(&senior, "military").expect(422).names("/priority_group");
    claim(&senior, "vip").expect(422).names("/priority_group");
    let first = claim(&senior, "senior").expect(201);
    assert_eq!(first["position"], 1);
    assert_eq!(entry(&plain, &plain_entry)["position"], 2);
    // The desk enters somebody without an account.
    let guest = json!({"priority_group": "military",
        "on_behalf_of": {"name": "吴阿公", "phone": "13812345678", "channel": "phone"}});
    let by_desk = stage.venue.office.post(&stage.path("/waiting-list")).json(&guest).send().expect(201);
    assert_eq!((by_desk["position"].clone(), by_desk["party"][0]["name"].clone()), (json!(2), json!("吴**")));
    stage
        .venue
        .office
        .post(&stage.path("/waiting-list"))
        .json(&guest)
        .send()
        .expect(409)
        .problem("duplicate");
    plain.post(&stage.path("/waiting-list")).json(&guest).send().expect(403);
    give_back(&holder, &taken[0]).expect(200);
    assert_eq!(entry(&senior, &first.id())["status"], "offered");
    assert_eq!(entry(&plain, &plain_entry)["position"], 2);
});

on_both_engines!(more_places_and_released_ones_are_offered, |app| {
    let stage = stage(app, &json!({"capacity": 4, "reserve_percent": 50}));
    let (holder, first, second) = (app.resident(), app.resident(), app.resident());
    stage.take(&holder, 2).expect(201);
    let one = stage.join(&first).expect(201).id();
    let two = stage.join_with(&second, 2).expect(201).id();
    let more = json!({"capacity": 5, "reserve_percent": 40});
    stage.venue.office.patch(&stage.path("")).if_match("*").json(&more).send().expect(200);
    assert_eq!(entry(&first, &one)["status"], "offered");
    accept(&first, &one).expect(201);
    app.set_clock("2026-12-05T00:00:00+08:00");
    // No queue jumping at midnight either: whoever waits is first.
    stage.take(&app.resident(), 1).expect(409).problem("session-full");
    app.run_jobs();
    assert_eq!(entry(&second, &two)["status"], "offered");
    accept(&second, &two).expect(201);
    assert_eq!(app.count("event_sessions WHERE sold = 5 AND waiting = 0"), 1);
});

on_both_engines!(bad_entries_are_refused, |app| {
    let stage = stage(app, &json!({"capacity": 2, "max_party": 2}));
    let (holder, other) = (app.resident(), app.resident());
    stage.take(&holder, 2).expect(201);
    let refused = |body: Value, pointer: &str| {
        other.post(&stage.path("/waiting-list")).json(&body).send().expect(422).names(pointer);
    };
    refused(json!({"party": []}), "/party");
    refused(party(3), "/party");
    refused(party(501), "/party");
    refused(json!({"party": [{"name": " "}]}), "/party/0/name");
    refused(json!({"party": -1}), "/party");
    // Who has all the tickets that one can have does not wait for more.
    stage.join(&holder).expect(409).problem("booking-limit");
    assert_eq!(app.count("waiting_list_entries"), 0);
    let waiting = stage.join_with(&other, 2).expect(201).id();
    let leave = format!("/waiting-list-entries/{waiting}/leave");
    holder.post(&leave).send().expect(404);
    assert_eq!(other.post(&leave).send().expect(200)["status"], "left");
    other.post(&leave).send().expect(409).problem("invalid-transition");
    // Leaving is no end: one can come back, at the end.
    stage.join(&other).expect(201);
});
