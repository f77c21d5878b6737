//! Lines: drafted by one, approved by another, for one purpose for ever.

use super::Treasury;
use citong_tests::{on_both_engines, race};
use serde_json::json;

on_both_engines!(a_line_is_approved_by_another_than_who_drafted_it, |app| {
    let town = Treasury::new(app);
    let made = town.draft(&json!({})).expect(201);
    let path = format!("/budgets/{}", made.id());
    assert_eq!(made.header("location"), Some(format!("/api/v1{path}").as_str()));
    app.client().get(&path).send().expect(404);
    let patched =
        town.manager.patch(&path).if_match(&made.etag()).json(&json!({"amount_fen": 900_000})).send();
    assert_eq!(patched.expect(200).body["amount_fen"], 900_000);
    town.manager.post(&format!("{path}/approve")).send().expect(403);
    // Whoever drafts as the finance department does not approve either.
    let body = json!({"organization_id": town.organization, "fiscal_year": 2026, "level": "county", "purpose": "书屋",
        "function_code": "2070109", "source": "一般公共预算", "amount_fen": 5});
    let own = town.finance.post("/budgets").json(&body).send().expect(201).id();
    let refused =
        town.finance.post(&format!("/budgets/{own}/approve")).send().expect(409).problem("four-eyes");
    assert!(refused.text("detail").contains("财会〔2012〕21号"));
    town.appropriate(&made.id(), &json!({"amount_fen": 1})).expect(409).problem("invalid-transition");
    let approved = town.finance.post(&format!("{path}/approve")).send().expect(200);
    assert_eq!(approved.text("status"), "approved");
    assert_eq!(town.get(&made.id())["amount_fen"], 900_000);
    town.manager.patch(&path).if_match("*").json(&json!({"amount_fen": 1})).send().expect(409);
    assert_eq!(app.count("budget_lines WHERE status = 'approved'"), 1);
    assert_eq!(app.count("changes WHERE kind = 'budget_line' AND op = 'created'"), 2);
});

on_both_engines!(what_a_line_is_for_never_changes, |app| {
    let town = Treasury::new(app);
    let line = town.line(&json!({}));
    let patch = json!({"purpose": "楼堂馆所"});
    town.manager.patch(&format!("/budgets/{line}")).if_match("*").json(&patch).send().expect(422);
    for change in ["purpose = '楼堂馆所'", "category = 'capital'", "fiscal_year = 2027", "level = 'city'"]
    {
        assert!(app.execute(&format!("UPDATE budget_lines SET {change}")).is_err(), "{change}");
    }
    assert!(app.execute("DELETE FROM budget_lines").is_err());
    assert_eq!(app.count("budget_lines WHERE purpose = '送戏下乡'"), 1);
});

on_both_engines!(bad_drafts_are_refused_and_named, |app| {
    let town = Treasury::new(app);
    town.draft(&json!({"amount_fen": 0})).expect(422).names("/amount_fen");
    town.draft(&json!({"purpose": " "})).expect(422).names("/purpose");
    town.draft(&json!({"fiscal_year": 1900})).expect(422).names("/fiscal_year");
    town.draft(&json!({"region": "350502"})).expect(422).names("/region");
    town.draft(&json!({"unknown": 1})).expect(422);
    let other = json!({"name": "别处", "kind": "government_agency", "region": "350502"});
    let other = app.login_as("city_office").post("/organizations").json(&other).send().expect(201).id();
    town.draft(&json!({"organization_id": other})).expect(403);
    assert_eq!(app.count("budget_lines"), 0);
});

