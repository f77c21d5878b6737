//! Places drawn by lot.

use super::{entry, party, stage};
use citong_tests::{Client, Reply, on_both_engines};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

fn draw_of(members: Value) -> Value {
    let mut body = json!({"draw": {"entries_close_at": "2026-12-03T12:00:00+08:00", "seats_per_entry": 3}});
    for (name, value) in members.as_object().unwrap() {
        body[name] = value.clone();
    }
    body
}

fn enter(caller: &Client, path: &str, size: usize) -> Reply {
    caller.post(path).json(&party(size)).send()
}

fn unhex(text: &str) -> Vec<u8> {
    (0..text.len()).step_by(2).map(|i| u8::from_str_radix(&text[i..i + 2], 16).unwrap()).collect()
}

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

on_both_engines!(a_draw_can_be_computed_again_from_what_is_published, |app| {
    let stage = stage(app, &draw_of(json!({"capacity": 6, "reserve_percent": 20})));
    let path = stage.path("/draw-entries");
    let before = app.client().get(&stage.path("/draw")).send().expect(200);
    assert_eq!((before["seed"].clone(), before["entries"].clone()), (Value::Null, json!([])));
    let hash = before.text("seed_hash").to_owned();
    assert_eq!(stage.seen_by(&app.client())["draw"]["seed_hash"], hash.as_str());
    let people: Vec<_> = (0..6).map(|_| app.resident()).collect();
    let entries: Vec<_> = people
        .iter()
        .zip([1, 2, 1, 3, 1, 1])
        .map(|(person, size)| enter(person, &path, size).expect(201).id())
        .collect();
    // First come is not first served here.
    stage.take(&people[0], 1).expect(409).problem("draw-only");
    stage.join(&people[0]).expect(409).problem("draw-only");
    enter(&people[0], &path, 1).expect(409).problem("duplicate");
    stage.venue.office.post(&stage.path("/draw")).send().expect(409).problem("invalid-transition");
    app.set_clock("2026-12-03T12:00:00+08:00");
    enter(&app.resident(), &path, 1).expect(409).problem("sales-closed");
    people[0].post(&stage.path("/draw")).send().expect(403);
    stage.venue.office.post(&stage.path("/draw")).send().expect(200);
    stage.venue.office.post(&stage.path("/draw")).send().expect(409).problem("invalid-transition");
    let draw = app.client().get(&stage.path("/draw?limit=1000")).send().expect(200);
    // Two of six places are kept for walk-ins.
    assert_eq!(draw["places"], 4);
    let seed = unhex(draw.text("seed"));
    assert_eq!(sha256(&seed), hash, "the seed is the one that was promised");
    let mut order: Vec<(String, String, i64)> = entries
        .iter()
        .zip([1, 2, 1, 3, 1, 1])
        .map(|(id, size)| {
            let mut bytes = seed.clone();
            bytes.extend(unhex(&id.replace('-', "")));
            (sha256(&bytes), id.clone(), size)
        })
        .collect();
    order.sort();
    let mut left = 4;
    for ((digest, id, size), published) in order.iter().zip(draw["entries"].as_array().unwrap()) {
        let won = *size <= left;
        left -= if won { *size } else { 0 };
        assert_eq!((&published["id"], &published["digest"]), (&json!(id), &json!(digest)));
        assert_eq!(published["result"], if won { "won" } else { "lost" });
        assert_eq!(published["party_size"], *size);
        assert!(published.get("party").is_none() && published.get("name").is_none());
        let person = &people[entries.iter().position(|e| e == id).unwrap()];
        let tickets = person.get("/tickets").send().expect(200).items().len();
        assert_eq!(tickets, if won { usize::try_from(*size).unwrap() } else { 0 });
    }
    // Who was not drawn waits, in the drawn order.
    let losers: Vec<_> =
        draw["entries"].as_array().unwrap().iter().filter(|e| e["result"] == "lost").collect();
    assert_eq!(
        app.count("waiting_list_entries WHERE status IN ('waiting', 'offered')"),
        i64::try_from(losers.len()).unwrap()
    );
    let queue = stage.venue.office.get(&stage.path("/waiting-list")).send().expect(200);
    for (waiting, lost) in queue.items().iter().zip(&losers) {
        assert_eq!(waiting["party_size"], lost["party_size"]);
    }
    assert_eq!(app.count(&format!("event_sessions WHERE sold = {}", 4 - left)), 1);
});

