//! The preview of scores: pure, public, exact.

use citong_tests::{App, Reply, on_both_engines};
use serde_json::{Value, json};

fn preview(app: &App, body: &Value) -> Reply {
    app.client().post("/procurement/score-preview").json(body).send()
}

on_both_engines!(scores_are_previewed_exactly_and_nothing_is_stored, |app| {
    let before = (app.count("changes"), app.count("audit_events"));
    let body = json!({"method": "comprehensive_score", "price_weight": 20, "bids": [
        {"id": "甲", "price_fen": 10_000_000, "technical_score": "49.50"},
        {"id": "乙", "price_fen": 9_900_000, "technical_score": "40"},
        {"id": "丙", "price_fen": 10_450_000, "technical_score": "50.05", "small_micro_deduction_percent": 10},
        {"id": "丁", "price_fen": 30_000_000, "technical_score": "0.1", "small_micro_deduction_percent": null}]});
    let reply = preview(app, &body).expect(200);
    // The lowest adjusted price is 丙's: 9,405,000.
    let expected = json!([
        {"id": "甲", "price_score": "18.81", "total": "68.31", "rank": 2},
        {"id": "乙", "price_score": "19.00", "total": "59.00", "rank": 3},
        {"id": "丙", "price_score": "20.00", "total": "70.05", "rank": 1},
        {"id": "丁", "price_score": "6.27", "total": "6.37", "rank": 4}]);
    assert_eq!(reply["results"], expected);
    assert_eq!((app.count("changes"), app.count("audit_events")), before);
});

on_both_engines!(equal_bids_share_a_rank_in_the_preview, |app| {
    let bid = |id: &str, price: i64, technical: &str| json!({"id": id, "price_fen": price, "technical_score": technical});
    let body = json!({"method": "comprehensive_score", "price_weight": 20,
        "bids": [bid("a", 100, "40"), bid("b", 125, "44"), bid("c", 100, "40.00"), bid("d", 100, "39.99")]});
    let reply = preview(app, &body).expect(200);
    let ranks: Vec<_> =
        reply["results"].as_array().unwrap().iter().map(|r| r["rank"].as_i64().unwrap()).collect();
    assert_eq!(ranks, [1, 3, 1, 4], "60.00 three times: the lower price first, equals share");

    let unscored = json!({"method": "comprehensive_score", "price_weight": 0, "bids": [bid("a", 5, "90"), bid("b", 1, "91")]});
    let reply = preview(app, &unscored).expect(200);
    assert_eq!(reply["results"][0], json!({"id": "a", "price_score": null, "total": "90.00", "rank": 2}));
});

on_both_engines!(the_lowest_evaluated_price_is_after_the_deduction, |app| {
    let body = json!({"method": "lowest_evaluated_price", "bids": [
        {"id": "大型企业", "price_fen": 1_000_001},
        {"id": "小微企业", "price_fen": 1_111_111, "small_micro_deduction_percent": 20},
        {"id": "联合体", "price_fen": 1_041_667, "small_micro_deduction_percent": 4}]});
    let reply = preview(app, &body).expect(200);
    let expected = json!([
        {"id": "大型企业", "price_score": null, "total": null, "rank": 3, "evaluated_price_fen": 1_000_001},
        {"id": "小微企业", "price_score": null, "total": null, "rank": 1, "evaluated_price_fen": 888_889},
        {"id": "联合体", "price_score": null, "total": null, "rank": 2, "evaluated_price_fen": 1_000_000}]);
    assert_eq!(reply["results"], expected);
});

on_both_engines!(what_cannot_be_reckoned_with_is_refused_by_name, |app| {
    let good = json!({"method": "comprehensive_score", "price_weight": 20, "bids": [
        {"id": "A", "price_fen": 100, "technical_score": "80"}, {"id": "B", "price_fen": 110, "technical_score": "70"}]});
    preview(app, &good).expect(200);
    let refused = |pointer: &str, value: Value, at: &str, cites: &str| {
        let mut body = good.clone();
        *body.pointer_mut(pointer).expect("a member") = value;
        let reply = preview(app, &body).expect(422).names(at);
        let errors = reply["errors"].to_string();
        assert!(errors.contains(cites), "{errors} does not cite {cites}");
    };
    refused("/bids/1/id", json!("A"), "/bids/1/id", "");
    refused("/bids/1/id", json!(""), "/bids/1/id", "");
    refused("/bids/0/price_fen", json!(0), "/bids/0/price_fen", "");
    refused("/bids/0/price_fen", json!(10_000_000_000_001i64), "/bids/0/price_fen", "");
    refused("/bids/0/price_fen", json!(1.5), "/bids/0/price_fen", "");
    refused("/bids/0/technical_score", json!("80.01"), "/bids/0/technical_score", "第五十五条");
    refused("/bids/0/technical_score", json!("49.505"), "/bids/0/technical_score", "第五十五条");
    refused("/bids/0/technical_score", json!("-1"), "/bids/0/technical_score", "第五十五条");
    refused("/bids/0/technical_score", Value::Null, "/bids/0/technical_score", "第五十五条");
    refused("/price_weight", json!(101), "/price_weight", "");
    refused("/price_weight", Value::Null, "/price_weight", "");
    refused("/bids", json!([]), "/bids", "");
    for percent in [-1, 1, 3, 7, 9, 21] {
        let mut body = good.clone();
        body["bids"][1]["small_micro_deduction_percent"] = json!(percent);
        let reply = preview(app, &body).expect(422).names("/bids/1/small_micro_deduction_percent");
        assert!(reply.text("detail").contains("财库〔2022〕19号"), "{percent}");
    }
    let many: Vec<_> =
        (0..201).map(|n| json!({"id": n.to_string(), "price_fen": 1, "technical_score": "1"})).collect();
    refused("/bids", many.into(), "/bids", "");
});
