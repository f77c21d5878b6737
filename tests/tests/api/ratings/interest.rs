//! Who has a part in something neither rates nor decides about it.

use super::{DURING, Visits, rating};
use crate::events::{ids, stage};
use citong_tests::{App, Client, Reply, on_both_engines};
use serde_json::{Value, json};

/// A visit of somebody to a session that they take `size` tickets of; the clock stands in the session then.
fn visit(app: &App, who: &[&Client], size: usize) -> (crate::events::Stage, Vec<Vec<String>>) {
    let stage = stage(app, &json!({"capacity": 40}));
    let tickets: Vec<Vec<String>> = who.iter().map(|who| ids(&stage.take(who, size).expect(201))).collect();
    app.set_clock(DURING);
    for ticket in tickets.iter().flatten() {
        let path = format!("/tickets/{ticket}/check-in");
        stage.venue.office.post(&path).json(&json!({"nonce": ticket})).send().expect(200);
    }
    (stage, tickets)
}

fn rate(who: &Client, ticket: &str, score: i32) -> Reply {
    who.post("/ratings").json(&rating(ticket, score)).send()
}

fn grant(app: &App, who: &Client, role: &str, organization: &str) {
    let grant = json!({"role": role, "organization_id": organization});
    let path = format!("/users/{}/grants", who.id());
    app.login_as("sysadmin").post(&path).json(&grant).send().expect(201);
}

on_both_engines!(nobody_of_a_venue_rates_an_own_visit_to_it, |app| {
    let people = [app.resident(), app.resident(), app.resident()];
    let (stage, tickets) = visit(app, &people.each_ref(), 1);
    grant(app, &people[0], "venue_manager", &stage.venue.organization);
    grant(app, &people[1], "venue_staff", &stage.venue.organization);
    for who in 0..2 {
        let refused = rate(&people[who], &tickets[who][0], 5).expect(403).problem("own-interest");
        assert!(refused.text("detail").contains("国办发〔2019〕51号"), "{refused}");
        // Of somebody else's visit they learn nothing.
        rate(&people[who], &tickets[2][0], 5).expect(404).names("/ticket_id");
    }
    assert_eq!(app.count("ratings"), 0);
    rate(&people[2], &tickets[2][0], 5).expect(201);
});

on_both_engines!(a_party_of_one_account_is_one_use, |app| {
    let people = [app.resident(), app.resident()];
    let (_, tickets) = visit(app, &people.each_ref(), 3);
    let first = rate(&people[0], &tickets[0][0], 5).expect(201).id();
    for ticket in &tickets[0][1..] {
        let twice = rate(&people[0], ticket, 5).expect(409).problem("already-rated");
        assert_eq!(twice.text("rating_id"), first);
        assert!(twice.text("detail").contains("国办发〔2019〕51号"), "{twice}");
    }
    assert_eq!(app.count("ratings"), 1);
    rate(&people[1], &tickets[1][2], 4).expect(201);
});

fn appeal(by: &Client, rating: &str) -> String {
    let body = json!({"ground": "mistaken", "reason": "说的是另一个场馆"});
    by.post(&format!("/ratings/{rating}/appeal")).json(&body).send().expect(201).id()
}

fn decide(who: &Client, appeal: &str) -> Reply {
    let body = json!({"outcome": "upheld", "decision": "经核实"});
    who.post(&format!("/rating-appeals/{appeal}/decide")).json(&body).send()
}

fn actions(who: &Client, path: &str) -> Value {
    who.get(path).send().expect(200)["available_actions"].clone()
}

on_both_engines!(who_gave_or_entered_a_rating_decides_no_appeal_against_it, |app| {
    let author = app.another_user("township_officer", Some("350582"), None);
    let resident = app.resident();
    let (stage, tickets) = visit(app, &[&author, &resident], 1);
    let manager = app.user("venue_manager", None, Some(&stage.venue.organization));
    let clerk = app.another_user("township_officer", Some("350582"), None);
    let own = rate(&author, &tickets[0][0], 1).expect(201).id();
    let said = json!({"ticket_id": tickets[1][0], "score": 1, "channel": "phone",
        "on_behalf_of": {"name": "黄阿婆"}});
    let entered = clerk.post("/ratings").json(&said).send().expect(201).id();
    for (rating, concerned, other) in [(&own, &author, &clerk), (&entered, &clerk, &author)] {
        let appeal = appeal(&manager, rating);
        let path = format!("/rating-appeals/{appeal}");
        assert_eq!(actions(concerned, &path), json!([]));
        let refused = decide(concerned, &appeal).expect(403).problem("own-interest");
        assert!(refused.text("detail").contains("评价规则"), "{refused}");
        assert_eq!(app.count("rating_appeals WHERE status = 'filed'"), 1);
        assert_eq!(actions(other, &path), json!(["decide"]));
        decide(other, &appeal).expect(200);
    }
    assert_eq!(app.count("ratings WHERE status = 'set_aside'"), 2);
});

/// Another figure of a rule, from 2 December 2026 on.
fn figure(app: &App, code: &str, value: i64) {
    let row =
        json!({"code": code, "value": value, "legal_basis": "本平台规则", "effective_from": "2026-12-02"});
    app.login_as("city_office").put("/rule-params").json(&row).send().expect(201);
}

