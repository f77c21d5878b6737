//! Contracts: signed in time at the price of the award, accepted with the users' opinion, never overpaid.

use super::awards::{evaluated, post, published, status};
use super::world::{Made, Setup, World};
use citong_tests::{Client, on_both_engines, race};
use serde_json::{Value, json};

/// A contract that would be signed.
pub fn terms() -> Value {
    json!({"starts_on": "2026-12-10", "ends_on": "2027-12-09"})
}

/// A signed contract of 90,000,000 fen; answers its id.
fn signed(world: &World<'_>, made: &Made, body: &Value) -> String {
    post(world, made, "sign", body).expect(201).id()
}

/// Somebody else of the purchaser.
fn cashier(world: &World<'_>) -> Client {
    world.app.another_user("purchaser", None, Some(&world.purchaser_id))
}

fn opinion() -> Value {
    json!({"passed": true, "summary": "全部演出已完成", "accepted_on": "2026-12-01",
        "opinions": [{"channel": "on_site", "by": "service_user", "rating": 5, "text": "戏好看"}]})
}

on_both_engines!(a_contract_is_signed_in_time_at_the_price_of_the_award, |app| {
    let world = World::new(app, 2);
    let (made, _) = evaluated(&world, &Setup::default());
    post(&world, &made, "award", &json!({})).expect(200);
    post(&world, &made, "sign", &terms()).problem("invalid-transition");
    post(&world, &made, "publish-result", &json!({})).expect(200);
    let with = |name: &str, value: Value| {
        let mut body = terms();
        body[name] = value;
        body
    };
    let milestone = |amount: i64| json!([{"title": "全部", "due_on": "2027-06-30", "amount_fen": amount}]);
    for (body, pointer, article) in [
        (with("amount_fen", json!(89_999_999)), "/amount_fen", "第四十六条"),
        (with("ends_on", json!("2027-12-11")), "/ends_on", "第四十六条"),
        (with("ends_on", json!("2026-12-09")), "/ends_on", ""),
        (with("performance_deposit_fen", json!(9_000_001)), "/performance_deposit_fen", "第四十八条"),
        (with("performance_deposit_fen", json!(9_000_000)), "/deposit_form", "第四十八条"),
        (with("deposit_form", json!("cash")), "/deposit_form", "第四十八条"),
        (with("milestones", milestone(1)), "/milestones", ""),
        (with("milestones", json!([{"title": "晚", "due_on": "2028-01-01"}])), "/milestones/0/due_on", ""),
        (with("lot_id", json!(made.id)), "/lot_id", ""),
        (with("number", json!("")), "/number", ""),
    ] {
        let refused = post(&world, &made, "sign", &body).expect(422).names(pointer);
        assert!(refused.text("detail").contains(article), "{refused}");
    }
    let sign = format!("/procurement-projects/{}/sign", made.id);
    for client in [&world.supervisor, &world.office, &world.suppliers[0].client] {
        client.post(&sign).json(&terms()).send().problem("forbidden");
    }
    assert_eq!((app.count("contracts"), status(&world, &made).as_str()), (0, "result_published"));
    let mut body = with("milestones", milestone(90_000_000));
    body["performance_deposit_fen"] = json!(9_000_000);
    body["deposit_form"] = json!("guarantee");
    let made_contract = post(&world, &made, "sign", &body).expect(201).body;
    assert_eq!(
        (&made_contract["amount_fen"], &made_contract["status"]),
        (&json!(90_000_000), &json!("signed"))
    );
    assert_eq!(made_contract["warnings"], json!(["deposit_above_terms"]), "the documents say five percent");
    assert_eq!(status(&world, &made), "contracted");
    assert_eq!(app.count("procurement_lots WHERE status = 'contracted'"), 1);
    post(&world, &made, "sign", &terms()).problem("invalid-transition");
    assert!(
        app.execute("UPDATE contracts SET amount_fen = amount_fen + 1").is_err(),
        "the database keeps it"
    );
});

