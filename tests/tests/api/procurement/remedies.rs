//! Challenges and complaints: in time, by who may, answered in time, and nothing is signed meanwhile.

use super::awards::{evaluated, post, published, status};
use super::contracts::terms;
use super::world::{Made, Setup, World};
use citong_tests::{Client, Reply, on_both_engines};
use serde_json::{Value, json};

fn challenge(made: &Made, matter: &str) -> Value {
    json!({"project_id": made.id, "matter": matter, "grounds": "《政府采购法》第五十二条",
        "facts": "本公司掌握的商业秘密", "claims": [{"code": "a", "text": "业绩不实"}, {"text": "评分有误"}]})
}

fn raise(client: &Client, made: &Made, matter: &str) -> Reply {
    client.post("/challenges").json(&challenge(made, matter)).send()
}

fn answer(world: &World<'_>, id: &str, outcome: &str) -> Reply {
    let body = json!({"outcome": outcome, "text": "经核查……"});
    world.purchaser.post(&format!("/challenges/{id}/answer")).json(&body).send()
}

fn complain(client: &Client, challenge: &str, matters: &Value) -> Reply {
    let body = json!({"challenge_id": challenge, "matters": matters, "facts": "对答复不满意"});
    client.post("/complaints").json(&body).send()
}

fn decide(world: &World<'_>, id: &str, outcome: &str, order: &str) -> Reply {
    let body = json!({"outcome": outcome, "text": "决定如下……", "order": order});
    world.supervisor.post(&format!("/complaints/{id}/decide")).json(&body).send()
}

/// A complaint about a published result, after a challenge that was dismissed.
fn complaint(world: &World<'_>, made: &Made) -> String {
    let loser = &world.suppliers[1].client;
    let id = raise(loser, made, "result").expect(201).id();
    answer(world, &id, "dismissed").expect(200);
    complain(loser, &id, &json!(["a"])).expect(201).id()
}

on_both_engines!(an_open_challenge_blocks_signing_until_it_is_answered, |app| {
    let world = World::new(app, 3);
    let (made, _) = published(&world, &Setup::default());
    let loser = &world.suppliers[1].client;
    let made_challenge = raise(loser, &made, "result").expect(201);
    assert_eq!(made_challenge.body["status"], "received");
    assert_eq!(made_challenge.body["claims"][1]["code"], "2");
    assert_eq!(made_challenge.body["answer_due_at"], "2026-12-11T00:00:00+08:00", "seven working days");
    let id = made_challenge.id();
    let path = format!("/challenges/{id}");
    let refused = post(&world, &made, "sign", &terms()).problem("challenge-open");
    assert!(refused.text("detail").contains("第五十四条"), "{refused}");
    assert_eq!((app.count("contracts"), status(&world, &made).as_str()), (0, "result_published"));
    // Whoever raised it and who answers, supervises and audits see it; nobody else does.
    for client in [loser, &world.purchaser, &world.supervisor, &world.auditor] {
        client.get(&path).send().expect(200);
        assert_eq!(client.get("/challenges").send().expect(200).items().len(), 1);
    }
    world.suppliers[0].client.get(&path).send().expect(404);
    assert!(world.suppliers[0].client.get("/challenges").send().expect(200).items().is_empty());
    app.login_as("supplier").get(&path).send().expect(404);
    world.office.get(&path).send().problem("forbidden");
    app.client().get(&path).send().expect(401);
    // Only the purchaser answers.
    let body = json!({"outcome": "dismissed", "text": "经核查……"});
    world.supervisor.post(&format!("{path}/answer")).json(&body).send().problem("forbidden");
    loser.post(&format!("{path}/accept")).json(&json!({})).send().problem("forbidden");
    world.purchaser.post(&format!("{path}/accept")).json(&json!({})).send().expect(200);
    world
        .purchaser
        .post(&format!("{path}/reject"))
        .json(&json!({"reason": "晚了"}))
        .send()
        .problem("invalid-transition");
    post(&world, &made, "sign", &terms()).problem("challenge-open");
    assert_eq!(answer(&world, &id, "dismissed").expect(200).body["status"], "answered");
    answer(&world, &id, "upheld").problem("invalid-transition");
    assert_eq!(app.count("procurement_notices WHERE kind = 'remedy'"), 1);
    assert_eq!(app.count("procurement_notices WHERE body LIKE '%商业秘密%'"), 0);
    post(&world, &made, "sign", &terms()).expect(201);
    assert!(app.execute("UPDATE challenges SET answer = 'x'").is_err(), "an answer stays");
});

