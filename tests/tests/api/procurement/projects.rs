//! Planning, publishing and ending a project, over HTTP.

use super::world::World;
use citong_tests::{Client, Reply, on_both_engines, race};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// A valid body for a project of a method (`open_tender`, `consultation`, …) and a subject (`goods`,
/// `services`): 100万 of budget, no public service, so that it can be published at once. Named invitations
/// (negotiation, quotation, single source) are the caller's to add.
pub fn draft(method: &str, subject: &str) -> Value {
    let scored = matches!(method, "open_tender" | "invited_tender" | "consultation");
    let criteria = if scored {
        json!([{"code": "plan", "name": "方案", "description": "方案完整、可行", "max_points": "40.00"},
               {"code": "team", "name": "团队", "description": "团队经验", "max_points": "30.00"}])
    } else {
        json!([])
    };
    json!({
        "title": "送戏下乡", "description": "为全市行政村送戏", "subject": subject, "catalogue_code": "0201",
        "fiscal_year": 2026, "method": method, "budget_source": "一般公共预算",
        "budget_reference": "泉财预〔2026〕1号", "budget_fen": 100_000_000,
        "sme_exemption_reason": "市场上中小企业不能满足需求",
        "terms": {"requirement": "每村不少于两场", "price_weight": if scored { 30 } else { 0 }},
        "criteria": criteria,
    })
}

/// The body with some members in place of its own; members of `terms` one by one.
pub fn with(mut body: Value, changes: &Value) -> Value {
    for (name, value) in changes.as_object().expect("an object") {
        if name == "terms" {
            for (term, value) in value.as_object().expect("terms") {
                body["terms"][term] = value.clone();
            }
        } else {
            body[name] = value.clone();
        }
    }
    body
}

/// Plans a project; the answer.
pub fn planned(purchaser: &Client, body: &Value) -> Reply {
    purchaser.post("/procurement-projects").json(body).send().expect(201)
}

/// Publishes one with a deadline.
pub fn publish(purchaser: &Client, id: &str, due: &str) -> Reply {
    purchaser.post(&format!("/procurement-projects/{id}/publish")).json(&json!({"bids_due_at": due})).send()
}

/// A deadline that is late enough for every method on the morning of the tests.
pub const LATE: &str = "2027-01-15T09:00:00+08:00";

fn refused(reply: Reply, kind: &str, article: &str) -> Reply {
    let reply = reply.problem(kind);
    assert!(reply.text("detail").contains(article), "no {article}\n{reply}");
    reply
}

fn get(app: &World<'_>, id: &str) -> Reply {
    app.purchaser.get(&format!("/procurement-projects/{id}")).send().expect(200)
}

on_both_engines!(a_project_is_planned_changed_and_dropped, |app| {
    let world = World::new(app, 0);
    let made = planned(&world.purchaser, &draft("open_tender", "services"));
    let (id, path) = (made.id(), format!("/procurement-projects/{}", made.id()));
    assert_eq!(made.header("location"), Some(format!("/api/v1{path}").as_str()));
    assert_eq!(made["code"], "350582-2026-0001");
    assert_eq!(made["purchaser_id"], world.purchaser_id.as_str());
    assert_eq!(made["purchaser_name"], "测试文旅局");
    assert_eq!(made["region"], "350582");
    assert_eq!(made["terms"]["panel_size"], 5);
    assert_eq!(made["terms"]["small_micro_deduction_percent"], 10);
    assert_eq!(made["criteria"][0]["max_points"], "40.00");
    assert_eq!(made["lots"][0]["limit_price_fen"], 100_000_000);
    assert_eq!(made["available_actions"], json!(["update", "delete", "consult", "publish", "terminate"]));
    // Nobody but the purchaser's side knows of it.
    app.client().get(&path).send().expect(404);
    app.resident().get(&path).send().expect(404);
    world.supervisor.get(&path).send().expect(200);
    let other = app.user("purchaser", Some("350503"), None);
    other.get(&path).send().expect(404);
    assert_eq!(app.client().get("/procurement-projects").send().expect(200).items().len(), 0);
    assert_eq!(world.auditor.get("/procurement-projects").send().expect(200).items().len(), 1);
    // Changed with the version that was read.
    let patch = json!({"title": "送戏进村", "terms": {"contract_months": 6}, "budget_fen": 120_000_000});
    world.purchaser.patch(&path).json(&patch).send().problem("precondition-required");
    let etag = made.etag();
    let changed = world.purchaser.patch(&path).if_match(&etag).json(&patch).send().expect(200);
    assert_eq!((&changed["title"], &changed["terms"]["contract_months"]), (&json!("送戏进村"), &json!(6)));
    assert_eq!(changed["lots"][0]["budget_fen"], 120_000_000);
    world.purchaser.patch(&path).if_match(&etag).json(&patch).send().problem("precondition-failed");
    world.supervisor.patch(&path).if_match("*").json(&patch).send().problem("forbidden");
    assert_eq!(app.count("changes WHERE kind = 'procurement_project'"), 2);
    assert_eq!(app.count("audit_events WHERE kind = 'procurement_project'"), 2);
    // Dropped: nobody has seen it.
    world.purchaser.delete(&path).if_match(&changed.etag()).send().expect(204);
    world.purchaser.get(&path).send().expect(404);
    assert_eq!(app.count("procurement_lots"), 0);
    assert_eq!(app.count("changes WHERE kind = 'procurement_project' AND op = 'deleted'"), 1);
    assert_eq!(planned(&world.purchaser, &draft("open_tender", "services"))["code"], "350582-2026-0002");
    app.client().get(&format!("/procurement-projects/{id}")).send().expect(404);
});

