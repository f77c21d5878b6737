//! Custody of the keys, and bids before they are opened.

use super::world::{Bidder, Made, Setup, World};
use citong_sealing::{
    Binding, Bytes, Consortium, Content, Document, Envelope, PrivateKey, PublicKey, Receipt, Role, Signals,
    SmeDeclaration, SmeSize,
};
use citong_tests::{App, Client, Reply, on_both_engines, race};
use serde_json::{Value, json};
use uuid::Uuid;

/// The moment at which [`World`]'s bids are due, and the second before.
pub const DUE: &str = "2026-12-11T09:00:00+08:00";
const IN_TIME: &str = "2026-12-11T08:59:59+08:00";
/// Words and a figure that occur nowhere but in a bid.
pub const MARKER: &str = "独门秘方提线木偶";
pub const PRICE: i64 = 93_217_865;

/// The private keys of the custodians, in the order of the shares.
pub fn private_keys() -> [PrivateKey; 3] {
    [11, 12, 13].map(|byte| PrivateKey::new([byte; 32]))
}

pub fn public_keys() -> [PublicKey; 3] {
    private_keys().map(|key| key.public().unwrap())
}

/// The three custodians, in the order of the shares.
pub fn custodians<'w>(world: &'w World<'_>) -> [&'w Client; 3] {
    [&world.purchaser, &world.supervisor, &world.office]
}

fn custodian_path(made: &Made, role: Role) -> String {
    format!("/procurement-projects/{}/custodians/{role}", made.id)
}

/// A project that receives bids, with its keys registered.
pub fn receiving(world: &World<'_>, setup: &Setup) -> Made {
    let made = world.project(&Setup { status: "open_for_bids", ..setup.clone() });
    if !matches!(setup.method, "open_tender" | "consultation") {
        world.invite_all(&made);
    }
    for ((role, key), client) in Role::ALL.into_iter().zip(public_keys()).zip(custodians(world)) {
        client.put(&custodian_path(&made, role)).json(&json!({"public_key": key})).send().expect(200);
    }
    made
}

pub fn content(price_fen: i64) -> Content {
    Content {
        version: 1,
        price_fen,
        technical: format!("{MARKER}，每村两场"),
        delivery_days: Some(180),
        sme_declaration: Some(SmeDeclaration { size: SmeSize::Small }),
        consortium: None::<Consortium>,
        documents: vec![Document { name: "方案.pdf".into(), sha256: "ab".repeat(32), bytes: 123 }],
        signals: Signals {
            author: format!("编制人{price_fen}"),
            agent: format!("经办人{price_fen}"),
            contact_phone: format!("138{:08}", price_fen % 100_000_000),
            deposit_account: None,
        },
    }
}

pub fn binding(made: &Made, lot: usize, bidder: &Bidder) -> Binding {
    let id = |text: &str| Uuid::parse_str(text).unwrap();
    Binding { project_id: id(&made.id), lot_id: id(&made.lots[lot]), supplier_id: id(&bidder.id) }
}

/// The body of a bid for a lot.
pub fn sealed(made: &Made, lot: usize, bidder: &Bidder, content: &Content) -> Value {
    let envelope = Envelope::seal(content, &binding(made, lot, bidder), &public_keys()).unwrap();
    json!({"lot_id": made.lots[lot], "envelope": envelope})
}

pub fn bids_of(made: &Made) -> String {
    format!("/procurement-projects/{}/bids", made.id)
}

/// Hands a bid in.
pub fn submit(made: &Made, lot: usize, bidder: &Bidder, price_fen: i64) -> Reply {
    bidder.client.post(&bids_of(made)).json(&sealed(made, lot, bidder, &content(price_fen))).send()
}

