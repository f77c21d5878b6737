//! Results: checks, explanations, final offers, ranks under every method, ties, too few.

use super::panelists::{Panelist, check, close_checks, evaluate, evaluation, panel, qualify, score, status};
use super::panels::drawn_order;
use super::world::{Made, Setup, World};
use citong_tests::on_both_engines;
use serde_json::{Value, json};

/// A bid of each supplier at these prices.
fn bids(world: &World<'_>, made: &Made, prices: &[i64]) -> Vec<String> {
    let bidders = world.suppliers.iter().zip(prices);
    bidders.map(|(bidder, price)| world.opened_bid(made, bidder, "opened", *price, &json!({}))).collect()
}

/// Every member gives the same.
fn score_all(members: &[Panelist], bid: &str, plan: &str, team: &str) {
    for member in members {
        score(member, bid, plan, team).expect(201);
    }
}

/// Scores, total and rank of a bid as published.
fn of(evaluation: &Value, bid: &str) -> (Value, Value, Value, i64) {
    let results = evaluation["lots"][0]["results"].as_array().expect("results");
    let result = results.iter().find(|result| result["bid_id"] == bid).expect("a result of the bid");
    let member = |name: &str| result[name].clone();
    (member("price_score"), member("technical_score"), member("total"), result["rank"].as_i64().unwrap())
}

on_both_engines!(a_tender_is_scored_ranked_and_published, |app| {
    let world = World::new(app, 4);
    world.resize(&world.suppliers[1], "large");
    world.resize(&world.suppliers[2], "medium");
    let made = world.project(&Setup::default());
    let bids = bids(&world, &made, &[100_000_000, 95_000_000, 98_000_000, 70_000_000]);
    evaluate(&world, &made).expect(409).problem("invalid-transition");
    let members = panel(&world, &made, 5);
    // One does not qualify; a first finding of another is corrected.
    check(&world.purchaser, &bids[0], "qualification", Some("营业执照过期")).expect(201);
    check(&members[1].client, &bids[0], "qualification", None).expect(403);
    check(&world.purchaser, &bids[0], "compliance", None).expect(403);
    for bid in &bids[..3] {
        check(&world.purchaser, bid, "qualification", None).expect(201);
        check(&members[0].client, bid, "compliance", None).expect(201);
    }
    let missing = close_checks(&world, &made).expect(409).problem("checks-missing");
    assert_eq!(missing["missing"], json!([{"bid_id": bids[3], "kind": "qualification"}]));
    check(&world.purchaser, &bids[3], "qualification", Some("未提供社保证明")).expect(201);
    let progress = close_checks(&world, &made).expect(200);
    assert_eq!(
        (progress["status"].clone(), progress["progress"]["qualified_bids"].clone()),
        (json!("qualified"), json!(3))
    );
    assert_eq!(progress["lots"][0]["rejected"][0]["reason"], "未提供社保证明");
    assert_eq!(app.count("bid_checks"), 8, "every finding is kept");
    check(&world.purchaser, &bids[3], "qualification", None).expect(409).problem("invalid-transition");

    score(&members[0], &bids[0], "50", "30").expect(201);
    for member in &members[1..] {
        score(member, &bids[0], "40", "20.01").expect(201);
    }
    score_all(&members, &bids[1], "45", "20");
    score_all(&members, &bids[2], "30", "30");
    let closed = evaluate(&world, &made).expect(200);
    // 100,000,000 less 10% is the lowest; its scores are (80 + 4 × 60.01) ÷ 5.
    assert_eq!(of(&closed.body, &bids[0]), (json!("20.00"), json!("64.01"), json!("84.01"), 1));
    assert_eq!(of(&closed.body, &bids[1]), (json!("18.95"), json!("65.00"), json!("83.95"), 2));
    assert_eq!(of(&closed.body, &bids[2]), (json!("18.37"), json!("60.00"), json!("78.37"), 3));
    let first = &closed["lots"][0]["results"][0];
    assert_eq!(
        (first["price_fen"].clone(), first["evaluated_price_fen"].clone()),
        (json!(100_000_000), json!(90_000_000))
    );
    assert_eq!((closed["ties"].clone(), closed["tie_seed"].clone()), (json!([]), Value::Null));
    assert_eq!(status(&world, &made), "evaluated");
    assert_eq!(app.count("procurement_clocks WHERE evaluated_at IS NOT NULL"), 1);
    evaluate(&world, &made).expect(409).problem("invalid-transition");
    assert!(app.execute("UPDATE bid_results SET rank = 9").is_err(), "a result never changes");

    for inside in [&world.supervisor, &world.auditor, &members[2].client] {
        assert_eq!(of(&evaluation(inside, &made).expect(200).body, &bids[0]).3, 1);
    }
    let sheets = world.supervisor.get(&format!("/bids/{}/scores", bids[0])).send().expect(200);
    assert_eq!(
        (sheets["technical_score"].clone(), sheets["sheets"].as_array().unwrap().len()),
        (json!("64.01"), 5)
    );
    assert!(sheets.body.to_string().contains("\"15.99\"") && sheets.body.to_string().contains("\"-4.00\""));
    evaluation(&world.suppliers[0].client, &made).expect(403).problem("scores-sealed");
    evaluation(&app.client(), &made).expect(403).problem("scores-sealed");
    world.publish_result(&made);
    for anybody in [&world.suppliers[3].client, &app.client()] {
        assert_eq!(of(&evaluation(anybody, &made).expect(200).body, &bids[1]).3, 2);
    }
});

