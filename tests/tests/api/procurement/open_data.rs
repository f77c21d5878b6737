//! Open data. What is handed out is also written to `target/open-data`, where libcoveocds, ocdsmerge and feedparser
//! read it (`cargo xtask test`, step "open data").

use super::world::{COUNTY, Made, Setup, World};
use citong_tests::{App, Engine, Reply, on_both_engines, race};
use serde_json::{Value, json};
use std::path::Path;

const RECORDS: &str = "/open-data/ocds/records";
const RELEASES: &str = "/open-data/ocds/releases";
/// The morning of the tests, on a clock's column.
const AT: &str = "2026-12-01T00:00:00.000000Z";
/// What nobody outside may read: made by the world, in every table that releases are made from.
const SECRETS: &[&str] = &[
    "SEALED-ENVELOPE",
    "5ea15ea1",
    "RECEIPT",
    "DECIDER",
    "SIGNER",
    "RECORDER",
    "PAYMENT-REFERENCE",
    "13912345678",
    "林联系",
    "SECRET-CONTENT",
];

/// Keeps an answer for the validators; both engines' are checked.
pub fn keep(app: &App, name: &str, reply: &Reply) {
    let engine = if app.engine() == Engine::Sqlite { "sqlite" } else { "postgres" };
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/open-data");
    std::fs::create_dir_all(&folder).expect("a folder");
    std::fs::write(folder.join(format!("{engine}-{name}")), &reply.bytes).expect("a file");
}

pub fn ocid(made: &Made) -> String {
    format!("ocds-ctq1ng-{}", made.id)
}

/// Everything that anybody can read of procurement, in one text.
fn all_that_is_public(app: &App, made: &Made) -> String {
    let paths = [
        RECORDS.to_owned(),
        format!("{RECORDS}/{}", ocid(made)),
        "/open-data/ocds/records.jsonl".into(),
        RELEASES.into(),
        "/procurement-notices".into(),
        "/procurement-notices.atom".into(),
        "/open-data/procurement-projects.csv".into(),
        "/open-data/contracts.csv".into(),
    ];
    let read =
        |path: &String| String::from_utf8(app.client().get(path).send().expect(200).bytes).expect("UTF-8");
    paths.iter().map(read).collect()
}

/// The compiled release of a process.
fn compiled(app: &App, made: &Made) -> Value {
    let package = app.client().get(&format!("{RECORDS}/{}", ocid(made))).send().expect(200);
    package["records"][0]["compiledRelease"].clone()
}

/// The newest release of a process.
fn newest(app: &App, made: &Made) -> Value {
    let package = app.client().get(&format!("{RELEASES}?project_id={}", made.id)).send().expect(200);
    package["releases"].as_array().and_then(|all| all.last()).expect("a release").clone()
}

/// Everybody who is named by id stands in `parties`, with the role that the place gives.
fn parties_are_complete(release: &Value) {
    let has = |id: &Value, role: &str| {
        let parties = release["parties"].as_array().expect("parties");
        let party = parties.iter().find(|party| party["id"] == *id);
        let party = party.unwrap_or_else(|| panic!("{id} is no party: {release}"));
        assert!(party["roles"].as_array().expect("roles").contains(&json!(role)), "{id} is no {role}");
    };
    has(&release["buyer"]["id"], "buyer");
    has(&release["tender"]["procuringEntity"]["id"], "procuringEntity");
    let each = |list: &Value| list.as_array().cloned().unwrap_or_default();
    for bid in each(&release["bids"]["details"]) {
        each(&bid["tenderers"]).iter().for_each(|one| has(&one["id"], "tenderer"));
    }
    each(&release["tender"]["tenderers"]).iter().for_each(|one| has(&one["id"], "tenderer"));
    for award in each(&release["awards"]) {
        each(&award["suppliers"]).iter().for_each(|one| has(&one["id"], "supplier"));
    }
    for contract in each(&release["contracts"]) {
        for paid in each(&contract["implementation"]["transactions"]) {
            has(&paid["payer"]["id"], "payer");
            has(&paid["payee"]["id"], "payee");
        }
    }
}