on_both_engines!(three_people_of_three_roles_keep_the_keys, |app| {
    let world = World::new(app, 1);
    let made = world.project(&Setup { status: "open_for_bids", ..Setup::default() });
    let list = format!("/procurement-projects/{}/custodians", made.id);
    let [first, second, third] = public_keys();
    let put = |client: &Client, role, key: &str| {
        client.put(&custodian_path(&made, role)).json(&json!({"public_key": key})).send()
    };
    // Nobody registers for a role that is not theirs, and no key that everybody could compute with.
    put(&world.purchaser, Role::FinanceSupervisor, &first.to_string()).expect(403);
    put(&world.auditor, Role::Purchaser, &first.to_string()).expect(403);
    put(&app.another_user("purchaser", Some("350502"), None), Role::Purchaser, &first.to_string())
        .expect(403);
    let zero = Bytes(vec![0; 32]).to_string();
    let _ = put(&world.purchaser, Role::Purchaser, &zero).expect(422).names("/public_key");
    let _ = put(&world.purchaser, Role::Purchaser, "AAAA").expect(422).names("/public_key");
    world.purchaser.put(&format!("{list}/supplier")).json(&json!({"public_key": first})).send().expect(404);
    assert_eq!(app.count("bid_custodians"), 0);
    // While a key is missing nobody can bid.
    submit(&made, 0, &world.suppliers[0], PRICE).expect(409).problem("custody-incomplete");

    let registered = put(&world.purchaser, Role::Purchaser, &first.to_string()).expect(200);
    put(&world.supervisor, Role::FinanceSupervisor, &first.to_string()).expect(409).problem("duplicate");
    put(&world.supervisor, Role::FinanceSupervisor, &second.to_string()).expect(200);
    assert_eq!(app.client().get(&list).send().expect(200)["complete"], false);
    // One person with two roles keeps one key only.
    let both = app.another_user("purchaser", None, Some(&world.purchaser_id));
    let grant = json!({"role": "city_office", "region": "350500"});
    app.login_as("sysadmin").post(&format!("/users/{}/grants", both.id())).json(&grant).send().expect(201);
    let seen = registered.etag();
    put(&both, Role::Purchaser, &first.to_string()).expect(428);
    let replacement = PrivateKey::new([21; 32]).public().unwrap();
    let replaced = both.put(&custodian_path(&made, Role::Purchaser)).if_match(&seen);
    replaced.json(&json!({"public_key": replacement})).send().expect(200);
    put(&both, Role::CityOffice, &third.to_string()).expect(409).problem("four-eyes");
    let stale = world.purchaser.put(&custodian_path(&made, Role::Purchaser)).if_match(&seen);
    stale.json(&json!({"public_key": first})).send().expect(412);
    put(&world.office, Role::CityOffice, &third.to_string()).expect(200);

    let public = app.client().get(&list).send().expect(200);
    assert_eq!((public["complete"].clone(), public.items().len()), (json!(true), 3));
    assert_eq!(public.items()[0]["fingerprint"], replacement.fingerprint());
    assert_eq!(public.items()[0]["released_at"], Value::Null);
    assert_eq!(app.count("audit_events WHERE action IN ('register_custodian', 'replace_custodian')"), 4);
});

on_both_engines!(keys_stay_from_the_first_bid_on, |app| {
    let world = World::new(app, 1);
    let made = receiving(&world, &Setup::default());
    let other = PrivateKey::new([31; 32]).public().unwrap();
    let bid = submit(&made, 0, &world.suppliers[0], PRICE).expect(201).id();
    // Also when the only bid is withdrawn again: its envelope may be in somebody's hands.
    world.suppliers[0].client.post(&format!("/bids/{bid}/withdraw")).send().expect(200);
    let again = world.office.put(&custodian_path(&made, Role::CityOffice)).if_match("*");
    again.json(&json!({"public_key": other})).send().expect(409).problem("custody-fixed");
    let same = world.office.put(&custodian_path(&made, Role::CityOffice));
    same.json(&json!({"public_key": public_keys()[2]})).send().expect(200);
    for sql in [
        format!("UPDATE bid_custodians SET public_key = '{other}' WHERE role = 'city_office'"),
        "DELETE FROM bid_custodians WHERE role = 'city_office'".to_owned(),
        "UPDATE bids SET envelope_sha256 = 'x'".to_owned(),
        "UPDATE bids SET envelope_sealed = 'x'".to_owned(),
        "DELETE FROM bids".to_owned(),
    ] {
        assert!(app.execute(&sql).is_err(), "{sql}");
    }
});

