//! A county that buys: a purchaser, who supervises it, and suppliers; projects in the state that a test
//! needs.
#![allow(dead_code)]

use crate::fixtures::MORNING;
use citong_tests::{App, Client, Engine};
use serde_json::{Value, json};
use uuid::Uuid;

/// 晋江, whose culture bureau buys.
pub const COUNTY: &str = "350582";

/// Those who take part.
pub struct World<'a> {
    pub app: &'a App,
    pub office: Client,
    pub purchaser: Client,
    pub purchaser_id: String,
    pub supervisor: Client,
    pub auditor: Client,
    pub suppliers: Vec<Bidder>,
}

/// A supplier and the person who acts for it.
pub struct Bidder {
    pub id: String,
    pub organization: String,
    pub client: Client,
}

/// What a project is like; [`Setup::default`] is services by open tender with two criteria of 80 points.
#[derive(Clone)]
pub struct Setup {
    pub status: &'static str,
    pub method: &'static str,
    pub subject: &'static str,
    pub public_service: bool,
    pub award_method: &'static str,
    pub price_weight: i32,
    pub budget_fen: i64,
    pub deduction_percent: Option<i32>,
    pub tie_break: &'static str,
    /// Codes with their points in hundredths.
    pub criteria: Vec<(&'static str, i32)>,
    pub lots: usize,
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            status: "opened",
            method: "open_tender",
            subject: "services",
            public_service: true,
            award_method: "comprehensive_score",
            price_weight: 20,
            budget_fen: 100_000_000,
            deduction_percent: Some(10),
            tie_break: "technical_score",
            criteria: vec![("plan", 5000), ("team", 3000)],
            lots: 1,
        }
    }
}

/// A project with the ids of its parts.
pub struct Made {
    pub id: String,
    pub lots: Vec<String>,
    pub criteria: Vec<String>,
}

impl<'a> World<'a> {
    /// With this many admitted suppliers, on the morning of Tuesday, 1 December 2026.
    pub fn new(app: &'a App, suppliers: usize) -> Self {
        app.set_clock(MORNING);
        let office = app.login_as("city_office");
        let bureau = json!({"name": "测试文旅局", "kind": "government_agency", "region": COUNTY});
        let purchaser_id = office.post("/organizations").json(&bureau).send().expect(201).id();
        let mut world = Self {
            app,
            purchaser: app.user("purchaser", None, Some(&purchaser_id)),
            supervisor: app.login_as("finance_supervisor"),
            auditor: app.login_as("auditor"),
            office,
            purchaser_id,
            suppliers: Vec::new(),
        };
        for number in 0..suppliers {
            let bidder = world.supplier(number, "enterprise", "admitted");
            world.suppliers.push(bidder);
        }
        world
    }

    /// One more supplier of a kind.
    pub fn supplier(&self, number: usize, kind: &str, status: &str) -> Bidder {
        let body = json!({"name": format!("泉州演艺{number}公司"), "kind": "enterprise", "region": COUNTY});
        let organization = self.office.post("/organizations").json(&body).send().expect(201).id();
        let client = self.app.another_user("supplier", None, Some(&organization));
        let id = new_id();
        self.insert(
            "suppliers",
            &[
                ("id", self.uuid(&id)),
                ("organization_id", self.uuid(&organization)),
                ("kind", text(kind)),
                ("status", text(status)),
                ("sme_size", text("small")),
                ("sme_declared_on", text("2026-01-05")),
                ("version", "1".into()),
                ("created_at", now()),
                ("updated_at", now()),
            ],
        );
        Bidder { id, organization, client }
    }

