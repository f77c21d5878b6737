//! Whole purchases, one of each method, over HTTP: from the plan to the archive, and what is published about them.

use super::awards::{post, status};
use super::bids::{PRICE, custodians, private_keys, public_keys, submit};
use super::open_data::{keep, ocid};
use super::panelists::{self, Panelist};
use super::projects::{LATE, draft, planned, publish, with};
use super::world::{Made, World};
use citong_sealing::Role;
use citong_tests::{Client, Reply, on_both_engines};
use serde_json::{Value, json};

/// The evening of the day of the opening: offers are closed.
const EVENING: &str = "2027-01-15T18:00:00+08:00";

/// One purchase: what its body says beside the draft.
struct Purchase {
    method: &'static str,
    subject: &'static str,
    changes: Value,
    bidders: usize,
}

fn purchase(method: &'static str, subject: &'static str, changes: Value, bidders: usize) -> Purchase {
    Purchase { method, subject, changes, bidders }
}

/// Who has put in whose name which price: the first supplier is the cheapest.
fn price(index: usize) -> i64 {
    PRICE - 20_000_000 + 5_000_000 * i64::try_from(index).expect("few bidders")
}

fn get(world: &World<'_>, made: &Made) -> Value {
    world.purchaser.get(&format!("/procurement-projects/{}", made.id)).send().expect(200).body
}

/// Planned, its keys registered, the public heard where it must be, published.
fn published(world: &World<'_>, purchase: &Purchase) -> Made {
    let mut body = with(draft(purchase.method, purchase.subject), &purchase.changes);
    let asked: Vec<&str> = world.suppliers.iter().map(|one| one.id.as_str()).collect();
    if matches!(purchase.method, "negotiation" | "quotation" | "single_source") {
        body["invited_supplier_ids"] = json!(asked);
    }
    let id = planned(&world.purchaser, &body).id();
    let view = world.purchaser.get(&format!("/procurement-projects/{id}")).send().expect(200).body;
    let ids = |list: &str| -> Vec<String> {
        let items = view[list].as_array().expect("a list").iter();
        items.map(|one| one["id"].as_str().expect("an id").to_owned()).collect()
    };
    let made = Made { id, lots: ids("lots"), criteria: ids("criteria") };
    if body["public_service"] == true {
        post(world, &made, "consult", &json!({"until": "2026-12-08T18:00:00+08:00"})).expect(200);
        world.app.set_clock("2026-12-08T18:00:00+08:00");
        post(world, &made, "close-consultation", &json!({"summary": "没有收到意见", "opinions": []}))
            .expect(200);
    }
    if purchase.method == "invited_tender" {
        world.alone();
        post(world, &made, "invitations/draw", &json!({"count": asked.len()})).succeed();
    }
    for ((role, key), client) in Role::ALL.into_iter().zip(public_keys()).zip(custodians(world)) {
        let path = format!("/procurement-projects/{}/custodians/{role}", made.id);
        client.put(&path).json(&json!({"public_key": key})).send().expect(200);
    }
    publish(&world.purchaser, &made.id, LATE).expect(200);
    world.app.run_jobs();
    assert_eq!(status(world, &made), "open_for_bids");
    made
}

/// Sealed bids come in, the cheapest first; at the deadline two roles open them.
fn opened(world: &World<'_>, made: &Made) -> Vec<String> {
    let bids: Vec<String> = (world.suppliers.iter().enumerate())
        .map(|(index, bidder)| submit(made, 0, bidder, price(index)).expect(201).id())
        .collect();
    let sealed = world.auditor.get(&format!("/bids/{}", bids[0])).send();
    sealed.expect(403).problem("bid-sealed");
    world.app.set_clock(LATE);
    open(world, made).expect(200);
    assert_eq!(status(world, made), "opened");
    bids
}

/// The purchaser and the supervisor release their keys; the second answer.
fn open(world: &World<'_>, made: &Made) -> Reply {
    release(made, &world.purchaser, 0).expect(200);
    release(made, &world.supervisor, 1)
}

/// One of the three custodians releases a key.
fn release(made: &Made, client: &Client, key: usize) -> Reply {
    let body = json!({"private_key": private_keys()[key].reveal()});
    client.post(&format!("/procurement-projects/{}/open", made.id)).json(&body).send()
}