on_both_engines!(a_receipt_proves_what_was_handed_in_and_when, |app| {
    let world = World::new(app, 1);
    let made = receiving(&world, &Setup::default());
    let bidder = &world.suppliers[0];
    let body = sealed(&made, 0, bidder, &content(PRICE));
    let bid = bidder.client.post(&bids_of(&made)).idempotency_key("b1").json(&body).send().expect(201);
    let key = app.client().get("/bid-receipt-key").send().expect(200);
    let key: [u8; 32] = Bytes::parse(key.text("public_key")).unwrap().exactly().unwrap();
    let receipt: Receipt = serde_json::from_value(bid["receipt"].clone()).unwrap();
    assert_eq!(receipt.verify(&key), Ok(()));
    let envelope: Envelope = serde_json::from_value(body["envelope"].clone()).unwrap();
    assert_eq!(receipt.envelope_sha256, envelope.sha256());
    assert_eq!(receipt.submitted_at, bid.text("submitted_at"));
    assert_eq!(bid["available_actions"], json!(["withdraw", "replace"]));
    // The same again is the same bid, another one for this lot is not taken.
    let replay = bidder.client.post(&bids_of(&made)).idempotency_key("b1").json(&body).send().expect(201);
    assert_eq!(replay.id(), bid.id());
    submit(&made, 0, bidder, PRICE).expect(409).problem("duplicate");
    assert_eq!(app.count("bids"), 1);
});

on_both_engines!(nobody_sees_a_bid_before_the_opening, |app| {
    let world = World::new(app, 2);
    let made = receiving(&world, &Setup::default());
    let bidder = &world.suppliers[0];
    let id = submit(&made, 0, bidder, PRICE).expect(201).id();
    let path = format!("/bids/{id}");
    let own = bidder.client.get(&path).send().expect(200);
    assert_eq!((own["status"].clone(), own["price_fen"].clone()), (json!("submitted"), Value::Null));
    assert_eq!(bidder.client.get(&bids_of(&made)).send().expect(200).items().len(), 1);
    // Another bidder's own list is empty; it does not hear that there is another bid.
    assert!(world.suppliers[1].client.get(&bids_of(&made)).send().expect(200).items().is_empty());

    let mut others = vec![world.suppliers[1].client.clone(), app.resident(), app.machine("县级", "350582")];
    others.extend([world.purchaser.clone(), world.supervisor.clone(), world.office.clone()]);
    others.extend(
        ["auditor", "sysadmin", "reviewer", "evaluator", "venue_manager"].map(|role| app.login_as(role)),
    );
    for other in &others {
        other.get(&path).send().expect(403).problem("bid-sealed");
    }
    for other in &others[1..] {
        other.get(&bids_of(&made)).send().expect(403).problem("bid-sealed");
    }
    app.client().get(&bids_of(&made)).send().expect(403).problem("bid-sealed");
    app.client().get(&path).send().expect(401);
    let unknown = "/bids/0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10";
    world.purchaser.get(unknown).send().expect(404);
    bidder.client.get(unknown).send().expect(404);
    let stranger = &world.suppliers[1].client;
    stranger.post(&format!("{path}/withdraw")).send().expect(403).problem("bid-sealed");
    let body = json!({"envelope": sealed(&made, 0, &world.suppliers[1], &content(1))["envelope"]});
    stranger.post(&format!("{path}/replace")).json(&body).send().expect(403).problem("bid-sealed");
    assert_eq!(app.count("bids WHERE status = 'submitted'"), 1);
    // Nor by the feed of changes or the audit trail, but for the auditor.
    for reader in [app.user("sysadmin", None, None), app.user("city_office", None, None)] {
        let changes = reader.get("/changes?limit=1000&kinds=bid").send().expect(200);
        assert!(changes.items().is_empty());
    }
    let trail = app.login_as("sysadmin").get("/audit-events?kind=bid").send().expect(200);
    assert!(trail.items().is_empty());
    let trail = app.login_as("auditor").get("/audit-events?kind=bid").send().expect(200);
    assert_eq!(trail.items().len(), 1);
});