    /// A project in a state, with its terms frozen unless it is only planned.
    pub fn project(&self, setup: &Setup) -> Made {
        let id = new_id();
        let planned = matches!(setup.status, "plan" | "need_consulted");
        self.insert(
            "procurement_projects",
            &[
                ("id", self.uuid(&id)),
                ("code", text(&format!("T-{id}"))),
                ("title", text("送戏下乡")),
                ("description", text("为全市行政村送戏")),
                ("region", text(COUNTY)),
                ("purchaser_id", self.uuid(&self.purchaser_id)),
                ("subject", text(setup.subject)),
                ("public_service", setup.public_service.to_string()),
                ("catalogue_code", text("0201")),
                ("fiscal_year", "2026".into()),
                ("method", text(setup.method)),
                ("budget_source", text("一般公共预算")),
                ("budget_reference", text("泉财预〔2026〕1号")),
                ("budget_fen", setup.budget_fen.to_string()),
                ("status", text(setup.status)),
                ("created_by", text("test")),
                ("version", "1".into()),
                ("created_at", now()),
                ("updated_at", now()),
            ],
        );
        self.insert(
            "procurement_terms",
            &[
                ("project_id", self.uuid(&id)),
                ("requirement", text("每村不少于两场")),
                ("award_method", text(setup.award_method)),
                ("price_weight", setup.price_weight.to_string()),
                ("state_fixed_price", "FALSE".into()),
                ("sme_reserved", "FALSE".into()),
                (
                    "small_micro_deduction_percent",
                    setup.deduction_percent.map_or("NULL".into(), |p| p.to_string()),
                ),
                ("consortium_allowed", "FALSE".into()),
                ("bid_deposit_fen", "0".into()),
                ("performance_deposit_percent", "5".into()),
                ("tie_break", text(setup.tie_break)),
                ("complex", "FALSE".into()),
                ("panel_size", "5".into()),
                ("contract_months", "12".into()),
                ("recurring", "FALSE".into()),
                ("updated_at", now()),
            ],
        );
        let criteria = self.criteria(&id, setup);
        if !planned {
            let sql = format!(
                "UPDATE procurement_terms SET frozen_at = {} WHERE project_id = {}",
                now(),
                self.uuid(&id)
            );
            self.app.execute(&sql).expect("the terms are frozen");
        }
        let each = setup.budget_fen / i64::try_from(setup.lots).expect("few lots");
        let lots = (1..=setup.lots)
            .map(|number| {
                let lot = new_id();
                self.insert(
                    "procurement_lots",
                    &[
                        ("id", self.uuid(&lot)),
                        ("project_id", self.uuid(&id)),
                        ("number", number.to_string()),
                        ("title", text(&format!("第{number}包"))),
                        ("budget_fen", each.to_string()),
                        ("status", text("active")),
                        ("version", "1".into()),
                        ("updated_at", now()),
                    ],
                );
                lot
            })
            .collect();
        // Announced 30 days ago, due an hour ago; still open for bids: due in ten days.
        let due = if matches!(setup.status, "notice" | "open_for_bids") {
            "2026-12-11T01:00:00.000000Z"
        } else {
            "2026-11-30T23:00:00.000000Z"
        };
        let mut clock = vec![("project_id", self.uuid(&id))];
        if !planned {
            clock.extend([
                ("published_at", text("2026-11-01T01:00:00.000000Z")),
                ("bids_from", text("2026-11-01T01:00:00.000000Z")),
                ("bids_due_at", text(due)),
            ]);
        }
        self.insert("procurement_clocks", &clock);
        Made { id, lots, criteria }
    }

    fn criteria(&self, project: &str, setup: &Setup) -> Vec<String> {
        let rows = setup.criteria.iter().enumerate().map(|(position, (code, points))| {
            let criterion = new_id();
            self.insert(
                "procurement_criteria",
                &[
                    ("id", self.uuid(&criterion)),
                    ("project_id", self.uuid(project)),
                    ("code", text(code)),
                    ("name", text(code)),
                    ("description", text("见采购文件")),
                    ("max_points", points.to_string()),
                    ("position", position.to_string()),
                ],
            );
            criterion
        });
        rows.collect()
    }