on_both_engines!(signing_after_thirty_days_needs_a_reason_that_is_kept, |app| {
    let world = World::new(app, 2);
    let (made, _) = published(&world, &Setup::default());
    app.set_clock("2027-01-01T00:00:00+08:00");
    let body = json!({"starts_on": "2027-01-10", "ends_on": "2028-01-09"});
    let refused = post(&world, &made, "sign", &body).problem("deadline-passed");
    assert!(refused.text("detail").contains("第四十六条"), "{refused}");
    assert_eq!((app.count("contracts"), status(&world, &made).as_str()), (0, "result_published"));
    let mut late = body.clone();
    late["late_reason"] = json!("质疑处理期间暂停签订");
    let contract = post(&world, &made, "sign", &late).expect(201).body;
    assert_eq!(contract["warnings"], json!(["signed_late"]));
    assert_eq!(contract["late_reason"], "质疑处理期间暂停签订");
});

on_both_engines!(one_second_before_the_end_of_the_term_is_in_time, |app| {
    let world = World::new(app, 2);
    let (made, _) = published(&world, &Setup::default());
    app.set_clock("2026-12-31T23:59:59+08:00");
    let body = json!({"starts_on": "2027-01-10", "ends_on": "2028-01-09"});
    assert_eq!(post(&world, &made, "sign", &body).expect(201).body["warnings"], json!([]));
});

on_both_engines!(a_project_is_contracted_when_every_lot_is, |app| {
    let world = World::new(app, 2);
    let (made, _) = evaluated(&world, &Setup { lots: 2, ..Setup::default() });
    let second = Made { id: made.id.clone(), lots: vec![made.lots[1].clone()], criteria: Vec::new() };
    let bid = world.opened_bid(&second, &world.suppliers[1], "qualified", 40_000_000, &json!({}));
    world.result(&second, &bid, 1, 9000, 40_000_000);
    post(&world, &made, "award", &json!({})).expect(200);
    post(&world, &made, "publish-result", &json!({})).expect(200);
    post(&world, &made, "sign", &terms()).expect(422).names("/lot_id");
    let mut body = terms();
    body["lot_id"] = json!(made.lots[1]);
    let contract = post(&world, &made, "sign", &body).expect(201).body;
    assert_eq!(
        (&contract["amount_fen"], status(&world, &made).as_str()),
        (&json!(40_000_000), "result_published")
    );
    post(&world, &made, "sign", &body).expect(422).names("/lot_id");
    body["lot_id"] = json!(made.lots[0]);
    body["number"] = contract["number"].clone();
    post(&world, &made, "sign", &body).problem("duplicate");
    body["number"] = json!("JJ-2");
    post(&world, &made, "sign", &body).expect(201);
    assert_eq!(status(&world, &made), "contracted");
});

