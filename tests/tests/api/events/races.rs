//! Many people want the same place at the same moment.

use super::{Stage, entry, give_back, ids, session, stage};
use citong_tests::{App, Client, Reply, on_both_engines, race};
use serde_json::json;

/// Callers of the usual run, and of the slow one.
const FEW: usize = 16;
const MANY: usize = 64;

fn assert_one_wins(replies: Vec<Reply>, lost: &str) {
    let won = replies.iter().filter(|r| r.status == 201).count();
    replies.into_iter().filter(|r| r.status != 201).for_each(|r| {
        r.expect(409).problem(lost);
    });
    assert_eq!(won, 1);
}

/// Everybody wants the last place.
fn last_place(stage: &Stage, people: &[Client], callers: usize) {
    let replies = race(callers, |i| stage.take(&people[i % people.len()], 1));
    assert_one_wins(replies, "session-full");
}

/// A place becomes free: the one who waits accepts again and again while newcomers try.
fn offer_and_newcomers(stage: &Stage, holder: &Client, waits: &Client, people: &[Client], callers: usize) {
    let taken = ids(&stage.take(holder, 1).expect(201));
    let waiting = stage.join(waits).expect(201).id();
    give_back(holder, &taken[0]).expect(200);
    let path = format!("/waiting-list-entries/{waiting}/accept");
    let replies = race(callers, |i| match i % 2 {
        0 => waits.post(&path).send(),
        _ => stage.take(&people[i % people.len()], 1),
    });
    let accepted = replies.iter().step_by(2).filter(|r| r.status == 201).count();
    assert_eq!(accepted, 1, "the offer is accepted once");
    for (i, reply) in replies.into_iter().enumerate().filter(|(_, r)| r.status != 201) {
        reply.expect(409).problem(if i % 2 == 0 { "invalid-transition" } else { "session-full" });
    }
    assert_eq!(entry(waits, &waiting)["status"], "accepted");
}

/// Many who wait race with what frees and takes places.
fn give_backs_and_joins(app: &App, stage: &Stage, holders: &[Client], people: &[Client]) {
    let taken: Vec<String> = holders.iter().map(|h| ids(&stage.take(h, 1).expect(201)).remove(0)).collect();
    let callers = holders.len() + people.len();
    let replies = race(callers, |i| match holders.get(i) {
        Some(holder) => give_back(holder, &taken[i]),
        None if i % 2 == 0 => stage.join(&people[i - holders.len()]),
        None => stage.take(&people[i - holders.len()], 1),
    });
    for reply in &replies {
        assert!(matches!(reply.status, 200 | 201 | 409), "{reply}");
    }
    // Every place is taken, offered, or wanted by nobody.
    let wrong = "event_sessions WHERE sold + offered > capacity \
        OR (sold + offered < capacity AND waiting > 0)";
    assert_eq!(app.count(wrong), 0);
    let sold = app.count("tickets WHERE status = 'valid'");
    assert_eq!(app.count(&format!("event_sessions WHERE sold = {sold}")), 1);
}

on_both_engines!(one_of_many_wins_the_last_place, |app| {
    let stage = stage(app, &json!({"capacity": 3, "max_party": 500}));
    let people: Vec<_> = (0..4).map(|_| app.resident()).collect();
    stage.take(&people[0], 2).expect(201);
    last_place(&stage, &people, FEW);
    assert_eq!(app.count("tickets"), 3);
    assert_eq!(app.count("event_sessions WHERE sold = 3"), 1);
});

on_both_engines!(an_offer_is_accepted_once_and_not_by_newcomers, |app| {
    let stage = stage(app, &json!({"capacity": 1, "max_party": 500}));
    let people: Vec<_> = (0..4).map(|_| app.resident()).collect();
    offer_and_newcomers(&stage, &app.resident(), &app.resident(), &people, FEW);
    assert_eq!(app.count("tickets WHERE status = 'valid'"), 1);
});