on_both_engines!(a_bid_is_late_from_the_deadline_on, |app| {
    let world = World::new(app, 3);
    let made = receiving(&world, &Setup::default());
    app.set_clock(IN_TIME);
    let first = submit(&made, 0, &world.suppliers[0], PRICE).expect(201).id();
    for late in [DUE, "2026-12-11T09:00:01+08:00"] {
        app.set_clock(late);
        let refused = submit(&made, 0, &world.suppliers[1], PRICE).expect(409).problem("bids-closed");
        assert!(refused.text("detail").contains("第三十三条"), "{refused}");
        let owner = &world.suppliers[0].client;
        let refused = owner.post(&format!("/bids/{first}/withdraw")).send().expect(409);
        assert!(refused.problem("bids-closed").text("detail").contains("第三十四条"));
        let body = json!({"envelope": sealed(&made, 0, &world.suppliers[0], &content(1))["envelope"]});
        owner.post(&format!("/bids/{first}/replace")).json(&body).send().expect(409).problem("bids-closed");
    }
    assert_eq!(app.count("bids"), 1);
    assert_eq!(app.count("bids WHERE status = 'submitted' AND envelope_sealed IS NOT NULL"), 1);
    // Another method, another article.
    let quotation = Setup { method: "quotation", subject: "goods", ..Setup::default() };
    let quotation = world.project(&Setup { status: "open_for_bids", ..quotation });
    let refused = submit(&quotation, 0, &world.suppliers[1], PRICE).expect(409).problem("bids-closed");
    assert!(refused.text("detail").contains("第74号"));
    // Nor while the project does not receive bids.
    app.set_clock(IN_TIME);
    let notice = world.project(&Setup { status: "notice", ..Setup::default() });
    submit(&notice, 0, &world.suppliers[1], PRICE).expect(409).problem("bids-closed");
});

on_both_engines!(a_withdrawn_or_replaced_bid_is_erased, |app| {
    let world = World::new(app, 1);
    let made = receiving(&world, &Setup::default());
    let bidder = &world.suppliers[0];
    let first = submit(&made, 0, bidder, PRICE).expect(201);
    let body = json!({"envelope": sealed(&made, 0, bidder, &content(PRICE + 1))["envelope"]});
    let second = bidder.client.post(&format!("/bids/{}/replace", first.id())).json(&body).send().expect(201);
    assert_ne!(first["receipt"], second["receipt"]);
    let old = bidder.client.get(&format!("/bids/{}", first.id())).send().expect(200);
    assert_eq!(
        (old["status"].clone(), old["receipt"].clone()),
        (json!("replaced"), first["receipt"].clone())
    );
    let reason = json!({"reason": "报价有误"});
    let path = format!("/bids/{}/withdraw", second.id());
    let gone = bidder.client.post(&path).json(&reason).send().expect(200);
    assert_eq!(
        (gone["status"].clone(), gone["status_reason"].clone()),
        (json!("withdrawn"), json!("报价有误"))
    );
    assert_eq!(app.count("bids WHERE envelope_sealed IS NOT NULL"), 0);
    assert_eq!(app.count("bids WHERE ended_at IS NOT NULL"), 2);
    bidder.client.post(&path).send().expect(409).problem("invalid-transition");
    // And a new one may follow.
    submit(&made, 0, bidder, PRICE).expect(201);
    assert_eq!(app.count("bids WHERE status = 'submitted'"), 1);
});