/// A project that is only planned, with two sealed bids to come.
fn planned(world: &World<'_>, method: &'static str) -> Made {
    world.project(&Setup { status: "plan", method, lots: 2, ..Setup::default() })
}

/// What each announcement of a process that ends well makes known.
fn from_plan_to_payment(app: &App, method: &'static str) -> Made {
    let world = World::new(app, 3);
    world.contact(&world.suppliers[0], "林联系", "13912345678");
    let made = planned(&world, method);
    app.run_jobs();
    app.client().get(&format!("{RECORDS}/{}", ocid(&made))).send().expect(404);

    world.step(&made, "need_consulted", &[("consultation_from", AT)]);
    world.notice(&made, "consultation", "需求公示", AT);
    app.run_jobs();
    let release = newest(app, &made);
    assert_eq!((&release["tag"], &release["tender"]["status"]), (&json!(["planning"]), &json!("planned")));
    assert!(release["tender"].get("awardCriteria").is_none(), "the criteria are still secret");

    let clock = [("published_at", AT), ("bids_from", AT), ("bids_due_at", "2026-12-22T01:00:00.000000Z")];
    world.step(&made, "open_for_bids", &clock);
    let bids: Vec<String> = world.suppliers.iter().map(|bidder| world.received_bid(&made, bidder)).collect();
    world.notice(&made, "procurement", "采购公告", AT);
    app.run_jobs();
    let release = newest(app, &made);
    assert_eq!((&release["tag"], &release["tender"]["status"]), (&json!(["tender"]), &json!("active")));
    assert_eq!(release["tender"]["tenderPeriod"]["endDate"], "2026-12-22T09:00:00+08:00");
    sealed(app, &world, &made, &release);
    world.notice(&made, "clarification", "更正公告", AT);
    app.run_jobs();
    let release = newest(app, &made);
    assert_eq!(release["tag"], json!(["tenderAmendment"]));
    assert_eq!(release["tender"]["amendments"][0]["rationale"], "更正公告");
    sealed(app, &world, &made, &release);

    for (bid, (status, price)) in
        bids.iter().zip([("opened", 90_000_050), ("opened", 95_000_000), ("invalid", 1)])
    {
        world.bid_becomes(bid, status, price);
    }
    world.step(&made, "opened", &[("opened_at", AT)]);
    world.notice(&made, "opening", "开标记录", AT);
    app.run_jobs();
    evaluated_and_awarded(app, &world, &made, &bids);
    made
}

/// Nothing of a bid is public: no bidder, no count, no digest.
fn sealed(app: &App, world: &World<'_>, made: &Made, release: &Value) {
    assert!(release.get("bids").is_none() && release["tender"].get("tenderers").is_none(), "{release}");
    assert!(release["tender"].get("numberOfTenderers").is_none(), "{release}");
    assert_eq!(release["parties"].as_array().map(Vec::len), Some(1), "only the purchaser is named");
    let all = all_that_is_public(app, made);
    for bidder in &world.suppliers {
        assert!(!all.contains(&bidder.id) && !all.contains(&bidder.organization), "a bidder is public");
    }
}

