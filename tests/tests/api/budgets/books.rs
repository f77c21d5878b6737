//! What moves is posted where the body keeps books here.

use super::Treasury;
use citong_tests::on_both_engines;
use serde_json::json;

on_both_engines!(movements_are_posted_where_the_body_has_said_which_accounts, |app| {
    let town = Treasury::new(app);
    let (_, before) = town.funded(100_000);
    let open = |code: &str, kind: &str| {
        let account = json!({"code": code, "name": code, "kind": kind, "organization_id": town.organization,
            "may_go_negative": false});
        town.manager.post("/ledger/accounts").json(&account).send().expect(201).id()
    };
    let (bank, income, expense) = (open("1002", "asset"), open("4201", "income"), open("5101", "expense"));
    let path = format!("/organizations/{}/body-accounts", town.organization);
    let wrong = json!({"bank_id": income, "expense_id": expense, "appropriation_income_id": bank});
    town.manager.put(&path).json(&wrong).send().expect(422).names("/bank_id");
    let accounts = json!({"bank_id": bank, "expense_id": expense, "appropriation_income_id": income});
    town.finance.put(&path).json(&accounts).send().expect(403);
    let set = town.manager.put(&path).json(&accounts).send().expect(200);
    assert_eq!(set.body["keeps_budget"], true);
    town.manager.put(&path).json(&accounts).send().expect(428);
    town.manager.put(&path).if_match(&set.etag()).json(&accounts).send().expect(200);
    // What was appropriated before stays outside of the books, to the end.
    town.spend(&before, 40_000, &json!({})).expect(201);
    assert_eq!(app.count("ledger_entries"), 0);
    let (_, id) = town.funded(500_000);
    town.spend(&id, 200_000, &json!({})).expect(201);
    let back = json!({"kind": "disbursed", "amount_fen": 100_000, "reason": "结余", "paper_no": "晋财指〔2026〕60号"});
    town.manager.post(&format!("/appropriations/{id}/returns")).json(&back).send().expect(201);
    let balance = |account: &str| {
        let reply = town.manager.get(&format!("/ledger/accounts/{account}/balance")).send().expect(200);
        reply.body["balance_fen"].as_i64().expect("fen")
    };
    assert_eq!((balance(&bank), balance(&income), balance(&expense)), (200_000, -400_000, 200_000));
    assert_eq!(app.count("ledger_entries"), 3);
    // What the books forbid moves nothing: the period is closed.
    let closing = json!({"organization_id": town.organization, "until_on": "2026-11-30"});
    town.manager.post("/ledger/closings").json(&closing).send().expect(201);
    let refused = town.spend(&id, 1, &json!({"spent_on": "2026-11-30"})).expect(409);
    refused.problem("period-closed");
    assert_eq!(town.moved(&id), (0, 400_000, 200_000));
});
