//! Awards: the ranking is followed, the result starts the clocks, a cancelled award makes room for the next.

use super::world::{Made, Setup, World};
use citong_tests::{Reply, on_both_engines};
use serde_json::{Value, json};

/// A purchase that is evaluated: the first bidder is ranked first, the second costs less.
pub fn evaluated(world: &World<'_>, setup: &Setup) -> (Made, [String; 2]) {
    let made = world.project(&Setup { status: "evaluated", ..setup.clone() });
    let bid = |bidder, rank, price| {
        let bid = world.opened_bid(&made, &world.suppliers[bidder], "qualified", price, &json!({}));
        world.result(&made, &bid, rank, 9000 - rank * 100, price);
        bid
    };
    let bids = [bid(0, 1, 90_000_000), bid(1, 2, 80_000_000)];
    (made, bids)
}

/// The same with an award whose result is published; answers the award's id, too.
pub fn published(world: &World<'_>, setup: &Setup) -> (Made, String) {
    let (made, _) = evaluated(world, setup);
    let award = award(world, &made);
    post(world, &made, "publish-result", &json!({})).expect(200);
    (made, award)
}

/// Awards what comes first; answers the award's id.
pub fn award(world: &World<'_>, made: &Made) -> String {
    let decision = post(world, made, "award", &json!({})).expect(200);
    decision.body["awards"][0]["id"].as_str().expect("an award").to_owned()
}

/// The purchaser does something to a project.
pub fn post(world: &World<'_>, made: &Made, verb: &str, body: &Value) -> Reply {
    let request = world.purchaser.post(&format!("/procurement-projects/{}/{verb}", made.id));
    if verb == "publish-result" { request.send() } else { request.json(body).send() }
}

/// A project's state in the database.
pub fn status(world: &World<'_>, made: &Made) -> String {
    let sql = format!("SELECT status FROM procurement_projects WHERE id = {}", world.uuid(&made.id));
    world.app.sql_text(&sql).expect("the project")
}

on_both_engines!(the_first_of_the_ranking_wins_and_the_result_starts_the_clocks, |app| {
    let world = World::new(app, 2);
    let (made, bids) = evaluated(&world, &Setup::default());
    let path = format!("/procurement-projects/{}/award", made.id);
    // Not the cheaper one, which is second; not by who does not buy.
    let second = json!({"awards": [{"lot_id": made.lots[0], "bid_id": bids[1]}], "reason": "价格更低"});
    let refused = world.purchaser.post(&path).json(&second).send().expect(422).names("/awards/0/bid_id");
    assert!(refused.text("detail").contains("第四十三条"), "{refused}");
    world.supervisor.post(&path).json(&json!({})).send().problem("forbidden");
    world.office.post(&path).json(&json!({})).send().problem("forbidden");
    world.suppliers[0].client.post(&path).json(&json!({})).send().problem("forbidden");
    let other = json!({"name": "别处文旅局", "kind": "government_agency", "region": "350583"});
    let other = world.office.post("/organizations").json(&other).send().expect(201).id();
    app.user("purchaser", None, Some(&other)).post(&path).json(&json!({})).send().problem("forbidden");
    assert_eq!((app.count("awards"), status(&world, &made).as_str()), (0, "evaluated"));
    // The first one, at the price that was bid.
    let decided = world.purchaser.post(&path).json(&json!({})).send().expect(200);
    assert_eq!(
        (&decided.body["status"], &decided.body["awards"][0]["price_fen"]),
        (&json!("awarded"), &json!(90_000_000))
    );
    assert_eq!(decided.body["awards"][0]["bid_id"], bids[0].as_str());
    assert_eq!(app.count("procurement_lots WHERE status = 'awarded'"), 1);
    world.purchaser.post(&path).json(&json!({})).send().problem("invalid-transition");
    let award = format!("/awards/{}", decided.body["awards"][0]["id"].as_str().expect("an id"));
    // Nobody outside knows before it is announced.
    app.client().get(&award).send().expect(404);
    assert!(app.client().get("/awards").send().expect(200).items().is_empty());
    world.auditor.get(&award).send().expect(200);
    assert_eq!(app.count("procurement_notices WHERE kind = 'result'"), 0);
    let result = post(&world, &made, "publish-result", &json!({})).expect(200).body;
    assert_eq!(result["status"], "result_published");
    assert_eq!(result["result_until"], "2026-12-03T00:00:00+08:00", "one working day");
    assert_eq!(result["challenge_until"], "2026-12-12T00:00:00+08:00", "seven more");
    assert_eq!(result["sign_until"], "2027-01-01T00:00:00+08:00", "thirty days");
    assert_eq!(app.client().get(&award).send().expect(200).body["published"], true);
    assert_eq!(
        app.client().get(&format!("/awards?project_id={}", made.id)).send().expect(200).items().len(),
        1
    );
    assert_eq!(app.count("procurement_notices WHERE kind = 'result' AND body LIKE '%900000.00%'"), 1);
    for (bidder, words) in world.suppliers.iter().zip(["贵单位中标", "未中标"]) {
        let told = bidder.client.get("/me/notices").send().expect(200);
        assert!(told.items()[0].to_string().contains(words), "{told}");
    }
    assert_eq!(app.count("changes WHERE kind = 'award'"), 1);
    post(&world, &made, "publish-result", &json!({})).problem("invalid-transition");
});

