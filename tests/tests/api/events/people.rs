//! What happens to tickets and waiting when an account goes, and what one can take along.

use super::{entry, stage};
use citong_tests::on_both_engines;
use serde_json::json;

on_both_engines!(erasing_an_account_gives_places_to_those_who_wait, |app| {
    let stage = stage(app, &json!({"capacity": 2}));
    let (leaves, waits, also) = (app.resident(), app.resident(), app.resident());
    stage.take(&leaves, 2).expect(201);
    let waiting = stage.join(&waits).expect(201).id();
    stage.join(&also).expect(201);
    let mine = leaves.get("/me/export").send().expect(200);
    assert_eq!(mine["records"]["sessions"]["tickets"].as_array().unwrap().len(), 2);
    assert_eq!(mine["records"]["sessions"]["tickets"][0]["name"], "访客0");
    let mine = waits.get("/me/export").send().expect(200);
    assert_eq!(mine["records"]["sessions"]["waiting_list"][0]["party"][0]["name"], "陈小满");
    let password = json!({"password": leaves.password()});
    leaves.delete("/me").if_match("*").json(&password).send().expect(204);
    assert_eq!(
        app.count("tickets WHERE status = 'cancelled' AND user_id IS NULL AND name = '（已匿名）'"),
        2
    );
    assert_eq!(entry(&waits, &waiting)["status"], "offered");
    let password = json!({"password": also.password()});
    also.delete("/me").if_match("*").json(&password).send().expect(204);
    assert_eq!(app.count("waiting_list_entries WHERE user_id IS NULL AND status = 'left'"), 1);
    assert_eq!(app.count("event_sessions WHERE sold = 0 AND offered = 1 AND waiting = 0"), 1);
});