on_both_engines!(terms_against_the_law_are_refused_with_the_article, |app| {
    let world = World::new(app, 0);
    let tender = || draft("open_tender", "services");
    let no_reason = json!({"sme_exemption_reason": null, "terms": {"sme_reserved": false}});
    let cases: Vec<(Value, &str, &str)> = vec![
        (with(tender(), &json!({"subject": "works"})), "/subject", "《政府采购法》第四条"),
        (draft("quotation", "services"), "/method", "《政府采购法》第三十二条"),
        (
            with(tender(), &json!({"terms": {"award_method": "lowest_final_price"}})),
            "/terms/award_method",
            "第三十四条",
        ),
        (with(tender(), &json!({"terms": {"price_weight": 9}})), "/terms/price_weight", "第87号）第五十五条"),
        (
            with(draft("open_tender", "goods"), &json!({"terms": {"price_weight": 29}})),
            "/terms/price_weight",
            "第五十五条",
        ),
        (
            with(draft("consultation", "services"), &json!({"terms": {"price_weight": 31}})),
            "/terms/price_weight",
            "214号）第二十四条",
        ),
        (
            with(draft("consultation", "goods"), &json!({"terms": {"price_weight": 61}})),
            "/terms/price_weight",
            "第二十四条",
        ),
        (with(tender(), &json!({"terms": {"price_weight": 31}})), "/criteria", "第三十四条"),
        (with(tender(), &json!({"terms": {"state_fixed_price": true}})), "/terms/price_weight", "第五十五条"),
        (
            with(draft("negotiation", "services"), &json!({"criteria": tender()["criteria"]})),
            "/criteria",
            "第三十四条",
        ),
        (with(tender(), &json!({"terms": {"panel_size": 6}})), "/terms/panel_size", "第四十七条"),
        (with(tender(), &json!({"terms": {"panel_size": 3}})), "/terms/panel_size", "第四十七条"),
        (
            with(tender(), &json!({"terms": {"panel_size": 5, "complex": true}})),
            "/terms/panel_size",
            "第四十七条",
        ),
        (
            with(tender(), &json!({"terms": {"panel_size": 5}, "budget_fen": 1_000_000_000})),
            "/terms/panel_size",
            "第四十七条",
        ),
        (
            with(draft("consultation", "services"), &json!({"terms": {"panel_size": 2}})),
            "/terms/panel_size",
            "第十四条",
        ),
        (
            with(
                draft("negotiation", "services"),
                &json!({"terms": {"panel_size": 3}, "budget_fen": 200_000_000}),
            ),
            "/terms/panel_size",
            "74号）第七条",
        ),
        (
            with(tender(), &json!({"terms": {"small_micro_deduction_percent": 21}})),
            "/terms/small_micro_deduction_percent",
            "19号",
        ),
        (
            with(tender(), &json!({"terms": {"small_micro_deduction_percent": 9}})),
            "/terms/small_micro_deduction_percent",
            "19号",
        ),
        (
            with(
                tender(),
                &json!({"terms": {"consortium_allowed": true, "consortium_deduction_percent": 3}}),
            ),
            "/terms/consortium_deduction_percent",
            "19号",
        ),
        (
            with(tender(), &json!({"terms": {"bid_deposit_fen": 2_000_001}})),
            "/terms/bid_deposit_fen",
            "第三十三条",
        ),
        (
            with(tender(), &json!({"terms": {"performance_deposit_percent": 11}})),
            "/terms/performance_deposit_percent",
            "第四十八条",
        ),
        (
            with(tender(), &json!({"terms": {"contract_months": 13}})),
            "/terms/contract_months",
            "102号）第二十四条",
        ),
        (
            with(tender(), &json!({"terms": {"contract_months": 37, "recurring": true}})),
            "/terms/contract_months",
            "第二十四条",
        ),
        (with(tender(), &no_reason), "/terms/sme_reserved", "46号）第七条"),
    ];
    for (body, pointer, article) in cases {
        let reply =
            world.purchaser.post("/procurement-projects").json(&body).send().expect(422).names(pointer);
        let errors = reply["errors"].as_array().expect("errors");
        let cited = errors
            .iter()
            .any(|e| e["pointer"] == pointer && e["detail"].as_str().is_some_and(|d| d.contains(article)));
        assert!(cited, "no {article} at {pointer}\n{reply}");
    }
    assert_eq!(app.count("procurement_projects"), 0);
    // At the edges all is well.
    for edge in [
        json!({"terms": {"bid_deposit_fen": 2_000_000, "performance_deposit_percent": 10}}),
        json!({"terms": {"contract_months": 36, "recurring": true, "small_micro_deduction_percent": 20}}),
        json!({"terms": {"panel_size": 7, "complex": true}, "budget_fen": 1_000_000_000}),
        json!({"sme_exemption_reason": null}),
    ] {
        planned(&world.purchaser, &with(tender(), &edge));
    }
    let reserved = world.purchaser.get("/procurement-projects?sort=-created_at").send().expect(200);
    let newest = get(&world, reserved.items()[0]["id"].as_str().expect("an id"));
    assert_eq!(newest["terms"]["sme_reserved"], true, "small ones are reserved by default");
    planned(&world.purchaser, &draft("consultation", "goods"));
    planned(&world.purchaser, &draft("quotation", "goods"));
    planned(&world.purchaser, &draft("single_source", "services"));
    world
        .purchaser
        .post("/procurement-projects")
        .json(&with(tender(), &json!({"region": "350503"})))
        .send()
        .names("/region");
    app.login_as("city_office").post("/procurement-projects").json(&tender()).send().problem("forbidden");
});

