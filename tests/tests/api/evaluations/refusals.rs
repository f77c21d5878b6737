//! Nobody stands on two sides of an evaluation, and what is sent is looked at.

use super::stage::{Stage, body, file, plan, publish, scores, standard};
use crate::procurement::world::{Setup, World, new_id};
use citong_tests::{App, Client, on_both_engines};
use serde_json::{Value, json};

/// The city's office, also with another role at a body.
fn office_and(app: &App, role: &str, organization: &str) -> Client {
    let both = app.another_user("city_office", Some("350500"), None);
    let grant = json!({"role": role, "organization_id": organization});
    let path = format!("/users/{}/grants", both.id());
    app.login_as("sysadmin").post(&path).json(&grant).send().expect(201);
    both
}

fn actions(by: &Client, id: &str) -> Value {
    Stage::get(by, id).expect(200).body["available_actions"].clone()
}

on_both_engines!(who_acts_for_the_evaluated_or_evaluates_does_not_order, |app| {
    let stage = Stage::new(app);
    let manages = office_and(app, "venue_manager", &stage.venue.organization);
    let refused = manages.post("/evaluations").json(&stage.order()).send().expect(403).problem("recused");
    assert!(refused.text("detail").contains("财预〔2021〕6号"), "{refused}");
    let other = office_and(app, "evaluator", &stage.evaluator_id);
    other.post("/evaluations").json(&stage.order()).send().expect(403).problem("recused");
    assert_eq!(app.count("third_party_evaluations"), 0);

    let id = stage.select();
    Stage::post(&stage.evaluator, &id, "plan", &plan()).expect(200);
    assert_eq!(actions(&manages, &id), json!([]));
    assert_eq!(actions(&stage.office, &id), json!(["approve_plan", "cancel"]));
    let reason = json!({"reason": "不想被评估"});
    Stage::act(&manages, &id, "approve-plan").expect(403).problem("recused");
    Stage::post(&manages, &id, "cancel", &reason).expect(403).problem("recused");
    Stage::act(&other, &id, "approve-plan").expect(409).problem("four-eyes");
    Stage::post(&other, &id, "cancel", &reason).expect(403).problem("recused");
    assert_eq!(app.count("third_party_evaluations WHERE status = 'selected'"), 1);
    Stage::act(&stage.office, &id, "approve-plan").expect(200);
    Stage::act(&stage.evaluator, &id, "start-fieldwork").expect(200);
    Stage::post(&stage.evaluator, &id, "records", &file('a', 400)).expect(201);
    Stage::act(&stage.evaluator, &id, "seal").expect(200);
    Stage::post(&stage.evaluator, &id, "scores", &scores(["30.00", "20.00", "38.00"])).expect(200);
    Stage::post(&stage.evaluator, &id, "publish-draft", &json!({"summary": "总体良好"})).expect(200);
    assert_eq!(actions(&manages, &id), json!(["object"]));
    app.advance(9 * 86_400);
    assert_eq!(actions(&manages, &id), json!([]), "the term to object is over");
    Stage::act(&manages, &id, "finalize").expect(403).problem("recused");
    assert_eq!(app.count("third_party_evaluations WHERE status = 'objection'"), 1);
    // In their own right the evaluator's people may.
    Stage::act(&other, &id, "finalize").expect(200);
    Stage::post(&manages, &id, "apply", &json!({"targets": [{"indicator_code": "A1", "target": "60"}]}))
        .expect(403)
        .problem("recused");
});

on_both_engines!(who_bought_from_a_supplier_does_not_evaluate_it, |app| {
    let stage = Stage::new(app);
    let world = World::new(app, 1);
    let made = world.project(&Setup { status: "awarded", ..Setup::default() });
    let bidder = &world.suppliers[0];
    let bid = world.opened_bid(&made, bidder, "opened", 9_000_000, &json!({}));
    let award = world.award(&made, &bid, bidder, 9_000_000, "2026-11-20T01:00:00.000000Z");
    let contract = world.contract(&made, &award, bidder, 9_000_000, "送戏下乡");
    let pair = json!({"subject": {"supplier_id": bidder.id}, "evaluator_id": world.purchaser_id});
    let refused = stage.office.post("/evaluations").json(&stage.order_with(&pair)).send();
    let refused = refused.expect(409).problem("evaluator-not-independent");
    assert_eq!(refused.text("rule"), "bought_from_the_provider");
    assert!(refused.text("detail").contains("第九条"), "{refused}");
    assert_eq!(refused.body["evidence"][0]["contract_id"], contract.as_str());
    assert_eq!(app.count("third_party_evaluations"), 0);
    let pair = json!({"subject": {"supplier_id": bidder.id}});
    stage.office.post("/evaluations").json(&stage.order_with(&pair)).send().expect(201);
});

