//! A county's machine keeps its facilities in step.

use super::{changes, organization, station};
use citong_tests::on_both_engines;
use serde_json::json;

on_both_engines!(the_same_content_again_writes_nothing, |app| {
    let organization = organization(app, "350582");
    let machine = app.machine("jinjiang", "350582");
    let path = "/sync/facilities/jinjiang-culture/F-1";
    let body = station("350582", &organization, &json!({"accessibility": ["elevator", "wheelchair_ramp"]}));
    let made = machine.put(path).json(&body).send().expect(201);
    assert_eq!(
        (&made["status"], &made["source"], &made["external_id"]),
        (&json!("draft"), &json!("jinjiang-culture"), &json!("F-1"))
    );
    let again = station("350582", &organization, &json!({"accessibility": ["wheelchair_ramp", "elevator"]}));
    let again = machine.put(path).json(&again).send().expect(200);
    assert_eq!((again.id(), again.etag()), (made.id(), made.etag()));
    assert_eq!(changes(app, "facility", &made.id()), 1);
    let renamed = station("350582", &organization, &json!({"name": "改名后的文化站"}));
    assert_eq!(machine.put(path).json(&renamed).send().expect(200)["name"], "改名后的文化站");
    assert_eq!(changes(app, "facility", &made.id()), 2);
});

on_both_engines!(a_machine_stays_in_its_county, |app| {
    let organization = organization(app, "350503");
    let body = station("350503", &organization, &json!({}));
    let before = app.count("facilities");
    let machine = app.machine("jinjiang", "350582");
    machine.put("/sync/facilities/jinjiang-culture/F-1").json(&body).send().problem("forbidden");
    app.login_as("city_office").put("/sync/facilities/x/F-1").json(&body).send().problem("forbidden");
    app.client().put("/sync/facilities/x/F-1").json(&body).send().expect(401);
    assert_eq!(app.count("facilities"), before);
    // Nor may it take over another county's record by its name.
    let fengze = app.machine("fengze", "350503");
    fengze.put("/sync/facilities/shared/F-1").json(&body).send().expect(201);
    let taken = station("350582", &organization, &json!({}));
    machine.put("/sync/facilities/shared/F-1").json(&taken).send().problem("forbidden");
    machine.put("/sync/facilities/BAD%20NAME/F-1").json(&taken).send().expect(422).names("/source");
});

on_both_engines!(a_failing_row_stops_no_other, |app| {
    let organization = organization(app, "350582");
    let machine = app.machine("jinjiang", "350582");
    let row = |n: usize, more| {
        json!({"source": "jinjiang-culture", "external_id": format!("F-{n}"),
            "facility": station("350582", &organization, &more)})
    };
    let mut rows: Vec<_> = (0..120).map(|n| row(n, json!({}))).collect();
    rows[3] = row(3, json!({"phone": "110"}));
    rows[4] = row(4, json!({"nmae": "x"}));
    rows[60] = row(60, json!({"region": "350503"}));
    let before = app.count("facilities");
    let batch = json!({"rows": rows});
    let answer = machine.post("/sync/facilities:batch").json(&batch).send().expect(200);
    let statuses: Vec<_> = answer.items().iter().map(|item| item["status"].as_i64().unwrap()).collect();
    assert_eq!(
        (statuses[0], statuses[3], statuses[4], statuses[60], statuses[119]),
        (201, 422, 422, 403, 201)
    );
    assert_eq!(answer.items()[3]["problem"]["errors"][0]["pointer"], "/phone");
    assert_eq!(answer.items()[4]["problem"]["errors"][0]["pointer"], "/facility/nmae");
    assert_eq!(app.count("facilities"), before + 117);
    let feed = app.count("changes");
    let again = machine.post("/sync/facilities:batch").idempotency_key("k").json(&batch).send().expect(200);
    assert_eq!(again.items()[0]["status"], 200);
    assert_eq!(app.count("changes"), feed);
    let replayed =
        machine.post("/sync/facilities:batch").idempotency_key("k").json(&batch).send().expect(200);
    assert_eq!(replayed.header("idempotency-replayed"), Some("true"));
    let none = json!({"rows": []});
    machine.post("/sync/facilities:batch").json(&none).send().expect(422).names("/rows");
    let many = json!({"rows": vec![json!({}); 1001]});
    machine.post("/sync/facilities:batch").json(&many).send().expect(422).names("/rows");
    app.resident().post("/sync/facilities:batch").json(&batch).send().expect(403);
});