on_both_engines!(a_publication_needs_budget_time_and_freezes_the_terms, |app| {
    let world = World::new(app, 0);
    let bare = with(draft("open_tender", "services"), &json!({"budget_reference": null}));
    let id = planned(&world.purchaser, &bare).id();
    let path = format!("/procurement-projects/{id}");
    refused(publish(&world.purchaser, &id, LATE), "budget-missing", "《政府采购法》第六条");
    let patch = json!({"budget_reference": "泉财预〔2026〕2号"});
    world.purchaser.patch(&path).if_match("*").json(&patch).send().expect(200);
    // Twenty days after 1 December is the 21st.
    let early =
        refused(publish(&world.purchaser, &id, "2026-12-20T23:59:59+08:00"), "invalid-input", "第三十五条");
    assert_eq!(early.clone().names("/bids_due_at")["earliest"], "2026-12-21T00:00:00+08:00");
    let short = json!({"bids_due_at": LATE, "documents_until": "2026-12-03T00:00:00+08:00"});
    let publishing = format!("{path}/publish");
    let short = world.purchaser.post(&publishing).json(&short).send().names("/documents_until");
    refused(short, "invalid-input", "第三十一条");
    assert_eq!(get(&world, &id)["status"], "plan");
    assert_eq!(app.count("procurement_notices"), 0);
    world.supervisor.post(&publishing).json(&json!({"bids_due_at": LATE})).send().problem("forbidden");

    let published = publish(&world.purchaser, &id, "2026-12-21T00:00:00+08:00").expect(200);
    assert_eq!(published["status"], "notice", "the keys are not in custody");
    assert_eq!(published["warnings"][0]["code"], "custody_incomplete");
    assert_eq!(published["clocks"]["documents_until"], "2026-12-09T00:00:00+08:00");
    assert!(!published["terms"]["frozen_at"].is_null());
    assert_eq!(app.count("procurement_notices WHERE kind = 'procurement'"), 1);
    let body = app.sql_text("SELECT body FROM procurement_notices").expect("a notice");
    for said in ["公开招标", "1000000.00 元", "40.00 分", "最高限价", "2026年12月21日 00:00"] {
        assert!(body.contains(said), "{said} is not in {body}");
    }
    // Public, and frozen.
    let seen = app.client().get(&path).send().expect(200);
    assert_eq!((&seen["warnings"], &seen["author_supplier_ids"]), (&json!([]), &Value::Null));
    let frozen = world.purchaser.patch(&path).if_match("*").json(&json!({"title": "新"})).send();
    let frozen = refused(frozen, "terms-frozen", "第三十一条");
    assert!(frozen.text("detail").contains("第87号"));
    world.purchaser.delete(&path).if_match("*").send().problem("invalid-transition");
    publish(&world.purchaser, &id, LATE).problem("invalid-transition");
    assert!(app.execute("UPDATE procurement_lots SET budget_fen = 1, limit_price_fen = NULL").is_err());
    assert!(app.execute("DELETE FROM procurement_criteria").is_err());
    assert_eq!(get(&world, &id)["title"], "送戏下乡");
});

