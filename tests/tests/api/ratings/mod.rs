//! Ratings: only who used a service rates it, once, and nobody edits what was said.

mod dashboards;
mod follow_up;
mod interest;
mod pooling;
mod summary;

use crate::events::{Stage, ids, stage};
use citong_tests::{App, Client, Reply, on_both_engines, race};
use serde_json::{Value, json};

/// During the session of the stage.
const DURING: &str = "2026-12-05T10:05:00+08:00";

/// A session with people who came to it.
pub struct Visits {
    /// Where.
    pub stage: Stage,
    /// The residents, each with a ticket that was checked in.
    pub people: Vec<(Client, String)>,
    /// Runs the venue.
    pub manager: Client,
    /// An officer of the place who has no part in the venue.
    pub officer: Client,
}

impl Visits {
    /// So many residents come.
    pub fn new(app: &App, people: usize) -> Self {
        let stage = stage(app, &json!({"capacity": 40}));
        let tickets: Vec<(Client, String)> = (0..people)
            .map(|_| {
                let resident = app.resident();
                let ticket = ids(&stage.take(&resident, 1).expect(201)).remove(0);
                (resident, ticket)
            })
            .collect();
        app.set_clock(DURING);
        for (_, ticket) in &tickets {
            let path = format!("/tickets/{ticket}/check-in");
            stage.venue.office.post(&path).json(&json!({"nonce": ticket})).send().expect(200);
        }
        let manager = app.another_user("venue_manager", None, Some(&stage.venue.organization));
        let officer = app.another_user("township_officer", Some("350582"), None);
        Self { stage, people: tickets, manager, officer }
    }
    /// The venue.
    pub fn facility(&self) -> &str {
        &self.stage.venue.id
    }
    /// One of them rates.
    pub fn rate(&self, who: usize, score: i32) -> Reply {
        let (resident, ticket) = &self.people[who];
        resident.post("/ratings").json(&rating(ticket, score)).send()
    }
    /// What is published of the venue.
    pub fn summary(&self, app: &App) -> Value {
        let path = format!("/ratings/summary?facility_id={}", self.facility());
        app.client().get(&path).send().expect(200).body
    }
}

/// The rating of a ticket.
pub fn rating(ticket: &str, score: i32) -> Value {
    json!({"ticket_id": ticket, "score": score, "text": "演出精彩", "dimensions": {"content": score}, "channel": "app"})
}

/// A body with one member changed.
pub fn with(body: &Value, name: &str, value: Value) -> Value {
    let mut body = body.clone();
    body[name] = value;
    body
}

on_both_engines!(a_use_is_rated_once_by_whose_it_was_and_never_edited, |app| {
    let visits = Visits::new(app, 2);
    let (resident, ticket) = &visits.people[0];
    let body = rating(ticket, 4);
    let stranger = app.resident();
    stranger.post("/ratings").json(&body).send().expect(404).names("/ticket_id");
    app.client().post("/ratings").json(&body).send().expect(401);
    for (bad, pointer) in [
        (json!({"score": 5}), "/booking_id"),
        (with(&body, "booking_id", json!(ticket)), "/booking_id"),
        (with(&body, "score", json!(6)), "/score"),
        (with(&body, "score", json!(0)), "/score"),
        (with(&body, "dimensions", json!({"collection": 5})), "/dimensions/collection"),
        (with(&body, "photos", json!(["http://example.org/a.jpg"])), "/photos/0"),
        (with(&body, "filled_in_on", json!("2026-12-05")), "/filled_in_on"),
        (with(&body, "on_behalf_of", json!({"name": "张三"})), "/on_behalf_of"),
        (with(&body, "acceptance_opinion", json!(1)), "/acceptance_opinion"),
        (with(&body, "stars", json!(5)), "/stars"),
    ] {
        resident.post("/ratings").json(&bad).send().expect(422).names(pointer);
    }
    assert_eq!(app.count("ratings"), 0);
    let made = resident.post("/ratings").json(&body).send().expect(201);
    assert_eq!(made.header("location"), Some(format!("/api/v1/ratings/{}", made.id()).as_str()));
    assert_eq!(
        (&made["score"], &made["status"], &made["counts"]),
        (&json!(4), &json!("published"), &json!(true))
    );
    let twice = resident.post("/ratings").json(&with(&body, "score", json!(1))).send();
    let twice = twice.expect(409).problem("already-rated");
    assert!(twice.text("detail").contains("国办发〔2019〕51号"), "{twice}");
    assert_eq!(twice["rating_id"], json!(made.id()));
    for sql in ["UPDATE ratings SET score = 5", "UPDATE ratings SET text = 'x'", "DELETE FROM ratings"] {
        assert!(app.execute(sql).is_err(), "{sql}");
    }
    visits.manager.patch(&format!("/ratings/{}", made.id())).json(&json!({"score": 5})).send().expect(405);
    assert_eq!(app.count("ratings WHERE score = 4 AND status = 'published'"), 1);
    assert_eq!(app.count("changes WHERE kind = 'rating'"), 1);
    // The second one comes too late: thirty days after the visit, rolled to the next working day.
    app.set_clock("2027-01-05T00:00:00+08:00");
    let late = visits.rate(1, 5).expect(409).problem("deadline-passed");
    assert!(late.text("detail").contains("评价规则"), "{late}");
    app.set_clock("2027-01-04T23:59:59+08:00");
    visits.rate(1, 5).expect(201);
});