fn evaluated_and_awarded(app: &App, world: &World<'_>, made: &Made, bids: &[String]) {
    // The evaluation is secret: who was found unfit, and the award before its result.
    world.bid_becomes(&bids[0], "qualified", 90_000_050);
    world.bid_becomes(&bids[1], "disqualified", 95_000_000);
    let award = world.award(made, &bids[0], &world.suppliers[0], 90_000_050, "2026-12-01T00:00:01.000000Z");
    world.step(made, "awarded", &[("evaluated_at", AT), ("awarded_at", AT)]);
    world.notice(made, "answer", "询问答复", AT);
    app.run_jobs();
    let release = newest(app, made);
    let public_method = release["tender"]["procurementMethod"] == "open";
    let statuses = |release: &Value| -> Vec<String> {
        let details = release["bids"]["details"].as_array().cloned().unwrap_or_default();
        details.iter().map(|bid| bid["status"].as_str().expect("a status").to_owned()).collect()
    };
    assert_eq!(statuses(&release), if public_method { vec!["pending"; 3] } else { vec![] });
    assert_eq!(release["tender"]["status"], "active");
    assert!(release.get("awards").is_none(), "the award is not announced yet");

    world.step(made, "result_published", &[("result_published_at", AT)]);
    world.notice(made, "result", "结果公告", "2026-12-01T00:00:02.000000Z");
    app.run_jobs();
    let release = newest(app, made);
    assert_eq!(release["tag"], json!(["award"]));
    assert_eq!(statuses(&release), ["valid", "disqualified", "disqualified"]);
    assert_eq!(release["awards"][0]["value"], json!({"amount": 900_000.5, "currency": "CNY"}));
    assert_eq!(release["awards"][0]["relatedLots"][0], json!(made.lots[0]));
    let prices: Vec<bool> = (0..3).map(|i| release["bids"]["details"][i].get("value").is_some()).collect();
    assert_eq!(prices, if public_method { [true; 3] } else { [true, false, false] });

    let contract = world.contract(made, &award, &world.suppliers[0], 90_000_050, "=1+1, \"送戏\"合同");
    world.step(made, "contracted", &[("contracted_at", AT)]);
    world.notice(made, "contract", "合同公告", AT);
    app.run_jobs();
    assert_eq!(newest(app, made)["tag"], json!(["contract"]));
    // Nobody announces a payment; the job sees it.
    world.payment(&contract, 45_000_025);
    app.run_jobs();
    assert_eq!(newest(app, made)["tag"], json!(["implementation"]));
    world.payment(&contract, 45_000_025);
    world.step(made, "paid", &[("accepted_at", AT), ("paid_at", AT)]);
    world.notice(made, "acceptance", "验收结果公告", AT);
    app.run_jobs();
    assert_eq!(newest(app, made)["tag"], json!(["implementationUpdate"]));
}

on_both_engines!(each_announcement_of_a_tender_makes_a_release, |app| {
    let made = from_plan_to_payment(app, "open_tender");
    let record = app.client().get(&format!("{RECORDS}/{}", ocid(&made))).send().expect(200);
    keep(app, "record.json", &record);
    let releases = record["records"][0]["releases"].as_array().expect("releases");
    assert_eq!(releases.len(), 9);
    releases.iter().for_each(parties_are_complete);
    let whole = compiled(app, &made);
    parties_are_complete(&whole);
    assert_eq!(whole["tag"], json!(["compiled"]));
    assert_eq!(whole["tender"]["status"], "complete");
    let transactions = &whole["contracts"][0]["implementation"]["transactions"];
    assert_eq!(transactions.as_array().map(Vec::len), Some(2));
    let text = String::from_utf8(record.bytes).expect("UTF-8");
    assert!(text.contains("\"amount\":900000.50,"), "an amount keeps its two decimals");
    let all = all_that_is_public(app, &made);
    for secret in SECRETS {
        assert!(!all.contains(secret), "{secret} is public");
    }
    // A second look finds nothing to do, and what was handed out stays.
    app.run_jobs();
    assert_eq!(app.count("ocds_releases"), 9);
    assert!(app.execute("UPDATE ocds_releases SET body = '{}'").is_err());
    assert!(app.execute("DELETE FROM ocds_releases").is_err());
    assert!(app.execute("DELETE FROM ocds_released_payments").is_err());
    assert_eq!(app.count("ocds_releases WHERE body <> '{}'"), 9);
});

on_both_engines!(a_consultation_never_tells_what_losers_offered, |app| {
    let made = from_plan_to_payment(app, "consultation");
    let record = app.client().get(&format!("{RECORDS}/{}", ocid(&made))).send().expect(200);
    keep(app, "consultation.json", &record);
    let text = String::from_utf8(record.bytes).expect("UTF-8");
    assert!(text.contains("900000.50") && !text.contains("950000.00"), "a loser's price is public");
    assert!(text.contains("\"limited\"") && text.contains("竞争性磋商"));
});

