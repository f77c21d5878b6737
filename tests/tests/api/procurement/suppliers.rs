//! Suppliers: who may be one, who admits them, who is banned.

use super::world::{COUNTY, World};
use citong_tests::{App, Client, on_both_engines};
use serde_json::{Value, json};

/// A credit code of an enterprise with both check digits right; each number has its own.
pub fn uscc(number: u32) -> String {
    const ALPHABET: &[u8] = b"0123456789ABCDEFGHJKLMNPQRTUWXY";
    let organization = format!("MAT{number:05}");
    let weights = [3, 7, 9, 10, 5, 8, 4, 2];
    let digits = organization.chars().map(|c| c.to_digit(36).expect("a digit"));
    let check = 11 - digits.zip(weights).map(|(digit, weight)| digit * weight).sum::<u32>() % 11;
    let check = match check {
        10 => "X".to_owned(),
        11 => "0".to_owned(),
        digit => digit.to_string(),
    };
    let mut code = format!("91350582{organization}{check}");
    let (mut sum, mut weight) = (0, 1);
    for byte in code.bytes() {
        sum += ALPHABET.iter().position(|known| *known == byte).expect("of the alphabet") * weight;
        weight = weight * 3 % 31;
    }
    code.push(char::from(ALPHABET[(31 - sum % 31) % 31]));
    code
}

fn company(number: u32) -> Value {
    json!({"name": format!("演艺{number}公司"), "region": COUNTY, "uscc": uscc(number), "kind": "enterprise",
        "contact_name": "陈小满", "contact_phone": "13800138000"})
}

fn with(mut body: Value, patch: &Value) -> Value {
    for (name, value) in patch.as_object().expect("members") {
        body[name] = value.clone();
    }
    body
}

fn register(by: &Client, body: &Value) -> String {
    by.post("/suppliers").json(body).send().expect(201).id()
}

fn roles(app: &App) -> i64 {
    app.count("grants WHERE role = 'supplier'")
}

on_both_engines!(who_registers_acts_for_the_supplier_once_it_is_admitted, |app| {
    let world = World::new(app, 0);
    let person = app.resident();
    app.client().post("/suppliers").json(&company(1)).send().expect(401);
    let id = register(&person, &company(1));
    let path = format!("/suppliers/{id}");
    app.client().get(&path).send().expect(404);
    app.resident().get(&path).send().expect(404);
    person.get(&path).send().expect(200);
    assert_eq!(person.get("/suppliers?status=applied").send().expect(200).items().len(), 1);
    assert_eq!(app.client().get("/suppliers?status=applied").send().expect(200).items().len(), 0);
    let given = || app.count("audit_events WHERE kind = 'grant' AND action = 'give'");
    let (before, told) = (roles(app), given());
    person.post(&format!("{path}/admit")).send().expect(403);
    assert_eq!(roles(app), before);
    world.supervisor.post(&format!("{path}/admit")).send().expect(200);
    assert_eq!(roles(app), before + 1);
    world.supervisor.post(&format!("{path}/admit")).send().expect(409).problem("invalid-transition");
    assert_eq!(given(), told + 1);
    // The public sees who, and how large, not how to reach them.
    let public = app.client().get(&path).send().expect(200);
    assert_eq!((&public["name"], &public["contact_phone"]), (&json!("演艺1公司"), &Value::Null));
    assert_eq!((&public["controllers"], &public["banned"]), (&Value::Null, &json!(false)));
    assert_eq!(world.purchaser.get(&path).send().expect(200)["contact_phone"], "13800138000");
    // The same body is registered once.
    app.resident().post("/suppliers").json(&company(1)).send().expect(409).problem("duplicate");
    assert_eq!(app.count("suppliers WHERE status = 'applied'"), 0);
    let reason = json!({"reason": "停业"});
    app.resident().post(&format!("{path}/withdraw")).json(&reason).send().expect(403);
    person.post(&format!("{path}/withdraw")).json(&reason).send().expect(200);
    person.post(&format!("{path}/reapply")).send().expect(200);
    world.office.post(&format!("{path}/reject")).json(&json!({"reason": ""})).send().expect(422);
    let rejected = world.office.post(&format!("{path}/reject")).json(&json!({"reason": "材料不全"})).send();
    assert_eq!(rejected.expect(200)["status_reason"], "材料不全");
    let export = person.get("/me/export").send().expect(200);
    assert_eq!(export["records"]["suppliers"][0]["id"].as_str(), Some(id.as_str()));
});

