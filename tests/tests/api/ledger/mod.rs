//! The ledger: entries balance, never change, and are what every balance comes from.

mod days;

use citong_tests::{App, Client, Reply, on_both_engines, race};
use serde_json::{Value, json};

/// The books of one body, kept by its fund manager.
struct Books {
    manager: Client,
    organization: String,
    cash: String,
    income: String,
    expense: String,
}

impl Books {
    fn new(app: &App) -> Self {
        app.set_clock(crate::fixtures::MORNING);
        let body = json!({"name": "刺桐文化发展基金会", "kind": "social_organization", "region": "350502"});
        let organization =
            app.login_as("city_office").post("/organizations").json(&body).send().expect(201).id();
        let manager = app.another_user("fund_manager", None, Some(&organization));
        let open = |code: &str, kind: &str| {
            let account = json!({"code": code, "name": code, "kind": kind, "organization_id": organization,
                "may_go_negative": false});
            manager.post("/ledger/accounts").json(&account).send().expect(201).id()
        };
        let (cash, income, expense) =
            (open("1002", "asset"), open("4101", "income"), open("5101", "expense"));
        Self { manager, organization, cash, income, expense }
    }

    fn post(&self, on: &str, sides: &[(&str, i64)]) -> Reply {
        let postings: Vec<Value> =
            sides.iter().map(|(id, fen)| json!({"account_id": id, "amount_fen": fen})).collect();
        let entry = json!({"occurred_on": on, "description": "收到捐赠", "postings": postings});
        self.manager.post("/ledger/entries").json(&entry).send()
    }

    fn give(&self, on: &str, fen: i64) -> Reply {
        self.post(on, &[(&self.cash, fen), (&self.income, -fen)])
    }

    fn spend(&self, on: &str, fen: i64) -> Reply {
        self.post(on, &[(&self.expense, fen), (&self.cash, -fen)])
    }

    fn balance(&self, account: &str, at: Option<&str>) -> i64 {
        let at = at.map(|at| format!("?at={at}")).unwrap_or_default();
        let reply = self.manager.get(&format!("/ledger/accounts/{account}/balance{at}")).send().expect(200);
        reply.body["balance_fen"].as_i64().expect("a whole number")
    }

    fn total(&self, at: Option<&str>) -> i64 {
        let at = at.map(|at| format!("?at={at}")).unwrap_or_default();
        let reply = self.manager.get(&format!("/ledger/trial-balance{at}")).send().expect(200);
        let items = reply.body["items"].as_array().expect("a list");
        let sum: i64 = items.iter().filter_map(|item| item["balance_fen"].as_i64()).sum();
        assert_eq!(reply.body["total_fen"], sum);
        sum
    }
}

on_both_engines!(entries_make_balances_at_every_date, |app| {
    let books = Books::new(app);
    books.give("2026-10-15", 100_000).expect(201);
    books.give("2026-11-03", 50_000).expect(201);
    let spent = books.spend("2026-11-20", 30_000).expect(201);
    assert_eq!(spent.header("location"), Some(format!("/api/v1/ledger/entries/{}", spent.id()).as_str()));
    for (at, cash) in [
        (Some("2026-10-14"), 0),
        (Some("2026-10-15"), 100_000),
        (Some("2026-11-02"), 100_000),
        (Some("2026-11-03"), 150_000),
        (Some("2026-11-30"), 120_000),
        (None, 120_000),
    ] {
        assert_eq!(books.balance(&books.cash, at), cash, "{at:?}");
        assert_eq!(books.total(at), 0, "{at:?}");
    }
    assert_eq!(books.balance(&books.income, None), -150_000);
    let found =
        books.manager.get(&format!("/ledger/entries?account_id={}", books.expense)).send().expect(200);
    assert_eq!(found.items().len(), 1);
    assert_eq!(app.count("changes WHERE kind = 'ledger_entry'"), 3);
    app.run_jobs();
    assert_eq!(app.count("audit_events WHERE action = 'mismatch'"), 0);
    assert_eq!(app.count("ledger_accounts WHERE checked_on IS NOT NULL"), 3);
});

on_both_engines!(what_does_not_balance_is_not_entered, |app| {
    let books = Books::new(app);
    let refused = books.post("2026-11-01", &[(&books.cash, 100), (&books.income, -99)]);
    let refused = refused.expect(422).problem("entry-unbalanced").names("/postings");
    assert_eq!(refused.body["difference_fen"], 1);
    assert!(refused.text("detail").contains("第十一条"), "{}", refused.text("detail"));
    books.post("2026-11-01", &[(&books.cash, 100)]).expect(422).names("/postings");
    books
        .post("2026-11-01", &[(&books.cash, 0), (&books.income, 0)])
        .expect(422)
        .names("/postings/0/amount_fen");
    books.give("2062-11-01", 1).expect(422).names("/occurred_on");
    let nobody = "01937b5e-0000-7000-8000-000000000001";
    books.post("2026-11-01", &[(nobody, 1), (&books.cash, -1)]).expect(422).names("/postings/0/account_id");
    assert_eq!(app.count("ledger_entries") + app.count("ledger_postings"), 0);
});

