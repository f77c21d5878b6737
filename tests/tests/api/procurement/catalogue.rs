//! The purchase catalogue: its steps, its items, requests to change it.

use super::world::{COUNTY, World};
use citong_tests::{Client, on_both_engines};
use serde_json::{Value, json};

const CITY: &str = "350500";

fn answers(yes: &[&str]) -> Value {
    let names = [
        "non_government_duty",
        "duty_government_must_perform_itself",
        "goods_works_or_works_service_bundle",
        "financing",
        "recruitment_or_public_welfare_posts",
    ];
    names.iter().map(|name| ((*name).to_owned(), json!(yes.contains(name)))).collect()
}

fn begin(by: &Client, region: &str, from: &str) -> String {
    let body = json!({"region": region, "title": "目录（新版）", "effective_from": from});
    by.post("/catalogue-versions").json(&body).send().expect(201).id()
}

fn item(version: &str, code: &str, parent: Option<&str>) -> Value {
    json!({"version_id": version, "code": code, "name": format!("品目{code}"), "parent_code": parent, "checks": answers(&[])})
}

fn enter(by: &Client, version: &str, code: &str, parent: Option<&str>) -> String {
    by.post("/catalogue-items").json(&item(version, code, parent)).send().expect(201).id()
}

/// Up to the finance department's consent.
fn consented(by: &Client, supervisor: &Client, version: &str) {
    let path = |verb: &str| format!("/catalogue-versions/{version}/{verb}");
    by.post(&path("draft")).send().expect(200);
    let asked = json!({"departments": [{"department": "教育局", "opinion": "无意见"}]});
    by.post(&path("consult")).json(&asked).send().expect(200);
    by.post(&path("expert-review")).json(&json!({"not_needed_reason": "沿用上年目录"})).send().expect(200);
    let consent = json!({"document_number": "泉财文〔2026〕1号"});
    supervisor.post(&path("finance-consent")).json(&consent).send().expect(200);
}

fn status(office: &Client, version: &str) -> String {
    office.get(&format!("/catalogue-versions/{version}")).send().expect(200).text("status").to_owned()
}

on_both_engines!(a_version_passes_every_step_with_its_reason, |app| {
    let world = World::new(app, 0);
    let (office, supervisor) = (&world.office, &world.supervisor);
    let id = begin(office, CITY, "2027-01-01");
    let path = format!("/catalogue-versions/{id}");
    let post = |by: &Client, verb: &str, body: Value| by.post(&format!("{path}/{verb}")).json(&body).send();
    app.client().get(&path).send().expect(404);
    app.resident().get(&path).send().expect(404);
    world.auditor.get(&path).send().expect(200);
    office.post(&format!("{path}/publish")).send().expect(409).problem("invalid-transition");
    office.post(&format!("{path}/draft")).send().expect(200);
    let asked =
        json!({"departments": [{"department": "教育局"}, {"department": "体育局", "opinion": "同意"}]});
    let empty = post(office, "consult", asked.clone()).expect(409).problem("conflict");
    assert!(empty.text("detail").contains("第四十一条"), "{empty}");
    enter(office, &id, "02", None);
    let nobody = post(office, "consult", json!({"departments": []})).expect(422).names("/departments");
    assert!(nobody.text("detail").contains("第102号）第十一条"), "{nobody}");
    assert_eq!(status(office, &id), "draft");
    post(office, "consult", asked).expect(200);
    // The public reads it now, and its items are settled.
    let seen = app.client().get(&path).send().expect(200);
    assert_eq!((&seen["status"], &seen["available_actions"]), (&json!("consult"), &json!([])));
    let late = office.post("/catalogue-items").json(&item(&id, "0201", None)).send();
    late.expect(409).problem("invalid-transition");
    let opinion = json!({"opinion": "结构合理"});
    let silent = post(office, "expert-review", opinion.clone()).expect(409).problem("conflict");
    assert_eq!(silent["departments"], json!(["教育局"]));
    let stranger = json!({"department": "水利局", "opinion": "无"});
    post(office, "record-opinion", stranger).expect(422).names("/department");
    post(office, "record-opinion", json!({"department": "教育局", "opinion": "无意见"})).expect(200);
    post(office, "expert-review", json!({})).expect(422).names("/opinion");
    post(office, "expert-review", opinion).expect(200);
    let consent = json!({"document_number": "泉财文〔2026〕1号"});
    post(office, "finance-consent", consent.clone()).expect(403);
    post(supervisor, "finance-consent", json!({"document_number": " "})).expect(422);
    post(supervisor, "finance-consent", consent).expect(200);
    // Sent back, it is drafted and agreed to anew.
    post(supervisor, "return", json!({"reason": "补充品目"})).expect(200);
    let back = office.get(&path).send().expect(200);
    assert_eq!((&back["status"], &back["consent_document_number"]), (&json!("draft"), &Value::Null));
    assert_eq!(back["status_reason"], "补充品目");
    assert_eq!(app.count("audit_events WHERE kind = 'catalogue_version' AND action = 'finance_consent'"), 2);
});

