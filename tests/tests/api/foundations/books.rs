//! What nobody may do by hand with the books of a fund.

use super::world::{TWO_MILLION, World, body, council, draft};
use crate::budgets::Treasury;
use crate::contributions::{received, used};
use citong_tests::{App, on_both_engines};
use serde_json::{Value, json};

fn grant(fen: i64) -> Value {
    json!({"amount_fen": fen, "purpose": "资助修缮戏台", "recipient": {"name": "大岞村民委员会"}})
}

fn treasury<'a>(app: &'a App, world: &World<'_>) -> Treasury<'a> {
    Treasury::of(app, world.organization.clone())
}

on_both_engines!(contributions_to_a_fund_are_used_by_its_disbursements_only, |app| {
    let world = World::new(app);
    let none = Value::Null;
    let accounts = json!({"bank_id": world.account("cash", &none),
        "expense_id": world.account("program_expense", &none),
        "donation_income_id": world.account("donation_income", &none)});
    let path = format!("/organizations/{}/body-accounts", world.organization);
    world.managers[0].put(&path).json(&accounts).send().expect(200);
    let town = treasury(app, &world);
    let id = received(&town, &json!({"purpose": null}));
    assert_eq!(world.cash(), TWO_MILLION + 1_000_000);
    used(&town, &id, 400_000, &json!({})).expect(409).problem("disbursement-required");
    assert_eq!(world.cash(), TWO_MILLION + 1_000_000);
    // The entry of the receipt is the contribution's.
    let entry = town.manager.get(&format!("/contributions/{id}")).send().expect(200);
    let entry = entry.text("ledger_entry_id").to_owned();
    let refused = town.manager.post(&format!("/ledger/entries/{entry}/reverse")).send().expect(409);
    assert_eq!(refused.body["record_kind"], "contribution");
    // A disbursement uses it, once.
    let paid = world.paid(&grant(300_000));
    let by = |fen: i64| used(&town, &id, fen, &json!({"disbursement_id": paid}));
    by(300_001).expect(422).names("/amount_fen");
    by(200_000).expect(201);
    by(100_001).expect(422).names("/amount_fen");
    by(100_000).expect(201);
    assert_eq!(world.cash(), TWO_MILLION + 700_000);
    let other = world.approved(&grant(1));
    used(&town, &id, 1, &json!({"disbursement_id": other})).expect(422).names("/disbursement_id");
});

on_both_engines!(money_leaves_a_fund_neither_through_assets_nor_through_purposes, |app| {
    let world = World::new(app);
    let none = Value::Null;
    let role = |role: &str| world.account(role, &none);
    let on = "2026-11-30";
    let (cash, investment, expense) = (role("cash"), role("investment"), role("program_expense"));
    world.entry(on, &investment, &role("investment_income"), 500).expect(201);
    for (debit, credit) in [(&expense, &cash), (&expense, &investment)] {
        world.entry(on, debit, credit, 100).expect(409).problem("disbursement-required");
    }
    let beside = json!({"code": "1009", "name": "备用金", "kind": "asset",
        "organization_id": world.organization, "may_go_negative": true});
    let beside = world.managers[0].post("/ledger/accounts").json(&beside).send().expect(201).id();
    world.entry(on, &expense, &beside, 100).expect(409).problem("disbursement-required");
    // An investment is sold into cash.
    world.entry(on, &cash, &investment, 200).expect(201);
    // Restricted income stays with its purpose.
    let purpose = json!({"name": "古厝修缮", "donor_name": "林氏宗亲会"});
    let path = format!("/funds/{}/purposes", world.id);
    let id = json!(world.managers[0].post(&path).json(&purpose).send().expect(201).id());
    let (own_cash, income) = (world.account("cash", &id), world.account("restricted_income", &id));
    world.entry(on, &cash, &income, 100).expect(409).problem("purpose-restricted");
    world.entry(on, &own_cash, &income, 100).expect(201);
    world.entry(on, &income, &role("net_assets"), 100).expect(409).problem("purpose-restricted");
    world.entry(on, &income, &role("restricted_net_assets"), 100).expect(201);
    assert_eq!(world.cash(), TWO_MILLION + 200);
});

