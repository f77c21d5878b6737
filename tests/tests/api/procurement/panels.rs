//! Panels: how they are drawn, who knows of them, who leaves them.

use super::panelists::{confirm, draw, experts, panel, seated};
use super::world::{Setup, World};
use citong_tests::on_both_engines;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(text: &str) -> Vec<u8> {
    (0..text.len()).step_by(2).map(|i| u8::from_str_radix(&text[i..i + 2], 16).unwrap()).collect()
}

/// The order of these ids, computed from what is published alone.
pub fn drawn_order(seed: &str, ids: &[Value]) -> Vec<String> {
    let mut order: Vec<(Vec<u8>, String)> = ids
        .iter()
        .map(|id| {
            let id = id.as_str().unwrap();
            let bytes = [unhex(seed), Uuid::parse_str(id).unwrap().as_bytes().to_vec()].concat();
            (Sha256::digest(bytes).to_vec(), id.to_owned())
        })
        .collect();
    order.sort();
    order.into_iter().map(|(_, id)| id).collect()
}

on_both_engines!(a_panel_is_as_the_law_says, |app| {
    let world = World::new(app, 1);
    let made = world.project(&Setup::default());
    experts(&world, 7, "02");
    let path = format!("/procurement-projects/{}/panel/draw", made.id);
    for stranger in [&world.supervisor, &world.suppliers[0].client, &world.office] {
        stranger.post(&path).json(&json!({})).send().expect(403);
    }
    let refused = |body: Value, at: &str, cites: &str| {
        let reply = draw(&world, &made, &body).expect(422).names(at);
        assert!(reply.text("detail").contains(cites), "{reply}");
    };
    refused(json!({"size": 4}), "/size", "第四十七条");
    refused(json!({"size": 3}), "/size", "第四十七条");
    refused(json!({"size": 5, "strata": [{"domain": "02", "count": 4}]}), "/strata", "");
    let (own, other) =
        (world.purchaser.id(), app.another_user("purchaser", None, Some(&world.suppliers[0].organization)));
    refused(json!({"purchaser_representatives": [other.id()]}), "/purchaser_representatives/0", "");
    let second = app.another_user("purchaser", None, Some(&world.purchaser_id));
    refused(
        json!({"purchaser_representatives": [own, second.id()]}),
        "/purchaser_representatives",
        "第四十七条",
    );
    let planned = world.project(&Setup { status: "open_for_bids", ..Setup::default() });
    draw(&world, &planned, &json!({})).expect(409).problem("invalid-transition");
    let single = world.project(&Setup { method: "single_source", ..Setup::default() });
    draw(&world, &single, &json!({})).expect(409).problem("conflict");
    let large = world.project(&Setup { budget_fen: 1_000_000_000, ..Setup::default() });
    let small = draw(&world, &large, &json!({})).expect(409).problem("panel-incomplete");
    assert!(small.text("detail").contains("第四十七条"), "the documents name five, the law seven");
    assert_eq!(app.count("panel_members") + app.count("evaluation_panels"), 0);

    let body = json!({"size": 5, "strata": [{"domain": "0201", "count": 3}, {"domain": "02", "count": 1}],
        "purchaser_representatives": [second.id()]});
    let drawn = draw(&world, &made, &body).expect(200);
    assert_eq!(
        (drawn["size"].clone(), drawn["seated"].clone(), drawn["confirmed"].clone()),
        (json!(5), json!(5), json!(0))
    );
    draw(&world, &made, &json!({})).expect(409).problem("duplicate");
    // The representative is a reviewer of this purchaser now.
    let mine = second.get("/panel-members").send().expect(200);
    assert_eq!(mine.items()[0]["purchaser_representative"], true);
    assert_eq!(app.count("panel_members"), 5);
});

on_both_engines!(the_draw_can_be_done_again_from_what_is_published, |app| {
    let world = World::new(app, 1);
    let made = world.project(&Setup::default());
    let all = experts(&world, 8, "02");
    let promised = draw(&world, &made, &json!({"size": 5})).expect(200);
    assert_eq!((&promised["seed"], &promised["members"]), (&Value::Null, &json!([])));
    let members = seated(&made, &all);
    for member in &members[..4] {
        confirm(member).expect(200);
    }
    // One leaves: the next in the order follows.
    let path = format!("/panel-members/{}/decline", members[4].seat);
    members[0].client.post(&path).json(&json!({"reason": "代人请假"})).send().expect(404);
    let left = members[4].client.post(&path).json(&json!({"reason": "外出"})).send().expect(200);
    assert_eq!(left["status"], "declined");
    world.publish_result(&made);
    let panel = app.client().get(&format!("/procurement-projects/{}/panel", made.id)).send().expect(200);
    let seed = panel.text("seed");
    assert_eq!(hex(&Sha256::digest(unhex(seed))), promised.text("seed_hash"));
    let tie_seed = Sha256::digest([unhex(seed), b"tie".to_vec()].concat());
    assert_eq!(hex(&Sha256::digest(tie_seed)), promised.text("tie_seed_hash"));
    let draws = panel["draws"].as_array().unwrap();
    assert_eq!(draws.len(), 2);
    for (drawn, seats) in draws.iter().zip([5usize, 1]) {
        let order = drawn_order(seed, drawn["candidates"].as_array().unwrap());
        assert_eq!(json!(order[..seats]), drawn["drawn"]);
    }
    assert_eq!(draws[0]["candidates"].as_array().unwrap().len(), 8);
    assert_eq!(
        draws[1]["candidates"].as_array().unwrap().len(),
        3,
        "who was drawn before is not drawn again"
    );
    let names: Vec<_> =
        panel["members"].as_array().unwrap().iter().map(|m| m["name"].as_str().unwrap()).collect();
    assert!(names.len() == 6 && names.iter().all(|name| name.starts_with("专家")));
    assert!(app.execute("UPDATE panel_draws SET seats = 9").is_err(), "the database guards what was drawn");
    assert!(app.execute("UPDATE evaluation_panels SET seed_hash = 'x'").is_err());
    assert!(app.execute("UPDATE panel_members SET status = 'confirmed'").is_err());
});

