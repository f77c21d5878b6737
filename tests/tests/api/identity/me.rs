//! One's own account, data and notices.

use super::{PASSWORD, log_in, register};
use crate::fixtures::{booking, venue};
use citong_tests::on_both_engines;
use serde_json::json;

on_both_engines!(one_changes_what_one_has_seen, |app| {
    let resident = app.resident();
    let seen = resident.get("/me").send().expect(200);
    let name = json!({"display_name": "陈大满"});
    resident.patch("/me").json(&name).send().expect(428).problem("precondition-required");
    let patch = |body| resident.patch("/me").if_match(&seen.etag()).json(&body).send();
    patch(json!({"display_name": null})).expect(422).names("/display_name");
    patch(json!({"display_name": " "})).expect(422).names("/display_name");
    patch(json!({"phone": "0595-22345678"})).expect(422).names("/phone");
    patch(json!({"login": "other"})).expect(422).names("/login");
    let changed = patch(json!({"display_name": "陈大满", "phone": "13800138000"})).expect(200);
    assert_eq!((changed.text("display_name"), changed.text("phone")), ("陈大满", "13800138000"));
    patch(name).expect(412).problem("precondition-failed");
    let cleared =
        resident.patch("/me").if_match(&changed.etag()).json(&json!({"phone": null})).send().expect(200);
    assert_eq!((cleared.text("display_name"), &cleared["phone"]), ("陈大满", &json!(null)));
    app.client().get("/me").send().expect(401);
    let machine = app.machine("晋江平台", "350582");
    machine.get("/me").send().expect(403);
});

on_both_engines!(one_sees_everything_that_is_kept, |app| {
    register(app, "lisi", Some("13800138000")).expect(201);
    let tokens = log_in(&app.client(), "lisi", PASSWORD).expect(200);
    let client = app.client().bearer(tokens.text("access_token"));
    let data = client.get("/me/export").send().expect(200);
    assert_eq!(data["account"]["phone"], "13800138000");
    assert_eq!(data["sessions"].as_array().map(Vec::len), Some(1));
    assert_eq!(data["notices"], json!([]));
    assert!(data["records"].is_object());
    let done: Vec<_> =
        data["events"].as_array().unwrap().iter().map(|e| e["action"].as_str().unwrap()).collect();
    assert_eq!(done, ["login", "register"]);
    assert!(!data.body.to_string().contains("argon2"));
});

on_both_engines!(an_account_is_erased_by_its_owner, |app| {
    let body = json!({"login": "lisi", "password": PASSWORD, "display_name": "李四", "phone": "13800138000"});
    app.client().post("/auth/register").idempotency_key("k").json(&body).send().expect(201);
    let tokens = log_in(&app.client(), "lisi", PASSWORD).expect(200);
    let client = app.client().bearer(tokens.text("access_token"));
    client.post("/auth/phone-confirmation").send().expect(202);
    let me = client.get("/me").send().expect(200);
    let password = |password: &str| json!({"password": password});
    client.delete("/me").json(&password(PASSWORD)).send().expect(428);
    client.delete("/me").if_match("\"9-x\"").json(&password(PASSWORD)).send().expect(412);
    client
        .delete("/me")
        .if_match(&me.etag())
        .json(&password("wrong-password"))
        .send()
        .expect(422)
        .names("/password");
    client.delete("/me").if_match(&me.etag()).send().expect(400);
    client.get("/me").send().expect(200);
    client.delete("/me").if_match(&me.etag()).json(&password(PASSWORD)).send().expect(204);
    client.get("/me").send().expect(401).problem("invalid-token");
    log_in(&app.client(), "lisi", PASSWORD).expect(401);
    for nothing in
        ["sessions", "refresh_tokens", "one_time_codes", "deliveries", "notices", "idempotency_keys"]
    {
        assert_eq!(app.count(nothing), 0, "{nothing}");
    }
    assert_eq!(app.count("users WHERE status = 'erased' AND login IS NULL AND phone IS NULL"), 1);
    assert_eq!(app.count("users WHERE display_name = '李四'"), 0);
    assert_eq!(app.count("changes WHERE kind = 'user' AND op = 'deleted'"), 1);
    // The login is free again, for another account.
    assert_ne!(register(app, "lisi", None).expect(201).id(), me.id());
    let seen = app.login_as("auditor").get(&format!("/users/{}", me.id())).send().expect(200);
    assert_eq!((seen.text("status"), seen.text("display_name")), ("erased", "已注销用户"));
});

on_both_engines!(the_last_administrator_stays, |app| {
    let first = app.login_as("sysadmin");
    let erase = |client: &citong_tests::Client| {
        let me = client.get("/me").send().expect(200);
        client.delete("/me").if_match(&me.etag()).json(&json!({"password": client.password()})).send()
    };
    erase(&first).expect(409).problem("conflict");
    let grant = app.login_as("sysadmin").get("/me").send().expect(200)["grants"][0]["id"].clone();
    first.delete(&format!("/grants/{}", grant.as_str().unwrap())).send().expect(409);
    let path = format!("/users/{}", first.id());
    let seen = first.get(&path).send().expect(200);
    first.patch(&path).if_match(&seen.etag()).json(&json!({"status": "disabled"})).send().expect(409);
    let second = app.another_user("sysadmin", None, None);
    erase(&first).expect(204);
    erase(&second).expect(409);
    assert_eq!(app.count("grants WHERE role = 'sysadmin'"), 1);
});

on_both_engines!(one_reads_ones_own_notices, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({"approval_required": true}));
    let resident = app.resident();
    for day in [5, 6] {
        let made =
            resident.post("/bookings").json(&booking(&space, day, "10:00", "11:00")).send().expect(201);
        let path = format!("/bookings/{}/reject", made.id());
        venue.office.post(&path).json(&json!({"reason": "设备检修"})).send().expect(200);
    }
    let first = resident.get("/me/notices?limit=1&with_total=true").send().expect(200);
    assert_eq!((first.items().len(), &first["total"]), (1, &json!(2)));
    let cursor = first.text("next_cursor");
    let second = resident.get(&format!("/me/notices?limit=1&cursor={cursor}")).send().expect(200);
    assert_ne!(first.items()[0]["id"], second.items()[0]["id"]);
    assert_eq!(second["next_cursor"], json!(null));
    let path = format!("/me/notices/{}/read", first.items()[0]["id"].as_str().unwrap());
    app.resident().post(&path).send().expect(404);
    assert_eq!(app.count("notices WHERE read_at IS NOT NULL"), 0);
    let read = resident.post(&path).send().expect(200);
    app.advance(60);
    assert_eq!(resident.post(&path).send().expect(200)["read_at"], read["read_at"]);
    assert_eq!(resident.get("/me/notices?read=false").send().expect(200).items().len(), 1);
    assert_eq!(resident.get("/me/notices?read=true").send().expect(200).items()[0]["id"], read["id"]);
    app.client().get("/me/notices").send().expect(401);
    resident.get("/me/notices?limit=1&cursor=x").send().expect(400).problem("invalid-cursor");
});
