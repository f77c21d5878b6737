//! A registered fund with everybody who acts for it.

use citong_tests::{App, Client, Reply};
use serde_json::{Value, json};

pub const DIGEST: &str = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
/// 200万元.
pub const TWO_MILLION: i64 = 200_000_000;

/// A fund, and its people.
pub struct World<'a> {
    pub app: &'a App,
    pub id: String,
    pub organization: String,
    pub affairs: Client,
    pub managers: [Client; 2],
    pub approver: Client,
}

pub fn body(app: &App, name: &str) -> String {
    app.set_clock(crate::fixtures::MORNING);
    let body = json!({"name": name, "kind": "social_organization", "region": "350502"});
    app.login_as("city_office").post("/organizations").json(&body).send().expect(201).id()
}

pub fn council(count: usize) -> Vec<Value> {
    (0..count).map(|i| json!({"name": format!("理事{i}"), "term_starts_on": "2025-01-01", "term_ends_on": "2029-12-31"})).collect()
}

pub fn draft(kind: &str, organization: &str, fen: i64) -> Value {
    json!({"name": "刺桐文化发展基金会", "kind": kind, "organization_id": organization, "original_fund_fen": fen,
        "charity": true, "legal_representative": {"name": "陈文澜"}, "council": council(6),
        "supervisors": [{"name": "蔡正清"}]})
}

impl<'a> World<'a> {
    pub fn new(app: &'a App) -> Self {
        Self::of(app, "non_public", TWO_MILLION)
    }

    pub fn of(app: &'a App, kind: &str, fen: i64) -> Self {
        Self::registered(app, kind, fen, "2025-06-01")
    }

    pub fn registered(app: &'a App, kind: &str, fen: i64, on: &str) -> Self {
        let organization = body(app, "刺桐文化发展基金会");
        let manager = || app.another_user("fund_manager", None, Some(&organization));
        let managers = [manager(), manager()];
        let approver = app.another_user("fund_approver", None, Some(&organization));
        let affairs = app.login_as("civil_affairs_supervisor");
        let id = managers[0].post("/funds").json(&draft(kind, &organization, fen)).send().expect(201).id();
        let when = json!({"registered_on": on, "registration_number": "53350500MJB0000001"});
        affairs.post(&format!("/funds/{id}/register")).json(&when).send().expect(200);
        Self { app, id, organization, affairs, managers, approver }
    }

    pub fn fund(&self) -> Reply {
        self.managers[0].get(&format!("/funds/{}", self.id)).send().expect(200)
    }

    /// The account of a role; `purpose` is null for those of the fund itself.
    pub fn account(&self, role: &str, purpose: &Value) -> String {
        let fund = self.fund();
        let all = fund.body["accounts"].as_array().expect("a list");
        let found = all.iter().find(|one| one["role"] == role && one["purpose_id"] == *purpose);
        found.and_then(|one| one["account_id"].as_str()).expect("an account").to_owned()
    }

    pub fn cash(&self) -> i64 {
        let account = self.account("cash", &Value::Null);
        let reply = self.managers[0].get(&format!("/ledger/accounts/{account}/balance")).send().expect(200);
        reply.body["balance_fen"].as_i64().expect("a number")
    }

    pub fn entry(&self, on: &str, debit: &str, credit: &str, fen: i64) -> Reply {
        let entry = json!({"occurred_on": on, "description": "测试凭证", "postings": [
            {"account_id": debit, "amount_fen": fen}, {"account_id": credit, "amount_fen": -fen}]});
        self.managers[0].post("/ledger/entries").json(&entry).send()
    }

    pub fn give(&self, on: &str, fen: i64) -> Reply {
        let none = Value::Null;
        self.entry(on, &self.account("cash", &none), &self.account("donation_income", &none), fen)
    }

    pub fn request(&self, body: &Value) -> Reply {
        self.managers[0].post(&format!("/funds/{}/disbursements", self.id)).json(body).send()
    }

    pub fn step(&self, who: &Client, id: &str, verb: &str) -> Reply {
        who.post(&format!("/disbursements/{id}/{verb}")).send()
    }

    /// Requested, reviewed and approved.
    pub fn approved(&self, body: &Value) -> String {
        let id = self.request(body).expect(201).id();
        self.step(&self.managers[1], &id, "review").expect(200);
        self.step(&self.approver, &id, "approve").expect(200);
        id
    }

    pub fn paid(&self, body: &Value) -> String {
        let id = self.approved(body);
        self.step(&self.managers[0], &id, "pay").expect(200);
        id
    }

    pub fn members(&self) -> Vec<String> {
        let fund = self.fund();
        let council = fund.body["council"].as_array().expect("a council");
        council.iter().map(|one| one["id"].as_str().expect("an id").to_owned()).collect()
    }

    /// A meeting of everybody with one vote that `favor` of them agree to.
    pub fn vote(&self, matter: &str, favor: usize) -> Value {
        let members = self.members();
        let ballots: Vec<Value> =
            members.iter().take(favor).map(|id| json!({"member_id": id, "choice": "for"})).collect();
        let meeting = json!({"held_on": "2026-11-20", "title": "理事会会议", "minutes_sha256": DIGEST,
            "present": members, "votes": [{"matter": matter, "title": "表决", "ballots": ballots}]});
        let reply = self.managers[0].post(&format!("/funds/{}/meetings", self.id)).json(&meeting).send();
        reply.expect(201).body["votes"][0].clone()
    }

    pub fn compliance(&self, year: i32) -> Value {
        self.managers[0].get(&format!("/funds/{}/compliance?year={year}", self.id)).send().expect(200).body
    }
}