    /// A bid as it is after the opening, with what was in its envelope.
    pub fn opened_bid(
        &self,
        made: &Made,
        bidder: &Bidder,
        status: &str,
        price_fen: i64,
        content: &Value,
    ) -> String {
        let id = new_id();
        let mut content = content.clone();
        content["price_fen"] = json!(price_fen);
        self.insert(
            "bids",
            &[
                ("id", self.uuid(&id)),
                ("project_id", self.uuid(&made.id)),
                ("lot_id", self.uuid(&made.lots[0])),
                ("supplier_id", self.uuid(&bidder.id)),
                ("status", text(status)),
                ("envelope_sha256", text(&"0".repeat(64))),
                ("envelope_bytes", "1".into()),
                ("receipt", text("test")),
                ("submitted_by", self.uuid(bidder.client.id())),
                ("submitted_at", now()),
                ("price_fen", price_fen.to_string()),
                ("opened_at", now()),
                ("version", "1".into()),
                ("created_at", now()),
                ("updated_at", now()),
            ],
        );
        self.insert(
            "bid_contents",
            &[("bid_id", self.uuid(&id)), ("content", text(&content.to_string())), ("opened_at", now())],
        );
        id
    }

    /// What the evaluation of a bid came to. Scores in hundredths.
    pub fn result(&self, made: &Made, bid: &str, rank: i32, total: i32, price_fen: i64) {
        self.insert(
            "bid_results",
            &[
                ("bid_id", self.uuid(bid)),
                ("lot_id", self.uuid(&made.lots[0])),
                ("evaluated_price_fen", price_fen.to_string()),
                ("price_score", "1500".into()),
                ("technical_score", (total - 1500).to_string()),
                ("total", total.to_string()),
                ("rank", rank.to_string()),
                ("recommended", (rank == 1).to_string()),
                ("computed_at", now()),
            ],
        );
    }

    /// What a supplier declares itself to be: `small`, `large` and so on.
    pub fn resize(&self, bidder: &Bidder, size: &str) {
        let sql = format!("UPDATE suppliers SET sme_size = '{size}' WHERE id = {}", self.uuid(&bidder.id));
        assert_eq!(self.app.execute(&sql).expect("a supplier is changed"), 1);
    }

    /// The result of an evaluated project is published.
    pub fn publish_result(&self, made: &Made) {
        let id = self.uuid(&made.id);
        for sql in [
            format!("UPDATE procurement_projects SET status = 'result_published' WHERE id = {id}"),
            format!(
                "UPDATE procurement_clocks SET result_published_at = '2026-12-02T01:00:00.000000Z' \
                 WHERE project_id = {id}"
            ),
        ] {
            assert_eq!(self.app.execute(&sql).expect("the result is published"), 1);
        }
    }

    /// Two suppliers have one controller from now on.
    pub fn relate(&self, a: &Bidder, b: &Bidder) {
        for bidder in [a, b] {
            self.insert(
                "supplier_controllers",
                &[
                    ("id", self.uuid(&new_id())),
                    ("supplier_id", self.uuid(&bidder.id)),
                    ("relation", text("controller")),
                    ("name", text("陈同心")),
                    ("identity_digest", text(&format!("digest-of-{}", a.id))),
                    ("created_at", now()),
                ],
            );
        }
    }

    /// The supplier has written the specification of the project.
    pub fn author(&self, made: &Made, bidder: &Bidder) {
        let row = [("project_id", self.uuid(&made.id)), ("supplier_id", self.uuid(&bidder.id))];
        self.insert("procurement_authors", &row);
    }

    /// An id as a literal of this engine.
    pub fn uuid(&self, id: &str) -> String {
        match self.app.engine() {
            Engine::Sqlite => format!("X'{}'", id.replace('-', "")),
            Engine::Postgres => format!("'{id}'"),
        }
    }

    /// Inserts one row of literals.
    pub fn insert(&self, table: &str, row: &[(&str, String)]) {
        let columns: Vec<&str> = row.iter().map(|(column, _)| *column).collect();
        let values: Vec<&str> = row.iter().map(|(_, value)| value.as_str()).collect();
        let sql = format!("INSERT INTO {table} ({}) VALUES ({})", columns.join(", "), values.join(", "));
        self.app.execute(&sql).unwrap_or_else(|error| panic!("{error}: {sql}"));
    }
}

