//! Taking money and giving it back at the counter.

use super::{book, charge_for_opening, charge_of, discount_venue, pay, priced_space, see, tariff};
use crate::fixtures::venue_in;
use citong_tests::{Client, on_both_engines, race};
use serde_json::{Value, json};

fn refund(manager: &Client, charge: &str, body: &Value) -> citong_tests::Reply {
    manager.post(&format!("/charges/{charge}/refunds")).json(body).send()
}

on_both_engines!(the_cashier_takes_exactly_what_is_due_and_issues_a_receipt, |app| {
    let venue = discount_venue(app);
    let space = priced_space(&venue, &json!({}), &tariff());
    let (resident, staff) = (app.resident(), app.login_as("venue_staff"));
    let charge = charge_of(&book(&resident, &space, 5));
    let path = format!("/charges/{charge}/payments");
    let cash = json!({"method": "cash", "amount_fen": 16000});
    app.client().post(&path).json(&cash).send().expect(401);
    resident.post(&path).json(&cash).send().problem("forbidden");
    venue.office.post(&path).json(&cash).send().problem("forbidden");
    app.user("venue_staff", Some("350502"), None).post(&path).json(&cash).send().expect(404);
    for amount in [15999, 16001, 0, -16000, i64::MAX] {
        pay(&staff, &charge, amount).expect(422).names("/amount_fen");
    }
    let card = json!({"method": "card_terminal", "amount_fen": 16000});
    staff.post(&path).json(&card).send().expect(422).names("/receipt_no");
    assert!(matches!(
        staff.post(&path).json(&json!({"method": "gold", "amount_fen": 1})).send().status,
        400 | 422
    ));
    assert_eq!((app.count("payments"), app.count("charges WHERE paid_fen > 0")), (0, 0));
    let mut card = card;
    card["receipt_no"] = json!("POS-318");
    let paid = staff.post(&path).idempotency_key("pay-1").json(&card).send().expect(201);
    assert_eq!(paid["receipt_number"], "QZ-2026-000001");
    let again = staff.post(&path).idempotency_key("pay-1").json(&card).send().expect(201);
    assert_eq!(again.id(), paid.id());
    pay(&staff, &charge, 16000).expect(409).problem("invalid-transition");
    let seen = see(&resident, &charge);
    assert_eq!((&seen["status"], &seen["payments"][0]["receipt_no"]), (&json!("paid"), &json!("POS-318")));
    assert_eq!(app.count("payments"), 1);
    let path = format!("/receipts/{}", paid.id());
    let receipt = resident.get(&path).send().expect(200);
    assert_eq!(receipt["amount_capitals"], "壹佰陆拾元整");
    assert_eq!((&receipt["amount_yuan"], &receipt["payer"]), (&json!("160.00"), &json!("陈小满")));
    assert_eq!(staff.get(&path).send().expect(200)["payer"], "陈**");
    app.resident().get(&path).send().expect(404);
    app.client().get(&path).send().expect(401);
    staff.get("/receipts/0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10").send().expect(404);
});

on_both_engines!(receipts_are_numbered_without_gaps_by_venue_and_year, |app| {
    let venue = discount_venue(app);
    let space = priced_space(&venue, &json!({}), &tariff());
    let resident = app.resident();
    let charges: Vec<String> = (2..18).map(|day| charge_of(&book(&resident, &space, day))).collect();
    let staff = app.login_as("venue_staff");
    let replies = race(charges.len(), |i| pay(&staff, &charges[i], 16000));
    let mut numbers: Vec<String> =
        replies.into_iter().map(|reply| reply.expect(201).text("receipt_number").to_owned()).collect();
    numbers.sort();
    let expected: Vec<String> = (1..=charges.len()).map(|n| format!("QZ-2026-{n:06}")).collect();
    assert_eq!(numbers, expected);
    // Another venue counts for itself, and so does another year.
    let other = venue_in(app, "350582");
    charge_for_opening(&other);
    let elsewhere = priced_space(&other, &json!({}), &tariff());
    let paid = pay(&staff, &charge_of(&book(&resident, &elsewhere, 5)), 16000).expect(201);
    assert_eq!(paid["receipt_number"], "QZ-2026-000001");
    let later = charge_of(&book(&resident, &space, 28));
    app.set_clock("2027-01-01T00:00:00+08:00");
    assert_eq!(pay(&staff, &later, 16000).expect(201)["receipt_number"], "QZ-2027-000001");
});

