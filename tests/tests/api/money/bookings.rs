//! What a booking's life does to its charge.

use super::{book, charge_of, discount_venue, pay, priced_space, see, tariff};
use crate::fixtures::booking;
use citong_tests::on_both_engines;
use serde_json::{Value, json};

on_both_engines!(a_booking_of_a_priced_space_has_a_charge, |app| {
    let venue = discount_venue(app);
    let space = priced_space(&venue, &json!({}), &tariff());
    let free = venue.space(&json!({"name": "阅览角"}));
    let resident = app.resident();
    let made = book(&resident, &space, 5);
    assert_eq!(made["price_fen"], 16000);
    assert_eq!((&made["charge"]["status"], &made["charge"]["amount_fen"]), (&json!("due"), &json!(16000)));
    // Confirmation does not wait for money.
    assert_eq!(made["status"], "confirmed");
    let mut student = booking(&space, 6, "10:00", "12:00");
    student["concession"] = json!("student");
    let cheaper = resident.post("/bookings").json(&student).send().expect(201);
    assert_eq!((&cheaper["price_fen"], &cheaper["charge"]["concession"]), (&json!(8000), &json!("student")));
    let nothing = book(&resident, &free, 5);
    assert_eq!((&nothing["price_fen"], &nothing["charge"]), (&json!(0), &Value::Null));
    // A group to which nothing is granted is refused before anything is written.
    let mut teacher = booking(&space, 7, "10:00", "12:00");
    teacher["concession"] = json!("teacher");
    resident.post("/bookings").json(&teacher).send().expect(422).names("/concession");
    assert_eq!((app.count("bookings"), app.count("charges")), (3, 2));
    let charge = charge_of(&made);
    app.resident().get(&format!("/charges/{charge}")).send().expect(404);
    app.client().get(&format!("/charges/{charge}")).send().expect(401);
    app.user("venue_manager", Some("350502"), None).get(&format!("/charges/{charge}")).send().expect(404);
    let own = see(&resident, &charge);
    assert_eq!((&own["price_fen"], &own["available_actions"]), (&json!(16000), &json!([])));
    let desk = see(&app.login_as("venue_staff"), &charge);
    assert_eq!(desk["available_actions"], json!(["payments"]));
    let manager = see(&app.login_as("venue_manager"), &charge);
    assert_eq!(manager["available_actions"], json!(["payments", "waive"]));
    assert_eq!(resident.get("/charges").send().expect(200).items().len(), 2);
    assert_eq!(app.resident().get("/charges").send().expect(200).items().len(), 0);
    let staff = app.login_as("venue_staff");
    let one = staff.get(&format!("/charges?booking_id={}&status=due", made.id())).send().expect(200);
    assert_eq!(one.items()[0]["id"], charge.as_str());
    assert_eq!(staff.get("/charges?status=paid,void").send().expect(200).items().len(), 0);
    let page = staff.get("/charges?limit=1").send().expect(200);
    let next = format!("/charges?limit=1&cursor={}", page.text("next_cursor"));
    assert_eq!(staff.get(&next).send().expect(200).items()[0]["id"], charge.as_str());
    let elsewhere = app.user("venue_staff", Some("350502"), None);
    assert_eq!(elsewhere.get("/charges").send().expect(200).items().len(), 0);
});

on_both_engines!(what_was_not_paid_is_void_when_the_booking_ends, |app| {
    let venue = discount_venue(app);
    let space = priced_space(&venue, &json!({}), &tariff());
    let asked = priced_space(&venue, &json!({"approval_required": true, "name": "报告厅"}), &tariff());
    let resident = app.resident();
    let cancelled = book(&resident, &space, 5);
    resident.post(&format!("/bookings/{}/cancel", cancelled.id())).send().expect(200);
    let rejected = book(&resident, &asked, 5);
    venue.office.post(&format!("/bookings/{}/reject", rejected.id())).send().expect(200);
    let lapsed = book(&resident, &asked, 4);
    let missed = book(&resident, &space, 4);
    app.set_clock("2026-12-04T12:00:00+08:00");
    app.run_jobs();
    for made in [&cancelled, &rejected, &lapsed] {
        let charge = see(&resident, &charge_of(made));
        assert_eq!((&charge["status"], &charge["amount_fen"]), (&json!("void"), &json!(0)));
        pay(&app.login_as("venue_staff"), &charge_of(made), 16000).expect(409).problem("invalid-transition");
    }
    // Who does not come still owes what was agreed.
    assert_eq!(see(&resident, &charge_of(&missed))["status"], "due");
    assert_eq!(app.count("payments"), 0);
});

