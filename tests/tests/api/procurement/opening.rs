//! The opening: two keys, after the deadline, all bids at once.

use super::bids::{
    DUE, MARKER, PRICE, bids_of, binding, content, custodians, private_keys, public_keys, receiving, submit,
};
use super::world::{Made, Setup, World};
use citong_sealing::{Bytes, Content, Envelope, Role};
use citong_tests::{App, Client, Reply, on_both_engines, race};
use serde_json::{Value, json};

fn opening(made: &Made) -> String {
    format!("/procurement-projects/{}/open", made.id)
}

/// A custodian releases the key of its role.
fn release(world: &World<'_>, made: &Made, place: usize) -> Reply {
    release_by(custodians(world)[place], made, place)
}

fn release_by(client: &Client, made: &Made, place: usize) -> Reply {
    client.post(&opening(made)).json(&json!({"private_key": private_keys()[place].reveal()})).send()
}

/// A project with as many bids as there are suppliers.
fn with_bids(world: &World<'_>, setup: &Setup) -> (Made, Vec<String>) {
    let made = receiving(world, setup);
    let bids = world.suppliers.iter().enumerate();
    let bids = bids.map(|(i, bidder)| submit(&made, 0, bidder, PRICE + i as i64).expect(201).id()).collect();
    (made, bids)
}

/// The same at the deadline.
fn due_with_bids(world: &World<'_>, setup: &Setup) -> (Made, Vec<String>) {
    let made = with_bids(world, setup);
    world.app.set_clock(DUE);
    made
}

fn nothing_opened(app: &App) {
    assert_eq!(app.count("bids WHERE opened_at IS NOT NULL OR price_fen IS NOT NULL"), 0);
    assert_eq!(app.count("bid_contents"), 0);
    assert_eq!(app.count("procurement_projects WHERE status <> 'open_for_bids'"), 0);
    assert_eq!(app.count("procurement_notices"), 0);
}

on_both_engines!(two_custodians_open_the_bids, |app| {
    let world = World::new(app, 3);
    let (made, bids) = due_with_bids(&world, &Setup::default());
    let first = release(&world, &made, 1).expect(200);
    assert_eq!((first["status"].clone(), first["opened_at"].clone()), (json!("open_for_bids"), Value::Null));
    assert_eq!(first["released"][0]["role"], "finance_supervisor");
    assert_eq!(first["waiting_for"], json!(["purchaser", "city_office"]));
    world.purchaser.get(&format!("/bids/{}", bids[0])).send().expect(403).problem("bid-sealed");
    nothing_opened(app);
    // The same key again changes nothing.
    assert_eq!(release(&world, &made, 1).expect(200)["released"].as_array().map(Vec::len), Some(1));
    nothing_opened(app);

    let second = release(&world, &made, 0).expect(200);
    assert_eq!((second["status"].clone(), second["waiting_for"].clone()), (json!("opened"), json!([])));
    assert_eq!(app.count("bids WHERE status = 'opened' AND opened_at IS NOT NULL"), 3);
    assert_eq!(app.count("bid_contents"), 3);
    assert_eq!(app.count("procurement_clocks WHERE opened_at IS NOT NULL"), 1);
    assert_eq!(app.count("audit_events WHERE action = 'release_key'"), 2);
    assert_eq!(app.count("audit_events WHERE action = 'open' AND kind = 'procurement_project'"), 1);
    let notice = app.sql_text("SELECT body FROM procurement_notices WHERE kind = 'opening'").unwrap();
    assert!(notice.contains("932178.65 元") && notice.contains("泉州演艺0公司"), "{notice}");
    release(&world, &made, 2).expect(409).problem("invalid-transition");

    // 开标记录 is public; what is inside is not.
    let record = app.client().get(&bids_of(&made)).send().expect(200);
    let of_all: Vec<&Value> = record.items().iter().map(|bid| &bid["price_fen"]).collect();
    assert_eq!(of_all, [PRICE, PRICE + 1, PRICE + 2]);
    let path = format!("/bids/{}", bids[0]);
    for reader in [&world.suppliers[0].client, &world.purchaser, &world.supervisor, &world.auditor] {
        let seen = reader.get(&path).send().expect(200);
        assert!(seen["content"]["technical"].as_str().is_some_and(|text| text.contains(MARKER)), "{seen}");
    }
    let reviewer = app.login_as("reviewer");
    for other in
        [&world.suppliers[1].client, &world.office, &app.resident(), &reviewer, &app.login_as("sysadmin")]
    {
        let seen = other.get(&path).send().expect(200);
        assert_eq!((seen["content"].clone(), seen["receipt"].clone()), (Value::Null, Value::Null), "{seen}");
        assert_eq!(seen["price_fen"], PRICE);
    }
    let foreign = app.another_user("purchaser", Some("350502"), None);
    assert_eq!(foreign.get(&path).send().expect(200)["content"], Value::Null);
    assert!(app.execute("UPDATE bid_contents SET opened_at = opened_at").is_err());
});