on_both_engines!(appropriations_never_exceed_the_line, |app| {
    let town = Treasury::new(app);
    let line = town.line(&json!({}));
    let made = town.appropriate(&line, &json!({"amount_fen": 600_000, "level": "township"})).expect(201);
    assert_eq!((made.text("level"), made.body["in_books"].as_bool()), ("township", Some(false)));
    let refused =
        town.appropriate(&line, &json!({"amount_fen": 400_001})).expect(409).problem("budget-exceeded");
    assert_eq!(refused.body["available_fen"], 400_000);
    assert!(refused.text("detail").contains("第十三条"));
    town.manager
        .post(&format!("/budgets/{line}/appropriations"))
        .json(&json!({"amount_fen": 1}))
        .send()
        .expect(403);
    town.appropriate(&line, &json!({"amount_fen": 400_000})).expect(201);
    assert_eq!(town.get(&line)["available_fen"], 0);
    assert!(app.execute("UPDATE budget_lines SET appropriated_fen = amount_fen + 1").is_err());
    assert!(app.execute("UPDATE budget_appropriations SET amount_fen = 1").is_err());
    // Never adjusted below what is appropriated; above it, with reason and paper.
    let adjust = |fen: i64| {
        let body = json!({"amount_fen": fen, "reason": "压减", "paper_no": "晋财预〔2026〕45号"});
        town.finance.post(&format!("/budgets/{line}/adjustments")).json(&body).send()
    };
    adjust(999_999).expect(409).problem("budget-exceeded");
    adjust(1_200_000).expect(201);
    let seen = town.get(&line);
    assert_eq!(
        (&seen["amount_fen"], seen["adjustments"].as_array().map(Vec::len)),
        (&json!(1_200_000), Some(1))
    );
});

on_both_engines!(of_64_callers_exactly_as_many_are_appropriated_as_there_is_money, |app| {
    let town = Treasury::new(app);
    let line = town.line(&json!({"amount_fen": 100_000}));
    let answers = race(64, |_| town.appropriate(&line, &json!({"amount_fen": 10_000})));
    assert_eq!(answers.iter().filter(|reply| reply.status == 201).count(), 10);
    assert!(answers.iter().all(|reply| reply.status == 201 || reply.status == 409));
    assert_eq!(town.get(&line)["appropriated_fen"], 100_000);
    assert_eq!(app.count("budget_appropriations"), 10);
});

on_both_engines!(a_line_is_closed_at_the_end_of_its_year, |app| {
    let town = Treasury::new(app);
    let (line, appropriation) = town.funded(500_000);
    let close = format!("/budgets/{line}/close");
    town.finance.post(&close).send().expect(409).problem("not-due-yet");
    app.set_clock("2026-12-31T09:00:00+08:00");
    let path = format!("/appropriations/{appropriation}/disbursements");
    let rest = town.appropriate(&line, &json!({"amount_fen": 500_000})).expect(201).id();
    let waiting = format!("/appropriations/{rest}/disbursements");
    let open = town.manager.post(&waiting).json(&json!({"amount_fen": 1})).send().expect(201).id();
    town.finance.post(&close).send().expect(409).problem("conflict");
    let reject = format!("/budget-disbursements/{open}/reject");
    town.approver.post(&reject).json(&json!({"reason": "年终"})).send().expect(200);
    town.finance.post(&close).send().expect(200);
    town.appropriate(&line, &json!({"amount_fen": 1})).expect(409).problem("invalid-transition");
    town.spend(&appropriation, 1, &json!({})).expect(409).problem("invalid-transition");
    town.manager.post(&path).json(&json!({"amount_fen": 1})).send().expect(409);
    assert!(app.execute("UPDATE budget_lines SET amount_fen = amount_fen + 1").is_err());
});

on_both_engines!(who_changed_a_draft_does_not_approve_it, |app| {
    let town = Treasury::new(app);
    let made = town.draft(&json!({})).expect(201);
    let path = format!("/budgets/{}", made.id());
    let changed = json!({"amount_fen": 99_000_000});
    town.finance.patch(&path).if_match(&made.etag()).json(&changed).send().expect(200);
    town.finance.post(&format!("{path}/approve")).send().expect(409).problem("four-eyes");
    let other = app.another_user("finance_supervisor", Some("350582"), None);
    other.post(&format!("{path}/approve")).send().expect(200);
});