on_both_engines!(one_version_is_in_force_in_a_region_on_a_day, |app| {
    let world = World::new(app, 0);
    let (office, supervisor) = (&world.office, &world.supervisor);
    let current = app.client().get("/catalogue-versions?region=350500&on=2026-12-01").send().expect(200);
    let first = current.items()[0]["id"].as_str().expect("the starting data").to_owned();
    assert_eq!(current.items()[0]["review_due_on"], "2027-01-01");
    let early = begin(office, CITY, "2026-01-01");
    enter(office, &early, "02", None);
    consented(office, supervisor, &early);
    office.post(&format!("/catalogue-versions/{early}/publish")).send().expect(409).problem("conflict");
    assert_eq!(status(office, &early), "finance_consent");
    let second = begin(office, CITY, "2027-01-01");
    enter(office, &second, "02", None);
    enter(office, &second, "0201", None);
    consented(office, supervisor, &second);
    let made = office.post(&format!("/catalogue-versions/{second}/publish")).send().expect(200);
    assert_eq!((made["supersedes_id"].as_str(), &made["in_force"]), (Some(first.as_str()), &json!(false)));
    let before = app.client().get(&format!("/catalogue-versions/{first}")).send().expect(200);
    assert_eq!((before.text("status"), before.text("effective_to")), ("superseded", "2026-12-31"));
    assert_eq!(before["in_force"], true);
    for (day, id) in [("2026-12-31", &first), ("2027-01-01", &second)] {
        let found = app.client().get(&format!("/catalogue-versions?on={day}")).send().expect(200);
        assert_eq!(found.items().len(), 1, "{found}");
        assert_eq!(found.items()[0]["id"].as_str(), Some(id.as_str()));
    }
    // A county without a version of its own has the city's.
    let of_day = |day: &str| {
        let path = format!("/catalogue-items?region={COUNTY}&on={day}&limit=100");
        app.client().get(&path).send().expect(200).items().len()
    };
    assert_eq!((of_day("2026-12-31"), of_day("2027-01-01")), (27, 2));
    assert_eq!(of_day("2020-01-01"), 0);
    app.client().get("/catalogue-items?on=2027-01-01").send().expect(400);
    // The database holds it too, whatever a rule might forget.
    let overlap = format!(
        "UPDATE catalogue_versions SET effective_to = '2027-01-01' WHERE id = {}",
        world.uuid(&first)
    );
    assert!(app.execute(&overlap).is_err());
    let frozen = format!("UPDATE catalogue_items SET name = 'x' WHERE version_id = {}", world.uuid(&second));
    assert!(app.execute(&frozen).is_err());
    assert_eq!(app.count("catalogue_items WHERE name = 'x'"), 0);
    // What changed, against the version that it follows.
    let diff = app.client().get(&format!("/catalogue-versions/{second}/diff")).send().expect(200);
    assert_eq!(diff["against_id"].as_str(), Some(first.as_str()));
    assert_eq!(
        (diff["added"].as_array().map(Vec::len), diff["removed"].as_array().map(Vec::len)),
        (Some(0), Some(25))
    );
    assert_eq!(
        (&diff["changed"][0]["code"], &diff["changed"][0]["fields"][0]["after"]),
        (&json!("02"), &json!("品目02"))
    );
    let same =
        app.client().get(&format!("/catalogue-versions/{second}/diff?against={second}")).send().expect(200);
    assert_eq!(same["changed"], json!([]));
});

on_both_engines!(two_publications_at_once_leave_one_version, |app| {
    let world = World::new(app, 0);
    let ids: Vec<String> = (0..4)
        .map(|_| {
            let id = begin(&world.office, CITY, "2027-01-01");
            enter(&world.office, &id, "02", None);
            consented(&world.office, &world.supervisor, &id);
            id
        })
        .collect();
    let statuses = citong_tests::race(ids.len(), |i| {
        world.office.post(&format!("/catalogue-versions/{}/publish", ids[i])).send().status
    });
    assert_eq!(statuses.iter().filter(|status| **status == 200).count(), 1, "{statuses:?}");
    assert!(statuses.iter().all(|status| matches!(status, 200 | 409)), "{statuses:?}");
    assert_eq!(app.count("catalogue_versions WHERE status = 'published'"), 1);
});