on_both_engines!(nothing_is_opened_early_or_by_one_alone, |app| {
    let world = World::new(app, 3);
    let (made, _) = due_with_bids(&world, &Setup::default());
    app.set_clock("2026-12-11T08:59:59+08:00");
    let refused = release(&world, &made, 0).expect(409).problem("opening-not-due");
    assert!(refused.text("detail").contains("第三十九条"), "{refused}");
    assert_eq!(app.count("bid_custodians WHERE released_at IS NOT NULL"), 0);
    app.set_clock(DUE);
    let post =
        |client: &Client, key: &str| client.post(&opening(&made)).json(&json!({"private_key": key})).send();
    let _ = post(&world.purchaser, &Bytes(vec![77; 32]).to_string()).expect(422).names("/private_key");
    let _ = post(&world.purchaser, "AAAA").expect(422).names("/private_key");
    // The key of another role, a stranger, the auditor, the sysadmin, a bidder, nobody.
    release_by(&world.purchaser, &made, 1).expect(403);
    release_by(&app.another_user("purchaser", Some("350502"), None), &made, 0).expect(403);
    for role in ["auditor", "sysadmin", "reviewer"] {
        release_by(&app.login_as(role), &made, 0).expect(403);
    }
    release_by(&world.suppliers[0].client, &made, 0).expect(403);
    release_by(&app.client(), &made, 0).expect(401);
    nothing_opened(app);
    // One person who has two roles, and got hold of a second key, is still one person.
    let both = app.another_user("purchaser", None, Some(&world.purchaser_id));
    let grant = json!({"role": "city_office", "region": "350500"});
    app.login_as("sysadmin").post(&format!("/users/{}/grants", both.id())).json(&grant).send().expect(201);
    release_by(&both, &made, 0).expect(200);
    release_by(&both, &made, 2).expect(409).problem("four-eyes");
    nothing_opened(app);
    // A lost key is made up for by the city office's.
    assert_eq!(release(&world, &made, 2).expect(200)["status"], "opened");
});

on_both_engines!(two_custodians_at_once_open_once, |app| {
    let world = World::new(app, 3);
    let projects: Vec<Made> = (0..3).map(|_| with_bids(&world, &Setup::default()).0).collect();
    app.set_clock(DUE);
    for (round, made) in (0..).zip(&projects) {
        let replies = race(3, |i| release(&world, made, i));
        let opened = replies.iter().filter(|reply| reply["status"] == "opened").count();
        let waiting = replies.iter().filter(|reply| reply["status"] == "open_for_bids").count();
        let late = replies.iter().filter(|reply| reply.status == 409).count();
        assert_eq!((opened, waiting, late), (1, 1, 1), "{replies:?}");
        assert_eq!(app.count("bid_contents"), 3 * (round + 1));
        assert_eq!(app.count("procurement_notices WHERE kind = 'opening'"), round + 1);
        assert_eq!(app.count("bid_custodians WHERE released_at IS NOT NULL"), 2 * (round + 1));
    }
});

on_both_engines!(two_bids_of_a_tender_stay_sealed, |app| {
    let world = World::new(app, 2);
    let (made, bids) = due_with_bids(&world, &Setup::default());
    for place in [0, 1, 2] {
        let refused = release(&world, &made, place).expect(409).problem("too-few-bidders");
        let detail = refused.text("detail");
        assert!(detail.contains("第四十一条") && detail.contains("第三十六条"), "{refused}");
    }
    nothing_opened(app);
    assert_eq!(app.count("bid_custodians WHERE private_key_sealed IS NOT NULL"), 0);
    assert_eq!(app.count("bids WHERE envelope_sealed IS NOT NULL"), 2);
    world.purchaser.get(&format!("/bids/{}", bids[0])).send().expect(403).problem("bid-sealed");
});

