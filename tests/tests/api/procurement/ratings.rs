//! Ratings of what was delivered: by the purchaser, and by the users who were heard at the acceptance.

use super::awards::{post, published};
use super::contracts::terms;
use super::world::{Setup, World};
use citong_tests::{Client, on_both_engines};
use serde_json::{Value, json};

on_both_engines!(an_accepted_delivery_is_rated_by_the_purchaser_and_by_who_was_heard, |app| {
    let world = World::new(app, 2);
    let (made, _) = published(&world, &Setup::default());
    let contract = post(&world, &made, "sign", &terms()).expect(201).id();
    let rate = |who: &Client, body: &Value| who.post("/ratings").json(body).send();
    let own = json!({"contract_id": contract, "score": 4, "dimensions": {"quality": 4}});
    let early = rate(&world.purchaser, &own).expect(409).problem("use-not-verified");
    assert!(early.text("detail").contains("已验收"), "{early}");
    let acceptance = json!({"passed": true, "summary": "全部演出已完成", "accepted_on": "2026-12-01", "opinions": [
        {"channel": "on_site", "by": "expert", "rating": 5},
        {"channel": "on_site", "by": "service_user", "rating": 2, "text": "少演一场"}]});
    world.purchaser.post(&format!("/contracts/{contract}/acceptance")).json(&acceptance).send().expect(200);
    rate(&world.suppliers[0].client, &own).expect(404).names("/contract_id");
    rate(&app.resident(), &own).expect(404);
    let first = rate(&world.purchaser, &own).expect(201);
    assert_eq!((&first["use_kind"], &first["facility_id"]), (&json!("delivery"), &Value::Null));
    rate(&world.purchaser, &own).expect(409).problem("already-rated");
    let heard = |place: i32| {
        json!({"contract_id": contract, "acceptance_opinion": place, "score": 2, "channel": "staff",
            "on_behalf_of": {"name": "黄阿婆", "phone": "13805950001"}})
    };
    rate(&world.office, &heard(1)).expect(409).problem("use-not-verified");
    rate(&world.office, &heard(3)).expect(409).problem("use-not-verified");
    rate(&world.purchaser, &heard(2)).expect(403);
    let users = rate(&world.office, &heard(2)).expect(201);
    rate(&world.office, &heard(2)).expect(409).problem("already-rated");
    assert_eq!((app.count("ratings"), app.count("rating_rectifications")), (2, 1));
    // The supplier answers for it.
    let path = format!("/ratings/{}/reply", users.id());
    world.suppliers[1].client.post(&path).json(&json!({"text": "抱歉"})).send().expect(404);
    world.suppliers[0].client.post(&path).json(&json!({"text": "已补演一场"})).send().expect(200);
});
