use super::world::{TWO_MILLION, World, body, council, draft};
use citong_tests::on_both_engines;
use serde_json::{Value, json};

on_both_engines!(a_fund_is_registered_when_nothing_is_missing, |app| {
    let organization = body(app, "新基金会");
    let manager = app.another_user("fund_manager", None, Some(&organization));
    let affairs = app.login_as("civil_affairs_supervisor");
    let post = |value: &Value| manager.post("/funds").json(value).send();
    let before = app.count("funds");
    // A fen too little, by kind and reach.
    for (kind, national, least) in [
        ("non_public", false, TWO_MILLION),
        ("public_raising", false, 2 * TWO_MILLION),
        ("public_raising", true, 4 * TWO_MILLION),
    ] {
        let mut new = draft(kind, &organization, least - 1);
        new["national"] = json!(national);
        let refused = post(&new).expect(422).names("/original_fund_fen");
        assert!(refused.text("detail").contains("第八条"), "{}", refused.text("detail"));
    }
    let with = |name: &str, value: Value| {
        let mut new = draft("non_public", &organization, TWO_MILLION);
        new[name] = value;
        new
    };
    post(&with("original_fund_in_cash", json!(false))).expect(422).names("/original_fund_in_cash");
    post(&with("council", json!(council(4)))).expect(422).names("/council");
    post(&with("council", json!(council(26)))).expect(422).names("/council");
    post(&with("supervisors", json!([{"name": "理事0"}]))).expect(422).names("/supervisors/0");
    post(&with("legal_representative", json!({"name": "陈", "serving_official": true})))
        .expect(422)
        .names("/legal_representative");
    assert_eq!(app.count("funds"), before);
    let draft = post(&with("council", json!([]))).expect(201);
    assert_eq!(draft.text("status"), "draft");
    let path = format!("/funds/{}", draft.id());
    app.resident().get(&path).send().expect(404);
    manager.post(&format!("{path}/register")).send().expect(403);
    let refused = affairs.post(&format!("{path}/register")).send().expect(409);
    assert!(refused.problem("registration-incomplete").text("detail").contains("第二十条"));
    let sit = json!({"council": council(5), "supervisors": [{"name": "蔡正清"}]});
    manager.put(&format!("{path}/council")).json(&sit).send().expect(428);
    manager.put(&format!("{path}/council")).if_match(&draft.etag()).json(&sit).send().expect(200);
    let made = affairs.post(&format!("{path}/register")).send().expect(200);
    assert_eq!((made.text("status"), made.body["council"].as_array().map(Vec::len)), ("registered", Some(5)));
    // Its accounts are open and its original fund is in its cash.
    let seen = manager.get(&path).send().expect(200);
    let cash = seen.body["accounts"].as_array().expect("accounts").iter().find(|one| one["role"] == "cash");
    assert_eq!(cash.expect("cash")["balance_fen"], TWO_MILLION);
    assert_eq!(app.resident().get(&path).send().expect(200).body["accounts"], json!([]));
    affairs.post(&format!("{path}/register")).send().expect(409).problem("invalid-transition");
    post(&with("name", json!("第二个"))).expect(409).problem("duplicate");
});

on_both_engines!(a_special_fund_lives_in_the_books_of_its_host, |app| {
    let world = World::new(app);
    let special = json!({"name": "村戏台专项基金", "kind": "special_fund", "host_id": world.id});
    let own = json!({"name": "x", "kind": "special_fund", "organization_id": world.organization});
    world.managers[0].post("/funds").json(&own).send().expect(422).names("/host_id");
    let id = world.managers[0].post("/funds").json(&special).send().expect(201).id();
    world.affairs.post(&format!("/funds/{id}/register")).send().expect(200);
    let seen = world.managers[0].get(&format!("/funds/{id}")).send().expect(200);
    assert_eq!(seen.text("organization_id"), world.organization);
    assert_eq!(seen.body["accounts"][0]["code"], "1002-01");
    let nested = json!({"name": "再嵌套", "kind": "special_fund", "host_id": id});
    world.managers[0].post("/funds").json(&nested).send().expect(422).names("/host_id");
    world.affairs.post(&format!("/funds/{id}/qualify")).send().expect(409).problem("not-qualified-to-raise");
    let year = world.managers[0].get(&format!("/funds/{id}/compliance?year=2026")).send().expect(200);
    assert_eq!((year.text("rule"), year.text("host_id")), ("hosted", world.id.as_str()));
});

on_both_engines!(money_is_raised_by_qualified_funds_on_designated_platforms_only, |app| {
    let world = World::of(app, "public_raising", 2 * TWO_MILLION);
    let vote = world.vote("major_raising", 6);
    let path = format!("/funds/{}/raising-plans", world.id);
    let plan = |begins: &str, url: &str| {
        json!({"title": "百村戏台", "purpose": "修缮戏台", "begins_on": begins, "ends_on": "2027-12-31",
            "vote_id": vote["id"], "platform_code": "tencent", "platform_url": url})
    };
    let good = "https://gongyi.qq.com/succor/1";
    let file = |value: &Value| world.managers[0].post(&path).json(value).send();
    file(&plan("2027-01-10", good)).expect(409).problem("not-qualified-to-raise");
    app.set_clock("2026-05-31T09:00:00+08:00");
    world.affairs.post(&format!("/funds/{}/qualify", world.id)).send().expect(409);
    app.set_clock(crate::fixtures::MORNING);
    world.affairs.post(&format!("/funds/{}/qualify", world.id)).send().expect(200);
    let late = file(&plan("2026-12-10", good)).expect(422).names("/begins_on");
    assert!(late.text("detail").contains("第十一条"));
    for bad in ["http://gongyi.qq.com/1", "https://gongyi.qq.com.example/1", "https://example.com/"] {
        file(&plan("2026-12-11", bad)).expect(422).names("/platform_url");
    }
    let failed = world.vote("major_raising", 3);
    let mut unvoted = plan("2026-12-11", good);
    unvoted["vote_id"] = failed["id"].clone();
    file(&unvoted).expect(409).problem("vote-required");
    assert_eq!(app.count("raising_plans"), 0);
    let filed = file(&plan("2026-12-11", good)).expect(201);
    let plan = format!("/raising-plans/{}", filed.id());
    let told = json!({"kind": "interim", "url": "https://example.org/1", "summary": "第一季度"});
    app.set_clock("2027-02-01T09:00:00+08:00");
    world.managers[0].post(&format!("{plan}/disclosures")).json(&told).send().expect(409);
    let number = json!({"filing_number": "A27001"});
    world.managers[0].post(&format!("{plan}/accept")).json(&number).send().expect(403);
    world.affairs.post(&format!("{plan}/accept")).json(&number).send().expect(200);
    world.managers[0].post(&format!("{plan}/disclosures")).json(&told).send().expect(201);
    app.set_clock("2027-07-01T09:00:00+08:00");
    let seen = app.resident().get(&plan).send().expect(200);
    let states: Vec<_> =
        seen.body["deadlines"].as_array().expect("a list").iter().map(|one| one["status"].clone()).collect();
    assert_eq!(states, ["done", "overdue", "pending", "pending", "pending"]);
    assert_eq!(seen.body["deadlines"][0]["due_on"], "2027-03-11");
});
