//! A purchase points at a line: what it holds of it, from its publication to its last payment.

use super::Treasury;
use crate::procurement::awards::{post, published};
use crate::procurement::contracts::terms;
use crate::procurement::projects::{LATE, draft, planned, publish, with};
use crate::procurement::world::{Setup, World, new_id, now};
use citong_tests::{on_both_engines, race};
use serde_json::json;

on_both_engines!(a_purchase_is_published_only_within_its_line, |app| {
    let world = World::new(app, 0);
    let town = Treasury::of(app, world.purchaser_id.clone());
    let body = |line: &str| with(draft("open_tender", "services"), &json!({"budget_line_id": line}));
    let nobody = "01937b5e-0000-7000-8000-000000000001";
    world
        .purchaser
        .post("/procurement-projects")
        .json(&body(nobody))
        .send()
        .expect(422)
        .names("/budget_line_id");
    let unapproved = town.draft(&json!({"amount_fen": 200_000_000})).expect(201).id();
    let other_year = town.line(&json!({"amount_fen": 200_000_000, "fiscal_year": 2027}));
    let other_kind = town.line(&json!({"amount_fen": 200_000_000, "catalogue_code": "05"}));
    let other_body = Treasury::new(app).line(&json!({"amount_fen": 200_000_000}));
    for line in [unapproved, other_year, other_kind, other_body] {
        let id = planned(&world.purchaser, &body(&line)).id();
        let refused = publish(&world.purchaser, &id, LATE).expect(409).problem("budget-line-unfit");
        assert!(refused.text("detail").contains("第六条"), "{refused}");
    }
    let small = town.line(&json!({"amount_fen": 99_999_999, "catalogue_code": "0201"}));
    let id = planned(&world.purchaser, &body(&small)).id();
    let refused = publish(&world.purchaser, &id, LATE).expect(409).problem("budget-exceeded");
    assert_eq!(refused.body["available_fen"], 99_999_999);
    assert_eq!(app.count("budget_reservations"), 0);
    let line = town.line(&json!({"amount_fen": 120_000_000, "catalogue_code": "02"}));
    let made = planned(&world.purchaser, &body(&line));
    assert_eq!(made["budget_line_id"], line.as_str());
    publish(&world.purchaser, &made.id(), LATE).expect(200);
    let seen = town.get(&line);
    assert_eq!((&seen["reserved_fen"], &seen["free_fen"]), (&json!(100_000_000), &json!(20_000_000)));
    // What a purchase holds is neither adjusted away nor spent otherwise.
    let adjusted = json!({"amount_fen": 99_999_999, "reason": "压减", "paper_no": "晋财预〔2026〕45号"});
    town.finance.post(&format!("/budgets/{line}/adjustments")).json(&adjusted).send().expect(409);
    let appropriation = town.appropriate(&line, &json!({"amount_fen": 120_000_000})).expect(201).id();
    town.disburse(&appropriation, 120_000_000);
    town.spend(&appropriation, 20_000_001, &json!({})).expect(409).problem("budget-exceeded");
    town.spend(&appropriation, 20_000_000, &json!({})).expect(201);
    // Its end without a contract frees it.
    let end = format!("/procurement-projects/{}/terminate", made.id());
    world.purchaser.post(&end).json(&json!({"reason": "需求变更"})).send().expect(200);
    assert_eq!(town.get(&line)["reserved_fen"], 0);
    assert_eq!(town.get(&line)["free_fen"], 100_000_000);
});

on_both_engines!(of_purchases_at_once_only_those_that_fit_are_published, |app| {
    let world = World::new(app, 0);
    let town = Treasury::of(app, world.purchaser_id.clone());
    let line = town.line(&json!({"amount_fen": 250_000_000}));
    let ids: Vec<String> = (0..6)
        .map(|n| {
            let changes = json!({"budget_line_id": line, "title": format!("送戏下乡{n}")});
            planned(&world.purchaser, &with(draft("open_tender", "services"), &changes)).id()
        })
        .collect();
    let answers = race(6, |n| publish(&world.purchaser, &ids[n], LATE).status);
    assert_eq!(answers.iter().filter(|status| **status == 200).count(), 2, "{answers:?}");
    assert_eq!(town.get(&line)["reserved_fen"], 200_000_000);
});

on_both_engines!(a_contract_takes_the_place_of_the_reservation_and_is_paid_once, |app| {
    let world = World::new(app, 2);
    let town = Treasury::of(app, world.purchaser_id.clone());
    let line = town.line(&json!({"amount_fen": 120_000_000}));
    let (made, _) = published(&world, &Setup::default());
    let (project, id) = (world.uuid(&made.id), world.uuid(&line));
    app.execute(&format!("UPDATE procurement_projects SET budget_line_id = {id} WHERE id = {project}"))
        .expect("set");
    let at = now();
    app.execute(&format!(
        "INSERT INTO budget_reservations (project_id, budget_line_id, amount_fen, updated_at)
        VALUES ({project}, {id}, 100000000, {at})"
    ))
    .expect("reserved");
    assert_eq!(town.get(&line)["reserved_fen"], 100_000_000);
    let contract = post(&world, &made, "sign", &terms()).expect(201).id();
    assert_eq!(town.get(&line)["reserved_fen"], 90_000_000, "the contract's amount");
    let appropriation = town.appropriate(&line, &json!({"amount_fen": 120_000_000})).expect(201).id();
    town.disburse(&appropriation, 120_000_000);
    let pay = |fen: i64| town.spend(&appropriation, fen, &json!({"contract_id": contract}));
    pay(1).expect(409).problem("contract-counted");
    world.payment(&contract, 50_000_000);
    pay(50_000_000).expect(201);
    let refused = pay(1).expect(409).problem("contract-counted");
    assert_eq!(refused.body["available_fen"], 0);
    let seen = town.get(&line);
    assert_eq!((&seen["reserved_fen"], &seen["free_fen"]), (&json!(90_000_000), &json!(30_000_000)));
    town.spend(&appropriation, 30_000_000, &json!({})).expect(201);
    town.spend(&appropriation, 1, &json!({})).expect(409).problem("budget-exceeded");
    // Another line's money does not pay it.
    let (_, other) = town.funded(1_000);
    let misuse =
        town.spend(&other, 1, &json!({"contract_id": contract})).expect(422).problem("budget-misuse");
    assert_eq!(misuse.text("misuse"), "contract");
    let insert = format!("INSERT INTO budget_spends SELECT {}, appropriation_id, amount_fen, purpose, category, payee, spent_on,
        voucher_sha256, description, contract_id, ledger_entry_id, recorded_by, created_at FROM budget_spends
        WHERE contract_id IS NOT NULL", world.uuid(&new_id()));
    assert!(app.execute(&insert).is_err(), "the database counts a payment once");
});
