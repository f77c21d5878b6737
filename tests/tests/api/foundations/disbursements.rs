use super::world::{TWO_MILLION, World};
use citong_tests::{on_both_engines, race};
use serde_json::{Value, json};

fn grant(fen: i64) -> Value {
    json!({"amount_fen": fen, "purpose": "资助村戏台修缮", "recipient": {"name": "大岞村民委员会"}})
}

on_both_engines!(money_leaves_under_four_eyes, |app| {
    let world = World::new(app);
    let [one, two] = &world.managers;
    let id = world.request(&grant(500_000)).expect(201).id();
    for verb in ["approve", "pay", "account"] {
        let who = if verb == "approve" { &world.approver } else { two };
        let body = json!({"summary": "x"});
        let call = who.post(&format!("/disbursements/{id}/{verb}"));
        let reply = if verb == "account" { call.json(&body).send() } else { call.send() };
        reply.expect(409).problem("invalid-transition");
    }
    let refused = world.step(one, &id, "review").expect(409).problem("four-eyes");
    assert!(refused.text("detail").contains("会计法"));
    world.step(&world.approver, &id, "review").expect(403);
    world.step(two, &id, "review").expect(200);
    world.step(two, &id, "approve").expect(403);
    // Somebody with both roles still may not approve what they reviewed.
    let both = world.app.another_user("fund_approver", None, Some(&world.organization));
    world.step(&both, &id, "approve").expect(200);
    world.step(&both, &id, "pay").expect(403);
    let paid = world.step(one, &id, "pay").expect(200);
    assert_eq!((paid.text("status"), paid.text("paid_on")), ("paid", "2026-12-01"));
    assert_eq!(world.cash(), TWO_MILLION - 500_000);
    world.step(one, &id, "pay").expect(409).problem("invalid-transition");
    let summary = json!({"summary": "票据齐全"});
    one.post(&format!("/disbursements/{id}/account")).json(&summary).send().expect(200);
    assert_eq!(app.count("fund_disbursements WHERE status = 'accounted' AND amount_fen = 500000"), 1);
    let feed = world.managers[0].get(&format!("/disbursements/{id}")).send().expect(200);
    assert!(feed.etag().starts_with("\"5-"));
    // The database keeps the same.
    for sql in [
        "UPDATE fund_disbursements SET approved_by = requested_by",
        "UPDATE fund_disbursements SET amount_fen = 1",
        "UPDATE fund_disbursements SET paid_by = approved_by",
        "DELETE FROM fund_disbursements",
    ] {
        assert!(app.execute(sql).is_err(), "{sql}");
    }
    world.request(&grant(1)).expect(201);
    for sql in [
        "UPDATE fund_disbursements SET reviewed_by = requested_by WHERE amount_fen = 1",
        "UPDATE fund_disbursements SET status = 'approved' WHERE amount_fen = 1",
        "UPDATE fund_disbursements SET status = 'paid' WHERE amount_fen = 1",
    ] {
        assert!(app.execute(sql).is_err(), "{sql}");
    }
});

on_both_engines!(nothing_is_paid_above_the_balance, |app| {
    let world = World::new(app);
    let id = world.approved(&grant(TWO_MILLION + 1));
    let refused = world.step(&world.managers[0], &id, "pay").expect(409).problem("insufficient-balance");
    assert_eq!(refused.body["balance_fen"], TWO_MILLION);
    let seen = world.managers[0].get(&format!("/disbursements/{id}")).send().expect(200);
    assert_eq!((seen.text("status"), &seen.body["entry_id"]), ("approved", &Value::Null));
    world.give("2026-11-30", 1).expect(201);
    world.step(&world.managers[0], &id, "pay").expect(200);
    assert_eq!(world.cash(), 0);
});

on_both_engines!(sixty_four_pay_at_once_and_nothing_goes_below_zero, |app| {
    let world = World::new(app);
    // Five of nine can be paid; each is tried by many at once.
    let each = TWO_MILLION / 5;
    let ids: Vec<String> = (0..9).map(|_| world.approved(&grant(each))).collect();
    let replies = race(64, |i| world.step(&world.managers[i % 2], &ids[i % 9], "pay").status);
    assert!(replies.iter().all(|status| [200, 409].contains(status)), "{replies:?}");
    assert_eq!(replies.iter().filter(|status| **status == 200).count(), 5);
    assert_eq!(world.cash(), 0);
    assert_eq!(
        app.count(
            "fund_disbursements WHERE entry_id IS NOT NULL AND status = 'paid' AND amount_fen = 40000000"
        ),
        5
    );
});

on_both_engines!(no_entry_by_hand_takes_money_out, |app| {
    let world = World::new(app);
    let (none, before) = (Value::Null, app.count("ledger_entries"));
    let (cash, cost) = (world.account("cash", &none), world.account("program_expense", &none));
    let refused = world.entry("2026-11-30", &cost, &cash, 100).expect(409).problem("disbursement-required");
    assert_eq!(refused.text("account_id"), cash);
    assert_eq!((world.cash(), app.count("ledger_entries")), (TWO_MILLION, before));
    // What came in may be taken back while it is there; what touches no account of a fund is free.
    let gift = world.give("2026-11-30", 700).expect(201).id();
    world.managers[0].post(&format!("/ledger/entries/{gift}/reverse")).send().expect(201);
    let plain = |code: &str, kind: &str| {
        let body = json!({"code": code, "name": code, "kind": kind, "organization_id": world.organization});
        world.managers[0].post("/ledger/accounts").json(&body).send().expect(201).id()
    };
    let (till, sales) = (plain("1001", "asset"), plain("4301", "income"));
    world.entry("2026-11-30", &till, &sales, 50).expect(201);
    world.entry("2026-11-30", &cost, &till, 50).expect(409).problem("disbursement-required");
    world.entry("2026-11-30", &plain("5701", "expense"), &till, 50).expect(201);
});