on_both_engines!(an_account_that_may_not_never_goes_negative, |app| {
    let books = Books::new(app);
    books.give("2026-11-01", 100).expect(201);
    let refused = books.spend("2026-11-02", 101).expect(409).problem("insufficient-balance");
    assert_eq!(
        (&refused.body["balance_fen"], refused.text("account_id")),
        (&json!(100), books.cash.as_str())
    );
    books.spend("2026-11-02", 100).expect(201);
    assert_eq!(books.balance(&books.cash, None), 0);
    // What came in cannot be taken back once it is spent.
    let first = books.manager.get("/ledger/entries").send().expect(200).items()[0]["id"].clone();
    let reverse = format!("/ledger/entries/{}/reverse", first.as_str().expect("an id"));
    books.manager.post(&reverse).send().expect(409).problem("insufficient-balance");
    assert_eq!(app.count("ledger_entries"), 2);
    assert!(app.execute("UPDATE ledger_accounts SET balance_fen = -1 WHERE code = '1002'").is_err());
});

on_both_engines!(an_entry_is_taken_back_once_by_its_mirror, |app| {
    let books = Books::new(app);
    let entry = books.give("2026-11-01", 700).expect(201).id();
    let path = format!("/ledger/entries/{entry}/reverse");
    let mirrored = books.manager.post(&path).json(&json!({"reason": "科目用错"})).send().expect(201);
    assert_eq!(mirrored.body["postings"][0]["amount_fen"], -700);
    assert_eq!(mirrored.text("reverses_id"), entry);
    assert_eq!(mirrored.text("occurred_on"), "2026-12-01");
    assert_eq!((books.balance(&books.cash, None), books.balance(&books.cash, Some("2026-11-30"))), (0, 700));
    let old = books.manager.get(&format!("/ledger/entries/{entry}")).send().expect(200);
    assert_eq!(old.text("reversed_by_id"), mirrored.id());
    books.manager.post(&path).send().expect(409).problem("already-reversed");
    let again = format!("/ledger/entries/{}/reverse", mirrored.id());
    let refused = books.manager.post(&again).send().expect(409).problem("reversal-final");
    assert!(refused.text("detail").contains("第五十一条"));
    assert_eq!(app.count("ledger_entries"), 2);
});

on_both_engines!(nothing_is_posted_into_a_closed_period, |app| {
    let books = Books::new(app);
    let entry = books.give("2026-10-20", 500).expect(201).id();
    let close = |until: &str| {
        let body = json!({"organization_id": books.organization, "until_on": until});
        books.manager.post("/ledger/closings").json(&body).send()
    };
    close("2026-12-01").expect(422).names("/until_on");
    close("2026-10-31").expect(201);
    close("2026-10-31").expect(409).problem("period-closed");
    let refused = books.give("2026-10-31", 1).expect(409).problem("period-closed");
    assert_eq!(refused.text("closed_until"), "2026-10-31");
    books.give("2026-11-01", 1).expect(201);
    let path = format!("/ledger/entries/{entry}/reverse");
    let into = json!({"occurred_on": "2026-10-25"});
    books.manager.post(&path).json(&into).send().expect(409).problem("period-closed");
    books.manager.post(&path).send().expect(201);
    assert_eq!(books.total(Some("2026-10-31")), 0);
    assert_eq!(books.balance(&books.cash, Some("2026-10-31")), 500);
});

on_both_engines!(the_database_keeps_the_books_itself, |app| {
    let books = Books::new(app);
    books.give("2026-11-01", 900).expect(201);
    for sql in [
        "UPDATE ledger_postings SET amount_fen = 1",
        "DELETE FROM ledger_postings",
        "UPDATE ledger_entries SET description = 'x'",
        "DELETE FROM ledger_entries",
        "INSERT INTO ledger_postings SELECT entry_id, 9, account_id, 1 FROM ledger_postings",
        "INSERT INTO ledger_entries (id, organization_id, occurred_on, description, attachments, sealed, recorded_by, created_at) \
         SELECT account_id, organization_id, occurred_on, 'x', '[]', TRUE, 'x', ledger_entries.created_at FROM ledger_entries JOIN ledger_postings ON entry_id = ledger_entries.id",
    ] {
        assert!(app.execute(sql).is_err(), "{sql}");
    }
    // Half an entry never counts, and cannot be sealed.
    app.execute(
        "INSERT INTO ledger_entries (id, organization_id, occurred_on, description, attachments, sealed, recorded_by, created_at) \
         SELECT organization_id, organization_id, occurred_on, 'half', '[]', FALSE, 'x', created_at FROM ledger_entries",
    )
    .expect("an open entry");
    app.execute("INSERT INTO ledger_postings SELECT e.id, p.position, p.account_id, ABS(p.amount_fen) FROM ledger_entries e JOIN ledger_postings p ON p.entry_id <> e.id WHERE e.description = 'half'")
        .expect("two debits");
    assert!(app.execute("UPDATE ledger_entries SET sealed = TRUE WHERE description = 'half'").is_err());
    assert_eq!(books.balance(&books.cash, None), 900);
    assert_eq!(books.total(None), 0);
});

