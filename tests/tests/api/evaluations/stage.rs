//! A venue in 晋江 that is evaluated, who evaluates it and who ordered that; evaluations in the state that a test
//! needs, brought there over HTTP.

use crate::fixtures::{Venue, venue};
use citong_tests::{App, Client, Reply};
use serde_json::{Value, json};

/// Those who take part.
pub struct Stage<'a> {
    pub app: &'a App,
    pub office: Client,
    pub venue: Venue,
    pub manager: Client,
    pub evaluator: Client,
    pub evaluator_id: String,
    pub standard: String,
}

/// A standard of three leaves: A1 35, A2 25, B 40.
pub fn standard() -> Value {
    json!({"code": "hall-test", "title": "文化馆服务评估标准", "facility_kinds": ["CC"], "service_codes": ["0201"],
        "indicators": [
            {"code": "A", "name": "开放服务", "weight": "60.00", "children": [
                {"code": "A1", "name": "开放时长", "weight": "35.00"},
                {"code": "A2", "name": "活动", "weight": "25.00"}]},
            {"code": "B", "name": "满意度", "weight": "40.00"}]})
}

/// A body of 晋江.
pub fn body(office: &Client, name: &str) -> String {
    let body = json!({"name": name, "kind": "social_organization", "region": "350582"});
    office.post("/organizations").json(&body).send().expect(201).id()
}

/// Drafts and publishes a standard.
pub fn publish(office: &Client, standard: &Value) -> String {
    let id = office.post("/evaluation-standards").json(standard).send().expect(201).id();
    office.post(&format!("/evaluation-standards/{id}/publish")).send().expect(200).id()
}

impl<'a> Stage<'a> {
    pub fn new(app: &'a App) -> Self {
        let venue = venue(app);
        let office = app.login_as("city_office");
        let evaluator_id = body(&office, "衡文评估中心");
        Self {
            app,
            manager: app.user("venue_manager", None, Some(&venue.organization)),
            evaluator: app.user("evaluator", None, Some(&evaluator_id)),
            standard: publish(&office, &standard()),
            office,
            venue,
            evaluator_id,
        }
    }

    /// What the city office sends to have the venue evaluated.
    pub fn order(&self) -> Value {
        json!({"standard_id": self.standard, "subject": {"facility_id": self.venue.id}, "year": 2026,
            "evaluator_id": self.evaluator_id, "appointment_reason": "金额低于采购限额标准，经比选指定"})
    }

    /// The order with some members changed.
    pub fn order_with(&self, changes: &Value) -> Value {
        let mut order = self.order();
        for (name, value) in changes.as_object().expect("an object") {
            order[name] = value.clone();
        }
        order
    }

    pub fn select(&self) -> String {
        self.office.post("/evaluations").json(&self.order()).send().expect(201).id()
    }

    pub fn post(by: &Client, id: &str, verb: &str, body: &Value) -> Reply {
        by.post(&format!("/evaluations/{id}/{verb}")).json(body).send()
    }

    pub fn act(by: &Client, id: &str, verb: &str) -> Reply {
        by.post(&format!("/evaluations/{id}/{verb}")).send()
    }

    pub fn get(by: &Client, id: &str) -> Reply {
        by.get(&format!("/evaluations/{id}")).send()
    }

    /// In the field, with a plan of 400 samples of 68,000 people.
    pub fn fieldwork(&self) -> String {
        let id = self.select();
        Self::post(&self.evaluator, &id, "plan", &plan()).expect(200);
        Self::act(&self.office, &id, "approve-plan").expect(200);
        Self::act(&self.evaluator, &id, "start-fieldwork").expect(200);
        id
    }

    /// The draft is published, with this many valid samples and these points.
    pub fn draft(&self, valid: i64, points: [&str; 3]) -> String {
        let id = self.fieldwork();
        Self::post(&self.evaluator, &id, "records", &file('a', valid)).expect(201);
        Self::act(&self.evaluator, &id, "seal").expect(200);
        Self::post(&self.evaluator, &id, "scores", &scores(points)).expect(200);
        Self::post(&self.evaluator, &id, "publish-draft", &json!({"summary": "总体良好"})).expect(200);
        id
    }

    /// The result is final; nobody objected.
    pub fn finished(&self, points: [&str; 3]) -> String {
        let id = self.draft(400, points);
        self.app.advance(9 * 86_400);
        Self::act(&self.evaluator, &id, "finalize").expect(200);
        id
    }
}

pub fn plan() -> Value {
    json!({"population": 68_000, "sample_size": 400, "methods": ["问卷调查", "实地暗访"],
        "starts_on": "2026-12-02", "ends_on": "2026-12-11"})
}

pub fn file(digit: char, valid: i64) -> Value {
    json!({"name": format!("问卷-{digit}.csv"), "sha256": digit.to_string().repeat(64), "bytes": 4096,
        "samples": valid + 10, "valid_samples": valid})
}

pub fn scores([a1, a2, b]: [&str; 3]) -> Value {
    let one = |code: &str, points: &str| json!({"indicator_code": code, "points": points, "evidence": "实地核查", "record_position": 1});
    json!({"scores": [one("A1", a1), one("A2", a2), one("B", b)]})
}

impl<'a> Stage<'a> {
    /// The same people and standard; take another venue with it.
    pub fn new_like(other: &Stage<'a>) -> Self {
        Self {
            app: other.app,
            office: other.office.clone(),
            venue: Venue {
                office: other.office.clone(),
                id: other.venue.id.clone(),
                organization: other.venue.organization.clone(),
            },
            manager: other.manager.clone(),
            evaluator: other.evaluator.clone(),
            evaluator_id: other.evaluator_id.clone(),
            standard: other.standard.clone(),
        }
    }
}