/// Checks, last offers, sheets: evaluated; the bids in the order of the ranks.
fn evaluated(world: &World<'_>, made: &Made, purchase: &Purchase, bids: &[String]) -> Vec<String> {
    let view = get(world, made);
    let size = usize::try_from(view["terms"]["panel_size"].as_i64().unwrap_or(0)).expect("a size");
    let panel: Vec<Panelist> =
        if purchase.method == "single_source" { Vec::new() } else { panelists::panel(world, made, size) };
    panelists::qualify(world, made, &panel, bids);
    if matches!(purchase.method, "negotiation" | "consultation" | "single_source") {
        let closes = json!({"closes_at": "2027-01-15T17:00:00+08:00"});
        post(world, made, "offer-rounds", &closes).expect(201);
        for (index, (bid, bidder)) in bids.iter().zip(&world.suppliers).enumerate() {
            let offer = json!({"price_fen": price(index) - 1_000_000});
            bidder.client.post(&format!("/bids/{bid}/final-offer")).json(&offer).send().succeed();
        }
        world.app.set_clock(EVENING);
        world.app.run_jobs();
    }
    if view["terms"]["award_method"] == "comprehensive_score" {
        for member in &panel {
            for bid in bids {
                panelists::score(member, bid, "36.50", "27.00").succeed();
            }
        }
    }
    panelists::evaluate(world, made).expect(200);
    let ranks = panelists::evaluation(&world.purchaser, made).expect(200);
    let results = ranks["lots"][0]["results"].as_array().expect("results");
    results.iter().map(|one| one["bid_id"].as_str().expect("an id").to_owned()).collect()
}

/// Awarded, announced, signed, published, filed, accepted, paid, archived.
fn completed(world: &World<'_>, made: &Made, price_fen: i64) -> String {
    post(world, made, "award", &json!({})).expect(200);
    post(world, made, "publish-result", &json!({})).expect(200);
    let contract = json!({"starts_on": "2027-01-20", "ends_on": "2027-12-20"});
    let contract = post(world, made, "sign", &contract).expect(201);
    assert_eq!(contract["amount_fen"], price_fen, "the contract is signed at the price of the bid");
    let contract = contract.id();
    let act = |verb: &str, body: &Value| {
        world.purchaser.post(&format!("/contracts/{contract}/{verb}")).json(body).send()
    };
    act("publish", &json!({})).expect(200);
    act("file", &json!({})).expect(200);
    let accepted = json!({"passed": true, "summary": "全部完成", "accepted_on": "2027-01-15",
        "opinions": [{"channel": "on_site", "by": "service_user", "rating": 5, "text": "戏好看"}]});
    act("acceptance", &accepted).succeed();
    let payment = json!({"amount_fen": price_fen, "paid_on": "2027-01-15", "reference": "国库支付 1187"});
    let cashier = world.app.another_user("purchaser", None, Some(&world.purchaser_id));
    cashier.post(&format!("/contracts/{contract}/payments")).json(&payment).send().expect(201);
    assert_eq!(status(world, made), "paid");
    post(world, made, "archive", &json!({})).succeed();
    contract
}

/// What the open data say of the whole process; every party that is named is among the parties.
fn disclosed(world: &World<'_>, made: &Made, purchase: &Purchase) {
    world.app.run_jobs();
    let one = world.app.client().get(&format!("/open-data/ocds/records/{}", ocid(made))).send().expect(200);
    keep(world.app, &format!("whole-{}-{}.json", purchase.method, purchase.subject), &one);
    let release = &one["records"][0]["compiledRelease"];
    assert_eq!(release["tender"]["status"], "complete", "{release}");
    // A tender's opening record is public; of the other methods only who won.
    let shown = if purchase.method.ends_with("tender") { purchase.bidders } else { 1 };
    let bids = release["bids"]["details"].as_array().map_or(0, Vec::len);
    assert!(bids >= shown, "{bids} bids in {release}");
    assert_eq!(release["awards"][0]["status"], "active");
    assert_eq!(release["contracts"][0]["implementation"]["transactions"].as_array().map(Vec::len), Some(1));
    let parties: Vec<&str> = (release["parties"].as_array().expect("parties").iter())
        .map(|party| party["id"].as_str().expect("an id"))
        .collect();
    for referred in referred(release) {
        assert!(parties.contains(&referred.as_str()), "{referred} is not among the parties");
    }
    for secret in ["专家", "technical", "13893217865"] {
        assert!(!one.body.to_string().contains(secret), "{secret}");
    }
}