on_both_engines!(bids_are_let_in_when_it_is_time_and_the_keys_are_kept, |app| {
    let world = World::new(app, 0);
    let at_once = planned(&world.purchaser, &draft("open_tender", "services")).id();
    world.custody(&at_once);
    assert_eq!(publish(&world.purchaser, &at_once, LATE).expect(200)["status"], "open_for_bids");
    let later = planned(&world.purchaser, &draft("open_tender", "services")).id();
    let body = json!({"bids_due_at": LATE, "bids_from": "2026-12-02T09:00:00+08:00"});
    let path = format!("/procurement-projects/{later}/publish");
    assert_eq!(world.purchaser.post(&path).json(&body).send().expect(200)["status"], "notice");
    app.run_jobs();
    assert_eq!(get(&world, &later)["status"], "notice", "it is not time");
    app.set_clock("2026-12-02T09:00:00+08:00");
    app.run_jobs();
    assert_eq!(get(&world, &later)["status"], "notice", "nobody keeps the keys");
    world.custody(&later);
    // A second server and one that was killed find the same work, and it is done once.
    app.kill();
    app.restart();
    let second = app.second_server();
    let on_second = app.client().on(&second);
    on_second
        .put("/test/clock")
        .at_root()
        .json(&json!({"now": "2026-12-02T09:02:00+08:00"}))
        .send()
        .succeed();
    app.set_clock("2026-12-02T09:02:00+08:00");
    race(4, |i| {
        let client = if i % 2 == 0 { app.client() } else { on_second.clone() };
        client.post("/test/jobs/run").at_root().send().succeed();
    });
    app.run_jobs();
    let opened = get(&world, &later);
    assert_eq!(opened["status"], "open_for_bids");
    assert_eq!(app.count("audit_events WHERE to_status = 'open_for_bids'"), 2, "each project once");
    assert_eq!(app.count("procurement_projects WHERE next_check_at IS NOT NULL"), 0);
});

