//! Subsidies of free opening, earned by the weeks that a venue was open.

use super::Treasury;
use citong_tests::{App, on_both_engines};
use serde_json::{Value, json};

fn of_venue(app: &App, venue: &str) -> Value {
    let all = app.client().get("/subsidies/free-opening?year=2026&region=350582").send().expect(200).body;
    let items = all["items"].as_array().expect("a list");
    items.iter().find(|row| row["facility_id"] == venue).expect("the venue").clone()
}

on_both_engines!(a_venue_earns_its_subsidy_by_the_weeks_that_it_was_open, |app| {
    let venue = crate::fixtures::venue(app);
    let town = Treasury::of(app, venue.organization.clone());
    let row = of_venue(app, &venue.id);
    // Open for 84 hours a week since January, 48 of 53 weeks are over.
    assert_eq!(
        (&row["weeks_in_year"], &row["weeks_over"], &row["weeks_met"]),
        (&json!(53), &json!(48), &json!(48))
    );
    // The week of New Year begins on 29 December: its hours begin on Thursday.
    let earned = row["earned_fen"].as_i64().expect("fen");
    assert_eq!(earned, 20_000_000 * 48 / 53, "{row}");
    assert_eq!(row["weeks"].as_array().map(Vec::len), Some(48));
    let line = town.line(&json!({"purpose": "免费开放补助", "amount_fen": 1_000_000_000}));
    let body = json!({"year": 2026, "budget_id": line});
    town.manager.post("/subsidies/free-opening/settle").json(&body).send().expect(403);
    let settled = town.finance.post("/subsidies/free-opening/settle").json(&body).send().expect(200).body;
    let mine = settled["items"]
        .as_array()
        .expect("a list")
        .iter()
        .find(|one| one["facility_id"] == venue.id.as_str());
    assert_eq!(mine.expect("the venue")["amount_fen"], earned);
    assert_eq!(of_venue(app, &venue.id)["due_fen"], 0);
    // Run again it makes up the difference: nothing now, one more week later.
    let again = town.finance.post("/subsidies/free-opening/settle").json(&body).send().expect(200).body;
    assert_eq!(again["amount_fen"], 0);
    app.set_clock("2026-12-07T09:00:00+08:00");
    let rest = of_venue(app, &venue.id)["due_fen"].as_i64().expect("fen");
    assert_eq!(rest, 20_000_000 * 49 / 53 - earned);
});

on_both_engines!(a_venue_that_is_closed_earns_nothing, |app| {
    let venue = crate::fixtures::venue(app);
    let town = Treasury::of(app, venue.organization.clone());
    let hours =
        json!({"periods": [{"starts_on": "2026-01-01", "ends_on": null, "weekly": []}], "exceptions": []});
    let path = format!("/facilities/{}/opening-hours", venue.id);
    venue.office.put(&path).if_match("*").json(&hours).send().succeed();
    assert_eq!(of_venue(app, &venue.id)["earned_fen"], 0);
    // A short week counts in proportion: 21 of 42 hours.
    let hours = json!({"periods": [{"starts_on": "2026-01-01", "ends_on": null,
        "weekly": crate::fixtures::every_day("09:00", "12:00")}], "exceptions": []});
    venue.office.put(&path).if_match("*").json(&hours).send().succeed();
    let row = of_venue(app, &venue.id);
    assert_eq!((&row["weeks_met"], &row["weeks"][10]["credit_hundredths"]), (&json!(0), &json!(5_000)));
    let wrong = town.line(&json!({"fiscal_year": 2027}));
    let body = json!({"year": 2026, "budget_id": wrong});
    town.finance
        .post("/subsidies/free-opening/settle")
        .json(&body)
        .send()
        .expect(409)
        .problem("budget-line-unfit");
    let little = town.line(&json!({"amount_fen": 1}));
    let body = json!({"year": 2026, "budget_id": little});
    town.finance
        .post("/subsidies/free-opening/settle")
        .json(&body)
        .send()
        .expect(409)
        .problem("budget-exceeded");
    assert_eq!(app.count("free_opening_settlements"), 0);
});
