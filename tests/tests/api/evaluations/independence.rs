//! Who may evaluate whom: each refusal stands beside the success, names its rule and writes nothing.

use super::stage::{Stage, body};
use crate::procurement::world::{Setup, World};
use citong_tests::{App, Reply, on_both_engines};
use serde_json::json;

fn refused(app: &App, reply: Reply, rule: &str, cited: &str) -> Reply {
    let refused = reply.expect(409).problem("evaluator-not-independent");
    assert_eq!(refused.text("rule"), rule);
    assert!(refused.text("detail").contains(cited), "{}", refused.text("detail"));
    assert_eq!(app.count("third_party_evaluations"), 0);
    refused
}

on_both_engines!(nobody_evaluates_themselves, |app| {
    let stage = Stage::new(app);
    let own = stage.order_with(&json!({"evaluator_id": stage.venue.organization}));
    refused(app, stage.office.post("/evaluations").json(&own).send(), "is_the_provider", "财综〔2018〕42号");
    let purchaser = app.user("purchaser", None, Some(&stage.venue.organization));
    let reply = purchaser.post("/evaluations").json(&stage.order()).send();
    refused(app, reply, "ordered_by_the_provider", "财综〔2018〕42号");
    stage.manager.post("/evaluations").json(&stage.order()).send().expect(403);
    stage.office.post("/evaluations").json(&stage.order()).send().expect(201);
});

on_both_engines!(who_supplied_or_is_controlled_alike_does_not_evaluate, |app| {
    let stage = Stage::new(app);
    let mut world = World::new(app, 3);
    // Of the purchases of the venue's own body.
    world.purchaser_id.clone_from(&stage.venue.organization);
    let made = world.project(&Setup { status: "awarded", ..Setup::default() });
    let bidder = &world.suppliers[0];
    let bid = world.opened_bid(&made, bidder, "opened", 90_000_000, &json!({}));
    let award = world.award(&made, &bid, bidder, 90_000_000, "2024-02-01T01:00:00.000000Z");
    let contract = world.contract(&made, &award, bidder, 90_000_000, "场馆灯光运维");
    let order = stage.order_with(&json!({"evaluator_id": bidder.organization}));
    let send = || stage.office.post("/evaluations").json(&order).send();
    let reply = refused(app, send(), "supplied_the_provider", "第九条");
    assert_eq!(reply.body["evidence"][0]["contract_id"], contract.as_str());
    assert!(reply.body["evidence"][0]["year"].is_i64());
    // The last day of the three years, and the day after.
    let ended = |on: &str| {
        let sql = format!(
            "UPDATE contracts SET starts_on = '2023-01-01', ends_on = '{on}' WHERE id = {}",
            world.uuid(&contract)
        );
        app.execute(&sql).expect("the contract has another end");
    };
    ended("2023-12-01");
    refused(app, send(), "supplied_the_provider", "第九条");

    // Somebody controls both.
    let (owner, other) = (&world.suppliers[1], &world.suppliers[2]);
    world.relate(owner, other);
    let pair = json!({"subject": {"supplier_id": other.id}, "evaluator_id": owner.organization});
    let reply = stage.office.post("/evaluations").json(&stage.order_with(&pair)).send();
    assert_eq!(refused(app, reply, "is_affiliated", "第十八条").body["evidence"]["shared_controllers"], 1);
    let pair = json!({"subject": {"supplier_id": other.id}});
    stage.office.post("/evaluations").json(&stage.order_with(&pair)).send().expect(201);
    ended("2023-11-30");
    send().expect(201);
});

