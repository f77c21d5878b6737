//! Finding facilities among the seeded ones.

use super::{organization, plans, station, walk};
use citong_tests::on_both_engines;
use serde_json::json;
use std::collections::BTreeSet;

on_both_engines!(filters_narrow_the_list, |app| {
    let public = app.client();
    let list = |query: &str| public.get(&format!("/facilities?limit=100&{query}")).send().expect(200);
    let all = list("with_total=true");
    let total = all["total"].as_i64().unwrap();
    assert!(total >= 48 && all.items().len() as i64 == total);
    for item in list("kind=PL,MU").items() {
        assert!(item["kind"] == "PL" || item["kind"] == "MU");
    }
    let jinjiang = list("region=350582");
    assert!(!jinjiang.items().is_empty());
    assert!(jinjiang.items().iter().all(|item| item["region"].as_str().unwrap().starts_with("350582")));
    assert!(list("region=000000").items().is_empty());
    for (query, member, value) in
        [("level=village", "level", "village"), ("opening_type=paid", "opening_type", "paid")]
    {
        let found = list(query);
        assert!(
            !found.items().is_empty() && found.items().iter().all(|item| item[member] == value),
            "{query}"
        );
    }
    let one = jinjiang.items()[0]["organization_id"].as_str().unwrap();
    assert!(
        list(&format!("organization_id={one}")).items().iter().all(|item| item["organization_id"] == *one)
    );
    let lifts = list("accessibility=elevator,accessible_toilet");
    assert!(!lifts.items().is_empty() && (lifts.items().len() as i64) < total);
    for item in lifts.items() {
        let features = item["accessibility"].as_array().unwrap();
        assert!(features.contains(&json!("elevator")) && features.contains(&json!("accessible_toilet")));
    }
    assert!(!list("headcount=200").items().is_empty());
    assert!(list("headcount=100001").items().is_empty());
    assert!(list("updated_since=2199-01-01T00:00:00Z").items().is_empty());
});

on_both_engines!(two_character_words_are_found, |app| {
    let public = app.client();
    let names = |q: &str| {
        let found = public.get(&format!("/facilities?limit=100&q={q}")).send().expect(200);
        found.items().iter().map(|item| item["name"].as_str().unwrap().to_owned()).collect::<BTreeSet<_>>()
    };
    assert!(names("图书").contains("晋江市图书馆"));
    assert!(names("%E4%BA%94%E5%BA%97%E5%B8%82").iter().any(|name| name.contains("五店市")));
    assert!(names("晋江 图书").contains("晋江市图书馆"));
    assert!(!names("晋江 图书").contains("石狮市图书馆"));
    assert!(names("馆").len() > 10);
    assert!(names("飞碟").is_empty());
    assert!(names("！").is_empty());
});

on_both_engines!(places_on_the_map, |app| {
    let public = app.client();
    let near = public.get("/facilities?near=24.91,118.59&within_m=4000&limit=100").send().expect(200);
    let distances: Vec<i64> = near.items().iter().map(|item| item["distance_m"].as_i64().unwrap()).collect();
    assert!(distances.len() > 3 && distances.iter().all(|metres| *metres <= 4000));
    assert!(distances.is_sorted());
    let whole: Vec<String> =
        near.items().iter().map(|item| item["id"].as_str().unwrap().to_owned()).collect();
    assert_eq!(walk(&public, "/facilities?near=24.91,118.59&within_m=4000", 2), whole);
    let bounded = public.get("/facilities?bbox=118.5,24.7,118.6,24.85&limit=100").send().expect(200);
    assert!(!bounded.items().is_empty());
    for item in bounded.items() {
        let (lat, lng) =
            (item["location"]["lat"].as_f64().unwrap(), item["location"]["lng"].as_f64().unwrap());
        assert!((24.7..=24.85).contains(&lat) && (118.5..=118.6).contains(&lng));
        assert!(item.get("distance_m").is_none());
    }
    for (query, pointer) in [
        ("near=24.91", "/near"),
        ("near=118.59,x", "/near"),
        ("near=24.91,118.59&within_m=0", "/within_m"),
        ("near=24.91,118.59&sort=name", "/sort"),
        ("within_m=5", "/within_m"),
        ("bbox=24.7,118.5,24.85,118.6", "/bbox"),
        ("sort=color", "/sort"),
        ("kind=PL,XX", "/kind"),
        ("limit=101", "/limit"),
        ("cursor=abc", "/cursor"),
        ("colour=red", "/colour"),
    ] {
        public.get(&format!("/facilities?{query}")).send().expect(400).names(pointer);
    }
});

on_both_engines!(pages_show_everything_once, |app| {
    let public = app.client();
    let all = walk(&public, "/facilities", 100);
    for order in ["", "?sort=name", "?sort=created_at", "?sort=-created_at"] {
        let walked = walk(&public, &format!("/facilities{order}"), 7);
        assert_eq!(walked.len(), all.len(), "{order}");
        assert_eq!(walked.iter().collect::<BTreeSet<_>>(), all.iter().collect::<BTreeSet<_>>(), "{order}");
    }
    let first = public.get("/facilities?limit=5").send().expect(200);
    assert!(first.header("link").unwrap().contains("rel=\"next\""));
    let cursor = first.text("next_cursor");
    public.get(&format!("/facilities?sort=name&cursor={cursor}")).send().problem("invalid-cursor");
});

on_both_engines!(who_sees_what_is_not_open, |app| {
    let office = app.login_as("city_office");
    let own = organization(app, "350582");
    let draft = station("350582", &own, &json!({"name": "未开放的木偶馆"}));
    let draft = office.post("/facilities").json(&draft).send().expect(201).id();
    let finds = |client: &citong_tests::Client, query: &str| {
        let found = client.get(&format!("/facilities?limit=100&{query}")).send().expect(200);
        found.items().iter().any(|item| item["id"] == *draft)
    };
    assert!(finds(&office, "q=木偶") && finds(&office, "status=draft"));
    assert!(finds(&app.user("village_officer", Some("350582"), None), "status=draft"));
    assert!(finds(&app.user("venue_staff", Some("350500"), Some(&own)), "status=draft,open"));
    assert!(finds(&app.user("auditor", None, None), "status=draft"));
    assert!(!finds(&app.client(), "q=木偶") && !finds(&app.client(), "status=draft"));
    assert!(!finds(&app.user("village_officer", Some("350503"), None), "status=draft"));
    assert!(!finds(&app.user("venue_staff", Some("350503"), Some(&own)), "status=draft"));
    office.post(&format!("/facilities/{draft}/open")).json(&plans()).send().expect(200);
    assert!(finds(&app.client(), "q=木偶"));
});