on_both_engines!(an_envelope_is_for_its_project_lot_and_bidder, |app| {
    let world = World::new(app, 2);
    let made = receiving(&world, &Setup { lots: 2, ..Setup::default() });
    let (bidder, other) = (&world.suppliers[0], &world.suppliers[1]);
    let post = |body: &Value| bidder.client.post(&bids_of(&made)).json(body).send();
    let mut body = sealed(&made, 0, bidder, &content(PRICE));
    body["lot_id"] = json!(made.lots[1]);
    let refused = post(&body).expect(422).names("/envelope");
    assert!(refused.text("detail").contains("第三十三条"), "{refused}");
    let _ = post(&sealed(&made, 0, other, &content(PRICE))).expect(422).names("/envelope");
    body["lot_id"] = Value::Null;
    let _ = post(&body).expect(422).names("/lot_id");
    body["lot_id"] = json!(made.id);
    let _ = post(&body).expect(422).names("/lot_id");
    // Sealed to a key that is not registered any more.
    let [a, b, _] = public_keys();
    let keys = [a, b, PrivateKey::new([99; 32]).public().unwrap()];
    let envelope = Envelope::seal(&content(PRICE), &binding(&made, 0, bidder), &keys).unwrap();
    let stale = json!({"lot_id": made.lots[0], "envelope": envelope});
    let _ = post(&stale).expect(422).names("/envelope/shares");
    let mut unknown = sealed(&made, 0, bidder, &content(PRICE));
    unknown["envelope"]["version"] = json!(2);
    let _ = post(&unknown).expect(422).names("/envelope");
    unknown["envelope"]["price_fen"] = json!(1);
    post(&unknown).expect(422);
    // For somebody else, and by nobody.
    let mut for_other = sealed(&made, 0, other, &content(PRICE));
    for_other["supplier_id"] = json!(other.id);
    post(&for_other).expect(403);
    world.purchaser.post(&bids_of(&made)).json(&body).send().expect(403);
    app.client().post(&bids_of(&made)).json(&body).send().expect(401);
    // Larger than an envelope may be.
    let mut large = sealed(&made, 0, bidder, &content(PRICE));
    large["envelope"]["ciphertext"] = json!(Bytes(vec![0; 1024 * 1024]).to_string());
    let refused = post(&large).expect(413).problem("payload-too-large");
    assert_eq!(refused["limit_bytes"], 1_048_576);
    assert_eq!(app.count("bids"), 0);
    // Each lot has its own bid.
    submit(&made, 0, bidder, PRICE).expect(201);
    submit(&made, 1, bidder, PRICE).expect(201);
});

on_both_engines!(related_suppliers_do_not_bid_for_one_lot, |app| {
    let world = World::new(app, 3);
    world.relate(&world.suppliers[0], &world.suppliers[1]);
    let made = receiving(&world, &Setup { lots: 2, ..Setup::default() });
    // Both at once, again and again: never both.
    let replies = race(2, |i| submit(&made, 0, &world.suppliers[i], PRICE));
    assert_eq!(replies.iter().filter(|reply| reply.status == 201).count(), 1, "{replies:?}");
    let refused = replies.into_iter().find(|reply| reply.status != 201).unwrap();
    let refused = refused.expect(409).problem("related-bidders");
    assert!(refused.text("detail").contains("第十八条"), "{refused}");
    assert_eq!(app.count("bids"), 1);
    submit(&made, 0, &world.suppliers[2], PRICE).expect(201);
    // Another lot is another contract; a bid that was withdrawn stands in nobody's way.
    let first = submit(&made, 1, &world.suppliers[0], PRICE).expect(201).id();
    submit(&made, 1, &world.suppliers[1], PRICE).expect(409).problem("related-bidders");
    world.suppliers[0].client.post(&format!("/bids/{first}/withdraw")).send().expect(200);
    submit(&made, 1, &world.suppliers[1], PRICE).expect(201);
});

on_both_engines!(who_wrote_the_specification_does_not_bid, |app| {
    let world = World::new(app, 2);
    let made = receiving(&world, &Setup::default());
    world.author(&made, &world.suppliers[0]);
    let refused = submit(&made, 0, &world.suppliers[0], PRICE).expect(409).problem("supplier-not-eligible");
    assert!(refused.text("detail").contains("第十八条"), "{refused}");
    assert_eq!(app.count("bids"), 0);
    submit(&made, 0, &world.suppliers[1], PRICE).expect(201);
});

/// Every table of the database in which a text occurs in some row.
pub fn tables_with(app: &App, text: &str) -> Vec<String> {
    use citong_tests::Engine;
    let names = match app.engine() {
        Engine::Sqlite => {
            "SELECT group_concat(name) FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'"
        }
        Engine::Postgres => {
            "SELECT string_agg(table_name, ',') FROM information_schema.tables \
                             WHERE table_schema = 'public' AND table_type = 'BASE TABLE'"
        }
    };
    let names = app.sql_text(names).unwrap();
    let holds = |table: &&str| match app.engine() {
        Engine::Postgres => app.count(&format!("{table} AS t WHERE t::text LIKE '%{text}%'")) > 0,
        Engine::Sqlite => {
            let columns = format!("SELECT group_concat(name) FROM pragma_table_info('{table}')");
            let columns = app.sql_text(&columns).unwrap_or_default();
            columns.split(',').any(|column| {
                app.count(&format!("\"{table}\" WHERE CAST(\"{column}\" AS TEXT) LIKE '%{text}%'")) > 0
            })
        }
    };
    names.split(',').filter(holds).map(str::to_owned).collect()
}

