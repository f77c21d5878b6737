//! Score sheets: blind, complete, never changed.

use super::panelists::{close_checks, evaluate, evaluation, experts, panel, qualify, score};
use super::world::{Setup, World};
use citong_tests::on_both_engines;
use serde_json::{Value, json};

on_both_engines!(scores_are_blind_until_the_evaluation_is_closed, |app| {
    let world = World::new(app, 3);
    let made = world.project(&Setup { method: "consultation", ..Setup::default() });
    let bids: Vec<_> = world.suppliers[..2]
        .iter()
        .map(|bidder| world.opened_bid(&made, bidder, "opened", 90_000_000, &json!({})))
        .collect();
    let members = panel(&world, &made, 3);
    score(&members[0], &bids[0], "40", "20").expect(409).problem("invalid-transition");
    qualify(&world, &made, &members, &bids);

    let sheet = score(&members[0], &bids[0], "40.5", "20").expect(201);
    assert_eq!((sheet["total"].clone(), sheet["revision"].clone()), (json!("60.50"), json!(1)));
    let path = format!("/bids/{}/scores", bids[0]);
    let own = members[0].client.get(&path).send().expect(200);
    assert_eq!((own["closed"].clone(), own["technical_score"].clone()), (json!(false), Value::Null));
    assert_eq!(
        own["sheets"][0]["items"][0],
        json!({"criterion_id": made.criteria[0], "criterion_code": "plan",
        "points": "40.50", "comment": null})
    );
    assert_eq!(members[1].client.get(&path).send().expect(200)["sheets"], json!([]));
    let outsider = &experts(&world, 1, "02")[0];
    for stranger in [
        &world.purchaser,
        &world.supervisor,
        &world.auditor,
        &world.suppliers[0].client,
        &world.suppliers[2].client,
        &outsider.client,
    ] {
        stranger.get(&path).send().expect(403).problem("scores-sealed");
    }
    world.office.get(&path).send().expect(403);
    app.client().get(&path).send().expect(401);
    // Progress is all that the purchaser and the supervisor see; the others nothing.
    for inside in [&world.purchaser, &world.supervisor] {
        let seen = evaluation(inside, &made).expect(200);
        assert_eq!(seen["progress"], json!({"qualified_bids": 2, "sheets_expected": 6, "sheets_in": 1}));
        assert_eq!(seen["lots"][0]["results"], json!([]));
        assert!(!seen.body.to_string().contains("60.50"));
    }
    for stranger in [&world.suppliers[0].client, &world.office, &outsider.client, &app.client()] {
        let refused = evaluation(stranger, &made).expect(403).problem("scores-sealed");
        assert!(refused.text("detail").contains("第六十六条"));
    }
    let planned = world.project(&Setup { status: "plan", ..Setup::default() });
    evaluation(&world.suppliers[0].client, &planned).expect(404);
});

on_both_engines!(a_sheet_is_complete_within_bounds_and_of_a_member, |app| {
    let world = World::new(app, 3);
    let made = world.project(&Setup::default());
    let bids: Vec<_> = world
        .suppliers
        .iter()
        .map(|bidder| world.opened_bid(&made, bidder, "opened", 90_000_000, &json!({})))
        .collect();
    let members = panel(&world, &made, 5);
    qualify(&world, &made, &members, &bids);
    let path = format!("/bids/{}/scores", bids[0]);
    let outsider = &experts(&world, 1, "02")[0];
    score(outsider, &bids[0], "40", "20").expect(403).problem("forbidden");
    let good = json!({"items": [{"criterion_code": "plan", "points": "50.00"},
        {"criterion_id": made.criteria[1], "points": "0"}], "total": "50"});
    for stranger in [&world.purchaser, &world.suppliers[0].client, &world.supervisor] {
        stranger.post(&path).json(&good).send().expect(403);
    }
    let refused = |pointer: &str, value: Value, at: &str| {
        let mut body = good.clone();
        *body.pointer_mut(pointer).expect("a member") = value;
        members[0].client.post(&path).json(&body).send().expect(422).names(at);
    };
    refused("/items/0/points", json!("50.01"), "/items/0/points");
    refused("/items/0/points", json!("1.005"), "/items/0/points");
    refused("/items/0/points", json!("-1"), "/items/0/points");
    refused("/items/0/criterion_code", json!("price"), "/items/0/criterion_code");
    refused("/items/1", json!({"criterion_code": "plan", "points": "1"}), "/items/1");
    refused("/items", json!([{"criterion_code": "plan", "points": "1"}]), "/items");
    refused("/items/0", json!({"points": "1"}), "/items/0");
    refused("/total", json!("51"), "/total");
    assert_eq!(app.count("score_sheets"), 0);
    members[0].client.post(&path).json(&good).send().expect(201);
    assert_eq!((app.count("score_sheets"), app.count("score_items")), (1, 2));

    // A correction is a sheet of its own, until all are in.
    let corrected = score(&members[0], &bids[0], "45", "10").expect(201);
    assert_eq!(corrected["revision"], 2);
    let own = members[0].client.get(&path).send().expect(200);
    assert_eq!(
        (own["sheets"].as_array().unwrap().len(), own["sheets"][0]["total"].clone()),
        (1, json!("55.00"))
    );
    let missing = evaluate(&world, &made).expect(409).problem("scores-missing");
    assert_eq!(missing["missing"].as_array().unwrap().len(), 14);
    assert!(missing.body.to_string().contains(&members[1].seat));
    assert_eq!(app.count("bid_results"), 0);
    for (n, member) in members.iter().enumerate() {
        for bid in bids.iter().skip(usize::from(n == 0)) {
            score(member, bid, "40", "20").expect(201);
        }
    }
    score(&members[0], &bids[0], "50", "30").expect(409).problem("conflict");
    assert_eq!(app.count("score_sheets"), 16);

    // The database holds it too.
    for sql in [
        "UPDATE score_sheets SET total = 1",
        "DELETE FROM score_items",
        "UPDATE score_items SET points = 1",
        "DELETE FROM score_sheets",
        "UPDATE bid_checks SET passed = FALSE, reason = 'x'",
    ] {
        assert!(app.execute(sql).is_err(), "{sql}");
    }
    let recused = world.uuid(&members[4].seat);
    let body = json!({"relation": "other", "reason": "与投标人有经济纠纷"});
    let leave = format!("/panel-members/{}/recuse", members[4].seat);
    world.supervisor.post(&leave).json(&body).send().expect(200);
    let again = format!(
        "INSERT INTO score_sheets (id, bid_id, member_id, revision, total, submitted_at) \
         VALUES ({}, {}, {recused}, 9, 0, '2026-12-01T00:00:00.000000Z')",
        world.uuid(&super::world::new_id()),
        world.uuid(&bids[0])
    );
    assert!(app.execute(&again).is_err(), "a recused member cannot score");
    let refused = score(&members[4], &bids[0], "40", "20").expect(403).problem("recused");
    assert!(refused.text("detail").contains("第九条"));
    close_checks(&world, &made).expect(409).problem("invalid-transition");
});
