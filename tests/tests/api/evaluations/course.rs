//! The course of an evaluation: plan, sealed data, draft, objections, the result and what follows.

use super::stage::{Stage, file, plan, scores};
use citong_tests::{App, on_both_engines, race};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

fn hex(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn inbox(by: &citong_tests::Client) -> usize {
    let notices = by.get("/me/notices?limit=100").send().expect(200);
    notices.items().iter().filter(|one| one["kind"] == "third_party_evaluation").count()
}

on_both_engines!(a_plan_has_enough_samples_and_is_approved_by_who_ordered_it, |app| {
    let stage = Stage::new(app);
    let id = stage.select();
    Stage::act(&stage.office, &id, "approve-plan").expect(409).problem("plan-missing");
    let with = |name: &str, value: Value| {
        let mut plan = plan();
        plan[name] = value;
        plan
    };
    let few = Stage::post(&stage.evaluator, &id, "plan", &with("sample_size", json!(384)));
    assert!(few.expect(422).names("/sample_size").text("detail").contains("385"));
    Stage::post(&stage.evaluator, &id, "plan", &with("sample_size", json!(68_001)))
        .expect(422)
        .names("/sample_size");
    Stage::post(&stage.evaluator, &id, "plan", &with("population", json!(0)))
        .expect(422)
        .names("/population");
    Stage::post(&stage.evaluator, &id, "plan", &with("ends_on", json!("2026-12-01")))
        .expect(422)
        .names("/ends_on");
    Stage::post(&stage.manager, &id, "plan", &plan()).expect(403);
    assert_eq!(app.count("evaluation_plans"), 0);
    let small = with("population", json!(100));
    let mut small_plan = small;
    small_plan["sample_size"] = Value::Null;
    let handed_in = Stage::post(&stage.evaluator, &id, "plan", &small_plan).expect(200);
    assert_eq!(
        (&handed_in.body["plan"]["sample_required"], &handed_in.body["plan"]["sample_size"]),
        (&json!(80), &json!(80))
    );
    Stage::post(&stage.evaluator, &id, "plan", &plan()).expect(200);
    Stage::act(&stage.evaluator, &id, "approve-plan").expect(403);
    Stage::act(&stage.evaluator, &id, "start-fieldwork").expect(409).problem("invalid-transition");
    // Who evaluates and orders at once approves nothing.
    let path = format!("/users/{}/grants", stage.evaluator.id());
    let grant = json!({"role": "city_office", "region": "350500"});
    let grant = app.login_as("sysadmin").post(&path).json(&grant).send().expect(201).id();
    let refused = Stage::act(&stage.evaluator, &id, "approve-plan").expect(409).problem("four-eyes");
    assert!(refused.text("detail").contains("财综〔2018〕42号"));
    app.login_as("sysadmin").delete(&format!("/grants/{grant}")).send().expect(204);
    assert_eq!(app.count("evaluation_plans WHERE approved_at IS NOT NULL"), 0);
    let approved = Stage::act(&stage.office, &id, "approve-plan").expect(200);
    assert_eq!(approved.text("status"), "plan_approved");
    Stage::post(&stage.evaluator, &id, "plan", &plan()).expect(409).problem("invalid-transition");
    let size = app.client().get("/evaluation-sample-size?population=1000").send().expect(200);
    assert_eq!((&size.body["formula"], &size.body["required"]), (&json!(278), &json!(385)));
    app.client().get("/evaluation-sample-size?population=0").send().expect(422).names("/population");
});

on_both_engines!(raw_data_are_chained_sealed_and_never_change, |app| {
    let stage = Stage::new(app);
    let id = stage.fieldwork();
    Stage::act(&stage.evaluator, &id, "seal").expect(409).problem("sample-too-small");
    let mut wrong = file('a', 1);
    wrong["sha256"] = "ABC".into();
    Stage::post(&stage.evaluator, &id, "records", &wrong).expect(422).names("/sha256");
    wrong = file('a', 1);
    wrong["valid_samples"] = json!(12);
    Stage::post(&stage.evaluator, &id, "records", &wrong).expect(422).names("/valid_samples");
    Stage::post(&stage.office, &id, "records", &file('a', 1)).expect(403);
    let made = race(6, |i| {
        let digit = ['a', 'b', 'c', 'd', 'e', 'f'][i];
        Stage::post(&stage.evaluator, &id, "records", &file(digit, 70)).status
    });
    assert_eq!(made, [201; 6]);
    Stage::post(&stage.evaluator, &id, "records", &file('c', 70)).expect(409).problem("duplicate");
    let sealed = Stage::act(&stage.evaluator, &id, "seal").expect(200);
    assert_eq!((sealed.text("status"), &sealed.body["seal"]["valid_samples"]), ("draft", &json!(420)));
    Stage::post(&stage.evaluator, &id, "records", &file('9', 1)).expect(409).problem("data-sealed");
    Stage::act(&stage.evaluator, &id, "seal").expect(409).problem("data-sealed");

    // Anybody who sees the records computes the same seal.
    let records = stage.manager.get(&format!("/evaluations/{id}/records?limit=100")).send().expect(200);
    let mut last = "0".repeat(64);
    for record in records.items() {
        let member =
            |name: &str| record[name].as_str().map_or_else(|| record[name].to_string(), str::to_owned);
        assert_eq!(record["previous_hash"], last.as_str());
        let parts = ["position", "sha256", "bytes", "samples", "valid_samples", "name"].map(member);
        last = hex(&format!("{last}\n{}", parts.join("\n")));
        assert_eq!(record["hash"], last.as_str());
    }
    assert_eq!(sealed.body["seal"]["root_hash"], hex(&format!("{id}\n6\n480\n420\n{last}")).as_str());
    for sql in [
        "UPDATE evaluation_records SET valid_samples = 1 WHERE position = 1",
        "DELETE FROM evaluation_records WHERE position = 6",
        "UPDATE evaluation_seals SET valid_samples = 999",
        "DELETE FROM evaluation_seals",
        "INSERT INTO evaluation_records (id, evaluation_id, position, name, sha256, bytes, samples, valid_samples, \
         previous_hash, hash, recorded_by, created_at) SELECT evaluation_id, evaluation_id, 7, name, 'x', 0, 0, 0, hash, \
         'y', 'z', created_at FROM evaluation_records WHERE position = 6",
    ] {
        assert!(app.execute(sql).is_err(), "{sql}");
    }
    assert_eq!(app.count("evaluation_records"), 6);
});

on_both_engines!(the_evaluated_objects_and_is_answered_before_the_result_is_final, |app| {
    let stage = Stage::new(app);
    let id = stage.fieldwork();
    Stage::post(&stage.evaluator, &id, "records", &file('a', 400)).expect(201);
    Stage::act(&stage.evaluator, &id, "seal").expect(200);
    let draft = json!({"summary": "总体良好"});
    let missing =
        Stage::post(&stage.evaluator, &id, "publish-draft", &draft).expect(409).problem("scores-missing");
    assert_eq!(missing.body["indicator_codes"], json!(["A1", "A2", "B"]));
    Stage::post(&stage.evaluator, &id, "scores", &scores(["35.01", "20.00", "38.00"]))
        .expect(422)
        .names("/scores/0/points");
    let mut parent = scores(["30.00", "20.00", "38.00"]);
    parent["scores"][0]["indicator_code"] = "A".into();
    Stage::post(&stage.evaluator, &id, "scores", &parent).expect(422).names("/scores/0/indicator_code");
    assert_eq!(app.count("evaluation_scores"), 0);
    Stage::post(&stage.evaluator, &id, "scores", &scores(["30.00", "20.00", "38.00"])).expect(200);
    // The draft is the evaluator's own until it is published.
    assert!(Stage::get(&stage.manager, &id).expect(200).body["scores"].is_null());
    Stage::post(&stage.manager, &id, "object", &json!({"grounds": "过早"}))
        .expect(409)
        .problem("invalid-transition");
    let published = Stage::post(&stage.evaluator, &id, "publish-draft", &draft).expect(200);
    // Tuesday, 1 December: the five working days end with the 8th.
    assert_eq!(published.text("objection_until"), "2026-12-09T00:00:00+08:00");
    assert_eq!(Stage::get(&stage.manager, &id).expect(200).body["scores"].as_array().map(Vec::len), Some(3));
    assert_eq!(inbox(&stage.manager), 1);
    let early = Stage::act(&stage.evaluator, &id, "finalize").expect(409).problem("not-due-yet");
    assert_eq!(early.text("objection_until"), "2026-12-09T00:00:00+08:00");

    let against = json!({"indicator_code": "A2", "grounds": "漏计三场活动", "evidence": "场次记录"});
    Stage::post(&stage.evaluator, &id, "object", &against).expect(403);
    app.set_clock("2026-12-08T23:59:59+08:00");
    let objected = Stage::post(&stage.manager, &id, "object", &against).expect(200);
    Stage::post(&stage.manager, &id, "object", &json!({"grounds": "样本偏少"})).expect(200);
    app.set_clock("2026-12-09T00:00:00+08:00");
    Stage::post(&stage.manager, &id, "object", &json!({"grounds": "迟了"}))
        .expect(409)
        .problem("deadline-passed");
    let open = Stage::act(&stage.office, &id, "finalize").expect(409).problem("objections-open");
    assert_eq!(open.body["objection_ids"].as_array().map(Vec::len), Some(2));
    assert_eq!(app.count("evaluation_objections"), 2);

    let objection = objected.body["objections"][0]["id"].as_str().expect("an id").to_owned();
    let answer = |body: Value| {
        stage.evaluator.post(&format!("/evaluation-objections/{objection}/answer")).json(&body).send()
    };
    answer(json!({"outcome": "adjusted", "reason": "属实"})).expect(422).names("/points");
    answer(json!({"outcome": "adjusted", "reason": "属实", "points": "25.01"})).expect(422).names("/points");
    answer(json!({"outcome": "adjusted", "reason": "属实", "points": "20.00"})).expect(422).names("/points");
    answer(json!({"outcome": "kept", "reason": "", "points": "20.00"}))
        .expect(422)
        .names("/reason")
        .names("/points");
    let adjusted = answer(json!({"outcome": "adjusted", "reason": "属实", "points": "22.00"})).expect(200);
    assert_eq!((adjusted.text("status"), adjusted.text("points_before")), ("adjusted", "20.00"));
    answer(json!({"outcome": "kept", "reason": "改口"})).expect(409).problem("invalid-transition");
    let other = Stage::get(&stage.evaluator, &id).expect(200).body["objections"][1]["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let kept = json!({"outcome": "kept", "reason": "样本量符合方案"});
    stage.evaluator.post(&format!("/evaluation-objections/{other}/answer")).json(&kept).send().expect(200);

    let told = (inbox(&stage.manager), inbox(&stage.office));
    let result = Stage::act(&stage.evaluator, &id, "finalize").expect(200);
    assert_eq!((result.text("total_points"), result.text("band")), ("90.00", "excellent"));
    assert_eq!(
        (result.text("status"), result.body["notifications"].as_array().map(Vec::len)),
        ("notified", Some(2))
    );
    assert_eq!((inbox(&stage.manager), inbox(&stage.office)), (told.0 + 1, told.1 + 1));
    assert_eq!(app.count("audit_events WHERE kind = 'third_party_evaluation' AND action = 'notify'"), 1);
    for sql in [
        "UPDATE third_party_evaluations SET total_points = 10000",
        "UPDATE evaluation_scores SET points = 0",
        "UPDATE evaluation_objections SET answer = 'x'",
        "DELETE FROM third_party_evaluations",
    ] {
        assert!(app.execute(sql).is_err(), "{sql}");
    }
});

on_both_engines!(too_few_valid_samples_are_never_final, |app| {
    let stage = Stage::new(app);
    let id = stage.draft(399, ["30.00", "20.00", "30.00"]);
    app.advance(9 * 86_400);
    let refused = Stage::act(&stage.evaluator, &id, "finalize").expect(409).problem("sample-too-small");
    assert_eq!((&refused.body["valid_samples"], &refused.body["sample_size"]), (&json!(399), &json!(400)));
    assert!(app.execute("UPDATE third_party_evaluations SET total_points = 1, band = 'poor', final_at = updated_at, status = 'final'").is_err());
    assert_eq!(app.count("third_party_evaluations WHERE status = 'objection'"), 1);
    Stage::post(&stage.office, &id, "cancel", &json!({"reason": "样本不足"})).expect(200);
});

on_both_engines!(a_result_is_closed_only_with_targets_of_a_following_year, |app| {
    let stage = Stage::new(app);
    let id = stage.draft(400, ["30.00", "20.00", "29.99"]);
    let target = json!({"targets": [{"indicator_code": "A1", "target": "每周 60 小时"}]});
    Stage::post(&stage.office, &id, "apply", &target).expect(409).problem("invalid-transition");
    app.advance(9 * 86_400);
    let result = Stage::act(&stage.office, &id, "finalize").expect(200);
    assert_eq!((result.text("total_points"), result.text("band")), ("79.99", "fair"));
    let none =
        Stage::post(&stage.office, &id, "apply", &json!({"targets": []})).expect(422).names("/targets");
    assert!(none.text("detail").contains("第二十三条"), "{}", none.text("detail"));
    Stage::post(&stage.office, &id, "apply", &json!({"budget_consequence": "扣减"}))
        .expect(422)
        .names("/targets");
    let past = json!({"targets": [{"indicator_code": "A1", "target": "60", "year": 2026}]});
    Stage::post(&stage.office, &id, "apply", &past).expect(422).names("/targets/0/year");
    let unknown = json!({"targets": [{"indicator_code": "Z", "target": "60"}]});
    Stage::post(&stage.office, &id, "apply", &unknown).expect(422).names("/targets/0/indicator_code");
    Stage::post(&stage.evaluator, &id, "apply", &target).expect(403);
    assert!(
        app.execute("UPDATE third_party_evaluations SET status = 'applied', applied_at = updated_at")
            .is_err()
    );
    assert_eq!(app.count("evaluation_targets"), 0);
    let whole = json!({"targets": [{"indicator_code": "A1", "target": "每周 60 小时", "year": 2027},
        {"indicator_code": "B", "target": "90%", "year": 2028}], "budget_consequence": "列入奖励"});
    let applied = Stage::post(&stage.office, &id, "apply", &whole).expect(200);
    assert_eq!((applied.text("status"), &applied.body["available_actions"]), ("applied", &json!([])));
    let path = format!("/evaluation-targets?year=2027&organization_id={}", stage.venue.organization);
    let targets = app.client().get(&path).send().expect(200);
    assert_eq!((targets.items().len(), &targets.items()[0]["indicator_code"]), (1, &json!("A1")));
    Stage::post(&stage.office, &id, "cancel", &json!({"reason": "迟了"}))
        .expect(409)
        .problem("invalid-transition");
});

/// What anybody sees before and after.
fn public(app: &App, id: &str) -> Value {
    Stage::get(&app.client(), id).expect(200).body
}

on_both_engines!(the_public_sees_the_result_and_only_the_parties_the_rest, |app| {
    let stage = Stage::new(app);
    let id = stage.draft(400, ["30.00", "20.00", "38.00"]);
    for stranger in [app.client(), app.resident(), app.user("venue_manager", Some("350583"), None)] {
        Stage::get(&stranger, &id).expect(404);
        stranger.get(&format!("/evaluations/{id}/comparison")).send().expect(404);
        stranger.get(&format!("/evaluations/{id}/records")).send().expect(404);
    }
    assert!(app.client().get("/evaluations").send().expect(200).items().is_empty());
    for party in [&stage.office, &stage.manager, &stage.evaluator, &app.login_as("auditor")] {
        assert_eq!(party.get("/evaluations").send().expect(200).items().len(), 1);
    }
    assert!(Stage::get(&stage.manager, &id).expect(200).body["total_points"].is_null());
    app.advance(9 * 86_400);
    Stage::act(&stage.evaluator, &id, "finalize").expect(200);
    let seen = public(app, &id);
    assert_eq!((&seen["band"], &seen["summary"]), (&json!("good"), &json!("总体良好")));
    for hidden in ["plan", "scores", "objections", "notifications", "appointment_reason"] {
        assert!(seen[hidden].is_null(), "{hidden}");
    }
    let table = app.client().get("/open-data/evaluations.csv?year=2026").send().expect(200);
    assert!(table.header("content-type").is_some_and(|kind| kind.starts_with("text/csv")));
    assert_eq!(app.client().get("/evaluations?band=good&year=2026").send().expect(200).items().len(), 1);
    let alone = app.client().get(&format!("/evaluations/{id}/comparison")).send().expect(200);
    assert_eq!(alone.body["peers"]["suppressed"], true);
    assert!(alone.body["peers"]["mean_points"].is_null());
    assert_eq!(alone.body["years"].as_array().map(Vec::len), Some(1));
});

on_both_engines!(results_are_compared_over_years_and_among_peers, |app| {
    let stage = Stage::new(app);
    let first = stage.finished(["30.00", "20.00", "38.00"]);
    let mut others = Vec::new();
    for points in ["10.00", "20.00", "40.00"] {
        let other = Stage { venue: crate::fixtures::venue(app), ..Stage::new_like(&stage) };
        others.push(other.finished(["30.00", "20.00", points]));
    }
    let seen = app.client().get(&format!("/evaluations/{first}/comparison")).send().expect(200);
    let peers = &seen.body["peers"];
    assert_eq!(
        (&peers["count"], &peers["mean_points"], &peers["rank"]),
        (&json!(3), &json!("73.33"), &json!(2))
    );
    assert_eq!((&peers["lowest_points"], &peers["highest_points"]), (&json!("60.00"), &json!("90.00")));
});