on_both_engines!(a_job_draws_and_what_is_left_is_first_come, |app| {
    let stage = stage(app, &draw_of(json!({"capacity": 3})));
    let path = stage.path("/draw-entries");
    let (one, two) = (app.resident(), app.resident());
    let first = enter(&one, &path, 2).expect(201);
    assert_eq!(first["status"], "entered");
    let second = enter(&two, &path, 1).expect(201).id();
    // One's own only.
    two.get(&format!("/draw-entries/{}", first.id())).send().expect(404);
    assert_eq!(
        stage.venue.office.get(&format!("/draw-entries/{}", first.id())).send().expect(200)["party"][0]["name"],
        "访**"
    );
    two.post(&format!("/draw-entries/{}/withdraw", first.id())).send().expect(404);
    assert_eq!(
        two.post(&format!("/draw-entries/{second}/withdraw")).send().expect(200)["status"],
        "withdrawn"
    );
    two.post(&format!("/draw-entries/{second}/withdraw")).send().expect(409).problem("invalid-transition");
    app.set_clock("2026-12-03T12:00:00+08:00");
    stage.take(&two, 1).expect(409).problem("draw-only");
    app.run_jobs();
    app.run_jobs(); // again does nothing
    let drawn = one.get(&format!("/draw-entries/{}", first.id())).send().expect(200);
    assert_eq!((drawn["status"].clone(), drawn["place"].clone()), (json!("won"), json!(1)));
    assert_eq!(one.get("/me/notices").send().items()[0]["kind"], "draw_won");
    assert_eq!(app.count("tickets"), 2);
    stage.take(&two, 1).expect(201);
    let other = app.resident();
    let waiting = stage.join(&other).expect(201).id();
    assert_eq!(entry(&other, &waiting)["position"], 1);
});

on_both_engines!(bad_entries_of_a_draw, |app| {
    let stage = stage(app, &draw_of(json!({})));
    let resident = app.resident();
    let path = stage.path("/draw-entries");
    app.client().post(&path).json(&party(1)).send().expect(401);
    enter(&resident, &path, 4).expect(422).names("/party");
    enter(&resident, &path, 0).expect(422).names("/party");
    let plain = super::session(&stage.space, 7, &json!({}));
    let plain = stage.venue.office.post("/sessions").json(&plain).send().expect(201).id();
    enter(&resident, &format!("/sessions/{plain}/draw-entries"), 1).expect(409).problem("conflict");
    resident.get(&format!("/sessions/{plain}/draw")).send().expect(404);
    stage.venue.office.post(&stage.path("/cancel")).send().expect(200);
    enter(&resident, &path, 1).expect(409).problem("session-cancelled");
    assert_eq!(app.count("draw_entries"), 0);
    // A session that was called off is not drawn.
    app.set_clock("2026-12-03T12:00:00+08:00");
    app.run_jobs();
    assert_eq!(resident.get(&stage.path("/draw")).send().expect(200)["drawn_at"], Value::Null);
});

on_both_engines!(the_desk_enters_people_without_an_account, |app| {
    let stage = stage(app, &draw_of(json!({"capacity": 1})));
    let mut body = party(1);
    body["on_behalf_of"] = json!({"name": "吴阿公", "phone": "13812345678", "channel": "village"});
    let path = stage.path("/draw-entries");
    app.resident().post(&path).json(&body).send().expect(403);
    stage.venue.office.post(&path).json(&body).send().expect(201);
    stage.venue.office.post(&path).json(&body).send().expect(409).problem("duplicate");
    app.set_clock("2026-12-03T12:00:00+08:00");
    app.run_jobs();
    assert_eq!(app.count("tickets WHERE guest_phone = '13812345678' AND channel = 'village'"), 1);
});
