//! Subsidies of listed offers, computed from verified check-ins.

use super::{listed_offer, manager, place};
use crate::fixtures::{Venue, booking};
use citong_tests::{App, Client, Engine, Reply, on_both_engines, race};
use serde_json::{Value, json};

struct Stage {
    venue: Venue,
    space: String,
    offer: String,
    unit: Client,
}

/// A shared room with a listed offer: Saturdays from two to six.
fn stage(app: &App) -> Stage {
    let venue = place(app, "CV", "enterprise");
    let space = venue.space(&json!({"sharing": "shared", "capacity": 50}));
    let offer = listed_offer(app, &venue, &space);
    let unit = manager(app, &venue);
    Stage { venue, space, offer, unit }
}

impl Stage {
    fn agreement(&self, basis: &str, rate: i64, cap: i64) -> String {
        let body = json!({"offer_id": self.offer, "basis": basis, "rate_fen": rate, "cap_fen": cap,
            "valid_from": "2026-12-01", "valid_to": "2026-12-31"});
        self.venue.office.post("/subsidy-agreements").json(&body).send().expect(201).id()
    }
    fn claim(&self, agreement: &str, from: &str, to: &str) -> Reply {
        let body = json!({"period_from": from, "period_to": to});
        self.unit.post(&format!("/subsidy-agreements/{agreement}/claims")).json(&body).send()
    }
    /// A booking on a Saturday of December; `came` says whether somebody was checked in.
    fn visit(&self, app: &App, day: u32, from: &str, until: &str, people: i32, came: bool) -> String {
        app.set_clock("2026-12-01T08:00:00+08:00");
        let mut body = booking(&self.space, day, from, until);
        body["headcount"] = people.into();
        let id = app.resident().post("/bookings").json(&body).send().expect(201).id();
        if came {
            app.set_clock(&format!("2026-12-{day:02}T{from}:00+08:00"));
            self.venue.office.post(&format!("/bookings/{id}/check-in")).send().expect(200);
        }
        id
    }
}

fn figures(claim: &Reply) -> (i64, i64, i64, i64) {
    let figure = |name: &str| claim[name].as_i64().expect("a figure");
    (figure("people"), figure("minutes"), figure("computed_fen"), figure("amount_fen"))
}

on_both_engines!(a_claim_counts_verified_check_ins_and_nothing_else, |app| {
    let stage = stage(app);
    let (by_person, by_hour) =
        (stage.agreement("per_person", 250, 1_000_000), stage.agreement("per_hour", 1001, 1_000_000));
    let first = stage.visit(app, 5, "14:00", "15:00", 3, true);
    let second = stage.visit(app, 5, "14:00", "16:00", 4, true);
    stage.visit(app, 5, "16:00", "17:00", 9, false);
    stage.visit(app, 12, "14:00", "15:00", 5, true);
    app.set_clock("2026-12-13T08:00:00+08:00");
    app.run_jobs();
    let claim = stage.claim(&by_person, "2026-12-01", "2026-12-11").expect(201);
    assert_eq!(figures(&claim), (7, 120, 1750, 1750));
    let evidence = claim["evidence"].as_array().expect("evidence");
    let ids: Vec<&str> = evidence.iter().map(|row| row["booking_id"].as_str().expect("an id")).collect();
    assert!(ids.contains(&first.as_str()) && ids.contains(&second.as_str()) && ids.len() == 2, "{claim}");
    assert_eq!(
        evidence.iter().map(|row| row["minutes"].as_i64().expect("minutes")).sum::<i64>(),
        120,
        "an hour of the room counts once"
    );
    assert!(!claim.to_string().contains("陈小满"), "nothing about who came");
    // Whatever the agreement: each booking and each hour once.
    stage.claim(&by_person, "2026-12-01", "2026-12-11").expect(422).names("/period_from");
    stage.claim(&by_hour, "2026-12-01", "2026-12-11").expect(422).names("/period_from");
    let other = stage.claim(&by_hour, "2026-12-01", "2026-12-12").expect(201);
    assert_eq!(figures(&other), (5, 60, 1001, 1001));
    assert_eq!(app.count("subsidy_claims"), 2);
    let again = "INSERT INTO subsidy_claim_hours SELECT leaf_id, starts_at, ends_at, claim_id FROM subsidy_claim_hours";
    assert!(app.execute(again).is_err());
});