on_both_engines!(equal_bids_are_parted_by_the_documents_then_by_lot, |app| {
    let world = World::new(app, 4);
    for (tie_break, drawn) in [("random_draw", true), ("technical_score", false)] {
        let made = world.project(&Setup { tie_break, ..Setup::default() });
        // Equal totals: the lower price is first; then equal prices too.
        let prices: &[i64] =
            if drawn { &[90_000_000; 4] } else { &[90_000_000, 90_000_000, 75_000_000, 90_000_000] };
        let bids = bids(&world, &made, prices);
        let members = panel(&world, &made, 5);
        qualify(&world, &made, &members, &bids);
        for bid in &bids[..2] {
            score_all(&members, bid, "40", "20");
        }
        score_all(&members, &bids[2], if drawn { "40" } else { "36.67" }, "20");
        score_all(&members, &bids[3], "30", "20");
        let closed = evaluate(&world, &made).expect(200);
        let ranks: Vec<i64> = bids.iter().map(|bid| of(&closed.body, bid).3).collect();
        let tied = closed["ties"][0]["bid_ids"].as_array().unwrap();
        let ids: Vec<Value> = bids[..2 + usize::from(drawn)].iter().map(|bid| json!(bid)).collect();
        assert_eq!(json!(drawn_order(closed.text("tie_seed"), &ids)), json!(tied), "anybody can draw again");
        let first = i64::from(!drawn);
        for (place, bid) in tied.iter().enumerate() {
            let rank = of(&closed.body, bid.as_str().unwrap()).3;
            assert_eq!(rank, first + i64::try_from(place).unwrap() + 1);
        }
        assert_eq!((ranks[2] == 1 || drawn, ranks[3]), (true, 4));
        assert_eq!(closed["lots"][0]["results"][3]["recommended"], false, "three candidates at most");
    }
});