on_both_engines!(the_negative_list_bars_by_each_answer, |app| {
    let world = World::new(app, 0);
    let id = begin(&world.office, CITY, "2027-01-01");
    enter(&world.office, &id, "02", None);
    let rows = app.count("catalogue_items");
    for (name, said) in answers(&[]).as_object().expect("five answers") {
        assert_eq!(said, false);
        let mut body = item(&id, "0201", None);
        body["checks"] = answers(&[name]);
        let refused = world.office.post("/catalogue-items").json(&body).send().expect(422);
        let refused = refused.names(&format!("/checks/{name}"));
        assert!(refused.text("detail").contains("第102号）第十条"), "{refused}");
        let verdict = app.client().post("/catalogue-items/check").json(&answers(&[name])).send().expect(200);
        assert_eq!((&verdict["allowed"], &verdict["reasons"][0]["question"]), (&json!(false), &json!(name)));
    }
    assert_eq!(app.count("catalogue_items"), rows);
    let verdict = app.client().post("/catalogue-items/check").json(&answers(&[])).send().expect(200);
    assert_eq!((&verdict["allowed"], &verdict["reasons"]), (&json!(true), &json!([])));
    world.office.post("/catalogue-items").json(&item(&id, "0201", None)).send().expect(201);
    assert_eq!(app.count("catalogue_items"), rows + 1);
});

on_both_engines!(codes_stand_in_their_class_and_items_change_while_drafted, |app| {
    let world = World::new(app, 0);
    let office = &world.office;
    let id = begin(office, CITY, "2027-01-01");
    let send = |body: Value| office.post("/catalogue-items").json(&body).send();
    for code in ["1", "020", "02010", "0x", "二二", ""] {
        send(item(&id, code, None)).expect(422).names("/code");
    }
    send(item(&id, "0201", None)).expect(422).names("/code");
    let class = enter(office, &id, "02", None);
    send(item(&id, "0201", Some("01"))).expect(422).names("/parent_code");
    let made = send(item(&id, "0201", None)).expect(201);
    assert_eq!(made["parent_code"], "02");
    send(item(&id, "0201", None)).expect(409).problem("duplicate");
    let path = format!("/catalogue-items/{}", made.id());
    app.client().get(&path).send().expect(404);
    let patch = json!({"name": "送戏下乡", "checks": answers(&[])});
    office.patch(&path).json(&patch).send().expect(428);
    let barred = json!({"name": "送戏下乡", "checks": answers(&["financing"])});
    office.patch(&path).if_match(&made.etag()).json(&barred).send().expect(422).names("/checks/financing");
    let changed = office.patch(&path).if_match(&made.etag()).json(&patch).send().expect(200);
    assert_eq!(changed["name"], "送戏下乡");
    office.patch(&path).if_match(&made.etag()).json(&patch).send().expect(412);
    office.delete(&format!("/catalogue-items/{class}")).if_match("*").send().expect(409);
    office.delete(&path).if_match("*").send().expect(204);
    office.get(&path).send().expect(404);
    assert_eq!(app.count("changes WHERE kind = 'catalogue_item' AND op = 'deleted'"), 1);
    world.auditor.post("/catalogue-items").json(&item(&id, "0201", None)).send().expect(403);
});

