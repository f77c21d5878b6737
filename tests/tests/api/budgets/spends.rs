//! Spending: of what was disbursed, for what the line is for.

use super::{Treasury, VOUCHER};
use citong_tests::{on_both_engines, race};
use serde_json::json;

on_both_engines!(money_is_let_go_by_another_than_who_requested_it, |app| {
    let town = Treasury::new(app);
    let line = town.line(&json!({}));
    let id = town.appropriate(&line, &json!({"amount_fen": 500_000})).expect(201).id();
    let path = format!("/appropriations/{id}/disbursements");
    let request =
        |who: &citong_tests::Client, fen: i64| who.post(&path).json(&json!({"amount_fen": fen})).send();
    let own = request(&town.finance, 200_000).expect(201).id();
    let approve = |id: &str| format!("/budget-disbursements/{id}/approve");
    let refused = town.finance.post(&approve(&own)).send().expect(409).problem("four-eyes");
    assert!(refused.text("detail").contains("申请人"));
    town.manager.post(&approve(&own)).send().expect(403);
    app.resident().post(&approve(&own)).send().expect(403);
    assert_eq!(town.moved(&id), (0, 0, 0));
    request(&town.manager, 300_001).expect(409).problem("appropriation-exceeded");
    let done = town.approver.post(&approve(&own)).send().expect(200);
    assert_eq!((done.text("status"), &done.body["ledger_entry_id"]), ("approved", &json!(null)));
    town.approver.post(&approve(&own)).send().expect(409).problem("invalid-transition");
    assert_eq!(town.moved(&id), (0, 200_000, 0));
    let listed = town.manager.get(&path).send().expect(200);
    assert_eq!(listed.items().len(), 1);
    app.client().get(&path).send().expect(401);
    assert!(app.execute("UPDATE budget_disbursements SET amount_fen = 1").is_err());
});

on_both_engines!(nobody_spends_more_than_was_disbursed, |app| {
    let town = Treasury::new(app);
    let line = town.line(&json!({}));
    let id = town.appropriate(&line, &json!({"amount_fen": 500_000})).expect(201).id();
    town.spend(&id, 1, &json!({})).expect(409).problem("disbursed-exceeded");
    town.disburse(&id, 300_000);
    let refused = town.spend(&id, 300_001, &json!({})).expect(409).problem("disbursed-exceeded");
    assert_eq!(refused.body["available_fen"], 300_000);
    town.spend(&id, 300_000, &json!({})).expect(201);
    assert_eq!(town.moved(&id), (0, 300_000, 300_000));
    town.spend(&id, 1, &json!({"voucher_sha256": "x"})).expect(422).names("/voucher_sha256");
    town.spend(&id, 1, &json!({"spent_on": "2026-12-02"})).expect(422).names("/spent_on");
    assert!(app.execute("UPDATE budget_appropriations SET spent_fen = disbursed_fen + 1").is_err());
    assert!(app.execute("DELETE FROM budget_spends").is_err());
});

on_both_engines!(of_64_callers_exactly_what_was_disbursed_is_spent, |app| {
    let town = Treasury::new(app);
    let (_, id) = town.funded(200_000);
    let answers = race(64, |_| town.spend(&id, 10_000, &json!({})));
    assert_eq!(answers.iter().filter(|reply| reply.status == 201).count(), 20);
    assert_eq!(town.moved(&id), (0, 200_000, 200_000));
    assert_eq!(app.count("budget_spends"), 20);
});

on_both_engines!(misuse_is_refused_with_its_article_and_stays_on_record, |app| {
    let town = Treasury::new(app);
    let (_, id) = town.funded(500_000);
    let refused =
        town.spend(&id, 70_000, &json!({"purpose": "公务接待"})).expect(422).problem("budget-misuse");
    assert!(refused.text("detail").contains("第五十五条"), "{}", refused.text("detail"));
    assert_eq!(refused.text("misuse"), "purpose");
    town.spend(&id, 5, &json!({"category": "personnel"})).expect(422).problem("budget-misuse");
    assert_eq!((town.moved(&id), app.count("budget_spends")), ((0, 500_000, 0), 0));
    assert_eq!(app.count("budget_misuses"), 2);
    // Under an idempotency key the same attempt is on record once.
    let body = json!({"amount_fen": 1, "purpose": "旅游", "payee": "某社", "voucher_sha256": VOUCHER});
    for _ in 0..2 {
        let path = format!("/appropriations/{id}/spends");
        town.manager.post(&path).idempotency_key("misuse-1").json(&body).send().expect(422);
    }
    assert_eq!(app.count("budget_misuses"), 3);
    // A stranger leaves no trace, and is told nothing.
    app.resident().post(&format!("/appropriations/{id}/spends")).json(&body).send().expect(403);
    assert_eq!(app.count("budget_misuses"), 3);
    let log = town.finance.get("/budgets/misuses").send().expect(200);
    assert_eq!((log.items().len(), &log.items()[2]["tried_purpose"]), (3, &json!("公务接待")));
    app.login_as("auditor").get("/budgets/misuses").send().expect(200);
    town.manager.get("/budgets/misuses").send().expect(403);
    let told = app.client().get("/budgets/misuse-statistics?year=2026").send().expect(200);
    assert_eq!((&told.body["refused"], &told.body["amount_fen"]), (&json!(3), &json!(70_006)));
    assert!(app.execute("DELETE FROM budget_misuses").is_err());
    town.spend(&id, 70_000, &json!({"category": "project"})).expect(201);
    assert_eq!(app.count("budget_misuses"), 3);
});

on_both_engines!(what_is_not_used_goes_back, |app| {
    let town = Treasury::new(app);
    let (line, id) = town.funded(500_000);
    town.spend(&id, 200_000, &json!({})).expect(201);
    let back = |kind: &str, fen: i64| {
        let body =
            json!({"kind": kind, "amount_fen": fen, "reason": "结余", "paper_no": "晋财指〔2026〕60号"});
        town.manager.post(&format!("/appropriations/{id}/returns")).json(&body).send()
    };
    back("disbursed", 300_001).expect(409).problem("disbursed-exceeded");
    back("appropriated", 1).expect(409).problem("appropriation-exceeded");
    let done = back("disbursed", 300_000).expect(201);
    assert_eq!(done.body["appropriation"]["disbursed_fen"], 200_000);
    back("appropriated", 300_000).expect(201);
    assert_eq!(town.moved(&id), (300_000, 200_000, 200_000));
    assert_eq!(town.get(&line)["appropriated_fen"], 200_000);
    town.appropriate(&line, &json!({"amount_fen": 800_000})).expect(201);
    assert!(app.execute("UPDATE budget_returns SET amount_fen = 1").is_err());
});

on_both_engines!(a_spend_is_not_dated_before_its_year, |app| {
    let town = Treasury::new(app);
    let (_, id) = town.funded(100_000);
    town.spend(&id, 1, &json!({"spent_on": "2025-12-31"})).expect(422).names("/spent_on");
    town.spend(&id, 1, &json!({"spent_on": "2026-01-01"})).expect(201);
});