on_both_engines!(what_ends_badly_is_told_too, |app| {
    let world = World::new(app, 2);
    // Too few bid: the envelopes stay shut.
    let failed = world.project(&Setup { status: "open_for_bids", ..Setup::default() });
    world.received_bid(&failed, &world.suppliers[0]);
    world.notice(&failed, "procurement", "采购公告", AT);
    app.run_jobs();
    world.step(&failed, "failed", &[("ended_at", AT)]);
    world.notice(&failed, "failure", "废标公告", AT);
    let ended = world.project(&Setup { status: "notice", method: "single_source", ..Setup::default() });
    world.step(&ended, "terminated", &[("ended_at", AT)]);
    world.notice(&ended, "termination", "终止公告", AT);
    app.run_jobs();
    let release = newest(app, &failed);
    assert_eq!(release["tender"]["status"], "unsuccessful");
    assert_eq!(release["tender"]["lots"][0]["status"], "unsuccessful");
    sealed(app, &world, &failed, &release);
    let release = newest(app, &ended);
    assert_eq!(
        (&release["tag"], &release["tender"]["status"]),
        (&json!(["tenderCancellation"]), &json!("cancelled"))
    );
    assert_eq!(release["tender"]["procurementMethod"], "direct");
    // An award that is cancelled is told, and the next one waits for its own announcement.
    let made = world.project(&Setup { status: "result_published", ..Setup::default() });
    let bids: Vec<String> = world
        .suppliers
        .iter()
        .map(|one| world.opened_bid(&made, one, "qualified", 90_000_000, &json!({"plan": "SECRET-CONTENT"})))
        .collect();
    world.step(&made, "result_published", &[("opened_at", AT), ("result_published_at", AT)]);
    let award = world.award(&made, &bids[0], &world.suppliers[0], 90_000_000, AT);
    world.notice(&made, "result", "结果公告", AT);
    app.run_jobs();
    world.cancel_award(&award);
    world.award(&made, &bids[1], &world.suppliers[1], 91_000_000, "2026-12-01T00:00:01.000000Z");
    world.step(&made, "awarded", &[]);
    world.notice(&made, "remedy", "质疑处理结果", AT);
    app.run_jobs();
    let release = newest(app, &made);
    assert_eq!(release["tag"], json!(["awardUpdate", "awardCancellation"]));
    assert_eq!(release["awards"].as_array().map(Vec::len), Some(1), "{release}");
    assert_eq!(release["awards"][0]["status"], "cancelled");
    world.notice(&made, "result", "第二次结果公告", "2026-12-01T00:00:02.000000Z");
    app.run_jobs();
    assert_eq!(newest(app, &made)["awards"].as_array().map(Vec::len), Some(2));
    assert!(!all_that_is_public(app, &made).contains("SECRET-CONTENT"));
    keep(app, "releases.json", &app.client().get(&format!("{RELEASES}?limit=100")).send().expect(200));
    keep(app, "records.json", &app.client().get(&format!("{RECORDS}?limit=100")).send().expect(200));
});