on_both_engines!(rejecting_gives_the_bookings_back, |app| {
    let stage = stage(app);
    let agreement = stage.agreement("per_hour", 1000, 1_000_000);
    stage.visit(app, 5, "14:00", "15:30", 3, true);
    app.set_clock("2026-12-13T08:00:00+08:00");
    app.run_jobs();
    let claim = stage.claim(&agreement, "2026-12-01", "2026-12-11").expect(201);
    assert_eq!(figures(&claim), (3, 90, 1500, 1500));
    let path = format!("/subsidy-claims/{}", claim.id());
    stage.venue.office.post(&format!("{path}/approve")).send().expect(409).problem("invalid-transition");
    stage.unit.post(&format!("{path}/submit")).send().expect(200);
    stage.unit.post(&format!("{path}/approve")).send().expect(403);
    app.resident().get(&path).send().expect(403);
    let elsewhere = place(app, "CV", "enterprise");
    app.set_clock("2026-12-13T08:00:00+08:00");
    manager(app, &elsewhere).get(&path).send().expect(404);
    stage.venue.office.post(&format!("{path}/reject")).send().expect(422).names("/reason");
    let rejected = stage
        .venue
        .office
        .post(&format!("{path}/reject"))
        .json(&json!({"reason": "材料不全"}))
        .send()
        .expect(200);
    assert_eq!((rejected["status"].as_str(), &rejected["evidence"]), (Some("rejected"), &json!([])));
    assert_eq!(app.count("subsidy_claim_bookings") + app.count("subsidy_claim_hours"), 0);
    let again = stage.claim(&agreement, "2026-12-01", "2026-12-11").expect(201);
    let path = format!("/subsidy-claims/{}", again.id());
    stage.unit.post(&format!("{path}/submit")).send().expect(200);
    let approved = stage.venue.office.post(&format!("{path}/approve")).send().expect(200);
    assert_eq!(
        (approved["status"].as_str(), approved["amount_fen"].as_i64()),
        (Some("approved"), Some(1500))
    );
    stage.venue.office.post(&format!("{path}/reject")).json(&json!({"reason": "x"})).send().expect(409);
    assert!(app.execute("UPDATE subsidy_claims SET amount_fen = 1 WHERE status = 'approved'").is_err());
    let list = format!("/subsidy-agreements/{agreement}/claims?status=approved");
    assert_eq!(stage.unit.get(&list).send().expect(200).items().len(), 1);
    assert_eq!(
        stage.unit.get(&format!("/subsidy-agreements/{agreement}")).send().expect(200)["claimed_fen"],
        1500
    );
});

on_both_engines!(who_claimed_does_not_decide, |app| {
    let stage = stage(app);
    let agreement = stage.agreement("per_person", 100, 1_000_000);
    stage.visit(app, 5, "14:00", "15:00", 3, true);
    app.set_clock("2026-12-13T08:00:00+08:00");
    app.run_jobs();
    let body = json!({"period_from": "2026-12-01", "period_to": "2026-12-11"});
    let office = &stage.venue.office;
    let claim =
        office.post(&format!("/subsidy-agreements/{agreement}/claims")).json(&body).send().expect(201);
    let path = format!("/subsidy-claims/{}", claim.id());
    office.post(&format!("{path}/submit")).send().expect(200);
    office.post(&format!("{path}/approve")).send().expect(403).problem("forbidden");
    assert!(app.execute("UPDATE subsidy_claims SET decided_by = claimed_by").is_err());
    app.another_user("city_office", Some("350500"), None).post(&format!("{path}/approve")).send().expect(200);
});