on_both_engines!(what_nobody_came_to_is_not_rated, |app| {
    let visits = Visits::new(app, 0);
    app.set_clock("2026-12-05T09:00:00+08:00");
    let resident = app.resident();
    let ticket = ids(&visits.stage.take(&resident, 1).expect(201)).remove(0);
    let refused = resident.post("/ratings").json(&rating(&ticket, 5)).send().expect(409);
    assert!(refused.problem("use-not-verified").text("detail").contains("国办发〔2019〕51号"));
    let space = visits.stage.venue.space(&json!({"name": "排练厅"}));
    let booking = crate::fixtures::booking(&space, 6, "10:00", "11:00");
    let booking = resident.post("/bookings").json(&booking).send().expect(201).id();
    let body = json!({"booking_id": booking, "score": 2});
    resident.post("/ratings").json(&body).send().expect(409).problem("use-not-verified");
    assert_eq!(app.count("ratings"), 0);
    app.set_clock("2026-12-06T10:00:00+08:00");
    visits.stage.venue.office.post(&format!("/bookings/{booking}/check-in")).send().expect(200);
    let made = resident.post("/ratings").json(&body).send().expect(201);
    assert_eq!(
        (&made["use_kind"], &made["kind"], &made["channel"]),
        (&json!("booking"), &json!("CC"), &json!("web"))
    );
    assert_eq!(app.count("rating_rectifications"), 1);
});

on_both_engines!(one_of_many_attempts_is_the_rating, |app| {
    let visits = Visits::new(app, 1);
    let replies = race(16, |i| visits.rate(0, 1 + i32::try_from(i % 5).expect("small")));
    assert_eq!(replies.iter().filter(|reply| reply.status == 201).count(), 1);
    assert!(replies.iter().all(|reply| [201, 409].contains(&reply.status)));
    assert_eq!(app.count("ratings"), 1);
});

on_both_engines!(officers_enter_what_was_said_offline_and_the_venue_never_does, |app| {
    let visits = Visits::new(app, 3);
    let ticket = &visits.people[0].1;
    let said = json!({"ticket_id": ticket, "score": 3, "channel": "phone",
        "on_behalf_of": {"name": "黄阿婆", "phone": "13805950001"}});
    let enter = |who: &Client, body: &Value| who.post("/ratings").json(body).send();
    enter(&visits.officer, &json!({"ticket_id": ticket, "score": 3, "channel": "phone"}))
        .expect(422)
        .names("/on_behalf_of");
    let staff = app.another_user("venue_staff", None, Some(&visits.stage.venue.organization));
    for insider in [&visits.manager, &staff] {
        let refused = enter(insider, &said).expect(403).problem("own-interest");
        assert!(refused.text("detail").contains("国办发〔2019〕51号"), "{refused}");
    }
    // An officer who also works for the venue is an insider, too.
    let insider =
        app.another_user("township_officer", Some("350582"), Some(&visits.stage.venue.organization));
    enter(&insider, &said).expect(403).problem("own-interest");
    enter(&app.another_user("township_officer", Some("350502"), None), &said)
        .expect(403)
        .problem("forbidden");
    enter(&app.resident(), &said).expect(403);
    assert_eq!(app.count("ratings"), 0);
    let made = enter(&visits.officer, &said).expect(201);
    assert_eq!(made["author"], "黄**");
    assert_eq!(
        app.count("ratings WHERE channel = 'phone' AND entered_by LIKE 'user:%' AND user_id IS NOT NULL"),
        1
    );
    visits.rate(0, 5).expect(409).problem("already-rated");
    let mut paper = with(&said, "ticket_id", json!(visits.people[1].1));
    paper["channel"] = json!("paper");
    enter(&visits.officer, &paper).expect(422).names("/filled_in_on");
    for day in ["2026-12-04", "2026-12-06"] {
        enter(&visits.officer, &with(&paper, "filled_in_on", json!(day))).expect(422).names("/filled_in_on");
    }
    enter(&visits.officer, &with(&paper, "filled_in_on", json!("2026-12-05"))).expect(201);
    assert_eq!(app.count("ratings"), 2);
});

on_both_engines!(an_author_can_leave_and_the_rating_stays, |app| {
    let visits = Visits::new(app, 1);
    let made = visits.rate(0, 2).expect(201).id();
    let resident = &visits.people[0].0;
    let export = resident.get("/me/export").send().expect(200);
    assert_eq!(export["records"]["ratings"][0]["score"], 2);
    let mine = resident.get("/ratings?mine=true").send().expect(200);
    assert_eq!(mine.items().len(), 1);
    let me = resident.get("/me").send().expect(200).etag();
    resident.delete("/me").if_match(&me).json(&json!({"password": resident.password()})).send().succeed();
    let user = resident.id().to_string();
    assert_eq!(app.count("ratings WHERE score = 2 AND user_id IS NULL AND device_hash IS NULL"), 1);
    assert_eq!(app.count(&format!("ratings WHERE entered_by LIKE '%{user}%'")), 0);
    let seen = visits.officer.get(&format!("/ratings/{made}")).send().expect(200);
    assert_eq!((&seen["author"], &seen["score"]), (&Value::Null, &json!(2)));
});