on_both_engines!(people_and_cycles_are_counted, |app| {
    let stage = Stage::new(app);
    let order = |year: i32| stage.order_with(&json!({"year": year}));
    let send = |year| stage.office.post("/evaluations").json(&order(year)).send();
    // Somebody of the evaluator also works at the venue.
    let grant = json!({"role": "venue_staff", "organization_id": stage.venue.organization});
    let path = format!("/users/{}/grants", stage.evaluator.id());
    let grant = app.login_as("sysadmin").post(&path).json(&grant).send().expect(201).id();
    let reply = refused(app, send(2026), "shared_people", "财预〔2021〕6号");
    assert_eq!(reply.body["evidence"][0]["role_at_provider"], "venue_staff");
    app.login_as("sysadmin").delete(&format!("/grants/{grant}")).send().expect(204);

    let mut ids = Vec::new();
    for year in [2022, 2023, 2025] {
        ids.push(send(year).expect(201).id());
    }
    // 2024 would close the gap to four in a row; 2026 is the second.
    let reply = send(2024).expect(409).problem("evaluator-not-independent");
    assert_eq!(reply.text("rule"), "too_many_cycles");
    assert_eq!(reply.body["evidence"].as_array().map(Vec::len), Some(3));
    send(2026).expect(201);
    send(2026).expect(409).problem("duplicate");
    assert_eq!(app.count("third_party_evaluations"), 4);
    // What was called off does not count.
    let reason = json!({"reason": "改期"});
    Stage::post(&stage.office, &ids[0], "cancel", &reason).expect(200);
    send(2024).expect(409);
    Stage::post(&stage.office, &ids[1], "cancel", &reason).expect(200);
    let opened = send(2024).expect(201).id();
    // Who goes to work for the evaluated afterwards is recused.
    let grant = json!({"role": "venue_manager", "organization_id": stage.venue.organization});
    app.login_as("sysadmin").post(&path).json(&grant).send().expect(201);
    let recused = Stage::post(&stage.evaluator, &opened, "plan", &super::stage::plan());
    assert!(recused.expect(403).problem("recused").text("detail").contains("财预〔2021〕6号"));
    assert_eq!(app.count("evaluation_plans"), 0);
});

on_both_engines!(an_evaluator_is_chosen_by_a_contract_or_appointed_with_a_reason, |app| {
    let stage = Stage::new(app);
    let world = World::new(app, 1);
    let made = world.project(&Setup { status: "awarded", ..Setup::default() });
    let bidder = &world.suppliers[0];
    let bid = world.opened_bid(&made, bidder, "opened", 9_000_000, &json!({}));
    let award = world.award(&made, &bid, bidder, 9_000_000, "2026-11-20T01:00:00.000000Z");
    let contract = world.contract(&made, &award, bidder, 9_000_000, "第三方评估服务");
    let bought = json!({"standard_id": stage.standard, "subject": {"facility_id": stage.venue.id}, "contract_id": contract});
    let send = |changes: serde_json::Value| {
        let mut order = bought.clone();
        for (name, value) in changes.as_object().expect("an object") {
            order[name] = value.clone();
        }
        world.purchaser.post("/evaluations").json(&order).send()
    };
    send(json!({"evaluator_id": stage.evaluator_id})).expect(422).names("/evaluator_id");
    send(json!({"appointment_reason": "指定"})).expect(422).names("/appointment_reason");
    send(json!({"contract_id": null})).expect(422).names("/appointment_reason");
    send(json!({"contract_id": null, "appointment_reason": "指定"})).expect(422).names("/evaluator_id");
    send(json!({"subject": {}})).expect(422).names("/subject");
    send(json!({"subject": {"facility_id": stage.venue.id, "supplier_id": bidder.id}}))
        .expect(422)
        .names("/subject");
    let becomes = |status: &str| {
        let sql = format!("UPDATE contracts SET status = '{status}' WHERE id = {}", world.uuid(&contract));
        app.execute(&sql).expect("the contract has another state");
    };
    let mut draft = super::stage::standard();
    draft["code"] = "another".into();
    let draft = stage.office.post("/evaluation-standards").json(&draft).send().expect(201).id();
    send(json!({"standard_id": draft})).expect(422).names("/standard_id");
    assert_eq!(app.count("third_party_evaluations"), 0);
    let opened = send(json!({})).expect(201);
    assert_eq!(opened.text("evaluator_id"), bidder.organization);
    assert_eq!(
        (opened.text("selection"), opened.text("commissioner_id")),
        ("procurement", world.purchaser_id.as_str())
    );
    becomes("terminated");
    send(json!({"year": 2027})).expect(422).names("/contract_id");
    // Strangers do not see it.
    app.resident().get(&format!("/evaluations/{}", opened.id())).send().expect(404);
    let other = body(&stage.office, "别的评估中心");
    let stranger = app.user("evaluator", None, Some(&other));
    Stage::post(&stranger, &opened.id(), "plan", &super::stage::plan()).expect(404);
});