on_both_engines!(barred_kinds_and_wrong_codes_are_refused_with_the_article, |app| {
    let world = World::new(app, 0);
    let rows = app.count("suppliers");
    for kind in ["public_institution_class_one", "state_funded_mass_organization"] {
        let body = with(company(2), &json!({"kind": kind}));
        let refused = world.office.post("/suppliers").json(&body).send().expect(422).names("/kind");
        assert!(refused.text("detail").contains("第102号）第八条"), "{refused}");
    }
    for code in ["91350502MA0T3Q7X54", "91350502MAOT3Q7X53", "91350502MA0T3Q7X40", "9135"] {
        let body = with(company(2), &json!({"uscc": code}));
        world.office.post("/suppliers").json(&body).send().expect(422).names("/uscc");
    }
    let declared =
        json!({"kind": "social_organization", "sme": {"size": "small", "declared_on": "2026-01-05"}});
    world.office.post("/suppliers").json(&with(company(2), &declared)).send().expect(422).names("/sme");
    let person = json!({"kind": "individual"});
    world.office.post("/suppliers").json(&with(company(2), &person)).send().expect(422).names("/uscc");
    let codeless = json!({"organization_id": world.purchaser_id, "kind": "enterprise"});
    let agency = world.office.post("/suppliers").json(&codeless).send().expect(422);
    agency.names("/kind").names("/organization_id");
    assert_eq!(app.count("suppliers"), rows);
    assert_eq!(app.count("organizations WHERE name = '演艺2公司'"), 0);
    // A young body, a large one, and a person without a code are welcome.
    let young =
        json!({"established_on": "2026-11-30", "sme": {"size": "large", "declared_on": "2026-12-01"}});
    let made = world.office.post("/suppliers").json(&with(company(2), &young)).send().expect(201);
    assert_eq!(made["sme"]["size"], "large");
    let singer = json!({"name": "蔡南音", "region": COUNTY, "kind": "individual"});
    let singer = app.resident().post("/suppliers").json(&singer).send().expect(201).id();
    world.office.post(&format!("/suppliers/{singer}/admit")).send().expect(200);
    // An organization with the code is taken, not entered again.
    let there = json!({"name": "演艺3公司", "kind": "enterprise", "region": COUNTY, "uscc": uscc(3)});
    let there = world.office.post("/organizations").json(&there).send().expect(201).id();
    let reused = app.resident().post("/suppliers").json(&company(3)).send().expect(201);
    assert_eq!(reused["organization_id"].as_str(), Some(there.as_str()));
    // A county's machine enters those of its county.
    let machine = app.machine("县级系统", COUNTY);
    machine.post("/suppliers").json(&company(4)).send().expect(201);
    machine.post("/suppliers").json(&with(company(5), &json!({"region": "350502"}))).send().expect(403);
});

on_both_engines!(controllers_are_kept_as_digests_and_not_edited_away, |app| {
    let world = World::new(app, 0);
    let person = app.resident();
    let number = "350502190001010017";
    let controllers = json!([{"relation": "legal_representative", "name": "陈小满", "identifier": number},
        {"relation": "parent", "name": "泉州文化集团", "identifier": uscc(90)}]);
    let wrong = json!([{"relation": "controller", "name": "陈小满", "identifier": "350502190001010018"},
        {"relation": "parent", "name": "陈小满", "identifier": number}]);
    let refused = person.post("/suppliers").json(&with(company(6), &json!({"controllers": wrong}))).send();
    refused.expect(422).names("/controllers/0/identifier").names("/controllers/1/identifier");
    let id = register(&person, &with(company(6), &json!({"controllers": controllers})));
    let path = format!("/suppliers/{id}");
    let seen = person.get(&path).send().expect(200);
    assert_eq!(seen["controllers"][0]["name"], "陈**");
    assert_eq!(seen["controllers"][1]["name"], "泉州文化集团");
    assert_eq!(app.count(&format!("supplier_controllers WHERE identity_digest LIKE '%{number}%'")), 0);
    assert_eq!(app.count("supplier_controllers"), 2);
    world.office.post(&format!("{path}/admit")).send().expect(200);
    let none = json!({"controllers": []});
    let kept = person.patch(&path).if_match("*").json(&none).send().expect(409).problem("conflict");
    assert!(kept.text("detail").contains("第十八条"), "{kept}");
    assert_eq!(app.count("supplier_controllers"), 2);
    let phone = json!({"contact_phone": "0595-22345678"});
    assert_eq!(
        person.patch(&path).if_match("*").json(&phone).send().expect(200)["contact_phone"],
        "0595-22345678"
    );
    app.resident().patch(&path).if_match("*").json(&phone).send().expect(403);
    world.office.patch(&path).if_match("*").json(&none).send().expect(200);
    assert_eq!(app.count("supplier_controllers"), 0);
});