on_both_engines!(the_threshold_demands_open_tender_or_an_approval, |app| {
    let world = World::new(app, 3);
    let large = with(
        draft("consultation", "services"),
        &json!({"budget_fen": 200_000_000, "terms": {"panel_size": 5}}),
    );
    let id = planned(&world.purchaser, &large).id();
    let reply = refused(publish(&world.purchaser, &id, LATE), "approval-required", "第二十七条");
    assert_eq!(reply["threshold_fen"], 200_000_000);
    assert_eq!(get(&world, &id)["status"], "plan");
    let approved =
        json!({"method_reason": "服务复杂，不能事先计算价格总额", "method_approval": "泉财采〔2026〕3号"});
    let path = format!("/procurement-projects/{id}");
    world.purchaser.patch(&path).if_match("*").json(&approved).send().expect(200);
    publish(&world.purchaser, &id, LATE).expect(200);
    let below = with(
        draft("consultation", "services"),
        &json!({"budget_fen": 199_999_999, "catalogue_code": "0202"}),
    );
    let below = planned(&world.purchaser, &below).id();
    publish(&world.purchaser, &below, LATE).expect(200);
});

on_both_engines!(a_purchase_in_parts_is_found, |app| {
    let world = World::new(app, 0);
    let part = |fen: i64, code: &str| {
        with(draft("consultation", "services"), &json!({"budget_fen": fen, "catalogue_code": code}))
    };
    let ids: Vec<String> =
        (0..2).map(|_| planned(&world.purchaser, &part(150_000_000, "0201")).id()).collect();
    // Two at once: one of them.
    let replies = race(2, |i| publish(&world.purchaser, &ids[i], LATE));
    let published: Vec<_> = replies.iter().filter(|reply| reply.status == 200).collect();
    assert_eq!(published.len(), 1, "{replies:?}");
    let refusal = replies.iter().find(|reply| reply.status != 200).expect("one is refused").clone();
    let refusal = refused(refusal, "split-purchase", "第二十八条");
    assert_eq!(refusal["related_projects"][0]["id"], published[0]["id"]);
    assert_eq!(app.count("procurement_projects WHERE status = 'notice'"), 1);
    let loser = if published[0]["id"] == ids[0].as_str() { &ids[1] } else { &ids[0] };
    assert_eq!(get(&world, loser)["warnings"][0]["code"], "split_purchase");
    // Up to the threshold, another item, another year, open tender and an approval are lawful.
    let rest = planned(&world.purchaser, &part(50_000_000, "0201")).id();
    publish(&world.purchaser, &rest, LATE).expect(200);
    let other = planned(&world.purchaser, &part(150_000_000, "0202")).id();
    publish(&world.purchaser, &other, LATE).expect(200);
    let next_year = with(part(150_000_000, "0201"), &json!({"fiscal_year": 2027}));
    publish(&world.purchaser, &planned(&world.purchaser, &next_year).id(), LATE).expect(200);
    let tender = planned(&world.purchaser, &draft("open_tender", "services")).id();
    publish(&world.purchaser, &tender, LATE).expect(200);
    publish(&world.purchaser, loser, LATE).problem("split-purchase");
    let path = format!("/procurement-projects/{loser}");
    world
        .purchaser
        .patch(&path)
        .if_match("*")
        .json(&json!({"method_approval": "泉财采〔2026〕9号"}))
        .send()
        .expect(200);
    publish(&world.purchaser, loser, LATE).expect(200);
});