on_both_engines!(restricted_money_serves_its_purpose_only, |app| {
    let world = World::new(app);
    let open = |body: Value| {
        world.managers[0].post(&format!("/funds/{}/purposes", world.id)).json(&body).send().expect(201).id()
    };
    let (stage, state) =
        (open(json!({"name": "村戏台"})), open(json!({"name": "财政补助", "government": true})));
    let project = |body: Value| {
        world.managers[0].post(&format!("/funds/{}/projects", world.id)).json(&body).send().expect(201).id()
    };
    let (serving, other) =
        (project(json!({"title": "百村戏台", "purpose_id": stage})), project(json!({"title": "百村书屋"})));
    let purpose = json!(stage);
    world
        .entry(
            "2026-11-01",
            &world.account("cash", &purpose),
            &world.account("restricted_income", &purpose),
            900,
        )
        .expect(201);
    let mut body = grant(900);
    body["purpose_id"] = purpose.clone();
    world.request(&body).expect(409).problem("purpose-restricted");
    body["project_id"] = json!(other);
    let refused = world.request(&body).expect(409).problem("purpose-restricted");
    assert!(refused.text("detail").contains("第五十五条"));
    body["project_id"] = json!(serving);
    let more = world.approved(&json!({"amount_fen": 901, "purpose": "超支", "purpose_id": stage,
        "project_id": serving, "recipient": {"name": "大岞村民委员会"}}));
    // There are millions in the free cash, but not in this one.
    world.step(&world.managers[0], &more, "pay").expect(409).problem("insufficient-balance");
    world.paid(&body);
    assert_eq!(world.cash(), TWO_MILLION);
    // Investments: by a passed vote, never of government money.
    let invest = |vote: &Value, purpose: &Value| {
        json!({"amount_fen": 100, "purpose": "购买国债", "category": "investment", "vote_id": vote,
            "purpose_id": purpose})
    };
    world.request(&invest(&Value::Null, &Value::Null)).expect(409).problem("vote-required");
    let failed = world.vote("major_investment", 3)["id"].clone();
    world.request(&invest(&failed, &Value::Null)).expect(409).problem("vote-required");
    let passed = world.vote("major_investment", 4)["id"].clone();
    world.request(&invest(&passed, &json!(state))).expect(409).problem("government-money");
    world.paid(&invest(&passed, &Value::Null));
    // Another purpose: with the donor's consent and a vote.
    let change =
        |body: Value| world.managers[0].post(&format!("/fund-purposes/{stage}/change")).json(&body).send();
    change(json!({"name": "戏台与书屋"})).expect(422).names("/donor_consent");
    change(json!({"name": "戏台与书屋", "donor_consent": "书面同意"})).expect(409).problem("vote-required");
    let vote = world.vote("purpose_change", 4)["id"].clone();
    change(json!({"name": "戏台与书屋", "donor_consent": "书面同意", "vote_id": vote})).expect(200);
});

on_both_engines!(nobody_related_benefits, |app| {
    let world = World::new(app);
    let to = |name: &str| json!({"amount_fen": 100, "purpose": "资助", "recipient": {"name": name, "kind": "person"}});
    for name in ["陈文澜", "理事0", "蔡正清"] {
        let refused = world.request(&to(name)).expect(409).problem("related-beneficiary");
        assert!(refused.text("detail").contains("第五十九条"));
    }
    let party = json!({"name": "某文化公司", "relation": "理事控股"});
    world.managers[0].post(&format!("/funds/{}/related-parties", world.id)).json(&party).send().expect(201);
    world.request(&to("某文化公司")).expect(409).problem("related-beneficiary");
    assert_eq!(app.count("fund_disbursements WHERE amount_fen = 100"), 0);
    // A person's name is masked but for the fund's own people.
    let id = world.request(&to("林秋雨")).expect(201).id();
    let path = format!("/disbursements/{id}");
    let auditor = app.login_as("auditor").get(&path).send().expect(200);
    assert_eq!(auditor.body["recipient"]["name"], "林**");
    assert_eq!(world.approver.get(&path).send().expect(200).body["recipient"]["name"], "林秋雨");
    app.resident().get(&path).send().expect(403);
    let stranger = super::world::body(app, "别的基金会");
    app.another_user("fund_manager", None, Some(&stranger)).get(&path).send().expect(404);
});

on_both_engines!(a_fund_in_liquidation_pays_what_is_left_and_ends, |app| {
    let world = World::new(app);
    let step = |verb: &str| {
        let reason = json!({"reason": "章程规定的期限届满"});
        world.affairs.post(&format!("/funds/{}/{verb}", world.id)).json(&reason).send()
    };
    step("liquidate").expect(200);
    step("deregister").expect(409).problem("conflict");
    let left = world.cash();
    world.paid(&grant(left));
    assert_eq!(world.cash(), 0);
    assert_eq!(step("deregister").expect(200)["status"], "deregistered");
    world.request(&grant(100)).expect(409).problem("fund-not-registered");
});