on_both_engines!(a_ban_lasts_one_to_three_years_and_can_be_lifted, |app| {
    let world = World::new(app, 0);
    let id = register(&app.resident(), &company(7));
    let ban = |until: &str| {
        json!({"supplier_id": id, "reason": "提供虚假材料", "legal_basis": "泉财采罚〔2026〕3号",
            "from_on": "2026-12-01", "until_on": until})
    };
    world.office.post("/supplier-bans").json(&ban("2027-11-30")).send().expect(403);
    for until in ["2027-11-29", "2029-12-02"] {
        let refused = world.supervisor.post("/supplier-bans").json(&ban(until)).send().expect(422);
        assert!(refused.names("/until_on").text("detail").contains("第七十七条"), "{until}");
    }
    assert_eq!(app.count("supplier_bans"), 0);
    let made = world.supervisor.post("/supplier-bans").json(&ban("2027-11-30")).send().expect(201);
    assert_eq!(made["in_force"], true);
    // It is not admitted while the ban holds.
    let admit = format!("/suppliers/{id}/admit");
    let refused = world.office.post(&admit).send().expect(409).problem("supplier-not-eligible");
    assert_eq!((&refused["reason"], &refused["banned_until"]), (&json!("banned"), &json!("2027-11-30")));
    assert!(
        refused.text("detail").contains("泉财采罚〔2026〕3号")
            && refused.text("detail").contains("第七十七条")
    );
    assert_eq!(app.count("suppliers WHERE status = 'applied'"), 1);
    let path = format!("/supplier-bans/{}", made.id());
    assert_eq!(app.client().get(&path).send().expect(200)["supplier_name"], "演艺7公司");
    let lift = json!({"reason": "处罚决定被撤销"});
    world.office.post(&format!("{path}/lift")).json(&lift).send().expect(403);
    world.supervisor.post(&format!("{path}/lift")).json(&lift).send().expect(200);
    world.supervisor.post(&format!("{path}/lift")).json(&lift).send().expect(409);
    assert_eq!(app.client().get("/supplier-bans?on=2026-12-01").send().expect(200).items().len(), 0);
    world.office.post(&admit).send().expect(200);
    // Its term never changes, not even by hand.
    assert!(app.execute("UPDATE supplier_bans SET until_on = '2026-12-02'").is_err());
    // Over, it holds no more.
    let again = world.supervisor.post("/supplier-bans").json(&ban("2027-11-30")).send().expect(201);
    let banned = || app.client().get(&format!("/suppliers/{id}")).send().expect(200)["banned"].clone();
    assert_eq!(banned(), true);
    app.set_clock("2027-12-01T00:00:00+08:00");
    assert_eq!(banned(), false);
    let over = world.supervisor.post(&format!("/supplier-bans/{}/lift", again.id())).json(&lift).send();
    over.expect(409).problem("invalid-transition");
});

on_both_engines!(records_and_measures_are_public_and_never_change, |app| {
    let world = World::new(app, 1);
    let supplier = &world.suppliers[0];
    let record = json!({"supplier_id": supplier.id, "kind": "breach", "summary": "未按约定送戏",
        "source": "晋江市文旅局", "recorded_on": "2026-11-20"});
    supplier.client.post("/credit-records").json(&record).send().expect(403);
    let future = with(record.clone(), &json!({"recorded_on": "2026-12-02"}));
    world.office.post("/credit-records").json(&future).send().expect(422).names("/recorded_on");
    assert_eq!(app.count("credit_records"), 0);
    let made = world.office.post("/credit-records").json(&record).send().expect(201);
    app.client().get(&format!("/credit-records/{}", made.id())).send().expect(200);
    let path = format!("/credit-records?supplier_id={}&kind=breach", supplier.id);
    assert_eq!(app.client().get(&path).send().expect(200).items().len(), 1);
    assert!(app.execute("DELETE FROM credit_records").is_err());
    let measure = json!({"region": COUNTY, "title": "孵化", "description": "免费场地", "beneficiaries": "小微企业",
        "valid_from": "2026-12-01", "valid_until": "2026-11-30"});
    world.office.post("/support-measures").json(&measure).send().expect(422).names("/valid_until");
    let measure = with(measure, &json!({"valid_until": "2026-12-31"}));
    world.purchaser.post("/support-measures").json(&measure).send().expect(403);
    let made = world.supervisor.post("/support-measures").json(&measure).send().expect(201);
    app.client().get(&format!("/support-measures/{}", made.id())).send().expect(200);
    let on =
        |day: &str| app.client().get(&format!("/support-measures?on={day}")).send().expect(200).items().len();
    assert_eq!((on("2026-12-31"), on("2027-01-01")), (1, 0));
});

on_both_engines!(an_erased_account_leaves_no_trace_in_the_registry, |app| {
    let _world = World::new(app, 0);
    let person = app.resident();
    let singer = json!({"name": "南音蔡老师", "region": COUNTY, "kind": "individual", "contact_name": "蔡某",
        "contact_phone": "13800138000"});
    register(&person, &singer);
    let ask = json!({"region": COUNTY, "kind": "remove", "code": "0201", "reason": "我是蔡某"});
    person.post("/adjustment-requests").json(&ask).send().expect(201);
    person.delete("/me").if_match("*").json(&json!({"password": person.password()})).send().succeed();
    assert_eq!(app.count("suppliers WHERE registered_by IS NOT NULL OR contact_name = '蔡某'"), 0);
    assert_eq!(app.count("adjustment_requests WHERE asked_by IS NOT NULL OR reason = '我是蔡某'"), 0);
    assert_eq!(app.count("adjustment_requests"), 1);
});

on_both_engines!(the_starting_suppliers_are_admitted, |app| {
    let listed = app.client().get("/suppliers?with_total=true").send().expect(200);
    assert_eq!(listed["total"], 8);
    assert!(
        listed
            .items()
            .iter()
            .all(|supplier| supplier["status"] == "admitted" && supplier["contact_phone"].is_null())
    );
});
