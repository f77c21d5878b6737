use super::world::{TWO_MILLION, World};
use citong_tests::on_both_engines;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::path::Path;

fn spend(fen: i64, category: &str) -> Value {
    json!({"amount_fen": fen, "purpose": "支出", "category": category})
}

on_both_engines!(ratios_of_a_public_raising_fund_come_from_the_ledger, |app| {
    let world = World::of(app, "public_raising", 2 * TWO_MILLION);
    world.give("2025-12-31", 100_000).expect(201);
    world.paid(&spend(69_999, "program"));
    let year = world.compliance(2026);
    assert_eq!((&year["rule"], &year["complete"]), (&json!("public_raising"), &json!(false)));
    assert!(year["article"].as_str().expect("text").contains("第六十一条"));
    // A fund that is younger than three years is measured by its last year alone: one fen is missing.
    assert_eq!((&year["spending"]["met"], &year["spending"]["missing_fen"]), (&json!(false), &json!(1)));
    assert_eq!(
        (&year["spending"]["base_years"], &year["spending"]["limit_fen"]),
        (&json!(1), &json!(70_000))
    );
    assert_eq!(year["spending"]["actual_hundredths"], 6999);
    assert_eq!(year["spending"]["forecast"]["amount_fen"], 69_999 * 365 / 335);
    assert_eq!(year["spending"]["forecast"]["met"], true);
    world.paid(&spend(1, "program"));
    assert_eq!(world.compliance(2026)["spending"]["met"], true);
    // Administration: exactly a tenth of everything that was spent.
    world.paid(&spend(7_777, "admin"));
    let year = world.compliance(2026);
    assert_eq!(
        (&year["administration"]["met"], &year["administration"]["limit_fen"]),
        (&json!(true), &json!(7_777))
    );
    world.paid(&spend(2, "admin"));
    let year = world.compliance(2026);
    assert_eq!((&year["administration"]["met"], &year["met"]), (&json!(false), &json!(false)));
    assert!(
        year["warnings"]
            .as_array()
            .expect("a list")
            .iter()
            .any(|one| one.as_str().is_some_and(|t| t.starts_with("administration")))
    );
    for figure in year["figures"].as_array().expect("figures") {
        let rows = figure["rows"].as_array().expect("rows");
        let sum: i64 = rows.iter().filter_map(|row| row["amount_fen"].as_i64()).sum();
        assert_eq!(figure["amount_fen"], sum, "{figure}");
    }
    // What is carried over at the end of a year is no expense and no negative income.
    let none = Value::Null;
    let (income, net) = (world.account("donation_income", &none), world.account("net_assets", &none));
    world.entry("2025-12-31", &income, &net, 100_000).expect(201);
    assert_eq!(world.compliance(2026)["figures"], year["figures"]);
    let why = json!({"year": 2026, "ratio": "administration", "reason": "审计费用集中支付",
        "reported_on": "2026-11-30", "explanation_url": "https://example.org/x"});
    let path = format!("/funds/{}/exceptions", world.id);
    let mut silent = why.clone();
    silent["explanation_url"] = json!("见公告栏");
    world.managers[0].post(&path).json(&silent).send().expect(422).names("/explanation_url");
    world.managers[0].post(&path).json(&why).send().expect(201);
    world.managers[0].post(&path).json(&why).send().expect(409).problem("duplicate");
    let year = world.compliance(2026);
    assert_eq!((&year["administration"]["met"], &year["met"]), (&json!(false), &json!(true)));
    app.resident().get(&format!("/funds/{}/compliance?year=2026", world.id)).send().expect(403);
});