on_both_engines!(a_challenge_that_cannot_change_the_result_blocks_nothing, |app| {
    let world = World::new(app, 2);
    let (made, _) = published(&world, &Setup::default());
    let mut body = challenge(&made, "process");
    body["affects_result"] = json!(false);
    world.suppliers[1].client.post("/challenges").json(&body).send().expect(201);
    post(&world, &made, "sign", &terms()).expect(201);
});

on_both_engines!(what_is_withdrawn_or_rejected_blocks_no_more, |app| {
    let world = World::new(app, 2);
    let (made, _) = published(&world, &Setup::default());
    let loser = &world.suppliers[1].client;
    let id = raise(loser, &made, "result").expect(201).id();
    world.purchaser.post(&format!("/challenges/{id}/withdraw")).json(&json!({})).send().problem("forbidden");
    world.suppliers[0].client.post(&format!("/challenges/{id}/withdraw")).json(&json!({})).send().expect(404);
    post(&world, &made, "sign", &terms()).problem("challenge-open");
    loser.post(&format!("/challenges/{id}/withdraw")).json(&json!({})).send().expect(200);
    complain(loser, &id, &json!(["a"])).problem("invalid-transition");
    let id = raise(&world.suppliers[0].client, &made, "result").expect(201).id();
    let reject = format!("/challenges/{id}/reject");
    world.purchaser.post(&reject).json(&json!({})).send().expect(422).names("/reason");
    post(&world, &made, "sign", &terms()).problem("challenge-open");
    world.purchaser.post(&reject).json(&json!({"reason": "缺少必要的事实依据"})).send().expect(200);
    post(&world, &made, "sign", &terms()).expect(201);
});

on_both_engines!(an_upheld_challenge_blocks_until_its_award_is_cancelled, |app| {
    let world = World::new(app, 2);
    let (made, award) = published(&world, &Setup::default());
    let loser = &world.suppliers[1].client;
    let id = raise(loser, &made, "result").expect(201).id();
    answer(&world, &id, "upheld").expect(200);
    post(&world, &made, "sign", &terms()).problem("challenge-open");
    let body = json!({"grounds": "upheld_challenge", "reason": "质疑成立"});
    world.purchaser.post(&format!("/awards/{award}/cancel")).json(&body).send().expect(200);
    post(&world, &made, "award", &json!({})).expect(200);
    post(&world, &made, "publish-result", &json!({})).expect(200);
    // The new result can be challenged anew, once.
    let id = raise(&world.suppliers[0].client, &made, "result").expect(201).id();
    raise(loser, &made, "result").expect(201);
    raise(loser, &made, "result").problem("duplicate");
    answer(&world, &id, "dismissed").expect(200);
    assert_eq!(app.count("challenges"), 3);
});

on_both_engines!(challenges_come_in_time_from_who_took_part_and_all_at_once, |app| {
    let world = World::new(app, 3);
    let (made, _) = evaluated(&world, &Setup::default());
    let bidder = &world.suppliers[1].client;
    let early = raise(bidder, &made, "result").problem("not-due-yet");
    assert!(early.text("detail").contains("第五十二条"), "{early}");
    let late = raise(bidder, &made, "documents").problem("deadline-passed");
    assert!(late.text("detail").contains("第五十二条"), "{late}");
    post(&world, &made, "award", &json!({})).expect(200);
    post(&world, &made, "publish-result", &json!({})).expect(200);
    let stranger = raise(&world.suppliers[2].client, &made, "result").problem("forbidden");
    assert!(stranger.text("detail").contains("第十一条"), "{stranger}");
    world.purchaser.post("/challenges").json(&challenge(&made, "result")).send().problem("forbidden");
    let mut empty = challenge(&made, "result");
    empty["claims"] = json!([]);
    bidder.post("/challenges").json(&empty).send().expect(422).names("/claims");
    let mut lot = challenge(&made, "result");
    lot["lot_id"] = json!(made.id);
    bidder.post("/challenges").json(&lot).send().expect(422).names("/lot_id");
    app.set_clock("2026-12-12T00:00:00+08:00");
    let late = raise(bidder, &made, "result").problem("deadline-passed");
    assert!(late.text("detail").contains("第五十二条"), "{late}");
    assert_eq!(app.count("challenges"), 0);
    app.set_clock("2026-12-11T23:59:59+08:00");
    raise(bidder, &made, "result").expect(201);
    let again = raise(bidder, &made, "result").problem("duplicate");
    assert!(again.text("detail").contains("第十条"), "{again}");
    assert_eq!(app.count("challenges"), 1);
});