on_both_engines!(a_cancelled_award_makes_room_for_the_next, |app| {
    let world = World::new(app, 2);
    let (made, award_id) = published(&world, &Setup::default());
    let path = format!("/awards/{award_id}/cancel");
    let refused = json!({"grounds": "refused_to_sign", "reason": "书面放弃"});
    world.suppliers[0].client.post(&path).json(&refused).send().problem("forbidden");
    let upheld = json!({"grounds": "upheld_challenge", "reason": "质疑成立"});
    world.purchaser.post(&path).json(&upheld).send().expect(422).names("/grounds");
    assert_eq!(
        (app.count("awards WHERE status = 'active'"), status(&world, &made).as_str()),
        (1, "result_published")
    );
    let cancelled = world.purchaser.post(&path).json(&refused).send().expect(200).body;
    assert_eq!(
        (&cancelled["status"], &cancelled["cancellation_grounds"]),
        (&json!("cancelled"), &json!("refused_to_sign"))
    );
    assert_eq!(status(&world, &made), "evaluated");
    assert_eq!(app.count("procurement_clocks WHERE sign_until IS NULL AND awarded_at IS NULL"), 1);
    world.purchaser.post(&path).json(&refused).send().problem("invalid-transition");
    // The one that fell is no candidate any more; the next is.
    let decided = post(&world, &made, "award", &json!({})).expect(200).body;
    assert_eq!(decided["awards"][0]["supplier_id"], world.suppliers[1].id.as_str());
    assert_eq!(decided["awards"][0]["price_fen"], 80_000_000);
    let next = decided["awards"][0]["id"].as_str().expect("an id").to_owned();
    app.client().get(&format!("/awards/{next}")).send().expect(404);
    world.purchaser.post(&format!("/awards/{next}/cancel")).json(&refused).send().expect(200);
    let nobody = post(&world, &made, "award", &json!({})).problem("too-few-bidders");
    assert!(nobody.text("detail").contains("第三十六条"), "{nobody}");
    assert_eq!((app.count("awards"), status(&world, &made).as_str()), (2, "evaluated"));
    // What was decided stays in the database.
    assert!(app.execute("UPDATE awards SET price_fen = 1").is_err());
    assert!(app.execute("DELETE FROM award_cancellations").is_err());
});

on_both_engines!(each_lot_in_the_running_is_decided_on, |app| {
    let world = World::new(app, 2);
    let (made, bids) = evaluated(&world, &Setup { lots: 2, ..Setup::default() });
    let choice = |lot: &str, bid: &str| json!({"awards": [{"lot_id": lot, "bid_id": bid}]});
    post(&world, &made, "award", &choice(&made.lots[0], &bids[0])).expect(422).names("/awards");
    post(&world, &made, "award", &choice(&bids[0], &bids[0])).expect(422).names("/awards/0/lot_id");
    post(&world, &made, "award", &json!({})).problem("too-few-bidders");
    assert_eq!(app.count("awards"), 0);
    let second = Made { id: made.id.clone(), lots: vec![made.lots[1].clone()], criteria: Vec::new() };
    let bid = world.opened_bid(&second, &world.suppliers[1], "qualified", 40_000_000, &json!({}));
    world.result(&second, &bid, 1, 9000, 40_000_000);
    let wrong =
        json!({"awards": [{"lot_id": made.lots[0], "bid_id": bid}, {"lot_id": made.lots[1], "bid_id": bid}]});
    post(&world, &made, "award", &wrong).expect(422).names("/awards/0/bid_id");
    let all = json!({"awards": [{"lot_id": made.lots[0], "bid_id": bids[0]}, {"lot_id": made.lots[1], "bid_id": bid}]});
    let decided = post(&world, &made, "award", &all).expect(200).body;
    assert_eq!(decided["awards"].as_array().expect("awards").len(), 2);
});

on_both_engines!(what_is_announced_late_is_flagged, |app| {
    let world = World::new(app, 2);
    let (made, _) = evaluated(&world, &Setup::default());
    award(&world, &made);
    let path = format!("/procurement-projects/{}/deadlines", made.id);
    let of = |code: &str| {
        let all = world.auditor.get(&path).send().expect(200);
        all.items().iter().find(|item| item["code"] == code).cloned().expect("a deadline")
    };
    // Two working days after Tuesday.
    assert_eq!(of("publish_result")["due_at"], "2026-12-04T00:00:00+08:00");
    assert_eq!(of("publish_result")["overdue"], false);
    app.set_clock("2026-12-04T00:00:00+08:00");
    assert_eq!(of("publish_result")["overdue"], true);
    post(&world, &made, "publish-result", &json!({})).expect(200);
    let late = of("publish_result");
    assert_eq!((&late["overdue"], &late["done_at"]), (&json!(true), &json!("2026-12-04T00:00:00+08:00")));
    assert!(late["article"].as_str().expect("an article").contains("第四十三条"));
    app.client().get(&path).send().expect(401);
    world.suppliers[0].client.get(&path).send().problem("forbidden");
});