on_both_engines!(a_county_names_the_citys_items_and_keeps_to_its_own_region, |app| {
    let world = World::new(app, 0);
    let purchaser = &world.purchaser;
    let elsewhere = json!({"region": "350502", "title": "目录", "effective_from": "2027-01-01"});
    purchaser.post("/catalogue-versions").json(&elsewhere).send().expect(403);
    let city = json!({"region": CITY, "title": "目录", "effective_from": "2027-01-01"});
    purchaser.post("/catalogue-versions").json(&city).send().expect(403);
    let id = begin(purchaser, COUNTY, "2026-12-01");
    let send = |body: Value| purchaser.post("/catalogue-items").json(&body).send();
    send(item(&id, "020101", None)).expect(422).names("/parent_code");
    send(item(&id, "020101", Some("0299"))).expect(422).names("/parent_code");
    send(item(&id, "020101", Some("0201"))).expect(201);
    // What the city prepares may be named, but must be in force before it is published on.
    let planned = begin(&world.office, CITY, "2027-06-01");
    enter(&world.office, &planned, "06", None);
    send(item(&id, "06", Some("06"))).expect(201);
    consented(purchaser, &world.supervisor, &id);
    let publish = format!("/catalogue-versions/{id}/publish");
    let early = purchaser.post(&publish).send().expect(409).problem("conflict");
    assert_eq!(early["codes"], json!(["06"]));
    purchaser
        .post(&format!("/catalogue-versions/{id}/return"))
        .json(&json!({"reason": "市级未发布"}))
        .send()
        .expect(200);
    let listed = purchaser.get(&format!("/catalogue-items?version_id={id}&code=06")).send().expect(200);
    let wrong = listed.items()[0]["id"].as_str().expect("an item").to_owned();
    purchaser.delete(&format!("/catalogue-items/{wrong}")).if_match("*").send().expect(204);
    let asked = json!({"departments": [{"department": "教育局", "opinion": "无意见"}]});
    purchaser.post(&format!("/catalogue-versions/{id}/consult")).json(&asked).send().expect(200);
    let review = json!({"not_needed_reason": "沿用"});
    purchaser.post(&format!("/catalogue-versions/{id}/expert-review")).json(&review).send().expect(200);
    let consent = json!({"document_number": "晋财文〔2026〕1号"});
    world
        .supervisor
        .post(&format!("/catalogue-versions/{id}/finance-consent"))
        .json(&consent)
        .send()
        .expect(200);
    purchaser.post(&publish).send().expect(200);
    // The county's own version holds there, the city's elsewhere.
    let codes = |region: &str| {
        let found =
            app.client().get(&format!("/catalogue-items?region={region}&limit=100")).send().expect(200);
        found.items().iter().map(|item| item["code"].as_str().expect("a code").to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(codes(COUNTY), ["020101"]);
    assert_eq!(codes("350502").len(), 27);
});

on_both_engines!(anybody_asks_and_reads_why_it_was_decided, |app| {
    let world = World::new(app, 0);
    let (asker, other) = (app.resident(), app.resident());
    let body =
        json!({"region": COUNTY, "kind": "add", "name": "广场舞培训", "reason": "我家住青阳，孩子想学"});
    app.client().post("/adjustment-requests").json(&body).send().expect(401);
    let unnamed = json!({"region": COUNTY, "kind": "change", "reason": "改"});
    asker.post("/adjustment-requests").json(&unnamed).send().expect(422).names("/code").names("/name");
    let id = asker.post("/adjustment-requests").json(&body).send().expect(201).id();
    let path = format!("/adjustment-requests/{id}");
    other.get(&path).send().expect(404);
    assert_eq!(other.get("/adjustment-requests").send().expect(200).items().len(), 0);
    assert_eq!(asker.get("/adjustment-requests?mine=true").send().expect(200).items().len(), 1);
    assert_eq!(world.purchaser.get("/adjustment-requests").send().expect(200).items().len(), 1);
    let decide = |by: &Client, body: Value| by.post(&format!("{path}/decide")).json(&body).send();
    decide(&asker, json!({"decision": "rejected", "reason": "好"})).expect(403);
    decide(&world.purchaser, json!({"decision": "adopted", "reason": "好"})).expect(422).names("/version_id");
    let city = begin(&world.office, CITY, "2027-01-01");
    let wrong = json!({"decision": "adopted", "reason": "好", "version_id": city});
    decide(&world.purchaser, wrong).expect(422).names("/version_id");
    let version = begin(&world.purchaser, COUNTY, "2027-01-01");
    let adopted = json!({"decision": "adopted", "reason": "纳入0204", "version_id": version});
    decide(&world.purchaser, adopted.clone()).expect(200);
    decide(&world.purchaser, adopted).expect(409).problem("invalid-transition");
    let public = app.client().get(&path).send().expect(200);
    assert_eq!((&public["status"], &public["decision_reason"]), (&json!("adopted"), &json!("纳入0204")));
    assert_eq!((&public["reason"], &public["mine"]), (&Value::Null, &json!(false)));
    assert!(!public.to_string().contains(asker.id()), "the asker is not named");
    // Their data are theirs to take along, and gone with the account.
    let export = asker.get("/me/export").send().expect(200);
    assert_eq!(export["records"]["adjustment_requests"][0]["id"].as_str(), Some(id.as_str()));
    // Nobody decides on their own.
    let mine = world.office.post("/adjustment-requests").json(&body).send().expect(201).id();
    let own = json!({"decision": "rejected", "reason": "好"});
    let own = world.office.post(&format!("/adjustment-requests/{mine}/decide")).json(&own).send();
    own.expect(409).problem("four-eyes");
});