on_both_engines!(documents_are_challenged_by_who_could_bid, |app| {
    let world = World::new(app, 1);
    let made = world.project(&Setup { status: "open_for_bids", ..Setup::default() });
    // Announced on Sunday, 1 November: seven working days end with the tenth.
    app.set_clock("2026-11-10T23:59:59+08:00");
    raise(&world.suppliers[0].client, &made, "documents").expect(201);
    raise(&world.suppliers[0].client, &made, "process").problem("forbidden");
    let planned = world.project(&Setup { status: "plan", ..Setup::default() });
    raise(&world.suppliers[0].client, &planned, "documents").expect(422).names("/project_id");
});

on_both_engines!(a_challenge_without_an_answer_is_reported_once, |app| {
    let world = World::new(app, 2);
    let (made, _) = published(&world, &Setup::default());
    let loser = &world.suppliers[1].client;
    let id = raise(loser, &made, "result").expect(201).id();
    let told = || app.count("notices WHERE body LIKE '%逾期%'");
    let before = complain(loser, &id, &json!(["a"])).problem("not-due-yet");
    assert!(before.text("detail").contains("第五十五条"), "{before}");
    app.run_jobs();
    assert_eq!(told(), 0);
    app.set_clock("2026-12-11T00:00:00+08:00");
    app.run_jobs();
    assert_eq!(told(), 2, "the purchaser and the finance department");
    app.run_jobs();
    app.restart();
    app.set_clock("2026-12-11T00:10:00+08:00");
    app.run_jobs();
    assert_eq!(told(), 2);
    let seen = world.purchaser.get(&format!("/challenges/{id}")).send().expect(200).body;
    assert_eq!((&seen["overdue"], &seen["status"]), (&json!(true), &json!("received")));
    // Whoever got no answer complains; the challenge still blocks.
    complain(loser, &id, &json!(["a"])).expect(201);
    post(&world, &made, "sign", &terms()).problem("challenge-open");
    assert_eq!(answer(&world, &id, "dismissed").expect(200).body["overdue"], true);
});

on_both_engines!(a_complaint_keeps_to_what_was_challenged_and_to_its_term, |app| {
    let world = World::new(app, 3);
    let (made, _) = published(&world, &Setup::default());
    let loser = &world.suppliers[1].client;
    let id = raise(loser, &made, "result").expect(201).id();
    answer(&world, &id, "dismissed").expect(200);
    let beyond = complain(loser, &id, &json!(["a", "b"])).expect(422).names("/matters");
    assert!(beyond.text("detail").contains("第五十五条"), "{beyond}");
    complain(loser, &id, &json!([])).expect(422).names("/matters");
    complain(&world.suppliers[2].client, &id, &json!(["a"])).expect(422).names("/challenge_id");
    world
        .purchaser
        .post("/complaints")
        .json(&json!({"challenge_id": id, "matters": ["a"], "facts": "x"}))
        .send()
        .problem("forbidden");
    // Fifteen working days after the first of December.
    app.set_clock("2026-12-23T00:00:00+08:00");
    let late = complain(loser, &id, &json!(["a"])).problem("deadline-passed");
    assert!(late.text("detail").contains("第五十五条"), "{late}");
    assert_eq!(app.count("complaints"), 0);
    app.set_clock("2026-12-22T23:59:59+08:00");
    let made_complaint = complain(loser, &id, &json!(["a"])).expect(201);
    assert_eq!(made_complaint.body["status"], "received");
    complain(loser, &id, &json!(["2"])).problem("duplicate");
    let path = format!("/complaints/{}", made_complaint.id());
    world.suppliers[0].client.get(&path).send().expect(404);
    for client in [loser, &world.purchaser, &world.supervisor, &world.auditor] {
        client.get(&path).send().expect(200);
        assert_eq!(client.get("/complaints").send().expect(200).items().len(), 1);
    }
    let refused = post(&world, &made, "sign", &json!({"starts_on": "2027-01-01", "ends_on": "2027-06-30"}));
    refused.problem("challenge-open");
});

