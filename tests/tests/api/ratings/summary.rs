//! What is published of ratings: figures of five at least, and nothing from which fewer could be reckoned.

use super::Visits;
use citong_tests::on_both_engines;
use serde_json::{Value, json};

on_both_engines!(figures_are_a_recount_and_fewer_than_five_are_suppressed, |app| {
    let visits = Visits::new(app, 6);
    let list = format!("/ratings?facility_id={}", visits.facility());
    let scores = [5, 4, 4, 1, 3];
    let mut made = Vec::new();
    for (who, score) in scores.into_iter().enumerate() {
        let seen = visits.summary(app);
        assert_eq!(
            (&seen["suppressed"], &seen["n"], &seen["mean"]),
            (&json!(true), &Value::Null, &Value::Null)
        );
        assert_eq!(app.client().get(&list).send().expect(200).items().len(), 0, "the list would reveal them");
        made.push(visits.rate(who, score).expect(201).id());
    }
    let seen = visits.summary(app);
    assert_eq!((&seen["n"], &seen["mean"], &seen["suppressed"]), (&json!(5), &json!(3.4), &json!(false)));
    assert_eq!(seen["distribution"], json!({"1": 1, "2": 0, "3": 1, "4": 2, "5": 1}));
    assert_eq!(seen["satisfied_share"], json!(0.6));
    assert_eq!((&seen["satisfied_low"], &seen["satisfied_high"]), (&json!(0.2307), &json!(0.8824)));
    assert_eq!(
        seen["trend"],
        json!([{"month": "2026-12", "n": 5, "mean": 3.4, "satisfied_share": 0.6, "suppressed": false}])
    );
    let region = app.client().get("/ratings/summary?region=350582&kind=CC").send().expect(200);
    assert_eq!(region["n"], 5);
    let other = app.client().get("/ratings/summary?region=350502").send().expect(200);
    assert_eq!(other["suppressed"], true);
    let public = app.client().get(&list).send().expect(200);
    assert_eq!(public.items().len(), 5);
    let one = &public.items()[0];
    assert_eq!(
        (&one["author"], &one["entered_by"], &one["use_id"]),
        (&json!("陈**"), &Value::Null, &Value::Null)
    );
    // A month with one rating would tell of it beside the whole: both months are hidden.
    app.set_clock("2027-01-04T10:00:00+08:00");
    visits.rate(5, 2).expect(201);
    let seen = visits.summary(app);
    assert_eq!(seen["n"], 6);
    for month in seen["trend"].as_array().expect("months") {
        assert_eq!((&month["suppressed"], &month["n"]), (&json!(true), &Value::Null), "{month}");
    }
    // Two are taken back: what is left is suppressed again; that some were is told while there are enough.
    visits.people[0].0.post(&format!("/ratings/{}/withdraw", made[0])).send().expect(200);
    let seen = visits.summary(app);
    assert_eq!((&seen["n"], &seen["withdrawn"], &seen["mean"]), (&json!(5), &json!(1), &json!(2.8)));
    visits.people[1].0.post(&format!("/ratings/{}/withdraw", made[0])).send().expect(404);
    visits.people[0].0.post(&format!("/ratings/{}/withdraw", made[0])).send().expect(409);
    visits.people[1].0.post(&format!("/ratings/{}/withdraw", made[1])).send().expect(200);
    assert_eq!(visits.summary(app)["suppressed"], true);
    app.client().get(&format!("/ratings/{}", made[2])).send().expect(404);
    visits.people[2].0.get(&format!("/ratings/{}", made[2])).send().expect(200);
    visits.manager.get(&format!("/ratings/{}", made[2])).send().expect(200);
    assert_eq!(app.count("ratings"), 6, "none was dropped");
});

on_both_engines!(the_sides_of_each_service_can_be_read, |app| {
    let sides = app.client().get("/rating-dimensions").send().expect(200);
    let delivery = sides.items().iter().find(|one| one["service"] == "delivery").expect("deliveries");
    assert_eq!(
        (&delivery["use_kind"], &delivery["dimensions"][0]["code"]),
        (&json!("delivery"), &json!("quality"))
    );
});
