//! Standards: weights sum to exactly 100, what is published never changes, a new version says what differs.

use super::stage::{publish, standard};
use citong_tests::on_both_engines;
use serde_json::json;

on_both_engines!(weights_sum_to_exactly_100, |app| {
    app.set_clock(crate::fixtures::MORNING);
    let office = app.login_as("city_office");
    let before = app.count("evaluation_standards");
    let mut off = standard();
    off["indicators"][1]["weight"] = "39.99".into();
    let refused = office.post("/evaluation-standards").json(&off).send().expect(422);
    assert_eq!(refused.names("/indicators").body["errors"][0]["code"], "weights_unbalanced");
    let mut off = standard();
    off["indicators"][0]["children"][0]["weight"] = "35.01".into();
    office.post("/evaluation-standards").json(&off).send().expect(422).names("/indicators/0/children");
    off = standard();
    off["indicators"][1]["code"] = "A1".into();
    office.post("/evaluation-standards").json(&off).send().expect(422).names("/indicators/1/code");
    off = standard();
    off["indicators"][0]["children"][0]["weigth"] = "35.00".into();
    office.post("/evaluation-standards").json(&off).send().expect(422);
    app.login_as("venue_manager").post("/evaluation-standards").json(&standard()).send().expect(403);
    assert_eq!(app.count("evaluation_standards"), before);

    let made = office.post("/evaluation-standards").json(&standard()).send().expect(201);
    assert_eq!(made.body["indicators"].as_array().map(Vec::len), Some(4));
    assert_eq!(made.body["available_actions"], json!(["update", "publish"]));
    let path = format!("/evaluation-standards/{}", made.id());
    app.client().get(&path).send().expect(404);
    // The database counts again.
    let weigh = |hundredths: i64| {
        let of_draft = "standard_id IN (SELECT id FROM evaluation_standards WHERE status = 'draft')";
        app.execute(&format!(
            "UPDATE evaluation_indicators SET weight = {hundredths} WHERE code = 'B' AND {of_draft}"
        ))
    };
    assert_eq!(weigh(3999), Ok(1));
    office.post(&format!("{path}/publish")).send().expect(409).problem("conflict");
    assert_eq!(weigh(4000), Ok(1));
    office.post(&format!("{path}/publish")).send().expect(200);
    app.client().get(&path).send().expect(200);
});

on_both_engines!(what_is_published_never_changes_and_a_new_version_says_what_differs, |app| {
    app.set_clock(crate::fixtures::MORNING);
    let office = app.login_as("city_office");
    let first = publish(&office, &standard());
    let path = format!("/evaluation-standards/{first}");
    let seen = office.get(&path).send().expect(200).etag();
    let other = json!({"title": "另一个名称"});
    office.patch(&path).if_match(&seen).json(&other).send().expect(409).problem("standard-fixed");
    office.post(&format!("{path}/publish")).send().expect(409).problem("standard-fixed");
    for sql in [
        "UPDATE evaluation_standards SET title = 'x' WHERE code = 'hall-test'",
        "UPDATE evaluation_indicators SET weight = 1 WHERE code = 'A1'",
        "DELETE FROM evaluation_indicators WHERE code = 'A1'",
        "DELETE FROM evaluation_standards WHERE code = 'hall-test'",
        "UPDATE evaluation_standards SET status = 'draft' WHERE code = 'hall-test'",
    ] {
        assert!(app.execute(sql).is_err(), "{sql}");
    }
    let mut next = standard();
    next["indicators"][0]["children"][0]["weight"] = "30.00".into();
    next["indicators"][0]["children"][1]["weight"] = "30.00".into();
    next["title"] = "文化馆服务评估标准（2027）".into();
    let second = office.post("/evaluation-standards").json(&next).send().expect(201);
    assert_eq!((&second.body["version_number"], second.text("previous_id")), (&json!(2), first.as_str()));
    let again = office.post("/evaluation-standards").json(&next).send().expect(409).problem("duplicate");
    assert_eq!(again.text("draft_id"), second.id());
    let path = format!("/evaluation-standards/{}", second.id());
    office
        .patch(&path)
        .if_match(&second.etag())
        .json(&json!({"basis": "保障法第二十三条"}))
        .send()
        .expect(200);
    office.patch(&path).if_match(&second.etag()).json(&other).send().expect(412);
    let diff = office.get(&format!("{path}/diff")).send().expect(200);
    assert_eq!(diff.body["changed_fields"], json!(["title", "basis"]));
    let changed: Vec<_> =
        diff.body["indicators"].as_array().unwrap().iter().map(|one| &one["code"]).collect();
    assert_eq!(changed, ["A1", "A2"]);
    assert_eq!(diff.body["indicators"][0]["before"]["weight"], "35.00");
    assert_eq!(diff.body["indicators"][0]["after"]["weight"], "30.00");
    office.post(&format!("{path}/publish")).send().expect(200);
    let all = app.client().get("/evaluation-standards?code=hall-test").send().expect(200);
    let states: Vec<_> = all.items().iter().map(|one| one["status"].clone()).collect();
    assert_eq!(states, ["superseded", "published"]);
});

on_both_engines!(the_starting_data_hold_the_standard_of_self_evaluation, |app| {
    let found = app.client().get("/evaluation-standards?purpose=self_evaluation").send().expect(200);
    let top: Vec<_> = found.items()[0]["indicators"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|one| one["level"] == 1)
        .map(|one| one["weight"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(top, ["10.00", "50.00", "30.00", "10.00"]);
});