on_both_engines!(contracts_are_published_filed_and_supplemented_by_a_tenth_at_most, |app| {
    let world = World::new(app, 2);
    let (made, _) = published(&world, &Setup::default());
    let id = signed(&world, &made, &terms());
    let path = format!("/contracts/{id}");
    app.client().get(&path).send().expect(404);
    assert!(app.client().get("/contracts").send().expect(200).items().is_empty());
    world.suppliers[1].client.get(&path).send().expect(404);
    world.suppliers[0].client.get(&path).send().expect(200);
    let seen = world.purchaser.get(&path).send().expect(200).body;
    // Two and seven working days after Tuesday.
    assert_eq!(seen["deadlines"][0]["due_at"], "2026-12-04T00:00:00+08:00");
    assert_eq!(seen["deadlines"][1]["due_at"], "2026-12-11T00:00:00+08:00");
    world.purchaser.post(&format!("{path}/publish")).send().expect(200);
    world.purchaser.post(&format!("{path}/publish")).send().problem("duplicate");
    app.client().get(&path).send().expect(200);
    assert_eq!(app.client().get("/contracts").send().expect(200).items().len(), 1);
    assert_eq!(app.count("procurement_notices WHERE kind = 'contract'"), 1);
    app.set_clock("2026-12-11T00:00:00+08:00");
    let filed = world.purchaser.post(&format!("{path}/file")).send().expect(200).body;
    assert_eq!(
        (&filed["deadlines"][0]["overdue"], &filed["deadlines"][1]["overdue"]),
        (&json!(false), &json!(true))
    );
    let more = |fen: i64| json!({"amount_fen": fen, "reason": "加演"});
    let supplements = format!("{path}/supplements");
    world.purchaser.post(&supplements).json(&more(5_000_000)).send().expect(201);
    let refused =
        world.purchaser.post(&supplements).json(&more(4_000_001)).send().problem("supplement-limit");
    assert!(refused.text("detail").contains("第四十九条"), "{refused}");
    world.supervisor.post(&supplements).json(&more(1)).send().problem("forbidden");
    assert_eq!(app.count("contract_supplements"), 1);
    world.purchaser.post(&supplements).json(&more(4_000_000)).send().expect(201);
    world.purchaser.post(&supplements).json(&more(1)).send().problem("supplement-limit");
    let seen = world.purchaser.get(&path).send().expect(200).body;
    assert_eq!((&seen["supplements_fen"], &seen["amount_fen"]), (&json!(9_000_000), &json!(90_000_000)));
    assert_eq!(app.count("procurement_notices WHERE kind = 'contract_change'"), 2);
    assert!(app.execute("UPDATE contracts SET supplements_fen = 9000001").is_err());
});

on_both_engines!(a_public_service_is_accepted_with_the_opinion_of_its_users, |app| {
    let world = World::new(app, 2);
    let (made, _) = published(&world, &Setup::default());
    let id = signed(&world, &made, &terms());
    let path = format!("/contracts/{id}/acceptance");
    let mut body = opinion();
    body["opinions"][0]["by"] = json!("expert");
    let refused = world.purchaser.post(&path).json(&body).send().expect(422).names("/opinions");
    assert!(refused.text("detail").contains("第四十五条"), "{refused}");
    body["opinions"] = json!([]);
    world.purchaser.post(&path).json(&body).send().expect(422).names("/opinions");
    let mut future = opinion();
    future["accepted_on"] = json!("2026-12-02");
    future["opinions"][0]["rating"] = json!(6);
    let refused = world.purchaser.post(&path).json(&future).send().expect(422);
    refused.names("/accepted_on").names("/opinions/0/rating");
    world.suppliers[0].client.post(&path).json(&opinion()).send().problem("forbidden");
    assert_eq!((app.count("acceptances"), status(&world, &made).as_str()), (0, "contracted"));
    // One that does not pass leaves the contract as it is.
    let mut failed = opinion();
    failed["passed"] = json!(false);
    failed["rectify_by"] = json!("2026-12-20");
    let contract = world.purchaser.post(&path).json(&failed).send().expect(200).body;
    assert_eq!((&contract["status"], status(&world, &made).as_str()), (&json!("signed"), "contracted"));
    let contract = world.purchaser.post(&path).json(&opinion()).send().expect(200).body;
    assert_eq!((&contract["status"], status(&world, &made).as_str()), (&json!("accepted"), "accepted"));
    assert_eq!(contract["acceptances"].as_array().expect("acceptances").len(), 2);
    assert_eq!(app.count("procurement_notices WHERE kind = 'acceptance'"), 2);
    assert_eq!(app.count("procurement_notices WHERE body LIKE '%戏好看%'"), 0, "no words of single persons");
    world.purchaser.post(&path).json(&opinion()).send().problem("invalid-transition");
    world.purchaser.post(&format!("/contracts/{id}/publish")).send().expect(200);
    let public = app.client().get(&format!("/contracts/{id}")).send().expect(200).body;
    assert_eq!(public["acceptances"][1]["opinions"][0]["rating"], 5);
    assert_eq!(public["acceptances"][1]["opinions"][0]["text"], Value::Null);
    assert!(app.execute("UPDATE acceptances SET summary = 'x'").is_err());
});