on_both_engines!(the_lowest_evaluated_price_wins_without_scores, |app| {
    let world = World::new(app, 3);
    world.resize(&world.suppliers[0], "large");
    world.resize(&world.suppliers[2], "large");
    let setup = Setup {
        award_method: "lowest_evaluated_price",
        subject: "goods",
        criteria: vec![],
        price_weight: 0,
        ..Setup::default()
    };
    let made = world.project(&setup);
    let bids = bids(&world, &made, &[90_000_000, 95_000_000, 86_000_000]);
    let members = panel(&world, &made, 5);
    qualify(&world, &made, &members, &bids);
    members[0]
        .client
        .post(&format!("/bids/{}/scores", bids[0]))
        .json(&json!({"items": []}))
        .send()
        .expect(409);
    let closed =
        members[0].client.post(&format!("/procurement-projects/{}/evaluate", made.id)).send().expect(200);
    assert_eq!(of(&closed.body, &bids[1]), (Value::Null, Value::Null, Value::Null, 1), "95,000,000 less 10%");
    assert_eq!((of(&closed.body, &bids[2]).3, of(&closed.body, &bids[0]).3), (2, 3));
});

on_both_engines!(a_tender_with_too_few_left_goes_no_further, |app| {
    let world = World::new(app, 3);
    let made = world.project(&Setup::default());
    let bids = bids(&world, &made, &[90_000_000, 91_000_000, 92_000_000]);
    let members = panel(&world, &made, 5);
    for bid in &bids {
        check(&world.purchaser, bid, "qualification", None).expect(201);
        check(&members[0].client, bid, "compliance", None).expect(201);
    }
    check(&members[1].client, &bids[2], "compliance", Some("未响应实质性条款")).expect(201);
    let few = close_checks(&world, &made).expect(409).problem("too-few-bidders");
    assert!(few.text("detail").contains("第四十四条"));
    assert_eq!((status(&world, &made), app.count("bids WHERE status = 'opened'")), ("opened".into(), 3));
    check(&members[1].client, &bids[2], "compliance", None).expect(201);
    close_checks(&world, &made).expect(200);
    for bid in &bids {
        score_all(&members, bid, "40", "20");
    }

    // A price that is asked about waits; one that cannot be explained is out, and two are too few (§36).
    let path = format!("/bids/{}/explanations", bids[0]);
    let ask = json!({"reason": "报价明显低于成本"});
    world.suppliers[1].client.post(&format!("{path}/request")).json(&ask).send().expect(403);
    members[0].client.post(&format!("{path}/request")).json(&ask).send().expect(201);
    world.purchaser.post(&format!("{path}/request")).json(&ask).send().expect(409).problem("duplicate");
    let waits = evaluate(&world, &made).expect(409).problem("explanation-open");
    assert!(waits.text("detail").contains("第六十条"));
    let decision = json!({"decision": "rejected", "reason": "无法证明报价合理性"});
    members[0]
        .client
        .post(&format!("{path}/decide"))
        .json(&decision)
        .send()
        .expect(409)
        .problem("not-due-yet");
    let words = json!({"explanation": "自有设备"});
    world.suppliers[1].client.post(&path).json(&words).send().expect(404);
    world.suppliers[0].client.post(&path).json(&words).send().expect(200);
    world.suppliers[1].client.get(&path).send().expect(404);
    world.purchaser.post(&format!("{path}/decide")).json(&decision).send().expect(403);
    members[0].client.post(&format!("{path}/decide")).json(&decision).send().expect(200);
    let seen = world.suppliers[0].client.get(&path).send().expect(200);
    assert_eq!(seen.items()[0]["decision"], "rejected");
    let few = evaluate(&world, &made).expect(409).problem("too-few-bidders");
    assert!(few.text("detail").contains("《政府采购法》第三十六条"));
    assert_eq!((app.count("bid_results"), status(&world, &made)), (0, "qualified".into()));
    assert_eq!(app.count("bids WHERE status = 'invalid'"), 1);
});