impl World<'_> {
    /// The keys of a project's bids are in the hands of two roles.
    pub fn custody(&self, project: &str) {
        let roles = ["purchaser", "finance_supervisor", "city_office"];
        let keepers = [&self.purchaser, &self.supervisor, &self.office];
        for ((role, keeper), key) in roles.into_iter().zip(keepers).zip(super::bids::public_keys()) {
            self.insert(
                "bid_custodians",
                &[
                    ("project_id", self.uuid(project)),
                    ("role", text(role)),
                    ("user_id", self.uuid(keeper.id())),
                    ("public_key", text(&key.to_string())),
                    ("registered_at", now()),
                ],
            );
        }
    }

    /// Nobody but the suppliers of this test is in the register.
    pub fn alone(&self) {
        let others = "UPDATE suppliers SET status = 'withdrawn' WHERE contact_name IS NOT NULL";
        self.app.execute(others).expect("the others leave");
    }

    /// Asks every supplier of this test to bid.
    pub fn invite_all(&self, made: &Made) {
        for bidder in &self.suppliers {
            let row = [
                ("project_id", self.uuid(&made.id)),
                ("supplier_id", self.uuid(&bidder.id)),
                ("invited_at", now()),
            ];
            self.insert("procurement_invitations", &row);
        }
    }

    /// A sealed bid for a lot that nobody has opened.
    pub fn sealed_bid(&self, project: &str, lot: &str, bidder: &Bidder) -> String {
        let id = new_id();
        self.insert(
            "bids",
            &[
                ("id", self.uuid(&id)),
                ("project_id", self.uuid(project)),
                ("lot_id", self.uuid(lot)),
                ("supplier_id", self.uuid(&bidder.id)),
                ("status", text("submitted")),
                ("envelope_sealed", text("sealed")),
                ("envelope_sha256", text(&"0".repeat(64))),
                ("envelope_bytes", "1".into()),
                ("receipt", text("test")),
                ("submitted_by", self.uuid(bidder.client.id())),
                ("submitted_at", now()),
                ("version", "1".into()),
                ("created_at", now()),
                ("updated_at", now()),
            ],
        );
        id
    }
}

/// A new id.
pub fn new_id() -> String {
    Uuid::now_v7().to_string()
}

/// A text as a literal.
pub fn text(value: &str) -> String {
    format!("'{}'", value.replace('\'', "''"))
}

/// [`MORNING`] as a literal.
pub fn now() -> String {
    text("2026-12-01T00:00:00.000000Z")
}

