//! Every day counts: no account that may not is negative on any of them, and no sum leaves 64 bits.

use super::Books;
use citong_tests::on_both_engines;
use serde_json::{Value, json};

on_both_engines!(money_is_not_spent_before_it_has_come, |app| {
    let books = Books::new(app);
    books.give("2026-11-20", 1_000).expect(201);
    let refused = books.spend("2026-11-19", 1).expect(409).names("/postings/1/account_id");
    let refused = refused.problem("insufficient-balance");
    assert_eq!((&refused.body["available_fen"], &refused.body["balance_fen"]), (&json!(0), &json!(1_000)));
    assert!(refused.text("detail").contains("第九条"), "{}", refused.text("detail"));
    books.spend("2026-11-20", 400).expect(201);
    // What is dated back counts on every day since.
    books.give("2026-10-01", 100).expect(201);
    books.spend("2026-10-15", 100).expect(201);
    books.spend("2026-10-16", 1).expect(409);
    books.spend("2026-11-20", 601).expect(409);
    // And what will come later does not help today.
    books.give("2027-01-01", 5_000).expect(201);
    books.spend("2026-11-30", 601).expect(409);
    books.spend("2026-11-30", 600).expect(201);
    for day in ["2026-10-14", "2026-10-15", "2026-11-19", "2026-11-20", "2026-11-30"] {
        assert!(books.balance(&books.cash, Some(day)) >= 0, "{day}");
    }
});

on_both_engines!(no_sum_leaves_its_bounds, |app| {
    let books = Books::new(app);
    let open = |code: &str| {
        let account = json!({"code": code, "name": code, "kind": "asset", "organization_id": books.organization,
            "may_go_negative": true});
        books.manager.post("/ledger/accounts").json(&account).send().expect(201).id()
    };
    let (left, right) = (open("1801"), open("1802"));
    let most = 1_000_000_000_000_000_i64;
    let many = |fen: i64| -> Vec<(&str, i64)> {
        (0..100).flat_map(|_| [(left.as_str(), fen), (right.as_str(), -fen)]).collect()
    };
    books.post("2026-11-01", &many(most)).expect(201);
    for on in ["2026-10-31", "2026-11-01", "2026-11-02"] {
        let refused = books.post(on, &[(&left, 1), (&right, -1)]).expect(422);
        refused.names("/postings");
    }
    books.post("2026-11-02", &many(-most)).expect(201);
    books.post("2026-11-02", &many(-most)).expect(201);
    books.post("2026-11-02", &[(&left, -1), (&right, 1)]).expect(422).names("/postings");
    assert_eq!(books.total(None), 0);
    assert_eq!(books.total(Some("2026-11-01")), 0);
    assert_eq!(books.balance(&left, Some("2026-11-01")), 100 * most);
    assert_eq!(books.balance(&left, None), -100 * most);
    app.set_clock("2026-12-02T09:00:00+08:00");
    app.run_jobs();
    assert_eq!(app.count("audit_events WHERE action = 'mismatch'"), 0);
});

on_both_engines!(two_errors_that_cancel_out_are_found, |app| {
    let books = Books::new(app);
    books.give("2026-11-01", 100).expect(201);
    books.give("2026-11-02", 100).expect(201);
    app.execute("UPDATE ledger_days SET amount_fen = amount_fen + 7 WHERE day = '2026-11-01'")
        .expect("a sum");
    app.execute("UPDATE ledger_days SET amount_fen = amount_fen - 7 WHERE day = '2026-11-02'")
        .expect("a sum");
    app.run_jobs();
    assert_eq!(app.count("audit_events WHERE action = 'mismatch'"), 2);
});

on_both_engines!(attachments_have_a_size_and_an_end, |app| {
    let books = Books::new(app);
    let file = |bytes: i64| json!({"name": "发票.pdf", "sha256": "a".repeat(64), "bytes": bytes});
    let post = |files: Vec<Value>| {
        let entry = json!({"occurred_on": "2026-11-20", "description": "收到捐赠", "attachments": files,
            "postings": [{"account_id": books.cash, "amount_fen": 1}, {"account_id": books.income, "amount_fen": -1}]});
        books.manager.post("/ledger/entries").json(&entry).send()
    };
    post(vec![file(-1)]).expect(422).names("/attachments/0/bytes");
    post(vec![file(1); 51]).expect(422).names("/attachments");
    post(vec![file(0); 50]).expect(201);
});