on_both_engines!(a_flag_is_decided_by_nobody_whom_it_is_about, |app| {
    let visits = Visits::new(app, 4);
    app.set_clock(crate::fixtures::MORNING);
    figure(app, "rating.flag.clerk_count", 2);
    app.set_clock(DURING);
    let enter = |who: usize| {
        let said = json!({"ticket_id": visits.people[who].1, "score": 5, "channel": "phone",
            "on_behalf_of": {"name": "黄阿婆"}});
        visits.officer.post("/ratings").json(&said).send().expect(201);
    };
    (0..2).for_each(enter);
    let flag = visits.officer.get("/rating-flags?kind=clerk_velocity").send().expect(200).items()[0].clone();
    let path = format!("/rating-flags/{}", flag["id"].as_str().expect("an id"));
    assert_eq!((&flag["version"], flag["rating_ids"].as_array().map(Vec::len)), (&json!(1), Some(2)));
    // It grows: who follows the flags hears of it.
    app.set_clock("2026-12-05T10:20:00+08:00");
    enter(2);
    let since = "/rating-flags?updated_since=2026-12-05T10:20:00%2B08:00";
    let grown = visits.officer.get(since).send().expect(200).items()[0].clone();
    assert_eq!((&grown["version"], grown["rating_ids"].as_array().map(Vec::len)), (&json!(2), Some(3)));
    assert_eq!(app.count("changes WHERE kind = 'rating_flag'"), 2);
    assert_eq!(app.count("audit_events WHERE kind = 'rating_flag' AND action = 'grow'"), 1);

    let dismiss = json!({"outcome": "dismissed", "decision": "集中走访"});
    let decide = |who: &Client| who.post(&format!("{path}/decide")).json(&dismiss).send();
    assert_eq!(actions(&visits.officer, &path), json!([]));
    decide(&visits.officer).expect(403).problem("own-interest");
    assert_eq!(app.count("rating_flags WHERE status = 'open'"), 1);
    let other = app.another_user("township_officer", Some("350582"), None);
    assert_eq!(actions(&other, &path), json!(["decide"]));
    decide(&other).expect(200);
});

on_both_engines!(an_upheld_appeal_ends_the_rectification_of_what_was_withdrawn, |app| {
    let visits = Visits::new(app, 1);
    let bad = visits.rate(0, 1).expect(201).id();
    let appeal = appeal(&visits.manager, &bad);
    visits.people[0].0.post(&format!("/ratings/{bad}/withdraw")).send().expect(200);
    assert_eq!(app.count("rating_rectifications WHERE status = 'open'"), 1);
    decide(&visits.officer, &appeal).expect(200);
    assert_eq!(app.count("rating_rectifications WHERE status = 'cancelled'"), 1);
    assert_eq!(app.count("ratings WHERE status = 'withdrawn'"), 1);
});

on_both_engines!(what_is_offered_is_what_is_possible, |app| {
    let visits = Visits::new(app, 2);
    let (author, other) = (&visits.people[0].0, &visits.people[1].0);
    let bad = visits.rate(0, 1).expect(201).id();
    let path = format!("/ratings/{bad}");
    assert_eq!(actions(author, &path), json!(["withdraw"]));
    assert_eq!(actions(&visits.manager, &path), json!(["reply", "appeal", "reveal"]));
    let open = visits.manager.get(&format!("/rating-rectifications?rating_id={bad}")).send().expect(200);
    let mending = format!("/rating-rectifications/{}", open.items()[0]["id"].as_str().expect("an id"));
    let late = |value: bool| {
        let found = visits.manager.get(&format!("/rating-rectifications?overdue={value}")).send();
        found.expect(200).items().len()
    };
    assert_eq!((late(false), late(true)), (1, 0));
    // Tuesday, the 8th: the call is late. One that is said to have been in time came to be recorded too late.
    app.set_clock("2026-12-22T09:00:00+08:00");
    assert_eq!((late(false), late(true)), (0, 1));
    assert_eq!(actions(&visits.manager, &path), json!(["reply", "reveal"]), "the term to appeal is over");
    let call =
        |at: Value| json!({"reached": true, "caller_name": "林秀华", "note": "已致电", "called_at": at});
    let record = |at: Value| visits.manager.post(&format!("{mending}/call-back")).json(&call(at)).send();
    for at in ["2026-12-05T11:00:00+08:00", "2026-12-20T23:59:59+08:00", "2026-12-18T11:00:00+08:00"] {
        record(json!(at)).expect(422).names("/called_at");
    }
    assert_eq!(app.count("rating_call_backs"), 0);
    // Monday's call is recorded on Tuesday.
    let called = record(json!("2026-12-21T17:00:00+08:00")).expect(200);
    assert_eq!(called["call_back_overdue"], true);
    let fix = json!({"summary": "已修好", "evidence": ["https://example.org/a.jpg"]});
    visits.manager.post(&format!("{mending}/fix")).json(&fix).send().expect(200);
    assert_eq!(actions(author, &path), json!(["withdraw", "re_rate"]));
    other.get(&path).send().expect(404);
    assert_eq!(actions(&visits.officer, &path), json!(["re_rate"]));
    let again = json!({"score": 4, "photos": null, "dimensions": null});
    let second = author.post(&format!("{path}/re-rate")).json(&again).send().expect(201).id();
    author.post(&format!("/ratings/{second}/withdraw")).send().expect(200);
    // The first one was followed; it is neither taken back nor followed again.
    assert_eq!(actions(author, &path), json!([]));
    author.post(&format!("{path}/withdraw")).send().expect(409);
});
