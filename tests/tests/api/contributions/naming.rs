//! Names: with consent, approved by another, for a term, one at a time.

use super::{offer, received, step};
use crate::budgets::Treasury;
use crate::places::{organization, station};
use citong_tests::{Reply, on_both_engines, race};
use serde_json::{Value, json};

fn sponsored(town: &Treasury<'_>) -> String {
    received(
        town,
        &json!({"kind": "naming_sponsorship", "rights_granted": "冠名", "donor_kind": "organization",
        "donor_name": "某某鞋业"}),
    )
}

fn name(town: &Treasury<'_>, id: &str, changes: &Value) -> Reply {
    let mut body = json!({"object_name": "多功能厅", "name": "某某厅", "from_on": "2026-12-01", "until_on": "2026-12-31",
        "consent_reference": "同意函"});
    for (name, value) in changes.as_object().expect("an object") {
        body[name] = value.clone();
    }
    step(town, id, "naming-rights", &body)
}

on_both_engines!(a_name_needs_consent_approval_and_a_term, |app| {
    let town = Treasury::new(app);
    let id = sponsored(&town);
    let refused =
        name(&town, &id, &json!({"consent_reference": null})).expect(409).problem("approval-required");
    assert!(refused.text("detail").contains("第九十九条"));
    name(&town, &id, &json!({"until_on": "2026-11-30"})).expect(422).names("/until_on");
    name(&town, &id, &json!({"object_name": null})).expect(422).names("/object_name");
    let donation = received(&town, &json!({}));
    name(&town, &donation, &json!({})).expect(422).problem("donation-with-return");
    let early = offer(&town, &town.manager, &json!({"kind": "naming_sponsorship"})).expect(201).id();
    name(&town, &early, &json!({})).expect(409).problem("invalid-transition");
    let right = name(&town, &id, &json!({})).expect(201).id();
    let path = format!("/naming-rights/{right}");
    app.client().get(&path).send().expect(404);
    let approval = json!({"approval_reference": "晋政文〔2026〕88号"});
    town.manager.post(&format!("{path}/approve")).json(&approval).send().expect(403);
    let office = app.login_as("city_office");
    let own = office.post(&format!("/contributions/{id}/naming-rights"));
    let own = own
        .json(&json!({"object_name": "排练厅", "name": "某某排练厅", "from_on": "2026-12-01",
        "until_on": "2026-12-31", "consent_reference": "同意函"}))
        .send()
        .expect(201)
        .id();
    office
        .post(&format!("/naming-rights/{own}/approve"))
        .json(&approval)
        .send()
        .expect(409)
        .problem("four-eyes");
    let approved = office.post(&format!("{path}/approve")).json(&approval).send().expect(200);
    assert_eq!((approved.text("status"), &approved["in_force"]), ("approved", &json!(true)));
    app.client().get(&path).send().expect(200);
    // It ends by its date.
    app.set_clock("2026-12-31T23:00:00+08:00");
    app.run_jobs();
    assert_eq!(app.count("naming_rights WHERE status = 'ended'"), 0);
    app.set_clock("2027-01-01T00:30:00+08:00");
    app.run_jobs();
    assert_eq!(app.client().get(&path).send().expect(200).text("status"), "ended");
});

on_both_engines!(one_thing_bears_one_name_at_a_time, |app| {
    let town = Treasury::new(app);
    let id = sponsored(&town);
    let rights: Vec<String> = (0..8).map(|_| name(&town, &id, &json!({})).expect(201).id()).collect();
    let office = app.login_as("city_office");
    let approve = |right: &str| {
        let path = format!("/naming-rights/{right}/approve");
        office.post(&path).json(&json!({"approval_reference": "晋政文〔2026〕88号"})).send()
    };
    let answers = race(8, |n| approve(&rights[n]).status);
    assert_eq!(answers.iter().filter(|status| **status == 200).count(), 1, "{answers:?}");
    assert_eq!(app.count("naming_rights WHERE status = 'approved'"), 1);
    name(&town, &id, &json!({"from_on": "2026-12-31", "until_on": "2027-12-30"}))
        .expect(409)
        .problem("naming-overlap");
    let next = name(&town, &id, &json!({"from_on": "2027-01-01", "until_on": "2027-12-31"})).expect(201).id();
    approve(&next).expect(200);
    let other = name(&town, &id, &json!({"object_name": "展厅"})).expect(201).id();
    approve(&other).expect(200);
    let forced = "UPDATE naming_rights SET status = 'approved', approved_by = 'x', approval_reference = 'x'
        WHERE status = 'proposed'";
    assert!(app.execute(forced).is_err(), "the database keeps names apart");
});

on_both_engines!(a_name_stays_in_the_region_and_off_tobacco, |app| {
    let town = Treasury::new(app);
    let id = sponsored(&town);
    let tobacco = name(&town, &id, &json!({"name": "某某卷烟排练厅"})).expect(409).names("/name");
    assert!(tobacco.text("detail").contains("第四十条"));
    let venue = |region: &str| {
        let body = station(region, &organization(app, region), &json!({}));
        app.login_as("city_office").post("/facilities").json(&body).send().expect(201).id()
    };
    let elsewhere = name(&town, &id, &json!({"facility_id": venue("350502")}));
    elsewhere.expect(422).names("/facility_id");
    name(&town, &id, &json!({"facility_id": venue("350582")})).expect(201);
});