on_both_engines!(freed_places_go_to_those_who_wait_and_nobody_is_lost, |app| {
    let stage = stage(app, &json!({"capacity": 6}));
    let holders: Vec<_> = (0..6).map(|_| app.resident()).collect();
    let people: Vec<_> = (0..8).map(|_| app.resident()).collect();
    give_backs_and_joins(app, &stage, &holders, &people);
});

on_both_engines!(the_same_scan_at_once_is_written_once, |app| {
    let stage = stage(app, &json!({}));
    let ticket = ids(&stage.take(&app.resident(), 1).expect(201)).remove(0);
    app.set_clock("2026-12-05T10:00:00+08:00");
    let path = format!("/tickets/{ticket}/check-in");
    let same = race(FEW, |_| stage.venue.office.post(&path).json(&json!({"nonce": "same"})).send());
    assert!(same.iter().all(|r| r.status == 200));
    assert_eq!(app.count("ticket_scans"), 1);
});

on_both_engines!(of_many_scanners_one_lets_in, |app| {
    let stage = stage(app, &json!({}));
    let ticket = ids(&stage.take(&app.resident(), 1).expect(201)).remove(0);
    app.set_clock("2026-12-05T10:00:00+08:00");
    let path = format!("/tickets/{ticket}/check-in");
    let replies =
        race(FEW, |i| stage.venue.office.post(&path).json(&json!({"nonce": format!("gate-{i}")})).send());
    let let_in = replies.iter().filter(|r| r.status == 200).count();
    replies.into_iter().filter(|r| r.status != 200).for_each(|r| {
        r.expect(409).problem("already-redeemed");
    });
    assert_eq!(let_in, 1);
    assert_eq!(app.count("ticket_scans WHERE outcome = 'accepted'"), 1);
});

on_both_engines!(
    #[ignore = "slow: 64 clients, 100 rounds"]
    a_hundred_times_one_of_64_wins_the_last_place,
    |app| {
        let stage = stage(app, &json!({"capacity": 1}));
        let people: Vec<_> = (0..MANY).map(|_| app.resident()).collect();
        for round in 0..100 {
            let stage = next_round(&stage, round);
            last_place(&stage, &people, MANY);
            assert_eq!(app.count("tickets"), round + 1);
            stage.venue.office.post(&stage.path("/cancel")).send().expect(200);
        }
    }
);

on_both_engines!(
    #[ignore = "slow: 64 clients, 100 rounds"]
    a_hundred_times_an_offer_is_accepted_once,
    |app| {
        let stage = stage(app, &json!({"capacity": 1}));
        let people: Vec<_> = (0..MANY).map(|_| app.resident()).collect();
        let (holder, waits) = (app.resident(), app.resident());
        for round in 0..100 {
            let stage = next_round(&stage, round);
            offer_and_newcomers(&stage, &holder, &waits, &people, MANY);
            assert_eq!(app.count("tickets WHERE status = 'valid'"), 1);
            stage.venue.office.post(&stage.path("/cancel")).send().expect(200);
        }
    }
);

/// Another session of one place, in the same room.
fn next_round(stage: &Stage, round: i64) -> Stage {
    let (day, hour) = (6 + round % 20, 13 + round / 20);
    let mut body = session(&stage.space, 5, &json!({"capacity": 1}));
    body["starts_at"] = format!("2026-12-{day:02}T{hour}:00:00+08:00").into();
    body["ends_at"] = format!("2026-12-{day:02}T{}:00:00+08:00", hour + 1).into();
    let made = stage.venue.office.post("/sessions").json(&body).send().expect(201);
    Stage {
        session: made.id(),
        space: stage.space.clone(),
        venue: crate::fixtures::Venue {
            office: stage.venue.office.clone(),
            id: stage.venue.id.clone(),
            organization: stage.venue.organization.clone(),
        },
    }
}