on_both_engines!(an_invited_tender_draws_by_a_published_seed, |app| {
    let mut world = World::new(app, 4);
    world.alone();
    let banned = world.supplier(9, "enterprise", "rejected");
    world.suppliers.push(banned);
    let author = world.suppliers[0].id.clone();
    let body = with(draft("invited_tender", "services"), &json!({"author_supplier_ids": [author]}));
    let named = with(body.clone(), &json!({"author_supplier_ids": [], "invited_supplier_ids": [author]}));
    refused(world.purchaser.post("/procurement-projects").json(&named).send(), "invalid-input", "第三十四条");
    let made = planned(&world.purchaser, &body);
    let id = made.id();
    let hash = made.text("invitation_seed_hash").to_owned();
    let few = refused(publish(&world.purchaser, &id, LATE), "too-few-bidders", "第三十四条");
    assert_eq!(few["required"], 3);
    let draw = format!("/procurement-projects/{id}/invitations/draw");
    refused(world.purchaser.post(&draw).json(&json!({"count": 4})).send(), "too-few-bidders", "第三十四条");
    refused(world.purchaser.post(&draw).json(&json!({"count": 2})).send(), "invalid-input", "第三十四条");
    assert_eq!(app.count("procurement_invitations"), 0);
    let drawn = world.purchaser.post(&draw).json(&json!({})).send().expect(200);
    assert_eq!((drawn.items().len(), &drawn["seed_hash"]), (3, &json!(hash)));
    assert_eq!(drawn["pool"].as_array().map(Vec::len), Some(4), "the rejected one is not in the pool");
    assert!(drawn.items().iter().all(|one| one["supplier_id"] != author.as_str()));
    // Anybody can draw again, once: the seed has the hash that stood before.
    let seed: Vec<u8> = drawn
        .text("seed")
        .as_bytes()
        .chunks(2)
        .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).expect("hex"), 16).expect("hex"))
        .collect();
    let digest: String = Sha256::digest(&seed).iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(digest, hash);
    world.purchaser.post(&draw).json(&json!({})).send().problem("invalid-transition");
    let away = json!({"method": "negotiation", "criteria": [], "terms": {"award_method": "lowest_final_price", "price_weight": 0}});
    let path = format!("/procurement-projects/{id}");
    world.purchaser.patch(&path).if_match("*").json(&away).send().problem("conflict");
    publish(&world.purchaser, &id, LATE).expect(200);
    // Who is asked is secret until the opening; each supplier sees itself.
    let list = format!("{path}/invitations");
    let public = app.client().get(&list).send().expect(200);
    assert_eq!(
        (public.items().len(), &public["seed"], &public["complete"]),
        (0, &Value::Null, &json!(false))
    );
    let own = drawn.items()[0]["supplier_id"].clone();
    let bidder = world.suppliers.iter().find(|one| own == one.id.as_str()).expect("a bidder");
    assert_eq!(bidder.client.get(&list).send().expect(200).items().len(), 1);
});

on_both_engines!(methods_without_announcement_ask_by_name, |app| {
    let world = World::new(app, 3);
    let ids: Vec<&str> = world.suppliers.iter().map(|one| one.id.as_str()).collect();
    for (method, subject, article) in
        [("negotiation", "services", "第三十八条"), ("quotation", "goods", "第四十条")]
    {
        let two = with(draft(method, subject), &json!({"invited_supplier_ids": ids[..2]}));
        let id = planned(&world.purchaser, &two).id();
        refused(publish(&world.purchaser, &id, LATE), "too-few-bidders", article);
        let path = format!("/procurement-projects/{id}");
        let three = json!({"invited_supplier_ids": ids});
        world.purchaser.patch(&path).if_match("*").json(&three).send().expect(200);
        // Three working days: Wednesday to Friday.
        publish(&world.purchaser, &id, "2026-12-03T23:00:00+08:00").names("/bids_due_at");
        publish(&world.purchaser, &id, "2026-12-05T00:00:00+08:00").expect(200);
        assert_eq!(app.count("procurement_invitations"), 3);
        world
            .purchaser
            .post(&format!("{path}/terminate"))
            .json(&json!({"reason": "采购任务取消"}))
            .send()
            .expect(200);
        app.execute("DELETE FROM procurement_invitations").expect("the next");
    }
    let author = with(
        draft("negotiation", "services"),
        &json!({"invited_supplier_ids": ids, "author_supplier_ids": [ids[1]]}),
    );
    let reply = world.purchaser.post("/procurement-projects").json(&author).send();
    refused(reply, "invalid-input", "《政府采购法实施条例》第十八条").names("/invited_supplier_ids/1");
    let single = with(draft("single_source", "services"), &json!({"invited_supplier_ids": ids[..2]}));
    let id = planned(&world.purchaser, &single).id();
    refused(publish(&world.purchaser, &id, LATE), "too-few-bidders", "第三十九条");
});