on_both_engines!(who_evaluates_is_secret_until_the_result_is_published, |app| {
    let world = World::new(app, 2);
    let made = world.project(&Setup::default());
    world.opened_bid(&made, &world.suppliers[0], "opened", 90_000_000, &json!({}));
    let path = format!("/procurement-projects/{}/panel", made.id);
    world.purchaser.get(&path).send().expect(404);
    let members = panel(&world, &made, 5);
    for inside in [&world.purchaser, &world.supervisor, &world.auditor, &world.office] {
        let seen = inside.get(&path).send().expect(200);
        assert_eq!((seen["confirmed"].clone(), seen["seated"].clone()), (json!(5), json!(5)));
        assert!(!seen.body.to_string().contains("专家"), "no names");
        assert!(!members.iter().any(|m| seen.body.to_string().contains(&m.expert)), "no ids of experts");
        assert_eq!(seen["my_membership"], Value::Null);
    }
    let own = members[0].client.get(&path).send().expect(200);
    assert_eq!(own["my_membership"]["id"], members[0].seat.as_str());
    assert_eq!(own["members"], json!([]));
    for stranger in [&world.suppliers[0].client, &app.resident()] {
        let refused = stranger.get(&path).send().expect(403);
        assert!(refused.text("detail").contains("第六十六条"));
    }
    app.client().get(&path).send().expect(403);
    world.publish_result(&made);
    assert_eq!(app.client().get(&path).send().expect(200)["members"].as_array().unwrap().len(), 5);
});

on_both_engines!(a_recused_member_is_followed_and_neither_sees_nor_decides, |app| {
    let world = World::new(app, 3);
    let made = world.project(&Setup::default());
    let bid = world.opened_bid(&made, &world.suppliers[0], "opened", 90_000_000, &json!({}));
    let all = experts(&world, 6, "02");
    draw(&world, &made, &json!({"size": 5})).expect(200);
    let members = seated(&made, &all);
    let body = json!({"relation": "employment", "reason": "曾在投标人处任职"});
    let path = |seat: &str, verb: &str| format!("/panel-members/{seat}/{verb}");
    let no = members[0]
        .client
        .post(&path(&members[0].seat, "confirm"))
        .json(&json!({"no_conflict": false}))
        .send();
    assert!(no.expect(422).names("/no_conflict").text("detail").contains("第九条"));
    // What became known since the draw keeps a member from confirming.
    let tie = json!({"kind": "spouse", "organization_id": world.suppliers[0].organization, "from_on": "2020-01-01"});
    world.office.post(&format!("/experts/{}/affiliations", members[0].expert)).json(&tie).send().expect(201);
    assert!(confirm(&members[0]).expect(403).problem("recused").text("detail").contains("第九条"));
    assert_eq!(app.count("panel_members WHERE status = 'confirmed'"), 0);

    // Nobody but the member and the supervisor recuses.
    members[1].client.post(&path(&members[0].seat, "recuse")).json(&body).send().expect(404);
    world.purchaser.post(&path(&members[0].seat, "recuse")).json(&body).send().expect(403);
    let recused = members[0].client.post(&path(&members[0].seat, "recuse")).json(&body).send().expect(200);
    assert_eq!(
        (recused["status"].clone(), recused["relation"].clone()),
        (json!("recused"), json!("employment"))
    );
    let now = seated(&made, &all);
    assert_eq!(now.len(), 5, "the next has the seat");
    assert!(now.iter().all(|member| member.expert != members[0].expert));
    // The supervisor recuses another; nobody is left to follow.
    world.supervisor.post(&path(&members[1].seat, "recuse")).json(&body).send().expect(200);
    assert_eq!(seated(&made, &all).len(), 4);
    draw(&world, &made, &json!({})).expect(409).problem("panel-incomplete");
    let check = json!({"kind": "compliance", "passed": true});
    let refused = members[0].client.post(&format!("/bids/{bid}/qualification")).json(&check).send();
    assert!(refused.expect(403).problem("recused").text("detail").contains("第九条"));
    members[2].client.post(&format!("/bids/{bid}/qualification")).json(&check).send().expect(403);
    assert_eq!(app.count("bid_checks"), 0, "who has not declared does not decide either");
    confirm(&members[2]).expect(200);
    members[2].client.post(&format!("/bids/{bid}/qualification")).json(&check).send().expect(201);
    // One more expert is entered: the missing seat is drawn.
    experts(&world, 1, "02");
    draw(&world, &made, &json!({})).expect(200);
    assert_eq!(app.count("panel_members WHERE status IN ('drawn', 'confirmed')"), 5);
});