on_both_engines!(a_lot_with_too_few_bids_fails_unread, |app| {
    let world = World::new(app, 3);
    let made = receiving(&world, &Setup { lots: 2, ..Setup::default() });
    for (i, bidder) in world.suppliers.iter().enumerate() {
        submit(&made, 0, bidder, 40_000_000 + i as i64).expect(201);
    }
    let unread = submit(&made, 1, &world.suppliers[0], PRICE).expect(201).id();
    app.set_clock(DUE);
    release(&world, &made, 0).expect(200);
    assert_eq!(release(&world, &made, 1).expect(200)["status"], "opened");
    assert_eq!(
        app.count("procurement_lots WHERE status = 'failed' AND failure_reason LIKE '%第四十一条%'"),
        1
    );
    assert_eq!(app.count("procurement_lots WHERE status = 'active'"), 1);
    assert_eq!(app.count("bids WHERE status = 'opened'"), 3);
    assert_eq!(app.count("bids WHERE status = 'submitted' AND envelope_sealed IS NULL"), 1);
    assert_eq!(app.count("procurement_notices WHERE kind = 'failure' AND lot_id IS NOT NULL"), 1);
    world.purchaser.get(&format!("/bids/{unread}")).send().expect(403).problem("bid-sealed");
    let own = world.suppliers[0].client.get(&format!("/bids/{unread}")).send().expect(200);
    assert_eq!((own["price_fen"].clone(), own["content"].clone()), (Value::Null, Value::Null));
    assert_eq!(app.client().get(&bids_of(&made)).send().expect(200).items().len(), 3);
});

on_both_engines!(each_method_has_its_own_least_number, |app| {
    let world = World::new(app, 2);
    let service = Setup { public_service: true, ..Setup::default() };
    let goods = Setup { subject: "goods", public_service: false, ..Setup::default() };
    let consultation = with_bids(&world, &Setup { method: "consultation", ..service.clone() }).0;
    let refused = [("consultation", "214号"), ("negotiation", "第三十七条"), ("quotation", "第四十八条")]
        .map(|(method, article)| (with_bids(&world, &Setup { method, ..goods.clone() }).0, article));
    let single = receiving(&world, &Setup { method: "single_source", ..service });
    submit(&single, 0, &world.suppliers[0], PRICE).expect(201);
    app.set_clock(DUE);
    for (made, article) in &refused {
        let refused = release(&world, made, 0).expect(409).problem("too-few-bidders");
        assert!(refused.text("detail").contains(article), "{refused}");
    }
    nothing_opened(app);
    for made in [&consultation, &single] {
        release(&world, made, 0).expect(200);
        assert_eq!(release(&world, made, 2).expect(200)["status"], "opened");
    }
});

// Whatever a bidder seals, however wrong: one bid is invalid, the others are opened.
on_both_engines!(an_invalid_bid_does_not_stand_in_the_way, |app| {
    let world = World::new(app, 6);
    let made = receiving(&world, &Setup::default());
    let bytes = |content: &Value| content.to_string().into_bytes();
    let plain = serde_json::to_value(content(PRICE)).unwrap();
    let mut more = plain.clone();
    more["discount"] = json!(1);
    let mut nul = plain.clone();
    nul["technical"] = json!("a\u{0}b");
    let mut above = plain.clone();
    above["price_fen"] = json!(100_000_001);
    let mut exact = plain.clone();
    exact["price_fen"] = json!(100_000_000);
    let insides = [vec![0xff, 0, 1], bytes(&more), bytes(&nul), bytes(&above), bytes(&exact), bytes(&plain)];
    let mut ids = Vec::new();
    for (place, (inside, bidder)) in insides.iter().zip(&world.suppliers).enumerate() {
        let mut envelope = Envelope::seal_bytes(inside, &binding(&made, 0, bidder), &public_keys()).unwrap();
        if place == 0 {
            // And one that cannot even be decrypted.
            envelope.shares[0].ciphertext.0[5] ^= 1;
        }
        let body = json!({"envelope": envelope});
        ids.push(bidder.client.post(&bids_of(&made)).json(&body).send().expect(201).id());
    }
    app.set_clock(DUE);
    release(&world, &made, 0).expect(200);
    assert_eq!(release(&world, &made, 1).expect(200)["status"], "opened");
    let seen: Vec<Reply> =
        ids.iter().map(|id| world.purchaser.get(&format!("/bids/{id}")).send().expect(200)).collect();
    let states: Vec<&Value> = seen.iter().map(|bid| &bid["status"]).collect();
    assert_eq!(states, ["invalid", "invalid", "invalid", "invalid", "opened", "opened"]);
    for bid in &seen[..4] {
        assert!(bid.text("status_reason").contains("第六十三条"), "{bid}");
    }
    let prices: Vec<&Value> = seen.iter().map(|bid| &bid["price_fen"]).collect();
    let none = Value::Null;
    assert_eq!(prices, [&none, &none, &none, &json!(100_000_001), &json!(100_000_000), &json!(PRICE)]);
    assert_eq!(seen[0]["content"], Value::Null);
    let record = app.client().get(&bids_of(&made)).send().expect(200);
    assert_eq!(record.items()[3]["status"], "invalid");
    let notice = app.sql_text("SELECT body FROM procurement_notices WHERE kind = 'opening'").unwrap();
    assert!(notice.contains("超过预算金额或者最高限价"), "{notice}");
});