on_both_engines!(an_order_names_bodies_and_a_standard_that_fit, |app| {
    let stage = Stage::new(app);
    let send = |changes: Value| stage.office.post("/evaluations").json(&stage.order_with(&changes)).send();
    send(json!({"commissioner_id": new_id()})).expect(422).names("/commissioner_id");
    for body in [&stage.venue.organization, &stage.evaluator_id] {
        let refused = send(json!({"authority_id": body})).expect(422).names("/authority_id");
        assert!(refused.text("detail").contains("第三方评估"), "{refused}");
    }
    let own = app.client().get("/evaluation-standards?purpose=self_evaluation").send().expect(200);
    send(json!({"standard_id": own.items()[0]["id"]})).expect(422).names("/standard_id");
    assert_eq!(app.count("third_party_evaluations"), 0);
    let authority = body(&stage.office, "晋江市文旅局");
    let first = send(json!({"authority_id": authority, "commissioner_id": null})).expect(201).id();
    assert_eq!(send(json!({})).expect(409).problem("duplicate").text("evaluation_id"), first);
    // A purchaser of elsewhere hears that there is one, not which.
    let elsewhere = body(&stage.office, "南安市文旅局");
    let purchaser = app.user("purchaser", None, Some(&elsewhere));
    let refused = purchaser.post("/evaluations").json(&stage.order()).send().expect(409).problem("duplicate");
    assert!(refused.body.get("evaluation_id").is_none(), "{refused}");

    // The fieldwork lies ahead, or goes on.
    let with = |from: &str, until: &str| {
        let mut plan = plan();
        (plan["starts_on"], plan["ends_on"]) = (json!(from), json!(until));
        Stage::post(&stage.evaluator, &first, "plan", &plan)
    };
    with("2026-11-02", "2026-11-30").expect(422).names("/ends_on");
    assert_eq!(app.count("evaluation_plans"), 0);
    with("2026-11-02", "2026-12-01").expect(200);
});

on_both_engines!(a_standard_is_for_kinds_and_services_that_there_are, |app| {
    app.set_clock(crate::fixtures::MORNING);
    let office = app.login_as("city_office");
    let with = |name: &str, value: Value| {
        let mut standard = standard();
        standard[name] = value;
        office.post("/evaluation-standards").json(&standard).send()
    };
    let before = app.count("evaluation_standards");
    with("facility_kinds", json!(["CC", "ZZ"])).expect(422).names("/facility_kinds/1");
    with("service_codes", json!(["9999"])).expect(422).names("/service_codes/0");
    assert_eq!(app.count("evaluation_standards"), before);
    // Every kind of the API's own document.
    let document = app.client().get("/openapi.json").send().expect(200);
    let kinds = document.body["components"]["schemas"]["FacilityKind"]["enum"].clone();
    assert!(kinds.as_array().is_some_and(|kinds| kinds.len() > 20));
    let made = with("facility_kinds", kinds).expect(201);
    let path = format!("/evaluation-standards/{}", made.id());
    let unknown = json!({"facility_kinds": ["ZZ"]});
    office.patch(&path).if_match(&made.etag()).json(&unknown).send().expect(422).names("/facility_kinds/0");

    // Numbers that are exact are as good as text, and null is as good as nothing.
    let numbers = json!({"code": "in-numbers", "title": "数字权重", "facility_kinds": null, "service_codes": null,
        "indicators": [{"code": "A", "name": "甲", "weight": 66.67, "children": null},
            {"code": "B", "name": "乙", "weight": 33.33}]});
    let made = office.post("/evaluation-standards").json(&numbers).send().expect(201);
    assert_eq!(made.body["indicators"][0]["weight"], "66.67");
    let mut inexact = numbers;
    inexact["code"] = json!("inexact");
    inexact["indicators"][0]["weight"] = json!(66.667);
    office.post("/evaluation-standards").json(&inexact).send().expect(422).names("/indicators/0/weight");
});

on_both_engines!(a_step_takes_a_reason_and_nothing_else_and_knows_its_key, |app| {
    let stage = Stage::new(app);
    let id = stage.select();
    Stage::post(&stage.evaluator, &id, "plan", &plan()).expect(200);
    let reason = json!({"reason": "同意"});
    Stage::post(&stage.office, &id, "approve-plan", &json!({"reason": ""})).expect(422).names("/reason");
    Stage::post(&stage.office, &id, "approve-plan", &json!({"why": "x"})).expect(422).names("/why");
    assert_eq!(app.count("evaluation_plans WHERE approved_at IS NOT NULL"), 0);
    let path = format!("/evaluations/{id}/approve-plan");
    let key = "approve-once";
    stage.office.post(&path).idempotency_key(key).json(&reason).send().expect(200);
    stage.office.post(&path).idempotency_key(key).json(&reason).send().expect(200);
    assert_eq!(app.count("audit_events WHERE action = 'approve_plan' AND reason = '同意'"), 1);
    let other = stage.office.post(&path).idempotency_key(key).json(&json!({})).send();
    other.expect(422).problem("idempotency-mismatch");
    // The same key for a bare request is another request.
    let bare = stage.office.post(&path).idempotency_key(key).send();
    bare.expect(422).problem("idempotency-mismatch");
    for (by, verb) in
        [(&stage.evaluator, "start-fieldwork"), (&stage.evaluator, "seal"), (&stage.office, "finalize")]
    {
        Stage::post(by, &id, verb, &json!({"force": true})).expect(422).names("/force");
    }
    let draft = stage.office.post("/evaluation-standards").json(&standard()).send().expect(201).id();
    let path = format!("/evaluation-standards/{draft}/publish");
    stage.office.post(&path).json(&json!({"force": true})).send().expect(422).names("/force");
    publish(&stage.office, &{
        let mut other = standard();
        other["code"] = "other-test".into();
        other
    });
});

on_both_engines!(a_refusal_says_what_was_tried, |app| {
    let stage = Stage::new(app);
    let id = stage.fieldwork();
    let early = Stage::post(&stage.evaluator, &id, "scores", &scores(["30.00", "20.00", "38.00"]));
    let early = early.expect(409).problem("invalid-transition");
    assert!(early.text("detail").contains("封存") && early.text("current_status") == "fieldwork", "{early}");
    let early = Stage::post(&stage.manager, &id, "object", &json!({"grounds": "过早"}));
    let early = early.expect(409).problem("invalid-transition");
    assert!(early.text("detail").contains("异议") && !early.text("detail").contains("finalize"), "{early}");
    let late = Stage::post(&stage.evaluator, &id, "plan", &plan()).expect(409).problem("invalid-transition");
    assert!(late.text("detail").contains("方案"), "{late}");
});
