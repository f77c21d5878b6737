//! Dashboards: charts for everybody, with the rows behind them.

use super::Visits;
use citong_tests::{App, on_both_engines};
use serde_json::{Value, json};

fn get(app: &App, path: &str) -> Value {
    app.client().get(path).send().expect(200).body
}

fn row<'a>(chart: &'a Value, region: &str) -> &'a Value {
    chart["rows"].as_array().expect("rows").iter().find(|row| row["region"] == region).expect("a row")
}

on_both_engines!(charts_say_what_the_rows_say, |app| {
    let visits = Visits::new(app, 6);
    for (who, score) in [5, 5, 4, 4, 4, 1].into_iter().enumerate() {
        visits.rate(who, score).expect(201);
    }
    let satisfaction = get(app, "/dashboards/satisfaction");
    let jinjiang = row(&satisfaction, "350582");
    assert_eq!(
        (&jinjiang["n"], &jinjiang["mean"], &jinjiang["month"]),
        (&json!(6), &json!(3.83), &Value::Null)
    );
    assert_eq!(row(&satisfaction, "350502")["suppressed"], true);
    let behind = satisfaction["rows_behind"].as_str().expect("an address").trim_start_matches("/api/v1");
    assert_eq!(app.client().get(behind).send().expect(200).items().len(), 6);
    let visited = get(app, "/dashboards/visits?region=350500");
    assert_eq!(
        (&row(&visited, "350582")["tickets"], &row(&visited, "350582")["people"]),
        (&json!(6), &json!(6))
    );
    let venues = get(app, "/dashboards/visits/rows?region=350582");
    assert_eq!(venues["items"][0]["facility_id"], visits.facility());
    // One bad rating is too few to be told by region.
    let mended = get(app, "/dashboards/rectification");
    assert_eq!(
        (&row(&mended, "350582")["suppressed"], &row(&mended, "350582")["opened"]),
        (&json!(true), &Value::Null)
    );
    assert_eq!(get(app, "/dashboards/rectification/rows")["items"].as_array().map(Vec::len), Some(1));
    let indicators = get(app, "/dashboards/indicators?region=350582");
    let satisfied = &indicators["items"][0];
    assert_eq!(
        (&satisfied["percent"], &satisfied["target_percent"], &satisfied["n"]),
        (&json!(83.33), &json!(85), &json!(6))
    );
    let opening = get(app, "/dashboards/opening?weeks=1");
    let week = get(app, opening["rows_behind"].as_str().expect("an address").trim_start_matches("/api/v1"));
    let sum: i64 =
        opening["rows"].as_array().expect("rows").iter().filter_map(|row| row["met"].as_i64()).sum();
    assert_eq!(week["met"], sum);
    let social = get(app, "/dashboards/social-venues");
    let all: i64 =
        social["rows"].as_array().expect("rows").iter().filter_map(|row| row["venues"].as_i64()).sum();
    assert_eq!(all, app.count("facilities WHERE status = 'open'"));
    assert_eq!(
        get(app, "/dashboards/social-venues/rows")["items"].as_array().map(Vec::len),
        usize::try_from(all).ok()
    );
    let bought = get(app, "/dashboards/procurement?from=2025-01-01&before=2027-06-01");
    let contracts: i64 =
        bought["rows"].as_array().expect("rows").iter().filter_map(|row| row["contracts"].as_i64()).sum();
    assert_eq!(contracts, app.count("contracts WHERE published_at IS NOT NULL"));
});

on_both_engines!(every_chart_is_a_table_too_and_refuses_what_it_cannot_show, |app| {
    app.set_clock(crate::fixtures::MORNING);
    for (path, header) in [
        ("/dashboards/satisfaction", "region,name,month"),
        ("/dashboards/rectification", "region,name,opened"),
        ("/dashboards/rectification/rows", "id,rating_id"),
        ("/dashboards/visits", "region,name,facility_id"),
        ("/dashboards/visits/rows", "region,name,facility_id"),
        ("/dashboards/opening", "region,name,week"),
        ("/dashboards/procurement", "method,contracts"),
        ("/dashboards/procurement/rows", "contract_id,number"),
        ("/dashboards/social-venues", "region,name,venues"),
        ("/dashboards/social-venues/rows", "facility_id,name"),
        ("/dashboards/indicators", "code,name,percent"),
    ] {
        let reply = app.client().get(&format!("{path}?format=csv")).send().expect(200);
        assert!(reply.header("content-type").is_some_and(|kind| kind.starts_with("text/csv")), "{path}");
        assert_eq!(reply.header("cache-control"), Some("public, max-age=30"), "{path}");
        let text = String::from_utf8_lossy(&reply.bytes);
        assert!(text.trim_start_matches('\u{feff}').starts_with(header), "{path}: {text}");
        app.client().get(&format!("{path}?region=999999")).send().expect(422).names("/region");
        app.client().get(&format!("{path}?chart=x")).send().expect(400);
    }
    app.client()
        .get("/dashboards/visits?from=2026-12-01&before=2026-12-01")
        .send()
        .expect(422)
        .names("/before");
    app.client().get("/dashboards/opening?weeks=9").send().expect(422).names("/weeks");
});