on_both_engines!(a_year_is_reported_once_and_frozen, |app| {
    let world = World::new(app);
    world.give("2025-12-31", 100_000).expect(201);
    let path = format!("/funds/{}/annual-reports", world.id);
    let file = |year: i32| world.managers[0].post(&path).json(&json!({"year": year})).send();
    file(2026).expect(422).names("/year");
    file(2024).expect(422).names("/year");
    let filed = file(2025).expect(201);
    assert_eq!((&filed.body["late"], filed.text("due_on")), (&json!(true), "2026-03-31"));
    assert_eq!(filed.body["content"]["income"]["amount_fen"], 100_000);
    assert_eq!(filed.body["content"]["net_assets_fen"], TWO_MILLION + 100_000);
    file(2025).expect(409).problem("duplicate");
    world.give("2025-12-31", 5).expect(201);
    let again = app.resident().get(&format!("/fund-annual-reports/{}", filed.id())).send().expect(200);
    assert_eq!(again.body["content"], filed.body["content"]);
    let digest = Sha256::digest(again.body["content"].to_string().as_bytes());
    let hex: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(again.text("sha256"), hex);
    assert!(app.execute("UPDATE fund_annual_reports SET content = '{}'").is_err());
    let calendar = app.resident().get(&format!("/funds/{}/calendar?year=2025", world.id)).send().expect(200);
    let report = calendar.items().iter().find(|one| one["code"] == "annual_report").expect("a duty").clone();
    assert_eq!(report["status"], "late");
});

on_both_engines!(grants_are_open_data_without_the_names_of_people, |app| {
    let world = World::new(app);
    let to = |kind: &str, name: &str, fen: i64| json!({"amount_fen": fen, "purpose": format!("资助{name}"), "recipient": {"kind": kind, "name": name}});
    world.paid(&to("organization", "大岞村民委员会", 500_000));
    world.approved(&to("person", "林秋雨", 123_405));
    world.request(&to("organization", "未批准的村", 7)).expect(201);
    let reversed = world.paid(&to("organization", "退回的村", 900));
    let entry = world.managers[0].get(&format!("/disbursements/{reversed}")).send().expect(200);
    let entry = entry.text("entry_id").to_owned();
    world.managers[0].post(&format!("/ledger/entries/{entry}/reverse")).send().expect(201);
    let reply = app.client().get(&format!("/open-data/360giving?fund_id={}", world.id)).send().expect(200);
    let text = reply.body.to_string();
    for hidden in ["林秋雨", "未批准的村", "退回的村"] {
        assert!(!text.contains(hidden), "{hidden}");
    }
    // As it is sent: two decimals, exactly.
    let sent = String::from_utf8(reply.bytes.clone()).expect("text");
    assert!(
        sent.contains("\"amountAwarded\":5000.00,") && sent.contains("\"amountAwarded\":1234.05,"),
        "{sent}"
    );
    let grants = reply.body["grants"].as_array().expect("grants");
    assert_eq!(grants.len(), 2);
    assert_eq!((&grants[0]["amountAwarded"], &grants[0]["currency"]), (&json!(5000.0), &json!("CNY")));
    assert_eq!(grants[1]["recipientIndividual"]["name"], "Individual Recipient");
    assert_eq!(grants[1]["amountAwarded"], 1234.05);
    // Another reader validates it against the vendored schemas: `tests/threesixty/check.py`.
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/open-data-360giving");
    std::fs::create_dir_all(&folder).expect("a folder");
    let whole = app.client().get("/open-data/360giving").send().expect(200);
    let name = format!("grants-{:?}.json", app.engine()).to_lowercase();
    std::fs::write(folder.join(name), &whole.bytes).expect("a file");
    let first = app.client().get("/open-data/360giving?limit=1").send().expect(200);
    assert!(first.header("link").is_some_and(|link| link.contains("rel=\"next\"")));
});

on_both_engines!(the_mean_of_three_years_is_for_funds_that_existed_in_all_of_them, |app| {
    let world = World::registered(app, "public_raising", 2 * TWO_MILLION, "2023-01-01");
    world.give("2025-12-31", 100_000).expect(201);
    world.paid(&spend(23_334, "program"));
    let year = world.compliance(2026);
    assert_eq!((&year["spending"]["met"], &year["spending"]["base_years"]), (&json!(true), &json!(3)));
    let later = World::registered(app, "public_raising", 2 * TWO_MILLION, "2023-01-02");
    later.give("2025-12-31", 100_000).expect(201);
    later.paid(&spend(23_334, "program"));
    let year = later.compliance(2026);
    assert_eq!((&year["spending"]["met"], &year["spending"]["missing_fen"]), (&json!(false), &json!(46_666)));
});
