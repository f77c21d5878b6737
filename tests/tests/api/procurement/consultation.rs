//! The public is asked before a public service is bought, and about a single source.

use super::projects::{LATE, draft, planned, publish, with};
use super::world::World;
use citong_tests::on_both_engines;
use serde_json::{Value, json};

on_both_engines!(a_public_service_is_published_after_the_public_was_heard, |app| {
    let world = World::new(app, 0);
    let body = with(draft("consultation", "services"), &json!({"public_service": true}));
    let id = planned(&world.purchaser, &body).id();
    let path = format!("/procurement-projects/{id}");
    let post = |name: &str, body: &Value| world.purchaser.post(&format!("{path}/{name}")).json(body).send();
    let refusal = publish(&world.purchaser, &id, LATE).problem("consultation-required");
    assert!(refusal.text("detail").contains("《政府采购法实施条例》第十五条"));
    let resident = app.resident();
    let opinion = json!({"text": "希望增加高甲戏"});
    let opinions = format!("{path}/opinions");
    resident.post(&opinions).json(&opinion).send().expect(404);

    // Asked.
    post("consult", &json!({"until": "2026-12-01T07:00:00+08:00"})).names("/until");
    let until = json!({"until": "2026-12-08T18:00:00+08:00"});
    world.supervisor.post(&format!("{path}/consult")).json(&until).send().problem("forbidden");
    let asked = post("consult", &until).expect(200);
    assert_eq!(
        (&asked["status"], &asked["clocks"]["consultation_from"]),
        (&json!("plan"), &json!("2026-12-01T08:00:00+08:00"))
    );
    assert_eq!(app.count("procurement_notices WHERE kind = 'consultation'"), 1);
    world.purchaser.delete(&path).if_match("*").send().problem("invalid-transition");
    app.client().get(&path).send().expect(200);
    app.client().post(&opinions).json(&opinion).send().expect(401);
    let said = resident.post(&opinions).json(&opinion).send().expect(201).id();
    let other = app.resident().post(&opinions).json(&json!({"text": "不要周一演出"})).send().expect(201).id();
    let seen = app.client().get(&opinions).send().expect(200);
    assert_eq!((seen.items().len(), &seen.items()[0]["outcome"]), (2, &json!("open")));
    assert!(seen.items()[0].get("author_id").is_none(), "who said it is not shown");

    // Not closed before its end, nor with an opinion unanswered.
    let adopted = json!({"opinion_id": said, "adopted": true, "reason": "写入采购需求"});
    let declined = json!({"opinion_id": other, "adopted": false, "reason": "由各村自定"});
    let whole = json!({"summary": "采纳一条", "opinions": [adopted, declined]});
    let early = post("close-consultation", &whole).problem("not-due-yet");
    assert!(early.text("detail").contains("第十五条"));
    app.set_clock("2026-12-08T18:00:00+08:00");
    let late = resident.post(&opinions).json(&opinion).send().problem("deadline-passed");
    assert!(late.text("detail").contains("第十五条"));
    let warned = world.purchaser.get(&path).send().expect(200);
    assert_eq!(warned["warnings"][0]["code"], "consultation_over");
    let part = json!({"summary": "采纳一条", "opinions": [adopted]});
    post("close-consultation", &part).expect(422).names("/opinions");
    let twice = json!({"summary": "采纳一条", "opinions": [adopted, adopted, declined]});
    post("close-consultation", &twice).expect(422).names("/opinions/1/opinion_id");
    assert_eq!(app.count("requirement_opinions WHERE outcome = 'open'"), 2, "nothing was answered");
    publish(&world.purchaser, &id, LATE).problem("consultation-required");

    let closed = post("close-consultation", &whole).expect(200);
    assert_eq!(
        (&closed["status"], &closed["consultation_summary"]),
        (&json!("need_consulted"), &json!("采纳一条"))
    );
    assert_eq!(app.count("procurement_notices WHERE kind = 'consultation_result'"), 1);
    let seen = app.client().get(&opinions).send().expect(200);
    let outcomes: Vec<&Value> = seen.items().iter().map(|one| &one["outcome"]).collect();
    assert_eq!(outcomes, [&json!("adopted"), &json!("not_adopted")]);
    post("close-consultation", &whole).problem("invalid-transition");
    post("consult", &json!({"until": "2026-12-20T18:00:00+08:00"})).problem("invalid-transition");
    // What was said may still change the requirements.
    let patch = json!({"terms": {"requirement": "每村不少于两场，含高甲戏一场"}});
    world.purchaser.patch(&path).if_match("*").json(&patch).send().expect(200);
    assert_eq!(publish(&world.purchaser, &id, LATE).expect(200)["status"], "notice");
    assert_eq!(app.count("requirement_opinions WHERE answer IS NOT NULL"), 2);
});

on_both_engines!(a_single_source_at_the_threshold_is_publicized_first, |app| {
    let world = World::new(app, 1);
    let supplier = &world.suppliers[0].id;
    let body = with(
        draft("single_source", "services"),
        &json!({"budget_fen": 200_000_000,
        "invited_supplier_ids": [supplier], "method_reason": "唯一版权方", "method_approval": "泉财采〔2026〕5号"}),
    );
    let id = planned(&world.purchaser, &body).id();
    let path = format!("/procurement-projects/{id}");
    let refusal = publish(&world.purchaser, &id, LATE).problem("publicity-required");
    assert!(refusal.text("detail").contains("第三十八条"));
    let publicity = |body: Value| world.purchaser.post(&format!("{path}/publicity")).json(&body).send();
    let short = json!({"reason": "唯一版权方", "until": "2026-12-08T23:00:00+08:00"});
    let short = publicity(short).expect(422).names("/until");
    assert!(short.text("detail").contains("第三十八条"));
    let shown = publicity(json!({"reason": "唯一版权方"})).expect(200);
    assert_eq!(shown["clocks"]["publicity_until"], "2026-12-09T00:00:00+08:00");
    assert_eq!(app.count("procurement_notices WHERE kind = 'single_source'"), 1);
    publicity(json!({"reason": "唯一版权方"})).problem("conflict");
    // Anybody may object.
    let objection = json!({"text": "本团也能演出"});
    let made = app.resident().post(&format!("{path}/opinions")).json(&objection).send().expect(201);
    assert_eq!(made["about"], "single_source");
    assert_eq!(app.client().get("/procurement-projects").send().expect(200).items().len(), 1);
    publish(&world.purchaser, &id, LATE).problem("publicity-required");
    app.set_clock("2026-12-09T00:00:00+08:00");
    publish(&world.purchaser, &id, LATE).expect(200);
    // Below the threshold there is none.
    let small = with(
        draft("single_source", "services"),
        &json!({"invited_supplier_ids": [supplier], "catalogue_code": "0202"}),
    );
    publish(&world.purchaser, &planned(&world.purchaser, &small).id(), "2026-12-10T09:00:00+08:00")
        .expect(200);
});