on_both_engines!(of_many_who_take_the_same_money_one_does, |app| {
    let venue = discount_venue(app);
    let space = priced_space(&venue, &json!({}), &tariff());
    let charge = charge_of(&book(&app.resident(), &space, 5));
    let staff = app.login_as("venue_staff");
    let replies = race(16, |_| pay(&staff, &charge, 16000));
    assert_eq!(replies.iter().filter(|reply| reply.status == 201).count(), 1);
    assert!(replies.iter().all(|reply| matches!(reply.status, 201 | 409 | 412)));
    assert_eq!((app.count("payments"), app.count("charges WHERE paid_fen = 16000")), (1, 1));
});

on_both_engines!(money_is_given_back_by_somebody_else_and_never_too_much, |app| {
    let venue = discount_venue(app);
    let space = priced_space(&venue, &json!({}), &tariff());
    let resident = app.resident();
    let taker = app.another_user("venue_manager", Some("350500"), None);
    let giver = app.another_user("venue_manager", Some("350500"), None);
    let made = book(&resident, &space, 5);
    let charge = charge_of(&made);
    let back = json!({"method": "cash", "reason": "按时取消"});
    refund(&giver, &charge, &back).expect(409).problem("invalid-transition");
    pay(&taker, &charge, 16000).expect(201);
    refund(&giver, &charge, &back).expect(409).problem("invalid-transition");
    resident.post(&format!("/bookings/{}/cancel", made.id())).send().expect(200);
    refund(&app.login_as("venue_staff"), &charge, &back).problem("forbidden");
    refund(&resident, &charge, &back).problem("forbidden");
    refund(&taker, &charge, &back).expect(409).problem("four-eyes");
    let amount = |fen: i64| json!({"method": "cash", "reason": "按时取消", "amount_fen": fen});
    for wrong in [16001, 0, -1, i64::MAX] {
        refund(&giver, &charge, &amount(wrong)).expect(422).names("/amount_fen");
    }
    refund(&giver, &charge, &json!({"method": "cash", "reason": " "})).expect(422).names("/reason");
    assert_eq!(app.count("refunds"), 0);
    refund(&giver, &charge, &amount(6000)).expect(201);
    assert_eq!(see(&giver, &charge)["status"], "refund_due");
    refund(&giver, &charge, &amount(10001)).expect(422).names("/amount_fen");
    let replies = race(8, |_| refund(&giver, &charge, &amount(10000)));
    assert_eq!(replies.iter().filter(|reply| reply.status == 201).count(), 1);
    let done = see(&resident, &charge);
    assert_eq!((&done["status"], &done["refunded_fen"]), (&json!("refunded"), &json!(16000)));
    refund(&giver, &charge, &back).expect(409).problem("invalid-transition");
    assert_eq!(app.count("refunds"), 2);
    let kinds = resident.get("/me/notices").send().expect(200);
    assert_eq!(kinds.items()[0]["kind"], "refund_paid");
});

on_both_engines!(the_database_keeps_money_as_it_is, |app| {
    let venue = discount_venue(app);
    let space = priced_space(&venue, &json!({}), &tariff());
    let resident = app.resident();
    let made = book(&resident, &space, 5);
    pay(&app.login_as("venue_staff"), &charge_of(&made), 16000).expect(201);
    let copy = |number: i32| {
        let id = match app.engine() {
            citong_tests::Engine::Sqlite => "randomblob(16)",
            citong_tests::Engine::Postgres => "gen_random_uuid()",
        };
        format!(
            "INSERT INTO payments SELECT {id}, charge_id, facility_id, method, amount_fen, slip_no, receipt_year, \
             {number}, taken_by, taken_at FROM payments"
        )
    };
    let back = |amount: i64, by: &str| {
        let id = match app.engine() {
            citong_tests::Engine::Sqlite => "randomblob(16)",
            citong_tests::Engine::Postgres => "gen_random_uuid()",
        };
        format!(
            "INSERT INTO refunds SELECT {id}, charge_id, facility_id, 'cash', {amount}, 'x', {by}, taken_at FROM payments"
        )
    };
    for refused in [
        copy(3),
        copy(1),
        back(16001, "'user:other'"),
        back(1, "taken_by"),
        "UPDATE payments SET amount_fen = 1".to_owned(),
        "DELETE FROM payments".to_owned(),
        "UPDATE charges SET paid_fen = 1".to_owned(),
        "UPDATE charges SET refunded_fen = 1".to_owned(),
        "UPDATE charges SET amount_fen = -1".to_owned(),
    ] {
        assert!(app.execute(&refused).is_err(), "{refused}");
    }
    // What the walls let through, so that it is the walls that refuse.
    assert_eq!(app.execute(&back(16000, "'user:other'")).unwrap(), 1);
    assert!(app.execute(&back(1, "'user:other'")).is_err());
    assert!(app.execute("UPDATE refunds SET amount_fen = 1").is_err());
    assert!(app.execute("DELETE FROM refunds").is_err());
    assert_eq!(app.count("charges WHERE paid_fen = 16000 AND refunded_fen = 16000"), 1);
});