on_both_engines!(the_finance_department_decides_and_its_order_holds, |app| {
    let world = World::new(app, 2);
    let (made, award) = published(&world, &Setup::default());
    let id = complaint(&world, &made);
    let path = format!("/complaints/{id}");
    let body = json!({"outcome": "dismissed", "text": "驳回"});
    world.purchaser.post(&format!("{path}/decide")).json(&body).send().problem("forbidden");
    world.suppliers[1].client.post(&format!("{path}/decide")).json(&body).send().problem("forbidden");
    let elsewhere = app.user("finance_supervisor", Some("350502"), None);
    elsewhere.post(&format!("{path}/decide")).json(&body).send().expect(404);
    world.supervisor.post(&format!("{path}/accept")).json(&json!({})).send().expect(200);
    decide(&world, &id, "dismissed", "cancel_award").expect(422).names("/order");
    assert_eq!(app.count("complaints WHERE status = 'accepted'"), 1);
    let decided = decide(&world, &id, "upheld", "cancel_award").expect(200).body;
    assert_eq!((&decided["status"], &decided["order"]), (&json!("decided"), &json!("cancel_award")));
    assert_eq!(app.count("procurement_notices WHERE kind = 'remedy' AND body LIKE '%决定如下%'"), 1);
    post(&world, &made, "sign", &terms()).problem("challenge-open");
    let cancel = json!({"grounds": "upheld_challenge", "reason": "投诉成立"});
    world.supervisor.post(&format!("/awards/{award}/cancel")).json(&cancel).send().problem("forbidden");
    world.purchaser.post(&format!("/awards/{award}/cancel")).json(&cancel).send().expect(200);
    post(&world, &made, "award", &json!({})).expect(200);
    post(&world, &made, "publish-result", &json!({})).expect(200);
    post(&world, &made, "sign", &terms()).expect(201);
    decide(&world, &id, "dismissed", "none").problem("invalid-transition");
    assert!(app.execute("UPDATE complaints SET decision = 'x'").is_err(), "a decision stays");
});

on_both_engines!(what_is_to_be_tendered_again_is_never_signed, |app| {
    let world = World::new(app, 2);
    let (made, award) = published(&world, &Setup::default());
    let id = complaint(&world, &made);
    decide(&world, &id, "upheld", "re_tender").expect(200);
    let cancel = json!({"grounds": "upheld_challenge", "reason": "投诉成立"});
    world.purchaser.post(&format!("/awards/{award}/cancel")).json(&cancel).send().expect(200);
    post(&world, &made, "award", &json!({})).expect(200);
    post(&world, &made, "publish-result", &json!({})).expect(200);
    post(&world, &made, "sign", &terms()).problem("challenge-open");
    assert_eq!(app.count("contracts"), 0);
});