on_both_engines!(whoever_cancels_decides_what_is_given_back, |app| {
    let venue = discount_venue(app);
    let space = priced_space(&venue, &json!({}), &tariff());
    let (resident, staff) = (app.resident(), app.login_as("venue_staff"));
    let paid = |day: u32| {
        let made = book(&resident, &space, day);
        pay(&staff, &charge_of(&made), 16000).expect(201);
        made
    };
    let state = |made: &citong_tests::Reply| {
        let charge = see(&resident, &charge_of(made));
        (charge.text("status").to_owned(), charge["amount_fen"].as_i64().unwrap())
    };
    let first = paid(5);
    resident.post(&format!("/bookings/{}/cancel", first.id())).send().expect(200);
    assert_eq!(state(&first), ("refund_due".into(), 0));
    assert_eq!(resident.get("/me/notices").send().expect(200).items()[0]["kind"], "refund_due");
    // The city may say that a person gets half.
    let half = json!({"code": "fee.refund_percent_in_time", "value": 50, "legal_basis": "本平台规则",
        "effective_from": "2026-11-01"});
    venue.office.put("/rule-params").json(&half).send().expect(201);
    let (second, third, fourth) = (paid(6), paid(7), paid(20));
    resident.post(&format!("/bookings/{}/cancel", second.id())).send().expect(200);
    assert_eq!(state(&second), ("refund_due".into(), 8000));
    // Who has not paid owes nothing then, whatever the figure.
    let unpaid = book(&resident, &space, 8);
    resident.post(&format!("/bookings/{}/cancel", unpaid.id())).send().expect(200);
    assert_eq!(state(&unpaid), ("void".into(), 0));
    // The venue gives everything back, whatever the figure.
    venue.office.post(&format!("/bookings/{}/cancel", third.id())).send().expect(200);
    assert_eq!(state(&third), ("refund_due".into(), 0));
    let closure = json!({"starts_at": "2026-12-20T09:00:00+08:00", "ends_at": "2026-12-20T21:00:00+08:00",
        "reason": "检修", "emergency": false});
    venue.office.post(&format!("/spaces/{space}/closures")).json(&closure).send().expect(201);
    assert_eq!(state(&fourth), ("refund_due".into(), 0));
    // Too late for the person, and nothing for who does not come.
    let missed = paid(2);
    app.set_clock("2026-12-02T09:00:00+08:00");
    resident.post(&format!("/bookings/{}/cancel", missed.id())).send().problem("cancellation-too-late");
    app.set_clock("2026-12-02T12:00:00+08:00");
    app.run_jobs();
    assert_eq!(state(&missed), ("paid".into(), 16000));
});

on_both_engines!(moving_a_booking_prices_it_anew, |app| {
    let venue = discount_venue(app);
    let space = priced_space(&venue, &json!({}), &tariff());
    let (resident, staff) = (app.resident(), app.login_as("venue_staff"));
    let made = book(&resident, &space, 5);
    let charge = charge_of(&made);
    let moved = |until: &str, price: i64, status: &str| {
        let body = json!({"starts_at": "2026-12-06T10:00:00+08:00", "ends_at": format!("2026-12-06T{until}:00+08:00")});
        let moved =
            resident.post(&format!("/bookings/{}/reschedule", made.id())).json(&body).send().expect(200);
        assert_eq!(
            (&moved["price_fen"], &moved["charge"]["status"]),
            (&json!(price), &json!(status)),
            "{until}"
        );
    };
    moved("13:00", 24000, "due");
    pay(&staff, &charge, 16000).expect(422).names("/amount_fen");
    pay(&staff, &charge, 24000).expect(201);
    moved("13:00", 24000, "paid");
    moved("14:00", 32000, "due");
    // Only the difference is due.
    pay(&staff, &charge, 32000).expect(422).names("/amount_fen");
    pay(&staff, &charge, 8000).expect(201);
    moved("12:00", 16000, "refund_due");
    moved("14:00", 32000, "paid");
    moved("11:00", 8000, "refund_due");
    let manager = app.login_as("venue_manager");
    let refund = manager
        .post(&format!("/charges/{charge}/refunds"))
        .json(&json!({"method": "cash", "reason": "改期"}));
    assert_eq!(refund.send().expect(201)["amount_fen"], 24000);
    assert_eq!(see(&resident, &charge)["status"], "refunded");
    moved("12:00", 16000, "due");
    assert_eq!(app.count("payments"), 2);
});

on_both_engines!(a_charge_outlives_the_account_without_its_name, |app| {
    let venue = discount_venue(app);
    let space = priced_space(&venue, &json!({}), &tariff());
    let (resident, staff) = (app.resident(), app.login_as("venue_staff"));
    let (paid, due) = (book(&resident, &space, 5), book(&resident, &space, 6));
    pay(&staff, &charge_of(&paid), 16000).expect(201);
    let export = resident.get("/me/export").send().expect(200);
    assert_eq!(export["records"]["charges"].as_array().unwrap().len(), 2);
    let me = resident.get("/me").send().expect(200);
    let password = json!({"password": resident.password()});
    resident.delete("/me").if_match(&me.etag()).json(&password).send().expect(204);
    let kept = see(&staff, &charge_of(&paid));
    assert_eq!((&kept["status"], &kept["paid_fen"]), (&json!("refund_due"), &json!(16000)));
    assert_eq!(see(&staff, &charge_of(&due))["status"], "void");
    assert_eq!(app.count("charges WHERE user_id IS NOT NULL"), 0);
    let receipt = kept["payments"][0]["id"].as_str().unwrap();
    let receipt = staff.get(&format!("/receipts/{receipt}")).send().expect(200);
    assert_eq!((&receipt["payer"], &receipt["amount_fen"]), (&Value::Null, &json!(16000)));
});