on_both_engines!(the_database_holds_nothing_of_a_sealed_bid, |app| {
    let world = World::new(app, 3);
    let made = receiving(&world, &Setup::default());
    for (place, bidder) in world.suppliers.iter().enumerate() {
        submit(&made, 0, bidder, PRICE + place as i64).expect(201);
    }
    let body = json!({"envelope": sealed(&made, 0, &world.suppliers[0], &content(PRICE))["envelope"]});
    let id = world.suppliers[0].client.get(&bids_of(&made)).send().expect(200).items()[0]["id"].clone();
    let path = format!("/bids/{}/replace", id.as_str().unwrap());
    world.suppliers[0].client.post(&path).idempotency_key("r").json(&body).send().expect(201);
    app.set_clock(DUE);
    let opening = format!("/procurement-projects/{}/open", made.id);
    let release = |place: usize| {
        let body = json!({"private_key": private_keys()[place].reveal()});
        custodians(&world)[place].post(&opening).json(&body).send().expect(200)
    };
    // The first key alone changes nothing.
    release(0);
    let ciphertext = body["envelope"]["ciphertext"].as_str().unwrap();
    let price = PRICE.to_string();
    for secret in [MARKER, &price, &ciphertext[..40], &private_keys()[0].reveal()] {
        assert_eq!(tables_with(app, secret), Vec::<String>::new(), "{secret}");
    }
    // The search finds what is there: after the second key.
    release(2);
    assert_eq!(tables_with(app, MARKER), ["bid_contents"]);
    assert!(tables_with(app, &price).contains(&"bids".to_owned()));
    assert_eq!(tables_with(app, &private_keys()[2].reveal()), Vec::<String>::new());
});

on_both_engines!(a_supplier_finds_its_own_bids_and_itself, |app| {
    let world = World::new(app, 2);
    let (first, second) = (receiving(&world, &Setup::default()), receiving(&world, &Setup::default()));
    let (bidder, rival) = (&world.suppliers[0], &world.suppliers[1]);
    let see = |client: &Client, made: &Made| {
        let project = client.get(&format!("/procurement-projects/{}", made.id)).send().expect(200);
        project["available_actions"].clone()
    };
    assert_eq!(see(&bidder.client, &first), json!(["ask", "bid"]));
    assert_eq!(see(&app.client(), &first), json!([]));
    let ids =
        [submit(&first, 0, bidder, PRICE), submit(&second, 0, bidder, PRICE)].map(|it| it.expect(201).id());
    submit(&first, 0, rival, PRICE + 1).expect(201);
    let of = |client: &Client, query: &str| {
        let page = client.get(&format!("/bids{query}")).send().expect(200);
        page.items().iter().map(|bid| bid["id"].as_str().expect("an id").to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(of(&bidder.client, ""), [ids[1].clone(), ids[0].clone()]);
    assert_eq!(of(&bidder.client, &format!("?project_id={}", first.id)), [ids[0].clone()]);
    bidder.client.post(&format!("/bids/{}/withdraw", ids[0])).send().expect(200);
    assert_eq!(of(&bidder.client, "?status=submitted"), [ids[1].clone()]);
    let page = bidder.client.get("/bids?limit=1").send().expect(200);
    let next = page.text("next_cursor").to_owned();
    assert_eq!(of(&bidder.client, &format!("?limit=1&cursor={next}")), [ids[0].clone()]);
    world.purchaser.get("/bids").send().expect(403);
    app.client().get("/bids").send().expect(401);
    let mine = |client: &Client| client.get("/suppliers?mine=true").send().expect(200).items().len();
    assert_eq!((mine(&bidder.client), mine(&app.resident()), mine(&app.client())), (1, 0, 0));
    app.set_clock(DUE);
    assert_eq!(see(&bidder.client, &first), json!([]));
    let office = see(&world.office, &first);
    assert!(office.as_array().expect("a list").contains(&json!("open")), "{office}");
});