on_both_engines!(the_desk_does_without_for_a_reason, |app| {
    let venue = discount_venue(app);
    let space = priced_space(&venue, &json!({}), &tariff());
    let (resident, staff) = (app.resident(), app.login_as("venue_manager"));
    let made = book(&resident, &space, 5);
    let charge = charge_of(&made);
    let path = format!("/charges/{charge}/waive");
    let reason = json!({"reason": "空调故障"});
    resident.post(&path).json(&reason).send().problem("forbidden");
    // Whoever takes the money does not also decide that none is owed.
    app.login_as("venue_staff").post(&path).json(&reason).send().problem("forbidden");
    app.user("venue_manager", Some("350502"), None).post(&path).json(&reason).send().expect(404);
    staff.post(&path).json(&json!({"reason": ""})).send().expect(422).names("/reason");
    staff.post(&path).if_match("\"9-x\"").json(&reason).send().problem("precondition-failed");
    assert_eq!(see(&staff, &charge)["status"], "due");
    let waived = staff.post(&path).json(&reason).send().expect(200);
    assert_eq!((&waived["status"], &waived["reason"]), (&json!("waived"), &json!("空调故障")));
    staff.post(&path).json(&reason).send().expect(409).problem("invalid-transition");
    pay(&staff, &charge, 16000).expect(409).problem("invalid-transition");
    // Moving it does not bring the bill back.
    let moved = json!({"starts_at": "2026-12-06T10:00:00+08:00", "ends_at": "2026-12-06T13:00:00+08:00"});
    resident.post(&format!("/bookings/{}/reschedule", made.id())).json(&moved).send().expect(200);
    resident.post(&format!("/bookings/{}/cancel", made.id())).send().expect(200);
    assert_eq!(see(&staff, &charge)["status"], "waived");
});

on_both_engines!(the_cashiers_day_is_summed_by_method, |app| {
    let venue = discount_venue(app);
    let space = priced_space(&venue, &json!({}), &tariff());
    let (resident, staff) = (app.resident(), app.login_as("venue_staff"));
    let path = format!("/facilities/{}/cash-report", venue.id);
    let (first, second, third) =
        (book(&resident, &space, 5), book(&resident, &space, 6), book(&resident, &space, 7));
    app.set_clock("2026-12-01T23:59:59+08:00");
    pay(&staff, &charge_of(&first), 16000).expect(201);
    let slip = json!({"method": "transfer", "amount_fen": 16000, "receipt_no": "T1"});
    staff.post(&format!("/charges/{}/payments", charge_of(&second))).json(&slip).send().expect(201);
    resident.post(&format!("/bookings/{}/cancel", first.id())).send().expect(200);
    let back = json!({"method": "cash", "reason": "按时取消"});
    refund(&app.login_as("venue_manager"), &charge_of(&first), &back).expect(201);
    app.set_clock("2026-12-02T00:00:00+08:00");
    pay(&staff, &charge_of(&third), 16000).expect(201);
    let report = staff.get(&format!("{path}?date=2026-12-01")).send().expect(200);
    let sums = json!([
        {"method": "cash", "payments": 1, "paid_fen": 16000, "refunds": 1, "refunded_fen": 16000},
        {"method": "card_terminal", "payments": 0, "paid_fen": 0, "refunds": 0, "refunded_fen": 0},
        {"method": "transfer", "payments": 1, "paid_fen": 16000, "refunds": 0, "refunded_fen": 0}]);
    assert_eq!(report["methods"], sums);
    assert_eq!((&report["net_fen"], &report["last_receipt"]), (&json!(16000), &json!("QZ-2026-000002")));
    let today = staff.get(&path).send().expect(200);
    assert_eq!((&today["paid_fen"], &today["first_receipt"]), (&json!(16000), &json!("QZ-2026-000003")));
    app.client().get(&path).send().expect(401);
    resident.get(&path).send().problem("forbidden");
    app.user("venue_staff", Some("350502"), None).get(&path).send().problem("forbidden");
    staff.get(&format!("{path}?date=1.12.2026")).send().expect(400).names("/date");
});
