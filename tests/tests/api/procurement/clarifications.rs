//! What is said about published documents is said to all.

use super::projects::{draft, planned, publish, with};
use super::world::World;
use citong_tests::on_both_engines;
use serde_json::{Value, json};

on_both_engines!(a_late_clarification_moves_the_deadline, |app| {
    let world = World::new(app, 0);
    let id = planned(&world.purchaser, &draft("open_tender", "services")).id();
    let path = format!("/procurement-projects/{id}");
    let clarify = |body: Value| world.purchaser.post(&format!("{path}/clarify")).json(&body).send();
    let plain = || json!({"text": "演出时长为90分钟"});
    let early = clarify(plain()).problem("bids-closed");
    assert!(early.text("detail").contains("第三十一条"));
    publish(&world.purchaser, &id, "2026-12-22T09:00:00+08:00").expect(200);

    // 16 days before the deadline: 5 December + 15 days is a Sunday, so until the end of Monday the 21st.
    app.set_clock("2026-12-05T10:00:00+08:00");
    let kept = clarify(plain()).expect(200);
    assert_eq!(kept["clocks"]["bids_due_at"], "2026-12-22T09:00:00+08:00");
    // 14 days before it: the fifteenth day is 23 December.
    app.set_clock("2026-12-08T10:00:00+08:00");
    let unimportant = json!({"text": "更正错别字", "material": false});
    assert_eq!(clarify(unimportant).expect(200)["clocks"]["bids_due_at"], "2026-12-22T09:00:00+08:00");
    let earlier = json!({"text": "提前", "bids_due_at": "2026-12-20T09:00:00+08:00"});
    let earlier = clarify(earlier).expect(422).names("/bids_due_at");
    assert!(earlier.text("detail").contains("第三十一条"));
    let changes = json!({"text": "场次增加", "material": false, "changes": {"requirement": "每村不少于三场",
        "criteria": [{"code": "plan", "description": "须含雨天预案", "max_points": "40.00"}]}});
    let moved = clarify(changes).expect(200);
    assert_eq!(moved["clocks"]["bids_due_at"], "2026-12-23T09:00:00+08:00", "a change is never unimportant");
    assert_eq!(moved["terms"]["requirement"], "每村不少于两场", "the frozen terms stay beside it");
    let later = json!({"text": "再次顺延", "bids_due_at": "2027-01-05T09:00:00+08:00"});
    assert_eq!(clarify(later).expect(200)["clocks"]["bids_due_at"], "2027-01-05T09:00:00+08:00");

    // Points and weights stay.
    for changes in [
        json!({"price_weight": 40}),
        json!({"criteria": [{"code": "plan", "max_points": "50.00"}]}),
        json!({"criteria": [{"code": "fame", "description": "获奖"}]}),
    ] {
        let reply = clarify(json!({"text": "改分", "changes": changes})).problem("terms-frozen");
        assert!(reply.text("detail").contains("第三十四条"), "{reply}");
    }
    let list = app.client().get(&format!("{path}/clarifications")).send().expect(200);
    let numbers: Vec<&Value> = list.items().iter().map(|one| &one["number"]).collect();
    assert_eq!(numbers, [&json!(1), &json!(2), &json!(3), &json!(4)]);
    assert_eq!(list.items()[2]["changes"]["requirement"], "每村不少于三场");
    assert_eq!(
        (&list.items()[2]["due_before"], &list.items()[2]["due_after"]),
        (&json!("2026-12-22T09:00:00+08:00"), &json!("2026-12-23T09:00:00+08:00"))
    );
    assert_eq!(app.count("procurement_notices WHERE kind = 'clarification'"), 4);
    assert!(app.execute("UPDATE procurement_clarifications SET text = 'x'").is_err());
    assert!(app.execute("DELETE FROM procurement_clarifications").is_err());
    world.supervisor.post(&format!("{path}/clarify")).json(&plain()).send().problem("forbidden");
    app.set_clock("2027-01-05T09:00:00+08:00");
    clarify(plain()).problem("bids-closed");
    assert_eq!(app.count("procurement_clarifications"), 4);
});

on_both_engines!(each_method_has_its_own_time_for_clarifications, |app| {
    let world = World::new(app, 3);
    let ids: Vec<&str> = world.suppliers.iter().map(|one| one.id.as_str()).collect();
    let consultation = with(draft("consultation", "services"), &json!({"catalogue_code": "0202"}));
    let negotiation = with(draft("negotiation", "services"), &json!({"invited_supplier_ids": ids}));
    app.set_clock("2026-12-07T08:00:00+08:00");
    let due = "2026-12-18T09:00:00+08:00";
    let published = [consultation, negotiation].map(|body| {
        let id = planned(&world.purchaser, &body).id();
        publish(&world.purchaser, &id, due).expect(200);
        id
    });
    // Five days after Wednesday the 16th is Monday the 21st; the third working day is, too.
    app.set_clock("2026-12-16T10:00:00+08:00");
    for id in published {
        let path = format!("/procurement-projects/{id}/clarify");
        let reply = world.purchaser.post(&path).json(&json!({"text": "增加附件"})).send().expect(200);
        assert_eq!(reply["clocks"]["bids_due_at"], "2026-12-21T09:00:00+08:00");
    }
});

on_both_engines!(an_enquiry_is_answered_to_all_and_its_asker_stays_unknown, |app| {
    let world = World::new(app, 2);
    let id = planned(&world.purchaser, &draft("open_tender", "services")).id();
    let path = format!("/procurement-projects/{id}/enquiries");
    let question = json!({"question": "场地由谁提供？"});
    let (asker, other) = (&world.suppliers[0].client, &world.suppliers[1].client);
    asker.post(&path).json(&question).send().expect(404);
    publish(&world.purchaser, &id, "2026-12-22T09:00:00+08:00").expect(200);
    app.resident().post(&path).json(&question).send().problem("forbidden");
    let foreign = json!({"question": "场地？", "supplier_id": world.suppliers[1].id});
    asker.post(&path).json(&foreign).send().expect(422).names("/supplier_id");
    let asked = asker.post(&path).json(&question).send().expect(201);
    let shown = |client: &citong_tests::Client| client.get(&path).send().expect(200).items().to_vec();
    assert_eq!((shown(asker).len(), shown(other).len(), shown(&app.client()).len()), (1, 0, 0));
    let seen = shown(&world.purchaser);
    assert_eq!(seen.len(), 1);
    for side in [&seen[0], &asked.body] {
        let text = side.to_string();
        assert!(!text.contains(&world.suppliers[0].id) && !text.contains(asker.id()), "{text}");
    }
    let answering = format!("/enquiries/{}/answer", asked.id());
    let answer = json!({"answer": "由各行政村提供"});
    asker.post(&answering).json(&answer).send().problem("forbidden");
    world.supervisor.post(&answering).json(&answer).send().problem("forbidden");
    assert_eq!(app.count("procurement_enquiries WHERE answer IS NULL"), 1);
    world.purchaser.post(&answering).json(&answer).send().expect(200);
    assert_eq!(shown(&app.client())[0]["answer"], "由各行政村提供");
    assert_eq!(shown(other).len(), 1);
    let again = world.purchaser.post(&answering).json(&answer).send().problem("invalid-transition");
    assert!(again.text("detail").contains("第五十一条"));
    assert_eq!(app.count("procurement_notices WHERE kind = 'answer'"), 1);
    app.set_clock("2026-12-22T09:00:00+08:00");
    asker.post(&path).json(&question).send().problem("bids-closed");
    assert_eq!(app.count("procurement_enquiries"), 1);
});
