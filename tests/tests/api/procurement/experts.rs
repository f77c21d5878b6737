//! The register of experts: who keeps it, what it says, who sees it.

use super::panelists::{Panelist, draw, experts, seated};
use super::world::{Setup, World};
use citong_tests::on_both_engines;
use serde_json::json;

on_both_engines!(experts_are_entered_changed_and_suspended, |app| {
    let world = World::new(app, 1);
    let person = app.resident();
    person.get("/panel-members").send().expect(403);
    let body =
        json!({"user_id": person.id(), "name": "林教授", "region": "350500", "domains": ["02", "0301"]});
    world.purchaser.post("/experts").json(&body).send().expect(403);
    world.auditor.post("/experts").json(&body).send().expect(403);
    assert_eq!(app.count("experts"), 0);
    let made = world.supervisor.post("/experts").json(&body).send().expect(201);
    person.get("/panel-members").send().expect(200);
    world.office.post("/experts").json(&body).send().expect(409).problem("duplicate");

    let path = format!("/experts/{}", made.id());
    for reader in [&world.office, &world.auditor] {
        assert_eq!(reader.get(&path).send().expect(200)["name"], "林教授");
    }
    for stranger in [&world.purchaser, &world.suppliers[0].client, &person] {
        stranger.get(&path).send().expect(403);
        stranger.get("/experts").send().expect(403);
    }
    app.client().get("/experts").send().expect(401);

    let change = json!({"domains": ["04"], "title": null});
    world.office.patch(&path).json(&change).send().expect(428);
    let changed = world.office.patch(&path).if_match(&made.etag()).json(&change).send().expect(200);
    assert_eq!((&changed["domains"], &changed["version"]), (&json!(["04"]), &json!(2)));
    world.office.patch(&path).if_match(&made.etag()).json(&change).send().expect(412);
    world
        .office
        .patch(&path)
        .if_match("*")
        .json(&json!({"domains": []}))
        .send()
        .expect(422)
        .names("/domains");

    let suspend = format!("{path}/suspend");
    world.office.post(&suspend).json(&json!({"reason": ""})).send().expect(422).names("/reason");
    let suspended = world.office.post(&suspend).json(&json!({"reason": "考核不合格"})).send().expect(200);
    assert_eq!(
        (suspended["status"].clone(), suspended["status_reason"].clone()),
        (json!("suspended"), json!("考核不合格"))
    );
    assert_eq!(suspended["available_actions"], json!(["update", "reinstate"]));
    world
        .office
        .post(&suspend)
        .json(&json!({"reason": "再次"}))
        .send()
        .expect(409)
        .problem("invalid-transition");
    let back = world.office.post(&format!("{path}/reinstate")).send().expect(200);
    assert_eq!((back["status"].clone(), back["status_reason"].clone()), (json!("active"), json!(null)));
    assert_eq!(world.office.get("/experts?status=active").send().expect(200).items().len(), 1);
    assert_eq!(app.count("changes WHERE kind = 'expert'"), 4);
});

on_both_engines!(whoever_is_tied_to_a_party_is_not_drawn, |app| {
    let world = World::new(app, 3);
    let made = world.project(&Setup { method: "consultation", ..Setup::default() });
    for bidder in &world.suppliers[..2] {
        world.opened_bid(&made, bidder, "opened", 90_000_000, &json!({}));
    }
    let all = experts(&world, 9, "0201");
    let affiliation = |expert: &Panelist, kind: &str, organization: &str, until: Option<&str>| {
        let body = json!({"kind": kind, "organization_id": organization, "from_on": "2010-01-01", "until_on": until});
        let path = format!("/experts/{}/affiliations", expert.expert);
        world.office.post(&path).json(&body).send().expect(201);
        assert_eq!(world.auditor.get(&path).send().expect(200).items().len(), 1);
    };
    // Six may not: four are tied to a party, one is suspended, one knows something else.
    affiliation(&all[0], "employment", &world.suppliers[0].organization, Some("2023-12-01"));
    affiliation(&all[1], "spouse", &world.suppliers[1].organization, None);
    affiliation(&all[2], "shareholder_or_controller", &world.purchaser_id, None);
    let employed = json!({"employer_id": world.suppliers[0].organization});
    world
        .office
        .patch(&format!("/experts/{}", all[3].expert))
        .if_match("*")
        .json(&employed)
        .send()
        .expect(200);
    let suspend = format!("/experts/{}/suspend", all[4].expert);
    world.office.post(&suspend).json(&json!({"reason": "暂停"})).send().expect(200);
    let other = json!({"domains": ["05"]});
    world.office.patch(&format!("/experts/{}", all[5].expert)).if_match("*").json(&other).send().expect(200);
    // Three may: what tied them is over, or to somebody who does not take part.
    affiliation(&all[6], "employment", &world.suppliers[0].organization, Some("2023-11-30"));
    affiliation(&all[7], "spouse", &world.suppliers[1].organization, Some("2026-11-30"));
    affiliation(&all[8], "employment", &world.suppliers[2].organization, None);

    let refused = draw(&world, &made, &json!({"size": 5})).expect(409).problem("panel-incomplete");
    assert!(refused.text("detail").contains("《政府采购法实施条例》第三十九条"));
    assert_eq!((app.count("evaluation_panels"), app.count("panel_members")), (0, 0));
    draw(&world, &made, &json!({"size": 3})).expect(200);
    let drawn: Vec<_> = seated(&made, &all).into_iter().map(|member| member.expert).collect();
    assert_eq!(drawn, all[6..].iter().map(|expert| expert.expert.clone()).collect::<Vec<_>>());
});