on_both_engines!(records_and_releases_are_pages_for_machines, |app| {
    let world = World::new(app, 0);
    let methods = ["open_tender", "open_tender", "quotation", "invited_tender", "negotiation"];
    for method in methods {
        let made = world.project(&Setup { status: "notice", method, ..Setup::default() });
        world.notice(&made, "procurement", "采购公告", AT);
    }
    app.run_jobs();
    let client = app.client();
    let (mut path, mut seen) = (format!("{RECORDS}?limit=2&region=350500"), Vec::new());
    loop {
        let page = client.get(&path).send().expect(200);
        assert!(page["uri"].as_str().is_some_and(|uri| uri.ends_with(&path)), "{}", page["uri"]);
        assert_eq!(page.header("content-type"), Some("application/json"));
        assert_eq!(page.header("cache-control"), Some("public, max-age=30"));
        client.get(&path).header("if-none-match", &page.etag()).send().expect(304);
        for record in page["records"].as_array().expect("records") {
            seen.push(record["ocid"].as_str().expect("an ocid").to_owned());
            let link = record["releases"][0]["url"].as_str().expect("a link");
            let (_, at) = link.split_once("/api/v1").expect("an address of ours");
            let (address, id) = at.split_once('#').expect("the release's id");
            let release = client.get(address).send().expect(200);
            assert_eq!(release["releases"][0]["id"], id);
        }
        let Some(link) = page.header("link") else { break };
        let next = link.strip_prefix("</api/v1").and_then(|rest| rest.split_once(">; rel=\"next\""));
        path = next.expect("a link").0.to_owned();
    }
    assert_eq!(seen.len(), methods.len());
    assert!(seen.windows(2).all(|pair| pair[0] < pair[1]), "{seen:?}");
    let count = |query: &str| {
        let page = client.get(&format!("{RECORDS}?{query}")).send().expect(200);
        page["records"].as_array().map_or(0, Vec::len)
    };
    assert_eq!(count("method=open_tender,quotation"), 3);
    assert_eq!((count("fiscal_year=2026"), count("fiscal_year=2027"), count("region=350502")), (5, 0, 0));
    let since = |at: &str| {
        let page = client.get(&format!("{RELEASES}?since={at}")).send().expect(200);
        page["releases"].as_array().map_or(0, Vec::len)
    };
    assert_eq!((since("2026-12-01T08:00:00%2B08:00"), since("2026-12-02T08:00:00%2B08:00")), (5, 0));
    let own = client.get(&format!("{RELEASES}?ocid={}", seen[0])).send().expect(200);
    assert_eq!(own["releases"].as_array().map(Vec::len), Some(1));
    let lines = client.get("/open-data/ocds/records.jsonl").send().expect(200);
    keep(app, "records.jsonl", &lines);
    assert_eq!(lines.header("content-type"), Some("application/jsonl"));
    assert_eq!(String::from_utf8(lines.bytes).expect("UTF-8").lines().count(), methods.len());
    client.get(&format!("{RECORDS}?cursor=x")).send().expect(400).problem("invalid-cursor");
    client.get(&format!("{RECORDS}?limit=101")).send().expect(400).names("/limit");
    client.get(&format!("{RECORDS}?metod=open_tender")).send().expect(400).names("/metod");
    client.get(&format!("{RECORDS}/ocds-213czf-1")).send().expect(404);
    client.get(&format!("{RELEASES}/0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10")).send().expect(404);
});

on_both_engines!(two_servers_make_one_release, |app| {
    let world = World::new(app, 0);
    let made = world.project(&Setup { status: "notice", ..Setup::default() });
    for number in 0..3 {
        world.notice(&made, if number == 0 { "procurement" } else { "answer" }, "公告", AT);
    }
    let second = app.second_server();
    let other = app.client().on(&second);
    other
        .request(reqwest::Method::PUT, "/test/clock")
        .at_root()
        .json(&json!({"now": "2026-12-01T08:00:00+08:00"}))
        .send()
        .succeed();
    race(4, |number| {
        let client = if number % 2 == 0 { app.client() } else { other.clone() };
        client.post("/test/jobs/run").at_root().send().succeed();
    });
    app.run_jobs();
    assert_eq!(app.count("ocds_releases"), 3);
});

