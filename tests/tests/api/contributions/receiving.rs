//! What comes goes into the books, and donations get receipts without gaps.

use super::{offer, received, step, used};
use crate::budgets::Treasury;
use citong_tests::{on_both_engines, race};
use serde_json::json;

on_both_engines!(receipts_are_numbered_without_gaps, |app| {
    let town = Treasury::new(app);
    let ids: Vec<String> = (0..16)
        .map(|n| {
            let id =
                offer(&town, &town.manager, &json!({"donor_name": format!("捐赠人{n}")})).expect(201).id();
            step(&town, &id, "examine", &json!({})).expect(200);
            step(&town, &id, "agree", &json!({})).expect(200);
            id
        })
        .collect();
    race(16, |n| step(&town, &ids[n], "receive", &json!({})).expect(200).status);
    let receipt = |id: &str| town.manager.get(&format!("/contributions/{id}/receipt")).send().expect(200);
    let mut numbers: Vec<i64> =
        ids.iter().map(|id| receipt(id)["number"].as_i64().expect("a number")).collect();
    numbers.sort_unstable();
    assert_eq!(numbers, (1..=16).collect::<Vec<_>>());
    assert_eq!(receipt(&ids[0]).text("sha256").len(), 64);
    step(&town, &ids[0], "receive", &json!({})).expect(409).problem("invalid-transition");
    assert!(app.execute("DELETE FROM contribution_receipts").is_err());
    assert!(app.execute("UPDATE contribution_receipts SET number = 99").is_err());
    let sponsor = received(&town, &json!({"kind": "naming_sponsorship"}));
    town.manager
        .get(&format!("/contributions/{sponsor}/receipt"))
        .send()
        .expect(409)
        .problem("not-a-donation");
});

on_both_engines!(what_comes_is_posted_by_its_kind, |app| {
    let town = Treasury::new(app);
    let open = |code: &str, kind: &str| {
        let account = json!({"code": code, "name": code, "kind": kind, "organization_id": town.organization,
            "may_go_negative": false});
        town.manager.post("/ledger/accounts").json(&account).send().expect(201).id()
    };
    let accounts = json!({"bank_id": open("1002", "asset"), "goods_id": open("1201", "asset"),
        "expense_id": open("5101", "expense"), "donation_income_id": open("4101", "income"),
        "restricted_income_id": open("4102", "income"), "sponsorship_income_id": open("4601", "income"),
        "capital_id": open("2501", "liability")});
    town.manager
        .put(&format!("/organizations/{}/body-accounts", town.organization))
        .json(&accounts)
        .send()
        .expect(200);
    let balance = |name: &str| {
        let account = accounts[name].as_str().expect("an id");
        let reply = town.manager.get(&format!("/ledger/accounts/{account}/balance")).send().expect(200);
        reply.body["balance_fen"].as_i64().expect("fen")
    };
    let restricted = received(&town, &json!({}));
    received(&town, &json!({"purpose": null, "value_fen": 500}));
    received(&town, &json!({"form": "in_kind", "valuation_basis": "发票", "value_fen": 70}));
    received(&town, &json!({"kind": "naming_sponsorship", "value_fen": 9}));
    let id = offer(&town, &town.manager, &json!({"kind": "joint_venture", "value_fen": 3})).expect(201).id();
    step(&town, &id, "examine", &json!({})).expect(200);
    step(&town, &id, "agree", &json!({"agreement_reference": "合资协议", "share_hundredths": 1})).expect(200);
    step(&town, &id, "receive", &json!({})).expect(200);
    used(&town, &restricted, 400_000, &json!({})).expect(201);
    assert_eq!((balance("restricted_income_id"), balance("donation_income_id")), (-1_000_070, -500));
    assert_eq!((balance("sponsorship_income_id"), balance("capital_id"), balance("goods_id")), (-9, -3, 70));
    assert_eq!((balance("bank_id"), balance("expense_id")), (600_512, 400_000));
});