on_both_engines!(the_cap_holds, |app| {
    let stage = stage(app);
    let agreement = stage.agreement("per_person", 1000, 5000);
    stage.visit(app, 5, "14:00", "15:00", 3, true);
    stage.visit(app, 12, "14:00", "15:00", 4, true);
    stage.visit(app, 19, "14:00", "15:00", 4, true);
    app.set_clock("2026-12-20T08:00:00+08:00");
    app.run_jobs();
    assert_eq!(
        figures(&stage.claim(&agreement, "2026-12-01", "2026-12-06").expect(201)),
        (3, 60, 3000, 3000)
    );
    assert_eq!(
        figures(&stage.claim(&agreement, "2026-12-07", "2026-12-13").expect(201)),
        (4, 60, 4000, 2000)
    );
    stage.claim(&agreement, "2026-12-14", "2026-12-19").expect(409).problem("conflict");
    assert_eq!(app.count("subsidy_claims"), 2);
    assert!(app.execute("UPDATE subsidy_claims SET amount_fen = 9000, computed_fen = 9000").is_err());
});

on_both_engines!(what_is_agreed_and_claimed_is_checked, |app| {
    let stage = stage(app);
    let agree = |patch: Value| {
        let mut body = json!({"offer_id": stage.offer, "basis": "per_person", "rate_fen": 1, "cap_fen": 1,
            "valid_from": "2026-12-01", "valid_to": "2026-12-31"});
        for (name, value) in patch.as_object().expect("members") {
            body[name] = value.clone();
        }
        stage.venue.office.post("/subsidy-agreements").json(&body).send()
    };
    agree(json!({"rate_fen": 0})).expect(422).names("/rate_fen");
    agree(json!({"rate_fen": i64::MAX})).expect(422).names("/rate_fen");
    agree(json!({"cap_fen": -1})).expect(422).names("/cap_fen");
    agree(json!({"valid_to": "2026-11-30"})).expect(422).names("/valid_to");
    agree(json!({"offer_id": "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10"})).expect(422).names("/offer_id");
    agree(json!({"rate_fen": 1.5})).expect(422);
    let body = json!({"offer_id": stage.offer, "basis": "per_person", "rate_fen": 1, "cap_fen": 1,
        "valid_from": "2026-12-01", "valid_to": "2026-12-31"});
    stage.unit.post("/subsidy-agreements").json(&body).send().expect(403);
    assert_eq!(app.count("subsidy_agreements"), 0);
    let id = agree(json!({})).expect(201).id();
    app.set_clock("2026-12-13T08:00:00+08:00");
    stage.claim(&id, "2026-12-01", "2026-12-13").expect(422).names("/period_to");
    stage.claim(&id, "2026-11-30", "2026-12-12").expect(422).names("/period_from");
    stage.claim(&id, "2026-12-12", "2026-12-11").expect(422).names("/period_to");
    stage.claim(&id, "2026-12-01", "2026-12-12").expect(422).names("/period_from");
    app.resident().get("/subsidy-agreements").send().expect(403);
    let elsewhere = app.user("township_officer", Some("350502"), None);
    elsewhere.get(&format!("/subsidy-agreements/{id}")).send().expect(404);
    assert_eq!(elsewhere.get("/subsidy-agreements").send().expect(200).items().len(), 0);
    assert_eq!(stage.unit.get("/subsidy-agreements").send().expect(200).items().len(), 1);
});

#[test]
fn a_race_of_claims_takes_each_visit_once() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let app = App::start(engine);
        let stage = stage(&app);
        let agreements =
            [stage.agreement("per_person", 100, 1_000_000), stage.agreement("per_hour", 100, 1_000_000)];
        stage.visit(&app, 5, "14:00", "15:00", 3, true);
        app.set_clock("2026-12-13T08:00:00+08:00");
        app.run_jobs();
        for round in 0..8 {
            let replies = race(8, |i| stage.claim(&agreements[i % 2], "2026-12-01", "2026-12-11"));
            let won: Vec<&Reply> = replies.iter().filter(|reply| reply.status == 201).collect();
            assert_eq!(won.len(), 1, "{engine:?}, round {round}");
            assert!(replies.iter().all(|reply| matches!(reply.status, 201 | 422)), "losers are told why");
            let path = format!("/subsidy-claims/{}/reject", won[0].id());
            stage.venue.office.post(&path).json(&json!({"reason": "重来"})).send().expect(200);
        }
    }
}