/// Ids under members that name an organization.
fn referred(value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                match (name.as_str(), value) {
                    ("buyer" | "procuringEntity" | "payer" | "payee", Value::Object(body)) => {
                        found.extend(body.get("id").and_then(Value::as_str).map(str::to_owned));
                    }
                    ("suppliers" | "tenderers", Value::Array(bodies)) => {
                        found.extend(bodies.iter().filter_map(|body| body["id"].as_str()).map(str::to_owned));
                    }
                    ("parties", _) => {}
                    _ => found.extend(referred(value)),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| found.extend(referred(item))),
        _ => {}
    }
    found
}

fn through(world: &World<'_>, purchase: &Purchase) {
    let made = published(world, purchase);
    let bids = opened(world, &made);
    let ranked = evaluated(world, &made, purchase, &bids);
    assert_eq!(ranked[0], bids[0], "the cheapest of equals wins");
    let last_offer = matches!(purchase.method, "negotiation" | "consultation" | "single_source");
    completed(world, &made, price(0) - if last_offer { 1_000_000 } else { 0 });
    disclosed(world, &made, purchase);
}

macro_rules! whole_purchases {
    ($($name:ident: $method:literal, $subject:literal, $bidders:literal, $changes:tt;)*) => {$(
        on_both_engines!($name, |app| {
            let world = World::new(app, $bidders);
            through(&world, &purchase($method, $subject, json!($changes), $bidders));
        });
    )*};
}

whole_purchases! {
    an_open_tender_by_score: "open_tender", "services", 3, {"public_service": true};
    an_open_tender_by_price: "open_tender", "goods", 3, {"terms": {"award_method": "lowest_evaluated_price", "price_weight": 0}, "criteria": []};
    an_invited_tender: "invited_tender", "services", 3, {"method_reason": "只能从有限范围的供应商处采购"};
    a_consultation: "consultation", "services", 3, {"public_service": true};
    a_negotiation: "negotiation", "services", 3, {"method_reason": "技术复杂，不能确定详细规格"};
    a_quotation: "quotation", "goods", 3, {"method_reason": "规格统一、现货充足"};
    a_single_source: "single_source", "services", 1, {"method_reason": "唯一版权方"};
}

/// With one bidder too few nothing is opened, and what follows is the end of the project.
fn fails(world: &World<'_>, purchase: &Purchase, article: &str) {
    let made = published(world, purchase);
    let bids: Vec<String> = (world.suppliers.iter().take(purchase.bidders).enumerate())
        .map(|(index, bidder)| submit(&made, 0, bidder, price(index)).expect(201).id())
        .collect();
    world.app.set_clock(LATE);
    // Already the first key is refused: none is kept for nothing.
    let refused = release(&made, &world.purchaser, 0).expect(409).problem("too-few-bidders");
    assert!(refused.text("detail").contains(article), "{refused}");
    assert_eq!(status(world, &made), "open_for_bids");
    world.auditor.get(&format!("/bids/{}", bids[0])).send().expect(403).problem("bid-sealed");
    let failure = json!({"grounds": "too_few_bidders", "reason": "截止时供应商不足法定数量"});
    let ended = post(world, &made, "fail", &failure).expect(200);
    assert_eq!(ended["status"], "failed");
    assert_eq!(world.app.count("bids WHERE envelope_sealed IS NOT NULL"), 0, "nobody reads them any more");
    assert_eq!(world.app.count("bids WHERE price_fen IS NOT NULL"), 0);
    post(world, &made, "award", &json!({})).problem("invalid-transition");
}

macro_rules! too_few {
    ($($name:ident: $method:literal, $subject:literal, $suppliers:literal, $bidders:literal, $changes:tt, $article:literal;)*) => {$(
        on_both_engines!($name, |app| {
            let world = World::new(app, $suppliers);
            fails(&world, &purchase($method, $subject, json!($changes), $bidders), $article);
        });
    )*};
}

too_few! {
    an_open_tender_with_two_bids_fails: "open_tender", "services", 3, 2, {}, "第三十六条";
    an_invited_tender_with_two_bids_fails: "invited_tender", "services", 3, 2, {"method_reason": "只能从有限范围的供应商处采购"}, "第三十六条";
    a_consultation_with_one_bid_fails: "consultation", "services", 3, 1, {"public_service": true}, "";
    a_negotiation_with_two_bids_fails: "negotiation", "services", 3, 2, {"method_reason": "技术复杂"}, "";
    a_quotation_with_two_bids_fails: "quotation", "goods", 3, 2, {"method_reason": "规格统一"}, "";
}