/// What open data tell of: announcements, awards, contracts, payments.
impl World<'_> {
    /// Puts a project into a state, with times on its clock.
    pub fn step(&self, made: &Made, status: &str, clock: &[(&str, &str)]) {
        let id = self.uuid(&made.id);
        let sql = format!("UPDATE procurement_projects SET status = {} WHERE id = {id}", text(status));
        self.app.execute(&sql).expect("the project takes the step");
        for (column, at) in clock {
            let sql =
                format!("UPDATE procurement_clocks SET {column} = {} WHERE project_id = {id}", text(at));
            self.app.execute(&sql).expect("the clock is set");
        }
    }

    /// An announcement, without what a rule does when it publishes one.
    pub fn notice(&self, made: &Made, kind: &str, title: &str, at: &str) -> String {
        let id = new_id();
        self.insert(
            "procurement_notices",
            &[
                ("id", self.uuid(&id)),
                ("project_id", self.uuid(&made.id)),
                ("kind", text(kind)),
                ("title", text(title)),
                ("body", text(&format!("{title}：正文"))),
                ("published_at", text(at)),
            ],
        );
        id
    }

    /// A bid as it is before the opening.
    pub fn received_bid(&self, made: &Made, bidder: &Bidder) -> String {
        let id = new_id();
        self.insert(
            "bids",
            &[
                ("id", self.uuid(&id)),
                ("project_id", self.uuid(&made.id)),
                ("lot_id", self.uuid(&made.lots[0])),
                ("supplier_id", self.uuid(&bidder.id)),
                ("status", text("submitted")),
                ("envelope_sealed", text("SEALED-ENVELOPE")),
                ("envelope_sha256", text(&"5ea1".repeat(16))),
                ("envelope_bytes", "15".into()),
                ("receipt", text("RECEIPT")),
                ("submitted_by", self.uuid(bidder.client.id())),
                ("submitted_at", now()),
                ("version", "1".into()),
                ("created_at", now()),
                ("updated_at", now()),
            ],
        );
        id
    }

    /// What becomes of a bid.
    pub fn bid_becomes(&self, bid: &str, status: &str, price_fen: i64) {
        let sql = format!(
            "UPDATE bids SET status = {}, price_fen = {price_fen}, opened_at = {} WHERE id = {}",
            text(status),
            now(),
            self.uuid(bid)
        );
        self.app.execute(&sql).expect("the bid is opened");
    }

    /// An award of the first lot.
    pub fn award(&self, made: &Made, bid: &str, bidder: &Bidder, price_fen: i64, at: &str) -> String {
        let id = new_id();
        self.insert(
            "awards",
            &[
                ("id", self.uuid(&id)),
                ("project_id", self.uuid(&made.id)),
                ("lot_id", self.uuid(&made.lots[0])),
                ("bid_id", self.uuid(bid)),
                ("supplier_id", self.uuid(&bidder.id)),
                ("price_fen", price_fen.to_string()),
                ("status", text("active")),
                ("decided_by", text("DECIDER")),
                ("decided_at", text(at)),
                ("version", "1".into()),
                ("updated_at", text(at)),
            ],
        );
        id
    }

    /// An award is cancelled.
    pub fn cancel_award(&self, award: &str) {
        let sql = format!("UPDATE awards SET status = 'cancelled' WHERE id = {}", self.uuid(award));
        self.app.execute(&sql).expect("the award is cancelled");
    }

    /// The contract of an award, announced.
    pub fn contract(&self, made: &Made, award: &str, bidder: &Bidder, fen: i64, title: &str) -> String {
        let id = new_id();
        self.insert(
            "contracts",
            &[
                ("id", self.uuid(&id)),
                ("project_id", self.uuid(&made.id)),
                ("lot_id", self.uuid(&made.lots[0])),
                ("award_id", self.uuid(award)),
                ("supplier_id", self.uuid(&bidder.id)),
                ("number", text(&format!("HT-{id}"))),
                ("title", text(title)),
                ("amount_fen", fen.to_string()),
                ("supplements_fen", "0".into()),
                ("paid_fen", "0".into()),
                ("performance_deposit_fen", "0".into()),
                ("starts_on", text("2026-12-15")),
                ("ends_on", text("2027-12-14")),
                ("status", text("signed")),
                ("signed_by", text("SIGNER")),
                ("signed_at", now()),
                ("published_at", now()),
                ("version", "1".into()),
                ("created_at", now()),
                ("updated_at", now()),
            ],
        );
        id
    }

    /// Money paid under a contract.
    pub fn payment(&self, contract: &str, fen: i64) -> String {
        let id = new_id();
        let sql =
            format!("UPDATE contracts SET paid_fen = paid_fen + {fen} WHERE id = {}", self.uuid(contract));
        self.app.execute(&sql).expect("the contract counts it");
        self.insert(
            "contract_payments",
            &[
                ("id", self.uuid(&id)),
                ("contract_id", self.uuid(contract)),
                ("amount_fen", fen.to_string()),
                ("paid_on", text("2026-12-20")),
                ("reference", text(&format!("PAYMENT-REFERENCE-{}", new_id()))),
                ("recorded_by", text("RECORDER")),
                ("created_at", now()),
            ],
        );
        id
    }

    /// Whom a purchaser may call at a supplier.
    pub fn contact(&self, bidder: &Bidder, name: &str, phone: &str) {
        let sql = format!(
            "UPDATE suppliers SET contact_name = {}, contact_phone = {} WHERE id = {}",
            text(name),
            text(phone),
            self.uuid(&bidder.id)
        );
        self.app.execute(&sql).expect("the contact is noted");
    }
}