on_both_engines!(announcements_are_a_list_and_a_feed, |app| {
    let world = World::new(app, 0);
    let made = world.project(&Setup { status: "notice", ..Setup::default() });
    let hidden = world.project(&Setup { status: "plan", ..Setup::default() });
    let ids: Vec<String> = ["采购公告", "更正 <b>&公告", "答复\u{b}"]
        .iter()
        .zip(["procurement", "clarification", "answer"])
        .enumerate()
        .map(|(hour, (title, kind))| {
            world.notice(&made, kind, title, &format!("2026-12-01T0{hour}:00:00.000000Z"))
        })
        .collect();
    let client = app.client();
    let found = |query: &str| -> Vec<String> {
        let page = client.get(&format!("/procurement-notices?{query}")).send().expect(200);
        page.items().iter().map(|item| item["id"].as_str().expect("an id").to_owned()).collect()
    };
    let newest_first: Vec<String> = ids.iter().rev().cloned().collect();
    assert_eq!(found("region=350500"), newest_first);
    assert_eq!(found("kind=procurement,answer"), [ids[2].clone(), ids[0].clone()]);
    assert_eq!(found("q=更正"), [ids[1].clone()]);
    assert_eq!(found(&format!("purchaser_id={}", world.purchaser_id)).len(), 3);
    let between = "published_from=2026-12-01T01:00:00Z&published_before=2026-12-01T02:00:00Z";
    assert_eq!(found(between), [ids[1].clone()]);
    assert_eq!(found("region=350502"), Vec::<String>::new());
    let own =
        client.get(&format!("/procurement-projects/{}/notices?kind=answer", made.id)).send().expect(200);
    assert_eq!(own.items().len(), 1);
    client.get(&format!("/procurement-projects/{}/notices", hidden.id)).send().expect(404);
    assert_eq!(
        world
            .purchaser
            .get(&format!("/procurement-projects/{}/notices", hidden.id))
            .send()
            .expect(200)
            .items()
            .len(),
        0
    );
    let one = client.get(&format!("/procurement-notices/{}", ids[0])).send().expect(200);
    assert_eq!(
        (one.text("title"), one.text("region"), one.text("purchaser_name")),
        ("采购公告", COUNTY, "测试文旅局")
    );
    client.get(&format!("/procurement-notices/{}", made.id)).send().expect(404);

    let feed = client.get("/procurement-notices.atom?limit=2&region=350500").send().expect(200);
    keep(app, "page1.atom", &feed);
    assert_eq!(feed.header("content-type"), Some("application/atom+xml; charset=utf-8"));
    let text = String::from_utf8(feed.bytes.clone()).expect("UTF-8");
    assert!(text.contains(&format!("urn:uuid:{}", ids[2])) && !text.contains(&ids[0]));
    assert!(text.contains("更正 &lt;b&gt;&amp;公告") && !text.contains('\u{b}'));
    let next =
        text.split("rel=\"next\"").nth(1).and_then(|rest| rest.split("href=\"").nth(1)).expect("a next page");
    let next = next.split('"').next().expect("an address").replace("&amp;", "&");
    let next = client.get(next.split_once("/api/v1").expect("ours").1).send().expect(200);
    keep(app, "page2.atom", &next);
    let last = String::from_utf8(next.bytes).expect("UTF-8");
    assert!(last.contains(&ids[0]) && !last.contains(&ids[1]) && !last.contains("rel=\"next\""));
    client
        .get("/procurement-notices.atom")
        .header("if-none-match", &client.get("/procurement-notices.atom").send().etag())
        .send()
        .expect(304);
});

on_both_engines!(tables_for_spreadsheets_hold_what_was_announced, |app| {
    let made = from_plan_to_payment(app, "open_tender");
    let world = World::new(app, 0);
    let hidden = world.project(&Setup { status: "plan", ..Setup::default() });
    let table = |name: &str| {
        let reply = app.client().get(&format!("/open-data/{name}")).send().expect(200);
        assert_eq!(reply.header("content-type"), Some("text/csv; charset=utf-8; header=present"));
        assert_eq!(reply.header("cache-control"), Some("public, max-age=300"));
        keep(app, name, &reply);
        String::from_utf8(reply.bytes).expect("UTF-8")
    };
    let projects = table("procurement-projects.csv");
    assert!(projects.starts_with("\u{feff}ocid,code,title,"), "{projects}");
    assert!(projects.contains(&ocid(&made)) && !projects.contains(&hidden.id));
    assert!(projects.contains(",1000000.00,complete,"), "{projects}");
    let contracts = table("contracts.csv");
    assert!(contracts.contains(",\"'=1+1, \"\"送戏\"\"合同\","), "a formula is words: {contracts}");
    assert!(contracts.contains(",900000.50,0.00,900000.50,2026-12-15,2027-12-14,"), "{contracts}");
    assert_eq!(contracts.lines().count(), 2);
});

/// What no file of open data may read: a field that is never read is never published.
#[test]
fn open_data_read_no_secret_column() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../api/procurement/src/open_data");
    let never = [
        "envelope",
        "receipt",
        "bid_contents",
        "bid_results",
        "expert",
        "panel",
        "technical_score",
        "contact_",
        "controller",
        "identity_digest",
        "submitted_by",
        "decided_by",
        "signed_by",
        "recorded_by",
        "created_by",
    ];
    let mut read = 0;
    for entry in std::fs::read_dir(folder).expect("the folder").flatten() {
        let text = std::fs::read_to_string(entry.path()).expect("a file");
        let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        for line in code {
            let met = never.iter().find(|word| line.to_lowercase().contains(**word));
            assert!(met.is_none(), "{}: {line}", entry.path().display());
        }
        read += 1;
    }
    assert!(read > 10, "only {read} files");
}