on_both_engines!(what_serves_only_the_purchaser_needs_no_user, |app| {
    let world = World::new(app, 2);
    let (made, _) = published(&world, &Setup { public_service: false, ..Setup::default() });
    let id = signed(&world, &made, &terms());
    let mut body = opinion();
    body["opinions"] = json!([]);
    world.purchaser.post(&format!("/contracts/{id}/acceptance")).json(&body).send().expect(200);
});

fn payment(fen: i64, reference: &str) -> Value {
    json!({"amount_fen": fen, "paid_on": "2026-12-01", "reference": reference})
}

on_both_engines!(payments_follow_milestones_and_acceptance_and_never_exceed_the_contract, |app| {
    let world = World::new(app, 2);
    let (made, _) = published(&world, &Setup::default());
    let mut body = terms();
    body["milestones"] = json!([
        {"title": "上半年", "due_on": "2027-06-30", "amount_fen": 30_000_000},
        {"title": "下半年", "due_on": "2027-12-01", "amount_fen": 60_000_000},
    ]);
    let contract = post(&world, &made, "sign", &body).expect(201).body;
    let id = contract["id"].as_str().expect("an id");
    let (path, cashier) = (format!("/contracts/{id}/payments"), cashier(&world));
    let refused = cashier.post(&path).json(&payment(1, "a")).send().problem("over-payment");
    assert!(refused.text("detail").contains("第五十一条"), "{refused}");
    let milestone = contract["milestones"][0]["id"].as_str().expect("an id");
    let complete = format!("/milestones/{milestone}/complete");
    world.suppliers[0].client.post(&complete).send().problem("forbidden");
    world.purchaser.post(&complete).send().expect(200);
    world.purchaser.post(&complete).send().problem("duplicate");
    world.purchaser.post(&path).json(&payment(1, "a")).send().problem("four-eyes");
    cashier.post(&path).json(&payment(30_000_001, "a")).send().problem("over-payment");
    assert_eq!((app.count("contract_payments"), app.count("contracts WHERE paid_fen = 0")), (0, 1));
    cashier.post(&path).json(&payment(30_000_000, "a")).send().expect(201);
    cashier.post(&path).json(&payment(1, "b")).send().problem("over-payment");
    world.purchaser.post(&format!("/contracts/{id}/acceptance")).json(&opinion()).send().expect(200);
    cashier.post(&path).json(&payment(1, "a")).send().problem("duplicate");
    cashier.post(&path).json(&payment(60_000_001, "b")).send().problem("over-payment");
    cashier.post(&path).json(&payment(59_999_999, "b")).send().expect(201);
    assert_eq!(status(&world, &made), "accepted");
    cashier.post(&path).json(&payment(1, "c")).send().expect(201);
    assert_eq!(status(&world, &made), "paid");
    cashier.post(&path).json(&payment(1, "d")).send().problem("over-payment");
    let list = world.auditor.get(&format!("{path}?limit=2")).send().expect(200);
    assert_eq!((list.items().len(), list.body["next_cursor"].is_string()), (2, true));
    world.suppliers[1].client.get(&path).send().expect(403);
    let future = json!({"amount_fen": 1, "paid_on": "2026-12-02", "reference": "e"});
    cashier.post(&path).json(&future).send().expect(422).names("/paid_on");
    assert!(app.execute("UPDATE contracts SET paid_fen = 90000001").is_err());
});