on_both_engines!(a_suspension_stops_the_clocks_for_thirty_days_at_most, |app| {
    let world = World::new(app, 2);
    let (made, _) = published(&world, &Setup::default());
    let id = complaint(&world, &made);
    let path = format!("/complaints/{id}");
    let body = |days: i64| json!({"reason": "需要调查", "days": days});
    let suspend = format!("{path}/suspend");
    let refused = world.supervisor.post(&suspend).json(&body(31)).send().expect(422).names("/days");
    assert!(refused.text("detail").contains("第五十七条"), "{refused}");
    world.purchaser.post(&suspend).json(&body(10)).send().problem("forbidden");
    assert_eq!(status(&world, &made), "result_published");
    world.supervisor.post(&suspend).json(&body(10)).send().expect(200);
    assert_eq!(status(&world, &made), "suspended");
    world.supervisor.post(&suspend).json(&body(10)).send().problem("invalid-transition");
    post(&world, &made, "sign", &terms()).problem("invalid-transition");
    assert_eq!(app.count("procurement_notices WHERE kind = 'suspension'"), 1);
    // Seven days later, the terms are seven days longer: the last day of 2026 becomes 7 January.
    app.set_clock("2026-12-08T08:00:00+08:00");
    world.purchaser.post(&format!("{path}/resume")).json(&json!({})).send().problem("forbidden");
    world.supervisor.post(&format!("{path}/resume")).json(&json!({})).send().expect(200);
    assert_eq!(status(&world, &made), "result_published");
    let deadlines =
        world.auditor.get(&format!("/procurement-projects/{}/deadlines", made.id)).send().expect(200);
    let sign =
        deadlines.items().iter().find(|item| item["code"] == "sign_contract").cloned().expect("a term");
    assert_eq!(sign["due_at"], "2027-01-08T00:00:00+08:00");
    assert_eq!(app.count("procurement_notices WHERE kind = 'resumption'"), 1);
    world.supervisor.post(&format!("{path}/resume")).json(&json!({})).send().problem("invalid-transition");
    // 23 days are left; time ends the second one by itself, once.
    world.supervisor.post(&suspend).json(&body(24)).send().expect(422).names("/days");
    let second = world.supervisor.post(&suspend).json(&json!({"reason": "继续调查"})).send().expect(200).body;
    assert_eq!(second["suspensions"][1]["ends_at"], "2027-01-01T00:00:00+08:00");
    app.set_clock("2026-12-31T23:59:59+08:00");
    app.run_jobs();
    assert_eq!(status(&world, &made), "suspended");
    app.set_clock("2027-01-01T00:00:00+08:00");
    app.run_jobs();
    app.run_jobs();
    assert_eq!(status(&world, &made), "result_published");
    assert_eq!(app.count("procurement_notices WHERE kind = 'resumption'"), 2);
    world.supervisor.post(&suspend).json(&body(1)).send().expect(422).names("/days");
});

on_both_engines!(a_dismissed_complaint_lets_the_purchase_go_on, |app| {
    let world = World::new(app, 2);
    let (made, _) = published(&world, &Setup::default());
    let id = complaint(&world, &made);
    let body = json!({"reason": "需要调查"});
    world.supervisor.post(&format!("/complaints/{id}/suspend")).json(&body).send().expect(200);
    decide(&world, &id, "dismissed", "none").expect(200);
    assert_eq!(status(&world, &made), "result_published");
    post(&world, &made, "sign", &terms()).expect(201);
    world
        .supervisor
        .post(&format!("/complaints/{id}/suspend"))
        .json(&body)
        .send()
        .problem("invalid-transition");
});

on_both_engines!(a_suspended_call_for_bids_ends_later, |app| {
    let world = World::new(app, 1);
    let made = world.project(&Setup { status: "open_for_bids", ..Setup::default() });
    app.set_clock("2026-11-10T08:00:00+08:00");
    let loser = &world.suppliers[0].client;
    let id = raise(loser, &made, "documents").expect(201).id();
    answer(&world, &id, "dismissed").expect(200);
    let id = complain(loser, &id, &json!(["a"])).expect(201).id();
    let due = || {
        let sql = format!(
            "SELECT CAST(bids_due_at AS TEXT) FROM procurement_clocks WHERE project_id = {}",
            world.uuid(&made.id)
        );
        app.sql_text(&sql).expect("a clock").replace(' ', "T")
    };
    assert!(due().starts_with("2026-12-11T0"), "{}", due());
    let body = json!({"reason": "采购文件需要调查", "days": 30});
    world.supervisor.post(&format!("/complaints/{id}/suspend")).json(&body).send().expect(200);
    app.set_clock("2026-11-13T08:00:00+08:00");
    world.suppliers[0].client.post(&format!("/complaints/{id}/withdraw")).json(&json!({})).send().expect(200);
    assert_eq!(status(&world, &made), "open_for_bids");
    // Three days from Friday, the eleventh: Monday, the fourteenth, at the same time of day.
    assert!(due().starts_with("2026-12-14T0"), "{}", due());
});
