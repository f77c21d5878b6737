//! Experts, and a panel drawn from them, for tests of what a panel does.

use super::world::{Made, World};
use citong_tests::{Client, Reply};
use serde_json::{Value, json};

/// An expert's account, with the seat if it was drawn.
#[derive(Clone)]
pub struct Panelist {
    pub client: Client,
    pub expert: String,
    pub seat: String,
}

/// Experts of the whole city in a domain.
pub fn experts(world: &World<'_>, count: usize, domain: &str) -> Vec<Panelist> {
    let made = (0..count).map(|number| {
        let client = world.app.resident();
        let body = json!({"user_id": client.id(), "name": format!("专家{number}"), "region": "350500",
            "domains": [domain], "title": "研究馆员"});
        let expert = world.office.post("/experts").json(&body).send().expect(201).id();
        Panelist { client, expert, seat: String::new() }
    });
    made.collect()
}

/// Asks for the panel of a project.
pub fn draw(world: &World<'_>, made: &Made, body: &Value) -> Reply {
    let path = format!("/procurement-projects/{}/panel/draw", made.id);
    world.purchaser.post(&path).json(body).send()
}

/// Those who have a seat now, each with it.
pub fn seated(made: &Made, experts: &[Panelist]) -> Vec<Panelist> {
    let with_seat = experts.iter().filter_map(|one| {
        let mine = one.client.get("/panel-members?limit=100").send().expect(200);
        let seat = mine.items().iter().find(|seat| {
            seat["project_id"] == made.id.as_str()
                && matches!(seat["status"].as_str(), Some("drawn" | "confirmed"))
        })?;
        Some(Panelist { seat: seat["id"].as_str().unwrap().to_owned(), ..one.clone() })
    });
    with_seat.collect()
}

/// A member declares that there is no conflict.
pub fn confirm(member: &Panelist) -> Reply {
    let path = format!("/panel-members/{}/confirm", member.seat);
    member.client.post(&path).json(&json!({"no_conflict": true})).send()
}

/// A panel of this size, drawn and confirmed.
pub fn panel(world: &World<'_>, made: &Made, size: usize) -> Vec<Panelist> {
    // A domain of its own: nobody else of the test is drawn.
    let domain = format!("D{}", &made.id[28..]);
    let experts = experts(world, size, &domain);
    let strata = json!([{"domain": domain, "count": size}]);
    draw(world, made, &json!({"size": size, "strata": strata})).expect(200);
    let members = seated(made, &experts);
    assert_eq!(members.len(), size);
    for member in &members {
        confirm(member).expect(200);
    }
    members
}

/// Notes what was found of a bid.
pub fn check(by: &Client, bid: &str, kind: &str, fault: Option<&str>) -> Reply {
    let mut body = json!({"kind": kind, "passed": fault.is_none()});
    if let Some(fault) = fault {
        body["reason"] = json!(fault);
    }
    by.post(&format!("/bids/{bid}/qualification")).json(&body).send()
}

/// These bids pass both checks, and the checks are closed.
pub fn qualify(world: &World<'_>, made: &Made, panel: &[Panelist], bids: &[String]) {
    for bid in bids {
        check(&world.purchaser, bid, "qualification", None).expect(201);
        if let Some(member) = panel.first() {
            check(&member.client, bid, "compliance", None).expect(201);
        }
    }
    close_checks(world, made).expect(200);
}

/// Closes the checks.
pub fn close_checks(world: &World<'_>, made: &Made) -> Reply {
    world.purchaser.post(&format!("/procurement-projects/{}/qualify", made.id)).send()
}

/// A sheet with points for `plan` and `team`.
pub fn score(member: &Panelist, bid: &str, plan: &str, team: &str) -> Reply {
    let items = json!({"items": [{"criterion_code": "plan", "points": plan},
        {"criterion_code": "team", "points": team, "comment": "演员阵容整齐"}]});
    member.client.post(&format!("/bids/{bid}/scores")).json(&items).send()
}

/// Closes the evaluation.
pub fn evaluate(world: &World<'_>, made: &Made) -> Reply {
    world.purchaser.post(&format!("/procurement-projects/{}/evaluate", made.id)).send()
}

/// The evaluation as somebody sees it.
pub fn evaluation(by: &Client, made: &Made) -> Reply {
    by.get(&format!("/procurement-projects/{}/evaluation", made.id)).send()
}

/// The state of a project, as the database has it.
pub fn status(world: &World<'_>, made: &Made) -> String {
    let id = world.uuid(&made.id);
    let sql = format!("SELECT status FROM procurement_projects WHERE id = {id}");
    world.app.sql_text(&sql).expect("the project is there")
}