on_both_engines!(of_many_payments_at_once_no_more_are_taken_than_are_due, |app| {
    let world = World::new(app, 2);
    let (made, _) = published(&world, &Setup::default());
    let id = signed(&world, &made, &terms());
    world.purchaser.post(&format!("/contracts/{id}/acceptance")).json(&opinion()).send().expect(200);
    let (path, cashier) = (format!("/contracts/{id}/payments"), cashier(&world));
    let answers = race(64, |i| cashier.post(&path).json(&payment(9_000_000, &format!("r{i}"))).send().status);
    assert_eq!(answers.iter().filter(|status| **status == 201).count(), 10, "{answers:?}");
    assert!(answers.iter().all(|status| matches!(status, 201 | 409)), "{answers:?}");
    assert_eq!(app.count("contract_payments"), 10);
    assert_eq!(app.count("contracts WHERE paid_fen = 90000000 AND status = 'paid'"), 1);
    assert_eq!(status(&world, &made), "paid");
});

on_both_engines!(a_terminated_contract_pays_only_what_was_completed, |app| {
    let world = World::new(app, 2);
    let (made, _) = published(&world, &Setup::default());
    let id = signed(&world, &made, &terms());
    let path = format!("/contracts/{id}/terminate");
    world.purchaser.post(&path).json(&json!({})).send().expect(422).names("/reason");
    let body = json!({"reason": "继续履行将损害公共利益"});
    let ended = world.purchaser.post(&path).json(&body).send().expect(200).body;
    assert_eq!((&ended["status"], &ended["status_reason"]), (&json!("terminated"), &body["reason"]));
    cashier(&world)
        .post(&format!("/contracts/{id}/payments"))
        .json(&payment(1, "a"))
        .send()
        .problem("over-payment");
    world.purchaser.post(&path).json(&body).send().problem("invalid-transition");
    world
        .purchaser
        .post(&format!("/contracts/{id}/acceptance"))
        .json(&opinion())
        .send()
        .problem("invalid-transition");
    post(&world, &made, "archive", &json!({})).expect(200);
});

on_both_engines!(the_file_is_kept_for_fifteen_years, |app| {
    let world = World::new(app, 2);
    let (made, _) = published(&world, &Setup::default());
    let id = signed(&world, &made, &terms());
    let refused = post(&world, &made, "archive", &json!({})).problem("invalid-transition");
    assert!(refused.text("detail").contains("第四十二条"), "{refused}");
    world.purchaser.post(&format!("/contracts/{id}/acceptance")).json(&opinion()).send().expect(200);
    cashier(&world)
        .post(&format!("/contracts/{id}/payments"))
        .json(&payment(90_000_000, "a"))
        .send()
        .expect(201);
    let refused = post(&world, &made, "archive", &json!({"until": "2041-11-30"})).expect(422).names("/until");
    assert!(refused.text("detail").contains("第四十二条"), "{refused}");
    assert_eq!(app.count("procurement_clocks WHERE archive_until IS NOT NULL"), 0);
    let file = post(&world, &made, "archive", &json!({})).expect(200).body;
    assert_eq!(file["archive_until"], "2041-12-01");
    let kinds: Vec<&str> = file["entries"]
        .as_array()
        .expect("entries")
        .iter()
        .filter_map(|entry| entry["kind"].as_str())
        .collect();
    for kind in ["terms", "notice", "bid", "evaluation", "award", "contract", "acceptance", "payment"] {
        assert!(kinds.contains(&kind), "{kind}: {kinds:?}");
    }
    post(&world, &made, "archive", &json!({"until": "2050-01-01"})).expect(200);
    post(&world, &made, "archive", &json!({"until": "2049-01-01"})).expect(422);
    let path = format!("/procurement-projects/{}/archive", made.id);
    assert_eq!(world.auditor.get(&path).send().expect(200).body["archive_until"], "2050-01-01");
    world.office.get(&path).send().problem("forbidden");
    app.client().get(&path).send().expect(401);
});
