//! The share of the grassroots and the progress of the year.

use super::Treasury;
use citong_tests::on_both_engines;
use serde_json::json;

on_both_engines!(the_share_of_the_grassroots_is_compared_with_the_target, |app| {
    let town = Treasury::new(app);
    let line = town.line(&json!({"fiscal_year": 2026, "region": "350582"}));
    let of = |level: &str, fen: i64| {
        town.appropriate(&line, &json!({"amount_fen": fen, "level": level})).expect(201).id()
    };
    let village = of("village", 250_000);
    of("county", 500_000);
    of("township", 249_999);
    let path = "/budgets/grassroots-share?year=2026&region=350582";
    let share = || {
        let all = app.client().get(path).send().expect(200).body;
        let mine =
            all["rows"].as_array().expect("rows").iter().filter(|row| row["budget_line_id"] == line.as_str());
        (mine.count(), all)
    };
    let (rows, all) = share();
    assert_eq!(rows, 3);
    assert_eq!(all["target_share_hundredths"], 5_000);
    town.disburse(&village, 250_000);
    town.spend(&village, 100_000, &json!({})).expect(201);
    let (_, all) = share();
    let spent = all["grassroots_spent_fen"].as_i64().expect("fen");
    assert!(spent >= 100_000, "{all}");
    let csv = app.client().get(&format!("{path}&format=csv")).send().expect(200);
    assert!(csv.header("content-type").is_some_and(|kind| kind.starts_with("text/csv")));
    app.client().get("/budgets/grassroots-share?year=2026&region=999").send().expect(422);
    let none = app.client().get("/budgets/grassroots-share?year=2031").send().expect(200).body;
    assert_eq!((&none["appropriated_share_hundredths"], &none["target_met"]), (&json!(null), &json!(null)));
});

on_both_engines!(a_line_that_lags_behind_its_month_is_warned_of, |app| {
    let town = Treasury::new(app);
    let (slow, _) = town.funded(500_000);
    let (quick, id) = town.funded(1_000_000);
    town.spend(&id, 950_000, &json!({})).expect(201);
    let all = app.client().get("/budgets/progress?year=2026").send().expect(200).body;
    assert_eq!((&all["month"], &all["expected_hundredths"]), (&json!(12), &json!(10_000)));
    let row = |line: &str| {
        let rows = all["rows"].as_array().expect("rows");
        rows.iter().find(|row| row["budget_line_id"] == line).expect("the line").clone()
    };
    assert_eq!((&row(&slow)["executed_hundredths"], &row(&slow)["lagging"]), (&json!(0), &json!(true)));
    assert_eq!(
        (&row(&quick)["executed_hundredths"], &row(&quick)["lagging"]),
        (&json!(9_500), &json!(false))
    );
    let csv = app.client().get("/budgets/progress?year=2026&format=csv").send().expect(200);
    assert!(csv.header("content-type").is_some_and(|kind| kind.starts_with("text/csv")));
});

on_both_engines!(a_year_that_is_none_is_named, |app| {
    let anybody = app.client();
    for year in ["350582", "-2147483648", "1999", "2200"] {
        for path in [
            "/contributions/statistics",
            "/subsidies/free-opening",
            "/budgets/progress",
            "/budgets/grassroots-share",
            "/budgets/misuse-statistics",
        ] {
            let reply = anybody.get(&format!("{path}?year={year}")).send();
            reply.expect(422).names("/year");
        }
    }
    let csv = anybody.get("/budgets/misuse-statistics?year=2026&format=csv").send().expect(200);
    assert!(csv.header("content-type").is_some_and(|kind| kind.starts_with("text/csv")));
});