on_both_engines!(an_abnormally_low_price_is_asked_about_by_itself, |app| {
    let world = World::new(app, 4);
    let made = world.project(&Setup::default());
    let bids = bids(&world, &made, &[49_000_000, 90_000_000, 95_000_000, 99_000_000]);
    let members = panel(&world, &made, 5);
    qualify(&world, &made, &members, &bids);
    assert_eq!(app.count("bid_explanations"), 1);
    for bid in &bids {
        score_all(&members, bid, "40", "20");
    }
    evaluate(&world, &made).expect(409).problem("explanation-open");
    let path = format!("/bids/{}/explanations", bids[0]);
    app.advance(24 * 3600);
    let late = world.suppliers[0].client.post(&path).json(&json!({"explanation": "迟到"})).send();
    late.expect(409).problem("deadline-passed");
    let decision = json!({"decision": "accepted", "reason": "成本构成合理"});
    members[3].client.post(&format!("{path}/decide")).json(&decision).send().expect(200);
    let closed = evaluate(&world, &made).expect(200);
    assert_eq!(of(&closed.body, &bids[0]).3, 1);
});

fn round(world: &World<'_>, made: &Made) -> citong_tests::Reply {
    let body = json!({"closes_at": "2026-12-01T12:00:00+08:00"});
    world.purchaser.post(&format!("/procurement-projects/{}/offer-rounds", made.id)).json(&body).send()
}

fn offer(world: &World<'_>, supplier: usize, bid: &str, price_fen: i64) -> citong_tests::Reply {
    let path = format!("/bids/{bid}/final-offer");
    world.suppliers[supplier].client.post(&path).json(&json!({"price_fen": price_fen})).send()
}

on_both_engines!(a_consultation_has_one_round_of_sealed_final_offers, |app| {
    let world = World::new(app, 3);
    let made = world.project(&Setup { method: "consultation", ..Setup::default() });
    let bids = bids(&world, &made, &[90_000_000, 91_000_000, 92_000_000]);
    let members = panel(&world, &made, 3);
    round(&world, &made).expect(409).problem("invalid-transition");
    qualify(&world, &made, &members, &bids);
    for bid in &bids {
        score_all(&members, bid, "40", "20");
    }
    let none = evaluate(&world, &made).expect(409).problem("offers-missing");
    assert!(none.text("detail").contains("财库〔2014〕214号"));
    offer(&world, 0, &bids[0], 80_000_000).expect(409).problem("bids-closed");
    let rounds = format!("/procurement-projects/{}/offer-rounds", made.id);
    let past = json!({"closes_at": "2026-12-01T08:00:00+08:00"});
    world.purchaser.post(&rounds).json(&past).send().expect(422).names("/closes_at");
    round(&world, &made).expect(201);
    round(&world, &made).expect(409).problem("duplicate");
    offer(&world, 0, &bids[0], 85_000_000).expect(200);
    assert_eq!(offer(&world, 0, &bids[0], 80_000_000).expect(200)["price_fen"], 80_000_000);
    let high = offer(&world, 1, &bids[1], 100_000_001).expect(422).names("/price_fen");
    assert!(high.text("detail").contains("财库〔2014〕214号"));
    offer(&world, 1, &bids[0], 1_000).expect(404);
    offer(&world, 1, &bids[1], 75_000_000).expect(200);
    // Sealed for everybody until it is over; in the database too.
    assert_eq!(world.purchaser.get(&rounds).send().expect(200).items()[0]["offers"], json!([]));
    let own = world.suppliers[0].client.get(&rounds).send().expect(200);
    assert_eq!(
        (own.items()[0]["status"].clone(), own.items()[0]["offers"].as_array().unwrap().len()),
        (json!("open"), 1)
    );
    assert_eq!(app.count("final_offers WHERE price_fen IS NULL"), 2);
    assert!(!app.sql_text("SELECT price_sealed FROM final_offers LIMIT 1").unwrap().contains("000000"));
    evaluate(&world, &made).expect(409).problem("offers-missing");

    app.set_clock("2026-12-01T12:00:00+08:00");
    offer(&world, 2, &bids[2], 70_000_000).expect(409).problem("bids-closed");
    app.run_jobs();
    app.run_jobs();
    let settled = world.purchaser.get(&rounds).send().expect(200);
    assert_eq!(
        (settled.items()[0]["status"].clone(), settled.items()[0]["offers"].as_array().unwrap().len()),
        (json!("settled"), 2)
    );
    // Who named none is out; a public service goes on with two.
    let closed = evaluate(&world, &made).expect(200);
    assert!(closed["lots"][0]["rejected"][0]["reason"].as_str().unwrap().contains("最后报价"));
    assert_eq!(of(&closed.body, &bids[1]), (json!("20.00"), json!("60.00"), json!("80.00"), 1));
    assert_eq!(of(&closed.body, &bids[0]), (json!("18.75"), json!("60.00"), json!("78.75"), 2));
    assert_eq!(closed["lots"][0]["results"][0]["price_fen"], 75_000_000);
    assert!(app.execute("UPDATE final_offers SET price_fen = 1").is_err(), "settled offers never change");
});