// A stored row that was damaged behind the server's back is not the bidder's fault: nothing is opened until it
// is restored.
on_both_engines!(what_the_server_has_damaged_is_not_lost, |app| {
    let world = World::new(app, 3);
    let (made, _) = due_with_bids(&world, &Setup::default());
    // Somebody with the database and without the guards.
    let guard = match app.engine() {
        citong_tests::Engine::Sqlite => "DROP TRIGGER received_bids_stay",
        citong_tests::Engine::Postgres => "DROP TRIGGER received_bids_stay ON bids",
    };
    app.execute(guard).expect("the guard is gone");
    let shifted =
        "UPDATE bids SET envelope_sealed = 'A' || envelope_sealed WHERE id = (SELECT MIN(id) FROM bids)";
    let shifted = match app.engine() {
        citong_tests::Engine::Sqlite => shifted.to_owned(),
        citong_tests::Engine::Postgres => {
            shifted.replace("SELECT MIN(id) FROM bids", "SELECT id FROM bids ORDER BY id LIMIT 1")
        }
    };
    app.execute(&shifted).expect("a damaged row");
    release(&world, &made, 0).expect(200);
    let refused = release(&world, &made, 1).expect(409).problem("conflict");
    assert!(refused["bid_id"].is_string(), "{refused}");
    nothing_opened(app);
    app.execute("UPDATE bids SET envelope_sealed = substr(envelope_sealed, 2) WHERE envelope_sealed LIKE 'A%' AND id = (SELECT id FROM bids ORDER BY id LIMIT 1)")
        .expect("the row is restored");
    assert_eq!(release(&world, &made, 1).expect(200)["status"], "opened");
});

on_both_engines!(signs_of_collusion_are_shown_to_those_who_judge, |app| {
    let world = World::new(app, 3);
    let made = receiving(&world, &Setup::default());
    let signals = format!("/procurement-projects/{}/collusion-signals", made.id);
    let mut first: Content = content(PRICE);
    first.signals.author = "陈 编制".into();
    first.signals.deposit_account = Some("6222 0202".into());
    let mut second: Content = content(PRICE + 1);
    second.signals.author = "陈编制".into();
    second.signals.deposit_account = Some("62220202".into());
    second.documents[0].sha256 = "cd".repeat(32);
    let mut third: Content = content(PRICE + 2);
    third.documents[0].sha256 = "ef".repeat(32);
    for (content, bidder) in [&first, &second, &third].into_iter().zip(&world.suppliers) {
        let body = super::bids::sealed(&made, 0, bidder, content);
        bidder.client.post(&bids_of(&made)).json(&body).send().expect(201);
    }
    world.purchaser.get(&signals).send().expect(403).problem("bid-sealed");
    app.set_clock(DUE);
    release(&world, &made, 0).expect(200);
    release(&world, &made, 1).expect(200);
    for reader in [&world.purchaser, &world.supervisor, &world.auditor] {
        let seen = reader.get(&signals).send().expect(200);
        assert_eq!(seen.items().len(), 1, "{seen}");
        assert_eq!(seen.items()[0]["signs"], json!(["same_author", "same_deposit_account"]));
    }
    // It decides nothing.
    assert_eq!(app.count("bids WHERE status = 'opened'"), 3);
    world.office.get(&signals).send().expect(403);
    world.suppliers[0].client.get(&signals).send().expect(403);
    app.login_as("reviewer").get(&signals).send().expect(403);
    app.client().get(&signals).send().expect(401);
});

#[test]
fn the_roles_of_the_shares_are_those_of_the_custodians() {
    assert_eq!(Role::ALL.map(Role::as_str), ["purchaser", "finance_supervisor", "city_office"]);
}