on_both_engines!(a_failure_ends_a_lot_or_the_project_and_leaves_bids_unread, |app| {
    let world = World::new(app, 2);
    let lots = json!([{"title": "东片", "budget_fen": 60_000_000}, {"title": "西片", "budget_fen": 40_000_000, "limit_price_fen": 39_000_000}]);
    let body = with(draft("open_tender", "services"), &json!({"lots": lots, "budget_fen": 100_000_000}));
    let made = planned(&world.purchaser, &body);
    let id = made.id();
    let lot = |i: usize| made["lots"][i]["id"].as_str().expect("a lot").to_owned();
    let path = format!("/procurement-projects/{id}");
    let failing = format!("{path}/fail");
    let why =
        |lot: Option<String>| json!({"grounds": "too_few_bidders", "reason": "仅两家投标", "lot_id": lot});
    world.purchaser.post(&failing).json(&why(None)).send().problem("invalid-transition");
    world.custody(&id);
    publish(&world.purchaser, &id, LATE).expect(200);
    world.sealed_bid(&id, &lot(0), &world.suppliers[0]);
    world.sealed_bid(&id, &lot(1), &world.suppliers[1]);
    world.supervisor.post(&failing).json(&why(None)).send().problem("forbidden");
    world.purchaser.post(&failing).json(&json!({"grounds": "none", "reason": "x"})).send().expect(422);
    let one = world.purchaser.post(&failing).json(&why(Some(lot(1)))).send().expect(200);
    assert_eq!(
        (&one["status"], &one["lots"][1]["status"], &one["lots"][0]["status"]),
        (&json!("open_for_bids"), &json!("failed"), &json!("active"))
    );
    assert_eq!(app.count("bids WHERE envelope_sealed IS NULL"), 1);
    world.purchaser.post(&failing).json(&why(Some(lot(1)))).send().problem("invalid-transition");
    let whole = world.purchaser.post(&failing).json(&why(Some(lot(0)))).send().expect(200);
    assert_eq!((&whole["status"], &whole["status_reason"]), (&json!("failed"), &json!("仅两家投标")));
    assert!(whole["failure"]["article"].as_str().is_some_and(|article| article.contains("第三十七条")));
    assert_eq!(app.count("bids WHERE envelope_sealed IS NULL AND status = 'submitted'"), 2);
    assert_eq!(app.count("procurement_notices WHERE kind = 'failure'"), 2);
    world.purchaser.post(&failing).json(&why(None)).send().problem("invalid-transition");
    assert_eq!(app.count("procurement_notices WHERE kind = 'failure'"), 2);
});

on_both_engines!(a_project_is_terminated_before_its_opening_only, |app| {
    let world = World::new(app, 0);
    let why = json!({"reason": "采购任务取消"});
    let end =
        |id: &str| world.purchaser.post(&format!("/procurement-projects/{id}/terminate")).json(&why).send();
    let unseen = planned(&world.purchaser, &draft("open_tender", "services")).id();
    assert_eq!(end(&unseen).expect(200)["status"], "terminated");
    assert_eq!(app.count("procurement_notices"), 0, "nobody had seen it");
    app.client().get(&format!("/procurement-projects/{unseen}")).send().expect(404);
    let seen = planned(&world.purchaser, &draft("open_tender", "services")).id();
    publish(&world.purchaser, &seen, LATE).expect(200);
    assert_eq!(end(&seen).expect(200)["status"], "terminated");
    assert_eq!(app.count("procurement_notices WHERE kind = 'termination'"), 1);
    end(&seen).problem("invalid-transition");
    let opened = world.project(&super::world::Setup::default());
    refused(end(&opened.id), "invalid-transition", "第三十六条");
    assert_eq!(get(&world, &opened.id)["status"], "opened");
});