on_both_engines!(what_was_carried_over_can_still_be_taken_back, |app| {
    let world = World::new(app);
    let none = Value::Null;
    world.give("2026-11-01", 8_000).expect(201);
    let paid = world.paid(&grant(5_000));
    let entry = world.managers[0].get(&format!("/disbursements/{paid}")).send().expect(200);
    let entry = entry.text("entry_id").to_owned();
    let net = world.account("net_assets", &none);
    world.entry("2026-12-31", &net, &world.account("program_expense", &none), 5_000).expect(201);
    world.entry("2026-12-31", &world.account("donation_income", &none), &net, 8_000).expect(201);
    world.managers[0].post(&format!("/ledger/entries/{entry}/reverse")).send().expect(201);
    assert_eq!(world.cash(), TWO_MILLION + 8_000);
    let summary = json!({"summary": "已完工"});
    let refused = world.managers[0].post(&format!("/disbursements/{paid}/account")).json(&summary).send();
    refused.expect(409).problem("already-reversed");
    // The original fund is not taken back.
    let opening = world.managers[0]
        .get(&format!("/ledger/entries?account_id={}", world.account("original_fund", &none)));
    let opening = opening.send().expect(200).items()[0]["id"].as_str().expect("an id").to_owned();
    let refused = world.managers[0].post(&format!("/ledger/entries/{opening}/reverse")).send().expect(409);
    assert_eq!(refused.body["record_kind"], "fund");
});

on_both_engines!(who_becomes_related_after_the_request_receives_nothing, |app| {
    let world = World::new(app);
    let request = |name: &str| {
        world.request(&json!({"amount_fen": 100, "purpose": "资助", "recipient": {"name": name}}))
    };
    request("刺桐文化发展基金会").expect(409).problem("related-beneficiary").names("/recipient/name");
    request("理 事1").expect(409).problem("related-beneficiary");
    let id = world.approved(&grant(100));
    let party = json!({"name": "大岞村民委员会", "relation": "donor"});
    world.managers[0].post(&format!("/funds/{}/related-parties", world.id)).json(&party).send().expect(201);
    world.step(&world.managers[0], &id, "pay").expect(409).problem("related-beneficiary");
    assert_eq!(world.cash(), TWO_MILLION);
});

on_both_engines!(a_council_that_is_not_in_office_registers_no_fund, |app| {
    let organization = body(app, "任期外基金会");
    let manager = app.another_user("fund_manager", None, Some(&organization));
    let affairs = app.login_as("civil_affairs_supervisor");
    let mut new = draft("non_public", &organization, TWO_MILLION);
    let mut members = council(6);
    for member in &mut members {
        member["term_starts_on"] = json!("2018-01-01");
        member["term_ends_on"] = json!("2022-12-31");
    }
    new["council"] = json!(members);
    let id = manager.post("/funds").json(&new).send().expect(201).id();
    let refused = affairs.post(&format!("/funds/{id}/register")).send().expect(409);
    refused.names("/council/0/term_starts_on").problem("registration-incomplete");
    let organization = body(app, "双理事长基金会");
    let manager = app.another_user("fund_manager", None, Some(&organization));
    let mut new = draft("non_public", &organization, TWO_MILLION);
    new["council"][0]["position"] = json!("chair");
    new["council"][1]["position"] = json!("chair");
    manager.post("/funds").json(&new).send().expect(422).names("/council");
});

on_both_engines!(a_fund_ends_when_nothing_is_under_way, |app| {
    let world = World::new(app);
    let id = world.paid(&grant(TWO_MILLION - 100));
    let last = world.request(&grant(50)).expect(201).id();
    let reason = json!({"reason": "宗旨已完成"});
    let step = |verb: &str| world.affairs.post(&format!("/funds/{}/{verb}", world.id)).json(&reason).send();
    step("liquidate").expect(200);
    let none = Value::Null;
    let invest = json!({"amount_fen": 10, "purpose": "理财", "category": "investment"});
    world.request(&invest).expect(409).problem("fund-not-registered");
    step("deregister").expect(409);
    world.managers[0].post(&format!("/disbursements/{last}/cancel")).json(&reason).send().expect(200);
    step("deregister").expect(409);
    world.paid(&grant(100));
    step("deregister").expect(200);
    world.give("2026-12-01", 5).expect(409).problem("conflict");
    assert_eq!((world.cash(), id.len()), (0, 36));
    assert_eq!(none, Value::Null);
});