on_both_engines!(sixty_four_post_to_one_account_and_the_sum_is_exact, |app| {
    let books = Books::new(app);
    let replies = race(64, |i| books.give("2026-11-01", 100 + i64::try_from(i).expect("small")).status);
    assert!(replies.iter().all(|status| *status == 201), "{replies:?}");
    let sum: i64 = (0..64).map(|i| 100 + i).sum();
    assert_eq!(books.balance(&books.cash, None), sum);
    // And out again, more than there is: exactly as much as there is leaves.
    let replies = race(64, |_| books.spend("2026-11-02", 500).status);
    let paid = i64::try_from(replies.iter().filter(|status| **status == 201).count()).expect("small");
    assert_eq!(paid, sum / 500);
    assert_eq!(books.balance(&books.cash, None), sum - paid * 500);
    assert_eq!(books.balance(&books.cash, Some("2026-11-30")), sum - paid * 500);
    assert_eq!(books.total(None), 0);
});

on_both_engines!(any_sequence_keeps_every_sum_at_zero_and_a_replay_changes_nothing, |app| {
    let books = Books::new(app);
    let mut made: Vec<String> = Vec::new();
    let mut state = 20_261_201u64;
    let mut random = move |below: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % below
    };
    for step in 0..60 {
        let day = format!("2026-{:02}-{:02}", 1 + random(11), 1 + random(28));
        let fen = i64::try_from(1 + random(10_000)).expect("small");
        let (path, body) = match random(3) {
            0 if !made.is_empty() => {
                let one = random(made.len() as u64);
                (format!("/ledger/entries/{}/reverse", made[usize::try_from(one).expect("small")]), json!({}))
            }
            kind => {
                let (debit, credit) =
                    if kind == 1 { (&books.cash, &books.income) } else { (&books.expense, &books.cash) };
                let postings = json!([{"account_id": debit, "amount_fen": fen}, {"account_id": credit, "amount_fen": -fen}]);
                (
                    "/ledger/entries".to_owned(),
                    json!({"occurred_on": day, "description": "随机", "postings": postings}),
                )
            }
        };
        let key = format!("step-{step}");
        let first = books.manager.post(&path).json(&body).idempotency_key(&key).send();
        let (entries, cash) = (app.count("ledger_entries"), books.balance(&books.cash, None));
        let again = books.manager.post(&path).json(&body).idempotency_key(&key).send();
        assert_eq!(first.status, again.status, "{path} {body}");
        assert_eq!((entries, cash), (app.count("ledger_entries"), books.balance(&books.cash, None)));
        if first.status == 201 {
            assert_eq!(first.id(), again.id());
            made.push(first.id());
        } else {
            assert_eq!(first.status, 409, "{}", first.body);
        }
        assert_eq!(books.total(None), 0);
        assert_eq!(books.total(Some(&day)), 0);
        assert!(cash >= 0);
    }
    assert!(made.len() > 20);
});

on_both_engines!(strangers_do_not_see_the_books, |app| {
    let books = Books::new(app);
    let entry = books.give("2026-11-01", 5).expect(201).id();
    let stranger = app
        .login_as("city_office")
        .post("/organizations")
        .json(&json!({"name": "别的基金会", "kind": "social_organization", "region": "350581"}))
        .send()
        .expect(201)
        .id();
    let other = app.another_user("fund_manager", None, Some(&stranger));
    other.get(&format!("/ledger/accounts/{}", books.cash)).send().expect(404);
    other.get(&format!("/ledger/entries/{entry}")).send().expect(404);
    other.post(&format!("/ledger/entries/{entry}/reverse")).send().expect(404);
    assert_eq!(other.get("/ledger/trial-balance").send().expect(200).body["items"], json!([]));
    let auditor = app.login_as("auditor");
    assert_eq!(auditor.get("/ledger/accounts").send().expect(200).items().len(), 3);
    auditor.post(&format!("/ledger/entries/{entry}/reverse")).send().expect(403);
    app.resident().get("/ledger/accounts").send().expect(403);
    assert_eq!(app.count("ledger_entries"), 1);
});