on_both_engines!(the_list_is_filtered_and_ordered, |app| {
    let world = World::new(app, 0);
    let mut published = Vec::new();
    for (method, subject, code) in [
        ("open_tender", "goods", "0201"),
        ("consultation", "services", "0202"),
        ("open_tender", "services", "0203"),
    ] {
        let body =
            with(draft(method, subject), &json!({"catalogue_code": code, "title": format!("项目{code}")}));
        let id = planned(&world.purchaser, &body).id();
        let due = format!("2027-01-{}T09:00:00+08:00", 20 - published.len());
        publish(&world.purchaser, &id, &due).expect(200);
        published.push(id);
        app.advance(60);
    }
    planned(&world.purchaser, &draft("open_tender", "services"));
    let ids = |query: &str| -> Vec<String> {
        let reply = app.client().get(&format!("/procurement-projects{query}")).send().expect(200);
        reply.items().iter().map(|one| one["id"].as_str().expect("an id").to_owned()).collect()
    };
    let only = |places: &[usize]| -> Vec<String> { places.iter().map(|i| published[*i].clone()).collect() };
    assert_eq!(ids(""), only(&[0, 1, 2]));
    assert_eq!(ids("?sort=-published_at"), only(&[2, 1, 0]));
    assert_eq!(ids("?sort=bids_due_at"), only(&[2, 1, 0]));
    assert_eq!(ids("?sort=-created_at&method=open_tender"), only(&[2, 0]));
    assert_eq!(ids("?region=350582&subject=services"), only(&[1, 2]));
    assert_eq!(ids("?region=350503"), only(&[]));
    assert_eq!(ids("?catalogue_code=0202&fiscal_year=2026"), only(&[1]));
    assert_eq!(ids("?q=0203&status=notice"), only(&[2]));
    assert_eq!(
        ids("?published_from=2026-12-01T08:01:00%2B08:00&published_before=2026-12-01T08:02:00%2B08:00"),
        only(&[1])
    );
    assert_eq!(ids("?updated_since=2026-12-01T08:02:00%2B08:00"), only(&[2]));
    for order in ["created_at", "-created_at", "-published_at", "bids_due_at"] {
        let first =
            app.client().get(&format!("/procurement-projects?sort={order}&limit=2")).send().expect(200);
        let cursor = first.text("next_cursor").to_owned();
        let rest = ids(&format!("?sort={order}&limit=2&cursor={cursor}"));
        assert_eq!(rest, ids(&format!("?sort={order}"))[2..], "{order}");
    }
    app.client().get("/procurement-projects?state=notice").send().expect(400);
});

on_both_engines!(a_timeline_names_figures_and_articles, |app| {
    let world = World::new(app, 0);
    let id = planned(&world.purchaser, &draft("open_tender", "services")).id();
    let path = format!("/procurement-projects/{id}/timeline");
    // The twentieth day after 12 December is 1 January; that it is a holiday moves no minimum.
    let plan = world.purchaser.get(&format!("{path}?publish_on=2026-12-12")).send().expect(200);
    assert_eq!(plan["earliest_bids_due_at"], "2027-01-01T00:00:00+08:00");
    let step = |reply: &Reply, code: &str| -> Value {
        let steps = reply["steps"].as_array().expect("steps");
        steps.iter().find(|step| step["code"] == code).unwrap_or_else(|| panic!("{code}: {reply}")).clone()
    };
    let earliest = step(&plan, "earliest_bids_due_at");
    assert_eq!((&earliest["figure"], &earliest["unit"]), (&json!(20), &json!("day")));
    assert_eq!(earliest["param"], "procurement.open_tender.documents_to_deadline_days");
    assert!(earliest["article"].as_str().is_some_and(|article| article.contains("第三十五条")));
    assert_eq!(step(&plan, "sign_until")["at"], Value::Null);
    app.client().get(&path).send().expect(404);
    publish(&world.purchaser, &id, LATE).expect(200);
    let real = app.client().get(&format!("{path}?publish_on=2027-03-01")).send().expect(200);
    assert_eq!(step(&real, "bids_due_at")["at"], LATE);
    // 15 days before Friday 15 January: the whole of 31 December.
    assert_eq!(step(&real, "clarification_until")["at"], "2027-01-01T00:00:00+08:00");
    let preview = json!({"method": "consultation", "subject": "services", "region": "350582",
        "publish_at": "2026-12-01T08:00:00+08:00", "budget_fen": 200_000_000});
    let reply = app.client().post("/procurement/timeline-preview").json(&preview).send().expect(200);
    assert_eq!(reply["earliest_bids_due_at"], "2026-12-11T00:00:00+08:00");
    assert_eq!((&reply["panel_minimum"], &reply["open_tender_threshold_reached"]), (&json!(5), &json!(true)));
    let wrong = with(preview, &json!({"method": "quotation"}));
    app.client().post("/procurement/timeline-preview").json(&wrong).send().expect(422).names("/method");
});
