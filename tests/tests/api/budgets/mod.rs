//! Budgets: what may be spent, on what, and how much of it reached the grassroots.

mod books;
mod free_opening;
mod lines;
mod purchases;
mod reports;
mod sequences;
mod spends;

use citong_tests::{App, Client, Reply};
use serde_json::{Value, json};

/// 晋江, whose bureau has a budget.
pub const COUNTY: &str = "350582";
/// A digest as vouchers carry it.
pub const VOUCHER: &str = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

/// A body with a budget, and those who move its money.
pub struct Treasury<'a> {
    pub app: &'a App,
    pub organization: String,
    pub manager: Client,
    pub approver: Client,
    pub finance: Client,
}

impl<'a> Treasury<'a> {
    /// On the morning of Tuesday, 1 December 2026.
    pub fn new(app: &'a App) -> Self {
        app.set_clock(crate::fixtures::MORNING);
        let body = json!({"name": "测试文旅局", "kind": "government_agency", "region": COUNTY});
        let organization =
            app.login_as("city_office").post("/organizations").json(&body).send().expect(201).id();
        Self::of(app, organization)
    }

    /// Of a body that exists.
    pub fn of(app: &'a App, organization: String) -> Self {
        Self {
            app,
            manager: app.another_user("fund_manager", None, Some(&organization)),
            approver: app.another_user("fund_approver", None, Some(&organization)),
            finance: app.user("finance_supervisor", Some(COUNTY), None),
            organization,
        }
    }

    /// A draft of 1,000,000 fen for 送戏下乡.
    pub fn draft(&self, changes: &Value) -> Reply {
        let mut body = json!({"organization_id": self.organization, "fiscal_year": 2026, "level": "county",
            "purpose": "送戏下乡", "function_code": "2070109", "source": "一般公共预算", "amount_fen": 1_000_000});
        for (name, value) in changes.as_object().expect("an object") {
            body[name] = value.clone();
        }
        self.manager.post("/budgets").json(&body).send()
    }

    /// An approved line.
    pub fn line(&self, changes: &Value) -> String {
        let id = self.draft(changes).expect(201).id();
        self.finance.post(&format!("/budgets/{id}/approve")).send().expect(200);
        id
    }

    /// Appropriates from a line.
    pub fn appropriate(&self, line: &str, body: &Value) -> Reply {
        self.finance.post(&format!("/budgets/{line}/appropriations")).json(body).send()
    }

    /// Requests and lets go.
    pub fn disburse(&self, appropriation: &str, fen: i64) {
        let path = format!("/appropriations/{appropriation}/disbursements");
        let id = self.manager.post(&path).json(&json!({"amount_fen": fen})).send().expect(201).id();
        self.approver.post(&format!("/budget-disbursements/{id}/approve")).send().expect(200);
    }

    /// Spends for 送戏下乡, or with these changes.
    pub fn spend(&self, appropriation: &str, fen: i64, changes: &Value) -> Reply {
        let mut body = json!({"amount_fen": fen, "purpose": "送戏下乡", "payee": "高甲戏剧团", "voucher_sha256": VOUCHER});
        for (name, value) in changes.as_object().expect("an object") {
            body[name] = value.clone();
        }
        self.manager.post(&format!("/appropriations/{appropriation}/spends")).json(&body).send()
    }

    /// A line with an appropriation of this much that was disbursed.
    pub fn funded(&self, fen: i64) -> (String, String) {
        let line = self.line(&json!({}));
        let id = self.appropriate(&line, &json!({"amount_fen": fen})).expect(201).id();
        self.disburse(&id, fen);
        (line, id)
    }

    /// A line as everybody sees it.
    pub fn get(&self, line: &str) -> Value {
        self.app.client().get(&format!("/budgets/{line}")).send().expect(200).body
    }

    /// What moved of an appropriation.
    pub fn moved(&self, id: &str) -> (i64, i64, i64) {
        let body = self.app.client().get(&format!("/appropriations/{id}")).send().expect(200).body;
        let fen = |name: &str| body[name].as_i64().expect("fen");
        (fen("withdrawn_fen"), fen("disbursed_fen"), fen("spent_fen"))
    }
}