on_both_engines!(a_negotiation_goes_by_the_lowest_final_price_and_needs_three, |app| {
    let world = World::new(app, 3);
    for supplier in &world.suppliers {
        world.resize(supplier, "large");
    }
    let setup = Setup {
        method: "negotiation",
        award_method: "lowest_final_price",
        criteria: vec![],
        price_weight: 0,
        ..Setup::default()
    };
    for everybody in [true, false] {
        let made = world.project(&setup);
        let bids = bids(&world, &made, &[90_000_000, 91_000_000, 92_000_000]);
        let members = panel(&world, &made, 3);
        qualify(&world, &made, &members, &bids);
        round(&world, &made).expect(201);
        for (supplier, bid) in bids.iter().enumerate().take(if everybody { 3 } else { 2 }) {
            let price = 80_000_000 - i64::try_from(supplier).unwrap() * 1_000_000;
            offer(&world, supplier, bid, price).expect(200);
        }
        app.set_clock("2026-12-01T12:00:00+08:00");
        if everybody {
            // No job has run: closing the evaluation opens the offers itself.
            let closed = evaluate(&world, &made).expect(200);
            assert_eq!((of(&closed.body, &bids[2]).3, of(&closed.body, &bids[0]).3), (1, 3));
            app.set_clock("2026-12-01T08:00:00+08:00");
        } else {
            let few = evaluate(&world, &made).expect(409).problem("too-few-bidders");
            assert!(few.text("detail").contains("第三十八条"));
            assert_eq!(status(&world, &made), "qualified");
        }
    }
});

on_both_engines!(a_quotation_has_one_fixed_price_and_a_single_source_no_panel, |app| {
    let world = World::new(app, 3);
    let setup = Setup {
        method: "quotation",
        subject: "goods",
        award_method: "lowest_final_price",
        criteria: vec![],
        price_weight: 0,
        ..Setup::default()
    };
    let made = world.project(&setup);
    let quoted = bids(&world, &made, &[90_000_000, 89_000_000, 92_000_000]);
    let members = panel(&world, &made, 3);
    qualify(&world, &made, &members, &quoted);
    assert!(round(&world, &made).expect(409).problem("conflict").text("detail").contains("第74号"));
    let closed = evaluate(&world, &made).expect(200);
    assert_eq!(of(&closed.body, &quoted[1]).3, 1);

    let setup = Setup {
        method: "single_source",
        award_method: "negotiated_price",
        criteria: vec![],
        price_weight: 0,
        ..Setup::default()
    };
    let made = world.project(&setup);
    let bid = bids(&world, &made, &[90_000_000]).remove(0);
    qualify(&world, &made, &[], std::slice::from_ref(&bid));
    round(&world, &made).expect(201);
    offer(&world, 0, &bid, 85_000_000).expect(200);
    evaluate(&world, &made).expect(409).problem("offers-missing");
    app.set_clock("2026-12-01T12:00:00+08:00");
    let closed = evaluate(&world, &made).expect(200);
    assert_eq!(closed["lots"][0]["results"][0]["price_fen"], 85_000_000);
});
